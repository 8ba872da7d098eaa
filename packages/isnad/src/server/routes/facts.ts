import { z } from "zod";
import { HttpFault } from "../fault.ts";
import { route } from "../route.ts";
import { count, facet, factLine, items, page } from "../shapes/facts.ts";
import { factFacetsQuery, factQuery, factWholeCountQuery } from "../shapes/queries.ts";
import { whyTree } from "../shapes/review.ts";
import { whyOf } from "../why.ts";

const ref = z.strictObject({
  ref: z.string().meta({ description: "`report#F3`, percent-encoded: `report%23F3`", example: "bam-2004#F1" }),
});
const none = { 404: "There is no fact of that ref." };

export const FACTS = [
  route({
    method: "get",
    path: "/api/facts",
    id: "listFacts",
    tag: "Facts",
    summary: "Facts, each with its sentence, its place and its chain",
    query: factQuery,
    answer: page(factLine, "FactPage"),
    steady: true,
    work: ({ house, query }) => house.archive.facts(query),
  }),
  route({
    method: "get",
    path: "/api/facts/count",
    id: "countFacts",
    tag: "Facts",
    summary: "How many facts a search finds",
    query: factWholeCountQuery,
    answer: count,
    example: { n: 10_000, exact: false },
    steady: true,
    work: ({ house, query: { whole, ...query } }) => house.archive.countFacts(query, whole),
  }),
  route({
    method: "get",
    path: "/api/facts/facets",
    id: "factFacets",
    tag: "Facts",
    summary: "How many facts of each kind, type, speaker, place …",
    query: factFacetsQuery,
    answer: items(facet, "Facets"),
    example: { items: [{ field: "kind", values: [{ value: "figure", label: "figure", n: 7 }], exact: true }] },
    steady: true,
    work: async ({ house, query: { fields, ...query } }) => ({ items: await house.archive.factFacets(query, fields) }),
  }),
  route({
    method: "get",
    path: "/api/facts/{ref}",
    id: "getFact",
    tag: "Facts",
    summary: "One fact by its ref",
    params: ref,
    answer: factLine,
    faults: none,
    steady: true,
    work: async ({ house, params }) => {
      const found = await house.archive.fact(params.ref);
      if (!found) throw new HttpFault(404, "unknown-fact", `there is no fact ${params.ref}`);
      return found;
    },
  }),
  route({
    method: "get",
    path: "/api/facts/{ref}/why",
    id: "whyFact",
    tag: "Facts",
    summary: "Why a fact was read: rule, words, chain, and the facts that it leans on",
    description: "Any id of a record may be asked for, also entities, times and relations: `report#E1`.",
    params: ref,
    answer: whyTree,
    faults: none,
    steady: true,
    work: async ({ house, params }) => {
      const at = params.ref.lastIndexOf("#");
      const detail = at < 0 ? null : await house.archive.report(params.ref.slice(0, at));
      const why = detail && whyOf(detail.record, params.ref.slice(at + 1));
      if (!why) throw new HttpFault(404, "unknown-fact", `there is no fact ${params.ref}`);
      return why;
    },
  }),
];
