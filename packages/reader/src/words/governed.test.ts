import { expect, test } from "vitest";
import { splitWords, UPOS } from "./index.ts";

/** Words with lemma and part of speech, as `form/lemma/UPOS`. */
function read(text: string): string {
  const { reading } = splitWords(text);
  return reading.map((r) => `${r.form}/${r.lemma}/${UPOS[r.upos]}`).join(" ");
}

test.each([
  // A masdar or noun opens the sentence.
  ["رفض الحكومة مقترحا للسلام يثير غضب النواب", "رفض/رفض/NOUN"],
  ["دعم الوزارة للمزارعين يتواصل", "دعم/دعم/NOUN"],
  ["قصف المدينة يدخل يومه الثالث", "قصف/قصف/NOUN"],
  ["عدد القتلى ارتفع إلى 20", "عدد/عدد/NOUN"],
  ["عدد القتلى يرتفع", "عدد/عدد/NOUN"],
  ["بيت لحم مدينة قديمة", "بيت/بيت/NOUN"],
  // A verb opens it.
  ["رفض الوزير المقترح أمس", "رفض/رفض/VERB"],
  ["كشف الدكتور سمير الحداد وزير الصحة عن الخطة", "كشف/كشف/VERB"],
  ["حذر الداعية من السهر", "حذر/حذر/VERB"],
  ["دعم المجلس القرار", "دعم/دعم/VERB"],
  // ب of a verb that governs it.
  ["توعد الوزير برد حاسم", "رد/رد/NOUN"],
  ["لوح الجيش برد عسكري", "رد/رد/NOUN"],
  ["شعر السكان برد في الليل", "رد/رد/NOUN"],
  ["في المدينة برد قارس", "برد/برد/NOUN"],
  // What launches an act, and what ventures upon it.
  ["قتل جندي في هجوم شنه مسلحون", "شن/شن/VERB"],
  ["قتل جندي في كمين نصبه مسلحون", "نصب/نصب/VERB"],
  ["وأقدم مسلح على قتل جاره", "أقدم/أقدم/VERB"],
  ["تعد من أقدم الجامعات على الإطلاق", "أقدم/أقدم/ADJ"],
  ["أدى شنه الحرب إلى عزلته", "شن/شن/NOUN"],
  // A verb that takes no object has no pronoun on it; one that takes one may.
  ["أحكمت قوات الجيش، السبت، سيطرتها على عدة مواقع", "سيطرت/سيطرة/NOUN"],
  ["انتزعت القوات القلعة ودمرتها", "دمرت/دمر/VERB"],
  // What one announces, behind a preposition.
  ["عقب إعلان الجيش عزل الرئيس", "عزل/عزل/NOUN"],
  ["قال إن الجيش عزل الرئيس", "عزل/عزل/VERB"],
  // Two verbs of the same letters.
  ["كفت الشركة عن الإنتاج", "كفت/كف/VERB"],
  ["كفت المؤن أسبوعا", "كفت/كفى/VERB"],
  // What is left whole.
  ["برامج السوفت وير كثيرة", "وير/وير/"],
  ["أتقن الطالب عمله", "عمل/عمل/NOUN"],
  ["سعر الصرف مليون جنيه", "جنيه/جنيه/NOUN"],
])("%s: %s", (text, wanted) => {
  expect(read(text)).toContain(wanted);
});

test("the ة of a broken plural is no feminine singular, and has no dual", () => {
  for (const form of ["القضاة", "أجهزة", "الأسئلة"]) {
    const { reading } = splitWords(`رأى الرجل ${form}`);
    expect(reading.at(-1)!.features, form).not.toBe(splitWords("رأى الرجل السيارة").reading.at(-1)!.features);
  }
  expect(read("في السنتين الماضيتين")).toContain("/سنة/");
});
