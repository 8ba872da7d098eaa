import { FORMATS } from "@isnad/record/formats";
import { type Command, Option } from "commander";
import { usualArchive } from "../archive/usual.ts";

/** Told of here and loaded when it is asked for, since it loads the reader. */
const CONLLU = { name: "conllu", what: "CoNLL-U: the texts word by word, as isnad words prints them" };

interface Shared {
  readonly exit: (code: number) => void;
  readonly published: () => Option;
  readonly lang: () => Option;
  readonly exitCodes: string;
}

/** The command that gives records to others. */
export function exportCommands(program: Command, { exit, published, lang, exitCodes }: Shared): void {
  const formats = [...Object.values(FORMATS), CONLLU];
  program
    .command("export")
    .summary("give records in a format of the field")
    .description(
      `Writes records of an archive, or of files read on the spot, in a format that others use. Corrections that people made are in them.\n\nFormats:\n${formats.map((f) => `  ${f.name.padEnd(9)} ${f.what}`).join("\n")}`,
    )
    .argument("[files...]", "files to read and export; none: the archive")
    .requiredOption("-f, --format <format>", "one of the formats above", (value) => {
      if (!formats.some((f) => f.name === value))
        program.error(`error: no format "${value}"; there are ${formats.map((f) => f.name).join(", ")}`);
      return value;
    })
    .option("-o, --out <file>", "write into this file (standard output without it)")
    .addOption(
      new Option("-a, --archive <file>", "the archive").default(usualArchive(), "ISNAD_ARCHIVE, else isnad.db"),
    )
    .option("--report <id...>", "only these reports of the archive")
    .option("--text <words>", "only reports of the archive with these words")
    .option("--outlet <name>", "only reports of this outlet")
    .option("--from <day>", "only reports published on this day or later")
    .option("--to <day>", "only reports published on this day or earlier")
    .option("--mark", "a byte order mark before tables, by which spreadsheets know UTF-8")
    .addOption(published())
    .addOption(lang())
    .action(async (files: string[], flags) => {
      const { exportCommand } = await import("./export.ts");
      exit(await exportCommand(files, flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad export --archive news.db --format csv --mark --out facts.csv
  $ isnad export --archive news.db --format polecat --from 2024-01-01 --to 2024-01-31 > january.tsv
  $ isnad export report.txt --published 2024-01-04 --format ics --out journeys.ics
  $ isnad export --report a1 b2 --format jsonld
${exitCodes}`,
    );
}
