import arabEgypt from "./arab-egypt.ts";
import arabGovernorates from "./arab-governorates.ts";
import arabGulf from "./arab-gulf.ts";
import arabHorn from "./arab-horn.ts";
import arabIraq from "./arab-iraq.ts";
import arabLebanonJordan from "./arab-lebanon-jordan.ts";
import arabLevant from "./arab-levant.ts";
import arabLibya from "./arab-libya.ts";
import arabMaghreb from "./arab-maghreb.ts";
import arabNileMaghreb from "./arab-nile-maghreb.ts";
import arabPalestine from "./arab-palestine.ts";
import arabPeninsula from "./arab-peninsula.ts";
import arabSudan from "./arab-sudan.ts";
import arabSyria from "./arab-syria.ts";
import arabYemen from "./arab-yemen.ts";
import capitals from "./capitals.ts";
import regions from "./regions.ts";
import states from "./states.ts";
import worldAmericaAfrica from "./world-america-africa.ts";
import worldAsiaPacific from "./world-asia-pacific.ts";
import worldEuropeRussia from "./world-europe-russia.ts";
import worldRegions from "./world-regions.ts";

/** The gazetteer, one text a family. Line format: see `states.ts`. */
export const PLACES: readonly string[] = [
  states,
  capitals,
  regions,
  arabLevant,
  arabGulf,
  arabNileMaghreb,
  arabGovernorates,
  arabPalestine,
  arabSyria,
  arabLebanonJordan,
  arabIraq,
  arabYemen,
  arabPeninsula,
  arabEgypt,
  arabSudan,
  arabLibya,
  arabMaghreb,
  arabHorn,
  worldEuropeRussia,
  worldAsiaPacific,
  worldAmericaAfrica,
  worldRegions,
];
