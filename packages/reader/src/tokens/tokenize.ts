import { bare } from "../letters/fold.ts";
import type { Sentences } from "../sentences/sentences.ts";
import { Kind, type Tokens } from "./tokens.ts";

const TOKEN = /([\p{Script=Arabic}\p{Mn}\u0640]+)|(\d+(?:[.,٫٬]\d+)*|[٠-٩]+(?:[٫٬.,][٠-٩]+)*)|([\p{Script=Latin}]+)|(\S)/gu;

/** Cuts sentences into tokens. First version. */
export function tokenize(sentences: Sentences): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const spelling: string[] = [];
  const sentence: number[] = [];
  const firstOf: number[] = [];
  const { text } = sentences;
  let open = false;
  for (let s = 0; s < sentences.count; s++) {
    firstOf.push(start.length);
    const base = sentences.start[s]!;
    for (const m of text.slice(base, sentences.end[s]!).matchAll(TOKEN)) {
      const raw = m[0];
      let k: number = Kind.PUNCTUATION;
      if (/[٠-٩]/.test(raw) || m[2]) k = Kind.NUMBER;
      else if (/[،؛؟٪٫٬]/.test(raw)) k = Kind.PUNCTUATION;
      else if (m[1]) k = Kind.WORD;
      else if (m[3]) k = Kind.LATIN;
      else if (/["“”«»]/.test(raw)) {
        open = raw === "«" || raw === "“" ? true : raw === "»" || raw === "”" ? false : !open;
        k = open ? Kind.OPEN : Kind.CLOSE;
      } else if (raw === "(") k = Kind.OPEN;
      else if (raw === ")") k = Kind.CLOSE;
      else if (/[#@_%$€£]/.test(raw)) k = Kind.SYMBOL;
      start.push(base + m.index);
      end.push(base + m.index + raw.length);
      kind.push(k);
      spelling.push(bare(raw));
      sentence.push(s);
    }
  }
  firstOf.push(start.length);
  return {
    sentences, count: start.length, start: Int32Array.from(start), end: Int32Array.from(end), kind: Uint8Array.from(kind), spelling,
    pair: new Int32Array(start.length).fill(-1), sentence: Int32Array.from(sentence), firstOf: Int32Array.from(firstOf),
  };
}
