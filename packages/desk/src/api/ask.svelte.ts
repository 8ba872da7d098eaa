import { untrack } from "svelte";
import { ApiError } from "./client.ts";

/** People do not notice a tenth of a second: before that, nothing says that it loads. */
const NOTICED = 120;

/** An answer on its way. While a new one is awaited the old one stays. */
export class Asked<T> {
  data = $state.raw<T | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** True only when it has lasted so long that people notice. */
  slow = $state(false);
  pending = $state(true);
  again: () => void = () => {};
}

/**
 * Asks whenever what it is asked with changes, and gives up the question before. Call it while a component is set up.
 *
 * @example const report = ask(() => place.name, (name, signal) => api.report(name, undefined, signal));
 */
export function ask<K, T>(key: () => K, question: (key: K, signal: AbortSignal) => Promise<T>): Asked<T> {
  const asked = new Asked<T>();
  let turn = $state(0);
  asked.again = () => {
    turn++;
  };
  // Questions are told apart by what they say: an object that is made anew with the same fields is the same question.
  const same = $derived(JSON.stringify(key()));
  $effect(() => {
    void turn;
    void same;
    const k = untrack(key);
    const control = new AbortController();
    const timer = setTimeout(() => {
      asked.slow = true;
    }, NOTICED);
    untrack(() => {
      asked.pending = true;
    });
    const done = () => {
      clearTimeout(timer);
      asked.slow = false;
      asked.pending = false;
    };
    question(k, control.signal).then(
      (data) => {
        if (control.signal.aborted) return;
        asked.data = data;
        asked.error = null;
        done();
      },
      (error) => {
        if (control.signal.aborted) return;
        asked.error = error instanceof ApiError ? error : new ApiError("failed", String(error?.message ?? error), 0);
        done();
      },
    );
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  });
  return asked;
}
