import { describe, expect, it } from "vitest";
import { analyze, PredicateKind, Role } from "../words/index.ts";

const KINDS = Object.keys(PredicateKind);
const ROLES = Object.keys(Role);

/** Each predicate as `KIND word: ROLE preposition word, …`, one a line. */
function said(text: string): string[] {
  const { words, clauses } = analyze(text);
  const p = clauses.predicates;
  const form = (w: number) => words.reading[w]!.form;
  return Array.from({ length: p.count }, (_, i) => {
    const all: string[] = [];
    for (let a = p.from[i]!; a < p.from[i + 1]!; a++) {
      const by = p.preposition[a]!;
      all.push(`${ROLES[p.role[a]!]!.slice(0, 3)} ${by === -1 ? "" : `${form(by)} `}${form(p.argument[a]!)}`);
    }
    return `${KINDS[p.kind[i]!]} ${form(p.word[i]!)}: ${all.join(", ")}`;
  });
}

describe("predicates", () => {
  it.each([
    // Verbs: subject, objects, what prepositions bring.
    ["سلم الموظف الملف للمحكمة في العاصمة.", "VERB سلم: SUB الموظف, OBJ الملف, OBL ل لمحكمة, OBL في العاصمة"],
    ["منحه المجلس جائزة.", "VERB منح: SUB المجلس, OBJ ه, OBJ جائزة"],
    ["نددت الحكومة بالهجوم الذي وقع في المدينة.", "VERB وقع: SUB الهجوم, OBL في المدينة"],
    ["وصل أمس إلى القرية فريق من الأطباء.", "VERB وصل: SUB فريق, OBL إلى القرية"],
    // Participles for a verb: of a nominal sentence, under كان, describing, meanwhile.
    ["الوزير مسافر إلى القاهرة.", "PARTICIPLE مسافر: SUB الوزير, OBL إلى القاهرة"],
    ["أكد أن القوات قادرة على حماية الحدود.", "PARTICIPLE قادرة: SUB القوات, OBL على حماية"],
    ["كان الطريق مغلقا.", "PARTICIPLE مغلقا: SUB الطريق"],
    ["لم يكن الوزير راضيا عن النتائج.", "PARTICIPLE راضيا: SUB الوزير, OBL عن النتائج"],
    ["أكد أنه مستعد للحوار مع الجميع.", "PARTICIPLE مستعد: SUB ه, OBL ل لحوار"],
    ["الوضع في الجنوب هادئ.", "PARTICIPLE هادئ: SUB الوضع"],
    ["الدول المؤيدة لمصر اجتمعت.", "PARTICIPLE المؤيدة: SUB الدول, OBL ل مصر"],
    ["الرجل المتهم بقتل الحارس هرب.", "PARTICIPLE المتهم: SUB الرجل, OBL ب قتل"],
    ["غادر الوفد القاعة متهما الحكومة بخرق الهدنة.", "PARTICIPLE متهما: SUB الوفد, OBJ الحكومة, OBL ب خرق"],
    ["وقال الرئيس، مشيرا إلى الأزمة، إن الحل قريب.", "PARTICIPLE مشيرا: SUB الرئيس, OBL إلى الأزمة"],
    ["هؤلاء هم الفائزون.", "PARTICIPLE الفائزون: SUB هؤلاء"],
    // Sentences without a verb.
    ["هذا قرار صعب.", "NOMINAL قرار: SUB هذا"],
    ["إن الوضع خطير جدا.", "NOMINAL خطير: SUB الوضع"],
    ["العاصمة مدينة كبيرة.", "NOMINAL مدينة: SUB العاصمة"],
    ["هو رئيس الوزراء.", "NOMINAL رئيس: SUB هو"],
    ["المهم هو السلام.", "NOMINAL السلام: SUB المهم"],
    ["وزير الخارجية في بغداد.", "NOMINAL في: SUB وزير, OBL في بغداد"],
    ["في المدينة ثلاثة جنود.", "NOMINAL في: SUB جنود, OBL في المدينة"],
    ["لديه خطة.", "NOMINAL لدي: SUB خطة, OBL لدي ه"],
    ["المدينة تحت سيطرة الجيش.", "NOMINAL تحت: SUB المدينة, OBL تحت سيطرة"],
    ["ليس هذا حلا.", "NOMINAL حلا: SUB هذا"],
    ["كانت المفاوضات صعبة.", "NOMINAL صعبة: SUB المفاوضات"],
    ["أصبح الجسر خطرا على السكان.", "NOMINAL خطرا: SUB الجسر, OBL على السكان"],
    // Masdars.
    ["وتابع وزير الدفاع قصف الجيش المدينة القديمة بالمدافع.", "MASDAR قصف: SUB الجيش, OBJ المدينة, OBL ب المدافع"],
    ["أدان الحزب قصف المدينة.", "MASDAR قصف: OBJ المدينة"],
    ["قوبل رفض الحكومة للمقترح بالترحيب.", "MASDAR رفض: SUB الحكومة, OBJ لمقترح"],
    ["بعد وصول الوفد إلى المطار بدأ الاجتماع.", "MASDAR وصول: SUB الوفد, OBL إلى المطار"],
    ["دافعت الوزيرة عن دعمها للمشروع.", "MASDAR دعم: SUB ها, OBJ لمشروع"],
    ["استنكر الحزب اعتقال الشرطة ناشطين في العاصمة.", "MASDAR اعتقال: SUB الشرطة, OBJ ناشطين"],
    ["تسليم السلطة للمدنيين ضروري.", "MASDAR تسليم: OBJ السلطة, OBL ل لمدنيين"],
    ["طالب المجلس بوقف إطلاق النار في المدينة.", "MASDAR إطلاق: OBJ النار"],
    ["دعا إلى مشاركة الجميع في الانتخابات.", "MASDAR مشاركة: SUB الجميع, OBL في الانتخابات"],
    ["أكد أنه مستعد للحوار مع الجميع.", "MASDAR لحوار: OBL مع الجميع"],
  ])("%s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each([
    // Names, titles and headings say nothing of anything.
    "البيت الأبيض.",
    "وزارة الصحة.",
    "القوات المسلحة.",
    "مؤتمر صحفي.",
    "الأمم المتحدة.",
    "مساء الثلاثاء.",
    "رئيس الوزراء الياباني.",
    "وزير الخارجية المصري سمير الحداد.",
  ])("nothing in: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("stand in the order of the text, their arguments in it, each word one predicate at the most", () => {
    const text = "قال الوزير إن قصف الجيش المدينة خطأ، وإن الحكومة مستعدة للحوار، وغادر القاعة مبتسما للصحفيين.";
    const { words, clauses } = analyze(text);
    const p = clauses.predicates;
    for (let i = 0; i < p.count; i++) {
      expect(p.at[p.word[i]!]).toBe(i);
      if (i > 0) expect(p.word[i]).toBeGreaterThan(p.word[i - 1]!);
      for (let a = p.from[i]!; a < p.from[i + 1]!; a++) {
        expect(p.argument[a]).toBeGreaterThanOrEqual(0);
        expect(p.argument[a]).toBeLessThan(words.count);
      }
    }
    expect(clauses.predicates).toBe(p);
  });
});
