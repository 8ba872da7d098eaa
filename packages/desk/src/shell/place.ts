import { VIEW_NAMES, type ViewName } from "./view-names.ts";

/** Where in the desk somebody is: all of it stands in the address, so that every place can be linked to and gone back to. */
export interface Place {
  readonly view: ViewName;
  /** Of what is shown: a report's name, an identity's number. */
  readonly name: string | null;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * The part of an address after `#`, read: `#/read/bam-2004?fact=F3`.
 * Places stand after `#` so that the desk needs nothing of its host: one page, also where the server is gone.
 */
export function placeOf(hash: string): Place {
  const [path = "", search = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
  const [view = "", ...rest] = path.split("/");
  const known = VIEW_NAMES.find((name) => name === view);
  const query: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(search)) query[key] = value;
  return {
    view: known ?? (view === "" ? "reports" : "lost"),
    name: rest.length ? decode(rest.join("/")) : null,
    query,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type QueryIn = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The address of a place; what is null, undefined, false or empty is left out. */
export function hashOf(view: ViewName, name: string | number | null = null, query: QueryIn = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== "" && value !== false) search.set(key, String(value));
  const path = name === null ? view : `${view}/${encodeURIComponent(name)}`;
  return `#/${path}${search.size ? `?${search}` : ""}`;
}
