import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Feed } from "@isnad/record/answers";
import type { Jobs } from "./jobs.ts";

const MINUTE_MS = 60_000;
/** A feed that fails is asked less and less often, at the least once a day. */
const DAY_MS = 24 * 60 * MINUTE_MS;

type Followed = { -readonly [K in keyof Feed]: Feed[K] };

/**
 * Feeds that are asked again and again as long as the server runs. Which they are stands in a file beside the archive
 * (`news.db.feeds.json`), so that they are followed again when it is next started.
 */
export class Feeds {
  private readonly feeds = new Map<string, Followed>();
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly jobs: Jobs,
    /** Null: nothing is followed and nothing written, as of an archive for reading only. */
    private readonly file: string | null,
    private readonly minuteMs = MINUTE_MS,
  ) {
    for (const { address, everyMinutes, since } of this.kept()) this.put(address, everyMinutes, since);
    this.plan();
  }

  list(): readonly Feed[] {
    return [...this.feeds.values()];
  }

  /** Follows a feed from now on, and asks it at once; one that is followed already is asked as often as is said now. */
  follow(address: string, everyMinutes: number): Feed {
    const feed = this.put(address, everyMinutes, new Date().toISOString());
    this.write();
    this.plan();
    return feed;
  }

  /** Follows it no longer; null where it was not followed. */
  stop(id: string): Feed | null {
    const feed = this.feeds.get(id);
    if (!feed) return null;
    this.feeds.delete(id);
    this.write();
    this.plan();
    return { ...feed, next: null };
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private put(address: string, everyMinutes: number, since: string): Followed {
    const feed = createHash("sha256").update(address).digest("hex").slice(0, 12);
    const known = this.feeds.get(feed);
    const next = new Date().toISOString();
    const one: Followed = known
      ? Object.assign(known, { everyMinutes, next })
      : { feed, address, everyMinutes, since, last: null, next, job: null, failures: 0, fault: null };
    this.feeds.set(feed, one);
    return one;
  }

  /** Waits for the feed that is due first. */
  private plan(): void {
    clearTimeout(this.timer);
    if (this.closed) return;
    const due = this.list().flatMap((f) => (f.next === null ? [] : [Date.parse(f.next)]));
    if (due.length === 0) return;
    this.timer = setTimeout(() => this.ask(), Math.min(Math.max(Math.min(...due) - Date.now(), 0), DAY_MS));
    this.timer.unref();
  }

  private ask(): void {
    const now = Date.now();
    for (const feed of this.feeds.values())
      if (feed.next !== null && Date.parse(feed.next) <= now) void this.askOne(feed);
    this.plan();
  }

  private async askOne(feed: Followed): Promise<void> {
    // Until it is done it is not due.
    feed.next = null;
    const job = this.jobs.start({ kind: "feed", address: feed.address, followed: true });
    feed.job = job.job;
    await this.jobs.done(job.job);
    const whole = job.error ?? job.failures.find((f) => f.where === feed.address)?.fault ?? null;
    feed.failures = whole === null ? 0 : feed.failures + 1;
    feed.fault = whole;
    feed.last = new Date().toISOString();
    const wait = Math.min(feed.everyMinutes * this.minuteMs * 2 ** Math.min(feed.failures, 10), DAY_MS);
    feed.next = new Date(Date.now() + wait).toISOString();
    this.plan();
  }

  private kept(): readonly Pick<Feed, "address" | "everyMinutes" | "since">[] {
    if (this.file === null) return [];
    try {
      const { feeds } = JSON.parse(readFileSync(this.file, "utf8"));
      return feeds.filter((f: Feed) => /^https?:\/\//.test(f.address) && f.everyMinutes > 0);
    } catch {
      // There is none yet, or somebody has broken it: what is followed from now on is written anew.
      return [];
    }
  }

  private write(): void {
    if (this.file === null) return;
    const feeds = this.list().map(({ address, everyMinutes, since }) => ({ address, everyMinutes, since }));
    writeFileSync(`${this.file}.part`, `${JSON.stringify({ feeds }, null, 2)}\n`);
    renameSync(`${this.file}.part`, this.file);
  }
}
