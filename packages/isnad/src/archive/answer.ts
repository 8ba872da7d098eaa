import type { Archive, Page, Paging } from "@isnad/archive";
import { type Lang, labelsOf } from "@isnad/record/labels";
import { writeOut } from "../output/write-out.ts";
import { say, UsageError } from "../terminal/faults.ts";
import { wantsColour } from "../terminal/paint.ts";
import { type About, noRecords, recordFormat, recordsOf } from "./forms-of-answers.ts";
import { withArchive } from "./open.ts";
import { type Look, lookOf, printed } from "./show.ts";
import type { Table } from "./table.ts";

/** `text`, `json`, `jsonl`, `csv`, `parquet`, and the formats of records. */
export type AnswerFormat = string;

/** What every command that asks an archive is told. */
export interface AnswerFlags {
  readonly archive: string;
  readonly format?: AnswerFormat;
  readonly lang: Lang;
  /** A byte order mark before CSV. */
  readonly mark?: boolean;
  /** The file to write into; standard output without it. */
  readonly out?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Forms to be taken away; they have everything unless so many were asked for, and what is looked at comes page by page. */
const takenAway = (format: AnswerFormat | undefined): boolean => !["text", "json", "jsonl"].includes(format ?? "text");

/** What a command answers: values for programs, and how each looks to people. */
export interface Answer<T> {
  readonly items: readonly T[];
  /** What stands around the items in a JSON document. */
  readonly whole?: unknown;
  readonly block: (item: T, look: Look) => readonly string[];
  /** How they stand in a table, for the commands that offer CSV and Parquet. */
  readonly table?: Table<T>;
  /** What they are about, for the formats of records. */
  readonly about?: About<T>;
  /** What to do instead where they are about no records. */
  readonly remedy?: string;
  /** Other formats that this answer has of its own, by their names. */
  readonly own?: Readonly<Record<string, (items: AsyncIterable<T>) => AsyncIterable<string>>>;
  /** Where the next page begins, and how it is asked for. */
  readonly next?: string | null;
  readonly page?: (cursor: string) => Promise<Page<T>>;
  /** Said to people after the items, on standard error. */
  readonly after?: string | null;
  /** Said when there are no items. */
  readonly none?: string;
  readonly code?: number;
}

/** A question that is answered page by page. */
export async function paged<T>(
  flags: AnswerFlags,
  ask: (paging: Paging) => Promise<Page<T>>,
): Promise<Pick<Answer<T>, "items" | "whole" | "next" | "page" | "after">> {
  const limit = flags.limit ?? (takenAway(flags.format) ? 500 : undefined);
  const first = await ask({ limit, cursor: flags.cursor });
  const { items, next } = first;
  return { items, whole: first, next, page: (cursor) => ask({ limit, cursor }), after: more(flags.lang, next) };
}

/** Asks an archive, or with `deciding` writes a decision into it, and prints the answer; gives the exit code. */
export async function answer<T>(
  flags: AnswerFlags,
  ask: (archive: Archive) => Promise<Answer<T>>,
  deciding = false,
): Promise<number> {
  const { stdout, stderr } = process;
  if (flags.format === "parquet" && flags.out === undefined && stdout.isTTY)
    throw new UsageError("Parquet is no text for a terminal; name a file: --out found.parquet");
  return withArchive(flags.archive, { readOnly: deciding ? false : "if needed" }, async (archive) => {
    const given = await ask(archive);
    const { items, after, none } = given;
    let code = given.code ?? 0;
    const pieces = takenAway(flags.format) ? await form(archive, flags, given) : shown(flags, given);
    await writeOut(flags.out, pieces, (where, fault) => {
      say(where, fault);
      code = 1;
    });
    if (items.length === 0 && none && flags.format !== "json") stderr.write(`${none}\n`);
    const rest = takenAway(flags.format) && flags.limit === undefined && given.page !== undefined;
    if (after && flags.format !== "json" && !rest) stderr.write(`${after}\n`);
    return code;
  });
}

/** To be looked at: text for people, JSON for programs. */
async function* shown<T>(flags: AnswerFlags, { items, whole, block }: Answer<T>): AsyncGenerator<string> {
  const { stdout } = process;
  if (flags.format === "json") yield `${JSON.stringify(whole ?? items, null, 2)}\n`;
  else if (flags.format === "jsonl") for (const item of items) yield `${JSON.stringify(item)}\n`;
  else {
    const look = lookOf(flags.lang, stdout.isTTY ? stdout.columns || 80 : 100, wantsColour(stdout, process.env));
    for (const item of items) yield printed([...block(item, look), ""], look);
  }
}

/** To be taken away: a table, or the records that the answer is about in a format of the field. */
async function form<T>(
  archive: Archive,
  flags: AnswerFlags,
  given: Answer<T>,
): Promise<AsyncIterable<string | Uint8Array>> {
  const { table, about, own, remedy = "" } = given;
  const items = all(flags, given);
  const mine = own?.[flags.format!];
  if (mine) return mine(items);
  const format = await recordFormat(flags.format);
  if (format) {
    if (!about) throw noRecords(format, remedy);
    const records = await recordsOf(archive, format, items, about);
    return format.write(records, { mark: flags.mark ?? false, made: new Date().toISOString() });
  }
  if (!table) throw new UsageError(`this answer is no table; take text, json or jsonl`);
  return flags.format === "parquet" ? asParquet(table, items) : asCsv(table, items, flags.mark ?? false);
}

async function* all<T>({ limit }: AnswerFlags, { items, next, page }: Answer<T>): AsyncGenerator<T> {
  yield* items;
  for (let cursor = next; cursor && page && limit === undefined; ) {
    const more: Page<T> = await page(cursor);
    yield* more.items;
    cursor = more.next;
  }
}

async function* asCsv<T>(table: Table<T>, items: AsyncIterable<T>, mark: boolean): AsyncGenerator<string> {
  const { csvLine } = await import("@isnad/record/formats");
  yield (mark ? "\ufeff" : "") + csvLine(table.columns);
  for await (const item of items) yield table.rows(item).map(csvLine).join("");
}

async function* asParquet<T>(table: Table<T>, items: AsyncIterable<T>): AsyncGenerator<Uint8Array> {
  const { parquetOf } = await import("@isnad/record/formats");
  const rows = [];
  for await (const item of items) rows.push(...table.rows(item));
  yield await parquetOf(table.columns, rows);
}

/** `--cursor …` for the rest, where there is one. */
export const more = (lang: Lang, next: string | null, count?: { n: number; exact: boolean }): string | null =>
  next === null && count === undefined
    ? null
    : [
        count && labelsOf(lang).none.count(count.n.toLocaleString("en-US"), count.exact),
        next !== null && labelsOf(lang).none.more(`--cursor ${next}`),
      ]
        .filter(Boolean)
        .join(lang === "ar" ? "؛ " : "; ");
