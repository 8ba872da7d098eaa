import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { faultSays } from "@isnad/record/faults";
import { describe, expect, it } from "vitest";
import { nameFaultSays } from "../packages/isnad/src/gazetteer/faults-in-arabic.ts";
import { checkSays } from "../packages/isnad/src/terminal/check-in-arabic.ts";
import { usageSays } from "../packages/isnad/src/terminal/usage.ts";

const PACKAGES = join(import.meta.dirname, "../packages");

/** Sentences that stand in the sources as the argument of something; what is put into them stands as a word. */
function saidIn(folder: string, by: RegExp): string[] {
  return readdirSync(join(PACKAGES, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(join(PACKAGES, folder, file), "utf8").matchAll(by)].map(([, double, single, filled]) =>
        (double ?? single ?? filled!).replace(/\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}/g, "7").replace(/\\"/g, '"'),
      ),
    )
    .filter((said) => /[a-z]{3}/.test(said));
}
const SENTENCE = String.raw`(?:"((?:[^"\\]|\\.)+)"|'([^']+)'|\x60([^\x60]+)\x60)`;
const all = (folder: string, opening: string) => saidIn(folder, new RegExp(String.raw`${opening}\s*${SENTENCE}`, "g"));

const arabic = /[\u0621-\u064a]/;
/** Parts that have words of their own; what was put in has none. */
const parts = (said: string) => said.split("; ").filter((part) => /[a-z]{3}/.test(part));

describe("what an archive cannot do is said in Arabic", () => {
  const said = [
    ...all("archive/src", String.raw`new ArchiveError\(\s*"[\w-]+",`),
    // What SQLite says has its words in a table.
    ...saidIn("archive/src/sqlite", /^ {4}"((?:[^"\\]|\\.){20,})",$/gm),
    "only words that must not stand there; give one that must",
    "no word to look for",
  ].filter((s) => !/^(7: )?7$/.test(s));
  it("is found in the sources", () => expect(said.length).toBeGreaterThan(28));
  it.each(said)("%s", (sentence) => {
    for (const part of parts(sentence)) expect(faultSays(part, "ar"), part).toMatch(arabic);
    expect(faultSays(sentence, "en")).toBe(sentence);
  });
});

describe("what is wrong with a line of names is said in Arabic", () => {
  const said = all("isnad/src/gazetteer", "fault: ").map((s) =>
    s.replace(/^a 7 has/, "a person has").replace("number of 7", "number of geonames"),
  );
  it("is found in the sources", () => expect(said.length).toBeGreaterThan(14));
  it.each(said)("%s", (sentence) => expect(nameFaultSays(sentence)).toMatch(arabic));
  it("and nothing else is", () => expect(nameFaultSays("empty; nothing to read")).toBeNull());
});

describe("what isnad check finds is said in Arabic", () => {
  const source = readFileSync(join(PACKAGES, "archive/src/tend/check.ts"), "utf8");
  const of = (by: RegExp) => [...source.matchAll(by)].map(([, said]) => said!.replace(/\$\{[^}]*\}/g, "7"));
  const said = [
    ...of(/^ {2}\["([^"]+)", "select/gm).map((what) => `7 ${what} (خبر#S1)`),
    ...of(/say\(`([^`]+)`\)/g).filter((s) => !/^7 7|: 7$/.test(s)),
    ...of(/(?:return|\?|: null :|:) ["`]([a-z$][^"`]{12,})["`];?$/gm).map((fault) => `خبر version 7: ${fault}`),
  ];
  it("is found in the sources", () => expect(said.length).toBeGreaterThan(20));
  it.each(said)("%s", (sentence) => {
    expect(checkSays(sentence, "ar")).not.toMatch(/[a-z]{3,} [a-z]{3,}/);
    expect(checkSays(sentence, "ar")).not.toBe(sentence);
    expect(checkSays(sentence, "en")).toBe(sentence);
  });
});

describe("what is wrong with a command line is said in Arabic", () => {
  const said = [
    ...all("isnad/src", String.raw`new UsageError\(`),
    ...all("isnad/src", String.raw`new InvalidArgumentError\(`),
    "error: unknown option '--lnag'",
    "(Did you mean --lang?)",
    "(isnad read --help shows what can be written)",
    "error: unknown command 'serach'",
    "error: missing required argument 'file'",
    "error: option '-j, --jobs <n>' argument missing",
    "error: option '--lang <lang>' argument 'fr' is invalid. Allowed choices are ar, en.",
    "error: too many arguments for 'check'. Expected 0 arguments but got 1.",
    "error: no file given; name one, or - for standard input",
  ].filter((s) => !s.endsWith(": 7"));
  it("is found in the sources", () => expect(said.length).toBeGreaterThan(25));
  it.each(said)("%s", (sentence) => {
    expect(usageSays(sentence, "ar")).toMatch(arabic);
    expect(usageSays(sentence, "en")).toBe(sentence);
  });
});
