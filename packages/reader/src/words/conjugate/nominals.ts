import { masdar as masdarOf } from "./paradigm.ts";
import { stems } from "./stems.ts";
import type { Verb, Voice } from "./verb.ts";

const FATHA = "\u064E";
const DAMMA = "\u064F";
const SUKUN = "\u0652";

/** A participle in the forms that take endings, vocalised, without case. */
export interface Participle {
  readonly voice: Voice;
  readonly masculine: string;
  readonly feminine: string;
  readonly masculinePlural: string;
  readonly femininePlural: string;
}

/** What a noun stands on before ة, ون and ات. */
interface Bases {
  readonly feminine: string;
  readonly masculinePlural: string;
  readonly femininePlural: string;
}

/**
 * Nouns in -in have ي before vowels and lose it before ū, nouns in -an have ā, aw, ay (Wright I, Verba tertiae radicalis; Ryding ch. 6);
 * a final أ is one آ with the ending's alef.
 */
function basesOf(noun: string): Bases {
  const weak = /^(.*)([\u064B\u064D])(\u0651?)ى?$/.exec(noun);
  if (weak) {
    const [, stem, tanwin, twin] = weak as unknown as [string, string, string, string];
    if (tanwin === "\u064D") {
      const i = `${stem}\u0650${twin}ي${FATHA}`;
      return { feminine: `${i}ة`, masculinePlural: `${stem}${DAMMA}${twin}ون`, femininePlural: `${i}ات` };
    }
    const a = `${stem}${FATHA}${twin}`;
    return { feminine: `${a}اة`, masculinePlural: `${a}و${SUKUN}ن`, femininePlural: `${a}ي${FATHA}ات` };
  }
  const femininePlural = noun.endsWith("أ") ? `${noun.slice(0, -1)}آت` : `${noun}${FATHA}ات`;
  return { feminine: `${noun}${FATHA}ة`, masculinePlural: `${noun}${DAMMA}ون`, femininePlural };
}

/**
 * Both participles of a verb with their feminine and sound plurals; broken plurals are the dictionary's.
 *
 * @example participles({ root: "قضي", pattern: "I", vowels: "a-i" })[0].femininePlural // "قَاضِيَات"
 */
export function participles(verb: Verb): Participle[] {
  const out: Participle[] = [];
  for (const stem of stems(verb)) {
    if (stem.slot !== "AP" && stem.slot !== "PP") continue;
    const bases = basesOf(stem.form);
    out.push({
      voice: stem.voice,
      masculine: stem.form,
      feminine: bases.feminine.normalize("NFC"),
      masculinePlural: bases.masculinePlural.normalize("NFC"),
      femininePlural: bases.femininePlural.normalize("NFC"),
    });
  }
  return out;
}

/**
 * The plural in ات of a verbal noun: `إِجْرَاءَات`, `مُحَاوَلَات`, `مُبَارَيَات`, `تَحَدِّيَات`.
 * Which verbal nouns are counted at all the dictionary says.
 */
export function masdarPlural(masdar: string): string {
  if (masdar.endsWith("اة")) return `${masdar.slice(0, -2)}ي${FATHA}ات`;
  if (masdar.endsWith("ة")) return `${masdar.slice(0, -1)}ات`;
  return basesOf(masdar).femininePlural.normalize("NFC");
}

/** The verbal nouns of a verb: those given, or the one by rule. */
export function masdars(verb: Verb, given: readonly string[]): string[] {
  if (given.length > 0) return [...given];
  const rule = masdarOf(verb);
  return rule === undefined ? [] : [rule];
}
