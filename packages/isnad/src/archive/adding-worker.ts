import { parentPort } from "node:worker_threads";
import { keepLess } from "@isnad/reader";
import { type Bundle, readBundle } from "./read-bundle.ts";

// Several of these stand beside one archive: see docs/archive.md, on memory.
keepLess(0.025);

parentPort!.on("message", ({ seq, task }: { seq: number; task: Bundle }) => {
  parentPort!.postMessage({ seq, done: readBundle(task) });
});
