import { describe, expect, it } from "vitest";
import type { Both } from "./both.ts";

const modules = import.meta.glob<Record<string, Both<object>>>("./*.ts", { eager: true });
const catalogues = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([, value]) => typeof value === "object" && value !== null && "ar" in value && "en" in value)
    .map(([name, both]) => [`${file} ${name}`, both] as const),
);

type Texts = [string, string[]][];
/** Every text of a catalogue by its path; what says a number is asked with several. */
function flat(words: object, path = ""): Texts {
  return Object.entries(words).flatMap(([key, value]): [string, string[]][] => {
    const at = `${path}${key}`;
    if (typeof value === "string") return [[at, [value]]];
    if (typeof value === "function") return [[at, [0, 1, 2, 3, 11, 100, 101].map((n) => String(value(n, n, n)))]];
    return flat(value, `${at}.`);
  });
}
/** Names of things that are the same in both languages. */
const AS_IT_IS = /^(otherLanguage|keys\..*Key|.*\.?format\..*)$/;

describe("the catalogue of texts", () => {
  it("is found", () => expect(catalogues.length).toBeGreaterThan(1));
  it.each(catalogues)("%s says all in both languages", (_, { ar, en }) => {
    const [a, e] = [flat(ar), flat(en)].map((all) => all.sort(([x], [y]) => (x < y ? -1 : 1))) as [Texts, Texts];
    expect(a.map(([path]) => path)).toEqual(e.map(([path]) => path));
    for (const [path, texts] of e)
      for (const text of texts) {
        if (!AS_IT_IS.test(path)) expect(text, path).not.toMatch(/[\u0600-\u06ff]/);
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      }
    for (const [i, [path, texts]] of a.entries())
      for (const text of texts) {
        if (e[i]![1][0] !== "" && !AS_IT_IS.test(path)) expect(text, path).toMatch(/[\u0600-\u06ff]/);
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      }
  });
});
