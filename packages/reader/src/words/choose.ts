import { type Candidate, CandidateType } from "./candidate.ts";
import { ASPECT, featsOf, get, MOOD, PERSON, Upos, VOICE } from "./features.ts";
import { Part, type Reading } from "./words.ts";

/** A candidate made ready for choosing: its own score, and the numbers of its outer tags. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly firstTag: number;
  readonly lastTag: number;
  /** The reading of the stem, or of the last clitic where there is none. */
  readonly stem: Reading;
}

export const stemOf = (c: Candidate): Reading =>
  c.readings.find((r) => r.part === Part.STEM) ?? c.readings[c.readings.length - 1]!;

/** Weights by the name of the feature. */
export interface Weights {
  readonly of: (feature: string) => number;
}

/** The tags that meet the neighbours. A pronoun after the stem leaves the stem's tag standing, marked `+`. */
export function outerTags(c: Candidate): readonly [string, string] {
  const first = c.readings[0]!;
  const head =
    first.part === Part.PROCLITIC
      ? `${first.upos === Upos.CCONJ ? "CCONJ" : first.upos === Upos.ADP ? `ADP-${first.form}` : `PART-${first.form}`}`
      : c.tag;
  const last = c.readings.at(-1)!;
  return [head, last.part === Part.ENCLITIC && !c.tag.endsWith("+") ? `${c.tag}+` : c.tag];
}

/** The features of one candidate by itself. Lexical only where the words are few (function words) or common. */
export function features(c: Candidate, form: string, common: ReadonlySet<string>): string[] {
  const stem = c.readings.find((r) => r.part === Part.STEM) ?? c.readings.at(-1)!;
  const out = [`t:${c.type}`, `tag:${c.tag}`, `s:${Math.min(c.slips, 2)}:${c.type}`];
  const pro = c.readings
    .filter((r) => r.part === Part.PROCLITIC)
    .map((r) => r.form)
    .join("");
  const enc = c.readings
    .filter((r) => r.part === Part.ENCLITIC)
    .map((r) => r.form)
    .join("");
  if (pro) out.push(`pro:${pro}`, `pro:${pro}:${c.type}`, `pro:${pro}>${c.tag.split(/[.:]/)[0]}`);
  if (enc) out.push(`enc:${enc}:${c.type}`, `enc:${enc}`);
  out.push(`len:${Math.min(stem.form.length, 6)}:${c.type}`);
  if (c.type === CandidateType.FUNCTION) out.push(`f:${stem.key}:${stem.lemma}:${stem.upos}`);
  if (c.type === CandidateType.VERB) {
    out.push(
      `v:${get(stem.features, PERSON)}:${get(stem.features, ASPECT)}:${get(stem.features, MOOD)}`,
      `voice:${get(stem.features, VOICE)}${stem.classes.has("passive") ? "p" : ""}`,
      `form:${stem.entry?.pattern ?? ""}:${get(stem.features, ASPECT)}`,
      `often:${stem.classes.has("often") ? 2 : stem.classes.has("rare") ? 0 : 1}`,
    );
  }
  if (c.type === CandidateType.NOMINAL || c.type === CandidateType.DERIVED) out.push(`n:${featsOf(stem.features)}`);
  if (c.type === CandidateType.GUESS) {
    out.push(
      `g:${stem.upos}:${stem.form.slice(-1)}`,
      `g:${stem.upos}:${stem.form.slice(-2)}`,
      `g:${stem.upos}:${stem.definite ? "d" : stem.form[0]}`,
    );
  }
  if (c.type === CandidateType.NAME) for (const k of stem.classes) out.push(`name:${k}`);
  if (common.has(form)) out.push(`w:${form}:${pro.length}:${enc.length}:${stem.upos}:${stem.lemma}`);
  return out;
}

/**
 * The best run of candidates of one sentence: own scores plus scores of neighbouring tags (first-order Viterbi).
 * `transition[a * tags + b]` is the score of tag `b` after tag `a`; `start` is the tag before the first token.
 */
export function bestPath(
  lattice: readonly (readonly Scored[])[],
  transition: Float32Array,
  tags: number,
  start: number,
): number[] {
  const n = lattice.length;
  const back: Int32Array[] = [];
  let previous: number[] = [0];
  let previousTags: number[] = [start];
  for (let i = 0; i < n; i++) {
    const here = lattice[i]!;
    const scores = new Array<number>(here.length);
    const from = new Int32Array(here.length);
    for (let j = 0; j < here.length; j++) {
      const c = here[j]!;
      let best = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (let k = 0; k < previous.length; k++) {
        const s = previous[k]! + transition[previousTags[k]! * tags + c.firstTag]!;
        if (s > best) {
          best = s;
          arg = k;
        }
      }
      scores[j] = best + c.score;
      from[j] = arg;
    }
    back.push(from);
    previous = scores;
    previousTags = here.map((c) => c.lastTag);
  }
  const path = new Array<number>(n);
  let at = 0;
  for (let k = 1; k < previous.length; k++) if (previous[k]! > previous[at]!) at = k;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = at;
    at = back[i]![at]!;
  }
  return path;
}
