import { read } from "@isnad/reader";
import { splitWords } from "@isnad/reader/words";

/** What intake is handed of Arabic: reading a day that stands in words, and telling words from what a broken PDF gives. */
export const skills = {
  readDay(words: string): string | null {
    const days = read({ text: words }).times.filter((t) => /^\d{4}-\d{2}-\d{2}/.test(t.value));
    return days[0]?.value.slice(0, 10) ?? null;
  },
  isWord(spelling: string): boolean {
    const { reading } = splitWords(spelling);
    return reading.length > 0 && reading.every((r) => !r.guessed);
  },
};
