import { Kind } from "../tokens/tokens.ts";
import { ASPECT, GENDER, get, nameOf, PERSON, PRONTYPE, Upos } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { Agree, agreement } from "./agreement.ts";
import { edgeKind, governs, hasVerb, isAuxiliaryPair, isQuotation, isVerb, verbAfter } from "./clause-edges.ts";
import {
  antecedentOf,
  describes,
  describesApart,
  hasOwnSubject,
  isIndefinite,
  nounRightBefore,
  predicated,
  topicOf,
  verbStart,
} from "./clause-topics.ts";
import { ClauseKind, type Phrases } from "./phrases.ts";

/** What a clause can have for a subject or an object: a noun phrase that no preposition governs, or a pronoun. */
export interface Units {
  /** The word that stands for it, and its phrase or -1. */
  readonly head: number[];
  readonly phrase: number[];
  /** Its first word, and the word after its last. */
  readonly first: number[];
  readonly last: number[];
  /** The clause that it stands in, and the unit before it in the same clause, or -1. */
  readonly clause: number[];
  readonly before: number[];
}

/** The clauses of a text before their arguments are chosen. */
export interface Segments {
  readonly phrases: Phrases;
  readonly kind: number[];
  readonly first: number[];
  readonly last: number[];
  readonly verb: number[];
  readonly parent: number[];
  /** The clause that it is joined to by `و` and the like, or -1. */
  readonly joined: number[];
  /** The noun that a relative clause describes, or -1. */
  readonly antecedent: number[];
  /** The last unit of each clause, or -1; `units.before` leads on to those before it. */
  readonly lastUnit: number[];
  readonly units: Units;
  readonly of: Int32Array;
}

/**
 * Cuts sentences into clauses: one a finite verb. A clause begins at a complementiser, a relative pronoun, a subordinating conjunction, a
 * conjunction before a verb, a quotation with a verb; a verb that comes when the clause has its own goes back to the clause around it
 * where that still waits for one (`الرجل الذي أصيب | توفي`), else begins a clause: that of an indefinite noun right before it, or a further one.
 */
export function cutClauses(phrases: Phrases): Segments {
  const { words } = phrases;
  const { reading, tokens } = words;
  const kind: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const verb: number[] = [];
  const parent: number[] = [];
  const joined: number[] = [];
  const antecedent: number[] = [];
  const lastUnit: number[] = [];
  const units: Units = { head: [], phrase: [], first: [], last: [], clause: [], before: [] };
  const of = new Int32Array(words.count).fill(-1);
  const quotes: number[] = [];
  const outside: number[] = [];

  for (let s = 0; s < tokens.sentences.count; s++) {
    const stop = words.firstOf[s + 1]!;
    const begin = words.firstOf[s]!;
    if (begin === stop) continue;
    quotes.length = outside.length = 0;
    let current = -1;
    const open = (k: number, from: number, up: number, to = -1) => {
      const id = kind.length;
      kind.push(k);
      first.push(from);
      last.push(from);
      verb.push(-1);
      parent.push(up);
      joined.push(to);
      antecedent.push(-1);
      lastUnit.push(-1);
      current = id;
    };
    const unit = (head: number, phrase: number, from: number, to: number, clause: number) => {
      units.head.push(head);
      units.phrase.push(phrase);
      units.first.push(from);
      units.last.push(to);
      units.clause.push(clause);
      units.before.push(lastUnit[clause]!);
      lastUnit[clause] = units.head.length - 1;
    };
    open(ClauseKind.MAIN, begin, -1);
    for (let w = begin; w < stop; w++) {
      const r = reading[w]!;
      const p = phrases.at[w]!;
      if (p !== -1) {
        const to = phrases.last[p]!;
        if (phrases.preposition[p] === -1 || isAbout(words, phrases.preposition[p]!, w))
          unit(phrases.head[p]!, p, w, to, current);
        for (; w < to; w++) of[w] = current;
        w--;
        continue;
      }
      const token = words.token[w]!;
      const mark = tokens.kind[token]!;
      if (mark === Kind.CLOSE && quotes.length > 0 && quotes[quotes.length - 1] === token) {
        quotes.pop();
        of[w] = current;
        current = outside.pop()!;
        continue;
      }
      if (mark === Kind.OPEN && isQuotation(r.form)) {
        const close = tokens.pair[token]!;
        if (close > token && hasVerb(words, w + 1, words.firstOfToken[close]!, stop)) {
          if (close < tokens.firstOf[s + 1]!) {
            quotes.push(close);
            outside.push(current);
          }
          open(ClauseKind.THAT, w, current);
          of[w] = current;
          continue;
        }
      }
      let edge = edgeKind(words, w, r);
      // `وقال` at the head of a sentence or quotation joins nothing in it.
      if (edge === ClauseKind.COORDINATE && isEmpty(words, first[current]!, w)) edge = -1;
      if (edge === ClauseKind.COORDINATE) {
        const to = joinedTo(words, verb, parent, current, verbAfter(words, w + 1, stop));
        open(edge, w, to === -1 ? current : parent[to]!, to);
      } else if (edge !== -1) {
        // What says what a noun does not yet know is itself a noun: `ما قاله`.
        if (edge === ClauseKind.RELATIVE && isFree(r) && !governed(words, w, begin)) unit(w, -1, w, w + 1, current);
        const twin = twinOf(words, kind, first, parent, current, edge, w);
        open(edge, w, twin === -1 ? current : parent[twin]!);
        if (edge === ClauseKind.RELATIVE)
          antecedent[current] = isFree(r) ? w : twin !== -1 ? antecedent[twin]! : antecedentOf(phrases, w, begin, r);
      } else if (isVerb(r)) {
        const has = verb[current]!;
        if (has === -1) {
          const noun = nounRightBefore(phrases, w, begin);
          // A sentence that has its predicate already: `الحديد عنصر يحتاجه الجسم`.
          if (
            noun !== -1 &&
            isIndefinite(phrases, noun) &&
            (predicated(units, lastUnit[current]!) || describes(phrases, noun, w)) &&
            !hasOwnSubject(phrases, w)
          ) {
            open(ClauseKind.RELATIVE, w, current);
            antecedent[current] = noun;
          }
          verb[current] = w;
        } else if (isAuxiliaryPair(words, has, w) && current === of[has] && !describesApart(phrases, has, w, begin))
          verb[current] = w;
        else {
          const waiting = waitingFor(words, kind, verb, parent, lastUnit, units, current, verbStart(words, w), r);
          const noun = waiting === -1 ? nounRightBefore(phrases, w, begin) : -1;
          const topic = waiting === -1 && noun !== -1 ? topicOf(words, units, lastUnit[current]!, has, w, r) : -1;
          if (waiting !== -1) current = waiting;
          else if (topic !== -1) {
            // `… ، والوزير قال`: the noun before the verb begins the clause with it.
            const from = units.first[topic]! - 1;
            const out = current;
            lastUnit[out] = units.before[topic]!;
            open(ClauseKind.COORDINATE, from, parent[out]!, -1);
            units.clause[topic] = current;
            units.before[topic] = -1;
            lastUnit[current] = topic;
            for (let x = from; x < w; x++) of[x] = current;
          } else if (noun !== -1 && isIndefinite(phrases, noun)) {
            open(ClauseKind.RELATIVE, w, current);
            antecedent[current] = noun;
          } else open(ClauseKind.ADVERBIAL, w, current);
          verb[current] = w;
        }
      }
      of[w] = current;
      if (r.upos === Upos.PRON) {
        const g = w > begin ? reading[w - 1]! : undefined;
        if (r.part === Part.ENCLITIC) {
          if (g && (g.classes.has("anna") || g.classes.has("inna") || g.classes.has("lakinna")))
            unit(w, -1, w, w + 1, current);
        } else if (edge === -1 && nameOf(r.features, PRONTYPE) !== "Rel" && !governed(words, w, begin))
          unit(w, -1, w, w + 1, current);
      } else if (r.upos === Upos.ADJ && r.classes.has("comparison") && !governed(words, w, begin))
        unit(w, -1, w, w + 1, current);
    }
  }
  for (let w = 0; w < words.count; w++) {
    for (let c = of[w]!, n = 0; c !== -1 && n < 6; c = parent[c]!, n++) if (last[c]! < w + 1) last[c] = w + 1;
  }
  return { phrases, kind, first, last, verb, parent, joined, antecedent, lastUnit, units, of };
}

/** Prepositions that count roughly: what they govern is subject or object all the same (`أصيب نحو 20 شخصا`). */
const ABOUT = new Set(["نحو", "حوالي", "قرابة", "زهاء", "ناهز"]);
const isAbout = (words: Words, preposition: number, w: number): boolean =>
  words.reading[w]!.upos === Upos.NUM && ABOUT.has(words.reading[preposition]!.lemma) && preposition === w - 1;

/** ما and من, which are both noun and relative pronoun. */
const isFree = (r: Reading): boolean => r.form === "ما" || r.form === "من";

const governed = (words: Words, w: number, begin: number): boolean => w > begin && governs(words.reading[w - 1]!);

/** The clause that a joined verb goes on with: the nearest around whose verb has the same tense, gender and number. */
function joinedTo(
  words: Words,
  verb: readonly number[],
  parent: readonly number[],
  current: number,
  v: number,
): number {
  if (v === -1) return current;
  const { features } = words.reading[v]!;
  let near = -1;
  let second = -1;
  for (let c = current, n = 0; c !== -1 && n < 6; c = parent[c]!, n++) {
    if (verb[c] === -1) continue;
    if (near === -1) near = c;
    const theirs = words.reading[verb[c]!]!.features;
    if (get(theirs, ASPECT) !== get(features, ASPECT)) continue;
    if (second === -1) second = c;
    if (get(theirs, GENDER) === get(features, GENDER) && get(theirs, PERSON) === get(features, PERSON)) return c;
  }
  return second !== -1 ? second : near !== -1 ? near : current;
}

/** Whether nothing but marks stands in a stretch. */
function isEmpty(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (words.reading[w]!.upos !== Upos.PUNCT) return false;
  return true;
}

/** The clause around that one behind `و` stands beside, begun by the same word: `قال إن … وإن …`, `الرجل الذي … والذي …`; or -1. */
function twinOf(
  words: Words,
  kind: readonly number[],
  first: readonly number[],
  parent: readonly number[],
  current: number,
  edge: number,
  w: number,
): number {
  if (words.reading[w - 1]?.upos !== Upos.CCONJ || words.sentence[w - 1] !== words.sentence[w]) return -1;
  for (let c = current, n = 0; c !== -1 && n < 5; c = parent[c]!, n++)
    if (kind[c] === edge && words.reading[first[c]!]!.form === words.reading[w]!.form) return c;
  return -1;
}

/** A clause around `current` that has a topic and waits for its verb. */
function waitingFor(
  words: Words,
  kind: readonly number[],
  verb: readonly number[],
  parent: readonly number[],
  lastUnit: readonly number[],
  units: Units,
  current: number,
  w: number,
  r: Reading,
): number {
  const behindMark = words.reading[w - 1]?.upos === Upos.PUNCT;
  for (let c = parent[current]!, n = 0; c !== -1 && n < 5; c = parent[c]!, n++) {
    if (verb[c] !== -1) {
      if (behindMark) continue;
      return -1;
    }
    // `عندما وصل الطبيب كان المريض نائما`: what comes first has been said, the sentence has not begun.
    if (lastUnit[c] === -1 && kind[current] === ClauseKind.ADVERBIAL && parent[current] === c) return c;
    for (let u = lastUnit[c]!; u !== -1; u = units.before[u]!)
      if (agreement(words.reading[units.head[u]!]!, r, true) !== Agree.NO) return c;
  }
  return -1;
}
