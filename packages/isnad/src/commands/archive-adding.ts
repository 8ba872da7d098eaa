import { type Command, InvalidArgumentError, Option } from "commander";
import { stayYoung } from "../archive/tidy.ts";
import { archiveOption, type Shared } from "./archive-options.ts";

/** The commands that bring reports into an archive. */
export function adding(program: Command, shared: Shared): void {
  const { exit, inputs, exitCodes } = shared;

  program
    .command("add")
    .summary("read reports into an archive")
    .description(
      "Reads reports and keeps them with their records in an archive: one SQLite file, made when there is none. A FILE is a text in any encoding, a web page, a feed (RSS, Atom, JSON), a web archive (WARC), a Word document, a PDF whose text comes out whole, a table (CSV), JSON or JSON lines; packed with gzip or not; also a folder, a pattern or an address. What is there already is not read again, so an interrupted run is simply run again. What has changed is a new version of its report.",
    )
    .argument("[files...]", "files, folders, patterns, addresses (https://…); - or none: standard input")
    .addOption(archiveOption())
    .addOption(shared.published())
    .addOption(columnOption())
    .addOption(privateOption())
    .addOption(new Option("-j, --jobs <n>", "workers for long input (all cores without it)").argParser(shared.cores))
    .addOption(shared.lang())
    .action(async (files: string[], flags) => {
      stayYoung();
      const { addCommand } = await import("./add.ts");
      exit(await addCommand(inputs(files), flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad add monday.txt --published 2024-01-04
  $ isnad add news.jsonl --archive news.db
  $ isnad add saved-pages/ crawl.warc.gz "press/*.docx"
  $ isnad add https://news.example/feed.xml
  $ isnad add export.csv --column text=body --column published=day
${exitCodes}`,
    );

  program
    .command("watch")
    .summary("watch folders and feeds, and read what is new into an archive")
    .description(
      "Looks at folders, patterns, feeds and pages again and again and adds what is new, until it is interrupted. Pages are asked whether they have changed before they are sent; a host is asked one thing at a time, and less often when it fails. Entries of a feed that are only teasers are followed to their pages.",
    )
    .argument("<sources...>", "folders, patterns, addresses of feeds or pages")
    .addOption(archiveOption())
    .addOption(new Option("--every <time>", "how often to look: 30s, 10m, 2h").argParser(duration).default(600, "10m"))
    .option("--once", "look once and end")
    .addOption(shared.published())
    .addOption(columnOption())
    .addOption(privateOption())
    .addOption(new Option("-j, --jobs <n>", "workers for long input (all cores without it)").argParser(shared.cores))
    .addOption(shared.lang())
    .action(async (names: string[], flags) => {
      stayYoung();
      const { watchCommand } = await import("./add.ts");
      exit(await watchCommand(names, flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad watch inbox/ --archive news.db
  $ isnad watch https://news.example/feed.xml inbox/ --every 5m
${exitCodes}`,
    );
}

const FIELDS = ["text", "id", "outlet", "url", "title", "byline", "dateline", "published", "language"];
const columnOption = (): Option =>
  new Option(
    "--column <field=name>",
    "for tables: which column holds a field (text=body); may be given several times",
  ).argParser((value: string, before: Record<string, string> | undefined) => {
    const [field = "", name = ""] = value.split(/=(.*)/s);
    if (!FIELDS.includes(field) || name === "")
      throw new InvalidArgumentError(`Write FIELD=COLUMN; fields are ${FIELDS.join(", ")}.`);
    return { ...before, [field]: name };
  });

const privateOption = (): Option =>
  new Option("--allow-private", "fetch addresses of this machine and its network too");

const duration = (value: string): number => {
  const [, n, unit] = /^(\d{1,5})\s*([smh]?)$/.exec(value) ?? [];
  if (!n || n === "0") throw new InvalidArgumentError("Write a time: 30s, 10m or 2h.");
  return Number(n) * (unit === "h" ? 3600 : unit === "m" ? 60 : 1);
};
