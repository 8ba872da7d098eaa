import type { EntityKind, Sector } from "@isnad/record";
import type { Known } from "./gazetteer.ts";

/** A proper name as it stands, before it is known who else in the report it is. Words are half-open. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
  /** The spelling without attached clitics. */
  readonly name: string;
  /** True for a name inside a longer one. */
  readonly inner: boolean;
  /** The office that stands with it, as words (`وزير الخارجية الأمريكي`), else null. */
  readonly office: string | null;
  /** The first word of the office where it stands before the name, else -1. */
  readonly officeFrom: number;
  readonly country: string | null;
  /** PLOVER's sector, where the office, the class noun or the gazetteer gives it. */
  readonly sector: Sector | null;
  /** The line of the lists that it is, or null for a name that no list holds. */
  readonly known: Known | null;
  /** What the choice among several meanings of the name rested on. */
  readonly because: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

export interface Mentions {
  readonly items: readonly NameMention[];
  /** Index into `items` of the outermost name that covers a word, else -1. */
  readonly of: Int32Array;
}
