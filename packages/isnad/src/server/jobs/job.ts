/** What is to be added. */
export type Task =
  | { readonly kind: "files"; readonly folder: string; readonly files: readonly TaskFile[] }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "feed"; readonly address: string };

/** A file that was sent: its name with its folders as the sender had them, and where its bytes lie. */
export interface TaskFile {
  readonly name: string;
  readonly path: string;
}

/** A job as clients see it; see shapes/server.ts. */
export interface Job {
  readonly job: string;
  readonly kind: Task["kind"];
  readonly what: string;
  state: "waiting" | "running" | "done" | "failed";
  readonly created: string;
  ended: string | null;
  readonly expected: number | null;
  added: number;
  versions: number;
  known: number;
  faults: number;
  error: string | null;
  readonly documents: JobDocument[];
  readonly failures: { readonly where: string; readonly fault: string }[];
}

export interface JobDocument {
  readonly name: string;
  readonly outcome: "added" | "version" | "known";
  readonly report: string | null;
  readonly version?: number;
}

/** What the one who does a job tells of it. */
export type Word =
  | { readonly kind: "documents"; readonly documents: readonly JobDocument[] }
  | { readonly kind: "fault"; readonly where: string; readonly fault: string };

/** Somebody who adds documents: this thread, or a worker. */
export interface Adder {
  /** Does a task to the end; what goes wrong with single documents is told, what ends the whole job is thrown. */
  add(task: Task, tell: (word: Word) => void): Promise<void>;
  close(): Promise<void>;
}
