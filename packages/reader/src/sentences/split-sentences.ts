import type { Sentences } from "./sentences.ts";

/** Cuts a report into sentences. First version: paragraphs, then full stops, question and exclamation marks. */
export function splitSentences(text: string): Sentences {
  const start: number[] = [];
  const end: number[] = [];
  const paragraph: number[] = [];
  const ends = /[.!?؟]+["”»']*(?=\s|$)|\n/g;
  let from = 0;
  let para = 0;
  const push = (to: number) => {
    let a = from;
    let b = to;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) {
      start.push(a);
      end.push(b);
      paragraph.push(para);
    }
  };
  for (const m of text.matchAll(ends)) {
    push(m.index + m[0].length);
    from = m.index + m[0].length;
    if (m[0] === "\n") para++;
  }
  push(text.length);
  return { text, count: start.length, start: Int32Array.from(start), end: Int32Array.from(end), paragraph: Int32Array.from(paragraph) };
}
