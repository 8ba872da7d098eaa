import { ArchiveError, type ArchiveFault } from "../fault.ts";

/** What SQLite says, by the beginning of its code, and what people are told. */
const SAID: readonly (readonly [code: RegExp, fault: ArchiveFault, words: string])[] = [
  [
    /^SQLITE_FULL/,
    "full",
    "no space is left for it; what was added before stands, and adding again goes on from there",
  ],
  [
    /^SQLITE_READONLY|^SQLITE_PERM|^SQLITE_AUTH/,
    "read-only",
    "it may only be read; give yourself the right to write it and its folder",
  ],
  [
    /^SQLITE_CORRUPT/,
    "corrupt",
    "the file is damaged; take your last backup, or save what can be read: sqlite3 FILE .recover",
  ],
  [/^SQLITE_NOTADB/, "foreign", "no archive of Isnad (not an SQLite file)"],
  [
    /^SQLITE_BUSY|^SQLITE_LOCKED/,
    "busy",
    "another program is writing to it and did not end within ten seconds; try again",
  ],
  [/^SQLITE_CANTOPEN/, "system", "cannot be opened; is its folder there, and may you write in it?"],
  [/^SQLITE_IOERR/, "system", "the device failed while it was read or written"],
  [/^SQLITE_TOOBIG/, "system", "one document is larger than an archive can keep; cut it"],
];

/** An error of SQLite as one clear line; any other error comes back as it was. */
export function inWords(error: unknown, path: string): unknown {
  if (error instanceof ArchiveError) return error;
  const { code = "", message = "" } = (error ?? {}) as { code?: string; message?: string };
  for (const [pattern, fault, words] of SAID)
    if (pattern.test(code)) return new ArchiveError(fault, `${path}: ${words}`);
  // libsql gives the failure to open without a code, with SQLite's number at the end of the message.
  if (/Unable to open connection/.test(message)) return inWords({ code: "SQLITE_CANTOPEN" }, path);
  // A page that does not make sense may show as a broken schema or index before it shows as corruption.
  if (/malformed|disk image|not a database/.test(message)) return inWords({ code: "SQLITE_CORRUPT" }, path);
  return error;
}
