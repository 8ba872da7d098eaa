import { parentPort } from "node:worker_threads";
import { type Bundle, readBundle } from "./read-bundle.ts";

parentPort!.on("message", ({ seq, task }: { seq: number; task: Bundle }) => {
  parentPort!.postMessage({ seq, done: readBundle(task) });
});
