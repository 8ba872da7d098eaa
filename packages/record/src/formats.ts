/**
 * Records as other formats of the field: a door of its own, since Parquet needs a library.
 *
 * @example
 * for await (const piece of FORMATS.polecat.write([record])) process.stdout.write(piece);
 */
import { webAnnotation } from "./formats/annotation.ts";
import { acled, ucdp } from "./formats/coding-sheets.ts";
import { csv } from "./formats/facts-table.ts";
import type { Format } from "./formats/format.ts";
import { gdelt } from "./formats/gdelt.ts";
import { geojson } from "./formats/geojson.ts";
import { ics } from "./formats/icalendar.ts";
import { json, jsonl } from "./formats/json.ts";
import { prov, schemaOrg } from "./formats/linked.ts";
import { ninjs } from "./formats/ninjs.ts";
import { parquet, parquetOf } from "./formats/parquet.ts";
import { polecat } from "./formats/polecat.ts";
import { timeml } from "./formats/timeml.ts";

export { type CountryCodes, countryCodes } from "./formats/countries.ts";
export type { Format, FormatOptions, Records } from "./formats/format.ts";
export { type Cell, csvLine, tabLine } from "./formats/rows.ts";
export { parquetOf };

/** Every format by its name, in the order in which help lists them. */
export const FORMATS: Readonly<Record<string, Format>> = Object.fromEntries(
  [
    json,
    jsonl,
    csv,
    parquet,
    geojson,
    ics,
    polecat,
    gdelt,
    acled,
    ucdp,
    timeml,
    webAnnotation,
    schemaOrg,
    prov,
    ninjs,
  ].map((f) => [f.name, f]),
);
