import { isAge } from "../../numbers/ages.ts";
import { boundBefore } from "../../numbers/bounds.ts";
import { NUMBER_ANCHORS } from "../../numbers/numerals.ts";
import { isAnd, readNumber } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import { Upos } from "../../words/features.ts";
import { Part, type Words } from "../../words/words.ts";
import { anchors, definite, timeWord, type Unit } from "../lexis.ts";
import { isNumber, keyAt, type LengthRead, readLength, readWhich, sameSentence, stemAt } from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads, says } from "../steps.ts";

type R = Rule<Layers, Sense>;

const UNIT_WORDS = anchors((t) => t.unit !== undefined);
const NUMBER_WORDS = [...NUMBER_ANCHORS, "kind:open", "key:ال"];
/** Words after which a bare unit is a length: `لمدة أسبوع`, `طوال يوم`, `بالسجن سنة`. */
const LASTING = new Set([
  "لمده",
  "مده",
  "طوال",
  "طيله",
  "خلال",
  "غضون",
  "مدي",
  "مدار",
  "سجن",
  "السجن",
  "حبس",
  "الحبس",
  "حبسا",
  "يستمر",
  "تستمر",
  "استمر",
  "استمرت",
  "تمتد",
  "يمتد",
  "امتد",
  "امتدت",
  "يستغرق",
  "تستغرق",
  "استغرق",
  "استغرقت",
  "دام",
  "دامت",
  "يدوم",
  "تدوم",
  "امهل",
  "امهلت",
  "مهله",
  "نحو",
  "حوالي",
  "قرابه",
  "زهاء",
  "لقرابه",
]);
const MODS = { more: "MORE_THAN", less: "LESS_THAN", about: "APPROX" } as const;
/** The modifier that the words before or after a length give. */
const withMod = (w: Words, at: number, to: number): Pick<Sense, "mod"> => {
  const before = boundBefore(w, at);
  if (before) return { mod: MODS[before] };
  const after = stemAt(w, to);
  if (after === "تقريبا") return { mod: "APPROX" };
  if (after === "علي" && keyAt(w, to + 1) === "الاقل") return { mod: "MORE_THAN" };
  if (after === "فاكثر" || (after === "ف" && keyAt(w, to + 1) === "اكثر")) return { mod: "MORE_THAN" };
  return {};
};

export const LENGTHS: readonly R[] = [
  {
    name: "times/length",
    example: "دامت المحادثات أربع ساعات.",
    anchor: [...NUMBER_WORDS, ...UNIT_WORDS],
    pattern: [reads("length", (w, at) => readLength(w, at) ?? bareList(w, at))],
    make(m, { words }, at) {
      const l = m.value<LengthRead>("length")!;
      // `السنوات الخمس الأخيرة`, `الشهرين الأخيرين`
      const late = l.definite && /^اخير(?:ه|ين|تين|ان)?$/.test(stemAt(words, l.to)) && definite(words, l.to);
      const which = late ? { to: l.to + 1 } : l.definite ? readWhich(words, l.to) : null;
      if (which) m.to = which.to;
      // `اليومين`, `الساعتين` point back at what is known, and `العقد الماضي` is read as a period.
      if (l.definite && !which && !isNumber(words, at) && stemAt(words, at) !== "ال" && !numbered(words, at))
        return null;
      if (isAge(words, at, m.to)) return null;
      if (!which && keyAt(words, m.to) === "من" && keyAt(words, m.to + 1) === "الان") {
        m.to += 2;
        return { kind: "point", amounts: l.amounts, off: isAhead(words, at) ? 1 : -1 };
      }
      if (l.unit === "decade" && !decadeLike(words, at, m.to)) return null;
      if (
        l.unit === "second" &&
        !isNumber(words, at) &&
        readNumber(words, at) === null &&
        timeWord(words, at).number !== "two"
      )
        return null;
      return { kind: "length", amounts: l.amounts, ...withMod(words, at, m.to) };
    },
  },
  {
    name: "times/bare-length",
    example: "تستمر الدورة أسبوعا.",
    anchor: UNIT_WORDS,
    pattern: [
      reads("length", (w, at) => {
        const t = timeWord(w, at);
        if (t.number !== "one" || definite(w, at) || t.unit === "night") return null;
        // `خلال عام 2014`, `لمدة يوم الثلاثاء`: the unit names what follows.
        const next = timeWord(w, at + 1);
        if (
          isNumber(w, at + 1) ||
          next.weekday !== undefined ||
          next.month !== undefined ||
          next.hijriMonth !== undefined ||
          next.hijriBy !== undefined ||
          next.monthBy !== undefined
        )
          return null;
        if (isOwned(w, at + 1)) return null;
        const accusative = /^(?:اسبوعا|شهرا|عاما|يوما|عقدا|قرنا)$/.test(keyAt(w, at));
        const i = keyAt(w, at - 1) === "نحو" ? at - 1 : at;
        if (
          boundBefore(w, at) === undefined &&
          !LASTING.has(stemAt(w, i - 1)) &&
          !LASTING.has(keyAt(w, i - 1)) &&
          !(accusative && spans(w, at))
        )
          return null;
        return readLength(w, at, true);
      }),
    ],
    make(m, { words }, at) {
      const l = m.value<LengthRead>("length")!;
      const before = keyAt(words, at - 1);
      if (isAge(words, at, m.to) || words.reading[at]!.upos === Upos.VERB) return null;
      if (l.unit === "decade" && !(keyAt(words, m.to) === "من" && /^الزم/.test(keyAt(words, m.to + 1)))) return null;
      if (before === "طوال" || before === "طيله") m.from = at - 1;
      return { kind: "length", amounts: l.amounts, ...withMod(words, at, m.to) };
    },
  },
  {
    name: "times/whole-period",
    example: "ظلت المكتبة مفتوحة طوال الأسبوع.",
    anchor: ["key:طوال", "key:طيله"],
    pattern: [
      reads("طوال", (_w, at) => ({ to: at + 1 })),
      says("a unit", (t) => t.unit !== undefined && t.number === "one", true),
    ],
    make(m, { words }, at) {
      if (readWhich(words, m.to) || isNumber(words, m.to)) return null;
      return { kind: "length", amounts: { [timeWord(words, at + 1).unit!]: 1 } };
    },
  },
  {
    name: "times/shared-unit",
    example: "تتراوح المدة بين ثلاث وخمس سنوات.",
    anchor: NUMBER_WORDS,
    pattern: [
      reads("number", (w, at) => {
        const n = readNumber(w, at);
        return n && !n.fraction ? { to: n.to, value: n.value } : null;
      }),
      reads("link", (w, at) => (isAnd(w, at) || /^(?:الي|حتي|-|–|او)$/.test(keyAt(w, at)) ? { to: at + 1 } : null)),
      reads("unit", (w, at) => {
        const n = readNumber(w, at);
        if (!n || n.fraction) return null;
        const { unit, number } = timeWord(w, n.to);
        return unit && number !== "two" && sameSentence(w, at, n.to)
          ? { to: n.to, unit, value: n.value, end: n.to + 1 }
          : null;
      }),
    ],
    make(m, { words }, at) {
      const n = m.value<{ to: number; value: number }>("number")!;
      const then = m.value<{ unit: Unit; value: number; end: number }>("unit")!;
      if (n.value >= then.value || isAge(words, at, then.end)) return null;
      m.to = n.to;
      return { kind: "length", amounts: { [then.unit]: n.value } };
    },
  },
  {
    name: "times/ago",
    example: "افتتح الجسر قبل ثلاثة أسابيع.",
    anchor: ["key:قبل", "key:منذ", "key:بعد"],
    pattern: [
      reads("قبل, منذ or بعد", (w, at) => ({ to: at + 1, word: keyAt(w, at) })),
      maybe(reads("bound", (w, at) => boundWords(w, at))),
      reads("length", (w, at) =>
        timeWord(w, at).unit !== undefined &&
        (timeWord(w, at + 1).weekday !== undefined ||
          timeWord(w, at + 1).month !== undefined ||
          timeWord(w, at + 1).hijriMonth !== undefined ||
          (isNumber(w, at + 1) && timeWord(w, at).number === "one"))
          ? null
          : readLength(w, at, true),
      ),
      maybe(
        reads("من الآن", (w, at) =>
          keyAt(w, at) === "من" && /^(?:الان|اليوم)$/.test(keyAt(w, at + 1)) ? { to: at + 2 } : null,
        ),
      ),
    ],
    make(m, { words }, at) {
      const { word } = m.value<{ word: string }>("قبل, منذ or بعد")!;
      const l = m.value<LengthRead>("length")!;
      const now = m.span("من الآن") !== undefined && m.span("من الآن")![1] > m.span("من الآن")![0];
      if (
        l.definite ||
        isAge(words, at + 1, l.to) ||
        (timeWord(words, l.to - 1).number === "one" && l.amounts[l.unit] === 1 && isOwned(words, l.to))
      )
        return null;
      // `يوما بعد يوم`
      if (timeWord(words, at - 1).unit === l.unit && l.to === at + 2) return null;
      // `قبل يومين من الانتخابات`: a length before an event; `قبل قرن من الزمن` is one before now.
      const age = keyAt(words, l.to) === "من" && /^الزم[ان]ن?$/.test(keyAt(words, l.to + 1));
      if (age) m.to = l.to + 2;
      if (!now && !age && (keyAt(words, l.to) === "من" || keyAt(words, l.to) === "علي")) {
        if (timeWord(words, l.to - 1).number !== "one" || readNumber(words, at + 1) !== null || word === "منذ")
          return null;
        m.from = m.span("bound")?.[1] ?? at + 1;
        return {
          kind: "length",
          amounts: l.amounts,
          ...(m.value<{ bound: keyof typeof MODS }>("bound")
            ? { mod: MODS[m.value<{ bound: keyof typeof MODS }>("bound")!.bound] }
            : {}),
        };
      }
      const bound = m.value<{ bound: keyof typeof MODS }>("bound")?.bound;
      // `قبل عام تقريبا`
      const about = bound === undefined && stemAt(words, m.to) === "تقريبا";
      const mod = bound ? MODS[bound] : about ? MODS.about : undefined;
      const sense = { kind: "point" as const, amounts: l.amounts, ...(mod ? { mod } : {}) };
      if (word === "قبل") return { ...sense, off: -1 };
      if (word === "منذ") {
        // A length since something began is how long it has lasted.
        if (now) return { ...sense, off: -1 };
        m.from = m.span("bound")?.[1] ?? at + 1;
        return { kind: "length", amounts: l.amounts, ...(sense.mod ? { mod: sense.mod } : {}) };
      }
      return now || isAhead(words, at) ? { ...sense, off: 1 } : null;
    },
  },
];

/** A pronoun on the unit (`عامنا`) or a definite noun after it (`يوم الافتتاح`): the unit is that of something. */
function isOwned(w: Words, next: number): boolean {
  if (next >= w.count || !sameSentence(w, next - 1, next)) return false;
  return w.reading[next]!.part === Part.ENCLITIC || (definite(w, next) && timeWord(w, next).which === undefined);
}

/** `شهر و 2 سنة من الآن`: a bare singular that a counted unit goes on. */
function bareList(w: Words, at: number): LengthRead | null {
  if (timeWord(w, at).unit === undefined || !isAnd(w, at + 1) || !isNumber(w, at + 2)) return null;
  const l = readLength(w, at, true);
  return l && l.to > at + 1 && keyAt(w, l.to) === "من" && keyAt(w, l.to + 1) === "الان" ? l : null;
}

function boundWords(w: Words, at: number): { readonly to: number; readonly bound: "more" | "less" | "about" } | null {
  const k = keyAt(w, at);
  if ((k === "اكثر" || k === "ازيد") && keyAt(w, at + 1) === "من") return { to: at + 2, bound: "more" };
  if (k === "اقل" && keyAt(w, at + 1) === "من") return { to: at + 2, bound: "less" };
  return /^(?:نحو|حوالي|قرابه|زهاء)$/.test(k) ? { to: at + 1, bound: "about" } : null;
}

const numbered = (w: Words, at: number): boolean =>
  readNumber(w, at) !== null ||
  (timeWord(w, at).number === "many" &&
    (readNumber(w, at + 1) !== null || (stemAt(w, at + 1) === "ال" && isNumber(w, at + 2))));
/** عقد is a contract as well; it is ten years after a word of time or before `من الزمن`. */
const decadeLike = (w: Words, at: number, to: number): boolean =>
  /^(?:منذ|خلال|قبل|بعد|مدي|مدار|نحو|حوالي|قرابه|طوال|من|زهاء|قبل|بعد)$/.test(keyAt(w, at - 1)) ||
  (keyAt(w, to) === "من" && /^الزم[ان]ن?$/.test(keyAt(w, to + 1)));

/** A verb of lasting within a few words before. */
function spans(w: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6) && sameSentence(w, at, i); i--) {
    if (LASTING.has(keyAt(w, i)) || /^(?:ت|ي)?(?:متد|ستمر|ستغرق|دوم)/.test(keyAt(w, i))) return true;
  }
  return false;
}

/** Whether the clause speaks of what is to come: `س`, `سوف`, or a verb of the first person's plan. */
function isAhead(w: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8) && sameSentence(w, at, i); i--) {
    const k = keyAt(w, i);
    if (k === "س" || k === "سوف" || /^س[ايتن]/.test(k)) return true;
    if (/^(?:،|\.|قال|اعلن)$/.test(k)) return false;
  }
  return false;
}
