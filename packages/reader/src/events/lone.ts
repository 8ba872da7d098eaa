import { Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { isAsserted, nounAsserts } from "./asserted.ts";
import { entity } from "./cast.ts";
import type { Deed } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { isVerb } from "./slots.ts";
import { statusOf } from "./status.ts";

/**
 * What a sentence that stands by itself only points at. In a report an act of violence that one sentence presupposes (`منذ اغتيال الرئيس`,
 * `الحزب الذي هوجم مقره`) is told in another, or worth telling as what led to the news; of a sentence without its report only what it
 * asserts is told.
 */

/** Words of time, cause and occasion over a deed that is known already. By lemma. */
const OCCASIONS = new Set(
  "بعد منذ عقب إثر أثر خلال قبل غداة قبيل بعيد رغم أثناء أعقاب سبق خلفية ضوء جراء سبب نتيجة لدى ذكرى".split(" "),
);
/** Verbs under which a masdar is news: that it is done, brought about, suffered or reported. */
const ASSERTING = new Set(
  "أدى أسفر أفضى تسبب أوقع انتهى حدث تم جرى شهد اندلع أعلن أكد أفاد ذكر أوضح تعرض لقي قام أقدم حاول نفذ شن ارتكب واصل بدأ نجح تمكن أودى خلف أعقب وقع أصيب استأنف كثف أطلق أبلغ نقل قال تحدث نفى أدان استنكر ندد هدد توعد استعد نجا استمر تواصل تجدد توقف كف".split(
    " ",
  ),
);
/** How far before a masdar its verb is looked for, and before a deed the relative pronoun of its clause. */
const NEAR = 8;

/** Why a deed in a sentence that stands alone is not told by it, or the empty string; `n` is its place among the deeds of the text. */
export function pointedAt(l: EventLayers, deeds: readonly Deed[], n: number): string {
  const { at, type, found, ruled } = deeds[n]!;
  const { reading } = found.fact;
  if (type !== "ASSAULT" && type !== "PROTEST") return "";
  // Told with who did it and to whom it is news in any place.
  const next = deeds[n + 1];
  const goesOn = next?.type === type && next.at <= at + REACH && inRelative(l, next.at);
  if (ruled.actors.length > 0 && (ruled.recipients.length > 0 || (goesOn && next.ruled.recipients.length > 0)))
    return "";
  const finite = reading === "active" || reading === "passive";
  if (inRelative(l, at)) return "told of something known";
  if (finite) return "";
  if (type === "PROTEST") return "";
  // `بعد أيام من هجوم شنته القوات`: an occasion of which its doer is told is told with him.
  if (onOccasion(l, at) && ruled.actors.length === 0) return "an occasion";
  if (l.words.reading[at]!.definite && !asserted(l, at)) return "points at something known";
  return reading === "masdar" && !asserted(l, at) ? "of another noun" : "";
}

/** Types of which a sentence by itself tells only what it asserts (`asserted.ts`). */
const NEWS: ReadonlySet<string> = new Set(["ASSAULT", "PROTEST"]);

/**
 * Of which of these types a text of a sentence or two asserts a deed, by words that are refused for no reason (`refused`); around that
 * what else it tells of them is news as well. A text without a verb is a headline, and asserts whatever it names.
 */
export function assertedTypes(
  l: EventLayers,
  deeds: readonly Deed[],
  refused: (deed: Deed) => string,
  triggers: ReadonlySet<number>,
): ReadonlySet<string> {
  if (!l.words.reading.some(isVerb)) return NEWS;
  const out = new Set<string>();
  for (const deed of deeds)
    if (NEWS.has(deed.type) && !out.has(deed.type) && refused(deed) === "" && isAsserted(l, deed, triggers))
      out.add(deed.type);
  return out;
}

/** Whether a deed is told by a text that asserts deeds of those types; that one was not done (`لم يهاجم الجيش المخيم`) always is; `others`: whether it tells of deeds of other types. */
export function isNews(
  l: EventLayers,
  deed: Deed,
  told: ReadonlySet<string>,
  triggers: ReadonlySet<number>,
  others = false,
): boolean {
  const { trigger, reading } = deed.found.fact;
  if (!NEWS.has(deed.type) || told.has(deed.type)) return true;
  // `انسحبت القوات من البلدة بسبب قصف الجيش لها`: a named party's deed that another one is dated or explained by is told with it.
  const noun = reading === "masdar" || reading === "noun";
  if (
    noun &&
    (others || (reading === "masdar" && deed.ruled.recipients.length > 0)) &&
    deed.ruled.actors.some((id) => entity(l, id).kind !== "group")
  )
    return true;
  const finite = reading === "active" || reading === "passive";
  return statusOf(l, deed.at, finite, triggers, trigger.type) === "negated";
}

/** How far behind an attack its own clause tells whom it struck: `الهجوم الذي قتل فيه جنديان`. */
const REACH = 4;

/** Whether a deed stands in a clause about a noun, or only says when or why another was done. */
export const isPointedAt = (l: EventLayers, at: number): boolean => inRelative(l, at) || onOccasion(l, at);

/** Whether a deed stands in the clause of a relative pronoun. */
function inRelative(l: EventLayers, at: number): boolean {
  const { reading, firstOf, sentence } = l.words;
  const begin = firstOf[sentence[at]!]!;
  for (let w = at - 1; w >= begin && w >= at - NEAR; w--) {
    const r = reading[w]!;
    if (r.upos === Upos.PUNCT) return false;
    if (r.classes.has("relative") && r.part === Part.STEM) return true;
  }
  return false;
}

/** Whether a noun is what a word of time or cause governs: `بعد ساعات من مقتله`, `في أعقاب تفجير`. */
function onOccasion(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  const first = p === -1 ? at : l.phrases.first[p]!;
  const head = p === -1 ? at : l.phrases.head[p]!;
  const before = reading[first - 1];
  if (OCCASIONS.has(before?.lemma ?? "") || (head !== at && OCCASIONS.has(reading[head]!.lemma))) return true;
  if (before?.upos !== Upos.ADP) return false;
  // `بعد حوالي أسبوعين من خطفه`: so much time.
  let w = first - 2;
  if (before.lemma === "من" || before.lemma === "على") for (let n = 0; n < 5 && w > 0 && isSpan(reading[w]!); n++) w--;
  return OCCASIONS.has(reading[w]?.lemma ?? "");
}

const isSpan = (r: Reading): boolean =>
  (r.classes.has("time") && !OCCASIONS.has(r.lemma)) ||
  r.upos === Upos.NUM ||
  r.classes.has("quantity") ||
  ABOUT.has(r.lemma);
const ABOUT = new Set("حوالي نحو قرابة زهاء عدة بضع بضعة أقل أكثر قليل".split(" "));

/** Whether a verb shortly before says that a masdar takes place. */
function asserted(l: EventLayers, at: number): boolean {
  const { reading, firstOf, sentence } = l.words;
  const begin = firstOf[sentence[at]!]!;
  for (let w = at - 1; w >= begin && w >= at - NEAR; w--)
    // `أثار إعدام القائد غضبا`: of the masdar itself something is said.
    if (isVerb(reading[w])) return w === at - 1 || ASSERTING.has(reading[w]!.lemma) || nounAsserts(l, at);
  return nounAsserts(l, at);
}
