import type { EventLayers } from "./layers.ts";
import { ofNoun } from "./noun-parties.ts";
import { partiesIn } from "./parties.ts";
import { isVerb, type Slot, slotsAfter } from "./slots.ts";
import { struckBy } from "./struck.ts";
import { isAdverbial, subjectOf } from "./subject.ts";
import { deedAt } from "./triggers/deed.ts";
import type { Trigger } from "./triggers/index.ts";

const NOBODY: readonly string[] = [];
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs of decrying, whatever form they have here. */
const DECRIES = set("أدان دان ندد استنكر شجب انتقد استهجن احتج رفض وصف اعتبر أسف عارض اعترض");
/** Verbs of asking. */
const ASKS = set("طالب دعا ناشد طلب حث نادى حض شدد أكد ألح أصر التمس اشترط");
/** Nouns of what harms somebody, though they trigger nothing by themselves. */
const HARMS = set(
  "استهداف اختفاء مقتل اغتيال قتل خطف اختطاف احتجاز اعتقال محاكمة سجن إعدام تعذيب ترحيل توقيف إصابة وفاة جرح تفجير قصف هجوم اعتداء عدوان حادث حادثة جريمة مجزرة",
);
/** Nouns of what is done for somebody when it is demanded. */
const FAVOURS = set(
  "إفراج إطلاق سراح حرية حماية إنقاذ إغاثة مساعدة دعم عودة رعاية علاج إخلاء تمكين تعويض منح إنصاف نصرة",
);
const WISHES: ReadonlySet<string> = new Set([...FAVOURS, ...HARMS]);
const BY = new Set(["", "ب", "على", "ل", "إلى", "من", "عن", "ضد"]);

/**
 * To whom is done what somebody decries, or what he demands for them: they are none of those whom he blames or asks
 * (`أدانت كندا استهداف السكان`, `طالب الوزير بالإفراج عن الصحفي`).
 */
export function sparedAt(l: EventLayers, at: number, { type }: Trigger): readonly string[] {
  if (type !== "ACCUSE" && type !== "REJECT" && type !== "REQUEST") return NOBODY;
  const r = l.words.reading[at]!;
  const says = (verbs: ReadonlySet<string>): boolean => verbs.has(r.lemma) || verbs.has(r.verb);
  const about = type === "REQUEST" ? (says(ASKS) ? WISHES : undefined) : says(DECRIES) ? HARMS : undefined;
  if (about === undefined) return NOBODY;
  const out: string[] = [];
  const subject = isVerb(r) ? subjectOf(l, at).phrase : -1;
  for (const s of slotsAfter(l, at)) {
    if (s.phrase === -1 || s.phrase === subject || !BY.has(s.by) || isAdverbial(l, s)) continue;
    out.push(...sufferersIn(l, s, about));
    // Only the first thing is what is decried.
    if (type !== "REQUEST") break;
  }
  return out;
}

/** To whom the deeds that a phrase names are done, and not by whom: `استمرار محاكمة الصحفي`. */
function sufferersIn(l: EventLayers, s: Slot, about: ReadonlySet<string>): readonly string[] {
  const { reading } = l.words;
  for (let w = s.word; w < l.phrases.last[s.phrase]!; w++) {
    if (!about.has(reading[w]!.lemma) || l.entities.of[w] !== -1) continue;
    const deed = deedAt(l, w);
    const { actors, recipients } = deed === undefined ? NO_PARTIES : ofNoun(l, w, deed.trigger, deed.reading);
    const struck = about === HARMS ? struckBy(l, w) : NOBODY;
    // `بالحرية لسمير`, `بالسجن لسمير`
    const next = slotsAfter(l, l.phrases.last[s.phrase]! - 1)[0];
    const favoured = deed === undefined && next?.by === "ل" ? partiesIn(l, next) : NOBODY;
    const untold = actors.length === 0 && recipients.length === 0;
    const named = deed === undefined || untold ? [...partiesIn(l, s), ...countedFrom(l, w, s.phrase)] : NOBODY;
    return [...recipients, ...struck, ...named, ...favoured].filter((id) => !actors.includes(id));
  }
  return NOBODY;
}
const NO_PARTIES = { actors: NOBODY, recipients: NOBODY };
/** Those whom a count behind a noun's phrase counts: `محاكمة` `36 صحفيا`. */
function countedFrom(l: EventLayers, from: number, phrase: number): readonly string[] {
  const out: string[] = [];
  for (let w = l.phrases.last[phrase]!; w < l.words.count && l.figures.of[w] !== -1; w++) {
    const e = l.entities.of[w]!;
    if (e !== -1 && w > from) out.push(l.entities.items[e]!.id);
  }
  return out;
}
