import { UPOS, Upos } from "../../words/features.ts";
import { Part } from "../../words/words.ts";
import type { Phrases } from "../phrases.ts";
import { sightOf } from "./nodes.ts";
import { mix, ofText, place } from "./table.ts";

const ends = new Map<string, number>();
/** A hash of the last letters of a word. */
function ending(form: string, letters: number): number {
  const end = form.slice(-letters);
  let h = ends.get(end);
  if (h === undefined) {
    h = ofText(end) + letters;
    if (ends.size > 20_000) ends.clear();
    ends.set(end, h);
  }
  return h;
}

/** Room for the features of one word's part of speech. */
export const MOST_TAG = 40;

/**
 * The features of a word's part of speech in Universal Dependencies' practice: our own reading of it and of its neighbours, and
 * the parts of speech already given to the two words before it. Returns how many; `mix` each with a tag for that tag's own.
 */
export function tagFeatures(
  phrases: Phrases,
  w: number,
  begin: number,
  stop: number,
  tags: ArrayLike<number>,
  out: Int32Array,
): number {
  const { words } = phrases;
  let k = 0;
  let salt = 3000;
  const put = (a: number, b: number) => {
    out[k++] = mix(mix(salt++, a), b);
  };
  const r = words.reading[w]!;
  const me = sightOf(r);
  const p = w > begin ? words.reading[w - 1]! : undefined;
  const n = w + 1 < stop ? words.reading[w + 1]! : undefined;
  const before = p ? sightOf(p) : undefined;
  const after = n ? sightOf(n) : undefined;
  const t1 = p ? tags[w - 1]! : 30;
  const t2 = w > begin + 1 ? tags[w - 2]! : 30;
  const nn = w + 2 < stop ? words.reading[w + 2]! : undefined;
  const guessed = r.guessed ? 1 : 0;
  put(r.upos, guessed);
  put(me.fine, 0);
  put(me.lemma, r.upos);
  put(ofText(r.form), 0);
  put(ending(r.form, 2), r.upos * 2 + guessed);
  put(ending(r.form, 3), r.upos * 2 + guessed);
  put(me.sort, r.upos);
  put(t1, r.upos);
  put(t1 * 32 + t2, r.upos);
  put(before?.fine ?? 1, me.fine);
  put(after?.fine ?? 1, me.fine);
  put(before?.lemma ?? 1, me.fine);
  put(after?.lemma ?? 1, me.fine);
  put(before?.lemma ?? 1, me.lemma);
  put(after?.lemma ?? 1, me.lemma);
  put(before?.sort ?? 1, r.upos * 32 + t1);
  put(after?.sort ?? 1, r.upos);
  put(nn ? sightOf(nn).fine : 1, me.fine);
  put(t1 * 32 + (n?.upos ?? 30), me.fine);
  const ph = phrases.of[w]!;
  const inside = ph === -1 ? 0 : phrases.head[ph] === w ? 1 : w < phrases.head[ph]! ? 2 : 3;
  put(inside, me.fine);
  if (ph !== -1) {
    const head = words.reading[phrases.head[ph]!]!;
    put(sightOf(head).lemma, me.fine);
    put(sightOf(head).sort, me.fine);
    put(head.upos, mix(me.fine, words.reading[phrases.last[ph]! - 1]!.upos));
  } else salt += 3;
  put(r.part === Part.STEM ? (words.firstOfToken[words.token[w]!] === w ? 0 : 1) : 2 + r.part, r.upos);
  put(w === begin ? 1 : w === begin + 1 ? 2 : 0, me.fine);
  put(r.entry ? ofText(r.entry.origin) : 1, r.upos);
  return k;
}

/** Tags that a reading of ours can be in a treebank: the ones seen there, by our part of speech. */
const OTHER: Readonly<Record<number, readonly number[]>> = {
  [Upos.NOUN!]: [
    Upos.NOUN!,
    Upos.PROPN!,
    Upos.ADJ!,
    Upos.ADV!,
    Upos.VERB!,
    Upos.NUM!,
    Upos.ADP!,
    Upos.PRON!,
    Upos.DET!,
  ],
  [Upos.PROPN!]: [Upos.PROPN!, Upos.NOUN!, Upos.ADJ!, Upos.VERB!, Upos.X!],
  [Upos.ADJ!]: [Upos.ADJ!, Upos.NOUN!, Upos.PROPN!, Upos.ADV!, Upos.VERB!, Upos.NUM!, Upos.DET!],
  [Upos.VERB!]: [Upos.VERB!, Upos.NOUN!, Upos.ADJ!, Upos.PROPN!, Upos.AUX!],
  [Upos.AUX!]: [Upos.AUX!, Upos.VERB!],
  [Upos.ADP!]: [Upos.ADP!, Upos.SCONJ!, Upos.ADV!, Upos.PART!, Upos.NOUN!, Upos.CCONJ!],
  [Upos.PRON!]: [Upos.PRON!, Upos.DET!, Upos.ADP!, Upos.PART!, Upos.SCONJ!, Upos.NOUN!, Upos.ADV!],
  [Upos.DET!]: [Upos.DET!, Upos.NOUN!, Upos.PRON!, Upos.ADJ!, Upos.ADV!],
  [Upos.ADV!]: [Upos.ADV!, Upos.NOUN!, Upos.PART!, Upos.ADJ!, Upos.ADP!, Upos.PRON!, Upos.SCONJ!],
  [Upos.NUM!]: [Upos.NUM!, Upos.NOUN!, Upos.ADJ!],
  [Upos.CCONJ!]: [Upos.CCONJ!, Upos.PART!, Upos.SCONJ!, Upos.ADP!],
  [Upos.SCONJ!]: [Upos.SCONJ!, Upos.ADP!, Upos.PART!, Upos.ADV!],
  [Upos.PART!]: [Upos.PART!, Upos.ADP!, Upos.SCONJ!, Upos.CCONJ!, Upos.ADV!, Upos.PRON!, Upos.AUX!, Upos.INTJ!],
};
const own = UPOS.map((_, i) => [i]);
export const tagsFor = (upos: number): readonly number[] => OTHER[upos] ?? own[upos]!;

/** The tag of one word: the best of `tagsFor` by the sum of its weights. */
export function bestTag(features: Int32Array, count: number, upos: number, weight: (place: number) => number): number {
  const list = tagsFor(upos);
  if (list.length === 1) return list[0]!;
  let best = list[0]!;
  let top = Number.NEGATIVE_INFINITY;
  for (const t of list) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weight(place(mix(features[i]!, t)));
    if (sum > top) {
      top = sum;
      best = t;
    }
  }
  return best;
}
