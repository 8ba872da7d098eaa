import type { Migration } from "./index.ts";

/**
 * What is compared is like: a figure says of which other it is a part and as of when it held; and unnamed parties (`مصدر أمني`) are no longer one across
 * reports, since nobody knows that they are. Those that people merged stay as they are. Figures of older records learn it by `isnad reread --all`.
 */
export const apart: Migration = {
  name: "apart",
  sql: `
alter table fact add column part_of text /* a figure's whole, which it breaks down: F1 */;
alter table fact add column as_of text /* the last day at which a figure held, YYYY-MM-DD, where the text gives one */;
alter table identities add column report integer /* the report in which an unnamed party stands; null for whoever has a name */;
create index identities_by_report on identities(report, norm) where report is not null;
create temp table unnamed as
  select i.id old, d.report, row_number() over (partition by i.id order by d.report) place
  from identities i join entities e on e.identity = i.id join documents d on d.id = e.document
  where i.kind = 'group' and i.apart = 0 and i.root = i.id
    and not exists (select 1 from identities m where m.root = i.id and m.id <> i.id)
  group by i.id, d.report;
update identities set report = (select report from unnamed where old = identities.id and place = 1)
  where id in (select old from unnamed);
delete from unnamed where place = 1;
create temp table apart as
  select old, report, (select max(id) from identities) + row_number() over (order by old, report) id from unnamed;
create unique index temp.apart_by on apart(old, report);
insert into identities (id, root, kind, name, norm, skeleton, country, name_en, sector, wikidata, longitude, latitude, apart, report)
  select a.id, a.id, i.kind, i.name, i.norm, i.skeleton, i.country, i.name_en, i.sector, i.wikidata, i.longitude, i.latitude, 0, a.report
  from temp.apart a join identities i on i.id = a.old;
update entities set identity = (
    select a.id from temp.apart a where a.old = entities.identity and a.report = (select report from documents where id = entities.document))
  where exists (
    select 1 from temp.apart a where a.old = entities.identity and a.report = (select report from documents where id = entities.document));
update parties set identity = (
    select a.id from temp.apart a where a.old = parties.identity
      and a.report = (select report from documents where id = parties.fact - parties.fact % 262144))
  where exists (
    select 1 from temp.apart a where a.old = parties.identity
      and a.report = (select report from documents where id = parties.fact - parties.fact % 262144));
drop table temp.apart;
drop table temp.unnamed;
`,
};
