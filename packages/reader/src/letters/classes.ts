/**
 * What a UTF-16 code unit is to the reader, by one look-up. Filled once for the ranges that news is written in; the
 * class of any other character is asked of Unicode's properties when it is first met.
 */
export const Class = {
  /** Not asked yet. */
  UNKNOWN: 0,
  SPACE: 1,
  /** Ends a paragraph. */
  NEWLINE: 2,
  ARABIC: 3,
  /** Harakat, tatweel, joiners, bidi controls: silent inside a word. */
  MARK: 4,
  DIGIT: 5,
  /** A letter of any other script. */
  LETTER: 6,
  PUNCTUATION: 7,
  SYMBOL: 8,
  /** A quotation mark or bracket of any shape. */
  QUOTE: 9,
  BRACKET: 10,
  SURROGATE: 11,
} as const;
export type Class = (typeof Class)[keyof typeof Class];

const TABLE = new Uint8Array(0x10000);

const fill = (c: Class, ...ranges: readonly (readonly [number, number])[]) => {
  for (const [from, to] of ranges) TABLE.fill(c, from, to + 1);
};
const each = (c: Class, characters: string) => {
  for (let i = 0; i < characters.length; i++) TABLE[characters.charCodeAt(i)] = c;
};

fill(
  Class.SPACE,
  [0, 0x20],
  [0x7f, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfff9, 0xfffb],
);
each(Class.NEWLINE, "\n\r\v\f\u0085\u2028\u2029");
fill(Class.DIGIT, [48, 57], [0x0660, 0x0669], [0x06f0, 0x06f9], [0xff10, 0xff19]);
fill(
  Class.LETTER,
  [65, 90],
  [97, 122],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2b8],
  [0x370, 0x373],
  [0x388, 0x481],
  [0x48a, 0x52f],
  [0x5d0, 0x5ea],
);
fill(
  Class.ARABIC,
  [0x0620, 0x063f],
  [0x0641, 0x064a],
  [0x066e, 0x066f],
  [0x0671, 0x06d3],
  [0x06d5, 0x06d5],
  [0x06ee, 0x06ef],
  [0x06fa, 0x06fc],
  [0x06ff, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x08c7],
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfc5d],
  [0xfc64, 0xfcf1],
  [0xfcf5, 0xfd3d],
  [0xfd50, 0xfd8f],
  [0xfd92, 0xfdc7],
  [0xfdf0, 0xfdf9],
  [0xfe80, 0xfefc],
);
fill(
  Class.MARK,
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x0890, 0x0891],
  [0x0898, 0x089f],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfbb2, 0xfbc2],
  [0xfc5e, 0xfc63],
  [0xfcf2, 0xfcf4],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfe70, 0xfe74],
  [0xfe76, 0xfe7f],
  [0xfeff, 0xfeff],
);
fill(
  Class.PUNCTUATION,
  [0x21, 0x2f],
  [0x3a, 0x3f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x060c, 0x060d],
  [0x066a, 0x066d],
);
each(Class.PUNCTUATION, "\\؛؞؟۔·");
each(Class.SYMBOL, "#$%&+<=>@^_`|~٪؉؊‰‱°¢£¤¥¦§¨©¬®¯±²³´¶¸¹×÷﷼﷽ﷺﷻ۞۩۽۾⁄⁎");
fill(Class.SYMBOL, [0x20a0, 0x20cf], [0x0600, 0x0605], [0x0606, 0x060b], [0x06dd, 0x06de]);
each(Class.QUOTE, "\"'`´«»‘’‚‛“”„‟‹›〈〉《》「」『』〝〞〟＂＇");
each(Class.BRACKET, "()[]{}﴾﴿（）［］｛｝");
fill(Class.SURROGATE, [0xd800, 0xdfff]);

/** The class of a code unit; `NaN` (beyond the end) and a missing one are SPACE. */
export function classOf(code: number): Class {
  const c = TABLE[code];
  return c === undefined ? Class.SPACE : c !== 0 ? (c as Class) : ask(code);
}

/** The class of a code unit as far as the table tells without asking Unicode's properties, else UNKNOWN. */
export const tabledClass = (code: number): Class => TABLE[code] as Class;

function ask(code: number): Class {
  const c = classOfCharacter(String.fromCharCode(code));
  TABLE[code] = c;
  return c;
}

/** The class of one character given as a string: for those beyond the basic plane, which have no row in the table. */
export function classOfCharacter(c: string): Class {
  if (/\p{Script=Arabic}/u.test(c) && /\p{L}/u.test(c)) return Class.ARABIC;
  if (/\p{L}|\p{Nd}|\p{Nl}/u.test(c)) return Class.LETTER;
  if (/\p{M}|\p{Cf}/u.test(c)) return Class.MARK;
  if (/\p{Ps}|\p{Pe}/u.test(c)) return Class.BRACKET;
  if (/\p{P}/u.test(c)) return Class.PUNCTUATION;
  if (/\p{Z}|\p{Cc}/u.test(c)) return Class.SPACE;
  return Class.SYMBOL;
}

export const isSpace = (c: Class): boolean => c === Class.SPACE || c === Class.NEWLINE;

/** Bidi, joining and other invisible controls: silent in a word, nothing at all between words. */
export const isControl = (c: number): boolean =>
  (c >= 0x200b && c <= 0x200f) ||
  c === 0x061c ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x2069) ||
  c === 0xfeff ||
  c === 0xad;
