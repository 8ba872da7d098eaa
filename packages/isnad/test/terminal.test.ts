import { labelsOf, langOf, number } from "@isnad/record/labels";
import { describe, expect, it } from "vitest";
import { near } from "../src/explain/near.ts";
import { Names } from "../src/output/folder.ts";
import { line } from "../src/output/progress.ts";
import { clean, speak } from "../src/terminal/faults.ts";
import { columns, cut, isolate, table, wrap } from "../src/terminal/layout.ts";
import { wantsColour } from "../src/terminal/paint.ts";

const [ar, en] = [labelsOf("ar"), labelsOf("en")];

describe("layout", () => {
  it("counts columns: marks, isolates and colours take none", () => {
    expect(columns("غزّة")).toBe(3);
    expect(columns(isolate("غزة"))).toBe(3);
    expect(columns("\u001b[31mred\u001b[39m")).toBe(3);
    expect(columns("漢字")).toBe(4);
  });

  it("isolates words and takes out what could upset a terminal", () => {
    expect(isolate("قال\u202e الوزير\n\u001b[31m")).toBe("\u2068قال الوزير [31m\u2069");
    expect(clean("a\u001b[2Jb\nc")).toBe("a [2Jb c");
  });

  it("wraps and cuts within the width", () => {
    const lines = wrap("واحد اثنان ثلاثة أربعة خمسة ستة سبعة", 12);
    expect(lines.every((l) => columns(l) <= 12)).toBe(true);
    expect(lines.join(" ")).toBe("واحد اثنان ثلاثة أربعة خمسة ستة سبعة");
    expect(wrap("كلمة ".repeat(50), 20, 2)).toHaveLength(2);
    expect(cut("كلمة طويلة", 6)).toBe("كلمة…");
    expect(wrap("", 10)).toEqual([]);
  });

  it("aligns columns whatever letters they hold", () => {
    const rows = table(
      [
        ["F1", "غزّة", "x"],
        ["F12", "القدس", "y"],
      ],
      80,
      "",
    );
    expect(rows.map((r) => columns(r.slice(0, r.search(/[xy]$/))))).toEqual([12, 12]);
  });
});

describe("labels", () => {
  it("has every word in both languages, none empty", () => {
    const flat = (o: object, path = ""): [string, unknown][] =>
      Object.entries(o).flatMap(([k, v]) =>
        typeof v === "object" && v ? flat(v, `${path}${k}.`) : [[path + k, v] as [string, unknown]],
      );
    const [a, b] = [flat(ar), flat(en)];
    expect(a.map(([k]) => k).sort()).toEqual(b.map(([k]) => k).sort());
    for (const [, v] of [...a, ...b]) expect(v).not.toBe("");
  });

  it("counts in Arabic as the grammar wants", () => {
    expect([1, 2, 3, 11, 100, 103].map(ar.says.words)).toEqual([
      "كلمة واحدة",
      "كلمتان",
      "3 كلمات",
      "11 كلمة",
      "100 كلمة",
      "103 كلمات",
    ]);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(en.says.ordinal)).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "13th",
      "21st",
      "112th",
    ]);
  });

  it("follows the environment", () => {
    expect(langOf({ LANG: "ar_EG.UTF-8" })).toBe("ar");
    expect(langOf({ LANG: "ar_EG.UTF-8", LC_ALL: "en_GB" })).toBe("en");
    expect(langOf({ LANG: "arn_CL" })).toBe("en");
    expect(langOf({})).toBe("en");
    expect(wantsColour({ isTTY: true }, {})).toBe(true);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
    expect(wantsColour({}, { FORCE_COLOR: "1" })).toBe(true);
  });

  it("marks thousands", () => {
    expect([0, 999, 22000, 7_000_000, 7.5, 1234.5].map(number)).toEqual([
      "0",
      "999",
      "22,000",
      "7,000,000",
      "7.5",
      "1,234.5",
    ]);
  });
});

describe("small things", () => {
  it("names files safely: inside the folder, each once, upper and lower case alike", () => {
    const names = new Names();
    expect(
      ["../../etc/passwd", "a", "A", "", "..", "خبر/1", "index", "CON", "x".repeat(500)].map((id) => names.of(id)),
    ).toEqual(["etc-passwd", "a", "A-2", "report", "report-2", "خبر-1", "index-2", "CON-", "x".repeat(180)]);
  });

  it("draws progress", () => {
    expect(line(12304, 600000, 10000, 25, 100)).toBe("12,304 reports · 60,000 words/s · 25 % · 30 s left");
    expect(line(1, 10, 1000, 10, null)).toBe("1 reports · 10 words/s");
    speak(["--lang", "ar"], {});
    expect(line(12304, 600000, 10000, 25, 100)).toBe("التقارير 12,304 · 60,000 كلمة/ث · 25 % · بقي 30 ث");
    expect(line(12304, 600000, 100_000, 2, 100)).toMatch(/بقي 1 س 21 د$/);
    speak([], {});
  });

  it("knows near names", () => {
    expect(near("times/daymonth", ["times/day-month", "figures/range", "times/day"])).toEqual([
      "times/day-month",
      "times/day",
    ]);
    expect(near("zzz", ["times/day-month"])).toEqual([]);
  });
});
