import { type SelectQueryBuilder, sql } from "kysely";
import { dayNumber, PER_DAY } from "../keep/ids.ts";
import type { PartyRole } from "../keep/project.ts";
import type { Language } from "../keep/words.ts";
import type { FactQuery, Who } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";
import { otherFormsIn } from "./forms.ts";
import { parse, toFts } from "./match.ts";
import { identitiesOf } from "./who.ts";

/** Facts that a query asks for: a query for more to be asked of it, or null where nothing can be found. */
export type Selected = SelectQueryBuilder<Tables & { f: Tables["fact"] }, "f", object>;

/** Which roles each field of a query means. */
const ROLES: readonly (readonly [keyof FactQuery, readonly PartyRole[] | null])[] = [
  ["speaker", ["speaker"]],
  ["addressee", ["addressee"]],
  ["actor", ["actor"]],
  ["recipient", ["recipient"]],
  ["place", ["place", "stop"]],
  ["traveller", ["traveller"]],
  ["holder", ["holder"]],
  ["toward", ["toward"]],
  ["about", ["about"]],
  ["through", ["source", "speaker"]],
  ["party", null],
];

const list = (value: string | readonly string[]): string[] => (typeof value === "string" ? [value] : [...value]);

/** Builds the selection of facts; null when a name is asked for that nobody has. */
export function selectFacts(file: File, language: Language, q: FactQuery): Selected | null {
  let s: Selected = file.query.selectFrom("fact as f") as never;
  for (const [field, roles] of ROLES) {
    const who = q[field] as Who | undefined;
    if (who === undefined) continue;
    const ids = identitiesOf(file, language.fold, who, q.variants ?? true);
    if (ids.length === 0) return null;
    const among = sql.join(ids.map((id) => sql.lit(id)));
    const role = roles ? sql`role in (${sql.join(roles.map((r) => sql.lit(r)))}) and` : sql``;
    s = s.where(sql<boolean>`f.id in (select fact from parties where ${role} identity in (${among}))`);
  }
  if (q.text !== undefined && q.text.trim() !== "") {
    const match = toFts(parse(q.text, language, q.exact ? undefined : otherFormsIn(file)), "fact");
    s = s.where(sql<boolean>`f.id in (select rowid from fact_search where fact_search match ${match})`);
  }
  // Where few facts are left by then, the indexes of kinds, types and times would only lead SQLite astray: a plus keeps it off.
  const few = ROLES.some(([field]) => q[field] !== undefined) || q.text !== undefined || q.report !== undefined;
  const column = (name: string) => sql<string>`${sql.raw(few ? "+" : "")}${sql.ref(`f.${name}`)}`;
  const among = (name: string, value: string | readonly string[]) =>
    sql<boolean>`${column(name)} in (${sql.join(list(value))})`;
  if (q.kind !== undefined) s = s.where(among("kind", q.kind));
  if (q.type !== undefined) s = s.where(among("type", q.type));
  if (q.mode !== undefined) s = s.where("f.mode", "in", list(q.mode));
  if (q.status !== undefined) s = s.where("f.status", "in", list(q.status));
  if (q.least !== undefined) s = s.where(sql<boolean>`coalesce(f.high, f.value) >= ${q.least}`);
  if (q.most !== undefined) s = s.where("f.value", "<=", q.most);
  if (q.from !== undefined) s = s.where(sql<boolean>`${column("time_to")} >= ${q.from}`);
  if (q.to !== undefined) s = s.where(sql<boolean>`${column("time_from")} <= ${q.to}`);
  if (q.dated) s = s.where("f.time_basis", "=", "stated");
  if (q.publishedFrom !== undefined) s = s.where("f.id", ">=", dayNumber(q.publishedFrom) * PER_DAY);
  if (q.publishedTo !== undefined) s = s.where("f.id", "<", (dayNumber(q.publishedTo) + 1) * PER_DAY);
  if (q.chain !== undefined) s = s.where("f.chain_kind", "=", q.chain);
  if (q.occurrence !== undefined) s = s.where("f.occurrence", "=", q.occurrence);
  if (q.leastConfidence !== undefined) s = s.where("f.confidence", ">=", q.leastConfidence);
  if (q.outlet !== undefined)
    s = s.where("f.document", "in", (w) =>
      w.selectFrom("documents").select("documents.id").where("outlet", "in", list(q.outlet!)).where("current", "=", 1),
    );
  if (q.report !== undefined)
    s = s.where(
      sql<boolean>`f.document in (select d.id from documents d join reports r on r.id = d.report where r.name = ${q.report})`,
    );
  return reviewed(s, q.review);
}

function reviewed(s: Selected, review: FactQuery["review"]): Selected {
  if (review === undefined) return s.where(sql<boolean>`f.review is not 'rejected'`);
  if (review === "any") return s;
  return review === "none" ? s.where("f.review", "is", null) : s.where("f.review", "=", review);
}
