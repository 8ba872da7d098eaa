/**
 * Learns when an event was: a log-linear choice among the times of the trigger's sentence and the one before, and none; L2, AdaGrad
 * (Duchi et al. 2011), the mean of the later rounds (Polyak and Juditsky 1992). Deterministic.
 */
import { resolveEntities } from "../src/entities/resolve-entities.ts";
import { chooseTime, scoreOf } from "../src/events/dating/choose.ts";
import { undatedOf } from "../src/events/dating/dating.ts";
import { type Asked, DateSigns, SIZE } from "../src/events/dating/signs.ts";
import { statusesOf } from "../src/events/factuality/factuality.ts";
import { statusWeights } from "../src/events/factuality/weights.ts";
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

/** One trigger of an event with its times. */
export interface DateCase {
  readonly report: string;
  /** Which event of the report, for several triggers of one. */
  readonly event: string;
  readonly asked: Asked;
  /** Which time of the report it is, -1 for none, -2 for one that the reader has not. */
  readonly due: number;
  /** For people: the type and the words around, and the words of a time. */
  readonly words: string;
  readonly time: (t: number) => string;
}

const meet = (a: Stretch, b: Stretch): boolean => Math.min(a.end, b.end) > Math.max(a.start, b.start);

/** The triggers that the reader takes for events and that are, in reports whose events have their times annotated. */
export function datesOf(report: ToldReport): DateCase[] {
  const { text, published } = report;
  if (!report.dated) return [];
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
  const events = judge(l, deedsOf(l, hits), triggers, verdictWeights());
  const undated = undatedOf(events, statusesOf(l, events, triggers, statusWeights()));
  const signs = new DateSigns(l, undated);
  return undated.flatMap(({ at, hit }, n) => {
    const span = { start: words.start[at]!, end: words.end[at]! };
    const event = report.events.find((v) => v.type === hit.trigger.type && v.triggers.some((t) => meet(t, span)));
    if (!event) return [];
    const { time } = event;
    const due = time ? times.items.findIndex((t) => meet(t, time)) : -1;
    return [
      {
        report: report.id,
        event: `${report.id} ${report.events.indexOf(event)}`,
        asked: signs.of(n),
        due: time && due === -1 ? -2 : due,
        words: `${hit.trigger.type} ${text.slice(Math.max(0, span.start - 110), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 110)}`,
        time: (t: number) => (t < 0 ? "-" : text.slice(times.items[t]!.start, times.items[t]!.end)),
      },
    ];
  });
}

const ROUNDS = 12;
const RATE = 0.03;
const L2 = 0.06;
/** In how many orders the cases are gone through: what one order happens to leave is evened out by the others. */
const ORDERS = 3;

export function learnDates(cases: readonly DateCase[]): Float32Array {
  const mean = new Float32Array(SIZE);
  const sorted = cases.filter((c) => c.due === -1 || c.asked.times.includes(c.due));
  for (let order = 0; order < ORDERS; order++) {
    const w = new Float64Array(SIZE);
    const squares = new Float64Array(SIZE);
    const random = dice(1907 + order);
    for (let round = 0; round < ROUNDS; round++) {
      for (const k of shuffled(sorted.length, random)) {
        const { asked, due } = sorted[k]!;
        const rows = [...asked.rows, asked.none];
        const p = rows.map((row) => scoreOf(row, w));
        const top = Math.max(...p);
        const all = p.reduce((sum, x) => sum + Math.exp(x - top), 0);
        rows.forEach((row, i) => {
          const right = i === rows.length - 1 ? due === -1 : asked.times[i] === due;
          const wrong = Math.exp(p[i]! - top) / all - (right ? 1 : 0);
          if (Math.abs(wrong) < 1e-4) return;
          for (const f of row) {
            const g = wrong + L2 * w[f]!;
            squares[f]! += g * g;
            w[f]! -= (RATE * g) / Math.sqrt(squares[f]! + 0.1);
          }
        });
      }
      const kept = (ROUNDS - ROUNDS / 2) * ORDERS;
      if (round >= ROUNDS / 2) for (let f = 0; f < SIZE; f++) mean[f]! += w[f]! / kept;
    }
  }
  return mean;
}

/** The events of such triggers, each with whatever of its triggers first has a time by weights, or by grammar where these are null. */
function foundOf(
  cases: readonly DateCase[],
  weights: ArrayLike<number> | null,
): Map<string, readonly [DateCase, number]> {
  const out = new Map<string, readonly [DateCase, number]>();
  for (const c of cases) {
    const found = weights === null ? c.asked.ruled : chooseTime(c.asked, weights);
    const before = out.get(c.event);
    if (before === undefined || (before[1] === -1 && found !== -1)) out.set(c.event, [before?.[0] ?? c, found]);
  }
  return out;
}

/** How many of a hundred events are right. */
export function rightOf(cases: readonly DateCase[], weights: ArrayLike<number> | null): number {
  const all = [...foundOf(cases, weights).values()];
  return (100 * all.filter(([c, found]) => found === c.due).length) / all.length;
}
