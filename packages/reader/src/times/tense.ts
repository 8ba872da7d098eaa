import { ASPECT, nameOf, Upos } from "../words/features.ts";
import type { Words } from "../words/words.ts";

/** Whether a clause tells of what was, of what is to come, or (`plan`) of what may be either; null when its words do not say. */
export type Tense = "past" | "future" | "plan";

/** Words that set what they govern in the future. */
const AHEAD = new Set([
  "سوف",
  "المقرر",
  "مقرر",
  "المزمع",
  "مزمع",
  "المرتقب",
  "المرتقبه",
  "مرتقب",
  "المنتظر",
  "منتظر",
  "المتوقع",
  "متوقع",
  "المقرره",
  "مقرره",
  "المزمعه",
  "المنتظره",
  "المتوقعه",
  "يعتزم",
  "تعتزم",
  "يعتزمون",
  "ستعقد",
  "سيعقد",
  "يستعد",
  "تستعد",
  "استعدادا",
  "تمهيدا",
  "موعد",
  "موعدا",
  "عشيه",
  "مرتقبه",
  "بحلول",
  "حلول",
  "تنوي",
  "ينوي",
  "تحضيرا",
  "يفترض",
  "ربما",
  "المحتمل",
  "المرجح",
  "المؤمل",
  "المفترض",
]);
/** Verbs whose present form beside a day tells a plan (`يلتقي الأحد`). */
const PLANS = new Set([
  "بدا",
  "انطلق",
  "عقد",
  "التقي",
  "زار",
  "وصل",
  "توجه",
  "جري",
  "استضاف",
  "استانف",
  "غادر",
  "شارك",
  "افتتح",
  "انعقد",
  "انتهي",
  "اختتم",
  "اجتمع",
  "ناقش",
  "بحث",
  "صوت",
  "ادلي",
  "واجه",
  "لعب",
  "اقام",
  "اقيم",
  "حل",
  "تسلم",
  "شهد",
  "عاد",
  "سافر",
  "بقي",
  "ظل",
  "استمر",
  "تواصل",
  "امتد",
  "حضر",
  "ترأس",
  "القي",
]);
/** Before `من` and a day: from then on. */
const SINCE = new Set(["ابتداء", "ابتداءا", "اعتبارا", "بدءا", "بداء", "انطلاقا"]);
const REACH = 20;
const NEAR = 6;

/** The tense of the nearest verb or word of planning around a stretch: to the left first, then just after it. */
export function tenseAt(w: Words, from: number, to: number): Tense | null {
  const s = w.sentence[from];
  let present: Tense | null = null;
  // `وتنتظر الأندية حتى 15 أكتوبر`: what goes on up to a day.
  const until = from > 0 && UNTIL.has(w.reading[from - 1]!.key);
  for (let i = from - 1, n = 0; i >= 0 && n < REACH && w.sentence[i] === s; i--, n++) {
    // `قال: «يوم 6 أغسطس سيفتتح الجسر»`: in what is said its own verb tells.
    if (present === null && n < NEAR && OPENING.has(w.reading[i]!.key)) break;
    if (until && present === null && isPresent(w, i)) return "plan";
    const t = tenseOf(w, i);
    if (t === "future") return "future";
    if (t === "ahead") return "plan";
    // A verb of the past far off may belong to another clause.
    if (t === "past" && n > NEAR) return present;
    if (t === "past") return present ?? "past";
    if (t === "plan") present ??= "plan";
  }
  if (present) return present;
  for (let i = to, n = 0; i < w.count && n < 4 && w.sentence[i] === s; i++, n++) {
    const t = tenseOf(w, i);
    if (t === "future") return "future";
    if (t === "past") return "past";
    if (t === "plan" || t === "ahead") return "plan";
  }
  return null;
}

const UNTIL = new Set(["حتي", "لغايه"]);
const OPENING = new Set(["«", "“", '"', ":"]);
const isPresent = (w: Words, i: number): boolean => {
  const r = w.reading[i]!;
  const before = i > 0 ? w.reading[i - 1]!.key : "";
  return (
    r.upos === Upos.VERB &&
    nameOf(r.features, ASPECT) === "Imp" &&
    before !== "لم" &&
    before !== "كان" &&
    before !== "كانت"
  );
};
/** Words that a verb cannot follow: what stands behind them is a noun spelt as one (`عند فتح الباب`). */
const BEFORE_NOUNS = new Set(["عند", "لدي", "خلال", "اثناء", "فور", "قبل", "بعد", "عقب", "اثر", "قبيل"]);

/** `ابتداء من 22 مايو`: what begins with a date may lie ahead of the report, whatever the verb. */
export const sinceThen = (w: Words, from: number): boolean =>
  from > 1 &&
  w.sentence[from - 2] === w.sentence[from] &&
  w.reading[from - 1]!.key === "من" &&
  SINCE.has(w.reading[from - 2]!.key);

function tenseOf(w: Words, i: number): Tense | "ahead" | null {
  const r = w.reading[i]!;
  if (r.key === "منذ") return "past";
  if (AHEAD.has(r.key)) return "ahead";
  if (r.key === "س" && r.upos === Upos.PART) return "future";
  if (r.upos !== Upos.VERB) return null;
  const before = i > 0 ? w.reading[i - 1]! : undefined;
  const aspect = nameOf(r.features, ASPECT);
  if (before?.key === "س" || before?.key === "سوف" || before?.key === "لن") return "future";
  if (before?.key === "لم") return "past";
  if (before && BEFORE_NOUNS.has(before.key)) return null;
  if (aspect === "Perf") return "past";
  return aspect === "Imp" && PLANS.has(key(r.lemma)) ? "plan" : null;
}
const key = (lemma: string): string => lemma.replace(/[أإآ]/g, "ا").replace(/ى$/, "ي");
