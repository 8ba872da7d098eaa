export const WEIGHTS = "";
