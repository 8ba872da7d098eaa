import { FACT_COLUMNS, factRows } from "./facts-table.ts";
import type { Format } from "./format.ts";
import type { Cell } from "./rows.ts";

/** A table by columns: those whose cells are all numbers are numbers, others text; cells without a value are null. */
export async function parquetOf(names: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = names.map((name, i) => {
    const data = rows.map((row) => (row[i] === "" || row[i] === undefined ? null : row[i]!));
    const numbers =
      data.some((cell) => cell !== null) && data.every((cell) => cell === null || typeof cell === "number");
    return numbers
      ? { name, type: "DOUBLE" as const, nullable: true, data }
      : {
          name,
          type: "STRING" as const,
          nullable: true,
          data: data.map((cell) => (cell === null ? null : String(cell))),
        };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const NUMBERS: ReadonlySet<string> = new Set(["start", "end", "high", "confidence"]);

/** Apache Parquet: the table of `csv`, by columns. It is one piece, since a Parquet file has its directory at its end. */
export const parquet: Format = {
  name: "parquet",
  what: "the same table by columns, for data tools (DuckDB, pandas, Arrow)",
  mediaType: "application/vnd.apache.parquet",
  extension: "parquet",
  async *write(records) {
    const { parquetWriteBuffer } = await import("hyparquet-writer");
    const columns: Cell[][] = FACT_COLUMNS.map(() => []);
    for await (const report of records)
      for (const row of factRows(report))
        for (const [i, cell] of row.entries()) columns[i]!.push(cell === "" || cell === undefined ? null : cell);
    yield new Uint8Array(
      parquetWriteBuffer({
        columnData: FACT_COLUMNS.map((name, i) =>
          NUMBERS.has(name)
            ? { name, type: "DOUBLE" as const, nullable: true, data: columns[i]! }
            : {
                name,
                type: "STRING" as const,
                nullable: true,
                data: columns[i]!.map((cell) => (cell === null ? null : String(cell))),
              },
        ),
      }),
    );
  },
};
