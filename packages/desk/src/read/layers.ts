import type { Mark } from "@isnad/record/marks";

/** What can be shown or hidden in a text, in the order of its switches; the keys 1 to 9 turn them. */
export const LAYERS = ["said", "events", "figures", "times", "people", "bodies", "places", "parties", "notes"] as const;
export type LayerName = (typeof LAYERS)[number];

/** The layer of a mark by the first two words of its look: `entity person name`, `content anonymous`. */
export function layerOf({ look }: Mark): LayerName {
  const [first, second] = look.split(" ");
  switch (first) {
    case "trigger":
      return "events";
    case "figure":
      return "figures";
    case "time":
      return "times";
    case "note":
      return "notes";
    case "entity":
      return second === "person"
        ? "people"
        : second === "organization"
          ? "bodies"
          : second === "group"
            ? "parties"
            : "places";
    default:
      return "said";
  }
}

/** Shown at first: what a report tells, and who. Unnamed parties and notes wait until they are asked for. */
export const AT_FIRST: readonly LayerName[] = ["said", "events", "figures", "times", "people", "bodies", "places"];
