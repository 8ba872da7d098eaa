import type { Share, ShareSize } from "@isnad/record";
import type { Phrases } from "../phrases/phrases.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import type { Piece } from "./piece.ts";

/** Words that with a pronoun say how much of those counted before. By bare lemma. */
const HOW_MUCH: ReadonlyMap<string, ShareSize> = new Map(
  (
    [
      ["all", "كل جميع كافة"],
      ["most", "معظم غالبية أغلبية أغلب أكثر أكثرية جل"],
      ["half", "نصف"],
      ["some", "بعض بين من"],
    ] as const
  ).flatMap(([size, lemmas]) => lemmas.split(" ").map((l): [string, ShareSize] => [l, size])),
);
const PEOPLE = ["person", "group", "role", "victim", "civilian", "nisba"];
/** How far before its share a figure may stand, in words. */
const FAR = 14;

/** A figure and the piece that it was read from. */
interface Counted {
  readonly id: string;
  readonly piece: Piece;
}

/**
 * Parts of what a figure counts that are told without a number, by the figure's id: `20 قتيلا معظمهم من المدنيين`, `بينهم أطفال`.
 * The pronoun takes up the last people counted before it, in its sentence or, where it opens one, in the sentence before.
 */
export function readShares(phrases: Phrases, counted: readonly Counted[]): ReadonlyMap<string, Share[]> {
  const out = new Map<string, Share[]>();
  if (counted.length === 0) return out;
  const { words } = phrases;
  let next = 0;
  for (let w = counted[0]!.piece.from; w + 2 < words.count; w++) {
    while (next < counted.length && counted[next]!.piece.from <= w) next++;
    const share = HOW_MUCH.get(words.reading[w]!.lemma);
    if (share === undefined || !isThem(words, w + 1)) continue;
    const whole = wholeOf(words, counted, next - 1, w);
    if (!whole) continue;
    const of = partsAt(phrases, w + 2, share);
    if (!of) continue;
    const list = out.get(whole.id) ?? [];
    list.push({
      start: words.start[w]!,
      end: words.end[of[1] - 1]!,
      share,
      of: { start: words.start[of[0]]!, end: words.end[of[1] - 1]! },
    });
    out.set(whole.id, list);
  }
  return out;
}

/** `هم`, `هن` on the word before. */
const isThem = (w: Words, at: number): boolean => {
  const r = w.reading[at]!;
  return r.part === Part.ENCLITIC && (r.form === "هم" || r.form === "هن");
};

/** The last people counted before word `at`. */
function wholeOf(w: Words, counted: readonly Counted[], last: number, at: number): Counted | undefined {
  for (let i = last; i >= 0 && i > last - 4; i--) {
    const c = counted[i]!;
    const { piece } = c;
    if (piece.part || piece.kind !== "count") continue;
    if (piece.to > at) continue;
    const same = w.sentence[piece.from] === w.sentence[at];
    const first = w.firstOf[w.sentence[at]!]!;
    const opens = at <= first + 1 && w.sentence[piece.from] === w.sentence[at]! - 1;
    if (same ? at - piece.to > FAR : !opens) return undefined;
    return countsPeople(w, piece) ? c : undefined;
  }
  return undefined;
}

const calls = (r: Reading): boolean => PEOPLE.some((c) => r.classes.has(c));
/** Whether a figure counts people; one without a noun of its own (`مقتل 20`) may. */
function countsPeople(w: Words, { counted }: Piece): boolean {
  if (!counted) return true;
  for (let i = counted[0]; i < counted[1]; i++) if (calls(w.reading[i]!)) return true;
  return false;
}

/** Who they are: `من المدنيين`, `نساء وأطفال`; half-open, or null where no people are named. */
function partsAt(phrases: Phrases, at: number, share: ShareSize): [number, number] | null {
  const { words } = phrases;
  const from = words.reading[at]!.lemma === "من" && words.reading[at]!.upos === Upos.ADP ? at + 1 : at;
  let to = from;
  for (let n = 0; n < 4; n++) {
    const r = words.reading[to];
    if (!r || words.sentence[to] !== words.sentence[at] || r.part !== Part.STEM) break;
    if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ) break;
    if (!calls(r) && !(r.upos === Upos.ADJ && /(?:ون|ين)$/.test(r.form))) break;
    // `بينهم القائد`: one who is known is no part told by what he is.
    if (share === "some" && r.definite && nameOf(r.features, NUMBER) === "Sing" && !/ة$/.test(r.form)) break;
    const p = phrases.of[to]!;
    let end = to + 1;
    if (p >= 0)
      while (
        end < phrases.last[p]! &&
        (words.reading[end]!.upos === Upos.ADJ || words.reading[end]!.upos === Upos.NOUN)
      )
        end++;
    to = end;
    const and = words.reading[to];
    if (and?.form !== "و" || and.part !== Part.PROCLITIC) return [from, to];
    to++;
  }
  // What follows the last و is no people: the list ends before it.
  if (to > from && words.reading[to - 1]!.form === "و") to--;
  return to > from ? [from, to] : null;
}
