/**
 * Folding letters, for looking a spelling up. The report's text itself is never rewritten.
 *
 * `bare` takes away what does not spell: harakat, tatweel, bidi and joining controls; presentation forms and Persian
 * and Urdu letter variants become the Arabic letter that they stand for, digits of three scripts become ASCII.
 * `key` goes on to one spelling for what writers mix: hamza seats, alef maksura and ya, ta marbuta and ha.
 */

// Harakat, superscript alef, Quranic marks, tatweel, bidi and zero-width controls.
const SILENT = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/g;
const FOREIGN = /[\u06A9\u06AA\u06CC\u06D2\u06C1\u06BE\u06D5\u06C0\u0671-\u0673\u0660-\u0669\u06F0-\u06F9\uFB50-\uFDFF\uFE70-\uFEFC]/;
const MAY_CHANGE = /[\u0610-\u061A\u0640\u064B-\u065F\u0660-\u0669\u0670-\u0673\u06A9\u06AA\u06BE-\u06D5\u06D6-\u06ED\u06F0-\u06F9\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\u00AD\uFB50-\uFDFF\uFE70-\uFEFC]/;

const LETTERS: Readonly<Record<string, string>> = {
  "\u06A9": "ك", "\u06AA": "ك", "\u06CC": "ي", "\u06D2": "ي", "\u06C1": "ه", "\u06BE": "ه", "\u06D5": "ه",
  "\u06C0": "ة", "\u0671": "ا", "\u0672": "أ", "\u0673": "إ",
};

/** One character as it is spelt in `bare`: the empty string when it is silent, two letters for a lam-alef ligature. */
export function bareLetter(c: string): string {
  const code = c.charCodeAt(0);
  if (code < 0x0610) return code === 0xad ? "" : c;
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0660 + 48);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06f0 + 48);
  const letter = LETTERS[c];
  if (letter !== undefined) return letter;
  if (code >= 0xfb50 && code <= 0xfefc) return c.normalize("NFKC").replace(SILENT, "");
  SILENT.lastIndex = 0;
  return SILENT.test(c) ? "" : c;
}

/** The spelling without harakat, tatweel and controls: `بَيْـروت` is `بيروت`. Idempotent. */
export function bare(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  const plain = text.replace(SILENT, "");
  if (!FOREIGN.test(plain)) return plain;
  let out = "";
  for (let i = 0; i < plain.length; i++) out += bareLetter(plain[i]!);
  return out;
}

/** The spelling under which the lexicon keeps a form: `bare` with أ إ آ as ا, ى as ي, ة as ه, ؤ as ئ. Idempotent. */
export function key(text: string): string {
  const b = bare(text);
  let out = "";
  let from = 0;
  for (let i = 0; i < b.length; i++) {
    const code = b.charCodeAt(i);
    let to: string | undefined;
    if (code === 0x0623 || code === 0x0625 || code === 0x0622) to = "ا";
    else if (code === 0x0649) to = "ي";
    else if (code === 0x0629) to = "ه";
    else if (code === 0x0624) to = "ئ";
    if (to !== undefined) {
      out += b.slice(from, i) + to;
      from = i + 1;
    }
  }
  return from === 0 ? b : out + b.slice(from);
}
