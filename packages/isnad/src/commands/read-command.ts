import { type Command, Option } from "commander";
import { cores, EXIT_CODES, gazetteer, inputs, lang, published } from "../program.ts";
import { FORMATS } from "../work/settings.ts";

/** Adds `isnad read`. */
export function readCommands(program: Command, exit: (code: number) => void): void {
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
      const { readCommand } = await import("./read.ts");
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
}
