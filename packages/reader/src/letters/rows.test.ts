import { expect, test } from "vitest";
import { Lines, linesIndex, Rows, rowsIndex } from "./rows.ts";

const TEXT = "قال\t1;2\nكتب\t3\nقا\t4";

test.each([
  ["counted out now", new Rows(TEXT)],
  ["made ready", new Rows(TEXT, rowsIndex(TEXT))],
])("rows are found by their key alone, %s", (_, rows) => {
  expect(rows.size).toBe(3);
  expect(rows.rest(rows.find("وقال", 1, 4))).toBe("1;2");
  expect(rows.rest(rows.find("قا"))).toBe("4");
  expect(String.fromCharCode(rows.code(rows.find("كتب")))).toBe("3");
  for (const key of ["ق", "قالت", "كت", "", "1;2"]) expect(rows.find(key), key).toBe(-1);
});

test.each([
  ["counted out now", new Lines("أ\n\nبج")],
  ["made ready", new Lines("أ\n\nبج", linesIndex("أ\n\nبج"))],
])("lines are cut out by their number, %s", (_, lines) => {
  expect(lines.size).toBe(3);
  expect([0, 1, 2].map((n) => lines.at(n))).toEqual(["أ", "", "بج"]);
});
