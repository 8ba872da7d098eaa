export { read, type ReadOptions } from "./read.ts";
