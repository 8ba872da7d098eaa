import { describe, expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

const cut = (text: string): string[] => {
  const s = splitSentences(text);
  return Array.from({ length: s.count }, (_, i) => text.slice(s.start[i], s.end[i]));
};
/** `|` stands where sentences meet, `¶` where paragraphs do. */
const marked = (text: string): string[] => text.split(/[|¶]/).map((t) => t.trim());
const plain = (text: string): string => text.replaceAll("|", "").replaceAll("¶", "\n");
const odd = (text: string): string[] =>
  splitSentences(text).oddities.map((o) => `${o.kind} ${text.slice(o.start, o.end)}`);

describe("where sentences end", () => {
  test.each([
    "وصل الوفد إلى بيروت.| وغادر بعد ساعات.",
    "هل وصل الوفد؟| نعم!| وصل أمس.",
    "وصل الوفد ¶ وغادر أمس",
    "وصل الوفد.¶¶ ¶ وغادر أمس.",
    "بلغت النسبة 2.5 في المئة.| ثم انخفضت.",
    "في عام 2015. وكان",
    "قال د. سمير الحداد و أ.د. ليلى و م. عمر.| ثم غادروا.",
    "الأستاذة د. ليلى و د. يوسف معا.",
    "زار جورج و. بوش المدينة.| ثم سافر.",
    "نقلت ب.ب.س. الخبر.| ثم نفته.",
    "قالت بي.بي.سي إن العرض تأجل.| ثم ألغي.",
    "نشر موقع العربية.نت الخبر.| ثم حذفه.",
    "وصل في 2018 م.| وغادر في 1439 هـ.| ثم عاد.",
    "فاز الفريق في المجموعة ب.| وخسر الآخر.",
    "على الموقع www.example.com.| ثم أغلق.",
    "صدر الإصدار 2.0.1 أمس.| وهو مجاني.",
    "1. الاسم كاملا. ¶ 2. العنوان.",
    "وقال Mr. Smith ذلك.| ثم خرج.",
    "جلس .. ثم قام ... ثم خرج.",
    "قرر المجلس بعد مناقشات طويلة امتدت حتى ساعة متأخرة من الليل وشاركت فيها كل الأطراف أن يؤجل الجلسة المقبلة إلى الأسبوع القادم...| وغادر الأعضاء.",
    "انتهى الاجتماع.وغادر الوفد المدينة.",
    "قال: نعم؛ ثم صمت.",
    "قال (لا. لا) ثم صمت.",
    "وقع الحادث (بحسب الشرطة.) ثم غادروا.",
    "عرضت الشركة • هاتفا جديدا | • وحاسوبا",
    "",
    "   \n \n ",
    ".",
    "...",
  ])("%s", (text) => {
    if (text === "في عام 2015. وكان") expect(cut(text)).toEqual(["في عام 2015.", "وكان"]);
    else if (text.startsWith("انتهى الاجتماع.و"))
      expect(cut(text)).toEqual(["انتهى الاجتماع.", "وغادر الوفد المدينة."]);
    else if (text.startsWith("عرضت")) expect(cut(plain(text))).toEqual(["عرضت الشركة", "• هاتفا جديدا", "• وحاسوبا"]);
    else expect(cut(plain(text))).toEqual(marked(text).filter((t) => t !== ""));
  });

  test.each([
    'قال: "وصلنا إلى المدينة في الصباح. وغادرنا في المساء."| ثم صمت.',
    "قال: «نعم. لا» ثم صمت.",
    'سأل: "إلى أين؟" ثم خرج.| ولم يعد.',
    'هتف الجمهور "مرحى! مرحى!" طويلا.',
    'قال "نعم".| ثم صمت.',
    'قال "نعم"؟| ثم صمت.',
    'قال: "وصلنا إلى المدينة." ¶ وأضاف: "ثم غادرنا."',
    "قال: “وصلنا." + '"' + "| ثم صمت.",
  ])("in quotations: %s", (text) => {
    const expected = text.startsWith('قال: "وصلنا إلى المدينة في')
      ? ['قال: "وصلنا إلى المدينة في الصباح.', 'وغادرنا في المساء."', "ثم صمت."]
      : marked(text);
    expect(cut(plain(text))).toEqual(expected);
  });

  test("paragraphs are counted as they are filled", () => {
    const s = splitSentences("أول. ثان.\n\n\nثالث.\n \nرابع.");
    expect([...s.paragraph]).toEqual([0, 0, 1, 2]);
  });

  test("lines that were wrapped at a margin go on", () => {
    const text =
      "وصل الوفد الوزاري إلى العاصمة صباح اليوم والتقى عددا من\n" +
      "المسؤولين في وزارة الخارجية قبل أن يتوجه إلى مقر البرلمان\n" +
      "حيث عقد جلسة طويلة مع رؤساء اللجان وبحث معهم سبل التعاون\n" +
      "في مجالات التعليم والصحة والنقل والطاقة المتجددة والمياه\n" +
      "ثم غادر إلى مطار المدينة في المساء بعد أن أنهى الزيارة.\n\n" +
      "وقال رئيس الوفد في ختام الزيارة إن اللقاءات كانت مثمرة جدا\n" +
      "وإن الطرفين اتفقا على متابعة العمل في الأشهر المقبلة كلها\n" +
      "من دون تحديد موعد.";
    expect(cut(text).length).toBe(2);
    expect([...splitSentences(text).paragraph]).toEqual([0, 1]);
  });
});

describe("slips", () => {
  test.each([
    ["خرج الوفد من. القاهرة أمس.", "broken-sentence .", 1],
    ["أكد الوزير أن. المشروع جاهز.", "broken-sentence .", 1],
    ["زار مصر. ، والأردن.", "broken-sentence .", 1],
    ["انتهى الاجتماع.وغادر الوفد.", "missing-space .", 2],
    ['قال: "انتهى الاجتماع".وغادر الوفد.', "missing-space .", 2],
  ])("%s", (text, oddity, count) => {
    expect(odd(text)).toEqual([oddity]);
    expect(cut(text).length).toBe(count);
  });

  test.each(["وصل الوفد. وغادر.", "العربية.نت", "د.سمير الحداد", "إن.بي.سي نيوز", "بيت.كوم"])("none in %s", (text) =>
    expect(odd(text)).toEqual([]),
  );

  test("a stretch without stops is cut at a pause, with a note", () => {
    const text = "كلمة، أخرى ".repeat(600);
    const s = splitSentences(text);
    expect(s.count).toBe(3);
    for (let i = 0; i < s.count; i++) expect(s.end[i]! - s.start[i]!).toBeLessThanOrEqual(3000);
    expect(text[s.end[0]! - 1]).toBe("،");
    expect(s.oddities.map((o) => o.kind)).toEqual(["too-long", "too-long"]);
  });
});
