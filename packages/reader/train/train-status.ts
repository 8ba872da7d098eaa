/**
 * Learns whether events were (`src/events/factuality/weights.generated.ts`) from annotated reports: folders of the project's own
 * (`train/reports`) and, for measuring only, others behind `--check`. Each file of reports (a writer of its own) is read by weights of the others first,
 * which is the figure of `docs/factuality-model.md`. `--errors N` shows every Nth mistake of those.
 */
import { writeFileSync } from "node:fs";
import type { Status } from "@isnad/record";
import CORPUS from "../src/events/corpus.ts";
import { chooseStatus } from "../src/events/factuality/choose.ts";
import { STATUSES } from "../src/events/factuality/signs.ts";
import { parseStatusWeights, writeStatusWeights } from "../src/events/factuality/weights.ts";
import { STATUS } from "../src/events/status.corpus.ts";
import { lines } from "../src/lexicon/family.ts";
import { learnStatus, rightOf, type StatusCase, statusesOf } from "./learn-status.ts";
import { annotated } from "./own-reports.ts";

const [out, ...args] = process.argv.slice(2);
const cut = args.indexOf("--check");
const option = args.indexOf("--errors");
const folders = args.slice(0, cut === -1 ? (option === -1 ? args.length : option) : cut);
const checks = cut === -1 ? [] : args.slice(cut + 1, option > cut ? option : args.length);
if (!out || folders.length === 0) {
  console.error("usage: train-status OUT.ts FOLDER… [--check FOLDER…] [--errors N]");
  process.exit(2);
}
const cases = folders.flatMap((f) => annotated(f).flatMap(statusesOf));
/** The sentences of the tables that test the rules count so often. */
const DRILLED = 3;
const drilled = [
  ...lines("events/corpus", CORPUS).map(({ fields: [text, trigger, code, status] }) => [text, trigger, status, code]),
  ...lines("events/status", STATUS).map(({ fields: [text, trigger, status] }) => [text, trigger, status, ""]),
].flatMap(([text, trigger, status, code]) => {
  const start = text!.indexOf(trigger!);
  const triggers = [{ start, end: start + trigger!.length }];
  const event = {
    triggers,
    type: code!.split(":")[0]!,
    actors: [],
    recipients: [],
    status: (status || "actual") as Status,
  };
  return statusesOf({ id: "drill", published: "2020-05-12", text: text!, entities: new Map(), events: [event] });
});
const drills = Array.from({ length: DRILLED }, () => drilled).flat();
const writer = (c: StatusCase) => c.report.split("-")[0]!;
const writers = [...new Set(cases.map(writer))];
console.error(
  `${cases.length} triggers: ${STATUSES.map((s) => `${cases.filter((c) => c.due === s).length} ${s}`).join(", ")}`,
);
let ruled = 0;
let weighed = 0;
let n = 0;
for (const w of writers) {
  const weights = learnStatus([...cases.filter((c) => writer(c) !== w), ...drills]);
  const mine = cases.filter((c) => writer(c) === w);
  const [a, b] = [rightOf(mine, null), rightOf(mine, weights)];
  ruled += (a * mine.length) / cases.length;
  weighed += (b * mine.length) / cases.length;
  console.error(
    `${w}: ${mine.length} triggers, right by grammar ${a.toFixed(1)}, by weights of the others ${b.toFixed(1)}`,
  );
  if (option === -1) continue;
  for (const c of mine) {
    const found = chooseStatus(c.claim, c.row, weights);
    if (found === c.due || n++ % Number(args[option + 1]) !== 0) continue;
    console.log(
      `${c.report} ${c.words.replaceAll("\n", " ")}\n   found ${found}; due ${c.due}; grammar ${c.claim.ruled}`,
    );
  }
}
console.error(`all: right by grammar ${ruled.toFixed(1)}, weighed ${weighed.toFixed(1)}`);
const body = JSON.stringify(writeStatusWeights(learnStatus([...cases, ...drills])));
writeFileSync(
  out,
  `/** Learned by \`npm run train\`; see docs/factuality-model.md. Not edited by hand. */\nexport const WEIGHTS =\n  ${body};\n`,
);
const weights = parseStatusWeights(JSON.parse(body) as string);
for (const folder of checks) {
  const others = annotated(folder).flatMap(statusesOf);
  console.error(
    `${folder}: ${others.length} triggers, right by grammar ${rightOf(others, null).toFixed(1)}, weighed ${rightOf(others, weights).toFixed(1)}`,
  );
}
