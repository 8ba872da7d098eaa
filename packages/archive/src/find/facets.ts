import { sql } from "kysely";
import type { Language } from "../keep/words.ts";
import type { Facet } from "../model/answers.ts";
import type { FactFacet, FactQuery, ReportFacet, ReportQuery } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import { selectFacts } from "./select-facts.ts";
import { selectReports } from "./select-reports.ts";

/** Only so many of the newest are counted; `exact` then says that there are more. */
const COUNTED = 5_000;
/** Values of one facet that are listed. */
const LISTED = 50;

const FACT_COLUMNS: Readonly<Partial<Record<FactFacet, string>>> = {
  kind: "f.kind",
  type: "f.type",
  mode: "f.mode",
  status: "f.status",
  chain: "f.chain_kind",
  review: "f.review",
  outlet: "d.outlet",
  month: "substr(d.published, 1, 7)",
};

interface Counted {
  readonly value: string | number;
  readonly label: string | null;
  readonly n: number;
}

/** How many of the facts that a query finds have each value of some fields. */
export function factFacets(file: File, language: Language, q: FactQuery, fields: readonly FactFacet[]): Facet[] {
  const selected = selectFacts(file, language, q);
  if (!selected) return fields.map((field) => ({ field, values: [], exact: true }));
  const rows = file.rows<{ id: number }>(
    selected
      .select("f.id")
      .orderBy("f.id", "desc")
      .limit(COUNTED + 1) as never,
  );
  const exact = rows.length <= COUNTED;
  const ids = JSON.stringify(rows.slice(0, COUNTED).map((r) => r.id));
  return fields.map((field) => {
    const column = FACT_COLUMNS[field];
    const from = `json_each(?) j join fact f on f.id = j.value${column?.startsWith("f.") ? "" : " join documents d on d.id = f.document"}`;
    const query = column
      ? `select ${column} value, null label, count(*) n from ${from} where ${column} is not null group by 1 order by n desc limit ${LISTED}`
      : `select root.id value, root.name label, count(*) n from json_each(?) j
         join parties p on p.fact = j.value and p.role = '${field}' join identities i on i.id = p.identity
         join identities root on root.id = i.root group by 1 order by n desc limit ${LISTED}`;
    return facet(field, file.prepare(query).all<Counted>(ids), exact);
  });
}

const REPORT_COLUMNS: Readonly<Record<Exclude<ReportFacet, "has">, string>> = {
  outlet: "d.outlet",
  mediaType: "d.media_type",
  month: "substr(d.published, 1, 7)",
};

/** How many of the reports that a query finds have each value of some fields. */
export function reportFacets(file: File, language: Language, q: ReportQuery, fields: readonly ReportFacet[]): Facet[] {
  const selected = selectReports(file, language, q);
  if (!selected) return fields.map((field) => ({ field, values: [], exact: true }));
  const rows = file.rows<{ id: number }>(
    selected.query
      .select("d.id")
      .orderBy(sql.ref(selected.order), "desc")
      .limit(COUNTED + 1) as never,
  );
  const exact = rows.length <= COUNTED;
  const ids = JSON.stringify(rows.slice(0, COUNTED).map((r) => r.id));
  return fields.map((field) => {
    const column = field === "has" ? null : REPORT_COLUMNS[field];
    const query = column
      ? `select ${column} value, null label, count(*) n from json_each(?) j join documents d on d.id = j.value
         where ${column} is not null group by 1 order by n desc limit ${LISTED}`
      : `select f.kind value, null label, count(distinct f.document) n from json_each(?) j
         join fact f on f.id > j.value and f.id < j.value + 262144 group by 1 order by n desc`;
    return facet(field, file.prepare(query).all<Counted>(ids), exact);
  });
}

const facet = (field: string, rows: readonly Counted[], exact: boolean): Facet => ({
  field,
  values: rows.map(({ value, label, n }) => ({ value: String(value), label: label ?? String(value), n })),
  exact,
});
