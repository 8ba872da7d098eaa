import { type Command, InvalidArgumentError, Option } from "commander";
import { usualArchive } from "../archive/usual.ts";

export const archiveOption = (): Option =>
  new Option("-a, --archive <file>", "the archive").default(usualArchive(), "ISNAD_ARCHIVE, else isnad.db");

export interface Shared {
  readonly exit: (code: number) => void;
  readonly inputs: (files: readonly string[]) => readonly string[];
  readonly lang: () => Option;
  readonly published: () => Option;
  readonly cores: (value: string) => number;
  readonly exitCodes: string;
}

/** The commands that keep records and find them again. */
export function archiveCommands(program: Command, shared: Shared): void {
  const { exit, inputs, exitCodes } = shared;

  program
    .command("add")
    .summary("read reports into an archive")
    .description(
      "Reads reports and keeps them with their records in an archive: one SQLite file, made when there is none. What is there already is not read again, so an interrupted run is simply run again. A text that has changed is a new version of its report.",
    )
    .argument("[files...]", "texts, JSON documents, JSON lines; - or none: standard input")
    .addOption(archiveOption())
    .addOption(shared.published())
    .addOption(new Option("-j, --jobs <n>", "workers for long input (all cores without it)").argParser(shared.cores))
    .action(async (files: string[], flags) => {
      const { addCommand } = await import("./add.ts");
      exit(await addCommand(inputs(files), flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad add monday.txt --published 2024-01-04
  $ isnad add news.jsonl --archive news.db
${exitCodes}`,
    );
}

export const whole = (value: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError("Write a number from 1 on.");
  return Number(value);
};
