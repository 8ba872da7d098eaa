import type { Article, Report } from "@isnad/record";
import type { Outcome, Task } from "./reading-worker.ts";

export interface Reading {
  readonly record: Report;
  readonly milliseconds: number;
}

/** The reader of this tab, in a thread of its own; started once, when it is first wanted. */
let worker: Worker | null = null;
let next = 1;
const waiting = new Map<number, { resolve: (reading: Reading) => void; reject: (error: Error) => void }>();

/** How the thread is started. */
let make: (() => Worker) | null = null;

/** Says where the reader comes from; before it is first wanted. */
export function startWith(way: () => Worker): void {
  make = way;
}

function hand(): Worker {
  if (worker) return worker;
  if (!make) throw new Error("nobody said where the reader comes from");
  worker = make();
  worker.addEventListener("message", ({ data }: MessageEvent<Outcome>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ("record" in data) one?.resolve(data);
    else one?.reject(new Error(data.failed));
  });
  worker.addEventListener("error", (event) => {
    for (const one of waiting.values()) one.reject(new Error(event.message));
    waiting.clear();
    worker = null;
  });
  return worker;
}

/** Fetches and wakes the reader before it is needed. */
export const wake = (): void => void read({ text: "" }).catch(() => {});

export async function read(article: Article): Promise<Reading> {
  const task: Task = { id: next++, article };
  const thread = hand();
  return new Promise((resolve, reject) => {
    waiting.set(task.id, { resolve, reject });
    thread.postMessage(task);
  });
}
