import type {
  Archive,
  Contradiction,
  Decision,
  FactLine,
  FigureGroup,
  Journey,
  OccurrenceLine,
  Pair,
  PlaceLine,
  ReportLine,
  StoryLine,
} from "@isnad/archive";
import type { Cell } from "@isnad/record/formats";
import { z } from "zod";
import { type About, copiesOf, eventsOf } from "../archive/forms-of-answers.ts";
import { identitiesAsGeoJson, identitiesAsLinkedData } from "../archive/identity-formats.ts";
import {
  CONTRADICTIONS,
  COPIES,
  FACTS,
  FIGURES,
  IDENTITIES,
  JOURNEYS,
  OCCURRENCES,
  REPORTS,
  STORIES,
  type Table,
} from "../archive/table.ts";
import { HttpFault } from "./fault.ts";
import * as Q from "./shapes/queries.ts";

/** Answers of the archive that can be taken away as a table or as JSON. */
export interface View<S extends z.ZodObject = z.ZodObject> {
  readonly what: string;
  /** Its parameters, without those of paging: a download has everything. */
  readonly query: S;
  readonly table: Table<never>;
  items(archive: Archive, query: z.output<S>): AsyncGenerator<readonly unknown[]>;
  /** What it is about, for the formats of the field; see ../archive/forms-of-answers.ts. */
  readonly about?: (archive: Archive) => About<never>;
  /** Formats of the field that it has by itself. */
  readonly own?: Readonly<Record<string, (items: AsyncIterable<never>) => AsyncIterable<string>>>;
}
type More = Pick<View, "about" | "own">;
/** A view about facts: which those of an item are. */
const facts = <T>(of: (item: T) => readonly FactLine[]): More => ({ about: () => ({ facts: of }) as About<never> });

const unpaged = <T extends z.ZodObject>(shape: T) => shape.omit({ limit: true, cursor: true } as never) as z.ZodObject;
type Query = Record<string, unknown>;
type Page = { readonly items: readonly unknown[]; readonly next: string | null };

/** A view whose answer comes in pages; all of them are asked for, one after another. */
const paged = (
  what: string,
  query: z.ZodObject,
  table: Table<never>,
  ask: (archive: Archive, query: never) => Promise<Page>,
  more: More = {},
): View => ({
  ...more,
  what,
  query: unpaged(query),
  table,
  async *items(archive, query) {
    for (let cursor: string | null = null; ; ) {
      const page: Page = await ask(archive, { ...(query as Query), limit: 200, cursor } as never);
      yield page.items;
      cursor = page.next;
      if (cursor === null) return;
    }
  },
});

/** A view whose answer is given whole. */
const whole = (
  what: string,
  query: z.ZodObject,
  table: Table<never>,
  ask: (archive: Archive, query: never) => Promise<readonly unknown[]>,
  more: More = {},
): View => ({
  ...more,
  what,
  query,
  table,
  async *items(archive, query) {
    yield await ask(archive, query as never);
  },
});

const line = (name: string): readonly [string, string, string] => [`${name}_identity`, name, `${name}_en`];
const PLACES: Table<PlaceLine> = {
  columns: [...IDENTITIES.columns, "events", "types"],
  rows: (p) => IDENTITIES.rows(p).map((row) => [...row, p.events, typesOf(p.types)]),
};
const PAIRS: Table<Pair> = {
  columns: [...line("from"), ...line("to"), "kind", "n", "reports", "types"],
  rows: ({ from, to, kind, n, reports, types }) => [
    [from.identity, from.name, from.nameEn, to.identity, to.name, to.nameEn, kind, n, reports, typesOf(types)],
  ],
};
const DECISIONS: Table<Decision> = {
  columns: [
    "decision",
    "at",
    "who",
    "why",
    "action",
    "report",
    "kind",
    "target",
    "before",
    "after",
    "undone_at",
    "undone_by",
    "applies",
  ],
  rows: (d) => [
    [
      d.decision,
      d.at,
      d.who,
      d.why,
      d.action,
      d.report,
      d.kind,
      json(d.target),
      json(d.before),
      json(d.after),
      d.undone?.at,
      d.undone?.by,
      d.applies,
    ],
  ],
};
const typesOf = (types: Readonly<Record<string, number>>): string =>
  Object.entries(types)
    .map(([type, n]) => `${type} ${n}`)
    .join("; ");
const json = (value: unknown): Cell => (value === null ? null : JSON.stringify(value));

const who = z.strictObject({
  speaker: z.union([z.int(), z.string().min(1)]).meta({ description: "Who: an identity's number or a name" }),
  variants: z.boolean().optional(),
});
const story = z.strictObject({ story: z.int().meta({ description: "The story's number" }) });

const OF_IDENTITIES: More = { own: { geojson: identitiesAsGeoJson, jsonld: identitiesAsLinkedData } };

/** Every view by its name. */
export const VIEWS: Readonly<Record<string, View>> = {
  reports: paged("reports found by a search", Q.reportQuery, REPORTS as never, (a, q) => a.reports(q), {
    about: () => ({ reports: (r: ReportLine) => [r.report] }) as About<never>,
  }),
  facts: paged(
    "facts found by a search",
    Q.factQuery,
    FACTS as never,
    (a, q) => a.facts(q),
    facts((f: FactLine) => [f]),
  ),
  timeline: paged(
    "what happened, each occurrence once",
    Q.timelineQuery,
    OCCURRENCES as never,
    (a, q) => a.timeline(q),
    {
      about: (a) => ({ facts: (o: OccurrenceLine) => eventsOf(a, o.occurrence) }) as About<never>,
    },
  ),
  figures: paged(
    "figures side by side",
    Q.figureQuery,
    FIGURES as never,
    (a, q) => a.figures(q),
    facts((group: FigureGroup) => group.figures),
  ),
  identities: paged(
    "people, bodies and places",
    Q.identityQuery,
    IDENTITIES as never,
    (a, q) => a.identities(q),
    OF_IDENTITIES,
  ),
  contradictions: whole(
    "what a speaker said that seems to contradict itself",
    who,
    CONTRADICTIONS as never,
    (a, q: z.output<typeof who>) => a.contradictions(q.speaker, q.variants),
    facts((c: Contradiction) => [c.earlier, c.later]),
  ),
  places: whole("where events happened", Q.frameQuery, PLACES as never, (a, q) => a.places(q), OF_IDENTITIES),
  network: whole(
    "who does and says what to whom",
    Q.networkQuery,
    PAIRS as never,
    (a, { kinds, ...q }: z.output<typeof Q.networkQuery>) => a.network(q, kinds),
  ),
  journeys: paged(
    "journeys joined from reports",
    Q.journeyQuery,
    JOURNEYS as never,
    (a, q) => a.journeys(q),
    facts((j: Journey) => j.trips),
  ),
  stories: paged("texts that several outlets print", Q.pagingQuery, STORIES as never, (a, q) => a.stories(q), {
    about: (a) => ({ reports: ({ story }: StoryLine) => copiesOf(a, story) }) as About<never>,
  }),
  story: whole(
    "the copies of one story and how they differ",
    story,
    COPIES as never,
    async (a, q: z.output<typeof story>) => {
      const one = await a.story(q.story);
      if (!one) throw new HttpFault(404, "unknown-story", `there is no story ${q.story}`, { at: "story" });
      return one.copies;
    },
  ),
  decisions: paged("who decided what", Q.decisionQuery, DECISIONS as never, (a, q) => a.decisions(q)),
};
