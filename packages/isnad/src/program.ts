import { isPublicationTime } from "@isnad/record";
import { langOf } from "@isnad/record/labels";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { clean, speak, spoken, UsageError } from "./terminal/faults.ts";
import { helpSays, translateHelp } from "./terminal/help.ts";
import { usageSays } from "./terminal/usage.ts";

export const EXIT_CODES = `
Exit codes:
  0    everything was read
  1    something could not be read or written; it is named on standard error, the rest was done
  2    the command line is wrong
  130  interrupted`;

/** Runs one command line (without the program's name) on the program that `build` makes, and gives its exit code. */
export async function runLine(
  args: readonly string[],
  version: string,
  build: (version: string, exit: (code: number) => void) => Command,
): Promise<number> {
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
export const cores = (value: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("Write a number from 1 to 999.");
  return Number(value);
};

export const lang = () =>
  new Option("--lang <lang>", "language of the labels")
    .choices(["ar", "en"])
    .default(langOf(process.env), "from LC_ALL or LANG, else en");
export const published = () =>
  new Option("--published <date>", "day of publication of reports that carry none (YYYY-MM-DD)").argParser(day);

export const gazetteer = () =>
  new Option(
    "-g, --gazetteer <file>",
    "your own places, people and bodies, looked up with those of the lexicon; may be given several times",
  ).argParser((file: string, before: readonly string[] | undefined) => [...(before ?? []), file]);

/** The program without its commands. */
export const newProgram = (version: string): Command =>
  new Command("isnad")
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

/** No file at all means standard input, when something comes from there. */
export function inputs(files: readonly string[], program: Command): readonly string[] {
  if (files.length > 0) return files;
  if (process.stdin.isTTY) program.error("error: no file given; name one, or - for standard input");
  return ["-"];
}

/** What every command has, told to a program whose commands are all there: where its help is, and in which language. */
export function finish(program: Command, lexicon?: Command): Command {
  for (const command of [...program.commands, ...(lexicon?.commands ?? [])]) {
    const name = command.parent === lexicon && lexicon ? `lexicon ${command.name()}` : command.name();
    command
      .exitOverride()
      .showSuggestionAfterError()
      .showHelpAfterError(`(isnad ${name} --help shows what can be written)`);
  }
  translateHelp(program);
  return program;
}
