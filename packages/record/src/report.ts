import type {
  Act, Bound, Context, EntityKind, EventMode, EventType, FigureRole, Magnitude, Manner, MentionForm, NoteKind,
  RelationKind, Sector, SourceKind, Stance, Status, StopRole, TimeKind, TimeMod, TimePart,
} from "./codes.ts";

/** The version of the schema that records of this package have. */
export const RECORD_VERSION = "0.1.0";

/** A half-open stretch of `report.text`, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Why a fact is in the record.
 *
 * `start`/`end` are the words that the fact was read from, `rule` the rule or model that read it (`times/day-month`),
 * `from` the ids of facts that it leans on, `confidence` the share of facts of this rule that annotated reports bear
 * out, between 0 and 1. `because` says in a few words what a choice rested on where there was one.
 */
export interface Evidence extends Span {
  readonly rule: string;
  readonly from: readonly string[];
  readonly confidence: number;
  readonly because?: string;
}

export interface Mention extends Span {
  readonly form: MentionForm;
}

/** A person, body, place or unnamed party, with everything that the report says to name it. Ids are `E1`, `E2` … */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form in the report, in Arabic. */
  readonly name: string;
  readonly nameEn: string | null;
  /** ISO 3166-1 alpha-2 of a place's country, or of the government or nationality of a person or body. */
  readonly country: string | null;
  readonly sector: Sector | null;
  /** The office as the text gives it (`وزير الخارجية الأمريكي`). */
  readonly office: string | null;
  /** `[longitude, latitude]` in degrees, WGS 84, as in GeoJSON. */
  readonly coordinates: readonly [number, number] | null;
  readonly ids: { readonly wikidata?: string; readonly geonames?: string };
  readonly mentions: readonly Mention[];
  readonly evidence: Evidence;
}

/** A time expression. Ids are `T1`, `T2` … */
export interface Time extends Span {
  readonly id: string;
  readonly kind: TimeKind;
  /** TIMEX3 value: `2023-11-03`, `2024-W01`, `XXXX-11-03`, `PT4H`, `P1W`. */
  readonly value: string;
  readonly mod: TimeMod | null;
  /** The same as an EDTF (ISO 8601-2) date or interval; null for durations and sets. */
  readonly edtf: string | null;
  /** What it is reckoned from: `publication`, or the id of a time or an event; null when it stands by itself. */
  readonly anchor: string | null;
  /** The parts of `value` that the text does not state but implies. */
  readonly implied: readonly TimePart[];
  /** The id of a later, closer time of the same occasion (`نوفمبر`, later told to be the 3rd). */
  readonly refinedBy: string | null;
  readonly evidence: Evidence;
}

/** A quantity. Ids are `F1`, `F2` … */
export interface Figure extends Span {
  readonly id: string;
  /** The number, or a range's lower end; null when only its magnitude is said. */
  readonly value: number | null;
  /** A range's upper end, else null. */
  readonly high: number | null;
  readonly magnitude: Magnitude | null;
  readonly bound: Bound;
  readonly role: FigureRole;
  /** The source's own word for what is counted or what befell them (`شهيد`, `قتيل`), kept without judgement. */
  readonly word: string | null;
  /** The words that say what is counted (`فلسطيني`). */
  readonly counted: Span | null;
  /** A unit of measure as written in the International System (`km`), else null. */
  readonly unit: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** The figure that this one breaks down. */
  readonly partOf: string | null;
  /** The event whose toll it is. */
  readonly event: string | null;
  /** The time at which it held. */
  readonly asOf: string | null;
  /** True for a running total, false for new cases, null when not said. */
  readonly cumulative: boolean | null;
  /** The innermost statement on whose authority it stands; null: the report itself gives it, no source named. */
  readonly via: string | null;
  readonly evidence: Evidence;
}

/** What someone is reported to have said. Ids are `S1`, `S2` … */
export interface Statement {
  readonly id: string;
  /** The verb or phrase that attributes (`وقال`, `وفقا ل`). */
  readonly cue: Span | null;
  /** The words that name who speaks; null when the sentence leaves them out. */
  readonly source: Span | null;
  /** The entity that speaks, also when the words are left out. */
  readonly sourceEntity: string | null;
  readonly sourceKind: SourceKind;
  /** The words that give the terms of anonymity (`شريطة عدم الكشف عن هويتهم`). */
  readonly anonymity: Span | null;
  /** What was said, in one or more stretches, without complementiser and outer quotation marks. */
  readonly content: readonly Span[];
  readonly manner: Manner;
  readonly act: Act;
  readonly addressee: string | null;
  /** The words that name the channel (`في مؤتمر صحفي`). */
  readonly channel: Span | null;
  readonly time: string | null;
  readonly place: string | null;
  /** The statement in whose content this one stands. */
  readonly parent: string | null;
  readonly evidence: Evidence;
}

/** Who did what to whom, in PLOVER's codes. Ids are `V1`, `V2` … */
export interface Event {
  readonly id: string;
  readonly trigger: Span;
  /** Further triggers of the same occurrence. */
  readonly also: readonly Span[];
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly contexts: readonly Context[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly places: readonly string[];
  readonly time: string | null;
  readonly status: Status;
  readonly figures: readonly string[];
  readonly via: string | null;
  /** True for what is told as setting only (a war as such). */
  readonly background: boolean;
  readonly evidence: Evidence;
}

export interface Stop {
  readonly place: string;
  readonly role: StopRole;
  readonly time: string | null;
}

/** A journey. Ids are `J1`, `J2` … */
export interface Trip {
  readonly id: string;
  readonly traveller: string;
  readonly stops: readonly Stop[];
  /** Whether the text asserts the order of the stops, or only lists them. */
  readonly ordered: boolean;
  readonly ordinal: number | null;
  /** The time (a duration) that it takes. */
  readonly length: string | null;
  readonly purpose: Span | null;
  readonly status: Status;
  readonly via: string | null;
  readonly evidence: Evidence;
}

/** What a party demands, offers, refuses, promises, supports or opposes. Ids are `P1`, `P2` … */
export interface Position {
  readonly id: string;
  readonly holder: string;
  readonly stance: Stance;
  readonly content: Span;
  readonly toward: string | null;
  /** The statement or event that it rests on. */
  readonly from: string;
  readonly evidence: Evidence;
}

/** How two facts hang together. Ids are `R1`, `R2` … */
export interface Relation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly evidence: Evidence;
}

/** What the reader observed of the text itself. Ids are `N1`, `N2` … */
export interface Note extends Span {
  readonly id: string;
  readonly kind: NoteKind;
  /** One English sentence for people. */
  readonly message: string;
}

/** What was given to the reader, unchanged, and by which reader it was read. */
export interface Source {
  readonly id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** Day of publication, `YYYY-MM-DD`, or a full ISO 8601 time, as supplied. */
  readonly published: string | null;
  /** BCP 47; `ar` for what was read. */
  readonly language: string | null;
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly reader: { readonly version: string; readonly lexicon: string; readonly models: readonly string[] };
}

/** The record of one report: everything that was read, each fact with its chain. */
export interface Report {
  /** The version of the schema. */
  readonly isnad: string;
  readonly report: Source;
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly trips: readonly Trip[];
  readonly positions: readonly Position[];
  readonly relations: readonly Relation[];
  readonly notes: readonly Note[];
}

/** What a reader is given. Every field but `text` may be absent or null. */
export interface Article {
  readonly text: string;
  readonly id?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly dateline?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
}
