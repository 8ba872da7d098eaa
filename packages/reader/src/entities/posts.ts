import type { Mentions } from "../mentions/mentions.ts";
import { nationOf } from "../mentions/nation.ts";
import { Upos } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";
import { officeLemmas } from "./nominal.ts";
import { held, type Office, officeOf } from "./offices-held.ts";
import type { Referent } from "./referent.ts";
import { FORMER } from "./state-offices.ts";

/**
 * The highest offices of a state as posts: however its office is called, one person is meant (`رئيس الوزراء`, `رئيس الحكومة`), and by the
 * post alone who has it (`الرئيس` is not who heads the government).
 */

/** The post that words of an office name, the states in them left out; null for any other office. */
export function postOf(words: Words, mentions: Mentions, from: number, to: number): Office | null {
  const without = new Set<string>();
  for (let w = from; w < to; w++) {
    // `رئيسها` is of whatever is meant.
    if (words.reading[w]!.part === Part.ENCLITIC) return null;
    const r = words.reading[w]!;
    // `رئيس الوزراء الشيخ`: another title.
    const title = w > from && r.definite && r.classes.has("title");
    if (title || nationOf(r) !== undefined || mentions.of[w] !== -1) without.add(words.reading[w]!.lemma);
  }
  return officeOf(officeLemmas(words, from, to).filter((lemma) => !without.has(lemma)));
}

/** Whose a body or a time is, and no officer of it: `نواب حكومة سمير الحداد`, `قوات نظام سمير الحداد`. */
export function isGenitiveOfBody(words: Words, first: number): boolean {
  const before = words.reading[first - 1];
  if (before === undefined || words.sentence[first - 1] !== words.sentence[first]) return false;
  return before.upos === Upos.NOUN && before.part === Part.STEM && !before.definite && RULED.has(before.lemma);
}
const RULED = new Set("حكومة إدارة نظام عهد جيش قوات ميليشيا مليشيا حزب حركة كتلة تيار".split(" "));

/** Bodies whose head has a post. By lemma. */
const HEADED = new Set(["حكومة", "وزارة"]);
/** Words that stand between such a body and its head: `الحكومة برئاسة سمير الحداد`, `الحكومة التي يرأسها سمير الحداد`. By lemma. */
const HEADING = new Set(["رئاسة", "زعامة", "قيادة", "رأس", "ترأس", "قاد", "شكل", "ألف"]);

/** Whether the person whose name begins at a word is told to head a government: `حكومة سمير الحداد`. */
export function headsGovernment(words: Words, first: number): boolean {
  const { reading } = words;
  const start = words.firstOf[words.sentence[first]!]!;
  let w = first - 1;
  if (w < start) return false;
  const before = reading[w]!;
  if (HEADED.has(before.lemma)) return !before.definite && before.part === Part.STEM;
  if (before.part === Part.ENCLITIC) w--;
  if (w < start || !HEADING.has(reading[w]!.lemma)) return false;
  for (let x = w - 1; x >= start && x >= w - 5; x--) if (HEADED.has(reading[x]!.lemma)) return true;
  return false;
}

/** Whether words of an office say that it is no longer held. */
export function isFormer(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (FORMER.has(words.reading[w]!.lemma)) return true;
  return false;
}

/** `الرئيس السابق`, and not `السلطان الراحل`, who was called by his office alone before. */
export function isPast(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (PAST.has(words.reading[w]!.lemma)) return true;
  return false;
}
const PAST = new Set(["سابق", "أسبق"]);

/**
 * Who is meant by a post alone (`قرار الرئيس`): the one person whom the report gives it, else the one public figure of the report who had it
 * when the report was published; undefined where two come into question, and for those of another state than that of which the report tells.
 */
export function onlyHolder(
  all: readonly Referent[],
  post: Office,
  published: string | null,
  land: string | null,
): Referent | undefined {
  const persons = all.filter((r) => r.kind === "person");
  const told = persons.filter((r) => r.posts.has(post));
  const likely =
    told.length > 0 ? told : persons.filter((r) => r.known?.nameEn && held(r.known.nameEn, post, published));
  const [one] = likely;
  if (one === undefined || likely.length > 1) return undefined;
  return land === null || one.country === null || one.country === land ? one : undefined;
}
