import { facet } from "../words/facet.ts";
import { nameOf, PERSON, Upos } from "../words/features.ts";
import { type CueWord, cueOf, FORM_CUES, NOUN_CUES } from "./cues/table.ts";
import {
  clauseStart,
  isAnd,
  isClosing,
  isColon,
  isComma,
  isPreposition,
  isPronounAttached,
  isThat,
  type Layers,
} from "./layers.ts";

/**
 * The cue that a word is where it stands: what it is by itself (`cueOf`), or, where its spelling is read as a noun, the
 * verb that it must be at the head of a clause (`وأوضح المدير أن`). Null for all other words.
 */
export function cueAt(l: Layers, w: number): CueWord | null {
  const r = l.words.reading[w];
  // A turn that the text breaks off before its verb.
  if (r === undefined) return null;
  // `صلى الله عليه وسلم`
  if (r.lemma === "سلم" && isAnd(l.words.reading[w - 1]) && isPronounAttached(l.words.reading[w - 2])) return null;
  // `الجدير ذكره أن`, `والجدير بالذكر`: a turn of phrase.
  if (r.key === "ذكر" && WORTH.has(l.words.reading[w - 1]?.lemma ?? "")) return null;
  // `دعونا لا ننسى`, `دعني أقول`: let us, let me.
  if ((r.form === "دعو" || r.form === "دع") && isPronounAttached(l.words.reading[w + 1])) {
    if (nameOf(l.words.reading[w + 1]!.features, PERSON) === "1") return null;
  }
  // `ورد الوزير على`, `وردت الوزارة بالقول`: and he answered, where one who can answer follows.
  const answer = FORM_CUES.get(r.form);
  if (answer?.where === "answer" && answers(l, w)) return answer.cue;
  const own = cueOf(r);
  // `عن مطالبة الصندوق بالاستقلال`: behind a preposition what is spelt as a participle is the noun.
  if (
    own?.form === "participle" &&
    r.form.endsWith("ة") &&
    NOUN_CUES.has(r.form) &&
    isPreposition(l.words.reading[w - 1])
  )
    return { cue: NOUN_CUES.get(r.form)!, form: "noun", shape: { gender: undefined, number: undefined } };
  // `عزت الشركة الأرباح إلى`: one spelling of two verbs, of which news means the one that says.
  if (own?.form === "finite" && own.cue.lemma === "عزى" && FORM_CUES.has(r.form)) return FORM_CUES.get(r.form)!.cue;
  if (own?.form === "finite") return isToldNotTell(l, w) ? FORM_CUES.get(r.form)!.cue : own;
  const form = formCueOf(r);
  if (form === null || form.where === "answer" || (r.upos === Upos.VERB && form.where !== "sure")) return own;
  // `وبينهم`: what takes a pronoun there is the preposition.
  // `، بين من يرى … ومن يعتقد`: what من and ما follow is the preposition.
  if (form.where === "that") {
    const next = l.words.reading[w + 1];
    if (isPronounAttached(next) || next?.lemma === "من" || next?.lemma === "ما") return own;
  }
  // `التقى السكان الوزير وطالبوه بفتح الجسر`
  if (form.where === "pronoun")
    return isPronounAttached(l.words.reading[w + 1]) && isAnd(l.words.reading[w - 1]) ? form.cue : own;
  if (form.where === "sure" || opens(l, w, form.where === "opening")) return form.cue;
  return form.where === "that" && bringsThat(l, w) ? form.cue : own;
}

/** Whether a person, an office or a body follows, and behind it على, ب or words in marks. */
function answers(l: Layers, w: number): boolean {
  const { reading, count } = l.words;
  const next = reading[w + 1];
  if (next === undefined || w !== clauseStart(l, w)) return false;
  if (
    !(next.classes.has("role") || next.classes.has("title") || next.classes.has("body") || (l.names[w + 1] ?? -1) >= 0)
  )
    return false;
  for (let i = w + 2; i < count && i < w + 7; i++) {
    if (reading[i]!.lemma === "في") return false;
    if (
      reading[i]!.lemma === "على" ||
      (reading[i]!.lemma === "ب" && reading[i + 1]?.lemma === "قول") ||
      isColon(reading[i])
    )
      return true;
  }
  return false;
}

const WORTH = new Set(["جدير", "حري", "جدر"]);
const formCueOf = facet((r) => FORM_CUES.get(r.form) ?? null);

/** `مصدر أبلغها`: outside quotation marks a first person that is spelt as a past of saying is that past. */
export function isToldNotTell(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  return (
    r.upos === Upos.VERB &&
    nameOf(r.features, PERSON) === "1" &&
    l.quotes.of[w]! < 0 &&
    r.form !== "قلت" &&
    FORM_CUES.has(r.form)
  );
}

/** `وبين أن`, `وبين، في كلمته، أن`: no preposition stands before أن or a comma. */
export function bringsThat(l: Layers, w: number): boolean {
  const next = l.words.reading[w + 1];
  if (isThat(next) || (isComma(next) && opens(l, w, false))) return true;
  // `وبين المدير أن`: no preposition governs one behind whom أن stands.
  const p = w + 1 < l.words.count ? l.phrases.at[w + 1]! : -1;
  return p >= 0 && isThat(l.words.reading[l.phrases.last[p]!]) && opens(l, w, false);
}

/** `من جانبه`, `من جهتها`, `بدوره`: whose turn it is to speak. */
const TURNS = new Set(["دور", "جهة", "جانب", "ناحية"]);

/** `من جهة أخرى`, `على صعيد آخر`, `في سياق متصل`: what turns to another matter. By bare lemma. */
const CONTEXTS = new Set("جهة ناحية جانب سياق صعيد إطار شأن موضوع".split(" "));
const OTHERS = new Set("آخر أخرى ثان ثاني متصل ذاته نفسه".split(" "));

/** `وصف`, `وصفت`, which may be a masdar and a recipe. */
const DESCRIBED = new Set(["وصف", "وصفت"]);
/** Words before a verb at the head of its clause. */
const BEFORE = new Set("كما حيث قد ثم بينما فيما حين إذ الذي بعدما".split(" "));

function opens(l: Layers, w: number, behindNoun: boolean): boolean {
  const { reading } = l.words;
  const start = clauseStart(l, w);
  if (w === start) return true;
  const p = reading[w - 1]!;
  // `بيانا كشف فيه عن`: a clause that an indefinite paper has.
  if (
    !p.definite &&
    (p.classes.has("speech") || p.classes.has("document")) &&
    reading[w + 1]?.lemma === "في" &&
    isPronounAttached(reading[w + 2])
  )
    return true;
  if (BEFORE.has(p.lemma) || p.form === "فقد" || isComma(p) || isClosing(l, w - 1)) return true;
  // `ما وصفه بـ…`: what ما points at the pronoun takes up.
  if (p.lemma === "ما" && isPronounAttached(reading[w + 1])) return true;
  // `من وصفهم بـ…`: so too whom مَن points at.
  if (
    p.lemma === "من" &&
    DESCRIBED.has(reading[w]!.form) &&
    isPronounAttached(reading[w + 1]) &&
    reading[w + 2]?.lemma === "ب"
  )
    return true;
  // `معلومات وصفها الوزير بـ…`: a clause that an indefinite noun has, in which the pronoun takes it up.
  if (DESCRIBED.has(reading[w]!.form) && isPronounAttached(reading[w + 1]) && p.upos === Upos.NOUN && !p.definite)
    return true;
  if (isThat(p)) return reading[w - 2]?.lemma === "بعد";
  if (isPronounAttached(p) && TURNS.has(reading[w - 2]?.lemma ?? "")) return true;
  if (behindNoun && l.times.of[w - 1]! >= 0) return true;
  // `من جهة أخرى صرح`, `في سياق متصل كشف`, `إلى ذلك نفى`
  if (CONTEXTS.has(reading[w - 2]?.lemma ?? "") && OTHERS.has(p.lemma)) return true;
  if (p.lemma === "ذلك" && reading[w - 2]?.lemma === "إلى") return true;
  if (p.upos === Upos.PUNCT && p.form !== "(") return true;
  if (!isAnd(p) && p.lemma !== "ف") {
    // `المدير أوضح`, `في البداية أوضح`
    return behindNoun && (p.upos === Upos.PROPN || (p.definite && (p.upos === Upos.NOUN || p.upos === Upos.ADJ)));
  }
  const before = w - 2;
  return before < start || isComma(reading[before]) || isClosing(l, before) || reading[before]!.upos === Upos.PUNCT;
}
