import { z } from "zod";
import {
  ACTS,
  BOUNDS,
  CONTEXTS,
  ENTITY_KINDS,
  EVENT_MODES,
  EVENT_TYPES,
  type EventMode,
  FIGURE_ROLES,
  MAGNITUDES,
  MANNERS,
  MENTION_FORMS,
  NOTE_KINDS,
  RELATION_KINDS,
  SECTORS,
  SHARE_SIZES,
  SOURCE_KINDS,
  STANCES,
  STATUSES,
  STOP_ROLES,
  TIME_KINDS,
  TIME_MODS,
  TIME_PARTS,
} from "../codes.ts";
import { isPublicationTime } from "../values/calendar.ts";
import { COUNTRIES, isCountry } from "../values/countries.ts";
import { CURRENCIES, isCurrency } from "../values/currencies.ts";
import { isEdtf } from "../values/edtf.ts";
import { isTimex } from "../values/timex.ts";
import { inWords } from "./ids.ts";

// Shapes of the record's parts. What a field means is told in ../report.ts; what hangs together across parts (spans in
// the text, ids that exist, cycles, modes of a type) is checked in ./links.ts.

/** An id of one of the parts that the letters stand for. */
const id = (letters: string) =>
  z
    .string()
    .regex(new RegExp(`^${letters.length > 1 ? `[${letters}]` : letters}[1-9]\\d*$`), `must be ${inWords(letters)}`);

const offset = z.int().nonnegative();
const span = z.strictObject({ start: offset, end: offset }).meta({ id: "Span" });

const share = z
  .strictObject({ start: offset, end: offset, share: z.enum(SHARE_SIZES), of: span })
  .meta({ id: "Share" });

const country = z
  .string()
  .refine(isCountry, "must be a country of ISO 3166-1 alpha-2 (PS, GB)")
  .meta({ id: "Country", description: "ISO 3166-1 alpha-2, also of withdrawn states.", enum: [...COUNTRIES] });
const currency = z
  .string()
  .refine(isCurrency, "must be a currency of ISO 4217 (USD, LBP)")
  .meta({ id: "Currency", description: "ISO 4217, also of withdrawn currencies.", enum: [...CURRENCIES] });
const timex = z.string().refine(isTimex, "must be a TIMEX3 value (2023-11-03, XXXX-11, PT4H)").meta({
  id: "Timex",
  description: "A value of TIMEX3 (ISO 24617-1).",
  pattern: "^((PAST|PRESENT|FUTURE)_REF|P[0-9X.A-Z]+|(BC|FY)?[0-9X]{2,4}(-.+)?|([0-9X]{4}-.+)?T.+)$",
});
const edtf = z.string().refine(isEdtf, "must be a date or interval of EDTF (2023-11-03, 2023-11-03/.., 1973~)").meta({
  id: "Edtf",
  description: "A date, set or interval of EDTF (ISO 8601-2:2019).",
  pattern: "^[-0-9XYEST:Z.,/+?~%\\[\\]{} ]+$",
});
const published = z
  .string()
  .refine(isPublicationTime, "must be a day (2023-11-03) or a time of ISO 8601 (2023-11-03T14:05:00+03:00)")
  .meta({
    id: "Published",
    description: "A day, or a time of one, as ISO 8601; a month or a year where no more is known.",
    pattern: "^\\d{4}(-\\d\\d(-\\d\\d([T ].+)?)?)?$",
  });
const language = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, "must be a language tag of BCP 47 (ar, ar-LB)")
  .meta({ id: "Language" });

const alternative = z
  .strictObject({
    field: z.string().regex(/^[a-z][A-Za-z]*$/, "must name a field"),
    value: z.union([z.string().min(1).nullable(), z.array(span).min(1)]),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: "Alternative" });

const evidence = z
  .strictObject({
    start: offset,
    end: offset,
    rule: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, "must be folder/what-it-reads (times/day-month)"),
    from: z.array(id("ETFSVJPR")),
    confidence: z.number().min(0).max(1),
    because: z.string().optional(),
    alternatives: z.array(alternative).min(1).optional(),
  })
  .meta({ id: "Evidence" });

const mention = z.strictObject({ start: offset, end: offset, form: z.enum(MENTION_FORMS) }).meta({ id: "Mention" });

const entity = z
  .strictObject({
    id: id("E"),
    kind: z.enum(ENTITY_KINDS),
    name: z.string().min(1),
    nameEn: z.string().min(1).nullable(),
    country: country.nullable(),
    sector: z.enum(SECTORS).nullable(),
    office: z.string().min(1).nullable(),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).nullable(),
    ids: z
      .strictObject({
        wikidata: z
          .string()
          .regex(/^Q[1-9]\d*$/, "must be an item of Wikidata (Q801)")
          .optional(),
        geonames: z
          .string()
          .regex(/^[1-9]\d*$/, "must be a number of GeoNames (294640)")
          .optional(),
      })
      .meta({ id: "EntityIds" }),
    mentions: z.array(mention).min(1),
    evidence,
  })
  .meta({ id: "Entity" });

const time = z
  .strictObject({
    id: id("T"),
    start: offset,
    end: offset,
    kind: z.enum(TIME_KINDS),
    value: timex,
    mod: z.enum(TIME_MODS).nullable(),
    edtf: edtf.nullable(),
    anchor: z
      .string()
      .regex(/^(?:publication|[TV][1-9]\d*)$/, "must be publication or the id of a time or an event (T1, V1 …)")
      .nullable(),
    implied: z.array(z.enum(TIME_PARTS)),
    refinedBy: id("T").nullable(),
    evidence,
  })
  .meta({ id: "Time" });

const figure = z
  .strictObject({
    id: id("F"),
    start: offset,
    end: offset,
    value: z.number().nullable(),
    high: z.number().nullable(),
    magnitude: z.enum(MAGNITUDES).nullable(),
    bound: z.enum(BOUNDS),
    role: z.enum(FIGURE_ROLES),
    word: z.string().min(1).nullable(),
    counted: span.nullable(),
    unit: z.string().min(1).nullable(),
    currency: currency.nullable(),
    partOf: id("F").nullable(),
    shares: z.array(share).min(1).optional(),
    event: id("V").nullable(),
    asOf: id("T").nullable(),
    cumulative: z.boolean().nullable(),
    via: id("S").nullable(),
    evidence,
  })
  .meta({ id: "Figure" });

const statement = z
  .strictObject({
    id: id("S"),
    cue: span.nullable(),
    source: span.nullable(),
    sourceEntity: id("E").nullable(),
    sourceKind: z.enum(SOURCE_KINDS),
    anonymity: span.nullable(),
    content: z.array(span).min(1),
    manner: z.enum(MANNERS),
    act: z.enum(ACTS),
    addressee: id("E").nullable(),
    channel: span.nullable(),
    time: id("T").nullable(),
    place: id("E").nullable(),
    parent: id("S").nullable(),
    evidence,
  })
  .meta({ id: "Statement" });

const MODES = [...new Set(Object.values(EVENT_MODES).flat())] as unknown as readonly [EventMode, ...EventMode[]];

const event = z
  .strictObject({
    id: id("V"),
    trigger: span,
    also: z.array(span),
    type: z.enum(EVENT_TYPES),
    mode: z.enum(MODES).nullable(),
    contexts: z.array(z.enum(CONTEXTS)),
    actors: z.array(id("E")),
    recipients: z.array(id("E")),
    places: z.array(id("E")),
    time: id("T").nullable(),
    status: z.enum(STATUSES),
    figures: z.array(id("F")),
    via: id("S").nullable(),
    background: z.boolean(),
    evidence,
  })
  .meta({
    id: "Event",
    // The same that ./links.ts checks, for validators of JSON Schema.
    anyOf: EVENT_TYPES.map((type) => ({
      type: "object",
      properties: { type: { const: type }, mode: { enum: [...EVENT_MODES[type], null] } },
    })),
  });

const stop = z
  .strictObject({ place: id("E"), role: z.enum(STOP_ROLES), time: id("T").nullable() })
  .meta({ id: "Stop" });

const trip = z
  .strictObject({
    id: id("J"),
    traveller: id("E"),
    stops: z.array(stop).min(1),
    ordered: z.boolean(),
    ordinal: z.int().positive().nullable(),
    length: id("T").nullable(),
    purpose: span.nullable(),
    status: z.enum(STATUSES),
    via: id("S").nullable(),
    evidence,
  })
  .meta({ id: "Trip" });

const position = z
  .strictObject({
    id: id("P"),
    holder: id("E"),
    stance: z.enum(STANCES),
    content: span,
    toward: id("E").nullable(),
    from: id("SV"),
    evidence,
  })
  .meta({ id: "Position" });

const relation = z
  .strictObject({ id: id("R"), from: id("ETFSVJP"), to: id("ETFSVJP"), kind: z.enum(RELATION_KINDS), evidence })
  .meta({ id: "Relation" });

const note = z
  .strictObject({ id: id("N"), start: offset, end: offset, kind: z.enum(NOTE_KINDS), message: z.string().min(1) })
  .meta({ id: "Note" });

const readerVersion = z
  .strictObject({ version: z.string().min(1), lexicon: z.string().min(1), models: z.array(z.string().min(1)) })
  .meta({ id: "ReaderVersion" });

const source = z
  .strictObject({
    id: z.string().min(1),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    dateline: z.string().nullable(),
    published: published.nullable(),
    language: language.nullable(),
    text: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"),
    reader: readerVersion,
  })
  .meta({ id: "Source" });

/** The shape of a record; `validate` checks also what hangs together across its parts. */
export const reportSchema = z.strictObject({
  isnad: z.string().regex(/^\d+\.\d+\.\d+$/, "must be a version (0.1.0)"),
  report: source,
  entities: z.array(entity),
  times: z.array(time),
  figures: z.array(figure),
  statements: z.array(statement),
  events: z.array(event),
  trips: z.array(trip),
  positions: z.array(position),
  relations: z.array(relation),
  notes: z.array(note),
});

/** What a reader is given. Fields that it does not know are let through unread, since callers keep their own. */
export const articleSchema = z.object({
  text: z.string(),
  id: z.string().min(1).nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  byline: z.string().nullish(),
  dateline: z.string().nullish(),
  published: published.nullish(),
  language: language.nullish(),
});
