export * from "./codes.ts";
export * from "./report.ts";
