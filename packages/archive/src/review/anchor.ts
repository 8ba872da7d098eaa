import type { Entity, Evidence, Report, Span } from "@isnad/record";

/** Facts that people may correct, by the letter of their ids. */
export const PARTS = {
  S: ["statement", "statements"],
  V: ["event", "events"],
  F: ["figure", "figures"],
  J: ["trip", "trips"],
  P: ["position", "positions"],
  T: ["time", "times"],
  E: ["entity", "entities"],
} as const;
export type Letter = keyof typeof PARTS;
export type CorrectedKind = (typeof PARTS)[Letter][0];

/** A fact of any of these parts, as plain data. */
export type AnyFact = { readonly id: string; readonly evidence: Evidence } & Record<string, unknown>;

export const letterOf = (id: string): Letter | null => (id[0]! in PARTS ? (id[0] as Letter) : null);
export const letterOfKind = (kind: string): Letter | undefined =>
  (Object.keys(PARTS) as Letter[]).find((l) => PARTS[l][0] === kind);
export const factsOf = (record: Report, letter: Letter): readonly AnyFact[] =>
  record[PARTS[letter][1]] as never as readonly AnyFact[];

/** Where a fact stands in its text, so that it is found again when the reader, or the text around it, has changed. */
export interface Anchor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Its type, act, role or stance, to tell facts on the same words apart. */
  readonly type: string | null;
}

/** The words that a fact hangs on: a statement's cue, an event's trigger, an entity's first mention. */
export function spanOf(letter: Letter, fact: AnyFact): Span {
  const f = fact as never as {
    cue?: Span | null;
    content?: readonly Span[] | Span;
    trigger?: Span;
    mentions?: Entity["mentions"];
    start: number;
    end: number;
  };
  switch (letter) {
    case "S":
      return f.cue ?? (f.content as readonly Span[])[0] ?? fact.evidence;
    case "V":
      return f.trigger!;
    case "P":
      return f.content as Span;
    case "E":
      return f.mentions![0] ?? fact.evidence;
    case "J":
      return fact.evidence;
    default:
      return f;
  }
}

const typeOf = (fact: AnyFact): string | null =>
  (fact.type ?? fact.act ?? fact.role ?? fact.stance ?? fact.kind ?? null) as string | null;

export function anchorOf(record: Report, letter: Letter, fact: AnyFact): Anchor {
  const { start, end } = spanOf(letter, fact);
  return { id: fact.id, start, end, words: record.report.text.slice(start, end), type: typeOf(fact) };
}

/**
 * The fact that an anchor means: on the same words at the same place, else, in a text that has changed, on the same words
 * nearest to it. Of several the one of the same type and id.
 */
export function find(record: Report, letter: Letter, anchor: Anchor): AnyFact | undefined {
  const all = factsOf(record, letter);
  const { text } = record.report;
  const same = all.filter((f) => {
    const { start, end } = spanOf(letter, f);
    return start === anchor.start && end === anchor.end && text.slice(start, end) === anchor.words;
  });
  const near = same.length > 0 ? same : all.filter((f) => wordsOf(text, letter, f) === anchor.words);
  const typed = near.filter((f) => typeOf(f) === anchor.type);
  const choice = typed.length > 0 ? typed : near;
  const away = (f: AnyFact) => Math.abs(spanOf(letter, f).start - anchor.start) + (f.id === anchor.id ? 0 : 0.5);
  return [...choice].sort((a, b) => away(a) - away(b))[0];
}

const wordsOf = (text: string, letter: Letter, fact: AnyFact): string => {
  const { start, end } = spanOf(letter, fact);
  return text.slice(start, end);
};
