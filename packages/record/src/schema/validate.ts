import type { z } from "zod";
import type { Article, Report } from "../report.ts";
import { checkLinks } from "./links.ts";
import { articleSchema, reportSchema } from "./parts.ts";

/** One thing that is wrong: where (`events[3].actors[0]`, empty for the whole), and what, in English. */
export interface RecordError {
  readonly path: string;
  readonly message: string;
}

export type ReportResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly errors: readonly RecordError[] };
export type ArticleResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly errors: readonly RecordError[] };

/**
 * Whether a value is a record: first its shape, then, when that is right, what hangs together across its parts.
 *
 * @example
 * const result = validate(JSON.parse(line));
 * if (!result.ok) for (const { path, message } of result.errors) console.error(`${path}: ${message}`);
 * // events[3].actors[0]: no entity E9
 */
export function validate(value: unknown): ReportResult {
  const shape = reportSchema.safeParse(value, { reportInput: true });
  if (!shape.success) return { ok: false, errors: shape.error.issues.flatMap(inWords) };
  const report: Report = shape.data;
  const errors = checkLinks(report);
  return errors.length === 0 ? { ok: true, report } : { ok: false, errors };
}

/** Whether a value is an article that a reader can be given; fields that an article does not have are left out. */
export function validateArticle(value: unknown): ArticleResult {
  const shape = articleSchema.safeParse(value, { reportInput: true });
  return shape.success ? { ok: true, article: shape.data } : { ok: false, errors: shape.error.issues.flatMap(inWords) };
}

function inWords(issue: z.core.$ZodIssue): RecordError[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: "no such field" }));
  const path = pathOf(issue.path);
  if (issue.input === undefined) return [{ path, message: "is missing" }];
  if (issue.code === "invalid_value")
    return [{ path, message: `must be one of ${issue.values.join(", ")}, not ${shown(issue.input)}` }];
  const found = issue.code === "custom" || issue.code === "invalid_format" ? `, not ${shown(issue.input)}` : "";
  return [{ path, message: `${issue.message.replace(/^Invalid input: /, "").replace(/, received .*$/, "")}${found}` }];
}

/** `["events", 3, "actors", 0]` as `events[3].actors[0]`. */
function pathOf(path: readonly PropertyKey[]): string {
  let out = "";
  for (const step of path)
    out += typeof step === "number" ? `[${step}]` : out === "" ? String(step) : `.${String(step)}`;
  return out;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
