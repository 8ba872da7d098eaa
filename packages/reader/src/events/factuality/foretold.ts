import type { EventType } from "@isnad/record";
import { ASPECT, nameOf, Upos } from "../../words/features.ts";
import type { EventLayers } from "../layers.ts";
import { isVerb } from "../slots.ts";

const WILL = new Set(["س", "سوف"]);
/** Adjectives and participles with `من` before a relative clause's `أن`: `التي من المزمع أن`. */
const SET = new Set("مقرر مزمع مرتقب منتظر متوقع مفترض".split(" "));
/** Types of which what is foretold says that they are yet to be; a strike or a refusal of which something will come was. */
const OPEN = new Set<EventType>(["CONSULT", "RETREAT", "AID", "COOPERATE"]);
/** Verbs that only carry a deed. */
const DOING = new Set("فرض نفذ أجرى عقد قام جرى تم نظم شن قدم أرسل أطلق".split(" "));
/** How far behind a noun its own predicate may stand. */
const FAR = 12;

/**
 * Whether what a noun names is yet to come by what is said of it: `المحادثات ستبدأ غدا`, `الزيارة التي ستجري`, `العقوبات التي سيفرضها المجلس`,
 * `الزيارة التي من المزمع أن يقوم بها`. A noun that stands under a verb or a preposition is no subject of what comes behind.
 */
export function isForetold(l: EventLayers, at: number, type: EventType): boolean {
  const { reading } = l.words;
  const s = l.words.sentence[at]!;
  const end = Math.min(l.words.firstOf[s + 1]!, at + FAR);
  const subject = OPEN.has(type) && isSubject(l, at);
  for (let w = at + 1; w < end; w++) {
    const r = reading[w]!;
    if (r.classes.has("relative")) {
      // `التي أعلنتها`: what is told of it was.
      if (reading[w + 1] === undefined || w + 1 >= end) return false;
      // `الهجوم الذي سيؤدي إلى`: what comes of it is yet to be, not the attack.
      if (willAt(l, w + 1)) return type === "CONSULT" || DOING.has(reading[w + 2]!.lemma);
      if (reading[w + 1]!.lemma === "من" && SET.has(reading[w + 2]?.lemma ?? "")) return true;
      return false;
    }
    if (willAt(l, w)) return subject;
    if (isVerb(r) || r.upos === Upos.PUNCT || r.upos === Upos.SCONJ || r.classes.has("complementiser")) return false;
  }
  return false;
}

/** Whether a verb to come stands at a word, or `لن` before one. */
function willAt(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  const verb = reading[w + 1];
  return WILL.has(reading[w]!.lemma) && verb !== undefined && isVerb(verb) && nameOf(verb.features, ASPECT) === "Imp";
}

/** Whether a noun opens its clause: behind `أن`, `إن`, a mark, `و`, or a demonstrative. */
function isSubject(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  let w = at - 1;
  while (w >= begin && (reading[w]!.classes.has("demonstrative") || HEADS.has(reading[w]!.lemma))) w--;
  if (w < begin) return true;
  const b = reading[w]!;
  return b.classes.has("complementiser") || b.lemma === "أن" || b.upos === Upos.PUNCT;
}
/** Nouns in idafa with which a meeting is one: `جلسة المحادثات`, `جولة المفاوضات`. */
const HEADS = new Set("جلسة جولة سلسلة عملية".split(" "));
