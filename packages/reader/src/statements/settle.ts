import type { Found } from "../rules/rule.ts";
import { Upos } from "../words/features.ts";
import { clauseLimit, isComma, isPronounAttached, isVerb, type Layers, namedAt } from "./layers.ts";
import { headOf } from "./nouns.ts";
import type { Raw } from "./raw.ts";

/** Which of two cues that bring the same words holds them: a verb before a participle, a participle before a noun. */
const RANK: Readonly<Record<Raw["form"], number>> = {
  finite: 0,
  colon: 0,
  participle: 1,
  cited: 2,
  masdar: 2,
  noun: 3,
  bare: 4,
};

/**
 * Of the attributions that the rules read, those that stand, in the order of their cues: one for a cue (the first rule's);
 * one for the same words, of the strongest cue; none for a second word of saying that a first one took with it (`وأضاف قائلا`).
 */
export function settle(l: Layers, found: readonly Found<Raw>[]): Found<Raw>[] {
  const cues = new Set<number>();
  // `وفق ما ذكرته الصحيفة`: the verb in a citation's own words attributes nothing more.
  const citing = new Set<number>();
  for (const { fact } of found)
    if (fact.form === "cited") for (let w = fact.cue![0]; w < fact.cue![1]; w++) citing.add(w);
  const taken = new Set<number>();
  const byContent = new Map<number, Found<Raw>>();
  const once: Found<Raw>[] = [];
  for (const f of found) {
    if (cues.has(f.fact.at) || (f.fact.form === "finite" && citing.has(f.fact.at))) continue;
    cues.add(f.fact.at);
    once.push(f);
    // قائلا stands between the cue and what both bring.
    const again = l.gaps.get(f.fact.at);
    if (again?.bringer === "saying" && f.fact.content.from !== again.content) taken.add(again.content);
  }
  again(l, once, taken);
  for (const f of once) {
    if (taken.has(f.fact.at) || f.fact.form === "cited") continue;
    const other = byContent.get(f.fact.content.from);
    // `ألزمت الحكومة الشركة بالعمل وذكرت في مقابلة أن`: of two verbs the one of the later clause.
    const later =
      other?.fact.form === "finite" &&
      f.fact.form === "finite" &&
      (f.fact.opening === "and" || takesUpPaper(l, f.fact.at)) &&
      f.fact.at > other.fact.at;
    if (other !== undefined && (later || isNearer(l, other.fact, f.fact) || isRightBefore(other.fact, f.fact))) {
      byContent.set(f.fact.content.from, f);
      continue;
    }
    if (other === undefined || RANK[f.fact.form] < RANK[other.fact.form]) byContent.set(f.fact.content.from, f);
  }
  const out = once.filter(
    (f) => !taken.has(f.fact.at) && (f.fact.form === "cited" || byContent.get(f.fact.content.from) === f),
  );
  const first = firstOfParagraphs(l, out);
  const stands: Found<Raw>[] = [];
  for (let i = 0; i < out.length; i++) {
    const f = out[i]!;
    if (isDenied(l, out, i)) continue;
    const again = repeats(l, f.fact, first) || repeatsSpeaker(l, out, i);
    if (!again) stands.push(f);
    // What was said before ends where its speaker is named again, unless the clause goes on behind that (`يعد، على حد تعبيره، خطأ`).
    else if (endsThere(l, f)) cutAt(l, stands, f.fact.from);
  }
  return citedInGaps(l, stands);
}

/** `رسالة قال فيها`: a pronoun right behind the verb takes up the paper. */
const takesUpPaper = (l: Layers, at: number): boolean =>
  l.words.reading[at + 1]?.lemma === "في" && isPronounAttached(l.words.reading[at + 2]);

/** Acts of those who tell; up to how many words a verb stands before what it brings with nothing but its mark or أن between, and from how many on another is far away. */
const TELLING = new Set<string>(["say", "report", "announce"]);
const AT_ONCE = 3;
const FAR = 7;
/** `المسار الذي يتحدث عنه الوزير … عندما قالوا «…»`: whether of two verbs the second stands right before the words that both were taken to bring, and the first far away. */
const isRightBefore = (first: Raw, second: Raw): boolean =>
  first.form === "finite" &&
  second.form === "finite" &&
  TELLING.has(second.act) &&
  second.content.from - second.at <= AT_ONCE &&
  first.content.from - first.at >= FAR;

/** What leads to something that was said before: بسبب تأكيدات الوزير بأن. By bare lemma. */
const BECAUSE = new Set("سبب بسبب رغم بعد عقب إثر حول خلفية إزاء حيال".split(" "));
/** `وجه المدير انتقادات إلى الوزير بسبب تأكيدات الأخير بأن`: whether a masdar with who speaks, behind such a word, brings what a verb before it was taken to bring. */
const isNearer = (l: Layers, verb: Raw, noun: Raw): boolean =>
  verb.form === "finite" &&
  (noun.form === "masdar" || noun.form === "noun") &&
  noun.at > verb.at &&
  noun.source !== null &&
  BECAUSE.has(l.words.reading[noun.at - 1]!.lemma);

/** `رفضت الشركة المزاعم بتورطها`: whether what nobody in particular is said to have uttered is the very thing that somebody denies or refuses, whose one statement it is. */
function isDenied(l: Layers, all: readonly Found<Raw>[], i: number): boolean {
  const { fact } = all[i]!;
  if (fact.form !== "noun" || !fact.nobody || fact.act !== "say" || fact.content.bringer !== "preposition")
    return false;
  for (let j = i - 1; j >= 0 && j > i - 3; j--) {
    const { fact: f } = all[j]!;
    if (f.act !== "deny" && f.act !== "refuse") continue;
    const from = l.words.reading[f.content.from]!.upos === Upos.ADP ? f.content.from + 1 : f.content.from;
    if (from === fact.at) return true;
  }
  return false;
}

/** Whether a mark, a conjunction or the end of the sentence follows the words of a citation, or a comma stands before them. */
function endsThere(l: Layers, { fact, to }: Found<Raw>): boolean {
  const at = Math.max(to, fact.cue![1]);
  const r = l.words.reading[at];
  if (isComma(l.words.reading[fact.from - 1])) return true;
  return (
    r === undefined || at >= clauseLimit(l, fact.at) || r.upos === Upos.PUNCT || r.upos === Upos.CCONJ || isVerb(r)
  );
}

/** Lets no content of the attributions in the sentence of a word go on over that word. */
function cutAt(l: Layers, stands: Found<Raw>[], at: number): void {
  const { sentence } = l.words;
  for (let i = stands.length - 1; i >= 0; i--) {
    const { fact } = stands[i]!;
    if (fact.at < 0 || sentence[fact.at] !== sentence[at]) return;
    if (fact.form === "cited" || fact.content.from >= at) continue;
    stands[i] = { ...stands[i]!, fact: { ...fact, content: { ...fact.content, until: at } } };
  }
}

/**
 * `قال سمير الحداد إن الجسر آمن، بحسب الحداد`, `…، وفقا لتصريحات أدلى بها`: whether a citation behind what somebody says in the same sentence names
 * him again, or what he himself spoke.
 */
function repeatsSpeaker(l: Layers, all: readonly Found<Raw>[], i: number): boolean {
  const raw = all[i]!.fact;
  if (raw.form !== "cited" || raw.source === null) return false;
  const { sentence, firstOf, reading } = l.words;
  const start = firstOf[sentence[raw.at]!]!;
  // The first verb of the sentence with who speaks.
  let one: Raw | undefined;
  for (let j = i - 1; j >= 0 && all[j]!.fact.at >= start; j--)
    if (all[j]!.fact.form === "finite" && all[j]!.fact.source !== null) one = all[j]!.fact;
  if (!one || one.content.from >= raw.from || one.at - start > OPENING) return false;
  const head = headOf(l, raw.source);
  const r = reading[head]!;
  const named = new Set<number>();
  for (let w = one.source![0]; w < one.source![1]; w++) if (namedAt(l, w) >= 0) named.add(namedAt(l, w));
  if (namedAt(l, head) >= 0) return named.has(namedAt(l, head));
  // A statement or report that was given out is another's voice.
  if (!SPOKEN.has(r.lemma)) return false;
  const [, to] = raw.source;
  if (to === head + 1) return r.definite || isVerb(reading[to]);
  return isPronounAttached(reading[head + 1]) && to === head + 2;
}
/** What somebody speaks himself. By bare lemma. */
const SPOKEN = new Set("تصريح تصريحات حديث كلمة خطاب تغريدة مقابلة قول".split(" "));
/** Up to how many words stand before the verb of a sentence that is all somebody's words. */
const OPENING = 24;

/** Verbs that only say again: `جددت النقابة مطالبتها بإطلاق المختطفين`. By bare lemma. */
const AGAIN = new Set("جدد كرر أعاد واصل".split(" "));

/** Hands what a masdar brings to the verb whose object it is, where the verb only says it again; marks the masdar as taken. */
function again(l: Layers, found: Found<Raw>[], taken: Set<number>): void {
  const masdars = new Map(
    found.filter((f) => f.fact.form === "masdar" || f.fact.form === "noun").map((f) => [f.fact.at, f.fact]),
  );
  if (masdars.size === 0) return;
  for (let i = 0; i < found.length; i++) {
    const { fact } = found[i]!;
    if (fact.form !== "finite" || fact.content.bringer !== "object" || !AGAIN.has(l.words.reading[fact.at]!.lemma))
      continue;
    const said = masdars.get(fact.content.from);
    if (!said) continue;
    taken.add(said.at);
    found[i] = { ...found[i]!, fact: { ...fact, content: said.content, act: said.act } };
  }
}

/** By paragraph: the word of its first cue that is no citation. */
function firstOfParagraphs(l: Layers, all: readonly Found<Raw>[]): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (const { fact } of all) {
    if (fact.form === "cited" || fact.at < 0) continue;
    const p = paragraphOf(l, fact.at);
    if (!(out.get(p)! <= fact.at)) out.set(p, fact.at);
  }
  return out;
}
const paragraphOf = (l: Layers, w: number): number => l.words.tokens.sentences.paragraph[l.words.sentence[w]!]!;

/** `قال إن …، على حد تعبيره`: the pronoun names again whom the paragraph's own attribution names. */
const repeats = (l: Layers, raw: Raw, first: ReadonlyMap<number, number>): boolean =>
  raw.form === "cited" && raw.source === null && first.get(paragraphOf(l, raw.at))! < raw.at;

/** Citations that name whose words come next, not who hands on the whole. */
const NAMING = new Set(["نقل", "نقلا"]);

/** `ذكرت الوكالة، نقلا عن مصدر، وقوع …`: the one cited between cue and content says that content; the first reports both. */
function citedInGaps(l: Layers, found: readonly Found<Raw>[]): Found<Raw>[] {
  const out = [...found];
  for (let i = 0; i < out.length; i++) {
    const cited = out[i]!.fact;
    if (cited.form !== "cited" || cited.source === null) continue;
    for (let j = i - 1; j >= 0 && j > i - 4; j--) {
      const f = out[j]!;
      if (f.fact.form !== "finite" || f.fact.at > cited.at || f.fact.content.from <= cited.at || f.fact.content.to >= 0)
        continue;
      const { content } = f.fact;
      if (
        out[i]!.fact.content.to >= 0 &&
        out[i]!.fact.content.to <= cited.at &&
        cited.cue![0] > f.fact.at &&
        !NAMING.has(l.words.reading[cited.at]!.lemma)
      ) {
        // `أعلنت الشركة، حسبما ذكرت الصحيفة، إفلاسها`: the one cited hands on the whole sentence.
        const limit = clauseLimit(l, cited.at);
        out[i] = { ...out[i]!, fact: { ...cited, content: { ...cited.content, more: [[content.from, limit]] } } };
        break;
      }
      out[i] = { ...out[i]!, fact: { ...cited, content, opening: "inside" } };
      out[j] = { ...f, fact: { ...f.fact, content: { ...content, from: cited.source[0], nominal: content.nominal } } };
      break;
    }
  }
  return out;
}
