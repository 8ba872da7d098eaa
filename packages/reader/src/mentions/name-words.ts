import { Kind } from "../tokens/tokens.ts";
import { NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { FACILITY_HEADS, MEDIA_HEADS } from "./heads.ts";
import { longestHit } from "./longest-hit.ts";
import { FOREIGN_PARTICLES, PartOf, partsOf, SECOND_HALVES } from "./name-parts.ts";
import { nationOf } from "./nation.ts";
import type { Scan } from "./scan.ts";

/** `حكمت المحكمة على بديع`: the preposition, and no `علي` with its dots left off, where nothing says that a name begins. */
export function isOn(scan: Scan, t: number): boolean {
  if (scan.tokens.spelling[t] !== "على" || scan.stem(t).upos !== Upos.ADP) return false;
  const b = scan.before(t);
  if (b < 0) return false;
  const r = scan.stem(b);
  if (r.upos === Upos.ADP || r.upos === Upos.SCONJ || r.upos === Upos.PROPN || r.form === "حسب") return false;
  return !["say", "title", "role"].some((c) => r.classes.has(c));
}

/** `الفريق الأنصاري`, `الجمهور الأهلاوي`: an adjective of a club behind what a club has, and nobody's family name. */
export function ofClub(scan: Scan, t: number): boolean {
  const b = t - 1;
  if (b < 0 || !scan.sameSentence(b, t) || !scan.key(t).startsWith("ال") || !scan.key(t).endsWith("ي")) return false;
  const r = scan.stem(b);
  return r.definite && CLUB_HAS.has(r.lemma);
}
const CLUB_HAS = new Set("فريق جمهور مدرج دفاع هجوم مرمى بيت كيان لاعب دوري نجم قلعة".split(" "));

/** In a list of given or family names. */
export const LISTED = PartOf.GIVEN | PartOf.FAMILY;
export const isListed = (k: string): boolean => (partsOf(k) & LISTED) !== 0;

/** Classes of words that end a name though they follow one. */
const ENDS = "time weekday month relative quantity quantifier direction money body act conflict document".split(" ");
export const ends = (r: Reading): boolean =>
  ENDS.some((c) => r.classes.has(c)) || (r.classes.has("title") && !r.guessed);
/** Adjectives of an office, which no name begins with, by their keys. */
export const PASSING: ReadonlySet<string> = new Set(
  "السابق الاسبق الحالي الراحل الجديد المنتخب الموقت المخلوع المقبل الاول الثاني الثالث العام الاعلي الاكبر المكلف المستقيل المعزول التنفيذي".split(
    " ",
  ),
);
/** Words that follow a name and are no part of it though lists or guesses would have them so, by their keys. */
export const NO_PART: ReadonlySet<string> = new Set(
  "اخو اخ ابن نجل زوج زوجه والد والده شقيق كان ان مساعد دوق دوقه ايضا".split(" "),
);

/** Whether a word is one that no lexicon spells and that stands as a name may: no verb, no article, no tanwin. */
export function isUnknown(scan: Scan, t: number, r: Reading = scan.stem(t)): boolean {
  if (!r.guessed || r.definite || r.form.length < 2 || r.form.endsWith(".")) return false;
  if (r.upos !== Upos.PROPN || r.key.startsWith("لله")) return false;
  // `وأجمل`, `والباقي`: a conjunction that the words layer left on an unknown word.
  if (/^[وف](?:أ|إ|ال)/.test(r.form) || /(?:ئنا|اتنا|هم|كم|ئها|اتها|..ات)$/.test(r.key)) return false;
  // A word vocalised throughout is one of a text that is no news.
  if (scan.tokens.end[t]! - scan.tokens.start[t]! > scan.tokens.spelling[t]!.length * 1.5) return false;
  return !scan.hasTanwin(t);
}

/** Whether the words layer reads a pronoun at the end of a token. */
export const hasPronoun = (scan: Scan, t: number): boolean =>
  scan.words.reading[scan.words.firstOfToken[t + 1]! - 1]!.part === Part.ENCLITIC;
export const isFunction = (r: Reading): boolean =>
  !r.guessed &&
  (r.upos === Upos.ADP ||
    r.upos === Upos.PART ||
    r.upos === Upos.CCONJ ||
    r.upos === Upos.SCONJ ||
    r.upos === Upos.PRON ||
    r.upos === Upos.DET ||
    r.upos === Upos.ADV);
/** A word without ال that ends as a nisba and is in no lexicon: `جيدي`, `رفيعي`. */
export const guessedAdjective = (r: Reading): boolean =>
  r.guessed && !r.definite && r.upos === Upos.ADJ && r.form.endsWith("ي");

/** Whether what follows a particle makes a name with it: `بن سلمان`, `أبو الغيط`, `عبد ربه`. */
export function joins(scan: Scan, next: number, particle: string): boolean {
  if (scan.kind(next) !== Kind.WORD) return false;
  const k = scan.key(next);
  const article = k.startsWith("ال") && k.length > 3;
  if (particle === "عبد") return article || k === "ربه" || k === "رب";
  if (isListed(k) || article || k === "عبد" || k === "ابو" || k === "ابي") return true;
  if (!scan.whole(next)) return false;
  const r = scan.stem(next);
  if (r.guessed || r.upos === Upos.PROPN) return true;
  return particle !== "ذو" && (r.upos === Upos.NOUN || r.upos === Upos.ADJ);
}

/** Whether the token after `t` is a part of a name that is no ordinary word. */
export function nameAfter(scan: Scan, t: number): boolean {
  const n = scan.after(t);
  if (n < 0) return false;
  const k = scan.key(n);
  const bits = partsOf(k);
  if ((bits & LISTED) !== 0 && ((bits & PartOf.COMMON) === 0 || k.startsWith("ال"))) return true;
  if (k === "بن" || k === "ال" || k === "ابو" || SECOND_HALVES.has(k)) return true;
  const r = scan.stem(n);
  if (!scan.whole(n)) return false;
  if (r.definite) return (r.guessed || (k.endsWith("ي") && r.classes.has("person"))) && familyLike(r);
  return isUnknown(scan, n, r);
}

/** `عبد الرحمن البر`: behind an office and a given name any noun with ال that is no title, time or nation is a family name. */
export const namesake = (r: Reading): boolean =>
  r.upos === Upos.NOUN &&
  nationOf(r) === undefined &&
  !ends(r) &&
  !r.classes.has("group") &&
  !/(?:ات|ون|ين)$/.test(r.form);

/** `رئيس النادي الدهام التوفيق للمدرب`: a masdar with ال before what it is for or in, and no name though one without ال is. */
export function isDeed(scan: Scan, t: number): boolean {
  const r = scan.stem(t);
  const next = t + 1;
  if (
    !r.definite ||
    !(nameOf(r.features, VERBFORM) === "Vnoun" || /^الت..ي.$/.test(r.key)) ||
    !scan.sameSentence(t, next)
  )
    return false;
  const bits = partsOf(r.key);
  if (bits !== 0 && (bits & PartOf.COMMON) === 0) return false;
  const behind = scan.words.reading[scan.words.firstOfToken[next]!]!;
  return behind.upos === Upos.ADP && (behind.lemma === "ل" || behind.lemma === "في");
}

/** A definite singular word that may be a family name behind a given name: `الشاطر`, `الطويل`, never a day or a relative. */
export function familyLike(r: Reading): boolean {
  if (!r.definite || ends(r)) return false;
  if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.PROPN) return false;
  if (nationOf(r) !== undefined || r.classes.has("group") || r.classes.has("ordinal")) return false;
  if (r.guessed) return !/(?:ات|ون|انة|يون)$/.test(r.form);
  // `التقى الملك عبد الله الضيوف`: no plural is a family name.
  if (nameOf(r.features, NUMBER) === "Plur") return false;
  // An ordinary noun is a family name where it calls a person something; an adjective where it does not weigh or compare.
  if (/(?:ات|ون|ين|ية|تان)$/.test(r.form)) return false;
  if (r.upos === Upos.NOUN)
    return (
      r.classes.has("person") ||
      r.classes.has("animal") ||
      r.classes.has("nature") ||
      r.classes.has("thing") ||
      r.classes.size === 0
    );
  return (
    !r.form.endsWith("ة") &&
    !r.classes.has("comparison") &&
    !["جديد", "سابق", "حالي", "راحل", "مقبل", "أخير", "سابع", "واقع", "بالغ", "قادم", "ماضي", "ماض"].includes(r.lemma)
  );
}

/** Whether أن, إن or a medium behind ل stands at token `t`. */
export function saysNext(scan: Scan, t: number): boolean {
  if (!scan.sameSentence(t - 1, t)) return false;
  const r = scan.stem(t);
  if (r.lemma === "أن" || r.lemma === "إن") return true;
  if (scan.tokens.spelling[t]![0] !== "ل") return false;
  return MEDIA_HEADS.has(r.lemma) || (longestHit(scan, t)?.senses.some((s) => s.known.sector === "JRN") ?? false);
}

/** `زار الوزير معسكر رويك`: a noun of buildings and sites that is nobody's given name. */
export function isBuilding(scan: Scan, t: number): boolean {
  const r = scan.stem(t);
  if (!(FACILITY_HEADS.has(r.lemma) || r.lemma === "بيت") || r.definite || !scan.whole(t)) return false;
  const k = scan.key(t);
  const bits = partsOf(k);
  // `فان دير بيرغ`
  return !FOREIGN_PARTICLES.has(k) && ((bits & LISTED) === 0 || (bits & PartOf.COMMON) !== 0);
}

/** `سماحة مفتي الجمهورية`, `فضيلة إمام المسجد`: an honour before an office, and nobody of that name. */
export const isHonour = (scan: Scan, t: number): boolean =>
  ["سماحه", "فضيله", "سعاده"].includes(scan.key(t)) &&
  scan.sameSentence(t, t + 1) &&
  scan.stem(t + 1).classes.has("role");

const TIMES_OF_DAY: ReadonlySet<string> = new Set("صباح مساء فجر ظهر عصر ضحي عشيه ليله نهار".split(" "));
const DAYS: ReadonlySet<string> = new Set("امس اليوم الغد البارحه غد".split(" "));

/** `خالد بن فيصل صباح أمس`: a time of day that is a name as well, and its day. */
export function isTimeOfDay(scan: Scan, t: number): boolean {
  if (!TIMES_OF_DAY.has(scan.key(t))) return false;
  const next = scan.after(t);
  return next >= 0 && (DAYS.has(scan.key(next)) || scan.stem(next).classes.has("weekday"));
}
