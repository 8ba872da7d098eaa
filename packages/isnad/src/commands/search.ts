import type { FactLine, FactQuery, ReportLine, ReportQuery } from "@isnad/archive";
import { type AnswerFlags, answer, more, paged } from "../archive/answer.ts";
import { facetBlock, factBlock, reportBlock } from "../archive/show.ts";
import { FACETS, FACTS, REPORTS } from "../archive/table.ts";
import { UsageError } from "../terminal/faults.ts";

export interface SearchFlags extends AnswerFlags {
  readonly facts?: boolean;
  readonly kind?: string[];
  readonly speaker?: string;
  readonly addressee?: string;
  readonly actor?: string;
  readonly recipient?: string;
  readonly place?: string;
  readonly about?: string;
  readonly through?: string;
  readonly party?: string;
  readonly type?: string[];
  readonly status?: string[];
  readonly least?: number;
  readonly most?: number;
  readonly chain?: FactQuery["chain"];
  readonly review?: FactQuery["review"];
  readonly report?: string;
  readonly since?: string;
  readonly until?: string;
  readonly publishedSince?: string;
  readonly publishedUntil?: string;
  readonly outlet?: string[];
  readonly names?: string;
  readonly variants: boolean;
  readonly exact?: boolean;
  readonly sort?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly facet?: string[];
}

/** Flags that only facts have. */
const OF_FACTS = [
  "facts", "kind", "speaker", "addressee", "actor", "recipient", "place", "about", "through", "party", "type", "status",
  "least", "most", "chain", "review", "report", "publishedSince", "publishedUntil",
] as const; // biome-ignore format: names read best as a block

/** A name, or an identity's number as `isnad who` gives it. */
export const whoOf = (given: string | undefined): string | number | undefined =>
  given !== undefined && /^\d+$/.test(given) ? Number(given) : given;

export const searchCommand = (words: readonly string[], flags: SearchFlags): Promise<number> =>
  OF_FACTS.some((f) => flags[f] !== undefined) ? searchFacts(words, flags) : searchReports(words, flags);

function searchFacts(words: readonly string[], flags: SearchFlags): Promise<number> {
  if (flags.names !== undefined) throw new UsageError("--names is for reports; for facts write --party");
  const query = {
    kind: flags.kind,
    text: words.join(" ") || undefined,
    exact: flags.exact,
    speaker: whoOf(flags.speaker),
    addressee: whoOf(flags.addressee),
    actor: whoOf(flags.actor),
    recipient: whoOf(flags.recipient),
    place: whoOf(flags.place),
    about: whoOf(flags.about),
    through: whoOf(flags.through),
    party: whoOf(flags.party),
    type: flags.type,
    status: flags.status,
    least: flags.least,
    most: flags.most,
    chain: flags.chain,
    review: flags.review,
    report: flags.report,
    from: flags.since,
    to: flags.until,
    publishedFrom: flags.publishedSince,
    publishedTo: flags.publishedUntil,
    outlet: flags.outlet,
    variants: flags.variants,
    sort: flags.sort,
  } as FactQuery;
  if (flags.facet)
    return answer(flags, async (archive) => ({
      items: await archive.factFacets(query, flags.facet as never),
      block: facetBlock,
      table: FACETS,
    }));
  return answer(flags, async (archive) => {
    const page = await paged(flags, (paging) => archive.facts({ ...query, ...paging }));
    const count = await archive.countFacts(query);
    return {
      ...page,
      whole: { ...(page.whole as object), count },
      block: factBlock,
      table: FACTS,
      about: { facts: (fact: FactLine) => [fact] },
      after: more(flags.lang, page.next ?? null, count),
    };
  });
}

function searchReports(words: readonly string[], flags: SearchFlags): Promise<number> {
  const query = {
    text: words.join(" ") || undefined,
    exact: flags.exact,
    outlet: flags.outlet,
    from: flags.since,
    to: flags.until,
    names: whoOf(flags.names),
    variants: flags.variants,
    sort: flags.sort,
  } as ReportQuery;
  if (flags.facet)
    return answer(flags, async (archive) => ({
      items: await archive.reportFacets(query, flags.facet as never),
      block: facetBlock,
      table: FACETS,
    }));
  return answer(flags, async (archive) => {
    const page = await paged(flags, (paging) => archive.reports({ ...query, ...paging }));
    const count = await archive.countReports(query);
    return {
      ...page,
      whole: { ...(page.whole as object), count },
      block: reportBlock,
      table: REPORTS,
      about: { reports: (report: ReportLine) => [report.report] },
      after: more(flags.lang, page.next ?? null, count),
    };
  });
}
