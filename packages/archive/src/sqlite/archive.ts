import { type Document, type ReaderVersion, without } from "@isnad/record";
import type { Archive, OpenOptions } from "../archive.ts";
import { findFigures } from "../compare/figures.ts";
import { findJourneys } from "../compare/journeys.ts";
import { findNetwork, findPlaces } from "../compare/maps.ts";
import { findOccurrence, findTimeline, timelineDays } from "../compare/occurrences.ts";
import { findContradictions } from "../compare/speakers.ts";
import { findStories, findStory } from "../compare/stories.ts";
import { findVersions } from "../compare/versions.ts";
import { findSpeakers, findUnnamedSources } from "../compare/who-speaks.ts";
import { ArchiveError } from "../fault.ts";
import { factFacets, reportFacets } from "../find/facets.ts";
import { countFacts, findFact, findFacts } from "../find/facts.ts";
import { findIdentities, findIdentity } from "../find/identities.ts";
import { documentRow, findReport, overview } from "../find/report.ts";
import { countReports, findReports } from "../find/reports.ts";
import { type Added, Adder, knownIn, type ReadDocument } from "../keep/add.ts";
import { Identities } from "../keep/identities.ts";
import { Keeper } from "../keep/keeper.ts";
import { originalIn } from "../keep/originals.ts";
import type { Language } from "../keep/words.ts";
import type { By, Renewed, Reread, ReviewAct, Stale } from "../model/acts.ts";
import type * as A from "../model/answers.ts";
import type * as Q from "../model/queries.ts";
import { type Annotated, annotated } from "../review/annotated.ts";
import { correct } from "../review/apply.ts";
import { Corrections } from "../review/corrections.ts";
import { findDecisions, keptOn } from "../review/decisions.ts";
import { backup } from "../tend/backup.ts";
import { check } from "../tend/check.ts";
import { findStale, renew } from "../tend/reread.ts";
import { File } from "./file.ts";

/** Opens an archive in one SQLite file. Throws an `ArchiveError` that says in one line why it cannot. */
export function openArchive(path: string, language: Language, options: OpenOptions = {}): Archive {
  const write = options.readOnly === "if needed" ? "if possible" : !options.readOnly;
  const file = File.open(path, { create: options.create, write });
  return new SqliteArchive(file, language, options.now ?? (() => new Date().toISOString()));
}

/** The archive in one SQLite file. Each method is a page of its own in keep, find, compare, review and tend. */
class SqliteArchive implements Archive {
  private readonly people: Identities;
  private readonly adder: Adder;
  private readonly corrections: Corrections;

  constructor(
    private readonly file: File,
    private readonly language: Language,
    now: () => string,
  ) {
    this.people = new Identities(file, language.fold);
    const keeper = new Keeper(file, this.people);
    this.adder = new Adder(file, this.people, keeper, now);
    this.corrections = new Corrections(file, language, this.people, keeper, now);
  }

  async unseen<T extends Document>(documents: readonly T[]): Promise<T[]> {
    return documents.filter((d) => knownIn(this.file, d) === null);
  }

  async add(batch: readonly ReadDocument[]): Promise<Added[]> {
    const added = this.adder.add(batch);
    // The driver gives back what it holds for answers only when the event loop turns; a caller that adds in one long
    // breath would pile it up.
    await new Promise(setImmediate);
    return added;
  }

  async revision(): Promise<string> {
    return this.file.revision();
  }

  async overview(): Promise<A.Overview> {
    return overview(this.file);
  }

  async reports(query: Q.ReportQuery = {}): Promise<A.Page<A.ReportLine>> {
    return findReports(this.file, this.language, query);
  }

  async countReports(query: Q.ReportQuery, whole = false): Promise<A.Count> {
    return countReports(this.file, this.language, query, whole);
  }

  async reportFacets(query: Q.ReportQuery, fields: readonly Q.ReportFacet[]): Promise<A.Facet[]> {
    return reportFacets(this.file, this.language, query, fields);
  }

  async report(name: string, version?: number): Promise<A.ReportDetail | null> {
    return findReport(this.file, name, version, (row, record) => {
      const corrected = correct(record, keptOn(this.file, row.report));
      return { record: corrected.record, reviews: Object.fromEntries(corrected.reviews) };
    });
  }

  async original(name: string, version?: number): Promise<Uint8Array | null> {
    const row = documentRow(this.file, name, version);
    return row ? originalIn(this.file, row) : null;
  }

  async facts(query: Q.FactQuery = {}): Promise<A.Page<A.FactLine>> {
    return findFacts(this.file, this.language, query);
  }

  async countFacts(query: Q.FactQuery, whole = false): Promise<A.Count> {
    return countFacts(this.file, this.language, query, whole);
  }

  async factFacets(query: Q.FactQuery, fields: readonly Q.FactFacet[]): Promise<A.Facet[]> {
    return factFacets(this.file, this.language, query, fields);
  }

  async fact(ref: string): Promise<A.FactLine | null> {
    return findFact(this.file, ref);
  }

  async identities(query: Q.IdentityQuery = {}): Promise<A.Page<A.IdentityLine>> {
    return findIdentities(this.file, this.language, query);
  }

  async identity(identity: number): Promise<A.IdentityDetail | null> {
    return findIdentity(this.file, identity);
  }

  async speakers(query: Q.SpeakerQuery = {}): Promise<A.Page<A.SpeakerLine>> {
    return findSpeakers(this.file, this.language, query);
  }

  async unnamedSources(paging: Q.Paging = {}): Promise<A.Page<A.UnnamedSource>> {
    return findUnnamedSources(this.file, paging);
  }

  async timeline(frame: Q.TimelineQuery = {}): Promise<A.Page<A.OccurrenceLine>> {
    return findTimeline(this.file, this.language, frame);
  }

  async timelineDays(frame: Q.Frame = {}): Promise<A.TimelineDay[]> {
    return timelineDays(this.file, this.language, frame);
  }

  async occurrence(occurrence: number): Promise<A.OccurrenceDetail | null> {
    return findOccurrence(this.file, occurrence);
  }

  async figures(query: Q.FigureQuery = {}): Promise<A.Page<A.FigureGroup>> {
    return findFigures(this.file, this.language, query);
  }

  async contradictions(speaker: Q.Who, variants = true): Promise<A.Contradiction[]> {
    return findContradictions(this.file, this.language, speaker, variants);
  }

  async places(frame: Q.Frame = {}): Promise<A.PlaceLine[]> {
    return findPlaces(this.file, this.language, frame);
  }

  async network(
    frame: Q.Frame = {},
    kinds: readonly A.Pair["kind"][] = ["acts", "says-to", "says-of"],
  ): Promise<A.Pair[]> {
    return findNetwork(this.file, this.language, frame, kinds);
  }

  async journeys(query: Q.JourneyQuery = {}): Promise<A.Page<A.Journey>> {
    return findJourneys(this.file, this.language, query);
  }

  async stories(query: Q.Paging = {}): Promise<A.Page<A.StoryLine>> {
    return findStories(this.file, query);
  }

  async story(story: number): Promise<A.StoryDetail | null> {
    return findStory(this.file, this.language, story);
  }

  async versions(report: string): Promise<A.VersionLine[]> {
    return findVersions(this.file, this.language, report);
  }

  async review(act: ReviewAct): Promise<A.Decision> {
    return this.decision(this.corrections.decide(act));
  }

  async undo(decision: number, by: By): Promise<A.Decision> {
    this.corrections.undo(decision, by);
    return this.decision(decision);
  }

  async decisions(query: Q.DecisionQuery = {}): Promise<A.Page<A.Decision>> {
    return findDecisions(this.file, query, (name) => this.corrections.corrected(name));
  }

  private decision(decision: number): A.Decision {
    return findDecisions(this.file, { decision }, (name) => this.corrections.corrected(name)).items[0]!;
  }

  async annotated(report: string): Promise<Annotated | null> {
    const now = this.corrections.corrected(report);
    if (!now) return null;
    const rejected = [...now.reviews].filter(([, review]) => review === "rejected").map(([id]) => id);
    return annotated(without(now.record, new Set(rejected)));
  }

  async stale(reader: ReaderVersion | null, paging: Q.Paging = {}): Promise<A.Page<Stale>> {
    return findStale(this.file, reader, paging);
  }

  async renew(batch: readonly Reread[]): Promise<Renewed[]> {
    const decisions = (report: string) =>
      findDecisions(this.file, { report, limit: 500 }, (name) => this.corrections.corrected(name)).items;
    return renew(this.file, this.people, this.corrections, decisions, batch);
  }

  async backup(path: string): Promise<void> {
    backup(this.file, path);
  }

  async check(): Promise<A.CheckResult> {
    return check(this.file);
  }

  async close(): Promise<void> {
    try {
      this.adder.finish();
    } catch (error) {
      // A full disk, or another process at its work: some counts are a little small.
      if (!(error instanceof ArchiveError)) throw error;
    }
    this.file.close();
  }
}
