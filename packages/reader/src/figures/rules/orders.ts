import type { Magnitude } from "@isnad/record";
import { isAnd, readVague } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { get, NUMBER, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import { stemKey } from "../../words/stem.ts";
import { Part, type Words } from "../../words/words.ts";
import { readCounted, readPartOf } from "../counted.ts";
import { readCurrency } from "../money.ts";
import type { Draft } from "../piece.ts";
import { isNumber, keyAt, same, stemAt } from "../quantity.ts";
import { fateOfNoun } from "../tables.ts";
import { readUnit } from "../units.ts";
import { isSpan } from "./counts.ts";
import { among, bounded } from "./shape.ts";
import { type Layers, reads, taken } from "./steps.ts";

type R = Rule<Layers, Draft>;

/** Counts without a numeral: duals and orders of size. */
export const ORDERS: readonly R[] = [
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
      if (/^(?:بي|اف)$/.test(keyAt(words, at + 1))) return null;
      if (at > 0 && same(words, at - 1, at) && (isNumber(words, at - 1) || insideNumber(words, at))) return null;
      // `آلاف السنين`: time, and no value.
      if (v.to < words.count && same(words, at, v.to) && isSpan(words, v.to)) return null;
      const part = readPartOf(words, v.to, taken({ words, times }));
      const pronoun = part !== null && words.reading[part.from]!.part === Part.ENCLITIC;
      const of =
        (pronoun && !/^(?:هم|هن)$/.test(keyAt(words, part.from)) ? null : part) ??
        moneyAt(words, v.to) ??
        // With its article it stands by itself (`تابع الملايين المباراة`).
        (stemKey(words.reading[v.to - 1]!) === words.reading[v.to - 1]!.key || v.to - at > 1
          ? readCounted(words, v.to, true, taken({ words, times }))
          : null);
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
  "طالبان",
  "مرتين",
  "مرتان",
]);
/** A dual noun without its article that brings news: not joined to another noun, not two by nature. */
function isDual(w: Words, at: number): boolean {
  const r = w.reading[at]!;
  const named =
    r.upos === Upos.NOUN || (r.upos === Upos.ADJ && (r.classes.has("victim") || fateOfNoun(r) !== undefined));
  if (!named || r.definite || r.guessed || get(r.features, NUMBER) !== 2 || !/(?:ين|ان)$/.test(r.form)) return false;
  if (BY_NATURE.has(r.key) || r.form.length < 5) return false;
  // `"سكرين شوت"`: before a word that no lexicon spells it is foreign itself.
  if (at + 1 < w.count && same(w, at, at + 1) && w.reading[at + 1]!.guessed && w.reading[at + 1]!.upos === Upos.PROPN)
    return false;
  // A participle with what it governs is an adverb of manner (`ملمحين إلى`), not two of a thing.
  if (
    nameOf(r.features, VERBFORM) === "Part" &&
    r.form.endsWith("ين") &&
    /^(?:الي|ل|ب|علي|عن|ان)$/.test(keyAt(w, at + 1))
  )
    return false;
  // `ومعبرين عن تضامنهم`: so too where it was taken for a noun.
  if (r.form.endsWith("ين") && r.form.startsWith("م") && keyAt(w, at + 1) === "عن" && isAnd(w, at - 1)) return false;
  // `ملمحين إلى أن`: so too where the noun of the same letters was chosen.
  if (r.form.endsWith("ين") && keyAt(w, at + 1) === "الي" && /^ان/.test(keyAt(w, at + 2))) return false;
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
