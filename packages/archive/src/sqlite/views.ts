/**
 * Views for people with any SQLite tool: names instead of numbers, what was rejected left out. docs/archive.md shows how
 * they are used. Chains read from the report to who spoke; an empty chain is said in so many words. A sentence is cut by
 * characters, which stands one off for each emoji before it.
 */
const CHAIN = `case f.chain when '[]' then 'report (no source given)' else 'report' || (
    select group_concat(' ← ' || coalesce(value ->> 'name', '(left unsaid)') ||
      iif(value ->> 'kind' = 'anonymous', ' (anonymous)', ''), '') from json_each(f.chain)) end`;
const SENTENCE = "substr(d.text, f.sentence_start + 1, f.sentence_end - f.sentence_start)";
const who = (role: string): string => `(select group_concat(r.name, '، ') from parties p
    join identities i on i.id = p.identity join identities r on r.id = i.root where p.fact = f.id and p.role = '${role}')`;
const FROM = `fact f join documents d on d.id = f.document join reports on reports.id = d.report`;
const KEPT = "f.review is not 'rejected'";

export const VIEWS = `
drop view if exists facts;
create view facts as
  -- Every fact with its sentence and its chain.
  select reports.name report, f.local id, d.published, d.outlet, d.title, f.kind, f.type, f.mode, f.status,
    f.value, f.high, f.unit, f.counted, ${who("speaker")} speaker, ${who("addressee")} addressee,
    ${who("actor")} actors, ${who("recipient")} recipients, ${who("place")} places,
    f.time_from, f.time_to, f.time_basis, ${CHAIN} chain, f.chain_kind, f.words, ${SENTENCE} sentence,
    f.start, f."end", f.occurrence, f.review, f.rule, f.confidence, d.url
  from ${FROM} where ${KEPT};

drop view if exists statements_by_speaker;
create view statements_by_speaker as
  -- What each speaker said, in time; one row a speaker and statement.
  select r.id speaker_identity, r.name speaker, d.published, f.type act, f.mode manner, ${who("addressee")} addressee,
    f.words, ${CHAIN} chain, f.chain_kind, d.outlet, reports.name report, f.local id, ${SENTENCE} sentence, d.url
  from ${FROM} join parties s on s.fact = f.id and s.role = 'speaker'
    join identities i on i.id = s.identity join identities r on r.id = i.root
  where f.kind = 'statement' and ${KEPT}
  order by r.name, d.published, f.id;

drop view if exists figures_by_event;
create view figures_by_event as
  -- Figures of one occurrence side by side, in time; nothing is reconciled.
  select f.occurrence, v.type event, v.time_from day, f.type role, f.value, f.high, f.mode bound, f.unit, f.counted,
    ${CHAIN} chain, f.chain_kind, f.time_from as_of, f.time_basis, d.published, d.outlet, reports.name report, f.local id,
    f.words, ${SENTENCE} sentence, d.url
  from ${FROM} left join fact v on v.id = (
    select min(id) from fact where occurrence = f.occurrence and kind = 'event')
  where f.kind = 'figure' and f.occurrence is not null and ${KEPT}
  order by f.occurrence, f.type, coalesce(f.time_from, d.published), f.id;
`;
