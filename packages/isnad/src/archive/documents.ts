import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Document, Fault } from "@isnad/record";
import type { Defaults } from "../input/article.ts";
import { articlesOf } from "../input/articles.ts";
import { isFault, tasksOf } from "../input/tasks.ts";

/** The documents of texts, JSON documents and JSON lines, and what is wrong with those that cannot be read. */
export async function* documentsOf(files: readonly string[], defaults: Defaults): AsyncGenerator<Document | Fault> {
  for await (const task of tasksOf(files)) {
    if (isFault(task)) {
      yield task;
      continue;
    }
    for (const one of articlesOf(task, defaults)) {
      if (isFault(one)) {
        yield one;
        continue;
      }
      const text = task.kind === "text";
      const path = task.file === "stdin" ? null : resolve(task.file);
      yield {
        article: one.article,
        sha256: createHash("sha256").update(one.source).digest("hex"),
        origin: one.where,
        mediaType: text ? "text/plain" : "application/json",
        // A text is known by its path; a line of JSON by what it says of itself.
        key: text && path !== null ? `file:${path}` : null,
      };
    }
  }
}
