/**
 * Universal Dependencies' parts of speech and features, as small numbers for columns.
 * Features are packed into one integer: `get(features, GENDER)`, `has(features, PAST)`.
 */
export const UPOS = [
  "X",
  "NOUN",
  "PROPN",
  "ADJ",
  "VERB",
  "AUX",
  "ADP",
  "PRON",
  "DET",
  "ADV",
  "NUM",
  "CCONJ",
  "SCONJ",
  "PART",
  "PUNCT",
  "SYM",
  "INTJ",
] as const;
export type UposName = (typeof UPOS)[number];
export const Upos = Object.fromEntries(UPOS.map((name, i) => [name, i])) as { readonly [K in UposName]: number };

/** A feature's field in the packed integer: where it starts, how wide it is, what its values are called (0 is unset). */
export interface Field {
  readonly name: string;
  readonly shift: number;
  readonly mask: number;
  readonly values: readonly string[];
}
const field = (name: string, shift: number, values: readonly string[]): Field => ({
  name,
  shift,
  values,
  mask: (1 << (32 - Math.clz32(values.length))) - 1,
});

export const PERSON = field("Person", 0, ["1", "2", "3"]); // 2 bits
export const GENDER = field("Gender", 2, ["Masc", "Fem"]); // 2
export const NUMBER = field("Number", 4, ["Sing", "Dual", "Plur"]); // 2
export const ASPECT = field("Aspect", 6, ["Perf", "Imp"]); // 2
export const MOOD = field("Mood", 8, ["Ind", "Sub", "Jus", "Imper"]); // 3
export const VOICE = field("Voice", 11, ["Act", "Pass"]); // 2
export const DEFINITE = field("Definite", 13, ["Ind", "Def", "Cons"]); // 2
export const CASE = field("Case", 15, ["Nom", "Acc", "Gen"]); // 2
export const VERBFORM = field("VerbForm", 17, ["Fin", "Part", "Vnoun"]); // 2
export const DEGREE = field("Degree", 19, ["Cmp"]); // 1
export const NUMTYPE = field("NumType", 20, ["Card", "Ord"]); // 2
export const PRONTYPE = field("PronType", 22, ["Prs", "Dem", "Rel", "Int"]); // 3
export const POLARITY = field("Polarity", 25, ["Neg"]); // 1
export const FIELDS = [
  ASPECT,
  CASE,
  DEFINITE,
  DEGREE,
  GENDER,
  MOOD,
  NUMTYPE,
  NUMBER,
  PERSON,
  POLARITY,
  PRONTYPE,
  VERBFORM,
  VOICE,
] as const;

/** The value's number in a field, 0 when unset. */
export const get = (features: number, f: Field): number => (features >>> f.shift) & f.mask;
/** The value's name in a field, or undefined. */
export const nameOf = (features: number, f: Field): string | undefined => f.values[get(features, f) - 1];
/** `features` with one field set by name; an empty name clears it. */
export function set(features: number, f: Field, value: string): number {
  const n = value === "" ? 0 : f.values.indexOf(value) + 1;
  if (value !== "" && n === 0) throw new Error(`${f.name} has no value ${value}`);
  return (features & ~(f.mask << f.shift)) | (n << f.shift);
}
/** Packs features by name: `pack({ Gender: "Fem", Number: "Sing" })`. */
export function pack(values: Readonly<Record<string, string>>): number {
  let n = 0;
  for (const f of FIELDS) if (values[f.name]) n = set(n, f, values[f.name]!);
  return n;
}
const FEATS = new Map<number, string>();
/** UD's FEATS column: `Gender=Fem|Number=Sing`, `_` when none. */
export function featsOf(features: number): string {
  let text = FEATS.get(features);
  if (text === undefined) FEATS.set(features, (text = feats(features)));
  return text;
}
function feats(features: number): string {
  const out: string[] = [];
  for (const f of FIELDS) {
    const v = nameOf(features, f);
    if (v) out.push(`${f.name}=${v}`);
  }
  return out.join("|") || "_";
}
