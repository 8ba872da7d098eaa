export const NOUNS: readonly string[] = [];
