/**
 * The words of a text as search keeps them. The archive does not read Arabic itself: it is handed what makes these.
 *
 * `stems` and `whole` are joined by single blanks. A stem is one word without attached clitics and ال in the spelling
 * that everything is folded to (`غزه` of `ولغزّة`); `whole` is each token as it stands, folded (`ولغزه`). `lemmas` has for
 * each stem the word that it is a form of, folded (`شاحنه` of `شاحنتين`); the stem itself where none is known.
 */
export interface SearchWords {
  readonly stems: string;
  readonly lemmas: string;
  readonly whole: string;
  /** Where each stem stands in the text, UTF-16 code units, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Start and end of each sentence, one after another. */
  readonly sentences: Int32Array;
}

/** What the archive is handed of the language that it keeps. All are pure. */
export interface Language {
  /** One spelling for what writers mix: marks, tatweel, hamza seats, ya and alef maksura, digits of several scripts. */
  fold(text: string): string;
  words(text: string): SearchWords;
  /** Stems that negate a sentence (`لا`, `لم`, `ليس`). */
  readonly negations: ReadonlySet<string>;
  /** Stems by which people at large are counted (`شخص`, `قتيل`), and not some kind of them (`جندي`, `طفل`). */
  readonly people: ReadonlySet<string>;
}

/** The stems of a text, to be cut by stretches of it. */
export class Stems {
  readonly list: readonly string[];
  constructor(private readonly words: SearchWords) {
    this.list = words.stems === "" ? [] : words.stems.split(" ");
  }

  /** Stems that stand in a stretch of the text, joined by blanks. */
  within(start: number, end: number): string {
    const { starts, ends } = this.words;
    let i = firstFrom(starts, start);
    let out = "";
    for (; i < starts.length && ends[i]! <= end; i++) out += out === "" ? this.list[i] : ` ${this.list[i]}`;
    return out;
  }

  /** The sentence in which an offset stands; the offset's own place where there is none. */
  sentence(at: number): readonly [number, number] {
    const { sentences } = this.words;
    let low = 0;
    let high = sentences.length / 2;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (sentences[2 * mid + 1]! <= at) low = mid + 1;
      else high = mid;
    }
    const start = sentences[2 * low];
    return start !== undefined && start <= at ? [start, sentences[2 * low + 1]!] : [at, at];
  }
}

/** Index of the first number that is not less than `least`. */
function firstFrom(sorted: Int32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]! < least) low = mid + 1;
    else high = mid;
  }
  return low;
}
