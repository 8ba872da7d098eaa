import type { FunctionWord, Name, Nominal, VerbStem } from "./build.ts";
import { tables } from "./tables.ts";

/** What is looked up by `key`: a `Map`, or a compiled table that decodes a row when it is first asked for. */
export interface Table<T> {
  get(key: string): readonly T[] | undefined;
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
