import { pack } from "../words/features.ts";

/**
 * The endings of nouns and adjectives as they are spelt without harakat, in `key` spelling (ة is ه, ى is ي).
 * Source: W. Wright, A Grammar of the Arabic Language, I §§ 289–330 (gender, number, declension).
 */
export const Ends = {
  /** No ending, and the alef of an indefinite accusative (`كتابا`). */
  PLAIN: 1,
  /** ة and what it becomes: `ت` before a pronoun, `تان`, `تين`. */
  FEM: 2,
  /** The sound feminine plural `ات`. */
  FEM_PLURAL: 4,
  /** The dual `ان`, `ين`. */
  DUAL: 8,
  /** The sound masculine plural `ون`, `ين`. */
  MASC_PLURAL: 16,
} as const;

/** What follows a base: `ending` in `key` spelling, and what it says. */
export interface Ending {
  readonly ending: string;
  readonly needs: number;
  readonly features: number;
  /** Where it stands: `free` without a pronoun, `bound` before one or in an idafa, `both`. */
  readonly stands: "free" | "bound" | "both";
  /** False where ال excludes it (the alef of tanwin). */
  readonly article: boolean;
}

const e = (
  ending: string,
  needs: number,
  stands: Ending["stands"],
  article: boolean,
  values: Record<string, string>,
): Ending => ({
  ending,
  needs,
  stands,
  article,
  features: pack(values),
});

/** Longest first, so that a look-up can stop early where it wants only the longest. */
export const ENDINGS: readonly Ending[] = [
  e("تان", Ends.FEM, "free", true, { Gender: "Fem", Number: "Dual", Case: "Nom" }),
  e("تين", Ends.FEM, "free", true, { Gender: "Fem", Number: "Dual", Case: "Gen" }),
  e("تا", Ends.FEM, "bound", false, { Gender: "Fem", Number: "Dual", Case: "Nom", Definite: "Cons" }),
  e("تي", Ends.FEM, "bound", false, { Gender: "Fem", Number: "Dual", Case: "Gen", Definite: "Cons" }),
  e("ات", Ends.FEM_PLURAL, "both", true, { Gender: "Fem", Number: "Plur" }),
  e("ان", Ends.DUAL, "free", true, { Number: "Dual", Case: "Nom" }),
  e("ون", Ends.MASC_PLURAL, "free", true, { Gender: "Masc", Number: "Plur", Case: "Nom" }),
  e("ين", Ends.MASC_PLURAL, "free", true, { Gender: "Masc", Number: "Plur", Case: "Gen" }),
  e("ين", Ends.DUAL, "free", true, { Number: "Dual", Case: "Gen" }),
  e("و", Ends.MASC_PLURAL, "bound", false, { Gender: "Masc", Number: "Plur", Case: "Nom", Definite: "Cons" }),
  e("ي", Ends.MASC_PLURAL, "bound", false, { Gender: "Masc", Number: "Plur", Case: "Gen", Definite: "Cons" }),
  e("ا", Ends.DUAL, "bound", false, { Number: "Dual", Case: "Nom", Definite: "Cons" }),
  e("ي", Ends.DUAL, "bound", false, { Number: "Dual", Case: "Gen", Definite: "Cons" }),
  e("ا", Ends.PLAIN, "free", false, { Case: "Acc", Definite: "Ind" }),
  e("ه", Ends.FEM, "free", true, { Gender: "Fem", Number: "Sing" }),
  e("ت", Ends.FEM, "bound", true, { Gender: "Fem", Number: "Sing" }),
  e("", Ends.PLAIN, "both", true, {}),
];
