/**
 * Learns which triggers tell of events (`src/events/verdict/weights.generated.ts`) from annotated reports: folders of the project's own
 * (`train/reports`) and, for measuring only, others behind `--check`. Each file of reports (a writer of its own) is read by weights of the others first,
 * which is the figure of `docs/triggers-model.md`. `--errors N` shows every Nth mistake of those.
 */
import { writeFileSync } from "node:fs";
import CORPUS, { LOOK_ALIKES } from "../src/events/corpus.ts";
import { tells } from "../src/events/judge.ts";
import { SIZE } from "../src/events/verdict/signs.ts";
import { oddsOf } from "../src/events/verdict/weights.ts";
import { parseWeights, writeWeights } from "../src/events/weights.ts";
import { lines } from "../src/lexicon/family.ts";
import { learnVerdicts, measure, type Verdict, verdictsOf } from "./learn-verdicts.ts";
import { annotated, type ToldReport } from "./own-reports.ts";

const [out, ...args] = process.argv.slice(2);
const cut = args.indexOf("--check");
const option = args.indexOf("--errors");
const folders = args.slice(0, cut === -1 ? (option === -1 ? args.length : option) : cut);
const checks = cut === -1 ? [] : args.slice(cut + 1, option > cut ? option : args.length);
if (!out || folders.length === 0) {
  console.error("usage: train-verdicts OUT.ts FOLDER… [--check FOLDER…] [--errors N]");
  process.exit(2);
}
const none = new Map<string, never>();
/** How often a sentence that tests the rules counts. */
const DRILLED = 3;
/** Look-alikes tell of nothing; of a sentence of the corpus only the trigger that it is about is known. */
const drilled: Verdict[] = [
  ...lines("events/look-alikes", LOOK_ALIKES).flatMap(({ fields: [text] }) =>
    verdictsOf({ id: "drill", published: "2020-05-12", text: text!, entities: none, events: [] }),
  ),
  ...lines("events/corpus", CORPUS).flatMap(({ fields: [text, trigger, code] }) => {
    const start = text!.indexOf(trigger!);
    const triggers = [{ start, end: start + trigger!.length }];
    const event = { triggers, type: code!.split(":")[0]!, actors: [], recipients: [] };
    const report = { id: "drill", published: "2020-05-12", text: text!, entities: none, events: [event] };
    return verdictsOf(report).filter((c) => c.right);
  }),
];
const drills = Array.from({ length: DRILLED }, () => drilled).flat();
const due = (reports: readonly ToldReport[]) => reports.reduce((n, r) => n + r.events.length, 0);
const say = (name: string, cases: readonly Verdict[], reports: readonly ToldReport[], weights: Float32Array | null) => {
  const { precision, recall, f1 } = measure(
    cases,
    (c) => tells(c.reason, weights === null ? null : oddsOf([...c.row], weights)) === "yes",
    due(reports),
  );
  console.error(`${name}: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}`);
  return f1;
};

const reports = folders.flatMap(annotated);
const cases = reports.flatMap(verdictsOf);
const writer = (id: string) => id.split("-")[0]!;
const writers = [...new Set(reports.map((r) => writer(r.id)))];
console.error(`${cases.length} triggers of ${reports.length} reports, ${drilled.length} of sentences`);
const sums = [0, 0];
const crossed = new Map<string, Float32Array>();
for (const w of writers) {
  const weights = learnVerdicts([...cases.filter((c) => writer(c.report) !== w), ...drills]);
  crossed.set(w, weights);
  const mine = cases.filter((c) => writer(c.report) === w);
  const his = reports.filter((r) => writer(r.id) === w);
  sums[0]! += say(`${w} by rules alone`, mine, his, null) / writers.length;
  sums[1]! += say(`${w} by weights of the other writers`, mine, his, weights) / writers.length;
}
console.error(`mean F1 ${sums[0]!.toFixed(1)} by rules, ${sums[1]!.toFixed(1)} weighed`);
/** Of what rules refuse for each reason (and of what they do not), how much weights keep and how much of that is right. */
function reasons(all: readonly Verdict[], weightsOf: (c: Verdict) => Float32Array): void {
  const by = new Map<string, Verdict[]>();
  for (const c of all) {
    const reason = c.reason.replace(/^under .*/, "under");
    by.set(reason, [...(by.get(reason) ?? []), c]);
  }
  for (const [reason, list] of [...by].sort((a, b) => b[1].length - a[1].length)) {
    const kept = list.filter((c) => tells(c.reason, oddsOf([...c.row], weightsOf(c))) === "yes");
    const right = (of: readonly Verdict[]) => of.filter((c) => c.right).length;
    console.error(
      `  ${reason || "not refused"}: ${list.length}, right ${right(list)}; kept ${kept.length}, right ${right(kept)}`,
    );
  }
}
reasons(cases, (c) => crossed.get(writer(c.report))!);
if (option !== -1) {
  let n = 0;
  for (const c of cases) {
    const odds = oddsOf([...c.row], crossed.get(writer(c.report))!);
    if ((tells(c.reason, odds) === "yes") === c.right || n++ % Number(args[option + 1]) !== 0) continue;
    console.log(
      `${c.report} ${odds.toFixed(1)} ${c.reason || "-"} ${c.right ? "missed" : "extra"} ${c.words.replaceAll("\n", " ")}`,
    );
  }
}
const text = writeWeights(learnVerdicts([...cases, ...drills]));
writeFileSync(
  out,
  `/** Learned by \`npm run train\`; see docs/triggers-model.md. Not edited by hand. */\nexport const WEIGHTS =\n  ${JSON.stringify(text)};\n`,
);
const weights = parseWeights(text, SIZE);
for (const folder of checks) {
  const others = annotated(folder);
  const theirs = others.flatMap(verdictsOf);
  say(`${folder} by rules alone`, theirs, others, null);
  say(`${folder} weighed`, theirs, others, weights);
  reasons(theirs, () => weights);
}
