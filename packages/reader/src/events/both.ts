import type { Entity } from "@isnad/record";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { entity, isState, stateOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { nationIn } from "./parties.ts";
import { governorOf, isComma, isVerb } from "./slots.ts";

type Test = (item: Entity, state: boolean) => boolean;
const states: Test = (_, state) => state;
/** A body of no state is more often who calls on the two: `دعا مجلس الأمن الطرفين`. */
const sides: Test = (item, state) =>
  state ||
  (item.kind === "organization" && item.sector !== "JRN" && (item.country !== null || SIDES.has(item.sector ?? "")));
const SIDES: ReadonlySet<string> = new Set(["REB", "PTY", "OPP", "LAB", "MIL"]);
const persons: Test = (item) => item.kind === "person";
const bodies: Test = (item) => item.kind === "organization" && item.sector !== "JRN";

/** Nouns whose definite dual is two named before it, and whom each may call so. By lemma. */
const BOTH: ReadonlyMap<string, Test> = new Map([
  ...["بلد", "دولة", "عاصمة", "شعب", "جار", "جارة"].map((n): [string, Test] => [n, states]),
  ...["جانب", "طرف", "فريق", "حكومة", "جيش", "وفد", "خصم"].map((n): [string, Test] => [n, sides]),
  ...["رئيس", "وزير", "زعيم", "قائد", "ملك", "رجل", "مسؤول"].map((n): [string, Test] => [n, persons]),
  ...["حركة", "جماعة", "حزب", "فصيل", "تنظيم", "شركة"].map((n): [string, Test] => [n, bodies]),
]);

/** How many sentences before its own are looked through for two. */
const BACK = 2;

/**
 * The two whom a definite dual by itself comes back to: `الجانبان`, `البلدان`, `الرئيسان`. The nearest sentence that names two such and no third,
 * or two of them joined by و; else those of whom the report tells as two. Undefined for any other phrase, and nobody where nothing says which two.
 */
export function bothOf(l: EventLayers, p: number): readonly string[] | undefined {
  const several = countedOf(l, p);
  if (several) return several;
  const head = dualIn(l, p);
  const test = head === -1 ? undefined : BOTH.get(l.words.reading[head]!.lemma);
  if (!test) return undefined;
  const told = bothNations(l, p, head);
  if (told) return told;
  const s = l.words.sentence[head]!;
  let known: readonly string[] = [];
  for (let t = s; t >= 0 && t >= s - BACK; t--) {
    const until = t === s ? clauseOf(l, p) : l.words.firstOf[t + 1]!;
    const here = namedIn(l, l.words.firstOf[t]!, until, test);
    if (here.ids.length > 2) return here.joined ?? mostNamed(l, p, test);
    const all = [...new Set([...here.ids, ...known])];
    if (here.ids.length === 2 || all.length === 2) return here.ids.length === 2 ? here.ids : all;
    if (all.length > 2) return mostNamed(l, p, test);
    known = all;
  }
  return mostNamed(l, p, test);
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["ثلاثة", 3],
  ["أربعة", 4],
  ["خمسة", 5],
  ["ستة", 6],
]);

/** `الدول الأربع`, `القادة الثلاثة`: so many as were named in one row before. */
function countedOf(l: EventLayers, p: number): readonly string[] | undefined {
  const { reading } = l.words;
  const head = l.phrases.head[p]!;
  const r = reading[head]!;
  const test = BOTH.get(r.lemma);
  const number = reading[head + 1];
  if (!test || !r.definite || l.phrases.last[p] !== head + 2 || !number?.definite) return undefined;
  const n = COUNTS.get(number.lemma);
  if (n === undefined || number.upos !== Upos.NUM) return undefined;
  let found: readonly string[] | undefined;
  let row: string[] = [];
  let end = -1;
  for (let w = 0; w <= head; w++) {
    if (w > 0 && goesOn(l, w)) {
      if (w === end) end++;
      continue;
    }
    const id = w === head ? undefined : meantAt(l, w, test);
    if (id === undefined && w !== head) continue;
    if (id !== undefined && row.length > 0 && isListed(l, end, w)) row.push(id);
    else {
      if (new Set(row).size === n && row.length === n) found = row;
      row = id === undefined ? [] : [id];
    }
    end = w + 1;
  }
  return found;
}

/** Whether a name goes on with a row behind a comma or و. */
const isListed = (l: EventLayers, end: number, w: number): boolean =>
  isJoined(l, end, w) || (isComma(l.words.reading[end]) && (w === end + 1 || isJoined(l, end + 1, w)));

/** The definite dual that a phrase is (`الطرفان المتحاربان`), or with which the idafa of those who speak and act for two ends (`ممثلو الطرفين`); or -1. */
function dualIn(l: EventLayers, p: number): number {
  const { reading } = l.words;
  const head = l.phrases.head[p]!;
  const last = l.phrases.last[p]! - 1;
  const isDual = (w: number): boolean => {
    const r = reading[w]!;
    return r.definite === true && r.upos === Upos.NOUN && nameOf(r.features, NUMBER) === "Dual" && BOTH.has(r.lemma);
  };
  if (isDual(head)) {
    const alone = BOTH.get(reading[head]!.lemma) === persons || BOTH.get(reading[head]!.lemma) === bodies;
    for (let w = head + 1; w <= last; w++) if (alone || reading[w]!.upos !== Upos.ADJ) return -1;
    return head;
  }
  const { classes } = reading[head]!;
  const speaks = classes.has("role") || classes.has("diplomat") || classes.has("government") || classes.has("military");
  return last > head && speaks && isDual(last) && !reading[head]!.definite ? last : -1;
}

/** `الجانبان الكندي والفنلندي`: the two states of the adjectives, where the report knows them. */
function bothNations(l: EventLayers, p: number, head: number): readonly string[] | undefined {
  const next = l.phrases.next[p]!;
  if (l.phrases.last[p] !== head + 2 || next === -1) return undefined;
  const one = nationIn(l, head + 1, head + 2);
  const other = nationIn(l, l.phrases.head[next]!, l.phrases.head[next]! + 1);
  return one !== undefined && other !== undefined ? [one, other] : undefined;
}

/** The two of whom the report speaks most before a phrase, where a third is named less: `حث المجلس الطرفين`. */
function mostNamed(l: EventLayers, p: number, test: Test): readonly string[] {
  const count = new Map<string, number>();
  const own = clauseOf(l, p);
  for (let w = 0; w < own; w++) {
    const id = meantAt(l, w, test, true);
    if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1);
  }
  const [first, second, third] = [...count].sort((a, b) => b[1] - a[1]);
  if (first && second && (third === undefined || third[1] < second[1])) return [first[0], second[0]];
  // `الحرب بين إيران والعراق`: the last between whom something is.
  for (let w = own - 1; w >= 0; w--) {
    if (l.words.reading[w]!.lemma !== "بين") continue;
    const stop = Math.min(own, w + BETWEEN, l.words.firstOf[l.words.sentence[w]! + 1]!);
    const { joined } = namedIn(l, w + 1, stop, test);
    if (joined) return joined;
  }
  return [];
}
/** How many words two between whom something is may take. */
const BETWEEN = 12;

/** Whether a word is a later one of a name. */
const goesOn = (l: EventLayers, w: number): boolean => {
  const e = l.entities.of[w]!;
  return e !== -1 && l.entities.of[w - 1] === e && l.entities.items[e]!.kind !== "group";
};

/** Whom a word names that a dual may mean; undefined for the later words of a name. With `officers`, a state by its officers, too. */
function meantAt(l: EventLayers, w: number, test: Test, officers = false): string | undefined {
  const { of, items } = l.entities;
  const e = of[w]!;
  if (goesOn(l, w)) return undefined;
  if (e === -1 || items[e]!.kind === "group") return nisba(l, w, test);
  const item = items[e]!;
  const found = whose(l, item, w, test);
  if (found !== undefined || !officers || item.kind !== "person" || item.sector !== "GOV" || item.country === null)
    return found;
  const state = stateOf(l, item.country);
  return state !== undefined && test(entity(l, state), true) ? state : undefined;
}

/** The end of what is before the clause in which a dual is no subject (`حثت فرنسا الطرفين`): those named in it are others. Of a subject its own place. */
function clauseOf(l: EventLayers, p: number): number {
  const { reading } = l.words;
  const first = l.phrases.first[p]!;
  if (!reading[l.phrases.head[p]!]!.form.endsWith("ين")) return first;
  // `بحث الوزير العلاقات بين البلدين`: who acts may be one of them.
  const by = governorOf(l, p);
  if (by !== -1 && reading[by]!.lemma === "بين" && !mediates(l, by)) return first;
  const start = l.words.firstOf[l.words.sentence[first]!]!;
  let w = first - 1;
  while (w > start && !isVerb(reading[w])) w--;
  // `سويسرا، التي توسطت بين الجانبين`: whom a relative clause is about is in it.
  let commas = 0;
  for (; w > start; w--) {
    if (reading[w]!.classes.has("relative")) commas = -1;
    if (isComma(reading[w]) && ++commas > 0) break;
  }
  return w;
}

/** `توسط بين الجانبين`, `الوساطة بين الطرفين`: of a third. */
const mediates = (l: EventLayers, by: number): boolean => {
  for (let w = by - 1; w >= 0 && w > by - 5; w--) if (MEDIATING.test(l.words.reading[w]!.lemma)) return true;
  return false;
};
const MEDIATING = /^(?:توسط|وساطة|وسيط|جمع|فصل|وفق|توفيق|قرب|تقريب|فض|صالح|مصالحة)$/;

/** Those named among words, a capital as its state where the report names that, and the last two joined by و. */
function namedIn(l: EventLayers, from: number, to: number, test: Test) {
  const ids: string[] = [];
  let joined: readonly string[] | undefined;
  let before: string | undefined;
  let end = -1;
  // How many are joined so far: of three none are the two.
  let chain = 1;
  for (let w = from; w < to; w++) {
    if (w > from && goesOn(l, w)) {
      if (w === end) end++;
      continue;
    }
    const id = meantAt(l, w, test);
    if (id === undefined) continue;
    if (!ids.includes(id)) ids.push(id);
    chain = before !== undefined && before !== id && isJoined(l, end, w) ? chain + 1 : 1;
    if (chain === 2) joined = [before!, id];
    else if (chain > 2) joined = undefined;
    before = id;
    end = w + 1;
  }
  return { ids, joined };
}

/** Whether a name is joined by و to what ends before a word: `الحكومة وحركة الفجر`, `سمير الحداد والرئيس الكيني كريم المصري`. */
function isJoined(l: EventLayers, end: number, w: number): boolean {
  if (l.words.reading[end]!.upos !== Upos.CCONJ) return false;
  if (w === end + 1) return true;
  const p = l.phrases.of[w]!;
  if (p === -1 || l.phrases.first[p] !== end + 1) return false;
  for (let x = end + 1; x < w; x++) if (l.entities.of[x] !== -1) return false;
  return true;
}

const WHERE = new Set(["في", "إلى"]);
function whose(l: EventLayers, item: Entity, w: number, test: Test): string | undefined {
  const state = isState(l, item.id) && !WHERE.has(l.words.reading[w - 1]?.lemma ?? "");
  if (!test(item, state)) return undefined;
  return state && item.country !== null ? (stateOf(l, item.country) ?? item.id) : item.id;
}

/** The state of an adjective: `الوفد الياباني`. */
function nisba(l: EventLayers, w: number, test: Test): string | undefined {
  const r = l.words.reading[w]!;
  if (r.part !== Part.STEM || !r.classes.has("nisba")) return undefined;
  const nation = nationIn(l, w, w + 1);
  return nation !== undefined && test(entity(l, nation), true) ? nation : undefined;
}
