import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** After so many steps of adding: a collection takes some 30 ms, what lies about by then is 20 to 30 MB. */
const STEPS = 8;

/**
 * Keeps small what a thread holds of young objects, which would grow to 32 MB: called before much is loaded, it stays at the few megabytes that it has by
 * then. Workers that are made later begin with as much as they may have. Only workers' heaps can be bounded; the one that writes is bounded by this.
 * V8 sets the factor back whenever it makes a worker's heap, so that it is said again in each step.
 */
export function stayYoung(): void {
  // Measured in the V8 of Node 20; others tell of flags that they do not know on standard error.
  if (!process.versions.v8.startsWith("11.")) return;
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--min-semi-space-size=4");
  // What is young is few megabytes, in each of several threads: more threads for each of them would be in one another's way (a fifteenth of the time).
  setFlagsFromString("--no-parallel-scavenge");
}

/**
 * Makes the thread that writes collect its garbage now and then. Its heap would grow to several times of what is in use before V8 looked
 * through it. Where V8 gives no way to ask for it, nothing is done.
 *
 * @example const tidy = tidier(); for (const step of steps) { write(step); tidy(); }
 */
export function tidier(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("typeof gc === 'function' ? gc : null");
  setFlagsFromString("--no-expose-gc");
  let steps = 0;
  return () => {
    if (++steps % STEPS === 0 && typeof collect === "function") collect();
  };
}
