/**
 * Measures subjects and objects of clauses against a treebank: of each verb that the treebank and we both have, whether we give it
 * the subject and the object that the treebank gives it. What the treebank's practice leaves open counts neither for nor against:
 * the subject that a verb shares with the one that it is joined to by `و`, the noun before a relative clause without a pronoun,
 * and what stands with `كان` and its sisters, which the treebank hangs on their predicate.
 */
import { findClauses } from "../src/phrases/find-clauses.ts";
import { findPhrases } from "../src/phrases/find-phrases.ts";
import type { Clauses } from "../src/phrases/phrases.ts";
import { splitSentences } from "../src/sentences/split-sentences.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { analyze } from "../src/words/analyze.ts";
import type { GoldSentence, GoldWord } from "./conllu.ts";
import { solidOffsets } from "./conllu.ts";

export interface Tally {
  right: number;
  /** How many we give, and how many the treebank gives. */
  found: number;
  due: number;
}
export const f1 = (t: Tally): number => (200 * t.right) / Math.max(1, t.found + t.due);

/** The scores in one line. */
export const told = (s: ClauseScore): string =>
  (["subject", "object", "copula"] as const)
    .map((k) => `${k} F1 ${f1(s[k]).toFixed(1)} (${s[k].right} right of ${s[k].found} found, ${s[k].due} due)`)
    .join("; ");

export interface ClauseScore {
  readonly subject: Tally;
  readonly object: Tally;
  /** Of `كان` and its sisters, by the predicate's subject. */
  readonly copula: Tally;
  readonly errors: readonly ClauseError[];
}
export interface ClauseError {
  readonly role: "subject" | "object" | "copula";
  readonly sentence: string;
  readonly verb: string;
  readonly due: string;
  readonly found: string;
}

const RELATIVE = new Set(["الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي"]);

/** Compares the clauses that `read` finds in each sentence's text with its words of the treebank. */
export function checkClauses(
  sentences: readonly GoldSentence[],
  read: (text: string) => Clauses = readText,
): ClauseScore {
  const subject = { right: 0, found: 0, due: 0 };
  const object = { right: 0, found: 0, due: 0 };
  const copula = { right: 0, found: 0, due: 0 };
  const errors: ClauseError[] = [];
  for (const s of sentences) {
    const clauses = read(s.text);
    const { words } = clauses.phrases;
    const solid = solidOffsets(s.text);
    const ours = new Map<number, number>();
    for (let w = 0; w < words.count; w++) ours.set(solid[words.start[w]!]!, w);
    const word = (w: number): string => (w === -1 ? "-" : s.text.slice(words.start[w]!, words.end[w]!));
    const clauseOf = new Map<number, number>();
    for (let c = 0; c < clauses.count; c++) if (clauses.verb[c] !== -1) clauseOf.set(clauses.verb[c]!, c);
    const form = (g: number): string => {
      const at = ours.get(s.words[g]?.start ?? -1);
      return g === -1 ? "-" : at === undefined ? `?${s.words[g]!.lemma}` : word(at);
    };
    const tally = (
      t: Tally,
      role: ClauseError["role"],
      w: number,
      due: number,
      open: readonly number[],
      of: number,
    ) => {
      const start = w === -1 ? -1 : solid[words.start[w]!]!;
      const same = (g: number) => g !== -1 && s.words[g]!.start === start;
      if (due === -1 && (w === -1 || open.some(same))) return;
      if (w !== -1) t.found++;
      if (due !== -1) t.due++;
      if (w !== -1 && (same(due) || (due !== -1 && open.some(same)))) t.right++;
      else errors.push({ role, sentence: s.text, verb: form(of), due: form(due), found: word(w) });
    };
    s.words.forEach((g, i) => {
      const due = argumentsOf(s, i);
      if (!due) return;
      const at = ours.get(g.start);
      const c = at === undefined ? undefined : clauseOf.get(at);
      if (due.copula) {
        if (c !== undefined) tally(copula, "copula", clauses.subjectWord[c]!, due.subject, due.subjectOpen, i);
        return;
      }
      tally(subject, "subject", c === undefined ? -1 : clauses.subjectWord[c]!, due.subject, due.subjectOpen, i);
      tally(object, "object", c === undefined ? -1 : clauses.objectWord[c]!, due.objects[0] ?? -1, due.objects, i);
    });
  }
  return { subject, object, copula, errors };
}

const NOUNS = new Set(["NOUN", "PROPN", "PRON", "ADJ", "NUM"]);

export interface Due {
  /** The treebank's word for the subject, or -1; what else is right, or neither right nor wrong. */
  readonly subject: number;
  readonly subjectOpen: readonly number[];
  readonly objects: readonly number[];
  /** `كان` and its sisters: the subject is that of the predicate, an object counts neither way. */
  readonly copula: boolean;
}

/** What the treebank says of a word that is a verb; undefined for other words. */
export function argumentsOf(s: GoldSentence, i: number): Due | undefined {
  const g = s.words[i]!;
  if (g.upos === "AUX" && g.relation === "cop" && g.head >= 0) {
    const [subject, subjectOpen] = subjectOf(s.words, g.head);
    return { subject, subjectOpen, objects: [], copula: true };
  }
  if (g.upos !== "VERB") return undefined;
  const [subject, subjectOpen] = subjectOf(s.words, i);
  const objects = s.words.flatMap((x, k) => (x.head === i && x.relation === "obj" ? [k] : []));
  // `الذي شنه الجيش`: the treebank's object is the relative pronoun, ours the one on the verb.
  if (objects.length > 0 && RELATIVE.has(formOf(s, objects[0]!))) {
    if (g.relation === "acl") objects.push(g.head);
    if (s.words[i + 1]?.upos === "PRON" && s.words[i + 1]!.start === g.end) objects.push(i + 1);
  }
  return { subject, subjectOpen, objects, copula: false };
}

const formOf = (s: GoldSentence, g: number): string => s.words[g]!.form;

/** The subject that the treebank gives a word, or -1, and what else counts as it or neither for nor against. */
function subjectOf(words: readonly GoldWord[], i: number): [due: number, open: number[]] {
  const open: number[] = [];
  let due = words.findIndex((x) => x.head === i && x.relation === "nsubj");
  const g = words[i]!;
  if (due !== -1 && RELATIVE.has(words[due]!.form)) {
    open.push(due);
    if (g.relation === "acl" || (g.relation === "conj" && NOUNS.has(words[g.head]?.upos ?? ""))) due = g.head;
    else if (g.relation === "conj" && words[g.head]?.relation === "acl") due = words[g.head]!.head;
    else if (NOUNS.has(words[g.head]?.upos ?? "")) due = g.head;
    open.push(due);
    // The treebank's own choice between an idafa's nouns wavers: `محطة الكهرباء التي`.
    if (words[due]?.relation === "nmod" && words[words[due]!.head]?.upos === "NOUN") open.push(words[due]!.head);
    words.forEach((x, k) => {
      if (x.head === due && (x.relation === "nmod" || x.relation === "appos" || x.relation === "flat") && k < i)
        open.push(k);
    });
  } else if (due === -1 && g.relation === "acl" && words[g.head]) open.push(g.head);
  // What verbs joined by `و` share.
  for (let k = i, n = 0; due === -1 && words[k]!.relation === "conj" && n < 5; k = words[k]!.head, n++) {
    const up = words[k]!.head;
    const [theirs, more] = subjectOf(words, up);
    if (theirs !== -1) open.push(theirs);
    open.push(...more);
  }
  // Who does what the verb of another brings with it (`يريد أن يسافر`, `بدأ يتكلم`) does it, too.
  if (due === -1 && (g.relation === "xcomp" || g.relation === "ccomp" || g.relation === "advcl") && words[g.head]) {
    const theirs = words.findIndex((x) => x.head === g.head && (x.relation === "nsubj" || x.relation === "obj"));
    if (theirs !== -1) open.push(theirs);
  }
  return [due, open];
}

const readText = (text: string): Clauses => findClauses(findPhrases(analyze(tokenize(splitSentences(text)))));
