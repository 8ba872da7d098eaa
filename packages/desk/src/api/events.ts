import type { ServerEvents } from "@isnad/record/answers";

type Hearer<K extends keyof ServerEvents> = (data: ServerEvents[K]) => void;

/** One line to the server for all that listen; it is opened with the first and closed with the last. */
let source: EventSource | null = null;
let hearers = 0;

/**
 * Hears what the server tells as it happens; gives the function that ends it. The browser takes a broken line up again by itself.
 *
 * @example $effect(() => hear("report", () => list.again()));
 */
export function hear<K extends keyof ServerEvents>(kind: K, hearer: Hearer<K>): () => void {
  source ??= new EventSource("api/events");
  const mine = source;
  hearers++;
  const on = (event: MessageEvent<string>) => hearer(JSON.parse(event.data));
  mine.addEventListener(kind, on);
  return () => {
    mine.removeEventListener(kind, on);
    if (--hearers > 0) return;
    mine.close();
    if (source === mine) source = null;
  };
}
