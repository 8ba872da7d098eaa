/**
 * Learns the weights of the model of names (`src/mentions/learned/weights.generated.ts`): a linear-chain conditional
 * random field over the words layer (Lafferty, McCallum and Pereira 2001), by stochastic gradient with AdaGrad and an L1
 * penalty that keeps few weights. Deterministic. A corpus that tells only that a word is of some name, not of which
 * kind, is learned from as well: the model is drawn to the labels that it allows (`allowed`).
 */
import { writeFileSync } from "node:fs";
import { begin, COUNT, follows, KINDS, LABELS } from "../src/mentions/learned/labels.ts";
import { Lattice } from "../src/mentions/learned/lattice.ts";
import { ruleLabels } from "../src/mentions/learned/rule-labels.ts";
import { kindNames, type Unit, unitOf } from "../src/mentions/learned/unit.ts";
import { type NameSentence, readNameCorpora } from "./name-corpora.ts";
import { analyzeNames } from "./name-layers.ts";
import { ownSentences } from "./own-sentences.ts";

const [out, ...rest] = process.argv.slice(2);
const flags = new Set(rest.filter((a) => a.startsWith("--")));
const option = (name: string, or: number): number => {
  const a = rest.find((x) => x.startsWith(`--${name}=`));
  return a ? Number(a.slice(name.length + 3)) : or;
};
const paths = rest.filter((a) => !a.startsWith("--"));
const ROUNDS = option("rounds", 14);
const L1 = option("l1", 0.8);
const RATE = option("rate", 0.2);
const LEAST = option("least", 5);
/** How many of a hundred names of the rules are withheld from the model in sentences by which they were mended. */
const WITHHELD = option("withheld", 35);
let seed = 4711;
const random = (n: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};

interface Row {
  readonly length: number;
  readonly features: readonly (readonly number[])[];
  readonly allowed: Uint8Array;
  readonly weight: number;
}

const sentences = [...readNameCorpora(paths), ...ownSentences(option("own", 16))];
const check = (s: NameSentence): boolean => !flags.has("--all") && s.check;
const ids = new Map<string, number>();
const counts: number[] = [];
const idOf = (f: string): number => {
  let n = ids.get(f);
  if (n === undefined) {
    n = counts.length;
    ids.set(f, n);
    counts.push(0);
  }
  counts[n]!++;
  return n;
};

const ALL = (1 << COUNT) - 1;
function rowOf(s: NameSentence): Row | undefined {
  const layers = analyzeNames(s.text);
  const { scan } = layers;
  const n = scan.tokens.count;
  if (n === 0) return undefined;
  // Where the rules find more than they would in a report that nobody read, the model would learn to leave all to them: of their
  // names a part is withheld.
  const told = s.tuned ? layers.first.filter(() => random(100) >= WITHHELD) : layers.first;
  const rules = ruleLabels(told, n);
  const units: Unit[] = [];
  for (let t = 0; t < n; t++) units.push(unitOf(scan, t));
  const names = kindNames();
  const features: number[][] = [];
  for (let i = 0; i < n; i++) {
    const f: number[] = [];
    for (const x of units[i]!.own) f.push(idOf(`0 ${x}`));
    for (const o of [-2, -1, 1, 2]) {
      const u = units[i + o];
      if (!u) {
        f.push(idOf(`${o} -`));
        continue;
      }
      for (const x of u.seen) if (Math.abs(o) === 1 || x[0] !== "e") f.push(idOf(`${o} ${x}`));
    }
    const k = (j: number) => (units[j] ? names[units[j]!.kindId]! : "-");
    f.push(idOf(`@0 ${k(i - 1)} ${k(i)}`), idOf(`@1 ${k(i)} ${k(i + 1)}`));
    f.push(
      idOf(`@2 ${k(i - 1)} ${k(i)} ${k(i + 1)}`),
      idOf(`@3 ${k(i - 2)} ${k(i - 1)} ${k(i)}`),
      idOf(`@4 ${k(i)} ${k(i + 1)} ${k(i + 2)}`),
    );
    const r = (j: number) => (j < 0 || j >= n ? 7 : rules[j]!);
    f.push(idOf(`@5 ${r(i - 1)} ${r(i)}`), idOf(`@6 ${r(i)} ${r(i + 1)}`), idOf(`@7 ${r(i)} ${k(i)}`));
    features.push(f);
  }
  // Labels of the corpus's words, put on the tokens that begin in them.
  const allowed = new Uint8Array(n).fill(1);
  for (const g of s.names) {
    let begun = false;
    for (let t = 0; t < n; t++) {
      // A name begins inside of the token that carries its clitics (`للأردن`).
      if (scan.tokens.end[t]! <= g.start || scan.tokens.start[t]! >= g.end) continue;
      if (g.kind === "any") {
        allowed[t] = ALL & ~1;
        continue;
      }
      const b = begin(KINDS.indexOf(g.kind));
      allowed[t] = 1 << (begun ? b + 1 : b);
      begun = true;
    }
  }
  return { length: n, features, allowed, weight: s.weight };
}

const isCheck = new Map<Row, NameSentence>();
const train: Row[] = [];
const held: Row[] = [];
for (const s of sentences) {
  const row = rowOf(s);
  if (!row) continue;
  isCheck.set(row, s);
  (check(s) ? held : train).push(row);
}
// Features of the held-out part, and rare ones, are unknown to the model.
const seen = new Int32Array(counts.length);
for (const row of train) for (const f of row.features) for (const x of f) seen[x]!++;
const kept: boolean[] = [...seen].map((n) => n >= LEAST);
const strip = (row: Row): Row => ({ ...row, features: row.features.map((f) => f.filter((x) => kept[x])) });
const rows = train.map(strip);
console.error(
  `${rows.length} sentences to learn from, ${held.length} kept apart; ${kept.filter(Boolean).length} features`,
);

const W = new Float64Array(counts.length * COUNT);
const G = new Float64Array(counts.length * COUNT).fill(1e-6);
const last = new Int32Array(counts.length * COUNT);
const T = new Float64Array(COUNT * COUNT);
const TG = new Float64Array(COUNT * COUNT).fill(1e-6);
let clock = 0;
const penalty = L1 / Math.max(1, rows.length);
/** The weight with its penalty for the rounds in which it was not looked at. */
function at(j: number): number {
  const idle = clock - last[j]!;
  if (idle > 0 && W[j] !== 0) {
    const by = (idle * penalty * RATE) / Math.sqrt(G[j]!);
    W[j] = W[j]! > 0 ? Math.max(0, W[j]! - by) : Math.min(0, W[j]! + by);
  }
  last[j] = clock;
  return W[j]!;
}
const lattice = new Lattice(T);
const free = new Lattice(T);
const putTransitions = (l: Lattice) => {
  for (let a = 0; a < COUNT; a++)
    for (let b = 0; b < COUNT; b++) if (follows(a, b)) l.transition[a * COUNT + b] = T[a * COUNT + b]!;
};
function fill(l: Lattice, row: Row): void {
  l.reset(row.length);
  for (let i = 0; i < row.length; i++)
    for (const f of row.features[i]!) for (let b = 0; b < COUNT; b++) l.scores[i * COUNT + b]! += at(f * COUNT + b);
}
for (let round = 0; round < ROUNDS; round++) {
  const order = rows.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  let loss = 0;
  for (const n of order) {
    const row = rows[n]!;
    clock++;
    fill(free, row);
    putTransitions(free);
    putTransitions(lattice);
    lattice.reset(row.length);
    lattice.scores.set(free.scores.subarray(0, row.length * COUNT));
    const z = free.sum();
    const g = lattice.sum(row.allowed);
    loss += z - g;
    for (let i = 0; i < row.length; i++) {
      for (let b = 0; b < COUNT; b++) {
        const d = (lattice.marginal(i, b) - free.marginal(i, b)) * row.weight;
        if (Math.abs(d) < 1e-4) continue;
        for (const f of row.features[i]!) {
          const j = f * COUNT + b;
          G[j]! += d * d;
          W[j]! += (RATE * d) / Math.sqrt(G[j]!);
        }
      }
      if (i === 0) continue;
      for (let a = 0; a < COUNT; a++)
        for (let b = 0; b < COUNT; b++) {
          if (!follows(a, b)) continue;
          const j = a * COUNT + b;
          const d = (lattice.pair(i, a, b) - free.pair(i, a, b)) * row.weight;
          if (Math.abs(d) < 1e-4) continue;
          TG[j]! += d * d;
          T[j]! += (RATE * d) / Math.sqrt(TG[j]!);
        }
    }
  }
  console.error(`round ${round + 1}: loss a sentence ${(loss / rows.length).toFixed(3)}`);
}
for (let j = 0; j < W.length; j++) at(j);
putTransitions(lattice);

/** The share of names kept apart that the best path finds. */
function measure(list: readonly Row[], what: string): void {
  let gold = 0;
  let found = 0;
  let right = 0;
  const path = new Int8Array(2000);
  for (const row of list) {
    if (isCheck.get(row)?.partial) continue;
    const s = strip(row);
    fill(lattice, s);
    lattice.best(path);
    const spans = (label: (i: number) => number): Set<string> => {
      const set = new Set<string>();
      for (let i = 0; i < row.length; i++) {
        const b = label(i);
        if (b % 2 !== 1) continue;
        let to = i + 1;
        while (to < row.length && label(to) === b + 1) to++;
        set.add(`${i} ${to} ${b}`);
      }
      return set;
    };
    const g = spans((i) => 31 - Math.clz32(row.allowed[i]!));
    const f = spans((i) => path[i]!);
    gold += g.size;
    found += f.size;
    for (const x of f) if (g.has(x)) right++;
  }
  const p = right / Math.max(1, found);
  const r = right / Math.max(1, gold);
  console.error(
    `${what}: F1 ${((200 * p * r) / (p + r)).toFixed(1)} P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} (${gold} names, ${found} found)`,
  );
}
measure(held, "kept apart");

const lines: string[] = [];
const round = (x: number) => Math.round(x * 50);
for (const [name, f] of ids) {
  if (!kept[f]) continue;
  const ws = LABELS.map((_, b) => round(W[f * COUNT + b]!));
  if (ws.every((w) => w === 0)) continue;
  lines.push(
    `${name}\t${ws
      .map((w) => (w === 0 ? "" : w))
      .join(",")
      .replace(/,+$/, "")}`,
  );
}
lines.sort();
const rowsOut = [LABELS.map((_, a) => LABELS.map((__, b) => round(T[a * COUNT + b]!)).join(",")).join(";"), ...lines];
writeFileSync(
  out!,
  `/** Learned by \`npm run train -- names\`; see docs/names-model.md. Not edited by hand. */\nexport const WEIGHTS = ${JSON.stringify(rowsOut.join("\n"))};\n`,
);
console.error(`${lines.length} features with weights, ${(rowsOut.join("\n").length / 1024).toFixed(0)} KB`);
