import { describe, expect, it } from "vitest";
import { findMentions } from "../mentions/find-mentions.ts";
import { findClauses } from "../phrases/find-clauses.ts";
import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { resolveEntities } from "./resolve-entities.ts";

/** A sentence and the unnamed parties in it, as they stand. */
const CROWDS: readonly (readonly [string, ...string[]])[] = [
  ["وأيدت الطلب 39 دولة من أصل 54.", "دولة"],
  ["طردت أكثر من عشرين دولة السفراء.", "دولة", "السفراء"],
  ["وطالب 87 نائبا الحكومة بالرحيل.", "نائبا", "الحكومة"],
  ["وقتل سبعة عشر شخصا على الأقل.", "شخصا"],
  ["وأجلت السلطات آلاف القرويين من المنطقة.", "السلطات", "القرويين"],
  ["وأوقف القضاء 16 من موظفي المرفأ.", "القضاء", "موظفي المرفأ"],
  ["وأوقفت الشرطة أكثر من ألف منهم وضربت بعضهم.", "الشرطة", "ألف منهم", "بعضهم"],
  ["وفيما اعتصم آخرون أمام المبنى.", "آخرون"],
  ["وأسفر عن مقتل ثلاثة مدنيين وإصابة ستة آخرين.", "مدنيين", "آخرين"],
  ["وأمسك الحاضرون القاتل.", "الحاضرون"],
  ["وأحرق الغاضبون الإطارات.", "الغاضبون"],
  ["فأحرق غاضبون مركزا لها.", "غاضبون"],
  ["وهددت باريس معرقلي الحل بالعقوبات.", "معرقلي الحل"],
  ["وطالب منظمو الحراك بالرد.", "منظمو الحراك"],
  ["وهاجم قوميون أتراك المقر.", "قوميون أتراك"],
  ["يتهمه الادعاء العام بالتزوير.", "الادعاء العام"],
  ["وأسفر الهجوم عن مقتل شرطي.", "شرطي"],
  ["أدت الأحداث إلى مقتل شاب برصاص الشرطة.", "شاب", "الشرطة"],
  ["ويلجأ أبناء القبائل إلى الخطف.", "أبناء القبائل"],
  ["وقدمت تعازيها إلى ذوي الضحايا.", "ذوي الضحايا"],
  ["ومن باريس طالبت أسرته الوزير بالتدخل.", "أسرته", "الوزير"],
  ["وتوعد الوزير الفاعلين الذين لم يعرفوا.", "الوزير", "الفاعلين"],
  ["هنأت باريس الجانبين.", "الجانبين"],
  ["وافق على نشر قوة دولية في المدينة.", "قوة دولية"],
  ["ونقلت وسائل إعلام محلية الخبر.", "وسائل إعلام محلية"],
  ["تنفذها أجهزة الأمن في الشمال.", "أجهزة الأمن"],
  ["ثم سار عشرات الآلاف يوم السبت.", "عشرات الآلاف"],
  ["لم تستجب باريس لمطالب المعتصمين.", "المعتصمين"],
  ["وتوعد سمير الحداد من يحملون السلاح.", "من يحملون السلاح"],
  // Look-alikes: how somebody is, what is no people, a claim and a judgement.
  ["وقال إنهم كانوا ملتزمين بالقانون."],
  ["نفى الادعاء بأن الخبر صحيح."],
  ["أكد ضرورة القضاء على الفقر."],
  ["ارتفعت الديون في العام الماضي."],
  ["يعد الكتاب تنظيما أول للسوق."],
  ["تتشابه الأسواق مع بعضها البعض."],
];

describe("people told by grammar", () => {
  it.each(CROWDS)("%s", (text, ...due) => {
    const phrases = findPhrases(analyze(tokenize(splitSentences(text))));
    const { items } = resolveEntities(findMentions(phrases), findClauses(phrases));
    const said = items
      .filter((e) => e.kind === "group")
      .flatMap((e) => e.mentions)
      .sort((a, b) => a.start - b.start)
      .map((m) => text.slice(m.start, m.end));
    expect(said.filter((s) => due.includes(s))).toEqual(due);
    if (due.length === 0) expect(said).toEqual([]);
  });
});
