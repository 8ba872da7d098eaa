import type { EventType } from "../codes.ts";
import type { Entity, Report } from "../report.ts";
import { countryCodes } from "./countries.ts";
import type { Format } from "./format.ts";
import { globalId, lookAt } from "./look.ts";
import { codedAs, isCoded, scoreOf } from "./polecat.ts";
import { type Cell, table } from "./rows.ts";

const ACTOR = [
  "Code",
  "Name",
  "CountryCode",
  "KnownGroupCode",
  "EthnicCode",
  "Religion1Code",
  "Religion2Code",
  "Type1Code",
  "Type2Code",
  "Type3Code",
];
const GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];

/** GDELT 2.0's sixty-one columns of the event table. The table itself has no header. */
export const GDELT_COLUMNS: readonly string[] = [
  "GLOBALEVENTID",
  "SQLDATE",
  "MonthYear",
  "Year",
  "FractionDate",
  ...ACTOR.map((c) => `Actor1${c}`),
  ...ACTOR.map((c) => `Actor2${c}`),
  "IsRootEvent",
  "EventCode",
  "EventBaseCode",
  "EventRootCode",
  "QuadClass",
  "GoldsteinScale",
  "NumMentions",
  "NumSources",
  "NumArticles",
  "AvgTone",
  ...["Actor1", "Actor2", "Action"].flatMap((who) => GEO.map((c) => `${who}Geo_${c}`)),
  "DATEADDED",
  "SOURCEURL",
];

/** CAMEO's root for each of PLOVER's types, the other way round than PLOVER's own table; ASSAULT is split by what was used. */
const ROOT: Readonly<Record<EventType, string>> = {
  AGREE: "03",
  CONSULT: "04",
  SUPPORT: "05",
  CONCEDE: "08",
  COOPERATE: "06",
  AID: "07",
  RETREAT: "08",
  REQUEST: "10",
  ACCUSE: "11",
  REJECT: "12",
  THREATEN: "13",
  PROTEST: "14",
  SANCTION: "16",
  MOBILIZE: "15",
  COERCE: "17",
  ASSAULT: "19",
};
/** CAMEO codes that a type with a mode has beyond its root. */
const CODE: Readonly<Record<string, string>> = {
  "CONSULT visit": "042",
  "CONSULT phone": "041",
  "CONSULT third-party": "045",
  "RETREAT withdraw": "0874",
  "RETREAT release": "0841",
  "RETREAT ceasefire": "0871",
  "RETREAT resign": "0831",
  "ACCUSE disapprove": "111",
  "ACCUSE allege": "112",
  "ACCUSE investigate": "090",
  "THREATEN violence": "138",
  "PROTEST demo": "141",
  "PROTEST hunger": "142",
  "PROTEST strike": "143",
  "PROTEST obstruct": "144",
  "PROTEST riot": "145",
  "COERCE seize": "171",
  "COERCE arrest": "173",
  "COERCE deport": "174",
  "ASSAULT abduct": "181",
  "ASSAULT suicide-attack": "183",
  "ASSAULT explosives": "183",
  "ASSAULT firearms": "193",
  "ASSAULT heavy-weapons": "194",
  "ASSAULT aerial": "195",
  "ASSAULT drone": "195",
  "ASSAULT beat": "182",
  "ASSAULT torture": "1822",
  "ASSAULT sexual": "1821",
  "ASSAULT targeted": "186",
};

/** GDELT's event table, one row an event; what GDELT reckons over its whole archive (tone, numbers of mentions) is of this report alone. */
export const gdelt: Format = table(
  {
    name: "gdelt",
    what: "GDELT 2.0's event table (CAMEO, tab-separated, no header)",
    mediaType: "text/tab-separated-values; charset=utf-8",
    extension: "export.CSV",
  },
  GDELT_COLUMNS,
  rows,
  { delimiter: "\t", header: false },
);

function* rows(report: Report): Generator<Cell[]> {
  const look = lookAt(report);
  for (const event of report.events) {
    if (!isCoded(event)) continue;
    const day = look.when(event)?.range.from ?? look.published;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) continue;
    const [year, month, date] = day.split("-") as [string, string, string];
    const { type, mode } = codedAs(event);
    // CAMEO writes a deed that is not specified further with a zero: 190, where 19 is the root.
    const code = CODE[`${type} ${mode}`] ?? `${ROOT[type]}0`;
    const root = code.slice(0, 2);
    const place = look.place(event);
    const [actor, recipient] = [look.entities(event.actors)[0], look.entities(event.recipients)[0]];
    yield [
      numberOf(globalId(report, event.id)),
      `${year}${month}${date}`,
      `${year}${month}`,
      year,
      (Number(year) + ((Number(month) - 1) * 30 + Number(date)) / 365).toFixed(4),
      ...party(actor),
      ...party(recipient),
      // Of the report's first paragraph, as GDELT reckons what a report is about.
      look.text.slice(0, event.trigger.start).trimStart().includes("\n") ? 0 : 1,
      code,
      code.slice(0, 3),
      root,
      quadClass(Number(root)),
      scoreOf(type, mode),
      1 + event.also.length,
      1,
      1,
      "",
      ...geo(actor?.kind === "place" ? actor : undefined),
      ...geo(recipient?.kind === "place" ? recipient : undefined),
      ...geo(place),
      /^\d{4}-\d{2}-\d{2}$/.test(look.published) ? `${look.published.replaceAll("-", "")}000000` : "",
      look.address,
    ];
  }
}

/** A number for a name, the same in every export: GDELT's ids are whole numbers. 53 bits, so that a million events hardly ever share one. */
function numberOf(name: string): number {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x5bd1e995);
    b ^= b >>> 13;
  }
  return (a >>> 0) * 0x200000 + (b >>> 11);
}

/** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict, by CAMEO's roots. */
const quadClass = (root: number): number => (root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4);

function party(e: Entity | undefined): Cell[] {
  if (!e) return ACTOR.map(() => "");
  const country = countryCodes(e.country).alpha3;
  const sector = e.sector ?? (e.kind === "place" ? "GOV" : "");
  return [`${country}${sector}`, (e.nameEn ?? e.name).toUpperCase(), country, "", "", "", "", sector, "", ""];
}

/** Type 1 is a country, 4 a city elsewhere than in the United States, in GDELT's counting. */
function geo(place: Entity | undefined): Cell[] {
  if (!place) return [0, "", "", "", "", "", "", ""];
  const { name, fips } = countryCodes(place.country);
  const isCountry = place.nameEn !== null && place.nameEn === name;
  return [
    isCountry ? 1 : 4,
    isCountry ? name : `${place.nameEn ?? place.name}${name ? `, ${name}` : ""}`,
    fips,
    "",
    "",
    place.coordinates?.[1],
    place.coordinates?.[0],
    place.ids.geonames,
  ];
}
