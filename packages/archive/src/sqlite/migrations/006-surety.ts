import type { Migration } from "./index.ts";

/** How surely a fact's time is known: what modifies it, and what of it the text leaves unsaid. Null in rows of before: `isnad reread` fills them. */
export const surety: Migration = {
  name: "surety",
  sql: `
alter table fact add column time_mod text;      -- TIMEX3's modifier
alter table fact add column time_implied text;  -- parts that are implied, with blanks between: 'year month'`,
};
