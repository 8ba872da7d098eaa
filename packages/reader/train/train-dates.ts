/**
 * Learns when events were (`src/events/dating/weights.generated.ts`) from annotated reports: folders of the project's own
 * (`train/reports`) and, for measuring only, others behind `--check`. Each file of reports (a writer of its own) is read by weights of the others first,
 * which is the figure of `docs/dating-model.md`. `--errors N` shows every Nth mistake of those.
 */
import { writeFileSync } from "node:fs";
import { chooseTime } from "../src/events/dating/choose.ts";
import { SIZE } from "../src/events/dating/signs.ts";
import { parseWeights, writeWeights } from "../src/events/weights.ts";
import { type DateCase, datesOf, learnDates, rightOf } from "./learn-dates.ts";
import { annotated } from "./own-reports.ts";

const [out, ...args] = process.argv.slice(2);
const cut = args.indexOf("--check");
const option = args.indexOf("--errors");
const folders = args.slice(0, cut === -1 ? (option === -1 ? args.length : option) : cut);
const checks = cut === -1 ? [] : args.slice(cut + 1, option > cut ? option : args.length);
if (!out || folders.length === 0) {
  console.error("usage: train-dates OUT.ts FOLDER… [--check FOLDER…] [--errors N]");
  process.exit(2);
}
const cases = folders.flatMap((f) => annotated(f).flatMap(datesOf));
const writer = (c: DateCase) => c.report.split("-")[0]!;
const writers = [...new Set(cases.map(writer))];
console.error(
  `${cases.length} triggers, ${cases.filter((c) => c.due !== -1).length} with a time, ${cases.filter((c) => c.due === -2).length} with one that is not read`,
);
let ruled = 0;
let weighed = 0;
let n = 0;
for (const w of writers) {
  const weights = learnDates(cases.filter((c) => writer(c) !== w));
  const mine = cases.filter((c) => writer(c) === w);
  const [a, b] = [rightOf(mine, null), rightOf(mine, weights)];
  ruled += (a * mine.length) / cases.length;
  weighed += (b * mine.length) / cases.length;
  console.error(
    `${w}: ${mine.length} triggers, right by grammar ${a.toFixed(1)}, by weights of the others ${b.toFixed(1)}`,
  );
  if (option === -1) continue;
  for (const c of mine) {
    const found = chooseTime(c.asked, weights);
    if (found === c.due || n++ % Number(args[option + 1]) !== 0) continue;
    console.log(
      `${c.report} ${c.words.replaceAll("\n", " ")}\n   found ${c.time(found)}; due ${c.due === -2 ? "(not read)" : c.time(c.due)}; grammar ${c.time(c.asked.ruled)}`,
    );
  }
}
console.error(`all: right by grammar ${ruled.toFixed(1)}, weighed ${weighed.toFixed(1)}`);
const body = JSON.stringify(writeWeights(learnDates(cases)));
writeFileSync(
  out,
  `/** Learned by \`npm run train\`; see docs/dating-model.md. Not edited by hand. */\nexport const WEIGHTS =\n  ${body};\n`,
);
const weights = parseWeights(JSON.parse(body) as string, SIZE);
for (const folder of checks) {
  const others = annotated(folder).flatMap(datesOf);
  console.error(
    `${folder}: ${others.length} triggers, right by grammar ${rightOf(others, null).toFixed(1)}, weighed ${rightOf(others, weights).toFixed(1)}`,
  );
}
