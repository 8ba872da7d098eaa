import type { Document, Fault } from "@isnad/record";

/** Bytes, and what is known of where they came from. */
export interface Source {
  /** A path, an address, `stdin`: what faults and documents name. */
  readonly origin: string;
  readonly bytes: Uint8Array;
  /** The media type that came with them, parameters and all (`text/html; charset=windows-1256`); it may lie. */
  readonly mediaType?: string | null;
  /** The address that they were fetched from; links are resolved against it. */
  readonly url?: string | null;
  /** When they were fetched, ISO 8601. */
  readonly fetched?: string | null;
}

export interface IntakeOptions {
  /** For tables: which column holds which field, `{ text: "body", published: "date" }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Day of publication of what carries none. */
  readonly published?: string | null;
  /**
   * Reads a day that is written in Arabic (`الثلاثاء 12 مارس 2024`) as `YYYY-MM-DD`. It is handed in because reading Arabic is not
   * intake's work.
   */
  readonly readDay?: (words: string) => string | null;
  /** Whether a spelling is an Arabic word: lets the gate before PDF files judge what came out of them. */
  readonly isWord?: (spelling: string) => boolean;
}

/** What one source gives, in order. */
export type Taken = AsyncGenerator<Document | Fault>;

export const isFault = (x: Document | Fault): x is Fault => "fault" in x;
