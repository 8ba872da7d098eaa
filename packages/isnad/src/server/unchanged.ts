import { createHash } from "node:crypto";

/** A validator of what is sent (RFC 9110 8.8.3). */
export const etagOf = (text: string): string =>
  `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;

/** Whether `If-None-Match` names it. */
export const matches = (given: string | undefined, etag: string): boolean =>
  given?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag.replace(/^W\//, "")) ?? false;
