import { Kind } from "../tokens/tokens.ts";
import { ASPECT, GENDER, get, NUMBER, nameOf, PERSON, Upos, VOICE } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { ClauseKind, type Clauses, type Phrases } from "./phrases.ts";

/**
 * Finds the clauses: one a finite verb, with the words that it governs, its subject and its object.
 *
 * A clause begins at a complementiser, a relative pronoun, a conjunction before a verb, a quotation mark, the sentence;
 * words before the first verb of a stretch belong to it (`الوزير قال`). The subject of a verb-first clause is the first
 * noun phrase after the verb that no preposition governs and that agrees (Ryding, ch. 4 and 34: a verb before its
 * subject agrees in gender and stands in the singular); else the phrase before the verb, agreeing in full.
 */
export function findClauses(phrases: Phrases): Clauses {
  const { words } = phrases;
  const kind: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const verb: number[] = [];
  const parent: number[] = [];
  const of = new Int32Array(words.count).fill(-1);

  for (let s = 0; s < words.tokens.sentences.count; s++) {
    const stop = words.firstOf[s + 1]!;
    const begin = words.firstOf[s]!;
    if (begin === stop) continue;
    const base = first.length;
    let from = begin;
    let opener: number = ClauseKind.MAIN;
    let current = -1;
    const open = (v: number) => {
      const id = first.length;
      kind.push(opener);
      first.push(from);
      last.push(stop);
      verb.push(v);
      parent.push(id === base ? -1 : opener === ClauseKind.COORDINATE ? parent[id - 1]! : id - 1);
      current = id;
      return id;
    };
    for (let w = begin; w < stop; w++) {
      const r = words.reading[w]!;
      const edge = edgeKind(words, w, r);
      if (edge !== -1 && (current === -1 ? w > from && edge !== ClauseKind.COORDINATE : true)) {
        // What stands before the edge without a verb of its own is a verbless clause, or goes with the clause before.
        if (current === -1 && w > from) open(-1);
        if (current !== -1) {
          last[current] = w;
          from = w;
          opener = edge;
          current = -1;
        } else opener = edge;
      }
      if (isVerb(r)) {
        if (current !== -1 && verb[current] !== -1 && !isAuxiliaryPair(words, verb[current]!, w)) {
          last[current] = w;
          from = w;
          opener = words.reading[w - 1]?.upos === Upos.CCONJ ? ClauseKind.COORDINATE : ClauseKind.ADVERBIAL;
          current = -1;
        }
        if (current === -1) open(w);
        else if (verb[current] === -1 || isAuxiliaryPair(words, verb[current]!, w)) verb[current] = w;
      }
    }
    if (current === -1 && from < stop) {
      if (first.length > base && from > begin) last[first.length - 1] = stop;
      else open(-1);
    }
    for (let c = base; c < first.length; c++) for (let w = first[c]!; w < last[c]!; w++) of[w] = c;
  }

  const n = first.length;
  const subject = new Int32Array(n).fill(-1);
  const subjectWord = new Int32Array(n).fill(-1);
  const object = new Int32Array(n).fill(-1);
  const objectWord = new Int32Array(n).fill(-1);
  for (let c = 0; c < n; c++) {
    if (verb[c] === -1) continue;
    const args = argumentsOf(phrases, first[c]!, last[c]!, verb[c]!);
    if (kind[c] === ClauseKind.RELATIVE) relative(phrases, first[c]!, last[c]!, verb[c]!, args);
    subject[c] = args.subject;
    subjectWord[c] = args.subjectWord;
    object[c] = args.object;
    objectWord[c] = args.objectWord;
  }
  return {
    phrases,
    count: n,
    kind: Uint8Array.from(kind),
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    verb: Int32Array.from(verb),
    subject,
    subjectWord,
    object,
    objectWord,
    parent: Int32Array.from(parent),
    of,
  };
}

const isVerb = (r: Reading): boolean => (r.upos === Upos.VERB || r.upos === Upos.AUX) && r.part === Part.STEM;

/** `كان قد أكد`, `كان يقول`: the auxiliary and the verb make one clause. */
function isAuxiliaryPair(words: Words, a: number, b: number): boolean {
  const r = words.reading[a]!;
  if (r.upos !== Upos.AUX && r.lemma !== "كان") return false;
  for (let w = a + 1; w < b; w++) {
    const x = words.reading[w]!;
    if (x.upos === Upos.SCONJ || words.tokens.kind[words.token[w]!] === Kind.OPEN || x.classes.has("relative"))
      return false;
  }
  return b - a < 14;
}

/** What a word begins: the kind of clause, or -1. */
function edgeKind(words: Words, w: number, r: Reading): number {
  if (r.classes.has("relative") && r.part === Part.STEM) return ClauseKind.RELATIVE;
  if (r.classes.has("an") || r.classes.has("anna")) return ClauseKind.THAT;
  // إن after a verb of saying brings what was said; at the head of a sentence it only stresses.
  if (r.classes.has("inna")) return w > words.firstOf[words.sentence[w]!]! + 1 ? ClauseKind.THAT : -1;
  if (r.upos === Upos.SCONJ) return ClauseKind.ADVERBIAL;
  if (r.upos === Upos.CCONJ) {
    const after = words.reading[w + 1];
    if (
      after !== undefined &&
      (isVerb(after) ||
        (after.upos === Upos.PART && words.reading[w + 2] !== undefined && isVerb(words.reading[w + 2]!)))
    )
      return ClauseKind.COORDINATE;
    return -1;
  }
  const kind = words.tokens.kind[words.token[w]!];
  if (r.form === ":" || r.form === "؛") return ClauseKind.THAT;
  if (kind === Kind.OPEN && isQuotation(r.form)) return ClauseKind.THAT;
  return -1;
}
const isQuotation = (form: string): boolean => form !== "(" && form !== "[" && form !== "{";

interface Arguments {
  subject: number;
  subjectWord: number;
  object: number;
  objectWord: number;
}

/** Subject and object of one clause. */
function argumentsOf(phrases: Phrases, first: number, last: number, verb: number): Arguments {
  const { words } = phrases;
  const out: Arguments = { subject: -1, subjectWord: -1, object: -1, objectWord: -1 };
  const v = words.reading[verb]!;
  const passive = nameOf(v.features, VOICE) === "Pass";
  const after = words.reading[verb + 1];
  if (after?.part === Part.ENCLITIC && words.token[verb + 1] === words.token[verb]) out.objectWord = verb + 1;

  // A subject before the verb: the last free phrase before it, agreeing in full, or the pronoun on إن / أن.
  for (let w = verb - 1; w >= first; w--) {
    const p = phrases.of[w]!;
    const r = words.reading[w]!;
    if (p !== -1) {
      const head = phrases.head[p]!;
      // `بايدن ومساعدوه يتصارعون`: what is coordinated agrees in the plural, together.
      const joined = phrases.next[p] !== -1 && nameOf(v.features, NUMBER) !== "Sing";
      if (
        phrases.preposition[p] === -1 &&
        phrases.first[p]! >= first &&
        (joined || agrees(words.reading[head]!, v, true))
      ) {
        out.subject = p;
        out.subjectWord = head;
      }
      w = phrases.first[p]!;
      // Keep going: the topic of the clause is its first free phrase that agrees.
      continue;
    }
    if (
      r.upos === Upos.PRON &&
      r.part === Part.ENCLITIC &&
      words.reading[w - 1] !== undefined &&
      (words.reading[w - 1]!.classes.has("anna") || words.reading[w - 1]!.classes.has("inna"))
    ) {
      out.subjectWord = w;
      break;
    }
    if (r.upos === Upos.PRON && r.part === Part.STEM && nameOf(r.features, PERSON)) {
      out.subjectWord = w;
      break;
    }
  }
  const person = nameOf(v.features, PERSON);
  const marked = nameOf(v.features, NUMBER) === "Plur" || person === "1" || person === "2";
  let free = 0;
  for (let w = verb + 1; w < last; w++) {
    const p = phrases.at[w]!;
    const r = words.reading[w]!;
    if (p === -1) {
      if (r.upos === Upos.PUNCT && free > 0) break;
      continue;
    }
    const head = phrases.head[p]!;
    w = phrases.last[p]! - 1;
    if (
      phrases.preposition[p] !== -1 ||
      words.reading[head]!.classes.has("time") ||
      words.reading[head]!.classes.has("weekday")
    )
      continue;
    if (out.subjectWord === -1 && free === 0 && !marked && agrees(words.reading[head]!, v, false)) {
      out.subject = p;
      out.subjectWord = head;
    } else if (!passive && out.objectWord === -1) {
      out.object = p;
      out.objectWord = head;
    }
    free++;
    if (free > 1) break;
  }
  return out;
}

/**
 * In a relative clause without a pronoun that comes back to the noun before it, that noun is the subject, and the first noun
 * phrase after the verb the object: `الهجمات التي تقتل المدنيين`. With one (`الهجوم الذي شنه الجيش`) the noun is what the pronoun says.
 */
function relative(phrases: Phrases, first: number, last: number, verb: number, args: Arguments): void {
  const { words } = phrases;
  for (let w = verb + 1; w < last && w < verb + 4; w++) {
    const r = words.reading[w]!;
    if (r.upos === Upos.PRON && r.part === Part.ENCLITIC) return;
  }
  if (args.subjectWord !== -1 && args.subjectWord < verb) return;
  const antecedent = first > 0 ? phrases.of[first - 1]! : -1;
  if (antecedent === -1) return;
  const head = phrases.head[antecedent]!;
  if (!agrees(words.reading[head]!, words.reading[verb]!, false)) return;
  if (args.subject !== -1 && args.object === -1 && nameOf(words.reading[verb]!.features, VOICE) !== "Pass") {
    args.object = args.subject;
    args.objectWord = args.subjectWord;
  }
  args.subject = antecedent;
  args.subjectWord = head;
}

/**
 * Whether a noun may be the verb's subject. Before its subject a verb agrees in gender only; after it in number too;
 * plurals of things count as feminine singular, and names of unknown gender agree with either.
 */
function agrees(noun: Reading, verb: Reading, before: boolean): boolean {
  const g = nameOf(noun.features, GENDER);
  const vg = nameOf(verb.features, GENDER);
  const n = nameOf(noun.features, NUMBER);
  const vn = nameOf(verb.features, NUMBER);
  const person = nameOf(verb.features, PERSON);
  if (person === "1" || person === "2") return false;
  if (get(verb.features, ASPECT) === 0) return false;
  if (!g || !vg) return true;
  const human =
    noun.classes.has("person") ||
    noun.classes.has("role") ||
    noun.classes.has("group") ||
    noun.classes.has("victim") ||
    noun.classes.has("kin");
  if (n === "Plur") return human ? !before || vn === "Plur" || vn === "Sing" : vg === "Fem" || (g === "Masc" && human);
  if (before && vn === "Plur" && !noun.classes.has("group")) return false;
  return g === vg;
}
