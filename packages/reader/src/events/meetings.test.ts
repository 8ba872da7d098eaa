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
describe("what is told twice", () => {
  const taken = (text: string): number =>
    read({ text, published: "2020-05-12" }).events.filter((v) => v.type === "COERCE" && v.mode === "seize").length;
  it("is one occurrence at one place", () => {
    expect(
      taken(
        "سيطر الجيش الصومالي على مدينة كيسمايو. وقال المتحدث الكيني إن الجيش الصومالي سيطر على مدينة كيسمايو بعد معركة قصيرة.",
      ),
    ).toBe(1);
  });
  it("is another at another", () => {
    expect(
      taken(
        "سيطر الجيش الصومالي على مدينة كيسمايو. وقال المتحدث الكيني إن الجيش الصومالي سيطر على مدينة بيدوا بعد معركة قصيرة.",
      ),
    ).toBe(2);
  });
});
