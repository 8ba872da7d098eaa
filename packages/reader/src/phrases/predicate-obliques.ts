/** What prepositions bring, and to which predicate. */
import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { governs } from "./clause-edges.ts";
import { PredicateKind, Role } from "./phrases.ts";
import { frameOfWord } from "./predicate-nouns.ts";
import { type Drafting, put } from "./predicates.ts";

/**
 * Gives each preposition with its noun or pronoun to the predicate that it completes: to a masdar or participle right before it whose
 * verb takes that preposition, else to what the clause says. `من` and `ل` behind an indefinite noun describe that noun where the verb does not take them.
 */
export function attachPrepositions(d: Drafting): void {
  const { clauses, kind } = d;
  const { phrases } = clauses;
  const { reading, count, sentence, token } = phrases.words;
  for (let w = 0; w < count; w++) {
    const r = reading[w]!;
    if (r.upos !== Upos.ADP || !governs(r) || w + 1 >= count || sentence[w + 1] !== sentence[w]) continue;
    const next = reading[w + 1]!;
    const p = phrases.at[w + 1]!;
    const enclitic = next.part === Part.ENCLITIC && next.upos === Upos.PRON && token[w + 1] === token[w];
    const pronoun = enclitic || (next.upos === Upos.PRON && !next.classes.has("relative"));
    if (p === -1 && !pronoun) continue;
    const word = p !== -1 ? phrases.head[p]! : w + 1;
    if (reading[word]!.classes.has("time") && p !== -1 && phrases.preposition[p] === -1) continue;
    // `في` of `الوزير في القاهرة` is what is said.
    const host = kind[w] === PredicateKind.NOMINAL ? w : hostOf(d, w, r.lemma);
    if (host === -1 || host === word || kind[host] === -1 || d.owner[word] !== -1) continue;
    put(d, host, Role.OBLIQUE, word, w);
  }
}

/** Prepositions that go with any masdar or participle that they follow at once: `الحوار مع الجميع`. */
const BESIDE = new Set(["مع", "بين", "ضد"]);

/** The predicate that a preposition at a word completes, or -1. */
function hostOf(d: Drafting, w: number, lemma: string): number {
  const { clauses, kind, main } = d;
  const { phrases, of } = clauses;
  const { reading, sentence } = phrases.words;
  let b = w - 1;
  if (b < 0 || sentence[b] !== sentence[w]) return mainBefore(d, w);
  // A time or an adverb between: `وصل أمس إلى`.
  while (b > 0 && reading[b]!.upos === Upos.ADV && sentence[b - 1] === sentence[w]) b--;
  const p = phrases.of[b]!;
  const from = p === -1 ? b : phrases.first[p]!;
  const c = of[w]!;
  const own = c === -1 ? -1 : main[c]!;
  let near = -1;
  for (let x = b; x >= from; x--) {
    const k = kind[x]!;
    if (k === PredicateKind.NOMINAL) return x;
    if (k !== PredicateKind.MASDAR && k !== PredicateKind.PARTICIPLE) continue;
    if (frameOfWord(reading[x]!).includes(lemma)) return x;
    // `التوقف المؤقت للقتال`, `رفض الحكومة للمقترح`: of any verb.
    if (near === -1 && (lemma === "ل" || (x === b && (BESIDE.has(lemma) || own > w)))) near = x;
  }
  // `متهما الحكومة بالخرق`: behind the object of a participle or masdar.
  const owner = p === -1 ? -1 : d.owner[phrases.head[p]!]!;
  if (owner !== -1 && (lemma === "ل" || frameOfWord(reading[owner]!).includes(lemma))) return owner;
  const verbTakes = own !== -1 && frameOfWord(reading[own]!).includes(lemma);
  if (near !== -1 && (!verbTakes || own > w)) return near;
  if (p !== -1 && !verbTakes && (lemma === "من" || (lemma === "ل" && !definite(d, p)))) return -1;
  return own;
}

const mainBefore = (d: Drafting, w: number): number => {
  const c = d.clauses.of[w]!;
  return c === -1 ? -1 : d.main[c]!;
};

function definite(d: Drafting, p: number): boolean {
  const { phrases } = d.clauses;
  const r = phrases.words.reading[phrases.last[p]! - 1]!;
  return r.definite || r.upos === Upos.PROPN || r.part === Part.ENCLITIC;
}
