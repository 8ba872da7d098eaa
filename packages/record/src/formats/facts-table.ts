import { evidenceOf, type Fact, factsOf, isTold, placeOf, viaOf } from "../facts.ts";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";
import { lookAt } from "./look.ts";
import { type Cell, table } from "./rows.ts";

/** One row a fact, whatever its kind: the columns that a fact has not are empty. */
export const FACT_COLUMNS = [
  "report",
  "outlet",
  "published",
  "url",
  "id",
  "layer",
  "kind",
  "start",
  "end",
  "words",
  "name",
  "country",
  "value",
  "high",
  "bound",
  "status",
  "actors",
  "recipients",
  "places",
  "time",
  "source",
  "source_kind",
  "content",
  "via",
  "chain",
  "rule",
  "confidence",
] as const;

/** The rows of a record's facts, in the order of the text. */
export function* factRows(report: Report): Generator<Cell[]> {
  const look = lookAt(report);
  const { id, outlet, published, url } = report.report;
  const all = [...factsOf(report).byId.values()].sort(
    (a, b) => placeOf(a).start - placeOf(b).start || placeOf(a).end - placeOf(b).end,
  );
  for (const fact of all) {
    const { start, end } = placeOf(fact);
    const via = viaOf(look.facts, fact);
    const evidence = evidenceOf(fact);
    const own = cellsOf(fact, look);
    const told = isTold(fact.layer) || fact.layer === "statement";
    const row: Record<(typeof FACT_COLUMNS)[number], Cell> = {
      report: id,
      outlet,
      published,
      url,
      id: fact.it.id,
      layer: fact.layer,
      kind: "",
      start,
      end,
      words: look.words({ start, end }),
      name: "",
      country: "",
      value: "",
      high: "",
      bound: "",
      status: "",
      actors: "",
      recipients: "",
      places: "",
      time: "",
      source: "",
      source_kind: "",
      content: "",
      via,
      chain: told ? look.chain(via) || "no source given" : "",
      rule: evidence.rule,
      confidence: evidence.confidence,
      ...own,
    };
    yield FACT_COLUMNS.map((column) => row[column]);
  }
}

type Look = ReturnType<typeof lookAt>;
const list = (values: readonly (string | null | undefined)[]): string => values.filter(Boolean).join("; ");

function cellsOf(fact: Fact, look: Look): Partial<Record<(typeof FACT_COLUMNS)[number], Cell>> {
  const names = (ids: readonly string[]) => list(look.entities(ids).map((e) => e.name));
  switch (fact.layer) {
    case "entity":
      return { kind: fact.it.kind, name: fact.it.name, country: fact.it.country };
    case "time":
      return { kind: fact.it.kind, value: fact.it.value };
    case "figure":
      return {
        kind: fact.it.role,
        value: fact.it.value,
        high: fact.it.high,
        bound: fact.it.bound === "vague" ? fact.it.magnitude : fact.it.bound,
      };
    case "statement":
      return {
        kind: fact.it.act,
        name: look.facts.entity(fact.it.sourceEntity)?.name,
        source: fact.it.source ? look.words(fact.it.source) : "",
        source_kind: fact.it.sourceKind,
        content: fact.it.content.map((c) => look.words(c)).join(" … "),
        recipients: names(fact.it.addressee ? [fact.it.addressee] : []),
      };
    case "event":
      return {
        kind: fact.it.mode ? `${fact.it.type}-${fact.it.mode}` : fact.it.type,
        status: fact.it.status,
        actors: names(fact.it.actors),
        recipients: names(fact.it.recipients),
        places: names(fact.it.places),
        time: look.facts.time(fact.it.time)?.value,
      };
    case "trip":
      return {
        kind: "trip",
        status: fact.it.status,
        actors: names([fact.it.traveller]),
        places: names(fact.it.stops.map((s) => s.place)),
        value: fact.it.ordinal,
      };
    case "position":
      return {
        kind: fact.it.stance,
        actors: names([fact.it.holder]),
        recipients: names(fact.it.toward ? [fact.it.toward] : []),
        content: look.words(fact.it.content),
      };
    default:
      return { kind: fact.it.kind, content: `${fact.it.from} ${fact.it.kind} ${fact.it.to}` };
  }
}

export const csv: Format = table(
  {
    name: "csv",
    what: "every fact a row, with its words, offsets and chain",
    mediaType: "text/csv; charset=utf-8",
    extension: "csv",
  },
  FACT_COLUMNS,
  factRows,
  { delimiter: "," },
);
