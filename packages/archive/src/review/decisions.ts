import type { Report } from "@isnad/record";
import { ArchiveError } from "../fault.ts";
import { fromCursor, limitOf, toCursor } from "../find/cursor.ts";
import type { Decision, Page } from "../model/answers.ts";
import type { DecisionQuery } from "../model/queries.ts";
import type { File, Value } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";
import type { Kept } from "./apply.ts";
import type { CorrectedDocument } from "./corrections.ts";

type Row = Tables["decisions"] & { readonly name: string | null };

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

/** The decisions on facts of a report that stand, in the order in which they were made. */
export function keptOn(file: File, report: number): Kept[] {
  return file
    .prepare(
      `select * from decisions where report = ? and undone_at is null and action in ('accept', 'reject', 'edit', 'add')
       order by id`,
    )
    .all<Tables["decisions"]>(report)
    .map((d) => ({
      id: d.id,
      action: d.action as Kept["action"],
      kind: d.kind!,
      target: parsed(d.target) as Kept["target"],
      before: parsed(d.before) as Kept["before"],
      after: parsed(d.after) as Kept["after"],
    }));
}

/** Entities of a report that people gave to another identity, by their ids in this record. */
export function apartIn(file: File, report: number, record: Report): Map<string, number> {
  const out = new Map<string, number>();
  const rows = file
    .prepare(
      "select target, after from decisions where report = ? and action = 'split' and undone_at is null order by id",
    )
    .all<{ target: string; after: string }>(report);
  for (const { target, after } of rows) {
    const { kind, name } = JSON.parse(target) as { kind: string; name: string };
    const entity = record.entities.find((e) => e.kind === kind && e.name === name);
    if (entity) out.set(entity.id, (JSON.parse(after) as { identity: number }).identity);
  }
  return out;
}

/** The log, the newest first. */
export function findDecisions(
  file: File,
  q: DecisionQuery,
  corrected: (report: string) => CorrectedDocument | undefined,
): Page<Decision> {
  const limit = limitOf(q.limit);
  const place = fromCursor(q.cursor, "decisions");
  const where: string[] = ["1"];
  const values: Value[] = [];
  const must = (sql: string, value: Value | undefined) => {
    if (value === undefined) return;
    where.push(sql);
    values.push(value);
  };
  must("r.name = ?", q.report);
  must("d.who = ?", q.who);
  must("d.action = ?", q.action);
  must("d.id < ?", place?.id);
  must("d.id = ?", q.decision);
  if (q.undone !== undefined) where.push(`d.undone_at is ${q.undone ? "not " : ""}null`);
  const rows = file
    .prepare(
      `select d.*, r.name from decisions d left join reports r on r.id = d.report where ${where.join(" and ")}
       order by d.id desc limit ?`,
    )
    .all<Row>(...values, limit + 1);
  const lost = new Map<string, ReadonlySet<number>>();
  const items = rows.slice(0, limit).map((row) => {
    if (row.name !== null && !lost.has(row.name)) lost.set(row.name, new Set(corrected(row.name)?.lost ?? []));
    return decisionOf(row, row.name === null || !lost.get(row.name)!.has(row.id));
  });
  const next = rows.length > limit ? toCursor({ sort: "decisions", key: null, id: items.at(-1)!.decision }) : null;
  return { items, next };
}

function decisionOf(row: Row, applies: boolean): Decision {
  return {
    decision: row.id,
    at: row.at,
    who: row.who,
    why: row.why,
    action: row.action as Decision["action"],
    report: row.name,
    kind: row.kind,
    target: parsed(row.target),
    before: parsed(row.before),
    after: parsed(row.after),
    undone: row.undone_at === null ? null : { at: row.undone_at, by: row.undone_by!, why: row.undone_why },
    applies: applies && row.undone_at === null,
  };
}

/** One decision by its number; throws where there is none. */
export function decisionRow(file: File, id: number): Tables["decisions"] {
  const row = file.prepare("select * from decisions where id = ?").one<Tables["decisions"]>(id);
  if (!row) throw new ArchiveError("unknown-decision", `no decision ${id}`);
  return row;
}
