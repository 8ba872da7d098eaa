import { BODIES } from "../bodies/index.ts";
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

/** The bodies and public figures of one plain word, so that they stay whole too: `رويترز`, `ترامب`. */
const singles = (texts: readonly string[], classes: string): string =>
  texts
    .flatMap((text) => text.split("\n"))
    .flatMap((line) => {
      const [names, , , ...rest] = line.split(" | ");
      if (rest.length === 0 || line.startsWith("#")) return [];
      return names!
        .split("~")
        .filter((name) => !/[ ?]|^[A-Z]/.test(name))
        .map((name) => `${name} | ${classes} | ${rest.at(-1)}`);
    })
    .join("\n");

/** Given and family names, one text a family of names. Line format: see `arabic-male.ts`. */
export const NAMES: readonly string[] = [
  sacred,
  arabicMale,
  arabicFemale,
  arabicFamily,
  westernGiven,
  easternGiven,
  westernFamily,
  easternFamily,
  singles(BODIES, "org"),
  singles([peopleWorld, peopleArab], "family person"),
];

/** Public figures with their country and sector. Line format: see `people-world.ts`. */
export const PEOPLE: readonly string[] = [peopleWorld, peopleArab];
