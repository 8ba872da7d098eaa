import type { Archive } from "@isnad/archive";
import type { Lang } from "@isnad/record/labels";
import { Writer } from "../output/write.ts";
import { wantsColour } from "../terminal/paint.ts";
import { withArchive } from "./open.ts";
import { type Look, lookOf, printed } from "./show.ts";
import type { Table } from "./table.ts";

export type AnswerFormat = "text" | "json" | "jsonl" | "csv";

/** What every command that asks an archive is told. */
export interface AnswerFlags {
  readonly archive: string;
  readonly format?: AnswerFormat;
  readonly lang: Lang;
  /** A byte order mark before CSV. */
  readonly mark?: boolean;
}

/** What a command answers: values for programs, and how each looks to people. */
export interface Answer<T> {
  readonly items: readonly T[];
  /** What stands around the items in a JSON document. */
  readonly whole?: unknown;
  readonly block: (item: T, look: Look) => readonly string[];
  /** How they stand in a table, for the commands that offer CSV. */
  readonly table?: Table<T>;
  /** Said to people after the items, on standard error. */
  readonly after?: string | null;
  /** Said when there are no items. */
  readonly none?: string;
  readonly code?: number;
}

/** Asks an archive and prints the answer; gives the exit code. */
export async function answer<T>(flags: AnswerFlags, ask: (archive: Archive) => Promise<Answer<T>>): Promise<number> {
  const { stdout, stderr } = process;
  return withArchive(flags.archive, {}, async (archive) => {
    const { items, whole, block, table, after, none, code } = await ask(archive);
    const out = new Writer(stdout);
    if (flags.format === "json") await out.write(`${JSON.stringify(whole ?? items, null, 2)}\n`);
    else if (flags.format === "jsonl") await out.write(items.map((i) => `${JSON.stringify(i)}\n`).join(""));
    else if (flags.format === "csv" && table) {
      const { csvLine } = await import("@isnad/record/formats");
      await out.write((flags.mark ? "\ufeff" : "") + csvLine(table.columns));
      for (const item of items) await out.write(table.rows(item).map(csvLine).join(""));
    } else {
      const look = lookOf(flags.lang, stdout.isTTY ? stdout.columns || 80 : 100, wantsColour(stdout, process.env));
      for (const item of items) await out.write(printed([...block(item, look), ""], look));
    }
    if (items.length === 0 && none && flags.format !== "json") stderr.write(`${none}\n`);
    if (after && flags.format !== "json") stderr.write(`${after}\n`);
    return code ?? 0;
  });
}

/** `--cursor …` for the rest, where there is one. */
export const more = (next: string | null, count?: { n: number; exact: boolean }): string | null =>
  next === null && count === undefined
    ? null
    : [
        count && `${count.n.toLocaleString("en-US")}${count.exact ? "" : " or more"} found`,
        next !== null && `more with --cursor ${next}`,
      ]
        .filter(Boolean)
        .join("; ");
