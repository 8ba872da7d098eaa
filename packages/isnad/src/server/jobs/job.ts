import type { JobDetail, JobDocument } from "@isnad/record/answers";

/** What is to be added. */
export type Task =
  | { readonly kind: "files"; readonly folder: string; readonly files: readonly TaskFile[] }
  | { readonly kind: "address"; readonly address: string }
  /** `followed`: it will be asked again, and what was known of it is kept. */
  | { readonly kind: "feed"; readonly address: string; readonly followed?: boolean };

/** A file that was sent: its name with its folders as the sender had them, and where its bytes lie. */
export interface TaskFile {
  readonly name: string;
  readonly path: string;
}

/** A job while it is done. */
export type Job = {
  -readonly [K in keyof JobDetail]: JobDetail[K] extends readonly (infer T)[] ? T[] : JobDetail[K];
};

/** A document that is in the archive now. */
export interface Kept extends JobDocument {
  readonly version: number;
}

/** What the one who does a job tells of it. */
export type Word =
  | { readonly kind: "documents"; readonly documents: readonly Kept[] }
  | { readonly kind: "fault"; readonly where: string; readonly fault: string };

/** Somebody who adds documents: this thread, or a worker. */
export interface Adder {
  /** Does a task to the end; what goes wrong with single documents is told, what ends the whole job is thrown. */
  add(task: Task, tell: (word: Word) => void): Promise<void>;
  close(): Promise<void>;
}
