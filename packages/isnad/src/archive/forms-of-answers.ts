import type { Archive, FactLine } from "@isnad/archive";
import { only, type Report } from "@isnad/record";
import { FORMATS, type Format } from "@isnad/record/formats";
import { UsageError } from "../terminal/faults.ts";

/**
 * What an answer is about, for the formats of the field: facts by their `ref` (`report#F3`), or whole reports by their names.
 * Answers about neither (people, counts) are tables only.
 */
export type About<T> =
  | { readonly facts: (item: T) => Some<{ readonly ref: string; readonly kind: string }> }
  | { readonly reports: (item: T) => Some<string> | AsyncIterable<string> };
type Some<T> = readonly T[] | Promise<readonly T[]>;

/** Formats that hold whole reports, whatever was asked for. */
const OF_REPORTS: ReadonlySet<string> = new Set(["conllu", "ninjs"]);
/** Which kinds of facts a format holds, where it does not hold all: a figure brings its event along. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  geojson: ["event", "trip", "figure"],
  ics: ["event", "trip", "figure"],
  polecat: ["event", "figure"],
  gdelt: ["event", "figure"],
  acled: ["event", "figure"],
  ucdp: ["event", "figure"],
};

/** The format of records that a name means; undefined for text, JSON and tables, which every answer has of its own. */
export async function recordFormat(name: string | undefined): Promise<Format | undefined> {
  if (name === "conllu") return (await import("../words/conllu-format.ts")).conllu;
  return name === undefined || OWN.has(name) ? undefined : FORMATS[name];
}
const OWN: ReadonlySet<string> = new Set(["text", "json", "jsonl", "csv", "parquet"]);

/** The records that an answer is about, each report once: whole, or with the facts alone that were found and what they lean on. */
export async function recordsOf<T>(
  archive: Archive,
  format: Format,
  items: AsyncIterable<T>,
  about: About<T>,
): Promise<AsyncIterable<Report>> {
  const found = new Map<string, Set<string> | null>();
  if ("reports" in about) {
    for await (const item of items) for await (const name of await about.reports(item)) found.set(name, null);
  } else {
    const kinds = new Set<string>();
    for await (const item of items)
      for (const { ref, kind } of await about.facts(item)) {
        kinds.add(kind);
        const at = ref.lastIndexOf("#");
        const name = ref.slice(0, at);
        const ids = found.get(name) ?? new Set<string>();
        ids.add(ref.slice(at + 1));
        found.set(name, ids);
      }
    const holds = HOLDS[format.name];
    if (holds && kinds.size > 0 && !holds.some((kind) => kinds.has(kind)))
      throw new UsageError(
        `${format.name} holds ${holds.slice(0, -1).join("s and ")}s, and only ${[...kinds].join("s and ")}s were found; ask for --kind ${holds[0]}, or take csv, parquet, webanno, jsonld or prov`,
      );
  }
  const whole = OF_REPORTS.has(format.name);
  return (async function* () {
    for (const [name, ids] of found) {
      const detail = await archive.report(name);
      if (detail) yield ids === null || whole ? detail.record : only(detail.record, ids);
    }
  })();
}

/** The events that tell an occurrence. */
export const eventsOf = async (archive: Archive, occurrence: number): Promise<readonly FactLine[]> =>
  (await archive.facts({ kind: "event", occurrence, limit: 500 })).items;

/** The reports that print a story. */
export async function* copiesOf(archive: Archive, story: number): AsyncGenerator<string> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await archive.reports({ story, sort: "oldest", limit: 500, cursor });
    yield* page.items.map((r) => r.report);
    cursor = page.next;
  }
}

/** Said where an answer is about neither facts nor reports. */
export const noRecords = (format: Format, remedy: string): UsageError =>
  new UsageError(`${format.name} holds records, and this answer is none; take csv or parquet${remedy}`);
