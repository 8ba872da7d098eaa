import { VIEWS } from "../views.ts";
import type { Migration } from "./index.ts";

/**
 * A report may go back to what it was: its newest version then has the bytes of an older one. SQLite takes no constraint away from a
 * table, so the table is made anew; ids, and all that points at them, stay.
 */
export const back: Migration = {
  name: "back",
  sql: `
drop view facts; drop view statements_by_speaker; drop view figures_by_event;
create table documents_anew (
  -- One version of a report, exactly as it came.
  id integer primary key,
  report integer not null references reports(id),
  version integer not null,       -- 1, 2 … within the report
  current integer not null,       -- 1 for the newest version, whose facts stand in the table of facts
  sha256 text not null,           -- of the bytes that came; a version that goes back to an older one has its bytes
  origin text not null,           -- path, address, stdin
  media_type text not null,
  added text not null,            -- when, ISO 8601
  fetched text,
  outlet text, url text, title text, byline text, dateline text,
  published text,                 -- YYYY-MM-DD or a full time, as given
  language text,
  text_sha256 text not null,      -- of the text in UTF-8
  story integer,                  -- documents with the same number are copies of one text
  isnad text, reader text, lexicon text, models text,  -- versions that made the record
  words integer not null,         -- words of the text, as the reader cuts them
  furniture text not null,        -- JSON: what was left out of the body
  sentences blob not null,        -- pairs of 32-bit offsets (UTF-16 units) of each sentence, little-endian
  shingles blob not null,         -- sorted 32-bit hashes of runs of four words, for finding copies
  text text not null,             -- the body, unchanged
  record text not null            -- JSON: the record as the reader made it, without its "report"
) strict;
insert into documents_anew select * from documents;
drop table documents;
alter table documents_anew rename to documents;
create index documents_by_hash on documents(sha256);
create index documents_by_report on documents(report, version);
create index documents_by_story on documents(story) where story is not null;
create index documents_by_outlet on documents(outlet, id) where current = 1;
create index documents_by_reader on documents(reader, lexicon);
${VIEWS}`,
};
