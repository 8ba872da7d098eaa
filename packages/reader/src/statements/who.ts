import type { SourceKind } from "@isnad/record";
import { nameOf, PERSON, Upos } from "../words/features.ts";
import { fits, type Shape, shapeOf } from "./agreement.ts";
import { SPEAKER_KINDS } from "./cues/table.ts";
import { clauseStart, isPronounAttached, isVerb, type Layers, type Stretch } from "./layers.ts";
import { headOf, kindOfNoun, speaks } from "./nouns.ts";
import type { Raw } from "./raw.ts";

/** Who speaks: as far as the report makes it known. */
export interface Speaker {
  readonly kind: SourceKind;
  /** Index of the entity, or -1. */
  readonly entity: number;
  readonly shape: Shape;
  /** The lemma of the noun that names them, or empty. */
  readonly noun: string;
}

/** Nobody in particular: `أفيد بأن`, `مطالبات`. */
export const NOBODY: Speaker = { kind: "anonymous", entity: -1, shape: { gender: undefined, number: undefined }, noun: "" };

/** The one named by a stretch of words. `known` are those who spoke or acted before, latest last. */
export function speakerNamed(l: Layers, words: Stretch, known: readonly Speaker[]): Speaker {
  const { reading } = l.words;
  const head = headOf(l, words);
  const r = reading[head]!;
  const entity = entityIn(l, words, head);
  const shape: Shape = r.upos === Upos.PROPN && entity >= 0 && l.entities.items[entity]!.kind !== "person" ? shapeOf(r) : shapeOf(r);
  const noun = r.upos === Upos.PROPN ? "" : r.lemma;
  const listed = kindOfNoun(r);
  if (entity >= 0) {
    const kind = l.entities.items[entity]!.kind;
    if (kind === "person") return { kind: "named", entity, shape, noun };
    if (kind === "group") return { kind: SPEAKER_KINDS.get(r.lemma) ?? "group", entity, shape, noun };
    if (l.entities.of[head] === entity || listed === "organization" || listed === undefined) return { kind: "organization", entity, shape, noun };
  }
  if (!r.definite && (listed === "anonymous" || (listed === "named" && isBareOffice(l, words, head)))) return { kind: "anonymous", entity: -1, shape, noun };
  if (listed === "anonymous" && r.definite) {
    // `المسؤول`, `المصادر`: the one of whom was spoken.
    const same = lastWith(known, (s) => s.noun === noun);
    return same ?? { kind: "anonymous", entity: -1, shape, noun };
  }
  if (r.definite || listed !== undefined) {
    const same = nominal(l, r.lemma, known, listed);
    if (same) return { kind: same.kind, entity: same.entity, shape, noun };
  }
  return { kind: listed ?? (r.upos === Upos.PROPN ? "named" : "organization"), entity, shape, noun };
}

/** An office without name or article in its phrase: `مسؤول كبير`, `وزير سابق` are unnamed; `وزير الخارجية` is not. */
function isBareOffice(l: Layers, words: Stretch, head: number): boolean {
  for (let w = head + 1; w < words[1]; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || isPronounAttached(r)) return false;
  }
  return true;
}

/** The entity that a source names: a person first, wherever the name stands in it; else what covers the head; else any body. */
function entityIn(l: Layers, words: Stretch, head: number): number {
  const { of, items } = l.entities;
  const atHead = of[head]!;
  if (atHead >= 0 && items[atHead]!.kind === "person") return atHead;
  let person = -1;
  let body = -1;
  for (let w = words[0]; w < words[1]; w++) {
    const e = of[w]!;
    if (e < 0) continue;
    const kind = items[e]!.kind;
    if (kind === "person" && !(w > words[0] && l.words.reading[w - 1]!.upos === Upos.ADP)) person = e;
    else if (body < 0 && kind === "organization") body = e;
  }
  if (person >= 0) return person;
  if (atHead >= 0) return atHead;
  const r = l.words.reading[head]!;
  // `بيان للجيش`, `متحدث باسم`: the body stands for its paper, not for its officer.
  const kind = kindOfNoun(r);
  return kind === "organization" ? body : -1;
}

const lastWith = (known: readonly Speaker[], test: (s: Speaker) => boolean): Speaker | undefined => {
  for (let i = known.length - 1; i >= 0; i--) if (test(known[i]!)) return known[i];
  return undefined;
};

/** `الوكالة`, `الوزير`, `الجيش`: the one of that noun of whom was spoken, by an earlier source's noun, an office or a name. */
function nominal(l: Layers, lemma: string, known: readonly Speaker[], listed: SourceKind | undefined): Speaker | undefined {
  const spoken = lastWith(known, (s) => s.noun === lemma && s.entity >= 0);
  if (spoken) return spoken;
  const { items } = l.entities;
  for (let i = items.length - 1; i >= 0; i--) {
    const e = items[i]!;
    if (e.kind === "person" ? e.office?.split(" ").includes(lemma) : e.kind === "organization" && e.name.split(" ")[0] === lemma) {
      return { kind: e.kind === "person" ? "named" : (listed ?? "organization"), entity: i, shape: { gender: undefined, number: undefined }, noun: lemma };
    }
  }
  return undefined;
}

/** The ones who speak, by attribution. Attributions must come in the order of their cues; `parents` are their indices, or -1. */
export function findSpeakers(l: Layers, raws: readonly Raw[], parents: readonly number[]): Speaker[] {
  const out: Speaker[] = [];
  const known: Speaker[] = [];
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i]!;
    let s: Speaker;
    if (raw.source) s = speakerNamed(l, raw.source, known);
    else if (raw.nobody) s = NOBODY;
    else s = implied(l, raw, out, raws, parents, i, known);
    out.push(s);
    known.push(s);
  }
  return out;
}

/** The one meant where the words leave the speaker out. */
function implied(l: Layers, raw: Raw, out: readonly Speaker[], raws: readonly Raw[], parents: readonly number[], i: number, known: readonly Speaker[]): Speaker {
  const parent = parents[i]!;
  const r = raw.at >= 0 ? l.words.reading[raw.at]! : undefined;
  // A first person inside somebody's words is that somebody.
  if (r && nameOf(r.features, PERSON) === "1" && parent >= 0 && parent < i) return out[parent]!;
  if (raw.leaning) return speakerNamed(l, raw.leaning, known);
  const asked: Shape = r && (raw.form === "finite" || raw.form === "participle") ? shapeOf(r) : pronounShape(l, raw);
  if (raw.form === "participle" || raw.opening === "before") {
    const actor = mainSubject(l, raw, known, asked);
    if (actor) return actor;
  }
  // The last who spoke on the same level and whom the verb fits; else the last whom it fits.
  for (let j = i - 1; j >= 0; j--) {
    if (parents[j] === parent && fits(asked, out[j]!.shape) !== false && out[j] !== NOBODY) return out[j]!;
  }
  const actor = mainSubject(l, raw, known, asked);
  if (actor) return actor;
  for (let j = i - 1; j >= 0; j--) if (fits(asked, out[j]!.shape) !== false && out[j] !== NOBODY) return out[j]!;
  return parent >= 0 && parent < i ? out[parent]! : NOBODY;
}

/** Gender and number of the pronoun that a masdar carries (`قوله`, `تأكيدها`). */
function pronounShape(l: Layers, raw: Raw): Shape {
  const p = raw.at >= 0 ? l.words.reading[raw.at + 1] : undefined;
  return isPronounAttached(p) ? shapeOf(p!) : { gender: undefined, number: undefined };
}

/** Who acts in the clause on which a circumstance hangs: the subject of the sentence's verb before it. */
function mainSubject(l: Layers, raw: Raw, known: readonly Speaker[], asked: Shape): Speaker | undefined {
  const start = clauseStart(l, raw.from);
  const { clauses, phrases, words } = l;
  for (let w = raw.from - 1; w >= start; w--) {
    if (!isVerb(words.reading[w]) || words.reading[w]!.lemma === "كان") continue;
    const c = clauses.of[w]!;
    const subject = c >= 0 && clauses.verb[c] === w ? clauses.subject[c]! : -1;
    if (subject < 0) continue;
    const stretch: Stretch = [phrases.first[subject]!, phrases.last[subject]!];
    if (speaks(l, stretch) === false) continue;
    const s = speakerNamed(l, stretch, known);
    if (fits(asked, s.shape) !== false) return s;
  }
  return undefined;
}
