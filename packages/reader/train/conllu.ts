import { readFileSync } from "node:fs";
import { bare } from "../src/letters/fold.ts";

/** A word of a treebank: half-open offsets count the letters of the sentence without blanks, harakat and tatweel. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  /** As it is spelt, without harakat. */
  readonly form: string;
  readonly upos: string;
  readonly lemma: string;
  readonly feats: ReadonlyMap<string, string>;
  /** The number of the head in the sentence, -1 for the root. */
  readonly head: number;
  /** The relation without its subtype. */
  readonly relation: string;
}
export interface GoldSentence {
  readonly id: string;
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
    let id = "";
    let at = 0;
    for (const line of block.split("\n")) {
      if (line.startsWith("# text = ")) text = line.slice(9);
      else if (line.startsWith("# sent_id = ")) id = line.slice(12);
      if (!/^\d+\t/.test(line)) continue;
      const row = line.split("\t");
      const length = bare(row[1]!).replace(/\s/g, "").length;
      words.push({
        start: at,
        end: at + length,
        form: bare(row[1]!),
        upos: row[3]!,
        lemma: bare(row[2]!),
        feats: new Map(row[5] === "_" ? [] : row[5]!.split("|").map((f) => f.split("=") as [string, string])),
        head: Number(row[6]) - 1,
        relation: row[7]!.split(":")[0]!,
      });
      at += length;
    }
    if (words.length > 0) out.push({ id, document: id.slice(0, 6), text, words });
  }
  return out;
}

/** Documents whose number divides by four are kept apart for checking. */
export const isKeptApart = (s: GoldSentence): boolean => Number(s.document.slice(1, 6)) % 4 === 0;

/** The solid letters before each offset of a text: what a treebank's words are counted in. */
export function solidOffsets(text: string): Int32Array {
  const offset = new Int32Array(text.length + 1);
  let solid = 0;
  for (let i = 0; i < text.length; i++) {
    offset[i] = solid;
    if (!/\s/.test(text[i]!) && !/[\u064B-\u0652\u0670\u0640]/.test(text[i]!)) solid++;
  }
  offset[text.length] = solid;
  return offset;
}

/** Numbers that look random and are the same at every run. */
export function dice(seed: number): (n: number) => number {
  let x = seed;
  return (n) => {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0;
    return Math.floor((x / 2 ** 32) * n);
  };
}
/** The numbers below `n` in an order of the dice. */
export function shuffled(n: number, random: (n: number) => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
