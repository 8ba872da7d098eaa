import type { Report } from "@isnad/record";
import { gather, setting, type Telling, tells } from "../compare/gather.ts";
import type { Review } from "../review/apply.ts";
import type { File } from "../sqlite/file.ts";
import type { Identities } from "./identities.ts";
import { PER_DOCUMENT } from "./ids.ts";
import { type FactRow, project } from "./project.ts";
import type { SearchWords, Stems } from "./words.ts";

/** Writes the rows of a document's facts, and takes them away. Inside a transaction. */
export class Keeper {
  constructor(
    private readonly file: File,
    private readonly identities: Identities,
  ) {}

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
    const entity = file.prepare(
      `insert into entities (document, local, identity, kind, name, office, country, mentions, first_start, first_end)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const e of record.entities) {
      const id = apart.get(e.id) ?? this.identities.of(e, report);
      identity.set(e.id, id);
      const first = e.mentions[0] ?? e.evidence;
      entity.run(document, e.id, id, e.kind, e.name, e.office, e.country, e.mentions.length, first.start, first.end);
    }
    const rows = project(record, stems).slice(0, PER_DOCUMENT - 1);
    const kept: Telling[] = [];
    const party = file.prepare("insert or ignore into parties (fact, role, identity) values (?, ?, ?)");
    for (const [i, row] of rows.entries()) {
      const id = document + 1 + i;
      const review = reviews.get(row.local) ?? null;
      this.fact(id, document, row, stems, review);
      for (const [entity, roles] of row.parties) {
        const who = identity.get(entity);
        if (who !== undefined) for (const role of roles) party.run(id, role, who);
      }
      if (review !== "rejected" && tells(row)) kept.push({ id, row, ...setting(record, stems, row.start) });
    }
    gather(file, document, kept, rows, new Map(record.entities.map((e) => [e.id, e])), identity);
    file
      .prepare("insert into text_search (rowid, title, stems, whole) values (?, ?, ?, ?)")
      .run(document, title, words.stems, words.whole);
  }

  private fact(id: number, document: number, row: FactRow, stems: Stems, review: Review | null): void {
    const [from, to] = stems.sentence(row.start);
    this.file
      .prepare(
        `insert into fact (id, document, local, kind, type, mode, status, value, high, unit, counted, start, "end",
           sentence_start, sentence_end, words, chain, chain_kind, via, event, part_of, as_of, time_value, time_from, time_to,
           time_basis, time_mod, time_implied, review, rule, confidence)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
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
        review,
        row.rule,
        row.confidence,
      );
    if (row.stems !== "") this.file.prepare("insert into fact_search (rowid, stems) values (?, ?)").run(id, row.stems);
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
