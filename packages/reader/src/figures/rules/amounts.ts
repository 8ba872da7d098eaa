import { isAge } from "../../numbers/ages.ts";
import { isAnd, raw, readOrdinal } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import { Part, type Words } from "../../words/words.ts";
import { readCounted } from "../counted.ts";
import { currencySign, readCurrency } from "../money.ts";
import type { Draft } from "../piece.ts";
import { isNumber, keyAt, type Quantity, readQuantity, same, stemAt } from "../quantity.ts";
import { isPeople } from "../tables.ts";
import { readUnit } from "../units.ts";
import { bounded, changes, round1 } from "./shape.ts";
import { type Layers, QUANTITY_ANCHORS, quantity, reads, taken } from "./steps.ts";

type R = Rule<Layers, Draft>;

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

/** Percentages, money, measures, ages and shares. */
export const AMOUNTS: readonly R[] = [
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
    name: "figures/age-one",
    example: "نقل المسعفون طفلا عمره عام ونصف.",
    anchor: ["key:عام", "key:سنه", "key:شهر"],
    pattern: [
      reads("a year or month", ({ words }, at) => (words.reading[at]!.definite ? null : { to: at + 1 })),
      maybe(
        reads("and a half", ({ words }, at) => {
          const share = stemAt(words, at + 1) === "نصف" ? 0.5 : stemAt(words, at + 1) === "ربع" ? 0.25 : 0;
          if (!isAnd(words, at) || share === 0) return null;
          return { to: stemAt(words, at + 2) === stemAt(words, at - 1) ? at + 3 : at + 2, share };
        }),
      ),
    ],
    make(m, { words }, at) {
      const age = words.reading[at - 1]?.part === Part.ENCLITIC && keyAt(words, at - 2) === "عمر";
      if (!age || !same(words, at, at - 1)) return null;
      const share = m.value<{ share: number }>("and a half")?.share ?? 0;
      return bounded(words, { from: at, to: m.to, kind: "age", value: 1 + share });
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
      while (i >= 0 && /^(?:\(|ناهز|يناهز|ال|عن|يبلغ|بلغ)$/.test(keyAt(words, i))) i--;
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
    name: "figures/one-in",
    example: "يعاني واحد من كل خمسة أطفال من الجوع.",
    anchor: ["key:كل"],
    pattern: [
      reads("كل", ({ words }, at) => (keyAt(words, at - 1) === "من" ? { to: at + 1 } : null)),
      reads("a number", ({ words }, at) => {
        const q = readQuantity(words, at);
        return q && q.high === null && !q.fraction && q.value >= 2 && Number.isInteger(q.value)
          ? { to: q.to, q }
          : null;
      }),
      maybe(reads("of whom", (l, at) => readCounted(l.words, at, false, taken(l)))),
    ],
    make(m, { words }, at) {
      const { q } = m.value<{ q: Quantity }>("a number")!;
      const of = m.value<{ from: number; to: number }>("of whom");
      // The number before `من كل`, or one of what its noun names (`طفل من كل ثلاثة`).
      let from = at - 2;
      if (!same(words, from, at)) return null;
      let value = 1;
      for (let i = from; i >= Math.max(0, from - 3); i--) {
        const n = readQuantity(words, i);
        if (n && n.to === at - 1 && !n.fraction) [from, value] = [i, n.value];
      }
      if (value >= q.value) return null;
      if (from === at - 2 && value === 1) {
        const r = words.reading[from]!;
        if (!/^(?:واحد|واحده|1)$/.test(r.key) && (r.definite || !isPeople(r))) return null;
      }
      m.from = from;
      return bounded(words, {
        from,
        to: m.to,
        kind: "percent",
        value: round1((100 * value) / q.value),
        counted: of ? [of.from, of.to] : null,
      });
    },
  },
  {
    name: "figures/age-ordinal",
    example: "فازت بالسباق فتاة في الثامنة من عمرها.",
    anchor:
      "اولي ثانيه ثالثه رابعه خامسه سادسه سابعه ثامنه تاسعه عاشره حاديه عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين"
        .split(" ")
        .map((k) => `key:${k}`),
    pattern: [
      reads("an ordinal", ({ words }, at) => {
        const o = readOrdinal(words, at);
        return o?.definite && keyAt(words, at - 1) === "في" ? o : null;
      }),
      reads("of the age", ({ words }, at) =>
        keyAt(words, at) === "من" && /^(?:ال)?عمر(?:ه|ها)?$/.test(keyAt(words, at + 1))
          ? {
              to:
                at +
                1 +
                (words.reading[at + 2]?.part === Part.ENCLITIC && words.token[at + 2] === words.token[at + 1] ? 2 : 1),
            }
          : null,
      ),
    ],
    make(m, { words }, at) {
      return bounded(words, {
        from: at,
        to: m.to,
        kind: "age",
        value: m.value<{ value: number }>("an ordinal")!.value,
      });
    },
  },
  {
    name: "figures/share-of-them",
    example: "اعتقل 30 شخصا، نصفهم من الطلاب.",
    anchor: ["key:نصف", "key:ربع", "key:ثلث"],
    pattern: [
      quantity,
      reads("them", ({ words }, at) =>
        words.reading[at]?.part === Part.ENCLITIC && /^(?:هم|هن)$/.test(keyAt(words, at)) ? { to: at + 1 } : null,
      ),
    ],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      if (!q.fraction) return null;
      return bounded(words, { from: q.from, to: m.to, kind: "percent", value: round1(q.value * 100), part: true });
    },
  },
  {
    name: "figures/some-teens",
    example: "وصل بضعة عشر متطوعا إلى القرية.",
    anchor: ["key:بضعه", "key:بضع"],
    pattern: [
      reads("بضعة", (_l, at) => ({ to: at + 1 })),
      reads("ten", ({ words }, at) => (/^عشره?$/.test(keyAt(words, at)) ? { to: at + 1 } : null)),
      reads("the thing counted", (l, at) => readCounted(l.words, at, false, taken(l))),
    ],
    make(m, { words }, at) {
      const c = m.value<{ from: number; to: number }>("the thing counted")!;
      return bounded(words, { from: at, to: c.to, value: 13, high: 19, counted: [c.from, c.to] });
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
];

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
