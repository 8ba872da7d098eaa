/**
 * What weak letters, hamza, twin radicals and the infix of form VIII make of a word, as an ordered list: each rule
 * rewrites the sounds (see `patterns.ts`) and hands them to the next. Contracted vowels are `ā ī ū` until closed syllables have
 * shortened them; `Á` is a final ā written ا, `À` one written ى; `@` a joining alef; `N` the end of a noun.
 * Sources: W = W. Wright, A Grammar of the Arabic Language, vol. I; R = K. Ryding, A Reference Grammar of Modern Standard Arabic.
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
    rule("weak first radical joins the infix: اِتَّصَلَ", "W §§ 57, 148; R ch. 29", "[وي]T", "تت"),
    rule("after د, ذ, ز the infix is د: اِدَّعَى, اِدَّخَرَ", "W § 55; R ch. 29", "[دذ]T", "دد"),
    rule("after ز the infix is د: اِزْدَادَ", "W § 55; R ch. 29", "زT", "زد"),
    rule("after ط the infix is ط: اِطَّلَعَ", "W § 56; R ch. 29", "طT", "طط"),
    rule("after ظ the infix is ظ: اِظَّلَمَ", "W § 56", "ظT", "ظظ"),
    rule("after ص, ض the infix is ط: اِصْطَدَمَ, اِضْطَرَّ", "W § 56; R ch. 29", "([صض])T", "$1ط"),
    rule("ث joins the infix: اِثَّأَرَ", "W § 55", "ثT", "ثث"),
    rule("elsewhere it is ت", "W § 54", "T", "ت"),
  ]),
  // Two consonants cannot begin a word. Stems that are about to contract (قُلْ, مُدَّ) do not need the alef.
  group("the joining alef", `^${C}${C}`, [
    rule(
      "joining alef with u before u: اُكْتُبْ",
      "W §§ 18–19; R ch. 35",
      `^(?=${C}(?![WY])${C}(?![aiu]=${V})${C}?[uU])`,
      "@u",
    ),
    rule("joining alef with i: اِفْتَحْ", "W §§ 18–19; R ch. 35", `^(?=${C}(?![WY])${C}(?![aiu]=${V}))`, "@i"),
  ]),
  group("the weak second radical", "[WY]", [
    rule("active participle: قَائِل", "W §§ 161, 240; R ch. 22", "A[WY]i", "Aءi"),
    rule("before ā of a verbal noun: اِخْتِيَار", "W § 161", "i[WY]A", "iيA"),
    rule("past passive: قِيلَ, اِخْتِيرَ", "W §§ 155, 159; R ch. 38", "u[WY]i", "ī"),
    rule("qultu: u in a closed syllable of و", "W § 151; R ch. 22", `^(${C})aWa(?=${C}${C})`, "$1u"),
    rule("biʿtu: i in a closed syllable of ي", "W § 151; R ch. 22", `^(${C})aYa(?=${C}${C})`, "$1i"),
    rule("khiftu: i of the pattern in a closed syllable", "W § 151; R ch. 22", `^(${C})a[WY]i(?=${C}${C})`, "$1i"),
    rule("ṭultu: u of the pattern in a closed syllable", "W § 151; R ch. 22", `^(${C})a[WY]u(?=${C}${C})`, "$1u"),
    rule("a and a vowel about it give ā: قَالَ, اِخْتَارَ", "W § 150; R ch. 22", "a[WY][aiu]", "ā"),
    rule("passive participle of ي: مَبِيع", "W § 158; R ch. 22", `(${C})YU`, "$1ī"),
    rule("passive participle of و: مَقُول", "W § 158; R ch. 22", `(${C})WU`, "$1ū"),
    rule("verbal noun of IV and X: إِقَامَة", "W § 162; R ch. 25, 31", `(${C})[WY]A`, "$1ā"),
    rule("its a goes to the first radical: يَنَامُ", "W § 150; R ch. 22", `(${C})[WY]a`, "$1ā"),
    rule("its i goes to the first radical: يَبِيعُ", "W § 150; R ch. 22", `(${C})[WY]i`, "$1ī"),
    rule("its u goes to the first radical: يَقُولُ", "W § 150; R ch. 22", `(${C})[WY]u`, "$1ū"),
    rule("a closed syllable shortens ā: أَقَمْتُ", "W §§ 25, 151", `ā(?=${C}(?:${C}|$))`, "a"),
    rule("a closed syllable shortens ī: لَمْ يَبِعْ", "W §§ 25, 151", `ī(?=${C}(?:${C}|$))`, "i"),
    rule("a closed syllable shortens ū: لَمْ يَقُلْ", "W §§ 25, 151", `ū(?=${C}(?:${C}|$))`, "u"),
    rule("ā", "", "ā", "A"),
    rule("ī", "", "ī", "I"),
    rule("ū", "", "ū", "U"),
    rule("two hamzas in the participle: جَاءٍ", "W § 240", "AءiءN$", "AءiN"),
  ]),
  group("twin radicals", "=", [
    rule("twins meet after a vowel: مَدَّ", "W § 120; R ch. 22", `(${V})(${C})[aiu]=(?=[aiuAIUN])`, "$1$2="),
    rule(
      "twins meet after a consonant, which takes their vowel: يَمُدُّ",
      "W § 120; R ch. 22",
      `(${C})(${C})([aiu])=(?=[aiuAIUN])`,
      "$1$3$2=",
    ),
    rule("the twin itself", "", `(${C})([aiuAIU]?)=`, "$1$2$1"),
  ]),
  group("hamza after hamza in one syllable", "ء[aiu]ء", [
    rule("ʾaʾ is ʾā: آمَنَ", "W § 132; R ch. 25", `ءaء(?=${C})`, "ءA"),
    rule("ʾiʾ is ʾī: إِيمَان", "W § 132; R ch. 25", `ءiء(?=${C})`, "ءI"),
    rule("ʾuʾ is ʾū: أُومِنُ", "W § 132", `ءuء(?=${C})`, "ءU"),
  ]),
  group("the weak last radical", "[wy]", [
    rule("و after i is ي: دُعِيَ", "W § 166; R ch. 22", "iw", "iy"),
    rule("u before a final ي is i: تَعَدٍّ", "W § 170; R ch. 26", "uy(?=N$)", "iy"),
    rule("passive participle of و: مَدْعُوّ", "W § 170; R ch. 22", "Uw(?=N$)", "uوو"),
    rule("passive participle of ي: مَرْمِيّ", "W § 170; R ch. 22", "Uy(?=N$)", "iيي"),
    rule("hamza after ā: إِعْطَاء", "W § 170; R ch. 25", "A[wy](?=N$)", "Aء"),
    rule("nouns in -in: قَاضٍ", "W §§ 167, 311", "iyN$", "iN"),
    rule("nouns in -an: مُعْطًى", "W §§ 167, 311", "a[wy]N$", "aN"),
    rule("تَحِيَّة", "W § 175", `(${C})يiy(?=aة)`, "$1iيي"),
    rule("before ة: مُبَارَاة", "W § 170; R ch. 24", "a[wy]aة", "Aة"),
    rule("دَعَا", "W § 167", "awa$", "Á"),
    rule("رَمَى, يَنْسَى", "W §§ 167–168", "a[wy][au]$", "À"),
    rule("before ت of the feminine: دَعَتْ", "W § 166", "a[wy]aت$", "aت"),
    rule("the jussive loses ā: لَمْ يَنْسَ", "W § 168; R ch. 35", "a[wy]$", "a"),
    rule("aw before ū: دَعَوْا", "W § 166", "a[wy]U", "aو"),
    rule("ay before ī: تَنْسَيْنَ", "W § 166", "a[wy]I", "aي"),
    rule("يَرْمِي", "W § 168", "iyu$", "I"),
    rule("the jussive loses ī: لَمْ يَرْمِ", "W § 168; R ch. 35", "iy$", "i"),
    rule("ū takes the place of iy: يَرْمُونَ", "W § 166", "iyU", "U"),
    rule("ī takes the place of iy: تَرْمِينَ", "W § 166", "iyI", "I"),
    rule("iy before a consonant is ī: نَسِيتُ", "W § 166", `iy(?=${C})`, "I"),
    rule("يَدْعُو", "W § 168", "uwu$", "U"),
    rule("the jussive loses ū: لَمْ يَدْعُ", "W § 168; R ch. 35", "uw$", "u"),
    rule("ū takes the place of uw: يَدْعُونَ", "W § 166", "uwU", "U"),
    rule("ī takes the place of uw: تَدْعِينَ", "W § 166", "uwI", "I"),
    rule("uw before a consonant is ū: يَدْعُونَ of women", "W § 166", `uw(?=${C})`, "U"),
    rule("w", "", "w", "و"),
    rule("y", "", "y", "ي"),
  ]),
  group("glides that close a syllable", "[iu][وي]", [
    rule("iw is ī: إِيصَال", "W § 145; R ch. 25", `iو(?!و)(?=${C})`, "I"),
    rule("iy is ī: إِيقَان", "W § 147", `iي(?!ي)(?=${C})`, "I"),
    rule("uw is ū: يُوصِلُ", "W § 145; R ch. 25", `uو(?!و)(?=${C})`, "U"),
    rule("uy is ū: يُوقِنُ", "W § 147; R ch. 25", `uي(?!ي)(?=${C})`, "U"),
  ]),
];

/** The word as it sounds: `sound("قaWaلa")` is `قAلa`. */
export function sound(underlying: string): string {
  let s = underlying;
  for (const g of GROUPS) if (g.wakes.test(s)) for (const r of g.rules) s = s.replace(r.from, r.to);
  return s;
}
