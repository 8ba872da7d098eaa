import { CASE, GENDER, NUMBER, nameOf, PERSON, Upos, VERBFORM, VOICE } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { antecedent, fits, speakerAt } from "./antecedent.ts";
import { OBLIGATORY } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { partiesIn, partiesOf } from "./parties.ts";
import { governorOf, isComma, isPronoun, isTime, isVerb, type Slot, slotsAfter } from "./slots.ts";

/** Who is the subject of a verb. */
export interface Subject {
  readonly ids: readonly string[];
  /** The head of the phrase or the pronoun that names it; -1 where it is left out. */
  readonly word: number;
  /** The phrase, or -1. */
  readonly phrase: number;
}
const NOBODY: Subject = { ids: [], word: -1, phrase: -1 };

interface Memo {
  readonly found: Map<number, Subject>;
  depth: number;
}
const kept = new WeakMap<object, Memo>();
/** How many verbs one may lead back over for a subject that is left out. */
const DEEP = 24;

/**
 * The subject of the verb at a word: the noun phrase that follows or precedes it and agrees, the noun that a relative clause
 * is about, the pronoun on أنّ; where it is left out, that of the verb before it that agrees, else who speaks.
 */
export function subjectOf(l: EventLayers, verb: number): Subject {
  let memo = kept.get(l.entities);
  if (!memo) kept.set(l.entities, (memo = { found: new Map(), depth: 0 }));
  const known = memo.found.get(verb);
  if (known) return known;
  if (memo.depth > DEEP) return NOBODY;
  // What leads back to this verb while it is worked out finds nobody.
  memo.found.set(verb, NOBODY);
  memo.depth++;
  const found = find(l, verb);
  memo.depth--;
  memo.found.set(verb, found);
  return found;
}

function find(l: EventLayers, verb: number): Subject {
  const { reading } = l.words;
  const v = reading[verb]!;
  const person = nameOf(v.features, PERSON);
  if (person === "1" && !looksThird(l, verb)) {
    const who = speakerAt(l, verb);
    return { ids: who ? [who] : [], word: -1, phrase: -1 };
  }
  const start = l.words.firstOf[l.words.sentence[verb]!]!;
  const before = leftOf(l, verb, start);
  const after = slotsAfter(l, verb);
  // `وضع عبوة انفجرت`: a thing inside the phrase before it.
  if (before.kind === "indefinite" && before.phrase === -1) return NOBODY;
  if (before.kind === "relative" || before.kind === "indefinite") {
    const subject = relativeSubject(l, verb, before.phrase, after);
    if (subject) return subject;
  }
  if (before.kind === "pronoun") {
    const who = antecedent(l, before.word);
    return { ids: who ? [who] : [], word: before.word, phrase: -1 };
  }
  if (before.kind === "topic") return of(l, before.phrase);
  if (before.kind === "bare") return named(l, { phrase: -1, word: before.word, by: "" });
  const follows = subjectSlot(l, verb, after);
  if (follows && OBLIGATORY.has(v.lemma) && !after.some((s) => s !== follows && s.by === "")) {
    const other = dropped(l, verb, start);
    if (other.ids.length > 0) return other;
  }
  if (follows) return named(l, follows);
  return dropped(l, verb, start, before.kind === "relative");
}

/** A masdar of doing with its doer behind it: `قيام الدولة`. */
function isDoing(l: EventLayers, w: number): boolean {
  const e = l.entities.of[w + 1] ?? -1;
  return (
    e !== -1 &&
    l.entities.items[e]!.kind !== "group" &&
    nameOf(l.words.reading[w]!.features, VERBFORM) === "Vnoun" &&
    l.entities.of[w] === -1
  );
}

const of = (l: EventLayers, phrase: number): Subject => ({
  ids: partiesOf(l, phrase),
  word: l.phrases.head[phrase]!,
  phrase,
});

function named(l: EventLayers, slot: Slot): Subject {
  if (slot.phrase !== -1) return of(l, slot.phrase);
  const ids = [...partiesIn(l, slot)];
  // `مسلحون ومتمردون`
  const next = l.words.reading[slot.word + 1]?.upos === Upos.CCONJ ? (l.phrases.at[slot.word + 2] ?? -1) : -1;
  if (next !== -1) for (const id of partiesOf(l, next)) if (!ids.includes(id)) ids.push(id);
  return { ids, word: slot.word, phrase: -1 };
}

/** The subject of a verb as though its words left it out: that of the verb before it, or who speaks. */
export const leftOut = (l: EventLayers, verb: number): readonly string[] =>
  dropped(l, verb, l.words.firstOf[l.words.sentence[verb]!]!).ids;

/** `أصيب` is spelt as the first person of the present; with a noun behind it, or in a report's own voice, it is the third. */
const looksThird = (l: EventLayers, verb: number): boolean => {
  const r = l.words.reading[verb]!;
  return r.classes.has("passive") && /^[اأ]/.test(r.form);
};

/** The first free phrase behind a verb that agrees with it. */
export function subjectSlot(l: EventLayers, verb: number, after: readonly Slot[]): Slot | undefined {
  const v = l.words.reading[verb]!;
  const number = nameOf(v.features, NUMBER);
  const person = nameOf(v.features, PERSON);
  if ((number === "Plur" || number === "Dual" || person === "2") && !looksThird(l, verb)) return undefined;
  let last = verb;
  for (const s of after) {
    const behind = last;
    last = s.word;
    if (s.by !== "") continue;
    if (s.phrase === -1) {
      // A name or an adjective that no phrase holds.
      if (l.entities.of[s.word] !== -1 && !isPronoun(l.words.reading[s.word])) return s;
      continue;
    }
    if (isAdverbial(l, s) || isObjectOfMasdar(l, behind, s)) continue;
    // `وستقتل الإرهابيين`: in the accusative, so the subject is left out.
    if (caseOf(l, s.phrase) === "oblique") return undefined;
    return agrees(l, s.phrase, v, false) || looksThird(l, verb) ? s : undefined;
  }
  return undefined;
}

/**
 * The case of a phrase where its head's ending shows it: ون and ان are nominative, ين is not (Wright I § 302). Undefined after a
 * numeral or in idafa, which take it over, and for other endings.
 */
export function caseOf(l: EventLayers, phrase: number): "nominative" | "oblique" | undefined {
  const head = l.phrases.head[phrase]!;
  const r = l.words.reading[head]!;
  if (l.phrases.first[phrase] !== head && l.words.reading[head - 1]!.upos !== Upos.DET) return undefined;
  if (r.upos === Upos.PROPN || nameOf(r.features, NUMBER) === "Sing" || nameOf(r.features, NUMBER) === undefined)
    return undefined;
  if (/(?:ون|ان)$/.test(r.form) && nameOf(r.features, CASE) === "Nom") return "nominative";
  return /ين$/.test(r.form) && nameOf(r.features, CASE) !== "Nom" && nameOf(r.features, CASE) !== undefined
    ? "oblique"
    : undefined;
}

/** `بانتخابه رئيسا`: a noun right behind a masdar with a pronoun is that masdar's object. */
function isObjectOfMasdar(l: EventLayers, behind: number, s: Slot): boolean {
  const p = l.phrases.of[behind]!;
  if (p === -1 || l.phrases.last[p] !== l.phrases.first[s.phrase]) return false;
  return (
    nameOf(l.words.reading[behind]!.features, VERBFORM) === "Vnoun" &&
    isPronoun(l.words.reading[l.phrases.last[p]! - 1])
  );
}

/** An indefinite masdar or participle in the accusative tells how or why (`ردا على`, `قائلا`), not who. */
export function isAdverbial(l: EventLayers, s: Slot): boolean {
  const r = l.words.reading[s.word]!;
  if (r.definite || r.verb === "" || !/[اةً]$/.test(r.form) || !/ا$|اً$/.test(r.form)) return false;
  return !r.classes.has("person") && !r.classes.has("group") && l.entities.of[s.word] === -1;
}

const isQuote = (r: Reading): boolean => r.upos === Upos.PUNCT && /^["«»“”„'‘]$/.test(r.form);

interface Left {
  readonly kind: "relative" | "indefinite" | "pronoun" | "topic" | "bare" | "none";
  readonly phrase: number;
  readonly word: number;
}
const NOTHING: Left = { kind: "none", phrase: -1, word: -1 };

/** Particles between a subject and its verb. */
const PARTICLES = new Set("قد لقد لم لن لا س سوف ما ليس كان كانت لا_يزال يكاد زال ظل بات أيضا بدوره".split(" "));
/** Words at which a clause opens, so that a noun behind them may be its subject. */
const OPENERS = new Set(
  "أن إن لكن لكنّ بينما فيما حين كما حيث إذ غير بيد أما كان كانت ف و ثم عندما بعدما إلا أنّ إنّ كأن لعل".split(" "),
);

/** Nouns of circumstance, of which nothing is said: `في وقت يستعد`, `على نحو يهدد`. */
const NO_TOPIC = new Set("وقت حين ظل إطار نحو شكل حال حالة ضوء سياق جهة".split(" "));

/** What stands before a verb in its clause: a relative pronoun, the pronoun on a particle, or a noun phrase that the clause is about. */
function leftOf(l: EventLayers, verb: number, start: number): Left {
  const { reading } = l.words;
  const v = reading[verb]!;
  let w = verb - 1;
  let quotes = 0;
  for (let n = 0; w >= start && n < 12; n++) {
    const r = reading[w]!;
    if (PARTICLES.has(r.lemma) && r.upos !== Upos.CCONJ) {
      w--;
      continue;
    }
    if (r.upos === Upos.ADV) {
      w--;
      continue;
    }
    if (isQuote(r) && quotes < 2) {
      quotes++;
      w--;
      continue;
    }
    if (r.classes.has("relative") && r.part === Part.STEM) {
      let x = w - 1;
      // `والذي`: of something further back.
      if (x >= start && reading[x]!.upos === Upos.CCONJ) return { kind: "indefinite", phrase: -1, word: w };
      if (isComma(reading[x])) x--;
      // `التي` may stand behind an aside: `الوزير، سمير الحداد، الذي`.
      const p = x >= start ? l.phrases.of[x]! : -1;
      return p === -1 ? NOTHING : { kind: "relative", phrase: p, word: w };
    }
    if (isPronoun(r)) {
      const host = reading[w - 1];
      if (host && (host.classes.has("anna") || host.classes.has("inna") || host.classes.has("lakinna")))
        return { kind: "pronoun", phrase: -1, word: w };
    }
    if (r.upos === Upos.PRON && r.part === Part.STEM && nameOf(r.features, PERSON) && !r.classes.has("demonstrative"))
      return { kind: "pronoun", phrase: -1, word: w };
    if (isComma(r)) {
      // `الوزير، الأحد، زار`: an aside between the subject and its verb.
      const open = openingComma(l, w, start);
      if (open === -1) {
        // `الوزير سمير، زار`: one comma behind a long subject.
        return NOTHING;
      }
      w = open - 1;
      continue;
    }
    const p = l.phrases.of[w]!;
    if (p === -1) {
      // `إن مجهولين خطفوا`: a name or an adjective that no phrase holds.
      const e = l.entities.of[w]!;
      return e !== -1 && fits(l, l.entities.items[e]!.id, nameOf(v.features, GENDER), nameOf(v.features, NUMBER))
        ? { kind: "bare", phrase: -1, word: w }
        : NOTHING;
    }
    const head = l.phrases.head[p]!;
    let first = l.phrases.first[p]!;
    // A name that goes on over two phrases.
    const named = l.entities.of[first]!;
    while (named !== -1 && first > start && l.entities.of[first - 1] === named) first--;
    const governed = governorOf(l, p) !== -1;
    if (isTime(l, p, head) || NO_TOPIC.has(reading[head]!.lemma)) {
      w = (governed ? Math.min(first, l.phrases.preposition[p]!) : first) - 1;
      continue;
    }
    if (!governed && w === verb - 1 && isBareNoun(l, p) && agrees(l, p, v, true)) {
      const opener = reading[first - 1];
      if (!(first === start || (opener !== undefined && (OPENERS.has(opener.lemma) || opener.upos === Upos.PUNCT))))
        return { kind: "indefinite", phrase: p, word: head };
    }
    if (governed && w === verb - 1 && isBareNoun(l, p) && agrees(l, p, v, true))
      return { kind: "indefinite", phrase: p, word: head };
    if (w === verb - 1 && !governed && innerAgrees(l, p, v)) return { kind: "indefinite", phrase: -1, word: head };
    if (governed) {
      if (w === verb - 1 && innerAgrees(l, p, v)) return { kind: "indefinite", phrase: -1, word: head };
      w = (governed ? Math.min(first, l.phrases.preposition[p]!) : first) - 1;
      continue;
    }
    const opener = first > start ? reading[first - 1]! : undefined;
    // A comma that closes an aside opens nothing: `أجرى الوزير، أمس، اتصالا`.
    const closing = isComma(opener) && openingComma(l, first - 1, start) !== -1;
    const opens =
      opener === undefined ||
      (opener.upos === Upos.PUNCT && !closing) ||
      opener.upos === Upos.SCONJ ||
      opener.upos === Upos.PART ||
      opener.upos === Upos.AUX ||
      OPENERS.has(opener.lemma);
    if (opens && agrees(l, p, v, true)) {
      // `أ وب يتصارعون`: the whole of a coordination.
      let whole = p;
      for (let q = p - 1; q >= 0 && l.phrases.next[q] === whole; q--) whole = q;
      return { kind: "topic", phrase: whole, word: head };
    }
    // `كتائب الفجر، الجناح العسكري للحركة، هاجمت`: what the apposition is to.
    if (opens && isComma(opener) && n < 8) {
      w = first - 2;
      continue;
    }
    return NOTHING;
  }
  return NOTHING;
}

/** Whether the last noun of a bare idafa agrees with a verb right behind it, where its head does not. */
function innerAgrees(l: EventLayers, p: number, v: Reading): boolean {
  if (!isBareNoun(l, p) || agrees(l, p, v, true)) return false;
  const gender = nameOf(v.features, GENDER);
  for (let w = l.phrases.last[p]! - 1; w > l.phrases.head[p]!; w--) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.NOUN) return nameOf(r.features, GENDER) === gender && nameOf(v.features, NUMBER) === "Sing";
  }
  return false;
}

/** The comma that opens the aside which the comma at `w` closes; -1 where none does. */
function openingComma(l: EventLayers, w: number, start: number): number {
  for (let x = w - 1; x >= start && x >= w - 12; x--) {
    const r = l.words.reading[x]!;
    if (isComma(r)) return x;
    if (isVerb(r) || r.upos === Upos.SCONJ) return -1;
  }
  return -1;
}

const isBareNoun = (l: EventLayers, p: number): boolean => {
  for (let w = l.phrases.first[p]!; w < l.phrases.last[p]!; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || isPronoun(r)) return false;
  }
  return (
    l.entities.of[l.phrases.head[p]!] === -1 || l.entities.items[l.entities.of[l.phrases.head[p]!]!]!.kind === "group"
  );
};

/**
 * The subject in a relative clause: the noun before it, unless a pronoun comes back to that noun (`الهجوم الذي شنه الجيش`),
 * which makes the phrase behind the verb its subject.
 */
function relativeSubject(l: EventLayers, verb: number, noun: number, after: readonly Slot[]): Subject | undefined {
  const v = l.words.reading[verb]!;
  const resumed = after.some(
    (s, i) => s.phrase === -1 && i < 2 && s.word - verb < 4 && isPronoun(l.words.reading[s.word]),
  );
  if (resumed) {
    const slot = subjectSlot(l, verb, after);
    if (slot) return named(l, slot);
    return undefined;
  }
  // A free phrase behind the verb that agrees, where the noun does not: `المدينة التي دخل الجيش`.
  if (!agrees(l, noun, v, true)) {
    const slot = subjectSlot(l, verb, after);
    return slot ? named(l, slot) : undefined;
  }
  return of(l, noun);
}

/** A subject that is left out: that of the verb before it in the sentence which agrees; else who speaks; else the sentence before's. */
function dropped(l: EventLayers, verb: number, start: number, relative = false): Subject {
  const { reading } = l.words;
  const v = reading[verb]!;
  if (nameOf(v.features, VOICE) === "Pass" && v.lemma === "تم") return NOBODY;
  const gender = nameOf(v.features, GENDER);
  const number = nameOf(v.features, NUMBER);
  const take = (ids: readonly string[]): Subject | undefined =>
    ids.length > 0 &&
    ids.every((id) => fits(l, id, gender, ids.length > 1 ? "Plur" : number) || (ids.length > 1 && number === "Plur"))
      ? { ids, word: -1, phrase: -1 }
      : undefined;
  const statement = l.statements.of[verb]!;
  for (let w = verb - 1, n = 0; w >= start && n < 4; w--) {
    if (relative && n === 0 && isDoing(l, w)) {
      // `قيام الدولة بتخفيف العقوبات التي تفرضها`
      const found = take([l.entities.items[l.entities.of[w + 1]!]!.id]);
      if (found) return found;
    }
    if (!isVerb(reading[w]!) || reading[w]!.upos === Upos.AUX) continue;
    n++;
    // Words of another speaker are another scene.
    const found = take(subjectOf(l, w).ids);
    if (found && (l.statements.of[w] === statement || n === 1)) return found;
  }
  const speaker = speakerAt(l, verb);
  if (speaker) {
    const found = take([speaker]);
    if (found) return found;
  }
  const sentence = l.words.sentence[verb]!;
  if (sentence === 0) return NOBODY;
  const from = l.words.firstOf[sentence - 1]!;
  for (let w = from, n = 0; w < start && n < 2; w++) {
    if (!isVerb(reading[w]!) || reading[w]!.upos === Upos.AUX) continue;
    n++;
    const found = take(subjectOf(l, w).ids);
    if (found) return found;
  }
  return NOBODY;
}

/**
 * Whether a phrase may be a verb's subject. Before its subject a verb agrees in gender only, after it in number too; plurals of
 * things count as feminine singular; names of unknown gender agree with either (Ryding, ch. 4).
 */
export function agrees(l: EventLayers, phrase: number, v: Reading, before: boolean): boolean {
  const { reading } = l.words;
  const head = l.phrases.head[phrase]!;
  const noun = reading[head]!;
  const vg = nameOf(v.features, GENDER);
  const vn = nameOf(v.features, NUMBER);
  const person = nameOf(v.features, PERSON);
  if (person === "2") return false;
  const joined = before
    ? l.phrases.next[phrase] !== -1 || (phrase > 0 && l.phrases.next[phrase - 1] === phrase)
    : false;
  if (joined && vn !== "Sing") return true;
  const g = nameOf(noun.features, GENDER);
  const n = nameOf(noun.features, NUMBER);
  if (!g || !vg || noun.upos === Upos.PROPN || noun.upos === Upos.NUM || noun.upos === Upos.DET) {
    if (before && vn === "Plur" && l.entities.of[head] !== -1) {
      const { kind } = l.entities.items[l.entities.of[head]!]!;
      return kind !== "person" || joined;
    }
    return true;
  }
  const human = ["person", "role", "group", "victim", "kin"].some((c) => noun.classes.has(c));
  if (n === "Plur") return human ? !before || vn === "Plur" || vg === "Fem" || vn === "Sing" : vg === "Fem";
  if (before && vn === "Plur" && !noun.classes.has("group") && !noun.classes.has("body")) return false;
  // Numerals turn their noun about: `خمسة جنود`, `قتل أكثر من`.
  if (l.phrases.first[phrase]! < head && reading[l.phrases.first[phrase]!]!.upos === Upos.NUM) return true;
  return g === vg;
}
