import type { Document, Report } from "@isnad/record";
import { joinStory } from "../compare/copies.ts";
import { shinglesOf } from "../compare/shingles.ts";
import { correct } from "../review/apply.ts";
import { apartIn, keptOn } from "../review/decisions.ts";
import type { File } from "../sqlite/file.ts";
import { Forms } from "./forms.ts";
import type { Identities } from "./identities.ts";
import { dayNumber, PER_DAY, PER_DOCUMENT } from "./ids.ts";
import type { Keeper } from "./keeper.ts";
import { keepOriginal } from "./originals.ts";
import { type SearchWords, Stems } from "./words.ts";

/** A document with what was read of it. */
export interface ReadDocument {
  readonly document: Document;
  /** Asked for once for each document that is new: it may be made only then, and need not be kept. */
  readonly record: Report;
  readonly words: SearchWords;
  /** The stems of the title, joined by blanks; empty where there is none. */
  readonly title: string;
  /** `JSON.stringify` of the record without its `report`, where the caller has it already. */
  readonly json?: string;
}

/** What became of a document. */
export interface Added {
  /** `added`: a new report; `version`: a new version of a known one; `known`: it was there, nothing was changed. */
  readonly outcome: "added" | "version" | "known";
  /** The report's name in the archive. */
  readonly report: string;
  readonly version: number;
}

/** What stays the same when a document changes; see `Document.key`. */
export function keyOf(document: Document): string {
  const { article } = document;
  if (document.key) return document.key;
  if (article.url) return article.url;
  if (article.id) return `${article.outlet ?? ""}#${article.id}`;
  return `text:${document.sha256}`;
}

/**
 * The version that a document's bytes are already, or null when it must be added: none has them, or its report went on since and has
 * now gone back to them. That is believed only where it can be told from an old copy that is added again: of a page that was fetched
 * after the newest version was, and of a file, which holds one thing at a time.
 */
export function knownIn(file: File, document: Document): { readonly report: string; readonly version: number } | null {
  const known = file
    .prepare(
      `select r.name report, r.key, d.version, d.current, n.fetched from documents d join reports r on r.id = d.report
       join documents n on n.report = r.id and n.current = 1 where d.sha256 = ? order by d.current desc, d.version desc limit 1`,
    )
    .one<{ report: string; key: string; version: number; current: number; fetched: string | null }>(document.sha256);
  if (!known) return null;
  const { report, version } = known;
  if (known.current === 1 || known.key !== keyOf(document)) return { report, version };
  const later = document.fetched && known.fetched && Date.parse(document.fetched) > Date.parse(known.fetched);
  return later || (document.key === known.key && known.key.startsWith("file:")) ? null : { report, version };
}

/** After so many batches all counts of forms are written down, also those that are small beside what is there. */
const ROUNDS = 8;

/** Adds read documents, each whole or not at all, all in one transaction. */
export class Adder {
  private readonly forms: Forms;
  private batches = 0;

  constructor(
    private readonly file: File,
    private readonly identities: Identities,
    private readonly keeper: Keeper,
    private readonly now: () => string,
  ) {
    this.forms = new Forms(file);
  }

  add(batch: readonly ReadDocument[]): Added[] {
    try {
      return this.file.write(() => {
        this.identities.refresh();
        const added = batch.map((one) => this.one(one));
        this.forms.write(++this.batches % ROUNDS === 0);
        return added;
      });
    } catch (error) {
      // Identities that were made in it are not there, and neither are counts.
      this.identities.forget();
      this.forms.forget();
      throw error;
    }
  }

  /** Writes down what was counted and put off; the last thing that is done with an archive. */
  finish(): void {
    if (this.forms.waiting) this.file.write(() => this.forms.write(true));
  }

  private one(read: ReadDocument): Added {
    const { document } = read;
    const { file } = this;
    const known = knownIn(file, document);
    if (known) return { outcome: "known", ...known };
    const { record } = read;
    const key = keyOf(document);
    const report = file
      .prepare(
        `select r.id, r.name, r.versions, d.id document, d.text_sha256 hash from reports r
         join documents d on d.report = r.id and d.current = 1 where r.key = ?`,
      )
      .one<{ id: number; name: string; versions: number; document: number; hash: string }>(key);
    // Another page around the same words is no new version.
    if (report && report.hash === record.report.sha256)
      return { outcome: "known", report: report.name, version: report.versions };
    if (report) {
      this.keeper.retire(report.document);
      file.prepare("update documents set current = 0, story = null where id = ?").run(report.document);
      file.prepare("update reports set versions = versions + 1 where id = ?").run(report.id);
    }
    const name = report?.name ?? this.freeName(record.report.id);
    const reportId =
      report?.id ??
      file.prepare("insert into reports (name, key, versions) values (?, ?, 1)").run(name, key).lastInsertRowid;
    const version = (report?.versions ?? 0) + 1;
    const id = this.freeId(record.report.published);
    const stems = new Stems(read.words);
    const shingles = shinglesOf(stems.list);
    this.insert(id, reportId, version, read, record, shingles);
    keepOriginal(file, id, document, record.report.sha256);
    this.forms.count(read.words);
    if (report) {
      // What people decided on the version before is laid over this one, where its words still stand.
      const { record: now, reviews } = correct(record, keptOn(file, reportId));
      this.keeper.keep(id, now, stems, read.words, read.title, reviews, apartIn(file, reportId, now));
    } else this.keeper.keep(id, record, stems, read.words, read.title);
    joinStory(file, id, shingles);
    return { outcome: report ? "version" : "added", report: name, version };
  }

  private insert(
    id: number,
    report: number,
    version: number,
    { document, words, json }: ReadDocument,
    record: Report,
    shingles: Uint32Array,
  ): void {
    const { report: source, ...parts } = record;
    this.file
      .prepare(
        `insert into documents (id, report, version, current, sha256, origin, media_type, added, fetched, outlet, url, title,
           byline, dateline, published, language, text_sha256, isnad, reader, lexicon, models, words, furniture, sentences,
           shingles, text, record)
         values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        id,
        report,
        version,
        document.sha256,
        document.origin,
        document.mediaType,
        this.now(),
        document.fetched ?? null,
        source.outlet,
        source.url,
        source.title,
        source.byline,
        source.dateline,
        source.published,
        source.language,
        source.sha256,
        record.isnad,
        source.reader.version,
        source.reader.lexicon,
        source.reader.models.join(" "),
        words.starts.length,
        JSON.stringify(document.furniture ?? []),
        bytesOf(words.sentences),
        bytesOf(shingles),
        source.text,
        json ?? JSON.stringify(parts),
      );
  }

  /** The article's own id, with a number where another report has it. */
  private freeName(id: string): string {
    const taken = this.file.prepare("select 1 from reports where name = ?");
    if (!taken.one(id)) return id;
    const { n } = this.file
      .prepare("select count(*) n from reports where name glob ? || '~[0-9]*'")
      .one<{ n: number }>(id.replace(/[[*?]/g, "[$&]"))!;
    for (let k = n + 2; ; k++) if (!taken.one(`${id}~${k}`)) return `${id}~${k}`;
  }

  /** The next id of its day; a day that is full goes on into the next one's. */
  private freeId(published: string | null): number {
    const last = this.file.prepare("select max(id) id from documents where id >= ? and id < ?");
    for (let day = dayNumber(published); ; day++) {
      const from = day * PER_DAY;
      const { id } = last.one<{ id: number | null }>(from, from + PER_DAY)!;
      const next = id === null ? from + PER_DOCUMENT : id + PER_DOCUMENT;
      if (next < from + PER_DAY) return next;
    }
  }
}

const bytesOf = (array: Int32Array | Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
