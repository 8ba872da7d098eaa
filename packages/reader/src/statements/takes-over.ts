import { ASPECT, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { cueAt } from "./cue-at.ts";
import {
  afterTime,
  isAnd,
  isComma,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
} from "./layers.ts";
import type { Raw } from "./raw.ts";

/**
 * Turns by which a report goes on in its own voice behind what somebody said, whoever that was. Each takes the word at which the report may take over and
 * says whether it does; those of the second list only behind a noun phrase (`أعلنت الشركة فتح الجسر، بعدما …`), which is sooner at its end than a clause.
 */
type Turn = (l: Layers, w: number, limit: number) => boolean;

/** Masdars of telling, which behind دون say what was left out. By bare lemma of their verb. */
const KEPT_BACK = new Set("كشف حدد ذكر أعطى أفصح أوضح قدم أورد فصل تطرق أشار".split(" "));
/** `، دون الكشف عن اسم المتهم`, `من دون تحديد موعد` */
const leavesOut: Turn = (l, w) => {
  const { reading } = l.words;
  const at = reading[w]!.lemma === "من" && reading[w + 1]?.lemma === "دون" ? w + 1 : w;
  const next = reading[at + 1];
  return (
    reading[at]!.lemma === "دون" &&
    next !== undefined &&
    nameOf(next.features, VERBFORM) === "Vnoun" &&
    KEPT_BACK.has(next.verb)
  );
};

/** `، ويأتي ذلك بعد`, `، وجاءت هذه الخطوة`: how what was said hangs together with other news. */
const setsInPlace: Turn = (l, w) => {
  const { reading } = l.words;
  return (
    isAnd(reading[w]) &&
    COMING.has(reading[w + 1]?.lemma ?? "") &&
    (reading[w + 2]?.classes.has("demonstrative") ?? false)
  );
};

const COMING = new Set(["جاء", "أتى"]);

/** `، وهو ما تنفيه الحكومة`: another's answer. */
const answersIt: Turn = (l, w) => {
  const { reading } = l.words;
  return (
    isAnd(reading[w]) &&
    (reading[w + 1]?.lemma === "هو" || reading[w + 1]?.classes.has("demonstrative") === true) &&
    reading[w + 2]?.lemma === "ما" &&
    cueAt(l, w + 3)?.form === "finite" &&
    isPronounAttached(reading[w + 4])
  );
};

/** `، التي وصفها بأنها مهمة`, `والتي اعتبرها …`: what the same speaker called a thing of which he speaks. */
const callsIt: Turn = (l, w) => {
  const { reading } = l.words;
  const at = isAnd(reading[w]) ? w + 1 : w;
  if (reading[at] === undefined || !isRelative(reading[at]!)) return false;
  return cueAt(l, at + 1)?.cue.frames.has("هب") === true && isPronounAttached(reading[at + 2]);
};

/** Words that say what came afterwards. */
const AFTERWARDS = new Set(["لاحقا", "لاحق", "بعد", "ثم"]);
/** `، لتعود لاحقا`, `، لينتقل بعدها الجميع`: what came of it in the end. */
const thenWent: Turn = (l, w) => {
  const { reading } = l.words;
  return (
    reading[w]!.lemma === "ل" &&
    isVerb(reading[w + 1]) &&
    nameOf(reading[w + 1]!.features, ASPECT) === "Imp" &&
    (AFTERWARDS.has(reading[w + 2]?.form ?? "") || AFTERWARDS.has(reading[w + 2]?.lemma ?? ""))
  );
};

/** Who went along with whom. By bare lemma. */
const WITH = new Set(["رافق", "صاحب", "اصطحب"]);
/** `، رافقه في الجولة مدير المنطقة`: a verb that nothing joins, of those who went along. */
const wentAlong: Turn = (l, w) => {
  const { reading } = l.words;
  return isVerb(reading[w]) && WITH.has(reading[w]!.lemma) && isPronounAttached(reading[w + 1]);
};

/** `بهذه النتيجة كما قال.`: whose words they are. */
const asHeSaid: Turn = (l, w, limit) => {
  const { reading } = l.words;
  return (
    reading[w]!.lemma === "كما" &&
    cueAt(l, w + 1)?.cue.lemma === "قال" &&
    (w + 2 >= limit || reading[w + 2]!.upos === Upos.PUNCT)
  );
};

/** `، بعدما وصل العجز`, `، بعد أن نشرت المنظمة`, `، بعد سبعة أشهر على انتهاء المهمة` */
const afterwards: Turn = (l, w) => {
  const { reading } = l.words;
  if (reading[w]!.form === "بعدما") return true;
  if (reading[w]!.lemma !== "بعد") return false;
  if (isThat(reading[w + 1])) return isVerb(reading[w + 2]) && nameOf(reading[w + 2]!.features, ASPECT) === "Perf";
  if (reading[w + 1]?.lemma === "ما") return true;
  const end = afterTime(l, w) > 0 ? afterTime(l, w) : afterTime(l, w + 1);
  return end > 0 && (reading[end]?.lemma === "على" || reading[end]?.lemma === "من");
};

/** Masdars in the accusative that tell why something was done: إرضاء للناخبين, تمهيدا لفتح الطريق. By form. */
const WHY = new Set(
  "إرضاء إرضاءً تلبية استجابة تمهيدا تحسبا احتجاجا تنفيذا استباقا انتقاما تجاوبا امتثالا تضامنا".split(" "),
);
const tellsWhy: Turn = (l, w) => WHY.has(l.words.reading[w]!.form) && isPreposition(l.words.reading[w + 1]);

/** `فتح الجسر، الأربعاء.`: when it was said, at the end. */
const saysWhen: Turn = (l, w, limit) => {
  const end = afterTime(l, w);
  return end > 0 && (end >= limit || (end === limit - 1 && l.words.reading[end]!.form === "."));
};

/** `فتح الجسر، وهذه الخطوة مهمة`: a new clause, of what was told. */
const pointsBack: Turn = (l, w) => {
  const { reading } = l.words;
  const pointer = reading[w + 1];
  return (
    isAnd(reading[w]) &&
    pointer?.classes.has("demonstrative") === true &&
    pointer.form !== "ذلك" &&
    (reading[w + 2]?.definite ?? false)
  );
};

const THEY = new Set(["هو", "هي", "هم", "هما"]);
/** `بالكذب بشأن الخطة، وهو يقف أمام الحاضرين`: how he stood there when he said it. */
const stoodBy: Turn = (l, w) => {
  const { reading } = l.words;
  const verb = reading[w + 2];
  return (
    isAnd(reading[w]) &&
    THEY.has(reading[w + 1]?.form ?? "") &&
    isVerb(verb) &&
    nameOf(verb!.features, ASPECT) === "Imp"
  );
};

const BEHIND_ANY: readonly Turn[] = [leavesOut, setsInPlace, answersIt, callsIt, thenWent, wentAlong];
const BEHIND_NOUNS: readonly Turn[] = [afterwards, tellsWhy, saysWhen, pointsBack, stoodBy];

/** Whether at `w` the report goes on in its own voice by one of these turns. */
export function takesOver(l: Layers, w: number, limit: number, raw: Raw): boolean {
  const { reading } = l.words;
  if (asHeSaid(l, w, limit)) return true;
  const { nominal } = raw.content;
  // `التخلي عن البرنامج وسط تقارير عن خلافات`: amid what it was said.
  if (nominal && reading[w]!.form === "وسط" && isIndefinite(l, w + 1)) return true;
  if (!isComma(reading[w - 1]) && l.quotes.closing[w - 1]! < 0) return false;
  return BEHIND_ANY.some((t) => t(l, w, limit)) || (nominal && BEHIND_NOUNS.some((t) => t(l, w, limit)));
}

/** `وسط تقارير`, not `وسط المدينة`, `وسط بيروت`. */
const isIndefinite = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w];
  const behind = l.words.reading[w + 1];
  return (
    r !== undefined &&
    r.upos === Upos.NOUN &&
    !r.definite &&
    l.entities.of[w]! < 0 &&
    behind?.upos !== Upos.PROPN &&
    !(behind?.definite && behind.upos === Upos.NOUN)
  );
};
