import type { Migration } from "./index.ts";

/** What nobody has decided on yet, the least sure first: the queue of those who review. */
export const unsure: Migration = {
  name: "unsure",
  sql: "create index fact_by_confidence on fact(confidence, id) where review is null;",
};
