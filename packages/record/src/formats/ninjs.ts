import type { Entity } from "../report.ts";
import type { Format } from "./format.ts";
import { addressOf, instantOf, lookAt } from "./look.ts";
import { listed, tidy } from "./rows.ts";

/** IPTC ninjs 3.1: one news item a report, with its people, bodies, places, sources and events. */
export const ninjs: Format = listed(
  {
    name: "ninjs",
    what: "IPTC ninjs 3.1 news items, for newsroom systems",
    mediaType: "application/json",
    extension: "ninjs.json",
  },
  ["[", "\n]\n"],
  function* (report, made) {
    const look = lookAt(report);
    const { published, language, title, byline, text, dateline, outlet } = report.report;
    const named = (kinds: readonly Entity["kind"][]) =>
      report.entities
        .filter((e) => kinds.includes(e.kind) && e.mentions.some((m) => m.form === "name"))
        .map((e) =>
          tidy({
            name: e.name,
            rel: "mentions",
            literal: e.id,
            uri: e.ids.wikidata
              ? `http://www.wikidata.org/entity/${e.ids.wikidata}`
              : e.ids.geonames
                ? `https://sws.geonames.org/${e.ids.geonames}/`
                : null,
            geoJSON:
              e.coordinates && (e.kind === "place" || e.kind === "facility")
                ? { type: "Point", coordinates: e.coordinates }
                : null,
          }),
        );
    yield tidy({
      uri: addressOf(report),
      type: "text",
      representationType: "full",
      profile: "isnad",
      version: "1",
      versionCreated: made,
      contentCreated: instantOf(published),
      pubStatus: "usable",
      language,
      by: byline,
      located: dateline,
      title,
      headlines: title ? [{ role: "main", contentType: "text/plain", value: title }] : [],
      bodies: [
        {
          role: "main",
          contentType: "text/plain",
          charCount: [...text].length,
          wordCount: text.split(/\s+/).filter(Boolean).length,
          value: text,
        },
      ],
      people: named(["person"]),
      organisations: named(["organization"]),
      places: named(["place", "facility"]),
      infoSources: outlet ? [{ name: outlet, role: "publisher" }] : [],
      events: report.events
        .filter((v) => !v.background)
        .map((v) => ({
          id: v.id,
          rel: "describes",
          literal: v.mode ? `${v.type}-${v.mode}` : v.type,
          name: [look.words(v.trigger), ...look.entities([...v.actors, ...v.recipients]).map((e) => e.name)].join(
            " · ",
          ),
        })),
      altIds: [{ role: "isnad", value: report.report.id }],
      standard: { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" },
    });
  },
);
