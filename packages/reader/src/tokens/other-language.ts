import { Class, classOf } from "../letters/classes.ts";
import type { Oddity } from "../notes/oddity.ts";
import { Kind, type Tokens } from "./tokens.ts";

/**
 * Other languages that are written in Arabic letters, told by letters of their own and by their commonest words (`bare`). Letters that
 * Arabic writers borrow for foreign sounds as well (پ چ ژ ڤ گ) count half; those that a Persian keyboard types (ک ی) say nothing.
 */
const LANGUAGES: readonly {
  readonly name: string;
  readonly own: string;
  readonly borrowed: string;
  readonly words: ReadonlySet<string>;
}[] = [
  {
    name: "Persian",
    own: "",
    borrowed: "پچژگ",
    words: new Set(
      (
        "كه از به در اين را است براي مي شود هاي بود خود نيز بايد دارد گفت ميشود شد شده شدند كرد كرده كردند كند كنند هستند بودند خواهد " +
        "خواهند با تا بر آن آنها چون همچنين درباره ديگر روز سال هزار داد داده افزود كشور يك دو وي هم"
      ).split(" "),
    ),
  },
  { name: "Urdu", own: "ٹڈڑںےہھ", borrowed: "پچگ", words: new Set("اور پر گيا مين هين كها".split(" ")) },
  {
    name: "Kurdish",
    own: "ێۆڵڕە",
    borrowed: "پچژگڤ",
    words: new Set("بوو ئهو ئهم دهكات لهسهر لهگهل بهلام".split(" ")),
  },
  { name: "Pashto", own: "ټډړږښګڼېۍڅځ", borrowed: "پچ", words: new Set("په چې كې سره كړي شوي".split(" ")) },
  { name: "Uyghur", own: "ۇۈۋېەڭ", borrowed: "چپگ", words: new Set("بىلەن ۋە بۇ بىر".split(" ")) },
];
/** Share of words that must speak for another language. */
const SHARE = 0.22;
const LEAST_WORDS = 8;
/** Letters of another script from which a paragraph is one in another script. */
const LEAST_LETTERS = 40;

/** By letter: a bit for each language whose own it is, and eight bits higher one for each that borrows it. */
const LETTER_OF = new Map<number, number>();
LANGUAGES.forEach((l, i) => {
  for (const [letters, bit] of [
    [l.own, 1 << i],
    [l.borrowed, 0x100 << i],
  ] as const)
    for (const c of letters) LETTER_OF.set(c.charCodeAt(0), (LETTER_OF.get(c.charCodeAt(0)) ?? 0) | bit);
});

/**
 * Sets aside the paragraphs that are in another language or script: their words, numbers and signs become `FOREIGN`, of
 * which no later stage makes a fact, and neighbours together are one oddity.
 */
export function setAsideOtherLanguages(tokens: Tokens): Tokens {
  const { sentences } = tokens;
  if (!mayHoldOther(tokens)) return tokens;
  const out: Oddity[] = [];
  const kind = tokens.kind.slice();
  for (let s = 0, last = 0; s < sentences.count; s = last + 1) {
    last = s;
    while (last + 1 < sentences.count && sentences.paragraph[last + 1] === sentences.paragraph[s]) last++;
    const from = tokens.firstOf[s]!;
    const to = tokens.firstOf[last + 1]!;
    const name = languageOf(tokens, from, to);
    if (name === "") continue;
    for (let t = from; t < to; t++) if (READ.has(kind[t]!)) kind[t] = Kind.FOREIGN;
    const message = `This passage ${name}; only Arabic is read, so no facts are taken from it.`;
    const before = out.at(-1);
    const start = sentences.start[s]!;
    const end = sentences.end[last]!;
    const adjoining =
      before !== undefined && before.message === message && /^\s*$/.test(sentences.text.slice(before.end, start));
    if (adjoining) out[out.length - 1] = { ...before, end };
    else out.push({ kind: "other-language", start, end, message });
  }
  if (out.length === 0) return tokens;
  return { ...tokens, kind, oddities: [...tokens.oddities, ...out] };
}

/** What later stages read facts from. */
const READ: ReadonlySet<number> = new Set([Kind.WORD, Kind.NUMBER, Kind.LATIN, Kind.SYMBOL, Kind.ADDRESS]);

/** Letters beyond those of Arabic. */
const BEYOND_ARABIC = /[\u0679-\u06d3\u06d5]/;
/** Whether the text holds a letter of another language at all, or enough letters of another script. */
function mayHoldOther(tokens: Tokens): boolean {
  let latin = 0;
  for (let t = 0; t < tokens.count; t++) if (tokens.kind[t] === Kind.LATIN) latin += tokens.end[t]! - tokens.start[t]!;
  return latin >= LEAST_LETTERS || BEYOND_ARABIC.test(tokens.sentences.text);
}

function languageOf(tokens: Tokens, from: number, to: number): string {
  const { text } = tokens.sentences;
  let words = 0;
  let latin = 0;
  let arabic = 0;
  const votes = new Float64Array(LANGUAGES.length);
  for (let t = from; t < to; t++) {
    const kind = tokens.kind[t];
    if (kind === Kind.LATIN) latin += tokens.end[t]! - tokens.start[t]!;
    if (kind !== Kind.WORD) continue;
    words++;
    let mask = 0;
    for (let i = tokens.start[t]!; i < tokens.end[t]!; i++) {
      const c = text.charCodeAt(i);
      if (classOf(c) !== Class.ARABIC) continue;
      arabic++;
      if (c > 0x066f && c < 0x0700) mask |= LETTER_OF.get(c) ?? 0;
    }
    const spelling = tokens.spelling[t]!;
    for (let l = 0; l < LANGUAGES.length; l++) {
      if ((mask & (1 << l)) !== 0 || LANGUAGES[l]!.words.has(spelling)) votes[l]! += 1;
      else if ((mask & (0x100 << l)) !== 0) votes[l]! += 0.5;
    }
  }
  if (latin >= LEAST_LETTERS && arabic < latin * 0.1) return "is in another script";
  if (words < LEAST_WORDS) return "";
  let best = 0;
  for (let l = 1; l < LANGUAGES.length; l++) if (votes[l]! > votes[best]!) best = l;
  return votes[best]! >= words * SHARE ? `looks ${LANGUAGES[best]!.name}` : "";
}
