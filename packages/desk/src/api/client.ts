import type * as A from "@isnad/record/answers";

/** What the server says when it cannot do what it was asked; one shape for all. */
export class ApiError extends Error {
  constructor(
    /** `not-found`, `bad-query` …; `unreachable` when there was no answer at all. */
    readonly code: string,
    message: string,
    readonly status: number,
    readonly remedy: string | null = null,
    /** The field or place that is at fault. */
    readonly at: string | null = null,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

type Value = string | number | boolean | null | undefined;
export type Query = Readonly<Record<string, Value | readonly (string | number)[]>>;

/** A query in an address: lists as repeated fields, what is null, undefined or empty left out. */
export function searchOf(query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) search.append(key, String(one));
    else if (value !== null && value !== undefined && value !== "") search.set(key, String(value));
  }
  return search.size ? `?${search}` : "";
}

async function answer<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError("unreachable", "The server does not answer.", 0);
  }
  const isJson = response.headers.get("content-type")?.includes("json");
  const body = isJson ? await response.json() : null;
  if (response.ok && isJson) return body as T;
  const { code = "failed", message = response.statusText, remedy = null, at = null } = body?.error ?? {};
  throw new ApiError(code, message, response.status, remedy, at);
}

export const get = <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
  answer<T>(`api${path}${searchOf(query)}`, { signal, headers: { accept: "application/json" } });

export const post = <T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
  answer<T>(`api${path}`, {
    method: "POST",
    signal,
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });

const seg = (text: string | number): string => encodeURIComponent(text);
/** Queries are interfaces without an index; all their fields can stand in an address. */
const q = (query: object): Query => query as Query;

/** All are counted, however long that takes. */
interface Whole {
  readonly whole?: boolean;
}

/** The archive behind the HTTP API; the same questions as the interface `Archive` has. */
export const api = {
  about: (signal?: AbortSignal) => get<A.About>("", {}, signal),
  reports: (query: A.ReportQuery = {}, signal?: AbortSignal) => get<A.Page<A.ReportLine>>("/reports", q(query), signal),
  countReports: (query: A.ReportQuery & Whole, signal?: AbortSignal) =>
    get<A.Count>("/reports/count", q(query), signal),
  reportFacets: (query: A.ReportQuery, fields: readonly A.ReportFacet[], signal?: AbortSignal) =>
    get<Listed<A.Facet>>("/reports/facets", { ...q(query), fields: fields.join(",") }, signal).then(listed),
  report: (name: string, version?: number, signal?: AbortSignal) =>
    get<A.ReportDetail>(`/reports/${seg(name)}`, { version }, signal),
  versions: (name: string, signal?: AbortSignal) =>
    get<Listed<A.VersionLine>>(`/reports/${seg(name)}/versions`, {}, signal).then(listed),
  facts: (query: A.FactQuery = {}, signal?: AbortSignal) => get<A.Page<A.FactLine>>("/facts", q(query), signal),
  countFacts: (query: A.FactQuery & Whole, signal?: AbortSignal) => get<A.Count>("/facts/count", q(query), signal),
  factFacets: (query: A.FactQuery, fields: readonly A.FactFacet[], signal?: AbortSignal) =>
    get<Listed<A.Facet>>("/facts/facets", { ...q(query), fields: fields.join(",") }, signal).then(listed),
  fact: (ref: string, signal?: AbortSignal) => get<A.FactLine>(`/facts/${seg(ref)}`, {}, signal),
  identities: (query: A.IdentityQuery = {}, signal?: AbortSignal) =>
    get<A.Page<A.IdentityLine>>("/identities", q(query), signal),
  identity: (n: number, signal?: AbortSignal) => get<A.IdentityDetail>(`/identities/${n}`, {}, signal),
  speakers: (query: A.SpeakerQuery = {}, signal?: AbortSignal) =>
    get<A.Page<A.SpeakerLine>>("/speakers", q(query), signal),
  unnamedSources: (query: A.Paging = {}, signal?: AbortSignal) =>
    get<A.Page<A.UnnamedSource>>("/unnamed-sources", q(query), signal),
  original: (name: string, version?: number, signal?: AbortSignal) =>
    get<A.Original>(`/reports/${seg(name)}/original`, { version }, signal),
  /** The address of the same, byte for byte. */
  originalBytes: (name: string, version: number): string =>
    `api/reports/${seg(name)}/original/bytes?version=${version}`,
  timeline: (frame: A.TimelineQuery = {}, signal?: AbortSignal) =>
    get<A.Page<A.OccurrenceLine>>("/timeline", q(frame), signal),
  timelineDays: (frame: A.Frame = {}, signal?: AbortSignal) =>
    get<Listed<A.TimelineDay>>("/timeline/days", q(frame), signal).then(listed),
  occurrence: (n: number, signal?: AbortSignal) => get<A.OccurrenceDetail>(`/occurrences/${n}`, {}, signal),
  figures: (query: A.FigureQuery = {}, signal?: AbortSignal) =>
    get<A.Page<A.FigureGroup>>("/figures", q(query), signal),
  contradictions: (speaker: A.Who, signal?: AbortSignal) =>
    get<Listed<A.Contradiction>>(`/speakers/${seg(speaker)}/contradictions`, {}, signal).then(listed),
  places: (frame: A.Frame = {}, signal?: AbortSignal) =>
    get<Listed<A.PlaceLine>>("/places", q(frame), signal).then(listed),
  network: (frame: A.Frame & { kinds?: readonly A.Pair["kind"][] } = {}, signal?: AbortSignal) =>
    get<Listed<A.Pair>>("/network", q(frame), signal).then(listed),
  journeys: (query: A.JourneyQuery = {}, signal?: AbortSignal) => get<A.Page<A.Journey>>("/journeys", q(query), signal),
  stories: (query: A.Paging = {}, signal?: AbortSignal) => get<A.Page<A.StoryLine>>("/stories", q(query), signal),
  story: (n: number, signal?: AbortSignal) => get<A.StoryDetail>(`/stories/${n}`, {}, signal),
  review: (act: A.ReviewAct) => post<A.Decision>("/review", act),
  undo: (decision: number, by: A.By) => post<A.Decision>(`/decisions/${decision}/undo`, by),
  decisions: (query: A.DecisionQuery = {}, signal?: AbortSignal) =>
    get<A.Page<A.Decision>>("/decisions", q(query), signal),
  agreement: (signal?: AbortSignal) => get<A.Agreement>("/agreement", {}, signal),
  why: (ref: string, signal?: AbortSignal) => get<A.Why>(`/facts/${seg(ref)}/why`, {}, signal),
  jobs: (signal?: AbortSignal) => get<Listed<A.JobLine>>("/jobs", {}, signal).then(listed),
  /** Files as a form: each in a field `files`, its path with folders in `paths`, in the same order. */
  addFiles: (form: FormData) =>
    answer<{ readonly job: string }>("api/documents", {
      method: "POST",
      headers: { accept: "application/json" },
      body: form,
    }),
  addFrom: (from: { readonly address: string } | { readonly feed: string }) =>
    post<{ readonly job: string }>("/documents", from),
  feeds: (signal?: AbortSignal) => get<Listed<A.Feed>>("/feeds", {}, signal).then(listed),
  follow: (feed: { readonly address: string; readonly everyMinutes?: number }) => post<A.Feed>("/feeds", feed),
  stopFeed: (id: string) => post<A.Feed>(`/feeds/${seg(id)}/stop`, {}),
  job: (id: string, signal?: AbortSignal) => get<A.JobDetail>(`/jobs/${seg(id)}`, {}, signal),
  /** The address of a download: every export of the archive. */
  exportOf: (format: string, query: Query = {}): string => `api/export/${seg(format)}${searchOf(query)}`,
};

/** JSON has objects at the top: a list comes as `items`. */
type Listed<T> = { readonly items: readonly T[] };
const listed = <T>({ items }: Listed<T>): readonly T[] => items;
