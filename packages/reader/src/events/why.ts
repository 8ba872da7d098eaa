import { beside } from "./company.ts";
import type { EventLayers } from "./layers.ts";
import { TRIGGERS, type Trigger } from "./triggers/index.ts";

/**
 * Why a word was taken for an event of this type and not of a neighbouring one, for people: what stands beside it, and what
 * it would be without, whether weights have it for an event that rules refuse (`refused` says for what), and what of it was weighed otherwise than grammar
 * has it (`دعم triggers AID, for مالي stands beside it; else SUPPORT`).
 */
export function why(
  l: EventLayers,
  at: number,
  trigger: Trigger,
  refused: string,
  weighed: Readonly<Record<string, boolean>>,
): string {
  const mode = trigger.mode ? ` (${trigger.mode})` : "";
  const word = trigger.needs ? beside(l, at, trigger.needs) : -1;
  const others = new Set(
    (TRIGGERS.get(trigger.lemma) ?? [])
      .filter((t) => t.type !== trigger.type && (t.part === trigger.part || t.part === "v" || trigger.part === "v"))
      .map((t) => t.type),
  );
  const company = word === -1 ? "" : `, for ${l.words.reading[word]!.form} stands beside it`;
  const neighbours = others.size === 0 ? "" : `; else ${[...others].join(" or ")}`;
  return `${trigger.lemma} triggers ${trigger.type}${mode}${company}${neighbours}${refused === "" ? "" : `; an event by learned weights, rules alone refuse it (${refused})`}${Object.entries(
    weighed,
  )
    .map(([what, is]) =>
      is
        ? `; ${what} by learned weights, where grammar alone has ${what === "its parties" ? "others" : "another"}`
        : "",
    )
    .join("")}`;
}
