// Writes examples of the API's answers, as the examples' archive gives them: `npm run api-examples`, after a build. Long lists are cut to
// their first member, times of the clock are set to one day, so that the file changes only when answers do.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMAND, ROOT, run } from "./set-up.mjs";

const { createApp, openHouse } = await import("../packages/isnad/dist/server/start.js");
const folder = mkdtempSync(join(tmpdir(), "isnad-examples-"));
const path = join(folder, "examples.db");
// Two outlets that print one text, and a speaker who says and denies one thing: the examples have neither.
const bam = JSON.parse(readFileSync(join(ROOT, "examples/bam-2004.json"), "utf8"));
const of = (id, published, text) => ({ id, outlet: "النهار الآخر (متخيَّل)", published, text });
const more = [
  { ...bam, id: "bam-copy", outlet: "النهار الآخر (متخيَّل)", text: bam.text.replace("26271", "26000") },
  of("visit-1", "2021-05-04", "قالت كلارا هوفمان إن بلادها تدعم وقف إطلاق النار في غزة."),
  of("visit-2", "2021-05-05", "ونفت كلارا هوفمان أن تكون بلادها تدعم وقف إطلاق النار في غزة."),
];
writeFileSync(join(folder, "more.jsonl"), more.map((one) => `${JSON.stringify(one)}\n`).join(""));

run(process.execPath, [COMMAND, "add", join(ROOT, "examples/*.json"), join(folder, "more.jsonl"), "--archive", path]);
const house = openHouse({ path, version: "0.1.0" });
const app = createApp(house);

const get = async (address) => (await app.request(address)).json();
const post = async (address, body) => {
  const headers = { "content-type": "application/json" };
  return (await app.request(address, { method: "POST", headers, body: JSON.stringify(body) })).json();
};
const figure = (await get("/api/facts?kind=figure&type=killed&report=bam-2004")).items[0].ref;
const ref = encodeURIComponent(figure);
const person = (await get("/api/identities?kind=person")).items[0].identity;
const occurrence = (await get("/api/timeline?limit=1")).items[0].occurrence;
const [{ story }] = (await get("/api/stories")).items;
const answers = {
  about: await get("/api"),
  listReports: await get("/api/reports?text=زلزال"),
  getReport: await get("/api/reports/bam-2004"),
  reportVersions: await get("/api/reports/bam-2004/versions"),
  annotatedReport: await get("/api/reports/bam-2004/annotated"),
  listFacts: await get("/api/facts?kind=figure&report=bam-2004"),
  getFact: await get(`/api/facts/${ref}`),
  whyFact: await get(`/api/facts/${ref}/why`),
  listIdentities: await get("/api/identities?kind=person"),
  getIdentity: await get(`/api/identities/${person}`),
  listSpeakers: await get("/api/speakers?limit=3"),
  listUnnamedSources: await get("/api/unnamed-sources?limit=3"),
  timeline: await get("/api/timeline"),
  getOccurrence: await get(`/api/occurrences/${occurrence}`),
  figures: await get("/api/figures?role=killed"),
  contradictions: await get("/api/speakers/هوفمان/contradictions"),
  places: await get("/api/places"),
  network: await get("/api/network"),
  journeys: await get("/api/journeys"),
  listStories: await get("/api/stories"),
  getStory: await get(`/api/stories/${story}`),
  review: await post("/api/review", { who: "سلمى", action: "accept", fact: figure, why: "as in the register" }),
  readText: await post("/api/read", { text: "وصل الوزير إلى القاهرة يوم الثلاثاء.", published: "2021-05-04" }),
};
await post("/api/review", { who: "نور", action: "reject", fact: figure });
answers.listDecisions = await get("/api/decisions");
answers.agreement = await get("/api/agreement");
answers.undoDecision = await post("/api/decisions/1/undo", { who: "سلمى", why: "a slip" });
const form = new FormData();
form.append("files", new Blob(["وصل السفير إلى عمان يوم الأربعاء."]), "inbox/monday.txt");
form.append("files", new Blob([""]), "inbox/empty.txt");
const { job } = await (await app.request("/api/documents", { method: "POST", body: form })).json();
await house.jobs.settled();
answers.listJobs = await get("/api/jobs");
answers.getJob = await get(`/api/jobs/${job}`);
await house.close();
rmSync(folder, { recursive: true });

const CLOCK = new Set(["added", "at", "created", "ended"]);
function short(value, key = "") {
  if (Array.isArray(value)) {
    // A pair of coordinates is no list.
    if (value.length === 2 && value.every((v) => typeof v === "number")) return value;
    return value.slice(0, 1).map((one) => short(one));
  }
  if (typeof value === "string") {
    if (key === "origin") return value.replace(/^.*\//, "");
    if (CLOCK.has(key)) return /^\d{4}-.*T/.test(value) ? "2026-01-02T09:30:00.000Z" : value;
    return value.length > 160 ? `${value.slice(0, 159)}…` : value;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, short(one, name)]));
}
const lines = Object.entries(answers).map(([id, answer]) => `  ${id}: ${JSON.stringify(short(answer))},`);
writeFileSync(
  join(ROOT, "packages/isnad/src/server/examples.generated.ts"),
  `// Generated by \`npm run api-examples\` from the examples' archive.\nexport const EXAMPLES: Readonly<Record<string, unknown>> = {\n${lines.join("\n")}\n};\n`,
);
console.log(`${lines.length} answers`);
