import type { Event, Evidence, Status } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Figures } from "../figures/figures.ts";
import type { Clauses } from "../phrases/phrases.ts";
import { apply } from "../rules/apply.ts";
import type { Trace } from "../rules/rule.ts";
import type { Statements } from "../statements/statements.ts";
import { byPlace } from "../statements/stretches.ts";
import type { Times } from "../times/times.ts";
import { Upos } from "../words/features.ts";
import { withParties } from "./arguments.ts";
import { partnersOf } from "./brought.ts";
import { entity } from "./cast.ts";
import { answer } from "./complete.ts";
import { confidenceOf, signsOf } from "./confidence.ts";
import { timesOf } from "./dating/dating.ts";
import { dateWeights } from "./dating/weights.ts";
import type { Events } from "./events.ts";
import { statusesOf, type Weighed } from "./factuality/factuality.ts";
import { statusWeights } from "./factuality/weights.ts";
import { withStops } from "./itinerary.ts";
import { type Deed, deedsOf, type Judged, judge, POINTS } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { meetingAt } from "./meetings.ts";
import { type Draft, gather, kindred } from "./merge.ts";
import { chooseAt } from "./ranking/choose.ts";
import { partyWeights, type Weights } from "./ranking/weights.ts";
import { EVENT_RULES } from "./rules.ts";
import { saidDeeds } from "./said.ts";
import { settled } from "./settled.ts";
import { CARRIERS } from "./status.ts";
import type { Trigger } from "./triggers/index.ts";
import type { Parties } from "./verb-parties.ts";
import { verdictWeights } from "./verdict/weights.ts";
import { SUFFERED } from "./violence.ts";
import { why } from "./why.ts";

/**
 * Reads who did what to whom: triggers by rule; whether each tells of an event by rules of refusal (`gate.ts`) and learned weights
 * (`verdict/`); their parties by grammar and, among all who are named, by learned weights (`ranking/`), one event an occurrence.
 * Where weights are null, grammar and rules alone tell.
 */
export function readEvents(
  clauses: Clauses,
  entities: Entities,
  times: Times,
  figures: Figures,
  statements: Statements,
  trace?: Trace,
  weights: Weights | null = partyWeights(),
  verdicts: Float32Array | null = weights === null ? null : verdictWeights(),
): Events {
  const { phrases } = clauses;
  const { words } = phrases;
  const layers: EventLayers = { words, phrases, clauses, entities, times, figures, statements };
  const drafts: Draft[] = [];
  const hits = apply(EVENT_RULES, layers, trace);
  const deeds = deedsOf(layers, hits);
  const triggers = new Set(hits.map((f) => f.from));
  const judged = judge(layers, deeds, triggers, verdicts);
  const saying = saidDeeds(layers, new Set(judged.map((j) => j.deed.at)));
  const said = saying.map(({ found, ruled }): Judged => {
    const { type } = found.fact.trigger;
    return { deed: { found, ruled, at: found.from, type, parties: ruled }, reason: "", told: "yes" };
  });
  const all = [...judged, ...said].sort((a, b) => a.deed.at - b.deed.at);
  const statuses = statusesOf(layers, all, triggers, weights === null ? null : statusWeights());
  const when = timesOf(layers, all, statuses, weights === null ? null : dateWeights());
  const bySaying = new Map(saying.map((s, i) => [said[i]!, s.by]));
  all.forEach((j, i) => {
    const draft = draftOf(layers, j, deeds, statuses[i]!, when[i]!, bySaying.has(j) ? null : weights, bySaying.get(j));
    if (draft) drafts.push(draft);
  });
  drafts.sort((a, b) => a.word - b.word);
  const of = new Int32Array(words.count).fill(-1);
  const items = withStops(layers, answer(gather(drafts), statements.items)).map((v, i): Event => {
    for (const w of v.words) of[w] = i;
    const { rule } = v.evidence;
    const noun = rule === "events/act-noun" || rule === "events/masdar";
    const definite = noun && words.reading[v.word]!.definite;
    return {
      id: `V${i + 1}`,
      trigger: v.trigger,
      type: v.type,
      mode: v.mode,
      contexts: v.contexts,
      actors: v.actors,
      recipients: v.recipients,
      places: v.places,
      time: v.time,
      status: v.status,
      figures: v.figures,
      via: v.via,
      background: v.background,
      evidence: evidenceOf(v.evidence, v, confidenceOf(signsOf(v, rule, definite))),
      also: v.also,
    };
  });
  return { items, of };
}

/** Evidence with the parties and the confidence that are known only when occurrences are gathered; spelt out, so that all evidence is of two shapes. */
function evidenceOf(
  { start, end, rule, because, alternatives }: Evidence,
  { actors, recipients }: Parties,
  confidence: number,
): Evidence {
  const from = [...new Set([...actors, ...recipients])];
  return alternatives === undefined
    ? { start, end, rule, from, confidence, because }
    : { start, end, rule, from, confidence, because, alternatives };
}

const sameParties = (a: Parties, b: Parties): boolean =>
  a.actors.join() === b.actors.join() && a.recipients.join() === b.recipients.join();

const HOW = new Set(["عندما", "حين", "حينما", "لدى"]);
/** Nouns of answering, by the preposition behind them: ردا على, انتقاما لـ, ثأرا من. By bare lemma. */
const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["على", ["رد"]],
  ["ل", ["انتقام", "ثأر"]],
  ["من", ["انتقام", "ثأر"]],
]);
/** `شنت سلسلة من الغارات`: some of such are none told of before. */
const SOME = new Set("سلسلة عدد مزيد موجة عشرات مئات جملة".split(" "));
const isSomeOf = (l: EventLayers, at: number): boolean =>
  l.words.reading[at - 1]?.lemma === "من" && SOME.has(l.words.reading[at - 2]?.lemma ?? "");

/** `رسالة استقالته`, `بعد الاستقالة`: the one told of, where no other person is told to have gone. */
const isResignation = (l: EventLayers, at: number, { mode }: Trigger, actors: readonly string[]): boolean => {
  const { upos, definite } = l.words.reading[at]!;
  const person = actors.some((id) => entity(l, id).kind === "person");
  return mode === "resign" && upos === Upos.NOUN && definite && !person;
};

/** One trigger with its parties; null where what it names is none by its words. */
function draftOf(
  l: EventLayers,
  { deed: { found, ruled, at }, reason, told }: Judged,
  deeds: readonly Deed[],
  { value: status, weighed: otherStatus }: Weighed<Status>,
  { value: time, weighed: otherTime }: Weighed<string | null>,
  weights: Weights | null,
  /** The words of what somebody says by which he blames or demands. */
  by: readonly number[] = [],
): Draft | null {
  const { trigger, reading } = found.fact;
  // `رفض ذكر اسمه`: terms of anonymity are no deed.
  const here = l.words.start[at]!;
  if (byPlace(l.statements).anonymity.covering(here, here + 1).length > 0) return null;
  const finite = reading === "active" || reading === "passive";
  // That nobody was hurt is no event.
  if (status === "negated" && trigger.type === "ASSAULT" && (SUFFERED.has(trigger.lemma) || trigger.roles.kind === "v"))
    return null;
  const chosen =
    weights === null
      ? null
      : chooseAt(l, at, found.fact, ruled, deeds, weights, (weighed) => settled(l, deeds, at, trigger, weighed, ruled));
  const args = chosen === null ? ruled : withParties(l, ruled, chosen);
  const r = l.words.reading[at]!;
  const start = l.words.start[at]!;
  const end = l.words.end[at]!;
  const statement = l.statements.of[at]!;
  return {
    word: at,
    family: kindred(r.lemma, r.verb),
    verb: r.verb || r.lemma,
    sentence: l.words.sentence[at]!,
    suffered: trigger.roles.kind === "v" || reading === "passive" || SUFFERED.has(trigger.lemma),
    noun: !finite,
    carrier: (finite || reading === "masdar") && CARRIERS.has(trigger.lemma),
    news:
      reading === "noun" &&
      !r.definite &&
      (CARRIERS.has(l.words.reading[at - 1]?.lemma ?? "") ||
        (l.words.reading[at - 1]?.upos === Upos.ADP && CARRIERS.has(l.words.reading[at - 2]?.lemma ?? ""))),
    stands: told === "yes",
    known: POINTS.has(reason) || isResignation(l, at, trigger, args.actors),
    answered:
      ANSWERS.get(l.words.reading[at - 1]?.lemma ?? "")?.includes(l.words.reading[at - 2]?.lemma ?? "") ?? false,
    how: HOW.has(l.words.reading[at - 1]?.lemma ?? ""),
    meeting: trigger.type === "CONSULT" ? meetingAt(l, at, reading) : "no",
    lands: [...args.recipients, ...args.places].flatMap((id) => entity(l, id).country ?? []),
    when: time === null ? null : (l.times.items[Number(time.slice(1)) - 1]?.value ?? null),
    also: [...by, ...partnersOf(l, at, trigger, deeds)].map((w) => ({
      start: l.words.start[w]!,
      end: l.words.end[w]!,
    })),
    pointsBack: (r.definite && !isSomeOf(l, at)) || (l.words.reading[at - 1]?.classes.has("demonstrative") ?? false),
    event: {
      trigger: { start, end },
      type: trigger.type,
      mode: trigger.mode,
      contexts: trigger.contexts,
      actors: args.actors,
      recipients: args.recipients,
      places: args.places,
      time,
      status,
      figures: args.figures,
      via: statement === -1 ? null : l.statements.items[statement]!.id,
      background: false,
      evidence: {
        start,
        end,
        rule: found.rule,
        from: [...new Set([...args.actors, ...args.recipients])],
        confidence: 0,
        because: why(l, at, trigger, told === "yes" ? reason : "", {
          "its parties": !sameParties(args, ruled),
          "its status": otherStatus,
          "its time": otherTime,
        }),
        ...(chosen && chosen.alternatives.length > 0 ? { alternatives: chosen.alternatives } : {}),
      },
    },
  };
}
