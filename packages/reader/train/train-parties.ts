/**
 * Learns who acts and to whom in an event (`src/events/ranking/weights.generated.ts`) from annotated reports: folders of the project's own
 * (`train/reports`) and, for measuring only, others behind `--check`. Each fifth of the reports is read by weights of the other four first,
 * which is the figure of `docs/parties-model.md`. `--errors N` shows every Nth mistake of those.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PARTIES } from "../src/events/parties.corpus.ts";
import { parseForest } from "../src/events/ranking/forest.ts";
import { PAIR_SIZE } from "../src/events/ranking/pairs.ts";
import { parseWeights, type Weights, writeWeights } from "../src/events/ranking/weights.ts";
import { forestOf, pairsOf } from "./learn-forest.ts";
import { learnPairs, matchOf } from "./learn-pairs.ts";
import { agrees, type Case, casesOf, chosen, learnParties, type Marks, mark, otherwise } from "./learn-parties.ts";
import { annotated } from "./own-reports.ts";
import { sentenceCases } from "./party-sentences.ts";

const [out, ...args] = process.argv.slice(2);
const cut = args.indexOf("--check");
const option = args.indexOf("--errors");
const folders = args.slice(0, cut === -1 ? (option === -1 ? args.length : option) : cut);
const checks = cut === -1 ? [] : args.slice(cut + 1, option > cut ? option : args.length);
if (!out || folders.length === 0) {
  console.error("usage: train-parties OUT.ts FOLDER… [--check FOLDER…] [--errors N]");
  process.exit(2);
}
const FOLDS = 5;
const of = (n: number, m: Marks) => ((100 * n) / m.count).toFixed(1);
const told = (m: Marks) =>
  `${m.count} triggers, actors ${of(m.actors, m)}, recipients ${of(m.recipients, m)}, both ${of(m.both, m)}`;

const cases = folders.flatMap((f) => annotated(f).flatMap(casesOf));
const drills = sentenceCases(PARTIES);
const reports = [...new Set(cases.map((c) => c.report))];
const fold = (c: Case) => reports.indexOf(c.report) % FOLDS;
console.error(`grammar alone: ${told(mark(cases, (c) => c.ruled))}`);
const folds = Array.from({ length: FOLDS }, (_, k) => k);
const roles = folds.map((k) => learnParties([...cases.filter((c) => fold(c) !== k), ...drills]));
const unpaired = (k: number): Weights => [...roles[k]!, new Float32Array(PAIR_SIZE)];
console.error(
  `each role for itself, each fifth by the other four: ${told(mark(cases, (c) => chosen(unpaired(fold(c)))(c)))}`,
);
const matches = cases.map((c) => matchOf(c, unpaired(fold(c))));
const crossed = folds.map((k): Weights => [...roles[k]!, learnPairs(matches.filter((_, i) => fold(cases[i]!) !== k))]);
console.error(`ranked, each fifth by the other four: ${told(mark(cases, (c) => chosen(crossed[fold(c)]!)(c)))}`);
const rows = cases.map((c) => pairsOf(c, crossed[fold(c)]!));
const forests = folds.map((k) => forestOf(rows.filter((_, i) => fold(cases[i]!) !== k).flat()));
const final = folds.map(
  (k): Weights => [
    ...(crossed[k]!.slice(0, 3) as [Float32Array, Float32Array, Float32Array]),
    parseForest(forests[k]!),
  ],
);
const find = (c: Case) => chosen(final[fold(c)]!)(c);
console.error(`with a forest, each fifth by the other four: ${told(mark(cases, find))}`);
for (const [role, field] of [
  [0, "actors"],
  [1, "recipients"],
] as const) {
  const others = cases.flatMap((c) => {
    const other = otherwise(final[fold(c)]!, c).find((a) => a.field === field);
    return other === undefined ? [] : [agrees(c.due[role], other.value === null ? [] : [other.value as string])];
  });
  const right = others.filter(Boolean).length;
  console.error(`the other reading of ${field} is the right one ${right} times of ${others.length}`);
}
const types = [...new Set(cases.map((c) => c.type))].sort();
for (const type of types)
  console.error(
    `  ${type}: ${told(
      mark(
        cases.filter((c) => c.type === type),
        find,
      ),
    )}`,
  );
if (option !== -1) {
  let n = 0;
  for (const c of cases) {
    const found = find(c);
    const wrong = ([0, 1] as const).filter((role) => !agrees(c.due[role], found[role]));
    if (wrong.length === 0 || n++ % Number(args[option + 1]) !== 0) continue;
    console.log(`${c.report} ${c.type} ${c.words.replaceAll("\n", " ")}`);
    for (const role of wrong)
      console.log(
        `   ${role === 0 ? "actors" : "recipients"}: found ${found[role].map(c.name).join("، ") || "-"}; due ${c.due[role].map((d) => d.map(c.name)[0] ?? "(no candidate)").join("، ") || "-"}; grammar ${c.ruled[role].map(c.name).join("، ") || "-"}`,
      );
  }
}
const text = writeWeights([...learnParties([...cases, ...drills]), learnPairs(matches)]);
const body = JSON.stringify(text);
writeFileSync(
  out,
  `/** Learned by \`npm run train\`; see docs/parties-model.md. Not edited by hand. */\nexport const WEIGHTS =\n  ${body};\n`,
);
const forest = forestOf(rows.flat());
writeFileSync(
  join(dirname(out), "forest.generated.ts"),
  `/** Learned by \`npm run train\`; see docs/parties-model.md. Not edited by hand. */\nexport const FOREST =\n  ${JSON.stringify(forest)};\n`,
);
const weights = parseWeights(text, forest);
console.error(`drills, learned from: ${told(mark(drills, chosen(weights)))}`);
for (const folder of checks) {
  const others = annotated(folder).flatMap(casesOf);
  console.error(`${folder}: grammar alone ${told(mark(others, (c) => c.ruled))}`);
  console.error(`${folder}: ranked ${told(mark(others, chosen(weights)))}`);
}
