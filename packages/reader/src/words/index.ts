export { analyze } from "./analyze.ts";
export * from "./features.ts";
export { Part, type Reading, type Words } from "./words.ts";
