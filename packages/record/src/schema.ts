/**
 * The schema of a record: the second front door of this package, for those who check records that come from outside.
 * It needs zod; the types and codes of the first front door need nothing.
 */
export { articleJsonSchema, type JsonSchema, jsonSchema } from "./schema/json-schema.ts";
export { articleSchema, reportSchema } from "./schema/parts.ts";
export {
  type ArticleResult,
  type RecordError,
  type ReportResult,
  validate,
  validateArticle,
} from "./schema/validate.ts";
export { isPublicationTime } from "./values/calendar.ts";
export { COUNTRIES, isCountry } from "./values/countries.ts";
export { CURRENCIES, isCurrency } from "./values/currencies.ts";
export { isEdtf } from "./values/edtf.ts";
export { isTimex, isTimexOf } from "./values/timex.ts";
