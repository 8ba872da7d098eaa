import { describe, expect, it } from "vitest";
import { lines } from "../lexicon/family.ts";
import { read } from "../read.ts";

/** `sentence | trigger | status | words of its time (or -)`. */
const CORPUS = `
زار الوزير الكندي أوسلو أمس. | زار | actual | أمس
يزور الوزير الكندي أوسلو الأسبوع المقبل. | يزور | planned | الأسبوع المقبل
سيزور الوزير الكندي أوسلو غدا. | يزور | planned | غدا
وصل الوزير الكندي إلى أوسلو للقاء الملك. | لقاء | planned | -
من المقرر أن يلتقي الرئيس نظيره الفنلندي يوم الأحد. | يلتقي | planned | يوم الأحد
يعتزم الرئيس زيارة كندا. | زيارة | planned | -
قد يزور الوزير الكندي المخيم. | يزور | possible | -
إذا هاجم المتمردون المدينة فسيرد الجيش. | هاجم | possible | -
لم يهاجم المتمردون المدينة. | يهاجم | negated | -
لن يوقع الرئيس الاتفاق. | يوقع | negated | -
طالبت كندا بانسحاب القوات من المدينة. | انسحاب | asked | -
دعت فنلندا إلى وقف القتال بين الطرفين. | وقف | asked | -
نفذ المتمردون هجوما على القاعدة يوم الخميس. | هجوما | actual | يوم الخميس
لا ينفذ الجيش غارات على المدينة. | غارات | negated | -
سينفذ الجيش مناورات عسكرية في الشمال. | مناورات | planned | -
يستعد الجيش لاقتحام البلدة. | اقتحام | planned | -
وقع الجانبان اتفاقا بعد محادثات أجريت في جنيف يوم الثلاثاء. | محادثات | actual | يوم الثلاثاء
أعلنت الوزارة يوم الجمعة مقتل ستة جنود. | مقتل | actual | يوم الجمعة
قال الوزير يوم الأحد إن الجيش قصف البلدة فجر السبت. | قصف | actual | فجر السبت
حكمت المحكمة يوم الأربعاء على ناشط بالسجن إثر احتجاجات في العاصمة. | احتجاجات | actual | -
توعد القائد بأنه سيرد على المتمردين بقوة. | توعد | actual | -
يزور وفد كندي أوسلو لإجراء محادثات مع الحكومة. | محادثات | planned | -
جاء الوفد الكندي تلبية لدعوة من الحكومة الفنلندية. | دعوة | actual | -
وافقت فنلندا على سحب قواتها من الجزيرة. | سحب | planned | -
عرضت كندا التوسط بين الجانبين. | التوسط | possible | -
رفضت فنلندا إرسال جنود إلى الجزيرة. | إرسال | negated | -
يقضي الاتفاق بانسحاب القوات الكندية من الجزيرة. | انسحاب | planned | -
أعلن الرئيس عقد قمة مع نظيره في الشهر المقبل. | قمة | planned | الشهر المقبل
`;

describe("when and whether", () => {
  it.each(lines("events/status", CORPUS).map((l) => l.fields))("%s", (text, trigger, status, time) => {
    const r = read({ text: text!, published: "2020-05-12" });
    const told = r.events.map((v) => {
      const t = r.times.find((x) => x.id === v.time);
      const words = [v.trigger, ...v.also].map((s) => text!.slice(s.start, s.end));
      return { words, status: v.status, time: t ? text!.slice(t.start, t.end) : "-" };
    });
    const event = told.find((v) => v.words.includes(trigger!));
    expect(event, JSON.stringify(told)).toBeDefined();
    expect([event!.status, event!.time]).toEqual([status, time]);
  });
});
