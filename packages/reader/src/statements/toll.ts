import { ASPECT, NUMBER, nameOf, Upos, VERBFORM, VOICE } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { cueAt } from "./cue-at.ts";
import { isAnd, isPronounAttached, isVerb, type Layers } from "./layers.ts";

/** Nouns that open a count of those whom something struck: مقتل خمسة, سقوط عشرة جرحى. By bare lemma. */
const STRUCK = new Set(
  "مقتل قتل سقوط إصابة مصرع استشهاد جرح وفاة اعتقال احتجاز اختطاف خطف نزوح تشريد تهجير".split(" "),
);
/** Verbs with which such a count goes on. By bare lemma. */
const STRIKES = new Set("قتل أصاب جرح اغتال اعتقل احتجز خطف اختطف نزح شرد هجر استشهد لقي توفي فقد أعدم".split(" "));
/** Words that join one more count: فيما أصيب ثلاثة. */
const JOINING = new Set(["فيما", "بينما", "كما"]);
/** Among how many words the noun is looked for, and behind the verb those it strikes. */
const NEAR = 3;
const BEHIND = 6;

/**
 * `وثق المركز مقتل خمسة مدنيين، فيما أصيب عشرة`, `سقوط ثلاثة جرحى، وتم نقلهم إلى المستشفى`: whether the clause at `w`, behind a comma, counts more of those
 * whom a count from `from` on tells of, or says where these were brought: that is told with it.
 */
export function goesOnToll(l: Layers, from: number, w: number, limit: number): boolean {
  const { reading } = l.words;
  if (!opensToll(l, from)) return false;
  let v = w;
  if (isAnd(reading[v]) || JOINING.has(reading[v]!.lemma)) v++;
  const r = reading[v];
  if (v === w || v >= limit || !isVerb(r) || nameOf(r!.features, ASPECT) !== "Perf" || cueAt(l, v) !== null)
    return false;
  if (r!.lemma === "تم") return isDeedOnThem(reading, v + 1);
  if (!STRIKES.has(r!.lemma)) return false;
  if (nameOf(r!.features, VOICE) === "Pass") return true;
  for (let i = v + 1; i < limit && i <= v + BEHIND && reading[i]!.upos !== Upos.PUNCT; i++)
    if (isCounted(reading[i]!)) return true;
  return false;
}

function opensToll(l: Layers, from: number): boolean {
  for (let i = from; i < from + NEAR && i < l.words.count; i++) if (STRUCK.has(l.words.reading[i]!.lemma)) return true;
  return false;
}

/** `نقلهم`, `إسعافهم`: a deed with those of whom was told as its object. */
const isDeedOnThem = (reading: readonly Reading[], w: number): boolean =>
  reading[w] !== undefined &&
  nameOf(reading[w]!.features, VERBFORM) === "Vnoun" &&
  isPronounAttached(reading[w + 1]) &&
  nameOf(reading[w + 1]!.features, NUMBER) === "Plur";

const isCounted = (r: Reading): boolean =>
  r.upos === Upos.NUM ||
  r.classes.has("number") ||
  r.classes.has("victim") ||
  nameOf(r.features, NUMBER) === "Dual" ||
  (!r.definite && r.classes.has("person"));
