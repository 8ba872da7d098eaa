import type {
  Contradiction,
  Copy,
  Decision,
  Facet,
  FactLine,
  FigureGroup,
  IdentityDetail,
  IdentityLine,
  Journey,
  OccurrenceLine,
  Party,
  PartyRole,
  ReportLine,
  StoryLine,
} from "@isnad/archive";
import type { Cell } from "@isnad/record/formats";

/** How the items of an answer stand in a table: an item gives no row, one, or several. */
export interface Table<T> {
  readonly columns: readonly string[];
  readonly rows: (item: T) => readonly (readonly Cell[])[];
}

type Column<T> = readonly [name: string, cell: (item: T) => Cell];

/** A table with one row for each item. */
const simple = <T>(columns: readonly Column<T>[]): Table<T> => ({
  columns: columns.map(([name]) => name),
  rows: (item) => [columns.map(([, cell]) => cell(item))],
});
/** Columns of a part of an item, under names of their own. */
const within = <T, P>(before: string, part: (item: T) => P, columns: readonly Column<P>[]): Column<T>[] =>
  columns.map(([name, cell]) => [before + name, (item) => cell(part(item))]);

const list = (values: readonly (string | number | null)[]): string => values.filter((v) => v !== null).join("; ");
const names = (parties: readonly { readonly name: string }[]): string => list(parties.map((p) => p.name));

/** Roles in the order in which tables have them; those on the chain stand in `chain`. */
const ROLES: readonly Exclude<PartyRole, "source">[] = [
  "speaker",
  "addressee",
  "actor",
  "recipient",
  "place",
  "traveller",
  "stop",
  "holder",
  "toward",
  "about",
];
const inRole = (parties: readonly Party[], role: PartyRole): string => names(parties.filter((p) => p.role === role));

const chain = ({ chain }: FactLine): string =>
  chain.map((l) => `${l.name ?? "?"}${l.kind === "anonymous" ? " (anonymous)" : ""}`).join(" ← ") || "no source given";

const FACT: readonly Column<FactLine>[] = [
  ["ref", (f) => f.ref],
  ["report", (f) => f.report],
  ["outlet", (f) => f.outlet],
  ["published", (f) => f.published],
  ["url", (f) => f.url],
  ["title", (f) => f.title],
  ["kind", (f) => f.kind],
  ["type", (f) => f.type],
  ["mode", (f) => f.mode],
  ["status", (f) => f.status],
  ["value", (f) => f.value],
  ["high", (f) => f.high],
  ["unit", (f) => f.unit],
  ["counted", (f) => f.counted],
  ...ROLES.map((role): Column<FactLine> => [role, (f) => inRole(f.parties, role)]),
  ["time", (f) => f.time.value],
  ["time_from", (f) => f.time.from],
  ["time_to", (f) => f.time.to],
  ["time_basis", (f) => f.time.basis],
  ["start", (f) => f.start],
  ["end", (f) => f.end],
  ["words", (f) => f.words],
  ["sentence", (f) => f.sentence.text],
  ["chain", chain],
  ["chain_kind", (f) => f.chainKind],
  ["occurrence", (f) => f.occurrence],
  ["review", (f) => f.review],
  ["rule", (f) => f.rule],
  ["confidence", (f) => f.confidence],
];

export const FACTS: Table<FactLine> = simple(FACT);

const REPORT: readonly Column<ReportLine>[] = [
  ["report", (r) => r.report],
  ["outlet", (r) => r.outlet],
  ["published", (r) => r.published],
  ["title", (r) => r.title],
  ["url", (r) => r.url],
  ["version", (r) => r.version],
  ["versions", (r) => r.versions],
  ["words", (r) => r.words],
  ["story", (r) => r.story],
  ["origin", (r) => r.origin],
  ["media_type", (r) => r.mediaType],
  ["added", (r) => r.added],
  ["excerpts", (r) => r.excerpts.map((e) => e.text).join(" … ")],
];
export const REPORTS: Table<ReportLine> = simple(REPORT);

/** A row for each value that was counted. */
export const FACETS: Table<Facet> = {
  columns: ["field", "value", "label", "n", "exact"],
  rows: ({ field, values, exact }) => values.map((v) => [field, v.value, v.label, v.n, exact]),
};

const OCCURRENCE: readonly Column<OccurrenceLine>[] = [
  ["occurrence", (o) => o.occurrence],
  ["type", (o) => o.type],
  ["modes", (o) => list(o.modes)],
  ["statuses", (o) => list(o.statuses)],
  ["from", (o) => o.from],
  ["to", (o) => o.to],
  ["basis", (o) => o.basis],
  ["actors", (o) => names(o.actors)],
  ["recipients", (o) => names(o.recipients)],
  ["places", (o) => names(o.places)],
  ["reports", (o) => o.reports],
  ["outlets", (o) => list(o.outlets)],
];
export const OCCURRENCES: Table<OccurrenceLine> = simple([
  ...OCCURRENCE,
  ["ref", (o) => o.example.ref],
  ["sentence", (o) => o.example.sentence.text],
  ["chain", (o) => chain(o.example)],
]);

type FigureRow = { readonly group: FigureGroup; readonly figure: FactLine };
const FIGURE: readonly Column<FigureRow>[] = [
  ...within<FigureRow, OccurrenceLine>("event_", (r) => r.group.occurrence, OCCURRENCE.slice(1)),
  ["least", (r) => r.group.least],
  ["most", (r) => r.group.most],
  ["differ", (r) => r.group.differ],
  ...within<FigureRow, FactLine>("", (r) => r.figure, FACT),
];
/** A row for each figure; what they have in common, the occurrence and how far they differ, stands in each. */
export const FIGURES: Table<FigureGroup> = {
  columns: FIGURE.map(([name]) => name),
  rows: (group) => group.figures.map((figure) => FIGURE.map(([, cell]) => cell({ group, figure }))),
};

const IDENTITY: readonly Column<IdentityLine>[] = [
  ["identity", (i) => i.identity],
  ["kind", (i) => i.kind],
  ["name", (i) => i.name],
  ["name_en", (i) => i.nameEn],
  ["country", (i) => i.country],
  ["sector", (i) => i.sector],
  ["longitude", (i) => i.coordinates?.[0]],
  ["latitude", (i) => i.coordinates?.[1]],
  ["wikidata", (i) => i.wikidata],
  ["report", (i) => i.report],
  ["reports", (i) => i.reports],
];
export const IDENTITIES: Table<IdentityLine> = simple(IDENTITY);
export const IDENTITY_DETAIL: Table<IdentityDetail> = simple([
  ...within<IdentityDetail, IdentityLine>("", (i) => i, IDENTITY),
  ["names", (i) => names(i.names)],
  ["offices", (i) => list(i.offices.map((o) => o.office))],
  ["merged", (i) => list(i.merged)],
  ["perhaps", (i) => list(i.perhaps.map((p) => p.identity))],
]);

/** A row for each pair: the earlier and the later. */
export const CONTRADICTIONS: Table<Contradiction> = simple([
  ["why", (c) => c.why],
  ["shared", (c) => list(c.shared)],
  ...within<Contradiction, FactLine>("earlier_", (c) => c.earlier, FACT),
  ...within<Contradiction, FactLine>("later_", (c) => c.later, FACT),
]);

/** A row for each stop. */
export const JOURNEYS: Table<Journey> = {
  columns: ["identity", "traveller", "from", "to", "statuses", "stop", "place", "country", "stop_from", "reports"],
  rows: ({ traveller, from, to, statuses, stops }) =>
    stops.map(({ place, reports, from: since }, i) => [
      traveller.identity,
      traveller.name,
      from,
      to,
      list(statuses),
      i + 1,
      place.name,
      place.country,
      since,
      list(reports),
    ]),
};

/** A row for each decision; what it changed as JSON, since facts of each kind have fields of their own. */
export const DECISIONS: Table<Decision> = simple([
  ["decision", (d) => d.decision],
  ["at", (d) => d.at],
  ["who", (d) => d.who],
  ["why", (d) => d.why],
  ["action", (d) => d.action],
  ["report", (d) => d.report],
  ["kind", (d) => d.kind],
  ["target", (d) => json(d.target)],
  ["before", (d) => json(d.before)],
  ["after", (d) => json(d.after)],
  ["undone_at", (d) => d.undone?.at],
  ["undone_by", (d) => d.undone?.by],
  ["undone_why", (d) => d.undone?.why],
  ["applies", (d) => d.applies],
]);
const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));

export const STORIES: Table<StoryLine> = simple([
  ["story", (s) => s.story],
  ["title", (s) => s.title],
  ["reports", (s) => s.reports],
  ["outlets", (s) => list(s.outlets)],
  ["first", (s) => s.first],
  ["last", (s) => s.last],
]);

/** A row for each difference from the fullest copy; a copy without one has a row of its own all the same. */
export const COPIES: Table<Copy> = {
  columns: ["report", "outlet", "published", "title", "containment", "resemblance", "difference", "fullest", "copy"],
  rows: (copy) => {
    const { report, outlet, published, title } = copy.report;
    const differences: (readonly Cell[])[] = [
      ...copy.sourcesCut.map((name) => ["source-cut", name, null]),
      ...copy.sourcesAdded.map((name) => ["source-added", null, name]),
      ...copy.attributionCut.map((a) => ["attribution-cut", a.there.sentence.text, a.here.text]),
      ...copy.figuresChanged.map((f) => ["figure-changed", f.there.words, f.here.words]),
      ...copy.sentencesCut.map((q) => ["sentence-cut", q.text, null]),
      ...copy.sentencesAdded.map((q) => ["sentence-added", null, q.text]),
    ];
    if (differences.length === 0) differences.push([null, null, null]);
    return differences.map((d) => [report, outlet, published, title, copy.containment, copy.resemblance, ...d]);
  },
};
