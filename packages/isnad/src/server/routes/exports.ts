import type { Archive } from "@isnad/archive";
import type { Report } from "@isnad/record";
import { FORMATS, type Format } from "@isnad/record/formats";
import { z } from "zod";
import { conllu } from "../../words/conllu-format.ts";
import { askOf } from "../ask.ts";
import { HttpFault } from "../fault.ts";
import { route } from "../route.ts";
import { reportCountQuery } from "../shapes/queries.ts";
import { OWN, viewAs } from "../view-forms.ts";
import { VIEWS, type View } from "../views.ts";

const RECORD_FORMATS: Readonly<Record<string, Format>> = { ...FORMATS, conllu };
/** Reports as annotated data stand between: they are records in a form of their own, one a line. */
const ANNOTATED = "annotated";

const own = {
  view: z
    .enum(["records", ANNOTATED, ...Object.keys(VIEWS)])
    .optional()
    .meta({
      description: `What: \`records\` (without it), \`annotated\` (reviewed reports as annotated data, jsonl), or ${Object.entries(
        VIEWS,
      )
        .map(([name, v]) => `\`${name}\` (${v.what})`)
        .join(
          ", ",
        )}; the latter as csv, parquet, json or jsonl, those about facts or reports also in the formats of records, with the parameters of their own routes`,
      example: "facts",
    }),
  mark: z
    .boolean()
    .optional()
    .meta({ description: "true: a byte order mark before tables, by which spreadsheets know UTF-8" }),
};
const report = z
  .array(z.string())
  .optional()
  .meta({ description: "Only these reports", example: ["blast-1"] });
const recordsQuery = z.strictObject({ ...own, ...reportCountQuery.shape, report });
const annotatedQuery = z.strictObject({ ...own, report });
const viewQuery = (view: View) => z.strictObject({ ...view.query.shape, ...own });

/** What is documented: every parameter of every view. Each view checks its own. */
const anyQuery = z.strictObject({
  ...Object.assign({}, ...Object.values(VIEWS).map((v) => v.query.partial().shape)),
  ...reportCountQuery.shape,
  report,
  ...own,
});

export const EXPORTS = [
  route({
    method: "get",
    path: "/api/export/{format}",
    id: "export",
    tag: "Export",
    summary: "Records, or any answer, as a download",
    description: `Formats of records: ${Object.values(RECORD_FORMATS)
      .map((f) => `\`${f.name}\` (${f.what})`)
      .join(
        ", ",
      )}. Views come as tables (csv, parquet) and JSON; those about facts or reports also in these formats, with the records' facts that were found and what they lean on. Corrections are in all of them.`,
    params: z.strictObject({
      format: z
        .enum(Object.keys(RECORD_FORMATS) as [string, ...string[]])
        .meta({ description: "The format", example: "csv" }),
    }),
    // Checked by the view that is asked for.
    documentedQuery: anyQuery,
    answer: {
      downloads: Object.fromEntries(
        [...Object.values(RECORD_FORMATS).map((f) => f.mediaType), ...Object.values(OWN)].map((type) => [
          type.split(";")[0]!,
          "",
        ]),
      ),
    },
    faults: { 404: "There is no such format, report or story." },
    work: async ({ house, c, params: { format } }) => {
      const search = new URL(c.req.url).searchParams;
      const view = search.get("view") ?? "records";
      if (view === "records") {
        const { mark, view: _, ...query } = askOf(recordsQuery, search);
        const { mediaType, extension, write } = RECORD_FORMATS[format]!;
        // What is missing is told before anything is sent.
        for (const name of query.report ?? []) if (!(await house.archive.report(name))) throw noReport(name);
        const records = recordsOf(house.archive, query);
        const options = { mark: mark ?? false, made: new Date().toISOString() };
        return download(`isnad.${extension}`, mediaType, write(records, options));
      }
      if (view === ANNOTATED) {
        if (format !== "jsonl")
          throw new HttpFault(400, "bad-query", `${view} does not come as ${format}`, {
            at: "format",
            remedy: "ask for jsonl",
          });
        const { report } = askOf(annotatedQuery, search);
        return download("isnad-annotated.jsonl", OWN.jsonl!, annotatedOf(house.archive, report));
      }
      const shape = VIEWS[view];
      if (!shape) askOf(z.strictObject({ view: own.view }), new URLSearchParams({ view }));
      const { mark, view: _, ...query } = askOf(viewQuery(shape!), search) as { mark?: boolean; view?: string };
      const { type, extension, pieces } = await viewAs(shape!, view, format, house.archive, query, mark ?? false);
      return download(`isnad-${view}.${extension}`, type, pieces);
    },
  }),
];

const noReport = (name: string) => new HttpFault(404, "unknown-report", `there is no report ${name}`, { at: "report" });

type RecordsQuery = Omit<z.output<typeof recordsQuery>, "view" | "mark">;

/** The records that are asked for, oldest first, each in its newest version, with what people corrected. */
async function* recordsOf(archive: Archive, { report, ...query }: RecordsQuery): AsyncGenerator<Report> {
  if (report) {
    for (const name of report) {
      const detail = await archive.report(name);
      if (detail) yield detail.record;
    }
    return;
  }
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<Archive["reports"]>> = await archive.reports({
      sort: "oldest",
      ...query,
      limit: 100,
      cursor,
    });
    for (const { report } of page.items) {
      const detail = await archive.report(report);
      if (detail) yield detail.record;
    }
    cursor = page.next;
    if (cursor === null) return;
  }
}

/** Reviewed reports as annotated data, one a line. */
async function* annotatedOf(archive: Archive, reports: readonly string[] | undefined): AsyncGenerator<string> {
  const names = new Set(reports);
  for (let cursor: string | null | undefined; !reports && cursor !== null; ) {
    const page = await archive.decisions({ undone: false, limit: 500, cursor });
    for (const { report } of page.items) if (report !== null) names.add(report);
    cursor = page.next;
  }
  for (const name of names) {
    const one = await archive.annotated(name);
    if (one) yield `${JSON.stringify(one)}\n`;
    else throw noReport(name);
  }
}

/**
 * A download that is written while it is sent. The first piece is made before the answer begins, so that what is wrong with the question
 * is told as an error; between pieces others are answered.
 */
async function download(name: string, type: string, pieces: AsyncGenerator<string | Uint8Array>): Promise<Response> {
  const encoder = new TextEncoder();
  const bytes = (piece: string | Uint8Array) => (typeof piece === "string" ? encoder.encode(piece) : piece);
  const first = await pieces.next();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (first.done) controller.close();
      else controller.enqueue(bytes(first.value));
    },
    async pull(controller) {
      await new Promise(setImmediate);
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(bytes(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
