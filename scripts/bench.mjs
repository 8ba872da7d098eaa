// How fast the reader reads, stage by stage, and how fast the command starts:
//   npm run bench                     over the examples
//   npm run bench -- FILE.jsonl …     over articles, one JSON object a line
// Times are of this machine; `ratio` is not: it compares with a fixed loop that is timed in the same run, so that runs on
// different machines can be compared. What is timed is the processor's time, all threads of the process together (collecting
// garbage, compiling), so that other work on the machine does not count and a second core does not help. It is timed once V8 has made
// machine code of the reader, after 15 s of reading. A file of more than 200 reports is warmed up on its first half and measured on the second,
// read once: spellings met for the first time count in full. The examples are read over and over, so theirs are known. Words are
// counted as people do: what stands between spaces.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, COMMAND, install, needNode, ROOT } from "./set-up.mjs";

/** So much of the processor is spent on warming up, in milliseconds, and so much on measuring. */
const WARM_UP = 15_000;
const MEASURE = 6_000;
/** A file of more reports than this is parted: it is warmed up on one half and measured on the other, whose spellings are not yet known. */
const PARTED = 200;

needNode();
install();
if (build() !== 0) console.log("The build has errors; what is measured may be of an older state.");
const READER = join(ROOT, "packages/reader/dist");

const files = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const { read, spent } = await timedRead();
console.log(`\nNode ${process.versions.node} on ${cpus()[0]?.model ?? "an unknown processor"}, one core`);

const examples = readdirSync(join(ROOT, "examples"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(ROOT, "examples", name), "utf8")));
measure(`the ${examples.length} examples`, examples);
for (const file of files) {
  const lines = readFileSync(resolve(file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  measure(
    file,
    lines.map((line) => JSON.parse(line)),
  );
}
lexiconLoad();
startUp();

/** Milliseconds of the processor that this process has used, with all its threads. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The reader's own page of stages, with a clock at each: the built read.js, in which every `const layer = stage(…)` is
 * timed. So the bench follows the page, whatever stages it has.
 */
async function timedRead() {
  const source = readFileSync(join(READER, "read.js"), "utf8");
  const spent = new Map();
  globalThis.isnadBench = { spent, now };
  const timed = source
    .replace(/from "(\.\/[^"]+)"/g, (_, path) => `from "${pathToFileURL(join(READER, path)).href}"`)
    .replace(/^( +)(const (\w+) = |return )(\w+)\((.*)\);$/gm, (line, indent, start, layer, stage, args) => {
      if (!source.includes(`import { ${stage}`)) return line;
      const name = layer ?? "record";
      const clock = `isnadBench.spent.set("${name}", (isnadBench.spent.get("${name}") ?? 0) + isnadBench.now() - t_${name});`;
      const call = `${indent}const t_${name} = isnadBench.now();\n${indent}const ${layer ?? "done"} = ${stage}(${args});\n${indent}${clock}`;
      return start === "return " ? `${call}\n${indent}return done;` : call;
    });
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-"));
  const path = join(folder, "read.mjs");
  writeFileSync(path, timed);
  try {
    return { read: (await import(pathToFileURL(path).href)).read, spent };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Microseconds of a fixed loop: a thousand steps of hashing letters and looking the hash up. */
function calibrate() {
  const letters = "وقال وزير الخارجية إن المحادثات ستستأنف يوم الثلاثاء ".repeat(20);
  const known = new Map();
  let hash = 0;
  const turn = () => {
    for (let i = 0; i < 1000; i++) {
      hash = (Math.imul(hash, 31) + letters.charCodeAt(i)) | 0;
      if ((i & 7) === 0) known.set(hash & 1023, (known.get(hash & 1023) ?? 0) + 1);
    }
  };
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 20; run++) {
    const start = now();
    for (let i = 0; i < 500; i++) turn();
    best = Math.min(best, now() - start);
  }
  return (best * 1000) / 500;
}

function measure(name, all) {
  const parted = all.length > PARTED;
  const half = Math.floor(all.length / 2);
  const warm = parted ? all.slice(0, half) : all;
  const articles = parted ? all.slice(half) : all;
  const count = (list) => list.reduce((n, { text }) => n + text.split(/\s+/).filter(Boolean).length, 0);
  const words = count(articles);
  const pass = (list) => {
    for (const article of list) read(article);
  };
  // V8 makes machine code of what runs often, for some 300,000 words; how long the first words take is told as well.
  const begun = now();
  pass(warm);
  const cold = ((now() - begun) * 1000) / count(warm);
  while (now() - begun < WARM_UP) pass(warm);
  const loop = calibrate();
  let best = null;
  const end = now() + MEASURE;
  do {
    spent.clear();
    const start = now();
    pass(articles);
    const total = now() - start;
    if (best === null || total < best.total) best = { total, stages: new Map(spent) };
    // Read a second time, a parted file's spellings would be known.
  } while (!parted && now() < end);

  const perWord = (ms) => (ms * 1000) / words;
  const row = (label, ms) => [
    label,
    perWord(ms).toFixed(2),
    `${((100 * ms) / best.total).toFixed(1)} %`,
    Math.round(words / (ms / 1000)).toLocaleString("en"),
    (perWord(ms) / loop).toFixed(3),
  ];
  console.log(`\n${name}: ${words.toLocaleString("en")} words in ${articles.length.toLocaleString("en")} reports`);
  if (parted) console.log(`(the second half of the file, read once; warmed up on the first)`);
  table([
    ["stage", "µs/word", "share", "words/s", "ratio"],
    ...[...best.stages].map(([stage, ms]) => row(stage, ms)),
    row("all", best.total),
  ]);
  console.log(`ratio: to ${loop.toFixed(2)} µs, what a thousand steps of the calibration loop take here`);
  console.log(`first pass of warming up: ${cold.toFixed(1)} µs a word`);
}

/** Milliseconds of the processor from nothing to a lexicon that can be asked, in a process of its own. */
function lexiconLoad() {
  const tables = pathToFileURL(join(READER, "lexicon/tables.js")).href;
  const code = `const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const start = now(); (await import(${JSON.stringify(tables)})).tables(); console.log(now() - start);`;
  const times = Array.from({ length: 9 }, () =>
    Number(spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }).stdout),
  ).sort((a, b) => a - b);
  console.log();
  table([
    ["lexicon, milliseconds of 9 loads", "median", "best", "at most"],
    ["read and made ready", times[4].toFixed(0), times[0].toFixed(0), "60"],
  ]);
}

/** Milliseconds from nothing to the end of a run of the command, by the clock on the wall. */
function startUp() {
  if (!existsSync(join(ROOT, "packages/isnad/bundle/main.js")))
    return console.log("\nThe command is not built: no start-up time.");
  const example = join(ROOT, "examples/shuttle-1973.json");
  const rows = [
    ["start-up, milliseconds of 9 runs", "median", "best", "at most"],
    ...[
      ["isnad --version", ["--version"], 150],
      ["isnad read examples/shuttle-1973.json", ["read", example, "--format", "json"], 400],
    ].map(([label, args, most]) => {
      const times = Array.from({ length: 9 }, () => {
        const start = performance.now();
        const { status } = spawnSync(process.execPath, [COMMAND, ...args], { stdio: "ignore" });
        return status === 0 ? performance.now() - start : Number.NaN;
      }).sort((a, b) => a - b);
      const shown = times.some(Number.isNaN) ? ["failed", "failed"] : [times[4].toFixed(0), times[0].toFixed(0)];
      return [label, ...shown, String(most)];
    }),
  ];
  console.log();
  table(rows);
}

/** Rows in columns, the first to the left, numbers to the right. */
function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows)
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i] + 2))).join(""));
}
