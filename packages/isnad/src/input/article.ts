import { type Article, isPublicationTime } from "@isnad/record";

/** What the command line gives to reports that do not say it themselves. */
export interface Defaults {
  readonly published: string | null;
  /** The id of a single plain text. */
  readonly id: string | null;
}

export type Checked =
  | { readonly article: Article; readonly fault?: undefined }
  | { readonly article?: undefined; readonly fault: string };

const OPTIONAL = ["outlet", "url", "title", "byline", "dateline", "published", "language"] as const;

/** `{"id": …, "text": …}` as parsed from JSON, checked field by field; a fault says what is wrong and what to write. */
export function articleOf(value: unknown, defaults: Defaults): Checked {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { fault: `${nameOf(value)} where a report was expected; write an object: {"id": "…", "text": "…"}` };
  }
  const given = value as Record<string, unknown>;
  const { text, id } = given;
  if (typeof text !== "string") {
    return {
      fault:
        text === undefined
          ? `no "text"; give the report's text as a string`
          : `"text" is ${nameOf(text)}; give a string`,
    };
  }
  if (id !== undefined && id !== null && typeof id !== "string" && typeof id !== "number") {
    return { fault: `"id" is ${nameOf(id)}; give a string, or leave it out` };
  }
  const article: Record<string, string | null> = {
    id: id === undefined || id === null || id === "" ? null : String(id),
  };
  for (const field of OPTIONAL) {
    const v = given[field];
    if (v !== undefined && v !== null && typeof v !== "string") {
      return { fault: `"${field}" is ${nameOf(v)}; give a string or null` };
    }
    // An empty string is how exports write that there is none.
    article[field] = v || null;
  }
  if (article.published && !isPublicationTime(article.published)) {
    return { fault: `"published" is "${article.published}"; write the day as YYYY-MM-DD, or null` };
  }
  article.published ??= defaults.published;
  return { article: { ...article, text } };
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
