import type { Entities } from "../entities/entities.ts";
import type { Figures } from "../figures/figures.ts";
import type { Clauses } from "../phrases/phrases.ts";
import { apply } from "../rules/apply.ts";
import type { Found, Trace } from "../rules/rule.ts";
import type { Statements } from "../statements/statements.ts";
import { byPlace } from "../statements/stretches.ts";
import type { Times } from "../times/times.ts";
import { Upos } from "../words/features.ts";
import { type Arguments, argumentsOf, withParties } from "./arguments.ts";
import { answer } from "./complete.ts";
import { confidenceOf, signsOf } from "./confidence.ts";
import type { Events } from "./events.ts";
import { refusal } from "./gate.ts";
import { withStops } from "./itinerary.ts";
import type { EventLayers } from "./layers.ts";
import { type Draft, gather } from "./merge.ts";
import { choose } from "./ranking/choose.ts";
import { ask } from "./ranking/features.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { partyWeights, type Weights } from "./ranking/weights.ts";
import { EVENT_RULES, type Hit } from "./rules.ts";
import { CARRIERS, statusOf } from "./status.ts";
import { type Topic, topics } from "./topic.ts";
import type { Parties } from "./verb-parties.ts";
import { timeOf } from "./when.ts";
import { why } from "./why.ts";

/** A trigger with what the rules of grammar make of it. */
export interface Deed extends Neighbour {
  readonly found: Found<Hit>;
  readonly ruled: Arguments;
}

/** All triggers of a report with their parties by grammar, in the order of the text. */
export function deedsOf(l: EventLayers, all: readonly Found<Hit>[]): readonly Deed[] {
  const out: Deed[] = [];
  for (const found of all) {
    const { trigger, reading } = found.fact;
    const ruled = argumentsOf(l, found.from, trigger, reading);
    out.push({ found, ruled, at: found.from, type: trigger.type, parties: ruled });
  }
  return out.sort((a, b) => a.at - b.at);
}

/**
 * Reads who did what to whom: triggers by rule, their parties by grammar and, among all who are named, by learned weights
 * (`ranking/`; null for grammar alone), one event an occurrence.
 */
export function readEvents(
  clauses: Clauses,
  entities: Entities,
  times: Times,
  figures: Figures,
  statements: Statements,
  trace?: Trace,
  weights: Weights | null = partyWeights(),
): Events {
  const { phrases } = clauses;
  const layers: EventLayers = { words: phrases.words, phrases, clauses, entities, times, figures, statements };
  const drafts: Draft[] = [];
  const topicOf = topics(layers);
  const all = apply(EVENT_RULES, layers, trace);
  const triggers = new Set(all.map((f) => f.from));
  const deeds = deedsOf(layers, all);
  for (const deed of deeds) {
    const draft = draftOf(layers, deed, deeds, topicOf, triggers, weights);
    if (draft) drafts.push(draft);
  }
  const of = new Int32Array(phrases.words.count).fill(-1);
  const items = withStops(layers, answer(gather(drafts), statements.items)).map(({ word, words, ...event }, i) => {
    for (const w of words) of[w] = i;
    const { rule } = event.evidence;
    const noun = rule === "events/act-noun" || rule === "events/masdar";
    const definite = noun && phrases.words.reading[word]!.definite;
    const confidence = confidenceOf(signsOf({ ...event, rule, definite }));
    return { id: `V${i + 1}`, ...event, evidence: { ...event.evidence, confidence } };
  });
  return { items, of };
}

const sameParties = (a: Parties, b: Parties): boolean =>
  a.actors.join() === b.actors.join() && a.recipients.join() === b.recipients.join();

/** Verbs of harm whose object is hurt in an attack that other words name. */
const SUFFERED = new Set("قتل أصاب جرح أودى حصد أوقع خلف".split(" "));
/** What is no event by itself, but may be a second mention of one. */
const POINTS = new Set(["points at something known"]);

/** One trigger with its parties; null where what it names is no act of a political party. */
function draftOf(
  l: EventLayers,
  { found, ruled }: Deed,
  deeds: readonly Deed[],
  topicOf: (sentence: number) => Topic,
  triggers: ReadonlySet<number>,
  weights: Weights | null,
): Draft | null {
  const at = found.from;
  const { trigger, reading } = found.fact;
  // `رفض ذكر اسمه`: terms of anonymity are no deed.
  const here = l.words.start[at]!;
  if (byPlace(l.statements).anonymity.covering(here, here + 1).length > 0) return null;
  const finite = reading === "active" || reading === "passive";
  const topic = topicOf(l.words.sentence[at]!);
  const early = refusal(l, at, trigger, reading, topic, null);
  if (early !== null && !POINTS.has(early)) return null;
  // Whether it is an event at all is told by grammar.
  const parties = [...ruled.actors, ...ruled.recipients];
  const told = statusOf(l, at, finite, triggers);
  // A threat of what will be is made already; who is said to be for something is so.
  const threatens = trigger.type === "THREATEN" && told === "planned";
  const status = threatens || reading === "participle" ? "actual" : told;
  // That nobody was hurt is no event.
  if (status === "negated" && trigger.type === "ASSAULT" && (SUFFERED.has(trigger.lemma) || trigger.roles.kind === "v"))
    return null;
  const refused = refusal(l, at, trigger, reading, topic, parties);
  if (refused !== null && !POINTS.has(refused)) return null;
  const chosen = weights === null ? null : choose(ask(l, at, found.fact, ruled, deeds), weights, ruled);
  const args = chosen === null ? ruled : withParties(l, ruled, chosen);
  const r = l.words.reading[at]!;
  const start = l.words.start[at]!;
  const end = l.words.end[at]!;
  const statement = l.statements.of[at]!;
  return {
    word: at,
    family: r.verb || r.lemma,
    sentence: l.words.sentence[at]!,
    suffered: trigger.roles.kind === "v" || reading === "passive" || SUFFERED.has(trigger.lemma),
    noun: !finite,
    carrier: (finite || reading === "masdar") && CARRIERS.has(trigger.lemma),
    news:
      reading === "noun" &&
      !r.definite &&
      (CARRIERS.has(l.words.reading[at - 1]?.lemma ?? "") ||
        (l.words.reading[at - 1]?.upos === Upos.ADP && CARRIERS.has(l.words.reading[at - 2]?.lemma ?? ""))),
    stands: refused === null,
    pointsBack: r.definite || (l.words.reading[at - 1]?.classes.has("demonstrative") ?? false),
    event: {
      trigger: { start, end },
      type: trigger.type,
      mode: trigger.mode,
      contexts: trigger.contexts,
      actors: args.actors,
      recipients: args.recipients,
      places: args.places,
      time: timeOf(l, at, finite, triggers),
      status,
      figures: args.figures,
      via: statement === -1 ? null : l.statements.items[statement]!.id,
      background: false,
      evidence: {
        start,
        end,
        rule: found.rule,
        from: [...args.actors, ...args.recipients],
        confidence: 0,
        because: why(l, at, trigger, !sameParties(args, ruled)),
        ...(chosen && chosen.alternatives.length > 0 ? { alternatives: chosen.alternatives } : {}),
      },
    },
  };
}
