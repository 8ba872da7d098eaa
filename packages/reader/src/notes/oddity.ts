import type { NoteKind } from "@isnad/record";

/** Something that a low layer saw of the text itself, before it is numbered as a note. Offsets are UTF-16 code units. */
export interface Oddity {
  readonly kind: NoteKind;
  readonly start: number;
  readonly end: number;
  /** One English sentence for people. */
  readonly message: string;
}
