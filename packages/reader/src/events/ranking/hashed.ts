/** Mixes a number into a hash. */
export const mix = (h: number, x: number): number => {
  h = Math.imul(h ^ x, 0x9e3779b1);
  return h ^ (h >>> 15);
};

/** How a trigger is read, and kinds of entities, by the numbers that features have for them. */
export const READINGS = ["active", "passive", "masdar", "participle", "noun"];
export const KINDS = ["person", "organization", "place", "facility", "group"];
