import type { Act } from "@isnad/record";
import type { CueForm } from "./cues/table.ts";
import type { Bringer, Gap } from "./gap/gap.ts";
import type { Stretch } from "./layers.ts";

/**
 * How the clause that attributes hangs on what stands before it. What a source said ends where a clause `and`, `also`,
 * `but`, `while`, `circumstance` or `cited` begins; a clause `inside` or `then` is told as part of what was said.
 */
export type Opening =
  | "start"
  | "and"
  | "also"
  | "but"
  | "while"
  | "then"
  | "where"
  | "before"
  | "circumstance"
  | "cited"
  | "comma"
  | "relative"
  | "inside"
  | "quoted";

/** An attribution as a rule reads it: before its content's end, the one who speaks and its parent are known. */
export interface Raw {
  /** The word that attributes, by which statements are told apart; -1 for words in quotation marks without a cue. */
  readonly at: number;
  readonly cue: Stretch | null;
  readonly source: Stretch | null;
  /** The words from which the one who speaks is found where `source` is null: a phrase before, in the same clause. */
  readonly leaning: Stretch | null;
  readonly content: Content;
  readonly act: Act;
  readonly form: CueForm | "cited" | "colon" | "bare";
  /** Where the attributing clause begins, and how. */
  readonly from: number;
  readonly opening: Opening;
  readonly gap: Gap | null;
  /** The one who speaks is not named because nobody is meant in particular (`أفيد بأن`, `مطالبات`). */
  readonly nobody: boolean;
  /** True of `نقلا عن` behind what another tells: its content stands in that one's words. */
  readonly handedOn?: boolean;
}

/** Where the content is. */
export interface Content {
  /** Its first word. */
  readonly from: number;
  /** The word after its last, where the rule itself knows it (a quotation, the clause before `بحسب`); -1 where the end is to be found. */
  readonly to: number;
  /** A word behind which it cannot go on, where one is known. */
  readonly until?: number;
  /** Further stretches, behind a cue that breaks a quotation. */
  readonly more: readonly Stretch[];
  /** True when it is a noun phrase, not a clause: a finite verb joined to it is no longer part of it. */
  readonly nominal: boolean;
  readonly bringer: Bringer | null;
}
