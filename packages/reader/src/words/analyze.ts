import { bareLetter, key } from "../letters/fold.ts";
import { Kind, type Tokens } from "../tokens/tokens.ts";
import { type Candidate, CandidateType, share } from "./candidate.ts";
import { candidates } from "./candidates.ts";
import { bestPath, concordsOf, features, outerTags, type Scored, stemOf } from "./choose.ts";
import { ASPECT, NUMBER, nameOf, Upos, VOICE } from "./features.ts";
import { mend } from "./mend.ts";
import { type WordModel, wordModel } from "./model.ts";
import { isStrained } from "./strained.ts";
import { Part, type Words } from "./words.ts";

/** Candidates of spellings met before. Emptied when a long run has seen very many, so that memory stays flat. */
const known = new Map<string, readonly Scored[]>();
const KEPT = 60_000;
let knownBy: WordModel | undefined;

/** Cuts tokens into words and chooses a reading for each in the context of its sentence. */
export function analyze(tokens: Tokens): Words {
  const model = wordModel();
  if (knownBy !== model) known.clear();
  knownBy = model;
  const start: number[] = [];
  const end: number[] = [];
  const token: number[] = [];
  const sentence: number[] = [];
  const reading: Words["reading"][number][] = [];
  const firstOf = new Int32Array(tokens.firstOf.length);
  const firstOfToken = new Int32Array(tokens.count + 1);
  const { text } = tokens.sentences;
  const begin = model.tag("^");
  const spellings = new Set(tokens.spelling);
  for (let s = 0; s < tokens.sentences.count; s++) {
    firstOf[s] = start.length;
    const a = tokens.firstOf[s]!;
    const b = tokens.firstOf[s + 1]!;
    const lattice: (readonly Scored[])[] = [];
    const commons: number[] = [];
    for (let t = a; t < b; t++) {
      const list = borneOut(scored(tokens, t, model), spellings);
      lattice.push(wholeNames(list, t > a ? tokens.spelling[t - 1]! : "", lattice.at(-1)));
      commons.push(model.common.get(tokens.spelling[t]!) ?? 0);
    }
    const path = lattice.length > 0 ? bestPath(lattice, commons, model, begin) : [];
    mend(lattice, path);
    for (let t = a; t < b; t++) {
      firstOfToken[t] = start.length;
      const { readings, lengths } = lattice[t - a]![path[t - a]!]!.candidate;
      const from = tokens.start[t]!;
      const to = tokens.end[t]!;
      if (readings.length === 1) {
        start.push(from);
        end.push(to);
        token.push(t);
        sentence.push(s);
        reading.push(readings[0]!);
        continue;
      }
      const plain = to - from === tokens.spelling[t]!.length;
      let letters = 0;
      let at = from;
      for (let w = 0; w < readings.length; w++) {
        letters += lengths[w]!;
        const next = w === readings.length - 1 ? to : plain ? from + letters : rawOffset(text, from, to, letters);
        start.push(at);
        end.push(next);
        token.push(t);
        sentence.push(s);
        reading.push(readings[w]!);
        at = next;
      }
    }
  }
  firstOf[tokens.sentences.count] = start.length;
  firstOfToken[tokens.count] = start.length;
  return {
    tokens,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    token: Int32Array.from(token),
    sentence: Int32Array.from(sentence),
    reading,
    firstOf,
    firstOfToken,
  };
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
function borneOut(list: readonly Scored[], spellings: ReadonlySet<string>): readonly Scored[] {
  if (list.length < 2 || list[0]!.candidate.type !== CandidateType.GUESS) return list;
  let changed: Scored[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const { candidate } = list[i]!;
    const { readings } = candidate;
    const last = readings.at(-1)!;
    if (candidate.type !== CandidateType.GUESS || readings.length < 2 || last.definite) continue;
    const seen = spellings.has(last.form);
    const preposition = readings.some((r) => r.upos === Upos.ADP);
    const by = seen ? 3 : preposition ? -4 : 0;
    if (by === 0) continue;
    changed ??= [...list];
    changed[i] = { ...list[i]!, score: list[i]!.score + by };
  }
  return changed ?? list;
}

/** What a name cannot be cut after: `أبي وقاص`, `عبد الحميد`, `بن لادن`. */
const NAME_OPENERS = new Set(["بن", "ابن", "إبن", "بنت", "أبو", "ابو", "أبي", "ابي", "أبا", "ابا", "عبد"]);

/**
 * Names stay whole. After `بن` or `أبي` a guess that cuts letters off gives way to the one that leaves the word whole; and a name of the
 * lexicon goes before readings that cut it up (`جوزيه`), one that is a word as well (`عبده`) only after a given name.
 */
function wholeNames(
  list: readonly Scored[],
  before: string,
  previous: readonly Scored[] | undefined,
): readonly Scored[] {
  if (list.length < 2) return list;
  const given = previous?.some((p) => p.stem.classes.has("given") && !p.stem.classes.has("common")) ?? false;
  let name = false;
  let guess = false;
  let cut = false;
  let strained = false;
  let whole = false;
  for (const { candidate: c, stem } of list) {
    if (c.readings.length > 1) {
      cut = true;
      if (c.type === CandidateType.GUESS) guess = true;
      else strained = true;
    } else if (c.type === CandidateType.NAME && c.slips === 0)
      name ||= given || !(stem.classes.has("common") || stem.classes.has("ambiguous"));
    // What nothing but a strained reading explains is a surname after a given name: `مايكل بالاك`.
    else if (c.type === CandidateType.GUESS) whole = true;
  }
  if (!cut) return list;
  if (given && whole && strained) name = true;
  const opened = guess && NAME_OPENERS.has(before);
  if (!name && !opened) return list;
  return list.map((s) => {
    const { type, readings } = s.candidate;
    if (readings.length < 2) return s;
    if (opened && type === CandidateType.GUESS) return { ...s, score: s.score - 6 };
    return name && type !== CandidateType.NAME ? { ...s, score: s.score - 2 } : s;
  });
}

/** The candidates of a token with their own scores. */
function scored(tokens: Tokens, t: number, model: WordModel): readonly Scored[] {
  const kind = tokens.kind[t]!;
  const form = tokens.spelling[t]!;
  const { text } = tokens.sentences;
  const marked =
    kind === Kind.WORD &&
    tokens.end[t]! - tokens.start[t]! > form.length &&
    HARAKAT.test(text.slice(tokens.start[t]!, tokens.end[t]!));
  const raw = marked ? text.slice(tokens.start[t]!, tokens.end[t]!) : form;
  const id = kind === Kind.WORD ? raw : `${kind} ${form}`;
  const hit = known.get(id);
  if (hit) return hit;
  if (known.size > KEPT) known.clear();
  const plain = score(candidatesOf(tokens, t), form, model);
  const out = marked ? plain.map((c) => ({ ...c, score: c.score + borneByMarks(c.candidate, raw) })) : plain;
  known.set(id, out);
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
  const before = c.lengths.slice(0, c.readings.indexOf(r)).reduce((a, b) => a + b, 0);
  let letters = 0;
  for (let i = 0; i < raw.length; i++) {
    const silent = bareLetter(raw[i]!) === "";
    if (!silent) letters++;
    // The alef of a derived form carries no vowel of its own; the damma of its passive stands on the third letter.
    if (silent && (letters === before + 1 || (letters === before + 3 && bareLetter(raw[0]!) === "ا"))) {
      if (raw[i] === "\u064F") return nameOf(r.features, VOICE) === "Pass" ? 4 : -4;
    }
  }
  return 0;
}

/** All ways to read a token, each once. */
export function candidatesOf(tokens: Tokens, t: number): readonly Candidate[] {
  const kind = tokens.kind[t]!;
  const form = tokens.spelling[t]!;
  if (kind !== Kind.WORD) return [other(kind, form)];
  const seen = new Set<string>();
  return candidates(form).filter((c) => {
    const id = c.readings.map((r) => `${r.form} ${r.lemma} ${r.upos} ${r.features}`).join("+");
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Candidates with their own scores under a model. */
function score(list: readonly Candidate[], form: string, model: WordModel): Scored[] {
  const out: Scored[] = [];
  for (const candidate of list) {
    let sum = prior(candidate);
    for (const f of features(candidate, form, model.common, list)) sum += model.weight(f);
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
    });
  }
  return out;
}

/** What is more likely before anything is learned: function words, then the lexicon, then guesses; few clitics; exact spelling. */
export function prior(c: Candidate): number {
  // A name that is an ordinary word as well wants context before it is taken for a name.
  const common =
    c.type === CandidateType.NAME && c.readings.some((r) => r.classes.has("ambiguous") || r.classes.has("common"))
      ? 1.5
      : 0;
  // The lexicon marks verbs that news hardly ever uses, and those that it uses all the time.
  const verb = c.type === CandidateType.VERB ? stemOf(c) : undefined;
  const frequency = verb?.classes.has("rare") ? 1.5 : verb?.classes.has("often") ? -0.3 : 0;
  return -(
    [0, 1, 2, 1, 0.9, 5, 0][c.type]! +
    (isStrained(c) ? 2 : 0) +
    frequency +
    common +
    c.slips * 1.5 +
    (c.readings.length - 1) * 0.4
  );
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const NOTHING: ReadonlySet<string> = new Set();
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
  const r = share({ form, key: key(form), lemma: form, upos, features: 0, part: Part.STEM, classes: NOTHING });
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
  return { readings: [r], lengths: [form.length], type: 6, slips: 0, tag: name };
}
