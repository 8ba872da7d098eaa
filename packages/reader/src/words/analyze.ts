import { bareLetter, key } from "../letters/fold.ts";
import { NO_CLASSES } from "../lexicon/classes.ts";
import { Kind, type Tokens } from "../tokens/tokens.ts";
import { type Candidate, CandidateType, share } from "./candidate.ts";
import { candidates } from "./candidates.ts";
import { bestPath, concordsOf, outerTags, stemOf } from "./choose.ts";
import { ASPECT, NUMBER, nameOf, Upos, VOICE } from "./features.ts";
import { Kept } from "./kept.ts";
import { mend, type Ready } from "./mend.ts";
import { type WordModel, wordModel } from "./model.ts";
import { isStrained } from "./strained.ts";
import { Part, type Reading, type Spelling, type Words } from "./words.ts";

/** So many leave 7.5 % of the tokens of news to be worked out anew (6.4 % were never met before, in 1,500 reports behind 1,500); half as many 13.1 %. */
const KEPT = 50_000;
/** What is known of a spelling before its context: its candidates, and what the steps below ask of them all at once. */
interface Spelled extends Spelling {
  readonly list: readonly Ready[];
  /** The number of the spelling among the common ones, 0 for others. */
  readonly common: number;
  /** The forms that guesses leave where they cut a clitic off, see `borneOut`; empty for nearly all spellings. */
  readonly stems: readonly string[];
  /** The candidates where none of `stems` stands elsewhere in the report. */
  readonly alone: readonly Ready[];
  /** Whether no reading of the lexicon explains it. */
  readonly unknown: boolean;
  /** See `wholeNames`: whether a given name is among them, and what there is to choose from. */
  readonly given: boolean;
  readonly cut: boolean;
  readonly guess: boolean;
  readonly strained: boolean;
  readonly whole: boolean;
  readonly name: boolean;
  readonly plainName: boolean;
}

/** Spellings met before, apart for each kind of token. */
const known = Array.from(Object.values(Kind), () => new Kept<Spelled>(KEPT));
let knownBy: WordModel | undefined;

/** Cuts tokens into words and chooses a reading for each in the context of its sentence. */
export function analyze(tokens: Tokens): Words {
  const model = wordModel();
  if (knownBy !== model) for (const kept of known) kept.clear();
  knownBy = model;
  /** Of each token the reading that is chosen. */
  const chosen = new Array<Candidate>(tokens.count);
  const spelling = new Array<Spelling>(tokens.count);
  const begin = model.tag("^");
  let spellings: ReadonlySet<string> | undefined;
  for (let s = 0; s < tokens.sentences.count; s++) {
    const a = tokens.firstOf[s]!;
    const b = tokens.firstOf[s + 1]!;
    const lattice = new Array<readonly Ready[]>(b - a);
    const commons = new Array<number>(b - a);
    let given = false;
    let foreign = false;
    // Where a report writes على with its ى, its علي is the name.
    for (let t = a; t < b; t++) {
      const s = spelled(tokens, t, model);
      spelling[t] = s;
      const list = s.stems.length === 0 ? s.list : borneOut(s, (spellings ??= new Set(tokens.spelling)));
      const ali = tokens.spelling[t] === "علي" && (spellings ??= new Set(tokens.spelling)).has("على");
      lattice[t - a] = ali
        ? list.filter((c) => c.candidate.slips === 0)
        : s.cut && list.length > 1
          ? wholeNames(s, list, t > a ? tokens.spelling[t - 1]! : "", given, foreign)
          : list;
      commons[t - a] = s.common;
      given = s.given;
      foreign = s.unknown;
    }
    const path = lattice.length > 0 ? bestPath(lattice, commons, model, begin) : [];
    mend(lattice, path);
    for (let t = a; t < b; t++) chosen[t] = lattice[t - a]![path[t - a]!]!.candidate;
  }
  return cut(tokens, chosen, spelling);
}

/** The columns of words, from the reading of each token. */
function cut(tokens: Tokens, chosen: readonly Candidate[], spelling: readonly Spelling[]): Words {
  let count = 0;
  for (const { readings } of chosen) count += readings.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const token = new Int32Array(count);
  const sentence = new Int32Array(count);
  const reading = new Array<Reading>(count);
  const firstOf = new Int32Array(tokens.firstOf.length);
  const firstOfToken = new Int32Array(tokens.count + 1);
  const { text } = tokens.sentences;
  let w = 0;
  for (let s = 0; s < tokens.sentences.count; s++) {
    firstOf[s] = w;
    for (let t = tokens.firstOf[s]!; t < tokens.firstOf[s + 1]!; t++) {
      firstOfToken[t] = w;
      const { readings } = chosen[t]!;
      const from = tokens.start[t]!;
      const to = tokens.end[t]!;
      const plain = to - from === tokens.spelling[t]!.length;
      let letters = 0;
      let at = from;
      for (let i = 0; i < readings.length; i++) {
        letters += readings[i]!.form.length;
        const next = i === readings.length - 1 ? to : plain ? from + letters : rawOffset(text, from, to, letters);
        start[w] = at;
        end[w] = next;
        token[w] = t;
        sentence[w] = s;
        reading[w++] = readings[i]!;
        at = next;
      }
    }
  }
  firstOf[tokens.sentences.count] = w;
  firstOfToken[tokens.count] = w;
  return { tokens, count, start, end, token, sentence, reading, spelling, firstOf, firstOfToken };
}

/** Where in the text `letters` bare letters of the stretch have passed, with the marks that follow the last of them. */
function rawOffset(text: string, from: number, to: number, letters: number): number {
  let n = 0;
  let i = from;
  while (i < to && n < letters) n += bareLetter(text[i++]!).length;
  while (i < to && bareLetter(text[i]!) === "") i++;
  return i;
}

/**
 * An unknown word is cut after ب, ل, ك, و or ف only where the rest stands elsewhere in the report by itself or with
 * another clitic: `بلينكن` stays whole, and so does `لينكن` if it stands there.
 */
function borneOut(s: Spelled, spellings: ReadonlySet<string>): readonly Ready[] {
  return s.stems.some((form) => spellings.has(form)) ? weighed(s.list, spellings) : s.alone;
}

/** Candidates with the scores of cut guesses as the spellings that stand elsewhere make them. */
function weighed(list: readonly Ready[], spellings: ReadonlySet<string>): readonly Ready[] {
  return list.map((s) => {
    const form = cutStem(s.candidate);
    if (form === undefined) return s;
    const preposition = s.candidate.readings.some((r) => r.upos === Upos.ADP);
    const by = spellings.has(form) ? 3 : preposition ? -4 : 0;
    return by === 0 ? s : raised(s, by);
  });
}

/** What a guess leaves that cuts a clitic off, undefined for other candidates. */
function cutStem({ type, readings }: Candidate): string | undefined {
  const last = readings[readings.length - 1]!;
  return type === CandidateType.GUESS && readings.length > 1 && !last.definite ? last.form : undefined;
}

const raised = (s: Ready, by: number): Ready => ({
  candidate: s.candidate,
  score: s.score + by,
  firstTag: s.firstTag,
  lastTag: s.lastTag,
  firstConcord: s.firstConcord,
  lastConcord: s.lastConcord,
  stem: s.stem,
  marks: s.marks,
});

/** What a name cannot be cut after: `أبي وقاص`, `عبد الحميد`, `بن لادن`. */
const NAME_OPENERS = new Set(["بن", "ابن", "إبن", "بنت", "أبو", "ابو", "أبي", "ابي", "أبا", "ابا", "عبد"]);

/**
 * Names stay whole. After `بن` or `أبي` a guess that cuts letters off gives way to the one that leaves the word whole; and a name of the
 * lexicon goes before readings that cut it up (`جوزيه`), one that is a word as well (`عبده`) only after a given name.
 */
function wholeNames(
  s: Spelled,
  list: readonly Ready[],
  before: string,
  given: boolean,
  foreign: boolean,
): readonly Ready[] {
  // What nothing but a strained reading explains is a surname after a given name (`مايكل بالاك`), and the second part of a name behind a word
  // that the lexicon does not know (`السوفت وير`).
  const name = s.plainName || (given && s.name) || ((given || foreign) && s.whole && s.strained);
  const opened = s.guess && NAME_OPENERS.has(before);
  if (!name && !opened) return list;
  return list.map((c) => {
    const { type, readings } = c.candidate;
    if (readings.length < 2) return c;
    if (opened && type === CandidateType.GUESS) return raised(c, -6);
    return name && type !== CandidateType.NAME ? raised(c, -2) : c;
  });
}

const NO_STEMS: readonly string[] = [];
const NO_SPELLINGS: ReadonlySet<string> = new Set();

/** What is asked of all candidates of a spelling, asked once. */
function asked(list: readonly Ready[], common: number): Spelled {
  let [given, cut, guess, strained, whole, name, plainName] = [false, false, false, false, false, false, false];
  for (const { candidate: c, stem } of list) {
    const { classes } = stem;
    if (classes.has("given") && !classes.has("common")) given = true;
    if (c.readings.length > 1) {
      cut = true;
      if (c.type === CandidateType.GUESS) guess = true;
      else strained = true;
    } else if (c.type === CandidateType.NAME && c.slips === 0) {
      name = true;
      if (!(classes.has("common") || classes.has("ambiguous"))) plainName = true;
    } else if (c.type === CandidateType.GUESS) whole = true;
  }
  const guessed = list.length > 1 && list[0]!.candidate.type === CandidateType.GUESS;
  const stems = guessed ? list.flatMap((c) => cutStem(c.candidate) ?? []) : NO_STEMS;
  const alone = stems.length > 0 ? weighed(list, NO_SPELLINGS) : list;
  return {
    list,
    common,
    stems,
    alone,
    unknown: guessed,
    given,
    cut,
    guess,
    strained,
    whole,
    name,
    plainName,
    cuts: undefined,
    nameBits: -1,
    unit: undefined,
  };
}

/** The candidates of a token with their own scores, whatever stands around it. */
function spelled(tokens: Tokens, t: number, model: WordModel): Spelled {
  const kind = tokens.kind[t]!;
  const form = tokens.spelling[t]!;
  const { text } = tokens.sentences;
  const marked =
    kind === Kind.WORD &&
    tokens.end[t]! - tokens.start[t]! > form.length &&
    HARAKAT.test(text.slice(tokens.start[t]!, tokens.end[t]!));
  const raw = marked ? text.slice(tokens.start[t]!, tokens.end[t]!) : form;
  const kept = known[kind]!;
  const hit = kept.get(raw);
  if (hit) return hit;
  const plain = score(candidatesOf(tokens, t), form, model);
  const list = marked ? plain.map((c) => raised(c, borneByMarks(c.candidate, raw))) : plain;
  const out = asked(list, model.common.get(form) ?? 0);
  kept.set(raw, out);
  return out;
}

const HARAKAT = /[\u064B-\u0652]/;

/** Two fathas, dammas or kasras at the end. */
const TANWIN = /[\u064B-\u064D][اى]?$|ا\u064B$/;

/**
 * The damma that newspapers write on a past verb tells that it is passive: `قُتل`, `اعتُقل`; the tanwin of `بيانًا` tells that the
 * word is an indefinite noun or adjective, neither verb nor dual. Other marks are often slips and decide nothing.
 */
function borneByMarks(c: Candidate, raw: string): number {
  const r = stemOf(c);
  if (TANWIN.test(raw)) {
    const nominal = r.upos === Upos.NOUN || r.upos === Upos.ADJ || r.upos === Upos.ADV || r.upos === Upos.PROPN;
    const bare = c.readings.at(-1) === r && nameOf(r.features, NUMBER) !== "Dual" && !r.definite;
    return r.part === Part.STEM && nominal && bare ? 0 : -5;
  }
  if (r.upos !== Upos.VERB || nameOf(r.features, ASPECT) !== "Perf") return 0;
  let before = 0;
  for (let i = 0; c.readings[i] !== r; i++) before += c.readings[i]!.form.length;
  let letters = 0;
  for (let i = 0; i < raw.length; i++) {
    const silent = bareLetter(raw[i]!) === "";
    if (!silent) letters++;
    // The alef of a derived form carries no vowel of its own; the damma of its passive stands on the third letter.
    // In `اتُّهم` its second is the third: the ت is two.
    const alef = bareLetter(raw[0]!) === "ا";
    const third = letters === before + (alef && bareLetter(raw[1]!) === "ت" ? 2 : 3);
    if (silent && (letters === before + 1 || (alef && third))) {
      if (raw[i] === "\u064F") return nameOf(r.features, VOICE) === "Pass" ? 12 : -4;
    }
  }
  return 0;
}

/** All ways to read a token, each once. */
export function candidatesOf(tokens: Tokens, t: number): readonly Candidate[] {
  const kind = tokens.kind[t]!;
  const form = tokens.spelling[t]!;
  if (kind !== Kind.WORD) return [other(kind, form)];
  const out: Candidate[] = [];
  for (const c of candidates(form)) {
    const same = out.findIndex((o) => sameWords(o.readings, c.readings));
    if (same === -1) out.push(c);
    // Two verbs of one spelling (`قدم` of قَدَّمَ and of قَدِمَ): the one that news uses more.
    else if (c.type === CandidateType.VERB && usage(c) > usage(out[same]!)) out[same] = c;
  }
  if (out.length > 1 && form.endsWith("ي")) return out.filter((c) => !isCutPlural(c, out));
  // `جنيه` is money; `عمله` is no slip for عملة.
  if (out.length > 1 && form.endsWith("ه") && out.some((c) => c.slips === 0 && stemOf(c).classes.has("currency")))
    return out.filter((c) => c.readings.at(-1)!.part !== Part.ENCLITIC || stemOf(c).classes.has("currency"));
  return out;
}

/** `أهالي` and `أراضي` end in a ي of their own: no pronoun is cut off where the lexicon has the same word with it. */
function isCutPlural(c: Candidate, list: readonly Candidate[]): boolean {
  const n = c.readings.length;
  const last = c.readings[n - 1]!;
  if (last.form !== "ي" || last.part !== Part.ENCLITIC || n < 2) return false;
  const stem = c.readings[n - 2]!;
  return list.some(
    (o) =>
      o.readings.length === n - 1 &&
      o.slips === 0 &&
      o.readings[n - 2]!.lemma === stem.lemma &&
      o.readings[n - 2]!.upos === stem.upos &&
      o.readings[n - 2]!.form === `${stem.form}ي`,
  );
}

/** How often news uses a verb, as the lexicon marks it. */
function usage(c: Candidate): number {
  const { classes } = stemOf(c);
  return classes.has("often") ? 2 : classes.has("rare") ? 0 : 1;
}

/** Whether two candidates say the same of the token. */
function sameWords(a: Candidate["readings"], b: Candidate["readings"]): boolean {
  if (a.length !== b.length) return false;
  for (let i = a.length - 1; i >= 0; i--) {
    const x = a[i]!;
    const y = b[i]!;
    if (x === y) continue;
    if (x.features !== y.features || x.upos !== y.upos || x.lemma !== y.lemma || x.form !== y.form) return false;
  }
  return true;
}

/** Whether the lexicon spells a token as one word without clitics. */
export const wordOfLexicon = (tokens: Tokens, t: number): boolean =>
  spelled(tokens, t, wordModel()).list.some(
    ({ candidate: c }) => c.readings.length === 1 && c.type !== CandidateType.GUESS,
  );

/** Candidates with their own scores under a model. */
function score(list: readonly Candidate[], form: string, model: WordModel): Ready[] {
  const out: Ready[] = [];
  for (const candidate of list) {
    const sum = model.score(candidate, form, list, prior(candidate));
    const [first, last] = outerTags(candidate);
    const [firstConcord, lastConcord] = concordsOf(candidate);
    out.push({
      candidate,
      score: sum,
      firstTag: model.tag(first),
      lastTag: model.tag(last),
      firstConcord,
      lastConcord,
      stem: stemOf(candidate),
      marks: -1,
    });
  }
  // Without the room for 16 more that V8 leaves: lists are kept with their spellings.
  return out.slice();
}

/** What is more likely before anything is learned: function words, then the lexicon, then guesses; few clitics; exact spelling. */
export function prior(c: Candidate): number {
  // A name that is an ordinary word as well wants context before it is taken for a name.
  const common =
    c.type === CandidateType.NAME && c.readings.some((r) => r.classes.has("ambiguous") || r.classes.has("common"))
      ? 1.5
      : 0;
  // The lexicon marks words that news hardly ever uses, and those that it uses all the time.
  const verb = c.type === CandidateType.VERB || c.type === CandidateType.NOMINAL ? stemOf(c) : undefined;
  const frequency = verb?.classes.has("rare") ? 2.5 : verb?.classes.has("often") ? -0.3 : 0;
  return -(
    [0, 1, 2, 1, 0.9, 5, 0][c.type]! +
    (c.type === CandidateType.GUESS ? cutOfWaw(c) : 0) +
    (isStrained(c) ? 4 : 0) +
    frequency +
    common +
    c.slips * 1.5 +
    (c.readings.length - 1) * 0.4
  );
}

/**
 * A و before letters with which few names begin is one of theirs: `ويلنغتون`, `وودز`, `واغنر`; where the rest stands elsewhere in the report it
 * is cut off all the same, see `borneOut`.
 */
function cutOfWaw({ readings }: Candidate): number {
  const rest = readings[1];
  if (readings[0]!.form !== "و" || rest === undefined || rest.upos !== Upos.PROPN || rest.definite) return 0;
  return rest.form[0] === "و" ? 3 : rest.form[0] === "ي" ? 2.5 : rest.form[0] === "ا" ? 1 : 0;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Numbers, marks, Latin letters and signs are one word each. */
function other(kind: number, form: string): Candidate {
  const upos =
    kind === Kind.NUMBER
      ? Upos.NUM!
      : kind === Kind.LATIN
        ? Upos.PROPN!
        : kind === Kind.SYMBOL
          ? Upos.SYM!
          : kind === Kind.ADDRESS || kind === Kind.FOREIGN
            ? Upos.X!
            : Upos.PUNCT!;
  const r = share({ form, key: key(form), lemma: form, upos, features: 0, part: Part.STEM, classes: NO_CLASSES });
  const name =
    kind === Kind.PUNCTUATION
      ? /[،,]/.test(form)
        ? "COMMA"
        : "PUNCT"
      : kind === Kind.OPEN
        ? "OPEN"
        : kind === Kind.CLOSE
          ? "CLOSE"
          : kind === Kind.NUMBER
            ? YEAR.test(form)
              ? "YEAR"
              : "DIGITS"
            : "OTHER";
  return { readings: [r], type: 6, slips: 0, tag: name };
}
