import { setFlagsFromString } from "node:v8";

/** For long input: over the first 600 reports two fifths of all processor time went into machine code that was thrown away and made again. */
export const LONG = 800_000;
/** For the few reports that the command reads itself: it waits no longer for what it wants, and spends a tenth less of the processor. */
export const SHORT = 250_000;

/**
 * V8 makes machine code of a function when it has run for so long (bytes of its own code; 132 KB is usual in Node 20). The reader is many
 * functions that know what they are given only after some reports, so this is better done late. Only in the V8 of Node 20, where it was
 * measured: others tell of flags that they do not know on standard error.
 */
export function patient(budget: number): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${budget}`);
}
