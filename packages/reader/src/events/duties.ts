import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { entity } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { partiesAt } from "./parties.ts";
import { fights, isPolitical } from "./politics.ts";
import { isPreposition, isPronoun, isVerb } from "./slots.ts";

/** What somebody lays upon another by saying that it is for him to do. */
export interface Duty {
  /** On whom it is laid. */
  readonly ids: readonly string[];
  /** على */
  readonly word: number;
  /** The verb or masdar of what he is to do. */
  readonly deed: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** What may stand before the duty of somebody: `إن على كندا أن تنسحب`. */
const OPENERS = set("أن إن و ف لكن بل كذلك أيضا");
/** What one is warned to know is no demand: `عليه أن يعلم أن`. */
const KNOWING = set("علم عرف أدرك فهم تذكر وعى تيقن");
const DUTY = set("أن ألا أنّ");
/** Between those on whom it is laid and what they are to do. */
const BETWEEN = set("أيضا كذلك أولا فورا الآن اليوم");
const QUOTE = /^["'«»“”„]$/;

/**
 * Who is told to do what by على between a word and `end`, in what somebody says who is none of them: `إن على كندا أن تنسحب`, `وعليها الانسحاب`, `على كندا
 * وكينيا سحب قواتهما`.
 */
export function dutiesIn(l: EventLayers, from: number, end: number, by: string): readonly Duty[] {
  const { reading } = l.words;
  const out: Duty[] = [];
  for (let w = from; w < end - 2; w++) {
    const r = reading[w]!;
    if (r.lemma !== "على" || !isPreposition(r) || !opens(l, w, from)) continue;
    const pronoun = isPronoun(reading[w + 1]);
    let p = pronoun ? -1 : (l.phrases.at[w + 1] ?? -1);
    if (!pronoun && p === -1) continue;
    const head = pronoun ? w + 1 : l.phrases.head[p]!;
    // `على كندا وكينيا أن`: the whole of those who are joined.
    while (p !== -1 && l.phrases.next[p] !== -1) p = l.phrases.next[p]!;
    const deed = deedOf(l, pronoun ? w + 2 : l.phrases.last[p]!, end);
    if (deed === -1) continue;
    const ids = partiesAt(l, head).filter((id) => id !== by && isAsked(l, id));
    if (ids.length > 0) out.push({ ids, word: w, deed });
  }
  return out;
}

/** Whether a clause opens with the word: behind what joins it, a mark, or the first word of what is said. */
function opens(l: EventLayers, w: number, from: number): boolean {
  const before = l.words.reading[w - 1];
  return w === from || before === undefined || OPENERS.has(before.lemma) || before.upos === Upos.PUNCT;
}

/** A power or its officer, a body, somebody with a name, people under arms. */
function isAsked(l: EventLayers, id: string): boolean {
  const { kind } = entity(l, id);
  return isPolitical(l, id) || kind === "person" || kind === "organization" || (kind === "group" && fights(l, id));
}

/** The verb behind أن, or the masdar, of what is to be done, from a word on over marks and `أيضا`; -1 where none stands there. */
function deedOf(l: EventLayers, from: number, end: number): number {
  const { reading } = l.words;
  let w = from;
  while (w < end && (QUOTE.test(reading[w]!.form) || BETWEEN.has(reading[w]!.lemma))) w++;
  const r = reading[w];
  if (r === undefined || w >= end) return -1;
  if (!DUTY.has(r.lemma)) return isMasdar(r) && (r.definite || isHeld(l, w, end)) ? w : -1;
  for (let x = w + 1; x < Math.min(end, w + 4); x++)
    if (isVerb(reading[x])) return KNOWING.has(reading[x]!.lemma) ? -1 : x;
  return -1;
}

const isMasdar = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Vnoun";
/** `على كندا سحب قواتها`: a masdar with what it is done to in the genitive. */
const isHeld = (l: EventLayers, w: number, end: number): boolean =>
  w + 1 < end && l.phrases.of[w]! !== -1 && l.phrases.last[l.phrases.of[w]!]! > w + 1;
