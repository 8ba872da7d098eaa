import type { Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { type Slot, slotsAfter } from "./slots.ts";
import { TRIGGERS } from "./triggers/index.ts";

/** Types that think something of what is done already. */
const OPINION = new Set(["SUPPORT", "ACCUSE", "REJECT"]);
const BY = new Set(["", "ب", "على", "ل", "من", "عن"]);
/** How many triggers back a deed is looked for. */
const BACK = 12;
/** Nouns that call what was told before a deed, whatever it was: `رحبت تونس بالخطوة`. By bare lemma. */
const STEPS = new Set("خطوة قرار إجراء مبادرة تحرك عمل موقف نتيجة تطور حدث إعلان فكرة".split(" "));
/** What several agree on. */
const TERMS = new Set("اتفاق اتفاقية معاهدة هدنة صفقة تسوية مصالحة تفاهم وثيقة".split(" "));

/** Verbs that make a thing law or bind to it: it is their own. */
const ENACTING = new Set("أقر صادق وقع أبرم صوت اعتمد أجاز ذيل مهر اتخذ أصدر".split(" "));

const verbOf = (r: Reading): string => r.verb || r.lemma;

/**
 * Whose deed an opinion is about, where its own words leave it out and the report told of that deed before: `قصفت مصر بلدة. وأدانت الجزائر القصف.`
 * The actors of the nearest earlier trigger of the same verb, or of the type that the noun names (`هاجم`, `الهجوم`); `all` in the order of the text, `n` the opinion.
 */
export function toldBefore(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (!OPINION.has(type) || parties.recipients.length > 0) return [];
  const thing = slotsAfter(l, at).find((s) => isThing(l, s));
  if (thing === undefined) return [];
  const r = l.words.reading[thing.word]!;
  const verb = verbOf(r);
  const types = new Set((TRIGGERS.get(r.lemma) ?? []).filter((x) => x.part === "n").map((x) => x.type as string));
  for (let i = n - 1; i >= 0 && i >= n - BACK; i--) {
    const before = all[i]!;
    const named = types.has(before.type) && (!TERMS.has(r.lemma) || isJoint(l, before));
    const same = verbOf(l.words.reading[before.at]!) === verb || named;
    if (!same || before.parties.actors.length === 0) continue;
    return before.parties.actors.filter((id) => !parties.actors.includes(id));
  }
  if (!STEPS.has(r.lemma) || ENACTING.has(l.words.reading[at]!.lemma)) return [];
  // What a report opens with is the step of which it tells what others think.
  for (const before of all.slice(0, n)) {
    if (OPINION.has(before.type) || before.parties.actors.length === 0) continue;
    const others = before.parties.actors.filter((id) => !parties.actors.includes(id));
    if (others.length > 0) return others;
  }
  return [];
}

/** `وقعت مصر والسودان اتفاقا`: what its actors do together, where praise is of one. */
const isJoint = (l: EventLayers, { at, type }: Neighbour): boolean => {
  const r = l.words.reading[at]!;
  return [r.lemma, r.verb].some((x) => TRIGGERS.get(x)?.some((t) => t.type === type && t.roles.kind === "r"));
};

/** A definite noun by itself that no party is called by. */
function isThing(l: EventLayers, s: Slot): boolean {
  if (s.phrase === -1 || !BY.has(s.by)) return false;
  const r = l.words.reading[s.word]!;
  return r.definite && l.phrases.last[s.phrase] === s.word + 1 && l.entities.of[s.word] === -1;
}
