import { Class, classOf, isControl, isSpace } from "../letters/classes.ts";
import { entityAt } from "../letters/entity.ts";
import { bare } from "../letters/fold.ts";
import type { Oddity } from "../notes/oddity.ts";
import * as A from "./abbreviations.ts";
import { Column } from "./column.ts";
import { datelineEnd } from "./dateline.ts";
import { findLandmarks, type Landmarks, Sort } from "./landmarks.ts";
import { pairMarks } from "./pair-marks.ts";
import { readableEnd } from "./readable.ts";
import { type Marks, Role, type Sentences } from "./sentences.ts";

/** A sentence without any stop is cut at the last comma or space before this many code units. */
export const LONGEST = 3000;
/** Where a pause of dots (`..`, `…`) ends a sentence that has grown as long as this; a shorter one goes on. */
const LONG_ENOUGH = 120;
/** A quotation up to this long is part of the sentence around it, whatever stops it holds. */
const SHORT_QUOTATION = 80;
/** Each side of a stop inside a quotation must be this long to be a sentence of its own. */
const FULL = 12;
/** A bracket up to this long is not cut. */
const SHORT_BRACKET = 200;

/**
 * Cuts a report into sentences.
 *
 * Line breaks end paragraphs (in hard-wrapped text only blank lines do). A full stop, question or exclamation mark ends
 * a sentence when a space, a paragraph's end or a new start follows; not after titles and initials (`د. أحمد`), not in
 * numbers, addresses and list numbers (`1. `), not after a word that no sentence ends with (`من. القاهرة`, a slip that is
 * noted). Inside a quotation it does so only where full sentences stand on both sides: the parts of a long quotation are
 * sentences, held together by its marks. Dots of hesitation end only a sentence that is long already. A dateline is a
 * sentence of its own. A stretch without stops is cut after 3,000 code units at most. Of a text that is far too long for a report only
 * the beginning is read, and a note says so (`readable.ts`).
 */
export function splitSentences(text: string): Sentences {
  const end = readableEnd(text);
  const read = end < text.length ? text.slice(0, end) : text;
  const landmarks = findLandmarks(read);
  const sentences = new Splitter(read, landmarks, pairMarks(read, landmarks)).run();
  if (read === text) return sentences;
  const unread: Oddity = {
    kind: "unreadable",
    start: end,
    end: text.length,
    message: `A text so long is no report: only its first ${end.toLocaleString("en")} characters were read.`,
  };
  return { ...sentences, text, oddities: [...sentences.oddities, unread] };
}

class Splitter {
  readonly #text: string;
  readonly #landmarks: Landmarks;
  readonly #marks: Marks;
  readonly #start = new Column();
  readonly #end = new Column();
  readonly #paragraph = new Column();
  readonly #oddities: Oddity[] = [];
  /** Where the sentence under way begins, its paragraph, the next mark. */
  #from = 0;
  #number = 0;
  #mark = 0;
  /** Open marks that have a partner. */
  readonly #open: number[] = [];

  constructor(text: string, landmarks: Landmarks, marks: Marks) {
    this.#text = text;
    this.#landmarks = landmarks;
    this.#marks = marks;
  }

  run(): Sentences {
    const { count, sort, start, end } = this.#landmarks;
    const text = this.#text;
    this.#dateline();
    for (let i = 0; i < count; i++) {
      if (end[i]! <= this.#from) {
        if (sort[i] === Sort.QUOTE || sort[i] === Sort.BRACKET) this.#pass();
        continue;
      }
      if (sort[i] === Sort.QUOTE || sort[i] === Sort.BRACKET) this.#pass();
      else if (sort[i] === Sort.BREAK) {
        const had = this.#start.length;
        this.#cut(start[i]!);
        if (this.#start.length > had || (had > 0 && this.#paragraph.at(had - 1) === this.#number)) this.#number++;
        this.#from = end[i]!;
        this.#dateline();
      } else if (sort[i] === Sort.BULLET) {
        // A row of bullets is one ornament.
        if (this.#open.length === 0 && this.#next(i > 0 ? end[i - 1]! : 0).at < start[i]!) this.#cut(start[i]!);
      } else {
        const to = this.#stop(i);
        if (to >= 0) this.#cut(to);
      }
    }
    this.#cut(text.length);
    return {
      text,
      count: this.#start.length,
      start: this.#start.done(),
      end: this.#end.done(),
      paragraph: this.#paragraph.done(),
      marks: this.#marks,
      oddities: this.#oddities,
    };
  }

  /** Takes the dateline that the paragraph begins with, if it does, as a sentence of its own. */
  #dateline(): void {
    const from = this.#next(this.#from).at;
    const end = datelineEnd(this.#text, from, this.#number);
    if (end > from) this.#cut(end);
  }

  /** Goes past one mark, keeping account of what stands open. */
  #pass(): void {
    const m = this.#mark++;
    const { role, pair } = this.#marks;
    if (pair[m]! < 0) return;
    // The opening mark repeated at a paragraph's beginning opens nothing new.
    if (role[m] === Role.OPEN && pair[pair[m]!] === m) this.#open.push(m);
    else if (role[m] === Role.CLOSE) {
      const at = this.#open.lastIndexOf(pair[m]!);
      if (at >= 0) this.#open.splice(at, 1);
    }
  }

  /** Ends the sentence under way at `to`. */
  #cut(to: number): void {
    const from = this.#from;
    this.#from = to;
    this.#push(from, to);
  }

  #push(from: number, to: number): void {
    const text = this.#text;
    let a = from;
    let b = to;
    for (;;) {
      const reference = entityAt(text, a);
      const code = reference === 0 ? text.charCodeAt(a) : reference >> 4;
      if (a >= b || !(isSpace(classOf(code)) || isControl(code))) break;
      a += reference === 0 ? 1 : reference & 15;
    }
    while (b > a && (isSpace(classOf(text.charCodeAt(b - 1))) || isControl(text.charCodeAt(b - 1)))) b--;
    if (b <= a) return;
    while (b - a > LONGEST) {
      const at = softEnd(text, a, a + LONGEST);
      this.#add(a, at);
      this.#oddities.push({
        kind: "too-long",
        start: a,
        end: at,
        message: `No stop for ${LONGEST} characters; the sentence was cut at a pause.`,
      });
      a = at;
      while (a < b && isSpace(classOf(text.charCodeAt(a)))) a++;
    }
    if (b > a) this.#add(a, b);
  }

  #add(a: number, b: number): void {
    this.#start.push(a);
    this.#end.push(b);
    this.#paragraph.push(this.#number);
  }

  /** Where the sentence ends that the stop closes, or -1 when it closes none. */
  #stop(i: number): number {
    const { start, end, sort, glyph } = this.#landmarks;
    const { role, pair } = this.#marks;
    const text = this.#text;
    const at = start[i]!;
    let to = end[i]!;
    const single = to - at === 1 && (glyph[i] === 0x2e || glyph[i] === 0x06d4);
    const dots = /^[. …]+$/.test(to - at < 8 ? text.slice(at, to) : text.slice(at, at + 8)) && !single;

    // Marks that close right after the stop belong to the sentence.
    let m = this.#mark;
    let closed = -1;
    for (
      let next = i + 1;
      m < this.#marks.count && (sort[next] === Sort.QUOTE || sort[next] === Sort.BRACKET);
      m++, next++
    ) {
      const gap = this.#marks.start[m]! - to;
      if (role[m] !== Role.CLOSE || gap > 1 || (gap === 1 && (text.charCodeAt(to) !== 0x20 || pair[m]! < 0))) break;
      to = this.#marks.end[m]!;
      if (closed < 0) closed = m;
    }

    const after = this.#next(to);
    if (after.class === Class.NEWLINE) return to;
    const spaced = after.at > to;
    const opens = m < this.#marks.count && this.#marks.start[m] === after.at && role[m] === Role.OPEN;
    const glued = !spaced && !opens;
    if (glued && !this.#startsWithoutSpace(at, to, single)) return -1;
    if (after.code === 0x060c || after.code === 0x2c || after.code === 0x061b)
      return single && closed < 0 ? this.#broken(at, to) : -1;

    if (dots && (to - this.#from < LONG_ENOUGH || !spaced)) return -1;
    if (single && closed < 0) {
      if (this.#abbreviates(at, after.at)) return -1;
      if (spaced && after.class === Class.ARABIC && A.NEVER_LAST.has(bare(wordBefore(text, at))))
        return this.#broken(at, to);
    }
    if (closed >= 0 && !single && this.#length(closed) <= SHORT_QUOTATION && spaced) return -1;
    if (closed >= 0 && this.#marks.bracket[closed] === 1 && this.#isAside(closed)) return -1;
    if (this.#insideMarks(at, to, closed)) return -1;
    if (glued)
      this.#oddities.push({
        kind: "missing-space",
        start: at,
        end: to,
        message: "A space is missing after the end of a sentence.",
      });
    return to;
  }

  /** A stop that breaks a sentence: noted, and the sentence goes on. */
  #broken(at: number, to: number): number {
    this.#oddities.push({
      kind: "broken-sentence",
      start: at,
      end: to,
      message: "A stray full stop stands inside a sentence.",
    });
    return -1;
  }

  #next(from: number): { at: number; code: number; class: Class } {
    const text = this.#text;
    for (let j = from; j < text.length; ) {
      const reference = entityAt(text, j);
      const code = reference === 0 ? text.charCodeAt(j) : reference >> 4;
      const c = classOf(code);
      if (c !== Class.SPACE && c !== Class.MARK) return { at: j, code, class: c };
      j += reference === 0 ? 1 : reference & 15;
    }
    return { at: text.length, code: 0x0a, class: Class.NEWLINE };
  }

  /** Whether the closing bracket ends a short remark inside the sentence: its stop is the remark's. */
  #isAside(mark: number): boolean {
    const o = this.#marks.pair[mark]!;
    return o >= 0 && this.#length(mark) <= SHORT_BRACKET && this.#next(this.#from).at < this.#marks.start[o]!;
  }

  /** How long the quotation is that the mark closes. */
  #length(mark: number): number {
    const o = this.#marks.pair[mark]!;
    return o < 0 ? 0 : this.#marks.end[mark]! - this.#marks.start[o]!;
  }

  /** `الغالي.وقال`: a stop without the space after it, between whole words; never in a website's name or initials. */
  #startsWithoutSpace(at: number, to: number, single: boolean): boolean {
    const text = this.#text;
    const next = text.charCodeAt(to);
    if (classOf(next) !== Class.ARABIC) return false;
    if (!single) return to - at === 1;
    const left = bare(wordBefore(text, at));
    const right = bare(wordAfter(text, to));
    if (to > at + 1) return right.length >= 2;
    if (classOf(text.charCodeAt(at - 1)) === Class.DIGIT) return right.length >= 3;
    const closed = left === "" && isMark(text.charCodeAt(at - 1));
    if ((left.length < 3 && !closed) || right.length < 3) return false;
    return !A.ARABIC_DOMAINS.has(right) && !A.LETTER_NAMES.has(right) && !A.LETTER_NAMES.has(left);
  }

  /** Whether the stop at `at` marks a short form: a title, an initial, a list's number. */
  #abbreviates(at: number, next: number): boolean {
    const text = this.#text;
    const w = wordBefore(text, at);
    if (w === "") return false;
    const begin = at - w.length;
    if (classOf(text.charCodeAt(begin)) === Class.DIGIT) {
      // `1. ` opens an item of a list; elsewhere a number may close a sentence.
      return begin - this.#from <= 3 && w.length <= 3 && text.slice(this.#from, begin).trim() === "";
    }
    const short = bare(w);
    if (A.SHORT_BEFORE_WORD.has(short)) return true;
    if (A.SHORT_ANYWHERE.has(short)) return classOf(text.charCodeAt(next)) !== Class.ARABIC;
    if (short.length !== 1) return false;
    if (classOf(text.charCodeAt(begin)) === Class.LETTER) return true;
    let j = begin - 1;
    if (text.charCodeAt(j) === 0x2e) return true;
    while (j >= 0 && classOf(text.charCodeAt(j)) === Class.SPACE) j--;
    if (classOf(text.charCodeAt(j)) === Class.DIGIT && A.AFTER_NUMBER.has(short)) return false;
    return !A.LETTERED.has(bare(wordBefore(text, j + 1)));
  }

  /** Whether the stop stands inside a quotation or bracket that does not hold full sentences around it. */
  #insideMarks(at: number, to: number, closed: number): boolean {
    const { start, end, pair, bracket } = this.#marks;
    for (const o of this.#open) {
      const c = pair[o]!;
      if (c === closed || end[c]! <= to) continue;
      if (bracket[o] === 1) {
        if (end[c]! - start[o]! <= SHORT_BRACKET) return true;
        continue;
      }
      const from = Math.max(end[o]!, this.#from);
      if (at - from < FULL || start[c]! - to < FULL) return true;
    }
    return false;
  }
}

const isMark = (code: number): boolean => classOf(code) === Class.QUOTE || classOf(code) === Class.BRACKET;
const WIDEST_WORD = 32;

/** The letters, marks and digits that end at `at`. */
function wordBefore(text: string, at: number): string {
  let j = at;
  while (j > 0 && at - j < WIDEST_WORD && wordy(text.charCodeAt(j - 1))) j--;
  return text.slice(j, at);
}
function wordAfter(text: string, at: number): string {
  let j = at;
  while (j < text.length && j - at < WIDEST_WORD && wordy(text.charCodeAt(j))) j++;
  return text.slice(at, j);
}
function wordy(code: number): boolean {
  const c = classOf(code);
  return c === Class.ARABIC || c === Class.MARK || c === Class.DIGIT || c === Class.LETTER;
}

/** The best place between `from` and `limit` to cut a stretch without stops: after a pause, else at a space, else at the limit. */
function softEnd(text: string, from: number, limit: number): number {
  let space = -1;
  for (let j = limit; j > from + (limit - from) / 3; j--) {
    const code = text.charCodeAt(j - 1);
    if ((code === 0x061b || code === 0x060c || code === 0x3b) && isSpace(classOf(text.charCodeAt(j)))) return j;
    if (space < 0 && isSpace(classOf(text.charCodeAt(j)))) space = j;
  }
  if (space >= 0) return space;
  const high = text.charCodeAt(limit - 1);
  return high >= 0xd800 && high <= 0xdbff ? limit - 1 : limit;
}
