import { pack } from "../features.ts";

/**
 * Which stem stands before which ending.
 * Past: `P0` 3ms, `PB` 3ms before a pronoun where it is spelt otherwise (`رَمَا`ه), `PT` before ت of 3fs, `PA` before ا, `PW` before وا,
 * `PC` before a consonant, `PCT` and `PCN` where its last consonant is one with that of the ending (`ثَبَ`تُّ, `كُ`نَّا).
 * Imperfect, without its prefix: `I0`, `IB` (before a pronoun), `J0`, `IA`, `IW`, `IY`, `IN`, `INN` (as `PCN`);
 * `S0`, `SB`, `SJ` where the first person singular has a stem of its own (`آخُذُ`).
 * Imperative with its alef: `M0`, `MA`, `MW`, `MY`, `MN`, `MNN`. Nouns: `AP`, `PP`, the participles.
 */
export type Slot =
  | "P0"
  | "PB"
  | "PT"
  | "PA"
  | "PW"
  | "PC"
  | "PCT"
  | "PCN"
  | "I0"
  | "IB"
  | "J0"
  | "IA"
  | "IW"
  | "IY"
  | "IN"
  | "INN"
  | "S0"
  | "SB"
  | "SJ"
  | "M0"
  | "MA"
  | "MW"
  | "MY"
  | "MN"
  | "MNN"
  | "AP"
  | "PP";

/** An ending of one person and mood, and for the imperfect the prefix that goes with it. */
export interface Row {
  readonly slot: Slot;
  /** The prefix letter of the imperfect, without its vowel (`prefixVowel`); empty elsewhere. */
  readonly prefix: "" | "ي" | "ت" | "أ" | "ن";
  /** Vocalised; the vowel of a mood is a suffix, too. */
  readonly suffix: string;
  /** `bound` stands only before a pronoun (`كَتَبُو`هُ), `free` only without one. */
  readonly stands: "free" | "bound" | "both";
  /** Packed as in `features.ts`, without voice, which the stem gives. */
  readonly features: number;
}

const PERSONS: Readonly<Record<string, Record<string, string>>> = {
  "3ms": { Person: "3", Gender: "Masc", Number: "Sing" },
  "3fs": { Person: "3", Gender: "Fem", Number: "Sing" },
  "3md": { Person: "3", Gender: "Masc", Number: "Dual" },
  "3fd": { Person: "3", Gender: "Fem", Number: "Dual" },
  "3mp": { Person: "3", Gender: "Masc", Number: "Plur" },
  "3fp": { Person: "3", Gender: "Fem", Number: "Plur" },
  "2ms": { Person: "2", Gender: "Masc", Number: "Sing" },
  "2fs": { Person: "2", Gender: "Fem", Number: "Sing" },
  "2d": { Person: "2", Number: "Dual" },
  "2mp": { Person: "2", Gender: "Masc", Number: "Plur" },
  "2fp": { Person: "2", Gender: "Fem", Number: "Plur" },
  "1s": { Person: "1", Number: "Sing" },
  "1p": { Person: "1", Number: "Plur" },
};

const past = (slot: Slot, person: string, suffix: string, stands: Row["stands"] = "both"): Row => ({
  slot,
  prefix: "",
  suffix,
  stands,
  features: pack({ VerbForm: "Fin", Aspect: "Perf", ...PERSONS[person] }),
});

/** Endings of the past (Wright I, paradigm I; Ryding ch. 21). */
export const PAST_ROWS: readonly Row[] = [
  past("P0", "3ms", ""),
  past("PB", "3ms", "", "bound"),
  past("PT", "3fs", "تْ"),
  past("PA", "3md", "ا"),
  past("PT", "3fd", "تَا"),
  past("PW", "3mp", "وا", "free"),
  past("PW", "3mp", "و", "bound"),
  past("PC", "3fp", "نَ"),
  past("PCN", "3fp", "نَ"),
  past("PC", "2ms", "تَ"),
  past("PCT", "2ms", "تَ"),
  past("PC", "2fs", "تِ"),
  past("PCT", "2fs", "تِ"),
  past("PC", "2d", "تُمَا"),
  past("PCT", "2d", "تُمَا"),
  past("PC", "2mp", "تُمْ", "free"),
  past("PC", "2mp", "تُمُو", "bound"),
  past("PCT", "2mp", "تُمْ", "free"),
  past("PCT", "2mp", "تُمُو", "bound"),
  past("PC", "2fp", "تُنَّ"),
  past("PCT", "2fp", "تُنَّ"),
  past("PC", "1s", "تُ"),
  past("PCT", "1s", "تُ"),
  past("PC", "1p", "نَا"),
  past("PCN", "1p", "نَا"),
];

type Shape = readonly [
  person: string,
  prefix: Row["prefix"],
  slots: Readonly<Record<string, Slot[]>>,
  ends: Readonly<Record<string, string[]>>,
];
const BARE = { Ind: ["I0", "IB"], Sub: ["I0", "IB"], Jus: ["J0"] } as Record<string, Slot[]>;
const SELF = { Ind: ["I0", "IB", "S0", "SB"], Sub: ["I0", "IB", "S0", "SB"], Jus: ["J0", "SJ"] } as Record<
  string,
  Slot[]
>;
const one = (...slot: Slot[]) => ({ Ind: slot, Sub: slot, Jus: slot });
const BARE_ENDS = { Ind: ["ُ"], Sub: ["َ"], Jus: [""] };
const DUAL_ENDS = { Ind: ["انِ"], Sub: ["ا"], Jus: ["ا"] };
const PLURAL_ENDS = { Ind: ["ونَ"], Sub: ["وا", "و"], Jus: ["وا", "و"] };
const IMPERFECT: readonly Shape[] = [
  ["3ms", "ي", BARE, BARE_ENDS],
  ["3fs", "ت", BARE, BARE_ENDS],
  ["2ms", "ت", BARE, BARE_ENDS],
  ["1s", "أ", SELF, BARE_ENDS],
  ["1p", "ن", BARE, BARE_ENDS],
  ["3md", "ي", one("IA"), DUAL_ENDS],
  ["3fd", "ت", one("IA"), DUAL_ENDS],
  ["2d", "ت", one("IA"), DUAL_ENDS],
  ["3mp", "ي", one("IW"), PLURAL_ENDS],
  ["2mp", "ت", one("IW"), PLURAL_ENDS],
  ["2fs", "ت", one("IY"), { Ind: ["ينَ"], Sub: ["ي"], Jus: ["ي"] }],
  ["3fp", "ي", one("IN", "INN"), { Ind: ["نَ"], Sub: ["نَ"], Jus: ["نَ"] }],
  ["2fp", "ت", one("IN", "INN"), { Ind: ["نَ"], Sub: ["نَ"], Jus: ["نَ"] }],
];

/** Prefixes and endings of the imperfect in its three moods (Wright I, paradigm I; Ryding ch. 34–35). */
export const IMPERFECT_ROWS: readonly Row[] = IMPERFECT.flatMap(([person, prefix, slots, ends]) =>
  ["Ind", "Sub", "Jus"].flatMap((mood) =>
    slots[mood]!.flatMap((slot) =>
      ends[mood]!.map(
        (suffix): Row => ({
          slot,
          prefix,
          suffix,
          stands: suffix === "وا" ? "free" : suffix === "و" || slot === "IB" || slot === "SB" ? "bound" : "both",
          features: pack({ VerbForm: "Fin", Aspect: "Imp", Mood: mood, ...PERSONS[person] }),
        }),
      ),
    ),
  ),
);

const order = (slot: Slot, person: string, suffix: string, stands: Row["stands"] = "both"): Row => ({
  slot,
  prefix: "",
  suffix,
  stands,
  features: pack({ VerbForm: "Fin", Mood: "Imper", ...PERSONS[person] }),
});

/** Endings of the imperative (Wright I, The imperative; Ryding ch. 35). */
export const IMPERATIVE_ROWS: readonly Row[] = [
  order("M0", "2ms", ""),
  order("MY", "2fs", "ي"),
  order("MA", "2d", "ا"),
  order("MW", "2mp", "وا", "free"),
  order("MW", "2mp", "و", "bound"),
  order("MN", "2fp", "نَ"),
  order("MNN", "2fp", "نَ"),
];
