/** What is weighed of the subject and the object of a verb, as features, and their scores. */

import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { agreement, shownCase } from "./agreement.ts";
import { type Candidate, definiteness, type Frame, Place, sortOf } from "./arguments.ts";
import { governs } from "./clause-edges.ts";
import type { Segments } from "./segments.ts";

/** Room for the features of one candidate. */
export const MOST = 24;
/** How many values each feature can have: it is `template * WIDTH + value`. */
export const WIDTH = 2048;
export const TEMPLATES = 48;

/** The case that a unit's letters show; that of what is counted is the numeral's doing (`عشرون عاملا`). */
function caseOf(s: Segments, c: Candidate): number {
  const { reading } = s.phrases.words;
  if (c.unit !== -1 && s.units.first[c.unit]! < c.word && reading[c.word - 1]!.upos === Upos.NUM) return 0;
  return shownCase(reading[c.word]!);
}

/** Whether a mark (2), a governed noun or other word (1) or nothing (0) stands between the verb and a unit. */
function gapOf(s: Segments, verb: number, from: number): number {
  const { reading } = s.phrases.words;
  let gap = 0;
  for (let x = verb + 1; x < from && x < verb + 30; x++) {
    if (reading[x]!.part === Part.ENCLITIC && x === verb + 1) continue;
    if (reading[x]!.upos === Upos.PUNCT) return 2;
    gap = 1;
  }
  return gap;
}

/** What stands right behind a unit. */
function behindUnit(s: Segments, to: number, stop: number): number {
  if (to >= stop) return 0;
  const r = s.phrases.words.reading[to]!;
  if (r.upos === Upos.PUNCT) return 1;
  if (r.upos === Upos.CCONJ) return 2;
  if (governs(r)) return 3;
  if (r.classes.has("relative")) return 4;
  if (s.phrases.at[to] !== -1) return 5;
  if (r.upos === Upos.VERB || r.upos === Upos.AUX) return 6;
  return 7;
}

/** Where features are written, how many there are, and the template of the next. */
let room: Int32Array = new Int32Array(0);
let filled = 0;
let template = 0;
const put = (value: number): void => {
  room[filled++] = template++ * WIDTH + value;
};
function begin(out: Int32Array, first: number): void {
  room = out;
  filled = 0;
  template = first;
}

/** The features of a candidate for the subject. Returns how many. */
export function subjectFeatures(s: Segments, f: Frame, c: Candidate, out: Int32Array): number {
  const { shape } = f;
  const { reading } = s.phrases.words;
  const stop = s.phrases.words.firstOf[s.phrases.words.sentence[f.verb]! + 1]!;
  begin(out, 0);
  const t = c.place;
  put(t * 4 + c.rank);
  put((t * 6 + shape.governs) * 4 + shape.late);
  put((t * 5 + shape.kind) * 10 + shape.before);
  put((t * 4 + shape.person) * 5 + shape.kind);
  put(((t * 4 + shape.early) * 4 + shape.late) * 6 + shape.governs);
  put((t * 5 + shape.kind) * 2 + shape.bound);
  put(t * 31 + shape.sense);
  put(((t * 10 + shape.before) * 4 + shape.late) * 4 + c.rank);
  put((t * 6 + shape.governs) * 3 + shape.behind);
  put((t * 4 + shape.person) * 10 + shape.before);
  put((((t * 2 + shape.aspect - 1) * 5 + shape.kind) * 4 + shape.early) * 4 + shape.late);
  put((t * 6 + shape.governs) * 2 + shape.that);
  put((t * 4 + shape.joined) * 4 + shape.late);
  if (t === Place.NONE) return filled;
  const r = reading[c.word]!;
  const agree = agreement(r, reading[f.verb]!, t !== Place.BEHIND);
  const sort = sortOf(r);
  const from = c.unit === -1 ? c.word : s.units.first[c.unit]!;
  const to = c.unit === -1 ? c.word + 1 : s.units.last[c.unit]!;
  const definite = definiteness(r, reading[to - 1]!);
  const shown = caseOf(s, c);
  template = 13;
  put((t * 3 + agree) * 3 + shown);
  put((t * 4 + c.rank) * 3 + agree);
  put((t * 11 + sort) * 3 + definite);
  put((t * 11 + sort) * 6 + shape.governs);
  put(((t * 6 + shape.governs) * 4 + c.rank) * 3 + shown);
  put((((t * 3 + definite) * 6 + shape.governs) * 4 + c.rank) * 3 + agree);
  put((t * 3 + agree) * 11 + sort);
  // `والتقى نظيره`: who is one's own was named before.
  const own = reading[to - 1]!.part === Part.ENCLITIC ? 1 : 0;
  put(((t * 2 + own) * 4 + shape.joined) * 4 + c.rank);
  const gap = t === Place.BEHIND ? gapOf(s, f.verb, from) : t === Place.BEFORE ? gapOf(s, to - 1, f.verb) : 0;
  put(((t * 3 + gap) * 4 + c.rank) * 3 + definite);
  put(((t * 8 + behindUnit(s, to, stop)) * 4 + c.rank) * 6 + shape.governs);
  put(((t * 3 + agree) * 5 + shape.kind) * 10 + shape.before);
  if (t === Place.ANTECEDENT) {
    // The pronoun on the verb that comes back to the noun, or does not.
    const bound = f.enclitic === -1 ? 3 : agreement(r, reading[f.enclitic]!, true);
    put((bound * 4 + shape.late) * 6 + shape.governs);
    put((bound * 3 + agree) * 3 + shape.behind);
  } else if (t === Place.BEFORE) {
    put(100 + (c.unit !== -1 && s.units.before[c.unit] === -1 ? 1 : 0) * 12 + c.rank * 3 + agree);
    put(100 + shape.sense * 3 + agree);
  } else {
    put(200 + (shape.sense * 3 + definite) * 3 + (sort === 4 || sort === 3 ? 1 : sort === 6 ? 2 : 0));
    put(600 + ((shape.kind * 3 + definite) * 6 + shape.governs) * 3 + shown);
  }
  return filled;
}

/** The features of a candidate for the object, where `subject` has been chosen. Returns how many. */
export function objectFeatures(s: Segments, f: Frame, subject: Candidate, c: Candidate, out: Int32Array): number {
  const { shape } = f;
  const { reading } = s.phrases.words;
  const stop = s.phrases.words.firstOf[s.phrases.words.sentence[f.verb]! + 1]!;
  begin(out, 30);
  const t = c.place === Place.NONE ? 0 : 1;
  const by = subject.place;
  const order = t === 0 || by !== Place.BEHIND ? 0 : c.rank > subject.rank ? c.rank - subject.rank : 3;
  const rest = by === Place.BEHIND ? Math.max(0, f.objects.length - 2) : f.objects.length - 1;
  put(((t * 4 + by) * 4 + c.rank) * 4 + order);
  put((t * 6 + shape.governs) * 4 + by);
  put(((t * 6 + shape.governs) * 3 + Math.min(rest, 2)) * 2 + shape.that);
  put(t * 31 + shape.sense);
  put((t * 4 + shape.person) * 5 + shape.kind);
  put((t * 6 + shape.governs) * 2 + shape.that);
  put((t * 4 + by) * 4 + shape.joined);
  if (t === 0) return filled;
  const r = reading[c.word]!;
  const from = s.units.first[c.unit]!;
  const to = s.units.last[c.unit]!;
  const definite = definiteness(r, reading[to - 1]!);
  const sort = sortOf(r);
  const shown = caseOf(s, c);
  const agree = agreement(r, reading[f.verb]!, false);
  const gap = gapOf(s, f.verb, from);
  // What lies between subject and object.
  const between =
    by === Place.BEHIND && subject.unit !== -1 && order < 3 ? gapOf(s, s.units.last[subject.unit]! - 1, from) : 3;
  template = 37;
  put((shown * 3 + definite) * 11 + sort);
  put((sort * 6 + shape.governs) * 4 + by);
  put(((shape.governs * 4 + by) * 3 + gap) * 4 + c.rank);
  put((agree * 4 + by) * 6 + shape.governs);
  put(((between * 6 + shape.governs) * 3 + definite) * 3 + shown);
  put((((shape.governs * 3 + shown) * 3 + definite) * 4 + by) * 4 + order);
  put((behindUnit(s, to, stop) * 4 + by) * 6 + shape.governs);
  put(shape.sense * 11 + sort);
  put((shape.kind * 4 + by) * 3 + gap);
  const own = reading[to - 1]!.part === Part.ENCLITIC ? 1 : 0;
  put(((own * 4 + by) * 4 + order) * 2 + (shape.joined > 1 ? 1 : 0));
  return filled;
}

const buffer = new Int32Array(MOST + 8);

/**
 * Scores of all pairs of a subject and an object under weights, `score[i * objects + j]`; a phrase cannot be both. The objects' part
 * hangs on where the subject stands, and on which it is only behind the verb.
 */
export function scoresOf(s: Segments, f: Frame, weights: ArrayLike<number>): Float64Array {
  const n = f.objects.length;
  const out = new Float64Array(f.subjects.length * n);
  const sum = (k: number) => {
    let total = 0;
    for (let x = 0; x < k; x++) total += weights[buffer[x]!]!;
    return total;
  };
  let before = -1;
  for (let i = 0; i < f.subjects.length; i++) {
    const subject = f.subjects[i]!;
    const own = sum(subjectFeatures(s, f, subject, buffer));
    const like = subject.place === Place.BEFORE ? before : -1;
    for (let j = 0; j < n; j++) {
      const object = f.objects[j]!;
      let score = own;
      if (object.unit !== -1 && object.unit === subject.unit) score = Number.NEGATIVE_INFINITY;
      else if (n > 1)
        score += like === -1 ? sum(objectFeatures(s, f, subject, object, buffer)) : out[like * n + j]! - owns[like]!;
      out[i * n + j] = score;
    }
    owns[i] = own;
    if (subject.place === Place.BEFORE && before === -1) before = i;
  }
  return out;
}
const owns = new Float64Array(16);
