import type { UserName } from "@isnad/reader";
import type { Lang } from "@isnad/record/labels";
import type { Defaults } from "../input/article.ts";

export const FORMATS = ["json", "jsonl", "text", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** What every worker needs to know to read a task and write its records. Plain data: it is sent to other threads. */
export interface Settings {
  readonly format: Format;
  readonly defaults: Defaults;
  readonly lang: Lang;
  /** Columns of the terminal, for `text`. */
  readonly width: number;
  readonly colour: boolean;
  /** A user's own names, looked up with those of the lexicon. */
  readonly gazetteer: readonly UserName[];
}
