import type { Found } from "../rules/rule.ts";
import { Upos } from "../words/features.ts";
import { type Arguments, argumentsOf } from "./arguments.ts";
import { ofNews } from "./balance.ts";
import { refusal } from "./gate.ts";
import type { EventLayers } from "./layers.ts";
import { assertedTypes, isNews, pointedAt } from "./lone.ts";
import { PASSES } from "./passes.ts";
import type { Neighbour } from "./ranking/seats.ts";
import type { Hit } from "./rules.ts";
import { isVerb } from "./slots.ts";
import { CARRIERS } from "./status.ts";
import { type Topic, topics } from "./topic.ts";
import { Signs } from "./verdict/signs.ts";
import { oddsOf } from "./verdict/weights.ts";

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
  out.sort((a, b) => a.at - b.at);
  // Each pass sees what the passes before it made of all deeds, and of those before it in the text.
  for (const pass of PASSES)
    out.forEach((deed, n) => {
      const parties = pass(l, out, n);
      if (parties === undefined) return;
      const ruled = { ...deed.ruled, ...parties };
      out[n] = { ...deed, ruled, parties: ruled };
    });
  return out;
}

/** Why the rules refuse a trigger (`gate.ts`), without looking at its parties first and then with them; the empty string where they do not. */
export function refusedFor(l: EventLayers, { found, ruled }: Deed, topicOf: (sentence: number) => Topic): string {
  const at = found.from;
  const { trigger, reading } = found.fact;
  const topic = topicOf(l.words.sentence[at]!);
  const parties = [...ruled.actors, ...ruled.recipients];
  return refusal(l, at, trigger, reading, topic, null) ?? refusal(l, at, trigger, reading, topic, parties) ?? "";
}

/** A trigger that tells of an event, or may be a second mention of one. */
export interface Judged {
  readonly deed: Deed;
  /** Why the rules refuse it, or the empty string. */
  readonly reason: string;
  readonly told: "yes" | "again";
}

/**
 * Those of the triggers that tell of an event, by rules of refusal and by weights (`verdict/`; null for rules alone), in the order of the text.
 * `triggers` are all words that may trigger an event.
 */
export function judge(
  l: EventLayers,
  deeds: readonly Deed[],
  triggers: ReadonlySet<number>,
  verdicts: Float32Array | null,
): readonly Judged[] {
  const topicOf = topics(l);
  const lone = l.words.firstOf.length <= 1 + LONE;
  const news =
    lone && verdicts !== null ? assertedTypes(l, deeds, (deed) => refusedFor(l, deed, topicOf), triggers) : null;
  const others = deeds.some((d) => d.type !== "ASSAULT" && d.type !== "PROTEST" && refusedFor(l, d, topicOf) === "");
  const signs = verdicts === null ? null : new Signs(l, deeds, topicOf);
  // `لم يوجه أي اتهام`, `إعادة فرض عقوبات`: what only brings the deed that the noun behind it tells of is told with it.
  const brings = (n: number): boolean => {
    const next = deeds[n + 1];
    const { at, type, found } = deeds[n]!;
    if (next === undefined || next.type !== type || next.at - at > NEXT || next.found.fact.reading === "active")
      return false;
    if (!CARRIERS.has(found.fact.trigger.lemma) || lone) return false;
    const refused = refusedFor(l, next, topicOf);
    const row = signs?.of(n + 1, topicOf(l.words.sentence[next.at]!), refused);
    return tells(refused, row === undefined ? null : oddsOf(row, verdicts!)) === "yes";
  };
  const judged = deeds.flatMap((deed, n): readonly Judged[] => {
    const refused = refusedFor(l, deed, topicOf);
    const odds = signs === null ? null : oddsOf(signs.of(n, topicOf(l.words.sentence[deed.at]!), refused), verdicts!);
    // A lone sentence was cut out of its report: what it points at was told elsewhere.
    const known =
      (lone && refused === "" && pointedAt(l, deeds, n) !== "") ||
      (news !== null && !isNews(l, deed, news, triggers, others));
    const reason = known ? POINTED : refused;
    const own = tells(reason, reason !== "" && lone ? null : odds, floorOf(l, deed));
    const told = own === "no" && (reason === "" || reason === WITHOUT) && brings(n) ? "yes" : own;
    return told === "no" ? [] : [{ deed, reason, told }];
  });
  return news === null ? judged : ofNews(l, judged, triggers);
}

/** What is no event by itself, but may be a second mention of one. */
const POINTED = "points at something known";
/** Reasons that leave a trigger a second mention. */
export const POINTS: ReadonlySet<string> = new Set([POINTED]);

/** How far behind what brings it the noun of a deed stands. */
const NEXT = 4;
const WITHOUT = "without it";
/** So few sentences are no report. */
const LONE = 2;
/**
 * Log odds below which what no rule refuses is no event: on pages that no rule was written from, one in six of what has odds between -1
 * and -0.5 is right, and half of what has more. A short text has fewer signs.
 */
const DROPPED = -0.5;
const DROPPED_SURE = -1;
/** A text of fewer words is short. */
const FEW = 60;
/** Rules that read a construction, which says more than signs do: who backs somebody, where he is held, what two of them did. */
const CONSTRUCTIONS = new Set(["backed", "held", "dual-verb", "joined-verb"].map((name) => `events/${name}`));
const floorOf = (l: EventLayers, { found }: Deed): number =>
  l.words.count < FEW || CONSTRUCTIONS.has(found.rule) || isMainWord(l, found.from) ? DROPPED_SURE : DROPPED;

/** `منذ الهجوم دعم الرئيس …`: a bare masdar before a name, with no verb before it in its sentence, may well be that verb itself. */
function isMainWord(l: EventLayers, at: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  const r = reading[at]!;
  const e = l.entities.of[at + 1] ?? -1;
  if (r.definite || r.verb === "" || e === -1 || l.entities.items[e]!.kind === "group") return false;
  if (at > 0 && reading[at - 1]!.upos === Upos.ADP) return false;
  for (let w = firstOf[sentence[at]!]!; w < at; w++) if (isVerb(reading[w])) return false;
  return true;
}
/** Log odds above which what a rule refuses is one. */
const RESCUED = 0;

/** Reasons that weights may overrule; the others say that the word is another one, or speaks of nothing that was done. */
const OPEN = new Set([
  "points at something known",
  "nobody is named",
  "no party",
  "a report of sport",
  "sport beside politics",
  "called off",
  "of another noun",
  "no politics",
  "a charge",
  "how a deed is meant",
  "a purpose",
  "nobody threatens",
]);

/** Whether a trigger tells of an event; or may only be a second mention of one. */
export function tells(reason: string, odds: number | null, dropped = DROPPED): "yes" | "again" | "no" {
  if (odds !== null && odds > RESCUED && (reason === "" || OPEN.has(reason) || reason.startsWith("under ")))
    return "yes";
  if (reason === "") return odds !== null && odds < dropped ? "no" : "yes";
  return POINTS.has(reason) ? "again" : "no";
}
