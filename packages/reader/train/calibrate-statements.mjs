// Fits the confidence of statements to annotated reports, and tells how far it can be trusted.
//
//   npm run build && npm run calibrate [-- DIR [--unseen SHARE]]
//
// DIR holds annotated reports as JSON (../shared/data/gold unless given). A statement is right when an annotated one has its
// content (intersection over union of a half) and its source (the same). Each report is judged by weights learned from the
// others. Since the rules were written with these reports at hand, the mean is then moved to SHARE, the precision on reports
// that were only ever scored (0.8 unless given). Writes confidence.generated.ts and docs/confidence.md.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "../dist/index.js";
import { signsOf } from "../dist/statements/confidence.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const args = process.argv.slice(2);
const at = args.indexOf("--unseen");
const UNSEEN = at >= 0 ? Number(args.splice(at, 2)[1]) : 0.8;
const dir = args[0] ?? join(root, "../shared/data/gold");

/** Strength of the pull of every weight but the common one to nothing. */
const RIDGE = 1.5;
const STEPS = 4000;

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const total = (spans) => spans.reduce((n, s) => n + s.end - s.start, 0);
const iou = (a, b) => {
  const shared = a.reduce((n, x) => n + b.reduce((m, y) => m + overlap(x, y), 0), 0);
  return shared / (total(a) + total(b) - shared || 1);
};
const contentOf = (s) => (Array.isArray(s.content) ? s.content : [s.content, ...(s.more ?? [])]);

/** One line for each statement that was read: its signs, its report, whether it is right. */
const samples = [];
const doubts = { content: [0, 0], sourceEntity: [0, 0] };
for (const file of readdirSync(dir)
  .filter((f) => f.endsWith(".json"))
  .sort()) {
  const gold = JSON.parse(readFileSync(join(dir, file), "utf8"));
  const source = gold.report ?? gold;
  const record = read({ text: source.text, published: source.published ?? source.date ?? null });
  const taken = new Set();
  for (const s of record.statements) {
    let best = -1;
    let most = 0.5;
    gold.statements.forEach((g, i) => {
      const share = iou(contentOf(g), s.content);
      if (!taken.has(i) && share >= most) {
        most = share;
        best = i;
      }
    });
    const g = gold.statements[best];
    if (g) taken.add(best);
    const right =
      g !== undefined && (g.source ? s.source !== null && iou([g.source], [s.source]) >= 0.5 : s.source === null);
    const other = new Map((s.evidence.alternatives ?? []).map((a) => [a.field, a.value]));
    samples.push({ file, right, signs: signsOf(s, s.evidence.rule, new Set(other.keys())) });
    const due = gold.statements.find((x) => x.cue && s.cue && overlap(x.cue, s.cue) > 0);
    if (due && other.has("content")) {
      doubts.content[1]++;
      if (iou(contentOf(due), other.get("content")) > iou(contentOf(due), s.content)) doubts.content[0]++;
    }
    if (due && other.has("sourceEntity")) {
      const mentions = (list, id) => list.find((e) => e.id === id)?.mentions ?? [];
      const same = (id) =>
        mentions(gold.entities, due.sourceEntity).some((a) =>
          mentions(record.entities, id).some((b) => overlap(a, b) > 0),
        );
      doubts.sourceEntity[1]++;
      if (!same(s.sourceEntity) && same(other.get("sourceEntity"))) doubts.sourceEntity[0]++;
    }
  }
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const scoreOf = (weights, signs) => sigmoid(signs.reduce((n, sign) => n + (weights.get(sign) ?? 0), 0));

/** Logistic regression by plain gradient descent. */
function fit(lines) {
  const weights = new Map();
  for (const { signs } of lines) for (const sign of signs) weights.set(sign, 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map([...weights].map(([sign, w]) => [sign, sign === "any" ? 0 : RIDGE * w]));
    for (const { signs, right } of lines) {
      const wrong = scoreOf(weights, signs) - (right ? 1 : 0);
      for (const sign of signs) slope.set(sign, slope.get(sign) + wrong);
    }
    for (const [sign, s] of slope) weights.set(sign, weights.get(sign) - (4 / lines.length) * s);
  }
  return weights;
}

// Each report by what the others taught.
for (const file of new Set(samples.map((s) => s.file))) {
  const weights = fit(samples.filter((s) => s.file !== file));
  for (const s of samples) if (s.file === file) s.score = scoreOf(weights, s.signs);
}
const mean = (list, of) => list.reduce((n, x) => n + of(x), 0) / list.length;
const share = mean(samples, (s) => (s.right ? 1 : 0));

const weights = fit(samples);
let shift = 0;
for (let step = 0; step < 200; step++)
  shift += 2 * (UNSEEN - mean(samples, (s) => sigmoid(s.signs.reduce((n, x) => n + (weights.get(x) ?? 0), 0) + shift)));
weights.set("any", weights.get("any") + shift);

const bins = [0, 0.6, 0.75, 0.85, 0.9, 0.95, 1.0001];
const rows = bins.slice(0, -1).map((low, i) => {
  const within = samples.filter((s) => s.score >= low && s.score < bins[i + 1]);
  return {
    low,
    high: Math.min(1, bins[i + 1]),
    n: within.length,
    told: within.length ? mean(within, (s) => s.score) : 0,
    right: within.length ? mean(within, (s) => (s.right ? 1 : 0)) : 0,
  };
});
const brier = mean(samples, (s) => (s.score - (s.right ? 1 : 0)) ** 2);
const base = share * (1 - share);

const sorted = [...weights]
  .map(([sign, w]) => [sign, Math.round(w * 100) / 100])
  .filter(([, w]) => w !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const part = ([n, of]) => (of === 0 ? 0 : Math.round((100 * (n + 1)) / (of + 4)) / 100);
writeFileSync(
  join(root, "packages/reader/src/statements/confidence.generated.ts"),
  `// Generated by \`npm run calibrate\`; see docs/confidence.md.\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${sorted.map(([sign, w]) => `  ${/^[a-z]+$/.test(sign) ? sign : JSON.stringify(sign)}: ${w},`).join("\n")}\n};\n/** Of statements where a choice was in doubt: the share in which annotated reports bear out the other reading. */\nexport const OTHERWISE: Readonly<Record<string, number>> = {\n  content: ${part(doubts.content)},\n  sourceEntity: ${part(doubts.sourceEntity)},\n};\n`,
);
const percent = (x) => `${Math.round(100 * x)} %`;
writeFileSync(
  join(root, "docs/confidence.md"),
  `# How far a statement's confidence can be trusted

Written by \`npm run calibrate\` (\`packages/reader/train/calibrate-statements.mjs\`).

\`evidence.confidence\` of a statement is the share of statements like it whose content and source annotated reports bear out.
What makes statements alike are signs that the record itself shows: the rule, a source left out, a speaker that is no entity of the
record, one statement inside another, a long content, a choice that was in doubt (\`packages/reader/src/statements/confidence.ts\`).
The weights are a logistic regression on ${samples.length} statements of ${new Set(samples.map((s) => s.file)).size} annotated reports.

Each report judged by weights learned from the others:

| told | statements | mean told | right |
|---|---|---|---|
${rows
  .filter((r) => r.n > 0)
  .map((r) => `| ${r.low.toFixed(2)} to ${r.high.toFixed(2)} | ${r.n} | ${percent(r.told)} | ${percent(r.right)} |`)
  .join("\n")}

Brier score ${brier.toFixed(3)}; always telling the mean (${percent(share)}) would give ${base.toFixed(3)}.

The rules were written with these reports at hand, so that on others fewer are right: on reports that were only ever scored,
${percent(UNSEEN)}. The weights in use are moved by ${shift.toFixed(2)} (log odds) to that mean.

\`evidence.alternatives\` keeps the other reading where one was weighed. Of ${doubts.content[1]} contents with another possible end, ${doubts.content[0]} were nearer to
the other; of ${doubts.sourceEntity[1]} speakers with another candidate, ${doubts.sourceEntity[0]} were the other.
`,
);
process.stdout.write(
  `${samples.length} statements, ${percent(share)} right; Brier ${brier.toFixed(3)} (mean alone ${base.toFixed(3)}); moved by ${shift.toFixed(2)}\n`,
);
for (const r of rows)
  if (r.n)
    process.stdout.write(
      `  ${r.low.toFixed(2)}-${r.high.toFixed(2)}  ${String(r.n).padStart(4)}  told ${percent(r.told)}  right ${percent(r.right)}\n`,
    );
process.stdout.write(
  `  content otherwise ${doubts.content.join("/")}, speaker otherwise ${doubts.sourceEntity.join("/")}\n`,
);
