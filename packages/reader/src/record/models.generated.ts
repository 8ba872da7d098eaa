/** The learned models that read, each with the beginning of its weights' SHA-256. Written by `npm run train` (scripts/model-versions.mjs). */
export const MODELS: readonly string[] = [
  "words@5f3ea921",
  "arguments@ab975dcc",
  "names@e6ccdc3f",
  "triggers@24792681",
  "parties@896c8bc6",
  "forest@69680992",
  "status@99dff567",
  "dates@cbccd17b",
];
