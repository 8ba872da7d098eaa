import type { Scored } from "./choose.ts";
import { ASPECT, GENDER, MOOD, nameOf, PERSON, Upos, VERBFORM } from "./features.ts";
import { Part, type Reading } from "./words.ts";

type Lattice = readonly (readonly Scored[])[];

/** Particles behind which the present stands. */
const BEFORE_PRESENT = /^(?:لم|لن|سوف)$/;
/** Prepositions spelt as past verbs: of expressing, of allowing to succeed, of making clear. */
const ALSO_PAST = /^(?:عبر|وفق|بين)$/;

export const isFiniteVerb = (r: Reading): boolean => r.upos === Upos.VERB || r.upos === Upos.AUX;
/** Whether a word is one of the particles with a verb right behind it: قد, لم, لن, سوف. */
const isVerbalParticle = (r: Reading): boolean =>
  r.upos === Upos.PART && (r.classes.has("verbal-particle") || BEFORE_PRESENT.test(r.form));
/** Relative pronouns of something definite, and conjunctions of time and place: no bare masdar stands right behind them. */
const OPENS_CLAUSE = /^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللاتي|عندما|بعدما|حينما|كلما|حالما|حيث)$/;

/** Whether a word may want a verb right behind it; see `mendBehind`. */
export const wantsVerb = (r: Reading): boolean =>
  isVerbalParticle(r) || r.form === "لا" || r.form === "الا" || OPENS_CLAUSE.test(r.form);

/** Reads what stands right behind a word that wants a verb there as the verb that its letters may be. `t` is the token of that word. */
export function mendBehind(lattice: Lattice, path: number[], t: number): void {
  if (t + 1 >= path.length) return;
  const { stem, candidate } = lattice[t]![path[t]!]!;
  if (isVerbalParticle(stem)) mendBehindParticle(lattice, path, t);
  else if (stem.form === "الا") mendExcept(lattice, path, t);
  else if (candidate.readings.at(-1) === stem) mendBehindOpener(lattice, path, t);
}

/** `الا`, without its hamza: that not (`ألا`) before a present, else except. */
function mendExcept(lattice: Lattice, path: number[], t: number): void {
  const next = lattice[t + 1]![path[t + 1]!]!.candidate.readings[0]!;
  if (lattice[t]![path[t]!]!.stem.lemma !== "أن" || isPresent(next)) return;
  const except = lattice[t]!.findIndex((x) => x.stem.lemma === "إلا");
  if (except !== -1) path[t] = except;
}

/**
 * `المنحة التي تقدمها`, `عندما غرق المركب`, `حيث وقع اتفاقا`: a relative pronoun, and a conjunction of time, have a clause behind them, which a masdar
 * without ال does not open (`من حيث توقيتها`: it does). `لا تحمل دليلا`: with an object behind it it is the present, `لا تقدم في المحادثات` is the masdar.
 */
function mendBehindOpener(lattice: Lattice, path: number[], t: number): void {
  const { stem: opener } = lattice[t]![path[t]!]!;
  const next = lattice[t + 1]![path[t + 1]!]!;
  const { features, definite } = next.stem;
  const { readings } = next.candidate;
  if (readings[0] !== next.stem || definite) return;
  const masdar = nameOf(features, VERBFORM) === "Vnoun";
  if (opener.form === "لا" && (masdar || (isPast(next.stem) && next.stem.form[0] === "ت"))) {
    const after = t + 2 < path.length ? lattice[t + 2]![path[t + 2]!]!.candidate.readings[0]! : undefined;
    const object = after?.upos === Upos.NOUN || after?.upos === Upos.PROPN || after?.classes.has("exception");
    if (object || readings.length > 1) read(lattice, path, t + 1, isKnownPresent);
    return;
  }
  if (!masdar || opener.form === "لا") return;
  if (opener.form === "حيث" && t > 0 && lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1)!.form === "من") return;
  read(lattice, path, t + 1, opener.form === "حيث" ? isPast : isThird);
}

/**
 * Right behind قد, لم, لن and سوف stands a verb (Wright II § 162): `لم أصل`, `وقد عبر عن ذلك`, `قد تسببه الرياح`. Where none can, `فقد` is the verb of losing:
 * `فقد أربعة صيادين`, `فقد نحو عشرة أمتار`. `t` is the particle's token.
 */
function mendBehindParticle(lattice: Lattice, path: number[], t: number): void {
  const particle = lattice[t]![path[t]!]!.stem;
  const next = lattice[t + 1]![path[t + 1]!]!;
  const first = next.candidate.readings[0]!;
  if (isFiniteVerb(first)) {
    if (BEFORE_PRESENT.test(particle.form) && nameOf(first.features, ASPECT) !== "Imp")
      read(lattice, path, t + 1, isPresent);
    // `قد تسببها الرياح`: of two verbs the one that may have the pronoun.
    else if (next.candidate.readings.length > 1 && next.stem.entry && !next.stem.entry.frame.includes("ه"))
      read(lattice, path, t + 1, isTold);
    return;
  }
  if (BEFORE_PRESENT.test(particle.form)) {
    if (isNominal(first) && !first.definite) read(lattice, path, t + 1, isPresent);
    return;
  }
  // `فقد`, which may be the verb of losing: what is lost follows it, and in front of it nothing that قد would want.
  const lost = lattice[t]!.findIndex(
    (x) => x.candidate.readings.length === 1 && x.stem.lemma === "فقد" && isFiniteVerb(x.stem),
  );
  const { upos, definite, form } = first;
  const verb =
    upos === Upos.ADP
      ? lost === -1 || ALSO_PAST.test(form)
      : isNominal(first) && !definite && upos !== Upos.PROPN && (lost === -1 || !isOwned(next));
  if (verb && read(lattice, path, t + 1, isTold)) return;
  if (lost === -1) return;
  if (
    upos === Upos.NUM ||
    upos === Upos.DET ||
    upos === Upos.PROPN ||
    upos === Upos.ADP ||
    (upos === Upos.NOUN && definite)
  )
    path[t] = lost;
}

/** `فقد زوجته`: a noun, of no verb, with a pronoun on it. */
const isOwned = ({ candidate, stem }: Scored): boolean =>
  candidate.readings.at(-1)!.part === Part.ENCLITIC &&
  stem.upos === Upos.NOUN &&
  nameOf(stem.features, VERBFORM) !== "Vnoun";
const isNominal = (r: Reading): boolean => r.upos === Upos.NOUN || r.upos === Upos.ADJ || r.upos === Upos.PROPN;
const isPresent = (r: Reading): boolean =>
  isTold(r) &&
  nameOf(r.features, ASPECT) === "Imp" &&
  !(nameOf(r.features, PERSON) === "2" && nameOf(r.features, GENDER) === "Fem");
/** Guesses cut what any word in ت may be. */
const isKnownPresent = (r: Reading): boolean => !r.guessed && isPresent(r);
const isThird = (r: Reading): boolean => isTold(r) && nameOf(r.features, PERSON) === "3";
const isPast = (r: Reading): boolean => isThird(r) && nameOf(r.features, ASPECT) === "Perf";
const isTold = (r: Reading): boolean => isFiniteVerb(r) && nameOf(r.features, MOOD) !== "Imper";

/** Reads a token as its best candidate that is such a word with what hangs on it; whether there is one. */
function read(lattice: Lattice, path: number[], t: number, such: (r: Reading) => boolean): boolean {
  let best = -1;
  lattice[t]!.forEach((x, i) => {
    const { readings } = x.candidate;
    if (readings[0] !== x.stem || !such(x.stem)) return;
    // A verb of no object has no pronoun on it.
    if (readings.length > 1 && x.stem.entry && !x.stem.entry.frame.includes("ه")) return;
    if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
  });
  if (best !== -1) path[t] = best;
  return best !== -1;
}
