import { ArchiveError, type ArchiveFault } from "@isnad/archive";
import type { ApiFault } from "@isnad/record/answers";

/** An error that a client is told, with its status of HTTP. */
export class HttpFault extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly more: { readonly remedy?: string; readonly at?: string } = {},
  ) {
    super(message);
    this.name = "HttpFault";
  }
}

const STATUS: Readonly<Record<ArchiveFault, number>> = {
  missing: 500,
  foreign: 500,
  newer: 500,
  corrupt: 500,
  "read-only": 403,
  full: 507,
  busy: 503,
  system: 500,
  "unknown-report": 404,
  "unknown-fact": 404,
  "unknown-identity": 404,
  "unknown-decision": 404,
  "not-possible": 409,
  "bad-query": 400,
};

/** The answer to an error: what people are told, and nothing of the inside of what nobody expected. */
export function faultResponse(error: unknown): Response {
  if (error instanceof HttpFault)
    return answer(error.status, { code: error.code, message: error.message, ...error.more });
  if (error instanceof ArchiveError) return answer(STATUS[error.code], { code: error.code, message: error.message });
  return answer(500, {
    code: "internal",
    message: "something failed that should not; the server's standard error says what",
  });
}

const answer = (status: number, error: ApiFault["error"]): Response =>
  new Response(JSON.stringify({ error }), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 503 ? { "retry-after": "5" } : {}),
    },
  });
