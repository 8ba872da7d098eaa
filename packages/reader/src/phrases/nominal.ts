/** What a clause without a verb of its own says of what: the nominal sentence (Wright II § 112–131; Ryding ch. 4). */
import { CASE, DEFINITE, get, PRONTYPE, Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { ClauseKind, PredicateKind } from "./phrases.ts";
import type { Drafting } from "./predicates.ts";

/** A piece of a clause: a noun phrase, a pronoun, an adjective by itself, or what a preposition brings. */
interface Piece {
  /** Its head, or the pronoun. */
  readonly word: number;
  readonly first: number;
  readonly last: number;
  readonly definite: boolean;
  readonly pronoun: boolean;
  readonly adjective: boolean;
  /** The preposition that brings it, or -1. */
  readonly by: number;
}

/** How many pieces are looked at: what is said stands near what it is said of. */
const PIECES = 6;

/** The predicate of a nominal clause, or of `كان` and its sisters, with what it is said of; null where there is none. */
export function nominalOf(d: Drafting, c: number): { readonly word: number; readonly subject: number } | null {
  const { clauses } = d;
  const { reading } = clauses.phrases.words;
  const v = clauses.verb[c]!;
  if (v !== -1) {
    const r = reading[v]!;
    if (!(r.upos === Upos.AUX || r.lemma === "كان" || r.lemma === "ليس" || r.classes.has("become"))) return null;
    const subject = clauses.subjectWord[c]!;
    for (const piece of pieces(d, c, v + 1)) {
      if (covers(piece, subject)) continue;
      if (piece.adjective || (piece.by === -1 && (!piece.definite || subject !== -1))) {
        return { word: piece.word, subject };
      }
    }
    const brought = pieces(d, c, v + 1).find((x) => x.by !== -1);
    return brought && subject !== -1 && brought.first > subject ? { word: brought.by, subject } : null;
  }
  const all = pieces(d, c, clauses.first[c]!);
  if (clauses.kind[c] === ClauseKind.RELATIVE && clauses.antecedent[c] !== -1) {
    const said = all.find((x) => !x.pronoun);
    return said && !(said.definite && said.by === -1) ? { word: saying(said), subject: clauses.antecedent[c]! } : null;
  }
  const topic = all[0];
  if (topic === undefined) return null;
  if (topic.by !== -1) {
    // `في المدينة ثلاثة جنود`
    const second = all[1];
    return second &&
      second.by === -1 &&
      (!second.definite || d.kind[second.word] === PredicateKind.MASDAR) &&
      !second.adjective &&
      !second.pronoun
      ? { word: topic.by, subject: second.word }
      : null;
  }
  if (!topic.definite && !topic.pronoun) return null;
  let parted = topic.pronoun;
  let place: Piece | undefined;
  for (let i = 1; i < all.length; i++) {
    const x = all[i]!;
    if (marked(d, topic.last, x.first)) break;
    // `إعلان الحكومة الهدنة مفاجئ`: the object of what is spoken of.
    if (d.owner[x.word] !== -1) continue;
    if (x.pronoun) {
      parted = true;
      continue;
    }
    if (x.by !== -1) {
      place ??= x;
      continue;
    }
    if (x.adjective || !x.definite || parted) return { word: x.word, subject: topic.word };
    // A definite noun behind a definite noun is in apposition to it.
    return null;
  }
  return place && place.first <= topic.last + 2 ? { word: place.by, subject: topic.word } : null;
}

/** The word that stands for what is said: of what a preposition brings that. */
const saying = (x: Piece): number => (x.by === -1 ? x.word : x.by);

const covers = (x: Piece, w: number): boolean => w >= x.first && w < x.last;

/** Whether a mark stands between. */
function marked(d: Drafting, from: number, to: number): boolean {
  const { reading } = d.clauses.phrases.words;
  for (let w = from; w < to; w++) if (reading[w]!.upos === Upos.PUNCT) return true;
  return false;
}

function pieces(d: Drafting, c: number, from: number): Piece[] {
  const { clauses } = d;
  const { phrases } = clauses;
  const { reading } = phrases.words;
  const out: Piece[] = [];
  const stop = clauses.last[c]!;
  for (let w = from; w < stop && out.length < PIECES; w++) {
    if (clauses.of[w] !== c) {
      if (out.length > 0 && clauses.verb[c] === -1) break;
      continue;
    }
    const r = reading[w]!;
    const p = phrases.at[w]!;
    if (p !== -1) {
      const last = phrases.last[p]!;
      const head = phrases.head[p]!;
      if (!isTime(reading[head]!))
        out.push({
          word: head,
          first: w,
          last,
          definite: isDefinite(reading[last - 1]!, reading[head]!),
          pronoun: false,
          adjective: reading[head]!.upos === Upos.ADJ && !reading[head]!.definite,
          by: phrases.preposition[p]!,
        });
      w = last - 1;
      continue;
    }
    if (r.upos === Upos.ADJ && !r.definite && r.part === Part.STEM) {
      out.push({ word: w, first: w, last: w + 1, definite: false, pronoun: false, adjective: true, by: -1 });
    } else if (r.upos === Upos.PRON && !r.classes.has("relative") && get(r.features, PRONTYPE) !== 4) {
      const before = reading[w - 1];
      const by = before?.upos === Upos.ADP ? w - 1 : -1;
      const topic = r.part === Part.STEM || before?.classes.has("inna") || before?.classes.has("anna");
      if (topic || by !== -1)
        out.push({ word: w, first: w, last: w + 1, definite: true, pronoun: by === -1, adjective: false, by });
    }
  }
  return out;
}

const isTime = (r: Reading): boolean => r.classes.has("time") || r.classes.has("weekday") || r.classes.has("month");
const isDefinite = (last: Reading, head: Reading): boolean =>
  last.definite ||
  last.upos === Upos.PROPN ||
  last.part === Part.ENCLITIC ||
  (head.definite && get(head.features, CASE) !== 2) ||
  get(head.features, DEFINITE) === 2;
