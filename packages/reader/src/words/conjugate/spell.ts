/**
 * Sounds as Arabic writes them, fully vocalised. Shadda stands before its vowel here; stems and paradigms put marks in canonical order.
 * Hamza's seat: Wright I, Hamza; the rules of the Arabic academies as in Ryding, ch. 2.
 */
const SHORT: Readonly<Record<string, string>> = { a: "\u064E", i: "\u0650", u: "\u064F" };
const LONG: Readonly<Record<string, string>> = { A: "\u064Eا", I: "\u0650ي", U: "\u064Fو", Á: "\u064Eا" };
const SUKUN = "\u0652";
const SHADDA = "\u0651";
const VOWELS = "aiuAIUÁÀ";
const isVowel = (c: string | undefined): boolean => c !== undefined && VOWELS.includes(c);

/**
 * @param sounds what `sound` gives: `قAلa`
 * @param asFinal keep the seat of a last hamza that it has at the word's end when an ending follows (قَرَأُوا beside قَرَؤُوا)
 * @example spell("ءakkada".replace("kk", "كك").replace("d", "د")) // "أَكَّدَ"
 */
export function spell(sounds: string, asFinal = false): string {
  let out = "";
  for (let i = 0; i < sounds.length; i++) {
    const c = sounds[i]!;
    if (c === "@") out += "ا";
    else if (c in SHORT) {
      if (sounds[i + 1] !== "N") out += SHORT[c];
    } else if (c in LONG) out += LONG[c];
    else if (c === "À") out += out.endsWith("ي") || out.endsWith(`ي${SHADDA}`) ? "\u064Eا" : "\u064Eى";
    else if (c === "N") out += ending(sounds[i - 1], out);
    else {
      const twin = sounds[i + 1] === c;
      const next = sounds[i + (twin ? 2 : 1)];
      const letter = c === "ء" ? seat(sounds, i, twin, asFinal) : c;
      if (letter === "أ" && next === "A" && !twin) {
        out += "آ";
        i++;
        continue;
      }
      out += letter;
      if (twin) {
        out += SHADDA;
        i++;
      }
      if (next !== "N" && c !== "ة" && !isVowel(next)) out += SUKUN;
    }
  }
  return out;
}

/** The tanwin of nouns from defective verbs; other nouns are cited without an ending. */
function ending(before: string | undefined, out: string): string {
  if (before === "i") return "\u064D";
  if (before === "a") return out.endsWith("ي") || out.endsWith(`ي${SHADDA}`) ? "\u064Bا" : "\u064Bى";
  return "";
}

function seat(s: string, i: number, twin: boolean, asFinal: boolean): string {
  const before = s[i - 1];
  const own = s[i + (twin ? 2 : 1)];
  if (before === undefined) return own === "i" || own === "I" ? "إ" : "أ";
  const rest = s.slice(i + 1);
  if (/^(?:[aiu]?N?)$/.test(rest) || (asFinal && /^(?:[UI](?:نa)?|uهu)$/.test(rest))) {
    return before === "a"
      ? "أ"
      : before === "i"
        ? "ئ"
        : before === "u"
          ? "ؤ"
          : before === "I" && !/^[aiu]?N?$/.test(rest)
            ? "ئ"
            : "ء";
  }
  if (before === "I" || before === "i" || own === "i" || own === "I") return "ئ";
  if (before === "u") return "ؤ";
  if (own === "u" || own === "U") return before === "U" || before === "و" ? "ء" : "ؤ";
  return before === "A" || before === "U" ? "ء" : "أ";
}
