import { ArchiveError } from "../fault.ts";

/** Where a page ended: the value that it is sorted by and the id, or the id alone. */
export interface Place {
  readonly sort: string;
  readonly key: string | number | null;
  readonly id: number;
}

export const toCursor = (place: Place): string =>
  Buffer.from(JSON.stringify([place.sort, place.key, place.id])).toString("base64url");

/** The place that a cursor means; null for none. */
export function fromCursor(cursor: string | null | undefined, sort: string): Place | null {
  if (cursor === null || cursor === undefined || cursor === "") return null;
  try {
    const [s, key, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [string, string | number, number];
    if (s === sort && typeof id === "number") return { sort: s, key, id };
  } catch {
    // Told below, as is a cursor of another order.
  }
  throw new ArchiveError("bad-query", "the cursor is not one of this search; start again without it");
}

/** The number of answers on a page. */
export function limitOf(limit: number | undefined): number {
  if (limit === undefined) return 20;
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw new ArchiveError("bad-query", `limit is ${limit}; give a number from 1 to 500`);
  return limit;
}
