import coloursTraits from "./colours-traits.ts";
import comparatives from "./comparatives.ts";
import found from "./found.ts";
import ideas from "./ideas.ts";
import ideasState from "./ideas-state.ts";
import nisba from "./nisba.ts";
import nisbaPeoples from "./nisba-peoples.ts";
import nisbaStates from "./nisba-states.ts";
import nisbaTowns from "./nisba-towns.ts";
import participles from "./participles.ts";
import qualities from "./qualities.ts";
import qualitiesMore from "./qualities-more.ts";
import wider from "./wider.ts";

/** Adjectives, one text a family: `lemma | feminine | plurals | classes | gloss`. */
export const ADJECTIVE_FAMILIES: Readonly<Record<string, string>> = {
  "colours-traits": coloursTraits,
  comparatives,
  found,
  ideas,
  "ideas-state": ideasState,
  nisba,
  "nisba-peoples": nisbaPeoples,
  "nisba-states": nisbaStates,
  "nisba-towns": nisbaTowns,
  participles,
  qualities,
  "qualities-more": qualitiesMore,
  wider,
};
/** The texts alone, in the same order. */
export const ADJECTIVES: readonly string[] = Object.values(ADJECTIVE_FAMILIES);
