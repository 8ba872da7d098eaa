export const VERBS: readonly string[] = [];
