import { parentPort, workerData } from "node:worker_threads";
import { ArchiveError, openArchive } from "@isnad/archive";
import { language } from "../../archive/search-words.ts";
import { addTask } from "./add-task.ts";
import type { Task } from "./job.ts";

// Adds documents with an archive of its own, so that the thread that answers is never held up: a page to be taken apart or a batch
// to be written down may take half a second.
const settings = workerData as { readonly path: string; readonly jobs: number; readonly allowPrivate: boolean };
const port = parentPort!;

port.on("message", async ({ seq, task }: { seq: number; task: Task }) => {
  try {
    const archive = openArchive(settings.path, language);
    try {
      await addTask(archive, task, settings, (word) => port.postMessage({ seq, word }));
    } finally {
      await archive.close();
    }
    port.postMessage({ seq, end: null });
  } catch (error) {
    const code = error instanceof ArchiveError ? error.code : null;
    port.postMessage({ seq, end: { code, message: error instanceof Error ? error.message : String(error) } });
  }
});
