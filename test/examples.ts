import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Article } from "@isnad/record";

export const EXAMPLES = resolve(import.meta.dirname, "../examples");

/** The examples, by the names of their files. */
export const examples: ReadonlyMap<
  string,
  Article & { readonly id: string; readonly outlet: string; readonly title: string }
> = new Map(
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(join(EXAMPLES, name), "utf8"))]),
);
