import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { key } from "../../letters/fold.ts";
import { featsOf } from "../features.ts";
import {
  definite,
  IMPERATIVE_ROWS,
  IMPERFECT_ROWS,
  lemma,
  masdar,
  PAST_ROWS,
  paradigm,
  prefixVowel,
  stems,
  type Verb,
} from "./index.ts";

const verb = (text: string): Verb => {
  const [root, pattern, vowels = ""] = text.split(" ");
  return { root: root!, pattern: pattern!, vowels };
};

/** Forms by tense and voice, in the order of the suffix tables. */
function tenses(v: Verb): Map<string, string> {
  const out = new Map<string, string[]>();
  for (const { form, features } of paradigm(v)) {
    const f = featsOf(features);
    const tense = f.includes("Mood=Imper")
      ? "imperative"
      : f.includes("Aspect=Perf")
        ? "past"
        : { Ind: "indicative", Sub: "subjunctive", Jus: "jussive" }[/Mood=(\w+)/.exec(f)![1]!]!;
    const name = f.includes("Voice=Pass") ? `passive ${tense}` : tense;
    out.set(name, [...(out.get(name) ?? []), form]);
  }
  return new Map([...out].map(([name, forms]) => [name, forms.join(" ")]));
}

describe("paradigms", () => {
  const text = readFileSync(new URL("./paradigms.txt", import.meta.url), "utf8");
  for (const block of text.split("\n# ").slice(1)) {
    const [head, ...rows] = block.trim().split("\n");
    test(head!, () => {
      const v = verb(head!);
      const found = tenses(v);
      for (const row of rows) {
        const [name, forms] = row.split(":").map((s) => s.trim()) as [string, string];
        if (name === "nouns") {
          const nouns = stems(v)
            .filter((s) => s.slot === "AP" || s.slot === "PP")
            .map((s) => s.form);
          expect([...nouns, masdar(v)].filter(Boolean).join(" "), name).toBe(forms);
        } else expect(found.get(name), name).toBe(forms);
      }
    });
  }
});

test("the endings that a reader strips find every form's stem again", () => {
  const models = [
    "كتب I a-u",
    "قرء I a-a",
    "دعو I a-u",
    "رمي I a-i",
    "ءخذ I a-u",
    "كون I a-u",
    "ثبت I a-u",
    "مدد I a-u",
    "سوء IV",
    "رءي I a-a",
    "ءمن IV",
  ];
  for (const text of models) {
    const v = verb(text);
    const known = new Set(stems(v).map((s) => `${s.slot} ${key(s.spelling)}`));
    for (const { form } of paradigm(v)) {
      const k = key(form);
      const past = [...PAST_ROWS, ...IMPERATIVE_ROWS].some(
        (s) => k.endsWith(key(s.suffix)) && known.has(`${s.slot} ${k.slice(0, k.length - key(s.suffix).length)}`),
      );
      const imperfect = IMPERFECT_ROWS.some(
        (s) =>
          k[0] === key(s.prefix) &&
          k.endsWith(key(s.suffix)) &&
          known.has(`${s.slot} ${k.slice(1, k.length - key(s.suffix).length)}`),
      );
      expect(past || imperfect, `${text}: ${form}`).toBe(true);
    }
  }
});

test.each([
  ["سوي II", "تَسْوِيَة"],
  ["جزء II", "تَجْزِئَة"],
  ["حيي II", "تَحِيَّة"],
  ["حول III", "مُحَاوَلَة"],
  ["سوي III", "مُسَاوَاة"],
  ["فجء III", "مُفَاجَأَة"],
  ["قوم IV", "إِقَامَة"],
  ["عطي IV", "إِعْطَاء"],
  ["ءمن IV", "إِيمَان"],
  ["وجد IV", "إِيجَاد"],
  ["نشء IV", "إِنْشَاء"],
  ["حدي V", "تَحَدٍّ"],
  ["نبء V", "تَنَبُّؤ"],
  ["فءل VI", "تَفَاؤُل"],
  ["لشي VI", "تَلَاشٍ"],
  ["قود VII", "اِنْقِيَاد"],
  ["حني VII", "اِنْحِنَاء"],
  ["شري VIII", "اِشْتِرَاء"],
  ["وفق VIII", "اِتِّفَاق"],
  ["دعو VIII", "اِدِّعَاء"],
  ["صدم VIII", "اِصْطِدَام"],
  ["ملء VIII", "اِمْتِلَاء"],
  ["قيل X", "اِسْتِقَالَة"],
  ["حوذ X strong", "اِسْتِحْوَاذ"],
  ["ولي X", "اِسْتِيلَاء"],
  ["هزء X", "اِسْتِهْزَاء"],
  ["حمر IX", "اِحْمِرَار"],
  ["ترجم Q1", "تَرْجَمَة"],
  ["دهور Q2", "تَدَهْوُر"],
  ["شمءز Q4", "اِشْمِئْزَاز"],
])("masdar of %s", (text, noun) => {
  expect(masdar(verb(text))).toBe(noun);
});

test.each([
  ["ءمر VIII", "اِئْتَمَرَ"],
  ["ءخذ VIII", "اِتَّخَذَ"],
  ["ذخر VIII", "اِدَّخَرَ"],
  ["زوج VIII strong", "اِزْدَوَجَ"],
  ["ضهد VIII", "اِضْطَهَدَ"],
  ["يءس I i-a", "يَئِسَ"],
  ["لءم VIII", "اِلْتَأَمَ"],
  ["لجء I a-a", "لَجَأَ"],
  ["وفد IV", "أَوْفَدَ"],
  ["ءوي IV", "آوَى"],
  ["ءمر VI", "تَآمَرَ"],
  ["رءس V", "تَرَأَّسَ"],
  ["حيي I i-a", "حَيِيَ"],
  ["حيي X", "اِسْتَحْيَا"],
])("lemma of %s", (text, form) => {
  expect(lemma(verb(text))).toBe(form);
});

test("stems before pronouns", () => {
  const bound = (text: string) =>
    stems(verb(text))
      .filter((s) => s.slot.endsWith("B") && s.voice === "Act")
      .map((s) => `${s.slot} ${s.form}`);
  expect(bound("رمي I a-i")).toEqual(["PB رَمَا"]);
  expect(bound("رءي I a-a")).toEqual(["PB رَآ", "IB رَا"]);
  expect(bound("سوء IV")).toEqual(["IB سِيئ"]);
  expect(bound("قرء I a-a")).toEqual(["IB قْرَؤ"]);
  expect(bound("كتب I a-u")).toEqual([]);
});

test("participles before ال and the prefix's vowel", () => {
  expect(definite("قَاضٍ")).toBe("قَاضِي");
  expect(definite("مُعْطًى")).toBe("مُعْطَى");
  expect(definite("مُسَمًّى")).toBe("مُسَمَّى");
  expect(definite("تَحَدٍّ")).toBe("تَحَدِّي");
  expect(definite("كَاتِب")).toBe("كَاتِب");
  expect(prefixVowel(verb("علن IV"))).toBe("\u064F");
  expect(prefixVowel(verb("كتب I a-u"))).toBe("\u064E");
  expect(prefixVowel(verb("كتب I a-u"), "Pass")).toBe("\u064F");
});

test("what is no verb is refused by name", () => {
  expect(() => stems(verb("كتب XIX"))).toThrow("no pattern");
  expect(() => stems(verb("كت I a-u"))).toThrow("radicals");
  expect(() => stems(verb("كتب I"))).toThrow("vowels");
});
