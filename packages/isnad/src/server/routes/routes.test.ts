import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer } from "../../../test/house.ts";
import { isDownloads } from "../route.ts";
import { ROUTES } from "./index.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

/** Addresses asked, and what must be in the answer besides that it fits its shape. */
const ASKED: readonly (readonly [route: string, address: string, holds: object])[] = [
  ["/api", "/api", { name: "isnad", overview: { reports: 6 } }],
  ["/api/reports", "/api/reports?text=غزة&limit=2", { items: [{ report: "aid-2" }, { report: "aid-1" }] }],
  [
    "/api/reports",
    "/api/reports?outlet=الأفق&sort=oldest&has=figure",
    { items: [{ report: "blast-1" }, { report: "aid-1" }] },
  ],
  ["/api/reports/count", "/api/reports/count?text=بعلبك", { n: 2, exact: true }],
  [
    "/api/reports/facets",
    "/api/reports/facets?fields=outlet,month",
    { items: [{ field: "outlet" }, { field: "month" }] },
  ],
  ["/api/reports/{name}", "/api/reports/blast-1", { report: "blast-1", record: { report: { id: "blast-1" } } }],
  ["/api/reports/{name}", "/api/reports/blast-1?version=1", { version: 1 }],
  ["/api/reports/{name}/versions", "/api/reports/blast-1/versions", { items: [{ version: 1 }] }],
  ["/api/reports/{name}/annotated", "/api/reports/blast-1/annotated", { id: "blast-1" }],
  ["/api/facts", "/api/facts?kind=figure&kind=event&limit=3", { items: [{}, {}, {}] }],
  [
    "/api/facts",
    "/api/facts?speaker=هوفمان&about=غزة&chain=named&variants=false",
    { items: [{ report: "visit-2" }, { report: "visit-1" }] },
  ],
  ["/api/facts/count", "/api/facts/count?kind=figure&type=killed", { n: 3, exact: true }],
  ["/api/facts/facets", "/api/facts/facets?fields=kind&fields=type", { items: [{ field: "kind" }, { field: "type" }] }],
  ["/api/facts/{ref}", "/api/facts/blast-1%23F1", { ref: "blast-1#F1", value: 12 }],
  [
    "/api/facts/{ref}/why",
    "/api/facts/blast-1%23F1/why",
    { id: "F1", layer: "figure", chain: [{ kind: "named" }], cut: false },
  ],
  ["/api/facts/{ref}/why", "/api/facts/blast-1%23E1/why", { id: "E1", layer: "entity", chain: null }],
  ["/api/identities", "/api/identities?name=هوفمان", { items: [{ kind: "person", reports: 2 }] }],
  ["/api/identities/{n}", "/api/identities/1", { identity: 1 }],
  ["/api/timeline", "/api/timeline?party=هوفمان", { next: null }],
  ["/api/figures", "/api/figures?role=killed&limit=1", { items: [{ role: "killed" }] }],
  ["/api/speakers", "/api/speakers?limit=2", { items: [{ statements: 3 }, {}] }],
  ["/api/speakers", "/api/speakers?name=هوفمان", { items: [{ kind: "person" }] }],
  ["/api/unnamed-sources", "/api/unnamed-sources?limit=1", { items: [{ statements: 1 }] }],
  [
    "/api/timeline/days",
    "/api/timeline/days?from=2021-05-04",
    { items: expect.arrayContaining([{ day: "2021-05-04", n: 6, implied: 1, within: 0, report: 5 }]) },
  ],
  ["/api/timeline", "/api/timeline?skip=1&limit=1", { items: [{}] }],
  ["/api/timeline", "/api/timeline?sort=-time&limit=1", { items: [{ implied: ["year", "month", "day"] }] }],
  ["/api/reports", "/api/reports?skip=5&limit=2", { items: [{}], next: null }],
  ["/api/facts", "/api/facts?kind=figure&skip=1&sort=value&limit=1", { items: [{}] }],
  ["/api/facts/count", "/api/facts/count?kind=figure&whole=true", { exact: true }],
  ["/api/reports/count", "/api/reports/count?whole=true", { exact: true }],
  ["/api/reports/{name}/original", "/api/reports/blast-1/original", { state: "gone", text: null }],
  ["/api/speakers/{who}/contradictions", "/api/speakers/هوفمان/contradictions", { items: [{ why: "denied" }] }],
  ["/api/places", "/api/places", {}],
  ["/api/network", "/api/network?kinds=acts", {}],
  ["/api/journeys", "/api/journeys", { items: [{ stops: [{}, {}] }] }],
  ["/api/stories", "/api/stories", { items: [], next: null }],
  ["/api/decisions", "/api/decisions", { items: [], next: null }],
  ["/api/agreement", "/api/agreement", { reviewers: [], pairs: [] }],
  ["/api/jobs", "/api/jobs", { items: [] }],
  ["/api/feeds", "/api/feeds", { items: [] }],
];

describe("every route", () => {
  it.each(ASKED)("%s answers %s as it is described", async (path, address, holds) => {
    const [status, answer] = await server.json(address);
    expect(answer).toMatchObject(holds);
    expect(status).toBe(200);
    const { answer: shape } = ROUTES.find((r) => r.path === path && r.method === "get")!;
    if (!isDownloads(shape)) expect(shape.parse(answer)).toEqual(answer);
  });
});
