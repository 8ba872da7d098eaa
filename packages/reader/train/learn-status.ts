/**
 * Learns whether events were done, are planned, possible, denied or asked for: multinomial logistic regression, L2, AdaGrad
 * (Duchi et al. 2011), the mean of the later rounds (Polyak and Juditsky 1992). Deterministic.
 */
import type { Status } from "@isnad/record";
import { resolveEntities } from "../src/entities/resolve-entities.ts";
import { chooseStatus, scoresOf } from "../src/events/factuality/choose.ts";
import { claimedOf } from "../src/events/factuality/factuality.ts";
import { type Claimed, FactSigns, SIZE, STATUSES } from "../src/events/factuality/signs.ts";
import { deedsOf, judge } from "../src/events/judge.ts";
import { EVENT_RULES } from "../src/events/rules.ts";
import { verdictWeights } from "../src/events/verdict/weights.ts";
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
import type { Stretch, ToldReport } from "./own-reports.ts";

/** One trigger of an event with its signs. */
export interface StatusCase {
  readonly report: string;
  readonly row: Int32Array;
  /** With what grammar says. */
  readonly claim: Claimed;
  readonly due: Status;
  /** For people: the type and the words around. */
  readonly words: string;
}

const meet = (a: Stretch, b: Stretch): boolean => Math.min(a.end, b.end) > Math.max(a.start, b.start);

/** The triggers that the reader takes for events and that are. */
export function statusesOf(report: ToldReport): StatusCase[] {
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
  const hits = apply(EVENT_RULES, l);
  const triggers = new Set(hits.map((f) => f.from));
  const events = claimedOf(l, judge(l, deedsOf(l, hits), triggers, verdictWeights()), triggers);
  const signs = new FactSigns(l, events);
  const used = new Set<number>();
  return events.flatMap((claim, n) => {
    const { at, hit } = claim;
    const span = { start: words.start[at]!, end: words.end[at]! };
    const i = report.events.findIndex(
      (v) => (v.type === "" || v.type === hit.trigger.type) && v.triggers.some((t) => meet(t, span)),
    );
    const event = report.events[i];
    if (!event || used.has(i)) return [];
    used.add(i);
    return [
      {
        report: report.id,
        row: signs.of(n),
        claim,
        due: event.status ?? "actual",
        words: `${hit.trigger.type} ${text.slice(Math.max(0, span.start - 110), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 80)}`,
      },
    ];
  });
}

const ROUNDS = 10;
const RATE = 0.03;
const L2 = 0.03;
/** In how many orders the cases are gone through: what one order happens to leave is evened out by the others. */
const ORDERS = 3;

export function learnStatus(cases: readonly StatusCase[]): Float32Array {
  const mean = new Float32Array(SIZE * STATUSES.length);
  for (let order = 0; order < ORDERS; order++) {
    const w = new Float64Array(mean.length);
    const squares = new Float64Array(mean.length);
    const random = dice(1907 + order);
    for (let round = 0; round < ROUNDS; round++) {
      for (const k of shuffled(cases.length, random)) {
        const { row, due } = cases[k]!;
        const p = scoresOf(row, w);
        const top = Math.max(...p);
        const all = p.reduce((sum, x) => sum + Math.exp(x - top), 0);
        STATUSES.forEach((status, i) => {
          const wrong = Math.exp(p[i]! - top) / all - (status === due ? 1 : 0);
          if (Math.abs(wrong) < 1e-3) return;
          for (const sign of row) {
            const f = i * SIZE + sign;
            const g = wrong + L2 * w[f]!;
            squares[f]! += g * g;
            w[f]! -= (RATE * g) / Math.sqrt(squares[f]! + 0.1);
          }
        });
      }
      const kept = (ROUNDS - ROUNDS / 2) * ORDERS;
      if (round >= ROUNDS / 2) for (let f = 0; f < mean.length; f++) mean[f]! += w[f]! / kept;
    }
  }
  return mean;
}

/** How many of a hundred are right: by weights, or by grammar where these are null. */
export function rightOf(cases: readonly StatusCase[], weights: ArrayLike<number> | null): number {
  const right = cases.filter(
    (c) => (weights === null ? c.claim.ruled : chooseStatus(c.claim, c.row, weights)) === c.due,
  );
  return (100 * right.length) / cases.length;
}
