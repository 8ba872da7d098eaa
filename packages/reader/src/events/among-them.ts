import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { canAct, partiesOf } from "./parties.ts";
import { isPreposition, isPronoun, isVerb } from "./slots.ts";

/** Nouns of states and bodies that are told by number and then by name. */
const MANY = new Set("دولة بلد عاصمة منظمة حزب فصيل هيئة حكومة عدد عديد جماعة نقابة".split(" "));
/** Words that with a pronoun bring some of those named before. */
const SOME = new Set("بين من أبرز رأس مقدمة ضمن".split(" "));
/** How far behind them their names may begin. */
const FAR = 14;

/** Those whom the words behind a group of states or bodies name as some of it: `استنكرت العديد من الدول الهجوم، من بينها البحرين والكويت`. */
export function amongThem(l: EventLayers, id: string): readonly string[] {
  const { reading } = l.words;
  const w = castOf(l).first[indexOf(id)]!;
  if (entity(l, id).kind !== "group" || w === -1 || !MANY.has(reading[w]!.lemma)) return [];
  const stop = Math.min(l.words.firstOf[l.words.sentence[w]! + 1]! - 1, w + FAR);
  for (let x = w + 1; x < stop; x++) {
    if (!isPronoun(reading[x]) || reading[x]!.form !== "ها" || !SOME.has(reading[x - 1]!.lemma)) continue;
    if (isVerb(reading[x - 1])) continue;
    if (reading[x - 1]!.lemma === "من" && !isPreposition(reading[x - 1])) continue;
    const p = l.phrases.at[x + 1] ?? -1;
    const named = p === -1 ? [] : partiesOf(l, p).filter((y) => entity(l, y).kind !== "group" && canAct(l, y));
    if (named.length > 0) return named;
  }
  return [];
}
