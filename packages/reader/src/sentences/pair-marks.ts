import { Column } from "./column.ts";
import { type Landmarks, Sort } from "./landmarks.ts";
import { pairBrackets } from "./pair-brackets.ts";
import { pairQuotes } from "./pair-quotes.ts";
import type { Marks } from "./sentences.ts";

/** The quotation marks and brackets among the landmarks, with roles and pairs. */
export function pairMarks(text: string, landmarks: Landmarks): Marks {
  const { role, pair } = pairQuotes(text, landmarks);
  pairBrackets(text, landmarks, role, pair);
  const from = new Column();
  const number = new Int32Array(landmarks.count).fill(-1);
  for (let i = 0; i < landmarks.count; i++)
    if (landmarks.sort[i] === Sort.QUOTE || landmarks.sort[i] === Sort.BRACKET) {
      number[i] = from.length;
      from.push(i);
    }
  const at = from.done();
  return {
    count: at.length,
    start: at.map((i) => landmarks.start[i]!),
    end: at.map((i) => landmarks.end[i]!),
    role: Uint8Array.from(at, (i) => role[i]!),
    pair: at.map((i) => (pair[i]! < 0 ? -1 : number[pair[i]!]!)),
    bracket: Uint8Array.from(at, (i) => (landmarks.sort[i] === Sort.BRACKET ? 1 : 0)),
  };
}
