import { Upos } from "../../words/features.ts";
import { CHANNELS, MANNERS } from "../cues/settings.ts";
import { isAnd, isColon, isComma, isPreposition, isPronounAttached, isThat, namedAt } from "../layers.ts";
import { headOf, phraseAt } from "../nouns.ts";
import type { GapReader, Outcome } from "./gap.ts";
import { holdsPerson, isMasdar } from "./kinds.ts";

/** Prepositions inside the title of an office: المشرف على, السفير لدى, المدير العام ل, عضو في, الناطق ب(اسم). By bare lemma. */
const OF_OFFICE = new Set("على لدى ل في باسم إلى ب عن من".split(" "));
/** What is praised, signed or told of, and stands in no title. By bare lemma. */
const DEEDS = new Set("إعلان قرار اتفاق فوز نجاح زيارة جهد دعم موقف خطوة مبادرة توقيع إنجاز تصريح بيان".split(" "));
/** Up to how many words a title goes on before its holder's name. */
const LONGEST = 34;

/** Verbs that bring the name of one who was only called something: شاهد يدعى فلان. */
const CALLED = new Set("يدعى تدعى يسمى تسمى واسمه اسمه اسمها".split(" "));

/** `قالت أم سمير إن`: right behind a feminine verb أم is a mother, and the word behind it whose. */
export function kunya(s: GapReader, w: number): Outcome {
  const { l } = s;
  const mother = l.words.reading[w]!.form === "أم" && s.cw.shape.gender === "Fem";
  if (!mother || !s.seeksSubject || w !== s.begin || w + 2 > s.limit) return null;
  const r = l.words.reading[w + 1]!;
  return r.upos === Upos.PUNCT || isThat(r) || isPreposition(r) ? null : s.found([w, w + 2]);
}

/** `شاهد عيان يدعى فلان`: the name belongs to who speaks. */
export function called(s: GapReader, w: number): Outcome {
  const { l } = s;
  if (!s.touches(w) || !CALLED.has(l.words.reading[w]!.form) || w + 1 >= s.limit) return null;
  const from = isPronounAttached(l.words.reading[w + 1]) ? w + 2 : w + 1;
  const name = phraseAt(l, from, s.limit);
  return name ? s.grow(name[1]) : null;
}

/**
 * `المشرف العام على الإعلام في الوزارة فلان`, `سفير البلاد لدى الشمال والجنوب فلان`: an office, prepositional phrases and phrases joined by و that say
 * of what, and at last the holder's name. Null where no name ends the title.
 */
export function title(s: GapReader, w: number): Outcome {
  const { l, d, limit } = s;
  if (d.subject === null || !s.touches(w) || holdsPerson(l, d.subject)) return null;
  const { reading } = l.words;
  const r = reading[w]!;
  if (!isPreposition(r) && !isAnd(r)) return null;
  if (!holdsRole(s)) return null;
  const most = Math.min(limit, w + LONGEST);
  let at = w;
  while (at < most) {
    const x = reading[at]!;
    let begin = at;
    if (isPreposition(x)) {
      if (!OF_OFFICE.has(x.lemma) || isPronounAttached(reading[at + 1])) return null;
      // `باسمه وباسم الأهالي`: in whose name he speaks.
      if (x.lemma === "ب" && reading[at + 1]?.lemma === "اسم" && isPronounAttached(reading[at + 2])) return null;
      // What the verb itself governs is content: `أعلن المتحدث عن وصول فلان`.
      // `دعا رئيس اللجنة بالغرفة فلان إلى`: of دعا only a deed.
      const where = x.lemma === "ب" && s.cw.cue.lemma === "دعا" && !isMasdar(reading[at + 1]!);
      if (s.frames.has(x.lemma) && x.lemma !== "في" && !where && !(x.lemma === "ب" && reading[at + 1]?.lemma === "اسم"))
        return null;
      // `الرئيس بشدة تصريحات فلان`: how it was said.
      if (x.lemma === "ب" && MANNERS.has(reading[at + 1]?.lemma ?? "") && reading[at + 1]!.lemma !== "اسم") return null;
      begin = at + 1;
    } else if (isAnd(x)) begin = at + 1;
    else if (l.quotes.at[at]! >= 0) {
      const q = l.quotes.items[l.quotes.at[at]!]!;
      if (q.close < 0 || q.last - q.first > 4) return null;
      at = q.close + 1;
      continue;
    } else if (x.upos === Upos.ADJ || x.classes.has("nisba")) {
      at++;
      continue;
    }
    const noun = begin < most ? phraseAt(l, begin, limit) : null;
    if (!noun || l.times.of[begin]! >= 0) return null;
    const head = reading[headOf(l, noun)]!;
    // `قال المتحدث في مقابلة`: where he spoke.
    if (begin > at && isPreposition(x) && (x.lemma === "في" || x.lemma === "ب") && CHANNELS.has(head.lemma))
      return null;
    // `رحب الأمين العام للجامعة بإعلان صدر في زيارة فلان`: a deed or a paper is in no title.
    if (begin > at && isPreposition(x) && x.lemma === "ب" && DEEDS.has(head.lemma)) return null;
    const name = firstPerson(s, noun[0], noun[1]);
    if (name >= 0) {
      // `لقاء الوزير فلان`: the name of one whom a preposition governs is another's.
      if (begin > at && isPreposition(x) && name === begin) return null;
      if (begin > at && isPreposition(x) && (head.classes.has("role") || head.classes.has("title"))) return null;
      let end = name + 1;
      while (end < limit && namedAt(l, end) === namedAt(l, name)) end++;
      return follows(s, end) ? s.grow(end) : null;
    }
    // `الدكتور …، أن`: behind a form of address a name that nobody knows.
    if (begin === at && head.classes.has("title") && head.definite && noun[1] - noun[0] >= 3 && follows(s, noun[1]))
      return s.grow(noun[1]);
    if (begin === at) return null;
    at = noun[1];
  }
  return null;
}

/** The first word of the first person's name in a stretch, or -1. */
function firstPerson(s: GapReader, from: number, to: number): number {
  for (let w = from; w < to; w++) {
    const e = s.l.names[w]!;
    if (e >= 0 && s.l.entities.items[e]!.kind === "person") return w;
  }
  return -1;
}

function holdsRole(s: GapReader): boolean {
  const [from, to] = s.d.subject!;
  for (let w = from; w < to; w++) if (s.l.words.reading[w]!.classes.has("role")) return true;
  return false;
}

/** Whether the verb's clause goes on behind a name: with a mark, إن, a preposition or a time. */
function follows(s: GapReader, w: number): boolean {
  const r = s.l.words.reading[w];
  if (r === undefined || w >= s.limit) return true;
  return (
    isComma(r) ||
    isColon(r) ||
    isThat(r) ||
    isPreposition(r) ||
    r.upos === Upos.PUNCT ||
    r.upos === Upos.ADV ||
    s.l.times.of[w]! >= 0 ||
    s.l.quotes.at[w]! >= 0 ||
    s.takesObject
  );
}
