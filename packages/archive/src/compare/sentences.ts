import { type Language, Stems } from "../keep/words.ts";
import type { Quote } from "../model/answers.ts";

export interface Sentence extends Quote {
  readonly stems: ReadonlySet<string>;
}

/** A text's sentences with their stems, for comparing texts sentence by sentence. */
export function sentencesOf(text: string, language: Language): Sentence[] {
  const words = language.words(text);
  const stems = new Stems(words);
  const out: Sentence[] = [];
  for (let i = 0; i + 1 < words.sentences.length; i += 2) {
    const start = words.sentences[i]!;
    const end = words.sentences[i + 1]!;
    const list = stems.within(start, end).split(" ").filter(Boolean);
    out.push({ start, end, text: text.slice(start, end), stems: new Set(list) });
  }
  return out;
}

/** Shared stems by those of the shorter, 0 to 1. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  let shared = 0;
  for (const s of a) if (b.has(s)) shared++;
  return shared / Math.min(a.size, b.size);
}

/** Sentences of one text that stand in no like form in another. */
export const missing = (from: readonly Sentence[], to: readonly Sentence[]): Quote[] =>
  from
    .filter((s) => !to.some((t) => alike(s.stems, t.stems) >= 0.7))
    .map(({ start, end, text }) => ({ start, end, text }));
