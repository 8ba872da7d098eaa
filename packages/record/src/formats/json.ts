import type { Format } from "./format.ts";
import { listed } from "./rows.ts";

/** The records themselves, as one list. */
export const json: Format = listed(
  { name: "json", what: "the records themselves, as a list", mediaType: "application/json", extension: "json" },
  ["[", "\n]\n"],
  (report) => [report],
);

/** The records themselves, one a line. */
export const jsonl: Format = {
  name: "jsonl",
  what: "the records themselves, one a line",
  mediaType: "application/x-ndjson",
  extension: "jsonl",
  async *write(records) {
    for await (const report of records) yield `${JSON.stringify(report)}\n`;
  },
};
