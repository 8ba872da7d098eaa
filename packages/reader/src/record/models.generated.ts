/** The learned models that read, each with the beginning of its weights' SHA-256. Written by `npm run train` (scripts/model-versions.mjs). */
export const MODELS: readonly string[] = [
  "words@5f3ea921",
  "arguments@ab975dcc",
  "names@e6ccdc3f",
  "triggers@5bfc4017",
  "parties@f1e9f462",
  "status@8bb4a6cd",
  "dates@6117b6d8",
];
