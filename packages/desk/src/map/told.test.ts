import type { Journey, ReportDetail } from "@isnad/record/answers";
import { expect, it } from "vitest";
import { toldOf } from "./told.ts";

const report = (name: string, ordered: boolean, stops: readonly (readonly [string, string])[]) =>
  ({
    report: name,
    record: { trips: [{ id: "J1", ordered, stops: stops.map(([place, role]) => ({ place, role })) }] },
    identities: { E1: 11, E2: 12, E3: 13 },
  }) as unknown as ReportDetail;
const journey = { trips: ["a", "b"].map((name) => ({ report: name, id: "J1" })) } as unknown as Journey;

it("tells stops that are only passed through, and whether their order is asserted", () => {
  const a = report("a", false, [
    ["E1", "stop"],
    ["E2", "transit"],
    ["E3", "transit"],
  ]);
  const b = report("b", true, [
    ["E1", "stop"],
    ["E3", "stop"],
  ]);
  expect(toldOf(journey, [a])).toEqual({ ordered: false, transit: new Set([12, 13]) });
  expect(toldOf(journey, [a, b])).toEqual({ ordered: true, transit: new Set([12]) });
  expect(toldOf(journey, [])).toEqual({ ordered: false, transit: new Set() });
});
