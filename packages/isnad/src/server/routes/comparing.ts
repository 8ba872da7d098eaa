import { z } from "zod";
import { HttpFault } from "../fault.ts";
import { route } from "../route.ts";
import {
  contradiction,
  figureGroup,
  identityDetail,
  identityLine,
  journey,
  occurrenceDetail,
  occurrenceLine,
  pair,
  placeLine,
  speakerLine,
  storyDetail,
  storyLine,
  timelineDay,
  unnamedSource,
} from "../shapes/compare.ts";
import { items, page } from "../shapes/facts.ts";
import {
  figureQuery,
  frameQuery,
  identityQuery,
  journeyQuery,
  networkQuery,
  pagingQuery,
  speakerQuery,
  timelineQuery,
} from "../shapes/queries.ts";

const number = (description: string) =>
  z.strictObject({
    n: z
      .string()
      .regex(/^[1-9]\d{0,15}$/, "must be a number")
      .transform(Number)
      .meta({ description, example: "12" }),
  });

/** What was asked for, or that there is none. */
async function found<T>(asked: Promise<T | null>, code: string, message: string): Promise<T> {
  const one = await asked;
  if (one === null) throw new HttpFault(404, code, message);
  return one;
}

export const COMPARING = [
  route({
    method: "get",
    path: "/api/identities",
    id: "listIdentities",
    tag: "Identities",
    summary: "People, bodies and places, those in the most reports first",
    query: identityQuery,
    answer: page(identityLine, "IdentityPage"),
    steady: true,
    work: ({ house, query }) => house.archive.identities(query),
  }),
  route({
    method: "get",
    path: "/api/speakers",
    id: "listSpeakers",
    tag: "Comparing",
    summary: "Who speaks by name, those with the most statements first",
    query: speakerQuery,
    answer: page(speakerLine, "SpeakerPage"),
    steady: true,
    work: ({ house, query }) => house.archive.speakers(query),
  }),
  route({
    method: "get",
    path: "/api/unnamed-sources",
    id: "listUnnamedSources",
    tag: "Comparing",
    summary: "Sources that stay unnamed, each as one report has it",
    query: pagingQuery,
    answer: page(unnamedSource, "UnnamedSourcePage"),
    steady: true,
    work: ({ house, query }) => house.archive.unnamedSources(query),
  }),
  route({
    method: "get",
    path: "/api/identities/{n}",
    id: "getIdentity",
    tag: "Identities",
    summary: "One of them: spellings, offices, roles, who may be the same",
    params: number("The identity's number"),
    answer: identityDetail,
    faults: { 404: "Nobody has that number." },
    steady: true,
    work: ({ house, params }) =>
      found(house.archive.identity(params.n), "unknown-identity", `nobody has the number ${params.n}`),
  }),
  route({
    method: "get",
    path: "/api/timeline",
    id: "timeline",
    tag: "Comparing",
    summary: "What happened, in the order of time, each occurrence once",
    query: timelineQuery,
    answer: page(occurrenceLine, "OccurrencePage"),
    steady: true,
    work: ({ house, query }) => house.archive.timeline(query),
  }),
  route({
    method: "get",
    path: "/api/timeline/days",
    id: "timelineDays",
    tag: "Comparing",
    summary: "How many occurrences begin on each day of a timeline",
    query: frameQuery,
    answer: items(timelineDay, "TimelineDays"),
    example: { items: [{ day: "1999-08-17", n: 3, implied: 1, within: 0, report: 1 }] },
    steady: true,
    work: async ({ house, query }) => ({ items: await house.archive.timelineDays(query) }),
  }),
  route({
    method: "get",
    path: "/api/occurrences/{n}",
    id: "getOccurrence",
    tag: "Comparing",
    summary: "One occurrence with every event that tells it, and its figures",
    params: number("The occurrence's number"),
    answer: occurrenceDetail,
    faults: { 404: "There is no such occurrence." },
    steady: true,
    work: ({ house, params }) =>
      found(house.archive.occurrence(params.n), "unknown-occurrence", `there is no occurrence ${params.n}`),
  }),
  route({
    method: "get",
    path: "/api/figures",
    id: "figures",
    tag: "Comparing",
    summary: "Figures of one occurrence side by side, each with its source",
    query: figureQuery,
    answer: page(figureGroup, "FigurePage"),
    steady: true,
    work: ({ house, query }) => house.archive.figures(query),
  }),
  route({
    method: "get",
    path: "/api/speakers/{who}/contradictions",
    id: "contradictions",
    tag: "Comparing",
    summary: "What a speaker said that seems to contradict itself, for a reader to judge",
    description: "What a speaker said at all: `/api/facts?kind=statement&speaker=…&sort=time`.",
    params: z.strictObject({
      who: z
        .string()
        .min(1)
        .meta({ description: "An identity's number, or a name or a part of one", example: "هوفمان" }),
    }),
    query: z.strictObject({
      variants: z.boolean().optional().meta({ description: "false: the name only as it is spelt" }),
    }),
    answer: items(contradiction, "Contradictions"),
    steady: true,
    work: async ({ house, params: { who }, query }) => ({
      items: await house.archive.contradictions(/^\d{1,15}$/.test(who) ? Number(who) : who, query.variants),
    }),
  }),
  route({
    method: "get",
    path: "/api/places",
    id: "places",
    tag: "Comparing",
    summary: "Where events happened",
    query: frameQuery,
    answer: items(placeLine, "Places"),
    steady: true,
    work: async ({ house, query }) => ({ items: await house.archive.places(query) }),
  }),
  route({
    method: "get",
    path: "/api/network",
    id: "network",
    tag: "Comparing",
    summary: "Who does what to whom, who speaks to whom and of whom",
    query: networkQuery,
    answer: items(pair, "Network"),
    steady: true,
    work: async ({ house, query: { kinds, ...frame } }) => ({ items: await house.archive.network(frame, kinds) }),
  }),
  route({
    method: "get",
    path: "/api/journeys",
    id: "journeys",
    tag: "Comparing",
    summary: "Journeys joined from reports",
    query: journeyQuery,
    answer: page(journey, "JourneyPage"),
    steady: true,
    work: ({ house, query }) => house.archive.journeys(query),
  }),
  route({
    method: "get",
    path: "/api/stories",
    id: "listStories",
    tag: "Comparing",
    summary: "Texts that several outlets print in nearly the same words",
    query: pagingQuery,
    answer: page(storyLine, "StoryPage"),
    steady: true,
    work: ({ house, query }) => house.archive.stories(query),
  }),
  route({
    method: "get",
    path: "/api/stories/{n}",
    id: "getStory",
    tag: "Comparing",
    summary: "One story, copy by copy: what was cut, whose name was left out, which figure was changed",
    params: number("The story's number"),
    answer: storyDetail,
    faults: { 404: "There is no such story." },
    steady: true,
    work: ({ house, params }) => found(house.archive.story(params.n), "unknown-story", `there is no story ${params.n}`),
  }),
];
