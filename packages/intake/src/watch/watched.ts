import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Document, Fault } from "@isnad/record";
import { takeDocuments } from "../documents.ts";
import { findFiles } from "../folders/find-files.ts";
import { type IntakeOptions, isFault, type Taken } from "../source.ts";
import { type FetchOptions, fetchPage, type Validators } from "../web/fetch.ts";
import { backoff, type Politeness } from "../web/polite.ts";

export interface WatchOptions extends IntakeOptions {
  readonly everyMs: number;
  readonly polite: Politeness;
  readonly fetch?: FetchOptions;
  /** Reads a file; without it, as intake does. It is handed in where JSON lines are read too. */
  readonly readFile?: (path: string) => Taken;
}

/** Something that is looked at again and again. */
export interface Watched {
  readonly name: string;
  /** When it is to be looked at next, in milliseconds of the clock. */
  readonly due: number;
  /** What is new in it; tells when it is due next. */
  look(now: number): Taken;
}

export const watched = (name: string, options: WatchOptions): Watched =>
  /^https?:\/\//i.test(name) ? new WatchedFeed(name, options) : new WatchedFolder(name, options);

/** A folder or pattern: files that are new or have changed since the last look, once they have stopped growing. */
class WatchedFolder implements Watched {
  due = 0;
  private readonly seen = new Map<string, string>();
  private readonly growing = new Map<string, string>();

  constructor(
    readonly name: string,
    private readonly options: WatchOptions,
  ) {}

  async *look(now: number): Taken {
    this.due = now + this.options.everyMs;
    for await (const file of findFiles([this.name])) {
      if (typeof file !== "string") {
        // An empty folder is what one waits by.
        if (!/without files|called so/.test(file.fault)) yield file;
        continue;
      }
      const s = await stat(file).catch(() => null);
      if (!s) continue;
      const state = `${s.mtimeMs} ${s.size}`;
      if (this.seen.get(file) === state) continue;
      // What changed a moment ago may still be under way: it is taken when it looks the same twice.
      if (now - s.mtimeMs < SETTLED && this.growing.get(file) !== state) {
        this.growing.set(file, state);
        this.due = Math.min(this.due, now + SETTLED);
        continue;
      }
      this.growing.delete(file);
      this.seen.set(file, state);
      yield* this.options.readFile?.(file) ?? this.read(file);
    }
  }

  private async *read(file: string): Taken {
    try {
      for await (const one of takeDocuments({ origin: file, bytes: await readFile(file) }, this.options))
        yield isFault(one) || one.key !== one.origin
          ? one
          : { ...one, key: one.origin.replace(file, `file:${resolve(file)}`) };
    } catch (error) {
      yield { where: file, fault: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
}

/** A file is at rest when nothing has changed in it for so long. */
const SETTLED = 2000;
/** A feed that carries fewer letters than this of a report carries a teaser, and the page is fetched. */
const TEASER = 500;

/** A feed, or a page: asked with what was known of it, so that nothing is sent twice; entries are followed to their pages. */
class WatchedFeed implements Watched {
  due = 0;
  private known: Validators | null = null;
  private failures = 0;
  private readonly taken = new Set<string>();

  constructor(
    readonly name: string,
    private readonly options: WatchOptions,
  ) {}

  async *look(now: number): Taken {
    const { everyMs, polite, fetch } = this.options;
    const got = await polite.take(this.name, () => fetchPage(this.name, { ...fetch, known: this.known }));
    if (got.kind === "fault") {
      this.failures++;
      const wait = backoff(this.failures, everyMs, got.after);
      this.due = now + wait;
      yield { where: this.name, fault: `${got.fault}; asked again in ${told(wait)}` };
      return;
    }
    this.failures = 0;
    this.due = now + everyMs;
    if (got.kind === "unchanged") return;
    this.known = got.validators;
    const fetched = new Date(now).toISOString();
    const source = { origin: this.name, url: got.url, bytes: got.bytes, mediaType: got.mediaType, fetched };
    for await (const one of takeDocuments(source, this.options)) {
      if (isFault(one) || one.mediaType !== "application/rss+xml") yield one;
      else yield* this.follow(one);
    }
  }

  /** An entry, from its page where the feed has only a teaser of it. Each state of an entry is followed once. */
  private async *follow(entry: Document): Taken {
    if (this.taken.has(entry.sha256)) return;
    const { url, text } = entry.article;
    if (!url || text.length >= TEASER) {
      this.taken.add(entry.sha256);
      yield entry;
      return;
    }
    const got = await this.options.polite.take(url, () => fetchPage(url, this.options.fetch));
    // What could not be fetched now is tried again when the feed changes.
    if (got.kind === "fault") {
      yield { where: url, fault: `${got.fault}; the feed's own words are kept` };
      yield entry;
      return;
    }
    this.taken.add(entry.sha256);
    if (got.kind === "unchanged") return;
    const source = {
      origin: url,
      url: got.url,
      bytes: got.bytes,
      mediaType: got.mediaType,
      fetched: entry.fetched ?? null,
    };
    const pages: (Document | Fault)[] = [];
    for await (const one of takeDocuments(source, this.options)) pages.push(one);
    const page = pages.find((p): p is Document => !isFault(p));
    if (!page) yield entry;
    // The feed knows the day and the outlet better than many a page.
    else
      yield {
        ...page,
        article: {
          ...page.article,
          published: page.article.published ?? entry.article.published,
          outlet: page.article.outlet ?? entry.article.outlet,
          title: page.article.title ?? entry.article.title,
        },
      };
  }
}

function told(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 1
    ? `${Math.round(ms / 1000)} seconds`
    : minutes < 120
      ? `${minutes} minutes`
      : `${Math.round(minutes / 60)} hours`;
}
