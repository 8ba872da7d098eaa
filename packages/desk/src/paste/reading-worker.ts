/// <reference lib="webworker" />
/** The reader in a thread of its own, so that a long text never holds up the page. Nothing leaves it but the record. */
import { read } from "@isnad/reader";
import type { Article, Report } from "@isnad/record";

export interface Task {
  readonly id: number;
  readonly article: Article;
}
export type Outcome =
  | { readonly id: number; readonly record: Report; readonly milliseconds: number }
  | { readonly id: number; readonly failed: string };

addEventListener("message", ({ data }: MessageEvent<Task>) => {
  const began = performance.now();
  let outcome: Outcome;
  try {
    const record = read(data.article);
    outcome = { id: data.id, record, milliseconds: performance.now() - began };
  } catch (error) {
    outcome = { id: data.id, failed: String(error) };
  }
  postMessage(outcome);
});
