import type { EntityKind } from "@isnad/record";
import { Kind } from "../../tokens/tokens.ts";
import { Upos } from "../../words/features.ts";
import { MayBe, type Scan } from "../scan.ts";
import { CONTEXTS, contexts } from "./contexts.ts";
import { COUNT, KINDS } from "./labels.ts";
import { Lattice } from "./lattice.ts";
import { type NameModel, nameModel } from "./model.ts";
import { type Unit, unitOf } from "./unit.ts";

/** A name that the model sees: tokens half-open, and how probable it holds it to be. */
export interface Seen {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly probability: number;
}

/** What is taken from the score of a label that a token may not bear. */
const BARRED = -50;
/** How far a stretch that is looked at reaches from the word that made it worth looking. */
const REACH = 8;

/**
 * What the model sees where it is worth looking: around words that no lexicon spells and words of the lists of names that
 * no rule has made a name of. A stretch ends at verbs, particles and marks, which are in no name.
 */
export function propose(scan: Scan, rules: Uint8Array): Seen[] {
  const { tokens } = scan;
  const out: Seen[] = [];
  let reader: StretchReader | undefined;
  for (let s = 0; s < tokens.sentences.count; s++) {
    const first = tokens.firstOf[s]!;
    const end = tokens.firstOf[s + 1]!;
    for (let t = first; t < end; t++) {
      if (rules[t] !== 0 || !mayBeName(scan, t)) continue;
      let from = t;
      while (from > first && from > t - REACH && !endsStretch(scan, from - 1)) from--;
      let to = t + 1;
      while (to < end && to < t + REACH && !endsStretch(scan, to)) to++;
      reader ??= new StretchReader(scan, rules);
      reader.read(first, end, from, to, out);
      t = to - 1;
    }
  }
  return out;
}

/** Whether a token is worth a look: a word that no lexicon spells, or one of a list of names. */
function mayBeName(scan: Scan, t: number): boolean {
  if (scan.tokens.kind[t] !== Kind.WORD) return false;
  const r = scan.stem(t);
  return r.guessed || r.upos === Upos.PROPN || scan.mayBe(t, MayBe.PART);
}

/** Verbs, particles, pronouns, adverbs and marks are in no name. */
function endsStretch(scan: Scan, t: number): boolean {
  if (scan.tokens.kind[t] !== Kind.WORD) return scan.tokens.kind[t] !== Kind.LATIN;
  const r = scan.stem(t);
  if (r.guessed) return false;
  switch (r.upos) {
    case Upos.VERB:
    case Upos.AUX:
    case Upos.ADP:
    case Upos.SCONJ:
    case Upos.CCONJ:
    case Upos.PRON:
    case Upos.DET:
    case Upos.ADV:
    case Upos.PART:
      return !scan.mayBe(t, MayBe.PART);
    default:
      return false;
  }
}

/** Reads stretches of sentences with the model. */
class StretchReader {
  private readonly scan: Scan;
  private readonly rules: Uint8Array;
  private readonly model: NameModel = nameModel();
  private readonly lattice = new Lattice(this.model.transition);
  private readonly context = new Int32Array(CONTEXTS);
  private readonly path = new Int8Array(4 * REACH);

  constructor(scan: Scan, rules: Uint8Array) {
    this.scan = scan;
    this.rules = rules;
  }

  /** Reads the tokens `from … to` of the sentence `first … end`; adds to `out` what the rules do not hold already. */
  read(first: number, end: number, from: number, to: number, out: Seen[]): void {
    const { scan, rules, lattice, path } = this;
    const n = to - from;
    lattice.reset(n, from > first, to < end);
    this.score(first, end, from, to);
    lattice.best(path);
    let summed = false;
    for (let i = 0; i < n; i++) {
      const b = path[i]!;
      if (b % 2 !== 1) continue;
      let stop = i + 1;
      while (stop < n && path[stop] === b + 1) stop++;
      if (scan.tokens.kind[from + i] !== Kind.WORD || agrees(rules, from + i, from + stop, b)) continue;
      if (!summed) lattice.sum();
      summed = true;
      out.push({
        from: from + i,
        to: from + stop,
        kind: KINDS[(b - 1) / 2]!,
        probability: lattice.span(i, stop, b),
      });
    }
  }

  private score(first: number, end: number, from: number, to: number): void {
    const { scan, rules, model, lattice, context } = this;
    const { scores } = lattice;
    // The stretch with the two tokens before and after it, as far as the sentence reaches.
    const left = Math.max(first, from - 2);
    const right = Math.min(end, to + 2);
    const units: Unit[] = [];
    for (let t = left; t < right; t++) units.push(unitOf(scan, t));
    for (let t = from; t < to; t++) {
      const row = (t - from) * COUNT;
      for (let o = -2; o <= 2; o++) {
        const j = t + o;
        const at = (o + 2) * COUNT;
        if (j < first || j >= end) {
          const edge = model.edge[o + 2];
          if (edge) for (let b = 0; b < COUNT; b++) scores[row + b]! += edge[b]!;
          continue;
        }
        const unit = units[j - left]!;
        const own = unit.scores ?? model.scoresOf(unit);
        for (let b = 0; b < COUNT; b++) scores[row + b]! += own[at + b]!;
      }
      contexts(units, rules, left, t - left, t - 1 < first, t + 1 >= end, context);
      for (let f = 0; f < CONTEXTS; f++) {
        const rows = model.contexts[f]!;
        const at = rows.at((context[f]! + 1) | 0);
        if (at === -1) continue;
        const { weights } = rows;
        for (let b = 0; b < COUNT; b++) scores[row + b]! += weights[at + b]!;
      }
      const { bars } = units[t - left]!;
      if (bars !== 0) for (let b = 1; b < COUNT; b++) if ((bars >> b) & 1) scores[row + b]! += BARRED;
    }
  }
}

/** Whether the rules already hold just these tokens to be a name of this kind. */
function agrees(rules: Uint8Array, from: number, to: number, label: number): boolean {
  if (rules[from] !== label) return false;
  for (let t = from + 1; t < to; t++) if (rules[t] !== label + 1) return false;
  return rules[to] !== label + 1;
}
