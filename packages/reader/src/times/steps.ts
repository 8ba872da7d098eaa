import type { Step } from "../rules/rule.ts";
import type { Words } from "../words/words.ts";
import { definite, type TimeWord, timeWord } from "./lexis.ts";
import { keyAt, readDay, readLength, readMonth, readWhich, readYear, stemAt } from "./parts.ts";

export interface Layers {
  readonly words: Words;
}

/** A step that takes what a reader takes, and keeps what it read under a name. */
export const reads = <T extends { readonly to: number }>(
  name: string,
  read: (w: Words, at: number) => T | null,
): Step<Layers> => ({
  label: name,
  match(l, at, m) {
    const r = at < l.words.count ? read(l.words, at) : null;
    if (!r) return -1;
    m.keep(name, at, r.to, r);
    return r.to;
  },
});
/** The step matches here, and nothing is taken. */
export const ahead = (step: Step<Layers>): Step<Layers> => ({
  label: `then ${step.label}`,
  match: (l, at, m) => (step.match(l, at, m) < 0 ? -1 : at),
});
/** One of some spellings (`key`), nothing between. */
export const spelt = (...keys: string[]): Step<Layers> => {
  const set = new Set(keys);
  return { label: keys.join(" or "), match: (l, at) => (at >= 0 && set.has(keyAt(l.words, at)) ? at + 1 : -1) };
};
/** One of some spellings, with or without its article. */
export const stem = (...keys: string[]): Step<Layers> => {
  const set = new Set(keys);
  return { label: keys.join(" or "), match: (l, at) => (at >= 0 && set.has(stemAt(l.words, at)) ? at + 1 : -1) };
};
/** A word with a sense of time, with its article or without as asked. */
export const says = (label: string, test: (t: TimeWord) => boolean, article?: boolean): Step<Layers> => ({
  label,
  match: (l, at) =>
    test(timeWord(l.words, at)) && (article === undefined || definite(l.words, at) === article) ? at + 1 : -1,
});

export const day = reads("day", readDay);
export const month = reads("month", readMonth);
export const year = reads("year", readYear);
export const which = reads("which", readWhich);
export const length = reads("length", (w, at) => readLength(w, at));
export const from = spelt("من");
