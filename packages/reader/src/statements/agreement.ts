import { MEN } from "../entities/genders.ts";
import { CASE, DEFINITE, GENDER, get, NUMBER, nameOf } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import type { Shape } from "./cues/table.ts";

/**
 * Whether a cue without its own subject can have one of this shape: undefined where the features do not tell.
 * A plural of things, a broken plural or a body may take the feminine singular; a woman or a body never the masculine.
 */
export function fits(cue: Shape, speaker: Shape): boolean | undefined {
  if (cue.number === "Dual" && speaker.number === "Sing") return false;
  if (cue.gender === undefined || speaker.gender === undefined) return undefined;
  if (speaker.number === "Plur") {
    if (cue.number === "Sing") return cue.gender === "Fem" ? true : speaker.gender === "Masc" ? undefined : false;
    return speaker.gender === cue.gender ? true : undefined;
  }
  // `مؤكدين` of two and of many.
  if (cue.number === "Plur" && speaker.number === "Dual") return undefined;
  // `وأشاروا` behind one of two who are named: a name does not tell how many.
  if (cue.number !== "Sing" && speaker.named) return undefined;
  if (cue.number === "Plur" || cue.number === "Dual") return speaker.number === cue.number;
  return cue.gender === speaker.gender;
}

/** A sound plural or dual in the accusative or genitive (`الحوثيين`), which no verb has as its subject. */
export function isOblique(r: Reading): boolean {
  const n = nameOf(r.features, NUMBER);
  const c = nameOf(r.features, CASE);
  // `لاعبي الفريق`: without its ن before another noun.
  const joined = n === "Plur" && r.form.endsWith("ي") && nameOf(r.features, DEFINITE) === "Cons";
  return (
    (n === "Plur" || n === "Dual") && (c === "Gen" || c === "Acc") && (r.form.endsWith("ين") || joined) && !r.guessed
  );
}

/** A noun's number; `مصدرا` is a singular in the accusative sooner than a dual. */
export function numberOf(r: Reading): string | undefined {
  const n = nameOf(r.features, NUMBER);
  return n === "Dual" && r.form.endsWith("ا") ? "Sing" : n;
}

/** Classes of the lexicon that are things. */
const THINGS = new Set(
  "document speech time unit money number weapon vehicle act abstract material animal nature quantity thing facility".split(
    " ",
  ),
);

/** Things, of which the plural is a feminine singular (Wright II § 144). */
const isNonHuman = (r: Reading): boolean => {
  for (const c of r.classes)
    if (c === "person" || c === "role" || c === "group" || c === "kin" || c === "title") return false;
  for (const c of r.classes) if (THINGS.has(c)) return true;
  return false;
};

/** فُعَلة of verbs that end in a weak letter: قضاة, رعاة, ولاة, دعاة. */
const MEN_IN_TA = /^(?:ال)?[\u0621-\u064a]{2}اة$/;

/** Whether a verb or participle can have this noun as its subject; undefined when a feature is not known. */
export function agrees(verb: Shape, noun: Reading, verbFirst: boolean): boolean | undefined {
  const vg = verb.gender;
  const ng = MEN.has(noun.lemma) ? "Masc" : nameOf(noun.features, GENDER);
  const vn = verb.number;
  // `القضاة`, `الجناة`: plurals of men that end as feminines do (Wright I § 304).
  if (MEN_IN_TA.test(noun.form)) return verbFirst ? vg === "Masc" || undefined : vn === "Plur" || undefined;
  const nn = numberOf(noun);
  if (vg === undefined || ng === undefined || get(noun.features, NUMBER) === 0) return undefined;
  // A verb before its subject stands in the singular; a broken plural, or one of things, may take the feminine.
  if (nn === "Plur" && verbFirst && vg === "Masc" && isNonHuman(noun)) return false;
  if (nn === "Plur")
    return ng === "Fem"
      ? vg === "Fem" || undefined
      : verbFirst
        ? vg === "Masc" || undefined
        : vn === "Plur" || vg === "Fem";
  if (verbFirst && vn !== undefined && vn !== "Sing") return false;
  return vg === ng;
}

/** States and cities are feminine but for these (Wright I § 291). */
export const MASCULINE_PLACES = new Set(
  "العراق لبنان الأردن السودان المغرب اليمن الكويت الفاتيكان البنتاغون الكرملين البيت".split(" "),
);
