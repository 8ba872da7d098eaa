/** The conjugator: every form of a verb from its root, pattern and vowels. See `stems` for what the slots are. */
export { masdarPlural, type Participle, participles } from "./nominals.ts";
export { definite, type Inflected, join, lemma, masdar, paradigm } from "./paradigm.ts";
export { show } from "./show.ts";
export { prefixVowel, type Stem, stems } from "./stems.ts";
export { IMPERATIVE_ROWS, IMPERFECT_ROWS, PAST_ROWS, type Row, type Slot } from "./suffixes.ts";
export type { Verb, Voice } from "./verb.ts";
