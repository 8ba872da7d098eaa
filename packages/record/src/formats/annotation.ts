import { evidenceOf, factsOf, placeOf } from "../facts.ts";
import type { Report, Span } from "../report.ts";
import type { Format } from "./format.ts";
import { addressOf, lookAt, urnOf } from "./look.ts";
import { listed, tidy } from "./rows.ts";

const AROUND = 32;

/** W3C Web Annotation: each fact on its words, found again by quotation and by position in code points, as the standard counts. */
export const webAnnotation: Format = listed(
  {
    name: "webanno",
    what: "W3C Web Annotations: every fact on its words",
    mediaType: "application/ld+json",
    extension: "annotations.jsonld",
  },
  [
    (made) => {
      const collection = `urn:isnad:annotations${made ? `:${made}` : ""}`;
      return `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"${collection}:1","type":"AnnotationPage","partOf":{"id":"${collection}","type":"AnnotationCollection"},"startIndex":0,"items":[`;
    },
    "\n]}\n",
  ],
  annotations,
);

function* annotations(report: Report, made: string | undefined): Generator<unknown> {
  const look = lookAt(report);
  const source = addressOf(report);
  const points = codePoints(look.text);
  for (const fact of factsOf(report).byId.values()) {
    const span = placeOf(fact);
    const evidence = evidenceOf(fact);
    yield tidy({
      id: urnOf(report, fact.it.id),
      type: "Annotation",
      motivation: fact.layer === "entity" ? "identifying" : "classifying",
      created: made,
      generator: { type: "Software", name: `Isnad ${report.report.reader.version}` },
      body: [
        {
          type: "TextualBody",
          purpose: "classifying",
          value: [fact.layer, "type" in fact.it ? fact.it.type : "kind" in fact.it ? fact.it.kind : ""]
            .filter(Boolean)
            .join("/"),
        },
        { type: "TextualBody", purpose: "describing", format: "application/json", value: JSON.stringify(fact.it) },
        { type: "TextualBody", purpose: "commenting", value: `${evidence.rule} (${evidence.confidence})` },
      ],
      target: { type: "SpecificResource", source, selector: selectors(look.text, span, points) },
    });
  }
}

const selectors = (text: string, { start, end }: Span, points: (offset: number) => number) => [
  {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    // No half of a character at the ends of what stands around.
    prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, ""),
    suffix: text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, ""),
  },
  { type: "TextPositionSelector", start: points(start), end: points(end) },
];

/** From UTF-16 code units to code points, which differ where letters beyond the basic plane stand. */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const c = text.charCodeAt(i);
    const d = text.charCodeAt(i + 1);
    if (c >= 0xd800 && c < 0xdc00 && d >= 0xdc00 && d < 0xe000) pairs.push(++i);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    for (let high = pairs.length; low < high; ) {
      const mid = (low + high) >> 1;
      if (pairs[mid]! < offset) low = mid + 1;
      else high = mid;
    }
    return offset - low;
  };
}
