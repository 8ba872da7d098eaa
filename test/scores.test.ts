import { execFileSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMAND } from "../scripts/set-up.mjs";

// Scores on annotated reports may only rise: floors.json holds, in hundredths, what has been reached. The annotated
// reports are other people's text and stay outside of the project, in a folder beside it.

const SHARED = resolve(import.meta.dirname, "../../shared");
const FLOORS = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Record<
  string,
  Record<string, number>
>;

/** Each set: its scorer and its data. */
const SETS: Readonly<Record<string, readonly [scorer: string, data: string]>> = {
  gold: ["records.mjs", "gold"],
  "gold-check": ["records.mjs", "gold-check"],
  anercorp: ["names.mjs", "names/anercorp.train.txt"],
  aqmar: ["names.mjs", "names/aqmar.txt"],
  times: ["times.mjs", "times/dev.jsonl"],
  acts: ["acts.mjs", "acts/dev.jsonl"],
  words: ["words.mjs", "words/pud.dev.conllu"],
};

const why = !existsSync(join(SHARED, "score"))
  ? " (skipped: no annotated reports in ../shared)"
  : !existsSync(resolve(COMMAND, "../../bundle/main.js"))
    ? " (skipped: the command is not built)"
    : "";

describe.skipIf(why !== "")("scores", () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-scores-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const node = (args: readonly string[]): string =>
    execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });

  it.each(Object.entries(SETS))(
    `%s stands at its floors or above${why}`,
    { timeout: 300_000 },
    (name, [scorer, data]) => {
      const floors = FLOORS[name];
      if (Object.keys(floors).length === 0) return;
      const script = join(SHARED, "score", scorer);
      const gold = join(SHARED, "data", data);
      const input = join(folder, `${name}.in.jsonl`);
      const output = join(folder, `${name}.out`);
      // Into a file: the scorers end without waiting for a pipe to take all that they printed.
      const file = openSync(input, "w");
      execFileSync(process.execPath, [script, "input", gold], { stdio: ["ignore", file, "inherit"] });
      closeSync(file);
      const how =
        scorer === "words.mjs" ? ["words", input, "--format", "conllu"] : ["read", input, "--format", "jsonl"];
      writeFileSync(output, node([COMMAND, ...how]));
      const scores = flat(JSON.parse(node([script, "score", gold, output, "--json"])));
      const fallen = Object.entries(floors).flatMap(([metric, floor]) => {
        const score = scores[metric];
        if (score === undefined) return [`${metric}: not among the scores ${Object.keys(scores).join(" | ")}`];
        return score >= floor ? [] : [`${metric}: ${score.toFixed(1)}, below ${floor}`];
      });
      expect(fallen).toEqual([]);
    },
  );
});

/** The scorers' answers as metric → hundredths. */
function flat(result: Record<string, unknown>): Record<string, number> {
  const out: Record<string, number> = {};
  for (const [metric, value] of Object.entries(result)) {
    if (typeof value === "number") out[metric] = value > 1 ? value : 100 * value;
    else if (value && typeof value === "object") {
      const v = value as Record<string, number>;
      out[metric] = 100 * (v.f1 ?? v.accuracy ?? (v.expected ? v.right / v.expected : 0));
    }
  }
  return out;
}
