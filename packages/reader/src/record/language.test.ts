import { expect, test } from "vitest";
import { read } from "../read.ts";
import { languageOf } from "./language.ts";

test.each([
  ["وصل الوفد إلى المدينة أمس.", "ar"],
  ["وَصَلَ الوَفْدُ", "ar"],
  ["ﻭﺻﻞ ﺍﻟﻮﻓﺪ", "ar"],
  ["قالت شركة Example Motors Holding إنها تبيع المصنع في بيروت.", "ar"],
  [
    "زار السائق چاك پيترز مدينة ڤينا الواقعة في النمسا، وقال إن الرحلة كانت طويلة ومتعبة وإنه سيعود إليها في الربيع.",
    "ar",
  ],
  ["The delegation arrived yesterday.", "und"],
  ["The word «بيت» is a house in the language of the people who live in that country.", "und"],
  ["Делегация прибыла вчера", "und"],
  ["گزارش‌ها می‌گوید که هیئت دیروز به پایتخت رسید و چند روز می‌ماند", "und"],
  ["وفد کل شہر پہنچا اور بات چیت ہوئی", "und"],
  ["12/5/1990 — 33 %", "und"],
  ["", "und"],
])("%s: %s", (text, tag) => {
  expect(languageOf(text)).toBe(tag);
});

test("what is given goes before what is seen", () => {
  expect(read({ text: "Nothing here", language: "en" }).report.language).toBe("en");
  expect(read({ text: "Nothing here" }).report.language).toBe("und");
});
