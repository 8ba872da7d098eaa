import { analyze } from "@isnad/reader/words";
import { articlesOf } from "../input/articles.ts";
import { isFault, tasksOf } from "../input/tasks.ts";
import { quietly } from "../output/quietly.ts";
import { Writer } from "../output/write.ts";
import { say } from "../terminal/faults.ts";
import { columnsOf } from "../words/columns.ts";
import { blocksOf, conllu } from "../words/conllu.ts";

/** Splits texts into words and prints them; gives the exit code. */
export async function wordsCommand(
  files: readonly string[],
  flags: { readonly format: "conllu" | "text" },
): Promise<number> {
  const writer = new Writer(process.stdout);
  const print = flags.format === "conllu" ? conllu : columnsOf;
  let code = 0;
  const fail = (where: string, fault: string) => {
    say(where, fault);
    code = 1;
  };
  return quietly(async () => {
    for await (const task of tasksOf(files)) {
      if (isFault(task)) {
        fail(task.where, task.fault);
        continue;
      }
      let out = "";
      for (const one of articlesOf(task, { published: null, id: null })) {
        if (isFault(one)) {
          fail(one.where, one.fault);
          continue;
        }
        const { text, id } = one.article;
        const analysis = analyze(text);
        if (analysis.words.count === 0) {
          fail(one.where, "no words in it; nothing to print");
          continue;
        }
        // A line of JSON lines is one block, whatever it holds: it answers to the line.
        for (const block of blocksOf(analysis, id ?? one.where, task.kind !== "text")) out += print(analysis, block);
        if (out.length > 1 << 20) {
          await writer.write(out);
          out = "";
        }
      }
      await writer.write(out);
    }
    return code;
  });
}
