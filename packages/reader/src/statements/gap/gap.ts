import { Upos } from "../../words/features.ts";
import type { CueWord } from "../cues/table.ts";
import { isPronounAttached, type Layers, namedAt, type Stretch } from "../layers.ts";

/** How content is brought: a clause after إن, a colon, quotation marks, a preposition, an object, a question, `قائلا`. */
export type Bringer = "that" | "colon" | "quote" | "preposition" | "object" | "question" | "saying";

/**
 * What stands between a cue and its content: who speaks and to whom, asides (`أمس`, `في بيان`, `شريطة عدم الكشف عن هويته`),
 * and what brings the content. All positions are words.
 */
export interface Gap {
  /** The words that name who speaks, found after the cue; null when they are not there. */
  readonly subject: Stretch | null;
  /** The words, or the pronoun, that name the one spoken to. */
  readonly addressee: Stretch | null;
  /** The first object: of a verb with two, the one that is not content. */
  readonly object: Stretch | null;
  readonly anonymity: Stretch | null;
  readonly channel: Stretch | null;
  /** First word of time and place of saying, or -1. */
  readonly time: number;
  readonly place: number;
  /** Null when nothing here brings content. */
  readonly bringer: Bringer | null;
  /** The word that brings it (`أن`, `:`, the preposition, the opening mark), and the first word of the content; -1 when none does. */
  readonly at: number;
  readonly content: number;
  /** The lemma of the preposition before the content, or empty. */
  readonly preposition: string;
}

/** A gap that is being read. */
export type Draft = { -readonly [K in keyof Gap]: Gap[K] };

/** What a step makes of a word: the word to go on with, the finished gap, or null where the word is another step's. */
export type Outcome = number | Gap | null;

/** `طالبت الولايات المتحدة كوريا الشمالية بالتخلي`: the name of a place ends before that of another, which nothing joins to it. */
function beforeOther(l: Layers, from: number, to: number): number {
  const first = namedAt(l, from);
  if (first < 0 || l.entities.items[first]!.kind !== "place") return to;
  let w = from;
  while (w < to && namedAt(l, w) === first) w++;
  const other = w < to ? namedAt(l, w) : -1;
  return other >= 0 && l.entities.items[other]!.kind === "place" ? w : to;
}

/** The reading of one gap: what it looks at, and what it has found so far. */
export class GapReader {
  readonly l: Layers;
  readonly cw: CueWord;
  readonly frames: ReadonlySet<string>;
  /** How the one spoken to comes. */
  readonly to: string;
  /** A noun of saying governs only what stands near it. */
  readonly near: boolean;
  /** The first word behind the cue and its pronoun, and the word that is no longer looked at. */
  readonly begin: number;
  readonly limit: number;
  readonly d: Draft;
  /** True behind a paper that a pronoun resumes (`بيانا نفى فيه ضلوعه`): there only one who can surely speak is the subject. */
  readonly resumes: boolean;
  /** False once who speaks is known, or where they cannot stand behind the cue. */
  subjectAllowed: boolean;
  /** The word behind the words that name who speaks, -1 before they are found. */
  subjectEnd = -1;

  constructor(l: Layers, cw: CueWord, begin: number, limit: number, d: Draft, subjectAllowed: boolean) {
    this.l = l;
    this.cw = cw;
    this.frames = cw.cue.frames;
    this.to = cw.cue.to;
    this.near = cw.form === "noun" || cw.form === "masdar";
    this.begin = begin;
    this.limit = limit;
    this.d = d;
    this.subjectAllowed = subjectAllowed;
    const { reading } = l.words;
    this.resumes =
      begin + 1 < limit &&
      reading[begin]!.lemma === "في" &&
      isPronounAttached(reading[begin + 1]) &&
      begin > 1 &&
      (reading[begin - 2]!.classes.has("speech") || reading[begin - 2]!.upos === Upos.ADJ);
  }

  /** Whether the verb takes an object that is its content. */
  get takesObject(): boolean {
    return this.frames.has("ه") || this.frames.has("ه!") || this.frames.has("هه");
  }
  /** Whether who speaks may still be found here. */
  get seeksSubject(): boolean {
    return this.subjectAllowed && this.d.subject === null;
  }
  /** Whether the words that name who speaks end right before `w`. */
  touches(w: number): boolean {
    return this.d.subject !== null && this.subjectEnd === w;
  }
  /** These words name who speaks. Gives the word behind them. */
  found([from, last]: Stretch): number {
    const to = this.to === "ه" ? beforeOther(this.l, from, last) : last;
    this.subjectAllowed = false;
    this.d.subject = [from, to];
    return this.grow(to);
  }
  /** The words that name who speaks go on to `end`. */
  grow(to: number): number {
    // A name is not left half: `محمد ال صالح`.
    let end = to;
    const name = namedAt(this.l, end - 1);
    while (name >= 0 && end < this.limit && namedAt(this.l, end) === name) end++;
    this.d.subject = [this.d.subject![0], end];
    this.subjectEnd = end;
    return end;
  }
  /** The content is brought here. */
  bring(bringer: Bringer, at: number, content: number, preposition = ""): Gap {
    return { ...this.d, bringer, at, content, preposition };
  }
}
