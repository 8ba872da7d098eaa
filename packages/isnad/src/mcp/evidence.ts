import type { FactLine, OccurrenceLine, ReportLine } from "@isnad/archive";
import { z } from "zod";
import { chainLine, type Look, lookOf, saysOf } from "../archive/show.ts";
import { link } from "../server/shapes/facts.ts";

/** What is said to agents is English; names and quotations stay as they are. */
const LOOK: Look = lookOf("en", 200, false);
/** Terminals want isolates, readers of text do not. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

const text = z.string();
const maybe = text.nullable();
const offset = z.int().nonnegative();

/** A fact with what proves it: the words, the sentence, the report, the characters, the chain. */
export const evidence = z
  .strictObject({
    ref: text.meta({ description: "report#F3; what the tool `chain` takes" }),
    kind: text,
    says: text.meta({ description: "The fact in a few English words" }),
    words: text.meta({ description: "What was said, counted, done or demanded, in the report's words" }),
    at: text.meta({ description: "The words on which it hangs: a statement's cue, an event's trigger, a figure" }),
    start: offset.meta({ description: "Where `at` begins in the report's text, in UTF-16 code units" }),
    end: offset,
    quote: text.meta({ description: "The sentence in which it stands, word for word" }),
    quoteStart: offset,
    quoteEnd: offset,
    chain: text.meta({
      description: "On whose word it stands, outermost first; says so where the report names no source",
    }),
    links: z.array(link),
    report: text,
    title: maybe,
    outlet: maybe,
    published: maybe,
    url: maybe,
    review: maybe.meta({ description: "What people decided about it" }),
    confidence: z.number(),
  })
  .meta({ id: "Evidence", description: "A fact with its quoted evidence" });
export type Evidence = z.output<typeof evidence>;

export function evidenceOf(f: FactLine): Evidence {
  return {
    ref: f.ref,
    kind: f.kind,
    says: plain(saysOf(f, LOOK)),
    words: f.words,
    at: f.sentence.text.slice(f.start - f.sentence.start, f.end - f.sentence.start),
    start: f.start,
    end: f.end,
    quote: f.sentence.text,
    quoteStart: f.sentence.start,
    quoteEnd: f.sentence.end,
    chain: plain(chainLine(f.chain, LOOK)),
    links: [...f.chain],
    report: f.report,
    title: f.title,
    outlet: f.outlet,
    published: f.published,
    url: f.url,
    review: f.review,
    confidence: f.confidence,
  };
}

const line = (parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(" · ");

/** Evidence as text. Quotations stand in their marks, so that nobody takes their words for those of this server. */
export const told = (e: Evidence): string =>
  [
    line([`[${e.ref}] ${e.says}`, e.outlet, e.published, e.review]),
    `  «${e.quote}» (characters ${e.quoteStart}–${e.quoteEnd}; «${e.at}» at ${e.start}–${e.end})`,
    ...(e.words === e.at || e.words === e.quote ? [] : [`  words: «${e.words}»`]),
    `  chain: ${e.chain}`,
    ...(e.url ? [`  ${e.url}`] : []),
  ].join("\n");

export const reportTold = (r: ReportLine): string =>
  [
    line([`[${r.report}] ${r.title ?? "untitled"}`, r.outlet, r.published, r.versions > 1 && `version ${r.version}`]),
    ...r.excerpts.map((e) => `  «${e.text}» (characters ${e.start}–${e.end})`),
    ...(r.url ? [`  ${r.url}`] : []),
  ].join("\n");

export function occurrenceTold(o: OccurrenceLine): string {
  const day = o.from === null ? "undated" : o.from === o.to ? o.from : `${o.from}–${o.to}`;
  return line([
    `occurrence ${o.occurrence}: ${o.basis === "publication" ? `on or before ${day}` : day}`,
    plain(saysOf(o.example, LOOK)),
    `${o.reports} ${o.reports === 1 ? "report" : "reports"}`,
  ]);
}
