/** The conjugator: every form of a verb from its root, pattern and vowels. See `stems` for what the slots are. */
export { definite, type Inflected, join, lemma, masdar, paradigm } from "./paradigm.ts";
export { prefixVowel, type Stem, stems } from "./stems.ts";
export {
  IMPERATIVE_ROWS,
  IMPERATIVE_SUFFIXES,
  IMPERFECT_PREFIXES,
  IMPERFECT_ROWS,
  IMPERFECT_SUFFIXES,
  PAST_ROWS,
  PAST_SUFFIXES,
  type Row,
  type Slot,
  type Suffix,
} from "./suffixes.ts";
export type { Verb, Voice } from "./verb.ts";
