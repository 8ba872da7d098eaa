import { expect, it } from "vitest";
import { differ, type Told } from "../src/compare/differ.ts";

const told = (report: string, value: number, mode = "exact", more: Partial<Told> = {}): Told => ({
  id: "F1",
  type: "killed",
  report,
  value,
  high: null,
  mode,
  chain: [],
  published: "2021-05-03",
  partOf: null,
  asOf: null,
  of: null,
  ...more,
});

it("numbers differ where two tellers cannot both be right, not where one gives parts", () => {
  const parts = [told("a", 10), told("a", 3)];
  expect(differ(parts)).toBe(false);
  expect(differ([...parts, told("b", 10), told("b", 3)])).toBe(false);
  expect(differ([...parts, told("b", 10)])).toBe(false);
  expect(differ([...parts, told("b", 15)])).toBe(true);
  expect(differ([told("a", 12), told("b", 15)])).toBe(true);
  expect(differ([told("a", 12, "more"), told("b", 15)])).toBe(false);
});

it("a part is held against no whole, but where it is more", () => {
  const part = { partOf: "F1" };
  expect(differ([told("a", 12), told("b", 12), told("b", 4, "exact", part)])).toBe(false);
  expect(differ([told("a", 12), told("b", 4, "exact", part)])).toBe(false);
  expect(differ([told("a", 12), told("b", 4, "exact", { of: "طفل" })])).toBe(false);
  expect(differ([told("a", 12), told("b", 14, "exact", { of: "طفل" })])).toBe(true);
});

it("a kind of people is held against the same kind", () => {
  expect(differ([told("a", 3, "exact", { of: "جندي" }), told("b", 5, "exact", { of: "طفل" })])).toBe(false);
  expect(differ([told("a", 3, "exact", { of: "جندي" }), told("b", 5, "exact", { of: "جندي" })])).toBe(true);
});

it("a toll grows: a later one contradicts only when it is less", () => {
  const [first, second] = [{ published: "2021-05-03" }, { published: "2021-05-04" }];
  expect(differ([told("a", 12, "exact", first), told("b", 15, "exact", second)])).toBe(false);
  expect(differ([told("a", 15, "exact", first), told("b", 12, "exact", second)])).toBe(true);
  expect(differ([told("a", 15, "about", first), told("b", 14, "exact", second)])).toBe(false);
  // Printed on one day, held on two.
  expect(differ([told("a", 12, "exact", { asOf: "2021-05-01" }), told("b", 15)])).toBe(false);
  const share = { type: "percent" };
  expect(
    differ([
      told("a", 12, "exact", { ...share, asOf: "2020-01-01" }),
      told("b", 15, "exact", { ...share, asOf: "2021-01-01" }),
    ]),
  ).toBe(false);
  expect(
    differ([told("a", 12, "exact", { ...share, ...first }), told("b", 15, "exact", { ...share, ...second })]),
  ).toBe(true);
});

it("a report contradicts itself only by two whom it quotes", () => {
  const by = (name: string) => ({ chain: [{ id: "S1", name, kind: "anonymous", entity: null }] as Told["chain"] });
  expect(differ([told("a", 13, "exact", by("مصادر محلية في صيدا")), told("a", 4, "exact", by("مصادر محلية"))])).toBe(
    false,
  );
  expect(differ([told("a", 13, "exact", by("مصادر محلية")), told("a", 4)])).toBe(false);
  expect(differ([told("a", 15, "exact", by("وزارة الصحة")), told("a", 18, "exact", by("مسؤول أمني"))])).toBe(true);
});
