/**
 * Two words written without the space between them, where the letters themselves are proof.
 *
 * Arabic letters that do not join to the left leave a gap of their own, so writers and typesetters lose the space after
 * them unseen. Certain signs: ة, ى and the alef of tanwin only end words (W. Wright, A Grammar of the Arabic Language,
 * I §§ 5, 7, 8), and the foreign names of months take no endings but those of the nisba.
 */
import { Class, classOf } from "../letters/classes.ts";
import { bare, key } from "../letters/fold.ts";
import {
  AFTER_NEGATION,
  CERTAIN_MONTHS,
  COMPOUNDS_BEFORE,
  ENDING_IN_MAKSURA,
  ENDINGS_OF_MONTHS,
  POSSIBLE_MONTHS,
  SHORT_WORDS,
  SUFFIXES,
  USUAL_AFTER_MONTH,
} from "./glued-data.ts";

/** Tells whether a spelling can be read as one word; lets doubtful places be decided. */
export type IsKnown = (spelling: string) => boolean;

const TA_MARBUTA = 0x0629;
const MAKSURA = 0x0649;
const ALEF = 0x0627;
const WAW = 0x0648;
const FA = 0x0641;
const LAM = 0x0644;
const BA = 0x0628;
const KAF = 0x0643;
const MIM = 0x0645;
const FATHATAN = 0x064b;

const LONGEST_MONTH = 7;

/** What an accusative's tanwin stands on. */
const BEFORE_TANWIN = "اةىء";

/** Whether the letter or mark ends a word wherever it stands in it. */
export const endsWord = (code: number): boolean =>
  code === TA_MARBUTA || code === MAKSURA || code === 0x06c3 || (code >= FATHATAN && code <= 0x064d);

/**
 * Where in the raw spelling of a token its second word begins, or 0. `signs`: whether one of the letters that only end
 * words stands inside it (`endsWord`), so that most words are not looked through a second time.
 *
 * @example missingSpace("المدينةالتي", "المدينةالتي", true) // 7
 */
export function missingSpace(raw: string, spelling: string, signs: boolean, isKnown?: IsKnown): number {
  if (signs) {
    const at = afterSign(raw, isKnown);
    if (at > 0) return at;
  }
  return rawAt(
    raw,
    spelling,
    afterNegation(spelling) || afterMonth(spelling, isKnown) || beforeArticle(spelling, isKnown),
  );
}

/** `مازال`, `ولايزال`. */
function afterNegation(spelling: string): number {
  const first = spelling.charCodeAt(0);
  const from = first === WAW || first === FA ? 1 : 0;
  const c = spelling.charCodeAt(from);
  if ((c !== LAM && c !== MIM) || spelling.charCodeAt(from + 1) !== ALEF) return 0;
  return AFTER_NEGATION[c === LAM ? "لا" : "ما"].has(spelling.slice(from + 2)) ? from + 2 : 0;
}

/** `مجلسالأمن`: a word and a definite word, both known, where the whole is none. */
function beforeArticle(spelling: string, isKnown: IsKnown | undefined): number {
  if (isKnown === undefined || spelling.length < 8) return 0;
  const at = spelling.indexOf("ال", 3);
  if (at < 0 || spelling.length - at < 5) return 0;
  const left = spelling.slice(0, at);
  if (COMPOUNDS_BEFORE.has(left) || /الدين$|الله$/.test(spelling)) return 0;
  return !isKnown(spelling) && isKnown(left) && isKnown(spelling.slice(at)) ? at : 0;
}

function afterSign(raw: string, isKnown: IsKnown | undefined): number {
  for (let i = 1; i < raw.length - 1; i++) {
    const code = raw.charCodeAt(i);
    if (!endsWord(code)) continue;
    let next = i + 1;
    // The tanwin may be typed before its alef or after it.
    if (code === FATHATAN && raw.charCodeAt(next) === ALEF && !BEFORE_TANWIN.includes(raw[i - 1]!)) next++;
    while (next < raw.length && classOf(raw.charCodeAt(next)) === Class.MARK) next++;
    const left = bare(raw.slice(0, next));
    const right = bare(raw.slice(next));
    if (!plausible(right) || left.length < 3) continue;
    if (
      code === FATHATAN
        ? !BEFORE_TANWIN.includes(left.at(-1)!)
        : code > FATHATAN && code <= 0x064d && !right.startsWith("ال")
    )
      continue;
    if (code === MAKSURA && !certainMaksura(left, right, isKnown)) continue;
    return next;
  }
  return 0;
}

/** Whether the letters can be a word of their own, and are no pronoun or ending that belongs to the word before. */
const plausible = (right: string): boolean =>
  (right.length >= 3 ? !SUFFIXES.has(right) : SHORT_WORDS.has(right)) && right !== "";

/** Some write ى for every ي (`إلىهم`, `الرئىس`): only after the words in ى, and before a start of its own. */
function certainMaksura(left: string, right: string, isKnown: IsKnown | undefined): boolean {
  const word = left.replace(/^[وف](?=..)/, "");
  if (ENDING_IN_MAKSURA.has(word)) return /^[اأإآ]/.test(right) || SHORT_WORDS.has(right) || right.length >= 5;
  return (right.startsWith("ال") && right.length >= 5) || (isKnown?.(left) === true && isKnown(right));
}

/** The first three letters of the months, as one number each: most words are none of them. */
const BEGINNINGS = new Set([...CERTAIN_MONTHS, ...POSSIBLE_MONTHS].map((m) => beginning(m, 0)));
function beginning(spelling: string, at: number): number {
  return (letter(spelling, at) * 0x100 + letter(spelling, at + 1)) * 0x100 + letter(spelling, at + 2);
}
/** The low byte of a letter, alef without its hamza or madda. */
function letter(spelling: string, at: number): number {
  const c = spelling.charCodeAt(at);
  return (c >= 0x0622 && c <= 0x0625 && c !== 0x0624 ? ALEF : c) & 0xff;
}
const isProclitic = (c: number): boolean => c === WAW || c === FA || c === LAM || c === BA || c === KAF;

/** Length of the month's name, proclitics and all, that the spelling begins with and does not end with; else 0. */
function afterMonth(spelling: string, isKnown: IsKnown | undefined): number {
  for (let from = 0; from <= 2; from++) {
    if (spelling.length - from < 5 || (from > 0 && !isProclitic(spelling.charCodeAt(from - 1)))) return 0;
    if (!BEGINNINGS.has(beginning(spelling, from))) continue;
    const k = key(spelling);
    for (let size = LONGEST_MONTH; size >= 3; size--) {
      const month = k.slice(from, from + size);
      const certain = CERTAIN_MONTHS.has(month);
      if (!certain && !POSSIBLE_MONTHS.has(month)) continue;
      const end = from + size;
      const right = spelling.slice(end);
      if (right === "" || ENDINGS_OF_MONTHS.test(k.slice(end))) return 0;
      if (USUAL_AFTER_MONTH.test(right)) return end;
      if (isKnown ? isKnown(right) && !isKnown(spelling) && right.length >= 2 : certain && right.length >= 3)
        return end;
    }
  }
  return 0;
}

/** The raw offset of a place in the bare spelling. */
function rawAt(raw: string, spelling: string, place: number): number {
  if (place === 0 || raw.length === spelling.length) return place;
  let i = 0;
  for (let n = 0; i < raw.length && n < place; i++) n += bare(raw[i]!).length;
  while (i < raw.length && bare(raw[i]!) === "") i++;
  return i;
}
