import type { Decision, Overview } from "./answers.ts";
import type { Link } from "./chain.ts";

// What the server tells besides the archive's answers; see docs/api.md.

/** What every error looks like. */
export interface ApiFault {
  readonly error: {
    /** For programs: `bad-query`, `unknown-report`, `read-only`, `too-large` … */
    readonly code: string;
    /** One sentence for people, in English. */
    readonly message: string;
    readonly remedy?: string;
    /** The parameter or field that it is about. */
    readonly at?: string;
  };
}

/** `GET /api` */
export interface About {
  readonly name: "isnad";
  readonly version: string;
  readonly reader: { readonly version: string; readonly lexicon: string; readonly models: readonly string[] };
  readonly readOnly: boolean;
  /** Whether addresses of this machine and its network may be fetched. */
  readonly allowPrivate: boolean;
  /** The archive's file name. */
  readonly archive: string;
  readonly overview: Overview;
}

/** `GET /api/reports/{name}/original`: the document that a report was read from. */
export interface Original {
  readonly origin: string;
  /**
   * `same`: the bytes that were added, in `text`; `binary`: the same, but no text; `inside`: it is a part of a larger document; `changed`: what lies there now is something else;
   * `gone`: nothing lies there; `elsewhere`: it came from an address or a pipe.
   */
  readonly state: "same" | "binary" | "inside" | "changed" | "gone" | "elsewhere";
  readonly text: string | null;
  /** How its letters are written: `utf-8`, `windows-1256` … */
  readonly encoding: string | null;
  /** How many bytes it has; null where they cannot be had. */
  readonly bytes: number | null;
  /** Whether the archive itself keeps it, so that it stays whatever becomes of where it came from. */
  readonly kept: boolean;
}

/** `GET /api/facts/{ref}/why`: why a fact is in the record, and beneath it the facts that it leans on, in the same way. */
export interface Why {
  readonly id: string;
  readonly layer: "entity" | "time" | "figure" | "statement" | "event" | "trip" | "position" | "relation";
  /** What the fact says, on one line. */
  readonly says: { readonly ar: string; readonly en: string };
  /** Where the words stand that it was read from: UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The rule or model that read it, `folder/what-it-reads`. */
  readonly rule: string;
  readonly confidence: number;
  /** Why this reading and not a neighbouring one. */
  readonly because: string | null;
  /** On whose word it stands; null where a fact of its kind has no source. */
  readonly chain: readonly Link[] | null;
  readonly alternatives: readonly {
    readonly field: string;
    readonly value: unknown;
    /** The value in words. */
    readonly says: string | null;
    readonly confidence: number;
  }[];
  readonly from: readonly Why[];
  /** True when the fact is explained above, or too deep: then `from` is empty. */
  readonly cut: boolean;
}

/** `GET /api/agreement` */
export interface Agreement {
  readonly reviewers: readonly {
    readonly who: string;
    readonly judged: number;
    readonly judgements: Judgements;
  }[];
  readonly pairs: readonly {
    readonly first: string;
    readonly second: string;
    /** Facts that both judged. */
    readonly both: number;
    /** Of these, on how many they decided the same. */
    readonly agree: number;
    readonly share: number;
    /** Cohen's kappa over accept, reject and edit; null where chance alone would agree always. */
    readonly kappa: number | null;
    /** Facts on which they differ, 200 at most. */
    readonly differ: readonly {
      readonly report: string;
      readonly fact: string;
      readonly first: keyof Judgements;
      readonly second: keyof Judgements;
    }[];
  }[];
}
export interface Judgements {
  readonly accept: number;
  readonly reject: number;
  readonly edit: number;
}

/** `GET /api/jobs`: documents that are being added. */
export interface JobLine {
  readonly job: string;
  readonly kind: "files" | "address" | "feed";
  /** In a few words: the address, or the files' names. */
  readonly what: string;
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly created: string;
  readonly ended: string | null;
  /** How many files were given; null for an address or a feed. A file may hold many documents. */
  readonly expected: number | null;
  readonly added: number;
  readonly versions: number;
  readonly known: number;
  readonly faults: number;
  /** Why the whole job failed. */
  readonly error: string | null;
}

/** `GET /api/jobs/{id}` */
export interface JobDetail extends JobLine {
  /** What became of each document; the last 2,000. */
  readonly documents: readonly JobDocument[];
  /** What could not be read, and why; the first 2,000. */
  readonly failures: readonly { readonly where: string; readonly fault: string }[];
}
export interface JobDocument {
  readonly name: string;
  readonly outcome: "added" | "version" | "known";
  /** What it is called in the archive; null for one that was there already and was not read. */
  readonly report: string | null;
}

/** `GET /api/feeds`: a feed that is asked again and again while the server runs. */
export interface Feed {
  readonly feed: string;
  readonly address: string;
  readonly everyMinutes: number;
  /** Since when it is followed, ISO 8601. */
  readonly since: string;
  /** When it was asked last; null where it was not yet. */
  readonly last: string | null;
  /** When it is asked next; null while it is being asked. */
  readonly next: string | null;
  /** The job that asked it last. */
  readonly job: string | null;
  /** How often in a row it could not be had: then it is asked less often. */
  readonly failures: number;
  readonly fault: string | null;
}

/** `GET /api/events`: the events by their names, with their data. */
export interface ServerEvents {
  readonly progress: JobLine;
  readonly report: {
    readonly report: string;
    readonly version: number;
    readonly outcome: "added" | "version";
    readonly job: string;
  };
  readonly decision: Decision;
  /** Another program wrote to the archive. */
  readonly changed: Readonly<Record<string, never>>;
}
