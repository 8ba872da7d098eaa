import type { Candidate } from "./candidate.ts";
import { CASE, GENDER, get, MOOD, NUMBER, nameOf, PERSON, Upos } from "./features.ts";
import { Part, type Reading } from "./words.ts";

/**
 * Whether a reading that cuts letters off is one that news hardly writes, so that the token may as well be a name which the lexicon does
 * not hold: `سيتروين` as "they will be irrigated", `شاركوه` as "join him!", `بجماليون` with a nominative after a preposition. Where every
 * reading of a token is strained, it is guessed as well, and left whole where its neighbours are names.
 */
export function isStrained(c: Candidate): boolean {
  if (c.readings.length < 2) return false;
  const at = c.readings.findIndex((r) => r.part === Part.STEM);
  if (at < 0) return false;
  const stem = c.readings[at]!;
  const before = at > 0 ? c.readings[at - 1]! : undefined;
  const pronoun = at < c.readings.length - 1 ? c.readings.at(-1)! : undefined;
  if (stem.upos === Upos.PROPN) return false;
  if (stem.upos === Upos.VERB || stem.upos === Upos.AUX) return strainedVerb(stem, before, pronoun, c.slips);
  // عليّ (also علّي) is rare in news, and the name علي is not.
  if (stem.upos === Upos.ADP || stem.upos === Upos.PART) return pronoun?.form === "ي" && stem.form.startsWith("عل");
  if (stem.upos !== Upos.NOUN && stem.upos !== Upos.ADJ) return false;
  // A nominative after a preposition; the nouns that end in ان or ون by nature have classes of their own.
  if (before?.upos === Upos.ADP && get(stem.features, CASE) === 1 && stem.classes.size === 0) return true;
  if (pronoun === undefined) return false;
  if (pronoun.form !== "ي" && pronoun.form !== "ك") return false;
  const number = nameOf(stem.features, NUMBER);
  if (stem.upos === Upos.ADJ) return true;
  return pronoun.form === "ي" ? number !== "Plur" : number === "Dual";
}

function strainedVerb(
  stem: Reading,
  before: Reading | undefined,
  pronoun: Reading | undefined,
  slips: number,
): boolean {
  const { features } = stem;
  const mood = nameOf(features, MOOD);
  if (mood === "Imper" || before?.form === "أ") return true;
  const number = nameOf(features, NUMBER);
  if (nameOf(features, GENDER) === "Fem" && number === "Plur") return true;
  if (pronoun && number === "Dual") return true;
  if (before === undefined) return false;
  // `فاشن` as "so I launch", without the hamza of the first person.
  if (nameOf(features, PERSON) === "1" && (slips > 0 || stem.form.startsWith("ا")) && number === "Sing") return true;
  // `لينكس` as "that he lower": of a verb that news hardly uses.
  if (before.form === "ل" && stem.classes.has("rare")) return true;
  // No particle of the jussive stands before the verb where و, ف or س is written to it.
  return mood === "Jus" && (before.form === "س" || before.form === "ف" || before.form === "و");
}
