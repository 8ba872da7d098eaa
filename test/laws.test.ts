import { read } from "@isnad/reader";
import type { Article, Report } from "@isnad/record";
import { validate } from "@isnad/record/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "./examples.ts";

// What holds of every text. When a law breaks, fast-check prints the smallest text that breaks it. The texts are the same
// in every run, so that a change is to blame for what it breaks; LAWS_SEED=2 npx vitest run test/laws tries others.
fc.configureGlobal({ seed: Number(process.env.LAWS_SEED ?? 1) });

/** Pieces that news is made of, and pieces that break readers. */
const PIECES = [
  ..."ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة",
  ..."0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳",
  ...".,:;!?؟،؛…-–—/%٪٫٬()[]{}«»“”„‟‘’'\"<>&#@_*",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\t",
  "\r\n",
  "\u00a0",
  "\u2028",
  "\u0000",
  "\u0007",
  "\u001b",
  "\u007f",
  "\u064b",
  "\u064e",
  "\u0651",
  "\u0652",
  "\u0670",
  "\u0640",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u202b",
  "\u202c",
  "\u2067",
  "\u2069",
  "\ufeff",
  "\u00ad",
  "\ud83d",
  "\ude00",
  "😀",
  "\ud800",
  "\udfff",
  "\ufffd",
  "ﷺ",
  "ﻻ",
  "ﺍﻟ",
  "پ",
  "چ",
  "گ",
  "ڤ",
  "ک",
  "ی",
  "é",
  "Ω",
  "中",
  "&quot;",
  "&#1575;",
  "http://a.b/c?d=e",
  "قال ",
  "وقال ",
  "إن ",
  "أن ",
  "نفى ",
  "وفقا ل",
  "بحسب ",
  "مسؤولون ",
  "أعلنت ",
  "وزارة ",
  "الخارجية ",
  "رئيس ",
  "الوزراء ",
  "بيروت ",
  "القاهرة ",
  "القدس ",
  "الأمم المتحدة ",
  "ألف ",
  "مليون ",
  "عشرات ",
  "أكثر من ",
  "نحو ",
  "بين ",
  "قتيلا ",
  "جريحا ",
  "شخصا ",
  "دولار ",
  "في المئة ",
  "ثلاثة ",
  "عشر ",
  "أكتوبر ",
  "تشرين الأول ",
  "كانون ",
  "رمضان ",
  "الثلاثاء ",
  "أمس ",
  "منذ ",
  "عام ",
  "الساعة ",
  "أسبوع ",
  "1978",
  "1400هـ ",
  "زار ",
  "سيزور ",
  "وصل إلى ",
  "هجوم ",
  "قصف ",
  "اتفاق ",
  "وقع ",
  "رفض ",
  "طالب ",
  "الذي ",
  "التي ",
  "ثم ",
  "لكن ",
  "بعد ",
  "و",
  "ف",
  "ب",
  "ل",
  "ك",
  "س",
  "ال",
  "لل",
];
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(""));
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
/** The examples with slips: pieces of them cut anywhere, put one after another with marks and numbers between. */
const texts = [...examples.values()].map((e) => e.text);
const slips = fc
  .array(
    fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(2000),
      fc.integer({ min: 1, max: 160 }),
      fc.constantFrom(
        "",
        " ",
        "",
        "\n",
        "«",
        "»",
        "“",
        '"',
        ' إن "',
        "(",
        "، ",
        ". ",
        ": ",
        " 1031483 ",
        " ثلاثة ",
        " نحو ",
      ),
    ),
    { maxLength: 8 },
  )
  .map((cuts) => cuts.map(([t, at, length, mark]) => t.slice(at % t.length, (at % t.length) + length) + mark).join(""));
const text = fc.oneof(
  { weight: 4, arbitrary: news },
  { weight: 4, arbitrary: slips },
  { weight: 1, arbitrary: anything },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);
const published = fc.constantFrom(null, "1978-09-17", "2023-11-04T10:00:00Z", "1989-10");
const article: fc.Arbitrary<Article> = fc.record({ text, published }, { requiredKeys: ["text"] });

const faults = (report: unknown): readonly string[] => {
  const result = validate(report);
  return result.ok ? [] : result.errors.map((e) => `${e.path}: ${e.message}`);
};

describe("laws of reading", () => {
  it("any text is read, and gives a record that the schema takes", () => {
    fc.assert(
      fc.property(article, (a) => {
        expect(faults(read(a))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
  it("the text is kept as it came, and so is the article", () => {
    fc.assert(
      fc.property(article, (a) => {
        const before = JSON.stringify(a);
        expect(read(Object.freeze(a)).report.text).toBe(a.text);
        expect(JSON.stringify(a)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
  it("the same text gives the same record, whatever was read between", () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const first = JSON.stringify(read(a));
        read(b);
        expect(JSON.stringify(read(a))).toBe(first);
      }),
      { numRuns: 150 },
    );
  });
  it("a record is JSON: nothing is lost on the way through it", () => {
    fc.assert(
      fc.property(article, (a) => {
        const report = read(a);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: 100 },
    );
  });
  it.each(["سمية عدد القتلى إلى نحو 50 ألفا.\nوقال خ، ", "إدارة الشركة", "قالت إدارة", "في إدارة"])(
    "%j, which ends where more was looked for, is read",
    (text) => expect(faults(read({ text }))).toEqual([]),
  );
  it.each([...examples])("%s gives a record that the schema takes", (_, example) =>
    expect(faults(read(example))).toEqual([]),
  );
});

const PATTERNS = [
  "ا",
  "كلمة ",
  "قال إن ",
  "“",
  "«و",
  "(",
  "12 ",
  "و",
  "\n",
  "a ",
  "،",
  "قال: «نعم» ",
  "بيروت والقاهرة و",
  "\u064e",
  "\ud83d",
  "3 أكتوبر تشرين الأول 1973 ",
  "من ",
  "الذي ",
];

describe("time", () => {
  // Four times the text may take four times as long; a reader that looks back over all of it takes sixteen. What counts is the processor's
  // time: a loaded machine lets a reading wait as long as it likes. Both are timed by turns, and again where it looks bad: caches and the
  // collector of garbage fall on one or the other.
  it.each(PATTERNS)("grows no faster than the text for %j over and over", (piece) => {
    const milliseconds = (length: number): number => {
      const long = { text: piece.repeat(Math.ceil(length / piece.length)), published: "1978-09-17" };
      const before = process.cpuUsage();
      read(long);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    milliseconds(2_000);
    let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const most = () => Math.max(9 * short, 60);
    for (let i = 0; i < 5 && (i < 2 || long >= most()); i++) {
      short = Math.min(short, milliseconds(20_000));
      long = Math.min(long, milliseconds(80_000));
    }
    expect(long, `${short.toFixed(1)} ms, four times as much ${long.toFixed(1)} ms`).toBeLessThan(most());
  });
});

/**
 * A text with marks put into it, and for each offset of it the offset in the text as it was. A span of the marked text
 * is the same as one of the plain text when both its ends lead there.
 */
function marked(plain: string, put: (at: number) => string): { text: string; from: number[] } {
  let text = "";
  const from: number[] = [];
  for (let i = 0; i < plain.length; i++) {
    from.push(i);
    text += plain[i];
    for (const mark of put(i)) {
      text += mark;
      from.push(i + 1);
    }
  }
  from.push(plain.length);
  return { text, from };
}

/** The record of a changed text as it would be of the plain one: offsets led back, strings without what was put in. */
function ledBack(report: Report, from: readonly number[], plain: (s: string) => string): unknown {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((v) => walk(v, key));
    if (value !== null && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]));
    if ((key === "start" || key === "end") && typeof value === "number") return from[value];
    return typeof value === "string" ? plain(value) : value;
  };
  const { report: _, ...facts } = report;
  return walk(facts, "");
}

const isLetter = (c: string | undefined): boolean => c !== undefined && /[\u0621-\u063a\u0641-\u064a]/.test(c);

describe("spelling", () => {
  const same = (c: string) => c;
  const bare = (s: string) => s.replace(/[\u0640\u064b-\u0652]/g, "");
  /**
   * Marks after some letters, which ones depending on the seed: kasra, sukun and shadda anywhere. Fatha and damma are left
   * out, since where they are written on a verb they do tell something: `قُتل` is passive.
   */
  const harakat = (plain: string, seed: number) => (i: number) =>
    isLetter(plain[i]) && (i * 7 + seed) % 5 === 0 ? "\u0650\u0652\u0651"[(i + seed) % 3] : "";
  /** Tatweel between two letters that join. */
  const tatweel = (plain: string, seed: number) => (i: number) =>
    isLetter(plain[i]) &&
    isLetter(plain[i + 1]) &&
    !/[اأإآدذرزوؤءةى]/.test(plain[i]) &&
    plain[i] !== "ل" &&
    (i * 3 + seed) % 7 === 0
      ? "\u0640\u0640"
      : "";
  const digits = (zero: number) => (s: string) =>
    s.replace(/[0-9٠-٩۰-۹]/g, (d) => String.fromCharCode(zero + (d.charCodeAt(0) % 16)));

  it.each([...examples])("harakat, tatweel and the script of digits change no fact of %s", (_, example) => {
    // Both sides without marks of their own, so that only what was put in differs.
    const article = { ...example, text: bare(example.text) };
    const plain = ledBack(
      read(article),
      Array.from({ length: article.text.length + 1 }, (_, i) => i),
      same,
    );
    for (const seed of [0, 1, 2]) {
      for (const put of [harakat, tatweel]) {
        const { text, from } = marked(article.text, put(article.text, seed));
        expect(ledBack(read({ ...article, text }), from, bare), `${put.name} ${seed}`).toEqual(plain);
      }
    }
    const all = Array.from({ length: article.text.length + 1 }, (_, i) => i);
    const ascii = digits(0x30);
    const expected = ledBack(read({ ...article, text: ascii(article.text) }), all, ascii);
    for (const zero of [0x660, 0x6f0]) {
      const text = digits(zero)(article.text);
      expect(ledBack(read({ ...article, text }), all, ascii), `digits from ${zero.toString(16)}`).toEqual(expected);
    }
  });
});
