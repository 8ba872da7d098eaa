import type { FunctionWord, Name, Nominal, VerbStem } from "./build.ts";
import { tables } from "./tables.ts";

/** What is looked up by `key`: a compiled table decodes a row when it is first asked for. */
export interface Table<T> {
  get(key: string): readonly T[] | undefined;
  /** What stands under the key `text[from, to)`; a miss makes no string. */
  within(text: string, from: number, to: number): readonly T[] | undefined;
  readonly size: number;
}

/** All entries, by the `key` of what they are looked up by. */
export interface Lexicon {
  readonly nominals: Table<Nominal>;
  readonly verbs: Table<VerbStem>;
  readonly functions: Table<FunctionWord>;
  readonly names: Table<Name>;
}

let loaded: Lexicon | undefined;
/** The lexicon: compiled where the package was built, else made from its lines (see `tables.ts`), at the first call. */
export const lexicon = (): Lexicon => (loaded ??= tables());
