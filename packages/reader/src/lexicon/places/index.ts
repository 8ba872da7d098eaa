import arabGulf from "./arab-gulf.ts";
import arabLevant from "./arab-levant.ts";
import arabNileMaghreb from "./arab-nile-maghreb.ts";
import capitals from "./capitals.ts";
import regions from "./regions.ts";
import states from "./states.ts";
import worldAmericaAfrica from "./world-america-africa.ts";
import worldAsiaPacific from "./world-asia-pacific.ts";
import worldEuropeRussia from "./world-europe-russia.ts";

/** The gazetteer, one text a family. Line format: see `states.ts`. */
export const PLACES: readonly string[] = [
  states,
  capitals,
  regions,
  arabLevant,
  arabGulf,
  arabNileMaghreb,
  worldEuropeRussia,
  worldAsiaPacific,
  worldAmericaAfrica,
];
