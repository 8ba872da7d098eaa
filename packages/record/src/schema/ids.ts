/**
 * Ids of facts: a letter for the part that the fact stands in, then a number from 1. They are unique in a record;
 * across records a fact is named by the report's id and its own.
 */
export const LETTERS = {
  entities: "E",
  times: "T",
  figures: "F",
  statements: "S",
  events: "V",
  trips: "J",
  positions: "P",
  relations: "R",
  notes: "N",
} as const;

/** What an id's letter stands for, in messages. */
export const NOUNS: Readonly<Record<string, string>> = {
  E: "entity",
  T: "time",
  F: "figure",
  S: "statement",
  V: "event",
  J: "trip",
  P: "position",
  R: "relation",
  N: "note",
};

/** `an entity (E1)`, `a statement or an event (S1, V1)`: what an id may be, in words. */
export function inWords(letters: string): string {
  const nouns = [...letters].map((c) => `${/^[aeiou]/.test(NOUNS[c]) ? "an" : "a"} ${NOUNS[c]}`);
  const list = nouns.length > 1 ? `${nouns.slice(0, -1).join(", ")} or ${nouns[nouns.length - 1]}` : nouns[0];
  return `the id of ${list} (${[...letters].map((c) => `${c}1`).join(", ")} …)`;
}
