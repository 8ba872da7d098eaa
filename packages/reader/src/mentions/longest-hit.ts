import { wordOfLexicon } from "../words/analyze.ts";
import type { Sense } from "./gazetteer.ts";
import { MayBe, type Scan } from "./scan.ts";

/** A name of the gazetteer as it stands in the text. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly letters: number;
  readonly senses: readonly Sense[];
}

/** The longest name of the gazetteer that begins in token `t`, its clitics taken off; undefined when there is none. */
export function longestHit(scan: Scan, t: number): Hit | undefined {
  if (!scan.mayBe(t, MayBe.LISTED)) return undefined;
  const known = scan.longest[t];
  if (known !== undefined) return known ?? undefined;
  const hit = longestWithin(scan, t, Number.POSITIVE_INFINITY);
  scan.longest[t] = hit ?? null;
  return hit;
}

/** The same of the names that end before token `within`. */
export function longestWithin(scan: Scan, t: number, within: number): Hit | undefined {
  let best: Hit | undefined;
  let bestAgrees = false;
  let clitics = -1;
  for (const cut of scan.cuts(t)) {
    let node = cut.node;
    if (!node) continue;
    if (clitics < 0) clitics = scan.cliticLetters(t);
    let at = t;
    while (node) {
      const agrees = cut.letters === clitics || (cut.letters === clitics + 1 && cut.key.startsWith("ال"));
      if (node.senses && at < within && (!best || at + 1 > best.to || (at + 1 === best.to && agrees && !bestAgrees))) {
        // A single token is cut as the words layer cuts it, unless what it leaves whole is in no list; not where only
        // three letters are left of a word of the lexicon (`لغات`, `كسرت`).
        const inWord = at === t && cut.letters > 0 && cut.key.length <= 3 && wordOfLexicon(scan.tokens, t);
        if (
          (at > t && (cut.letters === 0 || agrees || scan.stem(t).guessed)) ||
          (agrees && !inWord) ||
          (!scan.cuts(t)[0]!.node && scan.stem(t).guessed)
        ) {
          best = { from: t, to: at + 1, letters: cut.letters, senses: node.senses };
          bestAgrees = agrees;
        }
      }
      const next: number = node.next ? scan.after(at) : -1;
      if (next < 0) break;
      at = next;
      node = node.next!.get(scan.key(at));
    }
  }
  return best;
}

/** Whether a sense is a place or a building. */
export const isPlace = ({ known }: Sense): boolean => known.kind === "place" || known.kind === "facility";
