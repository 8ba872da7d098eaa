// What the archive holds to when things go wrong, measured on real runs of the command: `node scripts/measure-archive.mjs FILE.jsonl [kills] [mixed]`.
// Adds a file of JSON lines, killed with -9 at random moments and run again; then again, when nothing may change; then half
// and half by two processes at once; and compares the cost of adding with that of reading alone. With a third number, so many of
// its reports are put into a folder of texts, pages, feeds, web archives, Word files and tables first; that folder is added
// in one run and again, and killed; in the end the archive must hold, record by record, what the one run made. Needs a build.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { makeFolder } from "./mixed-folder.mjs";
import { COMMAND } from "./set-up.mjs";

const [file, kills = "20", mixed] = process.argv.slice(2);
if (!file) {
  console.error("usage: node scripts/measure-archive.mjs FILE.jsonl [kills] [mixed]");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "isnad-measure-"));
const lines = readFileSync(file, "utf8").trim().split("\n");
const say = (what) => console.log(what);

/** Runs the command with GNU time's view of it where there is one: seconds of processor, most memory. */
function timed(args) {
  const gnu = spawnSync("/usr/bin/time", ["-f", "%U %S %e %M", process.execPath, COMMAND, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (gnu.error) {
    const began = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
    });
    return { status, stderr, wall: Number(process.hrtime.bigint() - began) / 1e9, cpu: null, memory: null };
  }
  const [user, system, wall, memory] = gnu.stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { status: gnu.status, stderr: gnu.stderr, cpu: user + system, wall, memory: memory / 1024 };
}
const check = (archive) => spawnSync(process.execPath, [COMMAND, "check", "-a", archive], { encoding: "utf8" });
const counted = (archive) => {
  const { stderr, stdout, status } = check(archive);
  return `${(stderr + stdout).trim().split("\n").at(-1)} (exit ${status})`;
};

const add = (what, archive) => {
  const began = Date.now();
  const { stderr, status } = spawnSync(process.execPath, [COMMAND, "add", what, "-a", archive], { encoding: "utf8" });
  return { said: `${stderr.trim().split("\n").at(-1)} (exit ${status})`, seconds: (Date.now() - began) / 1_000 };
};

/** Adds once more: nothing may change. */
function again(what, archive) {
  const before = digest(archive);
  const { said, seconds } = add(what, archive);
  const same = before.records === digest(archive).records ? "unchanged" : "CHANGED";
  say(`again: ${said}, ${seconds.toFixed(1)} s; records ${same}`);
}

/** What an archive holds, whatever the order in which it came: a hash of all records, and how much stands in it twice. */
function digest(archive) {
  const { stdout } = spawnSync(process.execPath, [COMMAND, "export", "-a", archive, "-f", "jsonl"], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const records = stdout.trimEnd().split("\n").sort();
  const db = new Database(archive, { readonly: true });
  const count = (sql) => db.prepare(`select count(*) n from (${sql})`).get().n;
  const found = {
    records: createHash("sha256").update(records.join("\n")).digest("hex"),
    facts: count("select 1 from fact"),
    texts: records.map((r) => JSON.parse(r).report.text),
    documentsTwice: count("select 1 from documents group by sha256, origin having count(*) > 1"),
    factsTwice: count("select 1 from fact group by document, local having count(*) > 1"),
  };
  db.close();
  return found;
}

const inNumbers = ({ texts, facts, documentsTwice, factsTwice }) =>
  `${texts.length} reports, ${new Set(texts).size} texts, ${facts} facts; twice: ${documentsTwice} documents, ${factsTwice} facts`;

/** Kills as many runs as are asked for, each somewhere in the work that one run takes; an archive that is full makes room for a new one. */
async function killed(what, whole) {
  let killed = 0;
  for (let round = 1; killed < Number(kills); round++) {
    const archive = join(folder, `killed-${round}.db`);
    for (let done = false; !done && killed < Number(kills); ) {
      const child = spawn(process.execPath, [COMMAND, "add", what, "-a", archive], { stdio: "ignore" });
      const after = 300 + Math.random() * Math.max(3_000, (2_600 * whole.seconds) / Number(kills));
      const timer = setTimeout(() => child.kill("SIGKILL"), after);
      const code = await new Promise((resolve) => child.on("exit", (c) => resolve(c)));
      clearTimeout(timer);
      done = code !== null;
      if (!done) killed++;
    }
    say(`killed ${killed} times by now, run again: ${add(what, archive).said}`);
    say(`  ${counted(archive)}`);
    const found = digest(archive);
    say(`  the records of one run: ${found.records === whole.records ? "yes" : "NO"}; ${inNumbers(found)}`);
    again(what, archive);
  }
}

/** Adds in one run what others are compared with. */
function whole(what) {
  const archive = join(folder, "whole.db");
  const { said, seconds } = add(what, archive);
  say(`one run: ${said}, ${seconds.toFixed(1)} s`);
  say(`  ${counted(archive)}`);
  const found = digest(archive);
  say(`  ${inNumbers(found)}`);
  again(what, archive);
  return { ...found, seconds };
}

async function together() {
  const archive = join(folder, "together.db");
  const half = Math.ceil(lines.length / 2);
  // A fifth stands in both halves.
  const parts = [lines.slice(0, half + lines.length / 10), lines.slice(half - lines.length / 10)];
  const runs = parts.map((part, i) => {
    const path = join(folder, `part-${i}.jsonl`);
    writeFileSync(path, `${part.join("\n")}\n`);
    const child = spawn(process.execPath, [COMMAND, "add", path, "-a", archive], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (d) => {
      said += d;
    });
    return new Promise((resolve) =>
      child.on("exit", (code) => resolve(`${said.trim().split("\n").at(-1)} (exit ${code})`)),
    );
  });
  for (const result of await Promise.all(runs)) say(`two at once: ${result}`);
  say(`  ${counted(archive)}`);
}

function cost() {
  const reading = timed(["read", file, "--format", "jsonl", "--out", join(folder, "records")]);
  const adding = timed(["add", file, "-a", join(folder, "cost.db")]);
  const s = (x) => (x === null ? "?" : x.toFixed(1));
  say(`reading alone: ${s(reading.cpu)} s of processor, ${s(reading.wall)} s, ${s(reading.memory)} MB`);
  say(`adding: ${s(adding.cpu)} s of processor, ${s(adding.wall)} s, ${s(adding.memory)} MB`);
  if (reading.cpu) say(`  adding costs ${(adding.cpu / reading.cpu).toFixed(2)} × reading alone`);
}

say(`${lines.length} lines of ${file}`);
if (mixed) {
  const what = join(folder, "mixed");
  const { texts, made } = makeFolder(file, what, Number(mixed));
  const kinds = Object.entries(made).map(([name, n]) => `${n.reports} ${name} in ${n.files}`);
  say(`${texts.size} reports in a folder: ${kinds.join(", ")}`);
  const found = whole(what);
  const blankless = (text) => text.replace(/\s+/g, "");
  const written = new Set([...texts].map(blankless));
  const came = found.texts.filter((text) => written.has(blankless(text))).length;
  say(`texts that came out whole, blanks aside: ${came} of ${texts.size}`);
  await killed(what, found);
} else {
  await killed(file, whole(file));
  await together();
  cost();
}
rmSync(folder, { recursive: true });
