import type { FactQuery, ReportQuery } from "@isnad/record/answers";
import type { FacetName } from "../words/search.ts";

type Query = Readonly<Record<string, string>>;

export const REPORT_FIELDS = ["outlet", "month", "has"] as const;
export const FACT_FIELDS = ["kind", "type", "status", "chain", "outlet", "month", "speaker", "actor", "place"] as const;

/** Several values of one facet stand in the address with commas between; a comma of a value is `\,`. */
export const listOf = (value: string | undefined): string[] =>
  value ? value.split(/(?<!\\),/).map((one) => one.replaceAll("\\,", ",")) : [];
export const joined = (values: readonly string[]): string | null =>
  values.length ? values.map((one) => one.replaceAll(",", "\\,")).join(",") : null;

/** Words as people write them to words as the archive takes them: “ ” and « » are quotation marks as `"` is. */
export const wordsOf = (text: string | undefined): string | undefined =>
  text?.replace(/[“”«»„‟]/g, '"').trim() || undefined;

/** A month `2004-03` as its first and last day. */
export function daysOf(month: string): { readonly from: string; readonly to: string } | null {
  const m = /^(\d{4})-(\d{2})$/.exec(month);
  if (!m) return null;
  const last = new Date(Date.UTC(Number(m[1]), Number(m[2]), 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, "0")}` };
}

const given = <T extends object>(query: T): T =>
  Object.fromEntries(
    Object.entries(query).filter(([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0)),
  ) as T;

/** What a place of the search view asks of reports. */
export function reportQuery(query: Query): ReportQuery {
  const text = wordsOf(query.text);
  const month = query.month ? daysOf(query.month) : null;
  const sort = query.sort ?? (text ? "relevance" : "newest");
  return given({
    text,
    outlet: listOf(query.outlet),
    from: month?.from ?? query.from,
    to: month?.to ?? query.to,
    has: query.has as ReportQuery["has"],
    names: query.names,
    sort: (["newest", "oldest", "relevance"].includes(sort) && (sort !== "relevance" || text)
      ? sort
      : "newest") as ReportQuery["sort"],
  });
}

/** What it asks of facts. */
export function factQuery(query: Query): FactQuery {
  const month = query.month ? daysOf(query.month) : null;
  const sorts = ["newest", "oldest", "time", "-time", "value", "-value"];
  return given({
    text: wordsOf(query.text),
    kind: listOf(query.kind) as FactQuery["kind"],
    type: listOf(query.type),
    status: listOf(query.status),
    chain: query.chain as FactQuery["chain"],
    outlet: listOf(query.outlet),
    publishedFrom: month?.from,
    publishedTo: month?.to,
    from: query.from,
    to: query.to,
    speaker: query.speaker,
    actor: query.actor,
    place: query.place,
    party: query.party,
    sort: (sorts.includes(query.sort ?? "") ? query.sort : "newest") as FactQuery["sort"],
  });
}

/** Facets of which several values may hold at once. */
export const MANY: ReadonlySet<FacetName> = new Set(["outlet", "kind", "type", "status"]);

/** Everything that narrows a search, in the order in which it is shown. */
export const NARROWING = [
  "outlet",
  "month",
  "has",
  "kind",
  "type",
  "status",
  "chain",
  "speaker",
  "actor",
  "place",
] as const;
