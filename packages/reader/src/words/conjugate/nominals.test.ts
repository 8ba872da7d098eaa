import { expect, test } from "vitest";
import { masdarPlural, participles } from "./nominals.ts";
import { show } from "./show.ts";

const of = (text: string, voice: "Act" | "Pass") => {
  const [root, pattern, vowels = ""] = text.split(" ");
  const p = participles({ root: root!, pattern: pattern!, vowels }).find((x) => x.voice === voice)!;
  return [p.masculine, p.feminine, p.masculinePlural, p.femininePlural].join(" ");
};

test.each([
  ["كتب I a-u", "Act", "كَاتِب كَاتِبَة كَاتِبُون كَاتِبَات"],
  ["قضي I a-i", "Act", "قَاضٍ قَاضِيَة قَاضُون قَاضِيَات"],
  ["رمي I a-i", "Pass", "مَرْمِيّ مَرْمِيَّة مَرْمِيُّون مَرْمِيَّات"],
  ["لقي IV", "Pass", "مُلْقًى مُلْقَاة مُلْقَوْن مُلْقَيَات"],
  ["سمي II", "Pass", "مُسَمًّى مُسَمَّاة مُسَمَّوْن مُسَمَّيَات"],
  ["وفي V", "Pass", "مُتَوَفًّى مُتَوَفَّاة مُتَوَفَّوْن مُتَوَفَّيَات"],
  ["نشء IV", "Pass", "مُنْشَأ مُنْشَأَة مُنْشَأُون مُنْشَآت"],
  ["حلل VIII", "Act", "مُحْتَلّ مُحْتَلَّة مُحْتَلُّون مُحْتَلَّات"],
] as const)("participles of %s, %s", (text, voice, forms) => {
  expect(of(text, voice)).toBe(forms);
});

test.each([
  ["إِجْرَاء", "إِجْرَاءَات"],
  ["مُحَاوَلَة", "مُحَاوَلَات"],
  ["مُبَارَاة", "مُبَارَيَات"],
  ["تَحَدٍّ", "تَحَدِّيَات"],
  ["تَسْوِيَة", "تَسْوِيَات"],
  ["تَصْرِيح", "تَصْرِيحَات"],
])("plural of %s", (noun, plural) => {
  expect(masdarPlural(noun)).toBe(plural);
});

test("an entry shown", () => {
  const lines = show("علن IV | - | ه عن أن | say | announce").split("\n");
  expect(lines[0]).toBe("أَعْلَنَ: announce");
  expect(lines.map((l) => l.split(":")[0])).toEqual([
    "أَعْلَنَ",
    "past",
    "indicative",
    "subjunctive",
    "jussive",
    "imperative",
    "passive past",
    "passive indicative",
    "passive subjunctive",
    "passive jussive",
    "active participle",
    "passive participle",
    "verbal nouns",
  ]);
  expect(lines.at(-1)).toBe("verbal nouns: إِعْلَان (إِعْلَانَات)");
});
