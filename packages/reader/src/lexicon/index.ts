/**
 * The lexicon as a door of its own: what stands in it, every form of an entry, what a spelling can come from, and whether its lines are sound.
 *
 * @example
 * import { entriesOf, formsOf, readingsOf } from "@isnad/reader/lexicon";
 * formsOf(entriesOf("استقبل")[0]!); // its conjugation
 * readingsOf("وبكتابهم"); // و + ب + كتاب + هم
 */
export { checkLexicon, type LexiconFault, lineOf } from "./check/check-lexicon.ts";
export { type Listed, listed, type Sort } from "./check/listed.ts";
export { type SharedForm, sharedForms } from "./check/shared-forms.ts";
export { type Derivation, deriveRoot } from "./roots/derive-root.ts";
export { type CliticUse, clitics } from "./show/clitics.ts";
export { type FormRow, type FormTable, formsOf } from "./show/forms.ts";
export { type Description, describeEntry, entriesOf, readingsOf, type SpellingReading } from "./show/lookup.ts";
