/** What a token may be in a person's name. */
export const PartOf = { GIVEN: 1, FAMILY: 2, COMMON: 4, FEMALE: 8, FOREIGN: 16 } as const;

/** In the compiled table the bits of `PartOf` are one character, counted from `@`. */
export const PARTS_FROM = 64;
