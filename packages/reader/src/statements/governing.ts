import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { CHANNELS } from "./cues/settings.ts";
import { isPreposition, isPronounAttached, type Layers } from "./layers.ts";

const words = (line: string): ReadonlySet<string> => new Set(line.split(" "));

/**
 * Participles and nouns of people with the preposition that they govern, as the verb they come from does (Wright II § 24):
 * `مصدر مطلع على الملف`, `ممثل عن الشركة`, `مصدر مقرب من الوزير`, `المسؤول عن الميناء`. By preposition, bare lemmas.
 */
const GOVERNING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["على", words("مطلع مشرف قائم وصي مؤتمن شاهد مسيطر محتج معترض مشرفة مطلعة متمرد عازم مقبل إشراف")],
  ["عن", words("مسؤول مسئول ممثل نائب مدافع منشق صادر مندوب مسؤولة ناطق متحدث غائب وكيل")],
  [
    "من",
    words(
      "مقرب قريب منشق مستفيد متضرر ناج ناجي منحدر وافد قادم عائد نازح فار هارب لاجئ محروم مكون عضو واحد عدد مجموعة",
    ),
  ],
  ["ل", words("تابع موال موالي مناهض معارض مؤيد مناصر مساند داعم رافض مجاور منتم منتمي خاضع مرشح")],
  ["إلى", words("منتم منتمي مبعوث موفد منضم عائد مستند قريب سفير")],
  ["ب", words("مكلف معني خبير مختص متخصص مهتم ملم ناطق متحدث محيط عليم")],
  [
    "في",
    words(
      "عضو مشارك مقيم متخصص مختص خبير باحث عامل محاضر مسؤول مسئول موظف ناشط قيادي ضابط أستاذ مستشار شريك محلل نائب طالب مقاتل جندي حاضر مؤثر كاتب صحفي صحافي مراسل مصدر",
    ),
  ],
  ["مع", words("متعاون متحالف متعاطف متضامن مرتبط متعاقد متعاطي")],
  ["لدى", words("سفير مندوب مبعوث ممثل معتمد عامل خبير")],
]);

/** Adjectives that may stand between such a word and its preposition: `المسؤول الأول عن الملف`. */
const isBetween = (r: Reading): boolean => r.upos === Upos.ADJ || r.classes.has("nisba");

/**
 * Whether the preposition at `w` is governed by the last noun or participle of the words before it, `from` on:
 * then what it brings still names who speaks. Never true of where and how somebody spoke (`في بيان`).
 */
export function isGoverned(l: Layers, from: number, w: number): boolean {
  const { reading } = l.words;
  const p = reading[w];
  if (p === undefined) return false;
  const governs = GOVERNING.get(p.lemma);
  if (governs === undefined || !isPreposition(p) || isPronounAttached(reading[w + 1])) return false;
  if ((p.lemma === "في" || p.lemma === "ب") && CHANNELS.has(reading[w + 1]?.lemma ?? "")) return false;
  for (let i = w - 1, n = 0; i >= from && n < 3; i--, n++) {
    const r = reading[i]!;
    if (
      governs.has(r.lemma) &&
      (r.upos === Upos.NOUN || r.upos === Upos.ADJ || nameOf(r.features, VERBFORM) === "Part")
    )
      return true;
    if (!isBetween(r)) return false;
  }
  return false;
}
