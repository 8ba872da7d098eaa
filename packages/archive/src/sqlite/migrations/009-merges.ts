import type { Migration } from "./index.ts";

/**
 * The indexes of words are put together eight pieces at a time, not four: each word is written again a third less often while documents
 * are added, and a search looks into few pieces more.
 */
export const merges: Migration = {
  name: "merges",
  sql: `
insert into text_search(text_search, rank) values ('automerge', 8);
insert into name_search(name_search, rank) values ('automerge', 8);
insert into fact_search(fact_search, rank) values ('automerge', 8);
`,
};
