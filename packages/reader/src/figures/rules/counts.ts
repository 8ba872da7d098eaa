import type { Rule } from "../../rules/rule.ts";
import { get, NUMBER, Upos } from "../../words/features.ts";
import { stemKey } from "../../words/stem.ts";
import { Part, type Words } from "../../words/words.ts";
import { readCounted, readPartOf, readQuoted } from "../counted.ts";
import type { Draft } from "../piece.ts";
import { isLabel, keyAt, type Quantity, readQuantity, same } from "../quantity.ts";
import { FATE_MASDARS, fateOfNoun, isPeople } from "../tables.ts";
import { among, bounded } from "./shape.ts";
import { type Layers, QUANTITY_ANCHORS, quantity, reads, taken } from "./steps.ts";

type R = Rule<Layers, Draft>;

const COUNT_HEADS =
  /^(?:عدد|حصيله|اجمالي|مجموع|عددهم|عددها|بلغ|بلغت|يبلغ|تبلغ|بينهم|بينهن|منهم|منهن|محصله|وصل|ارتفع|ارتفعت)$/;

/** Whether a number without a noun still counts: a fate's noun or verb governs it, or it follows a count in its sentence. */
function standsAlone(w: Words, q: Quantity): boolean {
  const s = w.sentence[q.from];
  // `وعددهم أربعة`
  if (same(w, q.from - 2, q.from) && /^(?:هم|هن|ها|هما)$/.test(keyAt(w, q.from - 1)) && keyAt(w, q.from - 2) === "عدد")
    return true;
  for (let i = q.from - 1, n = 0; i >= 0 && n < 7 && w.sentence[i] === s; i--, n++) {
    const r = w.reading[i]!;
    const k = stemKey(r);
    if (/^[.،؛:(]$/.test(k)) {
      if (n > 0 || k === "(") break;
      continue;
    }
    // `مقتل ما يقارب 278`
    if (n < 4 && FATE_MASDARS.has(k) && k !== "اطلاق" && k !== "ضبط" && bounds(w, i + 1, q.from)) return true;
    if (n === 0 || (n === 1 && /^(?:نحو|حوالي|قرابه|من|ال|عن)$/.test(keyAt(w, q.from - 1)))) {
      if (FATE_MASDARS.has(k) && k !== "اطلاق" && k !== "ضبط") return true;
      if (r.upos === Upos.VERB && /^(?:قتل|اصيب|جرح|اعتقل|عوقب|استشهد|يصيب|خطف|اختطف|توفي)/.test(k)) return true;
    }
    if (COUNT_HEADS.test(k) && fateNear(w, i, q.from)) return true;
    // `أربعة في عداد المفقودين`
    if (n === 0 && keyAt(w, q.to) === "في" && keyAt(w, q.to + 1) === "عداد") return true;
    // `وخمسة في حال الخطر` after people were counted in the sentence.
    if (n === 0 && k === "و" && /^(?:في|ب|منهم|اخر)$/.test(keyAt(w, q.to)) && !q.digits && countedBefore(w, i))
      return true;
    if (r.upos === Upos.VERB && n > 1 && !COUNT_HEADS.test(k)) break;
  }
  return false;
}
/** Whether nothing but words of a bound (`ما يقارب`, `ما لا يقل عن`, `أكثر من`) stands between. */
function bounds(w: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:ما|لا|يقارب|يقل|تقل|يزيد|تزيد|عن|علي|اكثر|اقل|من|نحو|حوالي|قرابه|زهاء)$/.test(keyAt(w, i))) return false;
  return from < to;
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

/** Numbers of people and things. */
export const COUNTS: readonly R[] = [
  {
    name: "figures/counted",
    example: "شارك في المؤتمر نحو 120 باحثا عربيا.",
    anchor: QUANTITY_ANCHORS,
    pattern: [
      quantity,
      reads(
        "the thing counted",
        (l, at) => readCounted(l.words, at, false, taken(l)) ?? readQuoted(l.words, at, taken(l)),
      ),
    ],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      const c = m.value<{ from: number; to: number }>("the thing counted")!;
      if (q.fraction || isLabel(words, q, true)) return null;
      // What is left of a garbled clock counts nothing.
      if (/^(?:دقيقه|دقائق|ساعه|ساعات|ثانيه|ثوان)$/.test(stemKey(words.reading[c.from]!))) return null;
      if (q.value === 1 && !q.digits) return null;
      // `شارع 26 سبتمبر` is named after a day; `ويتخذ الاثنان مواقف`: two who were named, and what they do.
      const head = words.reading[c.from]!;
      if (head.classes.has("month") || (q.definite && q.value === 2 && !q.digits)) return null;
      // `السنوات الـ12`: a length.
      if (q.definite && same(words, q.from - 1, q.from) && isSpan(words, q.from - 1)) return null;
      // `غاطسها 42.7 قادمة من الميناء`: a broken number counts no participle.
      if (q.value !== Math.floor(q.value) && head.upos === Upos.ADJ && q.last.scale < 1000) return null;
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
      if (q.definite && q.digits) return null;
      if (
        /^[(]$/.test(keyAt(words, q.from)) &&
        !/^(?:اسماء|عدد|عددهم|اسم|تعيين|ترقيه|قبول|ترشيح)$/.test(keyAt(words, q.from - 1))
      )
        return null;
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
    name: "figures/out-of",
    example: "أغلقت الوزارة 184 من أصل 220 مركزا صحيا.",
    anchor: QUANTITY_ANCHORS,
    pattern: [
      quantity,
      reads("of how many", ({ words }, at) => {
        if (keyAt(words, at) !== "من") return null;
        const i = /^(?:اصل|بين|اجمالي|مجموع)$/.test(keyAt(words, at + 1)) ? at + 2 : at + 1;
        const of = i > at + 1 ? readQuantity(words, i) : null;
        return of && of.high === null && !of.fraction ? { to: at, value: of.value } : null;
      }),
    ],
    make(m, { words }) {
      const q = m.value<Quantity>("a number or a range")!;
      const whole = m.value<{ value: number }>("of how many")!.value;
      if (q.fraction || q.high !== null || q.value >= whole || isLabel(words, q, false)) return null;
      m.to = q.to;
      return bounded(words, { from: q.from, to: q.to, value: q.value });
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
      if (isSpan(words, noun)) return null;
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
    make(m, { words, times }, at) {
      // `جندي أفغاني واحد`: an adjective between.
      let head = at - 1;
      const near = words.reading[head]!;
      if (
        near.upos === Upos.ADJ &&
        !near.definite &&
        same(words, head - 1, at) &&
        words.reading[head - 1]!.upos === Upos.NOUN
      )
        head--;
      const r = words.reading[head]!;
      const named =
        r.upos === Upos.NOUN || (r.upos === Upos.ADJ && (r.classes.has("victim") || fateOfNoun(r) !== undefined));
      if (!named || r.definite || times.of[head]! >= 0 || times.of[at]! >= 0 || r.part !== Part.STEM) return null;
      if (!(isPeople(r) || fateOfNoun(r))) return null;
      m.from = head;
      return bounded(words, { from: head, to: at + 1, value: 1, counted: [head, at] });
    },
  },
  {
    name: "figures/two-said",
    example: "أصاب الحجر مارين اثنين في الشارع.",
    anchor: ["key:اثنين", "key:اثنان", "key:اثنتين", "key:اثنتان"],
    pattern: [
      reads("اثنين", ({ words, times }, at) =>
        times.of[at]! < 0 && !words.reading[at]!.definite ? { to: at + 1 } : null,
      ),
    ],
    make(m, { words, times }, at) {
      const head = at - 1;
      const r = words.reading[head];
      if (!r || !same(words, head, at) || times.of[head]! >= 0 || r.definite || r.part !== Part.STEM) return null;
      if (!/(?:ين|ان|ون)$/.test(r.form) || (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.PROPN))
        return null;
      m.from = head;
      return bounded(words, { from: head, to: at + 1, value: 2, counted: [head, at] });
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
];

/** `السنوات الـ14`: a length and no count. */
export const isSpan = (w: Words, at: number): boolean =>
  /^(?:سنوات|سنين|اعوام|اشهر|شهور|اسابيع|ايام|ساعات|دقائق|قرون|عقود)$/.test(stemKey(w.reading[at]!));
const plural = (w: Words, at: number): boolean =>
  get(w.reading[at]!.features, NUMBER) === 3 || w.reading[at]!.features === 0;
