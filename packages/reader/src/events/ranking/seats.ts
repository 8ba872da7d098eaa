import { thoseAround } from "../../mentions/around.ts";
import { Upos } from "../../words/features.ts";
import { Part } from "../../words/words.ts";
import { antecedent, cueAt, speakerAt } from "../antecedent.ts";
import { closedName, isTitle } from "../apposition.ts";
import { isBarred, isOnlyPress } from "../barred.ts";
import { knownAs } from "../known-as.ts";
import type { EventLayers } from "../layers.ts";
import { nationIn, partiesOf } from "../parties.ts";
import { isComma, isOfRank, isVerb } from "../slots.ts";
import { subjectOf } from "../subject.ts";
import type { Parties } from "../verb-parties.ts";

/** How the words of a seat bring its entity to mind. */
export const Form = {
  NAME: 1,
  GROUP: 2,
  PRONOUN: 3,
  NISBA: 4,
  /** A noun phrase whose head is no entity (`رئيسها`, `جيش البلاد`): whose it is. */
  PHRASE: 5,
  /** The subject that a verb leaves out. */
  DROPPED: 6,
  SPEAKER: 7,
  SOURCE: 8,
  ADDRESSEE: 9,
  /** Only the rules of grammar bring it. */
  RULED: 10,
  /** Who does what another trigger tells, and to whom. */
  DOES: 11,
  SUFFERS: 12,
} as const;

/** A place in the report from which an entity may be a party of a trigger. */
export interface Seat {
  readonly id: string;
  /** The word it stands at; the trigger itself for what no word says. */
  readonly word: number;
  readonly form: number;
  /** The other trigger, by its place among all, of which it is a party; else -1. */
  readonly other: number;
}

/** A trigger of the report with what the rules of grammar make of it. */
export interface Neighbour {
  readonly at: number;
  readonly type: string;
  readonly parties: Parties;
}

/** How many sentences before the trigger's own are looked through: a second one adds nothing. */
const BACK = 1;
/** Its own sentence is looked through so many words to each side. */
const FAR = 45;
/** How many triggers before and behind bring their parties to mind. */
const EARLIER = 4;
const LATER = 2;
/** How far before a masdar the verb above it may stand. */
const ABOVE = 18;

/**
 * The seats from which entities may be actors or recipients of the trigger at a word: what its sentence and the one before it name (of an
 * earlier sentence the last seat of an entity only), who is left out, who speaks, whom the rules found, the parties of other triggers.
 * `others` are in the order of the text.
 */
export function seatsOf(
  l: EventLayers,
  at: number,
  type: string,
  ruled: Parties,
  others: readonly Neighbour[],
): readonly Seat[] {
  const { words } = l;
  const s = words.sentence[at]!;
  const begin = words.firstOf[s]!;
  const out = seatsIn(l, s).filter((x) => x.word !== at && Math.abs(x.word - at) < FAR);
  const seen = new Set(out.map((x) => x.id));
  for (let t = s - 1; t >= 0 && t >= s - BACK; t--) {
    const earlier = seatsIn(l, t);
    for (let i = earlier.length - 1; i >= 0; i--) {
      const seat = earlier[i]!;
      if (seen.has(seat.id) || seat.form === Form.PRONOUN || seat.form === Form.NISBA) continue;
      seen.add(seat.id);
      out.push(seat);
    }
  }
  const add = (id: string | null | undefined, form: number, word = at) => {
    if (id) out.push({ id: knownAs(l, id), word, form, other: -1 });
  };
  let verb = at;
  // A masdar is done by whoever does what the verb above it tells.
  while (verb >= begin && verb > at - ABOVE && !isVerb(words.reading[verb])) verb--;
  if (isVerb(words.reading[verb]) && words.sentence[verb] === s) {
    const subject = subjectOf(l, verb);
    if (subject.word === -1) for (const id of subject.ids) add(id, Form.DROPPED, verb);
  }
  add(speakerAt(l, at), Form.SPEAKER);
  const cue = cueAt(l, at);
  add(cue?.sourceEntity, Form.SOURCE);
  add(cue?.addressee, Form.ADDRESSEE);
  const mine = others.findIndex((o) => o.at >= at);
  const from = mine === -1 ? others.length : mine;
  for (let i = Math.max(0, from - EARLIER); i < others.length && i <= from + LATER; i++) {
    const o = others[i]!;
    if (o.at === at) continue;
    for (const id of o.parties.actors) out.push({ id, word: o.at, form: Form.DOES, other: i });
    for (const id of o.parties.recipients) out.push({ id, word: o.at, form: Form.SUFFERS, other: i });
  }
  const all = new Set(out.map((x) => x.id));
  for (const id of [...ruled.actors, ...ruled.recipients]) if (!all.has(id)) add(id, Form.RULED);
  return out.filter((x) => !isBarred(l, at, type, x.id) && !isOnlyPress(l, x.id, ruled));
}

const kept = new WeakMap<EventLayers["entities"], Map<number, readonly Seat[]>>();

/** What the words of a sentence bring to mind, in their order; worked out once. */
function seatsIn(l: EventLayers, sentence: number): readonly Seat[] {
  let memo = kept.get(l.entities);
  if (!memo) kept.set(l.entities, (memo = new Map()));
  let seats = memo.get(sentence);
  if (!seats) memo.set(sentence, (seats = named(l, l.words.firstOf[sentence]!, l.words.firstOf[sentence + 1]!)));
  return seats;
}

const isPersonAt = (l: EventLayers, w: number): boolean => l.entities.items[l.entities.of[w] ?? -1]?.kind === "person";

/** `زيارة وزير الخارجية الكيني، سمير الحداد،`: the adjective at the end of an office whose holder is named between commas. */
function isOfNamedOffice(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  if (!isComma(reading[w + 1]) || closedName(l, w + 1) === undefined) return false;
  for (let x = w - 1; x >= 0 && x > w - 4; x--) if (isTitle(reading[x]!)) return true;
  return false;
}

/** Whether a person's name stands right behind the one at a word. */
function isNamedBehind(l: EventLayers, at: number): boolean {
  const { of, items } = l.entities;
  let w = at;
  while (of[w] === of[at]) w++;
  return of[w] !== undefined && of[w] !== -1 && items[of[w]!]!.kind === "person";
}

function named(l: EventLayers, from: number, to: number): readonly Seat[] {
  const { reading } = l.words;
  const { of, items } = l.entities;
  const out: Seat[] = [];
  const add = (id: string, word: number, form: number) => {
    const last = out.at(-1);
    if (last?.word !== word || last.id !== id) out.push({ id, word, form, other: -1 });
  };
  for (let w = from; w < to; w++) {
    const r = reading[w]!;
    if (r.upos === Upos.PUNCT) continue;
    const e = of[w]!;
    if (r.upos === Upos.PRON) {
      if (r.classes.has("relative") || r.classes.has("demonstrative")) continue;
      const who = antecedent(l, w);
      if (who) add(who, w, Form.PRONOUN);
      continue;
    }
    if (r.part !== Part.STEM || (e !== -1 && w > from && of[w - 1] === e)) continue;
    const group = e !== -1 && items[e]!.kind === "group";
    // `قتل شقيق الوزير سمير الحداد`: he is not the one who is killed.
    if (e !== -1 && items[e]!.kind === "person" && thoseAround(l.words, from, w) !== -1) continue;
    // `الأمين العام لحزب الأمة سمير الحداد`: the body whose man is named right behind it.
    if (e !== -1 && reading[w - 1]?.lemma === "ل" && isOfRank(l, w - 1, w) && isNamedBehind(l, w)) continue;
    // `الرئيسان الفرنسي سمير الحداد والكيني كريم المصري`: the adjective of a named man's office is no state beside him.
    if (group && r.classes.has("nisba") && isNamedBehind(l, w)) continue;
    if (e !== -1) {
      const { id } = items[e]!;
      add(id, w, group ? Form.GROUP : Form.NAME);
      if (group) add(knownAs(l, id), w, Form.PHRASE);
    }
    if (r.classes.has("nisba") && (e === -1 || group) && !isPersonAt(l, w + 1) && !isOfNamedOffice(l, w)) {
      const nation = nationIn(l, w, w + 1);
      if (nation) add(nation, w, Form.NISBA);
    }
    const p = l.phrases.of[w]!;
    if (p !== -1 && l.phrases.head[p] === w && (e === -1 || group))
      for (const id of partiesOf(l, p, false)) add(id, w, Form.PHRASE);
  }
  return out;
}
