import type { RelationKind } from "@isnad/record";
import type { Events } from "../events/events.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Times } from "../times/times.ts";
import { facet } from "../words/facet.ts";
import { Upos } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";
import { BY_FIRST, CAUSING } from "./connectors.ts";

/** Takes a relation, with the first and last word that tell it and the name of its rule. */
export type Add = (from: string, to: string, kind: RelationKind, first: number, last: number, rule: string) => void;

const NO_CONNECTORS: never[] = [];
const causingOf = facet((r) => CAUSING.get(r.lemma) ?? null);
const connectorsOf = facet((r) => BY_FIRST.get(r.lemma) ?? BY_FIRST.get(r.form) ?? null);

/** Relations told by connecting words (`بعد`, `ردا على`) and by verbs of bringing about (`أدى إلى`). */
export function connect(words: Words, clauses: Clauses, events: Events, times: Times, add: Add): void {
  const idAt = (w: number): string | undefined => (events.of[w] === -1 ? undefined : events.items[events.of[w]!]!.id);
  for (let w = 0; w < words.count; w++) {
    const r = words.reading[w]!;
    const opens = connectorsOf(r);
    const causing = causingOf(r);
    if (causing === null && opens === null) continue;
    const begin = words.firstOf[words.sentence[w]!]!;
    const stop = words.firstOf[words.sentence[w]! + 1]!;
    if (causing && clauses.of[w] !== -1) {
      const cause = nearest(idAt, w - 1, begin, -1, 12) ?? nearest(idAt, w + 1, stop, 1, 4);
      const effect = nearest(idAt, w + 1, stop, 1, 12);
      if (cause && effect) add(cause, effect, causing, w, w, "relations/brings-about");
      continue;
    }
    for (const c of opens ?? NO_CONNECTORS) {
      if (
        !c.words.every(
          (x, i) => w + i < stop && (words.reading[w + i]!.lemma === x || words.reading[w + i]!.form === x),
        )
      )
        continue;
      const after = w + c.words.length;
      if (!bringsClause(words, w, after)) continue;
      const to = nearest(idAt, after, commaAfter(words, after, stop), 1, 5);
      if (!to) continue;
      const place = events.of.indexOf(Number(to.slice(1)) - 1, after);
      // `خلال 24 ساعة جراء انفجار`, `منذ 2014 ردا على`: the time is what the word brings, unless it is counted from the event.
      if (isPastTime(words, times, after, place)) continue;
      const from =
        nearest(idAt, w - 1, begin, -1, 20) ??
        (opensClause(words, w, begin)
          ? mainAfter(words, (x) => (idAt(x) === to ? undefined : idAt(x)), place, stop)
          : undefined);
      if (!from || from === to) continue;
      if (c.kind === "causes-back") add(to, from, "causes", w, after - 1, "relations/because-of");
      else if (c.kind === "during" && isSpan(words, times, after, stop))
        add(from, to, "within", w, after - 1, "relations/within");
      // `على النقيض من دعم الأول، رفض الثاني`: what the words bring stands against the other.
      else if (c.kind === "contrasts") add(to, from, c.kind, w, after - 1, "relations/contrasts");
      else add(from, to, c.kind, w, after - 1, `relations/${c.kind}`);
    }
  }
}

/**
 * Whether a connector brings what follows it: not as a verb (`قبل دعوة`, `رد عليه`), not with a pronoun for what was told before (`خلاله`, `بعدها`), and not
 * where من makes it another word (`من خلال`, by means of; `من قبل`, by).
 */
function bringsClause(words: Words, w: number, after: number): boolean {
  const next = words.reading[after];
  if (words.reading[w]!.upos === Upos.VERB) return false;
  if (next !== undefined && next.part === Part.ENCLITIC && next.upos === Upos.PRON) return false;
  const { lemma } = words.reading[w]!;
  return !((lemma === "خلال" || lemma === "قبل") && words.reading[w - 1]?.lemma === "من");
}

/** The first comma from a word on, or where the sentence ends. */
function commaAfter(words: Words, from: number, stop: number): number {
  let x = from;
  while (x < stop && words.reading[x]!.form !== "،" && words.reading[x]!.form !== ",") x++;
  return x;
}

/** Whether a time stands between a connector and an event that is not counted from it (`بعد يومين من الهجوم` is). */
function isPastTime(words: Words, times: Times, after: number, place: number): boolean {
  let timed = false;
  for (let x = after; x < place; x++) {
    if (times.of[x] !== -1) timed = true;
    else if (timed && COUNTED.has(words.reading[x]!.lemma)) return false;
  }
  return timed;
}
const COUNTED = new Set(["من", "على", "عن"]);

/** Whether a connector stands at the head of its sentence or clause (`وخلال اللقاء رحب`, `، وعلى الرغم من الهجوم، استمرت`). */
function opensClause(words: Words, w: number, begin: number): boolean {
  for (let x = w - 1; x >= begin && x > w - 4; x--) {
    const { upos } = words.reading[x]!;
    if (upos === Upos.PUNCT) return true;
    if (upos !== Upos.ADP && upos !== Upos.CCONJ && upos !== Upos.PRON) return false;
  }
  return w - begin < 4;
}

/** The event that a fronted adverbial belongs to: of a finite verb, or of a word behind a comma; not of what hangs on the adverbial itself. */
function mainAfter(
  words: Words,
  idAt: (w: number) => string | undefined,
  place: number,
  stop: number,
): string | undefined {
  let open = false;
  for (let x = place + 1; x < stop && x < place + 21; x++) {
    const { upos, form } = words.reading[x]!;
    if (form === "،" || form === ",") open = true;
    const id = idAt(x);
    if (id !== undefined && (open || (upos === Upos.VERB && !isRelated(words, x)))) return id;
  }
  return undefined;
}

/** Whether a relative pronoun stands right before a verb (`الهجوم الذي شنه`). */
const isRelated = (words: Words, x: number): boolean =>
  words.reading[x - 1]?.classes.has("relative") === true || words.reading[x - 1]?.upos === Upos.CCONJ;

/** The first event met on the way from a word, within `far` words. */
function nearest(
  idAt: (w: number) => string | undefined,
  from: number,
  bound: number,
  step: 1 | -1,
  far: number,
): string | undefined {
  for (let w = from, n = 0; n < far && (step === 1 ? w < bound : w >= bound); w += step, n++) {
    const id = idAt(w);
    if (id) return id;
  }
  return undefined;
}

/** `خلال أيام من الصدام`, `في غضون ساعات من`: a stretch of time counted from what follows. */
function isSpan(words: Words, times: Times, from: number, stop: number): boolean {
  for (let w = from; w < stop && w < from + 5; w++) {
    const r = words.reading[w]!;
    if (
      r.lemma === "من" &&
      w > from &&
      (words.reading[w - 1]!.classes.has("time") || times.of[w - 1] !== -1 || UNITS.has(words.reading[w - 1]!.lemma))
    )
      return true;
  }
  return false;
}
const UNITS = new Set("يوم ساعة أسبوع شهر دقيقة سنة عام ليلة".split(" "));
