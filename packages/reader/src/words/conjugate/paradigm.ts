import { set, VOICE } from "../features.ts";
import { isDefective, isHollow, radicals, shapeOf } from "./radicals.ts";
import { sound } from "./sounds.ts";
import { spell } from "./spell.ts";
import { fill, patternOf, pieces, prefixVowel, type Stem, stems, underlying } from "./stems.ts";
import { IMPERATIVE_ROWS, IMPERFECT_ROWS, PAST_ROWS, type Row, type Slot } from "./suffixes.ts";
import type { Verb } from "./verb.ts";

/** A finite form, fully vocalised. */
export interface Inflected {
  readonly form: string;
  readonly features: number;
  readonly slot: Slot;
}

/** Slots that stand in for another where the verb has them, and only there. */
const INSTEAD: Readonly<Partial<Record<Slot, Slot>>> = {
  PCT: "PC",
  PCN: "PC",
  INN: "IN",
  MNN: "MN",
  S0: "I0",
  SJ: "J0",
  SB: "IB",
};

/**
 * The verb as dictionaries cite it: the third person masculine singular of the past.
 *
 * @example lemma({ root: "قول", pattern: "I", vowels: "a-u" }) // "قَالَ"
 */
export const lemma = (verb: Verb): string => stems(verb).find((s) => s.slot === "P0" && s.voice === "Act")!.form;

/**
 * Every finite form of a verb without pronouns, where two spellings are in use both.
 *
 * @example paradigm({ root: "كتب", pattern: "I", vowels: "a-u" })[1].form // "كَتَبَتْ"
 */
export function paradigm(verb: Verb): Inflected[] {
  const out: Inflected[] = [];
  const all = stems(verb);
  for (const voice of ["Act", "Pass"] as const) {
    const own = all.filter((s) => s.voice === voice);
    for (const suffix of [...PAST_ROWS, ...IMPERFECT_ROWS, ...IMPERATIVE_ROWS]) {
      if (suffix.stands === "bound") continue;
      const replaced = ([...Object.entries(INSTEAD)] as [Slot, Slot][]).some(
        ([by, slot]) => slot === suffix.slot && serves(by, suffix) && own.some((s) => s.slot === by),
      );
      if (replaced) continue;
      for (const stem of own) {
        if (stem.slot !== suffix.slot) continue;
        out.push({ form: join(verb, stem, suffix), features: set(suffix.features, VOICE, voice), slot: stem.slot });
      }
    }
  }
  return out;
}

/** Whether a standing-in slot has a row of its own for what `suffix` says. */
const serves = (by: Slot, suffix: Row): boolean =>
  [...PAST_ROWS, ...IMPERFECT_ROWS, ...IMPERATIVE_ROWS].some(
    (s) => s.slot === by && s.features === suffix.features && s.suffix === suffix.suffix,
  );

/** Prefix, stem and suffix as one word, as it is spelt. */
export const join = (verb: Verb, stem: Stem, suffix: Row): string => glue(verb, stem, suffix).normalize("NFC");

function glue(verb: Verb, stem: Stem, suffix: Row): string {
  let word = stem.form;
  let ending = suffix.suffix;
  if (/^(?:PCT|PCN|INN|MNN)$/.test(stem.slot)) ending = `${ending[0]}\u0651${ending.slice(1)}`;
  if (word.endsWith("\u0653") && ending.startsWith("ا")) {
    word = word.slice(0, -1);
    ending = `آ${ending.slice(1)}`;
  } else if (/\u064E\u0651?$/.test(word) && /^[وي]/.test(ending)) ending = `${ending[0]}\u0652${ending.slice(1)}`;
  else if (/[اى]$/.test(word) && /^[\u064E\u064F]$/.test(ending)) ending = "";
  else if (/(?:\u064F\u0651?و|\u0650\u0651?ي)$/.test(word) && ending === "\u064F") ending = "";
  if (suffix.prefix === "") return word + ending;
  if (word.startsWith("\u0653")) return `آ${word.slice(1)}${ending}`;
  return suffix.prefix + prefixVowel(verb, stem.voice) + word + ending;
}

/**
 * The verbal noun by rule, cited without case (`تَعَدٍّ` with its tanwin); undefined for form I, where the dictionary decides.
 *
 * @example masdar({ root: "قوم", pattern: "X", vowels: "" }) // "اِسْتِقَامَة"
 */
export function masdar(verb: Verb): string | undefined {
  const pattern = patternOf(verb);
  const shape = shapeOf(verb);
  let by = pattern.masdar;
  if (isHollow(verb, shape)) by = pattern.masdarHollow ?? by;
  else if (isDefective(shape)) by = pattern.masdarDefective ?? by;
  else if (shape.endsWith("ء")) by = pattern.masdarHamza ?? by;
  if (by === undefined) return undefined;
  const spelt = spell(sound(`${underlying(by, verb, radicals(verb, shape, "noun", "Act"))}N`)).normalize("NFC");
  return fill(pieces(spelt), verb.root);
}

/** The participle before ال and in the construct: `قَاضٍ` is `قَاضِي`, `مُعْطًى` is `مُعْطَى`; others are the same. */
export const definite = (participle: string): string =>
  participle.replace(/\u064D(\u0651?)$/, "\u0650$1ي").replace(/\u064B(\u0651?)([ىا])$/, "\u064E$1$2");
