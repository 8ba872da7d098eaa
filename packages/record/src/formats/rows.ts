import type { Report } from "../report.ts";
import type { Format } from "./format.ts";

export type Cell = string | number | boolean | null | undefined;

/** A table format: named columns, and the rows that a record gives. */
export function table(
  about: Omit<Format, "write">,
  columns: readonly string[],
  rowsOf: (report: Report) => Iterable<readonly Cell[]>,
  { delimiter, header = true }: { readonly delimiter: "," | "\t"; readonly header?: boolean },
): Format {
  const line = delimiter === "," ? csvLine : tabLine;
  return {
    ...about,
    async *write(records, options = {}) {
      if (options.mark) yield "\ufeff";
      if (header) yield line(columns);
      for await (const report of records) {
        let out = "";
        for (const row of rowsOf(report)) out += line(row);
        if (out !== "") yield out;
      }
    },
  };
}

/** A line of CSV (RFC 4180). */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/**
 * A cell that no spreadsheet takes for a formula: text that begins with `=`, `+`, `-`, `@` (of full width too), a tab or a line break is given
 * an apostrophe (OWASP, CSV injection). Numbers stay numbers.
 */
function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of tab-separated values; what would break it becomes a blank. */
export const tabLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => String(cell ?? "").replace(/[\t-\r\u0085\u2028\u2029]+/g, " ")).join("\t")}\n`;

/** A format of one JSON document: what stands before, between and after the parts that each record gives. */
export function listed(
  about: Omit<Format, "write">,
  [before, after]: readonly [string | ((made: string | undefined) => string), string],
  partsOf: (report: Report, made: string | undefined) => Iterable<unknown>,
): Format {
  return {
    ...about,
    async *write(records, options = {}) {
      yield typeof before === "string" ? before : before(options.made);
      let first = true;
      for await (const report of records) {
        for (const part of partsOf(report, options.made)) {
          yield `${first ? "\n" : ",\n"}${JSON.stringify(part)}`;
          first = false;
        }
      }
      yield after;
    },
  };
}

/** An object without its empty fields. */
export function tidy<T extends Record<string, unknown>>(object: T): T {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, v]) => v !== null && v !== undefined && v !== "" && !(Array.isArray(v) && v.length === 0),
    ),
  ) as T;
}
