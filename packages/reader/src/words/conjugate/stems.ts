import { bare } from "../../letters/fold.ts";
import { PATTERNS } from "./patterns.ts";
import { isTwin, radicals, shapeOf } from "./radicals.ts";
import { sound } from "./sounds.ts";
import { spell } from "./spell.ts";
import type { Slot } from "./suffixes.ts";
import type { Tense, Verb, Voice } from "./verb.ts";

/**
 * A stem as it is spelt before the endings of its slot (`Slot` says which), fully vocalised.
 * Marks stand in canonical order (NFC: the vowel before shadda), as most Arabic text has them.
 * A madda at an edge (U+0653, silent in `bare`) says that stem and ending share one آ: `قَرَ` + `ا` is `قَرَآ`, `أ` + `خُذ` is `آخُذ`.
 */
export interface Stem {
  readonly slot: Slot;
  readonly voice: Voice;
  readonly form: string;
  /** `bare(form)`, so that a lexicon need not fold again. */
  readonly spelling: string;
}

const MADDA = "\u0653";

/** Sounds after the stem of a slot, and how they are spelt: `cut` takes them off again. */
interface Ending {
  readonly slot: Slot;
  readonly tense: Tense;
  readonly sounds: string;
  readonly spelt: RegExp;
}
const end = (slot: Slot, tense: Tense, sounds: string, spelt = ""): Ending => ({
  slot,
  tense,
  sounds,
  spelt: new RegExp(`${spelt}$`),
});
const ENDINGS: readonly Ending[] = [
  end("P0", "past", "a"),
  end("PT", "past", "aت", "تْ"),
  end("PA", "past", "A", "[اآ]"),
  end("PW", "past", "U", "وْ?"),
  end("PC", "past", "نa", "نَ"),
  end("I0", "imperfect", "u", "ُ?"),
  end("J0", "imperfect", ""),
  end("IA", "imperfect", "Aنi", "[اآ]نِ"),
  end("IW", "imperfect", "Uنa", "وْ?نَ"),
  end("IY", "imperfect", "Iنa", "يْ?نَ"),
  end("IN", "imperfect", "نa", "نَ"),
  end("M0", "imperative", ""),
  end("MA", "imperative", "A", "[اآ]"),
  end("MW", "imperative", "U", "وْ?"),
  end("MY", "imperative", "I", "يْ?"),
  end("MN", "imperative", "نa", "نَ"),
];
/** Slots whose hamza has two seats in use: قَرَؤُوا and قَرَأُوا. */
const TWO_SEATS: ReadonlySet<Slot> = new Set<Slot>(["PW", "IW", "IY", "MW", "MY"]);

/** A stem of a shape, slot numbers standing for the letters that the shape leaves open. */
interface Template {
  readonly slot: Slot;
  readonly voice: Voice;
  readonly form: readonly string[];
  readonly spelling: readonly string[];
}
const known = new Map<string, readonly Template[]>();

/**
 * Every stem of a verb, active and passive, and its participles. Verbs of one shape are worked out once.
 *
 * @example stems({ root: "قول", pattern: "I", vowels: "a-u" }).find((s) => s.slot === "PC")!.form // "قُلْ"
 */
export function stems(verb: Verb): Stem[] {
  const { root } = verb;
  const out: Stem[] = [];
  for (const t of templates(verb))
    out.push({ slot: t.slot, voice: t.voice, form: fill(t.form, root), spelling: fill(t.spelling, root) });
  return out;
}

/** The vowel of the imperfect's prefix as written: damma in II, III, IV, Q1 and every passive, else fatha. */
export const prefixVowel = (verb: Verb, voice: Voice = "Act"): string =>
  voice === "Pass" || patternOf(verb).prefix === "u" ? "\u064F" : "\u064E";

/** Pieces of text with slot numbers between them, filled with a root's letters. */
export function fill(pieces: readonly string[], root: string): string {
  let out = "";
  for (const p of pieces) {
    const n = p.length === 1 ? p.charCodeAt(0) - 49 : -1;
    out += n >= 0 && n < 4 ? root[n] : p;
  }
  return out;
}
export const pieces = (spelt: string): string[] => spelt.split(/([1-4])/).filter((p) => p !== "");

export function patternOf(verb: Verb) {
  const pattern = PATTERNS[verb.pattern];
  if (!pattern) throw new Error(`${verb.root}: no pattern ${verb.pattern}`);
  const radicalCount = verb.pattern.startsWith("Q") ? 4 : 3;
  if (verb.root.length !== radicalCount)
    throw new Error(`${verb.root} ${verb.pattern}: wants ${radicalCount} radicals`);
  if (verb.pattern === "I" && !/^[aiu]-[aiu]$/.test(verb.vowels))
    throw new Error(`${verb.root} I: vowels ${verb.vowels}?`);
  if (verb.pattern !== "I" && verb.vowels !== "" && verb.vowels !== "strong")
    throw new Error(`${verb.root}: ${verb.vowels}?`);
  return pattern;
}

/** A pattern with its slots and middle vowels filled, before any sound rule. */
export function underlying(pattern: string, verb: Verb, letters: readonly string[]): string {
  let out = "";
  for (const c of pattern) {
    out += c >= "1" && c <= "4" ? letters[Number(c)]! : c === "p" ? verb.vowels[0] : c === "m" ? verb.vowels[2] : c;
  }
  return out;
}

function templates(verb: Verb): readonly Template[] {
  const shape = shapeOf(verb);
  const name = `${verb.pattern} ${verb.vowels} ${shape}`;
  const found = known.get(name) ?? build(verb, shape);
  known.set(name, found);
  return found;
}

function build(verb: Verb, shape: string): Template[] {
  const pattern = patternOf(verb);
  const out: Template[] = [];
  const add = (slot: Slot, voice: Voice, spelt: string) => {
    const form = spelt.normalize("NFC");
    if (form === "" || out.some((t) => t.slot === slot && t.voice === voice && t.form.join("") === form)) return;
    out.push({ slot, voice, form: pieces(form), spelling: pieces(bare(form)) });
  };
  const last = shape[shape.length - 1]!;
  const hamza = last === "ء";
  const twin = isTwin(verb, shape) || pattern.past.endsWith("=");

  for (const voice of ["Act", "Pass"] as const) {
    for (const e of ENDINGS) {
      if (e.tense === "imperative" && voice === "Pass") continue;
      const letters = radicals(verb, shape, e.tense, voice);
      const base = underlying(baseOf(pattern, e.tense, voice), verb, letters);
      const vowel = voice === "Pass" ? "u" : pattern.prefix;
      // A stem in ن is worked out before ت where that is the same, so that the two do not run together.
      const sounds = last === "ن" && e.slot === "PC" ? "تu" : e.sounds;
      const spelt = last === "ن" && e.slot === "PC" ? /تُ$/ : e.spelt;
      const merged = last === "ن" && (e.slot === "IN" || e.slot === "MN");
      const endings = twin && (e.slot === "J0" || e.slot === "M0") ? ["a", ""] : [merged ? "نa" : sounds];

      for (const ending of endings) {
        if (e.tense !== "imperfect") {
          const said = sound(base + ending);
          add(merged ? "MNN" : e.slot, voice, cut(spell(said), merged ? /ن\u0651\u064E$/ : spelt));
          if (hamza && TWO_SEATS.has(e.slot)) add(e.slot, voice, cut(spell(said, true), spelt));
          if (e.slot === "P0" && (hamza || /[ÀÁ]$/.test(said))) {
            const bound = bound_(said);
            if (bound !== cut(spell(said), spelt)) add("PB", voice, bound);
          }
          continue;
        }
        const said = sound(`ي${vowel}${base}${ending}`);
        const slot = merged ? "INN" : e.slot;
        const stem = cut(spell(said), merged ? /ن\u0651\u064E$/ : spelt).slice(2);
        add(slot, voice, stem);
        if (hamza && TWO_SEATS.has(e.slot)) add(slot, voice, cut(spell(said, true), spelt).slice(2));
        if (e.slot === "I0" && (hamza || said.endsWith("À"))) {
          const bound = bound_(said).slice(2);
          if (bound.replace(/[\u064E\u064F]$/, "") !== stem) add("IB", voice, bound.replace(/ُ$/, ""));
        }
        if (base.startsWith("ء") && (e.slot === "I0" || e.slot === "J0")) {
          const self = sound(`ء${vowel}${base}${ending}`);
          const own = self1(cut(spell(self), spelt));
          if (own === stem) continue;
          add(e.slot === "I0" ? "S0" : "SJ", voice, own);
          const bound = self1(bound_(self)).replace(/ُ$/, "");
          if (e.slot === "I0" && bound !== own) add("SB", voice, bound);
        }
      }
    }
  }
  if (last === "ت")
    for (const t of [...out]) if (t.slot === "PC") add("PCT", t.voice, t.form.join("").replace(/تْ$/, ""));
  if (last === "ن")
    for (const t of [...out]) if (t.slot === "PC") add("PCN", t.voice, t.form.join("").replace(/نْ$/, ""));
  extras(verb, out, add);
  add("AP", "Act", spell(sound(`${underlying(pattern.active, verb, radicals(verb, shape, "noun", "Act"))}N`)));
  add("PP", "Pass", spell(sound(`${underlying(pattern.passive, verb, radicals(verb, shape, "noun", "Pass"))}N`)));
  return out;
}

/** Forms in use beside the regular ones: لَمْ يَكُ (Wright I, Verba mediae radicalis), سَلْ (Verba hamzata). */
function extras(verb: Verb, out: readonly Template[], add: (slot: Slot, voice: Voice, form: string) => void): void {
  if (verb.pattern !== "I") return;
  if (verb.root === "كون") add("J0", "Act", "كُ");
  if (verb.root === "سءل" && out.length > 0) add("M0", "Act", "سَلْ");
}

function baseOf(pattern: (typeof PATTERNS)[string], tense: Tense, voice: Voice): string {
  if (tense === "past") return voice === "Act" ? pattern.past : pattern.pastPass;
  if (tense === "imperfect") return voice === "Act" ? pattern.imperfect : pattern.imperfectPass;
  return pattern.imperative ?? pattern.imperfect;
}

/** The stem without its ending; where the two share آ the stem keeps a madda. */
function cut(word: string, ending: RegExp): string {
  const at = word.search(ending);
  const stem = at < 0 ? word : word.slice(0, at);
  return at >= 0 && word[at] === "آ" ? stem + MADDA : stem;
}
/** The word as it is spelt before a pronoun, without the pronoun. */
const bound_ = (said: string): string => spell(`${said.replace(/[ÀÁ]$/, "A")}هu`).slice(0, -2);
/** The first person singular without its prefix أ; where prefix and stem share آ the stem keeps a madda. */
const self1 = (word: string): string => (word.startsWith("آ") ? MADDA + word.slice(1) : word.slice(2));
