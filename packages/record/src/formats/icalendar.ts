import type { Status } from "../codes.ts";
import type { Report } from "../report.ts";
import type { Range } from "../values/range.ts";
import type { Format } from "./format.ts";
import { dayAfter, globalId, lookAt, uriOf, wellFormed } from "./look.ts";

const STATES: Readonly<Record<Status, string>> = {
  actual: "CONFIRMED",
  planned: "TENTATIVE",
  possible: "TENTATIVE",
  asked: "TENTATIVE",
  negated: "CANCELLED",
};

/** iCalendar (RFC 5545): journeys, and events whose days are stated, as whole days. Times of day are left to the description. */
export const ics: Format = {
  name: "ics",
  what: "journeys and dated events for calendars",
  mediaType: "text/calendar; charset=utf-8",
  extension: "ics",
  async *write(records, options = {}) {
    yield lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Isnad//Isnad//AR", "CALSCALE:GREGORIAN"]);
    for await (const report of records)
      for (const entry of entries(
        report,
        options.made ?? `${publishedDay(lookAt(report).published)?.from ?? "1970-01-01"}T00:00:00Z`,
      ))
        yield entry;
    yield lines(["END:VCALENDAR"]);
  },
};

/** Properties whose values are no text: in text, what parts two categories would be escaped. */
const RAW: ReadonlySet<string> = new Set(["URL", "GEO", "CATEGORIES"]);

function* entries(report: Report, made: string): Generator<string> {
  const look = lookAt(report);
  const stamp = `${made.replace(/[-:]|\.\d+/g, "").slice(0, 15)}Z`;
  const entry = (
    id: string,
    range: Range,
    status: Status,
    summary: string,
    rest: readonly [string, string | null | undefined][],
  ) =>
    lines([
      "BEGIN:VEVENT",
      `UID:${text(globalId(report, id))}@isnad`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${range.from.replaceAll("-", "")}`,
      // The end is the first day that no longer belongs to it.
      `DTEND;VALUE=DATE:${dayAfter(range.to).replaceAll("-", "")}`,
      `SUMMARY:${text(summary)}`,
      `STATUS:${STATES[status]}`,
      ...rest.filter(([, value]) => value).map(([name, value]) => `${name}:${RAW.has(name) ? value : text(value!)}`),
      "END:VEVENT",
    ]);
  const about = (chain: string) =>
    `${chain || "no source given"}\n${[report.report.outlet, report.report.title, report.report.published].filter(Boolean).join(" · ")}`;
  for (const trip of report.trips) {
    const range =
      covering([...trip.stops.map((s) => look.range(s.time)), look.range(trip.length)]) ?? publishedDay(look.published);
    if (!range) continue;
    const stops = trip.stops.map((s) => look.facts.entity(s.place)).filter((e) => e !== undefined);
    const named = stops.map((e) => e.name).join("، ");
    yield entry(trip.id, range, trip.status, `${look.facts.entity(trip.traveller)?.name ?? ""}: ${named}`, [
      ["LOCATION", named],
      [
        "GEO",
        stops.length === 1 && stops[0]!.coordinates ? `${stops[0]!.coordinates[1]};${stops[0]!.coordinates[0]}` : null,
      ],
      ["CATEGORIES", "TRIP"],
      ["URL", uriOf(report.report.url)],
      ["DESCRIPTION", `${trip.purpose ? `${look.words(trip.purpose)}\n` : ""}${about(look.chain(trip.via))}`],
    ]);
  }
  for (const event of report.events) {
    const range = look.range(event.time);
    if (!range || event.background || range.from === "0001-01-01" || range.to === "9999-12-31") continue;
    const parties = (ids: readonly string[]) =>
      look
        .entities(ids)
        .map((e) => e.name)
        .join("، ");
    const place = look.place(event);
    yield entry(
      event.id,
      range,
      event.status,
      [look.words(event.trigger), parties(event.actors), parties(event.recipients)].filter(Boolean).join(" · "),
      [
        ["LOCATION", place?.name],
        ["GEO", place?.coordinates ? `${place.coordinates[1]};${place.coordinates[0]}` : null],
        ["CATEGORIES", event.mode ? `${event.type},${event.mode}` : event.type],
        ["URL", uriOf(report.report.url)],
        ["DESCRIPTION", about(look.chain(event.via))],
      ],
    );
  }
}

const publishedDay = (day: string): Range | null => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? { from: day, to: day } : null);

function covering(ranges: readonly (Range | null)[]): Range | null {
  const all = ranges.filter((r): r is Range => r !== null && r.from !== "0001-01-01" && r.to !== "9999-12-31");
  if (all.length === 0) return null;
  return {
    from: all.map((r) => r.from).sort()[0]!,
    to: all
      .map((r) => r.to)
      .sort()
      .at(-1)!,
  };
}

const text = (value: string): string =>
  wellFormed(value)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    .replace(/[\u0000-\u001f\u007f]/g, " ");

/** Content lines, each folded at 75 octets without cutting a character of UTF-8 (RFC 5545 3.1). */
function lines(all: readonly string[]): string {
  let out = "";
  for (const line of all) {
    let octets = 0;
    for (const c of line) {
      const code = c.codePointAt(0)!;
      const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      if (octets + size > 75) {
        out += "\r\n ";
        octets = 1;
      }
      out += c;
      octets += size;
    }
    out += "\r\n";
  }
  return out;
}
