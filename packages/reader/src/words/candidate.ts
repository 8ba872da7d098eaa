import { key } from "../letters/fold.ts";
import { ASPECT, get, UPOS, Upos, VOICE } from "./features.ts";
import type { Reading } from "./words.ts";

/**
 * One way to read a token: its words from left to right (in reading order), each with the number of `bare` letters that
 * it takes. `type` says what the stem is, for choosing: see `CandidateType`.
 */
export interface Candidate {
  readonly readings: readonly Reading[];
  readonly lengths: readonly number[];
  readonly type: CandidateType;
  /** Letters of hamza, ta marbuta or alef maksura in which the token and the lexicon's spelling differ. */
  readonly slips: number;
  /** What the stem is to the words around it, for the choice in context. */
  readonly tag: string;
}
export const CandidateType = { FUNCTION: 0, NOMINAL: 1, DERIVED: 2, VERB: 3, NAME: 4, GUESS: 5, OTHER: 6 } as const;
export type CandidateType = (typeof CandidateType)[keyof typeof CandidateType];

const NONE: ReadonlySet<string> = new Set();

/** Readings shared by what they say. Kept small: emptied when a long run has seen very many spellings. */
const shared = new Map<string, Reading>();
const KEPT = 200_000;

type Draft = Omit<
  Reading,
  "key" | "definite" | "classes" | "verb" | "guessed" | "entry" | "wakes" | "awakeIn" | "setsAsked"
> &
  Partial<Reading>;
export function share(draft: Draft): Reading {
  const id = `${draft.form}\u0001${draft.key ?? ""}\u0001${draft.lemma}\u0001${draft.upos}\u0001${draft.features}\u0001${draft.part}\u0001${draft.verb ?? ""}\u0001${draft.guessed ? 1 : 0}${draft.definite ? 1 : 0}${draft.entry?.origin ?? ""}${draft.upos === Upos.VERB || draft.upos === Upos.AUX ? (draft.entry?.pattern ?? "") : ""}`;
  const known = shared.get(id);
  if (known) return known;
  if (shared.size > KEPT) shared.clear();
  const reading: Reading = {
    key: key(draft.form),
    definite: false,
    classes: NONE,
    verb: "",
    guessed: false,
    entry: undefined,
    ...draft,
    wakes: [],
    awakeIn: 0,
    setsAsked: 0,
  };
  shared.set(id, reading);
  return reading;
}

/** What the stem is to its neighbours: the part of speech with what agreement and government look at. */
export function tagOf(r: Reading): string {
  const f = r.features;
  switch (r.upos) {
    case Upos.VERB:
    case Upos.AUX:
      return `${r.upos === Upos.AUX ? "AUX" : "VERB"}.${get(f, ASPECT)}${get(f, VOICE) === 2 ? "p" : ""}`;
    case Upos.NOUN:
    case Upos.ADJ:
      return `${r.upos === Upos.NOUN ? "NOUN" : "ADJ"}${r.definite ? ".d" : ""}`;
    case Upos.PART:
    case Upos.SCONJ:
    case Upos.ADP:
    case Upos.PRON:
      return `${UPOS[r.upos]}:${r.classes.size > 0 ? [...r.classes][0] : ""}`;
    default:
      return UPOS[r.upos]!;
  }
}
