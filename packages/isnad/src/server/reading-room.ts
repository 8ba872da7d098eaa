import type { Article } from "@isnad/record";
import { Pool } from "../work/pool.ts";
import { readTask } from "../work/read-task.ts";
import { reading } from "../work/reading.ts";
import type { Settings } from "../work/settings.ts";
import { HttpFault } from "./fault.ts";

const SETTINGS: Settings = {
  format: "jsonl",
  defaults: { published: null, id: null },
  lang: "en",
  width: 80,
  colour: false,
  gazetteer: [],
};

/** Reads texts that are not kept, beside the thread that answers. */
export class ReadingRoom {
  private readonly pool = import.meta.url.endsWith(".js") ? new Pool(1, reading(SETTINGS)) : null;

  /** The record as JSON. */
  async read(article: Article): Promise<Uint8Array> {
    const bytes = Buffer.from(JSON.stringify({ id: "text", ...article }));
    const task = { kind: "items", file: "text", first: 1, alone: true, bytes, size: bytes.length } as const;
    const done = this.pool ? await this.pool.do(task, 0) : readTask(task, SETTINGS, 0);
    const [fault] = done.faults;
    if (fault) throw new HttpFault(422, "not-read", fault.fault);
    return done.bytes;
  }

  async close(): Promise<void> {
    await this.pool?.close();
  }
}
