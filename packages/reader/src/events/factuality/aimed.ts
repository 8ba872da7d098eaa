import type { EventType } from "@isnad/record";
import { nameOf, Upos, VERBFORM } from "../../words/features.ts";
import type { EventLayers } from "../layers.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What a masdar under `ل` undergoes, follows, answers or is spoken of with, and is none that is aimed at. */
const UNDERGONE = words(
  "تعرض خضع عرض أدان إدانة استنكر استنكار شجب استهجن استهجان رفض نظر انتقم انتقام ثأر رد جاوب استجاب نتيجة وفق تنفيذ تنفيذا تلبية ذكرى أسف أعرب عزى وقف أوقف تبادل أدى مهد دعم داعم أيد مؤيد عارض معارض روج اعتذر عوقب عاقب سجن حكم ضحية فريسة هدف شاهد تطرق لجأ شكر سبب سابقة تال لاحق خلفا",
);
/** Taking, clearing, holding, striking: what forces set out for. */
const FORCED = new Set<EventType>(["COERCE", "ASSAULT"]);
/** Masdars that name a deed as a thing that has been. */
const THING = words("هجوم غارة انفجار اشتباك مواجهة معركة مقتل إصابة مجزرة اعتداء حصار حظر قصف إعدام");
/** How far before `ل` that may stand. */
const FAR = 16;

/**
 * Whether a masdar under `ل` is what something is done for: `عملية لتحرير المدينة`, `اقتحمت القوات القرية لاعتقال مطلوب`, `فرصة لطرد المسلحين`.
 */
export function isAimedAt(l: EventLayers, at: number, type: EventType): boolean {
  const { reading } = l.words;
  const me = reading[at]!;
  const by = reading[at - 1];
  if (isCarried(l, at)) return true;
  if (!FORCED.has(type) || by?.lemma !== "ل" || by.upos !== Upos.ADP) return false;
  if (nameOf(me.features, VERBFORM) !== "Vnoun" || THING.has(me.lemma)) return false;
  // `للتفجير الذي`: with its article it is one that was told of; `للسيطرة على` has it always.
  if (me.definite && type === "ASSAULT" && /^(?:ال|لل|ل)/.test(me.form) && reading[at + 1]?.classes.has("relative"))
    return false;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 2; w >= begin && w > at - 2 - FAR; w--) {
    const g = reading[w]!;
    if (g.upos === Upos.PUNCT && /[.؛!؟:]/.test(g.form)) return true;
    if (UNDERGONE.has(g.lemma) || UNDERGONE.has(g.verb)) return false;
  }
  return true;
}

/** Nouns of some, in idafa with what there are several of. */
const SOME = words("جولة سلسلة جلسة عملية مزيد موجة حملة");
/** Masdars of light verbs, which bring what is done with them: `لشن هجوم`, `من أجل تنفيذ اعتقالات`, `لبدء جولة مفاوضات`. */
const LIGHT = words("شن نفذ أجرى عقد أطلق بدأ نظم استأنف خاض قدم");
function isCarried(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  let w = at - 1;
  if (SOME.has(reading[w]?.lemma ?? "")) w--;
  const carrier = reading[w];
  if (carrier?.upos !== Upos.NOUN || !LIGHT.has(carrier.verb) || nameOf(carrier.features, VERBFORM) !== "Vnoun")
    return false;
  const by = reading[w - 1];
  return (by?.lemma === "ل" && by.upos === Upos.ADP) || (by?.lemma === "أجل" && reading[w - 2]?.lemma === "من");
}
