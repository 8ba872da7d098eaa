import { key } from "../letters/fold.ts";
import { NO_CLASSES } from "../lexicon/classes.ts";
import { ASPECT, get, UPOS, Upos, VOICE } from "./features.ts";
import { Kept } from "./kept.ts";
import type { Reading } from "./words.ts";

/**
 * One way to read a token: its words from left to right (in reading order), each of which takes as many `bare` letters of it as
 * its `form` has. `type` says what the stem is, for choosing: see `CandidateType`.
 */
export interface Candidate {
  readonly readings: readonly Reading[];
  readonly type: CandidateType;
  /** Letters of hamza, ta marbuta or alef maksura in which the token and the lexicon's spelling differ. */
  readonly slips: number;
  /** What the stem is to the words around it, for the choice in context. */
  readonly tag: string;
}
export const CandidateType = { FUNCTION: 0, NOMINAL: 1, DERIVED: 2, VERB: 3, NAME: 4, GUESS: 5, OTHER: 6 } as const;
export type CandidateType = (typeof CandidateType)[keyof typeof CandidateType];

/** Readings shared by what they say: the first of a form, with which the others hang together; found by comparing. */
const shared = new Kept<Reading>(100_000);

/** The form asked for last, and its first reading: a form's readings are made one after the other. */
let lastForm = "";
let lastOf: Reading | undefined;

/** Of a reading of which nothing has been asked yet. */
const NOT_ASKED: readonly never[] = [];

type Draft = Omit<
  Reading,
  | "key"
  | "definite"
  | "classes"
  | "verb"
  | "guessed"
  | "entry"
  | "wakes"
  | "awakeIn"
  | "setsAsked"
  | "facets"
  | "sibling"
> &
  Partial<Reading>;
export function share(draft: Draft): Reading {
  const { form, lemma, upos, features, part, entry } = draft;
  const spelt = draft.key ?? key(form);
  const verb = draft.verb ?? "";
  const guessed = draft.guessed ?? false;
  const definite = draft.definite ?? false;
  const of = form === lastForm ? lastOf : shared.get(form);
  lastForm = form;
  lastOf = of;
  let tail: Reading | undefined;
  for (let r = of; r !== undefined; r = r.sibling) {
    if (
      r.features === features &&
      r.upos === upos &&
      r.part === part &&
      r.definite === definite &&
      r.guessed === guessed &&
      (r.entry === entry || sameEntry(r, draft)) &&
      r.lemma === lemma &&
      r.verb === verb &&
      r.key === spelt
    )
      return r;
    tail = r;
  }
  const { classes = NO_CLASSES } = draft;
  const r: Reading = {
    form,
    key: spelt,
    lemma,
    part,
    upos,
    features,
    entry,
    classes,
    verb,
    guessed,
    definite,
    wakes: NOT_ASKED,
    awakeIn: 0,
    setsAsked: 0,
    facets: NOT_ASKED,
    sibling: undefined,
  };
  if (tail) tail.sibling = r;
  else shared.set(form, (lastOf = r));
  return r;
}

/** Whether two entries come from one place of the lexicon, verbs of one pattern: they say the same of a word. */
const sameEntry = (a: Reading, b: Draft): boolean =>
  (a.entry?.origin ?? "") === (b.entry?.origin ?? "") &&
  ((b.upos !== Upos.VERB && b.upos !== Upos.AUX) || (a.entry?.pattern ?? "") === (b.entry?.pattern ?? ""));

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
