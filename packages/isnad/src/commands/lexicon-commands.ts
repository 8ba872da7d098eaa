import { type Command, InvalidArgumentError, Option } from "commander";

/** What the command line hands to its groups of commands. */
interface Ways {
  readonly exit: (code: number) => void;
  readonly inputs: (files: readonly string[]) => readonly string[];
  readonly exitCodes: string;
}

/** `isnad lexicon` and what stands under it. */
export function lexiconCommands(program: Command, ways: Ways): Command {
  const lexicon = program
    .command("lexicon")
    .summary("check the lexicon, show every form of an entry, list what it lacks")
    .description(
      "The Arabic lexicon that the reader stands on: check its lines, show every form of an entry or what a spelling can come from, and list the words of your texts that it does not hold.",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ isnad lexicon show استقبل
  $ isnad lexicon show وبكتابهم
  $ isnad lexicon guesses news.jsonl --most 50
  $ isnad lexicon check`,
    );
  const formats = () =>
    new Option("-f, --format <format>", "text (a table) or json").choices(["text", "json"]).default("text");
  lexicon
    .command("check")
    .summary("look for faults in the lexicon's lines")
    .description(
      "Looks through every line of verbs, nouns, adjectives and function words: fields that cannot be read, unknown classes, features and frames, entries that stand twice, and spellings that two entries share without its being declared.",
    )
    .option("--shared", "list instead the spellings that entries share, in the form in which they are declared")
    .addOption(formats())
    .action(async (flags) => {
      const { checkCommand } = await import("./lexicon.ts");
      ways.exit(await checkCommand(flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad lexicon check
  $ isnad lexicon check --format json
  $ isnad lexicon check --shared

Exit codes:
  0  no faults
  1  faults, each named with its file and line
  2  the command line is wrong`,
    );
  lexicon
    .command("show")
    .summary("show every form of an entry, or what a spelling can come from")
    .description(
      "Shows the entries that are cited by a word, with root, pattern, class, frame and origin, and every form: a verb by tense, person and voice with its participles and verbal nouns, a noun or adjective by number and state, and the clitics that it takes. A verb is cited by the past (he), a noun by the singular. A word that is no entry is read instead: which entries, clitics and forms its spelling can come from.",
    )
    .argument("<words...>", "entries or spellings, with or without vowels")
    .option("--spelling", "do not look for an entry: tell what the spelling can come from")
    .addOption(formats())
    .action(async (words: string[], flags) => {
      const { showCommand } = await import("./lexicon.ts");
      ways.exit(await showCommand(words, flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad lexicon show استقبل
  $ isnad lexicon show شِعْر
  $ isnad lexicon show سيستقبلونهم
  $ isnad lexicon show كتب --spelling --format json

Exit codes:
  0  found
  1  the lexicon has no such word
  2  the command line is wrong`,
    );
  lexicon
    .command("guesses")
    .summary("list the commonest words that the lexicon does not hold")
    .description(
      "Reads texts and lists the words whose analysis is a guess, the commonest first, with where each stands first, and tells what share of the running words is guessed.",
    )
    .argument("[files...]", "files to read; - or none: standard input")
    .addOption(
      new Option("-m, --most <n>", "how many to list")
        .argParser((value) => {
          if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError("Write a whole number.");
          return Number(value);
        })
        .default(100),
    )
    .addOption(formats())
    .action(async (files: string[], flags) => {
      const { guessesCommand } = await import("./lexicon.ts");
      ways.exit(await guessesCommand(ways.inputs(files), flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad lexicon guesses report.txt
  $ isnad lexicon guesses news.jsonl --most 300
  $ isnad lexicon guesses news.jsonl --format json > guesses.json
${ways.exitCodes}`,
    );
  return lexicon;
}
