import { jsonSchema } from "@isnad/record/schema";
import { z } from "zod";
import { EXAMPLES } from "./examples.generated.ts";
import { isDownloads, type Route, type Tag } from "./route.ts";
import { fault } from "./shapes/server.ts";
import { ANSWERS, FIELDS } from "./shapes/words.ts";

type Json = Record<string, unknown>;

const TAGS: Readonly<Record<Tag, string>> = {
  Server: "What this server is, and what happens on it.",
  Reports: "Finding and reading reports.",
  Facts: "Finding facts by who, what, where, when and on whose word; and why each was read.",
  Identities: "People, bodies and places across reports.",
  Comparing: "What several reports tell, side by side: timeline, figures, speakers, map, network, journeys, stories.",
  Review: "What people correct. Who, when and why is kept, and everything can be undone.",
  Adding: "Reading texts and adding documents.",
  Export: "Everything as a download.",
};

const FAULTS: Readonly<Record<number, string>> = {
  400: "The request is wrong; `at` says where.",
  403: "It would change something, and the archive is only for reading or the request came from another site.",
  404: "There is none of that name or number.",
  409: "It cannot be done to what is there now.",
  413: "The body is too long.",
  415: "The body is of another kind.",
  500: "The archive cannot be read, or something failed that should not.",
};

/** The description of the API in OpenAPI 3.1, made of the same routes as the server. */
export function openApi(routes: readonly Route[], version: string): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    paths[route.path]![route.method] = operation(route, components);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Isnad",
      version,
      summary: "Arabic news with the chain of every fact.",
      description:
        "Reports, and facts with their chains: who said it, on whose word, in which report, at which characters. Offsets are UTF-16 code units of a report's text, half-open. Lists come in pages: `next` is the `cursor` of the following one, null at the end. Every error is `{ error: { code, message, remedy?, at? } }`.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: components.all() },
  };
}

/** Named schemas, each once. */
class Components {
  private readonly schemas: Record<string, Json> = {};

  /** A shape as JSON Schema 2020-12; shapes with a name are put among the components and referred to. */
  of(shape: z.ZodType, io: "input" | "output"): Json {
    const {
      $schema: _,
      $defs,
      ...schema
    } = z.toJSONSchema(shape, { target: "draft-2020-12", io, unrepresentable: "any" }) as Json;
    for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, Json>))
      this.schemas[name] ??= pointing(definition);
    const name = shape.meta()?.id;
    if (name === undefined || "$ref" in schema) return pointing(schema);
    this.schemas[name] ??= pointing(schema);
    return { $ref: `#/components/schemas/${name}` };
  }

  all(): Json {
    // Parts of the record with what their fields mean.
    const { $defs, $schema: _, $id: __, ...whole } = jsonSchema() as Json & { $defs: Record<string, Json> };
    for (const [name, definition] of Object.entries({ ...$defs, Record: whole as Json }))
      if (name in this.schemas) this.schemas[name] = pointing(definition);
    for (const [name, schema] of Object.entries(this.schemas)) {
      schema.description ??= ANSWERS[name] ?? (name.endsWith("Page") ? "A page of a list." : undefined);
      inWords(schema, name);
    }
    return Object.fromEntries(Object.entries(this.schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Puts words to fields that have none of their own. */
function inWords(schema: Json, name: string): void {
  for (const [field, one] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) {
    one.description ??= FIELDS[`${name}.${field}`] ?? FIELDS[field];
    for (const below of [one, one.items as Json | undefined]) if (below?.properties) inWords(below, name);
  }
  for (const one of (schema.oneOf ?? schema.anyOf ?? []) as Json[]) inWords(one, name);
}

/** Keywords whose value is no schema. */
const VALUES: ReadonlySet<string> = new Set(["example", "enum", "const", "default"]);

/** A schema with references into the components. */
function pointing<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(pointing) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  const out: Json = {};
  for (const [keyword, value] of Object.entries(schema)) {
    // The name by which zod knows a shape is no keyword; what holds of every number is not worth saying.
    if (keyword === "id") continue;
    if (/^(min|max)imum$/.test(keyword) && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER) continue;
    if (keyword === "$ref") out.$ref = String(value).replace(/^#\/\$defs\//, "#/components/schemas/");
    else if (keyword === "properties")
      out.properties = Object.fromEntries(
        Object.entries(value as Json).map(([name, field]) => [name, pointing(field)]),
      );
    else out[keyword] = VALUES.has(keyword) ? value : pointing(value);
  }
  return out as T;
}

function operation(route: Route, components: Components): Json {
  const answers: Json = {};
  const { status = 200, answer, example = EXAMPLES[route.id] } = route;
  if (isDownloads(answer)) {
    const types = Object.keys(answer.downloads);
    answers[status] = {
      description: Object.values(answer.downloads).filter(Boolean).join(" ") || "The download.",
      content: Object.fromEntries(
        types.map((type) => [type, { schema: type.startsWith("text/") ? { type: "string" } : {} }]),
      ),
    };
  } else
    answers[status] = {
      description: status === 202 ? "It has begun." : "The answer.",
      content: {
        "application/json": {
          schema: components.of(answer, "output"),
          ...(example === undefined ? {} : { example }),
        },
      },
    };
  if (route.method === "get" && !isDownloads(answer))
    answers[304] = { description: "Not changed since the `ETag` given." };
  const statuses = [400, 500, ...(route.writes ? [403] : []), ...(route.body || route.takesFiles ? [413, 415] : [])];
  const all: Record<number, string> = { ...Object.fromEntries(statuses.map((s) => [s, FAULTS[s]!])), ...route.faults };
  for (const [s, description] of Object.entries(all))
    answers[s] = { description, content: { "application/json": { schema: components.of(fault, "output") } } };
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    parameters: [
      ...parameters(route.params as z.ZodObject | undefined, "path", components),
      ...parameters((route.query as z.ZodObject | undefined) ?? route.documentedQuery, "query", components),
    ],
    ...bodyOf(route, components),
    responses: answers,
  };
}

function parameters(shape: z.ZodObject | undefined, where: "path" | "query", components: Components): Json[] {
  return Object.entries((shape?.shape ?? {}) as Record<string, z.ZodType>).map(([name, field]) => {
    const { description, example, ...schema } = components.of(field, "input");
    return {
      name,
      in: where,
      required: where === "path" || !field.safeParse(undefined).success,
      ...(description ? { description } : {}),
      schema,
      ...(example === undefined ? {} : { example }),
      ...(schema.type === "array" ? { style: "form", explode: true } : {}),
    };
  });
}

function bodyOf(route: Route, components: Components): Json {
  const content: Json = {};
  if (route.body) {
    const shape = route.body as z.ZodType;
    const example = shape.meta()?.example;
    content["application/json"] = {
      schema: components.of(shape, "input"),
      ...(example === undefined ? {} : { example }),
    };
  }
  if (route.takesFiles)
    content["multipart/form-data"] = {
      schema: {
        type: "object",
        properties: { files: { type: "array", items: { type: "string", format: "binary" } } },
        required: ["files"],
      },
    };
  return Object.keys(content).length === 0 ? {} : { requestBody: { required: true, content } };
}
