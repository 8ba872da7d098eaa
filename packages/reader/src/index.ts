export type { UserName } from "./mentions/user-names.ts";
export { type ReadOptions, read } from "./read.ts";
export { MOST_READ, readableEnd } from "./sentences/readable.ts";
export { keepLess } from "./words/kept.ts";
