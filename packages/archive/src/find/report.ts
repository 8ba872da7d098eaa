import type { Furniture, Report } from "@isnad/record";
import type { Overview, ReportDetail } from "../model/answers.ts";
import type { File } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";

export type DocumentRow = Tables["documents"] & { readonly name: string; readonly versions: number };

/** The row of one version of a report, the newest unless given. */
export const documentRow = (file: File, name: string, version?: number): DocumentRow | undefined =>
  file
    .prepare(
      `select d.*, r.name, r.versions from reports r join documents d on d.report = r.id
       where r.name = ? and ${version === undefined ? "d.current = 1" : "d.version = ?"}`,
    )
    .one<DocumentRow>(...(version === undefined ? [name] : [name, version]));

/** The record as the reader made it, put together again from the columns of its document. */
export function recordOf(row: Tables["documents"], name: string): Report {
  const { isnad, ...parts } = JSON.parse(row.record) as Omit<Report, "report">;
  return {
    isnad,
    report: {
      id: name,
      outlet: row.outlet,
      url: row.url,
      title: row.title,
      byline: row.byline,
      dateline: row.dateline,
      published: row.published,
      language: row.language,
      text: row.text,
      sha256: row.text_sha256,
      reader: { version: row.reader, lexicon: row.lexicon, models: row.models === "" ? [] : row.models.split(" ") },
    },
    ...parts,
  };
}

/** Everything about one version of a report; `correct` lays people's corrections over the reader's record. */
export function findReport(
  file: File,
  name: string,
  version: number | undefined,
  correct: (row: DocumentRow, record: Report) => { record: Report; reviews: ReportDetail["reviews"] },
): ReportDetail | null {
  const row = documentRow(file, name, version);
  if (!row) return null;
  const identities = file
    .prepare(
      "select e.local, i.root from entities e join identities i on i.id = e.identity where e.document = ? order by e.first_start",
    )
    .all<{ local: string; root: number }>(row.id);
  return {
    report: row.name,
    version: row.version,
    versions: row.versions,
    title: row.title,
    outlet: row.outlet,
    published: row.published,
    url: row.url,
    origin: row.origin,
    mediaType: row.media_type,
    added: row.added,
    words: row.words,
    story: row.story,
    byline: row.byline,
    dateline: row.dateline,
    language: row.language,
    fetched: row.fetched,
    sha256: row.sha256,
    furniture: JSON.parse(row.furniture) as Furniture[],
    ...correct(row, recordOf(row, row.name)),
    identities: Object.fromEntries(identities.map(({ local, root }) => [local, root])),
  };
}

/** What is in an archive, in numbers. */
export function overview(file: File): Overview {
  const n = (sql: string) => file.prepare(sql).one<{ n: number }>()!.n;
  const facts = file
    .prepare("select kind, count(*) n from fact group by 1 order by 1")
    .all<{ kind: string; n: number }>();
  const { first, last } = file
    .prepare(
      "select min(substr(published, 1, 10)) first, max(substr(published, 1, 10)) last from documents where current = 1",
    )
    .one<{ first: string | null; last: string | null }>()!;
  return {
    reports: n("select count(*) n from reports"),
    documents: n("select count(*) n from documents"),
    facts: Object.fromEntries(facts.map(({ kind, n }) => [kind, n])),
    identities: n("select count(*) n from identities where root = id"),
    stories: n("select count(distinct story) n from documents where story is not null"),
    first,
    last,
    outlets: file
      .prepare(
        "select coalesce(outlet, '') outlet, count(*) n from documents where current = 1 group by 1 order by n desc limit 200",
      )
      .all<{ outlet: string; n: number }>(),
    readers: file
      .prepare("select reader, lexicon, count(*) n from documents where current = 1 group by 1, 2 order by n desc")
      .all<Overview["readers"][number]>(),
  };
}
