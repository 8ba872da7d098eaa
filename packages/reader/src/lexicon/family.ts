import { Classes } from "./classes.ts";

/** One line of a family file, cut at its bars. `line` counts from 1 in the file. */
export interface Line {
  readonly file: string;
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The entries of a family file: one a line, fields between ` | `, empty lines and lines beginning with `#` left out.
 *
 * @example lines("nouns/people", "رَجُل | m | رِجَال | person | man")[0].fields[0] // "رَجُل"
 */
export function lines(file: string, text: string): Line[] {
  const out: Line[] = [];
  text.split("\n").forEach((raw, i) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) return;
    out.push({ file, line: i + 1, fields: line.split("|").map((f) => f.trim()) });
  });
  return out;
}

/** The entries of several families, each under its file's name: `verbs/speech`. */
export const families = (folder: string, texts: Readonly<Record<string, string>>): Line[] =>
  Object.entries(texts).flatMap(([name, text]) => lines(`${folder}/${name}`, text));

/** The words of a field; `-` and the empty field hold none. */
export const items = (field: string | undefined): string[] =>
  field === undefined || field === "" || field === "-" ? [] : field.split(/\s+/);

const CLASSES = new Map<string, ReadonlySet<string>>();
/** A field of classes as a set; equal fields share one set. */
export function classSet(field: string | undefined): ReadonlySet<string> {
  const known = CLASSES.get(field ?? "");
  if (known) return known;
  const set: ReadonlySet<string> = new Classes(items(field));
  CLASSES.set(field ?? "", set);
  return set;
}
