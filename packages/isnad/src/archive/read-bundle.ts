import type { ReadDocument } from "@isnad/archive";
import { read } from "@isnad/reader";
import type { Document, Fault, Report } from "@isnad/record";
import { isFault } from "../input/tasks.ts";
import { language, searchWords } from "./search-words.ts";

/** Documents that are read together. */
export interface Bundle {
  readonly documents: readonly Document[];
  /** Bytes of their texts, about. */
  readonly size: number;
}

/** What is sent back of a document: strings and numbers, for objects cost more on the way between threads. */
export interface Reading {
  /** The record without its `report`, as JSON. */
  readonly json: string;
  /** The record's `report` without its text, as JSON. */
  readonly source: string;
  readonly words: ReadDocument["words"];
  readonly title: string;
}

/** Reads a bundle; a reading or a fault for each of its documents, in their order. */
export function readBundle(bundle: Bundle): (Reading | Fault)[] {
  return bundle.documents.map(({ article, origin }) => {
    try {
      let words: ReadDocument["words"] | undefined;
      const { report, ...parts } = read(article, {
        words: (w) => {
          words = searchWords(w);
        },
      });
      return {
        json: JSON.stringify(parts),
        source: JSON.stringify({ ...report, text: "" }),
        words: words!,
        title: report.title ? language.words(report.title).stems : "",
      };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return { where: origin, fault: `the reader failed on it (${said}); please report this with the text` };
    }
  });
}

/** A document with its reading, as the archive takes it. */
export function readDocument(document: Document, { json, source, words, title }: Reading): ReadDocument {
  return {
    document,
    /** Made when it is asked for, and not kept: records of a whole batch together would be tens of megabytes. */
    get record(): Report {
      const report: Report["report"] = { ...JSON.parse(source), text: document.article.text };
      return { ...JSON.parse(json), report };
    },
    words,
    title,
    json,
  };
}

export const isReading = (x: Reading | Fault): x is Reading => !isFault(x);
