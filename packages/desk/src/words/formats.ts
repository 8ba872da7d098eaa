import type { Both } from "./both.ts";

/** Forms in which facts, reports and whole records are taken away: those of tables and programs first, then those of the field. */
export const FORMATS = [
  "csv",
  "parquet",
  "json",
  "jsonl",
  "geojson",
  "ics",
  "jsonld",
  "prov",
  "webanno",
  "timeml",
  "ninjs",
  "conllu",
  "polecat",
  "gdelt",
  "acled",
  "ucdp",
] as const;
export type FormatName = (typeof FORMATS)[number];

const CODED: ReadonlySet<FormatName> = new Set(["polecat", "gdelt", "acled", "ucdp"]);
const PLACED: ReadonlySet<FormatName> = new Set(["geojson", "ics"]);
/** Forms that hold facts of these kinds: what is said is on no map and in no coding sheet. Without kinds all of them. */
export const formatsOf = (kinds: readonly string[]): readonly FormatName[] =>
  kinds.length === 0 || kinds.includes("event") || kinds.includes("figure")
    ? FORMATS
    : FORMATS.filter((f) => !CODED.has(f) && (kinds.includes("trip") || !PLACED.has(f)));

export interface FormatWords {
  readonly download: string;
  readonly what: Readonly<Record<FormatName, string>>;
}

const en: FormatWords = {
  download: "Download",
  what: {
    csv: "table (CSV)",
    parquet: "table (Parquet)",
    json: "JSON",
    jsonl: "JSON lines",
    geojson: "map (GeoJSON)",
    ics: "calendar (iCalendar)",
    jsonld: "linked data (JSON-LD, schema.org)",
    prov: "provenance (PROV)",
    webanno: "annotations (Web Annotation)",
    timeml: "times and events (TimeML)",
    ninjs: "news items (ninjs)",
    conllu: "words (CoNLL-U)",
    polecat: "events coded as POLECAT",
    gdelt: "events coded as GDELT",
    acled: "coding sheet (ACLED)",
    ucdp: "coding sheet (UCDP)",
  },
};
const ar: FormatWords = {
  download: "تنزيل",
  what: {
    csv: "جدول (CSV)",
    parquet: "جدول (Parquet)",
    json: "بيانات JSON",
    jsonl: "أسطر JSON",
    geojson: "خريطة (GeoJSON)",
    ics: "تقويم (iCalendar)",
    jsonld: "بيانات مترابطة (JSON-LD)",
    prov: "سلسلة المصدر (PROV)",
    webanno: "حواشٍ (Web Annotation)",
    timeml: "أزمنة وأحداث (TimeML)",
    ninjs: "مواد إخبارية (ninjs)",
    conllu: "كلمات (CoNLL-U)",
    polecat: "أحداث بترميز POLECAT",
    gdelt: "أحداث بترميز GDELT",
    acled: "استمارة ترميز (ACLED)",
    ucdp: "استمارة ترميز (UCDP)",
  },
};
export const formatWords: Both<FormatWords> = { en, ar };
