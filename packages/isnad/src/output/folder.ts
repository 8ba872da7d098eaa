import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Entry, pageEnd, pageStart } from "../html/page.ts";
import type { Format, Settings } from "../work/settings.ts";
import { piecesOf, type Sink } from "./sink.ts";
import { OutputError } from "./write.ts";

const EXTENSION: Readonly<Record<Format, string>> = { json: ".json", jsonl: ".jsonl", text: ".txt", html: ".html" };

/**
 * A sink that writes a file a report into a folder, named by the report's id, and for `html` an index beside them;
 * `jsonl` goes into the one file `records.jsonl`. A file appears whole or not at all. Files that are being read are never
 * written over.
 */
export async function folderSink(folder: string, settings: Settings, inputs: readonly string[]): Promise<Sink> {
  const reading = new Set<string>();
  try {
    await mkdir(folder, { recursive: true });
    const probe = join(folder, `.isnad-${randomBytes(6).toString("hex")}`);
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    throw new OutputError(error);
  }
  for (const file of inputs)
    await realpath(file).then(
      (path) => reading.add(path),
      () => {},
    );

  const names = new Names();
  const entries: Entry[] = [];
  const write = async (name: string, parts: readonly (Uint8Array | string)[]) => {
    const path = join(folder, name);
    const was = await realpath(path).catch(() => null);
    if (was && reading.has(was)) throw new OutputError(new Error(`${path} is being read; choose another folder`));
    const draft = join(folder, `.${randomBytes(6).toString("hex")}.part`);
    try {
      await writeFile(draft, Buffer.concat(parts.map((p) => (typeof p === "string" ? Buffer.from(p) : p))));
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw new OutputError(error);
    }
  };
  if (settings.format === "jsonl") return linesFile(folder, reading);
  return {
    async put(done) {
      for (const { card, bytes } of piecesOf(done)) {
        const name = names.of(card.id) + EXTENSION[settings.format];
        if (settings.format === "html") {
          entries.push({ ...card, href: encodeURIComponent(name) });
          await write(name, [pageStart(settings.lang, card.title ?? card.id, []), bytes, pageEnd()]);
        } else await write(name, settings.format === "json" ? [bytes, "\n"] : [bytes]);
      }
    },
    async end() {
      if (entries.length > 1) await write("index.html", [pageStart(settings.lang, "Isnad", entries), pageEnd()]);
    },
  };
}

async function linesFile(folder: string, reading: ReadonlySet<string>): Promise<Sink> {
  const path = join(folder, "records.jsonl");
  const was = await realpath(path).catch(() => null);
  if (was && reading.has(was)) throw new OutputError(new Error(`${path} is being read; choose another folder`));
  const draft = `${path}.part`;
  let file: FileHandle;
  try {
    file = await open(draft, "w");
  } catch (error) {
    throw new OutputError(error);
  }
  return {
    async put({ bytes }) {
      try {
        // One call may take fewer bytes than it is given.
        for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
      } catch (error) {
        throw new OutputError(error);
      }
    },
    async end() {
      await file.close();
      await rename(draft, path);
    },
  };
}

/** File names of ids: no folder can be left, no hidden file made, and no two ids share one, upper and lower case alike. */
export class Names {
  private readonly used = new Set<string>(["index", "records"]);

  of(id: string): string {
    const plain = id
      .normalize("NFC")
      .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
      .replace(/^[.-]+|[.-]+$/g, "");
    let base = plain || "report";
    // Names of 255 bytes are the most that common file systems hold.
    while (Buffer.byteLength(base) > 180) base = base.slice(0, -1);
    base = base.replace(/[\ud800-\udbff]$/, "");
    if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(base)) base = `${base}-`;
    let name = base;
    for (let n = 2; this.used.has(name.toLowerCase()); n++) name = `${base}-${n}`;
    this.used.add(name.toLowerCase());
    return name;
  }
}
