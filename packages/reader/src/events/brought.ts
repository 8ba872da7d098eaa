import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { beside } from "./company.ts";
import type { Deed } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { isPreposition, isVerb, slotsAfter } from "./slots.ts";
import type { Trigger } from "./triggers/index.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that say of a deed only that it was done, to whom or how far, and whose masdars do: `شن`, `تقديم`, `استمرار`. */
const BRING = set(
  "شن نفذ أجرى وجه عقد أطلق قام قدم فرض تولى باشر بدأ واصل استأنف كثف ارتكب نظم خاض أبدى أبرم صعد أصدر رفع ألقى حقق توصل استمر تواصل بعث أرسل أحكم بسط أقام ألحق وفر أمن عزز زاد ضاعف مارس بذل خصص منح تبادل أقدم طور",
);
/** Nouns that say how many there are of a deed, or as what it was held: `سلسلة غارات`, `حفل استقبال`. */
const PARTS = set("سلسلة حملة عملية موجة مزيد عدد حفل جولة جملة مأدبة رسوم حكم");
/** How far before a noun the verb that brings it is looked for. */
const FAR = 14;

/**
 * The word that only brings the deed which a noun names (`شنت الطائرات غارة`, `تقديم مساعدات`, `استمرار العملية`), and behind such a word the noun by
 * which it is a deed (`توصل الجانبان إلى اتفاق`): the two are one trigger. -1 for none.
 */
function partnerOf(l: EventLayers, at: number, trigger: Trigger): number {
  const r = l.words.reading[at]!;
  const brings = BRING.has(r.verb || r.lemma) && (isVerb(r) || isMasdar(r));
  if (!brings) return isVerb(r) || r.upos !== Upos.NOUN ? -1 : bringerOf(l, at);
  const noun = trigger.needs === null ? -1 : beside(l, at, { ...trigger.needs, behind: true });
  return noun > at && l.words.reading[noun]!.upos === Upos.NOUN && isGoverned(l, at, noun) ? noun : -1;
}

/** The partner of a trigger; none where that may tell of another deed by itself. */
export function partnersOf(l: EventLayers, at: number, trigger: Trigger, deeds: readonly Deed[]): readonly number[] {
  const partner = partnerOf(l, at, trigger);
  return partner === -1 || deeds.some((d) => d.at === partner && d.type !== trigger.type) ? [] : [partner];
}

const isMasdar = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Vnoun";

/** The verb or masdar that governs a noun and only brings it. */
function bringerOf(l: EventLayers, at: number): number {
  const { reading, firstOf, sentence } = l.words;
  const begin = firstOf[sentence[at]!]!;
  let head = at;
  while (head - 1 >= begin && reading[head - 1]!.upos === Upos.NOUN && PARTS.has(reading[head - 1]!.lemma)) head--;
  const w = isPreposition(reading[head - 1]) ? head - 2 : head - 1;
  if (w >= begin && isBringer(reading[w]!)) return w;
  for (let v = w; v >= begin && v > at - FAR; v--) {
    if (!isVerb(reading[v])) continue;
    if (!BRING.has(reading[v]!.lemma)) return -1;
    return isGoverned(l, v, head) || isGoverned(l, v, at) ? v : -1;
  }
  return -1;
}
const isBringer = (r: Reading): boolean =>
  r.part === Part.STEM && BRING.has(r.verb || r.lemma) && (isVerb(r) || (isMasdar(r) && !r.definite));

/** Whether a noun hangs on a verb or masdar, or stands in its idafa. */
const isGoverned = (l: EventLayers, v: number, noun: number): boolean =>
  noun === v + 1 || slotsAfter(l, v).some((s) => s.word === noun);
