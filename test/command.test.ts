import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { read } from "@isnad/reader";
import { jsonSchema, validate } from "@isnad/record/schema";
import { describe, expect, it } from "vitest";
import { COMMAND } from "../scripts/set-up.mjs";
import { EXAMPLES, examples } from "./examples.ts";

// The built command as people run it. What each of its parts does is tested beside the parts.

const built = existsSync(resolve(COMMAND, "../../bundle/main.js"));
const where = built ? "" : " (skipped: the command is not built; npm run build)";

function isnad(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
const lines = (text: string) => text.split("\n").filter(Boolean);

describe.skipIf(!built)(`isnad${where}`, () => {
  it("says its version", () => {
    const { version } = JSON.parse(readFileSync(resolve(COMMAND, "../../package.json"), "utf8"));
    expect(isnad(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("starts from V8's own form of the reader, made by this Node", async () => {
    const { script, readLine } = await import(
      new URL("../packages/isnad/bundle/open-reader.mjs", import.meta.url).href
    );
    expect(script.cachedDataRejected).toBe(false);
    expect(readLine().script.cachedDataRejected).toBe(false);
  });

  it.each([[], ["read"], ["explain"], ["words"], ["lexicon"], ["schema"]])(
    "%s --help shows an example",
    (...command) => {
      const { status, stdout } = isnad([...command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^ *(?:\$ )?(?:npx )?isnad \S/m);
    },
  );

  it("reads all examples into records that the schema takes, in their order", () => {
    const files = [...examples.keys()].map((name) => join(EXAMPLES, name));
    const { status, stdout } = isnad(["read", ...files, "--format", "jsonl"]);
    expect(status).toBe(0);
    const records = lines(stdout).map((line) => JSON.parse(line));
    expect(records.map((r) => r.report.id)).toEqual([...examples.values()].map((e) => e.id));
    for (const record of records) expect(validate(record)).toMatchObject({ ok: true });
    // Built, with its lexicon compiled, the reader reads as its source does; else: npm run build.
    expect(records).toEqual([...examples.values()].map((example) => read(example)));
  });

  it("reads standard input", () => {
    const { status, stdout } = isnad(
      ["read", "-", "--format", "json", "--published", "1978-09-18"],
      "وصل الوزير إلى القاهرة أمس.",
    );
    expect(status).toBe(0);
    const record = JSON.parse(stdout);
    expect(record.report).toMatchObject({ text: "وصل الوزير إلى القاهرة أمس.", published: "1978-09-18" });
  });

  it("goes on after a line that it cannot read, and says which it was", () => {
    const input = ['{"id":"a","text":"وصل الوزير."}', "{broken", '{"id":"c","text":"غادر الوزير."}'].join("\n");
    const { status, stdout, stderr } = isnad(["read", "-", "--format", "jsonl"], input);
    expect(status).toBe(1);
    expect(lines(stdout).map((line) => JSON.parse(line).report.id)).toEqual(["a", "c"]);
    expect(stderr).toMatch(/\b2\b/);
  });

  it("prints the schema", () => {
    const { status, stdout } = isnad(["schema"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it("ends with a sentence, not a stack, on what is not there", () => {
    const { status, stderr } = isnad(["read", "no-such-file.txt"]);
    expect(status).not.toBe(0);
    expect(stderr).toContain("no-such-file.txt");
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
