import { type Command, Option } from "commander";
import { archiveCommands } from "./commands/archive-commands.ts";
import { exportCommands } from "./commands/export-commands.ts";
import { lexiconCommands } from "./commands/lexicon-commands.ts";
import { readCommands } from "./commands/read-command.ts";
import { serveCommands } from "./commands/serve-commands.ts";
import { cores, EXIT_CODES, finish, gazetteer, inputs, lang, newProgram, published, runLine } from "./program.ts";

/** Runs one command line (without the program's name) and gives its exit code. */
export const runCommandLine = (args: readonly string[], version: string): Promise<number> =>
  runLine(args, version, build);

/** All commands; `exit` is told the exit code of the one that ran. Help is in the language that `speak` was told. */
export function build(version: string, exit: (code: number) => void): Command {
  const program = newProgram(version);
  readCommands(program, exit);

  program
    .command("explain")
    .summary("say why a record says what it says")
    .description(
      "For each fact: the chain on which it stands, the rule that read it, the words that it was read from, and the facts that it leans on, down to the last. With --rule: where the rule woke, how far it got, and why it stopped.",
    )
    .argument("[input]", "a file, a text in quotation marks, or - for standard input")
    .option("--fact <id>", "only this fact (S1, F2, V3, E1 …)")
    .option("--rule <name>", "follow one rule through the text")
    .option("--rules", "list the rules that woke in it")
    .option("--report <id>", "of several reports, only this one")
    .addOption(published())
    .addOption(gazetteer())
    .addOption(lang())
    .action(async (input: string | undefined, flags) => {
      const { explainCommand } = await import("./commands/explain.ts");
      exit(await explainCommand(input, flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad explain report.txt --published 2024-01-04
  $ isnad explain report.txt --fact F2
  $ isnad explain "وصل الوزير إلى القاهرة الثلاثاء" --published 2021-03-14
  $ isnad explain report.txt --rule times/day-month
  $ isnad explain report.txt --rules
${EXIT_CODES}`,
    );

  program
    .command("words")
    .summary("split a text into words: lemma, part of speech, features, tree")
    .description(
      "Splits texts into words as Universal Dependencies does, clitics apart: one block a sentence of a text, one block a line of JSON lines. Offsets are UTF-16 code units of the text (TokenRange=start:end in the last column).",
    )
    .argument("[files...]", "files to read; - or none: standard input")
    .addOption(
      new Option("-f, --format <format>", "conllu (CoNLL-U) or text (aligned columns)")
        .choices(["conllu", "text"])
        .default("conllu"),
    )
    .action(async (files: string[], flags) => {
      const { wordsCommand } = await import("./commands/words.ts");
      exit(await wordsCommand(inputs(files, program), flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad words report.txt
  $ isnad words report.txt --format text
  $ echo '{"id": "1", "text": "وصلوا إلى القاهرة"}' | isnad words
${EXIT_CODES}`,
    );

  const lexicon = lexiconCommands(program, { exit, inputs: (files) => inputs(files, program), exitCodes: EXIT_CODES });

  program
    .command("schema")
    .summary("print the JSON Schema of a record")
    .description("Prints the JSON Schema (2020-12) of a record, or of what is read.")
    .option("--input", "the schema of one report as it is read, not of a record")
    .action(async (flags) => {
      const { schemaCommand } = await import("./commands/schema.ts");
      exit(await schemaCommand(flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad schema > record.schema.json
  $ isnad schema --input
${EXIT_CODES}`,
    );

  archiveCommands(program, {
    exit,
    inputs: (files) => inputs(files, program),
    lang,
    published,
    cores,
    exitCodes: EXIT_CODES,
  });
  exportCommands(program, { exit, published, lang, exitCodes: EXIT_CODES });
  serveCommands(program, { exit, lang, exitCodes: EXIT_CODES });

  return finish(program, lexicon);
}
