import type { Reading } from "./words.ts";

let facets = 0;

/**
 * What something makes of a reading by itself, worked out when it is first asked for and kept with the reading: readings are shared
 * by all words that are spelt and read so, in whatever report. For what would else be looked up at every word.
 *
 * @example
 * const isGame = facet((r) => GAMES.has(r.lemma));
 * isGame(words.reading[w]);
 */
export function facet<T extends NonNullable<unknown> | null>(of: (r: Reading) => T): (r: Reading) => T {
  const n = facets++;
  return (r) => {
    const known = r.facets[n] as T | undefined;
    if (known !== undefined) return known;
    // Filled up to its place: an array with holes is slower to look into.
    while (r.facets.length < n) r.facets.push(undefined);
    const made = of(r);
    r.facets[n] = made;
    return made;
  };
}
