import { FORMATS } from "@isnad/record/formats";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NEWS } from "../../../../archive/test/news.ts";
import { testServer } from "../../../test/house.ts";
import { storyDetail } from "../shapes/compare.ts";
import { record } from "../shapes/facts.ts";
import { decision, reviewAct } from "../shapes/review.ts";
import { jobDetail, jobLine } from "../shapes/server.ts";
import { VIEWS } from "../views.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.close());

describe("review", () => {
  const act = async (body: object) => {
    expect(reviewAct.parse(body)).toEqual(body);
    const [status, made] = await server.post("/api/review", body);
    expect([status, made]).toEqual([200, decision.parse(made)]);
    return made as { decision: number };
  };
  it("accepts, rejects, edits, adds, merges, splits, and takes back", async () => {
    await act({ who: "سلمى", action: "accept", fact: "blast-1#F1" });
    await act({ who: "سلمى", action: "reject", fact: "blast-1#F2", why: "an age" });
    const { decision: n } = await act({
      who: "سلمى",
      action: "edit",
      fact: "blast-1#F1",
      change: { value: 15, bound: "more" },
    });
    expect(await server.json("/api/facts/blast-1%23F1")).toMatchObject([
      200,
      { value: 15, mode: "more", review: "edited" },
    ]);
    expect(await server.post(`/api/decisions/${n}/undo`, { who: "نور", why: "a slip" })).toMatchObject([
      200,
      { undone: { by: "نور" } },
    ]);
    expect(await server.post(`/api/decisions/${n}/undo`, { who: "نور" })).toMatchObject([
      409,
      { error: { code: "not-possible" } },
    ]);
    expect(await server.json("/api/facts/blast-1%23F1")).toMatchObject([200, { value: 12, review: "accepted" }]);
    expect(await server.json("/api/decisions?undone=false&who=سلمى")).toMatchObject([
      200,
      { items: [{ action: "reject" }, { action: "accept" }] },
    ]);
    const [, { items }] = (await server.json("/api/identities?name=هوفمان")) as [
      number,
      { items: { identity: number }[] },
    ];
    const [, all] = (await server.json("/api/identities?kind=person")) as [number, { items: { identity: number }[] }];
    const other = all.items.find((i) => i.identity !== items[0]!.identity)!;
    await act({ who: "سلمى", action: "merge", identity: other.identity, into: items[0]!.identity });
    const [, detail] = (await server.json("/api/reports/visit-1")) as [
      number,
      { record: { entities: { id: string; kind: string }[] } },
    ];
    const person = detail.record.entities.find((e) => e.kind === "person")!;
    await act({ who: "سلمى", action: "split", report: "visit-1", entity: person.id });
    await act({
      who: "سلمى",
      action: "add",
      report: "aid-2",
      kind: "time",
      fact: {
        start: 13,
        end: 19,
        kind: "DURATION",
        value: "P2D",
        mod: null,
        edtf: null,
        anchor: null,
        implied: [],
        refinedBy: null,
      },
    });
  });
  it("tells how far two agree", async () => {
    const judge = (who: string, action: string, fact: string) => act({ who, action, fact });
    for (const fact of ["blast-1#F1", "blast-1#F2", "blast-2#F1", "blast-2#F2"]) await judge("أ", "accept", fact);
    await judge("ب", "accept", "blast-1#F1");
    await judge("ب", "accept", "blast-1#F2");
    await judge("ب", "reject", "blast-2#F1");
    await judge("ب", "reject", "blast-2#F2");
    await judge("ب", "accept", "blast-2#F2");
    await judge("ج", "accept", "aid-1#V1");
    const [, agreement] = await server.json("/api/agreement");
    // Of four facts three alike; by chance 1 · 3/4: (3/4 − 3/4) / (1 − 3/4) = 0.
    expect(agreement).toMatchObject({
      reviewers: [
        { who: "أ", judged: 4 },
        { who: "ب", judged: 4, judgements: { accept: 3, reject: 1 } },
        { who: "ج", judged: 1 },
      ],
      pairs: [
        {
          first: "أ",
          second: "ب",
          both: 4,
          agree: 3,
          share: 0.75,
          kappa: 0,
          differ: [{ report: "blast-2", fact: "F1", first: "accept", second: "reject" }],
        },
      ],
    });
  });
});

describe("reading and adding", () => {
  it("reads a text and keeps nothing", async () => {
    const [status, got] = await server.post("/api/read", {
      text: "وصلت كلارا هوفمان إلى القاهرة يوم الثلاثاء.",
      published: "2021-05-04",
      outlet: "الأفق",
    });
    expect([status, got]).toMatchObject([
      200,
      { report: { outlet: "الأفق", published: "2021-05-04" }, times: [{ value: "2021-05-04" }] },
    ]);
    expect(record.parse(got)).toEqual(got);
    expect(await server.json("/api/reports/count")).toMatchObject([200, { n: 6 }]);
  });
  it("adds files with their folders, tells of each, and adds nothing twice", async () => {
    const send = async (
      files: readonly (readonly [name: string, content: BlobPart])[],
      paths: readonly string[] = [],
    ) => {
      const form = new FormData();
      for (const [name, content] of files) form.append("files", new Blob([content]), name);
      for (const path of paths) form.append("paths", path);
      const [status, { job }] = (await server.json("/api/documents", { method: "POST", body: form })) as [
        number,
        { job: string },
      ];
      expect(status).toBe(202);
      await server.house.jobs.settled();
      const [, detail] = await server.json(`/api/jobs/${job}`);
      return jobDetail.parse(detail);
    };
    const page = `<!doctype html><html lang="ar"><head><title>خبر</title></head><body><article><h1>خبر</h1>${"<p>قال سامر الخياط إن 12 شخصا قتلوا في انفجار هز مدينة بعلبك يوم الأحد الماضي بعد الظهر.</p>".repeat(4)}</article></body></html>`;
    const files = [
      ["a/monday.txt", "وصل الوزير إلى القاهرة يوم الاثنين."],
      ["a/page.html", page],
      ["news.jsonl", `{"id":"l1","text":"وصل السفير إلى عمان."}\n{"id":"l2"}\n`],
      ["empty.txt", ""],
      ["photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ] as const;
    const first = await send(files);
    expect(first).toMatchObject({ state: "done", expected: 5, added: 3, known: 0, faults: 3 });
    expect(first.documents.map((d) => d.name)).toEqual(["a/monday.txt", "a/page.html", "news.jsonl:1"]);
    expect(first.failures.map((f) => f.where)).toEqual(["news.jsonl:2", "empty.txt", "photo.png"]);
    expect(await send(files)).toMatchObject({ added: 0, known: 3 });
    // What was sent lies nowhere any more but in the archive.
    const [, sent] = (await server.json("/api/reports/page/original")) as [number, { text: string }];
    expect(sent).toMatchObject({ state: "same", kept: true, text: expect.stringContaining("<") });
    const file = await server.ask("/api/reports/page/original/bytes");
    expect(file.headers.get("content-type")).toBe("application/octet-stream");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="page-1.html"');
    expect(await file.text()).toBe(sent.text);
    expect(await server.json("/api/reports/blast-1/original/bytes")).toMatchObject([
      404,
      { error: { code: "no-original" } },
    ]);
    // In a folder a file is known by its path, alone each text is a report of its own.
    const text = (n: string) => `وصل الوزير إلى القاهرة يوم ${n}.`;
    expect(await send([["monday.txt", text("الثلاثاء")]], ["a/monday.txt"])).toMatchObject({ added: 0, versions: 1 });
    expect(await send([["report.txt", text("الأربعاء")]])).toMatchObject({
      added: 1,
      documents: [{ report: "report" }],
    });
    expect(await send([["report.txt", text("الخميس")]])).toMatchObject({
      added: 1,
      documents: [{ report: "report~2" }],
    });
    const [, list] = (await server.json("/api/jobs")) as [number, { items: unknown[] }];
    expect(list.items).toHaveLength(5);
    for (const job of list.items) jobLine.parse(job);
  });
  it("tells what happens to those who listen, and to those who come back what they missed", async () => {
    await server.post("/api/review", { who: "س", action: "accept", fact: "blast-1#F1" });
    const control = new AbortController();
    const response = await server.ask("/api/events", { headers: { "last-event-id": "0" }, signal: control.signal });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = "";
    const until = async (words: string) => {
      while (!heard.includes(words)) heard += (await reader.read()).value ?? "";
    };
    await until("event: decision");
    expect(heard).toMatch(/id: 1\nevent: decision\ndata: \{"decision":1,/);
    await server.post("/api/decisions/1/undo", { who: "س" });
    await until("id: 2\n");
    await reader.cancel();
    expect(server.house.events.listening).toBe(0);
  });
});

describe("what is printed twice", () => {
  it("is a story, copy by copy, and a changed text a version", async () => {
    const { readDocument } = await import("../../../../archive/test/reading.ts");
    const text = `${NEWS[0]!.text} ${NEWS[2]!.text} ${NEWS[3]!.text}`;
    const one = { id: "one", outlet: "الأفق", url: "https://example.org/one", published: "2021-05-06", text };
    const copy = text.replace("قال سامر الخياط إن 12 شخصا", "قتل 15 شخصا");
    await server.house.archive.add(
      [one, { ...one, id: "two", outlet: "المنار الجديد", url: "https://example.org/two", text: copy }].map(
        readDocument,
      ),
    );
    await server.house.archive.add([readDocument({ ...one, text: `${text} وانتهى البحث.` })]);
    const [, { items }] = (await server.json("/api/stories")) as [number, { items: { story: number }[] }];
    const [status, story] = await server.json(`/api/stories/${items[0]!.story}`);
    // The three reports that the text is put together from are told of the same story.
    expect([status, story]).toMatchObject([200, { reports: 5, fullest: { report: "one" } }]);
    expect(storyDetail.parse(story)).toEqual(story);
    const csv = await (await server.ask(`/api/export/csv?view=story&story=${items[0]!.story}`)).text();
    expect(csv).toContain("figure-changed");
    const [, versions] = await server.json("/api/reports/one/versions");
    expect(versions).toMatchObject({ items: [{}, { version: 2, sentencesAdded: [{ text: "وانتهى البحث." }] }] });
  });
});

describe("downloads", () => {
  it.each([...Object.keys(FORMATS), "conllu"])("records as %s", async (format) => {
    const response = await server.ask(`/api/export/${format}?outlet=الأفق`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="isnad\.[\w.]+"$/);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(40);
  });
  const QUERIES: Readonly<Record<string, string>> = { contradictions: "speaker=هوفمان", story: "story=1" };
  it.each(Object.keys(VIEWS).filter((v) => v !== "story"))("%s as csv, json and jsonl", async (view) => {
    await server.post("/api/review", { who: "س", action: "accept", fact: "blast-1#F1" });
    const ask = async (format: string) => {
      const response = await server.ask(`/api/export/${format}?view=${view}&${QUERIES[view] ?? ""}`);
      expect([response.status, response.headers.get("content-disposition")]).toEqual([
        200,
        `attachment; filename="isnad-${view}.${format}"`,
      ]);
      return response.text();
    };
    const csv = parse(await ask("csv")) as string[][];
    const { items } = JSON.parse(await ask("json")) as { items: unknown[] };
    const lines = (await ask("jsonl"))
      .split("\n")
      .filter(Boolean)
      .map((l) => JSON.parse(l));
    expect(lines).toEqual(items);
    if (view !== "stories") expect(items.length).toBeGreaterThan(0);
    expect(csv.length).toBeGreaterThanOrEqual(view === "stories" ? 1 : 2);
  });
  it.each([
    ["facts", "webanno", "kind=figure"],
    ["facts", "geojson", "kind=event"],
    ["reports", "timeml", "text=بعلبك"],
    ["timeline", "polecat", ""],
    ["figures", "parquet", ""],
    ["figures", "acled", "role=killed"],
    ["contradictions", "prov", "speaker=هوفمان"],
    ["journeys", "ics", ""],
    ["identities", "geojson", "kind=place"],
    ["places", "jsonld", ""],
    ["network", "parquet", ""],
  ])("%s as %s", async (view, format, query) => {
    const response = await server.ask(`/api/export/${format}?view=${view}&${query}`);
    expect([response.status, response.headers.get("content-disposition")]).toEqual([
      200,
      expect.stringContaining(`isnad-${view}.`),
    ]);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(60);
  });
  it("reviewed reports as annotated data; a mark before tables; reports by name", async () => {
    expect(await (await server.ask("/api/export/jsonl?view=annotated")).text()).toBe("");
    await server.post("/api/review", { who: "س", action: "accept", fact: "blast-1#F1" });
    expect(JSON.parse(await (await server.ask("/api/export/jsonl?view=annotated")).text())).toMatchObject({
      id: "blast-1",
    });
    const bytes = new Uint8Array(
      await (await server.ask("/api/export/csv?view=reports&mark=true&text=بعلبك")).arrayBuffer(),
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [, records] = (await server.json("/api/export/json?report=aid-1&report=blast-2")) as [
      number,
      { report: { id: string } }[],
    ];
    expect(records.map((r) => r.report.id)).toEqual(["aid-1", "blast-2"]);
    expect((await server.ask("/api/export/csv?view=story&story=1")).status).toBe(404);
  });
});

describe("what has not changed", () => {
  it("is not sent again", async () => {
    const first = await server.ask("/api/facts?kind=figure");
    const etag = first.headers.get("etag")!;
    expect(etag).toMatch(/^(W\/)?"[\w.-]+"$/);
    const again = () => server.ask("/api/facts?kind=figure", { headers: { "if-none-match": etag } });
    expect((await again()).status).toBe(304);
    expect(await (await again()).text()).toBe("");
    await server.post("/api/review", { who: "س", action: "reject", fact: "blast-1#F1" });
    expect((await again()).status).toBe(200);
  });
  it("is not even asked for", async () => {
    const { archive } = server.house;
    const etag = (await server.ask("/api/network")).headers.get("etag")!;
    const network = archive.network;
    archive.network = () => Promise.reject(new Error("asked"));
    expect((await server.ask("/api/network", { headers: { "if-none-match": `"other", ${etag}` } })).status).toBe(304);
    archive.network = network;
  });
  it("another program's writing is told, and what is done here only once", async () => {
    const told: string[] = [];
    const { openArchive } = await import("@isnad/archive");
    const { language, readDocument } = await import("../../../../archive/test/reading.ts");
    const quick = await testServer({ watchMs: 10 });
    const wait = () => new Promise((done) => setTimeout(done, 60));
    quick.house.events.listen(({ what }) => told.push(what.kind));
    await wait();
    await quick.post("/api/review", { who: "س", action: "accept", fact: "blast-1#F1" });
    await wait();
    expect(told).toEqual(["decision"]);
    const other = openArchive(quick.path, language);
    await other.add([readDocument({ text: "وصل الوزير إلى القاهرة." })]);
    await other.close();
    // Opening, adding and closing may be seen as several changes.
    await expect.poll(() => [...new Set(told)]).toEqual(["decision", "changed"]);
    await quick.close();
  });
  it("pages go on from where they ended", async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const [, page] = (await server.json(`/api/facts?limit=4&cursor=${cursor}`)) as [
        number,
        { items: { ref: string }[]; next: string | null },
      ];
      seen.push(...page.items.map((f) => f.ref));
      cursor = page.next;
    }
    const [, { n }] = (await server.json("/api/facts/count")) as [number, { n: number }];
    expect([seen.length, new Set(seen).size]).toEqual([n, n]);
  });
});
