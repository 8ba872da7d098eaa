import { expect, test } from "vitest";
import { parse } from "./model.ts";

test("two features of one hash are refused, not mixed up", () => {
  expect(() => parse("NOUN\nما\nt:1\t5\nt:1\t6")).toThrow(/hash/);
});
