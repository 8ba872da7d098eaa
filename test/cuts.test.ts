import { read } from "@isnad/reader";
import { validate } from "@isnad/record/schema";
import { expect, it } from "vitest";
import { examples } from "./examples.ts";

// News that is cut anywhere, as feeds and copied passages are: the reader must not fail on it. The cuts are the same in every run;
// CUTS=20000 npx vitest run test/cuts tries more of them.

const MANY = Number(process.env.CUTS ?? 2000);
let state = 11;
const below = (n: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};

/** A stretch of a text, or the beginning of one joined to the end of another. */
function cut(texts: readonly string[]): string {
  const one = texts[below(texts.length)]!;
  const from = below(one.length);
  const piece = one.slice(from, from + 1 + below(400));
  if (below(3) > 0) return piece;
  const other = texts[below(texts.length)]!;
  return piece + other.slice(below(other.length)).slice(0, below(300));
}

it(`${MANY} texts that are cut anywhere are read, and their records are whole`, () => {
  const texts = [...examples.values()].map((e) => e.text);
  for (let i = 0; i < MANY; i++) {
    const text = cut(texts);
    const failed = (() => {
      try {
        const result = validate(read({ text, published: "2021-05-04" }));
        return result.ok ? null : JSON.stringify(result.errors[0]);
      } catch (error) {
        return String(error);
      }
    })();
    if (failed !== null) expect.fail(`${failed} on ${JSON.stringify(text)}`);
  }
});

it("a clause about a noun that asks for that noun ends", () => {
  expect(validate(read({ text: "يبدو كأن عبوة ناسفة انفجرت به،", published: "2021-05-04" })).ok).toBe(true);
});
