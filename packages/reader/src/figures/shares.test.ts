import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** The shares of the figures of a text, as `value size: words | of whom`. */
const sharesOf = (text: string): string[] =>
  read({ text, published: "2018-10-18" }).figures.flatMap((f) =>
    (f.shares ?? []).map(
      (s) =>
        `${f.value ?? f.magnitude} ${s.share}: ${text.slice(s.start, s.end)} | ${text.slice(s.of.start, s.of.end)}`,
    ),
  );

const TABLE: readonly (readonly [text: string, ...shares: string[]])[] = [
  ["قتل 20 شخصا معظمهم من المدنيين في الحادث.", "20 most: معظمهم من المدنيين | المدنيين"],
  ["أصيب نحو 40 عاملا، غالبيتهم من النساء، في الحريق.", "40 most: غالبيتهم من النساء | النساء"],
  ["جرح 30 زائرا بينهم أطفال ونساء.", "30 some: بينهم أطفال ونساء | أطفال ونساء"],
  ["نقل عشرات المصابين، أغلبهم أطفال، إلى المستشفى.", "tens most: أغلبهم أطفال | أطفال"],
  ["وصل 12 نازحا. ومعظمهم أطفال دون العاشرة.", "12 most: معظمهم أطفال | أطفال"],
  ["غادر 15 زائرا جميعهم طلاب.", "15 all: جميعهم طلاب | طلاب"],
];

describe("shares told without a number", () => {
  it.each(TABLE)("%s", (text, ...due) => expect(sharesOf(text)).toEqual(due));
  it.each([
    // Things, a deed, a number of its own, a name, no figure, no people.
    "تضرر 50 منزلا معظمها من الطين.",
    "قال 20 شخصا إنهم رأوا الحادث، وبعضهم قال غير ذلك.",
    "جرح 20 شخصا بينهم 5 أطفال.",
    "سافر 30 طالبا بينهم أحمد سالم.",
    "يعيش معظم المدنيين في القرية، ومعظمهم فلاحون.",
    "وصل 20 عاملا. ثم عاد المطر إلى الوادي. ومعظمهم مزارعون.",
  ])("none in: %s", (text) => expect(sharesOf(text)).toEqual([]));
});
