import type { Act, Event, EventType, Position, Stance } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Events } from "../events/events.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Statements } from "../statements/statements.ts";
import { byId, byPlace } from "../statements/stretches.ts";
import { Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";

/** What an act of speech makes of its content. */
const BY_ACT: Partial<Record<Act, Stance>> = {
  demand: "demands",
  call: "demands",
  offer: "offers",
  refuse: "refuses",
  promise: "promises",
  condemn: "opposes",
  praise: "supports",
};
/** What an event says of where its actor stands. */
const BY_TYPE: Partial<Record<EventType, Stance>> = {
  SUPPORT: "supports",
  REJECT: "refuses",
  REQUEST: "demands",
  AGREE: "promises",
};

/** What each party demands, offers, refuses, promises, supports and opposes, resting on a statement or an event. */
export function readPositions(
  clauses: Clauses,
  _entities: Entities,
  statements: Statements,
  events: Events,
): readonly Position[] {
  const { words } = clauses.phrases;
  const out: Omit<Position, "id">[] = [];
  for (const s of statements.items) {
    const stance = BY_ACT[s.act];
    if (!stance || !s.sourceEntity || s.content.length === 0) continue;
    const content = s.content[0]!;
    out.push({
      holder: s.sourceEntity,
      stance,
      content,
      toward: s.addressee,
      from: s.id,
      evidence: {
        start: content.start,
        end: content.end,
        rule: "positions/said",
        from: [s.id],
        confidence: s.evidence.confidence,
      },
    });
  }
  for (const v of events.items) {
    const at = wordAt(words.start, v.trigger.start);
    const stance = stanceOf(v, words.reading[at]!);
    const holder = v.actors[0];
    // What may be, is denied or asked for is nobody's position yet.
    if (!stance || !holder || v.status === "negated" || v.status === "asked" || v.status === "possible") continue;
    if (
      byPlace(statements)
        .cues.covering(v.trigger.start, v.trigger.end)
        .some((s) => BY_ACT[s.act])
    )
      continue;
    // `تعهدت تركيا بدعم لبنان`: the promise is the position, and what it holds is no second one.
    const said = v.via === null ? undefined : byId(statements.items, v.via);
    if (v.status === "planned" && said?.sourceEntity === holder && BY_ACT[said.act] !== undefined) continue;
    const clause = clauses.of[at]!;
    let last = clause === -1 ? at : clauses.last[clause]! - 1;
    while (last > at && words.reading[last]!.upos === Upos.PUNCT) last--;
    const end = Math.max(v.trigger.end, words.end[last]!);
    const content = { start: v.trigger.start, end };
    out.push({
      holder,
      stance,
      content,
      toward: v.recipients[0] ?? null,
      from: v.id,
      evidence: {
        start: content.start,
        end,
        rule: "positions/done",
        from: [v.id],
        confidence: v.evidence.confidence,
      },
    });
  }
  return out
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
    .map((p, i) => ({
      id: `P${i + 1}`,
      holder: p.holder,
      stance: p.stance,
      content: p.content,
      toward: p.toward,
      from: p.from,
      evidence: p.evidence,
    }));
}

/** Where an event shows its actor to stand; undefined where it shows nothing: thanks, greetings and condolences are courtesy. */
function stanceOf(v: Event, trigger: Reading): Stance | undefined {
  const { lemma, verb } = trigger;
  if (COURTESY.has(lemma) || COURTESY.has(verb)) return undefined;
  if (v.type === "ACCUSE") return v.mode === "disapprove" ? "opposes" : undefined;
  // Who consents to what another proposes supports it; what one undertakes oneself is a promise.
  if (v.type === "AGREE" && (CONSENT.has(lemma) || CONSENT.has(verb))) return "supports";
  return BY_TYPE[v.type];
}
/** Words of courtesy. By bare lemma. */
const COURTESY = new Set(
  "شكر امتنان تقدير تحية حيا تهنئة هنأ تعزية عزاء عزى نعى نعي مواساة واسى تبريك بارك رثى تمنى ودع ترحم".split(" "),
);
/** Words of consent. By bare lemma. */
const CONSENT = new Set("وافق موافقة قبل قبول رضي أقر إقرار صادق مصادقة".split(" "));

/** The word that begins at or before an offset. */
export function wordAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
