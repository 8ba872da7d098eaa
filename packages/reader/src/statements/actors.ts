import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { agrees, fits, isOblique } from "./agreement.ts";
import { cueAt } from "./cue-at.ts";
import { type Shape, shapeOf } from "./cues/table.ts";
import {
  clauseLimit,
  clauseStart,
  isAnd,
  isComma,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  type Stretch,
} from "./layers.ts";
import { headOf, phraseAt, speaks, wholeSource } from "./nouns.ts";
import type { Offices } from "./offices.ts";
import type { Raw } from "./raw.ts";
import { behindWas, subjectBefore } from "./subject.ts";
import { type Speaker, speakerNamed } from "./who.ts";

/** What is known before anyone is asked: the offices of a report, and in whose words each word stands. */
export interface Told {
  readonly offices: Offices;
  readonly innermost: Int32Array;
}

/** Who acts, by which verb; `sure` where the words name one who can speak. */
export interface Actor {
  readonly speaker: Speaker;
  readonly at: number;
  readonly sure: boolean;
}

/**
 * Who acts in the clause on which a circumstance hangs: the subject of the nearest verb before it that stands in no
 * relative clause and whose subject can speak; else of the first verb of the sentence.
 */
export function mainSubject(
  l: Layers,
  { offices, innermost }: Told,
  raw: Raw,
  known: readonly Speaker[],
  asked: Shape,
  parent: number,
): Actor | undefined {
  const { words } = l;
  const start = Math.max(clauseStart(l, raw.from), raw.from - FARTHEST);
  let first: Actor | undefined;
  for (let w = raw.from - 1; w >= start; w--) {
    const r = words.reading[w]!;
    if (!acts(l, w) || (r.lemma === "كان" && !goesBefore(l, w)) || inRelative(l, w, start)) continue;
    // `استطاعا أن يهبطا`: what أن brings hangs on another verb.
    if (isThat(words.reading[w - 1]) && !BEFORE_THAT.has(words.reading[w - 2]?.lemma ?? "")) continue;
    // What stands in another's words is done in them.
    if (innermost[w]! >= 0 && innermost[w] !== parent) continue;
    const stretch = subjectOf(l, w) ?? onlyActor(l, w, start);
    if (!stretch) continue;
    const can = speaks(l, stretch);
    if (can === false) continue;
    const s = speakerNamed(l, offices, stretch, known);
    if (fits(asked, s.shape) === false) continue;
    if (can) return { speaker: s, at: w, sure: true };
    first = { speaker: s, at: w, sure: false };
  }
  return first;
}

/** How many sentences back one who acts is looked for. */
const SENTENCES = 2;

/** Who acts in the last sentence before an attribution, in its paragraph or right before it, that has one who can surely speak as the subject of its first verb. */
export function subjectOfSentenceBefore(
  l: Layers,
  { offices, innermost }: Told,
  raw: Raw,
  known: readonly Speaker[],
  asked: Shape,
  parent: number,
): Actor | undefined {
  const { words } = l;
  const { firstOf, sentence, tokens } = words;
  const own = sentence[raw.from]!;
  for (let s = own - 1; s >= 0 && s >= own - SENTENCES; s--) {
    // Pages break after each sentence: what opens a paragraph with its verb goes on with the last sentence of the one before, where nobody else
    // has spoken who may go on.
    const parted = tokens.sentences.paragraph[s] !== tokens.sentences.paragraph[own];
    if (parted && (s < own - 1 || raw.from > firstOf[own]! + 1)) return undefined;
    if (parted && known.some((k) => fits(asked, k.shape) !== false)) return undefined;
    const end = Math.min(firstOf[s + 1]!, firstOf[s]! + FARTHEST);
    for (let w = firstOf[s]!; w < end; w++) {
      if (!isVerb(words.reading[w]) || words.reading[w]!.lemma === "كان" || inRelative(l, w, firstOf[s]!)) continue;
      if (innermost[w]! >= 0 && innermost[w] !== parent) break;
      const stretch = subjectOf(l, w);
      if (!stretch || speaks(l, stretch) !== true) break;
      const speaker = speakerNamed(l, offices, stretch, known);
      const named = speaker.entity >= 0 || words.reading[headOf(l, stretch)]!.upos === Upos.PROPN;
      if (!named || fits(asked, speaker.shape) === false) break;
      if (parted && (speaker.entity < 0 || l.entities.items[speaker.entity]!.kind === "group")) break;
      return { speaker, at: w, sure: true };
    }
  }
  return undefined;
}

/** `ما كان من الوزير إلا أن سحب`: who stands behind من. */
function onlyActor(l: Layers, verb: number, start: number): Stretch | null {
  const { reading } = l.words;
  if (!isThat(reading[verb - 1]) || reading[verb - 2]?.lemma !== "إلا") return null;
  for (let w = verb - 3; w > start && w > verb - 14; w--) {
    if (reading[w]!.lemma !== "من" || reading[w - 1]!.lemma !== "كان") continue;
    return [w + 1, verb - 2];
  }
  return null;
}

/** `كان الصندوق رفع توقعاته`: كان with who acts right behind it, and the verb behind that. */
function goesBefore(l: Layers, was: number): boolean {
  const behind = phraseAt(l, was + 1, clauseLimit(l, was));
  if (!behind || speaks(l, behind) !== true) return false;
  const [, end] = wholeSource(l, behind, clauseLimit(l, was));
  const next = l.words.reading[end];
  // `رفع` may be read as a masdar, which does not stand there.
  const like = next !== undefined && next.form.length === 3 && nameOf(next.features, VERBFORM) === "Vnoun";
  return next !== undefined && (isVerb(next) || next.lemma === "قد" || (like && !next.definite));
}

/** A verb, or what is spelt as a masdar behind بعد أن and إلا أن, where only a verb can stand. */
function acts(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  if (isVerb(r)) return true;
  if (r.upos !== Upos.NOUN || r.definite) return false;
  return (
    (r.form.length === 3 && isThat(reading[w - 1]) && BEFORE_THAT.has(reading[w - 2]?.lemma ?? "")) || opensAsVerb(l, w)
  );
}

/** `وتجول الشيخ فلان في المعرض`: what is spelt as a past and as a masdar, at the head of a sentence and right before one who can act, is the past. */
function opensAsVerb(l: Layers, w: number): boolean {
  const { reading, firstOf, sentence } = l.words;
  const first = firstOf[sentence[w]!]!;
  const r = reading[w]!;
  const like =
    /^ت[\u0621-\u064a]{3}$/.test(r.form) || (r.form.length === 3 && nameOf(r.features, VERBFORM) === "Vnoun");
  if (!like || !(w === first || (w === first + 1 && isAnd(reading[first])))) return false;
  const behind = phraseAt(l, w + 1, clauseLimit(l, w));
  if (!behind) return false;
  const head = reading[headOf(l, behind)]!;
  const named = l.names[headOf(l, behind)]! >= 0;
  return named || (head.definite && (head.classes.has("role") || head.classes.has("title")));
}
const BEFORE_THAT = new Set(["بعد", "قبل", "إلا", "منذ"]);

/** The subject of a verb: what its gap names where it is one of saying, else what the clause does, else one who can speak right behind it. */
function subjectOf(l: Layers, verb: number): Stretch | null {
  const { clauses, phrases } = l;
  // `وشكر الرئيس على …`: with one noun behind it, that is the one thanked.
  if (THANKING.has(l.words.reading[verb]!.lemma)) return null;
  const gap = l.gaps.get(verb);
  if (gap?.subject) return gap.subject;
  // `ناشد رفاقه`: what stands behind such a verb is the one spoken to.
  if (gap && cueAt(l, verb)?.cue.to === "ه") return null;
  const before = cueAt(l, verb) ? subjectBefore(l, verb) : null;
  if (before && !before.relative) return before.words;
  // `وكان المبعوث، فلان، قد أجرى محادثات`
  let end = verb;
  while (end > 1 && l.words.reading[end - 1]!.lemma === "قد") end--;
  const was = isComma(l.words.reading[end - 1]) ? behindWas(l, end - 1, verb, clauseStart(l, verb)) : null;
  if (was) return was.words;
  const c = clauses.of[verb]!;
  const subject = c >= 0 && clauses.verb[c] === verb ? clauses.subject[c]! : -1;
  // `التقوا النائب`: behind a verb in the plural stands no subject (Wright II § 142).
  if (isPlural(l, verb) && !(subject >= 0 && phrases.first[subject]! < verb)) return null;
  if (subject >= 0) return withHolder(l, [phrases.first[subject]!, phrases.last[subject]!], clauseLimit(l, verb));
  const behind = verb + 1 < l.words.count ? phraseAt(l, verb + 1, clauseLimit(l, verb)) : null;
  if (!behind) return null;
  const r = l.words.reading[headOf(l, behind)]!;
  // `حددت عضو اللجنة فلانة`: an office that a woman holds by the masculine noun.
  const woman = shapeOf(l.words.reading[verb]!).gender === "Fem" && r.lemma === "عضو" && !r.definite;
  return speaks(l, behind) === true &&
    !isOblique(r) &&
    (woman || agrees(shapeOf(l.words.reading[verb]!), r, true) !== false)
    ? wholeSource(l, behind, clauseLimit(l, verb))
    : null;
}

/** `وزير النقل، سمير الحداد،`: an office with the name of its holder behind a comma. */
function withHolder(l: Layers, words: Stretch, limit: number): Stretch {
  // `المتحدثة باسم الوزارة فلانة`, `صحيفة "الأفق"`, `مدير المكتب في المحافظة فلان`: all that names who acts, where a name ends it.
  const head = l.words.reading[headOf(l, words)]!;
  const whole = head.classes.has("role") || head.classes.has("media") ? wholeSource(l, words, limit) : words;
  if (whole[1] > words[1] && l.names[whole[1] - 1]! >= 0) return whole;
  const next = words[1] + 1;
  if (next >= limit || !isComma(l.words.reading[words[1]])) return words;
  const e = l.names[next]!;
  if (e < 0 || l.entities.items[e]!.kind !== "person" || l.words.reading[headOf(l, words)]!.upos === Upos.PROPN)
    return words;
  let end = next;
  while (end < limit && l.names[end] === e) end++;
  return end >= limit || isComma(l.words.reading[end]) ? [words[0], end] : words;
}

/** Verbs of which a report mostly names the object. By bare lemma. */
const THANKING = new Set(["شكر", "هنأ", "عزى", "بارك"]);

/** Whether an article, a name or a pronoun stands in a stretch. */
function isDefiniteIn(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || r.upos === Upos.PRON || l.entities.of[w]! >= 0) return true;
  }
  return false;
}

/** How far back the verb on which a circumstance hangs is looked for, in words. */
const FARTHEST = 150;

const isPlural = (l: Layers, w: number): boolean => shapeOf(l.words.reading[w]!).number === "Plur";

/** Whether a verb stands in a relative clause: behind الذي with no comma between, or right behind an indefinite noun. */
function inRelative(l: Layers, verb: number, start: number): boolean {
  // `رد على من يتغنى بالنجاح`: من before a verb is `who`.
  if (verb - 1 >= start && l.words.reading[verb - 1]!.lemma === "من") return true;
  // `لبيان مشترك صدر في نهاية القمة`
  const p = verb > start ? l.phrases.of[verb - 1]! : -1;
  if (p >= 0 && l.phrases.last[p] === verb) {
    const head = l.phrases.head[p]!;
    const r = l.words.reading[head]!;
    if (r.upos === Upos.NOUN && l.phrases.preposition[p]! >= 0 && !isDefiniteIn(l, l.phrases.first[p]!, verb))
      return true;
  }
  const before = l.words.reading[verb - 1];
  const joined = before !== undefined && before.upos === Upos.CCONJ && !isComma(l.words.reading[verb - 2]);
  for (let w = verb - 1; w >= start && w > verb - 8; w--) {
    const r = l.words.reading[w]!;
    if (isRelative(r)) return true;
    // `الذين استقالوا أو جمدوا عضويتهم`: one verb more of the same clause.
    if (isVerb(r) && joined && isPlural(l, verb) && isPlural(l, w)) continue;
    if (isComma(r) || isThat(r) || isVerb(r)) return false;
  }
  return false;
}
