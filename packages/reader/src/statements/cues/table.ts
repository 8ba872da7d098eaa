import type { Act, SourceKind } from "@isnad/record";
import { nameOf, Upos, VERBFORM, VOICE } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import NOUNS from "./nouns.ts";
import SPEAKERS from "./speakers.ts";
import VERBS from "./verbs.ts";

/** How a verb or noun attributes: what is done by saying it, and how content and the one spoken to come. */
export interface Cue {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: ReadonlySet<string>;
  /** How the one spoken to comes: `ه` an object, a preposition, or empty. */
  readonly to: string;
}

/** What the word that attributes is: a finite verb, a participle in the accusative (`مؤكدا`), a masdar or a noun. */
export type CueForm = "finite" | "participle" | "masdar" | "noun";

/** Rows of a table: fields between ` | `, empty lines and lines beginning with # left out. */
const rows = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((field) => field.trim()));

function cues(text: string): ReadonlyMap<string, Cue> {
  const out = new Map<string, Cue>();
  for (const [lemma, act, frames, to] of rows(text)) {
    out.set(lemma!, { lemma: lemma!, act: act as Act, frames: new Set(frames!.split(" ")), to: to === "-" || to === undefined ? "" : to });
  }
  return out;
}

/** Verbs of saying by bare lemma. */
export const VERB_CUES: ReadonlyMap<string, Cue> = cues(VERBS);
/** Nouns of saying by bare lemma. */
export const NOUN_CUES: ReadonlyMap<string, Cue> = cues(NOUNS);
/** Kinds of source by the bare lemma of the noun. */
export const SPEAKER_KINDS: ReadonlyMap<string, SourceKind> = new Map(rows(SPEAKERS).map(([lemma, kind]) => [lemma!, kind as SourceKind]));

/** A word's cue, and in which form it stands. */
export interface CueWord {
  readonly cue: Cue;
  readonly form: CueForm;
}

const known = new WeakMap<Reading, CueWord | null>();

/** The cue that a word is by itself, whatever stands around it; null for all other words. */
export function cueOf(r: Reading): CueWord | null {
  const hit = known.get(r);
  if (hit !== undefined) return hit;
  const found = find(r);
  known.set(r, found);
  return found;
}

function find(r: Reading): CueWord | null {
  if (r.upos === Upos.VERB) {
    const cue = VERB_CUES.get(r.lemma);
    return cue ? { cue, form: "finite" } : null;
  }
  if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.ADV) return null;
  const verbForm = nameOf(r.features, VERBFORM);
  if (r.verb !== "" && verbForm === "Part") {
    const cue = VERB_CUES.get(r.verb);
    return cue && !r.definite && nameOf(r.features, VOICE) !== "Pass" ? { cue, form: "participle" } : null;
  }
  const noun = NOUN_CUES.get(r.lemma);
  if (noun) return { cue: noun, form: "noun" };
  if (r.verb !== "" && verbForm === "Vnoun") {
    const cue = VERB_CUES.get(r.verb);
    return cue ? { cue, form: "masdar" } : null;
  }
  return null;
}
