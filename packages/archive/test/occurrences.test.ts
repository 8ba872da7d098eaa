import { expect, it } from "vitest";
import { gathered, type Judged, type Measured } from "./gathered.ts";
import { TOLD } from "./occurrences-data.ts";
import { HISTORY } from "./occurrences-history.ts";

const say = (what: string, { right, missed, wrong, precision, recall, faults }: Measured) => {
  console.log(
    `occurrences, ${what}: ${right + missed} pairs that are one, precision ${precision.toFixed(3)} (${wrong} wrong), recall ${recall.toFixed(3)}`,
  );
  if (process.env.FAULTS) console.log(faults.join("\n"));
};

/** Clusters at even places chose the threshold, those at odd ones measure it. */
const half = (odd: 0 | 1): Judged[] =>
  Object.entries(HISTORY).flatMap(([cluster, told], i) =>
    i % 2 === odd ? told.map(([occurrence, published, text]) => ({ cluster, occurrence, published, text })) : [],
  );

it("events that are the same occurrence are gathered, others are not", async () => {
  const found = await gathered(TOLD.map(({ o, published, text }) => ({ cluster: "", occurrence: o, published, text })));
  say("imagined", found);
  expect(found.precision).toBeGreaterThanOrEqual(0.95);
  expect(found.recall).toBeGreaterThanOrEqual(0.8);
});

it("so are those of history books, next to what is easily taken for them", async () => {
  const [chose, measured] = [await gathered(half(0)), await gathered(half(1))];
  say("the half that chose the threshold", chose);
  say("the other half", measured);
  for (const { precision, recall } of [chose, measured]) {
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  }
  const pairs = Object.values(HISTORY).reduce((n, { length }) => n + (length * (length - 1)) / 2, 0);
  expect(pairs).toBe(215);
});
