import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { isVerb } from "./slots.ts";

/** How far back those are looked for of whom others are told apart, in words. */
const BACK = 40;
/** Many of those who were spoken of, without a noun. By bare form. */
const TENS = /^(?:العشرات|المئات|الآلاف|الالاف)$/;

/**
 * The entity of those of whom others are more: `قتل عشرة جنود وأصيب ثمانية آخرون` has soldiers hurt, too. Others who stand in one list with
 * somebody are not of his kind (`عشرة جنود وثلاثة آخرون`).
 */
export function kindOfOthers(l: EventLayers, id: string): string | undefined {
  const { reading } = l.words;
  const w = castOf(l).first[indexOf(id)]!;
  if (entity(l, id).kind !== "group" || w === -1) return undefined;
  const r = reading[w]!;
  const others = r.lemma === "آخر" && /(?:ون|ين|ان)$/.test(r.form);
  if (!others && !(TENS.test(r.form) && reading[w + 1]?.lemma !== "من")) return undefined;
  let before = w - 1;
  while (reading[before]?.upos === Upos.NUM) before--;
  const told = reading[before];
  if (told === undefined || l.words.sentence[before] !== l.words.sentence[w]) return undefined;
  if (!isVerb(told) && nameOf(told.features, VERBFORM) !== "Vnoun") return undefined;
  return counted(l, before, w);
}

/** The group counted last before a word. */
function counted(l: EventLayers, before: number, w: number): string | undefined {
  const { of, items } = l.entities;
  const s = l.words.sentence[w]!;
  const from = Math.max(l.words.firstOf[s > 0 ? s - 1 : s]!, before - BACK);
  for (let x = before - 1; x >= from; x--) {
    const e = of[x]!;
    if (e === -1 || l.words.reading[x]!.part !== Part.STEM || of[x - 1] === e) continue;
    if (items[e]!.kind === "group" && l.figures.of[x] !== -1 && castOf(l).first[e] === x) return items[e]!.id;
  }
  return undefined;
}
