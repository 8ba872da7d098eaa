import { parentPort, workerData } from "node:worker_threads";
import { ArchiveError, openArchive } from "@isnad/archive";
import { language } from "../../archive/search-words.ts";
import type { Question, Reply } from "./aside.ts";

const port = parentPort!;
const archive = openArchive((workerData as { readonly path: string }).path, language, { readOnly: true });

port.on("message", async ({ seq, name, args }: Question) => {
  const reply = (rest: Omit<Reply, "seq">) => port.postMessage({ seq, ...rest } satisfies Reply);
  try {
    reply({ value: await (archive[name] as (...args: readonly unknown[]) => Promise<unknown>)(...args) });
  } catch (error) {
    if (error instanceof ArchiveError) reply({ error: { code: error.code, message: error.message } });
    else
      reply({
        error: { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      });
  }
});
