import type { Task } from "../input/tasks.ts";
import { type Trade, whyLost } from "./pool.ts";
import type { Done } from "./read-task.ts";
import type { Settings } from "./settings.ts";

/** The trade of workers that read tasks and write their records. */
export const reading = (settings: Settings): Trade<Task, Done> => ({
  script: new URL("./worker.js", import.meta.url),
  settings,
  send(task) {
    // The bytes go over whole: a view of a larger buffer would take all of that along.
    const bytes = new Uint8Array(task.bytes);
    return { task: { ...task, bytes }, transfer: [bytes.buffer] };
  },
  lost(task, error) {
    const last = task.first + count(task.bytes) - 1;
    const where = task.kind === "text" ? task.file : `${task.file}:${task.first}${last > task.first ? `–${last}` : ""}`;
    return { bytes: new Uint8Array(0), cards: [], faults: [{ where, fault: whyLost(error) }], reports: 0, words: 0 };
  },
});

function count(bytes: Uint8Array): number {
  let lines = bytes.at(-1) === 10 || bytes.length === 0 ? 0 : 1;
  for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1)) lines++;
  return lines;
}
