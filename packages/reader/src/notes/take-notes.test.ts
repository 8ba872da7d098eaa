import { describe, expect, test } from "vitest";
import { splitSentences } from "../sentences/split-sentences.ts";
import type { Statements } from "../statements/statements.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { takeNotes } from "./take-notes.ts";

/** Notes as `kind words`, without the note on the missing day. `said`: words that a source is held to have said. */
function notes(text: string, said = ""): string[] {
  const tokens = tokenize(splitSentences(text));
  const words = analyze(tokens);
  const from = said === "" ? -1 : text.indexOf(said);
  const of = Int32Array.from({ length: words.count }, (_, w) =>
    from >= 0 && words.start[w]! >= from && words.end[w]! <= from + said.length ? 0 : -1,
  );
  return takeNotes(tokens, words, { items: [], of } as Statements, "1994-05-03").map(
    (n) => `${n.kind} ${text.slice(n.start, n.end)}`,
  );
}
const kinds = (text: string): string[] => [...new Set(notes(text).map((n) => n.split(" ")[0]!))];

describe("slips of typing and layout", () => {
  test.each([
    ["في 7 أكتوبردعم المجلس القرار.", ["missing-space أكتوبردعم"]],
    ['قال: “نعم."', ['unmatched-quotation-mark “نعم."']],
    ['قال: «نعم."', ['unmatched-quotation-mark «نعم."']],
    ['قال: "نعم.', ['unmatched-quotation-mark "']],
    ['قال: نعم".', ['unmatched-quotation-mark "']],
    ["خرج الوفد من. القاهرة أمس.", ["broken-sentence ."]],
    [
      "ناقش الوزراء مجموعة من القضايا، بينها أسعار القمح. الضرائب الجديدة وشكل الموازنة المقبلة.",
      ["broken-sentence . الضرائب الجديدة وشكل الموازنة المقبلة."],
    ],
    ["\u202bوصل الوفد\u202c إلى بيروت.", ["bidi-control \u202b"]],
    ["وصل ﺍﻟﻮﻓﺪ إلى بيروت.", ["presentation-forms ﺍ"]],
    ["وصل&nbsp;الوفد إلى &quot;بيروت&quot;.", ["html-entity &nbsp;"]],
    ["وصل الوفد \ud800 إلى بيروت.", ["lone-surrogate \ud800"]],
    ["وصل الو\ufffdد إلى بيروت.", ["unreadable \ufffd"]],
  ])("%s", (text, expected) => expect(notes(text)).toEqual(expected));

  test.each([
    'قال "نعم" ثم «لا» ثم “ربما” ثم ”كلا“.',
    'شاشة 55" جديدة.',
    'قال: "وصلنا.\n"ثم غادرنا".',
    "ناقش الوزراء مجموعة من القضايا، بينها أسعار القمح. الوزير سافر وعاد.",
    "ناقش الوزراء مجموعة من القضايا، بينها أسعار القمح. المدينة وضواحيها في الشمال.",
    "ناقش الوزراء مجموعة من القضايا، بينها أسعار القمح. الضرائب مرتفعة والأسعار كذلك.",
    "وصل الوفد إلى بيروت. الضرائب الجديدة وشكل الموازنة المقبلة.",
    "شركة AT&T و د. سمير الحداد.",
  ])("none in %s", (text) => expect(notes(text)).toEqual([]));
});

describe("what was not read", () => {
  test.each([
    ["", ["unreadable"]],
    [" \n ", ["unreadable"]],
    ["12345 -- 99", ["unreadable"]],
    ["\u0001\u0002\ufffd\ufffdab\ufffd\ufffd\u0003x", ["unreadable"]],
    ["The delegation arrived in the capital this morning and left in the evening.", ["other-language"]],
    ["این گزارش از سوی وزارت امور خارجه در تهران منتشر شد و در آن آمده است که سفر به تعویق افتاد.", ["other-language"]],
    ["یہ خبر وزارت خارجہ نے کل جاری کی ہے اور اس میں کہا گیا ہے کہ دورہ ملتوی کر دیا گیا ہے", ["other-language"]],
    ["ئەم هەواڵە لە لایەن وەزارەتی دەرەوە بڵاوکرایەوە و گەشتەکە دواخرا بۆ هەفتەی داهاتوو", ["other-language"]],
    ["Ø§Ù„Ù‚Ø§Ù‡Ø±Ø© ØªØ³ØªÙ‚Ø¨Ù„ Ø§Ù„ÙˆÙØ¯", ["unreadable"]],
  ])("%j", (text, expected) => expect(kinds(text)).toEqual(expected));

  test.each([
    "وصل الوفد إلى گوتنبرگ وزار متحف پاريس وفيينا ڤيينا ومدينة چلبي قبل أن يعود إلى بلاده في المساء.",
    "قال الوزیر إن الزیارة تأجلت إلی الأسبوع المقبل بسبب أحوال الطقس في العاصمة.",
    "ما هي نسبة تشغيل المستشفيات في المملكة؟ وهل هي كافية؟ هي كذلك بلا ريب.",
    "زار كرد سوريا وكرد العراق معرض الكتاب في أربيل مع وفد من كرد تركيا وعادوا.",
    "أعلنت شركة Example Software Limited عن إصدار Example Pro 12 Ultra في العاصمة أمس.",
  ])("none in %s", (text) => expect(kinds(text)).toEqual([]));

  test("only the passage in another language is named", () => {
    const english = "The delegation arrived in the capital this morning and left in the evening.";
    const all = notes(`وصل الوفد إلى العاصمة صباح اليوم.\n${english}\n${english}\nثم غادر في المساء.`);
    expect(all).toEqual([`other-language ${english}\n${english}`]);
  });
});

describe("words that judge", () => {
  test.each([
    ["شن الجيش هجوما ضخما على المدينة.", ["evaluative-word ضخما"]],
    ["أدان المجلس الاعتداء الغاشم على المدينة.", ["evaluative-word الغاشم"]],
    ["عاد الجنود البواسل إلى المدينة.", ["evaluative-word البواسل"]],
    ["وصلت قوات ما يسمى الجبهة الوطنية.", ["evaluative-word ما يسمى"]],
    ["دعم الرئيس بقوة موقف الحكومة.", ["evaluative-word بقوة"]],
    ["نشرت الصحيفة الوثيقة المزعومة أمس.", ["evaluative-word المزعومة"]],
  ])("%s", (text, expected) => expect(notes(text)).toEqual(expected));

  test.each([
    "سافر الوزير إلى بيروت.",
    "إن سافر بعد ذلك عاد.",
    "شاركت قوات الأمن في التدريب.",
    "وصل المشرف العام على المعرض.",
    'وصف الوزير ما جرى بأنه "عمل همجي".',
    "أدرجت الدولة الحركة على قائمة المنظمات الإرهابية.",
    "صدر قانون مكافحة الجرائم الإرهابية.",
    "استشهد الكاتب بقول قديم.",
    "وصل باسل الحداد ونبيل الحداد إلى بيروت.",
  ])("none in %s", (text) => expect(notes(text)).toEqual([]));

  test("what a source said is the source's", () => {
    const text = "قال الوزير إن الهجوم الغاشم انتهى.";
    expect(notes(text)).toEqual(["evaluative-word الغاشم"]);
    expect(notes(text, "الهجوم الغاشم انتهى")).toEqual([]);
  });
});

describe("claims", () => {
  test.each([
    ["تكشف التفاصيل التي لم يتم الإبلاغ عنها سابقا خلافا قديما.", ["exclusive-claim لم يتم الإبلاغ عنها سابقا"]],
    ["عرضت القناة صورا لم يسبق نشرها.", ["exclusive-claim لم يسبق نشر"]],
    ["حصلت الصحيفة حصريا على نص الاتفاق.", ["exclusive-claim حصلت الصحيفة حصريا"]],
    ["وقال في مقابلة حصرية مع القناة إنه باق.", ["exclusive-claim مقابلة حصرية"]],
    ["وقال في تصريح خاص للصحيفة إنه باق.", ["exclusive-claim تصريح خاص"]],
  ])("%s", (text, expected) => expect(notes(text)).toEqual(expected));
  test.each([
    "يباع الكتاب حصريا عبر الموقع.",
    "لم يتم الإعلان عن النتائج.",
    "ألم أقل لك ذلك من قبل؟",
    "هذا مكان خاص للأطفال.",
  ])("none in %s", (text) => expect(notes(text)).toEqual([]));
});

describe("parts of two reports", () => {
  const first =
    "وصل أندرسون إلى بيروت في أكتوبر تشرين الأول.\nوقال أندرسون إن الزيارة ناجحة.\nوكان المجلس اجتمع في أكتوبر تشرين الأول وسمع أندرسون.\n";
  const second =
    "غادر السيد أندرسون بيروت في أكتوبر.\nوقال السيد أندرسون إن الاتفاق جاهز.\nويعود السيد أندرسون في نوفمبر.";
  test("two habits change at one place", () => {
    expect(notes(first + second)).toEqual(["copied-part غادر السيد أندرسون بيروت في أكتوبر."]);
  });
  test("one habit alone may change", () => {
    expect(notes(first + second.replaceAll("السيد ", ""))).toEqual([]);
  });
  test("habits that change back and forth are no seam", () => {
    expect(notes(`${second}\n${first}${second}`)).toEqual([]);
  });
});

describe("the day", () => {
  const day = (text: string, published: string | null): boolean => {
    const tokens = tokenize(splitSentences(text));
    const words = analyze(tokens);
    const none = { items: [], of: new Int32Array(words.count).fill(-1) } as Statements;
    return takeNotes(tokens, words, none, published).some((n) => n.kind === "no-date");
  };
  test("is missed where none is given or stated", () => {
    expect(day("وصل الوفد.", null)).toBe(true);
    expect(day("وصل الوفد.", "1994-05-03")).toBe(false);
    expect(day("القاهرة 3 مايو 1994 (رويترز) - وصل الوفد.", null)).toBe(false);
  });
});

test("a flood of one kind is cut short, and says so", () => {
  const tokens = tokenize(splitSentences("المدينةالتي، ".repeat(200)));
  const words = analyze(tokens);
  const all = takeNotes(
    tokens,
    words,
    { items: [], of: new Int32Array(words.count).fill(-1) } as Statements,
    "1994-05-03",
  );
  expect(all.length).toBe(50);
  expect(all.at(-1)!.message).toMatch(/150 more/);
  expect(all.map((n) => n.id)).toEqual(all.map((_, i) => `N${i + 1}`));
});
