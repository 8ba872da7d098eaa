import { describe, expect, it } from "vitest";
import { timexSays } from "./timex.ts";

describe("a time in words", () => {
  it.each([
    ["2023-11-03", "3 November 2023", "3 نوفمبر 2023"],
    ["2023-11", "November 2023", "نوفمبر 2023"],
    ["2023", "2023", "2023"],
    ["0797", "797", "797"],
    ["199", "the 1990s", "عقد 1990"],
    ["19", "century 20", "القرن 20"],
    ["2021-05-02TMO", "2 May 2021, morning", "2 مايو 2021، صباحا"],
    ["1999-08-17T03:02", "17 August 1999, 03:02", "17 أغسطس 1999، 03:02"],
    ["2004-Q3", "quarter 3 of 2004", "الربع 3 من 2004"],
    ["2004-H1", "half 1 of 2004", "النصف 1 من 2004"],
    ["2004-SU", "summer 2004", "صيف 2004"],
    ["2004-W09", "week 9 of 2004", "الأسبوع 9 من 2004"],
    ["XXXX-11-03", "3 November", "3 نوفمبر"],
    ["XXXX-WXX-1", "Monday", "الاثنين"],
    ["TEV", "evening", "مساء"],
    ["P3M", "3 months", "3 أشهر"],
    ["P2M", "2 months", "شهران"],
    ["PT4H30M", "4 hours 30 minutes", "4 ساعات و30 دقيقة"],
    ["P2DE", "2 decades", "عقدان"],
    ["P12CE", "12 centuries", "12 قرنا"],
    ["PT3NI", "3 nights", "3 ليال"],
    ["PAST_REF", "in the past", "في الماضي"],
    ["PXD", "PXD", "PXD"],
    ["XXXX-XX", "XXXX-XX", "XXXX-XX"],
    ["", "", ""],
  ])("%s", (value, en, ar) => {
    expect([timexSays(value, "en"), timexSays(value, "ar")]).toEqual([en, ar]);
  });
});
