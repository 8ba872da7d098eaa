import type { TimeKind, TimeMod, TimePart } from "@isnad/record";
import type { Tense } from "../tense.ts";

/** What times of a report are reckoned from. */
export interface Reference {
  /** The day's number, or null when no more than a month or year (or nothing) is known. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** `publication`, or the id of a time of the text. */
  readonly anchor: string | null;
}

/** The latest day, month or year that the text has named before, for `اليوم التالي`, `العام نفسه`. */
export interface Mentioned {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number;
  readonly id: string;
}

export interface Resolved {
  readonly kind: TimeKind;
  readonly value: string;
  readonly edtf: string | null;
  readonly mod: TimeMod | null;
  readonly anchor: string | null;
  readonly implied: readonly TimePart[];
  readonly because?: string | undefined;
  /** The day, month, year that it is, as far as known, for what is reckoned from it. */
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** What a sense is resolved in. */
export interface Context {
  readonly reference: Reference;
  readonly mentioned: Mentioned | null;
  readonly tense: Tense | null;
  /** The year of a day that is the name of an event (`هجمات 11 سبتمبر`), or null. */
  readonly known?: number | null;
  /** The day that a clock by itself belongs to: the last one named in the sentence. */
  readonly sentenceDay: Mentioned | null;
}
