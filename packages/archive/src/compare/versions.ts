import { recordOf } from "../find/report.ts";
import type { Language } from "../keep/words.ts";
import type { VersionLine } from "../model/answers.ts";
import type { File } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";
import { changesBetween } from "./briefs.ts";
import { missing, sentencesOf } from "./sentences.ts";

/** The versions of a report, the first first, each with what changed from the one before it. */
export function findVersions(file: File, language: Language, name: string): VersionLine[] {
  const rows = file
    .prepare("select d.* from reports r join documents d on d.report = r.id where r.name = ? order by d.version")
    .all<Tables["documents"]>(name);
  return rows.map((row, i) => {
    const before = rows[i - 1];
    const now = before ? sentencesOf(row.text, language) : [];
    const then = before ? sentencesOf(before.text, language) : [];
    return {
      version: row.version,
      added: row.added,
      published: row.published,
      title: row.title,
      sha256: row.sha256,
      equals: rows.slice(0, i).findLast((r) => r.text_sha256 === row.text_sha256)?.version ?? null,
      titleChanged: before !== undefined && before.title !== row.title,
      sentencesCut: missing(then, now),
      sentencesAdded: missing(now, then),
      facts: before ? changesBetween(recordOf(before, name), recordOf(row, name), false) : { gone: [], come: [] },
    };
  });
}
