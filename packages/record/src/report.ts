import type {
  Act,
  Bound,
  Context,
  EntityKind,
  EventMode,
  EventType,
  FigureRole,
  Magnitude,
  Manner,
  MentionForm,
  NoteKind,
  RelationKind,
  Sector,
  ShareSize,
  SourceKind,
  Stance,
  Status,
  StopRole,
  TimeKind,
  TimeMod,
  TimePart,
} from "./codes.ts";

// The comments below are the manual of the format: `npm run describe` in this package copies the first paragraph of each
// into the JSON Schema, and a test fails when they differ or when a field has none.

/** The version of the schema that records of this package have. */
export const RECORD_VERSION = "0.2.0";

/**
 * A half-open stretch of `report.text`: `text.slice(start, end)`.
 *
 * Units are UTF-16 code units, so that JavaScript, Java and C# slice the text as it stands; neither end stands inside
 * a surrogate pair. In Python: `text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")`.
 */
export interface Span {
  /** Offset of the first code unit, from 0. */
  readonly start: number;
  /** Offset after the last code unit; always greater than `start`. */
  readonly end: number;
}

/**
 * Another reading of one field of a fact, which was weighed against the one in the record and found less likely.
 *
 * @example { field: "sourceEntity", value: "E4", confidence: 0.15 }
 */
export interface Alternative {
  /** The field of the fact that would be otherwise (`sourceEntity`, `content`). */
  readonly field: string;
  /** What it would be: an id, a code, or null; of `content` the stretches. */
  readonly value: string | null | readonly Span[];
  /** The share of such choices in which annotated reports bear out this reading instead, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Why a fact is in the record: the words that it was read from (`start`, `end`), what read it, and what it leans on.
 *
 * @example { start: 40, end: 44, rule: "statements/said-that", from: ["E2"], confidence: 0.93 }
 */
export interface Evidence extends Span {
  /** The rule or model that read it, as `folder/what-it-reads` (`times/day-month`). */
  readonly rule: string;
  /** Ids of the facts that it leans on; nothing leans on itself, not even through others. */
  readonly from: readonly string[];
  /** The share of facts of this rule that annotated reports bear out, from 0 to 1. */
  readonly confidence: number;
  /** What a choice rested on, in a few words, where there was one to make. */
  readonly because?: string;
  /** The other readings that were weighed, the likelier first; left out where there was nothing to choose. */
  readonly alternatives?: readonly Alternative[];
}

/** One place in the text where an entity is named or pointed at. */
export interface Mention extends Span {
  /** How it is named: `name`, `nominal`, `pronoun`, or `inner` for a name inside a longer one. */
  readonly form: MentionForm;
}

/** Identifiers of an entity in public registers. */
export interface EntityIds {
  /** A Wikidata item (`Q801`). */
  readonly wikidata?: string;
  /** A GeoNames number (`294640`). */
  readonly geonames?: string;
}

/** A person, body, place or unnamed party, with everything that the report says to name it. */
export interface Entity {
  /** `E1`, `E2` … in the order of first mention. */
  readonly id: string;
  /** What it is; `group` only for unnamed parties (protesters, officials, civilians). */
  readonly kind: EntityKind;
  /** The fullest form in the report, in Arabic, without title and attached clitics. */
  readonly name: string;
  /** The usual English name, where the lexicon has one. */
  readonly nameEn: string | null;
  /** ISO 3166-1 alpha-2 of a place's country, or of the government or nationality of a person or body. */
  readonly country: string | null;
  /** PLOVER's code for what the actor is in its country (`GOV`, `MIL`, `CVL`). */
  readonly sector: Sector | null;
  /** The office as the text gives it (`وزير الخارجية الأمريكي`). */
  readonly office: string | null;
  /** Longitude and latitude in degrees, WGS 84, in GeoJSON's order. */
  readonly coordinates: readonly [number, number] | null;
  /** Identifiers in public registers; empty where none is known. */
  readonly ids: EntityIds;
  /** Every mention, in the order of the text; at least one. */
  readonly mentions: readonly Mention[];
  /** Why it is in the record. */
  readonly evidence: Evidence;
}

/** A time expression as it stands in the text, and the time that it means. */
export interface Time extends Span {
  /** `T1`, `T2` … in the order of the text. */
  readonly id: string;
  /** TIMEX3's kind: a day or longer is a DATE, a part of a day a TIME, a length a DURATION, a repetition a SET. */
  readonly kind: TimeKind;
  /** TIMEX3 value: `2023-11-03`, `2024-W01`, `XXXX-11-03`, `2023-11-03T14:00`, `PT4H`, `P1W`. */
  readonly value: string;
  /** TIMEX3's modifier: `APPROX` for `نحو أربع ساعات`, `START` for `مطلع العام`; null when nothing modifies it. */
  readonly mod: TimeMod | null;
  /** The same as an EDTF (ISO 8601-2) date or interval; null for durations and sets. */
  readonly edtf: string | null;
  /** What it is reckoned from: `publication`, or the id of a time or an event; null when it stands by itself. */
  readonly anchor: string | null;
  /** The parts of `value` that the text does not state but implies. */
  readonly implied: readonly TimePart[];
  /** The id of a later, closer time of the same occasion (`نوفمبر`, later told to be the 3rd). */
  readonly refinedBy: string | null;
  /** Why it is in the record. */
  readonly evidence: Evidence;
}

/** A stated quantity that is neither a time nor an ordinal, with the role that it plays. */
export interface Figure extends Span {
  /** `F1`, `F2` … in the order of the text. */
  readonly id: string;
  /** The number, or a range's lower end; null when only its magnitude is said. */
  readonly value: number | null;
  /** A range's upper end, else null. */
  readonly high: number | null;
  /** The order of size of a vague figure (`عشرات` is tens), else null. */
  readonly magnitude: Magnitude | null;
  /** How the number bounds the truth: `more` for `أكثر من`, `about` for `نحو`, `vague` for `عشرات`. */
  readonly bound: Bound;
  /** What the number says: people killed, injured or displaced, money, a percentage, a measure, a plain count. */
  readonly role: FigureRole;
  /** The source's own word for what is counted or what befell them (`شهيد`, `قتيل`), kept without judgement. */
  readonly word: string | null;
  /** The words that say what is counted (`فلسطيني`). */
  readonly counted: Span | null;
  /** A unit of measure as written in the International System (`km`), else null. */
  readonly unit: string | null;
  /** ISO 4217 code of an amount of money (`USD`), else null. */
  readonly currency: string | null;
  /** The id of the figure that this one breaks down. */
  readonly partOf: string | null;
  /** Parts of what is counted that are told without a number (`معظمهم من المدنيين`, `بينهم أطفال`); left out where none are. */
  readonly shares?: readonly Share[];
  /** The id of the event whose toll it is. */
  readonly event: string | null;
  /** The id of the time at which it held. */
  readonly asOf: string | null;
  /** True for a running total, false for new cases, null when not said. */
  readonly cumulative: boolean | null;
  /** The innermost statement on whose authority it stands; null: the report itself gives it, no source named. */
  readonly via: string | null;
  /** Why it is in the record. */
  readonly evidence: Evidence;
}

/** A part of what a figure counts that is told without a number; its words from the pronoun's noun (`معظمهم`) on. */
export interface Share extends Span {
  /** How much of those counted it is. */
  readonly share: ShareSize;
  /** The words that say who they are (`المدنيين`). */
  readonly of: Span;
}

/** What someone is reported to have said. */
export interface Statement {
  /** `S1`, `S2` … in the order of the text. */
  readonly id: string;
  /** The verb or phrase that attributes (`وقال`, `وفقا ل`); null for a quotation that goes on without one. */
  readonly cue: Span | null;
  /** The words that name who speaks; null when the sentence leaves them out. */
  readonly source: Span | null;
  /** The id of the entity that speaks, also when the words are left out; null when it is none of the record's. */
  readonly sourceEntity: string | null;
  /** Whether the source is named, anonymous, a body, or a named group of people. */
  readonly sourceKind: SourceKind;
  /** The words that give the terms of anonymity (`شريطة عدم الكشف عن هويتهم`). */
  readonly anonymity: Span | null;
  /** What was said, in one or more stretches, without complementiser and outer quotation marks. */
  readonly content: readonly Span[];
  /** Direct when all is in quotation marks, mixed when part is. */
  readonly manner: Manner;
  /** What is done by saying it. */
  readonly act: Act;
  /** The id of the entity that it is said to. */
  readonly addressee: string | null;
  /** The words that name the channel (`في مؤتمر صحفي`). */
  readonly channel: Span | null;
  /** The id of the time at which it was said. */
  readonly time: string | null;
  /** The id of the entity where it was said. */
  readonly place: string | null;
  /** The statement in whose content this one stands; null: the report itself reports it. */
  readonly parent: string | null;
  /** Why it is in the record. */
  readonly evidence: Evidence;
}

/** Who did what to whom, in PLOVER's codes; the type codes what was done, `status` says whether it was. */
export interface Event {
  /** `V1`, `V2` … in the order of their triggers. */
  readonly id: string;
  /** The verb or noun that tells the event. */
  readonly trigger: Span;
  /** Further triggers of the same occurrence. */
  readonly also: readonly Span[];
  /** PLOVER's type. */
  readonly type: EventType;
  /** One of PLOVER's modes of this type, where it has one. */
  readonly mode: EventMode | null;
  /** PLOVER's contexts: what it was about. */
  readonly contexts: readonly Context[];
  /** Ids of the entities that did it. */
  readonly actors: readonly string[];
  /** Ids of the entities that it was done to. */
  readonly recipients: readonly string[];
  /** Ids of the entities where it happened. */
  readonly places: readonly string[];
  /** The id of the time at which it happened. */
  readonly time: string | null;
  /** Whether it happened, is planned, may happen, did not happen, or is asked for. */
  readonly status: Status;
  /** Ids of the figures that are its toll or measure. */
  readonly figures: readonly string[];
  /** The innermost statement in whose content it stands; null: the report itself asserts it. */
  readonly via: string | null;
  /** True for what is told as setting only (a war as such). */
  readonly background: boolean;
  /** Why it is in the record. */
  readonly evidence: Evidence;
}

/** One stop of a journey. */
export interface Stop {
  /** The id of the entity that is the place. */
  readonly place: string;
  /** Whether the traveller stays there (`stop`) or only passes through (`transit`). */
  readonly role: StopRole;
  /** The id of the time at which the traveller is there. */
  readonly time: string | null;
}

/** A named traveller's journey. */
export interface Trip {
  /** `J1`, `J2` … in the order of the text. */
  readonly id: string;
  /** The id of the entity that travels. */
  readonly traveller: string;
  /** The stops in the order in which the text gives them; at least one. */
  readonly stops: readonly Stop[];
  /** Whether the text asserts the order of the stops, or only lists them. */
  readonly ordered: boolean;
  /** Which of the traveller's visits it is, where said (`الزيارة الرابعة` is 4). */
  readonly ordinal: number | null;
  /** The id of the time (a duration) that it takes. */
  readonly length: string | null;
  /** The words that say what for. */
  readonly purpose: Span | null;
  /** Whether it happened, is planned, may happen, did not happen, or is asked for. */
  readonly status: Status;
  /** The innermost statement in whose content it stands; null: the report itself asserts it. */
  readonly via: string | null;
  /** Why it is in the record. */
  readonly evidence: Evidence;
}

/** What a party demands, offers, refuses, promises, supports or opposes. */
export interface Position {
  /** `P1`, `P2` … in the order of the text. */
  readonly id: string;
  /** The id of the entity whose position it is. */
  readonly holder: string;
  /** How the holder stands to the content. */
  readonly stance: Stance;
  /** The words that say what is demanded, offered, refused, promised, supported or opposed. */
  readonly content: Span;
  /** The id of the entity that it is directed at. */
  readonly toward: string | null;
  /** The id of the statement or event that it rests on. */
  readonly from: string;
  /** Why it is in the record. */
  readonly evidence: Evidence;
}

/** How two facts hang together: `from` is `kind` of `to` (`V2` `responds-to` `V1`). */
export interface Relation {
  /** `R1`, `R2` … in the order of the text. */
  readonly id: string;
  /** The id of the fact that the relation is told of. */
  readonly from: string;
  /** The id of the fact that it is told in regard to. */
  readonly to: string;
  /** What the first is to the second. */
  readonly kind: RelationKind;
  /** Why it is in the record. */
  readonly evidence: Evidence;
}

/** What the reader observed of the text itself; the text is never changed. A note on the whole of it has `start` and `end` 0. */
export interface Note extends Span {
  /** `N1`, `N2` … in the order of the text. */
  readonly id: string;
  /** What was observed. */
  readonly kind: NoteKind;
  /** One English sentence for people. */
  readonly message: string;
}

/** The versions that made a record: two records with the same three can be compared fact by fact. */
export interface ReaderVersion {
  /** The reader's version. */
  readonly version: string;
  /** The lexicon's version. */
  readonly lexicon: string;
  /** Names and versions (`words@1f2e3d4c`) of the learned models that took part; empty when rules alone read it. */
  readonly models: readonly string[];
}

/** What was given to the reader, unchanged, and by which reader it was read. */
export interface Source {
  /** The article's id as given, else the first twelve digits of `sha256`. */
  readonly id: string;
  /** The outlet that published it, as given. */
  readonly outlet: string | null;
  /** Where it was published, as given. */
  readonly url: string | null;
  /** The headline, as given; not part of `text`. */
  readonly title: string | null;
  /** Who signs it, as given. */
  readonly byline: string | null;
  /** The place and agency that a report opens with, as given. */
  readonly dateline: string | null;
  /** Day of publication, `YYYY-MM-DD`, or a full ISO 8601 time, as supplied; a month or a year where no more is known. */
  readonly published: string | null;
  /** BCP 47 tag of the language: as given, else `ar`, or `und` where hardly any letter is Arabic or the letters are of a sister script. */
  readonly language: string | null;
  /** The text exactly as received; every span counts in it. */
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal; a lone surrogate is hashed as U+FFFD. */
  readonly sha256: string;
  /** The reader that read it. */
  readonly reader: ReaderVersion;
}

/** The record of one report: everything that was read of it, each fact with its chain. */
export interface Report {
  /** The version of the schema. */
  readonly isnad: string;
  /** What was read, unchanged. */
  readonly report: Source;
  /** People, bodies, places and unnamed parties. */
  readonly entities: readonly Entity[];
  /** Times. */
  readonly times: readonly Time[];
  /** Quantities. */
  readonly figures: readonly Figure[];
  /** Who is reported to have said what. */
  readonly statements: readonly Statement[];
  /** Who did what to whom. */
  readonly events: readonly Event[];
  /** Journeys. */
  readonly trips: readonly Trip[];
  /** What parties demand, offer, refuse, promise, support or oppose. */
  readonly positions: readonly Position[];
  /** How facts hang together. */
  readonly relations: readonly Relation[];
  /** What was observed of the text itself. */
  readonly notes: readonly Note[];
}

/** What a reader is given: a text, and what is known about it; every field but `text` may be absent or null. */
export interface Article {
  /** The report's body, as published. */
  readonly text: string;
  /** A name for it that is unique among the caller's reports. */
  readonly id?: string | null;
  /** The outlet that published it. */
  readonly outlet?: string | null;
  /** Where it was published. */
  readonly url?: string | null;
  /** The headline. */
  readonly title?: string | null;
  /** Who signs it. */
  readonly byline?: string | null;
  /** The place and agency that it opens with, when they are not part of `text`. */
  readonly dateline?: string | null;
  /** Day of publication, `YYYY-MM-DD`, or a full ISO 8601 time; `this week` and `November` are reckoned from it. */
  readonly published?: string | null;
  /** BCP 47 tag of its language. */
  readonly language?: string | null;
}
