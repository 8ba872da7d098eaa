import { isAnd, readNumber, readOrdinal } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import type { Words } from "../../words/words.ts";
import { type DayPart, definite, timeWord } from "../lexis.ts";
import { isNumber, keyAt, readCluster, stemAt } from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads, says } from "../steps.ts";
import { zoneAt } from "../zones.ts";

type R = Rule<Layers, Sense>;

export interface ClockRead {
  readonly to: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

const HOURS: ReadonlyMap<string, number> = new Map([["واحده", 1]]);

/** The hour in digits (`11:42`, `8.30`, `14`), as an ordinal (`الخامسة`, `الثانية عشرة`) or in words. */
export function readHour(w: Words, at: number): ClockRead | null {
  const c = readCluster(w, at);
  if (c) {
    const m = /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)?$/.exec(c.text) ?? /^(\d{1,2})(\d{2})$/.exec(c.text);
    if (!m) return null;
    const [hour, minute, second] = [
      Number(m[1]),
      m[2] === undefined ? undefined : Number(m[2]),
      m[3] === undefined ? undefined : Number(m[3]),
    ];
    if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
    return { to: c.to, hour, ...(minute === undefined ? {} : { minute }), ...(second === undefined ? {} : { second }) };
  }
  const one = HOURS.get(stemAt(w, at));
  if (one) return { to: at + 1, hour: one };
  const o = readOrdinal(w, at);
  if (o?.sure && o.definite && o.value <= 12 && /ه$/.test(keyAt(w, at))) return { to: o.to, hour: o.value };
  if (o?.sure && o.definite && o.value <= 12 && keyAt(w, at) === "الحاديه") return { to: o.to, hour: o.value };
  return null;
}

/** `والنصف`, `وربع`, `إلا الربع`, `و20 دقيقة` after an hour. */
export function readMinutes(w: Words, at: number): { readonly to: number; readonly minutes: number } | null {
  const less = keyAt(w, at) === "الا";
  if (!less && !isAnd(w, at)) return null;
  const sign = less ? -1 : 1;
  const share = MINUTES.get(stemAt(w, at + 1));
  if (stemAt(w, at + 1) === "ثلاثه" && stemAt(w, at + 2) === "ارباع") return { to: at + 3, minutes: sign * 45 };
  if (share !== undefined) return { to: at + 2, minutes: sign * share };
  const n = readNumber(w, at + 1);
  if (!n || n.value >= 60 || n.value !== Math.floor(n.value)) return null;
  const named = timeWord(w, n.to).unit === "minute";
  if (!named && timeWord(w, n.to).part === undefined) return null;
  return { to: named ? n.to + 1 : n.to, minutes: sign * n.value };
}
const MINUTES: ReadonlyMap<string, number> = new Map([
  ["نصف", 30],
  ["ربع", 15],
  ["ثلث", 20],
  ["ربعا", 15],
  ["ثلثا", 20],
  ["نصفا", 30],
]);

/** `صباحا`, `مساء`, `بعد الظهر`, `ليلا`, `من صباح …` after an hour. */
export function readHalf(w: Words, at: number): { readonly to: number; readonly part: DayPart } | null {
  const k = keyAt(w, at);
  if ((k === "بعد" || k === "قبل") && timeWord(w, at + 1).part === "MI")
    return { to: at + 2, part: k === "بعد" ? "AF" : "MO" };
  // `الواحدة من بعد منتصف الليل`
  if (k === "من" && keyAt(w, at + 1) === "بعد") return readHalf(w, at + 1);
  if (k === "وقت" && MEALS.has(stemAt(w, at + 1))) return { to: at + 2, part: MEALS.get(stemAt(w, at + 1))! };
  if (k === "بعد" && stemAt(w, at + 1) === "منتصف" && stemAt(w, at + 2) === "ليل") return { to: at + 3, part: "MO" };
  const i = k === "في" || k === "من" ? at + 1 : at;
  const { part, adverb } = timeWord(w, i);
  if (!part) return null;
  if (i > at) return definite(w, i) && timeWord(w, i + 1).weekday === undefined ? { to: i + 1, part } : null;
  if (k === "مساء" || adverb || (definite(w, i) && i === at)) return { to: i + 1, part };
  return part && !definite(w, i) && (k === "صباح" || k === "فجر" || k === "ظهر" || k === "عصر" || k === "ليل")
    ? { to: i + 1, part }
    : null;
}

const MEALS: ReadonlyMap<string, DayPart> = new Map([
  ["غداء", "MI"],
  ["ظهر", "MI"],
  ["عشاء", "EV"],
  ["فطور", "MO"],
  ["افطار", "MO"],
]);

/** The hour of the day on the clock of twenty-four hours. */
export function onClock(hour: number, part: DayPart | undefined): number {
  if (part === undefined || hour > 12) return hour % 24 === 0 && hour === 24 ? 0 : hour;
  if (part === "MO") return hour === 12 ? 0 : hour;
  if (part === "MI") return hour <= 5 || hour === 7 ? hour + 12 : hour;
  if (part === "NI") return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  return hour === 12 ? (part === "EV" ? 0 : 12) : hour + 12;
}

const hourStep = reads("hour", readHour);
const minutesStep = reads("minutes", readMinutes);
const halfStep = reads("half", readHalf);

export function clock(
  hour: ClockRead,
  minutes: number | undefined,
  part: DayPart | undefined,
  w: Words,
  to: number,
): Sense | null {
  let h = onClock(hour.hour, part);
  let minute = hour.minute;
  if (minutes !== undefined) {
    if (minutes < 0) {
      h = (h + 23) % 24;
      minute = 60 + minutes;
    } else minute = minutes;
  }
  const zone = zoneAt(w, to);
  return {
    kind: "point",
    hour: h,
    ...(minute === undefined ? {} : { minute }),
    ...(hour.second === undefined ? {} : { second: hour.second }),
    ...(zone ? { zone } : {}),
  };
}

export const CLOCK: readonly R[] = [
  {
    name: "times/clock-named",
    example: "تبدأ المباراة في الساعة الثامنة والنصف مساء.",
    anchor: ["key:ساعه"],
    pattern: [
      says("الساعة", (t) => t.unit === "hour" && t.number === "one"),
      hourStep,
      maybe(halfStep),
      maybe(minutesStep),
      maybe(halfStep),
    ],
    make(m, { words }, at) {
      if (!definite(words, at) && keyAt(words, at - 1) !== "ل") return null;
      const hour = m.value<ClockRead>("hour")!;
      if (timeWord(words, m.to).unit !== undefined && m.value("half") === undefined && m.value("minutes") === undefined)
        return null;
      return clock(
        hour,
        m.value<{ minutes: number }>("minutes")?.minutes,
        m.value<{ part: DayPart }>("half")?.part,
        words,
        m.to,
      );
    },
  },
  {
    name: "times/clock",
    example: "أغلقت المراكز أبوابها في السابعة مساء.",
    anchor: [
      "kind:number",
      ..."واحده ثانيه ثالثه رابعه خامسه سادسه سابعه ثامنه تاسعه عاشره حاديه".split(" ").map((k) => `key:${k}`),
    ],
    pattern: [hourStep, maybe(minutesStep), halfStep, maybe(minutesStep)],
    make(m, { words }, at) {
      const hour = m.value<ClockRead>("hour")!;
      const half = m.value<{ part: DayPart }>("half")!;
      if (isNumber(words, at) && hour.minute === undefined && hour.hour > 12) return null;
      // `4 صباح الأحد` is a date's end beside a part of another day unless the hour stands after a preposition.
      const said = m.span("half")!;
      const last = said[1] - 1;
      if (
        isNumber(words, at) &&
        hour.minute === undefined &&
        !timeWord(words, last).adverb &&
        !/^(?:مساء|ظهر|الظهر)$/.test(keyAt(words, last)) &&
        !/^(?:في|عند|بعد|وقت)$/.test(keyAt(words, said[0]))
      )
        return null;
      return clock(hour, m.value<{ minutes: number }>("minutes")?.minutes, half.part, words, m.to);
    },
  },
  {
    name: "times/clock-digits",
    example: "أقلعت الرحلة عند 14:30 بالتوقيت المحلي.",
    anchor: ["kind:number"],
    pattern: [
      reads("hour and minutes", (w, at) => {
        const c = readCluster(w, at);
        return c && /^\d{1,2}:[0-5]\d(?::[0-5]\d)?$/.test(c.text) ? readHour(w, at) : null;
      }),
    ],
    make(m, { words }) {
      return clock(m.value<ClockRead>("hour and minutes")!, undefined, undefined, words, m.to);
    },
  },
  {
    name: "times/clock-ordinal",
    example: "يصل القطار في السابعة والنصف.",
    anchor: "ثانيه ثالثه رابعه خامسه سادسه سابعه ثامنه تاسعه عاشره حاديه".split(" ").map((k) => `key:${k}`),
    pattern: [hourStep, minutesStep],
    make(m, { words }) {
      return clock(
        m.value<ClockRead>("hour")!,
        m.value<{ minutes: number }>("minutes")!.minutes,
        undefined,
        words,
        m.to,
      );
    },
  },
  {
    name: "times/midnight",
    example: "تنتهي المهلة عند منتصف الليل.",
    anchor: ["key:منتصف"],
    pattern: [
      reads("منتصف", (w, at) =>
        stemAt(w, at) === "منتصف" ? { to: keyAt(w, at + 1) === "-" ? at + 2 : at + 1 } : null,
      ),
      says("night or day", (t) => t.part === "NI" || t.part === "MI"),
    ],
    make(m, { words }) {
      const night = timeWord(words, m.to - 1).part === "NI";
      return { kind: "point", hour: night ? 0 : 12 };
    },
  },
  {
    name: "times/noon",
    example: "يرفع الأذان في منتصف النهار.",
    anchor: ["key:نهار"],
    pattern: [
      reads("منتصف النهار", (w, at) =>
        stemAt(w, at) === "نهار" && stemAt(w, keyAt(w, at - 1) === "-" ? at - 2 : at - 1) === "منتصف"
          ? { to: at + 1 }
          : null,
      ),
    ],
    make(m, { words }, at) {
      m.from = keyAt(words, at - 1) === "-" ? at - 2 : at - 1;
      return { kind: "point", hour: 12 };
    },
  },
];
