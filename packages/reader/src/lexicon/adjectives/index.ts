export const ADJECTIVES: readonly string[] = [];
