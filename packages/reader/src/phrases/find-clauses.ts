import type { Clauses, Phrases } from "./phrases.ts";

/** Finds the clauses. Placeholder. */
export function findClauses(phrases: Phrases): Clauses {
  const none = new Int32Array(0);
  return {
    phrases, count: 0, kind: new Uint8Array(0), first: none, last: none, verb: none, subject: none, subjectWord: none, object: none,
    objectWord: none, parent: none, of: new Int32Array(phrases.words.count).fill(-1),
  };
}
