import { readFileSync } from "node:fs";
import { bare } from "../src/letters/fold.ts";

/** A word of a treebank: half-open offsets count the letters of the sentence without blanks, harakat and tatweel. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly lemma: string;
}
export interface GoldSentence {
  readonly document: string;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** Sentences of a CoNLL-U file whose words spell the text (Arabic-PUD has no multiword ranges). */
export function readConllu(path: string): GoldSentence[] {
  const out: GoldSentence[] = [];
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const words: GoldWord[] = [];
    let text = "";
    let document = "";
    let at = 0;
    for (const line of block.split("\n")) {
      if (line.startsWith("# text = ")) text = line.slice(9);
      else if (line.startsWith("# sent_id = ")) document = line.slice(12).slice(0, 6);
      if (!/^\d+\t/.test(line)) continue;
      const row = line.split("\t");
      const length = bare(row[1]!).replace(/\s/g, "").length;
      words.push({ start: at, end: at + length, upos: row[3]!, lemma: bare(row[2]!) });
      at += length;
    }
    if (words.length > 0) out.push({ document, text, words });
  }
  return out;
}
