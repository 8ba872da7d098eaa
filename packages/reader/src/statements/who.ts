import type { SourceKind } from "@isnad/record";
import { NUMBER, nameOf, PERSON, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { fits } from "./agreement.ts";
import { cueAt } from "./cue-at.ts";
import { type Shape, shapeOf } from "./cues/table.ts";
import {
  clauseLimit,
  clauseStart,
  isAnd,
  isComma,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  namedAt,
  type Stretch,
} from "./layers.ts";
import { agrees, headOf, isOblique, kindOfNoun, phraseAt, speaks, wholeSource } from "./nouns.ts";
import { bearer, type Offices, readOffices } from "./offices.ts";
import type { Raw } from "./raw.ts";
import { subjectBefore } from "./subject.ts";

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
export const NOBODY: Speaker = {
  kind: "anonymous",
  entity: -1,
  shape: { gender: undefined, number: undefined },
  noun: "",
};

/** The one named by a stretch of words. `known` are those who spoke before, latest last. */
export function speakerNamed(l: Layers, offices: Offices, words: Stretch, known: readonly Speaker[]): Speaker {
  const { reading } = l.words;
  const head = countedHead(l, reading[words[0]]!.upos === Upos.PUNCT ? [words[0] + 1, words[1]] : words);
  const r = reading[head]!;
  const entity = entityIn(l, words, head);
  const noun = r.upos === Upos.PROPN ? "" : r.lemma;
  const shape = shapeOfNoun(r);
  const listed = kindOfNoun(r);
  if (entity >= 0) {
    const { kind } = l.entities.items[entity]!;
    if (kind === "person")
      return { kind: "named", entity, shape: { ...shape, number: shape.number ?? single(l, words) }, noun };
    const group =
      listed === "group" && !ARMS.has(r.lemma) && namedAt(l, head) !== entity && namedAt(l, head + 1) !== entity;
    return { kind: group ? "group" : "organization", entity: group ? -1 : entity, shape, noun };
  }
  // An unnamed party of the report: kept as such, where no name is known for it.
  const party = l.entities.of[head]!;
  const bare = !r.definite && r.upos !== Upos.PROPN && isBare(l, words, head);
  // `زوار المعرض`, `لاعبوه`: many, and no body.
  const many =
    nameOf(r.features, NUMBER) === "Plur" &&
    (r.classes.has("person") || r.classes.has("role")) &&
    !r.classes.has("body");
  const counting =
    reading[words[0]]!.lemma === "أحد" || reading[words[0]]!.lemma === "إحدى"
      ? reading[words[0]]!
      : reading[headOf(l, words)]!;
  if (head !== words[0] && COUNTING.has(counting.lemma)) {
    // `عدد من الطلاب` are a group, `أحد السكان` is one of whom no more is said.
    const one = counting.lemma === "أحد" || counting.lemma === "إحدى" || counting.lemma === "واحد";
    return {
      kind: many && !one && listed !== "anonymous" ? "group" : "anonymous",
      entity: party,
      shape: shapeOfNoun(counting),
      noun,
    };
  }
  if (many && !bare && listed !== "anonymous") return { kind: "group", entity: party, shape, noun };
  if (bare && (listed === "anonymous" || listed === "named" || r.classes.has("person")))
    return { kind: listed === "group" ? "group" : "anonymous", entity: party, shape, noun };
  if (listed === "anonymous" && r.definite) {
    // `المسؤول`, `المصادر`: the one of whom was spoken.
    const same = lastWith(known, (s) => s.noun === noun);
    return { kind: same?.kind ?? "anonymous", entity: same?.entity ?? party, shape, noun };
  }
  if (!bare && r.upos !== Upos.PROPN) {
    const called = bearer(l, offices, words, head);
    if (called >= 0)
      return {
        kind: l.entities.items[called]!.kind === "person" ? "named" : (listed ?? "organization"),
        entity: called,
        shape,
        noun,
      };
    const same = lastWith(known, (s) => s.noun === noun && s.entity >= 0);
    if (same && isAlone(l, words, head)) return { kind: same.kind, entity: same.entity, shape, noun };
  }
  return {
    kind: listed ?? (r.upos !== Upos.NOUN || r.guessed || r.classes.has("person") ? "named" : "organization"),
    entity: party,
    shape,
    noun,
  };
}

/** Whether a source is one noun, with adjectives at most: `الوزيرة الأردنية`. */
function isAlone(l: Layers, [from, to]: Stretch, head: number): boolean {
  for (let w = from; w < to; w++) if (w !== head && l.words.reading[w]!.upos !== Upos.ADJ) return false;
  return true;
}

/** One name is one person; two are joined by و. */
const single = (l: Layers, [from, to]: Stretch): string | undefined => {
  for (let w = from + 1; w < to; w++) if (isAnd(l.words.reading[w])) return undefined;
  return "Sing";
};

/** Words that count or pick those who follow: عدد من, أحد, بعض. By bare lemma. */
const COUNTING = new Set("عدد أحد إحدى بعض عشرات مئات آلاف كثير معظم غالبية أغلب جملة جميع واحد".split(" "));

/** The head of the words that name a source; behind `عدد من`, `أحد`, that of the noun which is counted. */
function countedHead(l: Layers, words: Stretch): number {
  const head = headOf(l, words);
  const r = l.words.reading[head]!;
  if (!COUNTING.has(r.lemma) && r.lemma !== "كل" && !r.classes.has("quantity") && r.upos !== Upos.NUM) return head;
  for (let w = head + 1; w < words[1]; w++) {
    const x = l.words.reading[w]!;
    if (x.upos === Upos.NOUN && x.classes.size > 0) return w;
  }
  return head;
}

/** States and cities are feminine but for these (Wright I § 291). */
const MASCULINE_PLACES = new Set(
  "العراق لبنان الأردن السودان المغرب اليمن الكويت الفاتيكان البنتاغون الكرملين البيت".split(" "),
);

/** Gender and number of the noun that names who speaks; a state's name is feminine. */
function shapeOfNoun(r: Reading): Shape {
  const shape = shapeOf(r);
  if (shape.gender !== undefined || r.upos !== Upos.PROPN) return shape;
  if (!r.classes.has("state") && !r.classes.has("country") && !r.classes.has("city")) return shape;
  return { gender: MASCULINE_PLACES.has(r.lemma) ? "Masc" : "Fem", number: "Sing" };
}

/** Without name, article or pronoun in its phrase: `مسؤول كبير`, `وزير سابق` are unnamed; `وزير الخارجية` is not. */
function isBare(l: Layers, words: Stretch, head: number): boolean {
  // A prepositional phrase behind it (`طبيب في المستشفى`) names nobody.
  const p = l.phrases.of[head]!;
  const end = p >= 0 ? Math.min(words[1], l.phrases.last[p]!) : words[1];
  for (let w = head + 1; w < end; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || isPronounAttached(r)) return false;
  }
  return true;
}

/** The entity that a source names: a person whose name stands in apposition; else what covers the head; else the body whose paper or arm it is. */
function entityIn(l: Layers, words: Stretch, head: number): number {
  const { of, items } = l.entities;
  const { reading } = l.words;
  const atHead = namedAt(l, head);
  if (atHead >= 0 && (items[atHead]!.kind === "person" || items[atHead]!.kind === "organization")) return atHead;
  let person = -1;
  let body = -1;
  for (let w = words[0]; w < words[1]; w++) {
    const e = namedAt(l, w);
    if (e < 0 || (w > words[0] && of[w - 1] === e)) continue;
    if (items[e]!.kind === "person") {
      // `أسرة فلان`, `محامي فلان`: not the bearer of the name, on whom the noun only depends.
      const p = w > words[0] ? reading[w - 1]! : undefined;
      const dependent =
        p !== undefined &&
        (p.upos === Upos.ADP ||
          (p.upos === Upos.NOUN &&
            !p.definite &&
            !p.classes.has("title") &&
            namedAt(l, w - 1) < 0 &&
            w - 1 === head &&
            !p.classes.has("role")));
      if (!dependent) person = e;
    } else if (body < 0 && items[e]!.kind === "organization") body = e;
  }
  if (person >= 0) return person;
  if (atHead >= 0) return atHead;
  const r = reading[head]!;
  const kind = kindOfNoun(r);
  if (body >= 0 && kind === "group" && namedAt(l, head + 1) === body) return body;
  return kind === "organization" || (kind === undefined && !r.classes.has("person")) || ARMS.has(r.lemma) ? body : -1;
}
/** Parts of a body that speak for it: قوات الحلف, قيادة الجيش. */
const ARMS = new Set("قوة قوات قيادة إدارة مكتب لجنة سلطة".split(" "));

/** How many who spoke before are remembered. */
const REMEMBERED = 200;
const lastWith = (known: readonly Speaker[], test: (s: Speaker) => boolean): Speaker | undefined => {
  for (let i = known.length - 1; i >= 0 && i > known.length - REMEMBERED; i--) if (test(known[i]!)) return known[i];
  return undefined;
};

/** The ones who speak, by attribution. Attributions must come in the order of their cues; `parents` are their indices, or -1. */
export function findSpeakers(
  l: Layers,
  raws: readonly Raw[],
  innermost: Int32Array,
  contents: readonly (readonly Stretch[])[],
  parents: readonly number[],
): Speaker[] {
  const offices = readOffices(l);
  const told = { offices, innermost };
  const out: Speaker[] = [];
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i]!;
    if (raw.source) out.push(asVerbTells(l, raw, speakerNamed(l, offices, raw.source, out)));
    else if (raw.nobody) out.push(NOBODY);
    else out.push(implied(l, told, raw, out, raws, contents, parents, i));
  }
  return out;
}

/**
 * A speaker with what the verb tells: `قال غاو`, `قالت سمر` show the gender of names, and a masculine verb that what is
 * spelt as a feminine noun is a name (`قال ولايتي`).
 */
function asVerbTells(l: Layers, raw: Raw, speaker: Speaker): Speaker {
  if (raw.form !== "finite" || raw.source![0] < raw.at) return speaker;
  const { gender } = cueAt(l, raw.at)?.shape ?? shapeOf(l.words.reading[raw.at]!);
  if (gender === undefined || speaker.shape.number === "Plur" || speaker.shape.gender === gender) return speaker;
  const r = l.words.reading[headOf(l, raw.source!)]!;
  const place = speaker.entity >= 0 && l.entities.items[speaker.entity]!.kind !== "person";
  if (place && gender === "Fem") return speaker;
  const misread = gender === "Masc" && speaker.entity < 0 && speaker.kind === "organization" && r.classes.size === 0;
  return { ...speaker, kind: misread ? "named" : speaker.kind, shape: { ...speaker.shape, gender } };
}

/** How far back the last speaker is looked for, in attributions. */
const BACK = 12;

/** The one meant where the words leave the speaker out. */
function implied(
  l: Layers,
  told: Told,
  raw: Raw,
  out: readonly Speaker[],
  raws: readonly Raw[],
  contents: readonly (readonly Stretch[])[],
  parents: readonly number[],
  i: number,
): Speaker {
  const parent = parents[i]!;
  const { offices } = told;
  const r = raw.at >= 0 ? l.words.reading[raw.at]! : undefined;
  // A first person inside somebody's words is that somebody.
  if (r && nameOf(r.features, PERSON) === "1" && parent >= 0 && parent < i) return out[parent]!;
  // `أوعزت` in somebody's own words is the first person as soon as a woman's deed.
  if (r && parent >= 0 && parent < i && raw.form === "finite" && l.quotes.of[raw.at]! >= 0 && r.form.endsWith("ت"))
    return out[parent]!;
  if (raw.leaning) return speakerNamed(l, offices, raw.leaning, out);
  const tongue = onTongueOf(l, raw);
  if (tongue) return speakerNamed(l, offices, tongue, out);
  const asked: Shape =
    r && (raw.form === "finite" || raw.form === "participle")
      ? (cueAt(l, raw.at)?.shape ?? shapeOf(r))
      : pronounShape(l, raw);
  const fit = (j: number): boolean => out[j] !== NOBODY && fits(asked, out[j]!.shape) !== false;
  if (raw.form === "participle" || raw.opening === "before" || raw.opening === "inside" || raw.opening === "relative") {
    // Whoever spoke before in the same sentence, unless another has acted since.
    const sentence = l.words.sentence[raw.from]!;
    const actor = mainSubject(l, told, raw, out, asked, parent);
    for (let j = i - 1; j >= 0 && j > i - BACK; j--) {
      const end = contents[j]!.at(-1)?.[1] ?? 1;
      const same = l.words.sentence[Math.max(0, raws[j]!.from)] === sentence || l.words.sentence[end - 1] === sentence;
      if (!same || parents[j] !== parent || !fit(j)) continue;
      return actor?.sure && actor.at >= end && actor.at > raws[j]!.at ? actor.speaker : out[j]!;
    }
    if (actor) return actor.speaker;
  }
  // The last who spoke on the same level and whom the verb fits; else the last whom it fits.
  for (let j = i - 1; j >= 0 && j > i - BACK; j--) if (parents[j] === parent && fit(j)) return out[j]!;
  const actor = mainSubject(l, told, raw, out, asked, parent);
  if (actor) return actor.speaker;
  for (let j = i - 1; j >= 0 && j > i - BACK; j--) if (fit(j)) return out[j]!;
  return parent >= 0 && parent < i && fits(asked, out[parent]!.shape) !== false ? out[parent]! : NOBODY;
}

/** `نقلت الوكالة على لسان المدير قوله`, `… على لسان المدير حيث قال`: whose tongue it was. */
function onTongueOf(l: Layers, raw: Raw): Stretch | null {
  const start = Math.max(clauseStart(l, raw.from), raw.from - TONGUE);
  for (let w = raw.from - 1; w > start; w--) {
    const r = l.words.reading[w]!;
    if (isVerb(r) || isThat(r)) return null;
    if (r.lemma === "لسان" && l.words.reading[w - 1]!.lemma === "على") {
      const p = l.phrases.of[w]!;
      const named: Stretch | null = p >= 0 && l.phrases.last[p]! > w + 1 ? [w + 1, l.phrases.last[p]!] : null;
      return named && named[1] <= raw.from ? named : null;
    }
  }
  return null;
}
/** How many words back a tongue is looked for. */
const TONGUE = 14;

/** Gender and number of the pronoun that a masdar carries (`قوله`, `تأكيدها`). */
function pronounShape(l: Layers, raw: Raw): Shape {
  const p = raw.at >= 0 ? l.words.reading[raw.at + 1] : undefined;
  return isPronounAttached(p) ? shapeOf(p!) : { gender: undefined, number: undefined };
}

/** What is known before anyone is asked: the offices of a report, and in whose words each word stands. */
interface Told {
  readonly offices: Offices;
  readonly innermost: Int32Array;
}

/** Who acts, by which verb; `sure` where the words name one who can speak. */
interface Actor {
  readonly speaker: Speaker;
  readonly at: number;
  readonly sure: boolean;
}

/**
 * Who acts in the clause on which a circumstance hangs: the subject of the nearest verb before it that stands in no
 * relative clause and whose subject can speak; else of the first verb of the sentence.
 */
function mainSubject(
  l: Layers,
  { offices, innermost }: Told,
  raw: Raw,
  known: readonly Speaker[],
  asked: Shape,
  parent: number,
): Actor | undefined {
  const { words } = l;
  const start = Math.max(clauseStart(l, raw.from), raw.from - FARTHEST);
  let first: Actor | undefined;
  for (let w = raw.from - 1; w >= start; w--) {
    const r = words.reading[w]!;
    if (!acts(l, w) || r.lemma === "كان" || inRelative(l, w, start)) continue;
    // What stands in another's words is done in them.
    if (innermost[w]! >= 0 && innermost[w] !== parent) continue;
    const stretch = subjectOf(l, w) ?? onlyActor(l, w, start);
    if (!stretch) continue;
    const can = speaks(l, stretch);
    if (can === false) continue;
    const s = speakerNamed(l, offices, stretch, known);
    if (fits(asked, s.shape) === false) continue;
    if (can) return { speaker: s, at: w, sure: true };
    first = { speaker: s, at: w, sure: false };
  }
  return first;
}

/** `ما كان من الوزير إلا أن سحب`: who stands behind من. */
function onlyActor(l: Layers, verb: number, start: number): Stretch | null {
  const { reading } = l.words;
  if (!isThat(reading[verb - 1]) || reading[verb - 2]?.lemma !== "إلا") return null;
  for (let w = verb - 3; w > start && w > verb - 14; w--) {
    if (reading[w]!.lemma !== "من" || reading[w - 1]!.lemma !== "كان") continue;
    return [w + 1, verb - 2];
  }
  return null;
}

/** A verb, or what is spelt as a masdar behind بعد أن and إلا أن, where only a verb can stand. */
function acts(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  if (isVerb(r)) return true;
  return (
    r.upos === Upos.NOUN &&
    !r.definite &&
    r.form.length === 3 &&
    isThat(reading[w - 1]) &&
    BEFORE_THAT.has(reading[w - 2]?.lemma ?? "")
  );
}
const BEFORE_THAT = new Set(["بعد", "قبل", "إلا", "منذ"]);

/** The subject of a verb: what its gap names where it is one of saying, else what the clause does, else one who can speak right behind it. */
function subjectOf(l: Layers, verb: number): Stretch | null {
  const { clauses, phrases } = l;
  const gap = l.gaps.get(verb);
  if (gap?.subject) return gap.subject;
  const before = cueAt(l, verb) ? subjectBefore(l, verb) : null;
  if (before && !before.relative) return before.words;
  const c = clauses.of[verb]!;
  const subject = c >= 0 && clauses.verb[c] === verb ? clauses.subject[c]! : -1;
  if (subject >= 0) return [phrases.first[subject]!, phrases.last[subject]!];
  const behind = verb + 1 < l.words.count ? phraseAt(l, verb + 1, clauseLimit(l, verb)) : null;
  if (!behind) return null;
  const r = l.words.reading[headOf(l, behind)]!;
  return speaks(l, behind) === true && !isOblique(r) && agrees(shapeOf(l.words.reading[verb]!), r, true) !== false
    ? wholeSource(l, behind, clauseLimit(l, verb))
    : null;
}

/** How far back the verb on which a circumstance hangs is looked for, in words. */
const FARTHEST = 150;

/** Whether a verb stands in a relative clause: behind الذي with no comma between, or right behind an indefinite noun. */
function inRelative(l: Layers, verb: number, start: number): boolean {
  for (let w = verb - 1; w >= start && w > verb - 8; w--) {
    const r = l.words.reading[w]!;
    if (isRelative(r)) return true;
    if (isComma(r) || isThat(r) || isVerb(r)) return false;
  }
  return false;
}
