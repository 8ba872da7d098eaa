import type { Reading } from "./words.ts";

/** What a reading keeps before anything is asked of it: a place for each facet. */
const none: undefined[] = [];

/**
 * What something makes of a reading by itself, worked out when it is first asked for and kept with the reading: readings are shared
 * by all words that are spelt and read so, in whatever report. For what would else be looked up at every word.
 *
 * @example
 * const isGame = facet((r) => GAMES.has(r.lemma));
 * isGame(words.reading[w]);
 */
export function facet<T extends NonNullable<unknown> | null>(of: (r: Reading) => T): (r: Reading) => T {
  const n = none.length;
  none.push(undefined);
  return (r) => {
    const known = r.facets[n] as T | undefined;
    if (known !== undefined) return known;
    const made = of(r);
    // All places at once and no more: an array with holes is slower to look into, one that grows keeps room for more. Looked at only
    // now, since another facet may have been asked for.
    let kept = r.facets as unknown[];
    if (kept.length < none.length) r.facets = kept = [...kept, ...none.slice(kept.length)];
    kept[n] = made;
    return made;
  };
}
