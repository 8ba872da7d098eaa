import { PATTERNS } from "./patterns.ts";
import type { Tense, Verb, Voice } from "./verb.ts";

/**
 * How a root's letters enter a pattern. Letters that no rule asks about enter as their own slot number, so that all verbs
 * of one shape (`كَتَبَ`, `دَرَسَ`) are conjugated once. Letters that sound rules turn on enter as marks:
 * `W Y` a second radical that contracts, `w y` a weak last radical, `=` a last radical that is the second once more.
 */

/** Letters whose neighbours the infix ت of form VIII changes to, or that it joins (Wright I, The eighth form). */
const JOINS_INFIX = "تثدذزصضطظ";
const WEAK = "وي";

/** Radicals that fall out in some verbs, for the tense named (Wright I, Verba hamzata; Verba primae radicalis; Doubly weak verbs). */
const FALLS: readonly { root: string; pattern: string; tense: Tense | "all"; radical: number; voice?: Voice }[] = [
  { root: "رءي", pattern: "I", tense: "imperfect", radical: 2 },
  { root: "رءي", pattern: "I", tense: "imperative", radical: 2 },
  { root: "رءي", pattern: "IV", tense: "all", radical: 2 },
  { root: "ءخذ", pattern: "I", tense: "imperative", radical: 1 },
  { root: "ءكل", pattern: "I", tense: "imperative", radical: 1 },
  { root: "ءمر", pattern: "I", tense: "imperative", radical: 1 },
  { root: "وسع", pattern: "I", tense: "imperfect", radical: 1, voice: "Act" },
  { root: "وسع", pattern: "I", tense: "imperative", radical: 1 },
  { root: "وطء", pattern: "I", tense: "imperfect", radical: 1, voice: "Act" },
  { root: "وطء", pattern: "I", tense: "imperative", radical: 1 },
];
/** أَخَذَ makes اِتَّخَذَ, as if its first radical were weak (Wright I, Verba hamzata). */
const WEAK_HAMZA = "ءخذ";
const NAMED: ReadonlySet<string> = new Set([
  ...FALLS.map((f) => `${f.root} ${f.pattern}`),
  `${WEAK_HAMZA} VIII`,
  "كون I",
  "سءل I",
]);

/** The root with every letter that no rule asks about as its slot number: `كتب` is `123`, `قول` is `1و3`, `مدد` is `122`. */
export function shapeOf(verb: Verb): string {
  const { root } = verb;
  if (NAMED.has(`${root} ${verb.pattern}`)) return root;
  let out = "";
  for (let i = 0; i < root.length; i++) {
    const c = root[i]!;
    const last = i === root.length - 1;
    if (
      c === "ء" ||
      WEAK.includes(c) ||
      (last && (c === "ن" || c === "ت")) ||
      (i === 0 && verb.pattern === "VIII" && JOINS_INFIX.includes(c)) ||
      (root.length === 3 && i === 1 && root[2] === c && (c === "ن" || c === "ت"))
    ) {
      out += c;
    } else out += root.length === 3 && last && root[1] === c ? "2" : String(i + 1);
  }
  return out;
}

/** Whether the second radical contracts in this verb (`قَالَ`). A doubly weak verb keeps it: `رَوَى`. */
export function isHollow(verb: Verb, shape: string): boolean {
  return (
    shape.length === 3 &&
    WEAK.includes(shape[1]!) &&
    !WEAK.includes(shape[2]!) &&
    PATTERNS[verb.pattern]!.contracts &&
    verb.vowels !== "strong"
  );
}
export const isDefective = (shape: string): boolean => WEAK.includes(shape[shape.length - 1]!);
/** Whether second and third radical are one letter that contracts (`مَدَّ`). */
export const isTwin = (verb: Verb, shape: string): boolean =>
  shape.length === 3 && shape[1] === shape[2] && !WEAK.includes(shape[1]!) && PATTERNS[verb.pattern]!.twins;

/** The sounds that stand for slots 1–4 in a tense and voice; the empty string where the radical falls out. */
export function radicals(verb: Verb, shape: string, tense: Tense, voice: Voice): string[] {
  const out = ["", ...shape];
  const last = shape.length;
  if (isHollow(verb, shape)) out[2] = shape[1] === "و" ? "W" : "Y";
  if (isTwin(verb, shape)) out[3] = "=";
  if (isDefective(shape)) out[last] = keepsWaw(verb, shape, tense, voice) ? "w" : "y";
  if (dropsWaw(verb, shape, tense, voice)) out[1] = "";
  if (verb.pattern === "VIII" && verb.root === WEAK_HAMZA) out[1] = "و";
  for (const f of FALLS) {
    if (f.root !== verb.root || f.pattern !== verb.pattern || (f.tense !== tense && f.tense !== "all")) continue;
    if (f.voice === undefined || f.voice === voice) out[f.radical] = "";
  }
  return out;
}

/** A final و stays only in form I, after a in the past and u in the imperfect (Wright I, Verba tertiae radicalis). */
function keepsWaw(verb: Verb, shape: string, tense: Tense, voice: Voice): boolean {
  if (verb.pattern !== "I" || shape[2] !== "و") return false;
  if (tense === "past") return voice === "Act" && !verb.vowels.startsWith("i");
  return verb.vowels.endsWith("u") && (tense === "noun" || voice === "Act");
}

/** A first و falls out before i of the imperfect, and before the a that a guttural made of it (Wright I, Verba primae radicalis). */
function dropsWaw(verb: Verb, shape: string, tense: Tense, voice: Voice): boolean {
  if (verb.pattern !== "I" || shape[0] !== "و" || (tense !== "imperfect" && tense !== "imperative") || voice === "Pass")
    return false;
  return !isTwin(verb, shape) && (verb.vowels.endsWith("-i") || verb.vowels === "a-a");
}
