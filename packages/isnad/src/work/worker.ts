import { parentPort, workerData } from "node:worker_threads";
import { keepLess } from "@isnad/reader";
import type { Task } from "../input/tasks.ts";
import { readTask } from "./read-task.ts";
import type { Settings } from "./settings.ts";

// What is kept of spellings must leave room in the worker's limit of memory (`pool.ts`): so much of it comes to 100 MB.
keepLess(0.15);

const settings = workerData as Settings;

parentPort!.on("message", ({ seq, task }: { seq: number; task: Task }) => {
  const done = readTask(task, settings, seq);
  // Small buffers share Node's pool; only one of its own can be handed over.
  const bytes = done.bytes.byteLength === done.bytes.buffer.byteLength ? done.bytes : new Uint8Array(done.bytes);
  parentPort!.postMessage({ seq, done: { ...done, bytes } }, [bytes.buffer as ArrayBuffer]);
});
