/**
 * Words that hand what is told to the one whom they name: `وفقا للوزارة`, `بحسب الشرطة`, `على حد قول المدير`.
 */

/** By bare lemma: the prepositions that may stand before the source; the empty one where the source follows at once. */
export const CITING: ReadonlyMap<string, readonly string[]> = new Map([
  ["وفق", ["ل", ""]],
  ["وفقا", ["ل", ""]],
  ["طبق", ["ل"]],
  ["طبقا", ["ل"]],
  ["حسب", [""]],
  ["تبع", ["ل"]],
  ["حسبما", [""]],
  ["وفقما", [""]],
  ["نقل", ["عن"]],
  ["نقلا", ["عن"]],
]);
/** Nouns after على حد: على حد قوله, على حد تعبير الوزير, على حد وصفها, على حد زعمه. */
export const MEASURES: ReadonlySet<string> = new Set("قول تعبير وصف زعم ادعاء رأي علم".split(" "));
/** Nouns after في that tell whose view it is: في رأي الخبراء, في نظر, في تقدير. */
export const VIEWS: ReadonlySet<string> = new Set("رأي نظر تقدير اعتقاد".split(" "));
