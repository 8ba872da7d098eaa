import type { Migration } from "./index.ts";

/** Documents as they came, so that a page that has changed since can still be shown beside what was read of it. */
export const originals: Migration = {
  name: "originals",
  sql: `
create table originals (
  -- The bytes of which a document's sha256 is, where they are more than its text. See keep/originals.ts.
  document integer primary key references documents(id),
  length integer not null,        -- of the bytes
  packed blob not null            -- raw deflate (RFC 1951); its dictionary is the document's text, the last 32 KB of it in UTF-8
) strict;
`,
};
