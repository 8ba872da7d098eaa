import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { CARRIERS } from "./status.ts";

/** How far a time may stand from a trigger whose time it is, in words. */
const REACH = 26;
const NOUN_REACH = 18;

/**
 * The time expression that says when a trigger's event was or will be: the first after it that no other verb comes before, else the
 * nearest before it; a noun's own phrase first, then its verb's. Null where the sentence gives none.
 * `triggers` tells the words that trigger other events, `speaks` that the event is a demand, a threat, a promise or a charge, whose content
 * has a time of its own.
 */
export function timeOf(
  l: EventLayers,
  at: number,
  finite: boolean,
  triggers: ReadonlySet<number>,
  meanwhile = false,
  speaks = false,
): string | null {
  const own = timeBeside(l, at, finite, triggers, speaks) ?? atTheEnd(l, at, finite) ?? atTheStart(l, at, finite);
  if (own !== null || !meanwhile) return own;
  // `رفض الوزير أمس الاقتراح، متهما الحزب`: a circumstance has the time of the verb that opens the sentence.
  for (let w = l.words.firstOf[l.words.sentence[at]!]!; w < at; w++)
    if (l.words.reading[w]!.upos === Upos.VERB) return timeBeside(l, w, true, triggers);
  return null;
}

/**
 * `طالبت المحكمة البلاد برفع عقوبات قد تمس السكان، الأربعاء.`: a day behind a comma that closes a sentence is that of the verb which opens it,
 * where no other time and no more than one other verb stands between.
 */
export function atTheEnd(l: EventLayers, at: number, finite: boolean): string | null {
  const { reading } = l.words;
  const s = l.words.sentence[at]!;
  const begin = l.words.firstOf[s]!;
  if (!finite) return null;
  for (let w = begin; w < at; w++) if (reading[w]!.upos === Upos.VERB) return null;
  let last = l.words.firstOf[s + 1]! - 1;
  while (last > at && reading[last]!.upos === Upos.PUNCT) last--;
  const t = l.times.of[last]!;
  if (t === -1 || !reading[last]!.classes.has("weekday")) return null;
  let first = last;
  while (first > at && l.times.of[first - 1] === t) first--;
  if (reading[first - 1]!.upos !== Upos.PUNCT) return null;
  let verbs = 0;
  for (let w = at + 1; w < first; w++) {
    if (l.times.of[w] !== -1 || (reading[w]!.upos === Upos.VERB && ++verbs > 1)) return null;
  }
  return dated(l, last);
}

/** `في العام الماضي ألحقت القوات هزيمة بالمتمردين`: a time that opens a sentence is that of what its first verb tells. */
function atTheStart(l: EventLayers, at: number, finite: boolean): string | null {
  const { reading } = l.words;
  let w = l.words.firstOf[l.words.sentence[at]!]!;
  for (let n = 0; n < 4 && w < at && l.times.of[w] === -1 && OPENING.has(reading[w]!.upos); n++) w++;
  const id = w < at ? dated(l, w) : null;
  if (id === null) return null;
  let verbs = 0;
  for (; w < at; w++) {
    const r = reading[w]!;
    if (r.classes.has("complementiser") || r.classes.has("relative") || r.upos === Upos.SCONJ) return null;
    if (r.upos === Upos.VERB && (finite || ++verbs > 1)) return null;
  }
  return id;
}
const OPENING = new Set<number>([Upos.ADP, Upos.CCONJ, Upos.PUNCT]);

/**
 * Whether a noun's time stands right before it, with nothing between but a mark or `ب`, `ل`, which leaves no doubt: `أعلنت الوزارة، الجمعة، مقتل
 * جندي`, `انتزع الجيش، الثلاثاء، بإسناد من حلفائه`, `وصل الوزير الثلاثاء للقاء نظيره`. What is promised (`تعهد الثلاثاء بتقديم`), or was told
 * of before (`أدان السبت الهجوم`), has not the day of the word about it.
 */
export function isRightBefore(l: EventLayers, at: number, t: number, done: boolean): boolean {
  const { reading } = l.words;
  let w = at - 1;
  const by = reading[w]?.upos === Upos.ADP ? reading[w]!.lemma : "";
  if (by !== "" && by !== "ب" && by !== "ل") return false;
  if (by !== "") w--;
  while (w > 0 && reading[w]!.upos === Upos.PUNCT && l.times.of[w] === -1) w--;
  if (w < 0 || l.times.of[w] !== t || l.words.sentence[w] !== l.words.sentence[at]) return false;
  return by === "ل" || (done && (by === "ب" || !/^(?:ال|لل)/.test(reading[at]!.form)));
}

function timeBeside(
  l: EventLayers,
  at: number,
  finite: boolean,
  triggers: ReadonlySet<number>,
  speaks = false,
): string | null {
  const sentence = l.words.sentence[at]!;
  const begin = l.words.firstOf[sentence]!;
  const end = l.words.firstOf[sentence + 1]!;
  const { reading } = l.words;
  const after = Math.min(end, at + (finite ? REACH : NOUN_REACH));
  for (let w = at + 1; w < after; w++) {
    const t = dated(l, w);
    if (t !== null) {
      if (ofParticiple(l, w, at) || (speaks && ofContent(l, w, at))) break;
      return t;
    }
    const r = reading[w]!;
    // `محادثات أجريت يوم الأحد`: what only carries the noun dates it.
    if ((r.upos === Upos.VERB && (finite || !CARRIERS.has(r.lemma))) || r.upos === Upos.SCONJ || THERE.has(r.lemma))
      break;
    if (triggers.has(w) && w > at + 2 && !sharesTime(l, w, finite)) break;
    if (!finite && r.upos === Upos.PUNCT && !ENCLOSING.test(r.form) && dated(l, w + 1) === null) break;
  }
  if (!finite && ofItsOwn(l, at, triggers)) return null;
  let verbs = 0;
  for (let w = at - 1, n = 0; w >= begin && n < REACH; w--, n++) {
    const t = dated(l, w);
    if (t !== null) return t;
    const r = reading[w]!;
    if (triggers.has(w)) break;
    // What is said to have been has not the time of the saying; `عندما` makes two one.
    if ((r.upos === Upos.SCONJ && !WHEN.has(r.lemma)) || r.lemma === "إن" || r.lemma === "الذي" || THERE.has(r.lemma))
      break;
    if (r.upos === Upos.VERB && (finite || ++verbs > 1)) break;
    if (r.upos === Upos.PUNCT && /[.؛!؟]/.test(r.form)) break;
  }
  return null;
}

/**
 * Whether what stands before a noun dates another act: one that came after it (`عقب احتجاجات`), one that it was done for
 * (`بهدف إقناع`), or the act that it stands in idafa with (`رفع العقوبات`).
 */
function ofItsOwn(l: EventLayers, at: number, triggers: ReadonlySet<number>): boolean {
  const before = l.words.reading[at - 1];
  return before !== undefined && (APART.has(before.lemma) || triggers.has(at - 1));
}
const APART = new Set("بعد عقب إثر قبل قبيل بعيد منذ بسبب نتيجة هدف أجل غرض سبيل جراء رغم ذكرى إطار حادث".split(" "));
const WHEN = new Set("عندما حين حينما لما بينما فيما".split(" "));

/** What opens a clause of its own about a place or a ground. */
const THERE = new Set(["حيث", "إذ"]);
/** Marks inside which a name or a word stands. */
const ENCLOSING = /^["'«»“”()[\]#-]$/;

/** `البيان الموقع في يونيو`: whether a time is that of the participle before its preposition, which is said of another noun than the trigger. */
function ofParticiple(l: EventLayers, w: number, at: number): boolean {
  const { reading } = l.words;
  const by = reading[w - 1]!;
  const r = reading[w - 2];
  return by.upos === Upos.ADP && w - 2 > at + 1 && r?.definite === true && r.upos === Upos.ADJ && r.verb !== "";
}

/** `هدد بفرض رسوم ابتداء من مايو`: whether a month or a year dates what is demanded, threatened, promised or charged: a masdar under a preposition. */
function ofContent(l: EventLayers, w: number, at: number): boolean {
  const { reading } = l.words;
  const t = l.times.of[w]!;
  let far = false;
  for (let x = w; x < l.words.count && l.times.of[x] === t; x++) {
    const { classes, lemma, upos } = reading[x]!;
    if (classes.has("weekday")) return false;
    far ||= upos === Upos.NUM || classes.has("month") || lemma === "شهر" || lemma === "عام" || lemma === "سنة";
  }
  if (!far) return false;
  for (let x = at + 1; x < w; x++)
    if (CONTENT.has(reading[x - 1]!.lemma) && reading[x]!.upos === Upos.NOUN && reading[x]!.verb !== "") return true;
  return false;
}
const CONTENT = new Set("ب إلى على من".split(" "));

/** Prepositions under which what another word names went on at the same time, or was part of it (`قتلوا أمس في هجوم`, `خلال تظاهرات`). */
const MEANWHILE = new Set("خلال أثناء في ب وسط ضمن مع".split(" "));
/** Whether a time behind another trigger is that of a verb before both as well. */
function sharesTime(l: EventLayers, w: number, finite: boolean): boolean {
  const r = l.words.reading[w]!;
  if (r.upos === Upos.VERB) return false;
  return finite || MEANWHILE.has(l.words.reading[w - 1]!.lemma);
}

/** Prepositions that make of a length of time the one in which something was done. */
const WITHIN = new Set("خلال طوال طيلة منذ".split(" "));

/** The day, hour or stretch of time that a word belongs to, as a time id. */
function dated(l: EventLayers, w: number): string | null {
  const t = l.times.of[w] ?? -1;
  if (t === -1) return null;
  const item = l.times.items[t]!;
  if (item.kind === "DATE" || item.kind === "TIME") return item.id;
  if (item.kind !== "DURATION") return null;
  let first = w;
  while (first > 0 && l.times.of[first - 1] === t) first--;
  const by = l.words.reading[first - 1];
  return by && (by.lemma === "منذ" || (WITHIN.has(by.lemma) && l.words.reading[first]!.definite)) ? item.id : null;
}
