import { chainOf, evidenceOf, type Fact, type Facts, placeOf, speakerOf, viaOf, words } from "@isnad/record/facts";
import { type Lang, labelsOf } from "@isnad/record/labels";
import { factSays, plain } from "../parts/says.ts";

export const CITE_FORMATS = ["text", "markdown", "json"] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

export interface Citing {
  readonly facts: Facts;
  /** How the report is called in the archive; null for a text that is not kept. */
  readonly name: string | null;
  /** The address that leads to the fact in the desk; null where there is none. */
  readonly link: string | null;
  readonly lang: Lang;
}

/** The statement that ends a fact's chain: for what somebody said that statement itself. */
const lastLink = (facts: Facts, fact: Fact): string | null =>
  fact.layer === "statement" ? fact.it.id : viaOf(facts, fact);

/** What a citation says, apart from how it is written. */
function parts({ facts, lang }: Citing, fact: Fact) {
  const labels = labelsOf(lang);
  const chain = chainOf(facts, lastLink(facts, fact));
  const span = fact.layer === "statement" && fact.it.content[0] ? fact.it.content[0] : placeOf(fact);
  return {
    labels,
    span,
    quote: words(facts, span),
    says: plain(factSays(facts, fact, labels)),
    chain,
    /** The chain in words: the report, then each who handed it on; in so many words where there is none. */
    chainWords: chain.length
      ? [
          labels.report,
          ...chain.map((s) => {
            const name = speakerOf(facts, s);
            const who = name === null ? labels.speakerLeftOut : `\u2068${name}\u2069`;
            return s.sourceKind === "anonymous" ? `${who} (${labels.sourceKind.anonymous})` : who;
          }),
        ].join(` ${labels.from} `)
      : `${labels.report} · ${labels.noSource}`,
  };
}

const isolated = (text: string): string => `\u2068${text}\u2069`;
/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");

/**
 * A citation of one fact: its words, where they stand, its chain, and where to find it. Offsets are UTF-16 code units of the
 * report's text, half-open.
 */
export function cite(citing: Citing, fact: Fact, format: CiteFormat): string {
  const { facts, name, link, lang } = citing;
  const { report } = facts.report;
  const { labels, span, quote, says, chain, chainWords } = parts(citing, fact);
  if (format === "json")
    return JSON.stringify(
      {
        report: name ?? report.id,
        title: report.title,
        outlet: report.outlet,
        published: report.published,
        url: report.url,
        sha256: report.sha256,
        fact: fact.it.id,
        layer: fact.layer,
        quote,
        start: span.start,
        end: span.end,
        chain: chain.map((s) => ({
          statement: s.id,
          who: speakerOf(facts, s),
          kind: s.sourceKind,
        })),
        rule: evidenceOf(fact).rule,
        link,
      },
      null,
      2,
    );
  const quotes = lang === "ar" ? ["«", "»"] : ["“", "”"];
  const where = [report.outlet, report.title, report.published].filter((part): part is string => !!part);
  const place = `${name ?? report.id}, ${fact.it.id} [${span.start}, ${span.end})`;
  if (format === "markdown")
    return [
      `> ${quotes[0]}${escaped(quote).replace(/\s*\n\s*/g, " ")}${quotes[1]}`,
      "",
      `${escaped(says)}  `,
      `*${labels.says.chain}:* ${escaped(chainWords)}  `,
      `${where.map((part) => escaped(isolated(part))).join(labels.comma)}  `,
      link ? `[${escaped(place)}](${link})` : isolated(escaped(place)),
    ].join("\n");
  return [
    `${quotes[0]}${quote}${quotes[1]}`,
    says,
    `${labels.says.chain}: ${chainWords}`,
    where.map(isolated).join(labels.comma),
    isolated(place),
    ...(link ? [isolated(link)] : []),
  ].join("\n");
}
