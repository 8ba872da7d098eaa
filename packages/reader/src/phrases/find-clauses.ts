import { Upos } from "../words/features.ts";
import { Agree, agreement } from "./agreement.ts";
import { scoresOf } from "./argument-features.ts";
import { readWeights } from "./argument-weights.ts";
import { frameOf } from "./arguments.ts";
import type { Clauses, Phrases, Predicates } from "./phrases.ts";
import { findPredicates } from "./predicates.ts";
import { cutClauses, type Segments } from "./segments.ts";

/**
 * Finds the clauses: one a finite verb, with the words that it governs, its subject and its object.
 * `segments.ts` cuts them; who is subject and object weigh learned weights (`arguments.ts`), see docs/clauses-model.md.
 */
export function findClauses(phrases: Phrases): Clauses {
  return argued(cutClauses(phrases), readWeights());
}

/** Clauses with their arguments under the weights given. */
export function argued(s: Segments, weights: ArrayLike<number>): Clauses {
  const { phrases, units } = s;
  const { reading } = phrases.words;
  const n = s.kind.length;
  const subject = new Int32Array(n).fill(-1);
  const subjectWord = new Int32Array(n).fill(-1);
  const object = new Int32Array(n).fill(-1);
  const objectWord = new Int32Array(n).fill(-1);
  for (let c = 0; c < n; c++) {
    const verb = s.verb[c]!;
    if (verb === -1) continue;
    const f = frameOf(s, c);
    const width = f.objects.length;
    let best = 0;
    if (f.subjects.length > 1) {
      const scores = scoresOf(s, f, weights);
      for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
    }
    const by = f.subjects[Math.floor(best / width)]!;
    const what = f.objects[best % width]!;
    subjectWord[c] = by.word;
    subject[c] = by.unit !== -1 ? units.phrase[by.unit]! : by.word === -1 ? -1 : phrases.of[by.word]!;
    objectWord[c] = f.enclitic !== -1 ? f.enclitic : what.word;
    object[c] = f.enclitic !== -1 || what.unit === -1 ? -1 : units.phrase[what.unit]!;
    // What verbs joined by `و` share.
    const to = s.joined[c]!;
    if (by.word === -1 && to !== -1 && s.verb[to] !== -1 && subjectWord[to] !== -1) {
      const shared = subjectWord[to]!;
      if (agreement(reading[shared]!, reading[verb]!, true) !== Agree.NO || sameShape(s, to, c)) {
        subjectWord[c] = shared;
        subject[c] = subject[to]!;
      }
    }
  }
  return new FoundClauses(phrases, s, subject, subjectWord, object, objectWord);
}

/** A class, so that all reports' clauses are of one shape: a getter written into an object gives each object a shape of its own. */
class FoundClauses implements Clauses {
  readonly phrases: Phrases;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly verb: Int32Array;
  readonly subject: Int32Array;
  readonly subjectWord: Int32Array;
  readonly object: Int32Array;
  readonly objectWord: Int32Array;
  readonly antecedent: Int32Array;
  readonly parent: Int32Array;
  readonly of: Int32Array;
  #predicates: Predicates | undefined;

  constructor(
    phrases: Phrases,
    s: Segments,
    subject: Int32Array,
    subjectWord: Int32Array,
    object: Int32Array,
    objectWord: Int32Array,
  ) {
    this.phrases = phrases;
    this.count = s.kind.length;
    this.kind = Uint8Array.from(s.kind);
    this.first = Int32Array.from(s.first);
    this.last = Int32Array.from(s.last);
    this.verb = Int32Array.from(s.verb);
    this.subject = subject;
    this.subjectWord = subjectWord;
    this.object = object;
    this.objectWord = objectWord;
    this.antecedent = Int32Array.from(s.antecedent);
    this.parent = Int32Array.from(s.parent);
    this.of = s.of;
  }

  get predicates(): Predicates {
    return (this.#predicates ??= findPredicates(this));
  }
}

/** Two verbs of one person, gender and number have one subject. */
function sameShape(s: Segments, a: number, b: number): boolean {
  const x = s.phrases.words.reading[s.verb[a]!]!;
  const y = s.phrases.words.reading[s.verb[b]!]!;
  return x.upos === Upos.VERB && y.upos === Upos.VERB && ((x.features ^ y.features) & 0x3f) === 0;
}
