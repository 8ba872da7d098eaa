import type { RelationKind } from "../codes.ts";
import type { Event, Report, Span, Time } from "../report.ts";
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

/**
 * TimeML 1.2.1: TIMEX3 and EVENT in the text, then an instance of each event, TLINKs, and an SLINK from every statement to what is told on its
 * word. One report is one `TimeML`, as the standard has it; several stand in a `corpus`, and since an id is unique in a file, they are counted on.
 */
export const timeml: Format = {
  name: "timeml",
  what: "TimeML: times and events marked in the text",
  mediaType: "application/xml",
  extension: "tml.xml",
  async *write(records) {
    const counts: Counts = { times: 0, events: 0, links: 0 };
    let alone: Report | null = null;
    let several = false;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    for await (const report of records) {
      if (alone === null && !several) {
        alone = report;
        continue;
      }
      if (alone !== null) {
        several = true;
        yield `<corpus>\n${marksOf(alone, counts)}`;
        alone = null;
      }
      yield marksOf(report, counts);
    }
    yield alone !== null ? marksOf(alone, counts) : several ? "</corpus>\n" : "<corpus>\n</corpus>\n";
  },
};

/** How many ids of each kind a file has so far. */
interface Counts {
  times: number;
  events: number;
  links: number;
}

interface Mark extends Span {
  readonly of: "time" | "event" | "cue";
  readonly id: string;
}

function marksOf(report: Report, counts: Counts): string {
  const { text, id, published } = report.report;
  const dct = `t${counts.times++}`;
  const events = report.events.filter((v) => !v.background);
  const marks = uncrossed([
    ...report.times.map((t): Mark => ({ start: t.start, end: t.end, of: "time", id: t.id })),
    ...events.map((v): Mark => ({ ...v.trigger, of: "event", id: v.id })),
    ...report.statements
      // A demand is an event and a cue at once; it is marked once.
      .filter((s) => s.cue && !events.some((v) => touch(v.trigger, s.cue!)))
      .map((s): Mark => ({ ...s.cue!, of: "cue", id: s.id })),
  ]);
  // What is not marked has no id, and nothing points at it.
  const times = new Map(marks.filter((m) => m.of === "time").map((m) => [m.id, `t${counts.times++}`]));
  const numbers = new Map(marks.filter((m) => m.of !== "time").map((m) => [m.id, ++counts.events]));
  const tagged = (m: Mark): readonly [string, string] =>
    m.of === "time"
      ? [
          `<TIMEX3 ${timex(report.times.find((t) => t.id === m.id)!, times, published === null ? null : dct)}>`,
          "</TIMEX3>",
        ]
      : [`<EVENT eid="e${numbers.get(m.id)}" class="${m.of === "cue" ? "REPORTING" : "OCCURRENCE"}">`, "</EVENT>"];
  const creation = published
    ? `<TIMEX3 tid="${dct}" type="${published.length > 10 ? "TIME" : "DATE"}" value="${attribute(published)}" temporalFunction="false" functionInDocument="PUBLICATION_TIME">${escaped(published)}</TIMEX3>`
    : "";
  const marked = events.filter((v) => numbers.has(v.id));
  // Parts of speech are no part of a record, so none is claimed.
  const instance = (id: string, more = "", polarity = "POS") =>
    `<MAKEINSTANCE eiid="ei${numbers.get(id)}" eventID="e${numbers.get(id)}" tense="NONE" aspect="NONE" polarity="${polarity}" pos="OTHER"${more}/>`;
  const instances = [
    ...marked.map((v) =>
      instance(
        v.id,
        v.status === "possible" || v.status === "asked" ? ` modality="${v.status}"` : "",
        v.status === "negated" ? "NEG" : "POS",
      ),
    ),
    ...marks.filter((m) => m.of === "cue").map((m) => instance(m.id)),
  ];
  const link = (tag: string, rest: string) => `<${tag} lid="l${++counts.links}" ${rest}/>`;
  const ei = (id: string) => `ei${numbers.get(id)}`;
  const links = [
    ...marked
      .filter((v) => v.time && times.has(v.time))
      .map((v) =>
        link("TLINK", `eventInstanceID="${ei(v.id)}" relatedToTime="${times.get(v.time!)}" relType="IS_INCLUDED"`),
      ),
    ...report.relations
      .filter((r) => LINKS[r.kind] && numbers.has(r.from) && numbers.has(r.to))
      .map((r) =>
        link(
          "TLINK",
          `eventInstanceID="${ei(r.from)}" relatedToEventInstance="${ei(r.to)}" relType="${LINKS[r.kind]}"`,
        ),
      ),
    ...evidential(report, marked, marks).map(({ saying, told, denied }) =>
      link(
        "SLINK",
        `eventInstanceID="${ei(saying)}" subordinatedEventInstance="${ei(told)}" relType="${denied ? "NEG_EVIDENTIAL" : "EVIDENTIAL"}"`,
      ),
    ),
  ];
  return `<TimeML>\n<DOCID>${escaped(id)}</DOCID>\n<DCT>${creation}</DCT>\n<TEXT>${withMarks(text, marks, tagged)}</TEXT>\n${[...instances, ...links].join("\n")}\n</TimeML>\n`;
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Which marked word says what: the cue of the statement on whose word an event stands, or the event that is its cue at once. */
function evidential(
  report: Report,
  events: readonly Event[],
  marks: readonly Mark[],
): { readonly saying: string; readonly told: string; readonly denied: boolean }[] {
  const said = new Map(
    report.statements.flatMap((s) => {
      const mark = s.cue && marks.find((m) => m.of !== "time" && touch(m, s.cue!));
      return mark ? [[s.id, { saying: mark.id, denied: s.act === "deny" }] as const] : [];
    }),
  );
  return events.flatMap((v) => {
    const by = v.via === null ? undefined : said.get(v.via);
    return by && by.saying !== v.id ? [{ ...by, told: v.id }] : [];
  });
}

function timex(t: Time, ids: ReadonlyMap<string, string>, creation: string | null): string {
  const anchor = t.anchor === "publication" ? creation : t.anchor && ids.get(t.anchor);
  return [
    `tid="${ids.get(t.id)}"`,
    `type="${t.kind}"`,
    `value="${attribute(t.value)}"`,
    t.mod ? `mod="${t.mod}"` : "",
    anchor ? `temporalFunction="true" anchorTimeID="${anchor}"` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Marks in the order of the text; where two cross each other or one holds the other, the first is kept. */
function uncrossed(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const m of [...marks].sort((a, b) => a.start - b.start || b.end - a.end))
    if (m.start >= (kept.at(-1)?.end ?? 0)) kept.push(m);
  return kept;
}

function withMarks(text: string, marks: readonly Mark[], tagged: (m: Mark) => readonly [string, string]): string {
  let out = "";
  let at = 0;
  for (const m of marks) {
    const [open, close] = tagged(m);
    out += `${escaped(text.slice(at, m.start))}${open}${escaped(text.slice(m.start, m.end))}${close}`;
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
    .replaceAll(">", "&gt;")
    // A parser reads a bare carriage return as a line feed.
    .replaceAll("\r", "&#13;");
const attribute = (text: string): string => escaped(text).replaceAll('"', "&quot;");
