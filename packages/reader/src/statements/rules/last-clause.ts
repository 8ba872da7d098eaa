import { isAnd, isComma, isPronounAttached, isRelative, isThat, isVerb, type Layers } from "../layers.ts";

/** Up to how few words before a clause are no clause of their own, and how few are none behind it. */
const BEFORE = 8;
const BEHIND = 3;
/** `من جهة أخرى`, `من جانب آخر`. By bare lemma. */
const SIDES = new Set(["جهة", "جانب", "ناحية"]);
const OTHER = new Set(["أخرى", "آخر", "ثان"]);

/**
 * Where the last clause of a long sentence begins, of which alone a citation at the end speaks: `استمرت الاحتفالات في المدينة أمس بمشاركة الأهالي، رغم أن الجسر
 * مغلق، بحسب الشرطة`. It is told by what sets it apart (`رغم أن`, `إلا أن`, `، حيث`, `، وقد`, `، والذي`, `من جهة أخرى`); else `from`: two
 * counts that `فيما` sets side by side are told by one source. Of 75 annotated citations at the end of a sentence none speaks of more where one of these stands.
 */
export function lastClause(l: Layers, from: number, to: number): number {
  const { reading } = l.words;
  for (let w = to - BEHIND; w >= from + BEFORE; w--) {
    if (l.quotes.of[w]! >= 0) continue;
    const begin = opensAt(l, w, to);
    if (begin < 0) continue;
    if (begin > to - BEHIND || !holdsVerb(l, begin, to)) continue;
    return isPronounAttached(reading[begin]) ? begin + 1 : begin;
  }
  return from;
}

/** The first word behind what opens a clause at a word, or -1 where nothing does. */
function opensAt(l: Layers, w: number, to: number): number {
  const { reading } = l.words;
  const { lemma } = reading[w]!;
  const comma = isComma(reading[w - 1]);
  if ((lemma === "رغم" || lemma === "إلا") && isThat(reading[w + 1])) return w + 2;
  if (comma && lemma === "حيث") return w + 1;
  if (comma && isAnd(reading[w]) && reading[w + 1]!.lemma === "قد" && isVerb(reading[w + 2])) return w + 1;
  // `الشركة، والتي تنتج الحديد، أغلقت`: what a comma closes again is no last clause.
  if (comma && isAnd(reading[w]) && isRelative(reading[w + 1]!) && isVerb(reading[w + 2]))
    return closes(l, w + 3, to) ? -1 : w + 2;
  const aside = lemma === "من" && SIDES.has(reading[w + 1]!.lemma) && OTHER.has(reading[w + 2]?.lemma ?? "");
  return aside ? w + (isComma(reading[w + 3]) ? 4 : 3) : -1;
}

const closes = (l: Layers, from: number, to: number): boolean => {
  for (let w = from; w < to; w++) if (isComma(l.words.reading[w])) return true;
  return false;
};

const holdsVerb = (l: Layers, from: number, to: number): boolean => {
  for (let w = from; w < to; w++) if (isVerb(l.words.reading[w])) return true;
  // `إلا أن الجسر مغلق`
  return isThat(l.words.reading[from - 1]);
};
