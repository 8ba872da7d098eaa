import type { Article, ReaderVersion, Report } from "@isnad/record";
import type { By, ReviewAct } from "@isnad/record/answers";
import type { SearchWords } from "../keep/words.ts";
import type { Decision, FactChanges } from "./answers.ts";

export type { By, ReviewAct };

/** A report that an older reader read. */
export interface Stale {
  readonly report: string;
  readonly article: Article;
}

/** A report read anew. */
export interface Reread {
  readonly report: string;
  readonly record: Report;
  readonly words: SearchWords;
  readonly title: string;
}

/** What reading anew changed. */
export interface Renewed {
  readonly report: string;
  readonly from: ReaderVersion;
  readonly to: ReaderVersion;
  readonly changes: FactChanges;
  /** People's decisions that found no place any more; they are kept, and apply again when the fact comes back. */
  readonly lost: readonly Decision[];
}
