import type { EntityKind, Sector } from "@isnad/record";
import type { Phrases } from "../phrases/phrases.ts";
import type { Words } from "../words/words.ts";
import type { Known } from "./gazetteer.ts";
import type { Found } from "./hits.ts";
import type { Scan } from "./scan.ts";

/** What the rules of names read. */
export interface NameLayers {
  readonly words: Words;
  readonly phrases: Phrases;
  readonly scan: Scan;
  /** Names of the lists, by the token that each begins in. */
  readonly hits: readonly (Found | undefined)[];
  /** The states that the report comes from. */
  readonly home: () => readonly string[];
}

/** A name that a rule proposes. Tokens are half-open; where two proposals meet, the longer wins, then the weightier. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly known: Known | null;
  readonly office: string | null;
  /** The first word of the office that stands before the name, or -1. */
  readonly officeFrom: number;
  readonly country: string | null;
  readonly sector: Sector | null;
  /** What the choice among several meanings of the name rested on. */
  readonly because: string | undefined;
  /** How far to trust it, 0–1; also breaks ties of length. */
  readonly confidence: number;
}

interface Extras {
  readonly known?: Known | null;
  readonly office?: string | null;
  readonly officeFrom?: number;
  readonly country?: string | null;
  readonly sector?: Sector | null;
  readonly because?: string | undefined;
}

/** The tokens `from … to` as a name, beginning after `letters` letters of clitics. */
export function draft(
  scan: Scan,
  from: number,
  to: number,
  letters: number,
  kind: EntityKind,
  confidence: number,
  extras: Extras = {},
): Draft {
  return {
    from,
    to,
    start: scan.startAfter(from, letters),
    end: scan.tokens.end[to - 1]!,
    kind,
    confidence,
    known: extras.known ?? null,
    office: extras.office ?? null,
    officeFrom: extras.officeFrom ?? -1,
    country: extras.country ?? extras.known?.country ?? null,
    sector: extras.sector ?? extras.known?.sector ?? null,
    because: extras.because,
  };
}

/** How many letters of clitics stand before the stem of a token when ل runs into ال: the mention begins after both lams. */
export function lettersBefore(scan: Scan, t: number): number {
  const n = scan.cliticLetters(t);
  const stem = scan.stem(t);
  // `للجيش` is read as ل and `لجيش`, the article's lam being part of the stem.
  return n > 0 && stem.definite && stem.form[0] === "ل" && stem.key.startsWith("ال") ? n + 1 : n;
}
