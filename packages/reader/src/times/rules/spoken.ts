import { isAnd, readNumber, readOrdinal } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import type { Words } from "../../words/words.ts";
import { type DayPart, definite, timeWord } from "../lexis.ts";
import { isNumber, keyAt, readDay, sameSentence, stemAt } from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads } from "../steps.ts";
import { type ClockRead, clock, readHalf, readHour } from "./clock.ts";

/**
 * Spoken dates and hours: bare numbers that only a verb of coming and going (`سأعود في 15`), an alarm or the day beside
 * them makes times. Quotations have them; news of its own does not, so each needs such a word close by.
 */
type R = Rule<Layers, Sense>;

const MOVING =
  /^(?:[اتني])?(?:عود|عودون|رجع|غادر|سافر|صل|خرج|رحل|ذهب|عدت|عاد|عدنا|رجعت|غادرت|سافرت|وصلت|وصل|رجعنا|غادرنا)$/;
const moving = (w: Words, at: number): boolean =>
  MOVING.test(keyAt(w, at)) || MOVING.test(keyAt(w, at).replace(/^س/, ""));
/** An end: the report's, the sentence's, or a mark. */
const ends = (w: Words, last: number, at: number): boolean =>
  !sameSentence(w, last, at) || /^[.!؟?،,؛:)»"]$/.test(keyAt(w, at));
const NUMBER_WORDS = "واحد اثنان اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره احد عشرين ثلاثين"
  .split(" ")
  .map((k) => `key:${k}`);
const ORDINALS = "واحده ثانيه ثالثه رابعه خامسه سادسه سابعه ثامنه تاسعه عاشره حاديه".split(" ").map((k) => `key:${k}`);
const DAY_ORDINALS = "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي عشرين ثلاثين"
  .split(" ")
  .map((k) => `key:${k}`);

/** Hour and minutes as numbers side by side or with `و`: `ثمانية وأربعين` is 8:40, `خمسة عشر خمسة عشر` 15:15. */
function readSpokenClock(w: Words, at: number): ClockRead | null {
  const hour = unitOrTeen(w, at);
  if (!hour || hour.value < 1 || hour.value > 23) return null;
  const i = isAnd(w, hour.to) ? hour.to + 1 : hour.to;
  const minute = sameSentence(w, at, i) ? (readNumber(w, i) ?? null) : null;
  if (minute && minute.form === "words" && minute.value < 60 && !minute.fraction && (i > hour.to || minute.value >= 5))
    return { to: minute.to, hour: hour.value, minute: minute.value };
  return { to: hour.to, hour: hour.value };
}

/** A number below twenty that does not run on into tens. */
function unitOrTeen(w: Words, at: number): { readonly to: number; readonly value: number } | null {
  const o = readOrdinal(w, at);
  if (o?.definite && o.value <= 12 && /ه$|الحاديه/.test(keyAt(w, at))) return o;
  const n = readNumber(w, at);
  if (n?.form !== "words" || n.fraction) return null;
  if (n.value < 20) return n;
  const first = n.value % 10;
  return n.value < 100 && first > 0 && n.to - at === 3 ? { to: at + 1, value: first } : null;
}

export const SPOKEN: readonly R[] = [
  {
    name: "times/spoken-day",
    example: "سأعود في 15.",
    anchor: ["kind:number", ...DAY_ORDINALS],
    pattern: [reads("day", readDay)],
    make(m, { words }, at) {
      const before = keyAt(words, at - 1);
      if (before !== "في" && before !== "الي" && before !== "ل") return null;
      const verb = at - 2;
      if (!sameSentence(words, at, verb) || !(moving(words, verb) || spokenHour(words, verb))) return null;
      if (!ends(words, m.to - 1, m.to)) return null;
      if (!isNumber(words, at) && !definite(words, at)) return null;
      return { kind: "point", day: m.value<{ day: number }>("day")!.day };
    },
  },
  {
    name: "times/weekday-day",
    example: "نلتقي الجمعة 15 إن شاء الله.",
    anchor: ["kind:number", ...ORDINALS, ...DAY_ORDINALS],
    pattern: [reads("day", readDay)],
    make(m, { words }, at) {
      const i = keyAt(words, at - 1) === "في" ? at - 2 : at - 1;
      if (timeWord(words, i).weekday === undefined || !definite(words, i)) return null;
      const { day } = m.value<{ day: number }>("day")!;
      const next = keyAt(words, m.to);
      if (isNumber(words, at)) {
        if (!ends(words, m.to - 1, m.to) && next !== "ان") return null;
        return i === at - 1 ? { kind: "point", day } : null;
      }
      // `الأحد الثاني` is the second Sunday of the month.
      if (i === at - 1 && m.to === at + 1 && day <= 5 && !/ه$/.test(keyAt(words, at)))
        return { kind: "point", nth: day };
      return i === at - 2 && m.to - at === 3 ? { kind: "point", day } : null;
    },
  },
  {
    name: "times/first-weekday",
    example: "تصدر النشرة أول جمعة من كل شهر، وصدرت أول يوم جمعة من يوليو.",
    anchor: ["key:اول", "key:اخر", "key:ثاني", "key:ثالث", "key:رابع"],
    pattern: [
      reads("ordinal", (w, at) =>
        definite(w, at) ? null : stemAt(w, at) === "اخر" ? { to: at + 1, value: -1 } : readOrdinal(w, at),
      ),
      maybe(reads("يوم", (w, at) => (keyAt(w, at) === "يوم" ? { to: at + 1 } : null))),
      reads("weekday", (w, at) =>
        timeWord(w, at).weekday !== undefined && !definite(w, at)
          ? { to: at + 1, weekday: timeWord(w, at).weekday! }
          : null,
      ),
      reads("من", (w, at) => (keyAt(w, at) === "من" || keyAt(w, at) === "في" ? { to: at } : null)),
    ],
    make(m) {
      return {
        kind: "point",
        nth: m.value<{ value: number }>("ordinal")!.value,
        weekday: m.value<{ weekday: number }>("weekday")!.weekday,
      };
    },
  },
  {
    name: "times/clock-beside-day",
    example: "تقام الأمسية الليلة في التاسعة.",
    anchor: ["kind:number", ...ORDINALS],
    pattern: [reads("hour", readHour)],
    make(m, { words }, at) {
      const hour = m.value<ClockRead>("hour")!;
      if (keyAt(words, at - 1) !== "في") return null;
      const i = at - 2;
      const t = timeWord(words, i);
      const beside = sameSentence(words, at, i) && (t.part !== undefined || t.month !== undefined || moving(words, i));
      if (
        !beside ||
        hour.minute !== undefined ||
        hour.hour > 12 ||
        !(ends(words, m.to - 1, m.to) || keyAt(words, m.to) === "في")
      )
        return null;
      if (isNumber(words, at) && (t.part === undefined || t.month !== undefined)) return null;
      return clock(hour, undefined, undefined, words, m.to);
    },
  },
  {
    name: "times/clock-spoken",
    example: "ضبط المنبه على ثمانية وأربعين مساء.",
    anchor: [...NUMBER_WORDS, ...ORDINALS],
    pattern: [reads("hour and minutes", readSpokenClock), maybe(reads("half", readHalf))],
    make(m, { words }, at) {
      const half = m.value<{ part: DayPart }>("half")?.part;
      const alarm = keyAt(words, at - 1) === "علي" && stemAt(words, at - 2) === "منبه";
      if (!alarm && !moving(words, at - 1)) return null;
      if (!ends(words, m.to - 1, m.to)) return null;
      const c = m.value<ClockRead>("hour and minutes")!;
      return clock(c, undefined, c.hour > 12 ? undefined : half, words, m.to);
    },
  },
];

/** A feminine ordinal after `في`: `في السابعة في 15`. */
const spokenHour = (w: Words, at: number): boolean =>
  keyAt(w, at - 1) === "في" && readHour(w, at) !== null && !isNumber(w, at);
