// What the archive holds to when things go wrong, measured on real runs of the command: `node scripts/measure-archive.mjs FILE.jsonl [kills]`.
// Adds a file of JSON lines, killed with -9 at random moments and run again; then again, when nothing may change; then half
// and half by two processes at once; and compares the cost of adding with that of reading alone. Needs a build.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMAND } from "./set-up.mjs";

const [file, kills = "20"] = process.argv.slice(2);
if (!file) {
  console.error("usage: node scripts/measure-archive.mjs FILE.jsonl [kills]");
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

async function killed() {
  const archive = join(folder, "killed.db");
  let done = false;
  let killed = 0;
  for (let i = 0; i < Number(kills) && !done; i++) {
    const child = spawn(process.execPath, [COMMAND, "add", file, "-a", archive], { stdio: "ignore" });
    const after = 500 + Math.random() * 6_000;
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    const code = await new Promise((resolve) => child.on("exit", (c) => resolve(c)));
    clearTimeout(timer);
    done = code !== null;
    if (!done) killed++;
  }
  const last = spawnSync(process.execPath, [COMMAND, "add", file, "-a", archive], { encoding: "utf8" });
  say(`killed ${killed} times, run again: ${last.stderr.trim().split("\n").at(-1)}`);
  say(`  ${counted(archive)}`);
  const before = statSync(archive).size;
  const again = spawnSync(process.execPath, [COMMAND, "add", file, "-a", archive], { encoding: "utf8" });
  say(
    `again: ${again.stderr.trim().split("\n").at(-1)}; size ${before === statSync(archive).size ? "unchanged" : "CHANGED"}`,
  );
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
await killed();
await together();
cost();
rmSync(folder, { recursive: true });
