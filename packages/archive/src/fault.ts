/** Why an archive cannot be opened, read or written: one sentence for people, and a code for programs. */
export class ArchiveError extends Error {
  constructor(
    readonly code: ArchiveFault,
    message: string,
  ) {
    super(message);
    this.name = "ArchiveError";
  }
}

export type ArchiveFault =
  | "missing"
  | "foreign"
  | "newer"
  | "corrupt"
  | "read-only"
  | "full"
  | "busy"
  | "system"
  | "unknown-report"
  | "unknown-fact"
  | "unknown-identity"
  | "unknown-decision"
  | "not-possible"
  | "bad-query";
