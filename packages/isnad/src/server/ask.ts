import { z } from "zod";
import { near } from "../explain/near.ts";
import { HttpFault } from "./fault.ts";

/**
 * A query as its shape wants it: numbers and true or false made of words, lists of a parameter that is given several times or holds
 * commas (`\,` is a comma itself). What is not known is refused with what was perhaps meant: a mistyped filter must not pass for none.
 */
export function askOf<S extends z.ZodObject>(shape: S, search: URLSearchParams): z.output<S> {
  const given: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const field = shape.shape[name] as z.ZodType | undefined;
    if (!field) {
      const [meant] = near(name, Object.keys(shape.shape), 1);
      throw new HttpFault(400, "bad-query", `there is no parameter ${shown(name)}`, {
        at: shown(name),
        remedy: meant ? `did you mean ${meant}?` : "the API's pages list the parameters: /api/docs",
      });
    }
    const values = search.getAll(name);
    const type = inner(field);
    if (type instanceof z.ZodArray) given[name] = values.flatMap(split);
    else if (values.length > 1)
      throw new HttpFault(400, "bad-query", "is given more than once", { at: name, remedy: "give it once" });
    else if (values[0] !== "" || type instanceof z.ZodString) given[name] = typed(type, values[0]!);
  }
  return checked(shape, given);
}

/** A value by a shape; an error says where it is wrong. */
export function checked<S extends z.ZodType>(shape: S, value: unknown): z.output<S> {
  const result = shape.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const issue = deepest(result.error.issues[0]!);
  const at = [...issue.path, ...(issue.code === "unrecognized_keys" ? [issue.keys[0]!] : [])].map(String).join(".");
  throw new HttpFault(400, "bad-query", told(issue), at === "" ? {} : { at: shown(at) });
}

/** Of a value that fits none of several shapes, what is wrong with the one that it comes nearest to. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return issue;
  const best = issue.errors.map((e) => e[0]!).sort((a, b) => b.path.length - a.path.length)[0]!;
  return deepest({ ...best, path: [...issue.path, ...best.path] });
}

function told(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return "there is no such field";
  if (issue.input === undefined) return "is missing";
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}`;
  return issue.message.replace(/^Invalid input: /, "must be of another type: ");
}

const inner = (field: z.ZodType): z.ZodType =>
  field instanceof z.ZodOptional || field instanceof z.ZodNullable ? inner(field.unwrap() as z.ZodType) : field;

function typed(type: z.ZodType, value: string): unknown {
  if (type instanceof z.ZodBoolean) return value === "true" ? true : value === "false" ? false : value;
  if (type instanceof z.ZodNumber) return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
  // Somebody: a number is an identity's.
  if (type instanceof z.ZodUnion) return /^\d{1,15}$/.test(value) ? Number(value) : value;
  return value;
}

const split = (value: string): string[] =>
  value.split(/(?<!\\),/).flatMap((part) => (part.trim() === "" ? [] : [part.replaceAll("\\,", ",")]));

const shown = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);
