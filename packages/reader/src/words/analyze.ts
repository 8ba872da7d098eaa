import { bareLetter, key } from "../letters/fold.ts";
import { Kind, type Tokens } from "../tokens/tokens.ts";
import { type Candidate, CandidateType, share } from "./candidate.ts";
import { candidates } from "./candidates.ts";
import { bestPath, features, outerTags, type Scored } from "./choose.ts";
import { Upos } from "./features.ts";
import { type WordModel, wordModel } from "./model.ts";
import { Part, type Words } from "./words.ts";

/** Candidates of spellings met before. Emptied when a long run has seen very many, so that memory stays flat. */
const known = new Map<string, readonly Scored[]>();
const KEPT = 60_000;

/** Cuts tokens into words and chooses a reading for each in the context of its sentence. */
export function analyze(tokens: Tokens): Words {
  const model = wordModel();
  const start: number[] = [];
  const end: number[] = [];
  const token: number[] = [];
  const sentence: number[] = [];
  const reading: Words["reading"][number][] = [];
  const firstOf = new Int32Array(tokens.firstOf.length);
  const firstOfToken = new Int32Array(tokens.count + 1);
  const { text } = tokens.sentences;
  const begin = model.tag("^");
  const spellings = new Set(tokens.spelling);
  for (let s = 0; s < tokens.sentences.count; s++) {
    firstOf[s] = start.length;
    const a = tokens.firstOf[s]!;
    const b = tokens.firstOf[s + 1]!;
    const lattice: (readonly Scored[])[] = [];
    for (let t = a; t < b; t++) lattice.push(borneOut(scored(tokens, t, model), spellings));
    const path = lattice.length > 0 ? bestPath(lattice, model.transition, model.tags, begin) : [];
    for (let t = a; t < b; t++) {
      firstOfToken[t] = start.length;
      const { readings, lengths } = lattice[t - a]![path[t - a]!]!.candidate;
      const from = tokens.start[t]!;
      const to = tokens.end[t]!;
      if (readings.length === 1) {
        start.push(from);
        end.push(to);
        token.push(t);
        sentence.push(s);
        reading.push(readings[0]!);
        continue;
      }
      const plain = to - from === tokens.spelling[t]!.length;
      let letters = 0;
      let at = from;
      for (let w = 0; w < readings.length; w++) {
        letters += lengths[w]!;
        const next = w === readings.length - 1 ? to : plain ? from + letters : rawOffset(text, from, to, letters);
        start.push(at);
        end.push(next);
        token.push(t);
        sentence.push(s);
        reading.push(readings[w]!);
        at = next;
      }
    }
  }
  firstOf[tokens.sentences.count] = start.length;
  firstOfToken[tokens.count] = start.length;
  return {
    tokens,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    token: Int32Array.from(token),
    sentence: Int32Array.from(sentence),
    reading,
    firstOf,
    firstOfToken,
  };
}

/** Where in the text `letters` bare letters of the stretch have passed, with the marks that follow the last of them. */
function rawOffset(text: string, from: number, to: number, letters: number): number {
  let n = 0;
  let i = from;
  while (i < to && n < letters) n += bareLetter(text[i++]!).length;
  while (i < to && bareLetter(text[i]!) === "") i++;
  return i;
}

/**
 * An unknown word is cut after ب, ل, ك, و or ف only where the rest stands elsewhere in the report by itself or with
 * another clitic: `بلينكن` stays whole, and so does `لينكن` if it stands there.
 */
function borneOut(list: readonly Scored[], spellings: ReadonlySet<string>): readonly Scored[] {
  if (list.length < 2 || list[0]!.candidate.type !== CandidateType.GUESS) return list;
  let changed: Scored[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const { candidate } = list[i]!;
    const { readings } = candidate;
    const last = readings.at(-1)!;
    if (candidate.type !== CandidateType.GUESS || readings.length < 2 || last.definite) continue;
    const seen = spellings.has(last.form);
    const preposition = readings.some((r) => r.upos === Upos.ADP);
    const by = seen ? 3 : preposition ? -4 : 0;
    if (by === 0) continue;
    changed ??= [...list];
    changed[i] = { ...list[i]!, score: list[i]!.score + by };
  }
  return changed ?? list;
}

/** The candidates of a token with their own scores. */
function scored(tokens: Tokens, t: number, model: WordModel): readonly Scored[] {
  const kind = tokens.kind[t]!;
  const form = tokens.spelling[t]!;
  const id = kind === Kind.WORD ? form : `${kind} ${form}`;
  const hit = known.get(id);
  if (hit) return hit;
  if (known.size > KEPT) known.clear();
  const out = score(candidatesOf(tokens, t), form, model);
  known.set(id, out);
  return out;
}

/** All ways to read a token, each once. */
export function candidatesOf(tokens: Tokens, t: number): readonly Candidate[] {
  const kind = tokens.kind[t]!;
  const form = tokens.spelling[t]!;
  if (kind !== Kind.WORD) return [other(kind, form)];
  const seen = new Set<string>();
  return candidates(form).filter((c) => {
    const id = c.readings.map((r) => `${r.form} ${r.lemma} ${r.upos} ${r.features}`).join("+");
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Candidates with their own scores under a model. */
function score(list: readonly Candidate[], form: string, model: WordModel): Scored[] {
  const out: Scored[] = [];
  for (const candidate of list) {
    let sum = prior(candidate);
    for (const f of features(candidate, form, model.common)) sum += model.weight(f);
    const [first, last] = outerTags(candidate);
    out.push({ candidate, score: sum, firstTag: model.tag(first), lastTag: model.tag(last) });
  }
  return out;
}

/** What is more likely before anything is learned: function words, then the lexicon, then guesses; few clitics; exact spelling. */
export function prior(c: Candidate): number {
  // A name that is an ordinary word as well wants context before it is taken for a name.
  const common = c.type === CandidateType.NAME && c.readings.some((r) => r.classes.has("ambiguous") || r.classes.has("common")) ? 1.5 : 0;
  return -([0, 1, 2, 1, 0.9, 5, 0][c.type]! + common + c.slips * 1.5 + (c.readings.length - 1) * 0.4);
}

const NOTHING: ReadonlySet<string> = new Set();
/** Numbers, marks, Latin letters and signs are one word each. */
function other(kind: number, form: string): Candidate {
  const upos =
    kind === Kind.NUMBER
      ? Upos.NUM!
      : kind === Kind.LATIN
        ? Upos.PROPN!
        : kind === Kind.SYMBOL
          ? Upos.SYM!
          : kind === Kind.ADDRESS
            ? Upos.X!
            : Upos.PUNCT!;
  const r = share({ form, key: key(form), lemma: form, upos, features: 0, part: Part.STEM, classes: NOTHING });
  const name =
    kind === Kind.PUNCTUATION
      ? /[،,]/.test(form)
        ? "COMMA"
        : "PUNCT"
      : kind === Kind.OPEN
        ? "OPEN"
        : kind === Kind.CLOSE
          ? "CLOSE"
          : kind === Kind.NUMBER
            ? "NUM"
            : "OTHER";
  return { readings: [r], lengths: [form.length], type: 6, slips: 0, tag: name };
}
