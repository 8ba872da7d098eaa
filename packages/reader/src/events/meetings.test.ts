import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const visits = (text: string): number =>
  read({ text, published: "2020-05-12" }).events.filter((v) => v.type === "CONSULT" && v.mode === "visit").length;

describe("a visit that was told of", () => {
  it("is meant by what is only called so, whoever speaks of it", () => {
    expect(
      visits(
        "زار الرئيس الكيني ويليام روتو أوتاوا. والتقى روتو رئيس الوزراء الكندي. وقال وزير التجارة الكندي خلال الزيارة إن بلاده ترحب بالاستثمار.",
      ),
    ).toBe(1);
  });
  it("is not meant where it is said which one", () => {
    expect(
      visits(
        "زار الرئيس الكيني ويليام روتو أوتاوا. وانتقدت المعارضة الصومالية الزيارة التي يقوم بها وزير الدفاع الكندي إلى مقديشو.",
      ),
    ).toBe(2);
  });
});
