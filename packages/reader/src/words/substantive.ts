import type { Scored } from "./choose.ts";
import { NUMBER, nameOf, Upos, VERBFORM } from "./features.ts";
import { Part, type Reading } from "./words.ts";

type Lattice = readonly (readonly Scored[])[];

/**
 * The noun that a word read as an adjective is, where no adjective can stand: before its genitive (`عملية السلام`, `عن خطر الحرب`), behind a
 * preposition, a number, a verb or a demonstrative (`نفذت عملية عسكرية`, `390 إرهابيا`, `هذه العملية`), and definite behind a noun that is not
 * (`قواعد المنظمة`, `زعيم الحوثيين`). Nouns in ة are entries of their own: `عملية` an operation, beside `عملي` practical. `t` is the word's token;
 * the number of the candidate, or -1.
 */
export function substantive(lattice: Lattice, path: readonly number[], t: number): number {
  const { stem, candidate } = lattice[t]![path[t]!]!;
  if (candidate.readings.at(-1) !== stem) return -1;
  const own = stem.form.endsWith("ة");
  if (!own && (stem.classes.has("comparison") || stem.classes.has("ordinal"))) return -1;
  const stands = stem.definite ? standsDefinite : own ? standsBare : standsFirst;
  if (!stands(lattice, path, t)) return -1;
  const { readings } = candidate;
  let best = -1;
  lattice[t]!.forEach((x, i) => {
    const r = x.stem;
    if (r.upos !== Upos.NOUN || r.guessed || x.candidate.slips > 0 || r.definite !== stem.definite) return;
    if (own ? r.lemma === stem.lemma || !r.lemma.endsWith("ة") : nameOf(r.features, NUMBER) === "Dual") return;
    if (x.candidate.readings.length !== readings.length || r.form !== stem.form) return;
    if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
  });
  return best;
}

/** The word right before a token's stem: its own clitic, or the last of the token before. */
function behind(lattice: Lattice, path: readonly number[], t: number): Reading | undefined {
  const { readings } = lattice[t]![path[t]!]!.candidate;
  const own = readings.findIndex((r) => r.part === Part.STEM);
  if (own > 0) return readings[own - 1];
  return t > 0 ? lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1) : undefined;
}

/** The word right behind a token, where no clitic stands before it. */
function ahead(lattice: Lattice, path: readonly number[], t: number): Reading | undefined {
  const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]! : undefined;
  return next?.candidate.readings[0] === next?.stem ? next?.stem : undefined;
}

const isTime = (r: Reading): boolean => r.classes.has("time") || r.classes.has("weekday") || r.classes.has("month");

/** `هذه العملية`, `ضد الشرعية`, `قواعد المنظمة`. */
function standsDefinite(lattice: Lattice, path: readonly number[], t: number): boolean {
  const b = behind(lattice, path, t);
  if (b === undefined) return false;
  if (b.upos === Upos.PRON) return b.classes.has("demonstrative");
  if (b.upos === Upos.ADP) return true;
  if (b.upos !== Upos.NOUN || b.definite || b.part !== Part.STEM) return false;
  return !b.classes.has("direction") && !isTime(b) && !b.guessed;
}

/** Nouns in ة: before a genitive, and where nothing stands before them that they could describe. */
function standsBare(lattice: Lattice, path: readonly number[], t: number): boolean {
  const b = behind(lattice, path, t);
  const after = ahead(lattice, path, t);
  if (after !== undefined && !isTime(after) && after.upos === Upos.NOUN) {
    const alone = lattice[t + 1]![path[t + 1]!]!.candidate.readings.length === 1;
    const masdar = nameOf(after.features, VERBFORM) === "Vnoun" && !after.form.endsWith("ا");
    if (alone && (after.definite || masdar)) return true;
  }
  if (b === undefined) return false;
  if (b.upos === Upos.ADP || b.upos === Upos.NUM || b.classes.has("quantifier")) return true;
  const described = after !== undefined && after.upos === Upos.ADJ && !after.definite;
  // `نفذت القوات عملية عسكرية`: behind who does it, too.
  return (
    described &&
    (b.upos === Upos.VERB || b.upos === Upos.PUNCT || b.upos === Upos.PROPN || (b.upos === Upos.NOUN && b.definite))
  );
}

/** `عن خطر الحرب`, `كل مسلم`, `مقتل 18 مدنيا`: other nouns, of whose letters adjectives have a genitive as well (`واسعة النطاق`). */
function standsFirst(lattice: Lattice, path: readonly number[], t: number): boolean {
  const { stem } = lattice[t]![path[t]!]!;
  const b = behind(lattice, path, t);
  if (b === undefined) return false;
  const counted = CALLS.some((c) => stem.classes.has(c)) || stem.lemma === "آخر";
  if (b.upos === Upos.NUM || b.classes.has("quantifier")) return counted;
  const after = ahead(lattice, path, t);
  if (after?.upos !== Upos.NOUN || !after.definite || isTime(after) || stem.form.endsWith("ا")) return false;
  return (
    b.upos === Upos.ADP ||
    b.upos === Upos.SCONJ ||
    b.classes.has("inna") ||
    (b.upos === Upos.VERB && !b.classes.has("aux"))
  );
}
const CALLS = ["person", "people", "nisba", "victim", "role"];

/** Feminines of callings that are masdars or things as well: `مراسلتها` is who reports for it. By lemma of the man. */
const CALLINGS = new Set("مراسل رئيس معاون مساعد مرافق مستوطن مقدم غواص".split(" "));

/**
 * The masdar or the thing in ة that a word is, read as the feminine of one who does it: `معالجتها`, `لمصلحته`, `بمحاربة الفساد`, and `للجنة`, of a
 * committee and not of paradise. `t` is the word's token; the number of the candidate, or -1.
 */
export function inTa(lattice: Lattice, path: readonly number[], t: number): number {
  const { stem, candidate } = lattice[t]![path[t]!]!;
  const { readings } = candidate;
  const { form, lemma } = stem;
  if (!/[ةت]$/.test(form) || stem.guessed) return -1;
  const own = (form.startsWith("ال") ? form.slice(2) : form).replace(/ت$/, "ة");
  if (own === lemma) return -1;
  const owned = readings.at(-1)!.part === Part.ENCLITIC;
  const after = ahead(lattice, path, t);
  const governed = behind(lattice, path, t)?.upos === Upos.ADP;
  const goesOn = governed && after !== undefined && (after.upos === Upos.NOUN || after.upos === Upos.PROPN);
  const board = own === "لجنة" && lemma === "جنة";
  if (!board && ((!owned && !goesOn) || (CALLINGS.has(lemma) && !goesOn && lemma !== "مقدم"))) return -1;
  let best = -1;
  lattice[t]!.forEach((x, i) => {
    const r = x.stem;
    if (r.upos !== Upos.NOUN || r.guessed || r.lemma !== own || r.form !== form || x.candidate.slips > 0) return;
    if (x.candidate.readings.length !== readings.length) return;
    if (!board && r.classes.has("person")) return;
    if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
  });
  return best;
}
