import type { Report } from "@isnad/record";
import { gather, setting, type Telling, tells } from "../compare/gather.ts";
import type { Review } from "../review/apply.ts";
import type { File, Value } from "../sqlite/file.ts";
import type { Identities } from "./identities.ts";
import { PER_DOCUMENT } from "./ids.ts";
import { type FactRow, project } from "./project.ts";
import type { SearchWords, Stems } from "./words.ts";

/** Writes the rows of a document's facts, and takes them away. Inside a transaction. */
export class Keeper {
  private readonly write: Readonly<Record<string, (rows: readonly (readonly Value[])[]) => void>>;

  constructor(
    private readonly file: File,
    private readonly identities: Identities,
  ) {
    const into = (table: string, columns: string, how = "insert or rollback", one = false) =>
      file.inserter(`${how} into ${table} (${columns})`, columns.split(",").length, one);
    this.write = {
      entities: into(
        "entities",
        "document, local, identity, kind, name, office, country, mentions, first_start, first_end",
      ),
      facts: into(
        "fact",
        `id, document, local, kind, type, mode, status, value, high, unit, counted, start, "end", sentence_start, sentence_end, words, chain,
         chain_kind, via, event, part_of, as_of, time_value, time_from, time_to, time_basis, time_mod, time_implied, occurrence, review, rule, confidence`,
      ),
      words: into("fact_search", "rowid, stems", "insert", true),
      // Two ways to one identity: merged by people, or two entities that are one across reports.
      parties: into("parties", "fact, role, identity", "insert or ignore"),
      traits: into("event_traits", "fact, traits"),
      keys: into("occurrence_keys", "key, fact", "insert or ignore"),
    };
  }

  /**
   * Writes what of a record is found by search: its entities, its facts with their parties, its words and the stems of
   * its title. `reviews` and `apart` are what people decided on facts, and on who an entity is, by their ids in the record.
   */
  keep(
    document: number,
    record: Report,
    stems: Stems,
    words: SearchWords,
    title: string,
    reviews: ReadonlyMap<string, Review> = new Map(),
    apart: ReadonlyMap<string, number> = new Map(),
  ): void {
    const { file } = this;
    const identity = new Map<string, number>();
    const { report } = file.prepare("select report from documents where id = ?").one<{ report: number }>(document)!;
    const named = record.entities.map((e) => {
      const id = apart.get(e.id) ?? this.identities.of(e, report);
      identity.set(e.id, id);
      const first = e.mentions[0] ?? e.evidence;
      return [document, e.id, id, e.kind, e.name, e.office, e.country, e.mentions.length, first.start, first.end];
    });
    const rows = project(record, stems).slice(0, PER_DOCUMENT - 1);
    const parties: Value[][] = [];
    const found: Value[][] = [];
    const kept: Telling[] = [];
    for (const [i, row] of rows.entries()) {
      const id = document + 1 + i;
      for (const [entity, roles] of row.parties) {
        const who = identity.get(entity);
        if (who !== undefined) for (const role of roles) parties.push([id, role, who]);
      }
      if (row.stems !== "") found.push([id, row.stems]);
      if (reviews.get(row.local) !== "rejected" && tells(row))
        kept.push({ id, row, ...setting(record, stems, row.start) });
    }
    const entities = new Map(record.entities.map((e) => [e.id, e]));
    const { occurrence, traits, keys } = gather(file, document, kept, rows, entities, identity);
    this.write.entities(named);
    this.write.facts(
      rows.map((row, i) =>
        factRow(document + 1 + i, document, row, stems, occurrence.get(i) ?? null, reviews.get(row.local) ?? null),
      ),
    );
    this.write.words(found);
    this.write.parties(parties);
    this.write.traits(traits);
    this.write.keys(keys);
    file
      .prepare("insert into text_search (rowid, title, stems, whole) values (?, ?, ?, ?)")
      .run(document, title, words.stems, words.whole);
  }

  /** Takes away what `keep` wrote; with `sketch` also that by which copies find it. */
  retire(document: number, sketch = true): void {
    const range = [document, document + PER_DOCUMENT] as const;
    for (const sql of [
      "delete from parties where fact > ? and fact < ?",
      "delete from fact_search where rowid in (select id from fact where id > ? and id < ?)",
      "delete from event_traits where fact > ? and fact < ?",
      "delete from occurrence_keys where fact > ? and fact < ?",
      "delete from fact where id > ? and id < ?",
    ])
      this.file.prepare(sql).run(...range);
    this.file.prepare("delete from entities where document = ?").run(document);
    if (sketch) this.file.prepare("delete from sketches where document = ?").run(document);
    this.file.prepare("delete from text_search where rowid = ?").run(document);
  }
}

function factRow(
  id: number,
  document: number,
  row: FactRow,
  stems: Stems,
  occurrence: number | null,
  review: Review | null,
): Value[] {
  const [from, to] = stems.sentence(row.start);
  return [
    id,
    document,
    row.local,
    row.kind,
    row.type,
    row.mode,
    row.status,
    row.value,
    row.high,
    row.unit,
    row.counted,
    row.start,
    row.end,
    from,
    Math.max(to, row.end),
    row.words,
    JSON.stringify(row.chain),
    row.chainKind,
    row.via,
    row.event,
    row.partOf,
    row.asOf,
    row.time.value,
    row.time.range?.from ?? null,
    row.time.range?.to ?? null,
    row.time.basis,
    row.time.mod,
    row.time.implied.join(" ") || null,
    occurrence,
    review,
    row.rule,
    row.confidence,
  ];
}
