import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultSays } from "../packages/desk/src/words/faults.ts";

const PACKAGES = join(import.meta.dirname, "../packages");

/** Every sentence that reading documents can say, out of the sources that say it; what is put into it stands as a word. */
function faultsIn(folder: string): string[] {
  return readdirSync(join(PACKAGES, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => {
      const source = readFileSync(join(PACKAGES, folder, file), "utf8");
      return [...source.matchAll(/\bfault(?::\s*|\()(?:"((?:[^"\\]|\\.)+)"|`([^`]+)`)/g)].map(([, plain, filled]) =>
        (plain ?? filled!).replace(/\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}/g, "7").replace(/\\"/g, '"'),
      );
    });
}

describe("why a document could not be read", () => {
  const all = [...new Set([...faultsIn("intake/src"), ...faultsIn("isnad/src/input")])].filter((f) =>
    /[a-z]{3}/.test(f),
  );
  // What is known by sight stands in a table: what it is, and the remedy.
  const seen = readFileSync(join(PACKAGES, "intake/src/kind.ts"), "utf8");
  const rows = [...seen.matchAll(/^ {2}\["[^"]+", "([^"]+)"(?:, "([^"]+)")?\],$/gm)];
  all.push(...rows.map(([, what, remedy]) => (remedy ? `${what}; ${remedy}` : what!)));
  it("is found in the sources", () => {
    expect(all.length).toBeGreaterThan(40);
    expect(rows.length).toBeGreaterThan(14);
  });
  it.each(all)("is said in Arabic: %s", (fault) => {
    // A part that is nothing but another fault, or what was put in, has words of its own.
    const parts = fault.split("; ").filter((part) => /[a-z]{3}/.test(part.replace(/\$\{.*$/s, "")));
    for (const part of parts) expect(faultSays(part, "ar"), part).toMatch(/[\u0621-\u064a]/);
    expect(faultSays(fault, "en")).toBe(fault);
  });
  it("keeps names, numbers and what nobody knows", () => {
    expect(faultSays('nothing in column "body"', "ar")).toBe("لا شيء في العمود «body»");
    expect(faultSays("a PDF whose Arabic cannot be trusted: its words come out backwards; or type it", "ar")).toBe(
      "ملف PDF لا يوثق بعربيّته: تخرج كلماته معكوسة؛ or type it",
    );
    expect(faultSays("cannot be read: permission denied", "ar")).toBe("لا يُقرأ: لا إذن به");
  });
});
