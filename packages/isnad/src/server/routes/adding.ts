import type { Article } from "@isnad/record";
import { isPublicationTime } from "@isnad/record";
import { z } from "zod";
import { HttpFault } from "../fault.ts";
import { lineOf } from "../jobs/jobs.ts";
import { filesOf } from "../jobs/take-files.ts";
import { route } from "../route.ts";
import { items, record } from "../shapes/facts.ts";
import { feed, feedAsk, fromAddress, jobDetail, jobLine, readAsk, started } from "../shapes/server.ts";

const FEED = {
  feed: "6f1c2a9b04de",
  address: "https://news.example/feed.xml",
  everyMinutes: 30,
  since: "2026-01-02T09:00:00.000Z",
  last: "2026-01-02T09:30:00.000Z",
  next: "2026-01-02T10:00:00.000Z",
  job: "j4",
  failures: 0,
  fault: null,
};

export const ADDING = [
  route({
    method: "post",
    path: "/api/read",
    id: "readText",
    tag: "Adding",
    summary: "Reads a text and gives its record; nothing is kept",
    body: readAsk,
    answer: record,
    work: async ({ house, body: { text, published, title, outlet } }) => {
      if (published != null && !isPublicationTime(published))
        throw new HttpFault(400, "bad-query", "must be a day as YYYY-MM-DD, or a full ISO 8601 time", {
          at: "published",
        });
      const article: Article = { text, published: published ?? null, title: title ?? null, outlet: outlet ?? null };
      return new Response((await house.read(article)) as ConstructorParameters<typeof Response>[0], {
        headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
      });
    },
  }),
  route({
    method: "post",
    path: "/api/documents",
    id: "addDocuments",
    tag: "Adding",
    summary: "Adds documents: files, a page, or a feed",
    description:
      "Files come as `multipart/form-data`, each in a field `files`; a file name may have folders (`inbox/monday.html`), or these come in fields `paths`, one a file in the same order. A page or a feed comes as JSON with its address; addresses of this machine and its network are refused unless the server allows them. What becomes of each document is told by the job and by `/api/events`.",
    body: fromAddress,
    takesFiles: true,
    answer: started,
    example: { job: "j1" },
    status: 202,
    writes: true,
    work: async ({ house, c, body }) => {
      const task =
        body === undefined
          ? await filesOf(c.req.raw)
          : "address" in body
            ? ({ kind: "address", address: body.address } as const)
            : ({ kind: "feed", address: body.feed } as const);
      return { job: house.jobs.start(task).job };
    },
  }),
  route({
    method: "get",
    path: "/api/jobs",
    id: "listJobs",
    tag: "Adding",
    summary: "What is being added, and what was since the server began; the newest first",
    answer: items(jobLine, "Jobs"),
    work: async ({ house }) => ({ items: house.jobs.list().map(lineOf) }),
  }),
  route({
    method: "get",
    path: "/api/jobs/{id}",
    id: "getJob",
    tag: "Adding",
    summary: "One job: what became of each document, and what could not be read and why",
    params: z.strictObject({
      id: z.string().meta({ description: "As `POST /api/documents` answers it", example: "j1" }),
    }),
    answer: jobDetail,
    faults: { 404: "There is no such job; those of an earlier run of the server are not kept." },
    work: async ({ house, params }) => {
      const job = house.jobs.get(params.id);
      if (!job) throw new HttpFault(404, "unknown-job", `there is no job ${params.id}`);
      return job;
    },
  }),
  route({
    method: "get",
    path: "/api/feeds",
    id: "listFeeds",
    tag: "Adding",
    summary: "Feeds that are followed",
    answer: items(feed, "Feeds"),
    example: { items: [FEED] },
    work: async ({ house }) => ({ items: house.feeds.list() }),
  }),
  route({
    method: "post",
    path: "/api/feeds",
    id: "followFeed",
    tag: "Adding",
    summary: "Follows a feed: now, and again and again while the server runs",
    description:
      "Entries that are there already are not added again; those that are only teasers are followed to their pages. One that is followed already is asked as often as is said now. Which feeds are followed stands in a file beside the archive.",
    body: feedAsk,
    answer: feed,
    example: FEED,
    writes: true,
    work: async ({ house, body: { address, everyMinutes } }) => house.feeds.follow(address, everyMinutes ?? 30),
  }),
  route({
    method: "post",
    path: "/api/feeds/{id}/stop",
    id: "stopFeed",
    tag: "Adding",
    summary: "Follows a feed no longer; what was added stays",
    params: z.strictObject({ id: z.string().meta({ description: "As `/api/feeds` lists it", example: FEED.feed }) }),
    answer: feed,
    example: { ...FEED, next: null },
    writes: true,
    faults: { 404: "It is not followed." },
    work: async ({ house, params }) => {
      const stopped = house.feeds.stop(params.id);
      if (!stopped) throw new HttpFault(404, "unknown-feed", `there is no feed ${params.id}`);
      return stopped;
    },
  }),
];
