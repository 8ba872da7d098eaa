import type { Status } from "@isnad/record";
import { byPlace } from "../../statements/stretches.ts";
import { ASPECT, get, Upos } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { code, lemma, mix, step } from "../hashing.ts";
import type { EventLayers } from "../layers.ts";
import type { Hit } from "../rules.ts";
import { isComma, isVerb } from "../slots.ts";
import { CARRIERS } from "../status.ts";
import { atTheEnd, isRightBefore, timeOf } from "../when.ts";

/** Signs are hashed onto so many weights (Weinberger et al. 2009, Feature hashing). */
export const SIZE = 1 << 14;

/** An event's trigger of which is asked when it was. */
export interface Undated {
  /** The trigger's word. */
  readonly at: number;
  readonly hit: Hit;
  readonly status: Status;
}

/** What is weighed for one trigger: times by their place in `l.times.items`, each with its signs, and the signs of none. */
export interface Asked {
  readonly times: readonly number[];
  readonly rows: readonly Int32Array[];
  readonly none: Int32Array;
  /** What grammar says (`when.ts`), or -1. */
  readonly ruled: number;
  /** Whether grammar leaves no doubt. */
  readonly sure: boolean;
}

const READINGS = ["active", "passive", "masdar", "participle", "noun"];
/** Types whose act is a word about another act. */
const SPOKEN = new Set(["REQUEST", "THREATEN", "AGREE", "ACCUSE", "REJECT"]);
const upTo = (most: number, n: number): number => Math.min(most, n);

/** Where no time stands near there is nothing to weigh. */
const NO_TIMES: Asked = { times: [], rows: [], none: new Int32Array(0), ruled: -1, sure: false };

/** A time expression by its words. */
interface Spot {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** What its words say, one number a word: the lemma, or the class of numbers, months and weekdays. */
  readonly words: readonly number[];
}

/** Signs of when the events of a report were; `events` are its triggers that tell of one, in the order of the text. */
export class DateSigns {
  private readonly l: EventLayers;
  private readonly events: readonly Undated[];
  private readonly triggers: ReadonlySet<number>;
  private readonly spots: readonly Spot[];
  /** By event what grammar says, an index into the times or -1. */
  private readonly ruled: readonly number[];
  /** The first words of cues. */
  private readonly cues: ReadonlySet<number>;
  /** By sentence its spots, as indexes. */
  private readonly inSentence = new Map<number, number[]>();
  private readonly row: number[] = [];
  private template = 0;

  constructor(l: EventLayers, events: readonly Undated[]) {
    this.l = l;
    this.events = events;
    this.triggers = new Set(events.map((e) => e.at));
    const first = new Int32Array(l.times.items.length).fill(-1);
    const last = new Int32Array(l.times.items.length);
    for (let w = 0; w < l.words.count; w++) {
      const t = l.times.of[w]!;
      if (t === -1) continue;
      if (first[t] === -1) first[t] = w;
      last[t] = w + 1;
    }
    this.spots = l.times.items.map((_, t): Spot => {
      const words: number[] = [];
      if (first[t] !== -1) for (let w = first[t]!; w < last[t]!; w++) words.push(sort(l.words.reading[w]!));
      return { first: first[t]!, last: last[t]!, sentence: first[t] === -1 ? -1 : l.words.sentence[first[t]!]!, words };
    });
    this.spots.forEach((s, t) => {
      if (s.sentence === -1 || l.times.items[t]!.kind === "SET") return;
      const list = this.inSentence.get(s.sentence);
      if (list) list.push(t);
      else this.inSentence.set(s.sentence, [t]);
    });
    this.cues = new Set(byPlace(l.statements).contents.flatMap((s) => (s.cue ? [s.cue.start] : [])));
    this.ruled = events.map(({ at, hit }) => {
      const { reading, trigger } = hit;
      const finite = reading === "active" || reading === "passive";
      const id = timeOf(l, at, finite, this.triggers, reading === "participle", SPOKEN.has(trigger.type));
      return id === null ? -1 : Number(id.slice(1)) - 1;
    });
  }

  /** Whether any time may be that of the event `n`. */
  private around(n: number): readonly number[] {
    const s = this.l.words.sentence[this.events[n]!.at]!;
    const out = [...(this.inSentence.get(s) ?? [])];
    for (const t of this.inSentence.get(s - 1) ?? []) out.push(t);
    const mine = this.ruled[n]!;
    if (mine !== -1 && !out.includes(mine)) out.push(mine);
    return out;
  }

  private put(a = 0, b = 0, c = 0, d = 0): void {
    const h = mix(mix(mix(mix(mix(0x7a3d, ++this.template), a), b), c), d);
    this.row.push((h ^ (h >>> 16)) & (SIZE - 1));
  }

  private taken(): Int32Array {
    const out = Int32Array.from(this.row);
    this.row.length = 0;
    return out;
  }

  /** What is weighed for the event `n`. */
  of(n: number): Asked {
    const { l, events } = this;
    const { words } = l;
    const { at, hit, status } = events[n]!;
    const { trigger, reading } = hit;
    const me = words.reading[at]!;
    const s = words.sentence[at]!;
    const begin = words.firstOf[s]!;
    const times = this.around(n);
    if (times.length === 0) return NO_TIMES;
    const ruled = this.ruled[n]!;
    const R = 1 + READINGS.indexOf(reading);
    const T = code(trigger.type);
    const S = code(status);
    const aspect = get(me.features, ASPECT);
    const definite = me.definite ? 2 : 1;
    const before = at > begin ? words.reading[at - 1] : undefined;
    const P = lemma(before);
    const said = l.statements.of[at]!;
    const rows = times.map((t) => {
      this.row.length = 0;
      this.template = 0;
      this.candidate(n, t, { R, T, S, aspect, P, said, ruled, times, definite });
      return this.taken();
    });
    this.template = 1000;
    const none = ruled === -1 ? 2 : 1;
    const here = this.inSentence.get(s)?.length ?? 0;
    this.put();
    this.put(none);
    this.put(none, R);
    this.put(none, R, S);
    this.put(none, T);
    this.put(R, T);
    this.put(S);
    this.put(S, aspect);
    this.put(aspect, R);
    this.put(P);
    this.put(P, R);
    this.put(none, P);
    this.put(lemma(me));
    this.put(lemma(me), none);
    this.put(code(trigger.mode ?? ""), R);
    this.put(upTo(3, here), none);
    this.put(upTo(3, here), upTo(3, times.length - here));
    this.put(said === -1 ? 1 : 2, R);
    this.put(said === -1 ? 1 : 2, none);
    this.put(definite, R);
    this.put(definite, R, upTo(1, here));
    this.put(s === 0 ? 1 : 2, none);
    return { times, rows, none: this.taken(), ruled, sure: ruled !== -1 && this.isSure(n, ruled) };
  }

  /** Whether grammar leaves no doubt that the event `n` has the time `t`. */
  private isSure(n: number, t: number): boolean {
    const { at, hit, status } = this.events[n]!;
    const { reading, trigger } = hit;
    if (reading === "active" || reading === "passive") return atTheEnd(this.l, at, true) !== null;
    const told = reading !== "participle" && trigger.type !== "REQUEST";
    return told && isRightBefore(this.l, at, t, status === "actual");
  }

  private candidate(
    n: number,
    t: number,
    x: {
      R: number;
      T: number;
      S: number;
      aspect: number;
      P: number;
      said: number;
      ruled: number;
      times: readonly number[];
      definite: number;
    },
  ): void {
    const { l, events, spots, ruled } = this;
    const { words } = l;
    const { reading } = words;
    const { at } = events[n]!;
    const spot = spots[t]!;
    const s = words.sentence[at]!;
    const begin = words.firstOf[spot.sentence]!;
    const where = spot.sentence < s ? 1 : spot.sentence > s ? 2 : spot.first < at ? 3 : 4;
    const from = where === 3 ? spot.last : at + 1;
    const to = where === 3 ? at : spot.first;
    const far = where < 3 ? 7 : step(to - from);
    let verbs = 0;
    let others = 0;
    let that = 0;
    let which = 0;
    let commas = 0;
    let quotes = 0;
    if (where >= 3)
      for (let w = from; w < to; w++) {
        const r = reading[w]!;
        if (r.upos === Upos.VERB && !this.triggers.has(w)) verbs++;
        if (this.triggers.has(w)) others++;
        if (r.upos === Upos.SCONJ || r.classes.has("anna")) that++;
        if (r.lemma === "الذي") which++;
        if (isComma(r)) commas++;
        if (/^["“”«»]$/.test(r.form)) quotes++;
      }
    const between = mix(upTo(2, verbs), mix(upTo(2, others), mix(upTo(1, that), upTo(1, which))));
    // The verb over the time: the nearest before it, or the first behind it where it opens its sentence.
    let over = -1;
    for (let w = spot.first - 1; w >= begin && over === -1; w--) if (isVerb(reading[w])) over = w;
    const opens = over === -1;
    const end = words.firstOf[spot.sentence + 1]!;
    if (opens) for (let w = spot.last; w < end && over === -1; w++) if (isVerb(reading[w])) over = w;
    const ruler =
      over === -1
        ? 1
        : over === at
          ? 2
          : this.triggers.has(over)
            ? 3
            : this.cues.has(words.start[over]!)
              ? 4
              : CARRIERS.has(reading[over]!.lemma)
                ? 5
                : 6;
    const H = ruler * 2 + (opens ? 1 : 0);
    // The trigger that stands nearest to the time, and whether grammar gives it to others.
    let nearer = 0;
    let claims = 0;
    for (let i = Math.max(0, n - 6); i < events.length && i <= n + 6; i++) {
      if (i === n) continue;
      const o = events[i]!.at;
      if (words.sentence[o] !== spot.sentence) continue;
      const d = o < spot.first ? spot.first - o : o - spot.last + 1;
      const mine = at < spot.first ? spot.first - at : at - spot.last + 1;
      if (d < mine) nearer++;
      if (ruled[i] === t) claims++;
    }
    const rank = x.times.filter((o) => spots[o]!.sentence === spot.sentence && spots[o]!.first < spot.first).length;
    const said = l.statements.of[spot.first]!;
    const V = said === x.said ? (said === -1 ? 1 : 2) : said === -1 ? 3 : x.said === -1 ? 4 : 5;
    const clause = l.clauses.of[spot.first] === l.clauses.of[at] ? 2 : 1;
    const p = spot.first > begin ? reading[spot.first - 1] : undefined;
    const P =
      p?.upos === Upos.ADP || p?.upos === Upos.ADV || p?.upos === Upos.NOUN ? lemma(p) : p === undefined ? 1 : 2;
    const item = l.times.items[t]!;
    const K = code(item.kind);
    const grain = code(item.value.replace(/\d/g, "0"));
    const mine = x.ruled === t ? 2 : x.ruled === -1 ? 1 : 3;
    const { R, T, S } = x;
    const claimed = upTo(2, claims) * 3 + upTo(2, nearer);

    this.put();
    this.put(mine);
    this.put(mine, R);
    this.put(mine, R, where);
    this.put(mine, where, far);
    this.put(mine, T);
    this.put(mine, V);
    this.put(mine, H);
    this.put(mine, claimed);
    this.put(mine, between);
    this.put(mine, clause, R);
    this.put(mine, P);
    this.put(mine, x.P);
    this.put(where);
    this.put(where, R);
    this.put(where, R, S);
    this.put(where, T);
    this.put(where, far, R);
    this.put(where, between);
    this.put(where, between, R);
    this.put(where, H);
    this.put(where, H, R);
    this.put(where, H, T);
    this.put(where, V, R);
    this.put(where, V, T);
    this.put(where, V, H);
    this.put(where, claimed);
    this.put(where, claimed, R);
    this.put(where, upTo(2, commas), R);
    this.put(where, upTo(2, quotes));
    this.put(where, clause, R);
    this.put(where, rank, upTo(3, x.times.length));
    this.put(where, x.P);
    this.put(where, x.P, R);
    this.put(where, P, R);
    this.put(P, S);
    this.put(K, P);
    this.put(K, where, R);
    this.put(grain, where);
    this.put(grain, S);
    this.put(grain, T);
    this.put(grain, x.aspect, R);
    this.put(where, s === 0 ? 1 : 2, R);
    this.put(where, x.definite, R);
    this.put(lemma(reading[at]), where);
    this.put(where < 3 ? (s === spot.sentence + 1 && this.last(spot) ? 2 : 1) : 0, R, x.definite);
    const tense = mix(x.aspect, S);
    for (const word of spot.words) {
      const before = this.template;
      this.put(word, where);
      this.put(word, S);
      this.put(word, tense);
      this.put(word, V);
      this.put(word, mine);
      // Each word of the time has the same signs.
      if (word !== spot.words.at(-1)) this.template = before;
    }
  }

  /** Whether no other time stands behind one in its sentence. */
  private last(spot: Spot): boolean {
    return this.spots[this.inSentence.get(spot.sentence)!.at(-1)!] === spot;
  }
}

/** What a word of a time says: the class of months, weekdays and numbers, else its lemma. */
function sort(r: Reading): number {
  if (r.upos === Upos.NUM) return 3;
  if (r.classes.has("month")) return 4;
  if (r.classes.has("weekday")) return 5;
  return lemma(r);
}
