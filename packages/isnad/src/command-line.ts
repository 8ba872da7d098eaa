import { isPublicationTime } from "@isnad/record";
import { langOf } from "@isnad/record/labels";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { archiveCommands } from "./commands/archive-commands.ts";
import { exportCommands } from "./commands/export-commands.ts";
import { lexiconCommands } from "./commands/lexicon-commands.ts";
import { serveCommands } from "./commands/serve-commands.ts";
import { clean, speak, spoken, UsageError } from "./terminal/faults.ts";
import { helpSays, translateHelp } from "./terminal/help.ts";
import { usageSays } from "./terminal/usage.ts";
import { FORMATS } from "./work/settings.ts";

const EXIT_CODES = `
Exit codes:
  0    everything was read
  1    something could not be read or written; it is named on standard error, the rest was done
  2    the command line is wrong
  130  interrupted`;

/** Runs one command line (without the program's name) and gives its exit code. */
export async function runCommandLine(args: readonly string[], version: string): Promise<number> {
  let code = 0;
  speak(args, process.env);
  const program = build(version, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      process.stderr.write(`isnad: ${clean(usageSays(error.message, spoken()))}\n`);
      return 2;
    }
    throw error;
  }
  return code;
}

const day = (value: string): string => {
  if (!isPublicationTime(value)) throw new InvalidArgumentError("Write a day as YYYY-MM-DD, or a full ISO 8601 time.");
  return value;
};
const cores = (value: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("Write a number from 1 to 999.");
  return Number(value);
};

/** All commands; `exit` is told the exit code of the one that ran. Help is in the language that `speak` was told. */
export function build(version: string, exit: (code: number) => void): Command {
  const lang = () =>
    new Option("--lang <lang>", "language of the labels")
      .choices(["ar", "en"])
      .default(langOf(process.env), "from LC_ALL or LANG, else en");
  const published = () =>
    new Option("--published <date>", "day of publication of reports that carry none (YYYY-MM-DD)").argParser(day);

  const gazetteer = () =>
    new Option(
      "-g, --gazetteer <file>",
      "your own places, people and bodies, looked up with those of the lexicon; may be given several times",
    ).argParser((file: string, before: readonly string[] | undefined) => [...(before ?? []), file]);

  const program = new Command("isnad")
    .description(
      "Reads Arabic news and keeps a record in which every fact carries its chain: who said it, on whose word, in which report, at which characters. Nothing leaves this machine.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", helpSays("show the help of a command"))
    .showSuggestionAfterError()
    .showHelpAfterError("(isnad --help shows what can be written)")
    .enablePositionalOptions()
    .exitOverride()
    // Commands that are made below take this over.
    .configureOutput({
      writeOut: (said) => process.stdout.write(helpSays(said)),
      writeErr: (said) => process.stderr.write(usageSays(said.trimEnd(), spoken()) + said.slice(said.trimEnd().length)),
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad read report.txt --published 2024-01-04         a summary for people
  $ isnad read report.txt --format html > report.html    one page: the text, and beside it its facts
  $ isnad read news.jsonl --format jsonl > records.jsonl one record a line, in the order of the input
  $ isnad explain report.txt --fact F2                   why the record says so
${EXIT_CODES}`,
    );

  program
    .command("read")
    .summary("read reports and write their records")
    .description(
      'Reads reports and writes their records.\n\nA FILE is a plain text (one report), JSON lines or a JSON document (an object, or a list of them); - is standard input.\nA report in JSON is {"id", "text", "published", "title", "url", "outlet", "byline", "dateline", "language"};\nall but "text" may be null or left out. Text is UTF-8, or UTF-16 with a byte order mark.\nWhat cannot be read is named on standard error as file:line, and the rest goes on.',
    )
    .argument("[files...]", "files to read; - or none: standard input")
    .addOption(
      new Option(
        "-f, --format <format>",
        "text, html, json (a list unless the input is one report) or jsonl;\nwithout it: text, but jsonl for JSON input that goes to a file or pipe, and json with --out",
      ).choices(FORMATS),
    )
    .addOption(published())
    .option("--id <id>", "id of a plain text (its file's name without it)")
    .option("-o, --out <folder>", "write a file a report into this folder (html: with an index; jsonl: records.jsonl)")
    .addOption(lang())
    .addOption(gazetteer())
    .addOption(new Option("-j, --jobs <n>", "workers for long input (all cores without it)").argParser(cores))
    .action(async (files: string[], flags) => {
      const { readCommand } = await import("./commands/read.ts");
      exit(await readCommand(inputs(files, program), flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad read report.txt --published 2024-01-04
  $ cat report.txt | isnad read - --lang ar
  $ isnad read monday.txt tuesday.txt --format html --out pages
  $ isnad read news.jsonl --format jsonl > records.jsonl
  $ echo '{"id": "a", "text": "…", "published": "2024-01-04"}' | isnad read --format json
  $ isnad read report.txt --gazetteer villages.csv --gazetteer people.jsonl

A gazetteer is a file of one of three forms:
  comma-separated values with a header    name,kind,nameEn,country,lat,lon
                                          كفر عجوة;كفرعجوة,place,Kafr Ajwa,SY,35.87,36.61
  JSON lines                              {"name": "رابطة النخيل", "kind": "organization", "country": "LB"}
  a dump of GeoNames, tab-separated       its rows with a name in Arabic letters
Only name is needed. kind is place (without it), facility, person or organization; type says what kind of place (town,
village, camp, crossing, base …); further: sector (PLOVER), geonames, wikidata. What is wrong is named as file:line.
${EXIT_CODES}`,
    );

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

  for (const command of [...program.commands, ...lexicon.commands]) {
    const name = command.parent === lexicon ? `lexicon ${command.name()}` : command.name();
    command
      .exitOverride()
      .showSuggestionAfterError()
      .showHelpAfterError(`(isnad ${name} --help shows what can be written)`);
  }
  translateHelp(program);
  return program;
}

/** No file at all means standard input, when something comes from there. */
function inputs(files: readonly string[], program: Command): readonly string[] {
  if (files.length > 0) return files;
  if (process.stdin.isTTY) program.error("error: no file given; name one, or - for standard input");
  return ["-"];
}
