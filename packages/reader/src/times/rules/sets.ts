import { readNumber } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import { anchors, timeWord, type Unit } from "../lexis.ts";
import { keyAt, readWhich, sameSentence, stemAt } from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads, says } from "../steps.ts";

type R = Rule<Layers, Sense>;

export const SETS: readonly R[] = [
  {
    name: "times/every",
    example: "تجتمع اللجنة كل ثلاثة أسابيع.",
    anchor: ["key:كل"],
    pattern: [
      reads("كل", (w, at) => (keyAt(w, at) === "كل" ? { to: at + 1 } : null)),
      maybe(
        reads("number", (w, at) => {
          const n = readNumber(w, at);
          return n && !n.fraction && timeWord(w, n.to).unit !== undefined ? { to: n.to, value: n.value } : null;
        }),
      ),
      says(
        "a unit or a part of the day",
        (t) => t.unit !== undefined || t.part !== undefined || t.weekday !== undefined,
        false,
      ),
    ],
    make(m, { words }) {
      const last = m.to - 1;
      const t = timeWord(words, last);
      const n = m.value<{ value: number }>("number")?.value;
      if (t.unit === "day" && n === undefined) {
        const { weekday } = timeWord(words, last + 1);
        if (weekday !== undefined) {
          m.to = last + 2;
          return { kind: "set", weekday };
        }
      }
      if (n === undefined && t.weekday !== undefined) return { kind: "set", weekday: t.weekday };
      if (n === undefined && t.part !== undefined && t.unit !== "night") return { kind: "set", part: t.part };
      if (n === undefined && t.unit === "night") return { kind: "set", part: "NI" };
      if (!t.unit || (t.number === "many" && n === undefined)) return null;
      return { kind: "set", amounts: { [t.unit]: n ?? (t.number === "two" ? 2 : 1) } };
    },
  },
  {
    name: "times/times-a-unit",
    example: "يتدرب الفريق مرتين في الأسبوع.",
    anchor: ["key:مره", "key:مرتين", "key:مرتان", "key:مرات"],
    pattern: [
      reads("مرة, مرتين or مرات", (_w, at) => ({ to: at + 1 })),
      reads("في or كل", (w, at) => (keyAt(w, at) === "في" ? { to: at + 1 } : null)),
      says("a unit", (t) => t.unit !== undefined && t.number === "one", true),
    ],
    make(m, { words }, at) {
      const { unit } = timeWord(words, m.to - 1);
      // `خمس مرات في العام الماضي` were then, not always.
      if (readWhich(words, m.to) !== null || readNumber(words, m.to) !== null || !sameSentence(words, at, m.to - 1))
        return null;
      if (keyAt(words, at) === "مرات") {
        if (readNumber(words, at - 1) === null) return null;
        m.from = at - 1;
      }
      return { kind: "set", amounts: { [unit!]: 1 } };
    },
  },
  {
    name: "times/yearly",
    example: "ينتج المصنع ألف سيارة سنويا.",
    anchor: anchors((t) => t.every !== undefined),
    pattern: [says("daily, weekly, monthly, yearly", (t) => t.every !== undefined)],
    make(m, { words }, at) {
      const { every } = timeWord(words, at);
      // `يومي الأحد والاثنين` is two days.
      if (
        stemAt(words, at) === "يومي" &&
        (timeWord(words, at + 1).weekday !== undefined || readNumber(words, at + 1) !== null)
      )
        return null;
      if (stemAt(words, at) === "شهري" && timeWord(words, at + 1).month !== undefined) return null;
      if (!sameSentence(words, at, at - 1) && stemAt(words, at) === "يوميه") return null;
      // `الذكرى السنوية` is one day, not one every year.
      if (stemAt(words, at - 1) === "ذكري") return null;
      const half = keyAt(words, at - 1) === "نصف" || stemAt(words, at - 1) === "نصف";
      const quarter = stemAt(words, at - 1) === "ربع";
      if (half || quarter) m.from = at - 1;
      const unit: Unit = every!;
      return { kind: "set", amounts: { [unit]: half ? 0.5 : quarter ? 0.25 : 1 } };
    },
  },
];
