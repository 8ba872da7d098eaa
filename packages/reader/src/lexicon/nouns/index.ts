import bodies from "./bodies.ts";
import culture from "./culture.ts";
import daily from "./daily.ts";
import diplomacy from "./diplomacy.ts";
import economy from "./economy.ts";
import facilities from "./facilities.ts";
import general from "./general.ts";
import law from "./law.ts";
import more from "./more.ts";
import people from "./people.ts";
import places from "./places.ts";
import politics from "./politics.ts";
import quantity from "./quantity.ts";
import rolesArms from "./roles-arms.ts";
import rolesState from "./roles-state.ts";
import rolesWork from "./roles-work.ts";
import speech from "./speech.ts";
import time from "./time.ts";
import timeNames from "./time-names.ts";
import transport from "./transport.ts";
import units from "./units.ts";
import victims from "./victims.ts";
import war from "./war.ts";
import weapons from "./weapons.ts";

/** Nouns, one text a family: `lemma | gender | plurals | classes | gloss`. */
export const NOUNS: readonly string[] = [
  bodies,
  culture,
  daily,
  diplomacy,
  economy,
  facilities,
  general,
  law,
  more,
  people,
  places,
  politics,
  quantity,
  rolesArms,
  rolesState,
  rolesWork,
  speech,
  timeNames,
  time,
  transport,
  units,
  victims,
  war,
  weapons,
];
