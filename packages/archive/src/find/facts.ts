import { sql } from "kysely";
import type { Language } from "../keep/words.ts";
import type { Count, FactLine, Page } from "../model/answers.ts";
import type { FactQuery } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import { fromCursor, limitOf, toCursor } from "./cursor.ts";
import { factLines } from "./fact-lines.ts";
import { selectFacts } from "./select-facts.ts";

/** Counting stops here: beyond it people are told that there are more. */
export const COUNTED = 10_000;

const KEYS = { time: "f.time_from", value: "f.value", confidence: "f.confidence" } as const;

/** A page of facts. */
export function findFacts(file: File, language: Language, q: FactQuery): Page<FactLine> {
  const limit = limitOf(q.limit);
  const sort = q.sort ?? "newest";
  const place = fromCursor(q.cursor, sort);
  const selected = selectFacts(file, language, q);
  if (!selected) return { items: [], next: null };
  const key = KEYS[sort.replace("-", "") as keyof typeof KEYS];
  const down = sort === "newest" || sort.startsWith("-");
  const order = down ? "desc" : "asc";
  const than = sql.raw(down ? "<" : ">");
  let query = selected.select("f.id").limit(limit + 1);
  if (key) {
    const by = sql.ref(key);
    query = query.select(by.as("key")).where(sql<boolean>`${by} is not null`) as never;
    if (place) query = query.where(sql<boolean>`(${by}, f.id) ${than} (${place.key}, ${place.id})`);
    query = query.orderBy(by, order);
  } else if (place) query = query.where(sql<boolean>`f.id ${than} ${place.id}`);
  if (q.skip) query = query.offset(q.skip);
  const rows = file.rows<{ id: number; key?: string | number }>(query.orderBy("f.id", order) as never);
  const items = factLines(
    file,
    rows.slice(0, limit).map((r) => r.id),
  );
  const last = rows[limit - 1];
  const next = rows.length > limit && last ? toCursor({ sort, key: last.key ?? null, id: last.id }) : null;
  return { items, next };
}

/** How many facts a query finds, counted up to a bound; `whole` counts them all. */
export function countFacts(file: File, language: Language, q: FactQuery, whole = false): Count {
  const selected = selectFacts(file, language, q);
  if (!selected) return { n: 0, exact: true };
  const { n } = file.rows<{ n: number }>(
    file.query
      .selectFrom(
        selected
          .select("f.id")
          .limit(whole ? -1 : COUNTED + 1)
          .as("x"),
      )
      .select(sql<number>`count(*)`.as("n")) as never,
  )[0]!;
  return whole ? { n, exact: true } : { n: Math.min(n, COUNTED), exact: n <= COUNTED };
}

/** One fact by `report#F3`. */
export function findFact(file: File, ref: string): FactLine | null {
  const at = ref.lastIndexOf("#");
  if (at < 0) return null;
  const row = file
    .prepare(
      `select f.id from reports r join documents d on d.report = r.id and d.current = 1
       join fact f on f.id > d.id and f.id < d.id + 262144 and f.local = ? where r.name = ?`,
    )
    .one<{ id: number }>(ref.slice(at + 1), ref.slice(0, at));
  return row ? (factLines(file, [row.id])[0] ?? null) : null;
}
