import { analyze } from "@isnad/reader/words";
import type { Format } from "@isnad/record/formats";
import { blocksOf, conllu as printed } from "./conllu.ts";

/**
 * The texts of records as `isnad words` prints them, one document each under the report's id. It stands here and not with the other
 * formats because it needs the reader: a record holds no words.
 */
export const conllu: Format = {
  name: "conllu",
  what: "CoNLL-U: the texts word by word, as isnad words prints them",
  mediaType: "text/plain; charset=utf-8",
  extension: "conllu",
  async *write(records) {
    for await (const { report } of records) {
      const analysis = analyze(report.text);
      const out = blocksOf(analysis, report.id, false).map((block) => printed(analysis, block));
      if (out.length > 0) yield out.join("");
    }
  },
};
