import { speakerOf } from "../facts.ts";
import type { Entity, Statement } from "../report.ts";
import type { Format } from "./format.ts";
import { addressOf, type Look, lookAt, uriOf, urnOf } from "./look.ts";
import { listed, tidy } from "./rows.ts";

const SCHEMA: Readonly<Record<Entity["kind"], string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  facility: "Place",
  group: "Organization",
};

/** schema.org as JSON-LD: the report as NewsArticle, direct words as Quotation, told words as Claim. No verdict: ClaimReview is for people. */
export const schemaOrg: Format = listed(
  {
    name: "jsonld",
    what: "schema.org: NewsArticle, Quotation, Claim (JSON-LD)",
    mediaType: "application/ld+json",
    extension: "jsonld",
  },
  ['{"@context":"https://schema.org","@graph":[', "\n]}\n"],
  function* (report) {
    const look = lookAt(report);
    const { title, outlet, byline, published, language, dateline, text } = report.report;
    const url = uriOf(report.report.url);
    const thing = (e: Entity) =>
      tidy({
        "@type": SCHEMA[e.kind],
        "@id": urnOf(report, e.id),
        name: e.name,
        alternateName: e.nameEn,
        jobTitle: e.kind === "person" ? e.office : null,
        sameAs: e.ids.wikidata
          ? `http://www.wikidata.org/entity/${e.ids.wikidata}`
          : e.ids.geonames
            ? `https://sws.geonames.org/${e.ids.geonames}/`
            : null,
        // Only places have coordinates there.
        geo:
          e.coordinates && SCHEMA[e.kind] === "Place"
            ? { "@type": "GeoCoordinates", longitude: e.coordinates[0], latitude: e.coordinates[1] }
            : null,
      });
    yield tidy({
      "@type": "NewsArticle",
      "@id": url ?? urnOf(report),
      identifier: report.report.id,
      headline: title,
      articleBody: text,
      author: byline ? { "@type": "Person", name: byline } : null,
      publisher: outlet ? { "@type": "Organization", name: outlet } : null,
      datePublished: published,
      dateline,
      inLanguage: language,
      url,
      about: report.entities.slice(0, 5).map((e) => ({ "@id": urnOf(report, e.id) })),
      mentions: report.entities.map(thing),
    });
    for (const s of report.statements) {
      const words = s.content.map((c) => look.words(c)).join(" … ");
      const who = speaker(look, s);
      const article = { "@id": url ?? urnOf(report) };
      const day = look.range(s.time)?.from;
      yield s.manner === "direct"
        ? tidy({
            "@type": "Quotation",
            "@id": urnOf(report, s.id),
            text: words,
            spokenByCharacter: who,
            isPartOf: s.parent ? { "@id": urnOf(report, s.parent) } : article,
            inLanguage: language,
            dateCreated: day,
          })
        : tidy({
            "@type": "Claim",
            "@id": urnOf(report, s.id),
            text: words,
            author: who,
            appearance: article,
            isPartOf: s.parent ? { "@id": urnOf(report, s.parent) } : null,
            inLanguage: language,
            dateCreated: day,
          });
    }
  },
);

function speaker(look: Look, s: Statement): unknown {
  const e = look.facts.entity(s.sourceEntity);
  // No place speaks; of a state that does, its government.
  if (e && SCHEMA[e.kind] === "Place")
    return { "@type": "GovernmentOrganization", name: e.name, location: { "@id": urnOf(look.report, e.id) } };
  if (e) return { "@type": SCHEMA[e.kind], "@id": urnOf(look.report, e.id), name: e.name };
  const name = speakerOf(look.facts, s);
  return name ? { "@type": s.sourceKind === "organization" ? "Organization" : "Person", name } : null;
}

/** What kind of agent speaks, where it is known: a place that speaks is its government, an unnamed party may be one or many. */
function agentOf(kind: Entity["kind"] | undefined, source: Statement["sourceKind"]): string[] {
  if (kind === "person") return ["prov:Person"];
  if (kind === "group") return [];
  if (kind !== undefined || source === "organization") return ["prov:Organization"];
  return source === "named" ? ["prov:Person"] : [];
}

/** W3C PROV-O as JSON-LD: who quoted whom, out of which report, read by which software; the chain of a fact as `wasQuotedFrom` and `hadPrimarySource`. */
export const prov: Format = listed(
  {
    name: "prov",
    what: "W3C PROV-O: the chain of every statement, figure and event (JSON-LD)",
    mediaType: "application/ld+json",
    extension: "prov.jsonld",
  },
  [
    '{"@context":{"prov":"http://www.w3.org/ns/prov#","rdfs":"http://www.w3.org/2000/01/rdf-schema#","xsd":"http://www.w3.org/2001/XMLSchema#"},"@graph":[',
    "\n]}\n",
  ],
  function* (report, made) {
    const look = lookAt(report);
    const article = addressOf(report);
    const ref = (id: string) => ({ "@id": id });
    const software = `urn:isnad:reader:${report.report.reader.version}`;
    const reading = urnOf(report, "reading");
    yield tidy({
      "@id": article,
      "@type": "prov:Entity",
      "rdfs:label": report.report.title,
      "prov:wasAttributedTo": report.report.outlet ? ref(urnOf(report, "outlet")) : null,
    });
    if (report.report.outlet)
      yield {
        "@id": urnOf(report, "outlet"),
        "@type": ["prov:Agent", "prov:Organization"],
        "rdfs:label": report.report.outlet,
      };
    yield {
      "@id": software,
      "@type": ["prov:Agent", "prov:SoftwareAgent"],
      "rdfs:label": `Isnad ${report.report.reader.version}`,
    };
    yield tidy({
      "@id": reading,
      "@type": "prov:Activity",
      "prov:used": ref(article),
      "prov:wasAssociatedWith": ref(software),
    });
    // When a report was read is not kept; when what was read of it was written down here is known.
    if (made)
      yield {
        "@id": `urn:isnad:export:${made}`,
        "@type": ["prov:Entity", "prov:Bundle"],
        "prov:generatedAtTime": { "@type": "xsd:dateTime", "@value": made },
        "prov:wasDerivedFrom": ref(article),
      };
    const agents = new Set<string>();
    for (const s of report.statements) {
      const name = speakerOf(look.facts, s);
      const agent = s.sourceEntity ? urnOf(report, s.sourceEntity) : name ? urnOf(report, `${s.id}-source`) : null;
      if (agent && !agents.has(agent)) {
        agents.add(agent);
        yield {
          "@id": agent,
          "@type": ["prov:Agent", ...agentOf(look.facts.entity(s.sourceEntity)?.kind, s.sourceKind)],
          "rdfs:label": name ?? look.facts.entity(s.sourceEntity)?.name,
        };
      }
      yield tidy({
        "@id": urnOf(report, s.id),
        "@type": "prov:Entity",
        "prov:value": s.content.map((c) => look.words(c)).join(" … "),
        "prov:wasAttributedTo": agent ? ref(agent) : null,
        "prov:wasQuotedFrom": ref(s.parent ? urnOf(report, s.parent) : article),
        "prov:wasGeneratedBy": ref(reading),
      });
    }
    for (const { id, via, words } of [
      ...report.figures.map((f) => ({ id: f.id, via: f.via, words: look.words(f) })),
      ...report.events.map((v) => ({ id: v.id, via: v.via, words: look.words(v.trigger) })),
    ]) {
      yield tidy({
        "@id": urnOf(report, id),
        "@type": "prov:Entity",
        "prov:value": words,
        "prov:wasDerivedFrom": ref(via ? urnOf(report, via) : article),
        "prov:hadPrimarySource": ref(via ? urnOf(report, via) : article),
        "prov:wasGeneratedBy": ref(reading),
      });
    }
  },
);
