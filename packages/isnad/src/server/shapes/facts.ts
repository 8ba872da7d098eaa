import { ACTS, BOUNDS, EVENT_TYPES, FIGURE_ROLES, SOURCE_KINDS, STANCES, STATUSES, TIME_PARTS } from "@isnad/record";
import { articleSchema, reportSchema } from "@isnad/record/schema";
import { z } from "zod";

// Shapes of what answers are made of. They say the same as packages/record/src/answers/answers.ts; agreement.ts holds the two together.

export const FACT_KINDS = ["statement", "event", "figure", "trip", "position"] as const;
export const CHAIN_KINDS = ["none", "named", "anonymous"] as const;
export const REVIEWS = ["accepted", "rejected", "edited", "added"] as const;
export const PARTY_ROLES = [
  "speaker", "addressee", "actor", "recipient", "place", "traveller", "stop", "holder", "toward", "source", "about",
] as const; // biome-ignore format: codes read best as a block

/** Every code that may stand as a fact's type: acts, types of events, roles of figures, stances. */
export const FACT_TYPES = [...ACTS, ...EVENT_TYPES, ...FIGURE_ROLES, ...STANCES] as const;
export { BOUNDS, STATUSES };

const offset = z.int().nonnegative();
const text = z.string();
const maybe = text.nullable();
const id = z.int();

/** The record of a report, as the reader makes it. */
export const record = reportSchema.meta({ id: "Record", title: "Record" });
/** What is read: one report as it comes. */
export const article = articleSchema.meta({ id: "Article", title: "Article" });

export const quote = z.strictObject({ start: offset, end: offset, text }).meta({
  id: "Quote",
  description: "A stretch of the report's text with its words; offsets are UTF-16 code units, half-open.",
});

export const link = z
  .strictObject({
    id: text.meta({ description: "The statement by which it was handed on: `S2`." }),
    name: maybe.meta({ description: "Who speaks, or the words that name an unnamed source; null when left unsaid." }),
    kind: z.enum(SOURCE_KINDS),
    entity: maybe.meta({ description: "The entity that speaks: `E3`." }),
  })
  .meta({ id: "Link", description: "One who handed a fact down." });

export const party = z
  .strictObject({ role: z.enum(PARTY_ROLES), identity: id, name: text })
  .meta({ id: "Party", description: "Somebody or some place in a role of a fact, by its identity across reports." });

export const implied = z.array(z.enum(TIME_PARTS)).meta({
  description: "Parts of the time that the text leaves unsaid and the day of publication, or another time, gives.",
});
export const factLine = z
  .strictObject({
    ref: text.meta({
      description: "Unique in the archive: `report#F3`. In a path it is percent-encoded: `report%23F3`.",
    }),
    report: text,
    title: maybe,
    outlet: maybe,
    published: maybe,
    url: maybe,
    kind: z.enum(FACT_KINDS),
    id: text.meta({ description: "Its id in the record." }),
    type: maybe.meta({ description: "A statement's act, an event's type, a figure's role, a position's stance." }),
    mode: maybe.meta({ description: "An event's mode, a statement's manner, a figure's bound." }),
    status: maybe,
    value: z.number().nullable(),
    high: z.number().nullable().meta({ description: "The upper end of a range." }),
    unit: maybe,
    counted: maybe,
    start: offset.meta({ description: "Where it stands: a statement's cue, an event's trigger, a figure's words." }),
    end: offset,
    words: text.meta({ description: "Its own words: what was said, what was counted, what triggers it." }),
    sentence: quote,
    chain: z.array(link).meta({
      description: "Who handed it down, the outermost first; empty: the report itself asserts it and names no source.",
    }),
    chainKind: z.enum(CHAIN_KINDS),
    parties: z.array(party),
    time: z.strictObject({
      value: maybe,
      mod: maybe.meta({ description: "TIMEX3's modifier: `APPROX`, `START` …; null where nothing modifies it." }),
      implied,
      from: maybe,
      to: maybe,
      basis: z.enum(["stated", "publication"]).nullable().meta({
        description: "`publication`: the text gives no time, the day of the report stands in.",
      }),
    }),
    occurrence: id.nullable(),
    review: z.enum(REVIEWS).nullable(),
    rule: text.meta({ description: "The rule or model that read it." }),
    confidence: z.number(),
  })
  .meta({
    id: "FactLine",
    description: "A fact as it stands in an answer: with its sentence, its place in the text, and its chain.",
  });

const lineFields = {
  report: text.meta({ description: "How it is called in this archive." }),
  version: z.int(),
  versions: z.int(),
  title: maybe,
  outlet: maybe,
  published: maybe,
  url: maybe,
  origin: text,
  mediaType: text,
  added: text.meta({ description: "When it was added, ISO 8601." }),
  words: z.int(),
  story: id.nullable().meta({ description: "Copies of one text have one story's number." }),
};

export const reportLine = z
  .strictObject({
    ...lineFields,
    excerpts: z.array(z.strictObject({ start: offset, end: offset, text, marks: z.array(quote) })).meta({
      description: "Sentences in which the words that were looked for stand; without words, the first sentence.",
    }),
  })
  .meta({ id: "ReportLine", description: "A report as it stands in a list." });

export const reportDetail = z
  .strictObject({
    ...lineFields,
    byline: maybe,
    dateline: maybe,
    language: maybe,
    fetched: maybe,
    sha256: text.meta({ description: "SHA-256 of the bytes that came." }),
    furniture: z
      .array(z.strictObject({ kind: text, text }))
      .meta({ description: "What stood around the article and was left out." }),
    record,
    reviews: z.record(text, z.enum(REVIEWS)).meta({ description: "What people decided, by the ids of facts." }),
    identities: z.record(text, id).meta({ description: "The identity of each entity, by its id in the record." }),
  })
  .meta({ id: "ReportDetail", description: "One version of a report whole, with its record as people corrected it." });

const brief = z.strictObject({ kind: text, id: text, says: text, start: offset, end: offset });
export const factChanges = z.strictObject({ gone: z.array(brief), come: z.array(brief) }).meta({ id: "FactChanges" });

export const versionLine = z
  .strictObject({
    version: z.int(),
    added: text,
    published: maybe,
    title: maybe,
    sha256: text,
    equals: z
      .int()
      .nullable()
      .meta({ description: "An older version with the very same text, to which the report went back." }),
    titleChanged: z.boolean(),
    sentencesCut: z.array(quote),
    sentencesAdded: z.array(quote),
    facts: factChanges,
  })
  .meta({ id: "VersionLine", description: "What changed from the version before to this one." });

export const count = z
  .strictObject({
    n: z.int(),
    exact: z.boolean().meta({ description: "False: counting stopped at `n`, there are at least so many." }),
  })
  .meta({ id: "Count" });

export const facet = z
  .strictObject({
    field: text,
    values: z.array(
      z.strictObject({ value: text, label: text.meta({ description: "What people read." }), n: z.int() }),
    ),
    exact: z.boolean().meta({ description: "False: only the newest of very many were counted." }),
  })
  .meta({ id: "Facet" });

/** A page of something, with the cursor of the next one. */
export const page = <T extends z.ZodType>(item: T, name: string) =>
  z
    .strictObject({
      items: z.array(item),
      next: maybe.meta({ description: "To be given as `cursor` for the next page; null at the end." }),
    })
    .meta({ id: name });

/** A list that is given whole, in an object as everything is. */
export const items = <T extends z.ZodType>(item: T, name: string) =>
  z.strictObject({ items: z.array(item) }).meta({ id: name });
