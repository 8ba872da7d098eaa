import { norm } from "../keep/names.ts";
import type { PartyRole } from "../keep/project.ts";
import type { Language } from "../keep/words.ts";
import type { IdentityDetail, IdentityLine, Page } from "../model/answers.ts";
import type { IdentityQuery } from "../model/queries.ts";
import type { File, Value } from "../sqlite/file.ts";
import { fromCursor, limitOf, toCursor } from "./cursor.ts";
import { byName } from "./who.ts";

interface Row {
  readonly identity: number;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly country: string | null;
  readonly sector: string | null;
  readonly wikidata: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly report: string | null;
  readonly reports: number;
}

const COLUMNS = `r.id identity, r.kind, r.name, r.name_en nameEn, r.country, r.sector, r.wikidata, r.longitude, r.latitude,
  iif(exists (select 1 from identities m where m.root = r.id and m.id <> r.id), null,
    (select name from reports where id = r.report)) report`;
const REPORTS = `(select count(distinct e.document) from identities m join entities e on e.identity = m.id where m.root = r.id)`;

function lineOf({ longitude, latitude, ...row }: Row): IdentityLine {
  return { ...row, coordinates: longitude !== null && latitude !== null ? [longitude, latitude] : null };
}

/** Identities by name, kind and country, those in the most reports first. */
export function findIdentities(file: File, language: Language, q: IdentityQuery): Page<IdentityLine> {
  const limit = limitOf(q.limit);
  const from = fromCursor(q.cursor, "reports")?.id ?? 0;
  const where: string[] = ["r.root = r.id"];
  const values: Value[] = [];
  if (q.name !== undefined) {
    const ids = byName(file, norm(q.name, language.fold), q.name, q.variants ?? true);
    where.push("r.id in (select root from identities where id in (select value from json_each(?)))");
    values.push(JSON.stringify(ids));
  }
  if (q.kind !== undefined) {
    where.push("r.kind in (select value from json_each(?))");
    values.push(JSON.stringify(typeof q.kind === "string" ? [q.kind] : q.kind));
  }
  if (q.country !== undefined) {
    where.push("r.country = ?");
    values.push(q.country);
  }
  const rows = file
    .prepare(
      `select ${COLUMNS}, ${REPORTS} reports from identities r where ${where.join(" and ")}
       order by reports desc, r.id limit ? offset ?`,
    )
    .all<Row>(...values, limit + 1, from);
  const next = rows.length > limit ? toCursor({ sort: "reports", key: null, id: from + limit }) : null;
  return { items: rows.slice(0, limit).map(lineOf), next };
}

/** Identities by number, in the order given. */
export function identityLines(file: File, ids: readonly number[]): IdentityLine[] {
  return file
    .prepare(
      `select ${COLUMNS}, ${REPORTS} reports from json_each(?) j join identities i on i.id = j.value
       join identities r on r.id = i.root order by j.key`,
    )
    .all<Row>(JSON.stringify(ids))
    .map(lineOf);
}

/** Everything about one identity; null where there is none of that number. */
export function findIdentity(file: File, id: number): IdentityDetail | null {
  const line = identityLines(file, [id])[0];
  if (!line) return null;
  const root = line.identity;
  const of = "identities m on m.id = e.identity and m.root = ?";
  const names = file
    .prepare(`select e.name, count(*) n from entities e join ${of} group by 1 order by n desc, 1 limit 50`)
    .all<{ name: string; n: number }>(root);
  const offices = file
    .prepare(
      `select e.office, count(*) n, min(d.published) "from", max(d.published) "to" from entities e join ${of}
       join documents d on d.id = e.document where e.office is not null group by 1 order by n desc, 1 limit 50`,
    )
    .all<IdentityDetail["offices"][number]>(root);
  const roles = file
    .prepare(
      "select p.role, count(*) n from identities m join parties p on p.identity = m.id where m.root = ? group by 1",
    )
    .all<{ role: PartyRole; n: number }>(root);
  const members = file
    .prepare("select id, norm from identities where root = ?")
    .all<{ id: number; norm: string }>(root);
  const perhaps = new Set<number>();
  for (const { norm: spelling } of members)
    for (const other of byName(file, spelling, spelling, true)) perhaps.add(other);
  for (const { id: own } of members) perhaps.delete(own);
  const others = identityLines(file, [...perhaps].slice(0, 50)).filter(
    (o) => o.identity !== root && o.kind === line.kind,
  );
  return {
    ...line,
    names,
    offices,
    roles: Object.fromEntries(roles.map(({ role, n }) => [role, n])),
    merged: members.map((m) => m.id).filter((m) => m !== root),
    perhaps: [...new Map(others.map((o) => [o.identity, o])).values()].sort((a, b) => b.reports - a.reports),
  };
}
