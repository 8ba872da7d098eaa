import type { Furniture, Report, TimePart } from "../index.ts";
import type { ChainKind, Link } from "./chain.ts";
import type { FactKind, PartyRole } from "./fact-kinds.ts";

/** A part of an answer. */
export interface Page<T> {
  readonly items: readonly T[];
  /** To be given as `cursor` for the next page; null at the end. */
  readonly next: string | null;
}

/** How many; `exact` is false when counting was stopped at `n`, so that there are at least so many. */
export interface Count {
  readonly n: number;
  readonly exact: boolean;
}

export interface Facet {
  readonly field: string;
  /** The commonest first. `label` is what people read: a name for an identity's number. */
  readonly values: readonly { readonly value: string; readonly label: string; readonly n: number }[];
  /** False when only the newest of very many were counted. */
  readonly exact: boolean;
}

/** A stretch of the text with its words; offsets are UTF-16 code units of the report's text, half-open. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A report as it stands in a list. */
export interface ReportLine {
  /** How it is called in this archive. */
  readonly report: string;
  readonly version: number;
  readonly versions: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly origin: string;
  readonly mediaType: string;
  readonly added: string;
  readonly words: number;
  /** Copies of one text have one story's number. */
  readonly story: number | null;
  /** Sentences in which the words that were looked for stand, and where; without words, the first sentence. */
  readonly excerpts: readonly (Quote & { readonly marks: readonly Quote[] })[];
}

/** Everything about one version of a report. */
export interface ReportDetail extends Omit<ReportLine, "excerpts"> {
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly language: string | null;
  readonly fetched: string | null;
  /** SHA-256 of the bytes that came. */
  readonly sha256: string;
  readonly furniture: readonly Furniture[];
  /** The record with what people corrected. */
  readonly record: Report;
  /** What people decided, by the ids of facts. */
  readonly reviews: Readonly<Record<string, "accepted" | "rejected" | "edited" | "added">>;
  /** The identity of each entity, by its id in the record. */
  readonly identities: Readonly<Record<string, number>>;
}

export interface Party {
  readonly role: PartyRole;
  readonly identity: number;
  readonly name: string;
}

/** When a fact was, and how surely that is known. */
export interface FactTime {
  /** TIMEX3. */
  readonly value: string | null;
  /** TIMEX3's modifier: `APPROX`, `START` …; null where nothing modifies it. */
  readonly mod: string | null;
  /** Parts that the text leaves unsaid and the day of publication, or another time, gives: `year`, `month` …; empty where it says all. */
  readonly implied: readonly TimePart[];
  readonly from: string | null;
  readonly to: string | null;
  /** `publication`: the text gives no time; the day of the report stands in. */
  readonly basis: "stated" | "publication" | null;
}

/** A fact as it stands in an answer: with its sentence, its place in the text, and its chain. */
export interface FactLine {
  /** Unique in the archive: `report#F3`. */
  readonly ref: string;
  readonly report: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly kind: FactKind;
  /** Its id in the record. */
  readonly id: string;
  readonly type: string | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly counted: string | null;
  /** Where it stands: a statement's cue, an event's trigger, a figure's words. */
  readonly start: number;
  readonly end: number;
  /** Its own words: what was said, what was counted, what triggers it. */
  readonly words: string;
  readonly sentence: Quote;
  /** Who handed it down, the outermost first; empty: the report itself asserts it and names no source. */
  readonly chain: readonly Link[];
  readonly chainKind: ChainKind;
  readonly parties: readonly Party[];
  readonly time: FactTime;
  readonly occurrence: number | null;
  readonly review: "accepted" | "rejected" | "edited" | "added" | null;
  readonly rule: string;
  readonly confidence: number;
}

/** A person, body, place or unnamed party across reports. */
export interface IdentityLine {
  readonly identity: number;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly country: string | null;
  readonly sector: string | null;
  /** Longitude and latitude. */
  readonly coordinates: readonly [number, number] | null;
  readonly wikidata: string | null;
  /** The report in which an unnamed party stands: it is one within that report alone; null for whoever has a name, and where people merged several. */
  readonly report: string | null;
  readonly reports: number;
}

export interface IdentityDetail extends IdentityLine {
  /** Every spelling, the commonest first. */
  readonly names: readonly { readonly name: string; readonly n: number }[];
  readonly offices: readonly {
    readonly office: string;
    readonly n: number;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** How many facts in each role. */
  readonly roles: Readonly<Partial<Record<PartyRole, number>>>;
  /** Identities that people merged into this one. */
  readonly merged: readonly number[];
  /** Others that may be the same: spelling variants, or a part of the name. For a reader to judge. */
  readonly perhaps: readonly IdentityLine[];
}

/** One who speaks, across reports. */
export interface SpeakerLine extends IdentityLine {
  readonly statements: number;
}

/** A source that stays unnamed, as one report has it: nobody knows whether two reports mean the same. */
export interface UnnamedSource {
  /** The words that it is called by. */
  readonly name: string | null;
  readonly report: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly statements: number;
  /** The id of the first of them. */
  readonly first: string;
}

/** How many occurrences begin on a day, and how many of them are known how surely; of the rest the text tells the whole day. */
export interface TimelineDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly n: number;
  /** Of which the text leaves parts of the day unsaid that its publication gives. */
  readonly implied: number;
  /** Somewhere in a longer time, or uncertain by their own words. */
  readonly within: number;
  /** Of which the text tells no time: the day is that of the report. */
  readonly report: number;
}

/** The same occurrence as several reports tell it. */
export interface OccurrenceLine {
  readonly occurrence: number;
  readonly type: string;
  readonly modes: readonly string[];
  /** What the reports say of whether it happened. */
  readonly statuses: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: "stated" | "publication" | null;
  /** Of the closest time that a report gives, as `FactTime` has them. */
  readonly value: string | null;
  readonly mod: string | null;
  readonly implied: readonly TimePart[];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly places: readonly Party[];
  readonly reports: number;
  readonly outlets: readonly string[];
  /** One of the events that tell it. */
  readonly example: FactLine;
}

export interface OccurrenceDetail extends OccurrenceLine {
  /** Every event that tells it, in the order of publication. */
  readonly events: readonly FactLine[];
  readonly figures: readonly FactLine[];
}

/** Figures that say the same of one occurrence, side by side in the order of time; nothing is reconciled. */
export interface FigureGroup {
  readonly occurrence: OccurrenceLine;
  readonly role: string;
  readonly unit: string | null;
  /** In the order of time: as of when, else when published. */
  readonly figures: readonly FactLine[];
  /** The least and the greatest number given; both null when only magnitudes are. */
  readonly least: number | null;
  readonly most: number | null;
  /** True when the numbers cannot all be true at once, by their bounds. For a reader to judge. */
  readonly differ: boolean;
}

/** Two statements or positions of one speaker that seem to contradict each other. For a reader to judge. */
export interface Contradiction {
  readonly earlier: FactLine;
  readonly later: FactLine;
  readonly why: "opposite-stance" | "denied" | "negated" | "different-figure";
  /** What both speak of: shared stems. */
  readonly shared: readonly string[];
}

export interface PlaceLine extends IdentityLine {
  readonly events: number;
  readonly types: Readonly<Record<string, number>>;
}

export interface Pair {
  readonly from: IdentityLine;
  readonly to: IdentityLine;
  /** `acts`: actor and recipient of events; `says-to`: speaker and addressee; `says-of`: speaker and whom it is about. */
  readonly kind: "acts" | "says-to" | "says-of";
  readonly types: Readonly<Record<string, number>>;
  readonly n: number;
  readonly reports: number;
}

/** A journey joined from reports. */
export interface Journey {
  readonly traveller: IdentityLine;
  readonly from: string | null;
  readonly to: string | null;
  readonly stops: readonly {
    readonly place: IdentityLine;
    readonly reports: readonly string[];
    readonly from: string | null;
  }[];
  readonly statuses: readonly string[];
  readonly trips: readonly FactLine[];
}

/** Copies of one text in several outlets. */
export interface StoryLine {
  readonly story: number;
  readonly title: string | null;
  readonly reports: number;
  readonly outlets: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
}

/** How a copy differs from the fullest copy of its story. */
export interface Copy {
  readonly report: ReportLine;
  /** Shared shingles by those of the shorter text, 0 to 1. */
  readonly containment: number;
  readonly resemblance: number;
  /** Sources that the fullest copy names and this one leaves out, and the other way round. */
  readonly sourcesCut: readonly string[];
  readonly sourcesAdded: readonly string[];
  /** Facts that stand on somebody's word there, and here on nobody's or on fewer; `here` is the sentence that says it. */
  readonly attributionCut: readonly { readonly there: FactLine; readonly here: Quote }[];
  readonly figuresChanged: readonly { readonly there: FactLine; readonly here: FactLine }[];
  readonly sentencesCut: readonly Quote[];
  readonly sentencesAdded: readonly Quote[];
}

export interface StoryDetail extends StoryLine {
  /** The copy with the most words, with which the others are compared. */
  readonly fullest: ReportLine;
  readonly copies: readonly Copy[];
}

/** What changed from one version of a report to the next. */
export interface VersionLine {
  readonly version: number;
  readonly added: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly sha256: string;
  /** The latest of the older versions that has the very same text: the report went back to it; null where none has. */
  readonly equals: number | null;
  readonly titleChanged: boolean;
  readonly sentencesCut: readonly Quote[];
  readonly sentencesAdded: readonly Quote[];
  readonly facts: FactChanges;
}

/** A fact in few words: `figure 12 killed`, with where it stands. */
export interface FactBrief {
  readonly kind: string;
  readonly id: string;
  readonly says: string;
  readonly start: number;
  readonly end: number;
}
export interface FactChanges {
  readonly gone: readonly FactBrief[];
  readonly come: readonly FactBrief[];
}

/** Something that people decided. */
export interface Decision {
  readonly decision: number;
  readonly at: string;
  readonly who: string;
  readonly why: string | null;
  readonly action: "accept" | "reject" | "edit" | "add" | "merge" | "split";
  readonly report: string | null;
  /** Of the fact. */
  readonly kind: string | null;
  /** The fact's id at the time and where it stands, or the identities. */
  readonly target: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly undone: { readonly at: string; readonly by: string; readonly why: string | null } | null;
  /** False when the fact is no longer found in the text of the present version. */
  readonly applies: boolean;
}

/** What is in an archive. */
export interface Overview {
  readonly reports: number;
  readonly documents: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly identities: number;
  readonly stories: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly outlets: readonly { readonly outlet: string; readonly n: number }[];
  readonly readers: readonly { readonly reader: string; readonly lexicon: string; readonly n: number }[];
}

/** What `check` found: nothing wrong when `faults` is empty. */
export interface CheckResult {
  readonly documents: number;
  readonly facts: number;
  readonly faults: readonly string[];
}
