import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { testServer } from "../../test/house.ts";
import { askOf } from "./ask.ts";
import { EXAMPLES } from "./examples.generated.ts";
import { isDownloads } from "./route.ts";
import { ROUTES } from "./routes/index.ts";

type Json = Record<string, never>;
let server: Awaited<ReturnType<typeof testServer>>;
let api: Json & { paths: Record<string, Record<string, Json>>; components: { schemas: Json } };
beforeAll(async () => {
  server = await testServer();
  [, api] = (await server.json("/api/openapi.json")) as [number, never];
});
afterAll(() => server.close());

describe("the description", () => {
  it("is OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(api));
    expect([valid, errors]).toEqual([true, undefined]);
  });
  it("has every route, with words for each part", () => {
    expect(Object.keys(api.paths).sort()).toEqual([...new Set(ROUTES.map((r) => r.path as string))].sort());
    for (const { method, path } of ROUTES) {
      const operation = api.paths[path]![method] as unknown as {
        summary: string;
        operationId: string;
        parameters: { name: string; description?: string; schema: { enum?: unknown } }[];
        responses: Record<string, unknown>;
      };
      expect(operation.summary, path).toMatch(/\w/);
      for (const p of operation.parameters) expect(p.description ?? p.schema.enum, `${path} ${p.name}`).toBeDefined();
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["400", "500"]));
    }
    const ids = ROUTES.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("points only at schemas that it has", () => {
    const names = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((m) => m[1]!);
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) expect(Object.keys(api.components.schemas)).toContain(name);
    expect(JSON.stringify(api)).not.toContain("$defs");
  });
  it("tells what the fields of a record mean", () => {
    const { Figure } = api.components.schemas as unknown as {
      Figure: { description: string; properties: Record<string, { description: string }> };
    };
    for (const field of Object.values(Figure.properties)) expect(field.description ?? "").not.toBe("");
  });
  it("says of every schema and field what it is", () => {
    interface Schema {
      description?: string;
      properties?: Record<string, Schema>;
      items?: Schema;
    }
    const missing: string[] = [];
    const look = (schema: Schema, path: string) => {
      for (const [field, one] of Object.entries(schema.properties ?? {})) {
        if (!one.description) missing.push(`${path}.${field}`);
        look(one, `${path}.${field}`);
        if (one.items) look(one.items, `${path}.${field}`);
      }
    };
    for (const [name, schema] of Object.entries(api.components.schemas as unknown as Record<string, Schema>)) {
      if (!schema.description) missing.push(name);
      look(schema, name);
    }
    expect(missing).toEqual([]);
  });
  it("gives an example of every answer", () => {
    for (const { id, answer, example = EXAMPLES[id] } of ROUTES) {
      if (isDownloads(answer)) continue;
      expect(example, `${id}: npm run api-examples`).toBeDefined();
      expect(answer.safeParse(example).error?.issues.slice(0, 2), id).toBeUndefined();
    }
  });
  it("gives examples that fit", () => {
    for (const route of ROUTES) {
      if (route.example !== undefined && !isDownloads(route.answer)) route.answer.parse(route.example);
      const body = route.body as z.ZodType | undefined;
      if (body) expect(body.safeParse(body.meta()?.example).error).toBeUndefined();
      const query = (route.query ?? route.documentedQuery) as z.ZodObject | undefined;
      const search = new URLSearchParams();
      for (const [name, field] of Object.entries(query?.shape ?? {})) {
        const { example } = (field as z.ZodType).meta() ?? {};
        if (example !== undefined) search.set(name, Array.isArray(example) ? example.join(",") : String(example));
      }
      if (query) askOf(query, search);
    }
  });
});

describe("its page", () => {
  it("has every route, no script, and nothing from elsewhere", async () => {
    const page = await (await server.ask("/api/docs")).text();
    for (const { path, id } of ROUTES) {
      expect(page).toContain(`<code>${path}</code>`);
      expect(page).toContain(`<details id="${id}">`);
    }
    expect(page).not.toMatch(/<script|<style|style=|\bon\w+=|(?:src|href)="(?!\/|#)/);
    expect((await server.ask("/api/docs.css")).headers.get("content-type")).toContain("text/css");
  });
  it("links to what can be asked", async () => {
    const page = await (await server.ask("/api/docs")).text();
    for (const [, address] of page.matchAll(/For example <a href="([^"]+)"/g)) {
      const { status } = await server.ask(address!.replaceAll("&amp;", "&"));
      // Names in the examples are those of the examples' archive.
      expect([200, 404], address).toContain(status);
    }
  });
});
