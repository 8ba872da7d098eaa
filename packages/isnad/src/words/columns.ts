import { type Analysis, featsOf, UPOS } from "@isnad/reader/words";
import { columns, isolate, oneLine, pad } from "../terminal/layout.ts";
import { type Block, headsOf } from "./conllu.ts";

/** A block as aligned columns for people: word, lemma, part of speech, what it hangs on, features. */
export function columnsOf(analysis: Analysis, block: Block): string {
  const { words } = analysis;
  const { text } = analysis.sentences;
  const heads = headsOf(analysis, block.first, block.last);
  const form = (i: number) => isolate(text.slice(words.start[i], words.end[i]));
  const rows = heads.map(({ head, relation }, k) => {
    const i = block.first + k;
    const r = words.reading[i]!;
    // A word that is part of a token is joined to what it touches.
    const joined = i > block.first && words.token[i] === words.token[i - 1] ? "+" : " ";
    const on = head === 0 ? relation : `${relation} ${form(block.first + head - 1)}`;
    return [
      String(k + 1),
      joined + form(i),
      isolate(r.lemma) + (r.guessed ? "?" : ""),
      UPOS[analysis.tree.upos[i]!]!,
      on,
      featsOf(r.features).replace(/^_$/, ""),
    ];
  });
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => columns(row[c]!))));
  const lines = rows.map((row) =>
    row
      .map((cell, c) => pad(cell, widths[c]!))
      .join("  ")
      .trimEnd(),
  );
  return `${oneLine(block.id)}\n${lines.join("\n")}\n\n`;
}
