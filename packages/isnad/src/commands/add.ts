import { availableParallelism } from "node:os";
import { addDocuments, type Tally } from "../archive/add-documents.ts";
import { documentsOf } from "../archive/documents.ts";
import { withArchive } from "../archive/open.ts";
import { sizeOf } from "../input/tasks.ts";
import { Progress } from "../output/progress.ts";
import { say } from "../terminal/faults.ts";

export interface AddFlags {
  readonly archive: string;
  readonly published?: string;
  readonly jobs?: number;
}

/** Adds documents to an archive; gives the exit code. */
export async function addCommand(files: readonly string[], flags: AddFlags): Promise<number> {
  return withArchive(flags.archive, { create: true }, async (archive) => {
    const { stderr } = process;
    const progress = new Progress(stderr.isTTY ? stderr : null, await sizeOf(files));
    let before = 0;
    const documents = documentsOf(files, { published: flags.published ?? null, id: null });
    const tally = await addDocuments(archive, documents, flags.jobs ?? availableParallelism(), {
      fault({ where, fault }) {
        progress.clear();
        say(where, fault);
      },
      progress(tally, words, bytes) {
        const done = tally.added + tally.versions + tally.known;
        progress.add(done - before, words, bytes);
        before = done;
      },
    });
    progress.clear();
    stderr.write(`${told(tally)}\n`);
    return tally.faults > 0 ? 1 : 0;
  });
}

/** `12 added, 1 new version, 3 there already, 2 not read` */
function told({ added, versions, known, faults }: Tally): string {
  const n = (x: number) => x.toLocaleString("en-US");
  const parts = [`${n(added)} added`];
  if (versions > 0) parts.push(`${n(versions)} new version${versions === 1 ? "" : "s"}`);
  if (known > 0) parts.push(`${n(known)} there already`);
  if (faults > 0) parts.push(`${n(faults)} not read`);
  return parts.join(", ");
}
