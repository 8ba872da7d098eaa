import people from "./people.ts";
import rolesArms from "./roles-arms.ts";
import rolesState from "./roles-state.ts";
import rolesWork from "./roles-work.ts";
import victims from "./victims.ts";

/** Nouns, one text a family: `lemma | gender | plurals | classes | gloss`. */
export const NOUNS: readonly string[] = [people, rolesArms, rolesState, rolesWork, victims];
