import { readFile } from "node:fs/promises";
import { decode } from "@isnad/intake";
import type { UserName } from "@isnad/reader";
import { jsonFault } from "../input/tasks.ts";
import { systemFault, UsageError } from "../terminal/faults.ts";
import { entryOf, FIELD_NAMES, type Fields } from "./entry.ts";
import { rowsOf } from "./table.ts";

/** A user's own names out of files, and what could not be taken from them. */
export interface Gazetteer {
  readonly names: readonly UserName[];
  readonly faults: readonly { readonly where: string; readonly fault: string }[];
}

/** After so many faults in one file, the file is something else. */
const MOST_FAULTS = 20;

/**
 * Reads files of a user's own names: GeoNames' tab-separated dumps, comma-separated values with a header, or JSON lines.
 * Lines that are wrong are named with the remedy, and the rest is read.
 *
 * @throws UsageError when a file cannot be read at all
 */
export async function readGazetteer(files: readonly string[]): Promise<Gazetteer> {
  const names: UserName[] = [];
  const faults: { where: string; fault: string }[] = [];
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      throw new UsageError(`--gazetteer ${file}: ${systemFault(error, "read")}`);
    }
    const decoded = decode(bytes);
    if ("fault" in decoded) throw new UsageError(`--gazetteer ${file}: ${decoded.fault}`);
    const text = decoded.text.replace(/^\ufeff/, "");
    if (text.trim() === "")
      throw new UsageError(`--gazetteer ${file}: empty; write a name a line (isnad read --help shows how)`);
    let wrong = 0;
    for (const { line, value } of linesOf(file, text)) {
      if (!("fault" in value)) names.push(value);
      else if (++wrong <= MOST_FAULTS) faults.push({ where: `${file}:${line}`, fault: value.fault });
    }
    if (wrong > MOST_FAULTS)
      faults.push({ where: file, fault: `${wrong - MOST_FAULTS} more lines are wrong; the rest was read` });
  }
  return { names, faults };
}

type Line = { readonly line: number; readonly value: UserName | { readonly fault: string } };

function* linesOf(file: string, text: string): Generator<Line> {
  const first = text.slice(0, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"));
  if (/^\s*[{[]/.test(first)) yield* jsonLines(text);
  else if (/^\d+\t/.test(first) && first.split("\t").length >= 15) yield* geonames(text);
  else yield* table(file, text);
}

function* jsonLines(text: string): Generator<Line> {
  let line = 0;
  for (const raw of text.split("\n")) {
    line++;
    if (raw.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch (error) {
      yield {
        line,
        value: { fault: jsonFault(error).replace(/;.*$/, '; write one object a line: {"name": "…", "country": "SY"}') },
      };
      continue;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      yield {
        line,
        value: { fault: 'not an object; write {"name": "…", "kind": "place", "country": "SY"}, one a line' },
      };
    else yield { line, value: entryOf(value as Fields) };
  }
}

function* table(file: string, text: string): Generator<Line> {
  const [head, ...rows] = rowsOf(text);
  const columns = head!.cells.map((c) => FIELD_NAMES[c.toLowerCase()] ?? "");
  if (!columns.includes("name"))
    throw new UsageError(
      `--gazetteer ${file}: its first line names no column "name"; begin with a header such as name,kind,nameEn,country,lat,lon`,
    );
  const stranger = columns.indexOf("");
  if (stranger >= 0)
    throw new UsageError(
      `--gazetteer ${file}: no column is called ${head!.cells[stranger] || "(nothing)"}; write name, kind, type, nameEn, country, lat, lon, sector, geonames, wikidata`,
    );
  for (const { line, cells } of rows) {
    if (cells.length > columns.length) {
      yield {
        line,
        value: {
          fault: `${cells.length} cells where the header has ${columns.length}; put a cell with commas into quotation marks`,
        },
      };
      continue;
    }
    yield { line, value: entryOf(Object.fromEntries(cells.map((cell, i) => [columns[i]!, cell]))) };
  }
}

const ARABIC = /^[\u0621-\u063a\u0641-\u0652\u0670 -]+$/;
/** GeoNames' classes of features that are buildings and sites. */
const SITES = new Set(["S", "R"]);

/** GeoNames' dump: https://download.geonames.org/export/dump/readme.txt. Rows without a name in Arabic letters name nothing here. */
function* geonames(text: string): Generator<Line> {
  let line = 0;
  let named = 0;
  for (const raw of text.split("\n")) {
    line++;
    if (raw.trim() === "") continue;
    const f = raw.replace(/\r$/, "").split("\t");
    if (f.length < 15 || !/^\d+$/.test(f[0]!)) {
      yield { line, value: { fault: `${f.length} cells, not the 19 of a GeoNames row; take the line out` } };
      continue;
    }
    const names = [f[1]!, ...f[3]!.split(",")].map((n) => n.trim()).filter((n) => ARABIC.test(n) && n.length > 1);
    if (names.length === 0) continue;
    named++;
    const site = SITES.has(f[6]!);
    yield {
      line,
      value: entryOf({
        name: names,
        kind: site ? "facility" : "place",
        nameEn: f[2] || f[1],
        country: f[8],
        lat: f[4],
        lon: f[5],
        geonames: f[0],
      }),
    };
  }
  if (named === 0)
    yield {
      line: 1,
      value: { fault: "none of its rows has a name in Arabic letters; take a dump with alternate names" },
    };
}
