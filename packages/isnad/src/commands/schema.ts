import { articleJsonSchema, jsonSchema } from "@isnad/record/schema";
import { quietly } from "../output/quietly.ts";
import { Writer } from "../output/write.ts";

/** Prints the JSON Schema of a record, or of what is read. */
export async function schemaCommand(flags: { readonly input?: boolean }): Promise<number> {
  const schema = flags.input ? articleJsonSchema() : jsonSchema();
  return quietly(async () => {
    await new Writer(process.stdout).write(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  });
}
