// A server with an archive of the examples, on a port of its own, for looking at the desk: tests, screenshots, measures.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMAND, ROOT } from "./set-up.mjs";

/** Two versions of one report, so that there is something to compare: our own words, imagined people. */
const VERSIONS = [
  {
    id: "harbour-fire",
    outlet: "صحيفة الميناء (متخيَّلة)",
    url: "https://almina.example/news/harbour-fire",
    title: "حريق في ميناء الرملة",
    published: "2021-05-02T09:10:00Z",
    text: "اندلع حريق في ميناء الرملة فجر الأحد. وقال مسؤول في الدفاع المدني، طلب عدم ذكر اسمه، إن أربعة عمال أصيبوا.\n\nوأعلن مدير الميناء سامي العطار أن الحركة ستعود يوم الاثنين.",
  },
  {
    id: "harbour-fire",
    outlet: "صحيفة الميناء (متخيَّلة)",
    url: "https://almina.example/news/harbour-fire",
    title: "قتيل وسبعة جرحى في حريق ميناء الرملة",
    published: "2021-05-02T15:40:00Z",
    text: "اندلع حريق في ميناء الرملة فجر الأحد. وقتل عامل وأصيب سبعة آخرون.\n\nوأعلن مدير الميناء سامي العطار أن الحركة ستعود يوم الاثنين.",
  },
];

/** What would run or break out if any field were taken for anything but text. */
export const HOSTILE = {
  id: "hostile",
  outlet: `"><img src=x onerror="window.bad=1">`,
  title: "<script>window.bad=1</script>عنوان ‮مقلوب‬",
  byline: "<svg onload=window.bad=1>",
  dateline: "</title><script>window.bad=1</script>",
  url: "javascript:window.bad=1",
  published: "2020-01-01",
  text: `قال <b onmouseover="window.bad=1">المتحدث</b> باسم البلدية سمير <script>window.bad=1</script> إن 12 شخصا أصيبوا.\n\n‮⁦وأضاف أن {{7*7}} \${alert(1)} ]]> &lt;script&gt; %0d%0a قتلوا في انفجار.`,
};

function isnad(args, folder) {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (data) => {
    said += data;
  });
  child.stderr.on("data", (data) => {
    said += data;
  });
  return { child, said: () => said };
}
const done = ({ child, said }) =>
  new Promise((resolve, reject) => {
    child.on("exit", (code) => (code === 0 ? resolve(said()) : reject(new Error(said()))));
  });

/** What an archive of the examples is made of: the built command, the examples, this file. */
function* ingredients() {
  for (const path of [join(ROOT, "packages/isnad/bundle"), join(ROOT, "examples")])
    for (const name of readdirSync(path).sort()) yield join(path, name);
  yield import.meta.filename;
}

/**
 * An archive of the examples, made once for as long as nothing has changed that it is made of: reading them takes longer than most tests.
 * Several processes may ask at once: what one makes comes to its place whole and stays there, and who is the later one takes it.
 */
async function filled(hostile) {
  const hash = createHash("sha256");
  for (const path of ingredients()) hash.update(path).update(readFileSync(path));
  const kept = join(ROOT, "node_modules/.cache/isnad-desk");
  const tag = hash.digest("hex").slice(0, 16);
  const target = join(kept, `${hostile ? "hostile" : "examples"}-${tag}.db`);
  if (existsSync(target)) return target;
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept))
    if (/^(?:hostile|examples|documents)/.test(name) && !name.includes(tag))
      rmSync(join(kept, name), { recursive: true, force: true });
  const folder = mkdtempSync(join(kept, "making-"));
  const archive = join(folder, "news.db");
  // The archive tells where each document lay: they stay there. Another process may be reading them: they are not written twice.
  const documents = join(kept, `documents-${tag}`);
  if (!existsSync(documents)) {
    const copied = join(folder, "documents");
    cpSync(join(ROOT, "examples"), copied, { recursive: true, filter: (path) => !path.endsWith(".md") });
    try {
      renameSync(copied, documents);
    } catch (error) {
      if (!existsSync(documents)) throw error;
    }
  }
  const files = [documents];
  if (hostile) {
    files.push(join(folder, "hostile.json"));
    writeFileSync(files.at(-1), JSON.stringify(HOSTILE));
  }
  await done(isnad(["add", "--archive", archive, ...files], folder));
  for (const [i, version] of VERSIONS.entries()) {
    const path = join(folder, `version-${i}.json`);
    writeFileSync(path, JSON.stringify(version));
    await done(isnad(["add", "--archive", archive, path], folder));
  }
  renameSync(archive, target);
  rmSync(folder, { recursive: true, force: true });
  return target;
}

/**
 * Makes the archive and starts the server.
 * @param {{ hostile?: boolean, empty?: boolean }} options
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} `address` ends without a slash
 */
export async function openDeskHouse({ hostile = false, empty = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-desk-"));
  const archive = join(folder, "news.db");
  if (!empty) cpSync(await filled(hostile), archive);
  const server = isnad(["serve", archive, "--port", "0"], folder);
  const address = await new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      // Only when more follows: its port may have come in part.
      const found = /http:\/\/[\d.:a-z[\]]+(?=[/\s])/i.exec(server.said());
      if (!found) return;
      clearInterval(timer);
      resolve(found[0].replace(/\/$/, ""));
    }, 30);
    server.child.on("exit", () => {
      clearInterval(timer);
      reject(new Error(server.said()));
    });
  });
  return {
    address,
    async stop() {
      server.child.removeAllListeners("exit");
      server.child.kill("SIGINT");
      await new Promise((resolve) => {
        server.child.on("exit", resolve);
        setTimeout(() => {
          server.child.kill("SIGKILL");
          resolve(undefined);
        }, 4000).unref();
      });
      // A server that had to be killed may still be letting go of its files.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Every view of the desk with a place that shows something of the examples. */
export const VIEWS = JSON.parse(readFileSync(join(ROOT, "scripts/desk-views.json"), "utf8"));
