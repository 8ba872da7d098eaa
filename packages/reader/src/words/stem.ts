import { facet } from "./facet.ts";

/**
 * The key of a word without its article: `الثلاثاء` and the `لثلاثاء` of `للثلاثاء` are both `ثلاثاء`.
 *
 * Tables of closed families (months, weekdays, numerals, units) are looked up by it; a rule is woken by it with `key:`.
 */
export const stemKey = facet((reading): string => {
  const { key, definite } = reading;
  if (key.length > 3 && key.startsWith("ال") && (definite || ARTICLE.test(key))) return key.slice(2);
  if (definite && key.length > 3 && key.startsWith("ل") && !reading.lemma.startsWith("ل")) return key.slice(1);
  return key;
});

// Words of number and time that begin with ال only by their article, whatever the reading says.
const ARTICLE = /^ال(?!اف$|افا$|ف$|فا$|في$|فين$|فان$|وف$)/;
