import { type SelectQueryBuilder, sql } from "kysely";
import { dayNumber, PER_DAY } from "../keep/ids.ts";
import type { Language } from "../keep/words.ts";
import type { ReportQuery } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";
import { otherFormsIn } from "./forms.ts";
import { parse, type Search, toFts } from "./match.ts";
import { identitiesOf } from "./who.ts";

type Documents = Tables & { d: Tables["documents"] };

export interface SelectedReports {
  readonly query: SelectQueryBuilder<Documents, "d", object>;
  /** What to sort by for the order of publication: the search's own number where there is one, so that it need not be sorted. */
  readonly order: "d.id" | "s.rowid";
  readonly search: Search | null;
}

const list = (value: string | readonly string[]): string[] => (typeof value === "string" ? [value] : [...value]);

/** Builds the selection of the newest versions of reports; null when a name is asked for that nobody has. */
export function selectReports(file: File, language: Language, q: ReportQuery): SelectedReports | null {
  const search =
    q.text !== undefined && q.text.trim() !== ""
      ? parse(q.text, language, q.exact ? undefined : otherFormsIn(file))
      : null;
  const order = search ? "s.rowid" : "d.id";
  const id = sql.ref(order);
  let s: SelectQueryBuilder<Documents, "d", object> = search
    ? (file.query
        .selectFrom("text_search as s")
        .innerJoin("documents as d", "d.id", "s.rowid")
        .where(sql<boolean>`text_search match ${toFts(search, "text")}`) as never)
    : (file.query.selectFrom("documents as d").where("d.current", "=", 1) as never);
  if (q.from !== undefined) s = s.where(sql<boolean>`${id} >= ${dayNumber(q.from) * PER_DAY}`);
  if (q.to !== undefined) s = s.where(sql<boolean>`${id} < ${(dayNumber(q.to) + 1) * PER_DAY}`);
  if (q.outlet !== undefined) s = s.where("d.outlet", "in", list(q.outlet));
  if (q.mediaType !== undefined)
    s = q.mediaType.includes("/")
      ? s.where("d.media_type", "=", q.mediaType)
      : s.where("d.media_type", "like", `${q.mediaType.replace(/[%_]/g, "")}/%`);
  if (q.story !== undefined) s = s.where("d.story", "=", q.story);
  if (q.has !== undefined)
    s = s.where(
      sql<boolean>`exists (select 1 from fact f where f.id > d.id and f.id < d.id + 262144 and f.kind = ${q.has})`,
    );
  if (q.names !== undefined) {
    const ids = identitiesOf(file, language.fold, q.names, q.variants ?? true);
    if (ids.length === 0) return null;
    const among = sql.join(ids.map((i) => sql.lit(i)));
    s = s.where(sql<boolean>`d.id in (select document from entities where identity in (${among}))`);
  }
  return { query: s, order, search };
}
