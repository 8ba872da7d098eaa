/** The pages of docs/ say what the reader does: made pages are as a run makes them, examples give what they say. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as reader from "@isnad/reader";
import * as lexicon from "@isnad/reader/lexicon";
import * as words from "@isnad/reader/words";
import { describe, expect, it } from "vitest";
import { layersPage } from "../scripts/layers-page.mjs";

const page = (name: string) => readFileSync(resolve(import.meta.dirname, "../docs", name), "utf8");

it("docs/layers.md is as a run makes it (npm run docs)", () => {
  // The formatter aligns the columns of tables.
  const plain = (text: string) => text.replace(/ +\|/g, " |").replace(/-{3,}/g, "---");
  expect(plain(page("layers.md"))).toBe(plain(layersPage({ ...words, ...reader })));
});

describe("docs/words.md", () => {
  const blocks = [...page("words.md").matchAll(/```js\n([\s\S]*?)```/g)].map((m) => m[1]!);
  it.each(blocks.map((code, i) => [i + 1, code] as const))("example %i gives what it says", (_, code) => {
    // `expression; // → value` is an expectation; imports come from the doors above.
    const claims: [string, unknown, unknown][] = [];
    const body = code
      .replace(
        /^import \{ ([^}]+) \} from "@isnad\/reader\/(\w+)";$/gm,
        (_all, names, door) => `const { ${names} } = doors.${door};`,
      )
      .replace(/^(.+); \/\/ → (.+)$/gm, (_all, left, right) => `claim(${JSON.stringify(left)}, ${left}, ${right});`);
    new Function("doors", "claim", body)({ words, lexicon }, (...c: [string, unknown, unknown]) => claims.push(c));
    expect(claims.length).toBeGreaterThan(3);
    const plain = (v: unknown) => JSON.parse(JSON.stringify(v).normalize("NFC"));
    for (const [what, is, due] of claims) expect(plain(is), what).toEqual(plain(due));
  });
});
