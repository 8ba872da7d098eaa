import { lines } from "../lexicon/family.ts";
import statesOfTheWorld from "../lexicon/places/states.ts";

let names: ReadonlyMap<string, string> | undefined;

/** The usual Arabic name of a state by its ISO 3166-1 alpha-2 code (`FR` → `فرنسا`); undefined for codes of no state. */
export const stateName = (code: string): string | undefined => {
  names ??= new Map(
    lines("states", statesOfTheWorld).flatMap(({ fields }) =>
      fields[1] === "state" ? [[fields[2]!, fields[0]!.split("~")[0]!.replace("?", "")] as const] : [],
    ),
  );
  return names.get(code);
};
