import type { Archive } from "@isnad/archive";
import { csvLine, parquetOf } from "@isnad/record/formats";
import { recordFormat, recordsOf } from "../archive/forms-of-answers.ts";
import { UsageError } from "../terminal/faults.ts";
import { HttpFault } from "./fault.ts";
import type { View } from "./views.ts";

/** Tables and JSON, which every view comes as. */
export const OWN: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
};
/** Formats that some views have by themselves. */
const SPECIAL: Readonly<Record<string, string>> = { geojson: "application/geo+json", jsonld: "application/ld+json" };

interface Loose {
  readonly columns: readonly string[];
  rows(item: unknown): readonly never[][];
}

/** A view in a format, piece by piece: a table, JSON, or the records that it is about in a format of the field. */
export async function viewAs(
  view: View,
  name: string,
  format: string,
  archive: Archive,
  query: object,
  mark: boolean,
): Promise<{
  readonly type: string;
  readonly extension: string;
  readonly pieces: AsyncGenerator<string | Uint8Array>;
}> {
  const pages = view.items(archive, query as never);
  // The first page is asked for before anything is sent, so that what is wrong with the question is told as an error.
  const first = await pages.next();
  const all = (async function* () {
    for (let page = first; !page.done; page = await pages.next()) yield page.value;
  })();
  const type = OWN[format];
  if (type) return { type, extension: format, pieces: written(view.table as never, format, all, mark) };
  const items = (async function* () {
    for await (const page of all) yield* page as never[];
  })();
  const own = view.own?.[format];
  if (own) return { type: SPECIAL[format]!, extension: format, pieces: forwarded(own(items)) };
  const of = await recordFormat(format);
  if (!of || !view.about) {
    const ways = [...Object.keys(OWN), ...Object.keys(view.own ?? {})];
    throw new HttpFault(400, "bad-query", `${name} does not come as ${format}`, {
      at: "format",
      remedy: `ask for ${ways.slice(0, -1).join(", ")} or ${ways.at(-1)}`,
    });
  }
  try {
    const records = await recordsOf(archive, of, items, view.about(archive));
    return {
      type: of.mediaType,
      extension: of.extension,
      pieces: of.write(records, { mark, made: new Date().toISOString() }),
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new HttpFault(400, "bad-query", error.message.replaceAll("--kind ", "kind="), { at: "format" });
  }
}

async function* forwarded<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  yield* pieces;
}

async function* written(
  table: Loose,
  format: string,
  pages: AsyncIterable<readonly unknown[]>,
  mark: boolean,
): AsyncGenerator<string | Uint8Array> {
  if (format === "parquet") {
    const rows: never[][] = [];
    for await (const page of pages) for (const item of page) rows.push(...table.rows(item));
    yield await parquetOf(table.columns, rows);
    return;
  }
  let first = true;
  if (format === "csv") yield (mark ? "\ufeff" : "") + csvLine(table.columns);
  else if (format === "json") yield '{"items":[';
  for await (const page of pages) {
    let out = "";
    for (const item of page) {
      if (format === "csv") out += table.rows(item).map(csvLine).join("");
      else if (format === "jsonl") out += `${JSON.stringify(item)}\n`;
      else out += `${first ? "\n" : ",\n"}${JSON.stringify(item)}`;
      first = false;
    }
    if (out !== "") yield out;
  }
  if (format === "json") yield "\n]}\n";
}
