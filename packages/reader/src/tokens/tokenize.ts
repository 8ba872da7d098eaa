import { Class, classOf, isControl } from "../letters/classes.ts";
import { entityAt } from "../letters/entity.ts";
import { bare, isBare } from "../letters/fold.ts";
import type { Oddity } from "../notes/oddity.ts";
import { Column } from "../sentences/column.ts";
import { Role, type Sentences } from "../sentences/sentences.ts";
import { addressEnd } from "./address.ts";
import { isLetterBeyond, signEnd } from "./beyond.ts";
import { endsWord, type IsKnown, missingSpace } from "./glued.ts";
import { latinEnd, withInitials } from "./latin.ts";
import { FRACTIONS, readNumber } from "./number.ts";
import { setAsideOtherLanguages } from "./other-language.ts";
import { shortFormEnd } from "./short-form.ts";
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
/** What may follow the first letters of an address. */
const BEFORE_ADDRESS = ".:@_-+";
const RUNS = ".!?؟…-–—−=*_~·";
const TERMINAL = ".!?؟…";

/**
 * Cuts sentences into tokens, in one pass over the characters. What a token is, is told at `Tokens`.
 *
 * @example tokenize(splitSentences("في 7 أكتوبردعم")).spelling // ["في", "7", "أكتوبر", "دعم"]
 */
export function tokenize(sentences: Sentences, options: TokenizeOptions = {}): Tokens {
  return setAsideOtherLanguages(new Tokenizer(sentences, options.isKnown).run());
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
    if (this.#hashtag === from && kind !== Kind.PUNCTUATION) this.#hashtag = to;
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
        const reference = this.#referenceAt(i);
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
      const end = shortFormEnd(text, i, spelling, this.#to);
      if (end > 0) return this.#push(from, end, Kind.WORD, end === i ? spelling : bare(text.slice(from, end)));
    }
    if (spelling === "") return this.#push(from, i, Kind.SYMBOL, raw);
    this.#touching(from, Kind.WORD, spelling);
    if (!references && spelling.length >= 4 && this.#glued(from, raw, spelling, signs)) return;
    this.#push(from, i, Kind.WORD, spelling);
  }

  /** Pushes the words of a token that holds more than one; false when it is one word. */
  #glued(from: number, raw: string, spelling: string, signs: boolean): boolean {
    let cut = missingSpace(raw, spelling, signs, this.#isKnown);
    if (cut === 0) return false;
    let at = 0;
    const parts: string[] = [];
    const tagged = this.#hashtag === from;
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
    if (!tagged)
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

  /** Whether a number and a mark stand right before the place, that were found to be no part of one number with what follows. */
  #inList(from: number): boolean {
    const last = this.#start.length - 1;
    return (
      last > 0 &&
      this.#end.at(last) === from &&
      ".,،".includes(this.#text[from - 1]!) &&
      this.#kind.at(last - 1) === Kind.NUMBER &&
      this.#end.at(last - 1) === this.#start.at(last)
    );
  }

  #digits(from: number) {
    const text = this.#text;
    const { end, spelling } = readNumber(text, from, this.#to, this.#inList(from));
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

  /** A word of another script, or an address. */
  #latin(from: number) {
    const text = this.#text;
    let i = latinEnd(text, from, Math.min(this.#to, from + LONGEST_WORD));
    if (i < this.#to && BEFORE_ADDRESS.includes(text[i]!)) {
      const address = addressEnd(text, from, this.#to);
      if (address > i) return this.#push(from, address, Kind.ADDRESS, text.slice(from, address));
      if (text.charCodeAt(i) === FULL_STOP) i = withInitials(text, from, i, this.#to);
    }
    this.#touching(from, Kind.LATIN, "");
    this.#push(from, i, Kind.LATIN, bare(unescaped(text, from, i)));
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

  /** The character reference at the place, if it is whole in the sentence: `code * 16 + length`, else 0. */
  #referenceAt(i: number): number {
    const reference = entityAt(this.#text, i);
    return reference === 0 || i + (reference & 15) > this.#to ? 0 : reference;
  }

  /** `&quot;` and its like are the character that they stand for; a plain `&` is a symbol. */
  #reference(from: number) {
    const reference = this.#referenceAt(from);
    if (reference === 0) return this.#push(from, from + 1, Kind.SYMBOL, "&");
    const size = reference & 15;
    const glyph = String.fromCharCode(reference >> 4);
    switch (classOf(reference >> 4)) {
      case Class.SPACE:
      case Class.NEWLINE:
        this.#at = from + size;
        return;
      case Class.ARABIC:
        return this.#word(from);
      case Class.MARK:
        if (isControl(reference >> 4)) this.#at = from + size;
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

  /** A character beyond the basic plane: an emoji, a letter; or half of one. */
  #beyond(from: number) {
    const text = this.#text;
    let i = from;
    while (i + 1 < this.#to && i - from < LONGEST_WORD && isLetterBeyond(text, i, this.#to)) i += 2;
    if (i > from) return this.#push(from, i, Kind.LATIN, text.slice(from, i));
    i = signEnd(text, from, this.#to);
    this.#push(from, i, Kind.SYMBOL, text.slice(from, i));
  }

  /** Notes a missing space between the token under way and the one before it, where they touch and should not. */
  #touching(from: number, kind: Kind, spelling: string) {
    const last = this.#start.length - 1;
    if (last < 0 || this.#end.at(last) !== from || this.#sentence.at(last) !== this.#number) return;
    if (this.#hashtag === from) return;
    const before = this.#kind.at(last);
    const word = this.#spelling[last]!;
    let missing = false;
    if (kind === Kind.WORD)
      missing =
        before === Kind.LATIN || (before === Kind.NUMBER && spelling.length > 1 && !MAY_TOUCH_NUMBER.has(spelling));
    else if (before === Kind.WORD)
      missing =
        word.length > 1 &&
        !PROCLITICS.has(word) &&
        !word.includes(".") &&
        this.#text.charCodeAt(from - 1) !== TATWEEL &&
        // A single digit numbers a sequel or a member: `جنيف2`.
        (kind === Kind.LATIN || spelling.length > 1);
    if (missing)
      this.#odd(
        this.#start.at(last),
        from + 1,
        `A space is missing after “${this.#text.slice(this.#start.at(last), from)}”.`,
      );
  }
}

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
