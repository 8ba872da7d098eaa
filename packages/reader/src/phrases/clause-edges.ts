/** What begins a clause, by the word that stands there. */
import { ASPECT, get, Upos } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { ClauseKind } from "./phrases.ts";

export const isVerb = (r: Reading): boolean => (r.upos === Upos.VERB || r.upos === Upos.AUX) && r.part === Part.STEM;

/** Whether a word is a preposition with a genitive behind it, not a conjunction (which treebanks tag ADP, too). */
export function governs(r: Reading): boolean {
  if (r.upos !== Upos.ADP) return false;
  const { classes } = r;
  if (classes.size === 0 || classes.has("preposition")) return true;
  return !(
    classes.has("conjunction-sub") ||
    classes.has("conjunction-coord") ||
    classes.has("complementiser") ||
    classes.has("contrast")
  );
}

export const isQuotation = (form: string): boolean => form !== "(" && form !== "[" && form !== "{";

/** `كان قد أكد`, `كان يقول`: the auxiliary and the verb make one clause. */
export function isAuxiliaryPair(words: Words, a: number, b: number): boolean {
  const r = words.reading[a]!;
  if (!(r.upos === Upos.AUX || r.lemma === "كان") || b - a > 13) return false;
  // A past verb behind a mark is another sentence's.
  if (get(words.reading[b]!.features, ASPECT) !== 1) return true;
  for (let w = a + 1; w < b; w++) if (words.reading[w]!.upos === Upos.PUNCT) return false;
  return true;
}

/** What a word begins: the kind of clause, or -1. */
export function edgeKind(words: Words, w: number, r: Reading): number {
  const { classes } = r;
  if (classes.size > 0) {
    if (classes.has("relative") && r.part === Part.STEM) return ClauseKind.RELATIVE;
    if (classes.has("an") || classes.has("anna")) return ClauseKind.THAT;
    // إن after a verb of saying brings what was said; at the head of a sentence it only stresses.
    if (classes.has("inna") && isNetwork(words, w)) return -1;
    if (classes.has("inna")) return isInside(words, w) ? ClauseKind.THAT : -1;
    if (classes.has("lakinna") || classes.has("lakin")) return isInside(words, w) ? ClauseKind.COORDINATE : -1;
    if (classes.has("conjunction-sub") && !classes.has("preposition")) return ClauseKind.ADVERBIAL;
  }
  if (r.upos === Upos.SCONJ) return ClauseKind.ADVERBIAL;
  if (r.upos === Upos.CCONJ) return verbAfter(words, w + 1, words.count) !== -1 ? ClauseKind.COORDINATE : -1;
  if (r.upos === Upos.ADP) {
    const after = words.reading[w + 1];
    return after !== undefined && isVerb(after) && words.sentence[w + 1] === words.sentence[w]
      ? ClauseKind.ADVERBIAL
      : -1;
  }
  if (r.form === ":" || r.form === "؛") return ClauseKind.THAT;
  return -1;
}

/** Whether anything but a conjunction or a mark stands before a word in its sentence: `قال إن`, but `وإن` at its head. */
function isInside(words: Words, w: number): boolean {
  const first = words.firstOf[words.sentence[w]!]!;
  if (w !== first + 1) return w > first;
  const { upos } = words.reading[first]!;
  return upos === Upos.VERB || upos === Upos.AUX;
}

/** `إن` of `سي إن إن`. */
function isNetwork(words: Words, w: number): boolean {
  const before = words.reading[w - 1]?.form;
  return before === "سي" || (before === "إن" && words.reading[w - 2]?.form === "سي");
}

/** The verb that stands at `w`, particles of the verb apart, or -1. */
export function verbAfter(words: Words, w: number, stop: number): number {
  for (let x = w; x < stop && x < w + 3; x++) {
    const r = words.reading[x]!;
    if (isVerb(r)) return x;
    if (r.upos !== Upos.PART || r.classes.has("inna")) return -1;
  }
  return -1;
}

/** Whether a verb stands in a stretch. */
export function hasVerb(words: Words, from: number, to: number, stop: number): boolean {
  for (let w = from; w < to && w < stop; w++) if (isVerb(words.reading[w]!)) return true;
  return to > stop;
}
