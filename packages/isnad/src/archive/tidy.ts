import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** After so many steps of adding: a collection takes some 30 ms, what lies about by then is 20 to 30 MB. */
const STEPS = 8;

/**
 * Makes the thread that writes collect its garbage now and then. Only workers' heaps can be bounded; this one's would grow to several
 * times of what is in use before V8 looked through it. Where V8 gives no way to ask for it, nothing is done.
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
