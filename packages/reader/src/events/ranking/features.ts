import { GENDER, get, NUMBER, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { fits } from "../antecedent.ts";
import { castOf, entity, indexOf, isState } from "../cast.ts";
import type { EventLayers } from "../layers.ts";
import { canAct } from "../parties.ts";
import type { Hit } from "../rules.ts";
import { governorOf, isVerb, type Slot } from "../slots.ts";
import { TRIGGERS } from "../triggers/index.ts";
import type { Parties } from "../verb-parties.ts";
import { KINDS, mix } from "./hashed.ts";
import { type Pairing, pairingOf } from "./pairs.ts";
import { Form, type Neighbour, type Seat, seatsOf } from "./seats.ts";
import {
  between,
  hash,
  historyOf,
  kinOf,
  lemmaOf,
  partIn,
  partOf,
  type Setting,
  settingOf,
  sortOf,
} from "./setting.ts";
import { type Traits, traitsOf } from "./traits.ts";

/** Features are hashed onto so many weights (Weinberger et al. 2009, Feature hashing). */
export const SIZE = 1 << 16;

/** An entity with the features of each of its seats in the text, and those of its parts in other deeds. */
export interface Candidate {
  readonly id: string;
  readonly seats: readonly Int32Array[];
  /** By seat, the first word of the list of names that it stands in; -1 for none. */
  readonly lists: readonly number[];
  readonly links: Int32Array;
}
/** A trigger with all who may be its party. */
export interface Asked {
  readonly candidates: readonly Candidate[];
  /** Features of there being nobody. */
  readonly none: Int32Array;
  /** Features of two of them together. */
  readonly pairing: Pairing;
  /** The same two as a forest looks at them. */
  readonly traits: Traits;
}

/** Most features that are written before they are taken; see `Writer`. */
const MOST = 1024;
/** Writes features: each is a template with up to four values, hashed. Used again from row to row. */
class Writer {
  /** What is written, `length` of it. */
  readonly row = new Int32Array(MOST);
  length = 0;
  private template = 0;
  /** Begins a row. */
  clear(): void {
    this.length = 0;
    this.template = 0;
  }
  from(template: number): void {
    this.template = template;
  }
  put(a: number, b = 0, c = 0, d = 0): void {
    const h = mix(mix(mix(mix(mix(0x51ed, ++this.template), a), b), c), d);
    this.row[this.length++] = (h ^ (h >>> 16)) & (SIZE - 1);
  }
}
const writer = new Writer();

/** Takes the features of a trigger's candidates as they are worked out: to be kept, for learning, or added up at once. */
export interface Taker {
  /** A seat of a candidate; candidates are numbered as they come. `list` as in `Candidate`. */
  seat(candidate: number, list: number, row: Int32Array, length: number): void;
  /** A part of a candidate in another deed. */
  link(candidate: number, row: Int32Array, length: number): void;
  none(row: Int32Array, length: number): void;
}

/** Classes that tell what sort of group a noun calls people. */
const GROUPS = "victim armed military police activist role body person group nisba place".split(" ");
/** Nouns that stand for a deed told before. */
const DEEDS = new Set(
  "قرار اتفاق خطوة عملية إعلان موقف تصريح جريمة حادث بيان دعوة مبادرة إجراء أمر نتيجة مشروع مقترح خطة كلام حادثة واقعة سياسة تدخل عمل فعل حكم قانون".split(
    " ",
  ),
);

const distance = (d: number): number => (d < 2 ? d : d < 4 ? 2 : d < 7 ? 3 : d < 12 ? 4 : d < 20 ? 5 : 6);

/** What the entity of a seat is, whoever names it. */
function whoIs(l: EventLayers, id: string) {
  const item = entity(l, id);
  const first = castOf(l).first[indexOf(id)]!;
  const kind = KINDS.indexOf(item.kind);
  const state = isState(l, id) ? 1 : 0;
  const group =
    item.kind === "group" && first !== -1 ? 1 + GROUPS.findIndex((g) => l.words.reading[first]!.classes.has(g)) : 0;
  return { item, kind, state, who: kind * 40 + state * 20 + group };
}

/** The features of a trigger's candidates, as places in the weights of either role; see `docs/parties-model.md`. */
export function ask(l: EventLayers, at: number, hit: Hit, ruled: Parties, others: readonly Neighbour[]): Asked {
  const seats: Int32Array[][] = [];
  const lists: number[][] = [];
  const links: Set<number>[] = [];
  let none = new Int32Array(0);
  const open = (i: number) => {
    if (i < seats.length) return;
    seats.push([]);
    lists.push([]);
    links.push(new Set());
  };
  const around = seatsOf(l, at, hit.trigger.type, ruled, others);
  const setting = settingOf(l, at, hit, ruled, others);
  const ids = tell(l, at, hit, ruled, others, around, setting, {
    seat(i, list, row, length) {
      open(i);
      seats[i]!.push(row.slice(0, length));
      lists[i]!.push(list);
    },
    link(i, row, length) {
      open(i);
      for (const f of row.subarray(0, length)) links[i]!.add(f);
    },
    none(row, length) {
      none = row.slice(0, length);
    },
  });
  const candidates = ids.map((id, i) => ({
    id,
    seats: seats[i]!,
    lists: lists[i]!,
    links: Int32Array.from(links[i]!),
  }));
  return {
    candidates,
    none,
    pairing: pairingOf(l, at, hit, ruled, others, around, ids),
    traits: traitsOf(l, at, hit, ruled, others, around, ids, setting),
  };
}

/** Tells a taker the features of all candidates of a trigger by their seats (`seatsOf`); the ids of the candidates. */
export function tell(
  l: EventLayers,
  at: number,
  hit: Hit,
  ruled: Parties,
  others: readonly Neighbour[],
  seats: readonly Seat[],
  s: Setting,
  to: Taker,
): readonly string[] {
  const out = writer;
  const order = wordsOf(seats);
  let home = 0;
  while (home < order.length && order[home]! < at) home++;
  const lists = listsOf(l, order);
  const ids: string[] = [];
  // How plainly what it is about is a deed told before, by whoever.
  let told = 9;
  for (const seat of seats) {
    if (seat.other !== -1 && others[seat.other]!.at < at) {
      const o = others[seat.other]!;
      const like = likeness(s.thing, l.words.reading[o.at]!, o.type);
      if (like > 0 && like < told) told = like;
    }
    let i = ids.indexOf(seat.id);
    if (i === -1) i = ids.push(seat.id) - 1;
    out.clear();
    if (seat.other === -1) {
      const n = order.indexOf(seat.word);
      seatFeatures(l, at, hit, ruled, s, seat, n >= home ? n - home : home - 1 - n, out);
      to.seat(i, seat.word === at ? -1 : lists[n]!, out.row, out.length);
    } else {
      linkFeatures(l, at, ruled, s, seat, others[seat.other]!, out);
      to.link(i, out.row, out.length);
    }
  }
  ids.forEach((id, i) => {
    out.clear();
    personFeatures(l, ruled, s, id, others, out);
    to.link(i, out.row, out.length);
  });
  out.clear();
  noneFeatures(s, ruled, ids.length, told, out);
  to.none(out.row, out.length);
  return ids;
}

/** The words of seats, sorted; most stand in the order of the text already. */
function wordsOf(seats: readonly Seat[]): Int32Array {
  const out = new Int32Array(seats.length);
  for (let i = 0; i < out.length; i++) {
    const { word } = seats[i]!;
    let k = i;
    for (; k > 0 && out[k - 1]! > word; k--) out[k] = out[k - 1]!;
    out[k] = word;
  }
  return out;
}

/**
 * Lists in which seats of a sentence stand, by their places in the order of the text: those between which there is no verb, preposition
 * or subordinating word are in one (`موريس شال وراؤول سالان وإدمون جوهو`).
 */
function listsOf(l: EventLayers, words: Int32Array): Int32Array {
  const out = new Int32Array(words.length);
  let list = -1;
  let before = -1;
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (before === -1 || l.words.sentence[w] !== l.words.sentence[before] || parted(l, before, w)) list = w;
    out[i] = list;
    before = w;
  }
  return out;
}

function parted(l: EventLayers, from: number, to: number): boolean {
  for (let w = from + 1; w < to; w++) {
    const r = l.words.reading[w]!;
    if (isVerb(r) || r.upos === Upos.ADP || r.upos === Upos.SCONJ || r.upos === Upos.PART || r.classes.has("relative"))
      return true;
    if (r.upos === Upos.PUNCT && r.form !== "،" && r.form !== ",") return true;
  }
  return false;
}

const rulesOf = (id: string, ruled: Parties): number =>
  (ruled.actors.includes(id) ? 1 : 0) +
  (ruled.recipients.includes(id) ? 2 : 0) +
  (ruled.actors.length > 0 ? 4 : 0) +
  (ruled.recipients.length > 0 ? 8 : 0);

function seatFeatures(
  l: EventLayers,
  at: number,
  { trigger }: Hit,
  ruled: Parties,
  s: Setting,
  seat: Seat,
  order: number,
  out: Writer,
): void {
  const { words, phrases } = l;
  const { T, R, K, M, L, KR, TR, P, O } = s;
  const { id, word: w, form } = seat;
  const r = words.reading[w]!;
  const { item, kind, state, who } = whoIs(l, id);
  const back = words.sentence[at]! - words.sentence[w]!;
  const virtual = w === at;
  const side = virtual ? 0 : back > 0 ? 3 : w < at ? 1 : 2;
  const dist = virtual ? 0 : back > 0 ? 7 + back : distance(Math.abs(w - at));
  const rank = virtual ? 0 : Math.min(order, 4);
  const p = phrases.of[w]!;
  const head = p === -1 ? w : phrases.head[p]!;
  const governor = p === -1 ? -1 : governorOf(l, p);
  const prep = governor === -1 ? 0 : lemmaOf(words.reading[governor]!);
  const [part, ruler] = virtual ? [0, -1] : partOf(l, at, w, prep !== 0, form === 3 && r.part !== 0);
  const rulerSort = ruler === -1 ? 0 : ruler === at ? 12 : sortOf(words.reading[ruler]!);
  const inner = virtual || w === head ? 0 : head === at ? 13 : sortOf(words.reading[head]!);
  const within = s.own !== -1 && p === s.own ? 1 + Math.min(Math.max(w - at, -1) + 1, 4) : 0;
  const kin = virtual ? 0 : kinOf(l, at, w, back);
  const slot = s.slots.findIndex((x: Slot) => x.word === w || (x.phrase !== -1 && x.phrase === p));
  const by = slot === -1 ? 0 : hash(s.slots[slot]!.by);
  const asked = slot !== -1 && trigger.roles.prepositions.has(s.slots[slot]!.by) ? 1 : 0;
  const acts = canAct(l, id) ? 1 : 0;
  const agree = fits(l, id, nameOf(s.me.features, GENDER), nameOf(s.me.features, NUMBER)) ? 1 : 0;
  const often = Math.min(item.mentions.length, 4);
  const rules = rulesOf(id, ruled);
  const isSubject = s.subject?.ids.includes(id) ? 1 : 0;
  const signal =
    isSubject |
    (s.object.includes(id) ? 2 : 0) |
    (s.mine.genitive.includes(id) ? 4 : 0) |
    (s.mine.object.includes(id) ? 8 : 0) |
    (s.nation === id ? 16 : 0) |
    (s.doer.includes(id) ? 32 : 0) |
    (s.suffers.includes(id) ? 64 : 0);
  const was = partIn(s.prev, id);
  const will = partIn(s.next, id);
  const overs = (s.overSubject.includes(id) ? 1 : 0) + (s.overObject.includes(id) ? 2 : 0);
  const gap = virtual || back > 0 ? NO_GAP : between(l, Math.min(w, at), Math.max(w, at));
  const counted = !virtual && l.figures.of[w] !== -1 ? 1 : 0;
  const land = item.country === null ? 0 : item.country === s.land ? 1 : 2;
  const definite = r.definite ? 1 : 0;
  const start = words.firstOf[words.sentence[w]!]!;
  const edge = w === start || (p !== -1 && phrases.first[p]! === start) ? 1 : 0;
  const spot = mix(mix(mix(part, rulerSort), inner), form);
  out.put(1);
  out.put(form, T);
  out.put(form, KR);
  out.put(side, dist, R);
  out.put(side, dist, KR);
  out.put(side, rank, KR, kin);
  out.put(side, rank, T, R);
  out.put(kin, part, KR);
  out.put(kin, part, T, R);
  out.put(spot, KR, side);
  out.put(spot, kin, T);
  out.put(spot, TR, side);
  out.put(part, prep, K, side);
  out.put(part, prep, T, side);
  out.put(part, prep, L);
  out.put(by, asked, KR, Math.min(slot, 3));
  out.put(by, asked, T, R);
  out.put(by, L);
  out.put(within, KR, kind);
  out.put(within, T, R);
  out.put(within, L, kind);
  out.put(inner, T, side);
  out.put(inner, KR, side);
  out.put(who, T, R);
  out.put(who, T, M);
  out.put(who, spot, side);
  out.put(who, KR);
  out.put(acts, side, form, TR);
  out.put(agree, isSubject, part, R);
  out.put(agree, form, side, kin);
  out.put(often, side, dist);
  out.put(often, T);
  out.put(rules);
  out.put(rules, T);
  out.put(rules, KR);
  out.put(rules, form);
  out.put(rules, spot, side);
  out.put(rules, kind, T, R);
  out.put(rules, dist, side);
  out.put(signal);
  out.put(signal, T);
  out.put(signal, KR);
  out.put(signal, L);
  out.put(signal, rules);
  out.put(was, s.prevNear, T, s.PT);
  out.put(was, s.prevNear, side, R);
  out.put(was, rules, T);
  out.put(will, s.nextNear, T, s.NT);
  out.put(will, s.nextNear, side, R);
  out.put(will, s.nextNear, L);
  out.put(overs, T, R);
  out.put(overs, O, P, form);
  out.put(gap.verbs, gap.marks, mix(gap.relative, side), KR);
  out.put(gap.verbs, part, side, T);
  out.put(gap.verbs, gap.marks, prep, side);
  out.put(counted, definite, T, side);
  out.put(counted, definite, kind, part);
  out.put(land, kind, T);
  out.put(land, state, rules);
  out.put(edge, part, form, back);
  out.put(edge, gap.verbs, KR);
  out.put(O, part, side, R);
  out.put(O, P, part, R);
  out.put(L, side, part, kind);
  out.put(P, part, kin, TR);
  const near = w - at === 1 ? 1 : w - at > 1 && w - at < 4 ? 2 : side === 2 ? 3 : side === 1 ? 4 : 5;
  const to = s.slots.length > 1 ? hash(s.slots[1]!.by) : 0;
  out.put(s.J, agree, near, form === Form.DROPPED ? 1 : 0);
  out.put(s.J, near, T, agree);
  out.put(s.J, near, L);
  out.put(s.J, near, slot + 1, to);
  out.put(s.J, near, mix(to, L), form);
  out.put(s.J, near, mix(was, rules), part);
}
const NO_GAP = { verbs: 0, marks: 0, relative: 0 };

/** Whether what a trigger is about is a deed told before: 0 it is about nothing, 1 the same word, 2 its type, 3 a noun for any deed, 4 else. */
function likeness(thing: Reading | undefined, theirs: Reading, type: string): number {
  if (thing === undefined) return 0;
  if (lemmaOf(thing) === lemmaOf(theirs) || thing.lemma === theirs.lemma) return 1;
  if ((TRIGGERS.get(thing.lemma) ?? TRIGGERS.get(thing.verb))?.some((t) => t.type === type)) return 2;
  return DEEDS.has(thing.lemma) ? 3 : 4;
}

/** What it tells of an entity that it is a party of another deed: which, how far off, and whether the trigger is about it. */
function linkFeatures(
  l: EventLayers,
  at: number,
  ruled: Parties,
  s: Setting,
  seat: Seat,
  o: Neighbour,
  out: Writer,
): void {
  const { words } = l;
  const { T, L, KR, thing } = s;
  const { form } = seat;
  const { kind, who } = whoIs(l, seat.id);
  const back = Math.max(-3, Math.min(s.here - seat.other, 5));
  const theirs = words.reading[o.at]!;
  const type = hash(o.type);
  const like = likeness(thing, theirs, o.type);
  const same = words.sentence[o.at] === words.sentence[at] ? 1 : 0;
  const gap = same ? between(l, Math.min(o.at, at), Math.max(o.at, at)) : NO_GAP;
  const rules = rulesOf(seat.id, ruled);
  out.from(200);
  out.put(form, back, same);
  out.put(form, T, type, same);
  out.put(form, like, back);
  out.put(form, like, T, type);
  out.put(form, like, thing?.definite ? 1 : 0, T);
  out.put(form, L, like);
  out.put(form, back, T, same);
  out.put(form, KR, same, type);
  out.put(form, kind, T, like);
  out.put(form, rules, T, like);
  out.put(form, who, T);
  out.put(form, s.nextNear, back, KR);
  out.put(form, gap.verbs, gap.marks, back);
}

const few = (n: number): number => Math.min(n, 2);

/** What an entity is in the report as a whole, whichever of its seats speaks for it. */
function personFeatures(
  l: EventLayers,
  ruled: Parties,
  s: Setting,
  id: string,
  others: readonly Neighbour[],
  out: Writer,
): void {
  const { T, R, L, KR, TR, M } = s;
  const { item, kind, who } = whoIs(l, id);
  const first = castOf(l).first[indexOf(id)]!;
  const head = first === -1 ? 0 : item.kind === "person" ? 1 : lemmaOf(l.words.reading[first]!);
  const sector = hash(item.sector ?? "");
  const said = (s.speaker === id ? 1 : 0) + (s.source === id ? 2 : 0) + (s.addressee === id ? 4 : 0);
  const inside = s.speaker === undefined ? 0 : 1;
  const rules = rulesOf(id, ruled);
  const lead = first !== -1 && l.words.sentence[first] === 0 ? 1 : 0;
  const often = Math.min(item.mentions.length, 4);
  const h = historyOf(others).get(id);
  const mine = s.type;
  // Its own part by grammar in this very deed is no history.
  const does = (h?.[0].get(mine) ?? 0) - (ruled.actors.includes(id) ? 1 : 0);
  const suffers = (h?.[1].get(mine) ?? 0) - (ruled.recipients.includes(id) ? 1 : 0);
  let allDo = -(ruled.actors.includes(id) ? 1 : 0);
  let allSuffer = -(ruled.recipients.includes(id) ? 1 : 0);
  if (h) {
    for (const n of h[0].values()) allDo += n;
    for (const n of h[1].values()) allSuffer += n;
  }
  const land = item.country === null ? 0 : item.country === s.speakerLand ? 1 : 2;
  out.from(300);
  out.put(sector, T, R);
  out.put(sector, KR, kind);
  out.put(sector, T, M);
  out.put(head, T, R);
  out.put(head, L);
  out.put(head, KR);
  out.put(said, inside, T, R);
  out.put(said, inside, rules);
  out.put(said, L);
  out.put(said, inside, sector, T);
  out.put(lead, often, T);
  out.put(lead, often, kind, R);
  out.put(few(does), few(suffers), T);
  out.put(few(does), few(suffers), rules);
  out.put(few(allDo), few(allSuffer), T, R);
  out.put(few(allDo), few(allSuffer), who);
  out.put(land, inside, T, kind);
  out.put(land, inside, sector, TR);
}

function noneFeatures(s: Setting, ruled: Parties, count: number, told: number, out: Writer): void {
  const { T, R, K, M, L, KR, TR, P, O } = s;
  const ruledBy = (ruled.actors.length > 0 ? 1 : 0) + (ruled.recipients.length > 0 ? 2 : 0);
  const subject = s.subject === undefined ? 0 : s.subject.word === -1 ? 1 : s.subject.ids.length === 0 ? 2 : 3;
  out.from(100);
  out.put(1);
  out.put(T);
  out.put(T, R);
  out.put(T, M);
  out.put(K, R);
  out.put(L);
  out.put(L, R);
  out.put(P, T);
  out.put(O, T, R);
  out.put(ruledBy, T);
  out.put(ruledBy, KR);
  out.put(ruledBy, L);
  out.put(ruledBy, TR, O);
  out.put(Math.min(s.slots.length, 3), KR);
  out.put(subject, T, R);
  out.put(get(s.me.features, VERBFORM), s.me.definite ? 1 : 0, T);
  out.put(Math.min(count, 5), T);
  out.put(told, T);
  out.put(told, ruledBy, T);
}
