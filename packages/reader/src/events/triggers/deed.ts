import { nameOf, VERBFORM } from "../../words/features.ts";
import type { EventLayers } from "../layers.ts";
import { TRIGGERS, type Trigger } from "./index.ts";

/** The act that a noun names, by the table of triggers. */
export function deedAt(
  l: EventLayers,
  w: number,
): { readonly trigger: Trigger; readonly reading: "masdar" | "noun" } | undefined {
  const r = l.words.reading[w]!;
  const noun = TRIGGERS.get(r.lemma)?.find((t) => t.part === "n");
  if (noun) return { trigger: noun, reading: "noun" };
  // `المتظاهرين` are people and no deed.
  const masdar =
    r.verb === "" || nameOf(r.features, VERBFORM) === "Part"
      ? undefined
      : TRIGGERS.get(r.verb)?.find((t) => t.part === "v" || t.part === "m");
  return masdar ? { trigger: masdar, reading: "masdar" } : undefined;
}
