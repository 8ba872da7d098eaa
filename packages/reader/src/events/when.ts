import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { CARRIERS } from "./status.ts";

/** How far a time may stand from a trigger whose time it is, in words. */
const REACH = 26;
const NOUN_REACH = 12;

/**
 * The time expression that says when a trigger's event was or will be: the first after it that no other verb comes before, else the
 * nearest before it; a noun's own phrase first, then its verb's. Null where the sentence gives none.
 * `triggers` tells the words that trigger other events.
 */
export function timeOf(
  l: EventLayers,
  at: number,
  finite: boolean,
  triggers: ReadonlySet<number>,
  meanwhile = false,
): string | null {
  const own = timeBeside(l, at, finite, triggers);
  if (own !== null || !meanwhile) return own;
  // `رفض الوزير أمس الاقتراح، متهما الحزب`: a circumstance has the time of the verb that opens the sentence.
  for (let w = l.words.firstOf[l.words.sentence[at]!]!; w < at; w++)
    if (l.words.reading[w]!.upos === Upos.VERB) return timeBeside(l, w, true, triggers);
  return null;
}

function timeBeside(l: EventLayers, at: number, finite: boolean, triggers: ReadonlySet<number>): string | null {
  const sentence = l.words.sentence[at]!;
  const begin = l.words.firstOf[sentence]!;
  const end = l.words.firstOf[sentence + 1]!;
  const { reading } = l.words;
  const after = Math.min(end, at + (finite ? REACH : NOUN_REACH));
  for (let w = at + 1; w < after; w++) {
    const t = dated(l, w);
    if (t !== null) return t;
    const r = reading[w]!;
    // `محادثات أجريت يوم الأحد`: what only carries the noun dates it.
    if ((r.upos === Upos.VERB && (finite || !CARRIERS.has(r.lemma))) || r.upos === Upos.SCONJ) break;
    if (triggers.has(w) && w > at + 2) break;
    if (!finite && r.upos === Upos.PUNCT && dated(l, w + 1) === null) break;
  }
  if (!finite && ofItsOwn(l, at, triggers)) return null;
  let verbs = 0;
  for (let w = at - 1, n = 0; w >= begin && n < REACH; w--, n++) {
    const t = dated(l, w);
    if (t !== null) return t;
    const r = reading[w]!;
    if (triggers.has(w)) break;
    // What is said to have been has not the time of the saying; `عندما` makes two one.
    if ((r.upos === Upos.SCONJ && !WHEN.has(r.lemma)) || r.lemma === "إن" || r.lemma === "الذي") break;
    if (r.upos === Upos.VERB && (finite || ++verbs > 1)) break;
    if (r.upos === Upos.PUNCT && /[.؛!؟]/.test(r.form)) break;
  }
  return null;
}

/**
 * Whether what stands before a noun dates another act: one that came after it (`عقب احتجاجات`), one that it was done for
 * (`بهدف إقناع`), or the act that it stands in idafa with (`رفع العقوبات`).
 */
function ofItsOwn(l: EventLayers, at: number, triggers: ReadonlySet<number>): boolean {
  const before = l.words.reading[at - 1];
  return before !== undefined && (APART.has(before.lemma) || triggers.has(at - 1));
}
const APART = new Set("بعد عقب إثر قبل قبيل بعيد منذ بسبب نتيجة هدف أجل غرض سبيل جراء رغم ذكرى".split(" "));
const WHEN = new Set("عندما حين حينما لما بينما فيما".split(" "));

/** The day or hour that a word belongs to, as a time id. */
function dated(l: EventLayers, w: number): string | null {
  const t = l.times.of[w] ?? -1;
  if (t === -1) return null;
  const item = l.times.items[t]!;
  return item.kind === "DATE" || item.kind === "TIME" ? item.id : null;
}
