import type { Found } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import type { Draft } from "./draft.ts";
import { OPENING_PARTICLES, PartOf, partsOf } from "./name-parts.ts";
import type { Scan } from "./scan.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** Nouns of works, makes and undertakings: what stands behind them is their title, no one's name (`فيلم بلاك بانثر`, `إعصار هارفي`). */
const TITLED = set(
  "فيلم مسلسل طراز إعصار عاصفة صاروخ هاتف لعبة دبابة غواصة مقاتلة فرقاطة سفينة ناقلة مسبار قمر تطبيق حملة عملية مبادرة",
);
/** Nouns of works that have authors: only what is in quotation marks behind them is a title. */
const AUTHORED = set(
  "برنامج رواية كتاب أغنية ألبوم مسرحية قصيدة ديوان فيديو عرض لوحة مشروع نظام بطولة دوري كأس جائزة مهرجان معرض منتج سيارة طائرة كوكب مقال أوبريت عبارة كلمة وسم هاشتاغ شعار عنوان اسم",
);

/** Whether a name that no list holds is the title of a work or the make of a thing. Public figures and places of the lists are themselves wherever they stand. */
export function namesAWork(scan: Scan, { fact }: Found<Draft>): boolean {
  // In quotation marks an unknown word is a make, a title or a club sooner than a person.
  if (
    fact.known === null &&
    fact.kind === "person" &&
    fact.office === null &&
    scan.enclosed(fact.from, fact.to) &&
    scan.tokens.spelling[fact.from - 1] !== "(" &&
    (partsOf(scan.key(fact.from)) & PartOf.GIVEN) === 0 &&
    !OPENING_PARTICLES.has(scan.key(fact.from))
  )
    return true;
  if (fact.known !== null || (fact.kind !== "person" && fact.kind !== "place") || fact.office !== null) return false;
  let t = fact.from - 1;
  const quoted = scan.kind(t) === Kind.OPEN && scan.tokens.spelling[t] !== "(";
  if (quoted) t--;
  if (t < 0 || !scan.sameSentence(t, fact.from) || scan.kind(t) !== Kind.WORD) return false;
  // The words of a title may begin before the name: `إتس كومينغ هوم`.
  const r = scan.stem(t);
  if (r.definite) return false;
  return TITLED.has(r.lemma) || (quoted && AUTHORED.has(r.lemma));
}
