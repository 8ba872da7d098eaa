import { type Candidate, CandidateType } from "./candidate.ts";
import { ASPECT, DEFINITE, featsOf, GENDER, get, MOOD, NUMBER, PERSON, Upos, VOICE } from "./features.ts";
import { Part, type Reading } from "./words.ts";

/** A candidate made ready for choosing: its own score, and the numbers of its outer tags and of how it agrees. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly firstTag: number;
  readonly lastTag: number;
  /** See `concordOf`: towards the token before, and towards the token after. */
  readonly firstConcord: number;
  readonly lastConcord: number;
  /** The reading of the stem, or of the last clitic where there is none. */
  readonly stem: Reading;
}

export const stemOf = (c: Candidate): Reading =>
  c.readings.find((r) => r.part === Part.STEM) ?? c.readings[c.readings.length - 1]!;

/** The tags that meet the neighbours. A pronoun after the stem leaves the stem's tag standing, marked `+`. */
export function outerTags(c: Candidate): readonly [string, string] {
  const first = c.readings[0]!;
  const head =
    first.part === Part.PROCLITIC
      ? `${first.upos === Upos.CCONJ ? "CCONJ" : first.upos === Upos.ADP ? `ADP-${first.form}` : `PART-${first.form}`}`
      : c.tag;
  const last = c.readings.at(-1)!;
  return [head, last.part === Part.ENCLITIC && !c.tag.endsWith("+") ? `${c.tag}+` : c.tag];
}

const isWhole = (c: Candidate): boolean =>
  c.readings[0]!.part === Part.STEM &&
  c.slips === 0 &&
  (c.type === CandidateType.NOMINAL || c.type === CandidateType.NAME);

/**
 * Takes the names of features, part by part, so that they need not be made as strings: `out.text("tag:").text(tag).end()`.
 * Learning writes them down (`FeatureNames`), reading adds up their weights (`FeatureSum`).
 */
export interface FeatureSink {
  text(part: string): this;
  /** A whole number from 0 to 9. */
  digit(n: number): this;
  end(): void;
}

/** The features of one candidate of a token's list by itself. Lexical only where the words are few (function words) or common. */
export function features(
  c: Candidate,
  form: string,
  common: ReadonlyMap<string, number>,
  list: readonly Candidate[],
  out: FeatureSink,
): void {
  const stem = c.readings.find((r) => r.part === Part.STEM) ?? c.readings.at(-1)!;
  const { type } = c;
  out.text("t:").digit(type).end();
  out.text("tag:").text(c.tag).end();
  out.text("s:").digit(Math.min(c.slips, 2)).text(":").digit(type).end();
  let pro = "";
  let enc = "";
  for (const r of c.readings) {
    if (r.part === Part.PROCLITIC) pro += r.form;
    else if (r.part === Part.ENCLITIC) enc += r.form;
  }
  // What is cut although the lexicon has the whole: `ب` `حارة` beside `بحارة`.
  if (pro && type !== CandidateType.FUNCTION && list.some(isWhole)) {
    out
      .text("cut:")
      .text(pro)
      .text(":")
      .digit(enc ? 1 : 0)
      .text(":")
      .digit(type)
      .end();
    out
      .text("cut:")
      .digit(1)
      .digit(enc ? 1 : 0)
      .end();
  }
  if (pro) {
    out.text("pro:").text(pro).end();
    out.text("pro:").text(pro).text(":").digit(type).end();
    out.text("pro:").text(pro).text(">").text(c.tag.split(/[.:]/, 1)[0]!).end();
  }
  if (enc) {
    out.text("enc:").text(enc).text(":").digit(type).end();
    out.text("enc:").text(enc).end();
  }
  out.text("len:").digit(Math.min(stem.form.length, 6)).text(":").digit(type).end();
  const upos = String(stem.upos);
  if (type === CandidateType.FUNCTION)
    out.text("f:").text(stem.key).text(":").text(stem.lemma).text(":").text(upos).end();
  if (type === CandidateType.VERB) {
    const person = get(stem.features, PERSON);
    const aspect = get(stem.features, ASPECT);
    const { classes } = stem;
    out.text("v:").digit(person).text(":").digit(aspect).text(":").digit(get(stem.features, MOOD)).end();
    out.text("number:").digit(get(stem.features, NUMBER)).text(":").digit(person).text(":").digit(aspect).end();
    out
      .text("voice:")
      .digit(get(stem.features, VOICE))
      .text(classes.has("passive") ? "p" : "")
      .end();
    out
      .text("form:")
      .text(stem.entry?.pattern ?? "")
      .text(":")
      .digit(aspect)
      .end();
    out
      .text("often:")
      .digit(classes.has("often") ? 2 : classes.has("rare") ? 0 : 1)
      .end();
  }
  if (type === CandidateType.NOMINAL || type === CandidateType.DERIVED)
    out.text("n:").text(featsOf(stem.features)).end();
  if (type === CandidateType.GUESS) {
    out.text("g:").text(upos).text(":").text(stem.form.slice(-1)).end();
    out.text("g:").text(upos).text(":").text(stem.form.slice(-2)).end();
    out
      .text("g:")
      .text(upos)
      .text(":")
      .text(stem.definite ? "d" : stem.form[0]!)
      .end();
  }
  if (type === CandidateType.NAME) for (const k of stem.classes) out.text("name:").text(k).end();
  if (type !== CandidateType.GUESS) out.text("l:").text(stem.lemma).text(":").text(upos).end();
  if (common.has(form)) {
    out.text("w:").text(form).text(":").digit(pro.length).text(":").digit(enc.length);
    out.text(":").text(upos).text(":").text(stem.lemma).end();
  }
}

/**
 * What agreement looks at, as one number below `CONCORDS`: noun, adjective, verb or name; gender, number, definiteness.
 * 0 where a clitic stands between, or the word agrees with nothing.
 */
function concord(r: Reading, bound: boolean): number {
  const kind =
    r.upos === Upos.NOUN ? 1 : r.upos === Upos.ADJ ? 2 : r.upos === Upos.VERB ? 3 : r.upos === Upos.PROPN ? 4 : 0;
  if (kind === 0) return 0;
  const definite = kind === 3 ? 0 : bound || r.definite ? 2 : get(r.features, DEFINITE) === 3 ? 3 : 1;
  return ((kind * 4 + get(r.features, GENDER)) * 4 + get(r.features, NUMBER)) * 4 + definite;
}
export const CONCORDS = 5 * 64;

/** `concord` of a candidate towards the token before it and towards the token after it. */
export function concordsOf(c: Candidate): readonly [number, number] {
  const first = c.readings[0]!;
  const last = c.readings.at(-1)!;
  const stem = stemOf(c);
  return [
    first === stem ? concord(stem, last !== stem) : 0,
    stem.part === Part.STEM ? concord(stem, last !== stem) : 0,
  ];
}

const KINDS = ["", "N", "A", "V", "P"];
/** The name of how two neighbours agree, or undefined where there is nothing to agree: `N>A gender= number! definite=`. */
export function agreement(a: number, b: number): string | undefined {
  const x = a >> 6;
  const y = b >> 6;
  if (x === 0 || y === 0) return undefined;
  const same = (shift: number) => {
    const p = (a >> shift) & 3;
    const q = (b >> shift) & 3;
    return p === 0 || q === 0 ? "?" : p === q ? "=" : "!";
  };
  // Plurals of things agree as a feminine singular does.
  const plural = ((a >> 2) & 3) === 3 && ((b >> 2) & 3) === 1 && ((b >> 4) & 3) === 2;
  return `${KINDS[x]}>${KINDS[y]} ${plural ? "fs" : `${same(4)}${same(2)}`} ${a & 3}${b & 3}`;
}

/** A number below 256 for each name of `agreement`, its parts of speech aside. */
export function agreementKind(a: number, b: number): number {
  const same = (shift: number) => {
    const p = (a >> shift) & 3;
    const q = (b >> shift) & 3;
    return p === 0 || q === 0 ? 0 : p === q ? 1 : 2;
  };
  const plural = ((a >> 2) & 3) === 3 && ((b >> 2) & 3) === 1 && ((b >> 4) & 3) === 2;
  const how = plural ? 9 : same(4) * 3 + same(2);
  return (how << 4) | ((a & 3) << 2) | (b & 3);
}

/** The scores of neighbours, as tables. `tags` tags, `commons` common spellings (0 is any other). */
export interface Context {
  readonly tags: number;
  /** `transition[a * tags + b]`: tag `b` after tag `a`. */
  readonly transition: Float32Array;
  readonly commons: number;
  /** `left[tag * commons + w]`: a first tag after the spelling `w`; `right`: a last tag before it. */
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** `concord[a * CONCORDS + b]`. */
  readonly concord: Float32Array;
}

/**
 * The best run of candidates of one sentence: own scores plus scores of neighbours (first-order Viterbi).
 * `spellings` are the numbers of the tokens' spellings among the common ones; `start` is the tag before the first token.
 */
export function bestPath(
  lattice: readonly (readonly Scored[])[],
  spellings: readonly number[],
  context: Context,
  start: number,
): number[] {
  const { tags, transition, commons, left, right, concord } = context;
  const n = lattice.length;
  let total = 0;
  for (let i = 0; i < n; i++) total += lattice[i]!.length;
  const room = roomFor(total + 1);
  const { scores, back, rows, concords } = room;
  // The candidates before: how many, and where their scores begin. At first one, the start, with which nothing agrees.
  let before = 1;
  let base = 0;
  let at = 1;
  scores[0] = 0;
  rows[0] = start * tags;
  concords[0] = -1;
  for (let i = 0; i < n; i++) {
    const here = lattice[i]!;
    const l = i === 0 ? 0 : spellings[i - 1]!;
    const r = i + 1 < n ? spellings[i + 1]! : 0;
    for (let j = 0; j < here.length; j++) {
      const c = here[j]!;
      const { firstTag, firstConcord, lastTag } = c;
      let best = Number.NEGATIVE_INFINITY;
      let arg = 0;
      if (firstConcord === 0 || i === 0) {
        for (let k = 0; k < before; k++) {
          const s = scores[base + k]! + transition[rows[base + k]! + firstTag]!;
          if (s > best) {
            best = s;
            arg = k;
          }
        }
      } else {
        for (let k = 0; k < before; k++) {
          const s =
            scores[base + k]! + transition[rows[base + k]! + firstTag]! + concord[concords[base + k]! + firstConcord]!;
          if (s > best) {
            best = s;
            arg = k;
          }
        }
      }
      if (l !== 0) best += left[firstTag * commons + l]!;
      if (r !== 0) best += right[lastTag * commons + r]!;
      scores[at + j] = best + c.score;
      back[at + j] = arg;
      rows[at + j] = lastTag * tags;
      concords[at + j] = c.lastConcord * CONCORDS;
    }
    base = at;
    before = here.length;
    at += before;
  }
  const path = new Array<number>(n);
  let chosen = 0;
  for (let k = 1; k < before; k++) if (scores[base + k]! > scores[base + chosen]!) chosen = k;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = chosen;
    chosen = back[base + chosen]!;
    if (i > 0) base -= lattice[i - 1]!.length;
  }
  return path;
}

/** What `bestPath` writes down of each candidate of a sentence, one after the other; used again from sentence to sentence. */
interface Room {
  readonly scores: Float64Array;
  readonly back: Int32Array;
  /** Rows of the tables of transitions and of agreement. */
  readonly rows: Int32Array;
  readonly concords: Int32Array;
}
let room: Room | undefined;
function roomFor(size: number): Room {
  if (room && room.scores.length >= size) return room;
  const n = Math.max(1024, size * 2);
  room = {
    scores: new Float64Array(n),
    back: new Int32Array(n),
    rows: new Int32Array(n),
    concords: new Int32Array(n),
  };
  return room;
}
