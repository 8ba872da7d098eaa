import { type Fault, isFault, type Task } from "../input/tasks.ts";
import type { Hands } from "./pool.ts";
import type { Done } from "./read-task.ts";

/** Who works, by how much is known to come: the hands may change while the work runs. */
export type Choose = (seen: number) => Promise<Hands>;

/**
 * Does tasks side by side and gives the results in the order of the tasks. At most `room` are under way or waiting to be
 * taken, so that a slow reader of the output holds back the reading of the input and memory stays flat.
 */
export async function* inOrder(
  tasks: AsyncIterable<Task | Fault>,
  choose: Choose,
): AsyncGenerator<{ readonly size: number; readonly done: Done }> {
  const under: Promise<{ size: number; done: Done }>[] = [];
  let seq = 0;
  let seen = 0;
  for await (const task of tasks) {
    if (isFault(task)) {
      under.push(
        Promise.resolve({
          size: 0,
          done: { bytes: new Uint8Array(0), cards: [], faults: [task], reports: 0, words: 0 },
        }),
      );
      continue;
    }
    seen += task.size;
    const hands = await choose(seen);
    under.push(hands.do(task, seq++).then((done) => ({ size: task.size, done })));
    while (under.length >= hands.room) yield await under.shift()!;
  }
  while (under.length > 0) yield await under.shift()!;
}
