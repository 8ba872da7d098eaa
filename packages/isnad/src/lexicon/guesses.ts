import { type Analysis, Kind, UPOS } from "@isnad/reader/words";

/** A spelling that the lexicon does not hold, as the analyser guesses it. */
export interface Guess {
  readonly form: string;
  /** The part of speech that it is guessed to be most often. */
  readonly upos: string;
  readonly count: number;
  readonly reports: number;
  /** Where it stands first: some words before and after. */
  readonly context: string;
}

/** Counts, over reports, the running words whose analysis is a guess. */
export class Guesses {
  words = 0;
  guessed = 0;
  readonly #forms = new Map<
    string,
    { count: number; reports: number; last: number; upos: Map<number, number>; context: string }
  >();
  #reports = 0;

  /** Adds a report. A token counts once, whatever clitics it has; numbers, marks and Latin letters are no words here. */
  add({ tokens, words }: Analysis): void {
    this.#reports++;
    const { text } = tokens.sentences;
    for (let t = 0; t < tokens.count; t++) {
      if (tokens.kind[t] !== Kind.WORD) continue;
      this.words++;
      for (let w = words.firstOfToken[t]!; w < words.firstOfToken[t + 1]!; w++) {
        const { guessed, form, upos } = words.reading[w]!;
        if (!guessed) continue;
        this.guessed++;
        let known = this.#forms.get(form);
        if (!known) {
          const from = tokens.start[Math.max(tokens.firstOf[tokens.sentence[t]!]!, t - 4)]!;
          const to = tokens.end[Math.min(tokens.firstOf[tokens.sentence[t]! + 1]! - 1, t + 4)]!;
          known = { count: 0, reports: 0, last: 0, upos: new Map(), context: text.slice(from, to) };
          this.#forms.set(form, known);
        }
        known.count++;
        if (known.last !== this.#reports) known.reports++;
        known.last = this.#reports;
        known.upos.set(upos, (known.upos.get(upos) ?? 0) + 1);
        break;
      }
    }
  }

  /** Of all running words, how many are guessed: 0 to 1. */
  get share(): number {
    return this.words === 0 ? 0 : this.guessed / this.words;
  }

  /** How many spellings are guessed. */
  get spellings(): number {
    return this.#forms.size;
  }

  /** The commonest, at most `most`. */
  top(most: number): Guess[] {
    return [...this.#forms]
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([form, { count, reports, upos, context }]) => {
        const [best] = [...upos].sort((a, b) => b[1] - a[1])[0]!;
        return { form, upos: UPOS[best]!, count, reports, context };
      });
  }
}
