import type { Archive } from "@isnad/archive";
import type { Article, ReaderVersion } from "@isnad/record";
import type { Events } from "./events.ts";
import type { Feeds } from "./jobs/feeds.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { Watch } from "./watch.ts";

/** What the server's routes work with. */
export interface House {
  readonly archive: Archive;
  /** The archive's file name, without its folders. */
  readonly file: string;
  readonly version: string;
  readonly reader: ReaderVersion;
  readonly readOnly: boolean;
  readonly allowPrivate: boolean;
  readonly events: Events;
  readonly jobs: Jobs;
  readonly feeds: Feeds;
  readonly watch: Watch;
  /** Reads an article without keeping it; gives the record as JSON. */
  read(article: Article): Promise<string | Uint8Array>;
  /** Names by which the server may be called besides localhost and addresses in numbers. */
  readonly hosts: ReadonlySet<string>;
  /** What a browser or program must have to be answered; null where the server is reached from its own machine alone. */
  readonly key: string | null;
  /** The folder of the built workbench; null where there is none. */
  readonly desk: string | null;
}
