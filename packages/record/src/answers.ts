/**
 * What an archive can be asked and what it answers, as types: the archive gives them, the HTTP API sends them as JSON, and the
 * desk shows them. A third door, since only what all three may import can hold them.
 */
export type * from "./answers/acts.ts";
export type * from "./answers/answers.ts";
export type * from "./answers/chain.ts";
export type * from "./answers/fact-kinds.ts";
export * from "./answers/queries.ts";
export type * from "./answers/server.ts";
