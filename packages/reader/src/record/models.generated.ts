/** The learned models that read, each with the beginning of its weights' SHA-256. Written by `npm run train` (scripts/model-versions.mjs). */
export const MODELS: readonly string[] = [
  "words@5f3ea921",
  "arguments@ab975dcc",
  "names@e6ccdc3f",
  "triggers@006eb679",
  "parties@54dd1ef4",
  "status@2a72c52e",
  "dates@b1250c25",
];
