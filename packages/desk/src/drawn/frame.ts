import type { Frame } from "@isnad/record/answers";

/** What narrows a drawn view, as it stands in the address. */
export const FRAME_FIELDS = ["party", "place", "type", "status", "outlet", "from", "to"] as const;
export type FrameField = (typeof FRAME_FIELDS)[number];

type Query = Readonly<Record<string, string>>;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What an address asks of the archive. Somebody is an identity's number or a name; what cannot be a day is left out, as is an
 * empty field.
 *
 * @example frameOf({ party: "12", from: "2004-01-01" }, ["party", "from"]) // { party: 12, from: "2004-01-01" }
 */
export function frameOf(query: Query, fields: readonly FrameField[] = FRAME_FIELDS): Frame {
  const out: Record<string, string | number> = {};
  for (const field of fields) {
    const value = query[field]?.trim();
    if (!value) continue;
    if (field === "from" || field === "to") {
      if (DAY.test(value)) out[field] = value;
    } else if (field === "party" || field === "place") out[field] = /^\d{1,15}$/.test(value) ? Number(value) : value;
    // A comma of an outlet's name would part it in two.
    else out[field] = value.replaceAll(",", "\\,");
  }
  return out;
}
