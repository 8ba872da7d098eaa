import bodies from "./bodies.ts";
import diplomacy from "./diplomacy.ts";
import general from "./general.ts";
import law from "./law.ts";
import people from "./people.ts";
import places from "./places.ts";
import politics from "./politics.ts";
import rolesArms from "./roles-arms.ts";
import rolesState from "./roles-state.ts";
import rolesWork from "./roles-work.ts";
import speech from "./speech.ts";
import time from "./time.ts";
import victims from "./victims.ts";
import war from "./war.ts";
import weapons from "./weapons.ts";

/** Nouns, one text a family: `lemma | gender | plurals | classes | gloss`. */
export const NOUNS: readonly string[] = [
  bodies,
  diplomacy,
  general,
  law,
  people,
  places,
  politics,
  rolesArms,
  rolesState,
  rolesWork,
  speech,
  time,
  victims,
  war,
  weapons,
];
