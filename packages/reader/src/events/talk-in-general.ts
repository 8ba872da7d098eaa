import { Upos } from "../words/features.ts";
import { betweenWhom } from "./clash.ts";
import { doneAt } from "./doers.ts";
import { toldAt } from "./gathering.ts";
import type { EventLayers } from "./layers.ts";
import { LIGHT } from "./nouns.ts";
import { nationOf } from "./own.ts";
import { isComma, isPronoun, isVerb, slotsAfter } from "./slots.ts";

/** Nouns of talking things over. By lemma. */
const TALKS = new Set("مفاوضة تفاوض محادثة مشاورة تشاور حوار نقاش".split(" "));
/** Nouns of one round of it, or of more, which say nothing of its own. By lemma. */
const ROUNDS = new Set("جولة جلسة طاولة مزيد سلسلة عدد جميع كل أي ختام نتيجة".split(" "));
/** How far before it may stand what governs it. */
const FAR = 7;

/**
 * Whether a noun of talks is talk in general, which nobody is told to hold (`السلام من خلال المفاوضات`, `استئناف المشاورات`, `مخرجات الحوار`): nobody is
 * named with whom or between whom it is, whose it is, or who holds it, and another noun governs it, and no verb.
 */
export function isTalkInGeneral(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const r = reading[at]!;
  if (!TALKS.has(r.lemma) || r.upos !== Upos.NOUN || isPronoun(reading[at + 1])) return false;
  // `محادثات أجريت في جنيف`, `محادثات الفريقين`: what more is told of it.
  const p = l.phrases.of[at]!;
  const behind = reading[p === -1 ? at + 1 : l.phrases.last[p]!];
  if (isVerb(behind) || reading[at + 1]?.upos === Upos.NOUN || nationOf(l, at) !== undefined) return false;
  const after = slotsAfter(l, at);
  // `ثلاث جولات مفاوضات، بين الأطراف`
  if (isComma(reading[at + 1]) && reading[at + 2]?.lemma === "بين") return false;
  if (after.some((s) => s.by === "مع") || betweenWhom(l, after).length > 0) return false;
  if (toldAt(l, at) !== -1 || doneAt(l, at, LIGHT) !== -1) return false;
  return isOfNoun(l, at);
}

/** Whether what governs it, over prepositions, rounds and adjectives, is a noun. */
function isOfNoun(l: EventLayers, at: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  const start = Math.max(firstOf[sentence[at]!]!, at - FAR);
  for (let w = at - 1; w >= start; w--) {
    const x = reading[w]!;
    if (isVerb(x)) return false;
    if (l.times.of[w] !== -1) continue;
    if (x.upos === Upos.NOUN && !ROUNDS.has(x.lemma)) return l.entities.of[w] === -1;
    if (l.entities.of[w] !== -1 || x.upos === Upos.PUNCT) return false;
  }
  return false;
}
