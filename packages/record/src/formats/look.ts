import { chainOf, type Facts, factsOf, speakerOf, words } from "../facts.ts";
import type { Entity, Event, Report, Span } from "../report.ts";
import { type Range, rangeOf } from "../values/range.ts";

/** A record as exporters look at it. */
export interface Look {
  readonly facts: Facts;
  readonly report: Report;
  readonly text: string;
  entities(ids: readonly string[]): Entity[];
  words(span: Span): string;
  /** The days of a time of the record; null where it names none that can be placed. */
  range(time: string | null): Range | null;
  /** An event's days; of one that has happened and has no day of its own, the day of publication stands in, and says so. */
  when(event: Event): { readonly range: Range; readonly stated: boolean } | null;
  /** The chain in words, the outermost first: `مسؤول (anonymous) ← الوزير`. */
  chain(via: string | null): string;
  /** Where an event happened: its first place with coordinates, else its first place. */
  place(event: Event): Entity | undefined;
  /** Address or name of the report, for columns that name a source. */
  readonly address: string;
  /** Day of publication, `YYYY-MM-DD`, or empty. */
  readonly published: string;
}

export function lookAt(report: Report): Look {
  const facts = factsOf(report);
  const { text, published } = report.report;
  const day = published?.slice(0, 10) ?? "";
  const range = (time: string | null): Range | null => rangeOf(facts.time(time)?.edtf ?? null);
  return {
    facts,
    report,
    text,
    entities: (ids) => ids.map((id) => facts.entity(id)).filter((e): e is Entity => e !== undefined),
    words: (span) => words(facts, span),
    range,
    when(event) {
      const stated = range(event.time);
      if (stated) return { range: stated, stated: true };
      return /^\d{4}-\d{2}-\d{2}$/.test(day) && event.status === "actual"
        ? { range: { from: day, to: day }, stated: false }
        : null;
    },
    chain: (via) =>
      chainOf(facts, via)
        .map((s) => `${speakerOf(facts, s) ?? "?"}${s.sourceKind === "anonymous" ? " (anonymous)" : ""}`)
        .join(" ← "),
    place(event) {
      const all = event.places.map((id) => facts.entity(id)).filter((e): e is Entity => e !== undefined);
      return all.find((e) => e.coordinates) ?? all[0];
    },
    address: report.report.url ?? report.report.id,
    published: day,
  };
}

/** A name that is the same in every export: the report's id and the fact's. */
export const globalId = (report: Report, id: string): string => `${report.report.id}-${id}`;

/** The same as a URI. */
export const urnOf = (report: Report, id?: string): string =>
  `urn:isnad:${encodeURIComponent(wellFormed(report.report.id))}${id ? `:${id}` : ""}`;

/** The report's own address as a URI; its name as one where it has none. */
export const addressOf = (report: Report): string => uriOf(report.report.url) ?? urnOf(report);

/** An address as a URI (RFC 3986): what may not stand in one is percent-encoded, escapes stay; null where it has no scheme. */
export function uriOf(address: string | null): string | null {
  if (address === null || !/^[a-z][a-z0-9+.-]*:./i.test(address)) return null;
  return wellFormed(address).replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/giu, encodeURIComponent);
}

/** Text without halves of characters (lone surrogates), which UTF-8 cannot hold. */
export const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** A time of publication as RFC 3339 writes it, with seconds; null for a mere day and where no offset from UTC is known. */
export function instantOf(published: string | null): string | null {
  const m = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(?:(Z)|([+-]\d{2}):?(\d{2}))$/.exec(published ?? "");
  return m && `${m[1]}${m[2] ?? ":00"}${m[3] ?? `${m[4]}:${m[5]}`}`;
}

/** How many days from one day to another, both counted. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a) + 1;

/** The day after a day, `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => new Date((dayNumber(day) + 1) * 86_400_000).toISOString().slice(0, 10);

function dayNumber(day: string): number {
  const [y, m, d] = day.split("-").map(Number) as [number, number, number];
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(y, m - 1, d) / 86_400_000;
}

/** The sentence-like stretch around a span: to the nearest full stops or line ends, 300 characters at most. */
export function sentenceAround(text: string, { start, end }: Span): string {
  let a = start;
  while (a > 0 && start - a < 150 && !/[.\n؟!]/.test(text[a - 1]!)) a--;
  let b = end;
  while (b < text.length && b - end < 150 && !/[.\n؟!]/.test(text[b]!)) b++;
  return text.slice(a, b).trim();
}
