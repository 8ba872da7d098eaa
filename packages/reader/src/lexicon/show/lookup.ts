import { bare } from "../../letters/fold.ts";
import { candidates } from "../../words/candidates.ts";
import { featsOf, UPOS } from "../../words/features.ts";
import { Part } from "../../words/words.ts";
import { type Listed, listed } from "../check/listed.ts";
import { items } from "../family.ts";
import { deriveRoot } from "../roots/derive-root.ts";

/**
 * The entries that are cited so. A word with harakat finds the entry vocalised so; without, all whose letters are the same.
 *
 * @example entriesOf("شعر").map((e) => e.lemma) // ["شَعَرَ", "شِعْر", "شَعْر"]
 */
export function entriesOf(word: string): Listed[] {
  const letters = bare(word.trim());
  if (letters === "") return [];
  const same = listed().filter((e) => e.bare === letters || (e.sort === "function" && bare(e.forms[0]!) === letters));
  if (letters === word.trim()) return same;
  const exact = same.filter((e) => plain(e.lemma) === plain(word) || e.forms.some((f) => plain(f) === plain(word)));
  return exact.length > 0 ? exact : same;
}

/** Fuller and sparer vocalisation meet: sukun, the vowel before its long letter and a last vowel are left out. */
const plain = (form: string): string =>
  form
    .trim()
    .normalize("NFC")
    .replace(/\u0652/g, "")
    .replace(/\u064E(?=[اىةآ])/g, "")
    .replace(/\u0650(?=ي(?![\u064B-\u0652]))/g, "")
    .replace(/\u064F(?=و(?![\u064B-\u0652]))/g, "")
    .replace(/(.)[\u064B-\u0650]$/, "$1");

/** One way to read a spelling. */
export interface SpellingReading {
  /** Its words, clitics apart: `و`, `ب`, `كتاب`, `هم`. */
  readonly parts: readonly { readonly form: string; readonly part: "proclitic" | "stem" | "enclitic" }[];
  /** The stem's lemma, vocalised where an entry gives it. */
  readonly lemma: string;
  readonly upos: string;
  /** UD's features of the stem, `_` when none. */
  readonly features: string;
  readonly root: string;
  readonly pattern: string;
  /** The family file of the entry, empty for a guess. */
  readonly origin: string;
  readonly gloss: string;
  readonly guessed: boolean;
  /** Letters of hamza, ta marbuta or alef maksura that the lexicon spells otherwise. */
  readonly slips: number;
}

/**
 * All entries and forms that a spelling can come from, before context chooses among them.
 *
 * @param spelling one word, with clitics and harakat as it stands in a text
 * @example readingsOf("وكتبها").map((r) => r.lemma)[0] // "كَتَبَ"
 */
export function readingsOf(spelling: string): SpellingReading[] {
  const letters = bare(spelling.trim());
  if (letters === "" || /\s/.test(letters)) return [];
  const out = new Map<string, SpellingReading>();
  for (const c of candidates(letters)) {
    const stem = c.readings.find((r) => r.part === Part.STEM) ?? c.readings.at(-1)!;
    const e = stem.entry;
    const reading: SpellingReading = {
      parts: c.readings.map((r) => ({
        form: r.form,
        part: r.part === Part.STEM ? "stem" : r.part === Part.PROCLITIC ? "proclitic" : "enclitic",
      })),
      lemma: e?.lemma ?? stem.lemma,
      upos: UPOS[stem.upos]!,
      features: featsOf(stem.features),
      root: e?.root ?? "",
      pattern: e?.pattern ?? "",
      origin: e?.origin ?? "",
      gloss: e?.gloss ?? "",
      guessed: stem.guessed,
      slips: c.slips,
    };
    const id = `${reading.parts.map((p) => p.form).join("+")} ${reading.lemma} ${reading.upos} ${reading.features} ${reading.origin}`;
    if (!out.has(id)) out.set(id, reading);
  }
  return [...out.values()].sort((a, b) => a.slips - b.slips);
}

/** What an entry says besides its forms. */
export interface Description {
  readonly lemma: string;
  readonly sort: Listed["sort"];
  /** Empty where the word has none. */
  readonly root: string;
  /** A verb's form (`X`), a noun's pattern (`مَفْعَل`). */
  readonly pattern: string;
  readonly classes: readonly string[];
  readonly frame: readonly string[];
  readonly gloss: string;
  readonly origin: string;
}

/** An entry's lemma, root, pattern, classes, frame, gloss and origin. */
export function describeEntry({ sort, line, lemma }: Listed): Description {
  const { fields } = line;
  const gloss = fields.at(-1) ?? "";
  const by = { lemma, sort, gloss, origin: line.file };
  if (sort === "verb") {
    const [root = "", pattern = ""] = fields[0]!.split(/\s+/);
    return { ...by, root, pattern, classes: items(fields[3]), frame: items(fields[2]) };
  }
  if (sort === "function") return { ...by, root: "", pattern: "", classes: items(fields[4]), frame: [] };
  const tied = readingsOf(lemma).find((r) => r.lemma === lemma && r.origin === line.file);
  const own = deriveRoot(lemma);
  return {
    ...by,
    root: tied?.root || own?.root || "",
    pattern: tied?.pattern || own?.pattern || "",
    classes: items(fields[3]),
    frame: [],
  };
}
