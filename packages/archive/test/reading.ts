import { createHash } from "node:crypto";
import { read } from "@isnad/reader";
import type { Article, Document } from "@isnad/record";
import { language, searchWords } from "../../isnad/src/archive/search-words.ts";
import type { ReadDocument, SearchWords } from "../src/index.ts";

export { language };

/** A document of an article as it would come from a line of JSON. */
export const documentOf = (article: Article): Document => ({
  article,
  sha256: createHash("sha256").update(JSON.stringify(article)).digest("hex"),
  origin: "test",
  mediaType: "application/json",
});

/** An article with what the reader reads of it, as the archive takes it. */
export function readDocument(article: Article): ReadDocument {
  let words: SearchWords | undefined;
  const record = read(article, {
    words: (w) => {
      words = searchWords(w);
    },
  });
  const title = article.title ? language.words(article.title).stems : "";
  return { document: documentOf(article), record, words: words!, title };
}
