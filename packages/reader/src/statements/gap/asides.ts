import { Upos } from "../../words/features.ts";
import { anonymityAt } from "../anonymity.ts";
import { cueAt } from "../cue-at.ts";
import { IDENTITY } from "../cues/settings.ts";
import type { CueWord } from "../cues/table.ts";
import {
  afterTime,
  bringsAtOnce,
  isAnd,
  isColon,
  isComma,
  isOpening,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  partner,
} from "../layers.ts";
import { isOthers, phraseAt, speaks, wholeSource, withPrepositional } from "../nouns.ts";
import type { GapReader, Outcome } from "./gap.ts";

/** Accusatives that with a preposition make an aside: ردا على, تعليقا على, إضافة إلى. */
export const ASIDES = new Set("رد تعليق تعقيب إضافة خلاف استناد نقل إشارة جواب".split(" "));

function pastAside(l: Layers, w: number, limit: number): number {
  const from = isPreposition(l.words.reading[w + 1]) ? w + 2 : w + 1;
  // `نقلا عن` where the text is cut off.
  if (from >= limit) return w + 1;
  const noun = phraseAt(l, from, limit);
  // `نقلا عن المتحدث باسم الوزارة فلان`: all that names who is cited.
  if (noun && l.words.reading[w]!.lemma === "نقل") return wholeSource(l, noun, limit)[1];
  return noun ? withPrepositional(l, noun, limit, () => true)[1] : w + 1;
}

/** The next comma, or the next إن that is not inside: what comes first. */
export function untilComma(l: Layers, w: number, limit: number): number {
  let i = w;
  while (
    i < limit &&
    !isComma(l.words.reading[i]) &&
    !isColon(l.words.reading[i]) &&
    !isThat(l.words.reading[i]) &&
    l.quotes.at[i]! < 0
  ) {
    const close = isOpening(l, i) ? partner(l, i) : -1;
    i = close > i ? close + 1 : i + 1;
  }
  return i;
}

/** `شريطة عدم الكشف عن هويتهم`. */
export function anonymity(s: GapReader, w: number): Outcome {
  // `مسؤول رفض الكشف عن اسمه`, `القيادي الذي رفض الكشف عن اسمه`: a clause of the noun is a part of what names him.
  const told = isRelative(s.l.words.reading[w]!) ? w + 1 : w;
  if (told >= s.limit || !anonymityAt(s.l, told)) return null;
  let end = untilComma(s.l, told, s.limit);
  // `لأنه غير مخول بالحديث إلى الإعلام`: why, and not what was said.
  if (end + 1 < s.limit && isThat(s.l.words.reading[end]) && lacksLeave(s.l, end))
    end = untilComma(s.l, end + 1, s.limit);
  s.d.anonymity = [told, end];
  // `مسؤول أمني طلب عدم ذكر اسمه`: on what terms he speaks, not who he is.
  const verb = s.l.words.reading[told];
  if (isVerb(verb) && (told > w || verb?.lemma !== "طلب") && s.touches(w)) s.grow(identityEnd(s.l, told, end));
  return end;
}

/** Whether a لأن says that somebody may not speak: `لأنه غير مخول`, `لأنه لا يحق له`. */
function lacksLeave(l: Layers, that: number): boolean {
  const { reading } = l.words;
  if (reading[that - 1]?.lemma !== "ل") return false;
  for (let i = that + 1; i < that + 6 && i < l.words.count; i++) if (LEAVE.test(reading[i]!.form)) return true;
  return false;
}
const LEAVE = /^(?:مخول|مصرح|مفوض|مسموح|مأذون|مرخص|معتمد|يحق|يسمح|تخول|يخول|متحدث|ناطق)(?:ا|ة|ين|ون|ات)?$/;

/** Behind the last word for the name or the identity that is kept back, with its pronoun. */
function identityEnd(l: Layers, w: number, limit: number): number {
  let end = limit;
  for (let i = w; i < limit && i < w + KEPT; i++)
    if (IDENTITY.has(l.words.reading[i]!.lemma)) end = isPronounAttached(l.words.reading[i + 1]) ? i + 2 : i + 1;
  return end;
}
const KEPT = 7;

/** `نقلا عن مصدر`, `ردا على سؤال`, `حسبما ذكرت الصحيفة`: past the preposition and its noun, or the clause. */
export function citation(s: GapReader, w: number): Outcome {
  const { reading } = s.l.words;
  const r = reading[w]!;
  // `وشدد، بحسب الوكالة، على`
  if (r.lemma === "ب" && reading[w + 1]?.form === "حسب" && isComma(reading[w - 1])) {
    const end = untilComma(s.l, w + 2, s.limit);
    if (isComma(reading[end])) return end;
  }
  // `قال فلان كما نقلت عنه الوكالة "…"`
  if (r.lemma === "كما" && s.cw.form === "finite" && s.d.subject !== null && isVerb(reading[w + 1]))
    return untilComma(s.l, w, s.limit);
  // `دعا الأمين العام، دون أن يسمي أحدا، إلى`: what was not done when it was said.
  if (r.lemma === "دون" && isThat(reading[w + 1])) return untilComma(s.l, w + 2, s.limit);
  if (!r.classes.has("according") && !(ASIDES.has(r.lemma) && r.form.endsWith("ا"))) return null;
  return r.form.endsWith("ما") || reading[w + 2]?.lemma === "ما"
    ? untilComma(s.l, w, s.limit)
    : pastAside(s.l, w, s.limit);
}

const DASHES = new Set(["-", "–", "—"]);

/** Verbs of a wish for somebody, with the pronoun and God's name: حفظه الله, رحمه الله, أيدهما الله. By bare lemma. */
const WISHES = new Set("حفظ رعى رحم أيد أعز سلم وفق أدام نصر أطال".split(" "));

/** `- حفظه الله -`: a wish is passed. */
export function wish(s: GapReader, w: number): Outcome {
  const { reading } = s.l.words;
  const end = blessingEnd(s.l, w);
  if (end > w) return s.touches(w) ? s.grow(end) : end;
  if (!WISHES.has(reading[w]!.lemma) || !isPronounAttached(reading[w + 1]) || reading[w + 2]?.lemma !== "الله")
    return null;
  // `الملك فلان - حفظه الله - وأخوه الرئيس فلان`: between dashes, where another is joined to him.
  const dashes = DASHES.has(reading[w - 1]!.form) && DASHES.has(reading[w + 3]?.form ?? "");
  if (dashes && s.subjectEnd === w - 1 && isAnd(reading[w + 4])) {
    const other = phraseAt(s.l, w + 5, s.limit);
    if (other && speaks(s.l, other) === true) return s.grow(w + 4);
  }
  return s.touches(w) ? s.grow(w + 3) : w + 3;
}

/** `صلى الله عليه وسلم`, `رضي الله عنهما`: the word behind a blessing on one who is dead, or -1. */
export function blessingEnd(l: Layers, w: number): number {
  const { reading } = l.words;
  const { lemma } = reading[w]!;
  if ((lemma !== "صلى" && lemma !== "رضي") || reading[w + 1]?.lemma !== "الله" || !isPronounAttached(reading[w + 3]))
    return -1;
  let end = w + 4;
  if (lemma === "صلى" && isAnd(reading[end]) && reading[end + 1]?.form === "آله") end += 2;
  if (lemma === "صلى" && isAnd(reading[end]) && reading[end + 1]?.lemma === "سلم") end += 2;
  return end;
}

/** `مجددا أن`, `مجددا إن`: of what one says once more this is the adverb; the participle has an object (`مجددا دعوته`). */
export const isOnceMore = (l: Layers, w: number): boolean =>
  l.words.reading[w]!.form === "مجددا" && !isComma(l.words.reading[w - 1]) && bringsAtOnce(l, w);

/** `أمس`, `الثلاثاء 3 مارس`. */
export function time(s: GapReader, w: number): Outcome {
  const end = afterTime(s.l, w);
  if (end <= 0) return null;
  if (s.d.time < 0) s.d.time = w;
  return end;
}

/** `وأضاف قائلا:` says again; `، مؤكدا أن` opens a circumstance, and what brings content behind it is its own. */
export function circumstance(s: GapReader, w: number): Outcome {
  const { reading } = s.l.words;
  const cue = cueAt(s.l, w);
  if (cue?.form !== "participle") return null;
  if (!reading[w]!.definite && cue.cue.lemma === "قال") return s.bring("saying", w, w);
  // `أعلن المدير مجددا أن`: once more.
  if (isOnceMore(s.l, w)) return w + 1;
  const opened =
    isComma(reading[w - 1]) || (isAnd(reading[w - 1]) && s.d.subject !== null) || (w > s.begin && bringsAtOnce(s.l, w));
  if (!opened || anonymityAt(s.l, w)) return null;
  // `وقال، في تصريح أمس، متوجها إلى مصر، إن`, `قال، مشيرا إلى الخريطة، إن`: what stands between two commas right before إن does not bring it.
  if (s.cw.form === "finite" && s.frames.has("إن") && isComma(reading[w - 1])) {
    const end = untilComma(s.l, w + 1, s.limit);
    if (end < s.limit && isComma(reading[end]) && isThat(reading[end + 1])) return end;
  }
  // `قال متوجها إلى مصر: …`: what only goes with words in marks is how it was said.
  if (s.cw.form === "finite" && !bringsWords(cue) && !bringsAtOnce(s.l, w)) return w + 1;
  const quote = quotationBehind(s, w);
  return quote > 0 ? s.bring("quote", quote, s.l.quotes.items[s.l.quotes.at[quote + 1]!]!.first) : s.d;
}

/** Whether a participle may bring anything but words in marks. */
const bringsWords = ({ cue }: CueWord): boolean => [...cue.frames].some((f) => f !== '"');

/** `قال الوزير، معلنا استقالته: "…"`: the colon behind a circumstance that brings no words of its own, or -1. */
function quotationBehind(s: GapReader, w: number): number {
  const { reading } = s.l.words;
  if (s.cw.form !== "finite" || !s.frames.has("إن")) return -1;
  for (let i = w + 1; i < s.limit && i < w + 24; i++) {
    if (isThat(reading[i]) || isVerb(reading[i]) || s.l.quotes.at[i]! >= 0) return -1;
    if (isColon(reading[i])) return i > w + 1 && (s.l.quotes.at[i + 1] ?? -1) >= 0 ? i : -1;
  }
  return -1;
}

/** Adverbs, قد; `صرح آخرون من أهل القرية`: others than those who spoke. */
export function adverb(s: GapReader, w: number): Outcome {
  const r = s.l.words.reading[w]!;
  if (isOthers(r) && s.seeksSubject) return s.found([w, w + 1]);
  // `قال ضاحكا`: how it was said.
  if (r.upos === Upos.ADJ && !r.definite && r.form.endsWith("ا") && (w === s.begin || s.touches(w))) return w + 1;
  return r.upos === Upos.ADV || (r.upos === Upos.PART && r.classes.has("verbal-particle")) ? w + 1 : null;
}

/** `واصفا إياه بـ`. */
export function objectPronoun(s: GapReader, w: number): Outcome {
  const { reading } = s.l.words;
  if (reading[w]!.lemma !== "إيا") return null;
  if (s.to === "ه") s.d.addressee = [w + 1, w + 2];
  else s.d.object = [w + 1, w + 2];
  return isPronounAttached(reading[w + 1]) ? w + 2 : w + 1;
}
