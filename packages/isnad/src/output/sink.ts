import type { Done } from "../work/read-task.ts";

/** Where results go, in the order of the input. */
export interface Sink {
  put(done: Done): Promise<void>;
  /** Writes what comes after the last report. */
  end(): Promise<void>;
}

/** Each report of a result with its bytes. */
export function* piecesOf(done: Done): Generator<{ readonly card: Done["cards"][number]; readonly bytes: Uint8Array }> {
  let start = 0;
  for (const card of done.cards) {
    yield { card, bytes: done.bytes.subarray(start, card.end) };
    start = card.end;
  }
}
