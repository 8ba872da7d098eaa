import type { Event, Figure, Report } from "../report.ts";
import { countryCodes } from "./countries.ts";
import type { Format } from "./format.ts";
import { daysBetween, globalId, type Look, lookAt, sentenceAround } from "./look.ts";
import { type Cell, table } from "./rows.ts";

const ACLED_COLUMNS =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp".split(
    ",",
  );
const UCDP_COLUMNS =
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob".split(
    ",",
  );

/** What ACLED calls what PLOVER calls so; a coder's proposal, to be looked at. Types that ACLED does not code are not here. */
function acledType(event: Event, look: Look): readonly [disorder: string, type: string, sub: string] | null {
  const sectors = (ids: readonly string[]) =>
    look.entities(ids).map((e) => (e.kind === "group" ? (e.sector ?? "CVL") : e.sector));
  const civilians = sectors(event.recipients).some((s) => s === "CVL" || s === "REF" || s === "JRN" || s === "MED");
  switch (event.type) {
    case "ASSAULT":
      if (event.mode === "abduct")
        return ["Political violence", "Violence against civilians", "Abduction/forced disappearance"];
      if (event.mode === "sexual") return ["Political violence", "Violence against civilians", "Sexual violence"];
      if (event.mode === "aerial" || event.mode === "drone")
        return ["Political violence", "Explosions/Remote violence", "Air/drone strike"];
      if (event.mode === "suicide-attack") return ["Political violence", "Explosions/Remote violence", "Suicide bomb"];
      if (event.mode === "heavy-weapons")
        return ["Political violence", "Explosions/Remote violence", "Shelling/artillery/missile attack"];
      if (event.mode === "explosives")
        return ["Political violence", "Explosions/Remote violence", "Remote explosive/landmine/IED"];
      if (event.mode === "unconventional")
        return ["Political violence", "Explosions/Remote violence", "Chemical weapon"];
      if (event.mode === "crowd-control") return ["Demonstrations", "Protests", "Protest with intervention"];
      return civilians
        ? ["Political violence", "Violence against civilians", "Attack"]
        : ["Political violence", "Battles", "Armed clash"];
    case "PROTEST":
      return event.mode === "riot" || event.mode === "vandalize"
        ? ["Demonstrations", "Riots", "Violent demonstration"]
        : ["Demonstrations", "Protests", "Peaceful protest"];
    case "COERCE":
      if (event.mode === "arrest") return ["Strategic developments", "Strategic developments", "Arrests"];
      return event.mode === "seize"
        ? ["Strategic developments", "Strategic developments", "Non-violent transfer of territory"]
        : null;
    case "RETREAT":
      return event.mode === "ceasefire"
        ? ["Strategic developments", "Strategic developments", "Agreement"]
        : event.mode === "withdraw"
          ? ["Strategic developments", "Strategic developments", "Change to group/activity"]
          : null;
    default:
      return null;
  }
}

/** ACLED's columns, one row an event of the kinds that ACLED codes, with dates as it writes them; for a coder to check, not to submit. */
export const acled: Format = table(
  {
    name: "acled",
    what: "a coding sheet with ACLED's columns, for a coder to check",
    mediaType: "text/csv; charset=utf-8",
    extension: "acled.csv",
  },
  ACLED_COLUMNS,
  acledRows,
  { delimiter: "," },
);

/** UCDP GED's columns, one row an act of violence with deaths; for a coder to check. */
export const ucdp: Format = table(
  {
    name: "ucdp",
    what: "a coding sheet with UCDP GED's columns, for a coder to check",
    mediaType: "text/csv; charset=utf-8",
    extension: "ucdp.csv",
  },
  UCDP_COLUMNS,
  ucdpRows,
  { delimiter: "," },
);

const MONTHS = "January February March April May June July August September October November December".split(" ");

function* acledRows(report: Report): Generator<Cell[]> {
  const look = lookAt(report);
  for (const event of report.events) {
    const coded = event.status === "actual" && !event.background ? acledType(event, look) : null;
    const when = look.when(event);
    if (!coded || !when) continue;
    const days = daysBetween(when.range.from, when.range.to);
    const [year, month, day] = when.range.from.split("-") as [string, string, string];
    const place = look.place(event);
    const country = countryCodes(place?.country ?? null);
    const [actors, recipients] = [look.entities(event.actors), look.entities(event.recipients)];
    const name = (e: (typeof actors)[number] | undefined) => e?.nameEn ?? e?.name ?? "";
    yield [
      globalId(report, event.id),
      `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
      Number(year),
      // 1 the day, 2 the week, 3 the month; a day that only stands in, since the text gives none, is no more than the week.
      !when.stated ? 2 : days === 1 ? 1 : days <= 7 ? 2 : 3,
      ...coded,
      name(actors[0]),
      actors.slice(1).map(name).join("; "),
      "",
      name(recipients[0]),
      recipients.slice(1).map(name).join("; "),
      "",
      "",
      coded[1] === "Violence against civilians" ? "Civilian targeting" : "",
      country.numeric ? Number(country.numeric) : "",
      "",
      country.name,
      "",
      "",
      "",
      place?.nameEn ?? place?.name,
      place?.coordinates?.[1],
      place?.coordinates?.[0],
      place ? (place.kind === "facility" || place.nameEn !== country.name ? 1 : 3) : "",
      report.report.outlet ?? report.report.id,
      "",
      note(look, event),
      deaths(look, event).low ?? "",
      "",
      "",
    ];
  }
}

function* ucdpRows(report: Report): Generator<Cell[]> {
  const look = lookAt(report);
  for (const event of report.events) {
    const toll = deaths(look, event);
    const when = look.when(event);
    if (event.type !== "ASSAULT" || event.status !== "actual" || event.background || toll.figures.length === 0 || !when)
      continue;
    const days = daysBetween(when.range.from, when.range.to);
    const place = look.place(event);
    const country = countryCodes(place?.country ?? null);
    const [actors, recipients] = [look.entities(event.actors), look.entities(event.recipients)];
    const civilians = recipients.some((e) => e.sector === "CVL" || e.kind === "group");
    const row: Record<string, Cell> = {
      id: globalId(report, event.id),
      year: Number(when.range.from.slice(0, 4)),
      code_status: "unchecked",
      type_of_violence: civilians ? 3 : actors[0]?.country && recipients[0]?.country ? 1 : "",
      side_a: actors[0]?.nameEn ?? actors[0]?.name,
      side_b: civilians ? "Civilians" : (recipients[0]?.nameEn ?? recipients[0]?.name),
      number_of_sources: 1,
      source_article: look.address,
      source_office: report.report.outlet,
      source_date: look.published,
      source_headline: report.report.title,
      source_original: look.chain(toll.figures[0]!.via ?? event.via),
      where_prec: place?.coordinates ? (place.nameEn === country.name ? 6 : 1) : "",
      where_coordinates: place?.nameEn ?? place?.name,
      where_description: place?.name,
      latitude: place?.coordinates?.[1],
      longitude: place?.coordinates?.[0],
      geom_wkt: place?.coordinates ? `POINT (${place.coordinates[0]} ${place.coordinates[1]})` : "",
      country: country.name,
      country_id: country.cow,
      event_clarity: when.stated && when.range.from === when.range.to ? 1 : 2,
      // 1 the day, 2 two to six days, 3 the week, 4 the month, 5 longer; a day that only stands in is 2.
      date_prec: !when.stated ? 2 : days === 1 ? 1 : days < 7 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5,
      date_start: when.range.from,
      date_end: when.range.to,
      deaths_civilians: civilians ? toll.best : "",
      best: toll.best,
      high: toll.high,
      low: toll.low,
      gwnoa: countryCodes(actors[0]?.country ?? null).cow,
      gwnob: civilians ? "" : countryCodes(recipients[0]?.country ?? null).cow,
    };
    yield UCDP_COLUMNS.map((column) => row[column]);
  }
}

/** Deaths of an event as bounds: `أكثر من 22 ألف` has a low end and no best, an exact number all three. Vague words give none. */
function deaths(
  look: Look,
  event: Event,
): { low: number | null; best: number | null; high: number | null; figures: readonly Figure[] } {
  const figures = look.report.figures.filter(
    (f) => f.role === "killed" && f.partOf === null && (event.figures.includes(f.id) || f.event === event.id),
  );
  const f = figures[0];
  if (!f || f.value === null) return { low: null, best: null, high: null, figures };
  switch (f.bound) {
    case "more":
      return { low: f.value, best: null, high: null, figures };
    case "less":
      return { low: null, best: null, high: f.value, figures };
    case "range":
      return { low: f.value, best: null, high: f.high, figures };
    default:
      return { low: f.value, best: f.value, high: f.value, figures };
  }
}

const note = (look: Look, event: Event): string =>
  `${sentenceAround(look.text, event.trigger)} [${look.chain(event.via) || "no source given"}]`;
