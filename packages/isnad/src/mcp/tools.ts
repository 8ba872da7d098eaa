import type { Archive, IdentityLine } from "@isnad/archive";
import type { Why } from "@isnad/record/answers";
import { z } from "zod";
import { identityLine, occurrenceLine } from "../server/shapes/compare.ts";
import { count, FACT_KINDS, reportLine } from "../server/shapes/facts.ts";
import * as Q from "../server/shapes/queries.ts";
import { whyTree } from "../server/shapes/review.ts";
import { whyOf } from "../server/why.ts";
import { type Evidence, evidence, evidenceOf, occurrenceTold, reportTold, told } from "./evidence.ts";

/** A question that agents may ask. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** The answer as data, and as text. */
  ask(archive: Archive, input: never): Promise<{ readonly data: object; readonly text: string }>;
}

/** Nothing of that name or number; said to the agent as an error of the tool. */
export class NotThere extends Error {}

const tool = <I extends z.ZodObject, O extends z.ZodObject>(it: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  ask(archive: Archive, input: z.output<I>): Promise<{ readonly data: z.input<O>; readonly text: string }>;
}): Tool => it as never;

const next = z.string().nullable().meta({ description: "`cursor` for the rest; null at the end" });
const limit = z.int().min(1).max(100).default(10).meta({ description: "So many, 1 to 100" });
const { cursor } = Q.paging;
/** Fields of a query that agents are offered. */
const some = <S extends z.ZodObject, K extends keyof S["shape"] & string>(shape: S, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, shape.shape[name]])) as Pick<S["shape"], K>;

/** What helps an agent that found nothing. */
const FEWER = "ask with fewer words or conditions, or for one word in Arabic.";
const more = (cursor: string | null): string => (cursor === null ? "" : `\n\nMore with cursor ${cursor}`);
const list = <T>(items: readonly T[], tell: (item: T) => string, cursor: string | null = null): string =>
  items.length === 0 ? `Nothing found; ${FEWER}` : items.map(tell).join("\n\n") + more(cursor);

export const TOOLS: readonly Tool[] = [
  tool({
    name: "search_reports",
    title: "Search reports",
    description:
      "Finds Arabic news reports by their words and what is known of them, with the sentences in which the words stand. Arabic words are found without clitics and whatever their hamza or vowel marks; write them in Arabic.",
    input: z.strictObject({
      ...some(Q.reportQuery, ["text", "outlet", "from", "to", "names", "has", "sort"]),
      limit,
      cursor,
    }),
    output: z.strictObject({ items: z.array(reportLine), next, count }),
    async ask(archive, query) {
      const page = await archive.reports(query);
      const { limit: _, cursor: __, ...rest } = query;
      const n = await archive.countReports(rest);
      const data = { items: [...page.items], next: page.next, count: n };
      return {
        data: data as never,
        text: `${n.n}${n.exact ? "" : " or more"} reports\n\n${list(page.items, reportTold, page.next)}`,
      };
    },
  }),
  tool({
    name: "search_facts",
    title: "Search facts",
    description:
      "Finds facts (statements, events, figures, journeys, positions) by who, what, where, when, and on whose word they stand. Each comes with its sentence word for word, the characters at which it stands, and its chain. `chain: none` finds what a report asserts without naming a source, `anonymous` what rests on somebody unnamed.",
    input: z.strictObject({
      ...some(Q.factQuery, [
        "kind", "text", "speaker", "about", "actor", "recipient", "place", "party", "through", "type", "status", "least", "most", "from",
        "to", "outlet", "chain", "report", "occurrence", "sort",
      ]), // biome-ignore format: names read best as a block
      limit,
      cursor,
    }),
    output: z.strictObject({ items: z.array(evidence), next, count }),
    async ask(archive, query) {
      const page = await archive.facts(query);
      const { limit: _, cursor: __, ...rest } = query;
      const n = await archive.countFacts(rest);
      const items = page.items.map(evidenceOf);
      return {
        data: { items, next: page.next, count: n },
        text: `${n.n}${n.exact ? "" : " or more"} facts\n\n${list(items, told, page.next)}`,
      };
    },
  }),
  tool({
    name: "report",
    title: "One report with its facts",
    description:
      "The whole text of a report as it came, and every fact that was read in it, each with its words and chain.",
    input: z.strictObject({
      report: z
        .string()
        .meta({ description: "What it is called in the archive, as searches give it", example: "bam-2004" }),
      kind: z.array(z.enum(FACT_KINDS)).optional().meta({ description: "Only facts of these kinds" }),
    }),
    output: z.strictObject({
      report: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      version: z.int(),
      text: z.string(),
      facts: z.array(evidence),
      cut: z.boolean().meta({ description: "True: it has more than 500 facts, and the rest is left out" }),
    }),
    async ask(archive, { report: name, kind }) {
      const detail = await archive.report(name);
      if (!detail) throw new NotThere(`there is no report ${name}; search_reports finds them`);
      const page = await archive.facts({ report: name, kind, limit: 500, sort: "oldest" });
      const facts = page.items.map(evidenceOf).sort((a, b) => a.start - b.start);
      const { report, title, outlet, published, url, version } = detail;
      const { text } = detail.record.report;
      const head = [`[${report}] ${title ?? "untitled"}`, outlet, published, url].filter(Boolean).join(" · ");
      return {
        data: { report, title, outlet, published, url, version, text, facts, cut: page.next !== null },
        text: `${head}\n\nThe report's text:\n«${text}»\n\nIts facts:\n\n${list(facts, told)}`,
      };
    },
  }),
  tool({
    name: "chain",
    title: "The chain of a fact, and why it was read",
    description:
      "For one fact: on whose word it stands, from the report inwards; the rule that read it, the words that it was read from, other readings that were weighed, and the facts that it leans on, each in the same way.",
    input: z.strictObject({ ref: z.string().meta({ description: "A fact's ref", example: "bam-2004#F1" }) }),
    output: z.strictObject({ fact: evidence.nullable(), why: whyTree }),
    async ask(archive, { ref }) {
      const at = ref.lastIndexOf("#");
      const detail = at < 0 ? null : await archive.report(ref.slice(0, at));
      const why = detail && whyOf(detail.record, ref.slice(at + 1));
      if (!why) throw new NotThere(`there is no fact ${ref}; search_facts gives refs`);
      const line = await archive.fact(ref);
      const fact = line && evidenceOf(line);
      return {
        data: { fact, why: why as never },
        text: [fact && told(fact), reasons(why, "")].filter(Boolean).join("\n\n"),
      };
    },
  }),
  tool({
    name: "figures",
    title: "Figures of an event side by side",
    description:
      "What reports give as number (killed, injured, displaced …) for the same occurrence, in the order of time, each with its source. Nothing is reconciled: `differ` says that the numbers cannot all be true at once.",
    input: z.strictObject({
      ...some(Q.figureQuery, ["text", "role", "place", "party", "from", "to", "occurrence", "differ", "leastReports"]),
      limit,
      cursor,
    }),
    output: z.strictObject({
      items: z.array(
        z.strictObject({
          occurrence: z.int(),
          says: z.string(),
          role: z.string(),
          unit: z.string().nullable(),
          least: z.number().nullable(),
          most: z.number().nullable(),
          differ: z.boolean(),
          figures: z.array(evidence),
        }),
      ),
      next,
    }),
    async ask(archive, query) {
      const page = await archive.figures(query);
      const items = page.items.map((g) => ({
        occurrence: g.occurrence.occurrence,
        says: occurrenceTold(g.occurrence),
        role: g.role,
        unit: g.unit,
        least: g.least,
        most: g.most,
        differ: g.differ,
        figures: g.figures.map(evidenceOf),
      }));
      const tell = (g: (typeof items)[number]) =>
        `${g.says}\n${g.role}: ${g.differ ? "the numbers cannot all be true at once" : "the numbers may all be true"}\n\n${g.figures.map(told).join("\n\n")}`;
      return { data: { items, next: page.next }, text: list(items, tell, page.next) };
    },
  }),
  tool({
    name: "statements",
    title: "Statements of a speaker",
    description:
      "What somebody is reported to have said, in the order of time; with `contradictions` also pairs that seem to contradict each other, for a reader to judge.",
    input: z.strictObject({
      speaker: z
        .union([z.int(), z.string().min(1)])
        .meta({ description: "A name or a part of it, in Arabic; or an identity's number", example: "هوفمان" }),
      ...some(Q.factQuery, ["about", "text", "from", "to", "outlet"]),
      contradictions: z.boolean().default(false),
      limit,
      cursor,
    }),
    output: z.strictObject({
      items: z.array(evidence),
      next,
      contradictions: z.array(z.strictObject({ why: z.string(), earlier: evidence, later: evidence })),
    }),
    async ask(archive, { contradictions: wanted, ...query }) {
      const page = await archive.facts({ ...query, kind: "statement", sort: "oldest" });
      const items = page.items.map(evidenceOf);
      const pairs = (wanted ? await archive.contradictions(query.speaker) : []).map((c) => ({
        why: c.why,
        earlier: evidenceOf(c.earlier),
        later: evidenceOf(c.later),
      }));
      const tell = (p: (typeof pairs)[number]) =>
        `${p.why}, for a reader to judge\n${told(p.earlier)}\n${told(p.later)}`;
      const against = wanted ? `\n\nWhat seems to contradict itself:\n\n${list(pairs, tell)}` : "";
      return { data: { items, next: page.next, contradictions: pairs }, text: list(items, told, page.next) + against };
    },
  }),
  tool({
    name: "timeline",
    title: "What happened, in the order of time",
    description:
      "Occurrences, each once however many reports tell it, with one of the events that tell it as evidence. `on or before` marks a day that is only that of the first report.",
    input: z.strictObject({
      ...some(Q.timelineQuery, ["from", "to", "party", "place", "type", "status", "outlet", "chain"]),
      limit,
      cursor,
    }),
    output: z.strictObject({
      items: z.array(
        z.strictObject({ says: z.string(), occurrence: occurrenceLine.omit({ example: true }), example: evidence }),
      ),
      next,
    }),
    async ask(archive, query) {
      const page = await archive.timeline(query);
      const items = page.items.map((o) => {
        const { example, ...occurrence } = o;
        return { says: occurrenceTold(o), occurrence: occurrence as never, example: evidenceOf(example) };
      });
      return { data: { items, next: page.next }, text: list(items, (o) => `${o.says}\n${told(o.example)}`, page.next) };
    },
  }),
  tool({
    name: "who",
    title: "People, bodies and places",
    description:
      "Finds people, bodies and places across reports by name, with the number by which the other tools can be asked for exactly this one, and a fact in which each of them stands as evidence.",
    input: z.strictObject({ ...some(Q.identityQuery, ["name", "kind", "country"]), limit, cursor }),
    output: z.strictObject({
      items: z.array(
        identityLine.extend({
          example: evidence
            .nullable()
            .meta({ description: "The newest fact in which they stand; null where none is told of them" }),
        }),
      ),
      next,
    }),
    async ask(archive, query) {
      const page = await archive.identities(query);
      const items: (IdentityLine & { readonly example: Evidence | null })[] = [];
      for (const i of page.items) {
        const [fact] = (await archive.facts({ party: i.identity, limit: 1 })).items;
        items.push({ ...i, example: fact ? evidenceOf(fact) : null });
      }
      const tell = (i: (typeof items)[number]) => {
        const reports = `${i.reports} ${i.reports === 1 ? "report" : "reports"}`;
        const head = `${i.identity}: ${[i.name, i.nameEn, i.kind, i.country, reports].filter(Boolean).join(" · ")}`;
        return i.example ? `${head}\n${told(i.example)}` : head;
      };
      return {
        data: { items: items as never, next: page.next },
        text: items.length === 0 ? `Nobody found; ${FEWER}` : items.map(tell).join("\n\n") + more(page.next),
      };
    },
  }),
];

/** A tree of reasons as lines. */
function reasons(why: Why, indent: string): string {
  const lines = [
    `${indent}${why.id} ${why.says.en}`,
    `${indent}  read by ${why.rule} (confidence ${Math.round(why.confidence * 100)}%) from «${why.words}» (characters ${why.start}–${why.end})`,
    ...(why.because ? [`${indent}  because ${why.because}`] : []),
    ...why.alternatives.map(
      (a) => `${indent}  or ${a.field}: ${a.says ?? "none"} (${Math.round(a.confidence * 100)}%)`,
    ),
    ...(why.from.length > 0 ? [`${indent}  leans on`, ...why.from.map((w) => reasons(w, `${indent}    `))] : []),
  ];
  return lines.join("\n");
}
