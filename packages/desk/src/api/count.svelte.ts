import type { Count } from "@isnad/record/answers";
import { type Asked, ask } from "./ask.svelte.ts";

/**
 * How many there are: at once as far as that is quick, and, where there are more, how many exactly as soon as the server has counted them.
 */
export function askCount<K>(
  key: () => K,
  question: (key: K, whole: boolean, signal: AbortSignal) => Promise<Count>,
): Asked<Count> {
  const asked: Asked<Count> = ask(key, async (k, signal) => {
    const quick = await question(k, false, signal);
    if (!quick.exact)
      void question(k, true, signal).then(
        (whole) => {
          if (!signal.aborted) asked.data = whole;
        },
        // Then it stays at what is known.
        () => {},
      );
    return quick;
  });
  return asked;
}
