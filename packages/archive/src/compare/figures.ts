import { sql } from "kysely";
import { fromCursor, limitOf, toCursor } from "../find/cursor.ts";
import { factLines } from "../find/fact-lines.ts";
import { otherFormsIn } from "../find/forms.ts";
import { parse, toFts } from "../find/match.ts";
import { selectFacts } from "../find/select-facts.ts";
import type { Language } from "../keep/words.ts";
import type { FactLine, FigureGroup, Page } from "../model/answers.ts";
import type { FigureQuery } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import { differ, toldOf } from "./differ.ts";
import { inFrame, occurrenceLines } from "./occurrences.ts";

const OF_PEOPLE = ["killed", "injured", "missing", "displaced", "detained", "abducted", "released", "affected"];

/**
 * Figures that say the same of one occurrence, side by side in the order of time, those that most reports speak of
 * first. Nothing is reconciled: each stands with its bound, its source and its chain.
 */
export function findFigures(file: File, language: Language, q: FigureQuery): Page<FigureGroup> {
  const limit = limitOf(q.limit);
  const from = fromCursor(q.cursor, "figures")?.id ?? 0;
  const { type, status, ...frame } = q;
  let selected = selectFacts(file, language, {
    ...inFrame(frame, "figure"),
    type: q.role ?? OF_PEOPLE,
    occurrence: q.occurrence,
  });
  if (!selected) return { items: [], next: null };
  if (type !== undefined || status !== undefined) {
    const events = selectFacts(file, language, { kind: "event", type, status });
    if (!events) return { items: [], next: null };
    selected = selected.where("f.occurrence", "in", events.select("f.occurrence") as never);
  }
  if (q.text !== undefined && q.text.trim() !== "") {
    const match = toFts(parse(q.text, language, otherFormsIn(file)), "text");
    selected = selected.where(
      sql<boolean>`f.document in (select rowid from text_search where text_search match ${match})`,
    );
  }
  const groups = file.rows<{ occurrence: number; role: string; unit: string | null }>(
    selected
      .select(["f.occurrence", "f.type as role", "f.unit"])
      .where(
        sql<boolean>`f.occurrence in (select v.occurrence from fact v where v.occurrence = f.occurrence and v.kind = 'event')`,
      )
      .groupBy(["f.occurrence", "f.type", "f.unit"])
      .having(sql<boolean>`count(distinct f.document) >= ${q.leastReports ?? 1}`)
      .orderBy(sql`count(distinct f.document)`, "desc")
      .orderBy("f.occurrence", "desc")
      .limit(q.differ ? 5000 : limit + 1)
      .offset(q.differ ? 0 : from) as never,
  );
  const items = groupsOf(file, language, groups).filter((g) => !q.differ || g.differ);
  const start = q.differ ? from : 0;
  const more = items.length > start + limit;
  return {
    items: items.slice(start, start + limit),
    next: more ? toCursor({ sort: "figures", key: null, id: from + limit }) : null,
  };
}

function groupsOf(
  file: File,
  language: Language,
  groups: readonly { readonly occurrence: number; readonly role: string; readonly unit: string | null }[],
): FigureGroup[] {
  const lines = new Map(
    occurrenceLines(file, [...new Set(groups.map((g) => g.occurrence))]).map((o) => [o.occurrence, o]),
  );
  const facts = file.prepare(
    `select id from fact where occurrence = ? and kind = 'figure' and type = ? and unit is ? and review is not 'rejected'
     order by coalesce(time_from, ''), id limit 500`,
  );
  return groups.flatMap(({ occurrence, role, unit }) => {
    const line = lines.get(occurrence);
    if (!line) return [];
    const ids = facts.all<{ id: number }>(occurrence, role, unit).map((r) => r.id);
    const figures = factLines(file, ids).sort((a, b) => when(a).localeCompare(when(b)));
    const numbers = figures.flatMap((f) => (f.value === null ? [] : [f.value, f.high ?? f.value]));
    return [
      {
        occurrence: line,
        role,
        unit,
        figures,
        least: numbers.length > 0 ? Math.min(...numbers) : null,
        most: numbers.length > 0 ? Math.max(...numbers) : null,
        differ: differ(toldOf(file, language, figures)),
      },
    ];
  });
}

const when = (f: FactLine): string => (f.time.basis === "stated" ? f.time.from : f.published) ?? "";
