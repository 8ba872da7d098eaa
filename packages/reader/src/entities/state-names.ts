import { lines } from "../lexicon/family.ts";
import statesOfTheWorld from "../lexicon/places/states.ts";

let names: ReadonlyMap<string, string> | undefined;

/** The usual Arabic name of a state by its ISO 3166-1 alpha-2 code (`FR` → `فرنسا`); undefined for codes of no state. */
export const stateName = (code: string): string | undefined => {
  if (!names) {
    const made = new Map<string, string>();
    // The first line of a code is the state of today.
    for (const { fields } of lines("states", statesOfTheWorld))
      if (fields[1] === "state" && !made.has(fields[2]!))
        made.set(fields[2]!, fields[0]!.split("~")[0]!.replace("?", ""));
    names = made;
  }
  return names.get(code);
};
