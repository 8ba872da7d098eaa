import type { FigureGroup } from "@isnad/record/answers";
import type { Labels } from "@isnad/record/labels";

const of = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code;

/** What the figures of a group count: `killed`. A unit that is only an order of size (`tens`) is said by its word. */
export function measureSays({ role, unit }: Pick<FigureGroup, "role" | "unit">, labels: Labels): string {
  const what = of(labels.role, role);
  if (unit === null) return what;
  return unit in labels.magnitude ? `${of(labels.magnitude, unit)} · ${what}` : `${what} · ${unit}`;
}
