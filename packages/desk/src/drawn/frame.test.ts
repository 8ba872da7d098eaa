import { expect, it } from "vitest";
import { frameOf } from "./frame.ts";

it("asks for what the address says", () => {
  expect(frameOf({})).toEqual({});
  expect(frameOf({ party: "12", place: " بم ", type: "ASSAULT", lang: "en" })).toEqual({
    party: 12,
    place: "بم",
    type: "ASSAULT",
  });
  expect(frameOf({ from: "2004-01-01", to: "soon", outlet: "a, b" })).toEqual({ from: "2004-01-01", outlet: "a\\, b" });
  expect(frameOf({ from: "2004-01-01", party: "x" }, ["party"])).toEqual({ party: "x" });
});
