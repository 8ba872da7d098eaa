import { BODIES } from "../bodies/index.ts";
import arabicFamily from "./arabic-family.ts";
import arabicFemale from "./arabic-female.ts";
import arabicListed from "./arabic-listed.ts";
import arabicMale from "./arabic-male.ts";
import arabicWider from "./arabic-wider.ts";
import easternFamily from "./eastern-family.ts";
import easternGiven from "./eastern-given.ts";
import easternListed from "./eastern-listed.ts";
import europeanListed from "./european-listed.ts";
import foreignFurther from "./foreign-further.ts";
import foreignWider from "./foreign-wider.ts";
import { listed } from "./listed.ts";
import peopleArab from "./people-arab.ts";
import peopleWorld from "./people-world.ts";
import sacred from "./sacred.ts";
import westernFamily from "./western-family.ts";
import westernGiven from "./western-given.ts";
import westernListed from "./western-listed.ts";

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

/** Arab and Muslim names, one text a family of names. Line format: see `arabic-male.ts`. */
export const ARABIC_NAMES: readonly string[] = [
  arabicMale,
  arabicFemale,
  arabicFamily,
  arabicWider,
  listed(arabicListed),
];
/** Names of other peoples, and what is one plain word of the bodies and public figures. */
export const FOREIGN_NAMES: readonly string[] = [
  westernGiven,
  easternGiven,
  westernFamily,
  easternFamily,
  foreignWider,
  foreignFurther,
  listed(easternListed),
  listed(westernListed),
  listed(europeanListed),
  singles(BODIES, "org"),
  singles([peopleWorld, peopleArab], "family person"),
];
/** All of them. */
export const NAMES: readonly string[] = [sacred, ...ARABIC_NAMES, ...FOREIGN_NAMES];

/** Public figures with their country and sector. Line format: see `people-world.ts`. */
export const PEOPLE: readonly string[] = [peopleWorld, peopleArab];
