import { expect, it } from "vitest";
import type { Fault, Task } from "../src/input/tasks.ts";
import { inOrder } from "../src/work/in-order.ts";
import type { Hands } from "../src/work/pool.ts";

const task = (n: number): Task => ({
  kind: "lines",
  file: "x",
  first: n,
  alone: false,
  bytes: new Uint8Array(0),
  size: 10,
});

it("gives results in the order of the tasks with a bounded number under way, faults in their place", async () => {
  let under = 0;
  let most = 0;
  let taken = 0;
  const hands: Hands = {
    room: 4,
    async do(t) {
      most = Math.max(most, ++under);
      // Later tasks are done sooner.
      await new Promise((r) => setTimeout(r, 40 - (t.first % 4) * 10));
      under--;
      return { bytes: new Uint8Array(0), cards: [], faults: [], reports: t.first, words: 0 };
    },
    async close() {},
  };
  async function* source(): AsyncGenerator<Task | Fault> {
    for (let n = 0; n < 20; n++) {
      taken++;
      yield n === 7 ? { where: "x:7", fault: "broken" } : task(n);
    }
  }
  const order: (number | string)[] = [];
  for await (const { done } of inOrder(source(), async () => hands)) {
    order.push(done.faults[0]?.where ?? done.reports);
    // What is not taken is not read ahead of.
    expect(taken - order.length).toBeLessThanOrEqual(6);
  }
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, "x:7", 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  expect(most).toBeLessThanOrEqual(4);
});
