import { TITLES } from "../../mentions/name-parts.ts";
import { GENDER, NUMBER, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import { Part, type Reading } from "../../words/words.ts";
import { agrees, isOblique, MASCULINE_PLACES } from "../agreement.ts";
import { cueAt } from "../cue-at.ts";
import { CHANNELS } from "../cues/settings.ts";
import { isGoverned } from "../governing.ts";
import {
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
import {
  givenOut,
  headOf,
  isElliptical,
  isHonorific,
  isHonour,
  phraseAt,
  speaks,
  titledName,
  withJoined,
  withPrepositional,
} from "../nouns.ts";
import type { GapReader, Outcome } from "./gap.ts";
import { holdsPerson, isBody, isMasdar, isPaper } from "./kinds.ts";
import { quoteFollows, thatFollows } from "./seek.ts";

/** `جاء ذلك في بيان`: what is told of, not who tells. */
export function demonstrative(s: GapReader, w: number): Outcome {
  const { reading } = s.l.words;
  return reading[w]!.classes.has("demonstrative") && s.seeksSubject && !reading[w + 1]?.definite
    ? s.found([w, w + 1])
    : null;
}

/** Up to how many words a name between two commas has. */
const NAME_WORDS = 4;

/**
 * `المتحدث باسم المركز، رأفت الصباغ، أن`: behind an office and a comma, a few words up to another comma are the name of who
 * holds it, whatever they were read as.
 */
export function apposition(s: GapReader, w: number): Outcome {
  const { l, d, limit } = s;
  const { reading } = l.words;
  if (d.subject === null || s.subjectEnd !== w - 1 || !isComma(reading[w - 1]) || holdsPerson(l, d.subject))
    return null;
  const holder = reading[headOf(l, d.subject)]!;
  if (!holder.classes.has("role") && !(holder.classes.has("person") || holder.lemma === "أحد")) return null;
  let end = w;
  let tokens = 0;
  for (; end < limit && !isComma(reading[end]); end++) {
    const r = reading[end]!;
    if (r.upos === Upos.PUNCT || r.upos === Upos.ADP || r.upos === Upos.SCONJ || r.upos === Upos.PART) return null;
    if (
      r.upos === Upos.CCONJ ||
      isThat(r) ||
      isRelative(r) ||
      l.times.of[end]! >= 0 ||
      cueAt(l, end)?.form === "participle"
    )
      return null;
    if (r.part === Part.STEM && ++tokens > NAME_WORDS) return null;
  }
  const title = reading[w]!.definite;
  return end < limit && tokens >= 2 && (!title || (reading[w]!.classes.has("title") && !reading[w + 1]!.definite))
    ? s.grow(end)
    : null;
}

/** `وصف الوزير ما حصل بأنه`: a clause with ما is the object of verbs that take إن or ب behind it. */
export function whatHappened(s: GapReader, w: number): Outcome {
  const { l, d, frames } = s;
  const { reading } = l.words;
  // `نفت الشركة ما نشرته الصحيفة`, `وأكد ما قاله الوزير`: of what is denied or refused a clause with ما is all that is said.
  // `معتبرا ما حدث جريمة`: so too of what one holds to be something.
  const denies =
    (s.cw.cue.act === "deny" || s.cw.cue.act === "refuse" || HELD.has(s.cw.cue.lemma)) &&
    s.takesObject &&
    s.cw.form !== "noun";
  if (denies && reading[w]!.lemma === "ما" && (w === s.begin || s.touches(w))) {
    const next = reading[w + 1]?.lemma === "قد" ? reading[w + 2] : reading[w + 1];
    if (isVerb(next)) return s.bring("object", w, w);
  }
  if (reading[w]!.lemma !== "ما" || !frames.has("هب") || !(d.subject !== null || !s.subjectAllowed)) return null;
  for (let i = w + 1; i < s.limit && i < w + 16; i++) {
    if (reading[i]!.lemma === "ب" && (isThat(reading[i + 1]) || (l.quotes.at[i + 1] ?? -1) >= 0)) {
      d.object = [w, i];
      return i;
    }
    // `وصف ما حدث في المدينة، بأنه`
    if (isComma(reading[i]) && !(reading[i + 1]?.lemma === "ب" && isThat(reading[i + 2]))) break;
  }
  return calledBy(s, w);
}
const HELD = new Set(["اعتبر", "عد"]);

/** `واصفا ما حدث في المدينة بالجريمة`: the last ب with a definite noun before the next comma, by which what ما points at is called. */
function calledBy(s: GapReader, w: number): Outcome {
  const { reading } = s.l.words;
  if (!isVerb(reading[w + 1])) return null;
  let by = -1;
  for (let i = w + 2; i + 1 < s.limit && i < w + 16 && reading[i]!.upos !== Upos.PUNCT; i++)
    if (reading[i]!.lemma === "ب" && isPreposition(reading[i]) && reading[i + 1]!.definite) by = i;
  if (by < 0) return null;
  s.d.object = [w, by];
  return by;
}

const COPULAS = new Set(["هو", "هي", "هم"]);

/** A noun phrase: who speaks, more of who speaks, the one spoken to, an object, or an aside. */
export function phrase(s: GapReader, w: number): Outcome {
  const { l, d, frames, to, limit } = s;
  const { reading } = l.words;
  const r = reading[w]!;
  // `الأنباء التي ذكرت أمس هي أنباء`: a free pronoun is the copula of what goes on, unless it says who else.
  if (w > s.begin && d.subject === null && s.cw.form === "finite" && COPULAS.has(r.form) && r.upos === Upos.PRON)
    if (reading[w + 1]?.lemma !== "آخر" && !isPronounAttached(r)) return d;
  const alone = isNominal(r) || r.upos === Upos.PRON ? phraseAt(l, w, limit) : null;
  if (!alone) return null;
  // `موضحا سموه أن`: a participle may have a noun of honour as its subject.
  if (s.cw.form === "participle" && w === s.begin && isHonorific(l, w)) return s.found([w, w + 2]);
  const noun = beforeObject(s, withName(s, alone));
  // `مدير لجنة الأطراف المتنازعة نفى`: an adjective with the article behind a noun with one, of whatever gender, is no object.
  if (s.touches(w) && noun[1] === w + 1 && isFurtherAdjective(s, w)) return s.grow(w + 1);
  const further = isObjectOrMore(s) ? namesFurther(s, w, noun) : -1;
  if (further > 0) return s.grow(further);
  // `مع الجهات العاملة في المنفذ`: so too what is read as a noun of people behind a noun that no subject ends with.
  const p = reading[w - 1]!;
  if (!s.touches(w) && w > s.begin && noun[1] === w + 1 && isFeminineModifier(r) && isOfThings(p) && namedAt(l, w) < 0)
    return w + 1;
  // `قال فلان، ساخرا، إن`: how it was said.
  if (r.upos === Upos.ADJ && !r.definite && r.form.endsWith("ا") && isComma(reading[w - 1]) && noun[1] === w + 1)
    return noun[1];
  const head = headOf(l, noun);
  const headWord = reading[head]!;
  // `نسب إلى المدير قوله إن`: whose saying it is.
  if (s.cw.cue.lemma === "نسب" && headWord.lemma === "قول") return d;
  // `قال متوجها إلى مصر`: how or on which way it was said.
  if (s.seeksSubject && s.cw.form === "finite" && noun[1] === w + 1 && isStateOfSpeaker(r)) return w + 1;
  // `وأضاف فلان قوله: "…"` says again.
  if (s.cw.form === "finite" && d.subject !== null && headWord.lemma === "قول" && isPronounAttached(reading[w + 1]))
    return s.bring("saying", w, w);
  if (headWord.classes.has("weekday") || (headWord.lemma === "مرة" && !headWord.definite)) return noun[1];
  // `أعلنتها جماعة إرهابية`, `واعتبرته انتصارا`: what the one whom the pronoun means is declared to be.
  if (declares(s, w, headWord)) return s.bring("object", w, w);
  // `قالت الدفاع إن`: with a feminine verb the ministry.
  const ministry = isElliptical(headWord) && s.cw.form === "finite" && s.cw.shape.gender === "Fem";
  const can = ministry ? true : speaks(l, noun);
  const bare = !isPronounAttached(reading[noun[1] - 1]) && !isMasdar(headWord);
  // What was taken for a thing (`المدافع`) is who speaks where only names and إن follow.
  // Of verbs that describe, بأن brings what is said of their object.
  const follows = () =>
    thatFollows(l, noun[1], limit, !frames.has("هب")) || (!isMasdar(headWord) && quoteFollows(l, noun[1], limit));
  const may =
    (s.resumes ? can === true : can !== false) ||
    ((headWord.definite || isThat(reading[noun[1]])) && bare && frames.has("إن") && follows());
  if (
    s.seeksSubject &&
    may &&
    !isBodyOfOtherGender(s, w, head) &&
    (!isOblique(headWord) || PICKING.has(reading[w]!.lemma)) &&
    !isAccusative(headWord) &&
    !(headWord.form.endsWith("ا") && hasTanwin(l, head)) &&
    ((namedAt(l, head) >= 0 && !isStateOfOtherGender(s, headWord)) ||
      isHonour(l, head) ||
      womanInOffice(s, headWord) ||
      ministry ||
      agrees(s.cw.shape, headWord, s.cw.form === "finite") !== false)
  ) {
    return s.found([unreadName(s, w), withJoined(l, noun, limit)[1]]);
  }
  // `كشف تحقيق أجرته الصحيفة أن`, `وخلص تحقيق صحفي إلى أن`: an inquiry tells.
  if (
    s.seeksSubject &&
    w === s.begin &&
    headWord.lemma === "تحقيق" &&
    !headWord.definite &&
    s.cw.form === "finite" &&
    s.cw.shape.gender === "Masc"
  ) {
    const next = reading[head + 1];
    const given = givenOut(reading, head + 1, Math.min(head + 3, limit));
    const giver = given >= 0 ? phraseAt(l, given + 2, limit) : null;
    if (giver) return s.found([w, giver[1]]);
    if (next?.upos === Upos.ADJ && !next.definite) return s.found(noun);
  }
  // `قال ولايتي إن`: what stands between a verb of saying and its إن is who speaks, whatever it was read as.
  if (
    s.seeksSubject &&
    w === s.begin &&
    to !== "ه" &&
    s.cw.form === "finite" &&
    (!s.takesObject || (bare && follows()))
  )
    if (isThat(reading[noun[1]]) && frames.has("إن") && !headWord.definite) return s.found(noun);
  // `أكد القنصل، فلان، أن`; `أكد القنصل، فلان مغادرة المصابين`: behind an office the name, up to where it ends.
  if (s.subjectEnd === w - 1 && isComma(reading[w - 1]) && isName(l, w) && !holdsPerson(l, d.subject!))
    return s.grow(nameEnd(l, w, noun[1]));
  // `كشف المدرب جميل بالقاسم عن`: behind an office with the article an adjective without one is a name.
  const called = s.takesObject ? nameBehindOffice(s, w) : -1;
  if (called > 0) return s.grow(called);
  // `العميد بحري فلان`: a rank, a word more, and the name; `خطيب جامع الإمام فلان في العاصمة فلان`.
  if (s.touches(w) && holdsPerson(l, noun) && (!holdsPerson(l, d.subject!) || isLateName(s, w))) return s.grow(noun[1]);
  // `قال أشرف القدرة في بيان`: behind a lone given name a definite noun that is no office is the family's.
  if (
    s.touches(w) &&
    !s.takesObject &&
    d.subject![1] === d.subject![0] + 1 &&
    reading[w - 1]!.classes.has("given") &&
    r.definite &&
    r.upos === Upos.NOUN &&
    noun[1] === w + 1 &&
    !r.classes.has("role") &&
    !r.classes.has("title") &&
    !r.classes.has("body") &&
    l.times.of[w]! < 0
  )
    return s.grow(w + 1);
  // A family name that nobody knows, behind a name.
  if (s.touches(w) && r.upos === Upos.PROPN && r.guessed && reading[w - 1]!.upos === Upos.PROPN && !isBody(l, w - 1))
    return s.grow(w + 1);
  if (goesOnWithSubject(s, w, noun, can, bare, follows)) {
    if (isComma(reading[w - 1]) && s.takesObject && closesOffice(s, noun)) return s.grow(officeEnd(s, noun));
    // Behind a name a preposition tells where it was said, not whose they are.
    const named = holdsPerson(l, noun);
    const settingless = (p: string, n: number) =>
      !named &&
      p !== "عن" &&
      p !== to &&
      !frames.has(p) &&
      !CHANNELS.has(reading[n]!.lemma) &&
      !(p === "ب" && isMasdar(reading[n]!));
    return s.grow(withPrepositional(l, withJoined(l, noun, limit), limit, (p, n) => settingless(p.lemma, n))[1]);
  }
  // `طالبت القوات السكان التقيد بالتعليمات`: behind who is called upon a masdar without its ب.
  if (
    to === "ه" &&
    d.addressee !== null &&
    isMasdar(headWord) &&
    // `ناشد الأهالي الوزارة فتح الجسر`
    (headWord.definite || (noun[1] > w + 1 && reading[noun[1] - 1]!.definite)) &&
    s.cw.cue.act === "demand" &&
    // `وجه اللوم إلى المدير لرفضه توقيف العمل`
    s.cw.cue.lemma !== "وجه" &&
    !isComma(reading[w - 1])
  )
    return s.bring("preposition", w, w);
  if (to === "ه" && d.addressee === null && can !== false) {
    d.addressee = withJoined(l, noun, limit);
    return d.addressee[1];
  }
  if (s.takesObject && s.cw.form !== "noun") {
    // `جددت الإدارة تأكيدها بأن`
    const own = isMasdar(headWord) && isPronounAttached(reading[w + 1]);
    const named =
      !own && (can !== false || (s.touches(w) && (noun[1] - noun[0] === 2 ? bare2(l, noun) : isFamily(l, noun))));
    if (!(frames.has("إن") && named && d.subject !== null && follows())) return s.bring("object", w, w);
    if (s.touches(w) || isComma(reading[w - 1])) return s.grow(noun[1]);
    // `في تصريحات بثها التلفزيون أن`: whose paper it is; `انتقد الوزير بشدة تصريحات الشركة: "…"`: what was spoken of.
    return d.channel !== null ? noun[1] : isPaper(headWord) ? s.bring("object", w, w) : s.grow(noun[1]);
  }
  if (frames.has("هب") && d.object === null) {
    d.object = noun;
    return noun[1];
  }
  // A verb that takes nothing but words in marks, past a noun that is neither who speaks nor to whom: `اختتم البرنامج بعنوان "…"`.
  if (
    !frames.has("إن") &&
    !s.takesObject &&
    !frames.has("هب") &&
    d.subject !== null &&
    !s.touches(w) &&
    !isComma(reading[w - 1])
  )
    return d;
  if (s.touches(w)) s.subjectEnd = noun[1];
  return noun[1];
}

/** Whether a definite adjective that names nobody stands right behind a definite noun. */
function isFurtherAdjective(s: GapReader, w: number): boolean {
  const r = s.l.words.reading[w]!;
  const p = s.l.words.reading[w - 1]!;
  if (r.upos !== Upos.ADJ || !r.definite || !p.definite || p.upos !== Upos.NOUN || namedAt(s.l, w) >= 0) return false;
  return !(r.classes.has("body") || r.classes.has("group") || r.classes.has("role") || r.classes.has("person"));
}

/** Whether what stands at once behind who speaks is an object or more of the words that name him. */
const isObjectOrMore = (s: GapReader): boolean => s.cw.form === "finite" && s.takesObject && s.to !== "ه";

/** Words with the article that are no adjective where something is asked for or told: طلب المزيد. By bare lemma. */
const NOMINAL = new Set("مزيد آخر عديد كثير قليل".split(" "));
/** Adjectives of offices: الأمين العام المساعد. By bare lemma. */
const OF_OFFICES = new Set("مساعد مكلف مناوب مفوض منتدب منتخب مقيم".split(" "));
/**
 * `أكد الأمين العام المساعد ضرورة`, `أعلن قائد القوات العميد فلان فتح`, `أعلن الائتلاف الوطني المعارض انتخاب`: where what stands at once behind who speaks, and may be taken for
 * an object, goes on naming him: a definite adjective behind a definite word, or behind an office a rank or another office with the article. -1 where it does not.
 */
function namesFurther(s: GapReader, w: number, noun: Stretch): number {
  const { l, d } = s;
  if (!s.touches(w) || l.times.of[w]! >= 0 || cueAt(l, w) !== null) return -1;
  const r = l.words.reading[w]!;
  const p = l.words.reading[w - 1]!;
  if (!r.definite || !r.form.startsWith("ال") || isOblique(r) || isMasdar(r)) return -1;
  const office = r.classes.has("role") || r.classes.has("title") || TITLES.has(r.key);
  const adjective = r.upos === Upos.ADJ || nameOf(r.features, VERBFORM) === "Part" || r.classes.has("nisba");
  const spoken = SAYING_THINGS.has(s.cw.cue.lemma);
  // Nobody is what one says: `أعلن الائتلاف الوطني المعارض`.
  const people = r.upos !== Upos.ADJ && !spoken && (r.classes.has("person") || r.classes.has("group"));
  if (adjective && (OF_OFFICES.has(r.lemma) || (!office && !people && !r.classes.has("body") && !NOMINAL.has(r.lemma))))
    if (p.definite || p.upos === Upos.PROPN || namedAt(l, w - 1) >= 0)
      // `السلطات المتهمة بالتقصير`: with what a participle governs.
      return withPrepositional(l, [w, w + 1], s.limit, (x) => r.verb !== "" && !s.frames.has(x.lemma))[1];
  // `أكد خادم الحرمين الملك فلان أهمية`: nor is one with a title and a name, whatever stands before him; `أعلن الحزب الرئيس فلان مرشحا`.
  const titled = spoken && s.cw.cue.lemma !== "أعلن" && !holdsPerson(l, d.subject!) ? titledName(l, w, s.limit) : -1;
  if (titled > 0) return titled;
  const holder = l.words.reading[headOf(l, d.subject!)]!;
  if (!office || holdsPerson(l, d.subject!) || !(holder.classes.has("role") || holder.classes.has("title"))) return -1;
  return spoken ? noun[1] : -1;
}

/** An active participle in the accusative, without an article: متوجها, مغادرا, ضاحكين. */
const isStateOfSpeaker = (r: Reading): boolean =>
  !r.definite &&
  r.form.endsWith("ا") &&
  nameOf(r.features, VERBFORM) === "Part" &&
  r.verb !== "" &&
  !r.classes.has("role");

/** The patterns of feminine participles with the article: العاملة, المشاركة. */
const PARTICIPLE = /^ال(?:.ا..ة|م.{3,6}ة)$/;
/** Whether a word may be a feminine participle that describes what stands before it, whatever it was read as. */
const isFeminineModifier = (r: Reading): boolean =>
  r.definite && (r.upos === Upos.ADJ || nameOf(r.features, VERBFORM) === "Part" || PARTICIPLE.test(r.form));
/** A plural of things, which a feminine singular describes (Wright II § 144). */
const isOfThings = (r: Reading): boolean =>
  r.definite &&
  r.upos === Upos.NOUN &&
  nameOf(r.features, NUMBER) === "Plur" &&
  (r.form.endsWith("ات") || nameOf(r.features, GENDER) === "Fem");

/** Up to how many words a name has that is read as something else. */
const MISREAD_NAME = 3;
/** `المدرب جميل بالقاسم`: where the words end that behind a definite office of nobody named can only be a name; -1 where they are something else. */
export function nameBehindOffice(s: GapReader, w: number): number {
  const { l, d, limit } = s;
  const { reading } = l.words;
  if (d.subject === null || !s.touches(w) || holdsPerson(l, d.subject)) return -1;
  const office = reading[w - 1]!;
  if (!office.definite || !(office.classes.has("role") || office.classes.has("title"))) return -1;
  const isPart = (i: number): boolean => {
    const r = reading[i]!;
    return (
      r.part === Part.STEM &&
      !r.definite &&
      !r.form.endsWith("ا") &&
      (r.upos === Upos.ADJ || r.upos === Upos.PROPN || (isVerb(r) && i === w)) &&
      !isPronounAttached(reading[i + 1])
    );
  };
  let end = w;
  while (end < limit && end < w + MISREAD_NAME && isPart(end)) end++;
  if (end === w) return -1;
  // `بالقاسم`, `بلعباس`
  if (
    end + 1 < limit &&
    reading[end]!.lemma === "ب" &&
    reading[end]!.part === Part.PROCLITIC &&
    reading[end + 1]!.definite
  )
    end += 2;
  const next = reading[end];
  if (next === undefined || end >= limit) return -1;
  return isPreposition(next) ||
    isThat(next) ||
    isComma(next) ||
    isColon(next) ||
    (next.classes.has("role") && !next.definite)
    ? end
    : -1;
}

/** Verbs that declare somebody to be something. By bare lemma. */
const DECLARING = new Set(["أعلن", "اعتبر", "عد"]);
/** Whether an indefinite noun stands behind such a verb and its pronoun. */
const declares = (s: GapReader, w: number, head: Reading): boolean =>
  s.cw.form === "finite" &&
  DECLARING.has(s.cw.cue.lemma) &&
  s.d.object !== null &&
  s.d.object[1] === s.begin &&
  isPronounAttached(s.l.words.reading[s.begin - 1]) &&
  (w === s.begin || s.d.subject !== null) &&
  !head.definite &&
  head.upos !== Upos.PROPN &&
  s.l.times.of[w]! < 0 &&
  namedAt(s.l, w) < 0 &&
  !(head.classes.has("role") || head.classes.has("title") || head.classes.has("person") || head.classes.has("media"));

/** The patterns of masdars that no name has: ارتكاب, إطلاق, انسحاب, استخدام, تأجيل. */
const MASDAR = /^(?:إ..ا.|ا.ت.ا.|ان..ا.|است..ا.|ت..ي.)$/;

/** `ينفي فلان ارتكاب مخالفات`: of verbs with an object a name ends before a word of a masdar's pattern, whatever it was read as. */
function beforeObject(s: GapReader, noun: Stretch): Stretch {
  if (!s.takesObject) return noun;
  const { l } = s;
  for (let w = noun[0] + 1; w < noun[1]; w++)
    if (namedAt(l, w) < 0 && namedAt(l, w - 1) >= 0 && MASDAR.test(l.words.reading[w]!.form)) return [noun[0], w];
  return noun;
}

/** A name behind a prepositional phrase of the words that name who speaks, which end in no name themselves. */
const isLateName = (s: GapReader, w: number): boolean =>
  s.to !== "ه" && isName(s.l, w) && s.l.words.reading[w - 1]!.upos !== Upos.PROPN && namedAt(s.l, w - 1) < 0;

/** `، الملك فلان بن فلان،`: a definite noun behind a comma with the name that follows at once. */
function withName(s: GapReader, noun: Stretch): Stretch {
  const { reading } = s.l.words;
  const [w, end] = noun;
  // `المتحدث باسم القوات العقيد فلان`: behind the words that name who speaks the title and name of the one who does.
  // `دعا رئيس اللجنة بالغرفة التجارية المهندس فلان إلى`: so too behind a prepositional phrase of an office.
  const office = s.d.subject !== null ? reading[headOf(s.l, s.d.subject)]! : undefined;
  const spokesman =
    office !== undefined &&
    (SPOKESMEN.has(office.lemma) || (office.classes.has("role") && holdsPreposition(s, s.d.subject!)));
  const titled = s.touches(w) && (s.to !== "ه" || spokesman) ? titledName(s.l, w, s.limit) : -1;
  if (titled > 0 && !holdsPerson(s.l, s.d.subject!)) return [w, titled];
  // `أكد الملك فلان أهمية`: what is a title by its spelling alone.
  const king = w === s.begin && s.seeksSubject && TITLES.has(reading[w]!.key) ? titledName(s.l, w, s.limit) : -1;
  if (king > end) return [w, king];
  // Also right behind a verb that has no object: `قال الملك فلان`.
  const behind = isComma(reading[w - 1]) || (w === s.begin && s.to !== "ه" && !s.takesObject && namedAt(s.l, end) >= 0);
  if (end !== w + 1 || end >= s.limit || !reading[w]!.definite || !behind || !isName(s.l, end)) return noun;
  const name = phraseAt(s.l, end, s.limit);
  return name ? [w, name[1]] : noun;
}

const holdsPreposition = (s: GapReader, [from, to]: Stretch): boolean => {
  for (let w = from + 1; w < to; w++) if (s.l.words.reading[w]!.upos === Upos.ADP) return true;
  return false;
};
/** Those who speak for a body and are named behind it, also where the verb has one spoken to: `طالب المتحدث باسم القوات العقيد فلان`. */
const SPOKESMEN = new Set(["متحدث", "ناطق"]);

/** Whether a person's name begins at a word: a known one, or a given name. */
const isName = (l: Layers, w: number): boolean => {
  const e = namedAt(l, w);
  const r = l.words.reading[w]!;
  return e >= 0 ? l.entities.items[e]!.kind === "person" : r.classes.has("given") && !r.form.endsWith("ا");
};

/** Where a name that begins at `w` ends: with its entity, else before the first noun that is no name. */
function nameEnd(l: Layers, w: number, last: number): number {
  const e = namedAt(l, w);
  let end = w + 1;
  while (end < last && (e >= 0 ? namedAt(l, end) === e : l.words.reading[end]!.upos !== Upos.NOUN)) end++;
  return end;
}

/** `قالت لين معلوف، مديرة البحوث، إن`: where an office stands behind a comma right after the verb and a few words, they name its holder. */
function unreadName(s: GapReader, w: number): number {
  const { reading } = s.l.words;
  const { begin } = s;
  if (w < begin + 3 || w > begin + 6 || s.cw.form !== "finite" || s.to === "ه" || s.takesObject) return w;
  if (!isComma(reading[w - 1]) || !reading[headOf(s.l, [w, w + 1])]!.classes.has("role")) return w;
  for (let i = begin; i < w - 1; i++) {
    const r = reading[i]!;
    if (!isNominal(r) || r.definite || s.l.times.of[i]! >= 0) return w;
  }
  return begin;
}

/** `طالب إيران بالتعويض`: a state is feminine but for a few (Wright I § 291), so that a masculine verb has it as its object. */
const isStateOfOtherGender = (s: GapReader, r: Reading): boolean =>
  s.cw.form === "finite" &&
  s.to === "ه" &&
  s.cw.shape.gender === "Masc" &&
  (r.classes.has("country") || r.classes.has("state")) &&
  r.upos === Upos.PROPN &&
  !MASCULINE_PLACES.has(r.lemma);

/** `طالب قوات التحالف بالانسحاب`: so too a body named by a feminine noun, right behind a masculine verb. */
const isBodyOfOtherGender = (s: GapReader, w: number, head: number): boolean => {
  const r = s.l.words.reading[head]!;
  if (s.cw.form !== "finite" || s.to !== "ه" || s.cw.shape.gender !== "Masc" || w !== s.begin || head !== w)
    return false;
  return r.upos === Upos.NOUN && FEMININE.test(r.form) && (r.classes.has("body") || r.classes.has("armed"));
};
const FEMININE = /(?:ة|ات)$/;

/** Words that pick or count those behind them, who stand in the genitive: بعض المحللين, جميع اللاعبين. By bare lemma. */
const PICKING = new Set("بعض جميع كل معظم أغلب غالبية كثير عدد أحد إحدى سائر كافة عشرات مئات آلاف".split(" "));

/** A written tanwin makes an adverb or an object of a word in alif (`مؤخرًا`). */
const hasTanwin = (l: Layers, w: number): boolean =>
  l.words.tokens.sentences.text.slice(l.words.start[w]!, l.words.end[w]!).includes("\u064b");

/** `عددا`, `مسؤولا`: an indefinite accusative, by the alif that its lemma lacks. */
const isAccusative = (r: Reading): boolean =>
  r.upos === Upos.NOUN &&
  !r.definite &&
  !r.guessed &&
  r.form.endsWith("ا") &&
  nameOf(r.features, NUMBER) !== "Dual" &&
  !r.lemma.endsWith("ا") &&
  !r.lemma.endsWith("ى");

/** Two words that may be a name read as nouns (`تيسير المفرج`): neither a saying (`إعلان الشركة أن`) nor with a pronoun. */
const bare2 = (l: Layers, [from, to]: Stretch): boolean =>
  cueAt(l, from) === null && !isPronounAttached(l.words.reading[to - 1]) && l.words.reading[to - 1]!.definite;

/** `عبير الفرج أن`: one definite noun right behind a name or a bare noun, and right before أن. */
const isFamily = (l: Layers, [from, to]: Stretch): boolean => {
  const { reading } = l.words;
  const p = reading[from - 1]!;
  return (
    to === from + 1 &&
    reading[from]!.definite &&
    !p.definite &&
    (p.upos === Upos.PROPN || p.upos === Upos.NOUN) &&
    isThat(reading[to])
  );
};

/** `قالت المدير التنفيذي`: a feminine verb of saying right before an office, where no object can stand. */
const womanInOffice = (s: GapReader, head: Reading): boolean =>
  s.cw.form === "finite" &&
  s.cw.shape.gender === "Fem" &&
  s.to !== "ه" &&
  // `أكدت عضو المفوضية`: of verbs with an object only of offices that women hold by the masculine noun.
  // `أضافت النائب المصري`: nor is anybody what one says.
  (!s.takesObject || (BY_EITHER.has(head.lemma) && !head.definite) || SAYING_THINGS.has(s.cw.cue.lemma)) &&
  head.classes.has("role");
/** Verbs that have no person as their object. By bare lemma. */
const SAYING_THINGS = new Set("قال أضاف أكد أوضح أفاد صرح نفى كشف أبان أعلن".split(" "));
const BY_EITHER = new Set("عضو نائب رئيس سفير قاض قاضي مستشار".split(" "));

/** Nouns that behind a name say who its bearer is: فلان صاحب المتجر, فلان نجل الراحل, فلان أحد السكان. By bare lemma. */
const OF_SOMEBODY = new Set("صاحب نجل ابن شقيق والد والدة شقيقة زوجة زوج أرملة حفيد أحد إحدى ذو عضو".split(" "));

/** `توقع فلان، رئيس الأبحاث في "الأفق"، ارتفاع الأسعار`: an office with whose it is, up to another comma. */
function closesOffice(s: GapReader, noun: Stretch): boolean {
  const { l } = s;
  if (!holdsPerson(l, s.d.subject!) || !l.words.reading[headOf(l, noun)]!.classes.has("role")) return false;
  return isComma(l.words.reading[officeEnd(s, noun)]);
}

/** Where an office ends: behind its prepositional phrases, and a name in marks. */
function officeEnd(s: GapReader, noun: Stretch): number {
  const { l, limit } = s;
  const { reading } = l.words;
  let end = withPrepositional(l, withJoined(l, noun, limit), limit, () => true)[1];
  if (end < limit && (reading[end]!.lemma === "في" || reading[end]!.lemma === "ل") && (l.quotes.at[end + 1] ?? -1) >= 0)
    end++;
  const q = l.quotes.at[end] ?? -1;
  const quote = q >= 0 && end < limit ? l.quotes.items[q]! : undefined;
  return quote && quote.close > 0 && quote.last - quote.first <= 4 ? quote.close + 1 : end;
}

/** Whether a phrase says more of who speaks: `قال الجنرال فلان، قائد المنطقة، إن`. */
function goesOnWithSubject(
  s: GapReader,
  w: number,
  noun: Stretch,
  can: boolean | undefined,
  bare: boolean,
  follows: () => boolean,
): boolean {
  const { l, frames, to } = s;
  const { reading } = l.words;
  if (s.d.subject === null) return false;
  // `اختتم المدير حديثه بأن`: what one says is not who one is.
  if (reading[headOf(l, noun)]!.classes.has("speech") && isPronounAttached(reading[noun[1] - 1])) return false;
  if (s.subjectEnd === w - 1 && isComma(reading[w - 1]) && can !== false && !isPronounAttached(reading[noun[1] - 1])) {
    // `وصف فلان، عضو المجلس، القرار بأنه`: of verbs with an object only what another comma closes.
    // `وصف الوزير، سمير الحداد، نبيل الخطيب، …`: behind who speaks by name another name is the object.
    if (frames.has("هب"))
      return isComma(reading[noun[1]]) && can === true && !(holdsPerson(l, s.d.subject) && isName(l, w));
    // `طالب الصندوق، البنك المركزي، بالمراقبة`: behind a body and a comma another body is the one called upon.
    const role = reading[headOf(l, noun)]!.classes.has("role");
    if (to === "ه" && !role && !holdsPerson(l, s.d.subject) && !reading[headOf(l, s.d.subject)]!.classes.has("role"))
      return false;
    // `أوضح فلان، رئيس الأبحاث في الشركة أن`: an office behind a name is no object.
    if (role && holdsPerson(l, s.d.subject) && !reading[headOf(l, noun)]!.definite) return true;
    return isComma(reading[noun[1]]) || (to !== "ه" && !s.takesObject) || follows() || closesOffice(s, noun);
  }
  // `دعا سمير الحداد المسؤول عن الميناء الحكومة`: behind a name a participle with what it governs.
  if (
    s.touches(w) &&
    holdsPerson(l, s.d.subject) &&
    reading[w]!.definite &&
    noun[1] === w + 1 &&
    isGoverned(l, w, w + 1)
  )
    return true;
  if (!s.touches(w) || to === "ه") return false;
  // `فلان نائب المدير العام`: behind a name the office.
  if (
    holdsPerson(l, s.d.subject) &&
    (reading[headOf(l, noun)]!.classes.has("role") || OF_SOMEBODY.has(reading[headOf(l, noun)]!.lemma)) &&
    !isOblique(reading[headOf(l, noun)]!)
  )
    return true;
  const adjective = reading[headOf(l, noun)]!.upos !== Upos.NOUN && can !== false;
  if (can !== true && !adjective && !(frames.has("إن") && bare && follows())) return false;
  return !(s.takesObject || frames.has("هب")) || follows();
}
