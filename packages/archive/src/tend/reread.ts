import type { ReaderVersion } from "@isnad/record";
import { changesBetween } from "../compare/briefs.ts";
import { ArchiveError } from "../fault.ts";
import { fromCursor, limitOf, toCursor } from "../find/cursor.ts";
import { documentRow, recordOf } from "../find/report.ts";
import { Forms } from "../keep/forms.ts";
import type { Identities } from "../keep/identities.ts";
import type { Renewed, Reread, Stale } from "../model/acts.ts";
import type { Decision, Page } from "../model/answers.ts";
import type { Paging } from "../model/queries.ts";
import type { Corrections } from "../review/corrections.ts";
import type { File } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";

/** Newest versions of reports that another reader than this one read; all of them without a reader. */
export function findStale(file: File, reader: ReaderVersion | null, q: Paging): Page<Stale> {
  const limit = limitOf(q.limit);
  const after = fromCursor(q.cursor, "stale")?.id ?? -1;
  const rows = file
    .prepare(
      `select d.*, r.name from documents d join reports r on r.id = d.report where d.current = 1 and d.id > ?
       and (? is null or d.reader <> ? or d.lexicon <> ? or d.models <> ?) order by d.id limit ?`,
    )
    .all<Tables["documents"] & { name: string }>(
      after,
      reader?.version ?? null,
      reader?.version ?? null,
      reader?.lexicon ?? null,
      reader?.models.join(" ") ?? null,
      limit + 1,
    );
  const items = rows.slice(0, limit).map((row): Stale => {
    const { outlet, url, title, byline, dateline, published, language, text } = row;
    return {
      report: row.name,
      article: { id: row.name, outlet, url, title, byline, dateline, published, language, text },
    };
  });
  const next = rows.length > limit ? toCursor({ sort: "stale", key: null, id: rows[limit - 1]!.id }) : null;
  return { items, next };
}

/** Puts new readings in the place of old ones; what people decided is laid over them. All in one step. */
export function renew(
  file: File,
  identities: Identities,
  corrections: Corrections,
  decisions: (report: string) => readonly Decision[],
  batch: readonly Reread[],
): Renewed[] {
  return file.write(() => {
    identities.refresh();
    const forms = new Forms(file);
    const renewed = batch.map(({ report, record, words, title }) => {
      forms.count(words);
      const row = documentRow(file, report);
      if (!row) throw new ArchiveError("unknown-report", `no report ${report}`);
      if (row.text_sha256 !== record.report.sha256)
        throw new ArchiveError("not-possible", `${report}: read from another text than the one that is kept`);
      const before = recordOf(row, report);
      const { report: source, ...parts } = record;
      file
        .prepare(
          "update documents set isnad = ?, reader = ?, lexicon = ?, models = ?, words = ?, sentences = ?, record = ? where id = ?",
        )
        .run(
          record.isnad,
          source.reader.version,
          source.reader.lexicon,
          source.reader.models.join(" "),
          words.starts.length,
          new Uint8Array(words.sentences.buffer, words.sentences.byteOffset, words.sentences.byteLength),
          JSON.stringify(parts),
          row.id,
        );
      corrections.show(report, words, title);
      const lost = new Set(corrections.corrected(report)!.lost);
      return {
        report,
        from: before.report.reader,
        to: source.reader,
        changes: changesBetween(before, record, true),
        lost: lost.size === 0 ? [] : decisions(report).filter((d) => lost.has(d.decision)),
      };
    });
    forms.write(true);
    return renewed;
  });
}
