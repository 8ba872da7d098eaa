import type { Note } from "@isnad/record";
import type { Statements } from "../statements/statements.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Words } from "../words/words.ts";

/** Placeholder. */
export function takeNotes(
  _tokens: Tokens,
  _words: Words,
  _statements: Statements,
  _published: string | null,
): readonly Note[] {
  return [];
}
