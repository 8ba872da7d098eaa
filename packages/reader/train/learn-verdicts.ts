/**
 * Learns whether a trigger tells of an event: logistic regression, L2, AdaGrad (Duchi et al. 2011), the mean of the later rounds
 * (Polyak and Juditsky 1992). Deterministic.
 */
import { resolveEntities } from "../src/entities/resolve-entities.ts";
import { deedsOf, refusedFor } from "../src/events/judge.ts";
import { EVENT_RULES } from "../src/events/rules.ts";
import { topics } from "../src/events/topic.ts";
import { SIZE, Signs } from "../src/events/verdict/signs.ts";
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
import { dice, shuffled } from "./conllu.ts";
import type { ToldReport } from "./own-reports.ts";

/** One trigger with its signs, and whether an annotated event of its type has it. */
export interface Verdict {
  readonly report: string;
  readonly row: Int32Array;
  readonly right: boolean;
  /** Why the rules refuse it, or the empty string. */
  readonly reason: string;
  /** Which event of the report it tells of, -1 for none. */
  readonly event: number;
  /** For people: its type and the words around. */
  readonly words: string;
}

const meet = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  Math.min(a.end, b.end) > Math.max(a.start, b.start);

/** All triggers of a report; `known` leaves out those of which the annotation does not tell. */
export function verdictsOf(report: ToldReport): Verdict[] {
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
  const topicOf = topics(l);
  const signs = new Signs(l, deeds, topicOf);
  return deeds.map((deed, n) => {
    const { at, type } = deed;
    const reason = refusedFor(l, deed, topicOf);
    const row = Int32Array.from(signs.of(n, topicOf(words.sentence[at]!), reason));
    const span = { start: words.start[at]!, end: words.end[at]! };
    const event = report.events.findIndex((v) => v.type === type && v.triggers.some((t) => meet(t, span)));
    return {
      report: report.id,
      row,
      right: event !== -1,
      reason,
      event,
      words: `${type} ${text.slice(Math.max(0, span.start - 60), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 60)}`,
    };
  });
}

const ROUNDS = 8;
const RATE = 0.02;
const L2 = 0.01;

/** In how many orders the cases are gone through: what one order happens to leave is evened out by the others. */
const ORDERS = 3;

export function learnVerdicts(cases: readonly Verdict[]): Float32Array {
  const mean = new Float32Array(SIZE);
  for (let order = 0; order < ORDERS; order++) {
    const w = new Float64Array(SIZE);
    const squares = new Float64Array(SIZE);
    const random = dice(1907 + order);
    for (let round = 0; round < ROUNDS; round++) {
      for (const k of shuffled(cases.length, random)) {
        const { row, right } = cases[k]!;
        let odds = 0;
        for (const f of row) odds += w[f]!;
        const wrong = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
        for (const f of row) {
          const g = wrong + L2 * w[f]!;
          squares[f]! += g * g;
          w[f]! -= (RATE * g) / Math.sqrt(squares[f]! + 0.1);
        }
      }
      const kept = (ROUNDS - ROUNDS / 2) * ORDERS;
      if (round >= ROUNDS / 2) for (let f = 0; f < SIZE; f++) mean[f]! += w[f]! / kept;
    }
  }
  return mean;
}

/** Precision and recall of what is kept, in hundredths; a second trigger of an event that is found is neither right nor wrong. */
export function measure(cases: readonly Verdict[], keep: (c: Verdict) => boolean, due: number) {
  const hit = new Set<string>();
  let found = 0;
  for (const c of cases) {
    if (!keep(c)) continue;
    const key = `${c.report} ${c.event}`;
    if (c.right && hit.has(key)) continue;
    if (c.right) hit.add(key);
    found++;
  }
  const precision = (100 * hit.size) / found;
  const recall = (100 * hit.size) / due;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
