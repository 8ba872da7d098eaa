import type { Entity } from "@isnad/record";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { entity, isState, stateOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { nationIn } from "./parties.ts";
import { isComma, isVerb } from "./slots.ts";

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
  ...["بلد", "دولة"].map((n): [string, Test] => [n, states]),
  ...["جانب", "طرف", "حكومة", "جيش"].map((n): [string, Test] => [n, sides]),
  ...["رئيس", "وزير", "زعيم", "قائد", "ملك", "رجل", "مسؤول"].map((n): [string, Test] => [n, persons]),
  ...["حركة", "جماعة", "حزب", "فصيل", "تنظيم", "شركة"].map((n): [string, Test] => [n, bodies]),
]);

/** How many sentences before its own are looked through. */
const BACK = 2;

/**
 * The two whom a definite dual by itself comes back to: `الجانبان`, `البلدان`, `الرئيسان`. The nearest sentence that names two such and no third,
 * or two of them joined by و; undefined for any other phrase, and nobody where it does not say which two.
 */
export function bothOf(l: EventLayers, p: number): readonly string[] | undefined {
  const { reading } = l.words;
  const head = l.phrases.head[p]!;
  const r = reading[head]!;
  if (!r.definite || r.upos !== Upos.NOUN || l.phrases.last[p] !== head + 1 || nameOf(r.features, NUMBER) !== "Dual")
    return undefined;
  const test = BOTH.get(r.lemma);
  if (!test) return undefined;
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

/** The two of whom the report speaks most before a phrase, where a third is named less: `حث المجلس الطرفين`. */
function mostNamed(l: EventLayers, p: number, test: Test): readonly string[] {
  const count = new Map<string, number>();
  const { of, items } = l.entities;
  const own = clauseOf(l, p);
  for (let w = 0; w < own; w++) {
    const e = of[w]!;
    if (e !== -1 && w > 0 && of[w - 1] === e) continue;
    const id = e !== -1 && items[e]!.kind !== "group" ? whose(l, items[e]!, w, test) : nisba(l, w, test);
    if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1);
  }
  const [first, second, third] = [...count].sort((a, b) => b[1] - a[1]);
  return first && second && (third === undefined || third[1] < second[1]) ? [first[0], second[0]] : [];
}

/** The end of what is before the clause in which a dual is no subject (`حثت فرنسا الطرفين`): those named in it are others. Of a subject its own place. */
function clauseOf(l: EventLayers, p: number): number {
  const { reading } = l.words;
  const first = l.phrases.first[p]!;
  if (!reading[l.phrases.head[p]!]!.form.endsWith("ين")) return first;
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

/** Those named among words, a capital as its state where the report names that, and the last two joined by و. */
function namedIn(l: EventLayers, from: number, to: number, test: Test) {
  const { reading } = l.words;
  const { of, items } = l.entities;
  const ids: string[] = [];
  let joined: readonly string[] | undefined;
  let before: string | undefined;
  let end = -1;
  // How many are joined so far: of three none are the two.
  let chain = 1;
  for (let w = from; w < to; w++) {
    const e = of[w]!;
    if (e !== -1 && w > from && of[w - 1] === e) {
      if (w === end) end++;
      continue;
    }
    const id = e !== -1 && items[e]!.kind !== "group" ? whose(l, items[e]!, w, test) : nisba(l, w, test);
    if (id === undefined) continue;
    if (!ids.includes(id)) ids.push(id);
    chain = before !== undefined && before !== id && w === end + 1 && reading[end]!.upos === Upos.CCONJ ? chain + 1 : 1;
    if (chain === 2) joined = [before!, id];
    else if (chain > 2) joined = undefined;
    before = id;
    end = w + 1;
  }
  return { ids, joined };
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
