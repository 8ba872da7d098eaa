import { isPublicationTime } from "@isnad/record";
import { FORMATS as OF_RECORDS } from "@isnad/record/formats";
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

export const FORMATS = ["text", "json", "jsonl"] as const;
/** Tables, and the formats of the field: of the records that an answer is about. */
export const TAKEN_AWAY = [
  ...FORMATS,
  ...Object.keys(OF_RECORDS).filter((f) => f !== "json" && f !== "jsonl"),
  "conllu",
];
export const CHAINS = ["none", "named", "anonymous"] as const;
export const REVIEWS = ["any", "none", "accepted", "rejected", "edited", "added"] as const;

export const number = (value: string): number => {
  const n = Number(value);
  if (value.trim() === "" || !Number.isFinite(n)) throw new InvalidArgumentError("Write a number.");
  return n;
};
export const limit = (value: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(value) || Number(value) > 500)
    throw new InvalidArgumentError("Write a number from 1 to 500.");
  return Number(value);
};
/** Codes, each of which must be one of these, written large or small; a misspelt one would find nothing and say so as if there were nothing. */
export const codes =
  (...lists: readonly (readonly string[])[]) =>
  (value: string, before: readonly string[] | undefined): readonly string[] => {
    const all = [...new Set(lists.flat())];
    const code = all.find((c) => c.toLowerCase() === value.toLowerCase());
    if (code === undefined) throw new InvalidArgumentError(`Allowed choices are ${all.join(", ")}.`);
    return [...(before ?? []), code];
  };
export const KINDS = ["statement", "event", "figure", "trip", "position"] as const;
export const id = (value: string): number => {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new InvalidArgumentError("Write its number.");
  return Number(value);
};
export const day = (value: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isPublicationTime(value))
    throw new InvalidArgumentError("Write a day as YYYY-MM-DD.");
  return value;
};

/** A command that asks an archive: with the options that all of these have. */
export const asking = (program: Command, shared: Shared, name: string): Command =>
  asked(program, shared, name, FORMATS, "text, json or jsonl");

/** A command whose answers can be taken away as tables and in the formats of the field. */
export const tabling = (program: Command, shared: Shared, name: string): Command =>
  asked(program, shared, name, TAKEN_AWAY, "to look at: text, json, jsonl; to take away, whole:")
    .option("-o, --out <file>", "write into this file (standard output without it)")
    .option("--mark", "a byte order mark before tables, by which spreadsheets know UTF-8");

const asked = (program: Command, shared: Shared, name: string, formats: readonly string[], what: string): Command =>
  program
    .command(name)
    .addOption(archiveOption())
    .addOption(new Option("-f, --format <format>", what).choices(formats).default("text"))
    .addOption(shared.lang());

export const paging = (command: Command): Command =>
  command
    .addOption(
      new Option("--limit <n>", "so many (20 without it, all in what is taken away; 500 at most)").argParser(limit),
    )
    .option("--cursor <cursor>", "go on where the page before ended");
