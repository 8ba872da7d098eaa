import { describe, expect, it } from "vitest";
import { splitWords, UPOS } from "./index.ts";

/** The part of speech that a word of a sentence is read as. */
function read(sentence: string, word: string): string {
  const r = splitWords(sentence).reading.find((x) => x.form === word);
  return r ? UPOS[r.upos]! : "none";
}

describe("a masdar behind a verb and its subject", () => {
  it.each([
    ["أعلن الجيش وقف القتال.", "وقف"],
    ["أعلن الرئيس وقف إطلاق النار من جانب واحد.", "وقف"],
    ["أعلنت الحكومة رفض المقترح.", "رفض"],
    ["قرر المجلس رفع الحظر عن الشركة.", "رفع"],
    ["قررت الوزارة نقل المعتقلين إلى سجن آخر.", "نقل"],
    ["طلبت المحكمة دفع التعويض.", "دفع"],
    ["طلب الرئيس عقد جلسة طارئة.", "عقد"],
    ["رفض الوزير ذكر التفاصيل.", "ذكر"],
    ["أعلن الرئيس فرض حظر التجول.", "فرض"],
    ["اقترح وزير المالية خفض الضرائب.", "خفض"],
    ["أعلن وزير الدفاع أمس وقف القصف.", "وقف"],
    ["قال المصدر إن الجيش أعلن وقف القصف.", "وقف"],
    ["كان الهدف وقف القتال.", "وقف"],
    ["لا شك في ذلك.", "شك"],
    ["ولا خلاف بين الوزيرين.", "خلاف"],
    ["رفض الوزير طلب الصحيفة.", "طلب"],
  ])("%s", (sentence, word) => {
    expect(read(sentence, word)).toBe("NOUN");
  });
  it.each([
    // An indefinite noun is described by a clause without a pronoun.
    ["قال مسؤول في الوزارة رفض ذكر اسمه إن المشروع نجح.", "رفض"],
    ["نقلت الوكالة عن مصدر في الشرطة طلب عدم كشف هويته أن السجين فر.", "طلب"],
    // A clause of its own behind a mark, a conjunction or a relative clause.
    ["أعلن الجيش ذلك، ورفض الوزير التعليق.", "رفض"],
    ["والذي زار المدينة رفض العرض.", "رفض"],
    ["كان الوزير رفض العرض.", "رفض"],
    ["وكان الجيش قصف المدينة.", "قصف"],
    ["قال الجيش إنه وقف القصف.", "وقف"],
    ["وقال السفير إنه نقل رسالة إلى الملك.", "نقل"],
    ["بدأ المشروع ورفع العمال العلم.", "رفع"],
  ])("a verb: %s", (sentence, word) => {
    expect(read(sentence, word)).toBe("VERB");
  });
});
