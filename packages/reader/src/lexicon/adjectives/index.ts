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
export const ADJECTIVES: readonly string[] = [
  coloursTraits,
  comparatives,
  found,
  ideas,
  ideasState,
  nisba,
  nisbaPeoples,
  nisbaStates,
  nisbaTowns,
  participles,
  qualities,
  qualitiesMore,
  wider,
];
