import { Upos } from "../words/features.ts";
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

/** Crimes that call any deed of force. By bare lemma. */
const CRIMES = new Set("جريمة عمل حادث حادثة اعتداء عدوان مجزرة مذبحة انتهاك فظاعة بشاعة وحشية إرهاب".split(" "));
const FORCE: ReadonlySet<string> = new Set(["ASSAULT"]);
/** Types of deeds that a noun names. */
const typesOf = (r: Reading): ReadonlySet<string> =>
  CRIMES.has(r.lemma)
    ? FORCE
    : new Set((TRIGGERS.get(r.lemma) ?? []).filter((x) => x.part === "n").map((x) => x.type as string));

const verbOf = (r: Reading): string => r.verb || r.lemma;

/**
 * Whose deed an opinion is about, where its own words leave it out and the report told of that deed before: `قصفت مصر بلدة. وأدانت الجزائر القصف.`
 * The actors of the nearest earlier trigger of the same verb, or of the type that the noun names (`هاجم`, `الهجوم`); `all` in the order of the text, `n` the opinion.
 */
export function toldBefore(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (!OPINION.has(type) || parties.recipients.length > 0) return [];
  const thing = thingOf(l, at);
  if (thing === -1) return [];
  const r = l.words.reading[thing]!;
  const verb = verbOf(r);
  const types = typesOf(r);
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

/** The noun of what an opinion is about: what hangs on its word, what it says of it behind أن (`اعتبر أن هذا العمل مدان`); -1 for none. */
function thingOf(l: EventLayers, at: number): number {
  const { reading } = l.words;
  const slots = slotsAfter(l, at);
  const thing = slots.find((s) => isThing(l, s));
  if (thing !== undefined) return thing.word;
  // `ودانت دول ومنظمات` `التفجير الانتحاري`, read as one phrase with those who condemn it.
  for (const { phrase, by } of slots) {
    if (phrase === -1 || by !== "") continue;
    for (let w = l.phrases.head[phrase]! + 1; w < l.phrases.last[phrase]!; w++)
      if (reading[w]!.definite && l.entities.of[w] === -1 && isDeed(reading[w]!)) return w;
  }
  // `اعتبر الأمين أن هذا العمل مدان`
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + OF_CLAUSE);
  for (let w = at + 1; w + 2 < stop; w++)
    if (["an", "anna", "inna"].some((c) => reading[w]!.classes.has(c)) && THIS.has(reading[w + 1]!.lemma))
      return isDeed(reading[w + 2]!) ? w + 2 : -1;
  return -1;
}
const THIS = new Set(["هذا", "هذه"]);
/** How far behind an opinion the clause of what it is about may begin. */
const OF_CLAUSE = 16;
const isDeed = (r: Reading): boolean => CRIMES.has(r.lemma) || typesOf(r).has("ASSAULT");

/** A definite noun with nothing but adjectives (`التفجير الانتحاري`) that no party is called by and that no state's adjective is of. */
function isThing(l: EventLayers, s: Slot): boolean {
  if (s.phrase === -1 || !BY.has(s.by)) return false;
  const { reading } = l.words;
  if (!reading[s.word]!.definite || l.entities.of[s.word] !== -1) return false;
  if (l.phrases.last[s.phrase] === s.word + 1) return true;
  if (typesOf(reading[s.word]!).size === 0 || CRIMES.has(reading[s.word]!.lemma)) return false;
  for (let w = s.word + 1; w < l.phrases.last[s.phrase]!; w++)
    if (reading[w]!.upos !== Upos.ADJ || reading[w]!.classes.has("nisba")) return false;
  return true;
}
