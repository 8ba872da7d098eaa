import { HASH_START, hashOn } from "../../letters/hash.ts";
import { speakerAt } from "../antecedent.ts";
import { entity, isState } from "../cast.ts";
import type { EventLayers } from "../layers.ts";
import type { Hit } from "../rules.ts";
import type { Parties } from "../verb-parties.ts";
import { KINDS, mix, READINGS } from "./hashed.ts";
import { Form, type Neighbour, type Seat } from "./seats.ts";

/** Features of pairs are hashed onto so many weights. */
export const PAIR_SIZE = 1 << 14;

/** The features of two candidates as doer and sufferer of a trigger, by their places among its candidates; -1 is nobody. */
export type Pairing = (doer: number, sufferer: number) => Int32Array;

/** What a pair tells of a candidate: what sort of entity, what grammar makes of it, where its nearest seat is. */
interface Stand {
  readonly who: number;
  readonly sector: number;
  readonly ruled: number;
  readonly country: string | null;
  readonly side: number;
  readonly form: number;
  readonly word: number;
  readonly phrase: number;
  readonly speaks: number;
  readonly often: number;
}
const NOBODY: Stand = {
  who: 99,
  sector: 99,
  ruled: 9,
  country: null,
  side: 0,
  form: 0,
  word: -1,
  phrase: -1,
  speaks: 0,
  often: 0,
};

const few = (n: number): number => Math.min(n, 2);
/** Seats that no word names stand behind those of words, and those of other sentences behind the trigger's own. */
const remoteness = (l: EventLayers, at: number, s: Seat): number =>
  Math.abs(s.word - at) +
  (l.words.sentence[s.word] === l.words.sentence[at] ? 0 : 100) +
  (s.form >= Form.DROPPED ? 200 : 0);

function standOf(l: EventLayers, at: number, ruled: Parties, seats: readonly Seat[], id: string): Stand {
  const item = entity(l, id);
  let best: Seat | undefined;
  for (const s of seats)
    if (s.id === id && s.other === -1 && (!best || remoteness(l, at, s) < remoteness(l, at, best))) best = s;
  const word = best?.word ?? -1;
  const away = word !== -1 && l.words.sentence[word] !== l.words.sentence[at];
  return {
    who: KINDS.indexOf(item.kind) * 2 + (isState(l, id) ? 1 : 0),
    sector: hashOn(HASH_START, item.sector ?? ""),
    ruled: (ruled.actors.includes(id) ? 1 : 0) + (ruled.recipients.includes(id) ? 2 : 0),
    country: item.country,
    side: best === undefined ? 0 : best.form >= Form.DROPPED ? 4 : away ? 3 : word < at ? 1 : 2,
    form: best?.form ?? 0,
    word,
    phrase: word === -1 ? -1 : l.phrases.of[word]!,
    speaks: speakerAt(l, at) === id ? 1 : 0,
    often: Math.min(item.mentions.length, 3),
  };
}

/** What two do to each other in the other deeds of the report, by grammar: the first to the second, the reverse, both together, both suffering. */
export function dealings(others: readonly Neighbour[], at: number, type: string, doer: string, sufferer: string) {
  let does = 0;
  let suffers = 0;
  let together = 0;
  let alike = 0;
  let doesSo = 0;
  let suffersSo = 0;
  for (const o of others) {
    if (o.at === at) continue;
    const { actors, recipients } = o.parties;
    const same = o.type === type ? 1 : 0;
    const acts = actors.includes(doer);
    const bears = recipients.includes(doer);
    if (acts && recipients.includes(sufferer)) {
      does++;
      doesSo += same;
    }
    if (bears && actors.includes(sufferer)) {
      suffers++;
      suffersSo += same;
    }
    if (acts && actors.includes(sufferer)) together = 1;
    if (bears && recipients.includes(sufferer)) alike = 1;
  }
  return { all: few(does) + 3 * few(suffers) + 9 * together + 18 * alike, so: few(doesSo) + 3 * few(suffersSo) };
}

/** Tells what two candidates are to each other, which neither tells alone: who dealt with whom elsewhere, of which lands they are, in which order they stand. */
export function pairingOf(
  l: EventLayers,
  at: number,
  { trigger, reading }: Hit,
  ruled: Parties,
  others: readonly Neighbour[],
  seats: readonly Seat[],
  ids: readonly string[],
): Pairing {
  const stands = new Map<number, Stand>();
  const stand = (i: number): Stand => {
    let s = i === -1 ? NOBODY : stands.get(i);
    if (!s) stands.set(i, (s = standOf(l, at, ruled, seats, ids[i]!)));
    return s;
  };
  const T = hashOn(HASH_START, trigger.type);
  const TR = mix(T, READINGS.indexOf(reading));
  const L = hashOn(HASH_START, trigger.lemma);
  const found = (ruled.actors.length > 0 ? 1 : 0) + (ruled.recipients.length > 0 ? 2 : 0);
  return (i, j) => {
    const out: number[] = [];
    const put = (a: number, b = 0, c = 0, d = 0) => {
      const h = mix(mix(mix(mix(mix(0x77, out.length), a), b), c), d);
      out.push((h ^ (h >>> 16)) & (PAIR_SIZE - 1));
    };
    const a = stand(i);
    const b = stand(j);
    const named = (i === -1 ? 1 : 0) + (j === -1 ? 2 : 0);
    put(named, T);
    put(named, TR, found);
    put(named, L);
    put(a.who, b.who, T);
    put(a.who, b.who, TR);
    put(a.sector, b.sector);
    put(a.sector, b.sector, T);
    put(a.ruled, b.ruled, found);
    put(a.ruled, b.ruled, TR);
    put(a.ruled, b.ruled, a.who, b.who);
    if (named !== 0) return Int32Array.from(out);
    const { all, so } = dealings(others, at, trigger.type, ids[i]!, ids[j]!);
    put(all);
    put(all, T);
    put(all, a.ruled, b.ruled);
    put(so, T);
    put(so);
    put(all, a.who, b.who);
    const land = a.country === null || b.country === null ? 0 : a.country === b.country ? 1 : 2;
    put(land, T);
    put(land, a.who, b.who);
    put(land, a.who, b.who, T);
    const order = a.word === -1 || b.word === -1 ? 0 : a.word < b.word ? 1 : 2;
    const same = a.phrase !== -1 && a.phrase === b.phrase ? 1 : 0;
    put(order, a.side, b.side, TR);
    put(same, order, TR);
    put(order, a.side, b.side, mix(a.form, b.form));
    put(a.form, b.form, TR);
    put(same, a.who, b.who, T);
    put(a.speaks, b.speaks, TR);
    put(a.often, b.often, T);
    return Int32Array.from(out);
  };
}
