import { bareLetter, key } from "../letters/fold.ts";
import { Kind, type Tokens } from "../tokens/tokens.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { type Gazetteer, gazetteer, type Node } from "./gazetteer.ts";
import type { Hit } from "./longest-hit.ts";
import { OPENING_PARTICLES, PartOf, partsOf } from "./name-parts.ts";

/** One way to take clitics off the front of a token: how many letters go, and the `key` of what is left. */
export interface Cut {
  readonly letters: number;
  readonly key: string;
  /** What of a person's name it may be: bits of `PartOf`. */
  readonly parts: number;
  /** Where it begins names of the gazetteer, if it does. */
  readonly node: Node | undefined;
}

/** What a token may be to names, its clitics taken off or not: most are none of it, and are passed over by these bits. */
export const MayBe = {
  /** The first word of a name of the lists. */
  LISTED: 1,
  /** The first word of a person's name: a given name or a particle. */
  OPENING: 2,
  /** A family name. */
  FAMILY: 4,
  /** As it stands, some part of a person's name. */
  PART: 8,
  /** A short form that the report's context explains, see `short-forms.ts`. */
  SHORT: 16,
} as const;

/** Keys of the words that `short-forms.ts` knows. */
const SHORT_FORMS = ["التحالف", "المملكه", "السلطنه"] as const;
export type ShortForm = (typeof SHORT_FORMS)[number];
const SHORT_WORDS: ReadonlySet<string> = new Set(SHORT_FORMS);

function bitsOf(cuts: readonly Cut[]): number {
  let bits = cuts[0]!.parts !== 0 ? MayBe.PART : 0;
  for (const { key, parts, node } of cuts) {
    if (node) bits |= MayBe.LISTED;
    if ((parts & PartOf.GIVEN) !== 0 || OPENING_PARTICLES.has(key)) bits |= MayBe.OPENING;
    if ((parts & PartOf.FAMILY) !== 0) bits |= MayBe.FAMILY;
    if (SHORT_WORDS.has(key)) bits |= MayBe.SHORT;
  }
  return bits;
}

/**
 * The token as it stands, and what is left of it after و ف ب ل ك. After `لل` what is left is looked up with its ال
 * (`للأردن` → `الاردن`), and the mention begins after both lams.
 */
export function cutsOf(lists: Gazetteer, spelling: string): readonly Cut[] {
  const { cuts } = lists;
  const hit = cuts.get(spelling);
  if (hit) return hit;
  const made = makeCuts(lists, spelling);
  cuts.set(spelling, made);
  return made;
}

function makeCuts(lists: Gazetteer, spelling: string): readonly Cut[] {
  const k = key(spelling);
  const out: Cut[] = [];
  const add = (letters: number, rest: string) =>
    out.push({ letters, key: rest, parts: partsOf(rest), node: lists.begin(rest) });
  add(0, k);
  const prepositions = (from: number) => {
    const c = k[from];
    if (k.length - from < 3 || (c !== "ب" && c !== "ل" && c !== "ك")) return;
    add(from + 1, k.slice(from + 1));
    if (c === "ل" && k[from + 1] === "ل" && k.length - from > 3) add(from + 2, `ال${k.slice(from + 2)}`);
  };
  prepositions(0);
  if (k.length > 2 && (k[0] === "و" || k[0] === "ف")) {
    add(1, k.slice(1));
    prepositions(1);
  }
  return out.slice();
}

function stemsOf({ tokens, firstOfToken, reading }: Words): Int32Array {
  const out = new Int32Array(tokens.count);
  for (let t = 0; t < out.length; t++) {
    const first = firstOfToken[t]!;
    const end = firstOfToken[t + 1]!;
    let w = first;
    while (w < end && reading[w]!.part !== Part.STEM) w++;
    out[t] = w < end ? w : first;
  }
  return out;
}

/** The running tokens as the search for names sees them. */
export class Scan {
  readonly words: Words;
  readonly tokens: Tokens;
  /** The names of the lists. */
  readonly lists: Gazetteer;
  /** The longest names of the lists by the token in which they begin, kept by `longestHit`; null where none begins. */
  readonly longest: (Hit | null | undefined)[];
  /** The stem's word of each token (its first word where there is none). */
  private readonly stems: Int32Array;
  /** Whether the lists are those of the lexicon alone, whose cuts are kept with the spellings. */
  private readonly plainLists: boolean;

  constructor(words: Words, lists: Gazetteer) {
    this.words = words;
    this.lists = lists;
    this.tokens = words.tokens;
    this.longest = new Array(words.tokens.count);
    this.plainLists = lists === gazetteer();
    this.stems = stemsOf(words);
  }

  key(t: number): string {
    return t >= 0 && t < this.tokens.count ? this.cuts(t)[0]!.key : "";
  }

  cuts(t: number): readonly Cut[] {
    if (!this.plainLists) return cutsOf(this.lists, this.tokens.spelling[t]!);
    const spelling = this.words.spelling[t]!;
    return (spelling.cuts ??= makeCuts(this.lists, this.tokens.spelling[t]!)) as readonly Cut[];
  }

  /** Whether a token may be this to a name: bits of `MayBe`. */
  mayBe(t: number, bits: number): boolean {
    if (!this.plainLists) return (bitsOf(this.cuts(t)) & bits) !== 0;
    const spelling = this.words.spelling[t]!;
    if (spelling.nameBits === -1) spelling.nameBits = bitsOf(this.cuts(t));
    return (spelling.nameBits & bits) !== 0;
  }

  kind(t: number): number {
    return t >= 0 && t < this.tokens.count ? this.tokens.kind[t]! : -1;
  }

  /** The stem of a token (its only word, when it has no clitics). */
  stem(t: number): Reading {
    return this.words.reading[this.stems[t]!]!;
  }

  /** The stem of a token that has no clitics; undefined for other tokens and for none (-1). */
  plain(t: number): Reading | undefined {
    if (t < 0 || !this.whole(t)) return undefined;
    const r = this.words.reading[this.words.firstOfToken[t]!]!;
    return r.part === Part.STEM ? r : undefined;
  }

  stemWord(t: number): number {
    return this.stems[t]!;
  }

  /** How many letters of proclitics the words layer takes off a token. */
  cliticLetters(t: number): number {
    const { firstOfToken, reading } = this.words;
    let n = 0;
    for (let w = firstOfToken[t]!; w < firstOfToken[t + 1]! && reading[w]!.part === Part.PROCLITIC; w++)
      n += reading[w]!.form.length;
    return n;
  }

  /** Whether a word is the last of its token: no pronoun hangs on it. */
  closes(w: number): boolean {
    return this.words.firstOfToken[this.words.token[w]! + 1] === w + 1;
  }

  /** Whether the token is one word without clitics. */
  whole(t: number): boolean {
    return this.words.firstOfToken[t + 1]! - this.words.firstOfToken[t]! === 1;
  }

  /** Where in the text the token's letters begin after `letters` of them. */
  startAfter(t: number, letters: number): number {
    let i = this.tokens.start[t]!;
    const stop = this.tokens.end[t]!;
    const { text } = this.tokens.sentences;
    for (let n = 0; i < stop && n < letters; i++) n += bareLetter(text[i]!).length;
    while (letters > 0 && i < stop && bareLetter(text[i]!) === "") i++;
    return i;
  }

  /** Whether a token ends in tanwin, as no name does. */
  hasTanwin(t: number): boolean {
    const { text } = this.tokens.sentences;
    for (let i = Math.max(this.tokens.start[t]!, this.tokens.end[t]! - 2); i < this.tokens.end[t]!; i++) {
      const c = text.charCodeAt(i);
      if (c >= 0x064b && c <= 0x064d) return true;
    }
    return false;
  }

  sameSentence(a: number, b: number): boolean {
    return b < this.tokens.count && a >= 0 && this.tokens.sentence[a] === this.tokens.sentence[b];
  }

  /** The token after `t` in the same sentence, over the signs that join words (`#`, `_`, a hyphen that touches); -1 at the end. */
  after(t: number): number {
    let n = t + 1;
    if (!this.sameSentence(t, n) || this.breaks(t)) return -1;
    const s = this.tokens.spelling[n]!;
    if (s === "#" || s === "_") n++;
    else if ((s === "-" || s === "–" || s === "‑") && this.touches(n - 1, n) && this.touches(n, n + 1)) n++;
    if (!this.sameSentence(t, n)) return -1;
    const k = this.tokens.kind[n]!;
    return k === Kind.WORD || k === Kind.NUMBER || k === Kind.LATIN || this.tokens.spelling[n] === "+" ? n : -1;
  }

  /** Whether a line ends behind a token. */
  breaks(t: number): boolean {
    const { text } = this.tokens.sentences;
    for (let i = this.tokens.end[t]!; i < this.tokens.start[t + 1]!; i++) if (text.charCodeAt(i) === 10) return true;
    return false;
  }

  touches(a: number, b: number): boolean {
    return a >= 0 && b < this.tokens.count && this.tokens.end[a] === this.tokens.start[b];
  }

  /** Whether the tokens `from … to` (exclusive) stand alone between quotation marks or brackets. */
  enclosed(from: number, to: number): boolean {
    return this.kind(from - 1) === Kind.OPEN && this.kind(to) === Kind.CLOSE;
  }

  /** The word token before `t`, over an opening mark and `#`; -1 when there is none. */
  before(t: number): number {
    let n = t - 1;
    while (n >= 0 && this.sameSentence(n, t) && (this.tokens.kind[n] === Kind.OPEN || this.tokens.spelling[n] === "#"))
      n--;
    return n >= 0 && this.sameSentence(n, t) ? n : -1;
  }
}
