import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { type Archive, openArchive } from "@isnad/archive";
import { read } from "@isnad/reader";
import { language } from "../archive/search-words.ts";
import { createApp } from "./app.ts";
import { withAside } from "./aside/aside.ts";
import { Events } from "./events.ts";
import type { House } from "./house.ts";
import { adderFor } from "./jobs/adders.ts";
import { Feeds } from "./jobs/feeds.ts";
import { Jobs } from "./jobs/jobs.ts";
import { ReadingRoom } from "./reading-room.ts";
import { Watch } from "./watch.ts";

export interface HouseOptions {
  readonly path: string;
  readonly version: string;
  readonly readOnly?: boolean;
  readonly allowPrivate?: boolean;
  readonly hosts?: Iterable<string>;
  readonly desk?: string | null;
  readonly key?: string | null;
  /** How often is looked whether another program has written, in milliseconds. */
  readonly watchMs?: number;
  /** How long a minute of the feeds is, in milliseconds; shorter in tests. */
  readonly minuteMs?: number;
}

/** An archive with everything that its server works with; throws an `ArchiveError` where it cannot be opened. */
export function openHouse(options: HouseOptions): House & { close(): Promise<void> } {
  const { path, readOnly = false, allowPrivate = false } = options;
  const archive: Archive = withAside(openArchive(path, language, { create: !readOnly, readOnly }), path);
  const events = new Events();
  const room = new ReadingRoom();
  const jobs = new Jobs(
    adderFor(archive, { path, allowPrivate, jobs: Math.max(1, availableParallelism() - 1) }),
    events,
  );
  const feeds = new Feeds(jobs, readOnly ? null : `${path}.feeds.json`, options.minuteMs);
  const watch = new Watch(archive, events, jobs, options.watchMs);
  return {
    archive,
    file: basename(path),
    version: options.version,
    reader: read({ text: "" }).report.reader,
    readOnly,
    allowPrivate,
    events,
    jobs,
    feeds,
    watch,
    hosts: new Set([...(options.hosts ?? [])].map((h) => h.toLowerCase())),
    key: options.key ?? null,
    desk: options.desk ?? null,
    read: (article) => room.read(article),
    async close() {
      watch.close();
      feeds.close();
      await jobs.close();
      await room.close();
      await archive.close();
    },
  };
}

export { createApp };
