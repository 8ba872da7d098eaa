import { createHash } from "node:crypto";
import { recordOf } from "../find/report.ts";
import { originalIn } from "../keep/originals.ts";
import type { CheckResult } from "../model/answers.ts";
import { correct } from "../review/apply.ts";
import { keptOn } from "../review/decisions.ts";
import type { File } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";

/** So many faults are told; one that is everywhere would fill the screen. */
const TOLD = 100;

/** What must not be found, as queries that find it. */
const ORPHANS: readonly (readonly [string, string])[] = [
  ["facts of documents that are not there or not current", "select f.document || '#' || f.local x from fact f left join documents d on d.id = f.document and d.current = 1 where d.id is null"],
  ["facts that stand there twice", "select document || '#' || local x from fact group by document, local having count(*) > 1"],
  ["facts outside the numbers of their document", "select document || '#' || local x from fact where id <= document or id >= document + 262144"],
  ["parties of facts that are not there", "select p.fact x from parties p left join fact f on f.id = p.fact where f.id is null"],
  ["parties without an identity", "select p.fact x from parties p left join identities i on i.id = p.identity where i.id is null"],
  ["entities of documents that are not there or not current", "select e.document x from entities e left join documents d on d.id = e.document and d.current = 1 where d.id is null"],
  ["reports without exactly one current version", "select r.name x from reports r left join documents d on d.report = r.id and d.current = 1 group by r.id having count(d.id) <> 1"],
  ["reports whose versions do not add up", "select r.name x from reports r join documents d on d.report = r.id group by r.id having count(*) <> r.versions or max(d.version) <> r.versions"],
  ["versions with the bytes of another report, or of the version before", "select d.id x from documents d join documents e on e.sha256 = d.sha256 and e.id <> d.id where e.report <> d.report or e.version = d.version + 1"],
  ["facts outside their text", "select document || '#' || local x from fact where start < 0 or \"end\" < start"],
  ["originals of documents that are not there", "select o.document x from originals o left join documents d on d.id = o.document where d.id is null"],
  ["current documents that search does not know", "select d.id x from documents d left join text_search s on s.rowid = d.id where d.current = 1 and s.rowid is null"],
  ["documents that search knows and that are not there or not current", "select s.rowid x from text_search s left join documents d on d.id = s.rowid and d.current = 1 where d.id is null"],
  ["copies found by what is not there", "select s.document x from sketches s left join documents d on d.id = s.document and d.current = 1 where d.id is null limit 1"],
  ["identities whose root is not there", "select i.id x from identities i left join identities r on r.id = i.root where r.id is null or r.root <> r.id"],
  ["events compared that are not there", "select t.fact x from event_traits t left join fact f on f.id = t.fact where f.id is null"],
]; // biome-ignore format: one a line

/** Whether a file is whole: the database itself, hashes of texts, facts without documents, records and their rows. */
export function check(file: File): CheckResult {
  const faults: string[] = [];
  const say = (fault: string) => {
    if (faults.length < TOLD) faults.push(fault);
  };
  for (const row of file.prepare("pragma integrity_check(20)").all<{ integrity_check: string }>())
    if (row.integrity_check !== "ok") say(`the database: ${row.integrity_check}`);
  const astray = file.prepare('select distinct "table", parent from pragma_foreign_key_check');
  for (const row of astray.all<{ table: string; parent: string }>())
    say(`${row.table} points at what is not in ${row.parent}`);
  for (const [what, sql] of ORPHANS) {
    const found = file.prepare(`select count(*) n, min(x) x from (${sql})`).one<{ n: number; x: unknown }>()!;
    if (found.n > 0) say(`${found.n} ${what} (${String(found.x)})`);
  }
  let documents = 0;
  let facts = 0;
  for (const row of rowsOf(file)) {
    documents++;
    const fault = documentFault(file, row);
    if (fault) say(`${row.name} version ${row.version}: ${fault}`);
    if (row.current) facts += row.facts;
  }
  return { documents, facts, faults };
}

type Row = Tables["documents"] & { readonly name: string; readonly facts: number };

/** Documents one after another, so that memory stays flat. */
function* rowsOf(file: File): Generator<Row> {
  const next = file.prepare(
    `select d.*, r.name, (select count(*) from fact f where f.id > d.id and f.id < d.id + 262144) facts
     from documents d left join reports r on r.id = d.report where d.id > ? order by d.id limit 200`,
  );
  for (let after = -1; ; ) {
    const rows = next.all<Row>(after);
    yield* rows;
    if (rows.length < 200) return;
    after = rows.at(-1)!.id;
  }
}

function documentFault(file: File, row: Row): string | null {
  if (createHash("sha256").update(row.text).digest("hex") !== row.text_sha256)
    return "its text is not what its hash says; it was changed";
  try {
    originalIn(file, row);
  } catch {
    return "its bytes are not what their hash says; they were changed";
  }
  let count: number;
  try {
    const { record } = correct(recordOf(row, row.name), row.current ? keptOn(file, row.report) : []);
    const { statements, events, figures, trips, positions } = record;
    count = statements.length + events.length + figures.length + trips.length + positions.length;
  } catch {
    return "its record cannot be read";
  }
  if (!row.current) return row.facts === 0 ? null : `${row.facts} facts of an older version stand among the current`;
  return count === row.facts || row.facts === 262_143 ? null : `its record has ${count} facts, the table ${row.facts}`;
}
