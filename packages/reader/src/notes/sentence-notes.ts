import { Upos } from "../words/features.ts";
import type { Words } from "../words/words.ts";
import type { Oddity } from "./oddity.ts";

/** Words that announce a list, which a stray full stop may break. */
const LISTS: ReadonlySet<string> = new Set(
  "مجموعة عدد سلسلة قضية ملف مسألة موضوع محور ضمن بين منها مثل شمل تضمن ضم عدة قائمة جملة كل ذلك أبرز تناول بحث ناقش".split(
    " ",
  ),
);
const LONGEST = 16;
/** A predicate stands in a prepositional phrase, after a pronoun or a particle: then the words may be a sentence without a verb. */
const PREDICATES: ReadonlySet<string> = new Set("في من على ب ل إلى مع ك عن".split(" "));

/**
 * Notes on stray full stops that break a list: after a sentence with a list comes, in the same paragraph, a short
 * one that is only nouns joined by `و`, with nothing that could be its predicate.
 */
export function brokenSentences(words: Words): Oddity[] {
  const { sentences } = words.tokens;
  const { text } = sentences;
  const out: Oddity[] = [];
  for (let s = 1; s < sentences.count; s++) {
    if (sentences.paragraph[s] !== sentences.paragraph[s - 1]) continue;
    if (words.firstOf[s + 1]! - words.firstOf[s]! > LONGEST || !isBareList(words, s) || !hasList(words, s - 1))
      continue;
    let stop = sentences.end[s - 1]! - 1;
    if (text[stop] !== ".") continue;
    while (stop > 0 && text[stop - 1] === ".") stop--;
    const verbless = text.slice(sentences.start[s], sentences.end[s]);
    out.push({
      kind: "broken-sentence",
      start: stop,
      end: sentences.end[s]!,
      message: `A full stop breaks a list: “${verbless}” has no verb and goes on with the sentence before.`,
    });
  }
  return out;
}

function isBareList(words: Words, s: number): boolean {
  const from = words.firstOf[s]!;
  const to = words.firstOf[s + 1]!;
  const first = words.reading[from];
  if (first === undefined || first.upos !== Upos.NOUN || !first.definite) return false;
  let joined = false;
  for (let w = from; w < to; w++) {
    const r = words.reading[w]!;
    // What is joined by و to a noun without a predicate is a noun, whatever it was taken for.
    const afterAnd = words.reading[w - 1]!.lemma === "و" && joined;
    if (r.upos === Upos.VERB && !afterAnd) return false;
    if (r.upos === Upos.AUX || r.upos === Upos.PART || r.upos === Upos.SCONJ) return false;
    if (r.upos === Upos.ADJ && !r.definite) return false;
    if (r.upos === Upos.ADP && PREDICATES.has(r.lemma)) return false;
    if (r.upos === Upos.CCONJ && w > from && r.lemma === "و") joined = true;
  }
  return joined;
}

function hasList(words: Words, s: number): boolean {
  let comma = false;
  let list = false;
  for (let w = words.firstOf[s]!; w < words.firstOf[s + 1]!; w++) {
    const r = words.reading[w]!;
    if (r.form === "،") comma = true;
    else if (LISTS.has(r.lemma)) list = true;
  }
  return comma && list;
}
