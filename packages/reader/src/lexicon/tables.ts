import { build } from "./build.ts";
import type { Lexicon, Table } from "./lexicon.ts";

/**
 * The tables made from the lines of the family files. In the built package `npm run build` puts another file in the place of this one:
 * the same tables compiled to text (`compile.ts`), so that a start costs milliseconds and the lines are not shipped twice.
 */
export const tables = (): Lexicon => {
  const { nominals, verbs, functions, names } = build();
  return { nominals: of(nominals), verbs: of(verbs), functions: of(functions), names: of(names) };
};

const of = <T>(rows: ReadonlyMap<string, readonly T[]>): Table<T> => ({
  size: rows.size,
  get: (key) => rows.get(key),
  within: (text, from, to) => rows.get(text.slice(from, to)),
});
