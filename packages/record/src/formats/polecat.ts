import type { EventType } from "../codes.ts";
import type { Entity, Event, Report } from "../report.ts";
import { countryCodes } from "./countries.ts";
import type { Format } from "./format.ts";
import { globalId, type Look, lookAt } from "./look.ts";
import { type Cell, table } from "./rows.ts";

const COLUMNS =
  "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version".split(
    "|",
  );

/** Quad class and score of the bare type, and of its modes where they differ (PLOVER manual 0.8; ACCUSE's sign as its modes have it). */
const SCALE: Readonly<
  Record<
    EventType,
    { readonly quad: string; readonly score: number; readonly modes?: Readonly<Record<string, number>> }
  >
> = {
  AGREE: { quad: "V-COOP", score: 2.5 },
  CONSULT: { quad: "V-COOP", score: 2.5, modes: { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: "V-COOP", score: 5 },
  CONCEDE: { quad: "V-COOP", score: 4.5 },
  COOPERATE: { quad: "M-COOP", score: 9.5 },
  AID: { quad: "M-COOP", score: 10 },
  RETREAT: {
    quad: "M-COOP",
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: "V-CONF", score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: "V-CONF", score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: "V-CONF", score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: "V-CONF",
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: "M-CONF",
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5 },
  },
  SANCTION: { quad: "M-CONF", score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: "M-CONF", score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: "M-CONF",
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      "martial-law": -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: "M-CONF",
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      "suicide-attack": -9.5,
      aerial: -9.5,
      drone: -9.5,
      "heavy-weapons": -9.5,
      "crowd-control": -7.5,
      unconventional: -10,
    },
  },
};

export const quadOf = (type: EventType): string => SCALE[type].quad;
export const scoreOf = (type: EventType, mode: string | null): number =>
  SCALE[type].modes?.[mode ?? ""] ?? SCALE[type].score;

/**
 * The type as POLECAT codes it: what is only in prospect is an agreement to it (cooperation) or a concession (a retreat); PLOVER manual 0.8,
 * rules on future events. Isnad's own records keep the type of the deed and say in `status` that it is planned.
 */
export function codedAs({ type, mode, status }: Pick<Event, "type" | "mode" | "status">): {
  readonly type: EventType;
  readonly mode: string | null;
} {
  if (status !== "planned") return { type, mode };
  if (type === "CONSULT" || type === "SUPPORT" || type === "COOPERATE" || type === "AID")
    return { type: "AGREE", mode: null };
  return type === "RETREAT" ? { type: "CONCEDE", mode: null } : { type, mode };
}

/** POLECAT's table, one row an event. Rows that PLOVER does not code (no actor, denied, only possible, background) are left out. */
export const polecat: Format = table(
  {
    name: "polecat",
    what: "POLECAT's event table (PLOVER, tab-separated)",
    mediaType: "text/tab-separated-values; charset=utf-8",
    extension: "tsv",
  },
  COLUMNS,
  rows,
  { delimiter: "\t" },
);

export const isCoded = (event: Event): boolean =>
  event.actors.length > 0 &&
  !event.background &&
  (event.status === "actual" || event.status === "planned" || event.status === "asked");

function* rows(report: Report): Generator<Cell[]> {
  const look = lookAt(report);
  const named = (kind: Entity["kind"]) =>
    report.entities
      .filter((e) => e.kind === kind)
      .map((e) => item(e.name))
      .join(";");
  for (const event of report.events) {
    if (!isCoded(event)) continue;
    const { type, mode } = codedAs(event);
    const place = look.place(event);
    yield [
      globalId(report, event.id),
      look.when(event)?.range.from ?? look.published,
      type,
      mode,
      scoreOf(type, mode),
      quadOf(type),
      event.contexts.join(";"),
      ...party(look, event.actors),
      ...party(look, event.recipients),
      place?.nameEn ?? place?.name,
      place?.kind === "facility" ? "" : (place?.nameEn ?? place?.name),
      "",
      "",
      countryCodes(place?.country ?? null).alpha3,
      place?.coordinates?.[1],
      place?.coordinates?.[0],
      place?.ids.geonames,
      place?.name,
      "",
      report.report.outlet,
      look.published,
      named("person"),
      named("organization"),
      named("place"),
      report.report.language,
      "PLOVER 0.8",
    ];
  }
}

/** One of a list that semicolons part. */
const item = (text: string): string => text.replaceAll(";", ",");

function party(look: Look, ids: readonly string[]): Cell[] {
  const all = look.entities(ids);
  const each = (of: (e: Entity) => string | null | undefined) => all.map((e) => item(of(e) ?? "")).join(";");
  return [
    each((e) => e.nameEn ?? e.name),
    each((e) => countryCodes(e.country).alpha3),
    each((e) => countryCodes(e.country).cow),
    all[0] ? (sectorOf(all[0]) ?? "") : "",
    each(sectorOf),
    each((e) => e.office),
    each((e) => e.name),
    each((e) => e.ids.wikidata),
  ];
}

/** A state that acts is its government. */
const sectorOf = (e: Entity): string | null =>
  e.sector ?? (e.kind === "place" && e.country ? "GOV" : e.kind === "group" ? "CVL" : null);
