import type { Context } from "hono";
import type { z } from "zod";
import type { House } from "./house.ts";

type Shape = z.ZodObject;
type Out<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a route's work is handed: the parts of the request, checked. */
export interface Asked<P, Q, B> {
  readonly params: Out<P>;
  readonly query: Out<Q>;
  readonly body: Out<B>;
  readonly house: House;
  readonly c: Context;
}

/** One way to ask the server something: what it takes, what it answers, and the work. Both the server and its description are made of it. */
export interface Route<P = unknown, Q = unknown, B = unknown> {
  readonly method: "get" | "post";
  /** As OpenAPI writes it: `/api/reports/{name}`. */
  readonly path: `/api${string}`;
  /** The operation's id, by which generated clients call it. */
  readonly id: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query?: Q;
  /** Parameters that `work` checks itself, for the description. */
  readonly documentedQuery?: z.ZodObject;
  readonly body?: B;
  /** Takes files as well, as `multipart/form-data`. */
  readonly takesFiles?: boolean;
  readonly answer: z.ZodType | Downloads;
  readonly example?: unknown;
  readonly status?: 200 | 202;
  /** Statuses of errors besides 400 and 500, with when they are given. */
  readonly faults?: Readonly<Record<number, string>>;
  /** True when it changes something: then it needs a writable archive and a request of the same origin. */
  readonly writes?: boolean;
  /** True when the answer changes only when the archive does, so that it need not be worked out again. */
  readonly steady?: boolean;
  readonly work: (asked: Asked<P, Q, B>) => Promise<unknown>;
}

/** An answer that is no JSON document: by media type, what it is. */
export interface Downloads {
  readonly downloads: Readonly<Record<string, string>>;
}
export const isDownloads = (x: Route["answer"]): x is Downloads => "downloads" in x;

export type Tag = "Server" | "Reports" | "Facts" | "Identities" | "Comparing" | "Review" | "Adding" | "Export";

/** Declares a route with the types of its parts. */
export const route = <
  P extends Shape | undefined = undefined,
  Q extends Shape | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  it: Route<P, Q, B>,
): Route => it as unknown as Route;
