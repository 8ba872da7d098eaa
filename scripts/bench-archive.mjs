// How fast an archive of many records answers: `node scripts/bench-archive.mjs FILE.jsonl [records] [archive.db]`.
// Makes an archive of so many records (100,000): a tenth by adding the first 500 reports of a file again and again with
// changes (other days, outlets, names and words, so that they are not copies of each other), the rest by copying the rows of
// these under other ids. Then asks it in all ways and prints the median and the 99th percentile. An archive that is there
// already is filled up and asked. Needs a build; takes minutes, and a few gigabytes.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./set-up.mjs";

const [file, count = "100000", path = "/tmp/isnad-bench.db"] = process.argv.slice(2);
if (!file) {
  console.error("usage: node scripts/bench-archive.mjs FILE.jsonl [records] [archive.db]");
  process.exit(2);
}
const from = (name) => import(join(ROOT, "packages", name));
const { openArchive } = await from("archive/dist/index.js");
const { language, searchWords } = await from("isnad/dist/archive/search-words.js");
const { read } = await from("reader/dist/index.js");

let state = 5;
const chance = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const pick = (list) => list[Math.floor(chance() * list.length)];
const articles = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .slice(0, 500)
  .map((line) => JSON.parse(line));
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

const LETTERS = [..."بتجدرسعفقكلمنه"];
/** The same word always becomes the same other word of its length in one copy. */
function changer(k) {
  return (word) => {
    if (word.length < 4) return word;
    let h = k * 2654435761;
    for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
    h >>>= 0;
    if (h % 100 >= 22) return word;
    const at = 2 + (h % (word.length - 2));
    return word.slice(0, at) + LETTERS[(h >>> 8) % LETTERS.length] + word.slice(at + 1);
  };
}

const bases = () =>
  articles.map((article) => {
    let words;
    const record = read(article, { words: (w) => (words = searchWords(w)) });
    return { record, words, stems: words.stems.split(" ") };
  });

async function make(archive, bases, count) {
  const began = performance.now();
  let batch = [];
  let cpu = process.cpuUsage();
  for (let i = 0; i < Number(count); i++) {
    const { record, words, stems } = bases[i % bases.length];
    const k = Math.floor(i / bases.length);
    const change = k === 0 ? (w) => w : changer(k);
    const text = record.report.text.replace(/[\u0621-\u064a]+/g, change);
    const published = new Date(Date.UTC(2010, 0, 1) + Math.floor(chance() * 5000) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const id = `${record.report.id}-${k}`;
    const article = { id, outlet: `outlet ${Math.floor(chance() * 30)}`, published, title: record.report.title, text };
    const entities = record.entities.map((e) => ({
      ...e,
      name: e.name.replace(/[\u0621-\u064a]+/g, (w) => (chance() < 0.1 ? change(w) : w)),
    }));
    const sha256 = createHash("sha256").update(text).digest("hex");
    batch.push({
      document: {
        article,
        sha256: createHash("sha256").update(id).digest("hex"),
        origin: "bench",
        mediaType: "text/plain",
      },
      record: { ...record, entities, report: { ...record.report, ...article, sha256 } },
      words: { ...words, stems: stems.map(change).join(" "), whole: words.whole.split(" ").map(change).join(" ") },
      title: "",
    });
    if (batch.length === 200) {
      await archive.add(batch);
      batch = [];
    }
    if ((i + 1) % 10_000 === 0) {
      const used = process.cpuUsage(cpu);
      cpu = process.cpuUsage();
      const each = (used.user + used.system) / 10_000_000;
      console.log(
        `${i + 1} added, ${Math.round((performance.now() - began) / 1000)} s, ${each.toFixed(2)} ms of processor each, ${megabytes()} MB`,
      );
    }
  }
  await archive.add(batch);
}

/** Copies what is there under other ids, until there are so many. */
function multiply(bases, count) {
  const db = new (createRequire(join(ROOT, "packages/archive/x.js"))("libsql"))(path, { timeout: 10_000 });
  db.exec("pragma foreign_keys = off; pragma synchronous = off");
  const there = db.prepare("select d.id, r.name, d.report from documents d join reports r on r.id = d.report").all([]);
  const byId = new Map(bases.map((b) => [b.record.report.id, b]));
  const columns = (table, changed) =>
    db
      .prepare(`select name from pragma_table_info('${table}')`)
      .all([])
      .map(({ name }) => changed[name] ?? `"${name}"`)
      .join(", ");
  const text = db.prepare("insert into text_search (rowid, title, stems, whole) values (?, '', ?, ?)");
  const factText = db.prepare("insert into fact_search (rowid, stems) values (?, ?)");
  const factsOf = db.prepare("select id, start, words from fact where id > ? and id < ? + 262144");
  for (let k = 1, n = there.length; n < count; k++, n += there.length) {
    const shift = k * 64 * 2 ** 18;
    const reports = k * 10_000_000;
    db.exec("begin immediate");
    for (const [table, changed, where] of [
      ["reports", { id: `id + ${reports}`, name: `name || '+${k}'`, key: `key || '+${k}'` }, `id < 10000000`],
      [
        "documents",
        { id: `id + ${shift}`, report: `report + ${reports}`, sha256: `sha256 || '+${k}'` },
        `report < 10000000`,
      ],
      [
        "entities",
        { document: `document + ${shift}` },
        "document in (select id from documents where report < 10000000)",
      ],
      [
        "fact",
        { id: `id + ${shift}`, document: `document + ${shift}`, occurrence: "null" },
        "document in (select id from documents where report < 10000000)",
      ],
      [
        "parties",
        { fact: `fact + ${shift}` },
        "fact - fact % 262144 in (select id from documents where report < 10000000)",
      ],
    ])
      db.exec(`insert into ${table} select ${columns(table, changed)} from ${table} where ${where}`);
    for (const { id, name } of there) {
      const [, base, copy] = /^(.*)-(\d+)$/.exec(name);
      const { words, stems } = byId.get(base);
      const change = copy === "0" ? (w) => w : changer(Number(copy));
      const changed = stems.map(change);
      text.run([id + shift, changed.join(" "), words.whole.split(" ").map(change).join(" ")]);
      for (const f of factsOf.all([id + shift, id + shift])) {
        const from = words.starts.findIndex((s) => s >= f.start);
        if (from >= 0) factText.run([f.id, changed.slice(from, from + f.words.split(" ").length).join(" ")]);
      }
    }
    db.exec("commit");
    console.log(`${n + there.length} records`);
  }
  db.exec("pragma wal_checkpoint(truncate)");
  db.close();
}

let archive = openArchive(path, language, { create: true });
const { reports } = await archive.overview();
if (reports < Number(count)) {
  const some = bases();
  if (reports === 0) await make(archive, some, Number(count) / 10);
  await archive.close();
  multiply(some, Number(count));
  archive = openArchive(path, language, { readOnly: true });
}
console.log(`${(await archive.overview()).reports} reports, ${Math.round(statSync(path).size / 2 ** 20)} MB on disk`);

const words = articles.flatMap((a) => a.text.split(/[^\u0621-\u064a]+/)).filter((w) => w.length > 3);
const names = articles.slice(0, 100).flatMap((a) =>
  read(a)
    .entities.filter((e) => e.kind !== "group")
    .map((e) => [e.kind, e.name]),
);
const name = (kind) => pick(names.filter(([k]) => k === kind))[1];
const day = () => `20${10 + Math.floor(chance() * 13)}-0${1 + Math.floor(chance() * 9)}-01`;
const ASKED = {
  "a word": () => archive.reports({ text: pick(words) }),
  "two words": () => archive.reports({ text: `${pick(words)} ${pick(words)}` }),
  "a phrase": () => {
    const text = pick(articles).text.split(/\s+/);
    const at = Math.floor(chance() * Math.max(1, text.length - 3));
    return archive
      .reports({
        text: `"${text
          .slice(at, at + 2)
          .join(" ")
          .replace(/[^\u0621-\u064a ]/g, "")} "`,
      })
      .catch(() => null);
  },
  "a beginning": () => archive.reports({ text: `${pick(words).slice(0, 4)}*` }),
  "a word, by weight": () => archive.reports({ text: pick(words), sort: "relevance" }),
  "a word, outlet and days": () =>
    archive.reports({ text: pick(words), outlet: `outlet ${Math.floor(chance() * 30)}`, from: day() }),
  "what a person says": () => archive.facts({ kind: "statement", speaker: name("person") }),
  "what a body says through unnamed sources": () =>
    archive.facts({ kind: "statement", party: name("organization"), chain: "anonymous" }),
  "events in a place in a year": () =>
    archive.facts({ kind: "event", place: name("place"), publishedFrom: "2015-01-01", publishedTo: "2015-12-31" }),
  "who does what to whom": () => archive.facts({ kind: "event", actor: name("place"), recipient: name("place") }),
  "a word in what was said": () => archive.facts({ kind: "statement", text: pick(words) }),
  "tolls above a number": () => archive.facts({ kind: "figure", type: "killed", least: 100 }),
  "what X said of Y in a month": () =>
    archive.facts({
      kind: "statement",
      speaker: name("person"),
      about: name("place"),
      publishedFrom: "2014-05-01",
      publishedTo: "2014-05-31",
    }),
  count: () => archive.countReports({ text: pick(words) }),
  facets: () => archive.reportFacets({ text: pick(words) }, ["outlet", "month"]),
  "facets of facts": () => archive.factFacets({ kind: "event", place: name("place") }, ["type", "status", "actor"]),
  "a report whole": () => archive.report(`${pick(articles).id}-1`),
  who: () => archive.identities({ name: name("person") }),
};
const rank = (times, p) => times[Math.min(times.length - 1, Math.floor(times.length * p))];
const all = [];
for (const [what, ask] of Object.entries(ASKED)) {
  const times = [];
  for (let i = 0; i < 60; i++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  all.push(...times);
  console.log(
    `${what.padEnd(42)} median ${rank(times, 0.5).toFixed(1).padStart(7)} ms   99th ${rank(times, 0.99).toFixed(1).padStart(8)} ms`,
  );
}
all.sort((a, b) => a - b);
console.log(
  `${"all".padEnd(42)} median ${rank(all, 0.5).toFixed(1).padStart(7)} ms   99th ${rank(all, 0.99).toFixed(1).padStart(8)} ms   ${megabytes()} MB`,
);
await archive.close();
if (!existsSync(path)) process.exit(1);
