import type { Report } from "../report.ts";

/** Records, one after another: from an array, an archive, a file. */
export type Records = Iterable<Report> | AsyncIterable<Report>;

export interface FormatOptions {
  /** Puts a byte order mark before tables, by which spreadsheets know UTF-8. */
  readonly mark?: boolean;
  /** When the export is made, ISO 8601 in UTC: what iCalendar and provenance must state. */
  readonly made?: string;
}

/** A form in which records can be given to others. */
export interface Format {
  readonly name: string;
  /** One line for people. */
  readonly what: string;
  readonly mediaType: string;
  readonly extension: string;
  /** The records in this form, piece by piece, so that an archive need not fit into memory. */
  write(records: Records, options?: FormatOptions): AsyncGenerator<string | Uint8Array>;
}
