import type { Decision } from "@isnad/record/answers";
import { labelsOf } from "@isnad/record/labels";
import { describe, expect, it } from "vitest";
import { reviewWords } from "../words/review.ts";
import { changesOf } from "./changes.ts";

const edit = (kind: string, before: object, after: object) =>
  ({ action: "edit", kind, before: { fact: before }, after: { fact: after } }) as unknown as Decision;
const says = (d: Decision, lang: "ar" | "en") =>
  changesOf(d, reviewWords[lang], labelsOf(lang)).map(({ name, from, to }) =>
    to === null ? name : `${name}: ${from} → ${to}`,
  );

describe("what an edit changed", () => {
  it("is told in the words of the form, codes and times as what they mean", () => {
    const time = edit("time", { value: "2023-11", edtf: null }, { value: "2023-11-03", edtf: "2023-11-03" });
    expect(says(time, "en")).toEqual(["normal form: November 2023 → 3 November 2023", "EDTF: not given → 2023-11-03"]);
    expect(says(time, "ar")).toEqual([
      "الصيغة المعيارية: نوفمبر 2023 → 3 نوفمبر 2023",
      "صيغة EDTF: لم يُذكر → 2023-11-03",
    ]);
    const figure = edit(
      "figure",
      { value: 12, role: "killed", cumulative: null },
      { value: 15, role: "injured", cumulative: true },
    );
    expect(says(figure, "en")[0]).toBe("number: 12 → 15");
    expect(says(figure, "en")[2]).toBe("running total: not given → yes");
  });
  it("names words and other facts without showing them", () => {
    const moved = edit("figure", { start: 3, end: 9, via: null }, { start: 2, end: 9, via: "S1" });
    expect(says(moved, "en")).toEqual(["its words", "on whose word"]);
    expect(says(edit("entity", {}, { mentions: [] }), "ar")).toEqual(["موضع الاسم"]);
    expect(changesOf({ action: "accept" } as Decision, reviewWords.ar, labelsOf("ar"))).toEqual([]);
  });
});
