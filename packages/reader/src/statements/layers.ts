import type { Entities } from "../entities/entities.ts";
import type { Clauses, Phrases } from "../phrases/phrases.ts";
import type { Times } from "../times/times.ts";
import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import type { Gap } from "./gap/gap.ts";
import type { Quotations } from "./quotations.ts";

/** What the rules of this stage look at. */
export interface Layers {
  readonly words: Words;
  readonly phrases: Phrases;
  readonly clauses: Clauses;
  readonly entities: Entities;
  readonly times: Times;
  readonly quotes: Quotations;
  /** By sentence: the word after the last of its paragraph. */
  readonly paragraphEnd: Int32Array;
  /** By word: the index of the entity that a name there names (not an office or a noun that points at it), else -1. */
  readonly names: Int32Array;
  /** What stands between a cue and its content, by the cue's word: read once, asked by several rules. */
  readonly gaps: Map<number, Gap>;
}

/** The words that names cover, by entity. */
export function nameWords(words: Words, entities: Entities): Int32Array {
  const names = new Int32Array(words.count).fill(-1);
  entities.items.forEach((e, i) => {
    for (const m of e.mentions) {
      if (m.form !== "name") continue;
      let w = wordFrom(words.start, m.start);
      for (; w < words.count && words.start[w]! < m.end; w++) if (entities.of[w] === i) names[w] = i;
    }
  });
  return names;
}

/** The first word that begins at an offset or behind it. */
function wordFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  for (let high = starts.length; low < high; ) {
    const m = (low + high) >> 1;
    if (starts[m]! < offset) low = m + 1;
    else high = m;
  }
  return low;
}

/** A half-open stretch of words. */
export type Stretch = readonly [from: number, to: number];

/** The word after the last that a clause begun at `w` can reach: its sentence, or the quotation that it stands in. */
export function clauseLimit(l: Layers, w: number): number {
  const q = l.quotes.of[w]!;
  const end = l.words.firstOf[l.words.sentence[w]! + 1]!;
  return q >= 0 ? Math.min(l.quotes.items[q]!.last, end) : end;
}

/** The first word of the sentence, or of the quotation in the sentence, in which `w` stands. */
export function clauseStart(l: Layers, w: number): number {
  const q = l.quotes.of[w]!;
  const start = l.words.firstOf[l.words.sentence[w]!]!;
  return q >= 0 ? Math.max(l.quotes.items[q]!.first, start) : start;
}

export const isComma = (r: Reading | undefined): boolean =>
  r !== undefined && r.upos === Upos.PUNCT && (r.form === "،" || r.form === ",");
export const isColon = (r: Reading | undefined): boolean => r !== undefined && r.form === ":" && r.upos === Upos.PUNCT;
/** إن, أن or أنّ, in whatever spelling. */
export const isThat = (r: Reading | undefined): boolean =>
  r !== undefined &&
  r.key === "ان" &&
  r.part === Part.STEM &&
  (r.form === "إن" || r.form === "أن" || (r.upos !== Upos.VERB && r.upos !== Upos.NOUN && r.upos !== Upos.PROPN));
export const isPronounAttached = (r: Reading | undefined): boolean =>
  r !== undefined && r.part === Part.ENCLITIC && r.upos === Upos.PRON;
export const isRelative = (r: Reading | undefined): boolean => r !== undefined && r.lemma === "الذي";
export const isVerb = (r: Reading | undefined): boolean =>
  r !== undefined && (r.upos === Upos.VERB || r.upos === Upos.AUX);
export const isAnd = (r: Reading | undefined): boolean => r !== undefined && r.upos === Upos.CCONJ && r.lemma === "و";
export const isPreposition = (r: Reading | undefined): boolean =>
  r !== undefined &&
  r.upos === Upos.ADP &&
  (r.classes.has("preposition") || r.part === Part.PROCLITIC || r.form.length === 1);
export const isNominal = (r: Reading | undefined): boolean =>
  r !== undefined &&
  r.part === Part.STEM &&
  (r.upos === Upos.NOUN || r.upos === Upos.PROPN || r.upos === Upos.ADJ || r.upos === Upos.NUM || r.upos === Upos.DET);

/** `مؤكدا أن`, `مشيرة إلى أن`: a word with its own إن right behind it. */
export const bringsAtOnce = (l: Layers, w: number): boolean =>
  isThat(l.words.reading[w + 1]) || (isPreposition(l.words.reading[w + 1]) && isThat(l.words.reading[w + 2]));

/** A mark or bracket that closes or opens something, by its word. */
export const kindOf = (l: Layers, w: number): number => l.words.tokens.kind[l.words.token[w]!]!;
export const isOpening = (l: Layers, w: number): boolean => kindOf(l, w) === Kind.OPEN;
export const isClosing = (l: Layers, w: number): boolean => kindOf(l, w) === Kind.CLOSE;

/** Index of the named entity whose mention covers a word; -1 where none does, or only an unnamed party (`مسؤولون`). */
export function namedAt(l: Layers, w: number): number {
  const e = l.entities.of[w]!;
  return e >= 0 && l.entities.items[e]!.kind !== "group" ? e : -1;
}

/** The word of the mark with which `w` pairs, or -1. */
export function partner(l: Layers, w: number): number {
  const t = l.words.tokens.pair[l.words.token[w]!]!;
  return t < 0 ? -1 : l.words.firstOfToken[t]!;
}

/** The words of the time expression that covers `w`: the word after its last, or -1. */
export function afterTime(l: Layers, w: number): number {
  const t = l.times.of[w]!;
  if (t < 0) return -1;
  let e = w + 1;
  while (e < l.words.count && l.times.of[e] === t) e++;
  return e;
}
