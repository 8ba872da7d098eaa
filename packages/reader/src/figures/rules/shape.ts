import { readBound } from "../../numbers/bounds.ts";
import { readNumber } from "../../numbers/read-number.ts";
import { Upos } from "../../words/features.ts";
import { Part, type Words } from "../../words/words.ts";
import type { Draft } from "../piece.ts";
import { keyAt, same, stemAt } from "../quantity.ts";

/** `على الأقل`, `فأكثر`, `تقريبا` after a figure. */
function boundAfter(w: Words, to: number): { readonly to: number; readonly bound: Draft["bound"] } | null {
  if (to >= w.count || !same(w, to - 1, to)) return null;
  const k = keyAt(w, to);
  if (k === "و" && keyAt(w, to + 1) === "نيف") return { to: to + 2, bound: "more" };
  if (k === "علي" && keyAt(w, to + 1) === "الاقل") return { to: to + 2, bound: "more" };
  if (k === "علي" && keyAt(w, to + 1) === "الاكثر") return { to: to + 2, bound: "less" };
  if (k === "ف" && keyAt(w, to + 1) === "اكثر") return { to: to + 2, bound: "more" };
  if (k === "فاكثر") return { to: to + 1, bound: "more" };
  if (k === "او" && (keyAt(w, to + 1) === "اكثر" || keyAt(w, to + 1) === "يزيد")) return { to: to + 2, bound: "more" };
  if (k === "او" && keyAt(w, to + 1) === "اقل") return { to: to + 2, bound: "less" };
  if (k === "تقريبا") return { to: to + 1, bound: "about" };
  return null;
}

/** Phrases that belong to the figure's span; verbs that bound it (`تجاوز`) stay outside. */
const SPANNED =
  /^(?:ما|لا|لم|اكثر|ازيد|اقل|نحو|حوالي|قرابه|زهاء|علي|فوق|دون|اعلي|ادني|اكبر|اصغر|بحدود|حدود|يزيد|ب|نيف)$/;

interface Shape extends Partial<Omit<Draft, "from" | "to">> {
  readonly from: number;
  readonly to: number;
}
/** A draft with the bound that its surroundings give. */
export function bounded(w: Words, s: Shape): Draft {
  const before = readBound(w, s.from);
  const after = boundAfter(w, s.to);
  const range = s.high != null;
  const vague = s.magnitude != null;
  return {
    value: null,
    high: null,
    magnitude: null,
    kind: "count",
    unit: null,
    currency: null,
    counted: null,
    part: false,
    ...s,
    from: before && SPANNED.test(keyAt(w, before.from)) && same(w, before.from, s.from) ? before.from : s.from,
    to: after ? after.to : s.to,
    bound: range ? "range" : vague ? "vague" : (before?.bound ?? after?.bound ?? boundVerb(w, s.from)),
  };
}

const PASSES = /^(?:ي|ت)?(?:تجاوز|تخطي|تخطت|فوق|فاق|فاقت)(?:ت)?$/;
const NEARS = /^(?:ي|ت)?(?:ناهز|قارب)(?:ت)?$/;
/** `تجاوز عدد الكتب 5000`: a verb that bounds, with the noun of measuring that is its subject before the number. */
function boundVerb(w: Words, from: number): Draft["bound"] {
  for (let i = from - 1, n = 0; i > 0 && n < 5 && w.sentence[i] === w.sentence[from]; i--, n++) {
    if (
      !/^(?:عدد|قيمه|حجم|نسبه|كلفه|تكلفه|سعر|وزن|طول|مساحه|حصيله|عائدات|ايرادات|ارباح|خسائر|درجه|سرعه|حاجز|عتبه|سقف)$/.test(
        stemAt(w, i),
      )
    )
      continue;
    const verb = keyAt(w, i - 1);
    const negated = /^(?:لا|لم|لن)$/.test(keyAt(w, i - 2));
    if (PASSES.test(verb)) return negated ? "less" : "more";
    if (NEARS.test(verb)) return "about";
  }
  return "exact";
}

/** Rounded to one decimal, as shares are written. */
export const round1 = (n: number): number => Math.round(n * 10) / 10;

/** `بينهم 5 أطفال`, `منهم ثلاث نساء`, `من بينهم`, `هم 15 مدنيا و7 عسكريين`: a part of those counted before. */
export function among(w: Words, from: number): boolean {
  for (let i = from - 1, n = 0; i > 0 && n < 7 && same(w, i, from); i--, n++) {
    const r = w.reading[i]!;
    if (/^(?:هم|هن)$/.test(r.key) && r.part === Part.STEM && readNumber(w, i + 1) !== null) return true;
    if (r.upos === Upos.VERB || r.upos === Upos.PUNCT) break;
  }
  for (let i = from - 1, n = 0; i >= 0 && n < 4 && w.sentence[i] === w.sentence[from]; i--, n++) {
    if (w.reading[i]!.part === Part.ENCLITIC && /^(?:بين|من|ضمن)$/.test(keyAt(w, i - 1))) return true;
  }
  return false;
}

/** A verb of change before `من … إلى`: two figures, not a range. */
const CHANGE = /^(?:ارتفع|انخفض|زاد|تراجع|قفز|هبط|صعد|نما|تقلص|انتقل|يرتفع|ينخفض|رفع|خفض|ازداد)/;
export function changes(w: Words, at: number): boolean {
  for (let i = at - 1, n = 0; i >= 0 && n < 8 && w.sentence[i] === w.sentence[at]; i--, n++)
    if (CHANGE.test(stemAt(w, i))) return true;
  return false;
}
