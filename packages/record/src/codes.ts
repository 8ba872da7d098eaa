/**
 * The closed vocabularies of a record.
 *
 * Event types, modes, contexts and sectors are PLOVER's (manual 0.8 of 2024-02-04); time kinds and modifiers are
 * TIMEX3's (ISO 24617-1); the rest is Isnad's own. Each list is a tuple, so that types, schema and checks share it.
 */

/** PLOVER's sixteen event types. */
export const EVENT_TYPES = [
  "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
  "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The modes that PLOVER knows for each type; types without modes have an empty list. */
export const EVENT_MODES = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
  ASSAULT: [
    "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
    "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
  ],
} as const satisfies Record<EventType, readonly string[]>;
export type EventMode = (typeof EVENT_MODES)[EventType][number];

/** PLOVER's thirty-seven contexts. */
export const CONTEXTS = [
  "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy",
  "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression",
  "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping",
  "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn",
  "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking",
] as const;
export type Context = (typeof CONTEXTS)[number];

/** PLOVER's twenty-five actor sectors. */
export const SECTORS = [
  "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK",
  "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
] as const;
export type Sector = (typeof SECTORS)[number];

/** `group` is for unnamed parties only (protesters, officials, civilians); an armed movement is an organization. */
export const ENTITY_KINDS = ["person", "organization", "place", "facility", "group"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How a mention names its entity; `inner` is a name inside a longer name (`إسرائيل` in `جنوب إسرائيل`). */
export const MENTION_FORMS = ["name", "nominal", "pronoun", "inner"] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export const TIME_KINDS = ["DATE", "TIME", "DURATION", "SET"] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** TIMEX3's values of `mod`. */
export const TIME_MODS = [
  "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN",
  "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX",
] as const;
export type TimeMod = (typeof TIME_MODS)[number];

/** Parts of a time that the text itself leaves unsaid. */
export const TIME_PARTS = ["century", "decade", "year", "season", "month", "week", "day", "hour"] as const;
export type TimePart = (typeof TIME_PARTS)[number];

export const BOUNDS = ["exact", "more", "less", "about", "range", "vague"] as const;
export type Bound = (typeof BOUNDS)[number];

/** The order of size of a vague figure (`عشرات` is tens). */
export const MAGNITUDES = ["tens", "hundreds", "thousands", "millions", "billions"] as const;
export type Magnitude = (typeof MAGNITUDES)[number];

export const FIGURE_ROLES = [
  "killed", "injured", "missing", "displaced", "detained", "abducted", "released", "affected",
  "age", "money", "percent", "measure", "count",
] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

export const SOURCE_KINDS = ["named", "anonymous", "organization", "group"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const MANNERS = ["direct", "indirect", "mixed"] as const;
export type Manner = (typeof MANNERS)[number];

/** What is done by saying. */
export const ACTS = [
  "say", "announce", "deny", "demand", "call", "accuse", "threaten", "promise", "offer", "refuse", "praise",
  "condemn", "warn", "report",
] as const;
export type Act = (typeof ACTS)[number];

export const STATUSES = ["actual", "planned", "possible", "negated", "asked"] as const;
export type Status = (typeof STATUSES)[number];

export const STOP_ROLES = ["stop", "transit"] as const;
export type StopRole = (typeof STOP_ROLES)[number];

export const STANCES = ["demands", "offers", "refuses", "promises", "supports", "opposes"] as const;
export type Stance = (typeof STANCES)[number];

export const RELATION_KINDS = [
  "same", "before", "after", "during", "within", "causes", "enables", "responds-to", "despite", "purpose", "part-of",
  "rejects", "contrasts",
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const NOTE_KINDS = [
  "missing-space", "unmatched-quotation-mark", "broken-sentence", "no-date", "evaluative-word", "copied-part",
  "bidi-control", "presentation-forms", "html-entity", "lone-surrogate", "unreadable", "other-language",
  "exclusive-claim", "too-long",
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
