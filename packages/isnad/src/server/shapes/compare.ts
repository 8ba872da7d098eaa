import { z } from "zod";
import { factLine, implied, PARTY_ROLES, party, quote, reportLine } from "./facts.ts";

const text = z.string();
const maybe = text.nullable();
const id = z.int();
const counts = z.record(text, z.int());

const identityFields = {
  identity: id,
  kind: text,
  name: text,
  nameEn: maybe,
  country: maybe.meta({ description: "ISO 3166-1 alpha-2." }),
  sector: maybe.meta({ description: "A sector of PLOVER." }),
  coordinates: z.tuple([z.number(), z.number()]).nullable().meta({ description: "Longitude and latitude." }),
  wikidata: maybe,
  report: maybe.meta({
    description:
      "The report in which an unnamed party stands; null for whoever has a name, and where people merged several.",
  }),
  reports: z.int(),
};

export const identityLine = z
  .strictObject(identityFields)
  .meta({ id: "IdentityLine", description: "A person, body, place or unnamed party across reports." });

export const identityDetail = z
  .strictObject({
    ...identityFields,
    names: z
      .array(z.strictObject({ name: text, n: z.int() }))
      .meta({ description: "Every spelling, the commonest first." }),
    offices: z.array(z.strictObject({ office: text, n: z.int(), from: maybe, to: maybe })),
    roles: z.partialRecord(z.enum(PARTY_ROLES), z.int()).meta({ description: "How many facts in each role." }),
    merged: z.array(id).meta({ description: "Identities that people merged into this one." }),
    perhaps: z.array(identityLine).meta({ description: "Others that may be the same, for a reader to judge." }),
  })
  .meta({ id: "IdentityDetail" });

export const speakerLine = z
  .strictObject({ ...identityFields, statements: z.int().meta({ description: "How many statements of it are told." }) })
  .meta({ id: "SpeakerLine", description: "One who speaks, across reports." });
export const unnamedSource = z
  .strictObject({
    name: maybe.meta({ description: "The words that it is called by; null where it is left out." }),
    report: text,
    title: maybe,
    outlet: maybe,
    published: maybe,
    statements: z.int().meta({ description: "How many statements of it the report tells." }),
    first: text.meta({ description: "The id of the first of them." }),
  })
  .meta({
    id: "UnnamedSource",
    description: "A source that stays unnamed, as one report has it: nobody knows whether two reports mean the same.",
  });

const occurrenceFields = {
  occurrence: id,
  type: text,
  modes: z.array(text),
  statuses: z.array(text).meta({ description: "What the reports say of whether it happened." }),
  from: maybe,
  to: maybe,
  basis: z.enum(["stated", "publication"]).nullable(),
  value: maybe.meta({ description: "Of the closest time that a report gives, TIMEX3." }),
  mod: maybe.meta({ description: "TIMEX3's modifier of that time." }),
  implied,
  actors: z.array(party),
  recipients: z.array(party),
  places: z.array(party),
  reports: z.int(),
  outlets: z.array(text),
  example: factLine.meta({ description: "One of the events that tell it." }),
};

export const timelineDay = z
  .strictObject({
    day: z.string().meta({ description: "`YYYY-MM-DD`" }),
    n: z.int(),
    implied: z.int().meta({ description: "Of which the text leaves parts of the day unsaid." }),
    within: z.int().meta({ description: "Somewhere in a longer time, or uncertain by their own words." }),
    report: z.int().meta({ description: "Of which the text tells no time: the day is that of the report." }),
  })
  .meta({
    id: "TimelineDay",
    description: "How many occurrences begin on a day, and of how many the text does not tell that whole day.",
    example: { day: "1999-08-17", n: 3, implied: 1, within: 0, report: 1 },
  });
export const occurrenceLine = z
  .strictObject(occurrenceFields)
  .meta({ id: "OccurrenceLine", description: "The same occurrence as several reports tell it." });

export const occurrenceDetail = z
  .strictObject({
    ...occurrenceFields,
    events: z.array(factLine).meta({ description: "Every event that tells it, in the order of publication." }),
    figures: z.array(factLine),
  })
  .meta({ id: "OccurrenceDetail" });

export const figureGroup = z
  .strictObject({
    occurrence: occurrenceLine,
    role: text,
    unit: maybe,
    figures: z.array(factLine).meta({ description: "In the order of time: as of when, else when published." }),
    least: z.number().nullable(),
    most: z.number().nullable(),
    differ: z.boolean().meta({ description: "True when the numbers cannot all be true at once, by their bounds." }),
  })
  .meta({
    id: "FigureGroup",
    description: "Figures that say the same of one occurrence, side by side; nothing is reconciled.",
  });

export const contradiction = z
  .strictObject({
    earlier: factLine,
    later: factLine,
    why: z.enum(["opposite-stance", "denied", "negated", "different-figure"]),
    shared: z.array(text).meta({ description: "What both speak of: shared stems." }),
  })
  .meta({
    id: "Contradiction",
    description: "Two statements of one speaker that seem to contradict each other, for a reader to judge.",
  });

export const placeLine = z
  .strictObject({ ...identityFields, events: z.int(), types: counts })
  .meta({ id: "PlaceLine", description: "A place with what happened there." });

export const PAIR_KINDS = ["acts", "says-to", "says-of"] as const;
export const pair = z
  .strictObject({
    from: identityLine,
    to: identityLine,
    kind: z.enum(PAIR_KINDS),
    types: counts,
    n: z.int(),
    reports: z.int(),
  })
  .meta({
    id: "Pair",
    description: "Who does what to whom (`acts`), says to whom (`says-to`) and says of whom (`says-of`).",
  });

export const journey = z
  .strictObject({
    traveller: identityLine,
    from: maybe,
    to: maybe,
    stops: z.array(z.strictObject({ place: identityLine, reports: z.array(text), from: maybe })),
    statuses: z.array(text),
    trips: z.array(factLine),
  })
  .meta({ id: "Journey", description: "A journey joined from reports." });

const storyFields = {
  story: id,
  title: maybe,
  reports: z.int(),
  outlets: z.array(text),
  first: maybe,
  last: maybe,
};
export const storyLine = z
  .strictObject(storyFields)
  .meta({ id: "StoryLine", description: "Copies of one text in several outlets." });

export const copy = z
  .strictObject({
    report: reportLine,
    containment: z.number().meta({ description: "Shared shingles by those of the shorter text, 0 to 1." }),
    resemblance: z.number(),
    sourcesCut: z.array(text),
    sourcesAdded: z.array(text),
    attributionCut: z.array(z.strictObject({ there: factLine, here: quote })),
    figuresChanged: z.array(z.strictObject({ there: factLine, here: factLine })),
    sentencesCut: z.array(quote),
    sentencesAdded: z.array(quote),
  })
  .meta({ id: "Copy", description: "How a copy differs from the fullest copy of its story." });

export const storyDetail = z
  .strictObject({ ...storyFields, fullest: reportLine, copies: z.array(copy) })
  .meta({ id: "StoryDetail" });

export const overview = z
  .strictObject({
    reports: z.int(),
    documents: z.int(),
    facts: counts,
    identities: z.int(),
    stories: z.int(),
    first: maybe,
    last: maybe,
    outlets: z.array(z.strictObject({ outlet: text, n: z.int() })),
    readers: z.array(z.strictObject({ reader: text, lexicon: text, n: z.int() })),
  })
  .meta({ id: "Overview", description: "What is in the archive." });
