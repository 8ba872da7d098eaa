import type { Document, ReaderVersion } from "@isnad/record";
import type { Added, ReadDocument } from "./keep/add.ts";
import type { By, Renewed, Reread, ReviewAct, Stale } from "./model/acts.ts";
import type * as A from "./model/answers.ts";
import type * as Q from "./model/queries.ts";
import type { Annotated } from "./review/annotated.ts";

export interface OpenOptions {
  /** Makes the file where there is none. */
  readonly create?: boolean;
  /** Opens it for reading only; nothing is then ever written, not even an upgrade. `if needed`: where the file may not be written. */
  readonly readOnly?: boolean | "if needed";
  /** The time that is written down, in ISO 8601; the clock's without it. */
  readonly now?: () => string;
}

/**
 * What an archive does. Every method either does all of what it says or throws an `ArchiveError` and changes nothing.
 * All are asynchronous so that a database on another machine can stand behind them.
 */
export interface Archive {
  /**
   * Which of these documents are not there yet, by their bytes, or are what their report has gone back to. Asked before reading,
   * so that what is there is not read again.
   */
  unseen<T extends Document>(documents: readonly T[]): Promise<T[]>;
  /** Adds documents with what was read of them, all in one step; the same bytes twice are one document. */
  add(batch: readonly ReadDocument[]): Promise<Added[]>;

  /** Another word whenever anything in it has changed, by whomever; as long as nothing is written the same. It counts from when the archive was opened. */
  revision(): Promise<string>;
  /** What is in it. */
  overview(): Promise<A.Overview>;
  /** Reports, by their words and what is known of them. */
  reports(query?: Q.ReportQuery): Promise<A.Page<A.ReportLine>>;
  /** Up to 10,000 are counted, which is quick; `whole` counts them all, however long that takes. */
  countReports(query: Q.ReportQuery, whole?: boolean): Promise<A.Count>;
  reportFacets(query: Q.ReportQuery, fields: readonly Q.ReportFacet[]): Promise<A.Facet[]>;
  /** One report whole, the newest version unless given; null where there is none of that name. */
  report(name: string, version?: number): Promise<A.ReportDetail | null>;
  /** The document that a version of a report came as, byte for byte; null where its bytes were not kept. */
  original(name: string, version?: number): Promise<Uint8Array | null>;

  /** Facts, each with its sentence, its place and its chain. */
  facts(query?: Q.FactQuery): Promise<A.Page<A.FactLine>>;
  countFacts(query: Q.FactQuery, whole?: boolean): Promise<A.Count>;
  factFacets(query: Q.FactQuery, fields: readonly Q.FactFacet[]): Promise<A.Facet[]>;
  /** One fact by its `ref` (`report#F3`); null where there is none. */
  fact(ref: string): Promise<A.FactLine | null>;

  /** People, bodies and places, those in the most reports first. */
  identities(query?: Q.IdentityQuery): Promise<A.Page<A.IdentityLine>>;
  identity(identity: number): Promise<A.IdentityDetail | null>;

  /** Who speaks, those with the most statements first; sources that stay unnamed are apart. */
  speakers(query?: Q.SpeakerQuery): Promise<A.Page<A.SpeakerLine>>;
  /** Sources that stay unnamed, each as one report has it, those with the most statements first. */
  unnamedSources(paging?: Q.Paging): Promise<A.Page<A.UnnamedSource>>;

  /** What happened, in the order of time: each occurrence once, however many reports tell it. */
  timeline(frame?: Q.TimelineQuery): Promise<A.Page<A.OccurrenceLine>>;
  /** How many occurrences of a timeline begin on each day, from the earliest on; days without any are left out. */
  timelineDays(frame?: Q.Frame): Promise<A.TimelineDay[]>;
  /** One occurrence by its number, with every event that tells it; null where there is none. */
  occurrence(occurrence: number): Promise<A.OccurrenceDetail | null>;
  /** Figures of one occurrence side by side. */
  figures(query?: Q.FigureQuery): Promise<A.Page<A.FigureGroup>>;
  /** What a speaker said that seems to contradict itself. What a speaker said at all: `facts({ speaker, sort: "time" })`. */
  contradictions(speaker: Q.Who, variants?: boolean): Promise<A.Contradiction[]>;
  /** Where events happened. */
  places(frame?: Q.Frame): Promise<A.PlaceLine[]>;
  /** Who does what to whom, who speaks to whom and of whom. */
  network(frame?: Q.Frame, kinds?: readonly A.Pair["kind"][]): Promise<A.Pair[]>;
  journeys(query?: Q.JourneyQuery): Promise<A.Page<A.Journey>>;
  /** Texts that several outlets print in nearly the same words. */
  stories(query?: Q.Paging): Promise<A.Page<A.StoryLine>>;
  story(story: number): Promise<A.StoryDetail | null>;
  /** A report's versions, with what changed from each to the next; empty where there is no such report. */
  versions(report: string): Promise<A.VersionLine[]>;

  /** Writes down what somebody decided, and does it. */
  review(act: ReviewAct): Promise<A.Decision>;
  /** Takes a decision back; it stays in the log. */
  undo(decision: number, by: By): Promise<A.Decision>;
  decisions(query?: Q.DecisionQuery): Promise<A.Page<A.Decision>>;
  /** A report as annotated data, without what people rejected; null where there is none of that name. */
  annotated(report: string): Promise<Annotated | null>;

  /** Reports that another reader read than the one given; all of them for null. */
  stale(reader: ReaderVersion | null, paging?: Q.Paging): Promise<A.Page<Stale>>;
  /** Puts new readings in the place of old ones; people's decisions are laid over them. */
  renew(batch: readonly Reread[]): Promise<Renewed[]>;
  /** Writes a whole, sound copy to a file that is not there yet. */
  backup(path: string): Promise<void>;
  /** Looks for what is broken. */
  check(): Promise<A.CheckResult>;

  close(): Promise<void>;
}
