import { fromCursor, limitOf, toCursor } from "../find/cursor.ts";
import { identityLines } from "../find/identities.ts";
import { byName } from "../find/who.ts";
import { norm } from "../keep/names.ts";
import type { Language } from "../keep/words.ts";
import type { Page, SpeakerLine, UnnamedSource } from "../model/answers.ts";
import type { Paging, SpeakerQuery } from "../model/queries.ts";
import type { File, Value } from "../sqlite/file.ts";

/** Of a statement the last link of its chain is its own source. */
const KIND = "json_extract(f.chain, '$[#-1].kind')";
const STANDS = "f.kind = 'statement' and f.review is not 'rejected'";

/** Who speaks by name, those with the most statements first: people, bodies, places; no unnamed parties. */
export function findSpeakers(file: File, language: Language, q: SpeakerQuery): Page<SpeakerLine> {
  const limit = limitOf(q.limit);
  const from = fromCursor(q.cursor, "speakers")?.id ?? 0;
  const values: Value[] = [];
  let named = "";
  if (q.name !== undefined) {
    named = "and r.id in (select root from identities where id in (select value from json_each(?)))";
    values.push(JSON.stringify(byName(file, norm(q.name, language.fold), q.name, true)));
  }
  const rows = file
    .prepare(
      `select r.id, count(*) n from fact f join parties p on p.fact = f.id and p.role = 'speaker'
       join identities i on i.id = p.identity join identities r on r.id = i.root
       where ${STANDS} and r.kind <> 'group' and ${KIND} <> 'anonymous' ${named}
       group by r.id order by n desc, r.id limit ? offset ?`,
    )
    .all<{ id: number; n: number }>(...values, limit + 1, from);
  const shown = rows.slice(0, limit);
  const lines = new Map(
    identityLines(
      file,
      shown.map((r) => r.id),
    ).map((line) => [line.identity, line]),
  );
  const next = rows.length > limit ? toCursor({ sort: "speakers", key: null, id: from + limit }) : null;
  return { items: shown.map(({ id, n }) => ({ ...lines.get(id)!, statements: n })), next };
}

/** Sources that stay unnamed, each as one report has it: whether two reports mean the same nobody knows. */
export function findUnnamedSources(file: File, q: Paging): Page<UnnamedSource> {
  const limit = limitOf(q.limit);
  const from = fromCursor(q.cursor, "unnamed")?.id ?? 0;
  const rows = file
    .prepare(
      `select json_extract(f.chain, '$[#-1].name') name, reports.name report, d.title, d.outlet, d.published,
         count(*) statements, min(f.id) fact
       from fact f join documents d on d.id = f.document join reports on reports.id = d.report
       left join parties p on p.fact = f.id and p.role = 'speaker' left join identities i on i.id = p.identity
       where ${STANDS} and (${KIND} = 'anonymous' or i.kind = 'group')
       group by f.document, 1 order by statements desc, f.document desc, fact limit ? offset ?`,
    )
    .all<Omit<UnnamedSource, "first"> & { fact: number }>(limit + 1, from);
  const first = file.prepare("select local from fact where id = ?");
  const items = rows.slice(0, limit).map(({ fact, ...row }) => ({
    ...row,
    first: first.one<{ local: string }>(fact)!.local,
  }));
  const next = rows.length > limit ? toCursor({ sort: "unnamed", key: null, id: from + limit }) : null;
  return { items, next };
}
