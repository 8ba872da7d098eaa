import { describe, expect, it } from "vitest";
import { remedyOf } from "./remedy.ts";
import { parts } from "./take.ts";

const file = (size: number) => ({ file: { size } });

describe("what is dropped", () => {
  it("is sent in parts of few files and few bytes", () => {
    expect(parts([])).toEqual([]);
    expect(parts(Array.from({ length: 450 }, () => file(10))).map((p) => p.length)).toEqual([200, 200, 50]);
    const mega = 1024 * 1024;
    expect(parts([file(60 * mega), file(10 * mega), file(300 * mega), file(1)]).map((p) => p.length)).toEqual([
      1, 1, 1, 1,
    ]);
  });
  it("has a remedy for every reason", () => {
    expect(remedyOf("empty; nothing to read")).toBe("empty");
    expect(remedyOf("a page without an article: it holds no running text")).toBe("empty");
    expect(remedyOf("a PDF whose Arabic cannot be trusted: letters are missing")).toBe("pdf");
    expect(remedyOf("the server answers 404")).toBe("address");
    expect(remedyOf("x.example leads to 10.0.0.1, which is on this machine or in its network")).toBe("private");
    expect(remedyOf("binary, not text")).toBe("format");
    expect(remedyOf("damaged gzip; fetch or copy it again")).toBe("record");
    expect(remedyOf("something never seen")).toBe("other");
  });
});
