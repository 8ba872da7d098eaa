import type { Language, SearchWords } from "@isnad/archive";
import { fold, Kind, Part, type Reading, splitWords, Upos, type Words } from "@isnad/reader/words";

/** What the archive is handed of Arabic: how spellings are folded, and how a text is cut for search. */
export const language: Language = {
  fold,
  words: (text) => searchWords(splitWords(text)),
  people: new Set(
    [
      "شخص شخصا شخصين شخصان اشخاص انسان فرد افراد نسمه بشر ناس مواطن مواطنا مواطنين مواطنون آخر آخرين آخرون اخرى ضحيه ضحايا ضحيتين",
      "قتيل قتيلا قتلي قتيلين قتيلان شهيد شهيدا شهداء شهيدين شهيدان جثه جثث جثمان وفاه وفيات ميت ميتا هالك صريع صرعي",
      "جريح جريحا جرحي جريحين جريحان مصاب مصابا مصابين مصابون اصابه اصابات مفقود مفقودا مفقودين مفقودون نازح نازحا نازحين نازحون",
      "مشرد مشردا مشردين مهجر مهجرا مهجرين معتقل معتقلا معتقلين معتقلون موقوف موقوفا موقوفين محتجز محتجزا محتجزين مخطوف مخطوفا مخطوفين رهينه رهائن اسير اسيرا اسري",
      "منكوب منكوبا منكوبين متضرر متضررا متضررين ناج ناجيا ناجين حاله حالات",
    ].flatMap((line) => line.split(" ").map(fold)),
  ),
  negations: new Set(["لا", "لم", "لن", "ليس", "ليست", "ليسوا", "غير", "عدم", "دون", "بدون", "ما"].map(fold)),
};

/**
 * The words of a text as search keeps them: stems without clitics and without ال, so that `غزة` is found in `ولغزّة`;
 * beside them every token whole, for spellings that are cut differently in another context.
 */
export function searchWords(words: Words): SearchWords {
  const { tokens } = words;
  const stems: string[] = [];
  const lemmas: string[] = [];
  const whole: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let t = 0; t < tokens.count; t++) {
    const kind = tokens.kind[t];
    if (kind === Kind.PUNCTUATION || kind === Kind.OPEN || kind === Kind.CLOSE || kind === Kind.SYMBOL) continue;
    const token = spelt(fold(tokens.spelling[t]!));
    if (token === "") continue;
    whole.push(token);
    // The stem of a token that is nothing but a clitic (و before a quotation) is no word to look for.
    for (let w = words.firstOfToken[t]!; w < words.firstOfToken[t + 1]!; w++) {
      const reading = words.reading[w]!;
      if (reading.part !== Part.STEM) continue;
      const stem = withoutArticle(spelt(reading.key), reading.definite);
      if (stem === "") continue;
      stems.push(stem);
      lemmas.push(lemmaOf(reading, stem));
      starts.push(words.start[w]!);
      ends.push(words.end[w]!);
    }
  }
  const { sentences } = tokens;
  const bounds = new Int32Array(sentences.count * 2);
  for (let s = 0; s < sentences.count; s++) {
    bounds[2 * s] = sentences.start[s]!;
    bounds[2 * s + 1] = sentences.end[s]!;
  }
  return {
    stems: stems.join(" "),
    lemmas: lemmas.join(" "),
    whole: whole.join(" "),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    sentences: bounds,
  };
}

/** Letters and digits alone, in lower case: the index splits at everything else in ASCII. */
function spelt(key: string): string {
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i);
    if (c < 0x621 || c > 0x64a || c === 0x640) return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  }
  return key;
}

/**
 * Under which word a stem is also looked for: `شاحنه` of `شاحنتين`, `قصف` of `قصفت`. A name is its own; so is what the lexicon does not
 * know. `مساعدات` is the plural of `مساعدة` more often than of the participle that it is read as.
 */
function lemmaOf({ lemma, upos, guessed, verb }: Reading, stem: string): string {
  if (upos === Upos.PROPN || guessed) return stem;
  const spelling = spelt(fold(lemma));
  if (upos === Upos.NOUN && verb !== "" && spelling.startsWith("م") && stem === `${spelling}ات`) return `${spelling}ه`;
  return spelling === "" ? stem : spelling;
}

/** `القاهره` and `قاهره` are looked for as one; after `لل` the stem begins with the second lam. */
function withoutArticle(stem: string, definite: boolean): string {
  if (stem.startsWith("ال") && (stem.length > 4 || (definite && stem.length > 3))) return stem.slice(2);
  if (definite && stem.startsWith("ل") && stem.length > 3) return stem.slice(1);
  return stem;
}
