import { ASPECT, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { CHANNELS, MANNERS } from "../cues/settings.ts";
import { isGoverned } from "../governing.ts";
import {
  afterTime,
  isColon,
  isComma,
  isNominal,
  isOpening,
  isPreposition,
  isPronounAttached,
  isThat,
  isVerb,
  type Layers,
  namedAt,
  partner,
} from "../layers.ts";
import { headOf, phraseAt, speaks, wholeSource, withJoined, withPrepositional } from "../nouns.ts";
import { untilComma } from "./asides.ts";
import type { GapReader, Outcome } from "./gap.ts";
import { holds, holdsPerson, isBringable, isHearer, isMasdar, isMisreadMasdar, isPaper, isWhose } from "./kinds.ts";
import { bringThat, seekThat, thatFollows } from "./seek.ts";

/** Prepositions behind which إن may stand as content: أشار إلى أن, أفاد بأن. */
const BEFORE_THAT = new Set(["ب", "إلى", "على", "عن", "من", "في"]);
/** Attached prepositions stay with the content: طالب بفتح الطريق. */
const isAttached = (p: string): boolean => p === "ب" || p === "ل";

/** By bare lemma. */
const AMONG = new Set("داخل وسط ضمن خارج لدى قرب بين".split(" "));
const isModifier = (r: Reading): boolean =>
  r.upos === Upos.ADJ || r.classes.has("nisba") || nameOf(r.features, VERBFORM) === "Part";
/** Nouns that with ب and without an article tell only how. By bare lemma. */
const HOW = new Set("شدة قوة وضوح صراحة حزم حدة غضب سخرية".split(" "));
/** What is said of a paper's issue. By bare lemma. */
const ISSUED = new Set("صادر ل أخير جديد أسبوعي سنوي منشور".split(" "));
const AGO = new Set(["قبل", "بعد"]);
const SPOKEN_ON = new Set(
  "حساب صفحة موقع تويتر فيسبوك إنستغرام يوتيوب تلغرام تيليغرام إكس منصة شاشة أثير تلفزيون إذاعة قناة شبكة وسيلة هامش لسان ضوء".split(
    " ",
  ),
);
/** Nouns that with ب and a pronoun mean all of it. By bare lemma. */
const WHOLE = new Set(["أسر", "أكمل", "كامل", "رمة"]);
/** Ordinals and superlatives before a noun of what is said: في أول تصريح, في أحدث تعليق. By bare lemma. */
const FIRST = new Set(["أول", "آخر", "أحدث", "ثاني"]);
/** Behind `في أول تعليق` with ل and a pronoun and what it was about; the channel is kept; -1 where it is nothing that is said. */
function firstOf(s: GapReader, w: number): number {
  const { reading } = s.l.words;
  if (!CHANNELS.has(reading[w + 2]?.lemma ?? "")) return -1;
  let end = w + 3;
  while (end < s.limit && reading[end]!.upos === Upos.ADJ && !reading[end]!.definite) end++;
  s.d.channel ??= [w, end];
  if (isPronounAttached(reading[end])) end++;
  else if (reading[end]?.lemma === "ل" && isPronounAttached(reading[end + 1])) end += 2;
  if (end < s.limit && ABOUT_WHAT.has(reading[end]!.lemma)) {
    const about = phraseAt(s.l, end + 1, s.limit);
    if (about && thatFollows(s.l, about[1], s.limit)) return about[1];
  }
  return end;
}
const ABOUT_WHAT = new Set(["على", "عن", "حول", "بشأن", "منذ", "بعد"]);

/** Verbs whose عن tells only of what was spoken. By bare lemma. */
const TOPICAL = new Set("قال كتب تحدث".split(" "));

/** How what is condemned or praised comes. */
const JUDGED = new Set(["ب", "على"]);

/** How a paper came out: صدر, نشرته, وزعه, تلقت. */
const PUBLISHED = /^(?:صدر|وصل|اطلع|نشر|أصدر|وزع|بث|تلق|أدل|ألق|نقل|حصل)/;

/** A preposition, and what it governs: the content, the one spoken to, a part of who speaks, where and how it was said. */
export function preposition(s: GapReader, w: number): Outcome {
  const { l, d, frames, to, limit } = s;
  const { reading } = l.words;
  const r = reading[w]!;
  if (r.upos !== Upos.ADP && !(r.upos === Upos.NOUN && isPreposition(r))) return null;
  const p = r.lemma;
  const next = reading[w + 1];
  if (next === undefined || w + 1 >= limit) return d;
  // `قال علي في بيان`, `قال علي إن`: no preposition stands before another, nor before إن, so that it is the name.
  if (
    r.form === "علي" &&
    w === s.begin &&
    s.seeksSubject &&
    (isThat(next) || isComma(next) || isColon(next) || isPreposition(next))
  )
    return s.found([w, w + 1]);
  // `أفاد بيان صادر عن الرابطة بأن`: whose paper it is that tells.
  if ((p === "عن" || p === "من") && s.touches(w) && reading[w - 1]!.lemma === "صادر") {
    const giver = phraseAt(l, w + 1, limit);
    if (giver && speaks(l, giver) !== false) return s.grow(wholeSource(l, giver, limit)[1]);
  }
  // `دعا المدير المدينة بأسرها إلى`, `بأكملها`: all of whom or what stands before.
  if (p === "ب" && WHOLE.has(next.lemma) && isPronounAttached(reading[w + 2])) return w + 3;
  // `تعهد على نحو متكرر`: how.
  if (p === "على" && next.lemma === "نحو" && reading[w + 2]?.upos === Upos.ADJ) return w + 3;
  // `في أول تعليق له على الحادث`: the first of what was said, and on what.
  const first = p === "في" && FIRST.has(next.lemma) ? firstOf(s, w) : -1;
  if (first > 0) return first;
  // `صحيفة الأفق في عددها الصادر أمس`: of which day the paper is.
  if (p === "في" && next.lemma === "عدد" && isPronounAttached(reading[w + 2])) {
    d.channel ??= [w, w + 3];
    let end = w + 3;
    while (
      end < limit &&
      (ISSUED.has(reading[end]!.lemma) || l.times.of[end]! >= 0 || reading[end]!.classes.has("ordinal"))
    )
      end++;
    return end;
  }
  // `بعد ذلك بوقت قصير`: when it was said.
  if (AGO.has(p) && next.classes.has("demonstrative") && !reading[w + 2]?.definite) return w + 2;
  // `مصادر داخل الجيش أكدت`, `ضباط وسط المقاومة`: among whom those are who speak.
  if (AMONG.has(r.lemma) && s.touches(w) && !holdsPerson(l, d.subject!)) {
    const place = phraseAt(l, w + 1, limit);
    let end = place ? place[1] : w + 1;
    while (end < limit && reading[end]!.definite && isModifier(reading[end]!)) end++;
    // `قيادي داخل الحزب في تصريحات خاصة إن`: of somebody without an article whatever follows.
    const unnamed = r.lemma === "داخل" && !reading[d.subject![1] - 1]!.definite;
    if (place && l.times.of[w + 1]! < 0 && (unnamed || thatFollows(l, end, limit))) return s.grow(end);
  }
  if (!isPreposition(r)) return seekThat(s, w + 1);
  // `يدعو الرئيس لأن يكون`: before a subjunctive ل is of the verb, not `because`.
  if (
    p === "ل" &&
    isThat(next) &&
    frames.has(p) &&
    isVerb(reading[w + 2]) &&
    nameOf(reading[w + 2]!.features, ASPECT) === "Imp"
  )
    return bringThat(s, w + 1, p);
  if (isThat(next))
    // `إلى أن` is `until` but for verbs that take إلى.
    return (frames.has("إن") || frames.has("هب") || (p === "ب" && frames.has("بأن"))) &&
      BEFORE_THAT.has(p) &&
      (p !== "إلى" || frames.has(p) || s.near)
      ? bringThat(s, w + 1, p)
      : seekThat(s, w + 2);
  // `توعد من وصفهم بـ"المخربين" بالعقاب`: those whom somebody calls so are the ones spoken to.
  const whom = p === "من" && to === "ه" && !frames.has(p) ? calledSo(s, w + 1) : -1;
  if (whom > 0) {
    d.addressee ??= [w, whom];
    return whom;
  }
  if (isVerb(next)) {
    // No verb stands behind a preposition: a noun was not recognised (`في وقت سابق`, `تعهد بتقديم`).
    if (frames.has(p) && (d.subject !== null || s.cw.form === "participle") && p !== "على")
      return s.bring("preposition", w, isAttached(p) ? w : w + 1, p);
    let end = w + 2;
    while (end < limit && reading[end]!.upos === Upos.ADJ) end++;
    return end;
  }
  if (isPronounAttached(next)) return pronoun(s, w);
  // `انتقد بشدة تصريحات الوزير`: how it was said, not whose strength.
  if (p === "ب" && HOW.has(next.lemma) && !next.definite && (s.subjectEnd < 0 || s.touches(w) || d.subject === null)) {
    const behind = reading[w + 2];
    return behind && behind.upos === Upos.ADJ && !behind.definite && w + 2 < limit ? w + 3 : w + 2;
  }
  // `بالقول إن`, `بقوله: …`
  if (p === "ب" && (next.lemma === "قول" || next.verb === "قال") && next.upos === Upos.NOUN)
    return s.bring("saying", w, w + 1);
  const quote = l.quotes.items[l.quotes.at[w + 1]!];
  if (quote && quote.close > 0 && quote.last - w <= 5 && (p === to || !frames.has(p)) && p !== "ب") {
    // `لـ«الأفق»`, `على "تويتر"`: a name in marks.
    if (p === to) d.addressee = [quote.first, quote.last];
    return quote.close + 1;
  }
  // `ندد بـ"التساهل الذي تبديه الحكومة"`: of those who condemn or praise only words in marks are said.
  const { act } = s.cw.cue;
  if (quote && !quote.term && (act === "condemn" || act === "praise") && JUDGED.has(p) && quote.last - quote.first > 2)
    return s.bring("preposition", w, isAttached(p) ? w : w + 1, p);
  // `لـ(الأفق)`: a name in brackets.
  const bracket = isOpening(l, w + 1) && l.quotes.at[w + 1]! < 0 ? partner(l, w + 1) : -1;
  if (p === "ل" && bracket > w && bracket - w <= 6) {
    if (p === to) d.addressee = [w + 2, bracket];
    return bracket + 1;
  }
  const time = afterTime(l, w + 1);
  if (time > 0) {
    if (d.time < 0) d.time = w + 1;
    return time;
  }
  return governed(s, w);
}

/** Behind `وصفهم بـ"المخربين"`: the word after the mark that closes what they are called, or -1. */
function calledSo(s: GapReader, verb: number): number {
  const { l } = s;
  const { reading } = l.words;
  if (
    !isPronounAttached(reading[verb + 1]) ||
    !CALLING_SO.has(reading[verb]!.lemma) ||
    reading[verb + 2]?.lemma !== "ب"
  )
    return -1;
  const quote = l.quotes.items[l.quotes.at[verb + 3] ?? -1];
  return quote && quote.close > 0 && quote.close + 1 < s.limit ? quote.close + 1 : -1;
}
const CALLING_SO = new Set(["وصف", "سمى", "نعت"]);

/** A preposition with a pronoun: `قال له`; `المقدم علي فلان` is a name. */
function pronoun(s: GapReader, w: number): number {
  const { reading } = s.l.words;
  const p = reading[w]!.lemma;
  if (p === "على" && reading[w + 1]!.form === "ي" && s.touches(w)) {
    const rest = w + 2 < s.limit ? phraseAt(s.l, w + 2, s.limit) : null;
    return s.grow(rest ? rest[1] : w + 2);
  }
  // `عدد منهم`, `مصدر مقرب منه`: of whom those who speak are.
  const last = s.l.words.reading[w - 1]!;
  if (p === "من" && s.touches(w) && !last.definite && (COUNTED.has(last.lemma) || BELONGING.has(last.lemma)))
    return s.grow(w + 2);
  if (p === s.to) s.d.addressee = [w + 1, w + 2];
  // `الحكومة المعترف بها دوليا`: a participle that takes up its noun.
  const r = s.l.words.reading[w - 1]!;
  if (s.touches(w) && r.definite && (nameOf(r.features, VERBFORM) === "Part" || r.upos === Upos.ADJ)) {
    const adverb = reading[w + 2];
    return s.grow(adverb && !adverb.definite && adverb.form.endsWith("يا") && w + 2 < s.limit ? w + 3 : w + 2);
  }
  return w + 2;
}

/** `وذكر فلان بدبي أن`: behind ب and a verb of saying a town is where it was said, unless the verb charges or demands. */
function isPlaceOfSaying(s: GapReader, w: number): boolean {
  const e = namedAt(s.l, w);
  return (
    e >= 0 && s.l.entities.items[e]!.kind === "place" && ((s.frames.has("إن") && s.to !== "ه") || s.touches(w - 1))
  );
}

/** `وذكر فلان بالملتقى السنوي أن`: behind ب the occasion, unless the verb charges or demands. */
const isOccasion = (s: GapReader, noun: Reading): boolean =>
  CHANNELS.has(noun.lemma) &&
  (s.frames.has("إن") || (s.frames.has("هب") && s.d.object === null)) &&
  s.to !== "ه" &&
  s.d.subject !== null &&
  // `تعهد بالرد`: of who promises or threatens it is the deed.
  s.cw.cue.act !== "promise" &&
  s.cw.cue.act !== "threaten";

/** `أمر بسرعة القبض عليهم`: haste of something is what is asked, `بسرعة` alone how. */
const isHasteOf = (s: GapReader, head: number): boolean =>
  s.l.words.reading[head]!.lemma === "سرعة" &&
  s.frames.has("ب") &&
  ((s.l.words.reading[head + 1]?.definite ?? false) || s.l.words.reading[head + 1]?.upos === Upos.NOUN);

/** `طالب اللاعبين بالهدوء`: with its article what is asked for, `بهدوء` how. */
const isAskedFor = (s: GapReader, noun: Reading): boolean =>
  noun.definite && s.frames.has("ب") && s.to === "ه" && ASKED_FOR.has(noun.lemma);
const ASKED_FOR = new Set("هدوء سرعة حزم حق ثقة وضوح صراحة دور اسم إيجاز سرور تفصيل".split(" "));

/** Participles that say whose or where somebody is: التابع ل, الصادر عن, المقيم في, الموالي ل. By bare lemma. */
const BELONGING = new Set(
  "تابع صدر صادر مقيم موال موالي خاضع مقرب قريب منتمي منتم منبثق ممثل مكلف معني معروف متخصص عامل مختص مدعوم منشق مسؤول ناطق".split(
    " ",
  ),
);
const COUNTED = new Set("عدد كثير بعض واحد اثنان قليل جزء فريق مجموعة".split(" "));
const isAdjectival = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w]!;
  return BELONGING.has(r.lemma) && (r.upos === Upos.ADJ || r.upos === Upos.NOUN);
};

/**
 * `حذر مصدر مقرب من الرئيس من انهيار الهدنة`, `أعلن سمير الحداد المسؤول عن الميناء وصول السفن`: whether the verb, though it takes the preposition as well, has what
 * was said behind the words that it brings: the same preposition again, أن, or the office of one who is named.
 */
const NEEDING = new Set("ممثل مندوب نائب مقرب مطلع عدد".split(" "));
function isSated(s: GapReader, p: string, end: number): boolean {
  const { l, limit } = s;
  // `صرح المتحدث الأمني بوزارة الداخلية بأنه`: the second ب brings what was said.
  if (holdsPerson(l, s.d.subject!) || thatFollows(l, end, limit, p === "ب")) return true;
  // `ممثل عن الشركة`: of such a noun without an article one wants to know whose.
  const last = l.words.reading[s.subjectEnd - 1]!;
  if (NEEDING.has(last.lemma) && !last.definite) return true;
  for (let w = end; p !== "ب" && w < limit && w < end + 8; w++) {
    const r = l.words.reading[w]!;
    if (isComma(r) || isVerb(r)) return false;
    if (r.lemma === p && isPreposition(r)) return true;
  }
  return false;
}

/** How an office is held for another: مدير المركز بالإنابة, بالنيابة, بالوكالة, بالتكليف. By bare lemma. */
const IN_STEAD = new Set(["إنابة", "نيابة", "وكالة", "تكليف"]);

/** Those who take part or are present somewhere. By bare lemma. */
const ATTENDING = new Set("مشارك حاضر مجتمع مؤتمر متحاور مفاوض".split(" "));

const POINTING = new Set(["أشار", "لفت", "نوه", "ألمح", "تطرق"]);
/** Deeds on the occasion of which one speaks, that have an object. By bare lemma. */
const DEEDS_DONE = new Set(
  "مغادرة زيارة استقبال لقاء وداع توديع ترؤس رئاسة افتتاح تفقد حضور تسلم دخول رعاية تدشين تكريم استضافة ترأس مشاهدة متابعة".split(
    " ",
  ),
);
/** The end of a phrase, or a masdar in it behind its first definite noun. */
function untilMasdar(l: Layers, [from, to]: readonly [number, number]): number {
  for (let w = from + 1; w < to; w++)
    if (l.words.reading[w - 1]!.definite && isMasdar(l.words.reading[w]!) && !l.words.reading[w]!.definite) return w;
  return to;
}
/** Nouns that with ب say where a body or an office is. By bare lemma. */
const LOCALITIES = new Set(
  "محافظة منطقة مدينة ولاية بلدة قرية حي قضاء مركز جامعة وزارة غرفة فرع مديرية إمارة إقليم".split(" "),
);
/** Whether another ب with a masdar or an adjective of haste follows before a comma. */
function asksLater(s: GapReader, from: number): boolean {
  const { reading } = s.l.words;
  for (let w = from; w < s.limit - 1 && w < from + 12 && !isComma(reading[w]); w++)
    if (
      reading[w]!.lemma === "ب" &&
      isPreposition(reading[w]) &&
      (isMasdar(reading[w + 1]!) || HASTE.has(reading[w + 1]!.lemma))
    )
      return true;
  return false;
}
const HASTE = new Set(["سرعة", "ضرورة", "عدم"]);

/** A preposition with a noun. */
function governed(s: GapReader, w: number): Outcome {
  const { l, d, frames, to, limit } = s;
  const { reading } = l.words;
  const p = reading[w]!.lemma;
  // `أكد المشرف على الملف أن`, `قال ممثل عن الشركة إن`: the preposition belongs to who speaks.
  if (s.touches(w) && isGoverned(l, d.subject![0], w)) {
    const of = phraseAt(l, w + 1, limit);
    const end = of ? withJoined(l, of, limit)[1] : w;
    if (of && (!frames.has(p) || isSated(s, p, end))) return s.grow(end);
  }
  // `مدير المركز بالإنابة`: in whose stead.
  if (p === "ب" && s.touches(w) && IN_STEAD.has(reading[w + 1]!.lemma)) return s.grow(w + 2);
  // `من قبل مصدر`: the one by whom, of a passive.
  if (p === "من" && reading[w + 1]!.form === "قبل" && s.seeksSubject) {
    const by = phraseAt(l, w + 2, limit);
    if (by) return s.found(withJoined(l, by, limit));
  }
  // `نقلت الوكالة على لسان مسؤول أن`: as with عن, all that stands behind is what it hands on.
  if (p === "على" && s.cw.cue.lemma === "نقل" && s.cw.form === "finite" && reading[w + 1]!.lemma === "لسان")
    return s.bring("preposition", w, w + 2, "عن");
  const noun = phraseAt(l, w + 1, limit);
  const head = noun ? headOf(l, noun) : w + 1;
  const headWord = reading[head]!;
  // `لدى مغادرته الرياض`, `خلال استقباله السفير`: a deed of who speaks with its object.
  if (
    noun &&
    DEEDS_DONE.has(headWord.lemma) &&
    noun[1] === head + 2 &&
    isPronounAttached(reading[head + 1]) &&
    p !== "عن"
  ) {
    const done = noun[1] < limit && isNominal(reading[noun[1]]) ? phraseAt(l, noun[1], limit) : null;
    if (done && l.times.of[done[0]]! < 0 && !isMasdar(reading[done[0]]!) && !isMisreadMasdar(l, done[0])) {
      const end = untilMasdar(l, done);
      return end;
    }
  }
  // `طالب المجلس البلدي بمحافظة النخيل بإزالة المباني`: where who demands is, before what.
  if (p === "ب" && noun && s.touches(w) && frames.has("ب") && LOCALITIES.has(headWord.lemma) && asksLater(s, noun[1]))
    return s.grow(noun[1]);
  // `مشيرا لأهمية الجسر`, `وأشار لوصول الوفد`: of verbs with إلى a thing or a deed behind ل is what was said.
  if (
    p === "ل" &&
    noun &&
    POINTING.has(s.cw.cue.lemma) &&
    !reading[w + 1]!.definite &&
    isMasdar(headWord) &&
    headWord.lemma !== "شأن"
  )
    return s.bring("preposition", w, w, p);
  // `على صفحته`, `في بيان` tell where; `بشدة` how. What عن, إلى or من brings is always content.
  const setting =
    p === "في" || p === "على"
      ? // `شدد على الحوار`: of verbs that take على only what one writes or speaks on is no content.
        CHANNELS.has(headWord.lemma) && (p === "في" || !frames.has("على") || SPOKEN_ON.has(headWord.lemma))
      : p === "ب" &&
        ((MANNERS.has(headWord.lemma) && !isHasteOf(s, head) && !isAskedFor(s, headWord)) ||
          isPlaceOfSaying(s, w + 1) ||
          isOccasion(s, headWord));
  // `نفيه للادعاءات`: a masdar takes its object with ل.
  if (p === "ل" && noun && s.cw.form === "masdar" && s.cw.cue.act === "deny") return s.bring("preposition", w, w, p);
  // `دعا الأمين العام للمنظمة`: whose office it is, though the verb takes ل as well.
  if (p === "ل" && noun && s.touches(w) && frames.has("ل") && isWhose(l, d.subject!, head))
    return s.grow(withJoined(l, noun, limit)[1]);
  if (!setting && (noun || isBringable(l, w + 1))) {
    // `وصف القرار بالخطأ`: the object and what is said of it.
    if (p === "ب" && frames.has("هب"))
      return s.bring("preposition", w, d.object && !isPronounAttached(reading[d.object[0]]) ? d.object[0] : w, p);
    // `قوله عن زميلته إنها`: what was spoken of.
    if (p === "عن" && s.cw.form === "masdar" && TOPICAL.has(s.cw.cue.lemma) && noun) {
      const end = withJoined(l, noun, limit)[1];
      if (thatFollows(l, end, limit) || (l.quotes.at[end] ?? -1) >= 0) return end;
    }
    // `قال عن الاتفاق: "…"`: what was spoken of, where words in marks, a colon or أن follow; else what was said.
    if (p === "عن" && frames.has(p) && TOPICAL.has(s.cw.cue.lemma) && s.cw.form === "finite" && noun) {
      const about = seekThat(s, withJoined(l, noun, limit)[1]);
      if (about.bringer !== null) return about;
    }
    // `شكا قبل دقائق من المباراة، من إصابة`: how long before what.
    const ago = p === "من" && reading[w - 1]!.classes.has("time") && AGO.has(reading[w - 2]?.lemma ?? "");
    // `دعا رئيس اللجنة بالغرفة التجارية`: of دعا ب brings only a deed.
    const where = p === "ب" && s.cw.cue.lemma === "دعا" && !isMasdar(headWord) && headWord.lemma !== "سرعة";
    if (frames.has(p) && !ago && !where && !(p === to && p !== "ل"))
      return s.bring("preposition", w, isAttached(p) ? w : w + 1, p);
  }
  if (!noun) return seekThat(s, w + 1);
  const joined = withJoined(l, noun, limit);
  // `تقارير من سكان الحي بأن …`: whose word it is.
  if (s.cw.form === "noun" && p === "من" && d.subject === null && speaks(l, noun) !== false) return s.found(joined);
  const paper = s.touches(w) && isPaper(reading[headOf(l, d.subject!)]!);
  // `الاتحاد العام لكرة القدم`: ل behind who speaks tells whose they are, unless a name or a medium follows.
  const owned =
    !isHearer(l, head) && !(reading[w - 1]!.upos === Upos.PROPN && d.subject && d.subject[1] - d.subject[0] <= 3);
  // `قالت سعاد أحمد لفرانس برس`: behind a person's name those who are told.
  const last = s.touches(w) ? l.names[w - 1]! : -1;
  const named = last >= 0 && l.entities.items[last]!.kind === "person";
  if (p === "ل" && s.touches(w) && ((owned && !named) || isWhose(l, d.subject!, head))) return s.grow(joined[1]);
  // `قالت سعاد أحمد من منظمة "الأفق" المحلية`: whence she is.
  if (p === "من" && named && headWord.classes.has("body") && !frames.has("من")) {
    const q = l.quotes.at[joined[1]] ?? -1;
    const quote = q >= 0 && l.quotes.items[q]!.close > 0 && !headWord.definite ? l.quotes.items[q]! : undefined;
    let end = quote && joined[1] < limit ? quote.close + 1 : joined[1];
    while (end < limit && reading[end]!.definite && isModifier(reading[end]!)) end++;
    return s.grow(end);
  }
  // `بيان صادر عن الوقفة`, `الشركة التابعة للوزارة`: a participle that belongs to who speaks, with what it governs.
  // `قال رئيس اتحاد العمال في بيان`: where he spoke.
  const spokenIn = (p === "في" || p === "خلال" || p === "ل") && CHANNELS.has(headWord.lemma);
  if (
    s.touches(w) &&
    s.cw.form === "finite" &&
    isAdjectival(l, w - 1) &&
    !(p === "ل" && isPaper(headWord)) &&
    !spokenIn
  )
    return s.grow(joined[1]);
  if (p === to && d.addressee === null && !paper && (p !== "على" || !CHANNELS.has(headWord.lemma))) {
    d.addressee = joined;
    return joined[1];
  }
  // `المشاركون في اللقاء`, `حضور المؤتمر`: where those are who speak.
  if (s.touches(w) && p === "في" && ATTENDING.has(reading[w - 1]!.lemma) && reading[w - 1]!.definite)
    return s.grow(joined[1]);
  if (s.touches(w) && holds(l, d.subject!, p, head)) return s.grow(joined[1]);
  // `في بيان صدر أمس`, `في مقابلة نشرتها الصحيفة`: past the clause that tells of the paper.
  const behind = reading[joined[1]];
  const told = behind !== undefined && isVerb(behind);
  // `في وثيقة سلمها أخيرا إلى المجلس`: an indefinite paper with a clause of its own.
  const own =
    (p === "في" || p === "خلال" || p === "أثناء" || p === "عقب") &&
    told &&
    (isPaper(headWord) || CHANNELS.has(headWord.lemma)) &&
    !headWord.definite;
  // `تصريح نقلته الوكالة`, read as one phrase: the verb is the word before its pronoun.
  const verb = told ? joined[1] : joined[1] - (isPronounAttached(reading[joined[1] - 1]) ? 2 : 1);
  if (own || (isPaper(headWord) && behind && PUBLISHED.test(reading[verb]!.form))) {
    d.channel ??= [w, joined[1]];
    // `أكد المجلس في بيان صدر أمس استنكاره`, `في بيان نشرته الوكالة تضامنه`: past who gave it out and when only, where an object follows.
    const giver = isPronounAttached(reading[verb + 1]) && verb + 2 < limit ? phraseAt(l, verb + 2, limit) : null;
    if (s.takesObject && (told || giver || reading[verb]!.form === "صدر")) {
      const given = giver ? giver[1] : verb + 1;
      const time = afterTime(l, given);
      const then = time > 0 ? time : given;
      if (then < limit && (isMasdar(reading[then]!) || isMisreadMasdar(l, then))) return then;
    }
    return untilComma(l, joined[1], limit);
  }
  // `قال العامل في الموقع`: a site with the article alone, in which one stands, is no page.
  const site = headWord.lemma === "موقع" && p === "في" && headWord.definite && joined[1] === w + 2;
  if (CHANNELS.has(headWord.lemma) && d.channel === null && !site) {
    // `في بيان صادر عن الحكومة`: whose paper it is.
    const owned = (x: string, n: number) =>
      (x === "عن" || x === "ل" || x === "من") &&
      !frames.has(x) &&
      (l.entities.of[n]! >= 0 || reading[n]!.classes.has("body"));
    const whole = isPaper(headWord) ? withPrepositional(l, joined, limit, (x, n) => owned(x.lemma, n)) : joined;
    d.channel = [w, whole[1]];
    return whole[1];
  }
  if (p === "في" && d.place < 0 && l.entities.of[head]! >= 0) d.place = head;
  return joined[1];
}
