import { Class, classOf, classOfCharacter } from "../letters/classes.ts";
import { entityAt } from "../letters/entity.ts";
import { bare, isBare } from "../letters/fold.ts";
import type { Oddity } from "../notes/oddity.ts";
import { ARABIC_DOMAINS, LETTER_NAMES, SHORT_BEFORE_WORD } from "../sentences/abbreviations.ts";
import { Column } from "../sentences/column.ts";
import { Role, type Sentences } from "../sentences/sentences.ts";
import { addressEnd } from "./address.ts";
import { endsWord, type IsKnown, missingSpace } from "./glued.ts";
import { FRACTIONS, readNumber } from "./number.ts";
import { Kind, type Tokens } from "./tokens.ts";
import { MAY_TOUCH_NUMBER, PROCLITICS, UNITS_AFTER_NUMBER } from "./touching.ts";

export interface TokenizeOptions {
  /** Tells whether a spelling can be read as one word, so that more missing spaces are found. */
  readonly isKnown?: IsKnown;
}

/** No word is longer; what is, is cut (random letters, not language). */
const LONGEST_WORD = 256;
/** A token that holds more than one missing space is cut this often at most. */
const MOST_CUTS = 4;

const AMPERSAND = 0x26;
const FULL_STOP = 0x2e;
const TATWEEL = 0x0640;
const HASH = 0x23;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const RUNS = ".!?؟…-–—−=*_~·";
const TERMINAL = ".!?؟…";

/**
 * Cuts sentences into tokens, in one pass over the characters. What a token is, is told at `Tokens`.
 *
 * @example tokenize(splitSentences("في 7 أكتوبردعم")).spelling // ["في", "7", "أكتوبر", "دعم"]
 */
export function tokenize(sentences: Sentences, options: TokenizeOptions = {}): Tokens {
  return new Tokenizer(sentences, options.isKnown).run();
}

class Tokenizer {
  readonly #sentences: Sentences;
  readonly #isKnown: IsKnown | undefined;
  readonly #text: string;
  readonly #start: Column;
  readonly #end: Column;
  readonly #kind: Column;
  readonly #sentence: Column;
  readonly #spelling: string[] = [];
  readonly #oddities: Oddity[] = [];
  /** The next mark, and the token that each mark became. */
  #mark = 0;
  readonly #tokenOf: Int32Array;
  #at = 0;
  /** End of the sentence under way, its number, and how far a hashtag's words have come. */
  #to = 0;
  #number = 0;
  #hashtag = -1;

  constructor(sentences: Sentences, isKnown: IsKnown | undefined) {
    this.#sentences = sentences;
    this.#isKnown = isKnown;
    this.#text = sentences.text;
    const size = (sentences.text.length >> 2) + 16;
    this.#start = new Column(size);
    this.#end = new Column(size);
    this.#kind = new Column(size);
    this.#sentence = new Column(size);
    this.#tokenOf = new Int32Array(sentences.marks.count).fill(-1);
  }

  run(): Tokens {
    const { count, start, end, marks } = this.#sentences;
    const firstOf = new Int32Array(count + 1);
    for (let s = 0; s < count; s++) {
      firstOf[s] = this.#start.length;
      this.#number = s;
      this.#at = start[s]!;
      this.#to = end[s]!;
      while (this.#at < this.#to) this.#next();
    }
    const n = this.#start.length;
    firstOf[count] = n;
    const pair = new Int32Array(n).fill(-1);
    for (let m = 0; m < marks.count; m++) {
      const other = marks.pair[m]!;
      if (this.#tokenOf[m]! >= 0 && other >= 0) pair[this.#tokenOf[m]!] = this.#tokenOf[other]!;
    }
    return {
      sentences: this.#sentences,
      count: n,
      start: this.#start.done(),
      end: this.#end.done(),
      kind: Uint8Array.from(this.#kind.done()),
      spelling: this.#spelling,
      pair,
      sentence: this.#sentence.done(),
      firstOf,
      oddities: this.#oddities,
    };
  }

  #push(from: number, to: number, kind: Kind, spelling: string) {
    this.#start.push(from);
    this.#end.push(to);
    this.#kind.push(kind);
    this.#sentence.push(this.#number);
    this.#spelling.push(spelling);
    this.#at = to;
  }

  /** Reads what stands at the place: one token, or a space. */
  #next() {
    const text = this.#text;
    const at = this.#at;
    const code = text.charCodeAt(at);
    switch (classOf(code)) {
      case Class.ARABIC:
        return this.#word(at);
      case Class.SPACE:
      case Class.NEWLINE:
        this.#at++;
        return;
      case Class.DIGIT:
        return this.#digits(at);
      case Class.LETTER:
        return this.#latin(at);
      case Class.MARK:
        return this.#loose(at);
      case Class.QUOTE:
      case Class.BRACKET:
        return this.#quote(at, 1, text[at]!);
      case Class.SURROGATE:
        return this.#beyond(at);
      default:
        if (code === AMPERSAND) return this.#reference(at);
        if (code === 0x3c || code === 0x3e) return this.#quote(at, 1, text[at]!);
        return this.#sign(at, code);
    }
  }

  /** Arabic letters with their marks; short forms with their stops; two words where a space is missing. */
  #word(from: number) {
    const text = this.#text;
    const to = Math.min(this.#to, from + LONGEST_WORD);
    let plain = true;
    let references = false;
    let ended = false;
    let signs = false;
    let i = from;
    while (i < to) {
      let code = text.charCodeAt(i);
      let size = 1;
      if (code === AMPERSAND) {
        const reference = entityAt(text, i);
        if (reference === 0) break;
        code = reference >> 4;
        size = reference & 15;
      }
      const c = classOf(code);
      if (c === Class.ARABIC) {
        if (ended) signs = true;
        if (endsWord(code)) ended = true;
        if (plain && !isBare(code)) plain = false;
      } else if (c === Class.MARK) {
        plain = false;
        if (endsWord(code)) ended = true;
      } else break;
      if (size > 1) references = true;
      i += size;
    }
    const raw = references ? unescaped(text, from, i) : text.slice(from, i);
    const spelling = plain ? raw : bare(raw);
    if (text.charCodeAt(i) === FULL_STOP && i < this.#to) {
      const end = this.#shortForm(i, spelling);
      if (end > 0) return this.#push(from, end, Kind.WORD, end === i ? spelling : bare(text.slice(from, end)));
    }
    if (spelling === "") return this.#push(from, i, Kind.SYMBOL, raw);
    this.#touching(from, Kind.WORD, spelling);
    if (!references && spelling.length >= 5 && this.#glued(from, raw, spelling, signs)) return;
    this.#push(from, i, Kind.WORD, spelling);
  }

  /** Pushes the words of a token that holds more than one; false when it is one word. */
  #glued(from: number, raw: string, spelling: string, signs: boolean): boolean {
    let cut = missingSpace(raw, spelling, signs, this.#isKnown);
    if (cut === 0) return false;
    let at = 0;
    const parts: string[] = [];
    for (let n = 0; n < MOST_CUTS && cut > 0; n++) {
      const part = raw.slice(at, at + cut);
      parts.push(bare(part));
      this.#push(from + at, from + at + cut, Kind.WORD, bare(part));
      at += cut;
      const rest = raw.slice(at);
      cut = missingSpace(rest, bare(rest), signs, this.#isKnown);
    }
    parts.push(bare(raw.slice(at)));
    this.#push(from + at, from + raw.length, Kind.WORD, bare(raw.slice(at)));
    if (this.#hashtag !== from)
      this.#odd(
        from,
        from + raw.length,
        `A space is missing: “${raw}” is read as ${parts.map((p) => `“${p}”`).join(" and ")}.`,
      );
    return true;
  }

  #odd(start: number, end: number, message: string) {
    this.#oddities.push({ kind: "missing-space", start, end, message });
  }

  /**
   * The end of a short form whose first letters end at the full stop `dot`: initials (`د.`, `أ.د.`, `ب.ب.س`), letters by
   * their English names (`بي.بي.سي`), websites in Arabic letters. 0 when there is none. A stop that ends the sentence stays outside.
   */
  #shortForm(dot: number, first: string): number {
    const text = this.#text;
    // `وب.ب.س`: a conjunction or preposition before the initials, when more than one follows.
    const lone = first.length === 1 || (first.length === 2 && "وفبلك".includes(first[0]!) && initials(text, dot));
    const named = LETTER_NAMES.has(first);
    let end = dot;
    let parts = 1;
    for (let i = dot; i < this.#to && text.charCodeAt(i) === FULL_STOP && parts < 12; parts++) {
      let j = i + 1;
      while (j < this.#to && arabic(text.charCodeAt(j))) j++;
      const part = bare(text.slice(i + 1, j));
      if (part === "") break;
      if (parts === 1 && !lone && ARABIC_DOMAINS.has(part) && first.length >= 3) return j;
      if (
        !(lone && part.length === 1) &&
        !(named && LETTER_NAMES.has(part)) &&
        !(parts > 1 && ARABIC_DOMAINS.has(part))
      )
        break;
      end = j;
      i = j;
    }
    // The last stop belongs to initials and titles, but not where it ends the sentence.
    const stop = text.charCodeAt(end) === FULL_STOP && end + 1 < this.#to && text.charCodeAt(end + 1) !== FULL_STOP;
    if (stop && (lone || (parts === 1 && SHORT_BEFORE_WORD.has(first)))) return end + 1;
    return end > dot ? end : 0;
  }

  #digits(from: number) {
    const text = this.#text;
    const { end, spelling } = readNumber(text, from, this.#to);
    if (end < this.#to && classOf(text.charCodeAt(end)) === Class.LETTER) {
      // `5G` and `20th` are one, `100km` is a number and its unit.
      let j = end;
      while (j < this.#to && classOf(text.charCodeAt(j)) === Class.LETTER) j++;
      if (!UNITS_AFTER_NUMBER.has(text.slice(end, j))) return this.#latin(from);
    } else if (text.charCodeAt(end) === AT || text.charCodeAt(end) === UNDERSCORE) {
      const address = addressEnd(text, from, this.#to);
      if (address > 0) return this.#push(from, address, Kind.ADDRESS, text.slice(from, address));
    }
    this.#touching(from, Kind.NUMBER, spelling);
    this.#push(from, end, Kind.NUMBER, spelling);
  }

  /** Letters of other scripts, with digits, hyphens and apostrophes inside; addresses. */
  #latin(from: number) {
    const text = this.#text;
    const to = Math.min(this.#to, from + LONGEST_WORD);
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      const c = classOf(code);
      if (c === Class.LETTER || c === Class.DIGIT || (c === Class.MARK && code < 0x370)) i++;
      else if (c === Class.SURROGATE && i > from && this.#letterBeyond(i)) i += 2;
      else {
        const size = joint(text, i);
        if (size === 0 || i === from || i + size >= to || !alphanumeric(text.charCodeAt(i + size))) break;
        i += size;
      }
    }
    const stop = text.charCodeAt(i);
    if (
      i < this.#to &&
      (stop === FULL_STOP || stop === 0x3a || stop === AT || stop === UNDERSCORE || stop === 0x2d || stop === 0x2b)
    ) {
      const address = addressEnd(text, from, this.#to);
      if (address > i) return this.#push(from, address, Kind.ADDRESS, text.slice(from, address));
      if (stop === FULL_STOP) i = this.#latinInitials(from, i);
    }
    if (i === from) i++;
    this.#touching(from, Kind.LATIN, "");
    this.#push(from, i, Kind.LATIN, bare(unescaped(text, from, i)));
  }

  /** `U.S.`, `J.`: single letters with their stops; the one that ends the sentence stays outside. */
  #latinInitials(from: number, dot: number): number {
    const text = this.#text;
    if (SHORT_BEFORE_WORD.has(text.slice(from, dot)) && dot + 1 < this.#to) return dot + 1;
    if (dot - from !== 1) return dot;
    let end = dot;
    while (
      text.charCodeAt(end) === FULL_STOP &&
      classOf(text.charCodeAt(end + 1)) === Class.LETTER &&
      end + 1 < this.#to
    ) {
      if (classOf(text.charCodeAt(end + 2)) === Class.LETTER && end + 2 < this.#to) break;
      end += 2;
    }
    return text.charCodeAt(end) === FULL_STOP && end + 1 < this.#to && text.charCodeAt(end + 1) !== FULL_STOP
      ? end + 1
      : end;
  }

  /** Marks without a letter before them: a dash of tatweel, a stray haraka, controls between words. */
  #loose(from: number) {
    const text = this.#text;
    let i = from;
    let control = from;
    while (i < this.#to && classOf(text.charCodeAt(i)) === Class.MARK && i - from < LONGEST_WORD) {
      if (control === i && isControl(text.charCodeAt(i))) control++;
      i++;
    }
    // Controls before a word are no part of it; they cover nothing that is seen.
    if (control > from) {
      this.#at = control;
      return;
    }
    if (i < this.#to && classOf(text.charCodeAt(i)) === Class.ARABIC && text.charCodeAt(from) !== TATWEEL)
      return this.#word(from);
    this.#push(from, i, text.charCodeAt(from) === TATWEEL ? Kind.PUNCTUATION : Kind.SYMBOL, text[from]!);
  }

  /** A quotation mark or bracket, by what the sentences' layer found it to do. */
  #quote(from: number, length: number, glyph: string) {
    const { marks } = this.#sentences;
    while (this.#mark < marks.count && marks.start[this.#mark]! < from) this.#mark++;
    const m = this.#mark;
    if (m >= marks.count || marks.start[m] !== from) {
      const kind = classOf(glyph.charCodeAt(0)) === Class.SYMBOL ? Kind.SYMBOL : Kind.PUNCTUATION;
      return this.#push(from, from + length, kind, glyph);
    }
    this.#mark++;
    const role = marks.role[m]!;
    this.#tokenOf[m] = this.#start.length;
    const kind = role === Role.OPEN ? Kind.OPEN : role === Role.CLOSE ? Kind.CLOSE : Kind.SYMBOL;
    this.#push(from, Math.min(marks.end[m]!, this.#to), kind, glyph);
  }

  /** `&quot;` and its like are the character that they stand for; a plain `&` is a symbol. */
  #reference(from: number) {
    const reference = entityAt(this.#text, from);
    if (reference === 0) return this.#push(from, from + 1, Kind.SYMBOL, "&");
    const size = reference & 15;
    const glyph = String.fromCharCode(reference >> 4);
    switch (classOf(reference >> 4)) {
      case Class.SPACE:
      case Class.NEWLINE:
        this.#at = Math.min(from + size, this.#to);
        return;
      case Class.ARABIC:
        return this.#word(from);
      case Class.MARK:
        if (isControl(reference >> 4)) this.#at = Math.min(from + size, this.#to);
        else this.#push(from, from + size, Kind.SYMBOL, glyph);
        return;
      case Class.QUOTE:
      case Class.BRACKET:
        return this.#quote(from, size, glyph);
      case Class.DIGIT:
        return this.#push(from, from + size, Kind.NUMBER, bare(glyph));
      case Class.LETTER:
        return this.#push(from, from + size, Kind.LATIN, glyph);
      case Class.SYMBOL:
        return this.#push(from, from + size, Kind.SYMBOL, glyph);
      default:
        return this.#push(from, from + size, Kind.PUNCTUATION, glyph);
    }
  }

  /** Punctuation and symbols; runs of stops and of dashes are one token. */
  #sign(from: number, code: number) {
    const text = this.#text;
    const glyph = text[from]!;
    if (code === AT) {
      const end = addressEnd(text, from, this.#to);
      if (end > 0) return this.#push(from, end, Kind.ADDRESS, text.slice(from, end));
    }
    if (FRACTIONS[glyph] !== undefined) return this.#push(from, from + 1, Kind.NUMBER, FRACTIONS[glyph]);
    let i = from + 1;
    if (RUNS.includes(glyph)) {
      const terminal = TERMINAL.includes(glyph);
      while (i < this.#to && (text.charCodeAt(i) === code || (terminal && TERMINAL.includes(text[i]!)))) i++;
    }
    const symbol = classOf(code) === Class.SYMBOL;
    const tag = (code === HASH && i === from + 1) || (code === UNDERSCORE && this.#hashtag === from);
    this.#push(from, i, symbol ? Kind.SYMBOL : Kind.PUNCTUATION, text.slice(from, Math.min(i, from + 64)));
    if (tag) this.#hashtag = i;
  }

  /** A character beyond the basic plane: an emoji with its modifiers, a letter; or half of one. */
  #beyond(from: number) {
    const text = this.#text;
    let i = from + 1;
    const low = text.charCodeAt(i);
    if (text.charCodeAt(from) > 0xdbff || i >= this.#to || !(low >= 0xdc00 && low <= 0xdfff))
      return this.#push(from, i, Kind.SYMBOL, text[from]!);
    if (this.#letterBeyond(from)) {
      while (i + 2 < this.#to && i - from < LONGEST_WORD && this.#letterBeyond(i + 1)) i += 2;
      return this.#push(from, i + 1, Kind.LATIN, text.slice(from, i + 1));
    }
    i++;
    // Skin tones, variation selectors, joined emoji, the second half of a flag.
    for (let n = 0; n < 16 && i < this.#to; n++) {
      const c = text.charCodeAt(i);
      const point = text.codePointAt(i)!;
      if (c === 0xfe0f || c === 0xfe0e || c === 0x20e3) i++;
      else if (c === 0x200d && i + 2 < this.#to && text.codePointAt(i + 1)! > 0xffff) i += 3;
      else if (point >= 0x1f3fb && point <= 0x1f3ff && i + 1 < this.#to) i += 2;
      else if (
        n === 0 &&
        point >= 0x1f1e6 &&
        point <= 0x1f1ff &&
        text.codePointAt(from)! >= 0x1f1e6 &&
        text.codePointAt(from)! <= 0x1f1ff
      )
        i += 2;
      else break;
    }
    i = Math.min(i, this.#to);
    this.#push(from, i, Kind.SYMBOL, text.slice(from, i));
  }

  #letterBeyond(i: number): boolean {
    const point = this.#text.codePointAt(i)!;
    if (point <= 0xffff || i + 1 >= this.#to) return false;
    const c = classOfCharacter(String.fromCodePoint(point));
    return c === Class.LETTER || c === Class.ARABIC;
  }

  /** Notes a missing space between the token under way and the one before it, where they touch and should not. */
  #touching(from: number, kind: Kind, spelling: string) {
    const last = this.#start.length - 1;
    if (last < 0 || this.#end.at(last) !== from || this.#sentence.at(last) !== this.#number) return;
    const before = this.#kind.at(last);
    if (this.#hashtag === from) {
      return;
    }
    const word = this.#spelling[last]!;
    let missing = false;
    if (kind === Kind.WORD)
      missing =
        (before === Kind.NUMBER && spelling.length > 1 && !MAY_TOUCH_NUMBER.has(spelling)) || before === Kind.LATIN;
    else if (before === Kind.WORD)
      missing =
        word.length > 1 &&
        !PROCLITICS.has(word) &&
        this.#text.charCodeAt(from - 1) !== TATWEEL &&
        word.charCodeAt(word.length - 1) !== FULL_STOP;
    if (missing)
      this.#odd(
        this.#start.at(last),
        from + 1,
        `A space is missing after “${this.#text.slice(this.#start.at(last), from)}”.`,
      );
  }
}

const arabic = (code: number): boolean => {
  const c = classOf(code);
  return c === Class.ARABIC || c === Class.MARK;
};
const alphanumeric = (code: number): boolean => {
  const c = classOf(code);
  return c === Class.LETTER || (c === Class.DIGIT && code < 0x80);
};
/** How long the hyphen, apostrophe or `&` at the place is, that may join two parts of a Latin word; 0 for anything else. */
function joint(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === AMPERSAND) return entityAt(text, i) >> 4 === AMPERSAND ? entityAt(text, i) & 15 : 1;
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011 ? 1 : 0;
}
const isControl = (c: number): boolean =>
  (c >= 0x200b && c <= 0x200f) ||
  c === 0x061c ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x2069) ||
  c === 0xfeff ||
  c === 0xad;

/** Whether a single letter and another stop or letter follow the full stop. */
const initials = (text: string, dot: number): boolean =>
  classOf(text.charCodeAt(dot + 1)) === Class.ARABIC &&
  text.charCodeAt(dot + 2) === FULL_STOP &&
  classOf(text.charCodeAt(dot + 3)) === Class.ARABIC;

/** A stretch with its character references replaced. */
function unescaped(text: string, from: number, to: number): string {
  let out = "";
  for (let i = from; i < to; ) {
    const reference = entityAt(text, i);
    out += reference === 0 ? text[i]! : String.fromCharCode(reference >> 4);
    i += reference === 0 ? 1 : reference & 15;
  }
  return out;
}
