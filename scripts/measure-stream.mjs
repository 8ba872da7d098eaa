// How much memory `isnad read` takes while JSON lines stream through it:
//   node scripts/measure-stream.mjs [MB] [FILE.jsonl]     a stream of so many megabytes (1000), the articles of the file (the examples) over and over
//   node scripts/measure-stream.mjs --line [MB]           one article of so many megabytes (50) in one line
// The stream goes through standard input, records are counted and thrown away. Memory is what the system counts for the process (VmRSS, its
// workers with it), so this needs Linux.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMAND, ROOT } from "./set-up.mjs";

const args = process.argv.slice(2);
const line = args.includes("--line");
const [size, file] = args.filter((a) => !a.startsWith("-"));
const bytes = Number(size ?? (line ? 50 : 1000)) * 1e6;
const articles = file
  ? readFileSync(file, "utf8")
      .split("\n")
      .filter((l) => l.trim() !== "")
      .map((l) => JSON.parse(l))
  : readdirSync(join(ROOT, "examples"))
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(join(ROOT, "examples", name), "utf8")));

const child = spawn(process.execPath, [COMMAND, "read", "-", "--format", "jsonl"], {
  stdio: ["pipe", "pipe", "inherit"],
});
let fed = 0;
let records = 0;
let peak = 0;
let first = 0;
const begun = performance.now();
child.stdout.on("data", (chunk) => {
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) records++;
});

const memory = () => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};
const tell = () =>
  console.log(
    `${((performance.now() - begun) / 1000).toFixed(0).padStart(6)} s  ${(fed / 1e6).toFixed(0).padStart(6)} MB fed  ${String(records).padStart(8)} records  ${memory().toFixed(0).padStart(6)} MB of memory`,
  );
let ticks = 0;
const watch = setInterval(() => {
  const now = memory();
  peak = Math.max(peak, now);
  if (first === 0 && fed > bytes / 10) first = now;
  if (++ticks % 100 === 0) tell();
}, 200);

const done = new Promise((resolve) => child.on("exit", resolve));
if (line) {
  const text = [];
  for (let n = 0; n < bytes; ) {
    for (const a of articles) {
      text.push(a.text);
      n += Buffer.byteLength(a.text) + 2;
    }
  }
  const one = `${JSON.stringify({ id: "long", text: text.join("\n\n") })}\n`;
  fed = Buffer.byteLength(one);
  child.stdin.end(one);
} else {
  for (let n = 0; fed < bytes; n++) {
    const article = articles[n % articles.length];
    const one = Buffer.from(`${JSON.stringify({ ...article, id: `${article.id}-${n}` })}\n`);
    fed += one.length;
    if (!child.stdin.write(one)) await new Promise((resolve) => child.stdin.once("drain", resolve));
  }
  child.stdin.end();
}
const code = await done;
clearInterval(watch);
const seconds = (performance.now() - begun) / 1000;
console.log(
  `${(fed / 1e6).toFixed(0)} MB, ${records} records in ${seconds.toFixed(0)} s; memory after a tenth ${first.toFixed(0)} MB, at most ${peak.toFixed(0)} MB; exit code ${code}`,
);
