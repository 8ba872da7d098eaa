import { sql } from "kysely";
import { ArchiveError } from "../fault.ts";
import type { Language } from "../keep/words.ts";
import type { Count, Page, ReportLine } from "../model/answers.ts";
import type { ReportQuery } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import { fromCursor, limitOf, toCursor } from "./cursor.ts";
import { excerpts } from "./excerpts.ts";
import { COUNTED } from "./facts.ts";
import type { Search } from "./match.ts";
import { type SelectedReports, selectReports } from "./select-reports.ts";

/** So many of the newest reports that have the words are weighed against each other. */
const WEIGHED = 2_000;

/** A page of reports. */
export function findReports(file: File, language: Language, q: ReportQuery): Page<ReportLine> {
  const limit = limitOf(q.limit);
  const sort = q.sort ?? "newest";
  const selected = selectReports(file, language, q);
  if (!selected) return { items: [], next: null };
  if (sort === "relevance") return byRelevance(file, language, q, selected, limit);
  const place = fromCursor(q.cursor, sort);
  const id = sql.ref(selected.order);
  const down = sort === "newest";
  let query = selected.query.select("d.id").limit(limit + 1);
  if (place) query = query.where(sql<boolean>`${id} ${sql.raw(down ? "<" : ">")} ${place.id}`);
  if (q.skip) query = query.offset(q.skip);
  const rows = file.rows<{ id: number }>(query.orderBy(id, down ? "desc" : "asc") as never);
  const ids = rows.slice(0, limit).map((r) => r.id);
  const next = rows.length > limit ? toCursor({ sort, key: null, id: ids.at(-1)! }) : null;
  return { items: reportLines(file, language, ids, selected.search), next };
}

/** BM25 over the newest that have the words; the cursor counts, since weights are no place to go on from. */
function byRelevance(
  file: File,
  language: Language,
  q: ReportQuery,
  selected: SelectedReports,
  limit: number,
): Page<ReportLine> {
  if (!selected.search) throw new ArchiveError("bad-query", "relevance needs words to look for");
  const from = fromCursor(q.cursor, "relevance")?.id ?? q.skip ?? 0;
  const rows = file.rows<{ id: number; weight: number }>(
    selected.query
      .select(["d.id", sql<number>`bm25(text_search, 4.0, 1.0, 0.5)`.as("weight")])
      .orderBy(sql.ref("s.rowid"), "desc")
      .limit(WEIGHED) as never,
  );
  rows.sort((a, b) => a.weight - b.weight || b.id - a.id);
  const ids = rows.slice(from, from + limit).map((r) => r.id);
  const next = rows.length > from + limit ? toCursor({ sort: "relevance", key: null, id: from + limit }) : null;
  return { items: reportLines(file, language, ids, selected.search), next };
}

/** How many reports a query finds, counted up to a bound; `whole` counts them all. */
export function countReports(file: File, language: Language, q: ReportQuery, whole = false): Count {
  const selected = selectReports(file, language, q);
  if (!selected) return { n: 0, exact: true };
  const { n } = file.rows<{ n: number }>(
    file.query
      .selectFrom(
        selected.query
          .select("d.id")
          .limit(whole ? -1 : COUNTED + 1)
          .as("x"),
      )
      .select(sql<number>`count(*)`.as("n")) as never,
  )[0]!;
  return whole ? { n, exact: true } : { n: Math.min(n, COUNTED), exact: n <= COUNTED };
}

interface LineRow {
  readonly id: number;
  readonly report: string;
  readonly version: number;
  readonly versions: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly origin: string;
  readonly media_type: string;
  readonly added: string;
  readonly words: number;
  readonly story: number | null;
  readonly text: string;
  readonly sentences: ArrayBuffer;
}

/** Documents by their ids, in the order given, as lines of a list. */
export function reportLines(
  file: File,
  language: Language,
  ids: readonly number[],
  search: Search | null = null,
): ReportLine[] {
  return file
    .prepare(
      `select d.id, r.name report, d.version, r.versions, d.title, d.outlet, d.published, d.url, d.origin, d.media_type,
         d.added, d.words, d.story, d.text, d.sentences
       from json_each(?) j join documents d on d.id = j.value join reports r on r.id = d.report order by j.key`,
    )
    .all<LineRow>(JSON.stringify(ids))
    .map(({ id: _, media_type, text, sentences, ...line }) => ({
      ...line,
      mediaType: media_type,
      excerpts: excerpts(text, new Int32Array(sentences), search, language),
    }));
}
