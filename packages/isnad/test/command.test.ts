/** The built command as people run it. Skipped where there is no build: `npm run build` makes it. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "@isnad/record/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/isnad.js", import.meta.url));
const built = existsSync(new URL("../bundle/main.js", import.meta.url));
const TEXT =
  "وصل وزير الخارجية سمير الحداد إلى القاهرة يوم الثلاثاء، وقال إن المحادثات بدأت وإن 12 خبيرا يشاركون فيها.";
let folder = "";

const run = (args: string[], input: string | Buffer = "", env: Record<string, string> = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, ...env },
    cwd: folder || undefined,
  });
const at = (name: string, content: string | Buffer = TEXT): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (n: number) =>
  Array.from({ length: n }, (_, i) => JSON.stringify({ id: `a${i}`, text: TEXT, published: "2021-03-14" })).join("\n");
const ids = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l).report.id);

describe.skipIf(!built)("isnad", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "isnad-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("answers --version and --help, and suggests what was meant", () => {
    expect(run(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const command of [[], ["read"], ["explain"], ["words"], ["schema"]]) {
      const { status, stdout } = run([...command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/Examples:\n {2}\$ isnad/);
      expect(stdout).toContain("Exit codes:");
    }
    expect(run(["raed"])).toMatchObject({ status: 2, stderr: expect.stringContaining("Did you mean read?") });
    expect(run(["read", "--format", "xml", "x"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("jsonl"),
    });
    expect(run(["read", "--published", "2021-02-30", "x"]).status).toBe(2);
  });

  it("starts fast", () => {
    // The milliseconds that the processor works, told by the process as it ends: how long it is let wait is the machine's load and not ours.
    const TELL =
      'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("worked "+(user+system)/1000)})';
    const worked = (...args: string[]) => {
      const least = () =>
        Number(/worked ([\d.]+)/.exec(spawnSync(process.execPath, ["--import", TELL, ...args]).stderr.toString())![1]);
      return Math.min(least(), least(), least());
    };
    // Generous: what starting Node takes by itself is taken off.
    const node = worked("-e", "0");
    expect(worked(BIN, "--version") - node).toBeLessThan(150);
    expect(worked(BIN, "read", at("fast.txt")) - node).toBeLessThan(1500);
  });

  it("reads a text as text, JSON lines as JSON lines", () => {
    const text = run(["read", at("one.txt"), "--published", "2021-03-14"]);
    expect(text).toMatchObject({ status: 0, stderr: "" });
    expect(text.stdout).toContain("published 2021-03-14");
    expect(text.stdout).not.toContain("\u001b");
    const json = run(["read", at("two.jsonl", lines(2))]);
    expect(ids(json.stdout)).toEqual(["a0", "a1"]);
    for (const line of json.stdout.trim().split("\n")) expect(validate(JSON.parse(line))).toMatchObject({ ok: true });
    expect(run(["read", "-", "--lang", "ar"], TEXT).stdout).toContain("بلا تاريخ نشر");
    expect(run(["read"], lines(3)).stdout.trim().split("\n")).toHaveLength(3);
  });

  it("writes json as an object for one report, as a list for several", () => {
    expect(JSON.parse(run(["read", at("one.txt"), "--format", "json", "--id", "x"]).stdout).report.id).toBe("x");
    expect(JSON.parse(run(["read", at("one.txt"), "--format", "json"]).stdout).report.text).toBe(TEXT);
    expect(JSON.parse(run(["read", at("one.jsonl", lines(1)), "--format", "json"]).stdout)).toHaveLength(1);
    expect(JSON.parse(run(["read", at("one.txt"), at("also.txt"), "--format", "json"]).stdout)).toHaveLength(2);
    expect(JSON.parse(run(["read", at("bad.jsonl", "{"), "--format", "json"]).stdout)).toEqual([]);
  });

  it("names what cannot be read, in one line each, and reads the rest", () => {
    const { status, stdout, stderr } = run([
      "read",
      at("mixed.jsonl", `${lines(1)}\nnot json\n{"id":"n"}\n{"id":"z","text":"نص"}\n`),
    ]);
    expect(status).toBe(1);
    expect(ids(stdout)).toEqual(["a0", "z"]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/mixed\.jsonl:2: not valid JSON.*write/),
      expect.stringMatching(/mixed\.jsonl:3: no "text"/),
    ]);
    mkdirSync(join(folder, "sub"), { recursive: true });
    const cases: [string, RegExp][] = [
      ["nowhere.txt", /there is no such file/],
      ["sub", /a directory/],
      [at("empty.txt", ""), /empty/],
      [at("binary.txt", Buffer.from([0, 1, 2, 255, 0, 9])), /binary|UTF-16/],
    ];
    for (const [file, message] of cases) {
      const result = run(["read", file, at("one.txt")]);
      expect(result).toMatchObject({ status: 1, stderr: expect.stringMatching(message) });
      expect(result.stderr.trim().split("\n")).toHaveLength(1);
      expect(result.stdout).toContain("الحداد");
    }
  });

  it("writes a folder: a file a report, an index for pages, nothing outside it", () => {
    const out = join(folder, "out");
    expect(run(["read", at("three.jsonl", `${lines(2)}\n{"id":"../../x","text":"نص"}`), "--out", out])).toMatchObject({
      status: 0,
      stdout: "",
    });
    expect(readdirSync(out).sort()).toEqual(["a0.json", "a1.json", "x.json"]);
    expect(JSON.parse(readFileSync(join(out, "a0.json"), "utf8")).report.id).toBe("a0");
    const pages = join(folder, "pages");
    run(["read", at("three.jsonl", lines(2)), "--out", pages, "--format", "html"]);
    expect(readdirSync(pages).sort()).toEqual(["a0.html", "a1.html", "index.html"]);
    expect(readFileSync(join(pages, "index.html"), "utf8")).toContain('href="a1.html"');
    run(["read", at("three.jsonl", lines(2)), "--out", out, "--format", "jsonl"]);
    expect(ids(readFileSync(join(out, "records.jsonl"), "utf8"))).toEqual(["a0", "a1"]);
  });

  it("says when a folder cannot be written, and writes over nothing that it reads", () => {
    const file = at("plain.txt");
    expect(run(["read", file, "--out", join(file, "sub")])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^isnad: .*cannot be written/),
    });
    const own = at("own.json", JSON.stringify({ id: "own", text: TEXT }));
    expect(run(["read", own, "--out", folder])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("is being read"),
    });
    expect(JSON.parse(readFileSync(own, "utf8"))).toEqual({ id: "own", text: TEXT });
  });

  it("makes one page of several reports with an index", () => {
    const { stdout } = run(["read", at("p.jsonl", lines(3)), "--format", "html"]);
    expect(stdout.match(/<!doctype html>/g)).toHaveLength(1);
    expect(stdout.match(/<article /g)).toHaveLength(3);
    const anchors = [...stdout.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const [, href] of stdout.matchAll(/href="#(r[^"]+)"/g)) expect(anchors).toContain(href);
  });

  it("spreads long input over workers and keeps the order, with the same bytes as one worker", () => {
    const broken = lines(2200).split("\n");
    broken[1234] = "{";
    const file = at("long.jsonl", broken.join("\n"));
    const several = run(["read", file, "--format", "jsonl", "--jobs", "3"]);
    expect(several.status).toBe(1);
    expect(several.stderr).toMatch(/^[^\n]*long\.jsonl:1235: not valid JSON[^\n]*\n$/);
    expect(ids(several.stdout)).toEqual(Array.from({ length: 2200 }, (_, i) => `a${i}`).filter((id) => id !== "a1234"));
    expect(run(["read", file, "--jobs", "1"]).stdout === several.stdout).toBe(true);
  });

  it("answers line by line while its input is still open", async () => {
    const child = spawn(process.execPath, [BIN, "read", "-", "--format", "jsonl"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.write(`${lines(1)}\n`);
    const first = await new Promise<string>((resolve) => child.stdout.once("data", (d) => resolve(String(d))));
    expect(JSON.parse(first.split("\n")[0]!).report.id).toBe("a0");
    child.stdin.end();
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  });

  it("ends quietly when its reader goes away, and on an interrupt", async () => {
    const file = at("epipe.jsonl", lines(2200));
    const piped = spawnSync("sh", ["-c", `"${process.execPath}" "${BIN}" read "${file}" | head -n 1`], {
      encoding: "utf8",
    });
    expect(piped.stderr).toBe("");
    expect(ids(piped.stdout)).toEqual(["a0"]);
    const child = spawn(process.execPath, [BIN, "read", file, "--format", "jsonl"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (d) => {
      errors += d;
    });
    child.stdout.once("data", () => child.kill("SIGINT"));
    child.stdout.resume();
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(130);
    expect(errors).toBe("");
  });

  it("explains facts and rules, and says what there is when there is no such", () => {
    const file = at("one.txt");
    const all = run(["explain", file, "--published", "2021-03-14"]);
    expect(all.status).toBe(0);
    expect(all.stdout).toContain("rule");
    expect(run(["explain", file, "--fact", "Q7"])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no fact Q7 in its record; it has/),
    });
    expect(run(["explain", TEXT]).stdout).toContain("rule");
    const rules = run(["explain", file, "--rules"])
      .stdout.split("\n")
      .map((l) => l.split(" ")[0]!)
      .filter(Boolean);
    expect(rules.length).toBeGreaterThan(0);
    expect(run(["explain", file, "--rule", rules[0]!])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(rules[0]!),
    });
    expect(run(["explain", file, "--rule", `${rules[0]}x`])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("did you mean"),
    });
  });

  it("checks the lexicon, shows entries and what a spelling can come from", () => {
    for (const command of [[], ["check"], ["show"], ["guesses"]]) {
      const { status, stdout } = run(["lexicon", ...command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/Examples:\n {2}\$ isnad lexicon/);
    }
    expect(run(["lexicon", "check"])).toMatchObject({ status: 0, stdout: expect.stringContaining("no faults") });
    const check = JSON.parse(run(["lexicon", "check", "--format", "json"]).stdout);
    expect(check).toMatchObject({ faults: [], entries: { verb: expect.any(Number) } });

    const text = run(["lexicon", "show", "استقبل"]).stdout;
    for (const part of ["يَسْتَقْبِلُونَ", "اُسْتُقْبِلَتْ", "مُسْتَقْبِل", "اِسْتِقْبَال", "form X", "verbs/politics"])
      expect(text).toContain(part);
    const [{ entries }] = JSON.parse(run(["lexicon", "show", "مطار", "--format", "json"]).stdout);
    expect(entries[0]).toMatchObject({ lemma: "مَطَار", root: "طير", origin: "nouns/facilities" });
    const [{ readings }] = JSON.parse(run(["lexicon", "show", "وبمطارهم", "--format", "json"]).stdout);
    expect(readings[0].parts.map((p: { form: string }) => p.form)).toEqual(["و", "ب", "مطار", "هم"]);
    expect(run(["lexicon", "show", "زغبراطو"])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("guesses"),
    });
    expect(run(["lexicon", "shwo"]).status).toBe(2);
  });

  it("lists the words that are guessed, the commonest first", () => {
    const text = "وصل زغبراط إلى القاهرة. وقال زغبراط إن الوفد وصل. ثم غادر قنطبور.";
    const out = run(["lexicon", "guesses", at("guess.txt", text)]).stdout;
    expect(out).toMatch(/3 of 12 running words are guessed \(25.00 %\), 2 spellings/);
    const json = JSON.parse(run(["lexicon", "guesses", "-", "--most", "1", "--format", "json"], text).stdout);
    expect(json).toMatchObject({
      words: 12,
      guessed: 3,
      share: 0.25,
      guesses: [{ form: "زغبراط", count: 2, reports: 1 }],
    });
    expect(json.guesses[0].context).toContain("القاهرة");
    expect(run(["lexicon", "guesses", "nowhere.txt"])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("no such file"),
    });
    expect(run(["lexicon", "guesses", "--most", "x", "-"]).status).toBe(2);
  });

  it("prints words and the schema", () => {
    const conllu = run(["words", at("two.jsonl", lines(2))]);
    expect(conllu.stdout.trim().split("\n\n")).toHaveLength(2);
    expect(conllu.stdout).toContain("# sent_id = a1");
    expect(run(["words", at("one.txt"), "--format", "text"]).stdout).toContain("VERB");
    expect(JSON.parse(run(["schema"]).stdout).$schema).toContain("2020-12");
    expect(JSON.parse(run(["schema", "--input"]).stdout).properties.text).toBeDefined();
  });
});
