/**
 * What a record is: types, codes, and what needs no schema to check. This first front door depends on nothing; the
 * second, `@isnad/record/schema`, checks whole records and needs zod.
 */
export * from "./codes.ts";
export * from "./document.ts";
export * from "./report.ts";
export { isPublicationTime } from "./values/calendar.ts";
export { type Range, rangeOf } from "./values/range.ts";
export { only, without } from "./without.ts";
