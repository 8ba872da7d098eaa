/**
 * Which quotation marks open, which close, and which go together.
 *
 * Glyphs cannot be trusted in Arabic news: the same `"` opens and closes, `”` opens as often as it closes, `“` is closed
 * with `"`. So each mark has a price for opening and for closing, from its glyph and from the spaces around it, and the
 * cheapest reading of all marks of a stretch is looked for (Viterbi, 1967), over states that say which family of marks
 * stands open, two deep. A quotation may run on into following paragraphs at a price. Linear: 21 states a mark.
 */
import { Class, classOf, isControl } from "../letters/classes.ts";
import { entityAt } from "../letters/entity.ts";
import { type Landmarks, Sort } from "./landmarks.ts";
import { Role } from "./sentences.ts";

/** A quotation is not looked for across more than this many code units … */
export const FARTHEST = 4000;
/** … nor a decision put off over more marks and breaks than this. */
const BLOCK = 160;

const STRAIGHT = 0;
const CURLY = 1;
const GUILLEMET = 2;
const SINGLE = 3;
const family = (glyph: number): number =>
  glyph === 0x22 || glyph === 0xff02
    ? STRAIGHT
    : (glyph >= 0x201c && glyph <= 0x201f) || (glyph >= 0x301d && glyph <= 0x301f)
      ? CURLY
      : glyph === 0xab || glyph === 0xbb || glyph === 0x2039 || glyph === 0x203a || (glyph >= 0x3008 && glyph <= 0x300f)
        ? GUILLEMET
        : SINGLE;
const OPENERS = new Set([
  0xab, 0x2018, 0x201a, 0x201b, 0x201c, 0x201e, 0x201f, 0x2039, 0x3008, 0x300a, 0x300c, 0x300e, 0x301d,
]);
const CLOSERS = new Set([0xbb, 0x2019, 0x201d, 0x203a, 0x3009, 0x300b, 0x300d, 0x300f, 0x301e, 0x301f]);

/** What it costs to close the family of the row with a mark of the family of the column. */
const MIXED = [
  [0, 0.6, 1.2, 2],
  [0.6, 0, 1.2, 2],
  [1.2, 1.2, 0, 2],
  [2, 2, 2, 0],
] as const;
const AGAINST_GLYPH = 1.2;
const STRAY = 3;
const STRAY_SINGLE = 1.5;
const SIGN_AFTER_DIGIT = 1;
const NESTED_SAME = 2;
const NESTED_OTHER = 0.3;
const RUN_ON = 1;
const RUN_ON_UNMARKED = 0.8;

/** A reading this much dearer than the best is given up. */
const HOPELESS = 8;

const STATES = 21;
const depth = (s: number): number => (s === 0 ? 0 : s < 5 ? 1 : 2);
const inner = (s: number): number => (s < 5 ? s - 1 : (s - 5) & 3);
const outer = (s: number): number => (s < 5 ? s - 1 : (s - 5) >> 2);

const KEEP = 0;
const OPENS = 1;
const CLOSES = 2;
const STRAYS = 3;
const REPEATS = 4;
const DROPS = 5;

/** The class of the visible character before `i`, read through a reference. Controls are skipped, tatweel is not. */
export function classBefore(text: string, i: number): { code: number; class: Class } {
  let j = i - 1;
  while (j >= 0 && isControl(text.charCodeAt(j))) j--;
  if (j < 0) return { code: 0x0a, class: Class.NEWLINE };
  let code = text.charCodeAt(j);
  if (code === 0x3b)
    for (let k = j - 3; k >= 0 && k >= j - 9; k--) {
      const reference = entityAt(text, k);
      if (reference !== 0 && k + (reference & 15) === j + 1) code = reference >> 4;
    }
  return { code, class: classOf(code) };
}
export function classAfter(text: string, i: number): { code: number; class: Class } {
  let j = i;
  while (j < text.length && isControl(text.charCodeAt(j))) j++;
  if (j >= text.length) return { code: 0x0a, class: Class.NEWLINE };
  const reference = entityAt(text, j);
  const code = reference === 0 ? text.charCodeAt(j) : reference >> 4;
  return { code, class: classOf(code) };
}
const isWordy = (c: Class): boolean =>
  c === Class.ARABIC || c === Class.LETTER || c === Class.DIGIT || c === Class.MARK || c === Class.SURROGATE;

/** What stands beside a mark, as far as it matters. */
const Side = { SPACE: 0, WORD: 1, POINT: 2, OPENER: 3, CLOSER: 4, LEAD: 5 } as const;
const LEADS = ":-–—/=ـ";
const BRACKETS_OPEN = "([{﴿（［｛";

function side(code: number, c: Class, isLeft: boolean): number {
  if (c === Class.SPACE || c === Class.NEWLINE) return Side.SPACE;
  if (c === Class.BRACKET) return BRACKETS_OPEN.includes(String.fromCharCode(code)) ? Side.OPENER : Side.CLOSER;
  if (c === Class.QUOTE)
    return OPENERS.has(code) ? Side.OPENER : CLOSERS.has(code) ? Side.CLOSER : isLeft ? Side.OPENER : Side.CLOSER;
  if (isLeft && LEADS.includes(String.fromCharCode(code))) return Side.LEAD;
  if (c === Class.SYMBOL && (code === 0x23 || code === 0x40)) return Side.WORD;
  return isWordy(c) ? Side.WORD : Side.POINT;
}

/** Price of opening by what stands left (row) and right (column): SPACE WORD POINT OPENER CLOSER LEAD. */
const OPEN_PRICE = [
  [1, 0, 0.8, 0, 1, 0.5],
  [3, 1, 3, 1.2, 3, 3],
  [2, 0.4, 2, 0.4, 2, 1],
  [1, 0, 0.8, 0, 1, 0.5],
  [2, 0.6, 2.5, 0.6, 2.5, 2],
  [0.5, 0, 0.6, 0, 1, 0.5],
] as const;
const CLOSE_PRICE = [
  [1, 3, 0.3, 3, 0.5, 0.6],
  [0, 1, 0, 1, 0, 0],
  [0, 0.6, 0, 0.8, 0, 0],
  [1.5, 2, 1.5, 2, 0.8, 1.5],
  [0, 0.8, 0, 0.8, 0, 0],
  [1.5, 2.5, 1.2, 2.5, 1, 1.5],
] as const;
/** Letters that stand before an opening mark without a space: `و"`, `لل"`, `ال"`. */
const PROCLITIC = /(?:^|[^\p{L}\p{M}])(?:[وف]?(?:[بلك]|لل|ال|[بك]ال)?)$/u;

export interface QuotePairs {
  /** By number of the landmark: the role of a quotation mark. */
  readonly role: Uint8Array;
  /** By number of the landmark: the landmark that it pairs with, else -1. */
  readonly pair: Int32Array;
}

export function pairQuotes(text: string, marks: Landmarks): QuotePairs {
  const role = new Uint8Array(marks.count);
  const pair = new Int32Array(marks.count).fill(-1);
  new Reader(text, marks, role, pair).run();
  return { role, pair };
}

class Reader {
  readonly #text: string;
  readonly #marks: Landmarks;
  readonly #role: Uint8Array;
  readonly #pair: Int32Array;
  #cost = new Float64Array(STATES);
  #next = new Float64Array(STATES);
  /** Where the open marks of each state's best way stand. */
  #first = new Int32Array(STATES);
  #second = new Int32Array(STATES);
  #nextFirst = new Int32Array(STATES);
  #nextSecond = new Int32Array(STATES);
  /** How each state was come to: state before, and what was done; one row a step. */
  readonly #from = new Uint8Array(STATES * (BLOCK + 2));
  readonly #did = new Uint8Array(STATES * (BLOCK + 2));
  readonly #steps: number[] = [];

  constructor(text: string, marks: Landmarks, role: Uint8Array, pair: Int32Array) {
    this.#text = text;
    this.#marks = marks;
    this.#role = role;
    this.#pair = pair;
  }

  run(): void {
    const { count, sort, start } = this.#marks;
    this.#begin();
    let begun = -1;
    for (let m = 0; m < count; m++) {
      if (sort[m] === Sort.QUOTE) {
        if (begun < 0) begun = start[m]!;
        const starts = m === 0 || sort[m - 1] === Sort.BREAK ? this.#blank(m) : false;
        this.#mark(m, starts);
      } else if (sort[m] === Sort.BREAK && begun >= 0) {
        if (this.#best() === 0 || start[m]! - begun > 3 * FARTHEST) {
          this.#finish();
          begun = -1;
        } else this.#break(m);
      }
      if (this.#steps.length >= BLOCK) {
        this.#finish();
        begun = -1;
      }
    }
    this.#finish();
  }

  /** Whether only spaces stand between the landmark and the one before it, the paragraph's break. */
  #blank(m: number): boolean {
    const from = m === 0 ? 0 : this.#marks.end[m - 1]!;
    for (let i = from; i < this.#marks.start[m]!; i++) {
      const c = classOf(this.#text.charCodeAt(i));
      if (c !== Class.SPACE && c !== Class.MARK) return false;
    }
    return true;
  }

  #begin(): void {
    this.#cost.fill(Number.POSITIVE_INFINITY);
    this.#cost[0] = 0;
    this.#steps.length = 0;
  }

  #best(): number {
    let best = 0;
    for (let s = 1; s < STATES; s++) if (this.#cost[s]! < this.#cost[best]!) best = s;
    return best;
  }

  #step(m: number): number {
    this.#next.fill(Number.POSITIVE_INFINITY);
    return this.#steps.push(m) - 1;
  }

  #offer(row: number, s: number, to: number, cost: number, did: number, first: number, second: number): void {
    if (cost >= this.#next[to]!) return;
    this.#next[to] = cost;
    this.#from[row * STATES + to] = s;
    this.#did[row * STATES + to] = did;
    this.#nextFirst[to] = first;
    this.#nextSecond[to] = second;
  }

  #turn(): void {
    [this.#cost, this.#next] = [this.#next, this.#cost];
    [this.#first, this.#nextFirst] = [this.#nextFirst, this.#first];
    [this.#second, this.#nextSecond] = [this.#nextSecond, this.#second];
  }

  #mark(m: number, startsParagraph: boolean): void {
    const row = this.#step(m);
    const glyph = this.#marks.glyph[m]!;
    const at = this.#marks.start[m]!;
    const f = family(glyph);
    const p = prices(this.#text, at, this.#marks.end[m]!, glyph);
    const worst = this.#cost[this.#best()]! + HOPELESS;
    for (let s = 0; s < STATES; s++) {
      const cost = this.#cost[s]!;
      if (cost > worst) continue;
      const first = this.#first[s]!;
      const second = this.#second[s]!;
      const d = depth(s);
      this.#offer(row, s, s, cost + p.stray, STRAYS, first, second);
      if (d === 0) this.#offer(row, s, 1 + f, cost + p.open, OPENS, at, 0);
      else if (d === 1) {
        const top = inner(s);
        const nest = f === top ? NESTED_SAME : NESTED_OTHER;
        this.#offer(row, s, 5 + top * 4 + f, cost + p.open + nest, OPENS, first, at);
        if (at - first <= FARTHEST) this.#offer(row, s, 0, cost + p.close + MIXED[top]![f]!, CLOSES, 0, 0);
        if (startsParagraph && f === top) this.#offer(row, s, s, cost + p.open - RUN_ON_UNMARKED, REPEATS, at, 0);
      } else {
        const top = inner(s);
        if (at - second <= FARTHEST)
          this.#offer(row, s, 1 + outer(s), cost + p.close + MIXED[top]![f]!, CLOSES, first, 0);
      }
    }
    this.#turn();
  }

  /** A paragraph ends: what stands open runs on, or was never closed. */
  #break(m: number): void {
    const row = this.#step(m);
    for (let s = 0; s < STATES; s++) {
      const cost = this.#cost[s]!;
      if (cost === Number.POSITIVE_INFINITY) continue;
      const d = depth(s);
      this.#offer(row, s, 0, cost + d * STRAY, DROPS, 0, 0);
      if (d === 1) this.#offer(row, s, s, cost + RUN_ON_UNMARKED + RUN_ON * 0.2, KEEP, this.#first[s]!, 0);
    }
    this.#turn();
  }

  /** Closes the block: the cheapest way is followed back, and its pairs are made. */
  #finish(): void {
    const rows = this.#steps.length;
    if (rows > 0) {
      for (let s = 1; s < STATES; s++) this.#cost[s]! += depth(s) * STRAY;
      let s = this.#best();
      const did = new Uint8Array(rows);
      for (let row = rows - 1; row >= 0; row--) {
        did[row] = this.#did[row * STATES + s]!;
        s = this.#from[row * STATES + s]!;
      }
      this.#pairUp(did);
    }
    this.#begin();
  }

  #pairUp(did: Uint8Array): void {
    const open: number[][] = [];
    for (let row = 0; row < did.length; row++) {
      const m = this.#steps[row]!;
      if (did[row] === DROPS) open.length = 0;
      else if (did[row] === OPENS) {
        this.#role[m] = Role.OPEN;
        open.push([m]);
      } else if (did[row] === REPEATS) {
        this.#role[m] = Role.OPEN;
        open.at(-1)!.push(m);
      } else if (did[row] === CLOSES) {
        this.#role[m] = Role.CLOSE;
        const all = open.pop()!;
        for (const o of all) this.#pair[o] = m;
        this.#pair[m] = all[0]!;
      } else if (did[row] === STRAYS) {
        const p = prices(this.#text, this.#marks.start[m]!, this.#marks.end[m]!, this.#marks.glyph[m]!);
        this.#role[m] = p.sign ? Role.SIGN : p.open <= p.close ? Role.OPEN : Role.CLOSE;
      }
    }
  }
}

/** What a mark costs as an opening one, as a closing one, and as neither. */
function prices(
  text: string,
  start: number,
  end: number,
  glyph: number,
): { open: number; close: number; stray: number; sign: boolean } {
  const before = classBefore(text, start);
  const after = classAfter(text, end);
  const left = side(before.code, before.class, true);
  const right = side(after.code, after.class, false);
  let open: number = OPEN_PRICE[left]![right]!;
  let close: number = CLOSE_PRICE[left]![right]!;
  if (left === Side.WORD && right !== Side.SPACE && PROCLITIC.test(text.slice(Math.max(0, start - 5), start)))
    open = 0.2;
  if (OPENERS.has(glyph)) close += AGAINST_GLYPH;
  else if (CLOSERS.has(glyph)) open += AGAINST_GLYPH;
  const single = family(glyph) === SINGLE;
  const sign =
    (before.class === Class.DIGIT && (glyph === 0x22 || single)) || (single && before.class === Class.LETTER);
  return { open, close, sign, stray: sign ? SIGN_AFTER_DIGIT : single ? STRAY_SINGLE : STRAY };
}
