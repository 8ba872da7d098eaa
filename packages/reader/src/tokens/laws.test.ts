import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Class, classOf, isControl } from "../letters/classes.ts";
import { entityAt } from "../letters/entity.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "./tokenize.ts";
import { Kind, type Tokens } from "./tokens.ts";

/** Pieces that news is made of, and that have broken readers. */
const PIECES = [
  "قال ",
  "الوزير",
  " أكتوبردعم ",
  "المدينةالتي",
  "22",
  "١٬٢٣٤",
  "1.2.3",
  "11:42",
  "، ",
  ". ",
  ".",
  "..",
  "؟",
  "!",
  "\n",
  "\r\n",
  "\n\n",
  " ",
  '"',
  "“",
  "”",
  "«",
  "»",
  "'",
  "’",
  "''",
  "<<",
  ">>",
  "(",
  ")",
  "[",
  "﴾",
  "&quot;",
  "&nbsp;",
  "&#1575;",
  "&amp;",
  "&",
  "#",
  "_",
  "@user",
  "http://a.com/",
  "a@b.com",
  "CNN",
  "F-16",
  "J. ",
  "د. ",
  "أ.د.",
  "بي.بي.سي",
  "العربية.نت",
  "ـ",
  "\u064b",
  "\u200f",
  "\u202e",
  "\ufeff",
  "\ud800",
  "\udc00",
  "😀",
  "👍🏻",
  "ﻻ",
  "ﷲ",
  "•",
  "- ",
  "-",
  "–",
  "القاهرة (رويترز) - ",
  "½",
  "²",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

function lawful(source: string, t: Tokens): void {
  const s = t.sentences;
  let last = 0;
  for (let i = 0; i < s.count; i++) {
    expect(s.start[i]!).toBeGreaterThanOrEqual(last);
    expect(s.end[i]!).toBeGreaterThan(s.start[i]!);
    last = s.end[i]!;
  }
  expect(last).toBeLessThanOrEqual(source.length);
  const covered = new Uint8Array(source.length);
  last = 0;
  for (let i = 0; i < t.count; i++) {
    const n = t.sentence[i]!;
    expect(t.start[i]!).toBeGreaterThanOrEqual(last);
    expect(t.end[i]!).toBeGreaterThan(t.start[i]!);
    expect(t.start[i]!).toBeGreaterThanOrEqual(s.start[n]!);
    expect(t.end[i]!).toBeLessThanOrEqual(s.end[n]!);
    expect(i).toBeGreaterThanOrEqual(t.firstOf[n]!);
    expect(i).toBeLessThan(t.firstOf[n + 1]!);
    expect(t.spelling[i]).not.toBe("");
    covered.fill(1, t.start[i]!, t.end[i]!);
    last = t.end[i]!;
    const p = t.pair[i]!;
    if (p >= 0) {
      expect([Kind.OPEN, Kind.CLOSE]).toContain(t.kind[i]);
      expect(t.kind[p]).toBe(t.kind[i] === Kind.OPEN ? Kind.CLOSE : Kind.OPEN);
      expect(t.kind[i] === Kind.OPEN ? p > i : p < i).toBe(true);
      if (t.kind[i] === Kind.CLOSE) expect(t.pair[p]).toBe(i);
    }
  }
  for (let i = 0; i < source.length; i++) {
    const reference = entityAt(source, i);
    const code = reference === 0 ? source.charCodeAt(i) : reference >> 4;
    const c = classOf(code);
    if (c !== Class.SPACE && c !== Class.NEWLINE && !isControl(code)) expect([i, covered[i]]).toEqual([i, 1]);
    if (reference !== 0) i += (reference & 15) - 1;
  }
  for (const o of [...s.oddities, ...t.oddities]) {
    expect(o.start).toBeLessThanOrEqual(o.end);
    expect(o.end).toBeLessThanOrEqual(source.length);
  }
}

describe("laws", () => {
  test("any string is cut: in order, inside sentences, all that is seen covered, marks paired both ways", () => {
    fc.assert(
      fc.property(text, (t) => lawful(t, tokenize(splitSentences(t)))),
      { numRuns: 3000 },
    );
  });
  test("the same text is cut the same way", () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(tokenize(splitSentences(t))).toEqual(tokenize(splitSentences(t)));
      }),
      { numRuns: 300 },
    );
  });
  test("harakat and tatweel change no spelling", () => {
    const plain = "وصل الوفد إلى مدينة بيروت في 22 نوفمبر";
    const dressed = "وَصَلَ الوَفْدُ إلى مَدِينَةِ بَيْـــروت في 22 نوفمبر";
    expect(tokenize(splitSentences(dressed)).spelling).toEqual(tokenize(splitSentences(plain)).spelling);
  });
});

describe("four times as much of anything takes about four times as long", () => {
  // A law that looks back over all of a text takes sixteen times. What counts is the processor's time, whatever else the machine does;
  // both sizes are timed by turns in one run, and the least time of each is what the work itself takes.
  const short = 50_000;
  const of = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));
  const timed = (text: string): number => {
    const before = process.cpuUsage();
    tokenize(splitSentences(text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  test.each([
    "ا",
    '"',
    " ",
    "«",
    "(",
    ".",
    ". ",
    "ا.",
    "a-",
    "a.",
    "a@",
    "1,",
    "1.",
    "&#1575;",
    "ةا",
    "😀",
    "\n",
    "\u064b",
    "\u200f",
    ";",
    ';"',
    "\ud800",
    "#_",
    "اكتوبر",
    "a_",
    "http://",
    "<<",
    '\u200f"',
    "ﻻ",
    '" ',
    ' "ا',
    "'",
    "''",
    ")",
    "د. ",
    "بي.",
    "ب.",
    "(\n",
    '"\n',
    "٬",
    "-",
    "•",
    "&",
    "القاهرة (رويترز) - ",
    "القاهرة - ",
  ])("%j", (unit) => {
    const [small, large] = [of(unit, short), of(unit, 4 * short)];
    let [once, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // 20 ms of grace for what is too quick to time.
    for (let i = 0; i < 6 && (i < 2 || four > 9 * once + 20); i++) {
      once = Math.min(once, timed(small));
      four = Math.min(four, timed(large));
    }
    expect(four, `${once.toFixed(1)} ms, four times as much ${four.toFixed(1)} ms`).toBeLessThan(9 * once + 20);
    const cut = tokenize(splitSentences(large));
    for (let i = 1; i < cut.count; i++) if (cut.start[i]! < cut.end[i - 1]!) throw new Error("tokens overlap");
  });
});
