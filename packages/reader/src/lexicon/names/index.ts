import arabicFamily from "./arabic-family.ts";
import arabicFemale from "./arabic-female.ts";
import arabicMale from "./arabic-male.ts";
import easternFamily from "./eastern-family.ts";
import easternGiven from "./eastern-given.ts";
import peopleArab from "./people-arab.ts";
import peopleWorld from "./people-world.ts";
import sacred from "./sacred.ts";
import westernFamily from "./western-family.ts";
import westernGiven from "./western-given.ts";

/** Given and family names, one text a family of names. Line format: see `arabic-male.ts`. */
export const NAMES: readonly string[] = [sacred, arabicMale, arabicFemale, arabicFamily, westernGiven, easternGiven, westernFamily, easternFamily];

/** Public figures with their country and sector. Line format: see `people-world.ts`. */
export const PEOPLE: readonly string[] = [peopleWorld, peopleArab];
