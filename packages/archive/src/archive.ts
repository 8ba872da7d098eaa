import type { Document } from "@isnad/record";
import type { Added, ReadDocument } from "./keep/add.ts";

export interface OpenOptions {
  /** Makes the file where there is none. */
  readonly create?: boolean;
  /** Opens it for reading only; nothing is then ever written, not even an upgrade. */
  readonly readOnly?: boolean;
  /** The time that is written down, in ISO 8601; the clock's without it. */
  readonly now?: () => string;
}

/**
 * What an archive does. Every method either does all of what it says or throws an `ArchiveError` and changes nothing.
 * All are asynchronous so that a database on another machine can stand behind them.
 */
export interface Archive {
  /**
   * Which of these documents are not there yet, by their bytes. Asked before reading, so that what is there is not read
   * again.
   */
  unseen<T extends Pick<Document, "sha256">>(documents: readonly T[]): Promise<T[]>;
  /** Adds documents with what was read of them, all in one step; the same bytes twice are one document. */
  add(batch: readonly ReadDocument[]): Promise<Added[]>;
  close(): Promise<void>;
}
