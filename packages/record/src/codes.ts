/**
 * The closed vocabularies of a record.
 *
 * Event types, modes, contexts and sectors are PLOVER's (manual 0.8 of 2024-02-04); time kinds and modifiers are
 * TIMEX3's (ISO 24617-1); the rest is Isnad's own. Each list is a tuple, so that types, schema and checks share it.
 */

/** PLOVER's sixteen event types, from the most verbal cooperation to the most material conflict. */
// biome-ignore format: codes read best as a block
export const EVENT_TYPES = [
  "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
  "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The modes that PLOVER knows for each type; a type without modes has an empty list. */
// biome-ignore format: codes read best as a block
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
// biome-ignore format: codes read best as a block
export const CONTEXTS = [
  "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy",
  "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression",
  "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping",
  "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn",
  "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking",
] as const;
export type Context = (typeof CONTEXTS)[number];

/** PLOVER's twenty-five actor sectors. */
// biome-ignore format: codes read best as a block
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

/** TIMEX3's kinds. */
export const TIME_KINDS = ["DATE", "TIME", "DURATION", "SET"] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** TIMEX3's values of `mod`. */
// biome-ignore format: codes read best as a block
export const TIME_MODS = [
  "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN",
  "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX",
] as const;
export type TimeMod = (typeof TIME_MODS)[number];

/** Parts of a time that the text itself leaves unsaid. */
// biome-ignore format: codes read best as a block
export const TIME_PARTS = ["century", "decade", "year", "season", "month", "week", "day", "hour"] as const;
export type TimePart = (typeof TIME_PARTS)[number];

/** How a stated number bounds the truth: `more` for `أكثر من` and `ما لا يقل عن`, `about` for `نحو`, `vague` for `عشرات`. */
export const BOUNDS = ["exact", "more", "less", "about", "range", "vague"] as const;
export type Bound = (typeof BOUNDS)[number];

/** How much of those counted a share is that is told without a number: `most` for `معظمهم`, `some` for `بينهم`. */
export const SHARE_SIZES = ["all", "most", "half", "some"] as const;
export type ShareSize = (typeof SHARE_SIZES)[number];

/** The order of size of a vague figure (`عشرات` is tens). */
// biome-ignore format: codes read best as a block
export const MAGNITUDES = ["tens", "hundreds", "thousands", "millions", "billions"] as const;
export type Magnitude = (typeof MAGNITUDES)[number];

/** What a figure says. The first eight count people and what befell them; `count` is for everything that has no role of its own. */
// biome-ignore format: codes read best as a block
export const FIGURE_ROLES = [
  "killed", "injured", "missing", "displaced", "detained", "abducted", "released", "affected",
  "age", "money", "percent", "measure", "count",
] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/** Who a source is: a named person, one who stays unnamed (`مسؤول`, `مصادر`, `شهود`), a body, a named group of people. */
export const SOURCE_KINDS = ["named", "anonymous", "organization", "group"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How words are given: in quotation marks, in the reporter's own words, or partly in marks. */
export const MANNERS = ["direct", "indirect", "mixed"] as const;
export type Manner = (typeof MANNERS)[number];

/** What is done by saying. */
// biome-ignore format: codes read best as a block
export const ACTS = [
  "say", "announce", "deny", "demand", "call", "accuse", "threaten", "promise", "offer", "refuse", "praise",
  "condemn", "warn", "report",
] as const;
export type Act = (typeof ACTS)[number];

/** Whether an event or a journey happened: `planned` is announced, `possible` may be, `negated` was not, `asked` is demanded. */
export const STATUSES = ["actual", "planned", "possible", "negated", "asked"] as const;
export type Status = (typeof STATUSES)[number];

/** Whether a traveller stays at a place or only passes through (`سيمر بتركيا`). */
export const STOP_ROLES = ["stop", "transit"] as const;
export type StopRole = (typeof STOP_ROLES)[number];

/** How a party stands to what it speaks of. */
export const STANCES = ["demands", "offers", "refuses", "promises", "supports", "opposes"] as const;
export type Stance = (typeof STANCES)[number];

/** How one fact hangs together with another, read from the first to the second: the first `responds-to` the second. */
// biome-ignore format: codes read best as a block
export const RELATION_KINDS = [
  "same", "before", "after", "during", "within", "causes", "enables", "responds-to", "despite", "purpose", "part-of",
  "rejects", "contrasts",
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What a reader observes of the text itself: slips of typing, marks without partners, what could not be read. */
// biome-ignore format: codes read best as a block
export const NOTE_KINDS = [
  "missing-space", "unmatched-quotation-mark", "broken-sentence", "no-date", "evaluative-word", "copied-part",
  "bidi-control", "presentation-forms", "html-entity", "lone-surrogate", "unreadable", "other-language",
  "exclusive-claim", "too-long",
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
