import type { Note } from "@isnad/record";
import { findDateline } from "../sentences/dateline.ts";
import type { Statements } from "../statements/statements.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Words } from "../words/words.ts";
import { claimNotes } from "./claim-notes.ts";
import { letterNotes } from "./letter-notes.ts";
import type { Oddity } from "./oddity.ts";
import { quoteNotes } from "./quote-notes.ts";
import { brokenSentences } from "./sentence-notes.ts";
import { styleNotes } from "./style-notes.ts";
import { evaluativeNotes } from "./word-notes.ts";

/** No more notes of one kind than this are kept of a report; the last says how many were left out. */
const MOST = 50;

/**
 * What the reader observed of the text itself, in the order of the text: slips of typing and layout, what could not be read,
 * words in the report's own voice that judge, claims to be first, seams between parts. The text is never changed for it.
 */
export function takeNotes(
  tokens: Tokens,
  words: Words,
  statements: Statements,
  published: string | null,
): readonly Note[] {
  const { sentences } = tokens;
  const { text } = sentences;
  const letters = letterNotes(text);
  // What is no text has no other faults worth telling.
  if (letters.some((o) => o.kind === "unreadable" && o.end === text.length && o.start === 0))
    return limited(letters).map(note);
  const seen: Oddity[] = [
    ...sentences.oddities,
    ...tokens.oddities,
    ...quoteNotes(sentences),
    ...letters,
    ...brokenSentences(words),
    ...claimNotes(words),
    ...evaluativeNotes(words, statements),
    ...styleNotes(words),
  ];
  if (published === null && !findDateline(text)?.day)
    seen.push({
      kind: "no-date",
      start: 0,
      end: 0,
      message: "No day of publication is given or stated: days without a year cannot be placed.",
    });
  seen.sort((a, b) => a.start - b.start || a.end - b.end);
  return limited(seen).map(note);
}

const note = (o: Oddity, i: number): Note => ({
  id: `N${i + 1}`,
  kind: o.kind,
  start: o.start,
  end: o.end,
  message: o.message,
});

function limited(seen: readonly Oddity[]): Oddity[] {
  const total = new Map<string, number>();
  for (const o of seen) total.set(o.kind, (total.get(o.kind) ?? 0) + 1);
  const taken = new Map<string, number>();
  const out: Oddity[] = [];
  for (const o of seen) {
    const n = (taken.get(o.kind) ?? 0) + 1;
    taken.set(o.kind, n);
    const left = total.get(o.kind)! - MOST;
    if (n < MOST || (n === MOST && left === 0)) out.push(o);
    else if (n === MOST) out.push({ ...o, message: `${o.message} ${left} more of this kind were left out.` });
  }
  return out;
}
