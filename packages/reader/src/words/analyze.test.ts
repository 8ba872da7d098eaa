import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "./analyze.ts";
import { featsOf, UPOS } from "./features.ts";

const read = (text: string) => analyze(tokenize(splitSentences(text)));
/** `form:lemma:UPOS` of every word. */
const shown = (text: string) => {
  const w = read(text);
  return w.reading.map((r, i) => `${text.slice(w.start[i], w.end[i])}:${r.lemma}:${UPOS[r.upos]}`).join(" ");
};

/** A sentence, and runs of words that must be read in it. */
const CORPUS: readonly (readonly [string, string])[] = [
  [
    "وقال الوزير إنه سيسافر غدا.",
    "و:و:CCONJ قال:قال:VERB الوزير:وزير:NOUN إن:إن:PART ه:هو:PRON س:س:PART يسافر:سافر:VERB",
  ],
  ["وصل الوفد إلى بيروت.", "بيروت:بيروت:PROPN"],
  // The hamza as Egypt writes it.
  ["قال مسئولون إن شئون البلاد بخير.", "مسئولون:مسؤول:NOUN إن:إن:PART شئون:شأن:NOUN"],
  ["تحدث المسئول عن مسئولية الوزارة.", "المسئول:مسؤول:NOUN عن:عن:ADP مسئولية:مسؤولية:NOUN"],
  ["رفع الجنود رءوسهم.", "رءوس:رأس:NOUN هم:هو:PRON"],
  ["جاءوا إلى المدينة.", "جاءوا:جاء:VERB"],
  ["أعلنت البحرية الملكية ذلك.", "البحرية:بحرية:NOUN الملكية:ملكي:ADJ"],
  ["وصلت القوات البحرية إلى الميناء.", "القوات:قوة:NOUN البحرية:بحري:ADJ"],
  ["والحمد لله على ذلك.", "ل:ل:ADP له:الله:PROPN"],
  ["تلافى الوزير الخطأ.", "تلافى:تلافى:VERB"],
  ["وللمدنيين حق في العيش.", "و:و:CCONJ ل:ل:ADP لمدنيين:مدني:NOUN"],
  ["انتقل من بغداد إلى واشنطن.", "بغداد:بغداد:PROPN إلى:إلى:ADP واشنطن:واشنطن:PROPN"],
  ["زار فرنسا وقطر.", "فرنسا:فرنسا:PROPN و:و:CCONJ قطر:قطر:PROPN"],
  ["ألقى كلينتون كلمة.", "كلينتون:كلينتون:PROPN"],
  ["قدم الدعم لأوكرانيا.", "ل:ل:ADP أوكرانيا:أوكرانيا:PROPN"],
  ["سمع عما حدث مما قيل.", "ع:عن:ADP ما:ما:PRON حدث:حدث:VERB م:من:ADP ما:ما:PRON"],
  ["تسلم الكتاب منه وأعطاه له.", "من:من:ADP ه:هو:PRON و:و:CCONJ أعطا:أعطى:VERB ه:هو:PRON ل:ل:ADP ه:هو:PRON"],
  ["لم يعلن أي بيان.", "لم:لم:PART يعلن:أعلن:VERB"],
  ["رفضت الحكومة المطالب.", "رفضت:رفض:VERB الحكومة:حكومة:NOUN"],
  ["اجتمع رؤساء الوزراء.", "رؤساء:رئيس:NOUN الوزراء:وزير:NOUN"],
  ["حضرت المسؤولات الاجتماع.", "المسؤولات:مسؤول:NOUN"],
  ["قالت المتحدثة إن الوزيرين وصلا.", "الوزيرين:وزير:NOUN وصلا:وصل:VERB"],
  ["وستلتقي المسؤولين السوريين.", "و:و:CCONJ س:س:PART تلتقي:التقى:VERB المسؤولين:مسؤول:NOUN السوريين:سوري:ADJ"],
  ["دعا إلى وقف إطلاق النار.", "دعا:دعا:VERB إلى:إلى:ADP وقف:وقف:NOUN إطلاق:إطلاق:NOUN النار:نار:NOUN"],
  ["على الرغم من ذلك.", "على:على:ADP الرغم:رغم:NOUN من:من:ADP ذلك:ذلك:PRON"],
  ["وأنهم سيعودون إليها.", "س:س:PART يعودون:عاد:VERB إلي:إلى:ADP ها:هو:PRON"],
  ["في وزاراتهم وبيوتهم.", "وزارات:وزارة:NOUN هم:هو:PRON و:و:CCONJ بيوت:بيت:NOUN هم:هو:PRON"],
  ["صرح وزراؤها بذلك.", "وزراؤ:وزير:NOUN ها:هو:PRON"],
  ["حضر الحفل مع أبنائنا وزملائي.", "أبنائ:ابن:NOUN نا:هو:PRON و:و:CCONJ زملائ:زميل:NOUN ي:هو:PRON"],
  ["استمع إلى أهالي القرية.", "أهالي:أهل:NOUN القرية:قرية:NOUN"],
  ["لا يوجد حل.", "يوجد:وجد:VERB"],
  ["تعد المدينة من أكبر المدن.", "تعد:عد:VERB"],
  ["قال إن واحدا منا غاب.", "م:من:ADP نا:هو:PRON"],
  ["وصل علي الحداد إلى القصر، وألقى كلمة على الحضور.", "علي:علي:PROPN الحداد"],
  ["وكان النادي قد حسم الصفقة.", "حسم:حسم:VERB"],
  ["سافر المدرب وينستون إلى ويلنغتون.", "وينستون:وينستون:PROPN"],
  ["قال سيرجو إن ليبرون غادر.", "سيرجو:سيرجو:PROPN إن:إن:PART ليبرون:ليبرون:PROPN"],
];

describe("analyze", () => {
  it.each(CORPUS)("%s", (text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it("takes of two verbs of one spelling the one that news uses", () => {
    const pattern = (text: string) => read(text).reading.find((r) => UPOS[r.upos] === "VERB")?.entry?.pattern;
    expect(pattern("قدم الوزير تقريرا.")).toBe("II");
    expect(pattern("بلغ عدد القتلى عشرة.")).toBe("I");
  });

  it("gives features by agreement", () => {
    const w = read("قالت الوزيرة.");
    expect(featsOf(w.reading[0]!.features)).toContain("Gender=Fem");
    expect(featsOf(w.reading[1]!.features)).toBe("Definite=Def|Gender=Fem|Number=Sing");
  });

  it("ties masdars and participles to their verb", () => {
    const w = read("بعد اعتقال المشاركين في المظاهرة.");
    expect(w.reading.find((r) => r.form === "اعتقال")?.verb).toBe("اعتقل");
    expect(w.reading.find((r) => r.form === "المشاركين")?.verb).toBe("شارك");
  });

  it("keeps offsets exact under harakat and tatweel", () => {
    const text = "وَلِلْمَدَنِيّـينَ حقٌّ";
    const w = read(text);
    expect(Array.from({ length: 3 }, (_, i) => text.slice(w.start[i], w.end[i])).join("")).toBe(text.split(" ")[0]);
  });

  it("covers each token with its words, whatever is read", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'وفبكلسالمدنيةىؤئءأإآ ،."«»0٣abc\u064E\u0640#\uD800'.split("")), { maxLength: 60 }),
        (letters) => {
          const w = read(letters.join(""));
          for (let t = 0; t < w.tokens.count; t++) {
            const a = w.firstOfToken[t]!;
            const b = w.firstOfToken[t + 1]!;
            expect(w.start[a]).toBe(w.tokens.start[t]);
            expect(w.end[b - 1]).toBe(w.tokens.end[t]);
            for (let i = a + 1; i < b; i++) expect(w.start[i]).toBe(w.end[i - 1]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
