import type { Scored } from "./choose.ts";
import { ASPECT, GENDER, get, NUMBER, nameOf, PERSON, Upos, VERBFORM, VOICE } from "./features.ts";
import type { Reading } from "./words.ts";

type Lattice = readonly (readonly Scored[])[];

/** Verbs behind whose subject a past verb may stand: `عاد الجيش قصف`. */
const BEFORE_VERBS = new Set("ليس ظل بات أصبح صار أمسى أضحى عاد كاد أوشك زال".split(" "));

/**
 * A sentence that opens with letters of a past verb and of a noun opens with the noun where the verb would break grammar:
 * a verb of the masculine does not stand right before a feminine singular that it is said of (`رفض الحكومة مقترحا يثير غضب النواب`; Wright II
 * § 142), and behind a definite subject no other past verb stands unjoined (`عدد القتلى ارتفع`), which must then be the verb of the sentence.
 */
export function headNoun(lattice: Lattice, path: number[]): void {
  if (path.length < 3) return;
  const list = lattice[0]!;
  const chosen = list[path[0]!]!;
  const { stem } = chosen;
  if (stem.upos !== Upos.VERB || chosen.candidate.readings.length > 1 || BEFORE_VERBS.has(stem.lemma)) return;
  const f = stem.features;
  if (nameOf(f, ASPECT) !== "Perf" || nameOf(f, PERSON) !== "3") return;
  if (nameOf(f, GENDER) !== "Masc" || nameOf(f, NUMBER) !== "Sing") return;
  let noun = -1;
  list.forEach((x, i) => {
    if (x.stem.upos !== Upos.NOUN || x.stem.definite || x.stem.guessed || x.candidate.readings.length > 1) return;
    if (noun === -1 || x.score > list[noun]!.score) noun = i;
  });
  if (noun === -1) return;
  const first = lattice[1]![path[1]!]!.candidate.readings;
  const next = first[0]!;
  if (first.length > 1 || next.upos !== Upos.NOUN || !next.definite) return;
  // Persons do: `كشف الدكتور`, and `حذر الداعية`, who is a man for all his ة.
  if (next.classes.has("person") || next.classes.has("role") || next.classes.has("title")) return;
  const feminine = nameOf(next.features, GENDER) === "Fem" && nameOf(next.features, NUMBER) === "Sing";
  const masdar = nameOf(list[noun]!.stem.features, VERBFORM) === "Vnoun";
  if ((feminine && masdar) || pastFollows(lattice, path)) path[0] = noun;
}

/** Whether behind the definite noun of the second token and what is said of it stands a past verb of the third person. */
function pastFollows(lattice: Lattice, path: readonly number[]): boolean {
  for (let t = 2; t < path.length && t < 6; t++) {
    const { readings } = lattice[t]![path[t]!]!.candidate;
    const r: Reading = readings[0]!;
    if (readings.length === 1 && r.definite && (r.upos === Upos.NOUN || r.upos === Upos.ADJ)) continue;
    return (
      r.upos === Upos.VERB &&
      nameOf(r.features, ASPECT) === "Perf" &&
      nameOf(r.features, PERSON) === "3" &&
      get(r.features, VOICE) !== 0 &&
      // What may be a masdar is the object: `قرر المجلس رفض العرض`.
      !lattice[t]!.some((x) => nameOf(x.stem.features, VERBFORM) === "Vnoun")
    );
  }
  return false;
}
