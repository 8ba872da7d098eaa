import type { Document } from "@isnad/record";
import type { Archive, OpenOptions } from "../archive.ts";
import { type Added, Adder, type ReadDocument } from "../keep/add.ts";
import { Identities } from "../keep/identities.ts";
import { Keeper } from "../keep/keeper.ts";
import type { Language } from "../keep/words.ts";
import { File } from "./file.ts";

/** Opens an archive in one SQLite file. Throws an `ArchiveError` that says in one line why it cannot. */
export function openArchive(path: string, language: Language, options: OpenOptions = {}): Archive {
  const file = File.open(path, { create: options.create, write: !options.readOnly });
  return new SqliteArchive(file, language, options.now ?? (() => new Date().toISOString()));
}

/** The archive in one SQLite file. Each method is a page of its own in keep, find, compare, review and tend. */
class SqliteArchive implements Archive {
  private readonly adder: Adder;

  constructor(
    private readonly file: File,
    language: Language,
    now: () => string,
  ) {
    const identities = new Identities(file, language.fold);
    const keeper = new Keeper(file, identities);
    this.adder = new Adder(file, identities, keeper, now);
  }

  async unseen<T extends Pick<Document, "sha256">>(documents: readonly T[]): Promise<T[]> {
    const there = this.file.prepare("select 1 from documents where sha256 = ?");
    return documents.filter((d) => !there.one(d.sha256));
  }

  async add(batch: readonly ReadDocument[]): Promise<Added[]> {
    return this.adder.add(batch);
  }

  async close(): Promise<void> {
    this.file.close();
  }
}
