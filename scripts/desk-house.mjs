// A server with an archive of the examples, on a port of its own, for looking at the desk: tests, screenshots, measures.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/**
 * Makes the archive and starts the server.
 * @param {{ hostile?: boolean, empty?: boolean }} options
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} `address` ends without a slash
 */
export async function openDeskHouse({ hostile = false, empty = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-desk-"));
  const archive = join(folder, "news.db");
  if (!empty) {
    const documents = join(folder, "documents");
    mkdirSync(documents);
    cpSync(join(ROOT, "examples"), documents, { recursive: true, filter: (path) => !path.endsWith(".md") });
    if (hostile) writeFileSync(join(documents, "hostile.json"), JSON.stringify(HOSTILE));
    await done(isnad(["add", "--archive", archive, documents], folder));
    for (const [i, version] of VERSIONS.entries()) {
      const path = join(folder, `version-${i}.json`);
      writeFileSync(path, JSON.stringify(version));
      await done(isnad(["add", "--archive", archive, path], folder));
    }
  }
  const server = isnad(["serve", archive, "--port", "0"], folder);
  const address = await new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const found = /http:\/\/[\d.:a-z[\]]+/i.exec(server.said());
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
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every view of the desk with a place that shows something of the examples. */
export const VIEWS = JSON.parse(readFileSync(join(ROOT, "scripts/desk-views.json"), "utf8"));
