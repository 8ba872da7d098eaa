import type { SourceKind } from "@isnad/record";
import { TITLES } from "../mentions/name-parts.ts";
import { GENDER, NUMBER, nameOf, PERSON, Upos, VERBFORM } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { isOblique } from "./agreement.ts";
import { anonymityAt } from "./anonymity.ts";
import { cueAt } from "./cue-at.ts";
import { CHANNELS } from "./cues/settings.ts";
import { SPEAKER_KINDS } from "./cues/table.ts";
import { isGoverned } from "./governing.ts";
import {
  afterTime,
  isAnd,
  isComma,
  isNominal,
  isOpening,
  isPreposition,
  isPronounAttached,
  isThat,
  type Layers,
  namedAt,
  partner,
  type Stretch,
} from "./layers.ts";

/** The noun phrase that begins at `w`: its words, cut where a second person's name, a time or إن begins; null where none begins. */
export function phraseAt(l: Layers, w: number, limit: number): Stretch | null {
  const p = l.phrases.at[w]!;
  if (p < 0) {
    // Inside a phrase whose beginning the cue itself took (`قوله`), or a phrase that was not seen.
    if (!isNominal(l.words.reading[w])) return null;
    const of = l.phrases.of[w]!;
    return [w, cut(l, w, Math.min(limit, of >= 0 ? restOfPhrase(l, w, l.phrases.last[of]!) : w + 1))];
  }
  return [w, cut(l, w, inFull(l, governing(l, w, Math.min(limit, l.phrases.last[p]!), limit), limit))];
}

/** Of a phrase whose head was a verb misread (`جدد الوزير تأكيده`), the first noun phrase: behind a definite noun no noun follows. */
function restOfPhrase(l: Layers, from: number, last: number): number {
  for (let w = from + 1; w < last; w++) {
    const p = l.words.reading[w - 1]!;
    if (l.words.reading[w]!.upos === Upos.NOUN && (p.definite || isPronounAttached(p) || p.upos === Upos.PROPN))
      return w;
  }
  return last;
}

/** `لشؤون الاتصالات`: behind a preposition a lone bare noun governs the definite one that follows. */
function governing(l: Layers, w: number, to: number, limit: number): number {
  const { reading } = l.words;
  const r = reading[w]!;
  if (to !== w + 1 || to >= limit || w === 0) return to;
  if (!isPreposition(reading[w - 1]) && !r.classes.has("kin") && !r.classes.has("role")) return to;
  if (r.upos !== Upos.NOUN || r.definite || !reading[to]!.definite || reading[to]!.upos !== Upos.NOUN) return to;
  const next = l.phrases.at[to]!;
  return next >= 0 ? Math.min(limit, l.phrases.last[next]!) : to;
}

/** A phrase that ends inside a name, or at باسم, goes on to the end of the name, of whom it names. */
function inFull(l: Layers, to: number, limit: number): number {
  let end = to;
  const name = l.entities.of[end - 1]!;
  while (name >= 0 && end < limit && l.entities.of[end] === name && !isAnd(l.words.reading[end])) end++;
  // `مصدر رفيع المستوى`: an adjective that governs what it is said of (Wright II § 30).
  const last = l.words.reading[end - 1]!;
  if (
    end < limit &&
    last.upos === Upos.ADJ &&
    !last.definite &&
    HIGH.has(last.lemma) &&
    RANK.has(l.words.reading[end]!.lemma)
  )
    return end + 1;
  // `الدفاع الروسية`, `العفو الدولية`: the ministry or body that is left out shows in the gender of the adjective.
  if (end < limit && isElliptical(last) && isFeminineAdjective(l.words.reading[end]!)) return end + 1;
  // `الوقت ذاته`, `المدير نفسه`
  if (end + 1 < limit && SAME.has(l.words.reading[end]!.lemma) && isPronounAttached(l.words.reading[end + 1]))
    return end + 2;
  if (l.words.reading[end - 1]?.form === "باسم" && end < limit && l.phrases.at[end]! >= 0)
    return inFull(l, Math.min(limit, l.phrases.last[l.phrases.at[end]!]!), limit);
  return end;
}

/** Masculine nouns by which a ministry or a body is called for short: `الدفاع الروسية`, `العدل`, `العفو الدولية`. By bare lemma. */
const ELLIPTICAL = new Set("دفاع عدل تعليم نفط إعلام نقل عفو إسكان تموين بترول".split(" "));
/** Whether a definite noun may stand for the ministry or body that it names the business of. */
export const isElliptical = (r: Reading): boolean => r.definite && ELLIPTICAL.has(r.lemma);
const isFeminineAdjective = (r: Reading): boolean =>
  r.definite && (r.upos === Upos.ADJ || r.classes.has("nisba")) && nameOf(r.features, GENDER) === "Fem";

/** Adjectives of false idafas, and what they are said of: رفيع المستوى, واسع الاطلاع, وثيق الصلة. */
const HIGH = new Set("رفيع عالي عال واسع حسن وثيق كبير شديد كثير قليل".split(" "));
const RANK = new Set("مستوى شأن رتبة صلة اطلاع مقام منصب علاقة نفوذ".split(" "));

/** The head word of a stretch that is a phrase or part of one. */
export function headOf(l: Layers, [from]: Stretch): number {
  const p = l.phrases.at[from]!;
  return p >= 0 ? l.phrases.head[p]! : from;
}

const SAME = new Set(["ذات", "نفس", "عين", "ذو"]);

function cut(l: Layers, from: number, to: number): number {
  const { of, items } = l.entities;
  for (let w = from + 1; w < to; w++) {
    const r = l.words.reading[w]!;
    if (isThat(r) || anonymityAt(l, w)) return w;
    // `اعتبر محللون القرار خطأ`: a sound plural with its ن governs nothing, and without an article no noun with one describes it.
    const before = l.words.reading[w - 1]!;
    if (
      r.definite &&
      r.upos === Upos.NOUN &&
      !before.definite &&
      before.upos === Upos.NOUN &&
      before.form === `${before.lemma}ون` &&
      nameOf(before.features, NUMBER) === "Plur"
    )
      return w;
    // `قال المحامي مرة أخرى`: how often.
    if (r.lemma === "مرة" && !r.definite && of[w]! === of[w - 1]!) return w;
    // `شهود عيان`: nothing hangs on عيان.
    if (l.words.reading[w - 1]!.form === "عيان") return w;
    // `بهدوء مؤكدا أن`: a circumstance is no adjective.
    if (r.upos === Upos.ADJ && !r.definite && r.form.endsWith("ا") && cueAt(l, w)?.form === "participle") return w;
    // `الوليد قوله: "…"`
    if (r.lemma === "قول" && isPronounAttached(l.words.reading[w + 1])) return w;
    // `أبلغ مارسيلو الصحفيين`, `حملت النقابة الحوثيين`: a name or a definite noun governs nothing, and no subject stands in the accusative.
    const p = l.words.reading[w - 1]!;
    // Behind another oblique it is its adjective (`نقابة الصحفيين اليمنيين`, `خادم الحرمين الشريفين`).
    if (
      (p.upos === Upos.PROPN || p.definite) &&
      r.definite &&
      isOblique(r) &&
      !isOblique(l.words.reading[from]!) &&
      !isOblique(p)
    )
      return w;
    // `أكدت بعض الدراسات وجود …`: a noun with the article governs no masdar.
    // Nor does a name: `ينفي فلان ارتكاب …`.
    const named = p.upos === Upos.PROPN && of[w - 1]! >= 0;
    // `كان الصندوق الدولي رفع توقعاته`: nor an adjective with the article.
    const closed = p.definite && (p.upos === Upos.NOUN || p.upos === Upos.ADJ);
    if ((closed || named) && !r.definite && isBareThing(l, w, named)) return w;
    // `جددت الإدارة المحلية تأكيدها`: nor one with its pronoun.
    if (closed && isPronounAttached(l.words.reading[w + 1]) && nameOf(r.features, VERBFORM) === "Vnoun" && of[w]! < 0)
      return w;
    if (isOther(l, from, w)) return w;
    const a = of[w - 1]!;
    const b = of[w]!;
    if (a >= 0 && b >= 0 && a !== b && items[a]!.kind === "person" && items[b]!.kind !== "group") return w;
    // `طالبت المحكمة أمريكا`: a body or an office with the article governs no place.
    // `دعت النقابة الاتحاد الدولي`: nor a body.
    if (
      b >= 0 &&
      a !== b &&
      (items[b]!.kind === "place" || (items[b]!.kind === "organization" && w === from + 1 && r.definite)) &&
      p.definite &&
      p.upos === Upos.NOUN &&
      speaksByClass(p)
    )
      return w;
    // `اتهمت تركيا فاركاس`: a state's name and another name.
    if (a >= 0 && a !== b && w === from + 1 && items[a]!.kind === "place" && r.upos === Upos.PROPN) return w;
    if (l.times.of[w]! >= 0 && l.times.of[w] !== l.times.of[w - 1] && afterTime(l, w) >= to) return w;
  }
  return to;
}

/** Classes of nouns that may stand in apposition, or in a name, behind another. */
const APPOSED = new Set(
  "title given family role body person kin group media country city nisba number quantity time unit".split(" "),
);

/** A masdar or another noun of no person and no body, without article, that is part of no name: `وجود`, `أهمية`. */
function isBareThing(l: Layers, w: number, masdarOnly: boolean): boolean {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.NOUN || l.entities.of[w]! >= 0 || r.form.endsWith("ا") || r.guessed || SAME.has(r.lemma))
    return false;
  if (masdarOnly && nameOf(r.features, VERBFORM) !== "Vnoun") return false;
  for (const c of r.classes) if (APPOSED.has(c)) return false;
  return masdarOnly || r.classes.size > 0 || nameOf(r.features, VERBFORM) === "Vnoun";
}

const speaksByClass = (r: Reading): boolean =>
  (r.classes.has("body") || r.classes.has("role") || r.classes.has("person")) && !r.classes.has("place");

/** `دعا الائتلاف المنظمات`: behind a definite noun another that no noun before it agrees with is another phrase. */
function isOther(l: Layers, from: number, w: number): boolean {
  const { reading } = l.words;
  const p = reading[w - 1]!;
  const r = reading[w]!;
  if (p.upos !== Upos.NOUN || r.upos !== Upos.NOUN || !p.definite || !r.definite || l.entities.of[w]! >= 0)
    return false;
  if (r.classes.has("nisba") || r.classes.has("title") || nameOf(r.features, VERBFORM) === "Part") return false;
  // `دعت النقابة الاتحاد`: of two bodies neither governs the other.
  if (r.classes.has("body") && p.classes.has("body") && !r.classes.has("abstract") && w === from + 1) return true;
  // `دعا المشاركون البلدية`: a sound plural with its ن governs nothing.
  if (p.form.endsWith("ون") && r.classes.has("body")) return true;
  const number = nameOf(r.features, NUMBER);
  if (number !== "Plur") return false;
  for (let i = from; i < w; i++) {
    const x = reading[i]!;
    if (x.upos === Upos.NOUN && (nameOf(x.features, NUMBER) === "Plur" || x.upos !== Upos.NOUN)) return false;
  }
  return true;
}

/** A phrase with the phrases joined to it by و (`الجيش وقوات الحلف`), as long as each follows at once. */
export function withJoined(l: Layers, [from, to]: Stretch, limit: number): Stretch {
  let end = to;
  for (let n = 0; n < 6 && end + 1 < limit; n++) {
    if (!isAnd(l.words.reading[end])) break;
    const next = phraseAt(l, end + 1, limit);
    if (!next || l.times.of[end + 1]! >= 0) break;
    end = next[1];
  }
  return [from, end];
}

/** A phrase with the prepositional phrases that stand in it (`مصدر في الوزارة`): each preposition and its phrase. */
export function withPrepositional(
  l: Layers,
  [from, to]: Stretch,
  limit: number,
  wanted: (preposition: Reading, noun: number) => boolean,
): Stretch {
  let end = to;
  for (let n = 0; n < 4 && end + 1 < limit; n++) {
    const p = l.words.reading[end]!;
    if (!isPreposition(p) || isPronounAttached(l.words.reading[end + 1])) break;
    const inner = phraseAt(l, end + 1, limit);
    if (!inner || l.times.of[end + 1]! >= 0 || !wanted(p, headOf(l, inner))) break;
    end = withJoined(l, inner, limit)[1];
  }
  return [from, end];
}

/**
 * All of the words that name a source which begins with a phrase: what is joined to it by و, prepositional phrases that
 * tell whose or where it is, a name in marks, a name that follows at once, an apposition between commas.
 */
export function wholeSource(l: Layers, noun: Stretch, limit: number): Stretch {
  const { reading } = l.words;
  const paper = reading[headOf(l, noun)]!;
  const isPaper = paper.classes.has("speech") || paper.classes.has("document");
  let s = withPrepositional(
    l,
    withJoined(l, noun, limit),
    limit,
    // `تقارير من وكالة الأنباء`: of papers the one whose they are.
    (p, head) =>
      OWNING.has(p.lemma) &&
      // `ما نقله المركز عن مصدر`: عن tells whose only of papers.
      (p.lemma !== "عن" || isPaper) &&
      (!CHANNELS.has(reading[head]!.lemma) ||
        (isPaper && (p.lemma === "من" || p.lemma === "عن" || (p.lemma === "ل" && isMedium(l, head))))),
  );
  s = withGoverned(l, s, limit);
  // `بيان نشرته المتحدثة باسم الوزارة`: who gave the paper out.
  const given = isPaper ? givenOut(reading, s[0] + 1, Math.min(s[1] + 1, limit - 2)) : -1;
  const giver = given >= 0 ? phraseAt(l, given + 2, limit) : null;
  if (giver && speaks(l, giver) !== false) s = [s[0], wholeSource(l, giver, limit)[1]];
  // `وكالة (وام) الرسمية`: a short form in brackets.
  const open = s[1] < limit && l.quotes.at[s[1]]! < 0 && isOpening(l, s[1]) ? partner(l, s[1]) : -1;
  if (open > s[1] && open < limit && open - s[1] <= 4) s = [s[0], open + 1];
  // `محامي هؤلاء الأشخاص`, `مصدر مقرب منه`
  const behind = s[1] + 1 < limit ? reading[s[1]]! : undefined;
  if (behind?.classes.has("demonstrative") && !paper.definite && reading[s[1] + 1]!.definite) {
    const those = phraseAt(l, s[1] + 1, limit);
    if (those) s = [s[0], those[1]];
  } else if (behind?.lemma === "من" && isPronounAttached(reading[s[1] + 1]) && !paper.definite) s = [s[0], s[1] + 2];
  // `رواية نورا`: of a paper that lacks its owner the noun right behind it.
  if (isPaper && s[1] === s[0] + 1 && !paper.definite && s[1] < limit && isNominal(reading[s[1]])) {
    const owner = phraseAt(l, s[1], limit);
    if (owner && (reading[s[1]]!.definite || reading[s[1]]!.upos === Upos.PROPN) && l.times.of[s[1]]! < 0)
      s = [s[0], owner[1]];
  }
  const q = l.quotes.at[s[1]] ?? -1;
  if (q >= 0 && s[1] < limit && l.quotes.items[q]!.close > 0 && l.quotes.items[q]!.last - l.quotes.items[q]!.first <= 4)
    s = [s[0], l.quotes.items[q]!.close + 1];
  const adjective = (w: number) => {
    const r = reading[w]!;
    return r.upos === Upos.ADJ || r.classes.has("nisba") || (r.verb !== "" && nameOf(r.features, VERBFORM) === "Part");
  };
  for (let n = 0; n < 2 && s[1] < limit && reading[s[1]]!.definite && adjective(s[1]); n++) s = [s[0], s[1] + 1];
  s = withGoverned(l, s, limit);
  // `"تسنيم" المقربة من الحرس`
  if (s[1] < limit && q >= 0 && adjective(s[1] - 1))
    s = withPrepositional(l, s, limit, (p, head) => OWNING.has(p.lemma) && !CHANNELS.has(reading[head]!.lemma));
  const titled = titledName(l, s[1], limit);
  if (titled > 0) s = [s[0], titled];
  else if (s[1] < limit && namesPerson(l, s[1])) {
    const name = phraseAt(l, s[1], limit);
    if (name) s = [s[0], wholeName(l, s[1], name[1], limit)];
  } else if (isComma(reading[s[1]]) && titledName(l, s[1] + 1, limit) > 0) s = [s[0], titledName(l, s[1] + 1, limit)];
  else if (isComma(reading[s[1]]) && s[1] + 1 < limit && namesPerson(l, s[1] + 1)) {
    const name = phraseAt(l, s[1] + 1, limit);
    if (name && (name[1] === limit || reading[name[1]]!.upos === Upos.PUNCT)) s = [s[0], name[1]];
  }
  const office = officeBehind(l, s, limit);
  return office > 0 ? [s[0], office] : s;
}

/** `مصدر مطلع على التحقيقات`, `ممثل عن الشركة في المدينة`: with what a participle or a noun of somebody governs. */
function withGoverned(l: Layers, words: Stretch, limit: number): Stretch {
  let s = words;
  for (let n = 0; n < 2 && s[1] + 1 < limit && isGoverned(l, s[0], s[1]); n++) {
    const of = phraseAt(l, s[1] + 1, limit);
    if (!of) break;
    const inside = (p: Reading, head: number) => p.lemma === "في" && !CHANNELS.has(l.words.reading[head]!.lemma);
    s = withPrepositional(l, [s[0], withJoined(l, of, limit)[1]], limit, inside);
  }
  return s;
}

/**
 * `بحسب فلان، رئيس الأبحاث في الشركة، فإن`: where an office behind a person's name and a comma ends, if a mark, إن or the clause's end follows; or -1.
 */
function officeBehind(l: Layers, [, to]: Stretch, limit: number): number {
  const { reading } = l.words;
  if (!isComma(reading[to]) || to + 2 >= limit) return -1;
  const e = namedAt(l, to - 1);
  if (e < 0 || l.entities.items[e]!.kind !== "person" || !reading[to + 1]!.classes.has("role")) return -1;
  const noun = phraseAt(l, to + 1, limit);
  if (!noun || l.names[noun[1] - 1] === e) return -1;
  const office = withPrepositional(
    l,
    withJoined(l, noun, limit),
    limit,
    (p, head) => p.lemma !== "ل" && !CHANNELS.has(reading[head]!.lemma),
  );
  const [, end] = withGoverned(l, office, limit);
  const behind = reading[end];
  return end >= limit || behind === undefined || behind.upos === Upos.PUNCT || isThat(behind) ? end : -1;
}
/** `العقيد نبيل المالكي`, `الدكتورة ليلى الخطيب`: where a title with the article and the name behind it end, or -1. */
export function titledName(l: Layers, w: number, limit: number): number {
  if (w + 1 >= limit) return -1;
  const r = l.words.reading[w]!;
  // `الملك فلان`: a title by its spelling, though read as something owned.
  const title = r.classes.has("title") || r.classes.has("role") || TITLES.has(r.key);
  if (!r.definite || !title || !namesPerson(l, w + 1)) return -1;
  const name = phraseAt(l, w + 1, limit);
  return wholeName(l, w + 1, name ? name[1] : w + 2, limit);
}
/** The end of a name of which the phrases saw only a part. */
function wholeName(l: Layers, w: number, seen: number, limit: number): number {
  const e = namedAt(l, w);
  let end = seen;
  while (e >= 0 && end < limit && namedAt(l, end) === e) end++;
  return end;
}
const OWNING = new Set(["في", "ل", "من", "باسم", "ب", "عن", "لدى"]);
/** `تقرير لوكالة رويترز`: a medium, by its noun or its name. */
export const isMedium = (l: Layers, w: number): boolean =>
  l.words.reading[w]!.classes.has("media") || SPEAKER_KINDS.get(l.words.reading[w]!.lemma) === "organization";
/** Verbs by which a paper is given out, with the pronoun that takes it up: نشرته, أصدرتها, بثه, أجرته. By bare lemma. */
const GIVING_OUT = new Set("نشر أصدر بث أعد أجرى أذاع وزع كتب أعلن أطلق وجه أرسل بعث رفع قدم نقل".split(" "));
/** Such verbs that are read as nouns: نشرته, أجرته, أعدته. By form. */
const GIVEN_FORMS = new Set(["نشرت", "أجرت", "أعدت", "بثت"]);
/** The word in a stretch by which a paper is given out, also where it is spelt as a noun (`نشرته`), or -1. */
export function givenOut(reading: readonly Reading[], from: number, to: number): number {
  for (let w = from; w < to; w++)
    if (
      isPronounAttached(reading[w + 1]) &&
      (GIVING_OUT.has(reading[w]!.lemma) ? reading[w]!.upos === Upos.VERB : GIVEN_FORMS.has(reading[w]!.form))
    )
      return w;
  return -1;
}

/** Whether a person's name begins at a word. */
function namesPerson(l: Layers, w: number): boolean {
  const e = l.entities.of[w]!;
  if (e >= 0 && l.entities.items[e]!.kind !== "group") return l.entities.items[e]!.kind === "person";
  return (
    l.words.reading[w]!.upos === Upos.PROPN && (l.words.reading[w]!.classes.has("given") || l.words.reading[w]!.guessed)
  );
}

/** Nouns that with a pronoun stand for one of high rank: سموه, معاليه, فضيلته, سعادته, جلالته. By bare lemma. */
const HONORIFICS = new Set(
  "سمو معالي معال فضيلة فضيل سعادة جلالة فخامة سيادة دولة عطوفة غبطة قداسة نيافة سماحة حضرة".split(" "),
);
/** `سموه`, `معاليه`: a noun of honour with its pronoun. */
export const isHonorific = (l: Layers, w: number): boolean =>
  HONORIFICS.has(l.words.reading[w]!.lemma) && isPronounAttached(l.words.reading[w + 1]);
/** `سعادة السفير فلان`, `فضيلة الشيخ`: a noun of honour before a title. */
export const isBeforeTitle = (l: Layers, w: number): boolean => {
  const next = l.words.reading[w + 1];
  return (
    HONORIFICS.has(l.words.reading[w]!.lemma) &&
    next !== undefined &&
    (next.classes.has("role") || next.classes.has("title")) &&
    !l.words.reading[w]!.definite
  );
};
/** A noun of honour, which tells nothing of who is honoured: the verb before it may be masculine. */
export const isHonour = (l: Layers, w: number): boolean => isHonorific(l, w) || isBeforeTitle(l, w);

/** `آخرون`, `أخريات`: others than those of whom was spoken, without a noun. */
export const isOthers = (r: Reading): boolean => OTHERS.has(r.form);
const OTHERS = new Set(["آخرون", "أخريات"]);

/** Whether the words can name someone who speaks; undefined when the lexicon does not tell. */
export function speaks(l: Layers, stretch: Stretch): boolean | undefined {
  const head = headOf(l, stretch);
  const r = l.words.reading[head];
  if (r === undefined) return false;
  if (l.times.of[head]! >= 0) return false;
  if (l.entities.of[head]! >= 0 || isOthers(r)) return true;
  if (SPEAKER_KINDS.has(r.lemma) || SPEAKER_KINDS.has(r.form)) return true;
  if (isElliptical(r) && head + 1 < stretch[1] && isFeminineAdjective(l.words.reading[head + 1]!)) return true;
  for (const c of r.classes) if (SPEAKING.has(c)) return true;
  if (r.upos === Upos.PROPN) return true;
  if (r.upos === Upos.NUM) return undefined;
  if (isHonour(l, head)) return true;
  // `ولايتي`: no report says `my`, so that a first person on a noun is the end of a name.
  const pronoun = l.words.reading[head + 1];
  if (isPronounAttached(pronoun) && SOME.has(r.lemma)) return true;
  if (isPronounAttached(pronoun) && (r.classes.has("role") || r.classes.has("person") || r.classes.has("kin")))
    return true;
  if (isPronounAttached(pronoun))
    return nameOf(pronoun!.features, PERSON) === "1" && l.quotes.of[head]! < 0 ? undefined : false;
  // `الملك فلان`: a definite noun governs nothing, so the name behind it is another name of the same.
  const behind = r.definite && head + 1 < stretch[1] ? namedAt(l, head + 1) : -1;
  if (behind >= 0 && l.entities.items[behind]!.kind === "person") return true;
  // `نجاتي سنتورك`: what is spelt as a dual before a name is one.
  const dual = nameOf(r.features, NUMBER) === "Dual" && r.form.endsWith("ي") && !r.definite;
  if (dual && head + 1 < stretch[1] && l.words.reading[head + 1]!.upos === Upos.PROPN) return true;
  if (nameOf(r.features, VERBFORM) === "Vnoun") return false;
  // A phrase with a name in it may speak, even if its noun was read as a thing.
  for (let w = stretch[0]; w < stretch[1]; w++) if (l.entities.of[w]! >= 0) return undefined;
  // `عدد من المسؤولين`, `عشرات الشهود`: those counted may speak.
  if (r.classes.has("quantity") || r.classes.has("quantifier")) return undefined;
  for (const c of r.classes) if (SILENT.has(c)) return false;
  return undefined;
}
/** `أحدهم`, `بعضهم`: those of whom was spoken. */
const SOME = new Set(["أحد", "إحدى", "بعض", "كثير", "معظم", "أغلب", "غالبية"]);
const SPEAKING = new Set([
  "role",
  "person",
  "group",
  "body",
  "title",
  "kin",
  "speech",
  "document",
  "country",
  "city",
  "org",
  "given",
  "family",
  "relative-person",
  "nisba",
]);
const SILENT = new Set([
  "time",
  "unit",
  "money",
  "number",
  "weapon",
  "vehicle",
  "act",
  "abstract",
  "material",
  "animal",
  "nature",
  "quantity",
  "thing",
  "facility",
]);

/** The kind that a source's nouns say by themselves, or undefined. */
export function kindOfNoun(r: Reading): SourceKind | undefined {
  // `الصحف`, `وسائل إعلام`: of many media none is named.
  if (MANY_MEDIA.has(r.lemma) && nameOf(r.features, NUMBER) === "Plur") return "group";
  // `الأنباء`, `معلومات`, `التقارير`: of much news nobody is told to have given it.
  const many = nameOf(r.features, NUMBER) === "Plur";
  if (many && (NEWS.has(r.lemma) || (r.lemma === "تقرير" && r.definite))) return "anonymous";
  const known = SPEAKER_KINDS.get(r.lemma) ?? SPEAKER_KINDS.get(r.form);
  if (known) return known;
  if (r.classes.has("body") || r.classes.has("speech") || r.classes.has("document") || r.classes.has("org"))
    return "organization";
  if (r.classes.has("role") || r.classes.has("title")) return "named";
  if (r.classes.has("group")) return r.classes.has("armed") || r.classes.has("military") ? "organization" : "group";
  return undefined;
}
const NEWS = new Set(["نبأ", "معلومة", "شائعة", "إحصائية"]);
/** Nouns of media of which the plural names none. By bare lemma. */
const MANY_MEDIA = new Set("وسيلة صحيفة جريدة مجلة قناة وكالة إذاعة فضائية موقع".split(" "));
