import type { Match, Rule } from "../../rules/rule.ts";
import { type Cue, cueOf, VERB_CUES } from "../cues/table.ts";
import type { Bringer, Gap } from "../gap.ts";
import { isAnd, isComma, type Layers, type Stretch } from "../layers.ts";
import { openingOf } from "../opening.ts";
import type { Raw } from "../raw.ts";
import { subjectBefore } from "../subject.ts";
import { assertedVerb, broughtBy, gapOf, verbs } from "./steps.ts";

/** The words of a cue: with the و or ف that stands before it in its token. */
export function cueWords(l: Layers, at: number): Stretch {
  const p = l.words.reading[at - 1];
  return at > 0 && l.words.token[at - 1] === l.words.token[at] && (isAnd(p) || p?.lemma === "ف" || p?.lemma === "ب") ? [at - 1, at + 1] : [at, at + 1];
}

/** What a finite verb attributes, once its gap is read. */
export function finiteRaw(l: Layers, at: number, gap: Gap, cue: Cue): Raw {
  const before = gap.subject ? null : subjectBefore(l, at);
  const opening = openingOf(l, before && !before.relative ? before.words[0] : at, "finite");
  return {
    at,
    cue: cueWords(l, at),
    source: gap.subject ?? before?.words ?? null,
    leaning: null,
    content: { from: gap.content, to: -1, more: [], nominal: gap.bringer === "object" || gap.bringer === "preposition", bringer: gap.bringer },
    act: cue.act,
    form: "finite",
    from: opening.from,
    opening: before?.relative ? "relative" : opening.opening,
    gap,
    nobody: false,
  };
}

const make = (m: Match, l: Layers, at: number): Raw | null => finiteRaw(l, at, m.value<Gap>("gap")!, cueOf(l.words.reading[at]!)!.cue);

interface Family {
  readonly name: string;
  readonly example: string;
  readonly bringers: readonly Bringer[];
  readonly verbs: (cue: Cue) => boolean;
  readonly make?: (m: Match, l: Layers, at: number) => Raw | null;
}

const rule = (f: Family): Rule<Layers, Raw> => ({
  name: `statements/${f.name}`,
  example: f.example,
  anchor: verbs(VERB_CUES, f.verbs),
  pattern: [assertedVerb, broughtBy(...f.bringers)],
  make: f.make ?? make,
});

/** Verbs whose قائلا only goes on what they say themselves: one statement, not two. */
const PLAIN = new Set("قال أضاف تابع رد علق أجاب أردف استطرد زاد ختم اختتم واصل مضى صرح عقب أكد أوضح استدرك خاطب توجه كتب غرد حدث تحدث ذكر".split(" "));

/** `مضى بالقول إن`, `وأضاف قائلا: "…"`: what the second word of saying brings belongs to the first. */
function saidAgain(m: Match, l: Layers, at: number): Raw | null {
  const cue = cueOf(l.words.reading[at]!)!.cue;
  if (!PLAIN.has(cue.lemma)) return null;
  const gap = m.value<Gap>("gap")!;
  const second = cueOf(l.words.reading[gap.content]!);
  if (!second) return null;
  const inner = gapOf(l, gap.content);
  if (inner.bringer === null || inner.bringer === "saying") return null;
  return finiteRaw(l, at, { ...gap, bringer: inner.bringer, at: inner.at, content: inner.content, preposition: inner.preposition }, cue);
}

/** `نقلت الوكالة عن المصدر قوله إن`: all that stands behind عن is what the agency reports. */
function quotedAsSaying(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  if (gap.preposition !== "عن") return null;
  const raw = finiteRaw(l, at, gap, VERB_CUES.get("نقل")!);
  return { ...raw, content: { ...raw.content, nominal: false } };
}

/** An object counts as said only where it is itself a thing said (رفض الاتهامات), or stands in quotation marks. */
const SAID_THINGS = new Set(
  "اتهام ادعاء زعم تصريح قول شائعة إشاعة تهمة مقولة كلام رواية مزاعم نبأ خبر تقرير انتقاد دعوة مطلب مطالبة طلب سؤال شكوى تعليق موقف تأكيد وعد تعهد التزام تهديد تحذير".split(" "),
);

function object(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const cue = cueOf(l.words.reading[at]!)!.cue;
  const p = l.phrases.at[gap.content]!;
  const head = l.words.reading[p >= 0 ? l.phrases.head[p]! : gap.content]!;
  if (!cue.frames.has("ه") && !(cue.frames.has("ه!") && (SAID_THINGS.has(head.lemma) || head.classes.has("speech")))) return null;
  return finiteRaw(l, at, gap, cue);
}

/** `حمّل الشركة المسؤولية`: both objects are the charge; without the second nothing is said. */
function heldResponsible(_m: Match, l: Layers, at: number): Raw | null {
  const gap = gapOf(l, at);
  const { reading } = l.words;
  let responsibility = false;
  for (let w = at + 1; w < at + 16 && w < l.words.count && !isComma(reading[w]); w++) if (reading[w]!.lemma === "مسؤولية") responsibility = true;
  if (!responsibility || gap.content < 0) return null;
  return finiteRaw(l, at, gap, VERB_CUES.get("حمل")!);
}

/** `وصف القرار بأنه خاطئ` gives what follows بأن; `وصف القرار بالخاطئ` the object with it. */
function described(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const cue = cueOf(l.words.reading[at]!)!.cue;
  return finiteRaw(l, at, gap, cue);
}

const says = (...frames: string[]) => (c: Cue) => frames.some((f) => c.frames.has(f));
const not =
  (...lemmas: string[]) =>
  (c: Cue) =>
    !lemmas.includes(c.lemma);

/** Finite verbs of saying, by what brings the content. */
export const FINITE_RULES: readonly Rule<Layers, Raw>[] = [
  rule({ name: "said-that", example: "وقال المدير، في بيان أمس، إن الجسر سيفتح غدا.", bringers: ["that"], verbs: says("إن", "هب") }),
  rule({ name: "said-quote", example: "وقالت المديرة: «سنفتح الجسر غدا».", bringers: ["quote"], verbs: () => true }),
  rule({ name: "said-colon", example: "قالت المديرة: الجسر سيفتح غدا.", bringers: ["colon"], verbs: says("إن") }),
  rule({ name: "said-again", example: "وأضاف المدير قائلا: «سنفتح الجسر غدا».", bringers: ["saying"], verbs: (c) => PLAIN.has(c.lemma), make: saidAgain }),
  rule({ name: "asked-whether", example: "وتساءل الكاتب هل يفتح الجسر قريبا.", bringers: ["question"], verbs: says("هل") }),
  rule({
    name: "quoted-as-saying", example: "نقلت وكالة الأنباء عن المدير قوله إن الجسر سيفتح غدا.", bringers: ["preposition"], verbs: (c) => c.lemma === "نقل", make: quotedAsSaying,
  }),
  rule({ name: "spoke-of", example: "وأعلنت الشركة عن افتتاح الجسر غدا.", bringers: ["preposition"], verbs: not("نقل", "حمل") }),
  rule({ name: "announced-object", example: "أعلنت الشركة، الثلاثاء، افتتاح الجسر.", bringers: ["object"], verbs: (c) => says("ه", "ه!")(c), make: object }),
  rule({ name: "held-responsible", example: "وحمّلت النقابة الشركة مسؤولية التأخير.", bringers: ["object", "preposition"], verbs: says("هه"), make: heldResponsible }),
  rule({ name: "described-as", example: "ووصف الوزير القرار بأنه خطوة مهمة.", bringers: ["preposition"], verbs: says("هب"), make: described }),
];
