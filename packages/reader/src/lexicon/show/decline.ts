/**
 * The states of a noun, vocalised: with the article, before another noun, before a pronoun; the dual, the sound plurals.
 * Source: W. Wright, A Grammar of the Arabic Language, vol. I, §§ 289–330 (gender, number, declension), § 317 (suffixed pronouns);
 * K. Ryding, A Reference Grammar of Modern Standard Arabic, ch. 5–7.
 */
import { masdarPlural } from "../../words/conjugate/index.ts";

const FATHA = "\u064E";
const KASRA = "\u0650";
const SHADDA = "\u0651";
const SUKUN = "\u0652";
/** Letters that the ل of the article becomes one with. */
const SUN = "تثدذرزسشصضطظلن";

const IN = /\u064D(\u0651?)$/;
const AN = /\u064B(\u0651?)([ىا])$/;
/** A last fatha, a shadda after it kept. */
const LAST_A = /\u064E(\u0651?)$/;
const nfc = (form: string): string => form.normalize("NFC");
/** Without a last vowel. */
const stem = (form: string): string => nfc(form).replace(/[\u064E-\u0650](\u0651?)$/, "$1");

/** With the article: `الشَّمْس`, `الْقَمَر`, `الِاتِّفَاق`; a word in -in or -an as it is then (`الْقَاضِي`). */
export function withArticle(form: string): string {
  const word = construct(form);
  const [first = "", second] = [word[0], word[1]];
  if (first === "ا" && second === KASRA) return nfc(`ال${KASRA}ا${word.slice(2)}`);
  if (SUN.includes(first)) return nfc(`ال${first}${SHADDA}${word.slice(1)}`);
  return nfc(`ال${SUKUN}${word}`);
}

/** Before another noun: `قَاضِي`, `مُسْتَوَى`; others as they are. */
export const construct = (form: string): string => nfc(form).replace(IN, `${KASRA}$1ي`).replace(AN, `${FATHA}$1$2`);

/** Broken plurals, elatives and feminines in اء take no tanwin (Wright I § 309). */
const DIPTOTE = /^(?:.\u064E.\u064E\u0651?ا.\u0650ي?.|أ\u064E.\u0652?.\u064E\u0651?.|.*[\u064E]?اء|.*ى)$/;

/** The indefinite accusative where it is spelt with an alef: `كِتَابًا`, `قَاضِيًا`; undefined elsewhere. */
export function accusative(form: string): string | undefined {
  const word = stem(form);
  if (IN.test(word)) return nfc(`${construct(word)}\u064Bا`);
  if (AN.test(word) || word.endsWith("ة") || word.endsWith("ا") || word.endsWith("أ") || DIPTOTE.test(word))
    return undefined;
  return nfc(`${word}\u064Bا`);
}

/** Before the pronoun ه; a last hamza has its three seats: `وُزَرَاؤُهُ`, `وُزَرَاءَهُ`, `وُزَرَائِهِ`. */
export function beforePronoun(form: string): string[] {
  const word = stem(construct(form));
  if (word.endsWith("ة")) return [`${word.slice(0, -1).replace(LAST_A, "$1")}${FATHA}ت\u064Fه\u064F`].map(nfc);
  if (word.endsWith("ى")) return [nfc(`${word.slice(0, -1)}اه\u064F`)];
  if (word.endsWith("ا")) return [nfc(`${word}ه\u064F`)];
  if (/(?:[\u064E]?ا)ء$/.test(word)) {
    const base = word.slice(0, -1);
    return [`${base}ؤ\u064Fه\u064F`, `${base}ء\u064Eه\u064F`, `${base}ئ\u0650ه\u0650`].map(nfc);
  }
  if (word.endsWith("أ")) {
    const base = word.slice(0, -1);
    return [`${base}ؤ\u064Fه\u064F`, `${base}أ\u064Eه\u064F`, `${base}ئ\u0650ه\u0650`].map(nfc);
  }
  if (/[\u0650]?ي$/.test(word) && !/\u0651$/.test(word)) return [nfc(`${word}ه\u0650`)];
  return [nfc(`${word}\u064Fه\u064F`)];
}

/** A number of a noun in both cases and before another noun. */
export interface Number_ {
  readonly free: readonly string[];
  readonly bound: readonly string[];
}

/** `كِتَابَانِ`, `كِتَابَيْنِ`; before a noun `كِتَابَا`, `كِتَابَيْ`. */
export function dual(form: string): Number_ {
  const base = dualBase(form);
  return {
    free: [madda(`${base}ان${KASRA}`), nfc(`${base}ي${SUKUN}ن${KASRA}`)],
    bound: [madda(`${base}ا`), nfc(`${base}ي${SUKUN}`)],
  };
}

/** أَ and ا are one آ: `مَبْدَآنِ`. */
const madda = (form: string): string => nfc(form).replace(/أ\u064Eا/, "آ");
/** `صَحْرَاء`, `حَمْرَاء`: their hamza is و before endings (Wright I § 298). */
const FEMININE_A = /^.\u064E.\u0652.\u064E?اء$/;

function dualBase(form: string): string {
  const word = stem(form);
  if (FEMININE_A.test(word)) return `${word.slice(0, -1)}و${FATHA}`;
  if (IN.test(word)) return `${construct(word)}${FATHA}`;
  const weak = AN.exec(word);
  if (weak) return `${word.slice(0, weak.index)}${FATHA}${weak[1]}ي${FATHA}`;
  if (word.endsWith("ة")) return `${word.slice(0, -1).replace(LAST_A, "$1")}${FATHA}ت${FATHA}`;
  if (word.endsWith("ى")) return `${word.slice(0, -1).replace(LAST_A, "$1")}${FATHA}ي${FATHA}`;
  return `${word}${FATHA}`;
}

/** `مُعَلِّمُونَ`, `مُعَلِّمِينَ`; before a noun `مُعَلِّمُو`, `مُعَلِّمِي`. */
export function masculinePlural(form: string): Number_ {
  const word = stem(form);
  if (IN.test(word)) {
    const base = word.replace(IN, "$1");
    return {
      free: [nfc(`${base}\u064Fون${FATHA}`), nfc(`${base}${KASRA}ين${FATHA}`)],
      bound: [nfc(`${base}\u064Fو`), nfc(`${base}${KASRA}ي`)],
    };
  }
  const weak = AN.exec(word);
  if (weak || word.endsWith("ى")) {
    const base = weak ? word.slice(0, weak.index) : word.slice(0, -1).replace(LAST_A, "$1");
    const a = `${base}${FATHA}${weak?.[1] ?? ""}`;
    return {
      free: [nfc(`${a}و${SUKUN}ن${FATHA}`), nfc(`${a}ي${SUKUN}ن${FATHA}`)],
      bound: [nfc(`${a}و${SUKUN}`), nfc(`${a}ي${SUKUN}`)],
    };
  }
  return {
    free: [nfc(`${word}\u064Fون${FATHA}`), nfc(`${word}${KASRA}ين${FATHA}`)],
    bound: [nfc(`${word}\u064Fو`), nfc(`${word}${KASRA}ي`)],
  };
}

/** The plural in ات: `مُعَلِّمَات`, `مُبَارَيَات`, `صَحْرَاوَات`. */
export function femininePlural(form: string): string {
  const word = stem(form);
  if (FEMININE_A.test(word)) return nfc(`${word.slice(0, -1)}و${FATHA}ات`);
  if (word.endsWith("ى")) return nfc(`${word.slice(0, -1).replace(LAST_A, "$1")}${FATHA}ي${FATHA}ات`);
  return masdarPlural(word);
}

/** The feminine in ة: `مُعَلِّمَة`, `قَاضِيَة`, `مُلْقَاة`. */
export function feminine(form: string): string {
  const word = stem(form);
  if (IN.test(word)) return nfc(`${construct(word)}${FATHA}ة`);
  if (AN.test(word) || word.endsWith("ى")) return nfc(`${construct(word).replace(/[ىا]$/, "")}اة`);
  return nfc(`${word}${FATHA}ة`);
}
