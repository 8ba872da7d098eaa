import type { Archive } from "@isnad/archive";
import type { Watched } from "@isnad/intake/sources";
import type { Document, Fault } from "@isnad/record";
import { addDocuments } from "../../archive/add-documents.ts";
import { documentsOf, documentsOfFile, type SourceOptions } from "../../archive/documents.ts";
import { skills } from "../../archive/skills.ts";
import type { Defaults } from "../../input/article.ts";
import { isFault } from "../../input/tasks.ts";
import type { Kept, Task, Word } from "./job.ts";

/** Adds what a task names to an archive, and tells what becomes of each document. */
export async function addTask(
  archive: Archive,
  task: Task,
  { jobs, allowPrivate }: { readonly jobs: number; readonly allowPrivate: boolean },
  tell: (word: Word) => void,
): Promise<void> {
  const options: SourceOptions & Defaults = { published: null, id: null, allowPrivate, ...skills };
  let told: Kept[] = [];
  await addDocuments(archive, sourceOf(task, options), jobs, {
    fault: ({ where, fault }) => tell({ kind: "fault", where, fault }),
    document: ({ origin }, added) =>
      told.push(
        added
          ? { name: origin, outcome: added.outcome, report: added.report, version: added.version }
          : { name: origin, outcome: "known", report: null, version: 0 },
      ),
    progress() {
      if (told.length > 0) tell({ kind: "documents", documents: told });
      told = [];
    },
  });
  if (told.length > 0) tell({ kind: "documents", documents: told });
}

async function* sourceOf(task: Task, options: SourceOptions & Defaults): AsyncGenerator<Document | Fault> {
  if (task.kind === "address") yield* documentsOf([task.address], options);
  else if (task.kind === "feed") yield* entriesOf(task, options);
  else
    for (const { name, path } of task.files)
      for await (const one of documentsOfFile(path, options)) yield called(one, path, name);
}

/** Feeds that are followed, with what was known of them when they were last asked: nothing is sent or fetched twice. */
const followed = new Map<string, Watched>();

/** A feed's entries, each from its own page where the feed has only a teaser. */
async function* entriesOf(
  task: Task & { readonly kind: "feed" },
  options: SourceOptions & Defaults,
): AsyncGenerator<Document | Fault> {
  const { Politeness, watched } = await import("@isnad/intake/sources");
  const { allowPrivate } = options;
  const { address } = task;
  const settings = { ...options, everyMs: 3_600_000, polite: new Politeness(), fetch: { allowPrivate } };
  const key = `${allowPrivate} ${address}`;
  const feed = followed.get(key) ?? watched(address, settings);
  if (task.followed) followed.set(key, feed);
  for await (const one of feed.look(Date.now()))
    yield isFault(one) ? { ...one, fault: one.fault.replace(/; asked again in .*$/, "") } : one;
}

/**
 * A document under the name that its sender gave, not that of the copy. A file in a folder is known by its path there, so that sent
 * again it is a new version; of a file alone a name says too little, and each text is a report of its own.
 */
function called(one: Document | Fault, path: string, name: string): Document | Fault {
  const renamed = (text: string) => text.replaceAll(path, () => name);
  if (isFault(one)) return { where: renamed(one.where), fault: one.fault };
  const known = one.key?.includes(path)
    ? name.includes("/")
      ? `sent:${renamed(one.origin)}`
      : `text:${one.sha256}`
    : one.key;
  const { article } = one;
  const id = article.id === stemOf(path) ? stemOf(name) : article.id;
  return { ...one, article: { ...article, id }, origin: renamed(one.origin), key: known };
}

/** A file's name without folder and ending. */
const stemOf = (path: string): string => path.replace(/^.*\//, "").replace(/(?<=.)\.[a-z0-9]{1,8}(\.gz)?$/i, "");
