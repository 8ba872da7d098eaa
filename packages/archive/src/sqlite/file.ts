import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { type CompiledQuery, Kysely, SqliteDialect } from "kysely";
import Database from "libsql";
import { ArchiveError } from "../fault.ts";
import { inWords } from "./faults.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

/** `Isnd`: says in the file's header that it is an archive. */
export const APPLICATION_ID = 0x49736e64;
/** How long one process waits for another's writing. */
const PATIENCE_MS = 10_000;
/** So many rows are inserted in one step, as far as there are so many. */
const TOGETHER = [32, 8, 1];

export type Row = Record<string, unknown>;
/** What SQLite takes and gives. Integers are safe in JavaScript: ids stay below 2⁵³. */
export type Value = string | number | null | Uint8Array;

/** A statement that is prepared once. */
export interface Prepared {
  run(...values: Value[]): { readonly changes: number; readonly lastInsertRowid: number };
  all<T = Row>(...values: Value[]): T[];
  /** The first row, without what the driver adds to it. */
  one<T = Row>(...values: Value[]): T | undefined;
}

/**
 * One SQLite file, open. Everything that knows the driver is here: another driver with the interface of better-sqlite3
 * would change this page alone. Writing is synchronous and inside `write`; reading goes through `prepare` or Kysely.
 */
export class File {
  readonly query: Kysely<Tables>;
  private readonly statements = new Map<string, Prepared>();
  /** Whether the file was found to be an archive that this Isnad knows. */
  private ours = false;

  private constructor(
    readonly path: string,
    private readonly db: Database.Database,
    readonly writable: boolean,
  ) {
    // Kysely is used to build and compile queries; they are run by `rows`, on this connection.
    this.query = new Kysely<Tables>({ dialect: new SqliteDialect({ database: db as never }) });
  }

  /** Opens a file and brings it to the present version; `create` makes one where there is none. */
  static open(
    path: string,
    { create = false, write = true }: { create?: boolean; write?: boolean | "if possible" } = {},
  ): File {
    const there = existsSync(path);
    if (!there && !create) throw new ArchiveError("missing", `${path}: there is no such archive; isnad add makes one`);
    if (there && statSync(path).isDirectory())
      throw new ArchiveError("foreign", `${path}: a directory, not an archive`);
    const writable = write !== false && mayWrite(path, there);
    if (write === true && !writable) throw inWords({ code: "SQLITE_READONLY" }, path);
    try {
      const file = new File(path, connect(path, writable), writable);
      try {
        file.prepareFile();
      } catch (error) {
        file.close();
        throw error;
      }
      return file;
    } catch (error) {
      throw inWords(error, path);
    }
  }

  private prepareFile(): void {
    const version = this.pragma("user_version");
    const owner = this.pragma("application_id");
    const empty = this.prepare("select count(*) n from sqlite_master").one<{ n: number }>()!.n === 0;
    if (owner !== APPLICATION_ID && !(empty && owner === 0 && version === 0))
      throw new ArchiveError("foreign", `${this.path}: an SQLite file, but no archive of Isnad`);
    if (version > MIGRATIONS.length)
      throw new ArchiveError(
        "newer",
        `${this.path}: made by a newer Isnad (version ${version} of the archive, this one knows ${MIGRATIONS.length}); update Isnad`,
      );
    if (this.writable) {
      this.db.exec("pragma journal_mode = wal");
      this.db.exec("pragma synchronous = normal");
      // 16 MB of log before it is written back: pages that every step changes are written back once for many steps.
      this.db.exec("pragma wal_autocheckpoint = 4000");
    }
    this.db.exec("pragma cache_size = -16384");
    this.db.exec("pragma temp_store = memory");
    // While a table is made anew nothing points at it; and at each row that is added SQLite would look for what it points at, and be ready to
    // take many back (see `inserter`). What is written goes through few pages that write both ends; `isnad check` looks at all.
    this.db.exec("pragma foreign_keys = off");
    if (version < MIGRATIONS.length) this.migrate();
    this.ours = true;
  }

  /** Brings an older file up to date, all of it or nothing; another process may have done it meanwhile. */
  private migrate(): void {
    if (!this.writable)
      throw new ArchiveError("read-only", `${this.path}: made by an older Isnad; open it once with the right to write`);
    this.write(() => {
      for (let v = this.pragma("user_version"); v < MIGRATIONS.length; v++) {
        this.db.exec(MIGRATIONS[v]!.sql);
        this.db.exec(`pragma user_version = ${v + 1}`);
      }
      this.db.exec(`pragma application_id = ${APPLICATION_ID}`);
    });
  }

  pragma(name: string): number {
    return Number(Object.values(this.prepare(`pragma ${name}`).all()[0] ?? { 0: 0 })[0]);
  }

  /** Changes with every change of the file: SQLite counts others' commits and this connection's rows apart. */
  revision(): string {
    const own = this.prepare("select total_changes() n").one<{ n: number }>()!.n;
    return `${this.pragma("data_version")}.${own}`;
  }

  prepare(sql: string): Prepared {
    let prepared = this.statements.get(sql);
    if (!prepared) {
      prepared = this.wrap(sql);
      this.statements.set(sql, prepared);
    }
    return prepared;
  }

  /**
   * Inserts rows, many in one step: the way to the file and back costs as much as a row does. `into` is all that stands before the
   * values, as in `insert or rollback into names (identity, name)`; each row has `width` of them. A statement that could fail after some of
   * its rows keeps a journal to take them back, and the indexes of words write down what they hold at each of those: so `or rollback`
   * or `or ignore`, and no such index, which is `one` row at a time.
   */
  inserter(into: string, width: number, one = false): (rows: readonly (readonly Value[])[]) => void {
    const row = `(${Array(width).fill("?").join(", ")})`;
    const steps = (one ? [1] : TOGETHER).map((n) => ({ n, sql: `${into} values ${Array(n).fill(row).join(", ")}` }));
    return (rows) => {
      let at = 0;
      for (const { n, sql } of steps)
        for (; rows.length - at >= n; at += n) this.prepare(sql).run(...rows.slice(at, at + n).flat());
    };
  }

  private wrap(sql: string): Prepared {
    const told = <T>(run: () => T): T => {
      try {
        return run();
      } catch (error) {
        throw inWords(error, this.path);
      }
    };
    const statement = told(() => this.db.prepare(sql));
    // Values go over as one list: a single value that is null or bytes would be taken for an object of named ones.
    return {
      run: (...values) => told(() => statement.run(values)) as { changes: number; lastInsertRowid: number },
      all: <T>(...values: Value[]) => told(() => statement.all(values)) as T[],
      one: <T>(...values: Value[]) => told(() => plain(statement.get(values) as Row | undefined)) as T | undefined,
    };
  }

  /** Runs a query that Kysely built. */
  rows<T>(query: { compile(): CompiledQuery<T> }): T[] {
    const { sql, parameters } = query.compile();
    return this.prepare(sql).all<T>(...(parameters as Value[]));
  }

  exec(sql: string): void {
    try {
      this.db.exec(sql);
    } catch (error) {
      throw inWords(error, this.path);
    }
  }

  /** Does all of `work` or, when it throws, nothing; other processes wait meanwhile. */
  write<T>(work: () => T): T {
    if (!this.writable) throw inWords({ code: "SQLITE_READONLY" }, this.path);
    this.exec("begin immediate");
    try {
      const result = work();
      this.exec("commit");
      return result;
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (this.db.inTransaction) this.db.exec("rollback");
      throw inWords(error, this.path);
    }
  }

  close(): void {
    this.statements.clear();
    if (!this.db.open) return;
    // Statements that are not collected yet keep SQLite from tidying up when it closes; so that one file is all there is.
    if (this.writable && this.ours)
      try {
        this.db.exec("pragma wal_checkpoint(truncate)");
      } catch {
        // Another process is at work, or the file is damaged: what is in the log stays there and is read from there.
      }
    this.db.close();
  }
}

/** libsql adds a field of its own to single rows, and gives their bytes in another form than those of several. */
function plain(row: Row | undefined): Row | undefined {
  if (!row) return undefined;
  delete row._metadata;
  for (const [name, value] of Object.entries(row)) if (Buffer.isBuffer(value)) row[name] = new Uint8Array(value).buffer;
  return row;
}

function connect(path: string, writable: boolean): Database.Database {
  if (writable) return new Database(path, { timeout: PATIENCE_MS } as never);
  // In a folder that may not be written SQLite can make nothing beside the file; where nothing lies beside it, it is taken as it is.
  const alone = !existsSync(`${path}-wal`) && !mayWriteIn(dirname(path));
  const how = alone ? "immutable=1" : "mode=ro";
  return new Database(`${pathToFileURL(path).href}?${how}`, { timeout: PATIENCE_MS } as never);
}

function mayWriteIn(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** SQLite opens what it may not write for reading and fails at the first write; it is better to know at once. */
function mayWrite(path: string, there: boolean): boolean {
  if (!there) return true;
  try {
    accessSync(path, constants.W_OK);
  } catch {
    return false;
  }
  // For root every file may be written; the owner's own mark is respected all the same.
  return (statSync(path).mode & 0o222) !== 0;
}
