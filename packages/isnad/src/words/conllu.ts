import { type Analysis, featsOf, UPOS } from "@isnad/reader/words";

/** A stretch of words that is printed as one sentence: `first` to before `last`. */
export interface Block {
  readonly id: string;
  /** The document that it opens, else null. */
  readonly opens: string | null;
  readonly first: number;
  readonly last: number;
}

/** One block a sentence, or the whole as one block under the id itself. */
export function blocksOf({ sentences, words }: Analysis, id: string, whole: boolean): Block[] {
  if (whole) return [{ id, opens: null, first: 0, last: words.count }];
  const blocks: Block[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const [first, last] = [words.firstOf[s]!, words.firstOf[s + 1]!];
    if (first < last)
      blocks.push({ id: `${id}-${blocks.length + 1}`, opens: blocks.length === 0 ? id : null, first, last });
  }
  return blocks;
}

/** Files are in NFC, says the format: a hamza that stands apart from its seat joins it. */
const blankless = (text: string) => text.replace(/[\s\u0000-\u001f]+/g, " ").normalize("NFC");
/** A column that holds nothing is `_`; blanks and bars have a meaning of their own. */
const column = (text: string) => blankless(text) || "_";

/**
 * A block as CoNLL-U (universaldependencies.org/format.html): a token with clitics is a range line above its words, whose
 * forms are the text's own characters, in NFC, and spell the token. The last column holds the offsets of every token and word
 * (`TokenRange=start:end`, UTF-16 code units of the text, half-open), and `SpaceAfter=No` where the next token touches.
 */
export function conllu(analysis: Analysis, block: Block): string {
  const { words } = analysis;
  const { text } = analysis.sentences;
  const { first, last } = block;
  const heads = headsOf(analysis, first, last);
  const from = words.start[first]!;
  const to = words.end[last - 1]!;
  const lines = [
    ...(block.opens ? [`# newdoc id = ${blankless(block.opens)}`] : []),
    `# sent_id = ${blankless(block.id)}`,
    `# text = ${blankless(text.slice(from, to))}`,
  ];
  for (let w = first; w < last; ) {
    const token = words.token[w]!;
    let end = w + 1;
    while (end < last && words.token[end] === token) end++;
    const touches = end < last && words.start[end] === words.end[end - 1] ? "SpaceAfter=No|" : "";
    if (end > w + 1) {
      const range = `${touches}TokenRange=${words.start[w]}:${words.end[end - 1]}`;
      lines.push(
        `${w - first + 1}-${end - first}\t${column(text.slice(words.start[w], words.end[end - 1]))}\t_\t_\t_\t_\t_\t_\t_\t${range}`,
      );
    }
    for (let i = w; i < end; i++) {
      const r = words.reading[i]!;
      const { head, relation } = heads[i - first]!;
      const misc = `${end === w + 1 ? touches : ""}TokenRange=${words.start[i]}:${words.end[i]}`;
      const form = column(text.slice(words.start[i], words.end[i]));
      lines.push(
        `${i - first + 1}\t${form}\t${column(r.lemma)}\t${UPOS[analysis.tree.upos[i]!]}\t_\t${featsOf(r.features)}\t${head}\t${relation}\t_\t${misc}`,
      );
    }
    w = end;
  }
  return `${lines.join("\n")}\n\n`;
}

/** Heads as numbers within the block, 0 for its one root: further roots hang on the first, as CoNLL-U wants one tree. */
export function headsOf(
  { tree }: Analysis,
  first: number,
  last: number,
): readonly { readonly head: number; readonly relation: string }[] {
  let root = -1;
  const out: { head: number; relation: string }[] = [];
  for (let i = first; i < last; i++) {
    const head = tree.head[i]!;
    if (head >= first && head < last && head !== i)
      out.push({ head: head - first + 1, relation: tree.relation[i]! || "dep" });
    else if (root < 0) {
      root = i - first + 1;
      out.push({ head: 0, relation: "root" });
    } else out.push({ head: root, relation: tree.relation[i] === "punct" ? "punct" : "parataxis" });
  }
  return out;
}
