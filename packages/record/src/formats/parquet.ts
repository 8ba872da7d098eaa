import { FACT_COLUMNS, factRows } from "./facts-table.ts";
import type { Format } from "./format.ts";
import type { Cell } from "./rows.ts";

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
