import { ASPECT, GENDER, NUMBER, nameOf, Upos } from "../../words/features.ts";
import { agrees } from "../agreement.ts";
import { cueAt } from "../cue-at.ts";
import type { CueWord } from "../cues/table.ts";
import {
  clauseLimit,
  clauseStart,
  isAnd,
  isColon,
  isComma,
  isNominal,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  namedAt,
  type Stretch,
} from "../layers.ts";
import { headOf, speaks } from "../nouns.ts";
import { adverb, anonymity, circumstance, citation, objectPronoun, time, wish } from "./asides.ts";
import { type Draft, type Gap, GapReader, type Outcome } from "./gap.ts";
import { isBody, isMasdar } from "./kinds.ts";
import { bracket, colon, comma, mark, question, quotation, that } from "./marks.ts";
import { apposition, demonstrative, phrase, whatHappened } from "./phrases.ts";
import { prayed } from "./prayer.ts";
import { preposition } from "./prepositions.ts";
import { afterThat, isAllTheMore } from "./seek.ts";
import { called, kunya, title } from "./titles.ts";
import { clause, conjunction, misreadVerb, particle } from "./verbs.ts";

/** What may stand between a cue and its content, in the order in which it is asked whose a word is. */
const STEPS: readonly ((s: GapReader, w: number) => Outcome)[] = [
  wish,
  quotation,
  colon,
  comma,
  bracket,
  that,
  question,
  anonymity,
  citation,
  apposition,
  title,
  called,
  kunya,
  preposition,
  time,
  circumstance,
  adverb,
  objectPronoun,
  whatHappened,
  misreadVerb,
  clause,
  conjunction,
  mark,
  demonstrative,
  phrase,
  particle,
];

/** Up to how many words between a cue and what it brings are looked at. */
const LONGEST = 90;
/** The same for nouns: `تقارير من سكان الحي بأن …`. */
const NEAR = 12;

/**
 * Reads on from a cue to its content.
 *
 * `قالت الوزارة، في بيان أمس، إن الجسر أغلق` gives subject `الوزارة`, channel `في بيان`, time `أمس`, bringer `that` and the content's first word `الجسر`.
 *
 * @param hasSubject true when who speaks stands before the cue, or cannot stand after it (participles)
 */
export function readGap(l: Layers, cueWord: number, cw: CueWord, hasSubject: boolean): Gap {
  const d: Draft = {
    subject: null,
    addressee: null,
    object: null,
    anonymity: null,
    channel: null,
    time: -1,
    place: -1,
    bringer: null,
    at: -1,
    content: -1,
    preposition: "",
  };
  let begin = cueWord + 1;
  if (isPronounAttached(l.words.reading[begin])) {
    if (cw.cue.to === "ه") d.addressee = [begin, begin + 1];
    else if (cw.form === "finite" || cw.form === "participle") d.object = [begin, begin + 1];
    begin++;
  }
  const longest = cw.form === "noun" || cw.form === "masdar" ? NEAR : LONGEST;
  const s = new GapReader(l, cw, begin, Math.min(clauseLimit(l, cueWord), cueWord + longest), d, !hasSubject);
  const gap = atVerb(s, atComma(s, atInna(s, atQuotation(s, atThat(s, atFirstThat(s, read(s)))))));
  return objectFirst(l, prayed(l, gap, cw), cw, cueWord);
}

/** Acts of those who tell: what they tell is a clause before it is anything else. */
const TELLING = new Set<string>(["say", "report", "announce", "warn"]);

/**
 * `أفاد نائب المدير، والمكلف بالإشراف على الطرق بجامعة النخيل سعد الحداد، أن`: where a comma and أن follow what was taken for an object or for what a preposition brings,
 * and nothing between says or brings anything, that stood in the words that name who speaks; the clause is what was said.
 */
function atThat(s: GapReader, d: Gap): Gap {
  const { l, cw } = s;
  if (d.bringer !== "object" && d.bringer !== "preposition") return d;
  // `نقلت الوكالة عن مصدر، أن`: all behind عن is what it hands on.
  if (cw.cue.lemma === "نقل" && d.preposition === "عن") return d;
  if (cw.form !== "finite" || !s.frames.has("إن") || !TELLING.has(cw.cue.act) || d.subject === null) return d;
  const { reading } = l.words;
  let verb = -1;
  // The word that brings who was told, behind what names who speaks.
  let told = -1;
  for (let w = d.at; w < s.limit; w++) {
    const r = reading[w]!;
    if (isThat(r)) {
      // `، بأن`, `، عن أن`
      const p = reading[w - 1]!;
      const opens = w > d.at + 1 && (p.lemma === "ب" || s.frames.has(p.lemma)) && isPreposition(p) ? w - 1 : w;
      if (!isComma(reading[opens - 1]))
        return namesOn(s, d, told < 0 ? opens : told, verb)
          ? {
              ...d,
              subject: [d.subject[0], told < 0 ? opens : told],
              bringer: "that",
              at: w,
              content: afterThat(l, w),
              preposition: "",
            }
          : d;
      const end = verb < 0 ? (told < 0 ? opens - 1 : told) : firstComma(s, d.at, w);
      const subject: Stretch | null = d.subject && s.touches(d.at) ? [d.subject[0], end] : d.subject;
      return { ...d, subject, bringer: "that", at: w, content: afterThat(l, w), preposition: "" };
    }
    const term = l.quotes.items[l.quotes.at[w]!];
    // `لـ"الأفق"، أن`: past a name in marks.
    if (term && term.close > 0 && term.last - term.first <= 3) {
      if (reading[w - 1]!.lemma === "ل" && w - 1 > d.at) told = w - 1;
      w = term.close;
      continue;
    }
    if (r.form === "؛" || isColon(r) || l.quotes.at[w]! >= 0) return d;
    const cue = cueAt(l, w);
    // `رئيس النادي طالب الدكتوراه`: what the words read as a noun may be one.
    if (cue?.form === "participle" || (cue?.form === "finite" && isVerb(r) && cue.cue.frames.has("إن"))) return d;
    if (isVerb(r) && verb < 0) verb = w;
  }
  return d;
}

/** Up to how many words of who speaks may have been taken for an object. */
const TAKEN = 9;
/** `أوضح مدير جامعتي الملك سمير وجدة المكلف أن`, `المتحدث باسم الهيئة بمنطقة النخيل سعيد الحداد أن`: whether all that stands between who speaks and أن only names him. */
function namesOn(s: GapReader, d: Gap, that: number, verb: number): boolean {
  const { l } = s;
  const { reading } = l.words;
  const place = d.bringer === "preposition" && d.preposition === "ب" && isHere(l, d.at);
  // `لرئاسة النادي سابقا فلان`
  const formerly = d.at === s.subjectEnd + 1 && FORMERLY.has(reading[s.subjectEnd]!.form);
  if ((d.bringer !== "object" && !place) || verb >= 0 || !(s.touches(d.at) || formerly) || that - d.at > TAKEN)
    return false;
  const next = reading[that + 1];
  if (isVerb(next) && nameOf(next!.features, ASPECT) === "Imp") return false;
  for (let w = d.at; w < that; w++) {
    const form = cueAt(l, w)?.form;
    if (form === "masdar" || form === "noun" || isMasdar(reading[w]!) || isPronounAttached(reading[w])) return false;
  }
  const last = reading[that - 1]!;
  return (
    last.upos === Upos.PROPN ||
    l.names[that - 1]! >= 0 ||
    (last.definite &&
      (last.upos === Upos.ADJ ||
        last.verb !== "" ||
        last.classes.has("place") ||
        last.classes.has("role") ||
        last.classes.has("body")))
  );
}

const FORMERLY = new Set("سابقا حاليا آنذاك حينها وقتها".split(" "));

/** `بمنطقة النخيل`, `بالمنطقة`: a place behind ب. */
function isHere(l: Layers, at: number): boolean {
  const r = l.words.reading[at]?.lemma === "ب" ? l.words.reading[at + 1] : l.words.reading[at];
  return r !== undefined && (r.classes.has("place") || r.classes.has("placename") || r.classes.has("city"));
}

/** Up to how many words behind a verb of saying its أن is looked for past words that could not be taken apart. */
const UNREAD = 30;
/**
 * `أكد المدافع ماريو فيرنانديز، صاحب الرقم القياسي، أن`, `وأضاف مفتي البلاد في بيان له أن`: where nothing was found behind a past of telling, the first أن of its sentence
 * brings what was said, if no verb, no mark but commas and no other cue stands before it and the words behind the verb may name who speaks.
 */
function atFirstThat(s: GapReader, d: Gap): Gap {
  if (s.cw.form !== "finite" || !s.frames.has("إن") || !TELLING.has(s.cw.cue.act)) return d;
  const { l } = s;
  const { reading } = l.words;
  const first = reading[s.begin];
  // `أكد المدافع فلان … أن`: what was taken for an object right behind the verb, and is no deed, may be who speaks.
  const taken = d.bringer === "object" && d.subject === null && d.at === s.begin && !isMasdar(first!);
  if (d.bringer !== null && !taken) return d;
  if (d.subject === null && (!s.subjectAllowed || !first || !isNominal(first) || l.times.of[s.begin]! >= 0)) return d;
  // `أكدت النتائج أن`: a thing that agrees with the verb says nothing.
  if (d.subject === null && agrees(s.cw.shape, first!, true) === true && speaks(l, [s.begin, s.begin + 1]) === false)
    return d;
  let end = -1;
  for (let w = s.begin; w < s.limit && w < s.begin + UNREAD; w++) {
    const r = reading[w]!;
    if (isThat(r)) {
      const p = reading[w - 1]!;
      const governed = p.upos === Upos.ADP || p.upos === Upos.CCONJ || p.lemma === "إلا" || p.lemma === "كما";
      if (isAllTheMore(l, w)) return d;
      if (w === s.begin || (governed && (taken || !(p.lemma === "ب" || s.frames.has(p.lemma))))) return d;
      if (end < 0) end = governed ? w - 1 : w;
      const subject: Stretch | null = d.subject ?? (end > s.begin ? [s.begin, end] : null);
      if (d.subject === null && subject !== null && !holdsSomebody(l, s.begin, w)) return d;
      return subject === null
        ? d
        : { ...d, subject, bringer: "that", at: w, content: afterThat(l, w), preposition: "" };
    }
    if (isVerb(r) || isRelative(r) || r.form === "؛" || isColon(r) || l.quotes.at[w]! >= 0) return d;
    const form = cueAt(l, w)?.form;
    if (form === "participle" || form === "masdar" || r.lemma === "قول") return d;
    if (end < 0 && w > s.begin && (isComma(r) || l.times.of[w]! >= 0 || (r.lemma === "في" && isPreposition(r))))
      end = w;
  }
  return d;
}

/** Whether somebody is named or called by an office in a stretch. */
function holdsSomebody(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (namedAt(l, w) >= 0 || r.classes.has("role") || r.classes.has("title") || r.classes.has("given")) return true;
  }
  return false;
}

const firstComma = (s: GapReader, from: number, to: number): number => {
  let w = from;
  while (w < to && !isComma(s.l.words.reading[w])) w++;
  return w;
};

/** Verbs that never come without what was said. */
const SAYING = new Set(["قال", "أضاف"]);
/** How many words back in a sentence one who acted is looked for. */
const FARTHEST = 150;
/** Up to how few words behind a comma are no clause. */
const FEW = 4;

/** `وأضاف باشرت الفرق العمل`, `وقال المتحدث لقد حرص المدير`: a verb right behind أضاف, or a لقد, brings what was said where nothing else does. */
function atVerb(s: GapReader, d: Gap): Gap {
  if (d.bringer !== null || s.cw.form !== "finite" || !SAYING.has(s.cw.cue.lemma)) return d;
  const { reading } = s.l.words;
  const next = reading[s.begin];
  if (s.limit - s.begin <= FEW) return d;
  if (d.subject === null && s.cw.cue.lemma === "أضاف" && next && isVerb(next) && next.lemma !== "كان")
    return { ...d, bringer: "colon", at: s.begin, content: s.begin };
  const from = d.subject ? d.subject[1] : s.begin;
  // `وقال الناشطون للصحيفة هناك عدد من`: so too a هناك.
  for (let w = from; w < s.limit && w < from + 6; w++)
    if (reading[w]!.form === "لقد" || (d.subject !== null && reading[w]!.form === "هناك"))
      return { ...d, bringer: "colon", at: w, content: w };
  return d;
}

/** Verbs that hardly stand without what was said. By bare lemma. */
const BRINGING = new Set("قال أضاف أوضح صرح كتب غرد أردف استطرد".split(" "));
/** Up to how many words in marks are a name or a term. */
const TERM = 4;

/**
 * `وقال فلان، المتحدث باسم الوزارة خلال إفادة ركزت على الرسوم "…"`: where nothing was found between a verb of saying and a long quotation in its sentence,
 * and no other word attributes, the quotation is what was said; what stands before it may hold words that nobody knows.
 */
function atQuotation(s: GapReader, d: Gap): Gap {
  if (d.bringer !== null || s.cw.form !== "finite" || !BRINGING.has(s.cw.cue.lemma)) return d;
  const { l } = s;
  for (let w = s.begin; w < s.limit; w++) {
    const q = l.quotes.at[w]!;
    const quote = q >= 0 ? l.quotes.items[q]! : undefined;
    if (
      quote &&
      !quote.term &&
      (quote.close > 0 || quote.last - quote.first > TERM * 2) &&
      quote.last - quote.first > TERM
    ) {
      const subject = d.subject ?? (s.subjectAllowed ? unreadSubject(s, w) : null);
      return { ...d, subject, bringer: "quote", at: w, content: quote.first };
    }
    if (quote && quote.close > 0) w = quote.close;
    else if (w > s.begin && (cueAt(l, w)?.form === "finite" || cueAt(l, w)?.form === "participle")) return d;
  }
  return d;
}

/** `وقال فلان في كلمة ألقاها أمس، وعرض فيها صورا، إن`: where nothing was found behind قال, the إن right behind a comma is its own, unless another قال stands between. */
function atInna(s: GapReader, d: Gap): Gap {
  if (d.bringer !== null || s.cw.form !== "finite" || s.cw.cue.lemma !== "قال") return d;
  const { l } = s;
  const { reading } = l.words;
  for (let w = s.begin; w < s.limit; w++) {
    if (cueAt(l, w)?.cue.lemma === "قال" || reading[w]!.form === "؛" || l.quotes.at[w]! >= 0) return d;
    if (isThat(reading[w]) && reading[w]!.form === "إن" && isComma(reading[w - 1]))
      return { ...d, bringer: "that", at: w, content: afterThat(l, w), preposition: "" };
  }
  return d;
}

/** The words up to a preposition, a comma or a time: an office with a name that was read as something else. */
function unreadSubject(s: GapReader, limit: number): Stretch | null {
  const { reading } = s.l.words;
  let w = s.begin;
  while (
    w < limit &&
    w < s.begin + 8 &&
    reading[w]!.upos !== Upos.ADP &&
    reading[w]!.upos !== Upos.PUNCT &&
    s.l.times.of[w]! < 0
  )
    w++;
  return w > s.begin && w < limit && isNominal(reading[s.begin]) ? [s.begin, w] : null;
}

/** `قال المدير، الجسر سيفتح غدا`: where nothing else brings what was said, the comma behind who speaks does. */
function atComma(s: GapReader, d: Gap): Gap {
  if (d.bringer !== null || d.subject === null || s.cw.form !== "finite" || !SAYING.has(s.cw.cue.lemma)) return d;
  const { reading } = s.l.words;
  const comma = d.subject[1];
  if (!isComma(reading[comma]) || isRelative(reading[comma + 1]!) || s.limit - comma <= FEW) return d;
  // `"…"، قال المدير، مضيفا: "…"`
  if (cueAt(s.l, comma + 1)?.form === "participle") return d;
  return { ...d, bringer: "colon", at: comma, content: comma + 1 };
}

function read(s: GapReader): Gap {
  let w = s.begin;
  while (w < s.limit) {
    let next = w + 1;
    for (const step of STEPS) {
      const outcome = step(s, w);
      if (outcome === null) continue;
      if (typeof outcome !== "number") return outcome;
      next = outcome;
      break;
    }
    w = Math.max(next, w + 1);
  }
  return s.d;
}

/** Verbs that never lack an object: where one noun phrase alone follows, it is that, and who speaks is left out. */
const OBJECT_FIRST = new Set("وصف شبه نعت اتهم أبلغ أخبر طمأن ناشد".split(" "));
/** Verbs of calling upon, charging and warning, of which in a clause joined to another the lone noun is the one called upon. */
const CALLING = new Set("طالب حث حض نصح دعا حذر أنذر حمل توعد ألزم كلف".split(" "));
/** Those who in news are called upon and do not call: the international community, all, the parties, both. By bare lemma. */
const CALLED_UPON = new Set(
  "مجتمع جميع كل كافة سائر طرف ثنائي شعب مواطن أهل سكان زائر مسافر سائح مقيم حاج معتمر مستثمر مستهلك ناخب متظاهر محتج رعية مشترك سائق جهة جهات ولي جمهور مشجع لاعب شاب أبناء ابن زميل رفيق قوة دولة حكومة سلطة نظام مجلس شركة".split(
    " ",
  ),
);

/** A word of which the lexicon says nothing that could govern a name. */
const isUnknown = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w]!;
  // `سلامي` is no `two peaces`.
  if (nameOf(r.features, NUMBER) === "Dual" && r.form.endsWith("ي")) return true;
  return !r.definite && (r.classes.size === 0 || r.classes.has("given") || r.classes.has("family"));
};

/**
 * `تدخل المدير وطالب اللاعبين بالهدوء`, `دانت الحكومة القتل وحملت الجهة المسؤولية`: whether in a clause that goes on another the lone noun right behind a verb of calling
 * is the one called upon.
 */
function isCalledUpon(l: Layers, d: Gap, subject: Stretch, cw: CueWord, cueWord: number): boolean {
  const { reading } = l.words;
  if (
    !CALLING.has(cw.cue.lemma) ||
    subject[0] !== cueWord + 1 ||
    d.bringer === null ||
    d.bringer === "colon" ||
    d.bringer === "quote"
  )
    return false;
  // `حمل الشركة المسؤولية`: both objects, and nobody else.
  if (cw.cue.lemma === "حمل") return d.at === subject[1] && reading[d.at]!.lemma === "مسؤولية";
  const start = clauseStart(l, cueWord);
  // `وطالب المجتمع الدولي بـ` at the head of a sentence too.
  const head = reading[headOf(l, subject)]!;
  // `كما دعت الزوار إلى`: men do not call in the feminine.
  const men =
    cw.shape.gender === "Fem" &&
    head.classes.has("person") &&
    nameOf(head.features, NUMBER) === "Plur" &&
    nameOf(head.features, GENDER) !== "Fem";
  if (!CALLED_UPON.has(head.lemma) && !men) return false;
  // `دعا مجلس الأمن الأطراف، وطالب المجلس أن`: who acted before in the sentence calls.
  for (let w = cueWord - 1; w >= Math.max(start, cueWord - FARTHEST); w--)
    if (reading[w]!.lemma === head.lemma && reading[w]!.upos === Upos.NOUN) return false;
  if (head.lemma === "مجتمع" || QUANTIFYING.has(head.lemma) || men) return true;
  // A clause joined to one before it in the sentence or the paragraph, whose verb has this one's gender.
  // `ودعت` may be read as one word.
  const joined = isAnd(reading[cueWord - 1]) || reading[cueWord - 1]?.lemma === "كما";
  if (!joined && !reading[cueWord]!.form.startsWith("ودع")) return false;
  const { sentence, firstOf, tokens } = l.words;
  const s = sentence[cueWord]!;
  const opens = cueWord - start < 4;
  if (opens && (s === 0 || tokens.sentences.paragraph[s - 1] !== tokens.sentences.paragraph[s])) return false;
  for (let w = cueWord - 2; w >= (opens ? firstOf[s - 1]! : start); w--) {
    const r = reading[w]!;
    const cue = opens ? cueAt(l, w) : null;
    if (opens ? cue?.form !== "finite" : !isVerb(r) || nameOf(r.features, ASPECT) !== "Perf") continue;
    const gender = cue ? cue.shape.gender : nameOf(r.features, GENDER);
    return gender === undefined || cw.shape.gender === undefined || gender === cw.shape.gender;
  }
  return false;
}
const QUANTIFYING = new Set("جميع كل كافة سائر".split(" "));

/** The gap as read, with a lone noun phrase behind such a verb as its object. */
function objectFirst(l: Layers, d: Gap, cw: CueWord, cueWord: number): Gap {
  if (d.subject === null || d.addressee !== null || d.object !== null) return d;
  // `أخبر سمير الحداد، وزير الإعلام، CNN أنه`: words with an apposition name who tells.
  for (let w = d.subject[0]; w < d.subject[1]; w++) if (isComma(l.words.reading[w])) return d;
  if (!OBJECT_FIRST.has(cw.cue.lemma) && !(cw.form === "finite" && isCalledUpon(l, d, d.subject, cw, cueWord)))
    return d;
  // `وصف سلامي إسرائيل بأنها`: an unknown name and a known one are two, and the first speaks.
  const [from, to] = d.subject;
  if (cw.form === "finite" && to > from + 1 && namedAt(l, from) < 0 && isBody(l, from + 1) && isUnknown(l, from)) {
    const object: Stretch = [from + 1, to];
    return cw.cue.to === "ه"
      ? { ...d, subject: [from, from + 1], addressee: object }
      : { ...d, subject: [from, from + 1], object };
  }
  return cw.cue.to === "ه" ? { ...d, subject: null, addressee: d.subject } : { ...d, subject: null, object: d.subject };
}
