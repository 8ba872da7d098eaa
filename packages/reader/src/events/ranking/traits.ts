import { castOf, entity, indexOf, isState } from "../cast.ts";
import type { EventLayers } from "../layers.ts";
import type { Hit } from "../rules.ts";
import { governorOf } from "../slots.ts";
import type { Parties } from "../verb-parties.ts";
import { KINDS, READINGS } from "./hashed.ts";
import { dealings } from "./pairs.ts";
import { Form, type Neighbour, type Seat } from "./seats.ts";
import { between, historyOf, kinOf, partIn, partOf, type Setting } from "./setting.ts";

/** How each of two candidates stands among all for its part, by the weights of the two roles and of pairs. */
export interface Lead {
  /** The logarithm of either share. */
  readonly shares: readonly [number, number];
  /** The place of either by its share, from 0. */
  readonly ranks: readonly [number, number];
  /** The logarithm of nobody's share in either role. */
  readonly nobody: readonly [number, number];
  /** What the weights of pairs say of the two. */
  readonly pair: number;
  /** How many pairs are likely. */
  readonly count: number;
}

/** What a forest looks at of two candidates, by their places (-1 nobody), as whole numbers; see `TRAITS`. */
export type Traits = (doer: number, sufferer: number, lead: Lead) => readonly number[];

const TYPES =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(
    " ",
  );
const FRAMES = "t i ti r s v".split(" ");
const SECTORS = "GOV MIL REB PTY CVL JRN IGO NGO COP JUD LEG OPP UAF SPY BUS CRM LAB EDU MED REF AGR".split(" ");
const PREPOSITIONS = "ل ب من إلى على في عن بين مع ضد ك لدى قبل تجاه خلال بعد".split(" ");

/** Their names, in order: of the pair, of the trigger, of the doer, of the sufferer. */
const OF_ONE =
  "kind state sector ruled form distance back part kin preposition mentions speech does suffers acts bears before behind first seats signs verbs marks nearness".split(
    " ",
  );
export const TRAITS: readonly string[] = [
  ..."odds pair doer sufferer doerRank suffererRank dealings alike land order phrase overNobody overNobodySuffering count".split(
    " ",
  ),
  ..."type reading frame found candidates subject joint slots over said sentence definite".split(" "),
  ...OF_ONE.map((x) => `doer.${x}`),
  ...OF_ONE.map((x) => `sufferer.${x}`),
];
const NOBODY: readonly number[] = OF_ONE.map(() => -1);

/** Logarithms in quarters, within bounds. */
const quarters = (x: number): number => Math.max(-60, Math.min(60, Math.round(4 * x)));

/** Tells the traits of pairs of a trigger's candidates. */
export function traitsOf(
  l: EventLayers,
  at: number,
  hit: Hit,
  ruled: Parties,
  others: readonly Neighbour[],
  seats: readonly Seat[],
  ids: readonly string[],
  s: Setting,
): Traits {
  const { words, phrases } = l;
  const sentence = words.sentence[at]!;
  const type = hit.trigger.type;
  const history = historyOf(others);
  let order: readonly number[] | undefined;
  const nearest: (Seat | undefined)[] = [];
  const far: number[] = [];
  // Where each is nearest to the trigger: seats of its own sentence first, those that no word says last.
  const arrange = (): readonly number[] => {
    if (order) return order;
    ids.forEach((id, i) => {
      far[i] = 1e9;
      for (const x of seats) {
        if (x.id !== id || x.other !== -1) continue;
        const away =
          Math.abs(x.word - at) + (words.sentence[x.word] === sentence ? 0 : 100) + (x.form >= Form.DROPPED ? 200 : 0);
        if (away >= far[i]!) continue;
        far[i] = away;
        nearest[i] = x;
      }
    });
    order = ids.map((_, i) => i).sort((a, b) => far[a]! - far[b]!);
    return order;
  };
  const told = new Map<number, readonly number[]>();
  const one = (i: number): readonly number[] => {
    if (i === -1) return NOBODY;
    let row = told.get(i);
    if (!row) told.set(i, (row = traitsOfOne(i)));
    return row;
  };
  const traitsOfOne = (i: number): readonly number[] => {
    const places = arrange();
    const id = ids[i]!;
    const item = entity(l, id);
    const seat = nearest[i];
    const w = seat?.word ?? at;
    const unsaid = w === at || seat === undefined || seat.form >= Form.DROPPED;
    const back = sentence - words.sentence[w]!;
    const p = phrases.of[w]!;
    const governor = p === -1 ? -1 : governorOf(l, p);
    const gap = unsaid || back > 0 ? undefined : between(l, Math.min(w, at), Math.max(w, at));
    const h = history.get(id);
    const acts = ruled.actors.includes(id) ? 1 : 0;
    const bears = ruled.recipients.includes(id) ? 1 : 0;
    const sum = (m: ReadonlyMap<string, number> | undefined) => [...(m?.values() ?? [])].reduce((n, x) => n + x, 0);
    const first = castOf(l).first[indexOf(id)]!;
    const signs =
      (s.subject?.ids.includes(id) ? 1 : 0) +
      (s.object.includes(id) ? 2 : 0) +
      (s.mine.genitive.includes(id) ? 4 : 0) +
      (s.mine.object.includes(id) ? 8 : 0) +
      (s.nation === id ? 16 : 0) +
      (s.doer.includes(id) ? 32 : 0) +
      (s.suffers.includes(id) ? 64 : 0);
    return [
      KINDS.indexOf(item.kind),
      isState(l, id) ? 1 : 0,
      SECTORS.indexOf(item.sector ?? ""),
      acts + 2 * bears,
      seat?.form ?? 0,
      unsaid ? 0 : Math.max(-30, Math.min(30, w - at)),
      unsaid ? -1 : Math.min(back, 9),
      unsaid ? 0 : partOf(l, at, w, governor !== -1, seat.form === Form.PRONOUN)[0],
      unsaid ? 0 : kinOf(l, at, w, back),
      governor === -1 ? -1 : PREPOSITIONS.indexOf(words.reading[governor]!.lemma),
      Math.min(item.mentions.length, 8),
      (s.speaker === id ? 1 : 0) + (s.source === id ? 2 : 0) + (s.addressee === id ? 4 : 0),
      // Its own part by grammar in this very deed is no history.
      (h?.[0].get(type) ?? 0) - acts,
      (h?.[1].get(type) ?? 0) - bears,
      sum(h?.[0]) - acts,
      sum(h?.[1]) - bears,
      partIn(s.prev, id),
      partIn(s.next, id),
      first === -1 ? 9 : Math.min(words.sentence[first]!, 20),
      seats.filter((x) => x.id === id && x.other === -1).length,
      signs,
      gap?.verbs ?? -1,
      gap?.marks ?? -1,
      places.indexOf(i),
    ];
  };
  const found = (ruled.actors.length > 0 ? 1 : 0) + (ruled.recipients.length > 0 ? 2 : 0);
  const trigger = [
    TYPES.indexOf(type),
    READINGS.indexOf(hit.reading),
    FRAMES.indexOf(hit.trigger.roles.kind),
    found,
    Math.min(ids.length, 30),
    s.subject === undefined ? 0 : s.subject.word === -1 ? 1 : s.subject.ids.length === 0 ? 2 : 3,
    s.J,
    Math.min(s.slots.length, 9),
    s.O,
    s.speaker === undefined ? 0 : 1,
    Math.min(sentence, 30),
    s.me.definite ? 1 : 0,
  ];
  return (i, j, { shares, ranks, nobody, pair, count }) => {
    const [a, b] = [i === -1 ? undefined : ids[i]!, j === -1 ? undefined : ids[j]!];
    const out = [
      quarters(shares[0] + shares[1]),
      quarters(2 * pair),
      quarters(shares[0]),
      quarters(shares[1]),
      ...ranks,
    ];
    const doer = one(i);
    const sufferer = one(j);
    if (a === undefined || b === undefined) out.push(-1, -1, -1, -1, -1);
    else {
      const d = dealings(others, at, type, a, b);
      const [x, y] = [entity(l, a).country, entity(l, b).country];
      const [v, w] = [nearest[i]?.word ?? -1, nearest[j]?.word ?? -1];
      out.push(
        d.all,
        d.so,
        x === null || y === null ? 0 : x === y ? 1 : 2,
        v < w ? 1 : 2,
        v !== -1 && w !== -1 && phrases.of[v] === phrases.of[w] ? 1 : 0,
      );
    }
    out.push(quarters(shares[0] - nobody[0]), quarters(shares[1] - nobody[1]), count, ...trigger, ...doer, ...sufferer);
    return out;
  };
}
