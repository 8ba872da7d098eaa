import type { Archive, ReportQuery } from "@isnad/archive";
import { read } from "@isnad/reader";
import type { Report } from "@isnad/record";
import { FORMATS } from "@isnad/record/formats";
import { withArchive } from "../archive/open.ts";
import { articlesOf } from "../input/articles.ts";
import { isFault, tasksOf } from "../input/tasks.ts";
import { quietly } from "../output/quietly.ts";
import { writeOut } from "../output/write-out.ts";
import { say, UsageError } from "../terminal/faults.ts";

export interface ExportFlags {
  readonly archive: string;
  readonly format: string;
  readonly out?: string;
  readonly mark?: boolean;
  readonly published?: string;
  readonly text?: string;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly report?: readonly string[];
}

/** Writes records in a format of the field: those of an archive, or of the files given; gives the exit code. */
export async function exportCommand(files: readonly string[], flags: ExportFlags): Promise<number> {
  const format =
    flags.format === "conllu" ? (await import("../words/conllu-format.ts")).conllu : FORMATS[flags.format]!;
  if (format.name === "parquet" && flags.out === undefined && process.stdout.isTTY)
    throw new UsageError("Parquet is no text for a terminal; name a file: --out facts.parquet");
  const narrowed = [flags.text, flags.outlet, flags.from, flags.to, flags.report].some((f) => f !== undefined);
  if (files.length > 0 && narrowed)
    throw new UsageError(
      "--text, --outlet, --from, --to and --report choose from an archive; files are exported whole",
    );
  let code = 0;
  const fail = (where: string, fault: string) => {
    say(where, fault);
    code = 1;
  };
  const write = async (records: AsyncIterable<Report>) =>
    quietly(async () => {
      const options = { mark: flags.mark ?? false, made: new Date().toISOString() };
      await writeOut(flags.out, format.write(records, options), fail);
      return code;
    });
  if (files.length > 0) return write(fromFiles(files, flags.published ?? null, fail));
  return withArchive(flags.archive, { readOnly: true }, (archive) => write(fromArchive(archive, flags, fail)));
}

async function* fromFiles(
  files: readonly string[],
  published: string | null,
  fail: (where: string, fault: string) => void,
): AsyncGenerator<Report> {
  for await (const task of tasksOf(files)) {
    if (isFault(task)) {
      fail(task.where, task.fault);
      continue;
    }
    for (const one of articlesOf(task, { published, id: null })) {
      if (isFault(one)) fail(one.where, one.fault);
      else yield read(one.article);
    }
  }
}

/** The reports that the flags choose, oldest first, each in its newest version, with what people corrected. */
async function* fromArchive(
  archive: Archive,
  flags: ExportFlags,
  fail: (where: string, fault: string) => void,
): AsyncGenerator<Report> {
  if (flags.report) {
    for (const name of flags.report) {
      const detail = await archive.report(name);
      if (detail) yield detail.record;
      else fail(name, "no report of that name is in the archive");
    }
    return;
  }
  const query: ReportQuery = { text: flags.text, outlet: flags.outlet, from: flags.from, to: flags.to, sort: "oldest" };
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Archive["reports"]>> = await archive.reports({ ...query, limit: 200, cursor });
    for (const { report } of page.items) {
      const detail = await archive.report(report);
      if (detail) yield detail.record;
    }
    cursor = page.next;
  } while (cursor !== null);
}
