import arts from "./arts.ts";
import bodies from "./bodies.ts";
import bodyParts from "./body-parts.ts";
import diplomacy from "./diplomacy.ts";
import economy from "./economy.ts";
import education from "./education.ts";
import facilities from "./facilities.ts";
import feelings from "./feelings.ts";
import food from "./food.ts";
import general from "./general.ts";
import generalFound from "./general-found.ts";
import generalFound2 from "./general-found-2.ts";
import generalMore from "./general-more.ts";
import generalWider from "./general-wider.ts";
import health from "./health.ts";
import household from "./household.ts";
import law from "./law.ts";
import nature from "./nature.ts";
import people from "./people.ts";
import places from "./places.ts";
import politics from "./politics.ts";
import quantity from "./quantity.ts";
import religion from "./religion.ts";
import rolesArms from "./roles-arms.ts";
import rolesState from "./roles-state.ts";
import rolesWork from "./roles-work.ts";
import science from "./science.ts";
import society from "./society.ts";
import speech from "./speech.ts";
import sport from "./sport.ts";
import time from "./time.ts";
import timeNames from "./time-names.ts";
import transport from "./transport.ts";
import units from "./units.ts";
import victims from "./victims.ts";
import war from "./war.ts";
import weapons from "./weapons.ts";

/** Nouns, one text a family: `lemma | gender | plurals | classes | gloss`. */
export const NOUN_FAMILIES: Readonly<Record<string, string>> = {
  arts,
  bodies,
  "body-parts": bodyParts,
  diplomacy,
  economy,
  education,
  facilities,
  feelings,
  food,
  general,
  "general-found": generalFound,
  "general-found-2": generalFound2,
  "general-more": generalMore,
  "general-wider": generalWider,
  health,
  household,
  law,
  nature,
  people,
  places,
  politics,
  quantity,
  religion,
  "roles-arms": rolesArms,
  "roles-state": rolesState,
  "roles-work": rolesWork,
  science,
  society,
  speech,
  sport,
  time,
  "time-names": timeNames,
  transport,
  units,
  victims,
  war,
  weapons,
};
/** The texts alone, in the same order. */
export const NOUNS: readonly string[] = Object.values(NOUN_FAMILIES);
