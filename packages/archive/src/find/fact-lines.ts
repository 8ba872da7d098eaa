import type { Link } from "../keep/chain.ts";
import type { FactLine, Party } from "../model/answers.ts";
import type { File } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";

type FactRow = Tables["fact"] & {
  readonly report: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
};

/** Facts by their ids, in the order of the ids given, each as an answer. Ids that are not there are left out. */
export function factLines(file: File, ids: readonly number[]): FactLine[] {
  if (ids.length === 0) return [];
  const list = JSON.stringify(ids);
  const rows = file
    .prepare(
      `select f.*, r.name report, d.title, d.outlet, d.published, d.url
       from json_each(?) j join fact f on f.id = j.value join documents d on d.id = f.document
       join reports r on r.id = d.report order by j.key`,
    )
    .all<FactRow>(list);
  const texts = new Map(
    file
      .prepare("select id, text from documents where id in (select value from json_each(?))")
      .all<{ id: number; text: string }>(JSON.stringify([...new Set(rows.map((r) => r.document))]))
      .map((d) => [d.id, d.text]),
  );
  const parties = new Map<number, Party[]>();
  for (const { fact, ...party } of file
    .prepare(
      `select p.fact, p.role, root.id identity, root.name from json_each(?) j join parties p on p.fact = j.value
       join identities i on i.id = p.identity join identities root on root.id = i.root order by p.fact, p.role, root.id`,
    )
    .all<Party & { fact: number }>(list)) {
    const known = parties.get(fact);
    if (known) known.push(party);
    else parties.set(fact, [party]);
  }
  return rows.map((row) => lineOf(row, texts.get(row.document) ?? "", parties.get(row.id) ?? []));
}

function lineOf(row: FactRow, text: string, parties: readonly Party[]): FactLine {
  return {
    ref: `${row.report}#${row.local}`,
    report: row.report,
    title: row.title,
    outlet: row.outlet,
    published: row.published,
    url: row.url,
    kind: row.kind as FactLine["kind"],
    id: row.local,
    type: row.type,
    mode: row.mode,
    status: row.status,
    value: row.value,
    high: row.high,
    unit: row.unit,
    counted: row.counted,
    start: row.start,
    end: row.end,
    words: row.words,
    sentence: {
      start: row.sentence_start,
      end: row.sentence_end,
      text: text.slice(row.sentence_start, row.sentence_end),
    },
    chain: JSON.parse(row.chain) as Link[],
    chainKind: row.chain_kind as FactLine["chainKind"],
    parties,
    time: {
      value: row.time_value,
      from: row.time_from,
      to: row.time_to,
      basis: row.time_basis as FactLine["time"]["basis"],
      mod: row.time_mod,
      implied: (row.time_implied?.split(" ") ?? []) as FactLine["time"]["implied"] & string[],
    },
    occurrence: row.occurrence,
    review: row.review as FactLine["review"],
    rule: row.rule,
    confidence: row.confidence,
  };
}
