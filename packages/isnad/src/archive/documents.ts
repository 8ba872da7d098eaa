import { createHash } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type IntakeOptions, takeDocuments } from "@isnad/intake";
import type { Document, Fault } from "@isnad/record";
import type { Defaults } from "../input/article.ts";
import { articlesOf } from "../input/articles.ts";
import { isFault, LARGEST, takenApart, tasksOf } from "../input/tasks.ts";
import { systemFault } from "../terminal/faults.ts";

export interface SourceOptions extends IntakeOptions {
  /** Whether pages of this machine and its network may be fetched. */
  readonly allowPrivate?: boolean;
}

/**
 * The documents that paths, folders, patterns and addresses name, in their order; what cannot be found, fetched or read
 * is a fault in its place.
 */
export async function* documentsOf(
  names: readonly string[],
  options: SourceOptions & Defaults,
): AsyncGenerator<Document | Fault> {
  const { findFiles, fetchPage, Politeness } = await import("@isnad/intake/sources");
  const polite = new Politeness();
  for (const name of names) {
    if (name === "-") yield* fromTexts(name, options);
    else if (/^[a-z][a-z\d+.-]+:\/\//i.test(name)) {
      const got = await polite.take(name, () => fetchPage(name, { allowPrivate: options.allowPrivate ?? false }));
      if (got.kind === "page") {
        const fetched = new Date().toISOString();
        yield* takeDocuments(
          { origin: name, url: got.url, bytes: got.bytes, mediaType: got.mediaType, fetched },
          options,
        );
      } else yield { where: name, fault: got.kind === "fault" ? got.fault : "unchanged" };
    } else
      for await (const file of findFiles([name])) {
        if (typeof file === "string") yield* documentsOfFile(file, options);
        else yield file;
      }
  }
}

/** Bytes of the files that paths, folders and patterns name, as far as they are there; addresses and standard input count nothing. */
export async function bytesOf(names: readonly string[]): Promise<number> {
  const { findFiles } = await import("@isnad/intake/sources");
  let total = 0;
  for await (const file of findFiles(names.filter((n) => n !== "-" && !/^https?:\/\//i.test(n))))
    if (typeof file === "string") total += (await stat(file).catch(() => null))?.size ?? 0;
  return total;
}

/** The documents of one file. */
export async function* documentsOfFile(
  file: string,
  options: IntakeOptions & Defaults,
): AsyncGenerator<Document | Fault> {
  try {
    const { head, size } = await headOf(file);
    if (head.length > 0 && takenApart(file, head) === true) {
      if (size > LARGEST) return yield { where: file, fault: "longer than 256 MB; cut it into reports" };
      for await (const one of takeDocuments({ origin: file, bytes: await readFile(file) }, options)) {
        // What names itself by no address is known by the path that it has.
        yield isFault(one) || one.key !== one.origin
          ? one
          : { ...one, key: one.origin.replace(file, `file:${resolve(file)}`) };
      }
      return;
    }
  } catch (error) {
    return yield { where: file, fault: systemFault(error, "read") };
  }
  yield* fromTexts(file, options);
}

async function headOf(file: string): Promise<{ head: Uint8Array; size: number }> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return { head: buffer.subarray(0, bytesRead), size: (await handle.stat()).size };
  } finally {
    await handle.close();
  }
}

/** Texts, JSON documents and JSON lines, which need not fit into memory. */
async function* fromTexts(file: string, defaults: Defaults): AsyncGenerator<Document | Fault> {
  for await (const task of tasksOf([file])) {
    if (isFault(task)) {
      yield task;
      continue;
    }
    for (const one of articlesOf(task, defaults)) {
      if (isFault(one)) {
        yield one;
        continue;
      }
      const text = task.kind === "text";
      const path = task.file === "stdin" ? null : resolve(task.file);
      yield {
        article: one.article,
        sha256: createHash("sha256").update(one.source).digest("hex"),
        bytes: text ? null : Buffer.from(one.source),
        origin: one.where,
        mediaType: text ? "text/plain" : "application/json",
        // A text is known by its path; a line of JSON by what it says of itself.
        key: text && path !== null ? `file:${path}` : null,
      };
    }
  }
}
