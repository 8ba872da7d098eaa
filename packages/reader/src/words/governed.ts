import type { Scored } from "./choose.ts";
import { Upos } from "./features.ts";
import type { Reading } from "./words.ts";

type Lattice = readonly (readonly Scored[])[];

/** How far behind a verb what it governs may begin: a subject of two words stands between. */
const REACH = 3;
const isNominal = (r: Reading): boolean => r.upos === Upos.NOUN || r.upos === Upos.PROPN || r.upos === Upos.ADJ;

/**
 * Reads a verb and the preposition that it governs by each other. Of two verbs of the same letters that are one person and tense the one that
 * governs `عن` where `عن` follows and the other does not (`كفت الشركة عن الإنتاج`: of كفّ, not of كفى). And `برد` behind a verb that governs
 * `ب` is رد with ب, for nobody threatens with the cold: `توعد الوزير برد حاسم`. `t` is the verb's token.
 */
export function mendGoverned(lattice: Lattice, path: number[], t: number): void {
  const verb = lattice[t]![path[t]!]!;
  const frame = verb.stem.entry?.frame;
  if (frame === undefined || verb.candidate.readings.at(-1) !== verb.stem) return;
  const takesB = frame.includes("ب");
  // What governs an object and not عن may be read as another verb.
  const wants = frame.includes("ه") && !frame.includes("عن") && lattice[t]!.length > 1;
  if (!takesB && !wants) return;
  for (let x = t + 1; x < path.length && x <= t + REACH; x++) {
    const { candidate, stem } = lattice[x]![path[x]!]!;
    if (candidate.readings.length > 1) return;
    if (stem.form === "عن") {
      if (wants) path[t] = governing(lattice[t]!, verb, path[t]!);
      return;
    }
    if (takesB && stem.form[0] === "ب" && stem.classes.has("weather")) {
      const apart = lattice[x]!.findIndex(
        ({ candidate: c, stem: s }) =>
          c.readings.length === 2 && c.readings[0]!.form === "ب" && s.upos === Upos.NOUN && c.slips === 0,
      );
      if (apart !== -1) path[x] = apart;
      return;
    }
    if (!isNominal(stem)) return;
  }
}

/** The best other verb of the same person and tense that governs عن and no object, else the one that was chosen. */
function governing(list: readonly Scored[], verb: Scored, chosen: number): number {
  let best = chosen;
  list.forEach((x, i) => {
    const { stem } = x;
    if (stem.upos !== Upos.VERB || stem.lemma === verb.stem.lemma || stem.features !== verb.stem.features) return;
    if (x.candidate.readings.length !== verb.candidate.readings.length || x.candidate.slips > 0) return;
    const frame = stem.entry?.frame;
    if (!frame?.includes("عن") || frame.includes("ه")) return;
    if (best === chosen || x.score > list[best]!.score) best = i;
  });
  return best;
}
