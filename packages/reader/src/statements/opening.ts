import { ASPECT, MOOD, NUMBER, nameOf, PERSON, POLARITY, Upos, VOICE } from "../words/features.ts";
import { cueAt, isToldNotTell } from "./cue-at.ts";
import type { CueForm } from "./cues/table.ts";
import {
  clauseStart,
  isAnd,
  isClosing,
  isComma,
  isPronounAttached,
  isRelative,
  isThat,
  type Layers,
} from "./layers.ts";
import { phraseAt, speaks } from "./nouns.ts";
import type { Opening } from "./raw.ts";
import { subjectBefore } from "./subject.ts";

/** Where the clause that begins at `w` (a cue or its subject) opens, and how: its conjunction belongs to it. */
export function openingOf(
  l: Layers,
  w: number,
  form: CueForm | "cited",
): { readonly from: number; readonly opening: Opening } {
  const { reading } = l.words;
  const start = clauseStart(l, w);
  let at = w;
  const back = (): boolean => {
    const r = reading[at - 1]!;
    return r.lemma === "قد" || (r.lemma === "كان" && r.upos !== Upos.NOUN);
  };
  while (at > start && back()) at--;
  // `ودعت`, read as one word, at the head of a sentence.
  if (at <= start && form === "finite" && /^ودع/.test(reading[w]!.form) && reading[w]!.lemma !== "دعا")
    return { from: at, opening: "and" };
  if (at <= start)
    return {
      from: at,
      opening: l.quotes.of[w]! >= 0 && start > l.words.firstOf[l.words.sentence[w]!]! ? "quoted" : "start",
    };
  const p = reading[at - 1]!;
  // `ودعا`, read as one word.
  if (form === "finite" && reading[w]!.form.startsWith("ودع") && reading[w]!.lemma !== "دعا")
    return { from: at, opening: "and" };
  if (isAnd(p) || (p.lemma === "ف" && p.upos === Upos.CCONJ)) {
    at--;
    // `وكما قال`, `ولكنه قال` keep the stronger word.
    return { from: at, opening: form === "participle" ? "circumstance" : "and" };
  }
  if (form === "participle") return { from: at, opening: "circumstance" };
  if (p.lemma === "كما" && p.upos !== Upos.PRON)
    return { from: at - 1 > start && isAnd(reading[at - 2]) ? at - 2 : at - 1, opening: "also" };
  // `لكنه طالب`, `إلا أنه أكد`
  if (pronounBefore(l, at)) {
    const particle = at - 2;
    if (BUT.has(reading[particle]!.lemma)) return { from: withAnd(l, particle, start), opening: "but" };
    if (particle - 1 >= start && BUT_THAT.has(reading[particle - 1]!.lemma))
      return { from: withAnd(l, particle - 1, start), opening: "but" };
  }
  if (p.lemma === "لكن" || p.lemma === "لكنّ" || p.lemma === "غير" || p.lemma === "إلا")
    return { from: at - 1, opening: "but" };
  if (p.lemma === "بينما" || p.lemma === "فيما") return { from: at - 1, opening: "while" };
  if (p.lemma === "حين" && reading[at - 2]?.lemma === "في") return { from: at - 2, opening: "while" };
  // `في وقت أكدت الشركة`, `في الوقت الذي أكدت فيه`
  const time = isRelative(p) ? at - 2 : at - 1;
  if (time > start && reading[time]!.lemma === "وقت" && reading[time - 1]!.lemma === "في")
    return { from: time - 1, opening: "while" };
  if (p.lemma === "ثم") return { from: at - 1, opening: "then" };
  if (p.lemma === "حيث" || p.lemma === "إذ") return { from: at - 1, opening: "where" };
  if (isThat(p) && (reading[at - 2]?.lemma === "قبل" || reading[at - 2]?.lemma === "بعد"))
    return { from: at - 2, opening: "before" };
  if (
    p.lemma === "بعدما" ||
    p.lemma === "قبلما" ||
    p.lemma === "عندما" ||
    ((p.lemma === "بعد" || p.lemma === "عند") && p.form.endsWith("ما"))
  )
    return { from: at - 1, opening: "before" };
  if (isRelative(p)) return { from: at - 1, opening: "relative" };
  if (
    isThat(p) &&
    (reading[at - 2]?.lemma === "إلا" || reading[at - 2]?.lemma === "غير" || reading[at - 2]?.lemma === "بيد")
  )
    return { from: at - 2, opening: "but" };
  if (isThat(p) && reading[at - 2]?.lemma === "كما") return { from: at - 2, opening: "also" };
  if (isComma(p) || p.form === "؛") return { from: at, opening: "comma" };
  if (isClosing(l, at - 1)) return { from: at, opening: "comma" };
  if (p.form === ":" || p.form === "-" || p.form === "–" || p.form === "—") return { from: at, opening: "start" };
  return { from: at, opening: "inside" };
}

const BUT = new Set(["لكن", "لكنّ"]);
const BUT_THAT = new Set(["إلا", "غير", "بيد"]);
/** With the و that stands before a word. */
const withAnd = (l: Layers, w: number, start: number): number =>
  w > start && isAnd(l.words.reading[w - 1]) ? w - 1 : w;

/** `لكنه طالب`, `إلا أنها أكدت`: the pronoun of the particle before the verb is its subject, so that no subject follows. */
export function pronounBefore(l: Layers, cueWord: number): boolean {
  const { reading } = l.words;
  let w = cueWord - 1;
  while (w > 1 && (reading[w]!.lemma === "قد" || (reading[w]!.lemma === "كان" && reading[w]!.upos !== Upos.NOUN))) w--;
  if (w < 1 || !isPronounAttached(reading[w])) return false;
  const p = reading[w - 1]!;
  return BUT.has(p.lemma) || isThat(p);
}

/** A written tanwin makes a noun of what is spelt as a dual (`الأكثر طلبًا`). */
const hasTanwin = (l: Layers, w: number): boolean =>
  l.words.tokens.sentences.text.slice(l.words.start[w]!, l.words.end[w]!).includes("\u064b");

/** `رفضه طلبا من الرئيس`: what is spelt as a dual in the middle of a clause is an accusative, but behind a dual or a و. */
function isLoneDual(l: Layers, w: number, start: number): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  if (nameOf(r.features, NUMBER) !== "Dual" || nameOf(r.features, ASPECT) === "Imp" || w === start) return false;
  const p = reading[w - 1]!;
  return !(
    p.upos === Upos.PUNCT ||
    p.upos === Upos.CCONJ ||
    p.upos === Upos.PART ||
    p.upos === Upos.SCONJ ||
    p.upos === Upos.PROPN ||
    isRelative(p) ||
    p.lemma === "قد" ||
    nameOf(p.features, NUMBER) === "Dual"
  );
}

/** A written damma makes a past passive (`ذُكرت`). */
const hasDamma = (l: Layers, w: number): boolean =>
  l.words.tokens.sentences.text.slice(l.words.start[w]!, l.words.end[w]!).includes("\u064f");

/** `الوكالة ذكرت`: one who can speak stands right before the verb. */
function speakerStandsBefore(l: Layers, w: number): boolean {
  const before = subjectBefore(l, w);
  return before !== null && !before.relative && before.adjacent && speaks(l, before.words) === true;
}

/** Whether a colon with words in marks follows within a few words. */
function quotesSoon(l: Layers, w: number): boolean {
  for (let i = w + 1; i < w + 6 && i + 1 < l.words.count; i++)
    if (l.words.reading[i]!.form === ":") return (l.quotes.at[i + 1] ?? -1) >= 0;
  return false;
}

/** Verbs of saying that tell what came of it: `عاد ليؤكد`, `ليعلن بعدها`. By bare lemma. */
const OUTCOMES = new Set("قال أكد أعلن أضاف أوضح صرح نفى أشار كشف اعترف شدد رد".split(" "));
/** Verbs of coming forward, behind which ل and a present tell what was said then. By bare lemma. */
const COMING = new Set("عاد خرج جاء ظهر أطل تدخل رجع سارع بادر أتى انبرى".split(" "));
/** How many words behind the verb أن or a colon stands, and how many before it the past that it follows. */
const SOON = 12;
const AGO = 16;
/**
 * `خرج الوزير ليؤكد أن`, `اجتمع النواب أمس، ليعلن الرئيس أن`: a present behind ل that tells what came next, where words are brought and a past stands before it in the
 * clause: one of coming forward, or any behind a comma.
 */
function follows(l: Layers, w: number, start: number): boolean {
  const { reading } = l.words;
  if (!OUTCOMES.has(cueAt(l, w)?.cue.lemma ?? "")) return false;
  let brings = false;
  for (let i = w + 1; i < l.words.count && i < w + SOON && !brings; i++) {
    const r = reading[i]!;
    if (r.upos === Upos.VERB || r.form === ".") return false;
    brings = isThat(r) || (r.form === ":" && r.upos === Upos.PUNCT);
  }
  if (!brings) return false;
  const parted = isComma(reading[w - 2]);
  for (let i = w - 2; i >= start && i > w - AGO; i--) {
    const r = reading[i]!;
    if (r.upos !== Upos.VERB) continue;
    if (nameOf(r.features, ASPECT) !== "Perf" || nameOf(reading[i - 1]?.features ?? r.features, POLARITY) === "Neg")
      return false;
    if (parted) return true;
    // `جاءت النتائج لتؤكد أن`: things come forward as well, and say nothing.
    const noun = i + 1 < w - 1 ? phraseAt(l, i + 1, w - 1) : null;
    return COMING.has(r.lemma) && (noun === null || speaks(l, noun) === true);
  }
  return false;
}

/** How many words back the إذ of an announcement stands. */
const FORMULA = 10;
/** `الوزارة إذ تعلن ذلك لتؤكد`: the word of إذ, or -1. */
export function announcing(l: Layers, w: number): number {
  for (let x = w - 2; x > clauseStart(l, w) && x > w - FORMULA; x--) if (l.words.reading[x]!.lemma === "إذ") return x;
  return -1;
}

/**
 * Whether a finite verb asserts that something was said: not denied, not future, not wished, not possible, not addressed
 * to the reader. In quotation marks a first person in the past says what the speaker said (`قلت له`).
 */
export function asserted(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  if (r.upos !== Upos.VERB && cueAt(l, w)?.form !== "finite") return false;
  if (r.form.endsWith("ا") && hasTanwin(l, w)) return false;
  const start = clauseStart(l, w);
  if (isLoneDual(l, w, start)) return false;
  const person = nameOf(r.features, PERSON);
  // `مصدر أبلغها`: outside quotation marks `he told` sooner than `I tell`, which is spelt alike.
  const told = isToldNotTell(l, w);
  const imperfect = nameOf(r.features, ASPECT) === "Imp" && !told;
  // `قلت` in quotation marks is `I said` sooner than `you said`.
  const mine = person === "2" && !imperfect && l.quotes.of[w]! >= 0 && r.form.endsWith("ت");
  if (nameOf(r.features, MOOD) === "Imper" || (person === "2" && !mine)) return false;
  // `الوكالة ذكرت`: without vowels only what stands around tells a past active from passive.
  if (nameOf(r.features, VOICE) === "Pass" && (imperfect || hasDamma(l, w) || !speakerStandsBefore(l, w))) return false;
  if (person === "1" && !told && (imperfect || l.quotes.of[w]! < 0)) return false;
  const p = w - 1 >= start ? reading[w - 1]! : undefined;
  // `توصية بأن "يتحدث المجلس"`: past the mark.
  if (imperfect && w > 1 && l.quotes.at[w - 1]! >= 0 && isThat(reading[w - 2]) && reading[w - 2]!.form === "أن")
    return false;
  if (p === undefined) return true;
  // `لم يستبعد المدير تأجيل الافتتاح`: who does not rule it out says so.
  if (p.lemma === "لم" && r.lemma === "استبعد") return true;
  if (p.lemma === "س" || p.lemma === "سوف" || p.lemma === "لن" || p.lemma === "لم") return false;
  if (
    (nameOf(p.features, POLARITY) === "Neg" && !(p.lemma === "ما" && reading[w - 2]?.upos === Upos.ADP)) ||
    p.lemma === "لا" ||
    p.lemma === "ليس" ||
    p.lemma === "هل" ||
    p.lemma === "إذا" ||
    p.lemma === "لو"
  )
    return false;
  if (imperfect) {
    // `والوزارة إذ تعلن ذلك لتؤكد حرصها`: the ل of stress.
    if (p.lemma === "ل" && announcing(l, w) >= 0) return true;
    if (p.lemma === "ل" && follows(l, w, start)) return true;
    // `بعث برسالة ليقول له: "…"`: what he sent said so.
    if (p.lemma === "ل" && cueAt(l, w)?.cue.lemma === "قال" && quotesSoon(l, w)) return true;
    if (p.lemma === "قد" || p.lemma === "ربما" || p.lemma === "ل" || p.lemma === "كي" || p.lemma === "حتى")
      return false;
    if (isThat(p)) return reading[w - 2]?.lemma === "قبل";
    // `جبال تُعتبر حدودا`: a damma makes a passive of the forms in which the active has none (Wright I § 97).
    if (r.lemma.startsWith("ا") && hasDamma(l, w)) return false;
  }
  return true;
}
