import type { ReportDetail } from "@isnad/record/answers";
import { z } from "zod";
import { HttpFault } from "../fault.ts";
import { bytesOf, originalOf } from "../original.ts";
import { route } from "../route.ts";
import { count, facet, items, page, reportDetail, reportLine, versionLine } from "../shapes/facts.ts";
import { reportFacetsQuery, reportQuery, reportWholeCountQuery } from "../shapes/queries.ts";
import { original } from "../shapes/server.ts";

const name = z.strictObject({
  name: z.string().meta({ description: "What the report is called in the archive", example: "bam-2004" }),
});
const none = { 404: "There is no report of that name, or not in that version." };
const noReport = (name: string) => new HttpFault(404, "unknown-report", `there is no report ${name}`);

export const REPORTS = [
  route({
    method: "get",
    path: "/api/reports",
    id: "listReports",
    tag: "Reports",
    summary: "Reports by their words and what is known of them",
    query: reportQuery,
    answer: page(reportLine, "ReportPage"),
    steady: true,
    work: ({ house, query }) => house.archive.reports(query),
  }),
  route({
    method: "get",
    path: "/api/reports/count",
    id: "countReports",
    tag: "Reports",
    summary: "How many reports a search finds",
    query: reportWholeCountQuery,
    answer: count,
    example: { n: 12, exact: true },
    steady: true,
    work: ({ house, query: { whole, ...query } }) => house.archive.countReports(query, whole),
  }),
  route({
    method: "get",
    path: "/api/reports/facets",
    id: "reportFacets",
    tag: "Reports",
    summary: "How many reports of each outlet, month, kind of fact",
    query: reportFacetsQuery,
    answer: items(facet, "Facets"),
    example: { items: [{ field: "outlet", values: [{ value: "الأفق", label: "الأفق", n: 4 }], exact: true }] },
    steady: true,
    work: async ({ house, query: { fields, ...query } }) => ({
      items: await house.archive.reportFacets(query, fields),
    }),
  }),
  route({
    method: "get",
    path: "/api/reports/{name}",
    id: "getReport",
    tag: "Reports",
    summary: "One report whole: text, record, corrections",
    params: name,
    query: z.strictObject({
      version: z.int().min(1).optional().meta({ description: "The newest without it", example: 1 }),
    }),
    answer: reportDetail,
    faults: none,
    steady: true,
    work: async ({ house, params, query }) => {
      const found = await house.archive.report(params.name, query.version);
      if (!found) throw noReport(params.name);
      return found;
    },
  }),
  route({
    method: "get",
    path: "/api/reports/{name}/versions",
    id: "reportVersions",
    tag: "Reports",
    summary: "A report's versions, with what changed from each to the next",
    params: name,
    answer: items(versionLine, "Versions"),
    faults: none,
    steady: true,
    work: async ({ house, params }) => {
      const versions = await house.archive.versions(params.name);
      if (versions.length === 0) throw noReport(params.name);
      return { items: versions };
    },
  }),
  route({
    method: "get",
    path: "/api/reports/{name}/original",
    id: "originalOfReport",
    tag: "Reports",
    summary: "The document that a report was read from, as it came",
    params: name,
    query: z.strictObject({
      version: z.int().min(1).optional().meta({ description: "The newest without it", example: 1 }),
    }),
    answer: original,
    example: {
      origin: "news/market.txt",
      state: "same",
      text: "أعلنت البلدية أن السوق سيفتح غدا.",
      encoding: "utf-8",
      bytes: 61,
      kept: true,
    },
    faults: none,
    work: async ({ house, params, query }) => {
      const found = await house.archive.report(params.name, query.version);
      if (!found) throw noReport(params.name);
      const kept = await house.archive.original(params.name, query.version);
      return originalOf(kept, found.origin, found.sha256);
    },
  }),
  route({
    method: "get",
    path: "/api/reports/{name}/original/bytes",
    id: "bytesOfReport",
    tag: "Reports",
    summary: "The same, byte for byte, as a download",
    params: name,
    query: z.strictObject({
      version: z.int().min(1).optional().meta({ description: "The newest without it", example: 1 }),
    }),
    answer: { downloads: { "application/octet-stream": "" } },
    faults: { 404: "There is no report of that name, or not in that version, or its bytes cannot be had any more." },
    work: async ({ house, params, query }) => {
      const found = await house.archive.report(params.name, query.version);
      if (!found) throw noReport(params.name);
      const kept = await house.archive.original(params.name, query.version);
      const bytes = await bytesOf(kept, found.origin, found.sha256);
      if (!bytes)
        throw new HttpFault(404, "no-original", "the document's bytes are not kept, and lie no more where they lay", {
          remedy: "add the document again",
        });
      // Never shown by a browser: a page of others is not to run beside the desk.
      return new Response(Uint8Array.from(bytes), {
        headers: {
          "content-type": "application/octet-stream",
          "content-disposition": `attachment; filename="${fileName(found)}"`,
          "cache-control": "no-store",
        },
      });
    },
  }),
  route({
    method: "get",
    path: "/api/reports/{name}/annotated",
    id: "annotatedReport",
    tag: "Review",
    summary: "A report as annotated data, without what people rejected",
    params: name,
    answer: z
      .record(z.string(), z.unknown())
      .meta({ id: "Annotated", description: "What a person would have written down: no evidence, no confidence." }),
    faults: none,
    steady: true,
    work: async ({ house, params }) => {
      const found = await house.archive.annotated(params.name);
      if (!found) throw noReport(params.name);
      return found;
    },
  }),
];

const ENDINGS: Readonly<Record<string, string>> = {
  "text/plain": "txt",
  "text/html": "html",
  "application/json": "json",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};
/** A name in letters that every system takes. */
const fileName = ({ report, version, mediaType }: ReportDetail): string =>
  `${report.replace(/[^\w.-]+/g, "-").slice(0, 80) || "report"}-${version}.${ENDINGS[mediaType] ?? "bin"}`;
