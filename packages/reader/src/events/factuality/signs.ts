import type { Status } from "@isnad/record";
import { ASPECT, get, PERSON, Upos } from "../../words/features.ts";
import { code, lemma, mix, step } from "../hashing.ts";
import type { EventLayers } from "../layers.ts";
import type { Hit } from "../rules.ts";
import { isComma, isVerb } from "../slots.ts";
import { CARRIERS } from "../status.ts";

/** Signs are hashed onto so many weights for each status (Weinberger et al. 2009, Feature hashing). */
export const SIZE = 1 << 14;

/** What an event may be, the commonest first. */
export const STATUSES: readonly Status[] = ["actual", "planned", "possible", "negated", "asked"];

/** An event's trigger with the status that grammar gives it (`status.ts`). */
export interface Claimed {
  /** The trigger's word. */
  readonly at: number;
  readonly hit: Hit;
  readonly ruled: Status;
  /** Whether grammar leaves no doubt: a particle or a conjunction before a finite verb (`لن يزور`), a denial, `زيارة مرتقبة`. */
  readonly sure: boolean;
}

const READINGS = ["active", "passive", "masdar", "participle", "noun"];
/** How far over a trigger what rules it is looked for. */
const FAR = 14;
const THAT = new Set(["أن", "كي", "ل", "لكي", "حتى"]);

/** Signs of whether the events of a report were done, are planned, possible, denied or asked for; `events` in the order of the text. */
export class FactSigns {
  private readonly l: EventLayers;
  private readonly events: readonly Claimed[];
  private readonly nth = new Map<number, number>();
  private row: number[] = [];
  private template = 0;

  constructor(l: EventLayers, events: readonly Claimed[]) {
    this.l = l;
    this.events = events;
    events.forEach((e, n) => {
      this.nth.set(e.at, n);
    });
  }

  private put(a = 0, b = 0, c = 0): void {
    const h = mix(mix(mix(mix(0x3c6f, ++this.template), a), b), c);
    this.row.push((h ^ (h >>> 16)) & (SIZE - 1));
  }

  /** Places in the weights for the event `n`. */
  of(n: number): Int32Array {
    const { l, events } = this;
    const { words } = l;
    const { reading } = words;
    const { at, hit, ruled } = events[n]!;
    const { trigger } = hit;
    const me = reading[at]!;
    const s = words.sentence[at]!;
    const begin = words.firstOf[s]!;
    const end = words.firstOf[s + 1]!;
    const T = code(trigger.type);
    const R = 1 + READINGS.indexOf(hit.reading);
    const G = code(ruled);
    const W = code(me.verb || me.lemma);
    const aspect = get(me.features, ASPECT);
    const definite = me.definite ? 2 : 1;
    const p = at > begin ? reading[at - 1] : undefined;
    const q = at - 2 >= begin ? reading[at - 2] : undefined;
    const next = at + 1 < end ? reading[at + 1] : undefined;
    let over = -1;
    let commas = 0;
    let that = 0;
    for (let w = at - 1; w >= begin && w > at - FAR && over === -1; w--) {
      const r = reading[w]!;
      if (isVerb(r)) over = w;
      else if (isComma(r)) commas++;
      else if (THAT.has(r.lemma) || r.classes.has("anna")) that = that || lemma(r);
    }
    const v = over === -1 ? undefined : reading[over]!;
    const V = v === undefined ? 1 : CARRIERS.has(v.lemma) ? 2 : this.nth.has(over) ? 3 : 4;
    const tense = v === undefined ? 9 : get(v.features, ASPECT);
    // The trigger before in the sentence, of which this one may be what is asked, promised, threatened or refused.
    const last = n > 0 && words.sentence[events[n - 1]!.at] === s ? events[n - 1]! : undefined;
    const L = last ? code(last.hit.trigger.type) : 0;
    const gap = last ? step(at - last.at) : 9;
    this.row = [];
    this.template = 0;
    this.put();
    this.put(G);
    this.put(G, R);
    this.put(G, T);
    this.put(G, W);
    this.put(G, aspect);
    this.put(R, T);
    this.put(R, aspect);
    this.put(T, definite, R);
    this.put(W);
    this.put(W, R);
    this.put(code(trigger.mode ?? ""), R);
    this.put(lemma(p));
    this.put(lemma(p), R);
    this.put(lemma(p), T);
    this.put(lemma(p), G);
    this.put(lemma(p), aspect);
    this.put(lemma(q));
    this.put(lemma(q), R);
    this.put(lemma(q), lemma(p));
    this.put(lemma(next));
    this.put(lemma(next), R);
    this.put(lemma(v));
    this.put(lemma(v), R);
    this.put(lemma(v), that);
    this.put(lemma(v), G);
    this.put(V, tense, R);
    this.put(V, tense, that);
    this.put(V, tense, T);
    this.put(V, tense, G);
    this.put(tense, Math.min(2, commas), R);
    this.put(over === -1 ? 9 : step(at - over), R, V);
    this.put(that, R);
    this.put(that, aspect);
    this.put(L, R);
    this.put(L, T);
    this.put(L, gap);
    this.put(L, lemma(p));
    this.put(L, G);
    this.put(L, last ? code(last.ruled) : 0, T);
    this.put(last ? lemma(reading[last.at]) : 0, R);
    this.put(last ? lemma(reading[last.at]) : 0, lemma(p));
    const said = l.statements.of[at]!;
    const manner = said === -1 ? 0 : code(l.statements.items[said]!.manner);
    this.put(manner, R);
    this.put(manner, T);
    this.put(manner, G);
    this.put(l.clauses.of[at] === -1 ? 9 : l.clauses.kind[l.clauses.of[at]!]!, R, aspect);
    this.put(get(me.features, PERSON), aspect);
    this.put(s === 0 ? 1 : 2, G);
    // What rules it by nouns and adjectives: `من المقرر`, `إمكانية`, `ضرورة`.
    for (let w = at - 1; w >= begin && w >= at - 5; w--) {
      const r = reading[w]!;
      const before = this.template;
      if (r.upos !== Upos.PUNCT && r.upos !== Upos.CCONJ) {
        this.put(lemma(r));
        this.put(lemma(r), R);
        this.put(lemma(r), T);
      }
      this.template = before;
    }
    this.template += 3;
    for (let w = at + 1; w < end && w <= at + 12; w++) {
      const r = reading[w]!;
      const before = this.template;
      if (l.times.of[w] !== -1 || TO_COME.has(r.lemma)) {
        this.put(lemma(r), aspect);
        this.put(lemma(r), R);
      }
      this.template = before;
    }
    return Int32Array.from(this.row);
  }
}
/** Words that put what they stand beside in time to come, or in doubt. */
const TO_COME = new Set("مقرر مرتقب مزمع مقبل قادم منتظر متوقع غد مفترض وشيك محتمل ممكن مزعوم".split(" "));
