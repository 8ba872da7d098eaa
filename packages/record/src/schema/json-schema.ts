import { z } from "zod";
import { RECORD_VERSION } from "../report.ts";
import { DESCRIPTIONS } from "./descriptions.generated.ts";
import { articleSchema, reportSchema } from "./parts.ts";

/** A JSON Schema as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

interface Definition {
  title?: string;
  description?: string;
  properties?: Record<string, { description?: string }>;
}

/**
 * The record's schema as JSON Schema 2020-12, with what each field means. It holds what can be said of one value alone;
 * `validate` checks besides that spans lie in the text and that every id which is pointed at exists.
 */
export function jsonSchema(): JsonSchema {
  return described(z.toJSONSchema(reportSchema, { target: "draft-2020-12", io: "output" }), "Report");
}

/** What a reader is given, as JSON Schema 2020-12: one line of its input as JSON lines. */
export function articleJsonSchema(): JsonSchema {
  return described(z.toJSONSchema(articleSchema, { target: "draft-2020-12", io: "input" }), "Article");
}

/** Puts the comments of ../report.ts at the parts and fields that they describe. */
function described(schema: object, name: string): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...body
  } = schema as { $schema: string; $defs?: Record<string, Definition> } & Definition;
  for (const [part, definition] of [[name, body], ...Object.entries($defs)] as [string, Definition][]) {
    const about = DESCRIPTIONS[part];
    if (!about) continue;
    definition.description = about.is;
    for (const [field, shape] of Object.entries(definition.properties ?? {})) shape.description = about.fields[field];
  }
  return {
    $schema,
    $id: `urn:isnad:${name.toLowerCase()}:${RECORD_VERSION}`,
    title: `Isnad ${name.toLowerCase()} ${RECORD_VERSION}`,
    ...body,
    ...(Object.keys($defs).length > 0 ? { $defs } : {}),
  };
}
