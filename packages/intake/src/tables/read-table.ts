import { type Article, isPublicationTime } from "@isnad/record";
import { parse } from "csv-parse/sync";
import { publicationTime } from "../days.ts";
import { fragmentText } from "../html/read-html.ts";
import type { IntakeOptions } from "../source.ts";

/** What columns are called, in the tables that newsrooms and archives keep. */
const NAMES: Readonly<Record<keyof Article, readonly string[]>> = {
  text: [
    "text",
    "body",
    "content",
    "article",
    "fulltext",
    "full_text",
    "النص",
    "نص",
    "المحتوى",
    "الخبر",
    "المتن",
    "نص الخبر",
  ],
  id: ["id", "guid", "key", "no", "المعرف", "رقم", "الرقم"],
  outlet: [
    "outlet",
    "source",
    "publisher",
    "site",
    "media",
    "newspaper",
    "المصدر",
    "الصحيفة",
    "الموقع",
    "الوسيلة",
    "الجهة",
  ],
  url: ["url", "link", "address", "href", "الرابط", "رابط", "العنوان الإلكتروني"],
  title: ["title", "headline", "العنوان", "عنوان", "عنوان الخبر"],
  byline: ["byline", "author", "writer", "الكاتب", "المحرر", "المراسل"],
  dateline: ["dateline", "place"],
  published: [
    "published",
    "date",
    "pubdate",
    "publication_date",
    "published_at",
    "day",
    "التاريخ",
    "تاريخ",
    "تاريخ النشر",
    "اليوم",
  ],
  language: ["language", "lang", "اللغة"],
};

export interface Row {
  readonly article: Article;
  /** The line of the file on which it begins. */
  readonly line: number;
}

/**
 * The rows of a table as articles: comma, semicolon or tab, whichever its first line uses. Columns are found by their names, or named by
 * `options.columns`. Rows that cannot be read are faults with their line, the others are read.
 */
export function* readTable(
  text: string,
  options: IntakeOptions = {},
): Generator<Row | { readonly line: number; readonly fault: string }> {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = ["\t", ";", ","].reduce((a, b) => (header.split(b).length > header.split(a).length ? b : a), ",");
  const faults: { line: number; fault: string }[] = [];
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim()),
      delimiter,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        faults.push({
          line: Number(error?.lines ?? 0),
          fault: `a row that cannot be read (${error?.code ?? "unknown"})`,
        });
        return undefined;
      },
    }) as unknown as typeof rows;
  } catch (error) {
    yield { line: 1, fault: `no table that can be read (${error instanceof Error ? error.message : String(error)})` };
    return;
  }
  yield* faults;
  if (rows.length === 0) {
    yield { line: 1, fault: "a table without rows; the first line names the columns, the others are the reports" };
    return;
  }
  const names = Object.keys(rows[0]!.record);
  const column = (field: keyof Article): string | undefined =>
    options.columns?.[field] ??
    NAMES[field].map((name) => names.find((n) => n.toLowerCase() === name)).find((n) => n !== undefined);
  const missing = Object.entries(options.columns ?? {}).filter(([, name]) => !names.includes(name));
  const body = column("text");
  if (missing.length > 0 || body === undefined) {
    const what = missing.length > 0 ? `no column "${missing[0]![1]}"` : "no column that is known to hold the text";
    yield {
      line: 1,
      fault: `${what}; its columns are ${names.map((n) => `"${n}"`).join(", ")}; say which: --column text="${names[0]}"`,
    };
    return;
  }
  let line = 2;
  for (const { record, info } of rows) {
    const at = line;
    line = info.lines + 1;
    const value = (field: keyof Article): string | null => {
      const name = column(field);
      return name === undefined ? null : record[name]?.trim() || null;
    };
    const words = fragmentText(record[body] ?? "");
    if (words === "") {
      yield { line: at, fault: `nothing in column "${body}"` };
      continue;
    }
    const said = value("published");
    const published = said ? publicationTime(said, options.readDay) : null;
    if (said && !(published && isPublicationTime(published))) {
      yield { line: at, fault: `"${said}" is no day that can be read; write YYYY-MM-DD` };
      continue;
    }
    yield {
      line: at,
      article: {
        text: words,
        id: value("id"),
        outlet: value("outlet"),
        url: value("url"),
        title: value("title"),
        byline: value("byline"),
        dateline: value("dateline"),
        published: published ?? options.published ?? null,
        language: value("language"),
      },
    };
  }
}
