import { type Entry, pageEnd, pageStart } from "../html/page.ts";
import type { Done } from "../work/read-task.ts";
import type { Settings } from "../work/settings.ts";
import { piecesOf, type Sink } from "./sink.ts";
import type { Writer } from "./write.ts";

/** A sink that writes one stream. `alone`: the input is one report, so that `json` is an object and not a list. */
export function streamSink(writer: Writer, settings: Settings, alone: boolean): Sink {
  switch (settings.format) {
    case "jsonl":
      return { put: ({ bytes }) => writer.write(bytes), end: async () => {} };
    case "json":
      return alone ? framed(writer, "", "\n", "\n", "") : framed(writer, "[\n", ",\n", "\n]\n", "[]\n");
    case "text":
      return framed(writer, "", `\n${"─".repeat(Math.max(1, Math.min(settings.width, 100)))}\n\n`, "", "");
    case "html":
      return page(writer, settings);
  }
}

/** Reports with something before the first, between two, after the last, or instead of all when there is none. */
function framed(writer: Writer, before: string, between: string, after: string, none: string): Sink {
  let count = 0;
  return {
    async put(done: Done) {
      for (const { bytes } of piecesOf(done)) {
        await writer.write(count++ === 0 ? before : between);
        await writer.write(bytes);
      }
    },
    end: () => writer.write(count === 0 ? none : after),
  };
}

/** One page of all reports. Its index comes first and names them all, so the pieces are kept until the end. */
function page(writer: Writer, settings: Settings): Sink {
  const pieces: Uint8Array[] = [];
  const entries: Entry[] = [];
  return {
    async put(done) {
      for (const { card, bytes } of piecesOf(done)) {
        entries.push({ ...card, href: `#${card.mark}` });
        pieces.push(bytes);
      }
    },
    async end() {
      if (pieces.length === 0) return;
      const title = entries.length === 1 ? (entries[0]!.title ?? entries[0]!.id) : "Isnad";
      await writer.write(pageStart(settings.lang, title, entries));
      for (const bytes of pieces) await writer.write(bytes);
      await writer.write(pageEnd());
    },
  };
}
