import type { Context, EventMode, EventType } from "@isnad/record";
import { lines } from "../../lexicon/family.ts";
import diplomacy from "./diplomacy.ts";
import families from "./families.ts";
import force from "./force.ts";
import further from "./further.ts";
import objects from "./objects.ts";
import precise from "./precise.ts";
import rarer from "./rarer.ts";
import usual from "./usual.ts";
import violence from "./violence.ts";
import words from "./words.ts";

/** How a trigger's doers and sufferers stand to it; see `violence.ts`. */
export interface Roles {
  readonly kind: "t" | "i" | "ti" | "r" | "s" | "v";
  readonly prepositions: ReadonlySet<string>;
}
/** Words beside a trigger that tell what it means: by lemma, or by a class of the lexicon. */
export interface Company {
  readonly lemmas: ReadonlySet<string>;
  readonly classes: readonly string[];
  /** Lemmas that count only with a pronoun on them (`سفيرها`, written `سفير+`). */
  readonly own: ReadonlySet<string>;
  /** How many words off it may stand at the most; undefined for the usual reach. */
  readonly within: number | undefined;
  /** Only behind the trigger (`>2`). */
  readonly behind: boolean;
}
export interface Trigger {
  readonly lemma: string;
  /** The only form of the verb that triggers (`II`), or the empty string for all. */
  readonly form: string;
  readonly part: "v" | "f" | "m" | "n" | "p";
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly roles: Roles;
  readonly contexts: readonly Context[];
  /** One of which must stand beside it for the word to mean this (`وقّع اتفاقا`, not `وقع حادث`); null when it always does. */
  readonly needs: Company | null;
  /** None of which may (`أطلق سراح` is no shooting); null for none. */
  readonly not: Company | null;
}

const split = (field: string | undefined): string[] => (field ?? "").split(/\s+/).filter(Boolean);

function company(field: string | undefined): Company | null {
  const all = split(field);
  if (all.length === 0) return null;
  const within = all.find((w) => /^[~>]/.test(w));
  return {
    lemmas: new Set(all.filter((w) => !/^[@~>]|\+$/.test(w))),
    classes: all.filter((w) => w.startsWith("@")).map((w) => w.slice(1)),
    own: new Set(all.filter((w) => w.endsWith("+")).map((w) => w.slice(0, -1))),
    within: within === undefined ? undefined : Number(within.slice(1)),
    behind: within?.startsWith(">") ?? false,
  };
}

/** All triggers by bare lemma, those of one lemma in the order of the tables: the first that fits is taken. */
export const TRIGGERS: ReadonlyMap<string, readonly Trigger[]> = (() => {
  const out = new Map<string, Trigger[]>();
  for (const line of [precise, objects, violence, force, words, further, diplomacy, families, rarer, usual].flatMap(
    (text, i) => lines(`triggers/${i}`, text),
  )) {
    const [lemmas, part, code, roles, contexts, needs, not] = line.fields;
    const [type, mode] = code!.split(":");
    const [kind, prepositions] = roles!.split(":");
    const shared = {
      part: part as Trigger["part"],
      type: type as EventType,
      mode: (mode ?? null) as EventMode | null,
      roles: { kind: kind as Roles["kind"], prepositions: new Set((prepositions ?? "").split(",").filter(Boolean)) },
      contexts: split(contexts) as Context[],
      needs: company(needs),
      not: company(not),
    };
    for (const word of split(lemmas)) {
      const [lemma, form] = word.split("/");
      const trigger: Trigger = {
        lemma: lemma!,
        form: form ?? "",
        ...shared,
      };
      const list = out.get(lemma!);
      if (list) list.push(trigger);
      else out.set(lemma!, [trigger]);
    }
  }
  return out;
})();
