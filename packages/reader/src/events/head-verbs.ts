import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";

/*
 * Without vowels many a verb is spelt as a noun, a participle or a preposition is, and read as one (`وعد`, `طالب`, `قبل`). Where it stands and
 * what it governs tell that it is none.
 */

/** Nouns that count a subject (`نزل مئات السكان`). */
const COUNTS = new Set(["مئة", "عشرات", "عدد", "ألف", "آلاف", "مئات"]);
/** At the head of a sentence they are read as particles. */
const AND = new Set(["و", "ف"]);
/** Nouns that head a clause more often than the verbs that are spelt as they are. */
const SELDOM = new Set(["صوت", "وسط", "علم", "حمل", "حاكم"]);
/** What is added to a verb in the past: `طالبت`, `طالبوا`, `طالبوه`. */
const ENDINGS = ["ت", "وا", "و"];
/** The spellings that a verb may have when it is read as a noun. */
export const spellings = (verb: string): readonly string[] => [verb, ...ENDINGS.map((x) => verb + x)];
/** The verb that a spelling may be, among those of a table. */
export const spelt = (form: string, has: (verb: string) => boolean): string =>
  has(form) ? form : form.replace(/(?:ت|وا|و)$/, "");
/** What a clause begins with, a verb behind it. */
const CLAUSE = new Set(["كما", "ثم", "فيما", "حيث", "بينما", "إذ"]);
/** What nothing but a verb follows. */
const VERBAL = new Set(["قد", "بعدما", "عندما", "حينما", "الذي"]);
/** What only a verb follows with أن: `منذ أن`. */
const SINCE = new Set(["بعد", "منذ"]);
/** Nouns that end as plural verbs do. */
const NOUNS = new Set(["عفوا", "عدوا", "نحوا", "سهوا"]);
/** What brings the matter of a promise or a demand, and what no preposition stands before. */
const BRINGS = new Set(["ب", "أمام"]);

/** Whether a word that was read as a noun or a preposition is a verb by where it stands. */
export function isVerbHere(l: EventLayers, at: number): boolean {
  const r = l.words.reading[at]!;
  if (r.definite || SELDOM.has(r.form) || r.upos === Upos.VERB) return false;
  return governsObject(l, at) || mustBeVerb(l, at) || opensWith(l, at) || describes(l, at);
}

/** `بيانا طالب فيه طهران بالانسحاب`: whether a clause about an indefinite noun goes on with a preposition and its pronoun. */
function describes(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const noun = reading[at - 1];
  return (
    noun?.upos === Upos.NOUN &&
    !noun.definite &&
    (reading[at + 1]?.lemma === "في" || reading[at + 1]?.lemma === "ب") &&
    isOn(l, at + 2)
  );
}

/** `كان قد وعد بالإصلاح`, `بعد أن طعنه الأول`, `وقبل باستقدام قوة`: whether nothing but a verb can stand there. */
function mustBeVerb(l: EventLayers, at: number): boolean {
  const { reading, sentence } = l.words;
  const next = reading[at + 1];
  if (reading[at]!.upos === Upos.ADP && next?.upos === Upos.ADP && BRINGS.has(next.lemma)) return true;
  if (at === 0 || sentence[at - 1] !== sentence[at]) return false;
  // `نحو ألف شخص فروا`: no noun that is spelt as a verb ends so.
  if (reading[at]!.form.endsWith("وا") && !NOUNS.has(reading[at]!.form)) return true;
  const before = reading[at - 1]!;
  return VERBAL.has(before.lemma) || (before.lemma === "أن" && SINCE.has(reading[at - 2]?.lemma ?? ""));
}

/** `ووعد بتعزيز القوات`, `وطالبه بإرسال بعثة`: whether ب with a masdar, or أن, is all that follows what begins a clause or bears an object. */
function opensWith(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const object = isOn(l, at + 1);
  const by = at + (object ? 2 : 1);
  const deed = reading[by + 1];
  if (reading[by]?.lemma !== "ب" || deed === undefined || l.words.sentence[by + 1] !== l.words.sentence[at])
    return false;
  if (nameOf(deed.features, VERBFORM) !== "Vnoun" && deed.lemma !== "أن" && deed.lemma !== "ألا") return false;
  return begins(l, at) || (object && nameOf(reading[at]!.features, VERBFORM) === "Part");
}

/** Whether a word stands where a clause's verb does: at its head, before a definite noun or a name. */
export function heads(l: EventLayers, at: number): boolean {
  const next = l.words.reading[at + 1];
  if (!next || l.words.sentence[at + 1] !== l.words.sentence[at] || SELDOM.has(l.words.reading[at]!.form)) return false;
  const counted = next.upos === Upos.NUM || COUNTS.has(next.lemma);
  const subject =
    next.upos === Upos.PROPN ||
    counted ||
    l.entities.of[at + 1] !== -1 ||
    (next.upos === Upos.NOUN &&
      (next.definite || isOn(l, at + 2) || next.classes.has("role") || /(?:ان|ون)$/.test(next.form)));
  if (!subject) return false;
  if (begins(l, at)) return true;
  // `في العاصمة نزل آلاف السكان`
  return l.words.reading[at - 1]!.upos === Upos.PROPN && counted;
}

/** Whether a word names or calls somebody: `وقبل الرئيس` may be a verb and its subject, `وقبل مغادرته` is none. */
export function isSomebody(l: EventLayers, at: number): boolean {
  const r = l.words.reading[at];
  const e = l.entities.of[at] ?? -1;
  return (e !== -1 && l.entities.items[e]!.kind !== "place") || r?.classes.has("role") === true;
}

/** Whether a clause begins with a word. */
function begins(l: EventLayers, at: number): boolean {
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  if (at === begin || behindPhrase(l, at, begin)) return true;
  const before = l.words.reading[at - 1]!;
  if (CLAUSE.has(before.lemma) || before.upos === Upos.PUNCT) return true;
  return (
    (before.upos === Upos.CCONJ || AND.has(before.lemma)) &&
    (at - 1 === begin || l.words.reading[at - 2]!.upos === Upos.PUNCT)
  );
}

/**
 * Whether what was read as a noun carries an object and has its subject behind it (`اتفاق وقعه الجيش`, `مظاهرة فرقتها
 * الشرطة`): a noun with a pronoun on it governs no noun.
 */
function governsObject(l: EventLayers, at: number): boolean {
  const { reading, sentence } = l.words;
  if (!isOn(l, at + 1)) return false;
  const subject = reading[at + 2];
  // `ووصفه بالعدو`: the subject is left out.
  if (reading[at]!.form === "وصف" && reading[at - 1]?.upos === Upos.CCONJ && subject?.lemma === "ب") return true;
  if (!subject || sentence[at + 2] !== sentence[at] || reading[at - 1]?.upos === Upos.ADP) return false;
  return subject.upos === Upos.PROPN || subject.upos === Upos.NUM || (subject.upos === Upos.NOUN && subject.definite);
}
/** Whether a word is a pronoun on the one before it. */
const isOn = (l: EventLayers, w: number): boolean =>
  l.words.reading[w]?.part === Part.ENCLITIC && l.words.token[w] === l.words.token[w - 1];

/** Verbs that are spelt as adjectives, by which a body agrees to what على brings. */
const AGREEING = new Set(["صادق", "صوت"]);
/** `من ناحية أخرى صادق مجلس النواب على المشروع`: whether what was read as an adjective has a body behind it and على before the clause ends. */
export function agreesTo(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  if (!AGREEING.has(reading[at]!.form)) return false;
  // `وصوت البرلمان على المشروع`, but `سمع صوت النائب على المنصة`
  if (reading[at]!.form === "صوت" && !begins(l, at)) return false;
  const next = reading[at + 1];
  if (
    next?.upos !== Upos.NOUN ||
    !(next.classes.has("body") || next.classes.has("role") || next.classes.has("government"))
  )
    return false;
  const end = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 14);
  for (let w = at + 2; w < end && reading[w]!.upos !== Upos.VERB; w++) if (reading[w]!.lemma === "على") return true;
  return false;
}

/** `وفي نيويورك دان المجلس القصف`, `من جهته وعد الرئيس بالإصلاح`: whether only a prepositional phrase that is closed opens the sentence. */
function behindPhrase(l: EventLayers, at: number, begin: number): boolean {
  const { reading } = l.words;
  if (at - begin > 7 || at === begin || !closes(reading[at - 1]!)) return false;
  const first = AND.has(reading[begin]!.lemma) ? begin + 1 : begin;
  if (reading[first]!.lemma !== "في" && reading[first]!.lemma !== "من") return false;
  for (let w = first + 1; w < at; w++)
    if (reading[w]!.upos === Upos.VERB || reading[w]!.upos === Upos.PUNCT || reading[w]!.upos === Upos.CCONJ)
      return false;
  return true;
}
/** Whether nothing indefinite goes on with the phrase that a word ends. */
const closes = (r: Reading): boolean => r.upos === Upos.PROPN || r.definite || r.part === Part.ENCLITIC;

/** The verb that و stands before in what was read as one word at the head of a sentence (`وفر المسلحون`, read as `وفّر`), or the empty string. */
export function behindAnd(l: EventLayers, at: number, has: (verb: string) => boolean): string {
  const { reading, firstOf, sentence } = l.words;
  const r = reading[at]!;
  // `صفوف الحركة وفر العشرات`: so many follow a verb.
  const many = r.upos === Upos.NOUN && COUNTS.has(reading[at + 1]?.lemma ?? "");
  if (at > firstOf[sentence[at]!]! && reading[at - 1]!.upos !== Upos.PUNCT && !many) return "";
  if (r.part !== Part.STEM || r.definite || (r.upos === Upos.NOUN && isOn(l, at + 1))) return "";
  return spelt(r.form.slice(1), has);
}
/** Whether `وعدت` was read as `و` and `عدت`: what is promised follows with ب. */
export function promises(l: EventLayers, at: number): boolean {
  const { reading, token, firstOf, sentence } = l.words;
  const r = reading[at]!;
  if (r.lemma !== "عد" || reading[at - 1]?.form !== "و" || token[at - 1] !== token[at]) return false;
  const end = Math.min(firstOf[sentence[at]! + 1]!, at + 9);
  for (let w = at + 1; w < end - 1 && reading[w]!.upos !== Upos.PUNCT; w++) {
    if (reading[w]!.upos === Upos.VERB) return false;
    if (reading[w]!.lemma !== "ب") continue;
    const next = reading[w + 1]!;
    return nameOf(next.features, VERBFORM) === "Vnoun" || next.lemma === "أن" || next.lemma === "ألا";
  }
  return false;
}
