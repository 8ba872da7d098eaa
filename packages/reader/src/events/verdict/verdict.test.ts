import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";
import { tells } from "../judge.ts";
import { parseWeights, writeWeights } from "../weights.ts";

describe("whether a trigger tells of an event", () => {
  it("is what rules say where they are alone", () => {
    expect(tells("", null)).toBe("yes");
    expect(tells("no party", null)).toBe("no");
    expect(tells("points at something known", null)).toBe("again");
  });
  it("is weighed where the rules leave it open, either way", () => {
    expect(tells("", -3)).toBe("no");
    expect(tells("no party", 2)).toBe("yes");
    expect(tells("points at something known", 2)).toBe("yes");
    // `وقعا اتفاقا لوقف إطلاق النار`
    expect(tells("a purpose", 1)).toBe("yes");
    expect(tells("points at something known", -0.5)).toBe("again");
  });
  it("is not weighed for another word, a game or scripture", () => {
    for (const reason of ["another verb", "at dawn", "sport", "scripture", "a word of a name"])
      expect(tells(reason, 5), reason).toBe("no");
  });
  it("keeps weights as they were written", () => {
    const w = new Float32Array(1 << 15);
    w[0] = 1.5;
    w[77] = -0.25;
    w[32767] = 3;
    expect(parseWeights(writeWeights(w), w.length)).toEqual(w);
  });
  it("tells in the evidence where rules are overruled", () => {
    const text =
      "الخرطوم - اقتحمت قوات الجيش السوداني بلدة كسلا فجر أمس وقتلت خمسة من المتمردين. وقال ناطق باسم الجيش إن الهجوم جاء ردا على قصف المتمردين ثكنة للجيش. ودان الاتحاد الأفريقي الهجوم ودعا الطرفين إلى وقف القتال. وجرت في الخرطوم أمس محادثات بين الطرفين.";
    for (const v of read({ text, published: "2011-03-04" }).events) expect(v.evidence.because).toMatch(/triggers/);
  });
});
