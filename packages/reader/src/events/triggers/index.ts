import type { Context, EventMode, EventType } from "@isnad/record";
import { lines } from "../../lexicon/family.ts";
import diplomacy from "./diplomacy.ts";
import violence from "./violence.ts";
import words from "./words.ts";

/** How a trigger's doers and sufferers stand to it; see `violence.ts`. */
export interface Roles {
  readonly kind: "t" | "i" | "ti" | "r" | "s" | "v";
  readonly prepositions: ReadonlySet<string>;
}
export interface Trigger {
  readonly lemma: string;
  readonly part: "v" | "f" | "m" | "n";
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly roles: Roles;
  readonly contexts: readonly Context[];
  /** Lemmas one of which must follow within the clause for the word to mean this (`وقّع اتفاقا`, not `وقع حادث`); empty when it always does. */
  readonly needs: ReadonlySet<string>;
}

/** All triggers by bare lemma. */
export const TRIGGERS: ReadonlyMap<string, readonly Trigger[]> = (() => {
  const out = new Map<string, Trigger[]>();
  for (const line of [violence, words, diplomacy].flatMap((text, i) => lines(`triggers/${i}`, text))) {
    const [lemmas, part, code, roles, contexts, needs] = line.fields;
    const [type, mode] = code!.split(":");
    const [kind, prepositions] = roles!.split(":");
    for (const lemma of lemmas!.split(/\s+/)) {
      const trigger: Trigger = {
        lemma,
        part: part as Trigger["part"],
        type: type as EventType,
        mode: (mode ?? null) as EventMode | null,
        roles: { kind: kind as Roles["kind"], prepositions: new Set((prepositions ?? "").split(",").filter(Boolean)) },
        contexts: (contexts ?? "").split(/\s+/).filter(Boolean) as Context[],
        needs: new Set((needs ?? "").split(/\s+/).filter(Boolean)),
      };
      const list = out.get(lemma);
      if (list) list.push(trigger);
      else out.set(lemma, [trigger]);
    }
  }
  return out;
})();
