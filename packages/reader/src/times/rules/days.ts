import { touches } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import type { Words } from "../../words/words.ts";
import { anchors, type DayPart, definite, timeWord, type Which } from "../lexis.ts";
import { isNumber, keyAt, readDay, readMonth, readWhich, sameSentence, stemAt } from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads, says } from "../steps.ts";

type R = Rule<Layers, Sense>;
const THIS = new Set(["هذا", "هذه"]);
const WEEKDAYS = anchors((t) => t.weekday !== undefined);
const PARTS = anchors((t) => t.part !== undefined);

/** `يوم`, `نهار`, `يومي`, `أيام` before a weekday's name. */
const dayWord = (w: Words, at: number): boolean =>
  /^(?:يوم|نهار|يومي|اليوم|ايام)$/.test(keyAt(w, at)) || stemAt(w, at) === "يومي";
/** Words before which a weekday's name is no day: a prayer, a mosque, a pair. */
const NOT_A_DAY = new Set([
  "صلاه",
  "خطبه",
  "خطيب",
  "جامع",
  "جوامع",
  "مسجد",
  "مساجد",
  "خطب",
  "صلوات",
  "مصلي",
  "ائمه",
  "سوره",
  "هذين",
  "كلا",
  "كلي",
  "كلتا",
  "احد",
  "يا",
  "عيد",
  "بين",
  "سوق",
]);
/** Colours and feasts that make a weekday's name another's: `الجمعة البيضاء`, `سبت النور`. */
const NAMED_DAY = /^(?:ال)?(?:بيضاء|سوداء|اسود|عظيمه|حزينه|نور|رماد|شعانين)$/;

export const DAYS: readonly R[] = [
  {
    name: "times/weekday",
    example: "يصل الوفد إلى العاصمة يوم الخميس المقبل.",
    anchor: WEEKDAYS,
    pattern: [says("a day of the week", (t) => t.weekday !== undefined), maybe(reads("which", readWhich))],
    make(m, { words }, at) {
      const { weekday } = timeWord(words, at);
      const said = sameSentence(words, at, at - 1) && dayWord(words, at - 1);
      if (!said && !definite(words, at)) return null;
      if (!said && NOT_A_DAY.has(keyAt(words, at - 1)) && !m.span("which")) return null;
      const key = keyAt(words, at);
      if (NAMED_DAY.test(keyAt(words, at + 1))) return null;
      if (!said && (key === "احد" || key === "خميس" || key === "جمعه" || key === "سبت")) return null;
      // `الأحد والاثنين`, but `الاثنين` of two named before it needs `كلا` or a dual, ruled out above.
      const plural = said && keyAt(words, at - 1) === "ايام";
      if (said && stemAt(words, at - 1) !== "ايام") m.from = at - 1;
      if (plural) {
        m.from = at - 1;
        return { kind: "set", weekday };
      }
      const which = m.value<{ which: Which; twice?: boolean }>("which");
      if (which?.twice) return { kind: "point", weekday, shift: { unit: "week", by: which.which === "last" ? -2 : 2 } };
      return { kind: "point", weekday, ...(which ? { which: which.which } : {}) };
    },
  },
  {
    name: "times/night-between",
    example: "سقطت الأمطار ليل السبت - الأحد.",
    anchor: ["key:ليل", "key:ليله"],
    pattern: [
      says("ليل or ليلة", (t) => t.part === "NI", false),
      says("a day of the week", (t) => t.weekday !== undefined, true),
      reads("a mark or nothing", (w, at) => (/^[-–/،]$/.test(keyAt(w, at)) ? { to: at + 1 } : { to: at })),
      says("the next day of the week", (t) => t.weekday !== undefined, true),
    ],
    make(_m, { words }, at) {
      const first = timeWord(words, at + 1).weekday!;
      let second = timeWord(words, at + 2).weekday;
      if (second === undefined) second = timeWord(words, at + 3).weekday;
      return second === (first % 7) + 1 ? { kind: "point", weekday: first, part: "NI" } : null;
    },
  },
  {
    name: "times/today",
    example: "افتتح الرئيس اليوم المكتبة الوطنية.",
    anchor: ["key:يوم"],
    pattern: [says("اليوم", (t) => t.unit === "day" && t.number === "one", true)],
    make(m, { words }, at) {
      const before = keyAt(words, at - 1);
      if (
        before === "كل" ||
        before === "طوال" ||
        before === "طيله" ||
        before === "ذلك" ||
        before === "نفس" ||
        before === "ذات"
      )
        return null;
      if (before === "عالم" || before === "سوال") return null;
      const next = at + 1;
      const which = readWhich(words, next);
      if (which) {
        m.to = which.to;
        // `اليوم التالي للهجوم` is counted from a day that the text may not have named.
        if (which.which === "following" && keyAt(words, m.to) === "ل" && definite(words, m.to + 1)) return null;
        if (which.which === "following") return { kind: "point", shift: { unit: "day", by: 1 }, from: "text" };
        if (which.which === "previous") return { kind: "point", shift: { unit: "day", by: -1 }, from: "text" };
        return {
          kind: "point",
          shift: { unit: "day", by: which.which === "last" ? -1 : which.which === "next" ? 1 : 0 },
        };
      }
      if (
        /^(?:نفسه|ذاته)$/.test(keyAt(words, next)) ||
        (keyAt(words, next) === "نفس" && keyAt(words, next + 1) === "ه")
      )
        return { kind: "point", shift: { unit: "day", by: 0 }, from: "text" };
      // `اليوم الأول`, `اليوم العالمي`, `اليوم الثالث والعشرين`: a day of its own kind.
      if (sameSentence(words, at, next) && describes(words, next)) return null;
      // `اليوم الذي`: a day told by what happens on it.
      if (/^(?:الذي|التي|الموعود|المحدد|المقرر|المعلن|المذكور)$/.test(keyAt(words, next))) return null;
      // `في اليوم`: a day, as in so much a day.
      if ((before === "في" || before === "ب") && timeWord(words, next).weekday === undefined) return null;
      return { kind: "point", shift: { unit: "day", by: 0 } };
    },
  },
  {
    name: "times/near-day",
    example: "وصل الوزير أمس الأول إلى بيروت.",
    anchor: ["key:امس", "key:بارحه", "key:غد", "key:غدا", "key:اول"],
    pattern: [
      reads("yesterday, tomorrow", (w, at) => {
        const k = keyAt(w, at);
        const s = stemAt(w, at);
        if (k === "اول") {
          const i = keyAt(w, at + 1) === "من" ? at + 2 : at + 1;
          return stemAt(w, i) === "امس" || stemAt(w, i) === "بارحه" ? { to: i + 1, by: -2 } : null;
        }
        if (s === "امس" || s === "بارحه")
          return keyAt(w, at + 1) === "الاول" || (keyAt(w, at + 1) === "الاولي" && s === "بارحه")
            ? { to: at + 2, by: -2 }
            : { to: at + 1, by: -1 };
        if (s !== "غد" && s !== "غدا") return null;
        // الغد by itself is the future.
        return keyAt(w, at - 1) === "بعد" ? { to: at + 1, by: 2 } : { to: at + 1, by: 1 };
      }),
    ],
    make(m, { words }, at) {
      const { by } = m.value<{ by: number }>("yesterday, tomorrow")!;
      if (stemAt(words, at) === "امس" && keyAt(words, at - 1) === "اول") return null;
      if (keyAt(words, at) === "الغد" && /^(?:جيل|يوم|شباب|صناع|قاده|عالم|مستقبل)$/.test(keyAt(words, at - 1)))
        return null;
      if (by === 2) m.from = at - 1;
      if (keyAt(words, m.from - 1) === "يوم" && by !== 2) m.from--;
      return { kind: "point", shift: { unit: "day", by } };
    },
  },
  {
    name: "times/tonight",
    example: "يلقي الرئيس خطابا الليلة.",
    anchor: ["key:ليله"],
    pattern: [says("الليلة", (t) => t.unit === "night", true), maybe(reads("which", readWhich))],
    make(m) {
      const which = m.value<{ which: Which }>("which")?.which;
      if (which === "following" || which === "previous") return null;
      return {
        kind: "point",
        shift: { unit: "day", by: which === "last" ? -1 : which === "next" ? 1 : 0 },
        part: "NI",
      };
    },
  },
  {
    name: "times/part-of-day",
    example: "انطلق السباق صباح الثلاثاء.",
    anchor: PARTS,
    pattern: [says("a part of the day", (t) => t.part !== undefined)],
    make(m, { words }, at) {
      if (THIS.has(keyAt(words, at - 1)) || (timeWord(words, at).unit === "night" && definite(words, at))) return null;
      const t = timeWord(words, at);
      let part: DayPart = t.part!;
      // `بعد ظهر اليوم`, `بعد منتصف ليل الاثنين`
      if (keyAt(words, at - 1) === "بعد" && part === "MI") {
        part = "AF";
        m.from = at - 1;
      } else if (keyAt(words, at - 1) === "قبل" && part === "MI") {
        part = "MO";
        m.from = at - 1;
      }
      return { kind: "point", part };
    },
  },
  {
    name: "times/this-part",
    example: "هبطت الطائرة هذا الصباح.",
    anchor: ["key:هذا", "key:هذه"],
    pattern: [
      reads("هذا", (w, at) => (THIS.has(keyAt(w, at)) ? { to: at + 1 } : null)),
      says("a part of the day", (t) => t.part !== undefined && t.unit === undefined, true),
    ],
    make(_m, { words }, at) {
      return { kind: "point", shift: { unit: "day", by: 0 }, part: timeWord(words, at + 1).part };
    },
  },
  {
    name: "times/day-of-this-month",
    example: "يعود الوفد يوم 27 إلى بلاده.",
    anchor: ["key:يوم"],
    pattern: [
      says("يوم", (t) => t.unit === "day" && t.number === "one", false),
      reads("day", (w, at) => (isNumber(w, at) ? readDay(w, at) : null)),
    ],
    make(m, { words }) {
      const next = m.to;
      if (touches(words, next) && /^[-/:.،]$/.test(keyAt(words, next)) && isNumber(words, next + 1)) return null;
      if (timeWord(words, next).unit !== undefined && !definite(words, next)) return null;
      if (readMonth(words, next)) return null;
      return { kind: "point", day: m.value<{ day: number }>("day")!.day };
    },
  },
  {
    name: "times/day-of-period",
    example: "يعقد الاجتماع في 20 من الشهر المقبل.",
    anchor: [
      "kind:number",
      ..."اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي عشرين ثلاثين".split(" ").map((k) => `key:${k}`),
    ],
    pattern: [
      reads("day", readDay),
      reads("من الشهر", (w, at) => {
        if (keyAt(w, at) !== "من") return null;
        const i = THIS.has(keyAt(w, at + 1)) ? at + 2 : at + 1;
        return timeWord(w, i).unit === "month" && timeWord(w, i).number === "one" && definite(w, i) ? { to: at } : null;
      }),
    ],
    make(m) {
      return { kind: "point", day: m.value<{ day: number }>("day")!.day };
    },
  },
];

/** An ordinal or an adjective that says which kind of day it is. */
function describes(w: Words, at: number): boolean {
  const r = w.reading[at]!;
  if (!r.key.startsWith("ال") || timeWord(w, at).weekday !== undefined || timeWord(w, at).which !== undefined)
    return false;
  return DAY_KINDS.test(stemAt(w, at));
}
const DAY_KINDS =
  /^(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|عشرين|اخير|عالمي|اخر|وطني|دولي|تاريخي|واحد|مفتوح|دراسي|موعود|كامل|عربي)$/;
