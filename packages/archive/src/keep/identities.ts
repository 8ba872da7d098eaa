import type { Entity } from "@isnad/record";
import type { File } from "../sqlite/file.ts";
import { norm, skeleton } from "./names.ts";

interface Known {
  readonly id: number;
  name: string;
  country: string | null;
}

/**
 * Who is who across reports. Entities are one identity when their kind and their name, folded, are the same; and, where
 * the name is not a person's of two words and more, when their countries do not differ (`طرابلس` in Libya is not the one
 * in Lebanon). One without a country joins the first of its name. An unnamed party (`مصدر أمني`) is one within its report
 * alone. Only people merge and split beyond that.
 */
export class Identities {
  private readonly known = new Map<string, Known[]>();
  private seen = -1;
  /** False while a report's rows are written anew: its names were counted before. */
  counting = true;

  constructor(
    private readonly file: File,
    private readonly fold: (text: string) => string,
  ) {}

  /** Forgets what another process may have changed; called at the beginning of each writing. */
  refresh(): void {
    const version = this.file.pragma("data_version");
    if (version !== this.seen || this.known.size > 50_000) this.known.clear();
    this.seen = version;
  }

  forget(): void {
    this.known.clear();
  }

  /** The identity of an entity of a report (its number), made when there is none. Inside a transaction. */
  of(entity: Entity, report: number): number {
    const spelling = norm(entity.name, this.fold) || entity.name;
    if (entity.kind === "group") return this.unnamed(entity, spelling, report);
    // What the lexicon knows under one English name is one, however it is written.
    const english = entity.nameEn;
    const key = `${entity.kind}|${english ?? spelling}`;
    let all = this.known.get(key);
    if (!all) {
      all = this.file
        .prepare(
          `select id, name, country from identities
           where ${english === null ? "norm" : "name_en"} = ? and kind = ? and apart = 0 order by id`,
        )
        .all<Known>(english ?? spelling, entity.kind);
      this.known.set(key, all);
    }
    const plain = entity.kind === "person" && spelling.includes(" ");
    const found = plain || english !== null || entity.country === null ? all[0] : match(all, entity.country);
    if (found) {
      if (found.country === null && entity.country !== null) {
        found.country = entity.country;
        this.file.prepare("update identities set country = ? where id = ?").run(entity.country, found.id);
      }
      this.count(found.id, entity.name);
      if (found.name !== entity.name) this.rename(found, entity.name);
      return found.id;
    }
    const id = this.make(entity, spelling);
    all.push({ id, name: entity.name, country: entity.country });
    return id;
  }

  private unnamed(entity: Entity, spelling: string, report: number): number {
    const known = this.file
      .prepare("select id from identities where report = ? and norm = ? and kind = 'group' and apart = 0")
      .one<{ id: number }>(report, spelling);
    return known?.id ?? this.make(entity, spelling, false, report);
  }

  private count(id: number, name: string): void {
    if (!this.counting) return;
    this.file
      .prepare("insert into names (identity, name, n) values (?, ?, 1) on conflict do update set n = n + 1")
      .run(id, name);
  }

  /** An identity goes by the name that reports use most. */
  private rename(known: Known, name: string): void {
    const { changes } = this.file
      .prepare(
        `update identities set name = ?2 where id = ?1
         and (select n from names where identity = ?1 and name = ?2) > (select n from names where identity = ?1 and name = ?3)`,
      )
      .run(known.id, name, known.name);
    if (changes > 0) known.name = name;
  }

  /** A new identity, whether or not there is one of its name. */
  make(
    entity: Entity,
    spelling = norm(entity.name, this.fold) || entity.name,
    apart = false,
    report: number | null = null,
  ): number {
    const [longitude, latitude] = entity.coordinates ?? [null, null];
    const { lastInsertRowid: id } = this.file
      .prepare(
        `insert into identities (id, root, kind, name, norm, skeleton, country, name_en, sector, wikidata, longitude, latitude, apart, report)
         values (${NEXT}, ${NEXT}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        entity.kind,
        entity.name,
        spelling,
        skeleton(spelling),
        entity.country,
        entity.nameEn,
        entity.sector,
        entity.ids.wikidata ?? null,
        longitude,
        latitude,
        apart ? 1 : 0,
        report,
      );
    this.count(id, entity.name);
    // Only people are found by a part of their name.
    if (entity.kind === "group") return id;
    this.file
      .prepare("insert into name_search (rowid, norm, skeletons) values (?, ?, ?)")
      .run(id, spelling, spelling.split(" ").map(skeleton).join(" "));
    return id;
  }
}

const match = (all: readonly Known[], country: string): Known | undefined =>
  all.find((k) => k.country === country) ?? all.find((k) => k.country === null);

const NEXT = "(select coalesce(max(id), 0) + 1 from identities)";
