import { Kind } from "../tokens/tokens.ts";
import { DEFINITE, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";
import { ClauseKind, type Clauses, type Tree } from "./phrases.ts";

/**
 * Heads and relations in Universal Dependencies' terms by rule, out of phrases and clauses, for the parser to look at: the verb of the first clause is the
 * root, other clauses hang on the clause that they stand in, phrases on their clause's verb or on the noun before them,
 * words of a phrase on its head, function words on what they introduce.
 */
export function ruledTree(clauses: Clauses): Tree {
  const { phrases } = clauses;
  const { words } = phrases;
  const head = new Int32Array(words.count).fill(-1);
  const relation = new Array<string>(words.count).fill("dep");

  for (let s = 0; s < words.tokens.sentences.count; s++) {
    const begin = words.firstOf[s]!;
    const stop = words.firstOf[s + 1]!;
    if (begin === stop) continue;
    const root = rootOf(clauses, begin, stop);
    relation[root] = "root";
    // The word that stands for each clause: its verb, or the head of its first phrase.
    for (let w = begin; w < stop; w++) {
      if (w === root) continue;
      const [h, r] = attach(clauses, w, root, stop);
      head[w] = h;
      relation[w] = r;
    }
    straighten(head, relation, begin, stop, root);
  }
  return { head, relation, upos: Uint8Array.from(words.reading, (r) => r.upos) };
}

function rootOf(clauses: Clauses, begin: number, stop: number): number {
  const { words } = clauses.phrases;
  let first = -1;
  for (let w = begin; w < stop; w++) {
    const c = clauses.of[w]!;
    if (c !== -1 && clauses.verb[c] === w && clauses.kind[c] === ClauseKind.MAIN) return w;
    if (first === -1 && c !== -1 && clauses.verb[c] === w && clauses.kind[c] === ClauseKind.COORDINATE) first = w;
  }
  if (first !== -1) return first;
  for (let w = begin; w < stop; w++) {
    const p = clauses.phrases.at[w]!;
    if (p !== -1) return clauses.phrases.head[p]!;
  }
  for (let w = begin; w < stop; w++) if (words.reading[w]!.upos !== Upos.PUNCT) return w;
  return begin;
}

const anchorOf = (clauses: Clauses, c: number, root: number): number => {
  if (c === -1) return root;
  if (clauses.verb[c] !== -1) return clauses.verb[c]!;
  for (let w = clauses.first[c]!; w < clauses.last[c]!; w++) {
    const p = clauses.phrases.of[w]!;
    if (p !== -1) return clauses.phrases.head[p]!;
  }
  return clauses.first[c]!;
};

function attach(clauses: Clauses, w: number, root: number, stop: number): [number, string] {
  const { phrases } = clauses;
  const { words } = phrases;
  const r = words.reading[w]!;
  const c = clauses.of[w]!;
  const anchor = anchorOf(clauses, c, root);
  const p = phrases.of[w]!;
  if (r.upos === Upos.PUNCT) return [punctuated(clauses, w, root, stop), "punct"];
  if (r.upos === Upos.CCONJ) return [next(clauses, w, stop, anchor), "cc"];
  if (r.upos === Upos.ADP) {
    const to = next(clauses, w, stop, anchor);
    return [to, words.reading[to]!.upos === Upos.VERB ? "mark" : "case"];
  }
  if (r.upos === Upos.SCONJ) return [next(clauses, w, stop, anchor, true), "mark"];
  if (r.part === Part.ENCLITIC) {
    const host = w - 1;
    const u = words.reading[host]!.upos;
    if (u === Upos.VERB || u === Upos.AUX) return [host, "obj"];
    if (u === Upos.ADP) return [anchor, "obl"];
    if (u === Upos.SCONJ || u === Upos.PART) return [anchor, "nsubj"];
    return [host, "nmod"];
  }
  if (r.upos === Upos.VERB || r.upos === Upos.AUX) {
    if (c !== -1 && clauses.verb[c] === w) {
      const up = clauses.parent[c]!;
      if (clauses.kind[c] === ClauseKind.RELATIVE) {
        const noun = before(clauses, clauses.first[c]!, words.firstOf[words.sentence[w]!]!);
        return [noun === -1 ? root : noun, "acl"];
      }
      const to = up === -1 ? root : anchorOf(clauses, up, root);
      return [
        to === w ? root : to,
        clauses.kind[c] === ClauseKind.THAT
          ? "ccomp"
          : clauses.kind[c] === ClauseKind.COORDINATE
            ? "conj"
            : clauses.kind[c] === ClauseKind.ADVERBIAL
              ? "advcl"
              : "parataxis",
      ];
    }
    return [anchor === w ? root : anchor, r.upos === Upos.AUX ? "aux" : "advcl"];
  }
  if (r.upos === Upos.PART)
    return [
      next(clauses, w, stop, anchor, true),
      r.lemma === "س" || r.lemma === "قد" || r.lemma === "سوف" ? "aux" : "advmod",
    ];
  if (p !== -1) {
    const h = phrases.head[p]!;
    if (w === h) return phraseHead(clauses, p, anchor, root);
    return inside(words, w, h, phrases.first[p]!);
  }
  if (r.classes.has("relative")) return [anchor === w ? root : anchor, "nsubj"];
  if (r.upos === Upos.PRON) return [anchor === w ? root : anchor, "nsubj"];
  if (r.upos === Upos.ADJ) return [w > 0 && anchor !== w ? anchor : root, "acl"];
  return [anchor === w ? root : anchor, "advmod"];
}

/** A word inside a phrase, to the noun that it describes or to the idafa's last noun before it. */
function inside(words: Words, w: number, h: number, first: number): [number, string] {
  const r = words.reading[w]!;
  if (w < h) return [h, r.upos === Upos.NUM ? "nummod" : r.upos === Upos.DET || r.upos === Upos.PRON ? "det" : "nmod"];
  if (r.upos === Upos.ADJ) {
    // The nearest noun that agrees in gender and definiteness, else the head.
    for (let x = w - 1; x >= first; x--) {
      const n = words.reading[x]!;
      if (
        n.upos === Upos.NOUN &&
        ((n.features ^ r.features) & 0xc) === 0 &&
        (n.definite || nameOf(n.features, DEFINITE) !== "Ind") === r.definite
      )
        return [x, "amod"];
    }
    return [h, "amod"];
  }
  for (let x = w - 1; x >= first; x--) {
    const n = words.reading[x]!;
    if (r.upos === Upos.PROPN && n.upos === Upos.PROPN) {
      let start = x;
      while (start > first && words.reading[start - 1]!.upos === Upos.PROPN) start--;
      return [start, "flat"];
    }
    if (n.upos === Upos.NOUN || n.upos === Upos.NUM || n.upos === Upos.ADJ)
      return [n.upos === Upos.ADJ ? h : x, n.upos === Upos.ADJ ? "appos" : "nmod"];
  }
  return [h, "nmod"];
}

function phraseHead(clauses: Clauses, p: number, anchor: number, root: number): [number, string] {
  const { phrases } = clauses;
  const { words } = phrases;
  const h = phrases.head[p]!;
  const c = clauses.of[h]!;
  const to = anchor === h ? root : anchor;
  if (c !== -1 && clauses.subject[c] === p) return [to, "nsubj"];
  if (c !== -1 && clauses.object[c] === p) return [to, "obj"];
  for (let q = p - 1; q >= 0 && q > p - 4; q--) if (phrases.next[q] === p) return [phrases.head[q]!, "conj"];
  const prep = phrases.preposition[p]!;
  if (prep !== -1) {
    const n = before(clauses, prep, words.firstOf[words.sentence[h]!]!, 1);
    // A prepositional phrase right after a noun belongs to it: a masdar above all.
    if (
      n !== -1 &&
      (nameOf(words.reading[n]!.features, VERBFORM) === "Vnoun" || NOMINAL.has(words.reading[prep]!.lemma))
    )
      return [n, "nmod"];
    return [to, "obl"];
  }
  return [to, words.reading[h]!.classes.has("time") ? "obl" : "nsubj"];
}

/** Prepositions that tie to a noun right before them more often than to the verb (counted on Arabic-PUD's part to learn from). */
const NOMINAL = new Set(["من", "ل", "في", "بين", "مع", "مثل", "ضد", "عند", "حول", "لدى"]);

/**
 * What a mark hangs on: the last one on the root, an opening mark and a colon on the clause that they open, a closing mark on the
 * clause that it closes, a comma on what follows it.
 */
function punctuated(clauses: Clauses, w: number, root: number, stop: number): number {
  const { words } = clauses.phrases;
  const kind = words.tokens.kind[words.token[w]!]!;
  let last = stop - 1;
  while (last > w && words.reading[last]!.upos === Upos.PUNCT) last--;
  if (last <= w && kind !== Kind.CLOSE) return root;
  const side = kind === Kind.CLOSE ? -1 : 1;
  for (let x = w + side, n = 0; x >= words.firstOf[words.sentence[w]!]! && x < stop && n < 6; x += side, n++) {
    const r = words.reading[x]!;
    if (
      r.upos === Upos.PUNCT ||
      r.upos === Upos.CCONJ ||
      r.upos === Upos.ADP ||
      r.upos === Upos.PART ||
      r.upos === Upos.SCONJ
    )
      continue;
    const p = clauses.phrases.of[x]!;
    const c = clauses.of[x]!;
    if (kind === Kind.OPEN || kind === Kind.CLOSE || r.upos === Upos.VERB)
      return anchorOf(clauses, c, root) === w ? root : anchorOf(clauses, c, root);
    return p === -1 ? x : clauses.phrases.head[p]!;
  }
  const anchor = anchorOf(clauses, clauses.of[w]!, root);
  return anchor === w ? root : anchor;
}

/** The head of the nearest phrase that ends before `w`; with `gap` only where it ends right there. */
function before(clauses: Clauses, w: number, begin: number, gap = 6): number {
  for (let x = w - 1; x >= begin && x >= w - gap; x--) {
    const p = clauses.phrases.of[x]!;
    if (p !== -1) return clauses.phrases.head[p]!;
  }
  return -1;
}

/** What a preposition, conjunction or particle introduces: the head of the next phrase, or the next verb. */
function next(clauses: Clauses, w: number, stop: number, anchor: number, verb = false): number {
  const { phrases } = clauses;
  for (let x = w + 1; x < stop && x < w + 8; x++) {
    const r = phrases.words.reading[x]!;
    if (r.upos === Upos.VERB) return x;
    const p = phrases.of[x]!;
    if (p !== -1 && !verb) return phrases.head[p]!;
    if (r.upos === Upos.PRON && !verb) return x;
  }
  return anchor === w ? (w > 0 ? w - 1 : w) : anchor;
}

/** Breaks cycles: a word whose way up does not end at the root hangs on the root. */
function straighten(head: Int32Array, relation: string[], begin: number, stop: number, root: number): void {
  const seen = new Int32Array(stop - begin).fill(-1);
  for (let w = begin; w < stop; w++) {
    let x = w;
    while (x !== root && x >= begin && x < stop && seen[x - begin] !== w) {
      if (seen[x - begin] === -2) break;
      seen[x - begin] = w;
      x = head[x]!;
    }
    if (x !== root && !(x >= begin && x < stop && seen[x - begin] === -2)) {
      head[w] = root;
      if (relation[w] === "root") relation[w] = "dep";
    }
    for (x = w; x !== root && x >= begin && x < stop && seen[x - begin] === w; x = head[x]!) seen[x - begin] = -2;
  }
}
