import type { Event, Relation, RelationKind, Time, Trip } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Events } from "../events/events.ts";
import type { Figures } from "../figures/figures.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Trace } from "../rules/rule.ts";
import type { Statements } from "../statements/statements.ts";
import { byId } from "../statements/stretches.ts";
import type { Times } from "../times/times.ts";
import { Upos } from "../words/features.ts";
import type { Words } from "../words/words.ts";
import { Part } from "../words/words.ts";
import { type Add, connect } from "./connect.ts";
import { readPositions } from "./read-positions.ts";
import type { Relations } from "./relations.ts";

/** Ties facts together: relations by connecting words, a refusal to what it refuses, figures to events, vague times to closer ones. */
export function readRelations(
  clauses: Clauses,
  entities: Entities,
  times: Times,
  figures: Figures,
  statements: Statements,
  events: Events,
  _trips: readonly Trip[],
  trace?: Trace,
): Relations {
  const { words } = clauses.phrases;
  const relations: Relation[] = [];
  const told = new Set<string>();
  const add = (from: string, to: string, kind: RelationKind, first: number, last: number, rule: string) => {
    const name = `${from} ${kind} ${to}`;
    if (from === to || told.has(name)) return;
    told.add(name);
    trace?.woke(rule, first);
    trace?.made(rule, first);
    relations.push({
      id: `R${relations.length + 1}`,
      from,
      to,
      kind,
      evidence: { start: words.start[first]!, end: words.end[last]!, rule, from: [from, to], confidence: 0.6 },
    });
  };
  connect(words, clauses, events, times, add);
  replies(words, events, add);
  refusals(events, statements, add);
  again(times, events, add);

  const figureTies = new Map<string, { event: string | null; asOf: string | null; partOf: string | null }>();
  for (const v of events.items)
    for (const f of v.figures) if (!figureTies.has(f)) figureTies.set(f, { event: v.id, asOf: v.time, partOf: null });
  for (const [part, whole] of parts(words, figures)) {
    const tie = figureTies.get(part);
    figureTies.set(part, {
      event: tie?.event ?? figureTies.get(whole)?.event ?? null,
      asOf: tie?.asOf ?? null,
      partOf: whole,
    });
  }
  return {
    relations,
    positions: readPositions(clauses, entities, statements, events),
    figures: figureTies,
    anchors: anchored(words, times, events),
    refinedBy: refine(words, times),
  };
}

/** How far behind the length the event may stand from which it is counted, in words. */
const ANCHOR = 3;

/** `بعد يومين من الهجوم`, `قبل ثلاثة أيام على الانتخابات`: the event from which a length before or after it is counted. */
function anchored(words: Words, times: Times, events: Events): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (let w = 1; w < words.count; w++) {
    const t = times.of[w]!;
    if (t < 0 || times.of[w - 1] === t || times.items[t]!.kind !== "DURATION") continue;
    let before = w - 1;
    if (BOUNDS.has(words.reading[before]!.lemma)) before--;
    const lemma = words.reading[before]?.lemma;
    if (lemma !== "بعد" && lemma !== "قبل") continue;
    let behind = w;
    while (behind < words.count && times.of[behind] === t) behind++;
    const p = words.reading[behind];
    if (p === undefined || (p.lemma !== "من" && p.lemma !== "على") || words.sentence[behind] !== words.sentence[w])
      continue;
    for (let x = behind + 1; x <= behind + ANCHOR && x < words.count && words.sentence[x] === words.sentence[w]; x++)
      if (events.of[x]! >= 0) {
        out.set(times.items[t]!.id, events.items[events.of[x]!]!.id);
        break;
      }
  }
  return out;
}
const BOUNDS = new Set(["نحو", "حوالي", "قرابة", "زهاء"]);

/** `ورد إسرائيل بشن هجوم`, `رد الجيش بقصف`: an act that answers the last one done to whoever answers. */
function replies(words: Words, events: Events, add: Add): void {
  const first = firstWords(events);
  events.items.forEach((v, i) => {
    const at = first[i]!;
    if (at === -1) return;
    const begin = words.firstOf[words.sentence[at]!]!;
    for (let w = at - 1; w >= begin && w > at - 9; w--) {
      const r = words.reading[w]!;
      // `ورد إسرائيل بشن`: and her answer, though spelt as roses.
      if (r.lemma !== "رد" && r.verb !== "رد" && r.form !== "ورد") continue;
      // `ردا على ضم القرم`: what is answered follows, and the connector has it.
      const on = words.reading[w + 1]?.lemma === "على";
      const back = on && words.reading[w + 2]?.part === Part.ENCLITIC;
      if (on && !back) return;
      // `أطلق صاروخا رد عليه الجيش بغارة`: the pronoun is what was told right before.
      let told = w - 1;
      while (back && told >= begin && events.of[told] === -1) told--;
      if (back && told >= begin) {
        add(v.id, events.items[events.of[told]!]!.id, "responds-to", w, at, "relations/reply");
        return;
      }
      const struck = before(events, i).findLast((x) => x.recipients.some((id) => v.actors.includes(id)));
      if (struck) add(v.id, struck.id, "responds-to", w, at, "relations/reply");
      return;
    }
  });
}

/** `مقتل 20 شخصا بينهم خمسة أطفال`: a figure that breaks down the one before it. */
function parts(words: Words, figures: Figures): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (let w = 1; w < words.count; w++) {
    const f = figures.of[w]!;
    if (f === -1 || figures.of[w - 1] === f) continue;
    const begin = words.firstOf[words.sentence[w]!]!;
    let among = -1;
    for (let x = w - 1; x >= begin && x >= w - 4; x--)
      if (AMONG.has(words.reading[x]!.lemma) && words.reading[x + 1]?.upos === Upos.PRON) among = x;
    if (among === -1) continue;
    for (let x = among - 1; x >= begin && x > among - 20; x--) {
      const whole = figures.of[x]!;
      if (whole === -1 || whole === f) continue;
      out.set(figures.items[f]!.id, figures.items[whole]!.id);
      break;
    }
  }
  return out;
}
const AMONG = new Set(["بين", "من", "ضمن"]);

/** Two tellings of one act, far apart: of one type, on one day, with no party that speaks against it. */
function again(times: Times, events: Events, add: Add): void {
  const day = (id: string | null): string | undefined => {
    const value = id === null ? undefined : times.items[Number(id.slice(1)) - 1]?.value;
    return value !== undefined && /^(?:\d{4}|XXXX)-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;
  };
  const days = events.items.map((v) => day(v.time));
  const first = firstWords(events);
  events.items.forEach((v, i) => {
    if (days[i] === undefined) return;
    for (let j = Math.max(0, i - LOOK_BACK); j < i; j++) {
      const x = events.items[j]!;
      if (x.type !== v.type || x.status !== v.status || days[j] !== days[i]) continue;
      const fit = (a: readonly string[], b: readonly string[]) =>
        a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
      const shared =
        x.recipients.some((id) => v.recipients.includes(id)) || x.actors.some((id) => v.actors.includes(id));
      if (!shared || !fit(x.actors, v.actors) || !fit(x.recipients, v.recipients)) continue;
      const w = first[i]!;
      if (w !== -1) add(v.id, x.id, "same", w, w, "relations/same-day");
    }
  });
}

/** A refusal rejects the last request between the same parties, or that was made to whoever refuses. */
function refusals(events: Events, statements: Statements, add: Add): void {
  const heard = (x: Event): string | null => byId(statements.items, x.via)?.addressee ?? null;
  const first = firstWords(events);
  events.items.forEach((v, i) => {
    // `حضه على رفض الاتفاق`: a refusal that is asked for answers nobody.
    if (v.type !== "REJECT" || v.status === "asked" || v.status === "possible") return;
    const asked = before(events, i).findLast(
      (x) =>
        x.type === "REQUEST" &&
        (v.recipients.some((r) => x.actors.includes(r)) ||
          v.actors.some((a) => x.recipients.includes(a) || heard(x) === a)),
    );
    const w = first[i]!;
    if (asked && w !== -1) add(v.id, asked.id, "rejects", w, w, "relations/refusal-of-request");
  });
}

/** So many events back is what one tells of another looked for; no report for people has more. */
const LOOK_BACK = 500;
const before = (events: Events, i: number): readonly Event[] => events.items.slice(Math.max(0, i - LOOK_BACK), i);

/** The first word of each event, -1 where it has none. */
function firstWords(events: Events): Int32Array {
  const first = new Int32Array(events.items.length).fill(-1);
  for (let w = events.of.length - 1; w >= 0; w--) if (events.of[w]! >= 0) first[events.of[w]!] = w;
  return first;
}

/** `في نوفمبر`, later told to be the 3rd by a sentence that points back (`تلك الحادثة التي وقعت في 3 نوفمبر`). */
function refine(words: Words, times: Times): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const day = /^(\d{4}|XXXX)-(\d{2})-\d{2}/;
  const month = /^(\d{4}|XXXX)-(\d{2})$/;
  const first = new Int32Array(times.items.length).fill(-1);
  for (let w = times.of.length - 1; w >= 0; w--) if (times.of[w]! >= 0) first[times.of[w]!] = w;
  /** Days that a sentence which points back gives, by their months. */
  const close = new Map<string, Time[]>();
  times.items.forEach((t, i) => {
    const d = day.exec(t.value);
    if (!d || first[i] === -1) return;
    const s = words.sentence[first[i]!]!;
    let points = false;
    for (let w = words.firstOf[s]!; w < words.firstOf[s + 1]!; w++)
      if (words.reading[w]!.classes.has("demonstrative")) points = true;
    if (!points) return;
    const key = `${d[1]}-${d[2]}`;
    const list = close.get(key);
    if (list) list.push(t);
    else close.set(key, [t]);
  });
  for (const vague of times.items) {
    const m = month.exec(vague.value);
    const closer = m && close.get(`${m[1]}-${m[2]}`)?.find((t) => t.start > vague.start);
    if (closer) out.set(vague.id, closer.id);
  }
  return out;
}
