/**
 * What Isnad says about a record to people, in Arabic and English: a second door, for every room that shows facts.
 *
 * @example labelsOf("ar").eventType.ASSAULT // "اعتداء"
 */
export { figureValue, measureOf, statedParts, timeValue, tripNotes } from "./labels/describe.ts";
export { type Labels, type Lang, labelsOf, langOf } from "./labels/labels.ts";
export { number } from "./labels/number.ts";
