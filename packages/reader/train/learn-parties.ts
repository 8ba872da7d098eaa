/**
 * Learns who acts and to whom it is done: for either role a log-linear choice among all candidates of a trigger and nobody, each
 * candidate by its best seat; L2, AdaGrad (Duchi et al. 2011). Deterministic.
 */
import type { Alternative } from "@isnad/record";
import { resolveEntities } from "../src/entities/resolve-entities.ts";
import { deedsOf } from "../src/events/judge.ts";
import { choose, type Settle, scoresOf } from "../src/events/ranking/choose.ts";
import { type Asked, ask, SIZE } from "../src/events/ranking/features.ts";
import type { Weights } from "../src/events/ranking/weights.ts";
import { EVENT_RULES } from "../src/events/rules.ts";
import { settled } from "../src/events/settled.ts";
import { slotsAfter } from "../src/events/slots.ts";
import { readFigures } from "../src/figures/read-figures.ts";
import { findMentions } from "../src/mentions/find-mentions.ts";
import { findClauses } from "../src/phrases/find-clauses.ts";
import { findPhrases } from "../src/phrases/find-phrases.ts";
import { apply } from "../src/rules/apply.ts";
import { splitSentences } from "../src/sentences/split-sentences.ts";
import { readStatements } from "../src/statements/read-statements.ts";
import { readTimes } from "../src/times/read-times.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { analyze } from "../src/words/analyze.ts";
import type { Reading } from "../src/words/words.ts";
import { dice, shuffled } from "./conllu.ts";
import type { ToldReport } from "./own-reports.ts";

/** One trigger with its candidates and who of them is right. */
export interface Case {
  readonly asked: Asked;
  readonly report: string;
  readonly type: string;
  /** How the trigger is read: a verb in either voice, a masdar, a participle, a noun. */
  readonly reading: string;
  /** By role: for each party that is due the candidates that are it. */
  readonly due: readonly [readonly string[][], readonly string[][]];
  /** By role, whether the trigger's own sentence names one of those who are due or a deed of theirs, or nobody is: of others nothing is learned. */
  readonly near: readonly [boolean, boolean];
  /** By role, what grammar alone finds. */
  readonly ruled: readonly [readonly string[], readonly string[]];
  /** What grammar makes of the parties that weights have. */
  readonly settle: Settle;
  /** For people: the words around, and the names of candidates. */
  readonly words: string;
  readonly name: (id: string) => string;
}

const verbOf = (r: Reading): string => r.verb || r.lemma;
const plain = (s: string): string =>
  s
    .replace(/[\u064B-\u0652\u0640]/g, "")
    .replace(/[أإآ]/g, "ا")
    .trim();
const meet = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  Math.min(a.end, b.end) > Math.max(a.start, b.start);

/** The triggers of a report that the reader finds with the type that is due. */
export function casesOf(report: ToldReport): Case[] {
  const { text, published } = report;
  const words = analyze(tokenize(splitSentences(text)));
  const phrases = findPhrases(words);
  const clauses = findClauses(phrases);
  const mentions = findMentions(phrases, undefined);
  const entities = resolveEntities(mentions, clauses, published);
  const times = readTimes(words, mentions, published);
  const figures = readFigures(phrases, mentions, times);
  const statements = readStatements(clauses, entities, times);
  const l = { words, phrases, clauses, entities, times, figures, statements };
  const deeds = deedsOf(l, apply(EVENT_RULES, l));
  const named = (id: string) => entities.items[Number(id.slice(1)) - 1]!;
  const isParty = (party: string, id: string): boolean => {
    const stretches = report.entities.get(party);
    const mine = named(id).mentions;
    if (stretches) return mine.some((m) => m.form === "name" && stretches.some((s) => meet(s, m)));
    return mine.some((m) => {
      const t = plain(text.slice(m.start, m.end));
      return t.length > 1 && (t.includes(plain(party)) || plain(party).includes(t));
    });
  };
  const used = new Set<number>();
  const out: Case[] = [];
  for (const { found, ruled } of deeds) {
    const span = { start: words.start[found.from]!, end: words.end[found.from]! };
    const n = report.events.findIndex(
      (v, i) => !used.has(i) && v.type === found.fact.trigger.type && v.triggers.some((t) => meet(t, span)),
    );
    if (n === -1) continue;
    used.add(n);
    const v = report.events[n]!;
    const asked = ask(l, found.from, found.fact, ruled, deeds);
    const candidates = (parties: readonly string[]) =>
      parties.map((p) => asked.candidates.map((c) => c.id).filter((id) => isParty(p, id)));
    const due = [candidates(v.actors), candidates(v.recipients)] as const;
    // `وأدانت الجزائر القصف`: what the trigger is about names a deed told before, and so its parties.
    const things = slotsAfter(l, found.from).filter((x) => x.phrase !== -1);
    const isTold = (ids: readonly string[]): boolean =>
      deeds.some(
        (o) =>
          o.at < found.from &&
          [...o.parties.actors, ...o.parties.recipients].some((id) => ids.includes(id)) &&
          things.some((x) => verbOf(words.reading[x.word]!) === verbOf(words.reading[o.at]!)),
      );
    const s = words.sentence[found.from]!;
    const from = words.start[words.firstOf[s]!]!;
    const to = words.end[words.firstOf[s + 1]! - 1]!;
    const isNear = (parties: readonly string[]): boolean =>
      parties.length === 0 ||
      parties.some((p) => {
        const stretches = report.entities.get(p);
        return stretches ? stretches.some((m) => m.start >= from && m.end <= to) : text.slice(from, to).includes(p);
      });
    out.push({
      asked,
      near: [isNear(v.actors) || isTold(due[0].flat()), isNear(v.recipients) || isTold(due[1].flat())],
      report: report.id,
      reading: found.fact.reading,
      type: v.type,
      due,
      ruled: [ruled.actors, ruled.recipients],
      settle: (weighed) => settled(l, deeds, found.from, found.fact.trigger, weighed, ruled),
      words: `${text.slice(Math.max(0, span.start - 70), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 90)}`,
      name: (id) => named(id).name,
    });
  }
  return out;
}

const ROUNDS = 10;
const RATE = 0.03;
const L2 = 0.03;

/** So often all is learned anew in another order; the mean of such weights sways less (one to two parties of a hundred read reports). */
const ORDERS = 6;
/** Of each case so much of the features is left out in turn, so that weight does not gather on a few of many that say the same (Srivastava et al. 2014, Dropout). */
const LEFT_OUT = 0.3;

/** The weights of both roles. */
export function learnParties(cases: readonly Case[], orders = ORDERS): [Float32Array, Float32Array] {
  return [learnRole(cases, 0, orders), learnRole(cases, 1, orders)];
}

function learnRole(cases: readonly Case[], role: 0 | 1, orders: number): Float32Array {
  const out = new Float32Array(SIZE);
  for (let k = 0; k < orders; k++) {
    const w = learnOnce(cases, role, 1907 + 7919 * k);
    for (let f = 0; f < SIZE; f++) out[f]! += w[f]! / orders;
  }
  return out;
}

function learnOnce(cases: readonly Case[], role: 0 | 1, seed: number): Float32Array {
  const w = new Float32Array(SIZE);
  const squares = new Float64Array(SIZE);
  const random = dice(seed);
  const best = new Int32Array(4096);
  const mean = new Float32Array(SIZE);
  for (let round = 0; round < ROUNDS; round++) {
    for (const k of shuffled(cases.length, random)) {
      const { asked, due, near } = cases[k]!;
      // Far more parties are told in other sentences by reports that are written to be annotated than by those of newsrooms.
      if (!near[role]) continue;
      const right = new Set(due[role].flat());
      // Whom no candidate is cannot be learned.
      if (due[role].length > 0 && right.size === 0) continue;
      const n = asked.candidates.length;
      const out = leftOut(random);
      const p = scoresOf(asked, w, best, out);
      const top = Math.max(...p);
      let all = 0;
      for (let i = 0; i <= n; i++) all += p[i] = Math.exp(p[i]! - top);
      const isRight = (i: number) => (i === n ? due[role].length === 0 : right.has(asked.candidates[i]!.id));
      for (let i = 0; i <= n; i++) {
        // All who are right shall have the same share.
        const gradient = p[i]! / all - (isRight(i) ? 1 / Math.max(1, right.size) : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        const c = asked.candidates[i];
        const rows = c === undefined ? [asked.none] : best[i] === -1 ? [c.links] : [c.seats[best[i]!]!, c.links];
        for (const row of rows)
          for (const f of row) {
            if (out(f)) continue;
            const g = gradient + L2 * w[f]!;
            squares[f]! += g * g;
            w[f]! -= (RATE * g) / Math.sqrt(squares[f]! + 0.1);
          }
      }
    }
    // The mean over the later rounds sways less with the order of learning (Polyak and Juditsky 1992).
    if (round >= ROUNDS / 2) for (let f = 0; f < SIZE; f++) mean[f]! += w[f]! / (ROUNDS - ROUNDS / 2);
  }
  return mean;
}

/** Another choice of features to leave out, at each call. */
function leftOut(random: (n: number) => number): (f: number) => boolean {
  const a = random(SIZE) | 1;
  const b = random(SIZE);
  return (f) => ((Math.imul(f, a) + b) & (SIZE - 1)) < LEFT_OUT * SIZE;
}

/** Whether who is found is who is due: both nobody, or F1 of a half at least. */
export function agrees(due: readonly string[][], found: readonly string[]): boolean {
  if (due.length === 0 || found.length === 0) return due.length === found.length;
  const recall = due.filter((d) => d.some((id) => found.includes(id))).length / due.length;
  const precision = found.filter((id) => due.some((d) => d.includes(id))).length / found.length;
  return precision + recall > 0 && (2 * precision * recall) / (precision + recall) >= 0.5;
}

export interface Marks {
  readonly count: number;
  readonly actors: number;
  readonly recipients: number;
  readonly both: number;
}
/** How many cases are right in either role and in both. */
export function mark(
  cases: readonly Case[],
  find: (c: Case) => readonly [readonly string[], readonly string[]],
): Marks {
  let actors = 0;
  let recipients = 0;
  let both = 0;
  for (const c of cases) {
    const [a, r] = find(c);
    const isA = agrees(c.due[0], a);
    const isR = agrees(c.due[1], r);
    if (isA) actors++;
    if (isR) recipients++;
    if (isA && isR) both++;
  }
  return { count: cases.length, actors, recipients, both };
}

/** What weights find. */
export const chosen =
  (weights: Weights) =>
  (c: Case): readonly [readonly string[], readonly string[]] => {
    const [actors, recipients] = c.ruled;
    const found = choose(c.asked, weights, { actors, recipients }, c.settle);
    return [found.actors, found.recipients];
  };

/** The other readings that weights leave beside what they find. */
export function otherwise(weights: Weights, c: Case): readonly Alternative[] {
  const [actors, recipients] = c.ruled;
  return choose(c.asked, weights, { actors, recipients }, c.settle).alternatives;
}
