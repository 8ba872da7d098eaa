import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NEWS } from "../packages/archive/test/news.ts";
import { COMMAND } from "../scripts/set-up.mjs";

/** What is used of the client; its own types lead into sources of a dependency that do not compile here. */
interface Client {
  connect(transport: unknown): Promise<void>;
  close(): Promise<void>;
  getServerVersion(): object;
  getInstructions(): string;
  listTools(): Promise<{
    tools: {
      name: string;
      description: string;
      annotations: object;
      inputSchema: { type: string };
      outputSchema?: { type: string };
    }[];
  }>;
  callTool(call: {
    name: string;
    arguments: object;
  }): Promise<{ content: [{ text: string }]; structuredContent: Record<string, never>; isError?: boolean }>;
}

// `isnad mcp` as an agent's program starts it: a client of the protocol over standard input and output.

const built = existsSync(resolve(COMMAND, "../../bundle/main.js"));
const where = built ? "" : " (skipped: the command is not built; npm run build)";

describe.skipIf(!built)(`isnad mcp${where}`, () => {
  let folder: string;
  let client: Client;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "isnad-mcp-"));
    writeFileSync(join(folder, "news.jsonl"), NEWS.map((a) => `${JSON.stringify(a)}\n`).join(""));
    spawnSync(process.execPath, [COMMAND, "add", "news.jsonl", "-a", "news.db"], { cwd: folder });
    const { Client } = await import("@modelcontextprotocol/client" as string);
    const { StdioClientTransport } = await import("@modelcontextprotocol/client/stdio" as string);
    client = new Client({ name: "test", version: "0.0.0" });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [COMMAND, "mcp", join(folder, "news.db")] }),
    );
  });
  afterAll(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  const call = async (name: string, input: Record<string, unknown>) => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: input });
    return { text: content[0].text, data: structuredContent, isError: isError ?? false };
  };

  it("says what it is, and what it can be asked", async () => {
    expect(client.getServerVersion()).toMatchObject({ name: "isnad" });
    expect(client.getInstructions()).toContain("6 Arabic news reports");
    const { tools } = await client.listTools();
    expect(tools.map((t) => t.name)).toEqual([
      "search_reports",
      "search_facts",
      "report",
      "chain",
      "figures",
      "statements",
      "timeline",
      "who",
    ]);
    for (const t of tools) {
      expect(t.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect([t.description, t.inputSchema.type, t.outputSchema?.type]).toEqual([
        expect.stringMatching(/.{40}/),
        "object",
        "object",
      ]);
    }
  });

  it("every fact comes with its words, their place, its report and its chain", async () => {
    const { text, data } = await call("search_facts", { kind: ["figure"], type: ["killed"], sort: "-value" });
    expect(data).toMatchObject({ count: { n: 3, exact: true }, next: null });
    const items = data.items as unknown as Record<string, string & number>[];
    for (const e of items) {
      const article = NEWS.find((a) => a.id === e.report)!;
      expect(article.text.slice(e.start, e.end)).toBe(e.at);
      expect(e.at).toBe(e.words);
      expect(article.text.slice(e.quoteStart, e.quoteEnd)).toBe(e.quote);
      expect(e.chain).not.toBe("");
      expect(text).toContain(`«${e.quote}»`);
      expect(text).toContain(e.ref);
    }
    expect(items.map((e) => e.chain)).toContain("report ← مسؤول أمني (anonymous)");
  });

  it.each([
    ["search_reports", { text: "غزة" }, ["aid-1", "بغزه"]],
    ["search_facts", { speaker: "هوفمان", about: "غزة" }, ["visit-1#", "visit-2#", "report ← كلارا هوفمان"]],
    [
      "report",
      { report: "blast-1" },
      ["The report's text:", NEWS[0]!.text, "[blast-1#F1] 12 killed", "«قال» at 0–3", "words: «12 شخصا قتلوا"],
    ],
    ["chain", { ref: "blast-2#F2" }, ["مسؤول أمني (anonymous)", "read by"]],
    ["chain", { ref: "blast-1#S2" }, ["leans on", "E1"]],
    ["chain", { ref: "blast-1#E1" }, ["E1", "read by"]],
    ["figures", { text: "بعلبك", role: ["killed"] }, ["occurrence", "killed:", "«"]],
    ["statements", { speaker: "هوفمان", contradictions: true }, ["for a reader to judge", "visit-2#"]],
    ["timeline", { party: "هوفمان" }, ["occurrence", "«"]],
    ["who", { name: "هوفمان" }, ["كلارا هوفمان", "2 reports", "«", "characters"]],
  ] as const)("%s %j", async (name, input, holds) => {
    const { text, isError } = await call(name, input);
    expect(isError).toBe(false);
    for (const words of holds) expect(text).toContain(words);
  });

  it("goes on by cursor", async () => {
    const first = await call("search_facts", { limit: 2 });
    const cursor = first.data.next as unknown as string;
    const second = await call("search_facts", { limit: 2, cursor });
    expect(first.text).toContain(`More with cursor ${cursor}`);
    expect(second.data.items).not.toEqual(first.data.items);
  });

  it("says what is not there, and what cannot be asked", async () => {
    expect(await call("report", { report: "none" })).toMatchObject({
      isError: true,
      text: expect.stringContaining("there is no report none"),
    });
    expect(await call("chain", { ref: "blast-1#F99" })).toMatchObject({ isError: true });
    expect(await call("search_facts", { cursor: "x" })).toMatchObject({
      isError: true,
      text: expect.stringContaining("cursor"),
    });
    await expect(
      call("search_facts", { speakr: "x" }).then((r) => r.isError || Promise.reject(new Error("taken"))),
    ).resolves.toBe(true);
  });

  it("an archive that is not there is one line, and nothing on standard output", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, "mcp", join(folder, "none.db")], {
      encoding: "utf8",
      input: "",
    });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^isnad: .*none\.db.*\n$/);
  });

  it("ends when its input ends", () => {
    const { status, stdout } = spawnSync(process.execPath, [COMMAND, "mcp", join(folder, "news.db")], {
      encoding: "utf8",
      input: "",
      timeout: 60_000,
    });
    expect([status, stdout]).toEqual([0, ""]);
  });
});
