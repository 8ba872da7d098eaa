import { ASPECT, GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import { agrees } from "./agreement.ts";
import { anonymityAt } from "./anonymity.ts";
import { cueAt } from "./cue-at.ts";
import { CHANNELS } from "./cues/settings.ts";
import { type Shape, shapeOf } from "./cues/table.ts";
import {
  clauseStart,
  isAnd,
  isClosing,
  isComma,
  isNominal,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  namedAt,
  partner,
  type Stretch,
} from "./layers.ts";
import { headOf, phraseAt, speaks, wholeSource } from "./nouns.ts";
import { COUNTING } from "./who.ts";

/** Who speaks, named before the cue. */
export interface Before {
  readonly words: Stretch;
  /** First word of the clause that the subject and the cue make together (`وكان`, `لكن`, the subject). */
  readonly from: number;
  /** True when the cue stands in a relative clause (`الوزير الذي أكد أن …`). */
  readonly relative: boolean;
  /** True when only قد stands between it and the cue, and it opens its clause. */
  readonly adjacent: boolean;
}

/** Pronouns in a relative clause that show that not the noun before it speaks (`بيان قال فيه إن …`). */
const RESUMED = new Set(["في", "ب", "خلال", "عبر", "على"]);

/**
 * Who speaks, where that stands before the cue: `المتحدث أكد أن`, `وكانت الشركة قد أعلنت`, `الوزير الذي نفى`.
 * Null when nothing there can be the subject.
 */
export function subjectBefore(l: Layers, cueWord: number): Before | null {
  const { reading } = l.words;
  const start = clauseStart(l, cueWord);
  const shape = cueAt(l, cueWord)?.shape ?? { gender: undefined, number: undefined };
  let w = cueWord - 1;
  // `والوزارة إذ تعلن ذلك لتؤكد`
  const announced = reading[w]?.lemma === "ل" && w > start ? formulaBefore(l, cueWord, start) : -1;
  if (announced > start) {
    const from = isAnd(reading[start]) ? start + 1 : start;
    const words: Stretch = [from, announced];
    if (announced > from && speaks(l, words) !== false) return { words, from: start, relative: false, adjacent: true };
  }
  const earlier = isThat(reading[w]) ? hadBefore(l, w, start, cueWord) : null;
  if (earlier) return earlier;
  const topic = reading[w]?.lemma === "ف" ? behindAmma(l, start, w, cueWord) : null;
  if (topic) return topic;
  const news = newsBefore(l, cueWord, start, shape) ?? givenOutBefore(l, cueWord, start, shape);
  if (news) return news;
  let adjacent = true;
  // قد, adverbs and `بدوره` between subject and verb.
  for (let n = 0; w >= start && n < 6; n++) {
    const r = reading[w]!;
    if (
      r.lemma === "قد" ||
      r.lemma === "لم" ||
      (r.lemma === "كان" && isVerb(r) && (hasSubjectBefore(l, w, start) || isComma(reading[w - 1])))
    )
      w--;
    else if (r.upos === Upos.ADV || l.times.of[w]! >= 0) {
      adjacent = false;
      w--;
    } else if (isPronounAttached(r) && TURNS.has(reading[w - 1]?.lemma ?? "") && isPreposition(reading[w - 2])) w -= 3;
    else break;
  }
  // `البلاد "أكدت أن الطريق مفتوح"`: the subject stands before the mark.
  if (w < start) return start === cueWord ? beforeMark(l, cueWord, shape) : null;
  // `وهي تحذر`: a pronoun of the third person, joined to what stands before.
  if (
    w === cueWord - 1 &&
    THEY.has(reading[w]!.form) &&
    reading[w]!.upos === Upos.PRON &&
    (w === start || isAnd(reading[w - 1]))
  )
    return { words: [w, w + 1], from: w > start ? w - 1 : w, relative: false, adjacent: true };
  if (isRelative(reading[w]!)) {
    // Past a comma or a dash, and the و of `والتي`.
    let end = isAnd(reading[w - 1]) ? w - 1 : w;
    if (
      end > start &&
      (isComma(reading[end - 1]) || (reading[end - 1]!.upos === Upos.PUNCT && DASHES.has(reading[end - 1]!.form)))
    )
      end--;
    if (isResumed(l, cueWord)) return null;
    // The nearest noun that الذي agrees with is the one of which it speaks; a thing says nothing.
    const found = (words: Stretch): Before => ({ words, from: w, relative: true, adjacent: false });
    // `نفي الأنباء التي تحدثت عن هجوم`: news tells, whatever governs it.
    const tells = TELLING.has(cueAt(l, cueWord)?.cue.act ?? "");
    if (tells && end > start && NEWS.has(reading[end - 1]!.lemma) && agrees(shape, reading[end - 1]!, false) !== false)
      return found([end - 1, end]);
    const nearest = antecedent(l, end, start);
    if (nearest && agrees(shape, reading[headOf(l, nearest)]!, false) === true)
      return speaks(l, nearest) === true &&
        !MATTERS.has(reading[headOf(l, nearest)]!.lemma) &&
        !isPronounAttached(reading[end - 1])
        ? found(nearest)
        : null;
    // `الرياض، التي أنكرت`: a place for its government is of women, whatever its word was.
    const place = nearest ? namedAt(l, nearest[1] - 1) : -1;
    if (
      place >= 0 &&
      nearest![1] - nearest![0] === 1 &&
      l.entities.items[place]!.kind === "place" &&
      shape.gender === "Fem"
    )
      return found(nearest!);
    const whole = phraseBefore(l, end, start, cueWord);
    // `الاتهامات ضد فلان الذي نفى`: a paper or a thing is behind a preposition, and the name is right before الذي.
    const said =
      whole &&
      nearest &&
      whole[0] < nearest[0] &&
      isPreposition(reading[nearest[0] - 1]) &&
      !isPersonal(l, whole) &&
      isPersonName(l, nearest);
    const noun = said ? nameIn(l, nearest) : (whole ?? nearest);
    return noun && speaks(l, noun) === true && agrees(shape, reading[headOf(l, noun)]!, false) !== false
      ? found(noun)
      : null;
  }
  // `الوزير نفسه قال`
  if (isPronounAttached(reading[w]) && (reading[w - 1]?.lemma === "نفس" || reading[w - 1]?.lemma === "ذات")) w -= 2;
  let comma = false;
  if (isComma(reading[w])) {
    comma = true;
    w--;
    // `الوكالة من جانبها، نقلت`
    if (isPronounAttached(reading[w]) && TURNS.has(reading[w - 1]?.lemma ?? "") && isPreposition(reading[w - 2])) {
      w -= 3;
      // `الرئيس، من جهته، قال`
      if (isComma(reading[w])) w--;
    }
  }
  if (w < start) return null;
  const was = comma ? behindWas(l, w + 1, cueWord, start) : null;
  if (was) return was;
  const initial = initialSubject(l, cueWord, start) ?? initialSubject(l, cueWord, behindThat(l, cueWord, start));
  if (initial) return initial;
  const noun = phraseBefore(l, w + 1, start, cueWord);
  const paper = noun || comma ? null : indefiniteBefore(l, w + 1, start, cueWord, shape);
  if (paper) return paper;
  if (!noun || (!comma && isPronounAttached(reading[noun[1] - 1]))) {
    const was = comma ? null : betweenWasAnd(l, w + 1, cueWord, start);
    if (was || !noun) return was;
  }
  if (reading[noun[0]]!.classes.has("according") || isAdverbial(l, noun[0])) return null;
  // `المواد 13 و17 تؤكد`: numbers do not speak.
  if (reading[noun[0]]!.upos === Upos.NUM && !holdsNoun(l, noun)) return null;
  const from = clauseOpening(l, noun[0], start);
  if (comma && !(from.initial && !verbBetween(l, from.at, noun[0]))) return null;
  if (!from.initial && !from.indefinite) return null;
  const head = reading[headOf(l, noun)]!;
  // `عدد من السكان يؤكدون`: the verb may agree with those who are counted.
  const counts = COUNTING.has(head.lemma) && reading[headOf(l, noun) + 1]?.lemma === "من" && shape.number === "Plur";
  if ((!counts && agrees(shape, head, false) === false) || speaks(l, noun) === false) return null;
  if (from.indefinite && (isResumed(l, cueWord) || head.definite || isPronounAttached(reading[noun[1] - 1])))
    return null;
  return {
    words: noun,
    from: from.initial ? from.at : cueWord,
    relative: !from.initial,
    adjacent: adjacent && !comma && from.initial,
  };
}

/** `تعليقا على القرار قال الوزير`, `فضلا عن ذلك أكد`: an accusative with its preposition before the verb; who speaks stands behind that. */
function isAdverbial(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  const next = l.words.reading[w + 1];
  return ADVERBIALS.has(r.lemma) && !r.definite && /[اة]$/.test(r.form) && next !== undefined && isPreposition(next);
}
const ADVERBIALS = new Set(
  "رد تعليق تعقيب إضافة خلاف استناد إشارة جواب فضل علاوة زيادة نظر تمهيد تحسب استعداد تجنب سعي احتجاج تأكيد استمرار استكمال تنفيذ تطبيق عطف استجابة".split(
    " ",
  ),
);

/** `بعد تقارير أفادت بأن`, `وسط أنباء تتحدث عن`: a paper or news without an article right before the verb of a clause that it has, whatever governs it. */
function indefiniteBefore(l: Layers, end: number, start: number, cueWord: number, shape: Shape): Before | null {
  const noun = phraseEnding(l, end, start);
  if (!noun || !isPreposition(l.words.reading[noun[0] - 1]) || isResumed(l, cueWord)) return null;
  const head = l.words.reading[headOf(l, noun)]!;
  if (!NEWS.has(head.lemma) || !TELLING.has(cueAt(l, cueWord)?.cue.act ?? "")) return null;
  for (let w = noun[0]; w < noun[1]; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || isPronounAttached(r) || l.entities.of[w]! >= 0) return null;
  }
  return agrees(shape, head, false) === false ? null : { words: noun, from: cueWord, relative: true, adjacent: false };
}
const TELLING = new Set(["say", "report", "announce", "warn"]);
const NEWS = new Set("نبأ خبر معلومة تقرير دراسة شائعة إشاعة وثيقة بلاغ".split(" "));

/** How many words stand between news and its verb, which say whence or to whom it came. */
const CAME_BY = 14;
/** `معلومات وردت إلى النواب تفيد بأن`, `التقارير الواردة من الميدان تشير إلى`: news with the clause or the participle that says how it came, before its verb. */
function newsBefore(l: Layers, cueWord: number, start: number, shape: Shape): Before | null {
  const { reading } = l.words;
  if (!TELLING.has(cueAt(l, cueWord)?.cue.act ?? "") || isResumed(l, cueWord)) return null;
  let came = false;
  for (let w = cueWord - 1; w >= start && w > cueWord - CAME_BY; w--) {
    const r = reading[w]!;
    if (r.upos === Upos.PUNCT || isThat(r) || isRelative(r)) return null;
    if (NEWS.has(r.lemma) && r.upos === Upos.NOUN) {
      if (!came || agrees(shape, r, false) === false) return null;
      const opening = clauseOpening(l, w, start);
      return {
        words: [w, cueWord],
        from: opening.initial ? opening.at : cueWord,
        relative: !opening.initial,
        adjacent: opening.initial,
      };
    }
    // `وردت`, read as و and `ردت`.
    const arrived = r.lemma === "رد" && isAnd(reading[w - 1]) && l.words.token[w] === l.words.token[w - 1];
    if (arrived || COMING.has(r.verb) || COMING.has(r.lemma)) came = true;
    else if (isVerb(r) || cueAt(l, w)?.form === "finite") return null;
  }
  return null;
}
const COMING = new Set("ورد وصل توفر توافر توارد تسرب صدر جاء وارد واصل متوافر متوفر صادر متداول".split(" "));

/** `نشرت الوكالة بيانا مشتركا بين البلدين، يؤكد أنهما اتفقا`: a paper without an article, of which a verb in the present behind a comma tells. */
function givenOutBefore(l: Layers, cueWord: number, start: number, shape: Shape): Before | null {
  const { reading } = l.words;
  if (!isComma(reading[cueWord - 1]) || nameOf(reading[cueWord]!.features, ASPECT) !== "Imp") return null;
  if (!TELLING.has(cueAt(l, cueWord)?.cue.act ?? "") || isResumed(l, cueWord)) return null;
  for (let w = cueWord - 2; w > start && w > cueWord - CAME_BY; w--) {
    const r = reading[w]!;
    if (r.upos === Upos.PUNCT || isVerb(r) || isThat(r) || isRelative(r)) return null;
    if (r.upos !== Upos.NOUN || !(r.classes.has("document") || r.classes.has("speech"))) continue;
    if (r.definite || isPronounAttached(reading[w + 1]) || reading[w + 1]!.definite) return null;
    return agrees(shape, r, false) === false
      ? null
      : { words: [w, cueWord - 1], from: cueWord, relative: true, adjacent: false };
  }
  return null;
}

/** How many words stand between سبق and أن. */
const HAD = 14;
/** `سبق للوزارة أن أعلنت`: who stands behind ل and سبق. */
function hadBefore(l: Layers, that: number, start: number, cueWord: number): Before | null {
  const { reading } = l.words;
  for (let w = that - 2; w >= start && w > that - HAD; w--) {
    if (reading[w]!.lemma !== "سبق" || !isVerb(reading[w])) continue;
    const words: Stretch = [w + 2, that];
    if (reading[w + 1]!.lemma !== "ل" || words[0] >= words[1] || isPronounAttached(reading[w + 2])) return null;
    const shape = cueAt(l, cueWord)?.shape;
    if (!shape || speaks(l, words) === false || agrees(shape, reading[headOf(l, words)]!, false) === false) return null;
    return { words, from: isAnd(reading[w - 1]) ? w - 1 : w, relative: false, adjacent: true };
  }
  return null;
}

/** The إذ of `الوزارة إذ تعلن ذلك لتؤكد`, or -1. */
function formulaBefore(l: Layers, cueWord: number, start: number): number {
  for (let x = cueWord - 2; x > start && x > cueWord - 10; x--) if (l.words.reading[x]!.lemma === "إذ") return x;
  return -1;
}

/** `أما الوزير فقال`: all that stands between أما and ف, where it is one who can speak. */
function behindAmma(l: Layers, start: number, end: number, cueWord: number): Before | null {
  const { reading } = l.words;
  const at = isAnd(reading[start]) ? start + 1 : start;
  if (reading[at]?.lemma !== "أما" || end - at < 2 || end - at > LONG_RELATIVE) return null;
  for (let w = at + 1; w < end; w++) if (isVerb(reading[w]) || isPreposition(reading[at + 1])) return null;
  const words: Stretch = [at + 1, end];
  const shape = cueAt(l, cueWord)?.shape;
  if (!shape || speaks(l, words) === false || agrees(shape, reading[headOf(l, words)]!, false) === false) return null;
  return { words, from: start, relative: false, adjacent: true };
}

/** `الوزير كان قد أعلن`, `الذي كان أعلن`: كان behind its subject, not at the head of its clause. */
function hasSubjectBefore(l: Layers, w: number, start: number): boolean {
  const p = w > start ? l.words.reading[w - 1]! : undefined;
  return p !== undefined && (isRelative(p) || (isNominal(p) && l.times.of[w - 1]! < 0));
}

const DASHES = new Set(["-", "–", "—"]);

/** Pronouns that may be the subject before a verb of saying. */
const THEY = new Set(["هو", "هي", "هم", "هما"]);

const holdsNoun = (l: Layers, [from, to]: Stretch): boolean => {
  for (let w = from; w < to; w++) {
    const { upos } = l.words.reading[w]!;
    if (upos === Upos.NOUN || upos === Upos.PROPN || upos === Upos.ADJ) return true;
  }
  return false;
};

/** `من جانبه`, `من جهتها`, `بدوره`. */
const TURNS = new Set(["دور", "جهة", "جانب", "ناحية"]);

/** Up to how many words a relative clause between a subject and its verb has. */
const LONG_RELATIVE = 40;

/** Whether an article or a name stands in a stretch. */
function holdsDefinite(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (l.words.reading[w]!.definite || namedAt(l, w) >= 0) return true;
  return false;
}

/** `كشفت مصادر أن فلانا، رئيس المجلس، طلب`: where the clause of the last أن begins, else the sentence. */
function behindThat(l: Layers, cueWord: number, start: number): number {
  for (let w = cueWord - 1; w > start && w > cueWord - LONG_RELATIVE; w--)
    if (isThat(l.words.reading[w])) return isPronounAttached(l.words.reading[w + 1]) ? start : w + 1;
  return start;
}

/**
 * `التقرير الذي ركز على المدينة أشار إلى أن`, `الوزير، الذي كان يتحدث في منتدى، قال إن`: the subject at the head of a sentence, a
 * relative clause, and the verb, which no و or أن joins to that clause.
 */
function initialSubject(l: Layers, cueWord: number, sentence: number): Before | null {
  const { reading } = l.words;
  // `إلا أن الحارس الذي أصيب، قال`
  let start = sentence;
  while (
    start < cueWord - 5 &&
    start < sentence + 3 &&
    OPENERS.has(reading[start]!.lemma) &&
    (!isVerb(reading[start]) || reading[start]!.lemma === "كان")
  )
    start++;
  if (reading[start]?.form === "#") start++;
  if (cueWord - start < 5 || cueWord - start > LONG_RELATIVE) return null;
  const p = l.phrases.at[start]!;
  if (p < 0) return null;
  const unnamed = unnamedSubject(l, cueWord, start);
  if (unnamed) return unnamed;
  // `وزير النقل`: definite by what it governs, of offices and bodies.
  const first = reading[l.phrases.head[p]!]!;
  const governs =
    (first.classes.has("role") || first.classes.has("body")) && holdsDefinite(l, start, l.phrases.last[p]!);
  if (!first.definite && namedAt(l, l.phrases.head[p]!) < 0 && !governs) return null;
  let end = l.phrases.last[p]!;
  // `محمد عبد السلام، الذي`: a name of which the phrase is a part.
  while (end < cueWord && namedAt(l, start) >= 0 && namedAt(l, end) === namedAt(l, start)) end++;
  // `وزير النقل سمير الحداد الذي`: an office with its holder's name.
  if (end < cueWord && !isComma(reading[end]) && !isRelative(reading[end]!) && (namedAt(l, end) >= 0 || governs)) {
    const [, whole] = wholeSource(l, [start, end], cueWord);
    if (whole < cueWord && (isRelative(reading[whole]!) || isComma(reading[whole]))) end = whole;
  }
  const parted = isComma(reading[end]);
  const relative = parted ? end + 1 : end;
  if (relative + 1 >= cueWord) return null;
  // `سامي الحداد، من شركة النخيل، قال`: between two commas whence or what they are.
  const aside = parted && !isRelative(reading[relative]!);
  if (!isRelative(reading[relative]!) && !(aside && (isPreposition(reading[relative]) || isNominal(reading[relative]))))
    return null;
  const before = reading[cueWord - 1]!;
  if (
    // `غير أن الوزير الذي يزور المدينة، اعتبر`: a comma may close alone.
    (parted && !isComma(before)) ||
    (isComma(before) && !parted && start === sentence && !isPersonal(l, [start, end])) ||
    isAnd(before) ||
    before.upos === Upos.SCONJ ||
    before.lemma === "ما" ||
    isRelative(before)
  )
    return null;
  let verbs = 0;
  for (let w = relative + 1; w < cueWord; w++) {
    // `رئيس ما يسمى بالمجلس`: a name of something.
    if (isVerb(reading[w]) && reading[w - 1]!.lemma === "ما" && NAMING.has(reading[w]!.lemma)) continue;
    if (isVerb(reading[w])) verbs++;
    // `الذي كان من المقرر أن يقود الوفد`: what أن brings in the subjunctive is no clause of its own.
    else if (isThat(reading[w]) && !(isVerb(reading[w + 1]) && nameOf(reading[w + 1]!.features, ASPECT) === "Imp"))
      return null;
    else if (isRelative(reading[w]!)) return null;
    else if (aside && isComma(reading[w]) && w < cueWord - 1 && !isNominal(reading[w + 1])) return null;
  }
  // `سامي الحداد، رئيس الأبحاث في الشركة، يؤكد`: the office behind the name names him too.
  const office = aside && reading[relative]!.classes.has("role");
  const noun: Stretch = [start, office ? cueWord - 1 : end];
  const shape = cueAt(l, cueWord)?.shape;
  if (aside ? verbs > 0 || namedAt(l, l.phrases.head[p]!) < 0 : verbs === 0) return null;
  if (!shape || speaks(l, noun) !== true || agrees(shape, reading[headOf(l, noun)]!, false) === false) return null;
  return { words: noun, from: start, relative: false, adjacent: true };
}

/** `مسؤول في وزارة النقل رفض الكشف عن اسمه قال إن`: between who speaks and the verb only the words that keep him unnamed. */
function unnamedSubject(l: Layers, cueWord: number, start: number): Before | null {
  const noun = phraseAt(l, start, cueWord);
  if (!noun || speaks(l, noun) !== true) return null;
  const words = wholeSource(l, noun, cueWord);
  let at = words[1];
  if (isComma(l.words.reading[at])) at++;
  if (at >= cueWord || !anonymityAt(l, at)) return null;
  for (let w = at + 1; w < cueWord - 1; w++)
    if (isComma(l.words.reading[w]) || isVerb(l.words.reading[w]) || isThat(l.words.reading[w])) return null;
  const shape = cueAt(l, cueWord)?.shape;
  if (!shape || agrees(shape, l.words.reading[headOf(l, words)]!, false) === false) return null;
  return { words, from: start, relative: false, adjacent: true };
}

const NAMING = new Set(["سمى", "أسمى", "عرف", "دعا"]);

const isPersonal = (l: Layers, words: Stretch): boolean => {
  const r = l.words.reading[headOf(l, words)]!;
  return r.upos === Upos.PROPN || r.classes.has("role") || r.classes.has("person") || r.classes.has("title");
};
const isPersonName = (l: Layers, [, to]: Stretch): boolean => {
  const e = namedAt(l, to - 1);
  return e >= 0 && l.entities.items[e]!.kind === "person";
};

/** The name at the end of a phrase: `برئاسة فلان`. */
function nameIn(l: Layers, [from, to]: Stretch): Stretch {
  let first = to - 1;
  while (first > from && namedAt(l, first - 1) === namedAt(l, to - 1)) first--;
  return isPersonal(l, [from, to]) ? [from, to] : [first, to];
}

/** What is told of, in whatever class the lexicon has it: `الأمر الذي قال إنه`. */
const MATTERS = new Set("أمر شيء خبر موضوع قضية مسألة خطوة قرار".split(" "));

/** What الذي speaks of where a preposition or another noun governs it: the name right before it, else the phrase. */
function antecedent(l: Layers, end: number, start: number): Stretch | null {
  if (isClosing(l, end - 1) && partner(l, end - 1) >= start && namedAt(l, end - 2) >= 0)
    return [partner(l, end - 1), end];
  const name = namedAt(l, end - 1);
  if (name >= 0) {
    let from = end - 1;
    while (from > start && namedAt(l, from - 1) === name) from--;
    const p = l.phrases.of[from]!;
    return [p >= 0 && l.phrases.last[p]! >= end ? l.phrases.first[p]! : from, end];
  }
  const noun = phraseEnding(l, end, start);
  // `زار الوزير المصنع الذي`: of two definite nouns the nearer.
  const plain = (w: number) => l.words.reading[w]!.upos === Upos.NOUN && l.words.reading[w]!.definite;
  if (noun && end - 2 >= noun[0] && plain(end - 1) && plain(end - 2)) return [end - 1, end];
  return noun;
}

/** Verbs behind which, past their subject, a present tells what it goes on doing or begins to do: لا يزال, ظل, راح (Wright II § 41). By bare lemma. */
const SISTERS = new Set("زال ظل بات أخذ راح مضى عاد انفك برح دأب استمر واصل".split(" "));
const NOT = new Set(["لا", "ما", "لم"]);

/** `كان رئيس المجلس نبيه بري قال`: all that stands between كان and the verb, where it is no clause. */
function betweenWasAnd(l: Layers, end: number, cueWord: number, start: number): Before | null {
  const { reading } = l.words;
  for (let w = end - 1; w >= start && w > end - 16; w--) {
    const r = reading[w]!;
    const sister = SISTERS.has(r.lemma) && nameOf(reading[cueWord]!.features, ASPECT) === "Imp";
    if ((r.lemma === "كان" || sister) && isVerb(r)) {
      const shape = shapeOf(r);
      const asked = cueAt(l, cueWord)?.shape;
      if (end - w < 3 || !asked || (shape.gender !== undefined && shape.gender !== asked.gender)) return null;
      const noun: Stretch = [w + 1, end];
      const opening = clauseOpening(l, sister && NOT.has(reading[w - 1]?.lemma ?? "") ? w - 1 : w, start);
      return (opening.initial || opening.at === start) && speaks(l, noun) !== false && l.phrases.at[w + 1]! >= 0
        ? { words: noun, from: opening.at, relative: false, adjacent: true }
        : null;
    }
    if (
      isVerb(r) ||
      r.upos === Upos.SCONJ ||
      r.upos === Upos.PART ||
      (r.upos === Upos.PUNCT && !isClosing(l, w) && l.quotes.at[w]! < 0)
    )
      return null;
  }
  return null;
}

/** The subject of a verb that is the first word in quotation marks: the noun phrase right before the mark, at the head of its clause. */
function beforeMark(l: Layers, cueWord: number, shape: Shape): Before | null {
  const mark = cueWord - 1;
  if (mark < 1 || l.quotes.at[mark]! < 0) return null;
  const start = clauseStart(l, mark);
  const noun = mark > start ? phraseBefore(l, mark, start, mark) : null;
  if (!noun || speaks(l, noun) !== true || agrees(shape, l.words.reading[headOf(l, noun)]!, false) === false)
    return null;
  const opening = clauseOpening(l, noun[0], start);
  return opening.initial ? { words: noun, from: opening.at, relative: false, adjacent: true } : null;
}

/** Up to how many words stand between كان and a verb with a comma before it. */
const WAS_LONGEST = 24;

/**
 * `وكانت صحيفة "الأفق" اللبنانية، المقربة من الحكومة، ذكرت أن`: behind كان at the head of the clause all words up to the comma before the verb, where no verb stands among them;
 * what a preposition or a time opens behind the first comma is no part of it.
 */
export function behindWas(l: Layers, end: number, cueWord: number, start: number): Before | null {
  const { reading } = l.words;
  const at = isAnd(reading[start]) || reading[start]!.lemma === "لكن" ? start + 1 : start;
  const was = reading[at]!;
  if (was.lemma !== "كان" || !isVerb(was) || end - at < 3 || end - at > WAS_LONGEST) return null;
  const asked = cueAt(l, cueWord)?.shape ?? shapeOf(reading[cueWord]!);
  const shape = shapeOf(was);
  if (shape.gender !== undefined && shape.gender !== asked.gender) return null;
  let last = -1;
  for (let w = at + 1; w < end; w++) {
    const r = reading[w]!;
    if (isVerb(r) || r.upos === Upos.SCONJ || r.upos === Upos.PART || isThat(r) || isRelative(r)) return null;
    if (isComma(r)) {
      const next = reading[w + 1]!;
      const aside = isPreposition(next) || l.times.of[w + 1]! >= 0 || next.upos === Upos.ADV || !isNominal(next);
      if (last < 0 && aside) last = w;
    }
  }
  const words: Stretch = [at + 1, last < 0 ? end : last];
  if (l.phrases.at[at + 1]! < 0 || speaks(l, words) === false) return null;
  return { words, from: start, relative: false, adjacent: true };
}

/** The noun phrase that ends before `end`, grown leftwards over prepositions and appositions that belong to it. */
function phraseBefore(l: Layers, end: number, start: number, cueWord: number): Stretch | null {
  const { reading } = l.words;
  let e = end;
  // An aside in brackets, a relative clause or an apposition between commas.
  let mark = e - 1;
  while (
    mark > start &&
    reading[mark]!.definite &&
    (reading[mark]!.upos === Upos.ADJ || reading[mark]!.classes.has("nisba"))
  )
    mark--;
  if (mark >= start && isClosing(l, mark)) {
    const open = partner(l, mark);
    if (open < start) return null;
    const before = phraseEnding(l, open, start);
    if (!before) return null;
    return [before[0], e];
  }
  let noun = phraseEnding(l, e, start);
  if (!noun) return null;
  // A name whose parts are phrases of their own (`عبد الحميد غول`).
  const name = namedAt(l, noun[0]);
  while (name >= 0 && noun[0] > start && namedAt(l, noun[0] - 1) === name) noun = [noun[0] - 1, noun[1]];
  for (let n = 0; n < 5; n++) {
    const first: number = noun[0] - 1;
    if (first < start) break;
    const r = reading[first]!;
    if (isPreposition(r) && !isPronounAttached(reading[first + 1])) {
      const governor = phraseEnding(l, first, start);
      if (!governor) return null;
      // `خرج مسؤولوه بتصريحات يؤكدون`: in what they said it is no part of who they are.
      noun = CHANNELS.has(reading[headOf(l, noun)]!.lemma) ? governor : [governor[0], noun[1]];
    } else if (isComma(r)) {
      // `رئيس البعثة، فلان، قال`: an apposition only where the words before are a phrase that opens the clause.
      const governor = phraseEnding(l, first, start);
      if (!governor || !clauseOpening(l, governor[0], start).initial || speaks(l, governor) === false) break;
      noun = [governor[0], noun[1]];
    } else if ((startsName(l, noun[0]) || startsTitledName(l, noun[0])) && isNominal(r)) {
      // `المتحدث باسم الوزارة فلان قال`: the name behind an office that ends in another phrase.
      const office = phraseEnding(l, first + 1, start);
      if (!office) break;
      noun = [office[0], noun[1]];
    } else if (namedAt(l, first) >= 0 && l.entities.items[namedAt(l, first)]!.kind === "person" && isOffice(l, noun)) {
      // `فلان لاعب المنتخب قال`: a name and the office in apposition.
      let from: number = first;
      while (from > start && namedAt(l, from - 1) === namedAt(l, first)) from--;
      noun = [from, noun[1]];
    } else if (isAnd(r)) {
      const other = phraseEnding(l, first, start);
      if (!other) break;
      noun = [other[0], noun[1]];
    } else break;
  }
  e = noun[1];
  if (noun[0] > start && isPreposition(reading[noun[0] - 1])) return null;
  return e <= cueWord ? noun : null;
}

/** Whether the head of a phrase is an office or a trade, without ال. */
const isOffice = (l: Layers, noun: Stretch): boolean => {
  const head = l.words.reading[headOf(l, noun)]!;
  return (!head.definite && head.classes.has("role")) || (head.definite && HOLDING.has(head.lemma));
};
/** `سمير الحداد المسؤول عن الميناء`, with the article: who one is rather than who else is named. By bare lemma. */
const HOLDING = new Set("مسؤول مسئول مشرف مكلف ناطق متحدث ممثل مختص مفوض".split(" "));

/** Whether a person's name begins at a word. */
function startsName(l: Layers, w: number): boolean {
  const e = namedAt(l, w);
  if (e >= 0) return l.entities.items[e]!.kind === "person" && namedAt(l, w - 1) !== e;
  const r = l.words.reading[w]!;
  return r.upos === Upos.PROPN;
}

/** `العقيد نبيل المالكي`: whether a title with the article and a name begin at a word. */
const startsTitledName = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w]!;
  return r.definite && (r.classes.has("title") || r.classes.has("role")) && startsName(l, w + 1);
};

function phraseEnding(l: Layers, end: number, start: number): Stretch | null {
  const p = end - 1 >= start ? l.phrases.of[end - 1]! : -1;
  if (p < 0 || l.phrases.last[p] !== end || l.phrases.first[p]! < start) return null;
  if (l.times.of[l.phrases.first[p]!]! >= 0) return null;
  return [l.phrases.first[p]!, end];
}

/** Words that may stand before the subject at the head of a clause. */
const OPENERS = new Set("كان لكن إن أن لكنّ بينما فيما حين كما حيث إلا ف و إذ غير بيد أما ثم".split(" "));

function clauseOpening(
  l: Layers,
  first: number,
  start: number,
): { readonly at: number; readonly initial: boolean; readonly indefinite: boolean } {
  const { reading } = l.words;
  let at = first;
  let initial = at <= start;
  for (let n = 0; n < 5 && at > start; n++) {
    const r = reading[at - 1]!;
    const sister = isVerb(r) && SISTERS.has(r.lemma) && isNominal(reading[at]);
    const denied = NOT.has(r.lemma) && isVerb(reading[at]) && SISTERS.has(reading[at]!.lemma);
    if (sister || denied || (OPENERS.has(r.lemma) && (r.upos !== Upos.VERB || r.lemma === "كان"))) {
      at--;
      initial = true;
    } else if (r.lemma === "في" && reading[at]?.lemma === "حين") {
      at--;
    } else break;
  }
  if (!initial && at > start) {
    const r = reading[at - 1]!;
    if (isComma(r) || r.form === ":" || r.form === ".." || r.form === "|" || r.form === "…" || r.upos === Upos.PUNCT)
      initial = true;
  }
  return { at, initial, indefinite: !initial };
}

function verbBetween(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (isVerb(l.words.reading[w]) && l.words.reading[w]!.lemma !== "كان") return true;
  return false;
}

/** `بيان أكد فيه`, `تغريدة قال عبرها`: the noun before is where it was said. */
function isResumed(l: Layers, cueWord: number): boolean {
  const { reading } = l.words;
  for (let w = cueWord + 1; w < cueWord + 4 && w + 1 < l.words.count; w++) {
    if (isPronounAttached(reading[w]) && w === cueWord + 1) return true;
    if (reading[w]!.upos === Upos.ADP && RESUMED.has(reading[w]!.lemma) && isPronounAttached(reading[w + 1]))
      return true;
  }
  return false;
}

/** The gender and number that a cue asks of its subject, as `Fem/Sing`; parts that the word does not show are empty. */
export function askedOf(
  l: Layers,
  cueWord: number,
): { readonly gender: string | undefined; readonly number: string | undefined } {
  const f = l.words.reading[cueWord]!.features;
  return { gender: nameOf(f, GENDER), number: nameOf(f, NUMBER) };
}
