import type { EntityIds, EntityKind, Sector } from "@isnad/record";

/**
 * A place, person or body that a user adds to the lists of the lexicon: plain data, which can be sent to a worker.
 *
 * @example { names: ["كفر عجوة", "كفرعجوة"], kind: "place", nameEn: "Kafr Ajwa", country: "SY", coordinates: [36.61, 35.87] }
 */
export interface UserName {
  /** Its Arabic names, the usual one first; at least one. Looked up as the lexicon's are: hamza, ى and ة do not matter. */
  readonly names: readonly string[];
  /** What it is; `group` is for unnamed parties and no list names one. */
  readonly kind: Exclude<EntityKind, "group">;
  /** A place's kind (`city`, `village`, `camp`, `crossing` …). */
  readonly type?: string;
  readonly nameEn?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly sector?: Sector;
  /** Longitude and latitude in degrees, WGS 84, in GeoJSON's order. */
  readonly coordinates?: readonly [number, number];
  readonly ids?: EntityIds;
}
