/**
 * What weak letters, hamza, twin radicals and the infix of form VIII make of a word, as an ordered list: each rule
 * rewrites the sounds (see `patterns.ts`) and hands them to the next. Contracted vowels are `ā ī ū` until closed syllables have
 * shortened them; `Á` is a final ā written ا, `À` one written ى; `@` a joining alef; `N` the end of a noun.
 * Sources: W = W. Wright, A Grammar of the Arabic Language, vol. I, by chapter; R = K. Ryding, A Reference Grammar of Modern Standard Arabic.
 */
export interface SoundRule {
  readonly name: string;
  readonly source: string;
  readonly from: RegExp;
  readonly to: string;
}

const C = "[ء-يWYwyT=1-4]";
const V = "[aiuAIU]";
const rule = (name: string, source: string, from: string, to: string): SoundRule => ({
  name,
  source,
  from: new RegExp(from, "g"),
  to,
});

/** Rules that one kind of letter wakes: a word in which `wakes` finds nothing passes them by. */
export interface SoundGroup {
  readonly name: string;
  readonly wakes: RegExp;
  readonly rules: readonly SoundRule[];
}
const group = (name: string, wakes: string, rules: readonly SoundRule[]): SoundGroup => ({
  name,
  wakes: new RegExp(wakes),
  rules,
});

export const GROUPS: readonly SoundGroup[] = [
  group("the infix of form VIII", "T", [
    rule("weak first radical joins the infix: اِتَّصَلَ", "W, The eighth form; R ch. 29", "[وي]T", "تت"),
    rule("after د, ذ, ز the infix is د: اِدَّعَى, اِدَّخَرَ", "W, The eighth form; R ch. 29", "[دذ]T", "دد"),
    rule("after ز the infix is د: اِزْدَادَ", "W, The eighth form; R ch. 29", "زT", "زد"),
    rule("after ط the infix is ط: اِطَّلَعَ", "W, The eighth form; R ch. 29", "طT", "طط"),
    rule("after ظ the infix is ظ: اِظَّلَمَ", "W, The eighth form", "ظT", "ظظ"),
    rule("after ص, ض the infix is ط: اِصْطَدَمَ, اِضْطَرَّ", "W, The eighth form; R ch. 29", "([صض])T", "$1ط"),
    rule("ث joins the infix: اِثَّأَرَ", "W, The eighth form", "ثT", "ثث"),
    rule("elsewhere it is ت", "W, The eighth form", "T", "ت"),
  ]),
  // Two consonants cannot begin a word. Stems that are about to contract (قُلْ, مُدَّ) do not need the alef.
  group("the joining alef", `^${C}${C}`, [
    rule(
      "joining alef with u before u: اُكْتُبْ",
      "W, Wasla; R ch. 35",
      `^(?=${C}(?![WY])${C}(?![aiu]=${V})${C}?[uU])`,
      "@u",
    ),
    rule("joining alef with i: اِفْتَحْ", "W, Wasla; R ch. 35", `^(?=${C}(?![WY])${C}(?![aiu]=${V}))`, "@i"),
  ]),
  group("the weak second radical", "[WY]", [
    rule("active participle: قَائِل", "W, Verba mediae radicalis; R ch. 22", "A[WY]i", "Aءi"),
    rule("before ā of a verbal noun: اِخْتِيَار", "W, Verba mediae radicalis", "i[WY]A", "iيA"),
    rule("past passive: قِيلَ, اِخْتِيرَ", "W, Verba mediae radicalis; R ch. 38", "u[WY]i", "ī"),
    rule("qultu: u in a closed syllable of و", "W, Verba mediae radicalis; R ch. 22", `^(${C})aWa(?=${C}${C})`, "$1u"),
    rule("biʿtu: i in a closed syllable of ي", "W, Verba mediae radicalis; R ch. 22", `^(${C})aYa(?=${C}${C})`, "$1i"),
    rule(
      "khiftu: i of the pattern in a closed syllable",
      "W, Verba mediae radicalis; R ch. 22",
      `^(${C})a[WY]i(?=${C}${C})`,
      "$1i",
    ),
    rule(
      "ṭultu: u of the pattern in a closed syllable",
      "W, Verba mediae radicalis; R ch. 22",
      `^(${C})a[WY]u(?=${C}${C})`,
      "$1u",
    ),
    rule("a and a vowel about it give ā: قَالَ, اِخْتَارَ", "W, Verba mediae radicalis; R ch. 22", "a[WY][aiu]", "ā"),
    rule("passive participle of ي: مَبِيع", "W, Verba mediae radicalis; R ch. 22", `(${C})YU`, "$1ī"),
    rule("passive participle of و: مَقُول", "W, Verba mediae radicalis; R ch. 22", `(${C})WU`, "$1ū"),
    rule("verbal noun of IV and X: إِقَامَة", "W, Verba mediae radicalis; R ch. 25, 31", `(${C})[WY]A`, "$1ā"),
    rule("its a goes to the first radical: يَنَامُ", "W, Verba mediae radicalis; R ch. 22", `(${C})[WY]a`, "$1ā"),
    rule("its i goes to the first radical: يَبِيعُ", "W, Verba mediae radicalis; R ch. 22", `(${C})[WY]i`, "$1ī"),
    rule("its u goes to the first radical: يَقُولُ", "W, Verba mediae radicalis; R ch. 22", `(${C})[WY]u`, "$1ū"),
    rule("a closed syllable shortens ā: أَقَمْتُ", "W, Verba mediae radicalis", `ā(?=${C}(?:${C}|$))`, "a"),
    rule("a closed syllable shortens ī: لَمْ يَبِعْ", "W, Verba mediae radicalis", `ī(?=${C}(?:${C}|$))`, "i"),
    rule("a closed syllable shortens ū: لَمْ يَقُلْ", "W, Verba mediae radicalis", `ū(?=${C}(?:${C}|$))`, "u"),
    rule("ā", "", "ā", "A"),
    rule("ī", "", "ī", "I"),
    rule("ū", "", "ū", "U"),
    rule("two hamzas in the participle: جَاءٍ", "W, Verba mediae radicalis", "AءiءN$", "AءiN"),
  ]),
  group("twin radicals", "=", [
    rule(
      "twins meet after a vowel: مَدَّ",
      "W, Second and third radicals identical; R ch. 22",
      `(${V})(${C})[aiu]=(?=[aiuAIUN])`,
      "$1$2=",
    ),
    rule(
      "twins meet after a consonant, which takes their vowel: يَمُدُّ",
      "W, Second and third radicals identical; R ch. 22",
      `(${C})(${C})([aiu])=(?=[aiuAIUN])`,
      "$1$3$2=",
    ),
    rule("the twin itself", "", `(${C})([aiuAIU]?)=`, "$1$2$1"),
  ]),
  group("hamza after hamza in one syllable", "ء[aiu]ء", [
    rule("ʾaʾ is ʾā: آمَنَ", "W, Verba hamzata; R ch. 25", `ءaء(?=${C})`, "ءA"),
    rule("ʾiʾ is ʾī: إِيمَان", "W, Verba hamzata; R ch. 25", `ءiء(?=${C})`, "ءI"),
    rule("ʾuʾ is ʾū: أُومِنُ", "W, Verba hamzata", `ءuء(?=${C})`, "ءU"),
  ]),
  group("the weak last radical", "[wy]", [
    rule("و after i is ي: دُعِيَ", "W, Verba tertiae radicalis; R ch. 22", "iw", "iy"),
    rule("u before a final ي is i: تَعَدٍّ", "W, Verba tertiae radicalis; R ch. 26", "uy(?=N$)", "iy"),
    rule("passive participle of و: مَدْعُوّ", "W, Verba tertiae radicalis; R ch. 22", "Uw(?=N$)", "uوو"),
    rule("passive participle of ي: مَرْمِيّ", "W, Verba tertiae radicalis; R ch. 22", "Uy(?=N$)", "iيي"),
    rule("hamza after ā: إِعْطَاء", "W, Verba tertiae radicalis; R ch. 25", "A[wy](?=N$)", "Aء"),
    rule("nouns in -in: قَاضٍ", "W, Verba tertiae radicalis", "iyN$", "iN"),
    rule("nouns in -an: مُعْطًى", "W, Verba tertiae radicalis", "a[wy]N$", "aN"),
    rule("تَحِيَّة", "W, Verba tertiae radicalis", `(${C})يiy(?=aة)`, "$1iيي"),
    rule("before ة: مُبَارَاة", "W, Verba tertiae radicalis; R ch. 24", "a[wy]aة", "Aة"),
    rule("دَعَا", "W, Verba tertiae radicalis", "awa$", "Á"),
    rule("رَمَى, يَنْسَى", "W, Verba tertiae radicalis", "a[wy][au]$", "À"),
    rule("before ت of the feminine: دَعَتْ", "W, Verba tertiae radicalis", "a[wy]aت$", "aت"),
    rule("the jussive loses ā: لَمْ يَنْسَ", "W, Verba tertiae radicalis; R ch. 35", "a[wy]$", "a"),
    rule("aw before ū: دَعَوْا", "W, Verba tertiae radicalis", "a[wy]U", "aو"),
    rule("ay before ī: تَنْسَيْنَ", "W, Verba tertiae radicalis", "a[wy]I", "aي"),
    rule("يَرْمِي", "W, Verba tertiae radicalis", "iyu$", "I"),
    rule("the jussive loses ī: لَمْ يَرْمِ", "W, Verba tertiae radicalis; R ch. 35", "iy$", "i"),
    rule("ū takes the place of iy: يَرْمُونَ", "W, Verba tertiae radicalis", "iyU", "U"),
    rule("ī takes the place of iy: تَرْمِينَ", "W, Verba tertiae radicalis", "iyI", "I"),
    rule("iy before a consonant is ī: نَسِيتُ", "W, Verba tertiae radicalis", `iy(?=${C})`, "I"),
    rule("يَدْعُو", "W, Verba tertiae radicalis", "uwu$", "U"),
    rule("the jussive loses ū: لَمْ يَدْعُ", "W, Verba tertiae radicalis; R ch. 35", "uw$", "u"),
    rule("ū takes the place of uw: يَدْعُونَ", "W, Verba tertiae radicalis", "uwU", "U"),
    rule("ī takes the place of uw: تَدْعِينَ", "W, Verba tertiae radicalis", "uwI", "I"),
    rule("uw before a consonant is ū: يَدْعُونَ of women", "W, Verba tertiae radicalis", `uw(?=${C})`, "U"),
    rule("w", "", "w", "و"),
    rule("y", "", "y", "ي"),
  ]),
  group("glides that close a syllable", "[iu][وي]", [
    rule("iw is ī: إِيصَال", "W, Verba primae radicalis; R ch. 25", `iو(?!و)(?=${C})`, "I"),
    rule("iy is ī: إِيقَان", "W, Verba primae radicalis", `iي(?!ي)(?=${C})`, "I"),
    rule("uw is ū: يُوصِلُ", "W, Verba primae radicalis; R ch. 25", `uو(?!و)(?=${C})`, "U"),
    rule("uy is ū: يُوقِنُ", "W, Verba primae radicalis; R ch. 25", `uي(?!ي)(?=${C})`, "U"),
  ]),
];

/** The word as it sounds: `sound("قaWaلa")` is `قAلa`. */
export function sound(underlying: string): string {
  let s = underlying;
  for (const g of GROUPS) if (g.wakes.test(s)) for (const r of g.rules) s = s.replace(r.from, r.to);
  return s;
}
