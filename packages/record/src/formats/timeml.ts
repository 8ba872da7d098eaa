import type { RelationKind } from "../codes.ts";
import type { Report, Time } from "../report.ts";
import type { Format } from "./format.ts";

/** Relations that TimeML has a word for. */
const LINKS: Readonly<Partial<Record<RelationKind, string>>> = {
  same: "IDENTITY",
  before: "BEFORE",
  after: "AFTER",
  during: "DURING",
  within: "IS_INCLUDED",
  "part-of": "IS_INCLUDED",
};

/** TimeML 1.2.1: TIMEX3 and EVENT in the text, MAKEINSTANCE and TLINK after it. Several reports are several `TimeML` in one `corpus`. */
export const timeml: Format = {
  name: "timeml",
  what: "TimeML: times and events marked in the text",
  mediaType: "application/xml",
  extension: "tml.xml",
  async *write(records) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<corpus>\n';
    for await (const report of records) yield marksOf(report);
    yield "</corpus>\n";
  },
};

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

function marksOf(report: Report): string {
  const { text, id, published } = report.report;
  const times = new Map(report.times.map((t, i) => [t.id, i + 1]));
  const events = report.events.filter((v) => !v.background);
  const numbers = new Map(events.map((v, i) => [v.id, i + 1]));
  const cues = report.statements.filter((s) => s.cue);
  const marks: Mark[] = [
    ...report.times.map((t) => ({
      start: t.start,
      end: t.end,
      open: `<TIMEX3 ${timex(t, times)}>`,
      close: "</TIMEX3>",
    })),
    ...events.map((v) => ({
      ...v.trigger,
      open: `<EVENT eid="e${numbers.get(v.id)}" class="OCCURRENCE">`,
      close: "</EVENT>",
    })),
    ...cues
      .map((s, i) => ({
        ...s.cue!,
        open: `<EVENT eid="e${events.length + i + 1}" class="REPORTING">`,
        close: "</EVENT>",
      }))
      // A demand is an event and a cue at once; it is marked once.
      .filter((m) => !events.some((v) => v.trigger.start < m.end && m.start < v.trigger.end)),
  ];
  const dct = published
    ? `<TIMEX3 tid="t0" type="${published.length > 10 ? "TIME" : "DATE"}" value="${attribute(published)}" temporalFunction="false" functionInDocument="PUBLICATION_TIME">${escaped(published)}</TIMEX3>\n`
    : "";
  const instances = events.map(
    (v) =>
      `<MAKEINSTANCE eiid="ei${numbers.get(v.id)}" eventID="e${numbers.get(v.id)}" tense="NONE" aspect="NONE" polarity="${v.status === "negated" ? "NEG" : "POS"}" pos="VERB"${v.status === "possible" || v.status === "asked" ? ` modality="${v.status}"` : ""}/>`,
  );
  let links = 0;
  const tlinks = [
    ...events
      .filter((v) => v.time && times.has(v.time))
      .map(
        (v) =>
          `<TLINK lid="l${++links}" eventInstanceID="ei${numbers.get(v.id)}" relatedToTime="t${times.get(v.time!)}" relType="IS_INCLUDED"/>`,
      ),
    ...report.relations
      .filter((r) => LINKS[r.kind] && numbers.has(r.from) && numbers.has(r.to))
      .map(
        (r) =>
          `<TLINK lid="l${++links}" eventInstanceID="ei${numbers.get(r.from)}" relatedToEventInstance="ei${numbers.get(r.to)}" relType="${LINKS[r.kind]}"/>`,
      ),
  ];
  return `<TimeML>\n<DOCID>${escaped(id)}</DOCID>\n<DCT>${dct.trim()}</DCT>\n<TEXT>${marked(text, marks)}</TEXT>\n${[...instances, ...tlinks].join("\n")}\n</TimeML>\n`;
}

function timex(t: Time, numbers: ReadonlyMap<string, number>): string {
  const anchor =
    t.anchor === "publication" ? "t0" : t.anchor && numbers.has(t.anchor) ? `t${numbers.get(t.anchor)}` : null;
  return [
    `tid="t${numbers.get(t.id)}"`,
    `type="${t.kind}"`,
    `value="${attribute(t.value)}"`,
    t.mod ? `mod="${t.mod}"` : "",
    anchor ? `temporalFunction="true" anchorTimeID="${anchor}"` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The text with its marks; where two cross each other, the first is kept. */
function marked(text: string, marks: readonly Mark[]): string {
  const kept: Mark[] = [];
  for (const m of [...marks].sort((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some((k) => m.start < k.end)) kept.push(m);
  let out = "";
  let at = 0;
  for (const m of kept) {
    out += `${escaped(text.slice(at, m.start))}${m.open}${escaped(text.slice(m.start, m.end))}${m.close}`;
    at = m.end;
  }
  return out + escaped(text.slice(at));
}

/** Text for XML: marks escaped, and what XML 1.0 forbids (controls, lone surrogates) as U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
const attribute = (text: string): string => escaped(text).replaceAll('"', "&quot;");
