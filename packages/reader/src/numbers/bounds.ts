import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";

/** How a number is bounded by the words before it. */
export type NumberBound = "more" | "less" | "about";

/**
 * The phrases that bound a number, as keys from left to right. Particles that the letters join (`ب`, `ل`) are words of
 * their own; a phrase ends where the number begins.
 */
const PHRASES: readonly (readonly [NumberBound, string])[] = [
  ["more", "اكثر من"],
  ["more", "ازيد من"],
  ["more", "ما يزيد علي"],
  ["more", "ما يزيد عن"],
  ["more", "يزيد علي"],
  ["more", "يزيد عن"],
  ["more", "تزيد علي"],
  ["more", "تزيد عن"],
  ["more", "زاد علي"],
  ["more", "زاد عن"],
  ["more", "زادت علي"],
  ["more", "زادت عن"],
  ["more", "يزيدون علي"],
  ["more", "يزيدون عن"],
  ["more", "زائد عن"],
  ["more", "ما لا يقل عن"],
  ["more", "لا يقل عن"],
  ["more", "لا تقل عن"],
  ["more", "لا يقلون عن"],
  ["more", "لا يقل عددهم عن"],
  ["more", "ما لايقل عن"],
  ["more", "لايقل عن"],
  ["more", "لا تقل قيمتها عن"],
  ["more", "ما يفوق"],
  ["more", "يفوق"],
  ["more", "تفوق"],
  ["more", "فاق"],
  ["more", "فاقت"],
  ["more", "ما يتجاوز"],
  ["more", "يتجاوز"],
  ["more", "تتجاوز"],
  ["more", "تجاوز"],
  ["more", "تجاوزت"],
  ["more", "يتجاوز ال"],
  ["more", "ما يربو علي"],
  ["more", "ما يربو عن"],
  ["more", "يربو علي"],
  ["more", "تربو علي"],
  ["more", "يربو عن"],
  ["more", "ما ينيف علي"],
  ["more", "ينيف علي"],
  ["more", "ينوف علي"],
  ["more", "ما ينوف علي"],
  ["more", "علي الاقل"],
  ["more", "فوق"],
  ["more", "متجاوزا"],
  ["more", "متجاوزه"],
  ["more", "تخطي"],
  ["more", "تخطت"],
  ["more", "يتخطي"],
  ["more", "تتخطي"],
  ["more", "بحد ادني"],
  ["more", "حد ادني"],
  ["more", "اعلي من"],
  ["more", "اكبر من"],
  ["more", "نيف و"],
  ["less", "اقل من"],
  ["less", "ما لا يزيد علي"],
  ["less", "ما لا يزيد عن"],
  ["less", "لا يزيد علي"],
  ["less", "لا يزيد عن"],
  ["less", "لا تزيد علي"],
  ["less", "لا تزيد عن"],
  ["less", "لا يتجاوز"],
  ["less", "لا تتجاوز"],
  ["less", "ما لا يتجاوز"],
  ["less", "لم يتجاوز"],
  ["less", "لم تتجاوز"],
  ["less", "لا يتعدي"],
  ["less", "لا تتعدي"],
  ["less", "لم يتعد"],
  ["less", "لم تتعد"],
  ["less", "ما لا يتعدي"],
  ["less", "دون"],
  ["less", "ما دون"],
  ["less", "ما يقل عن"],
  ["less", "يقل عن"],
  ["less", "تقل عن"],
  ["less", "بحد اقصي"],
  ["less", "حد اقصي"],
  ["less", "علي الاكثر"],
  ["less", "ادني من"],
  ["less", "اصغر من"],
  ["less", "لا يزيدون عن"],
  ["less", "لا يزيدون علي"],
  ["about", "نحو"],
  ["about", "حوالي"],
  ["about", "قرابه"],
  ["about", "زهاء"],
  ["about", "ما يقارب"],
  ["about", "يقارب"],
  ["about", "تقارب"],
  ["about", "قارب"],
  ["about", "قاربت"],
  ["about", "ما يقرب من"],
  ["about", "يقرب من"],
  ["about", "تقرب من"],
  ["about", "يقدر ب"],
  ["about", "تقدر ب"],
  ["about", "يناهز"],
  ["about", "تناهز"],
  ["about", "ناهز"],
  ["about", "ناهزت"],
  ["about", "ما يناهز"],
  ["about", "تقريبا"],
  ["about", "بحدود"],
  ["about", "ب حدود"],
  ["about", "في حدود"],
  ["about", "زهاء ال"],
  ["about", "قريبا من"],
  ["about", "ما يعادل"],
  ["about", "مقدر ب"],
  ["about", "مقدره ب"],
  ["about", "حوالي ال"],
  ["about", "نحو ال"],
  ["about", "قدر ب"],
  ["about", "قدرت ب"],
];
const TAILS = new Map<string, { readonly bound: NumberBound; readonly words: readonly string[] }[]>();
for (const [bound, phrase] of PHRASES) {
  const words = phrase.split(" ");
  const last = words[words.length - 1]!;
  const list = TAILS.get(last) ?? [];
  list.push({ bound, words });
  list.sort((a, b) => b.words.length - a.words.length);
  TAILS.set(last, list);
}

/** The bound that the words before `at` give, and where they begin; null when there is none. */
export function readBound(w: Words, at: number): { readonly from: number; readonly bound: NumberBound } | null {
  if (at <= 0 || w.sentence[at] !== w.sentence[at - 1]) return null;
  const last = w.reading[at - 1]!;
  const list = TAILS.get(last.key) ?? TAILS.get(stemKey(last));
  for (const p of list ?? []) {
    const from = at - p.words.length;
    if (from < 0 || w.sentence[from] !== w.sentence[at]) continue;
    let fits = true;
    for (let i = 0; i < p.words.length - 1 && fits; i++) fits = w.reading[from + i]!.key === p.words[i];
    if (fits) return { from, bound: p.bound };
  }
  return null;
}
export const boundBefore = (w: Words, at: number): NumberBound | undefined => readBound(w, at)?.bound;
