import { expect, test } from "vitest";
import { ASPECT, nameOf, splitWords, UPOS } from "./index.ts";

/** Words as `form/lemma/UPOS`, verbs with their aspect. */
const read = (text: string): string =>
  splitWords(text)
    .reading.map((r) => `${r.form}/${r.lemma}/${UPOS[r.upos] === "VERB" ? nameOf(r.features, ASPECT) : UPOS[r.upos]}`)
    .join(" ");

test.each([
  // What the clause is about is a woman's, or a man's.
  ["المقالات التي تمثل رأي كتابها", "تمثل/مثل/Imp"],
  ["قال إنها تحمل أسماء الضحايا", "تحمل/حمل/Imp"],
  ["المشروعات التي تضمن عملا للشباب", "تضمن/ضمن/Imp"],
  ["ذكر أنه تقرر تأجيل الجلسة", "تقرر/تقرر/Perf"],
  ["أعلن أن جيش بلاده تمكن من استعادة البلدة", "تمكن/تمكن/Perf"],
  // The pronoun of what is described stands further on, or who does it.
  ["الهجمات التي تعرض لها المخيم", "تعرض/تعرض/Perf"],
  ["الزيادة التي توقع محللون أن تستمر", "توقع/توقع/Perf"],
  ["الأعمال التي تمت أمس", "تمت/تم/Perf"],
  // Behind أن: the present, a masdar with its verb further on, and the past behind what happened before.
  ["لا يمكن أن تقدم الوزارة أكثر من ذلك", "تقدم/قدم/Imp"],
  ["أكد أن تداول الشائعات يضر بالسوق", "تداول/تداول/NOUN"],
  ["وأوضح أن رفع الأسعار أضر بالفقراء", "رفع/رفع/NOUN"],
  ["قال إن اللاعب رحل بعد أن رفض العرض", "رفض/رفض/Perf"],
  ["فاز الفريق بعد أن تعادل في الشوط الأول", "تعادل/تعادل/Perf"],
  // Where only a genitive can stand.
  ["أصيب ثلاثة بعد تعرض حافلتهم لحادث", "تعرض/تعرض/NOUN"],
  ["أعلنت الوزارة عن تلقيها شكاوى كثيرة", "تلقي/تلق/NOUN"],
  ["سار الجيران جنبا إلى جنب", "جنب/جنب/NOUN"],
  ["ومن قبل أكسبتهم الخبرة ثقة", "أكسبت/أكسب/Perf"],
  // What a verb wants.
  ["رجحت الوكالة تراجع الأسعار", "تراجع/تراجع/NOUN"],
  ["يتطلب العمل صبرا ويتطلب توفر المال", "توفر/توفر/NOUN"],
  ["بدأت تواجه المدينة أزمة", "تواجه/واجه/Imp"],
])("%s", (text, words) => {
  expect(` ${read(text)} `).toContain(` ${words} `);
});
