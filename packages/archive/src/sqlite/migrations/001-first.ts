import type { Migration } from "./index.ts";

/**
 * The tables as they are first made. SQLite keeps the comments, so that `.schema` in any tool is the manual.
 *
 * Ids of documents and facts are numbers that sort by day of publication: a document is
 * `day × 2³⁵ + n × 2¹⁸` (day counted from 1800-01-01, 0 for none; see keep/ids.ts), and its facts are the numbers that
 * follow. So the facts of a document are one stretch of a table, and the newest first is the order of the table itself.
 */
export const first: Migration = {
  name: "first",
  sql: `
create table reports (
  -- What was published in one place under one address, through all its versions.
  id integer primary key,
  name text not null unique,      -- how people call it: the article's id, or the beginning of its hash
  key text not null unique,       -- what stays the same when it changes: its address or path, or outlet and id
  versions integer not null
) strict;

create table documents (
  -- One version of a report, exactly as it came.
  id integer primary key,
  report integer not null references reports(id),
  version integer not null,       -- 1, 2 … within the report
  current integer not null,       -- 1 for the newest version, whose facts stand in the table of facts
  sha256 text not null unique,    -- of the bytes that came
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
create index documents_by_report on documents(report, version);
create index documents_by_story on documents(story) where story is not null;
create index documents_by_outlet on documents(outlet, id) where current = 1;
create index documents_by_reader on documents(reader, lexicon);

create table identities (
  -- A person, body, place or unnamed party across reports.
  id integer primary key,
  root integer not null,          -- the identity that it was merged into by people; its own id where it was not
  kind text not null,             -- person, organization, place, facility, group
  name text not null,             -- the spelling that reports use most
  norm text not null,             -- folded: one spelling for what writers mix
  skeleton text not null,         -- what spelling variants of a name have in common
  country text, name_en text, sector text,
  wikidata text, longitude real, latitude real,
  apart integer not null default 0 -- 1 where people set it apart from others of the same name
) strict;
create index identities_by_norm on identities(norm, kind);
create index identities_by_name_en on identities(name_en, kind) where name_en is not null;
create index identities_by_skeleton on identities(skeleton, kind);
create index identities_by_root on identities(root);

create table names (
  -- Every spelling that an identity was met with, and in how many documents.
  identity integer not null references identities(id),
  name text not null,
  n integer not null,
  primary key (identity, name)
) strict, without rowid;

create table entities (
  -- Who and what a document names, each with its identity.
  document integer not null references documents(id),
  local text not null,            -- its id in the record: E1
  identity integer not null references identities(id),
  kind text not null, name text not null, office text, country text,
  mentions integer not null, first_start integer not null, first_end integer not null,
  primary key (document, local)
) strict, without rowid;
create index entities_by_identity on entities(identity, document);

create table fact (
  -- Statements, events, figures, trips and positions of the current versions. For people: the view facts.
  id integer primary key,
  document integer not null references documents(id),
  local text not null,            -- its id in the record: S1, V3, F2, J1, P1; A1 … for what people added
  kind text not null,             -- statement, event, figure, trip, position
  type text,                      -- a statement's act, an event's type, a figure's role, a position's stance
  mode text,                      -- an event's mode, a statement's manner, a figure's bound
  status text,                    -- actual, planned, possible, negated, asked (events, trips)
  value real, high real,          -- a figure's number, and a range's upper end
  unit text,                      -- unit or currency
  counted text,                   -- what is counted, as written; the word of the source
  start integer not null, "end" integer not null,  -- of the fact in the text, UTF-16 units, half-open
  sentence_start integer not null, sentence_end integer not null,
  words text not null,            -- the fact's own words
  chain text not null,            -- JSON: who handed it down, the outermost first; [] when the report itself asserts it
  chain_kind text not null,       -- none, named, anonymous (someone unnamed on the way)
  via text,                       -- the statement on whose authority it stands: S2
  event text,                     -- a figure's event: V3
  time_value text,                -- TIMEX3
  time_from text, time_to text,   -- first and last day, YYYY-MM-DD
  time_basis text,                -- stated (the text gives it), publication (reckoned by the day of the report alone)
  occurrence integer,             -- events and figures with the same number tell of the same occurrence
  review text,                    -- accepted, rejected, edited, added: what people decided
  rule text not null, confidence real not null
) strict;
create index fact_by_type on fact(kind, type);
create index fact_by_time on fact(time_from, kind);
create index fact_by_occurrence on fact(occurrence) where occurrence is not null;
create index fact_by_review on fact(review) where review is not null;

create table parties (
  -- Who stands in which role in a fact: speaker, addressee, actor, recipient, place, traveller, stop, holder, toward,
  -- source (anyone on its chain), about (named in what was said).
  fact integer not null references fact(id),
  role text not null,
  identity integer not null references identities(id),
  primary key (fact, role, identity)
) strict, without rowid;
create index parties_by_identity on parties(identity, role, fact);

create table sketches (
  -- A quarter of each document's shingles, for finding copies; numbers that very many share say nothing.
  hash integer not null,
  document integer not null,
  primary key (hash, document)
) strict, without rowid;

create table event_traits (
  -- What an event is known by when others are compared with it.
  fact integer primary key references fact(id),
  traits text not null            -- JSON; see compare/traits.ts
) strict;

create table occurrence_keys (
  -- By which an event finds others that may be the same occurrence: type, week, and somebody or some place.
  key text not null,
  fact integer not null,
  primary key (key, fact)
) strict, without rowid;
create index occurrence_keys_by_fact on occurrence_keys(fact);

create table decisions (
  -- What people decided: who, when, why. Nothing is deleted; undoing is written down too.
  id integer primary key,
  at text not null,
  who text not null,
  why text,
  action text not null,           -- accept, reject, edit, add, merge, split
  report integer references reports(id),
  kind text,                      -- of the fact
  target text not null,           -- JSON: where the fact stands, so that it is found again when the reader has changed
  before text,                    -- JSON: the fact as it was
  after text,                     -- JSON: the fact as it was made
  undone_at text, undone_by text, undone_why text
) strict;
create index decisions_by_report on decisions(report);

-- Words of texts and facts for search: folded and without clitics (stems), folded only (whole), in the order of the text.
create virtual table text_search using fts5(
  title, stems, whole, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2');
create virtual table name_search using fts5(
  norm, skeletons, content = '', contentless_delete = 1, tokenize = 'ascii');
create virtual table fact_search using fts5(
  stems, content = '', contentless_delete = 1, tokenize = 'ascii');
`,
};
