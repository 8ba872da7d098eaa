/**
 * Folding letters, for looking a spelling up. The report's text itself is never rewritten.
 *
 * `bare` takes away what does not spell: harakat, tatweel, bidi and joining controls; presentation forms and Persian
 * and Urdu letter variants become the Arabic letter that they stand for, a hamza or madda typed as a mark of its own
 * joins its seat, digits of four scripts become ASCII.
 * `key` goes on to one spelling for what writers mix: hamza seats, alef maksura and ya, ta marbuta and ha, and the
 * letters that stand for foreign sounds (ڤ and ف, پ and ب, چ and ج, ژ and ز, گ and ك).
 *
 * Both are one look-up a character in a table of the basic plane: 0 is silent, `SEVERAL` several letters (a ligature).
 * Sources: Unicode 16, blocks Arabic and Arabic Presentation Forms; W. Wright, A Grammar of the Arabic Language, I §§ 1–27.
 */
import { entityAt } from "./entity.ts";

const SEVERAL = 1;
const MADDA = 0x0653;
const HAMZA_ABOVE = 0x0654;
const HAMZA_BELOW = 0x0655;

/** Marks that are never a letter: from, to (inclusive). */
const SILENT: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x0610, 0x061a], // honorifics and small letters above
  [0x061c, 0x061c], // Arabic letter mark
  [0x0640, 0x0640], // tatweel
  [0x064b, 0x065f], // harakat, madda and hamza as marks
  [0x0670, 0x0670], // superscript alef
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed], // marks of recitation
  [0x0890, 0x0891],
  [0x0898, 0x089f],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069], // joiners and bidi controls
  [0xfbb2, 0xfbc2],
  [0xfc5e, 0xfc63],
  [0xfcf2, 0xfcf4], // harakat standing alone
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfe70, 0xfe74],
  [0xfe76, 0xfe7f],
  [0xfeff, 0xfeff],
];
/** Letters of Persian, Urdu and Quranic spelling, and the Arabic letters that they stand for. */
const VARIANTS = "کكڪكڬكیيےيۍيېيؠيۓئہهھهەهۀهۂهۃةٱاٲأٳإٵأۇو";
/** What `key` folds beyond `bare`. */
const MIXED = "أاإاآاىيةهؤئڤفپبچجژزگكڨق";

const BARE = new Uint16Array(0x10000);
const KEY = new Uint16Array(0x10000);
const LIGATURES = new Map<number, string>();
const KEY_LIGATURES = new Map<number, string>();
build();

function build(): void {
  for (let c = 0; c < 0x10000; c++) BARE[c] = c;
  for (const [from, to] of SILENT) BARE.fill(0, from, to + 1);
  for (let i = 0; i < VARIANTS.length; i += 2) BARE[VARIANTS.charCodeAt(i)] = VARIANTS.charCodeAt(i + 1);
  for (const zero of [0x0660, 0x06f0, 0xff10]) for (let d = 0; d < 10; d++) BARE[zero + d] = 48 + d;
  for (const [from, to] of [
    [0xfb50, 0xfdfb],
    [0xfe80, 0xfefc],
  ])
    for (let c = from; c <= to; c++) {
      // ﷺ and ﷻ are whole phrases with spaces: signs, not spellings.
      if (BARE[c] === 0 || c === 0xfdfa || c === 0xfdfb) continue;
      const plain = spellOut(String.fromCharCode(c).normalize("NFKC"));
      if (plain.length === 1) BARE[c] = plain.charCodeAt(0);
      else if (plain.length > 1 && !plain.includes(" ")) {
        BARE[c] = SEVERAL;
        LIGATURES.set(c, plain);
      }
    }
  const mixed = new Map<number, number>();
  for (let i = 0; i < MIXED.length; i += 2) mixed.set(MIXED.charCodeAt(i), MIXED.charCodeAt(i + 1));
  for (let c = 0; c < 0x10000; c++) {
    const to = BARE[c]!;
    KEY[c] = to < 0x0600 || to > 0x06ff ? to : (mixed.get(to) ?? to);
  }
  for (const [c, plain] of LIGATURES)
    KEY_LIGATURES.set(c, Array.from(plain, (l) => String.fromCharCode(KEY[l.charCodeAt(0)]!)).join(""));
}
function spellOut(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++)
    if (BARE[text.charCodeAt(i)] !== 0) out += String.fromCharCode(BARE[text.charCodeAt(i)]!);
  return out;
}

/** The letter that a seat becomes under a hamza or madda typed as a mark of its own, else 0. */
function seated(seat: number, mark: number): number {
  if (mark === HAMZA_ABOVE) {
    if (seat === 0x0627) return 0x0623;
    if (seat === 0x0648) return 0x0624;
    return seat === 0x064a || seat === 0x0649 ? 0x0626 : 0;
  }
  if (seat !== 0x0627) return 0;
  return mark === HAMZA_BELOW ? 0x0625 : mark === MADDA ? 0x0622 : 0;
}

function fold(text: string, table: Uint16Array, ligatures: ReadonlyMap<number, string>): string {
  const n = text.length;
  let i = 0;
  while (i < n && table[text.charCodeAt(i)] === text.charCodeAt(i)) i++;
  if (i === n) return text;
  let out = text.slice(0, i);
  // The last letter before it was folded on, for a hamza that follows as a mark.
  let last = i > 0 ? text.charCodeAt(i - 1) : 0;
  // Where the letters begin that stand as they are and are not yet taken over: run by run, not letter by letter.
  let run = i;
  for (; i < n; i++) {
    const code = text.charCodeAt(i);
    const to = table[code]!;
    if (to === code) {
      last = BARE[code]!;
      continue;
    }
    if (run < i) out += text.slice(run, i);
    run = i + 1;
    if (to === 0) {
      if (code < MADDA || code > HAMZA_BELOW) continue;
      const letter = seated(last, code);
      if (letter === 0) continue;
      out = out.slice(0, -1) + String.fromCharCode(table[letter]!);
      last = letter;
    } else if (to === SEVERAL && code !== SEVERAL) {
      const letters = ligatures.get(code)!;
      out += letters;
      last = letters.charCodeAt(letters.length - 1);
    } else {
      out += String.fromCharCode(to);
      last = BARE[code]!;
    }
  }
  return run < n ? out + text.slice(run) : out;
}

/**
 * The spelling without harakat, tatweel and controls. Idempotent.
 *
 * @example bare("بَيْـروت") // "بيروت"
 */
export const bare = (text: string): string => fold(text, BARE, LIGATURES);

/**
 * The spelling under which the lexicon keeps a form: `bare` with أ إ آ as ا, ى as ي, ة as ه, ؤ as ئ. Idempotent.
 *
 * @example key("إلى") // "الي"
 */
export const key = (text: string): string => fold(text, KEY, KEY_LIGATURES);

/** One character as it is spelt in `bare`: the empty string when it is silent, two letters for a lam-alef ligature. */
export function bareLetter(c: string): string {
  const code = c.charCodeAt(0);
  const to = BARE[code]!;
  if (to === code) return c;
  return to === 0 ? "" : to === SEVERAL ? LIGATURES.get(code)! : String.fromCharCode(to);
}

/** How many letters the character adds to a bare spelling: 0 when silent, 2 for a lam-alef ligature. */
export function bareLength(code: number): number {
  const to = BARE[code]!;
  return to === 0 ? 0 : to === SEVERAL && code !== SEVERAL ? LIGATURES.get(code)!.length : 1;
}

/** Whether `bare` would leave the character as it is. */
export const isBare = (code: number): boolean => BARE[code] === code;

/**
 * Where in `text` the first `letters` bare letters of the stretch `from … to` end, with the marks that belong to the
 * last of them. Inside a ligature it clamps to the ligature's end; a character reference left from HTML counts as its
 * character. Offsets are UTF-16 code units.
 *
 * @example rawOffset("وَبِيروت", 0, 8, 2) // 4: after وَبِ
 */
export function rawOffset(text: string, from: number, to: number, letters: number): number {
  let n = 0;
  let i = from;
  while (i < to) {
    const reference = entityAt(text, i);
    const size = bareLength(reference === 0 ? text.charCodeAt(i) : reference >> 4);
    if (size !== 0 && n >= letters) break;
    n += size;
    i += reference === 0 ? 1 : reference & 15;
  }
  return Math.min(i, to);
}
