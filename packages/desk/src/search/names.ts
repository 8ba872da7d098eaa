import type { Labels } from "@isnad/record/labels";
import type { FacetName, SearchWords } from "../words/search.ts";

const of = (table: Readonly<Record<string, string>>, code: string): string | undefined => table[code];

/** What a facet's value is called to people; the server's label where the desk has none. */
export function nameOfValue(field: FacetName, value: string, label: string, w: SearchWords, labels: Labels): string {
  switch (field) {
    case "kind":
    case "has":
      return of(w.factKind, value) ?? label;
    case "chain":
      return of(w.chainKind, value) ?? label;
    case "status":
      return of(labels.status, value) ?? label;
    case "type":
      return (
        of(labels.eventType, value) ??
        of(labels.act, value) ??
        of(labels.role, value) ??
        of(labels.stance, value) ??
        label
      );
    default:
      return label;
  }
}
