import type { Magnitude } from "@isnad/record";
import { isAge } from "../numbers/ages.ts";
import { readBound } from "../numbers/bounds.ts";
import { NUMBER_ANCHORS } from "../numbers/numerals.ts";
import { isAnd, raw, readVague } from "../numbers/read-number.ts";
import type { Rule } from "../rules/rule.ts";
import type { Times } from "../times/times.ts";
import { get, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { stemKey } from "../words/stem.ts";
import { Part, type Words } from "../words/words.ts";
import { readCounted, readPartOf } from "./counted.ts";
import { currencySign, readCurrency } from "./money.ts";
import type { Draft } from "./piece.ts";
import { isLabel, isNumber, keyAt, type Quantity, readQuantity, same, stemAt } from "./quantity.ts";
import { FATE_MASDARS, fateOfNoun, isPeople } from "./tables.ts";
import { readUnit } from "./units.ts";

/** The layers that rules of figures look at. */
export interface Layers {
  readonly words: Words;
  readonly times: Times;
}
type R = Rule<Layers, Draft>;

// `بين` and `من` begin ranges, `ال` and a bracket may stand before digits.
const QUANTITY_ANCHORS = [...NUMBER_ANCHORS, "key:بين", "key:من", "key:ال", "key:("];
/** A step that keeps a reader's result; readers of figures need the times layer to stay out of. */
const reads = <T extends { readonly to: number }>(name: string, read: (l: Layers, at: number) => T | null) => ({
  label: name,
  match(l: Layers, at: number, m: { keep(n: string, f: number, t: number, v?: unknown): void }): number {
    const r = at < l.words.count ? read(l, at) : null;
    if (!r) return -1;
    m.keep(name, at, r.to, r);
    return r.to;
  },
});

const taken =
  (l: Layers) =>
  (i: number): boolean =>
    l.times.of[i]! >= 0;
const quantity = reads("a number or a range", ({ words, times }, at) => {
  if (times.of[at]! >= 0) return null;
  const q = readQuantity(words, at);
  if (!q) return null;
  for (let i = q.from; i < q.to; i++) if (times.of[i]! >= 0) return null;
  return q;
});

/** `على الأقل`, `فأكثر`, `تقريبا` after a figure. */
function boundAfter(w: Words, to: number): { readonly to: number; readonly bound: Draft["bound"] } | null {
  if (to >= w.count || !same(w, to - 1, to)) return null;
  const k = keyAt(w, to);
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
const SPANNED = /^(?:ما|لا|لم|اكثر|ازيد|اقل|نحو|حوالي|قرابه|زهاء|علي|فوق|دون|اعلي|ادني|اكبر|اصغر|بحدود|حدود|يزيد|ب)$/;

interface Shape extends Partial<Omit<Draft, "from" | "to">> {
  readonly from: number;
  readonly to: number;
}
/** A draft with the bound that its surroundings give. */
function bounded(w: Words, s: Shape): Draft {
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
    bound: range ? "range" : vague ? "vague" : (before?.bound ?? after?.bound ?? "exact"),
  };
}
const round1 = (n: number): number => Math.round(n * 10) / 10;
const percentOf = (q: Quantity): { value: number; high: number | null } => ({
  value: q.fraction ? round1(q.value * 100) : q.value,
  high: q.high,
});

/** `٪`, `%`, `في المئة`, `بالمائة`, `من المئة`. */
function readPercent(w: Words, at: number): number {
  if (at >= w.count || !same(w, at - 1, at)) return -1;
  const k = raw(w, at);
  if (k === "%" || k === "٪" || k === "﹪" || k === "％") return at + 1;
  const p = keyAt(w, at);
  if (p === "في" || p === "ب" || p === "من") {
    const h = stemAt(w, at + 1);
    if (/^(?:مئه|مائه|ميه|مايه)$/.test(h)) return at + 2;
    if (h === "ال" && isNumber(w, at + 2) && keyAt(w, at + 2) === "100") return at + 3;
  }
  return /^(?:بالمئه|بالمائه|بالميه|فيالمئه)$/.test(p) ? at + 1 : -1;
}

const COUNT_HEADS =
  /^(?:عدد|حصيله|اجمالي|مجموع|عددهم|عددها|بلغ|بلغت|يبلغ|تبلغ|بينهم|بينهن|منهم|منهن|محصله|وصل|ارتفع|ارتفعت)$/;

/** Whether a number without a noun still counts: a fate's noun or verb governs it, or it follows a count in its sentence. */
function standsAlone(w: Words, q: Quantity): boolean {
  const s = w.sentence[q.from];
  for (let i = q.from - 1, n = 0; i >= 0 && n < 7 && w.sentence[i] === s; i--, n++) {
    const r = w.reading[i]!;
    const k = stemKey(r);
    if (/^[.،؛:(]$/.test(k)) {
      if (n > 0 || k === "(") break;
      continue;
    }
    if (n === 0 || (n === 1 && /^(?:نحو|حوالي|قرابه|من|ال|عن)$/.test(keyAt(w, q.from - 1)))) {
      if (FATE_MASDARS.has(k) && k !== "اطلاق" && k !== "ضبط") return true;
      if (r.upos === Upos.VERB && /^(?:قتل|اصيب|جرح|اعتقل|عوقب|استشهد|يصيب|خطف|اختطف|توفي)/.test(k)) return true;
    }
    if (COUNT_HEADS.test(k) && fateNear(w, i, q.from)) return true;
    // `وخمسة في حال الخطر` after people were counted in the sentence.
    if (n === 0 && k === "و" && /^(?:في|ب|منهم|اخر)$/.test(keyAt(w, q.to)) && !q.digits && countedBefore(w, i))
      return true;
    if (r.upos === Upos.VERB && n > 1 && !COUNT_HEADS.test(k)) break;
  }
  return false;
}
/** Whether a fate was counted earlier in the sentence. */
function countedBefore(w: Words, at: number): boolean {
  for (let i = at - 1, n = 0; i >= 0 && n < 30 && w.sentence[i] === w.sentence[at]; i--, n++) {
    const r = w.reading[i]!;
    if (FATE_MASDARS.has(stemKey(r)) || fateOfNoun(r) !== undefined) return true;
  }
  return false;
}
function fateNear(w: Words, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 3); i < to; i++) if (fateOfNoun(w.reading[i]!) !== undefined) return true;
  return false;
}

export const FIGURE_RULES: readonly R[] = [
  {
    name: "figures/percent",
    example: "ارتفعت الصادرات بنسبة 7 في المئة.",
    anchor: QUANTITY_ANCHORS,
    pattern: [
      quantity,
      reads("في المئة or %", ({ words }, at) => {
        const to = readPercent(words, at);
        return to < 0 ? null : { to };
      }),
    ],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      return bounded(words, { from: q.from, to: m.to, kind: "percent", ...percentOf(q) });
    },
  },
  {
    name: "figures/percent-range",
    example: "تراوحت النسبة بين 5% و7%.",
    anchor: ["key:بين", "key:من", "kind:number"],
    pattern: [
      reads("two percentages", ({ words }, at) => {
        const opening = keyAt(words, at);
        const i = opening === "بين" || opening === "من" ? at + 1 : at;
        const a = readQuantity(words, i);
        const pa = a && a.high === null ? readPercent(words, a.to) : -1;
        if (!a || pa < 0) return null;
        const link = keyAt(words, pa);
        if (!(opening === "بين" ? isAnd(words, pa) : link === "الي" || link === "-")) return null;
        const b = readQuantity(words, pa + 1);
        const pb = b && b.high === null ? readPercent(words, b.to) : -1;
        return b && pb >= 0 && a.value < b.value ? { to: pb, low: a.value, high: b.value } : null;
      }),
    ],
    make(m, { words }, at) {
      const { low, high } = m.value<{ low: number; high: number }>("two percentages")!;
      if (keyAt(words, at) === "من" && changes(words, at)) return null;
      return bounded(words, { from: at, to: m.to, kind: "percent", value: low, high });
    },
  },
  {
    name: "figures/percent-sign-first",
    example: "بلغت النسبة %12 العام الماضي.",
    anchor: ["key:%", "key:٪"],
    pattern: [
      reads("sign and number", ({ words }, at) => {
        if (at > 0 && isNumber(words, at - 1)) return null;
        const q = isNumber(words, at + 1) ? readQuantity(words, at + 1) : null;
        return q ? { to: q.to, q } : null;
      }),
    ],
    make(m, { words }, at) {
      const { q } = m.value<{ q: Quantity }>("sign and number")!;
      return bounded(words, { from: at, to: m.to, kind: "percent", value: q.value, high: q.high });
    },
  },
  {
    name: "figures/money",
    example: "قدم الصندوق قرضا بقيمة 50 مليون دولار.",
    anchor: QUANTITY_ANCHORS,
    pattern: [
      quantity,
      reads("currency", ({ words }, at) => (same(words, at - 1, at) ? readCurrency(words, at) : null)),
    ],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      const c = m.value<{ currency: string | null; two: boolean }>("currency")!;
      if (q.fraction && !Number.isInteger(q.value) && q.value < 1)
        return bounded(words, { from: q.from, to: m.to, kind: "money", value: q.value, currency: c.currency });
      return bounded(words, {
        from: q.from,
        to: m.to,
        kind: "money",
        value: q.value,
        high: q.high,
        currency: c.currency,
      });
    },
  },
  {
    name: "figures/money-sign",
    example: "بيعت اللوحة بسعر $500.",
    anchor: ["key:$", "key:€", "key:£", "kind:number"],
    pattern: [
      reads("sign and number", ({ words }, at) => {
        const sign = currencySign(raw(words, at));
        if (sign && isNumber(words, at + 1)) {
          const q = readQuantity(words, at + 1);
          return q ? { to: q.to, q, sign } : null;
        }
        const q = isNumber(words, at) ? readQuantity(words, at) : null;
        const after = q && q.to < words.count ? currencySign(raw(words, q.to)) : undefined;
        return q && after && q.high === null ? { to: q.to + 1, q, sign: after } : null;
      }),
    ],
    make(m, { words }, at) {
      const { q, sign } = m.value<{ q: Quantity; sign: string }>("sign and number")!;
      if (isNumber(words, at) && currencySign(raw(words, at - 1 < 0 ? at : at - 1))) return null;
      return bounded(words, { from: at, to: m.to, kind: "money", value: q.value, high: q.high, currency: sign });
    },
  },
  {
    name: "figures/measure",
    example: "يبعد الميناء 30 كيلومترا عن المدينة.",
    anchor: QUANTITY_ANCHORS,
    pattern: [quantity, reads("unit", ({ words }, at) => (same(words, at - 1, at) ? readUnit(words, at) : null))],
    make(m, { words, times }) {
      const q = m.value<Quantity>("a number or a range")!;
      const u = m.value<{ to: number; unit: string | null }>("unit")!;
      let { to } = u;
      // `6 أضعاف سرعة الصوت`, `20 طنا من المساعدات`: what is multiplied belongs to it, what is weighed does not.
      if (/^(?:ضعف|اضعاف|ضعفي|ضعفا)$/.test(stemAt(words, q.to)))
        to = readCounted(words, to, true, taken({ words, times }))?.to ?? to;
      return bounded(words, {
        from: q.from,
        to,
        kind: "measure",
        value: q.value,
        high: q.high,
        unit: u.unit,
        counted: [q.to, u.to],
      });
    },
  },
  {
    name: "figures/age",
    example: "قال سمير الحداد (34 عاما) إنه عاد إلى قريته.",
    anchor: QUANTITY_ANCHORS,
    pattern: [
      quantity,
      reads("years or months", ({ words }, at) =>
        same(words, at - 1, at) &&
        /^(?:عام|عاما|سنه|سنوات|اعوام|شهر|شهرا|اشهر|شهور|ربيعا|سنين)$/.test(stemAt(words, at))
          ? { to: at + 1 }
          : null,
      ),
    ],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      if (!isAge(words, q.from, m.to)) return null;
      const age = bounded(words, { from: q.from, to: m.to, kind: "age", value: q.value, high: q.high });
      return age.bound === "exact" ? { ...age, bound: ageBound(words, q.from) } : age;
    },
  },
  {
    name: "figures/age-bare",
    example: "توفي الفنان عن عمر ناهز 74.",
    anchor: ["kind:number"],
    pattern: [quantity],
    make(m, { words }, at) {
      const q = m.value<Quantity>("a number or a range")!;
      const next = keyAt(words, q.to);
      if (q.value > 130 || !q.digits) return null;
      const of = next === "من" && /^(?:عمر|العمر|عمره|عمرها)$/.test(keyAt(words, q.to + 1));
      let i = at - 1;
      while (i >= 0 && /^(?:ناهز|يناهز|ال|عن|يبلغ|بلغ)$/.test(keyAt(words, i))) i--;
      const after =
        i >= 0 &&
        same(words, i, at) &&
        (/^(?:عمر|سن|عمره|عمرها|العمر)$/.test(keyAt(words, i)) ||
          (words.reading[i]!.part === Part.ENCLITIC && keyAt(words, i - 1) === "عمر"));
      if (!of && !after) return null;
      if (!of && readCounted(words, q.to, false, () => false)) return null;
      return bounded(words, { from: q.from, to: q.to, kind: "age", value: q.value, high: q.high });
    },
  },
  {
    name: "figures/fraction",
    example: "صوت ثلثا الأعضاء لصالح القرار.",
    anchor: ["key:نصف", "key:ربع", "key:ثلث", "key:ثلثي", "key:ثلثا", "key:ثلاثه"],
    pattern: [quantity, reads("what it is a part of", (l, at) => readCounted(l.words, at, true, taken(l)))],
    make(m, { words }, at) {
      const q = m.value<Quantity>("a number or a range")!;
      const of = m.value<{ from: number; to: number }>("what it is a part of")!;
      if (!q.fraction || q.definite || /^(?:نهائي|نهائيه|سنوي|يومي|شهري|ساعه|رسمي|قرن)$/.test(stemAt(words, of.from)))
        return null;
      const first = words.reading[of.from]!;
      const closed =
        first.definite || words.reading[of.to - 1]!.definite || words.reading[of.to - 1]!.part === Part.ENCLITIC;
      if (!closed || stemAt(words, at - 1) === "دور") return null;
      return bounded(words, {
        from: q.from,
        to: of.to,
        kind: "percent",
        value: round1(q.value * 100),
        counted: [of.from, of.to],
      });
    },
  },
  {
    name: "figures/counted",
    example: "شارك في المؤتمر نحو 120 باحثا عربيا.",
    anchor: QUANTITY_ANCHORS,
    pattern: [quantity, reads("the thing counted", (l, at) => readCounted(l.words, at, false, taken(l)))],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      const c = m.value<{ from: number; to: number }>("the thing counted")!;
      if (q.fraction || isLabel(words, q, true)) return null;
      if (q.value === 1 && !q.digits) return null;
      return bounded(words, {
        from: q.from,
        to: c.to,
        value: q.value,
        high: q.high,
        counted: [c.from, c.to],
        part: among(words, q.from),
      });
    },
  },
  {
    name: "figures/part-of",
    example: "انسحب ثلاثة من المرشحين.",
    anchor: QUANTITY_ANCHORS,
    pattern: [
      quantity,
      reads("of whom", (l, at) => {
        const p = readPartOf(l.words, at, taken(l));
        return p && { ...p, to: p.to };
      }),
    ],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      const c = m.value<{ from: number; to: number }>("of whom")!;
      if (q.fraction || isLabel(words, q, false) || q.value === 1 || q.high !== null) return null;
      // `الدقيقة الـ25 من الشوط` is a rank; a number in brackets is an aside.
      if ((q.definite && q.digits) || /^[(]$/.test(keyAt(words, q.from))) return null;
      const pronoun = words.reading[c.from]!.part === Part.ENCLITIC;
      return bounded(words, {
        from: q.from,
        to: c.to,
        value: q.value,
        counted: pronoun ? null : [c.from, c.to],
        part: pronoun,
      });
    },
  },
  {
    name: "figures/definite",
    example: "وقعت الدول الست على البيان.",
    anchor: QUANTITY_ANCHORS,
    pattern: [quantity],
    make(m, { words }, at) {
      const q = m.value<Quantity>("a number or a range")!;
      const head = at - 1;
      if (!q.definite || q.high !== null || q.fraction || q.value < 2 || !same(words, head, at)) return null;
      let noun = head;
      if (words.reading[noun]!.upos === Upos.ADJ && words.reading[noun]!.definite) noun--;
      const r = words.reading[noun];
      if (!r || !same(words, noun, at) || r.upos !== Upos.NOUN || !r.definite || !plural(words, noun)) return null;
      let { to } = q;
      while (
        to < words.count &&
        same(words, at, to) &&
        words.reading[to]!.upos === Upos.ADJ &&
        words.reading[to]!.definite
      )
        to++;
      m.from = noun;
      return bounded(words, { from: noun, to, value: q.value, counted: [noun, at] });
    },
  },
  {
    name: "figures/one",
    example: "أصيب جندي واحد في الحادث.",
    anchor: ["key:واحد", "key:واحده"],
    pattern: [
      reads("واحد", ({ words }, at) =>
        same(words, at, at - 1) && !words.reading[at]!.definite ? { to: at + 1 } : null,
      ),
    ],
    make(_m, { words, times }, at) {
      const r = words.reading[at - 1]!;
      const named =
        r.upos === Upos.NOUN || (r.upos === Upos.ADJ && (r.classes.has("victim") || fateOfNoun(r) !== undefined));
      if (!named || r.definite || times.of[at - 1]! >= 0 || times.of[at]! >= 0 || r.part !== Part.STEM) return null;
      if (!(isPeople(r) || fateOfNoun(r))) return null;
      return bounded(words, { from: at - 1, to: at + 1, value: 1, counted: [at - 1, at] });
    },
  },
  {
    name: "figures/bare",
    example: "قتل ثلاثة وأصيب خمسة في حادث السير.",
    anchor: QUANTITY_ANCHORS,
    pattern: [quantity],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      if (q.fraction || q.value < 2 || q.value !== Math.floor(q.value) || isLabel(words, q, false)) return null;
      if (!standsAlone(words, q)) return null;
      return bounded(words, { from: q.from, to: q.to, value: q.value, high: q.high, part: among(words, q.from) });
    },
  },
  {
    name: "figures/scale",
    example: "بلغت الإيرادات 44 مليار دولار مقابل نحو 42 مليارا قبل عام.",
    anchor: QUANTITY_ANCHORS,
    pattern: [quantity],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      // Millions and more count by themselves; what of is said before.
      if (q.fraction || q.last.scale < 1e6 || !q.last.form.startsWith("mixed") || isLabel(words, q, false)) return null;
      return bounded(words, { from: q.from, to: q.to, value: q.value, high: q.high });
    },
  },
  {
    name: "figures/two",
    example: "عثر الأهالي على عبوتين ناسفتين.",
    anchor: ["upos:NOUN", "class:victim"],
    pattern: [
      reads("an indefinite dual", ({ words, times }, at) =>
        isDual(words, at) && times.of[at]! < 0 ? { to: at + 1 } : null,
      ),
    ],
    make(_m, { words, times }, at) {
      const money = readCurrency(words, at);
      if (money) return bounded(words, { from: at, to: money.to, kind: "money", value: 2, currency: money.currency });
      const unit = readUnit(words, at);
      if (unit)
        return bounded(words, {
          from: at,
          to: unit.to,
          kind: "measure",
          value: 2,
          unit: unit.unit,
          counted: [at, unit.to],
        });
      const c = readCounted(words, at, false, taken({ words, times }));
      const to = c?.to ?? at + 1;
      return bounded(words, { from: at, to, value: 2, counted: [at, to], part: among(words, at) });
    },
  },
  {
    name: "figures/vague",
    example: "تظاهر آلاف العمال في العاصمة.",
    anchor: ["عشرات", "مئات", "مائات", "الاف", "الافا", "الوف", "ملايين", "مليارات", "بلايين"].map((k) => `key:${k}`),
    pattern: [reads("an order of size", ({ words, times }, at) => (times.of[at]! < 0 ? readVague(words, at) : null))],
    make(m, { words, times }, at) {
      const v = m.value<{ to: number; magnitude: Magnitude }>("an order of size")!;
      // Inside a number (`خمسة آلاف`) or after another order of size it is no figure of its own.
      if (at > 0 && same(words, at - 1, at) && (isNumber(words, at - 1) || insideNumber(words, at))) return null;
      const part = readPartOf(words, v.to, taken({ words, times }));
      const pronoun = part !== null && words.reading[part.from]!.part === Part.ENCLITIC;
      const of =
        (pronoun && !/^(?:هم|هن)$/.test(keyAt(words, part.from)) ? null : part) ??
        moneyAt(words, v.to) ??
        readCounted(words, v.to, true, taken({ words, times }));
      const currency = moneyAt(words, keyAt(words, v.to) === "من" ? v.to + 1 : v.to);
      const unit = currency ? null : readUnit(words, v.to);
      let { from } = { from: at };
      if (/^(?:عده|بضع|بضعه|مئات|عشرات)$/.test(stemAt(words, at - 1)) && same(words, at - 1, at)) from = at - 1;
      const to = currency?.to ?? (unit ? unit.to : (of?.to ?? v.to));
      if (currency)
        return bounded(words, { from, to, kind: "money", magnitude: v.magnitude, currency: currency.currency });
      if (unit)
        return bounded(words, {
          from,
          to,
          kind: "measure",
          magnitude: v.magnitude,
          unit: unit.unit,
          counted: [v.to, unit.to],
        });
      return bounded(words, { from, to, magnitude: v.magnitude, counted: of ? [of.from, of.to] : null });
    },
  },
];

const moneyAt = (w: Words, at: number): { from: number; to: number; currency: string | null } | null => {
  if (!same(w, at - 1, at)) return null;
  const c = readCurrency(w, at);
  return c && { from: at, to: c.to, currency: c.currency };
};
const insideNumber = (w: Words, at: number): boolean =>
  /^(?:ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|مئ|بضع)(?:ه|ت)?$/.test(stemAt(w, at - 1)) &&
  !/^(?:بضع)/.test(stemAt(w, at - 1));

/** `بينهم 5 أطفال`, `منهم ثلاث نساء`, `من بينهم`: a part of those counted before. */
function among(w: Words, from: number): boolean {
  for (let i = from - 1, n = 0; i >= 0 && n < 4 && w.sentence[i] === w.sentence[from]; i--, n++) {
    if (w.reading[i]!.part === Part.ENCLITIC && /^(?:بين|من|ضمن)$/.test(keyAt(w, i - 1))) return true;
  }
  return false;
}

/** `تجاوز عمره الـ60 عاما`, `فوق سن 18`: a bound with words of age between it and the number. */
function ageBound(w: Words, from: number): Draft["bound"] {
  for (let i = from - 1, n = 0; i >= 0 && n < 4 && w.sentence[i] === w.sentence[from]; i--, n++) {
    const k = keyAt(w, i);
    const negated = /^(?:لا|لم|لن)$/.test(keyAt(w, i - 1));
    if (/^(?:ي|ت)?تجاوز(?:ت|وا)?$|^(?:ي|ت)?تخطي?(?:ت)?$|^فوق$|^(?:ي|ت)?زيد(?:ون)?$|^(?:ي|ت)?فوق$|^متجاوز/.test(k))
      return negated ? "less" : "more";
    if (/^(?:دون|تحت)$/.test(k)) return "less";
    if (/^(?:ي|ت)?قل(?:ون)?$/.test(k)) return negated ? "more" : "less";
    if (/^(?:ي|ت)?ناهز$/.test(k)) return "about";
  }
  return "exact";
}

/** A verb of change before `من … إلى`: two figures, not a range. */
const CHANGE = /^(?:ارتفع|انخفض|زاد|تراجع|قفز|هبط|صعد|نما|تقلص|انتقل|يرتفع|ينخفض|رفع|خفض|ازداد)/;
export function changes(w: Words, at: number): boolean {
  for (let i = at - 1, n = 0; i >= 0 && n < 8 && w.sentence[i] === w.sentence[at]; i--, n++)
    if (CHANGE.test(stemAt(w, i))) return true;
  return false;
}

const plural = (w: Words, at: number): boolean =>
  get(w.reading[at]!.features, NUMBER) === 3 || w.reading[at]!.features === 0;

/** Pairs of the body and the like, which are two by nature. */
const BY_NATURE = new Set([
  "والدين",
  "والدان",
  "ابوين",
  "عينين",
  "يدين",
  "قدمين",
  "كتفين",
  "شفتين",
  "ركبتين",
  "ساقين",
  "اذنين",
  "جانبين",
  "طرفين",
  "حين",
  "اثنين",
  "اثنان",
  "سنين",
  "ملايين",
  "اربعين",
  "رئتين",
  "كليتين",
  "ضفتين",
  "حرمين",
  "رافدين",
]);
/** A dual noun without its article that brings news: not joined to another noun, not two by nature. */
function isDual(w: Words, at: number): boolean {
  const r = w.reading[at]!;
  if (r.upos !== Upos.NOUN || r.definite || r.guessed || get(r.features, NUMBER) !== 2 || !/(?:ين|ان)$/.test(r.form))
    return false;
  if (BY_NATURE.has(r.key) || r.form.length < 5) return false;
  // A participle with what it governs is an adverb of manner (`ملمحين إلى`), not two of a thing.
  if (nameOf(r.features, VERBFORM) === "Part" && /^(?:الي|ل|ب|علي|عن|ان)$/.test(keyAt(w, at + 1))) return false;
  const next = at + 1;
  if (next < w.count && same(w, at, next)) {
    const n = w.reading[next]!;
    const closed =
      n.part === Part.ENCLITIC ||
      n.definite ||
      stemKey(n) !== n.key ||
      (next + 1 < w.count &&
        w.reading[next + 1]!.part === Part.ENCLITIC &&
        w.token[next + 1] === w.token[next] &&
        n.upos !== Upos.ADP);
    if (
      closed &&
      n.upos !== Upos.ADP &&
      n.upos !== Upos.VERB &&
      n.upos !== Upos.PRON &&
      n.upos !== Upos.SCONJ &&
      n.upos !== Upos.PART
    )
      return false;
  }
  // `للصين` read as two thieves.
  if (r.form.startsWith("ل") && same(w, at, at - 1) && keyAt(w, at - 1) === "ل" && w.end[at - 1] === w.start[at])
    return false;
  const before = same(w, at, at - 1) ? keyAt(w, at - 1) : "";
  return !/^(?:كلا|كلتا|كلي|اي)$/.test(before);
}
