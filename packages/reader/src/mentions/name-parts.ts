import { key } from "../letters/fold.ts";
import { lines } from "../lexicon/family.ts";
import { NAMES } from "../lexicon/names/index.ts";

/** What a token may be in a person's name. */
export const PartOf = { GIVEN: 1, FAMILY: 2, COMMON: 4, FEMALE: 8 } as const;

let built: Map<string, number> | undefined;

/** The parts of names that a token's `key` may be, as bits of `PartOf`; 0 when no list holds it. */
export function partsOf(k: string): number {
  built ??= build();
  // `عبدالرقيب`: every such compound is a given name.
  return built.get(k) ?? (k.length > 7 && k.startsWith("عبدال") ? PartOf.GIVEN : 0);
}

function build(): Map<string, number> {
  const out = new Map<string, number>();
  for (const line of NAMES.flatMap((text, i) => lines(`names/${i}`, text))) {
    const [form, classes] = line.fields as [string, string];
    if (form.includes(" ") || classes.includes("org")) continue;
    const k = key(form);
    let bits = out.get(k) ?? 0;
    // A form that one line holds as a plain name is a plain name, though another calls it an ordinary word too.
    const common = classes.includes("common") && (bits === 0 || (bits & PartOf.COMMON) !== 0);
    bits &= ~PartOf.COMMON;
    for (const c of classes.split(/\s+/))
      bits |= c === "given" ? PartOf.GIVEN : c === "family" ? PartOf.FAMILY : c === "f" ? PartOf.FEMALE : 0;
    out.set(k, common ? bits | PartOf.COMMON : bits);
  }
  return out;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(key));

/** Words that join the parts of an Arab name and take the next word with them: `محمد بن سلمان`, `أبو الغيط`. */
export const ARABIC_PARTICLES = words("بن ابن بنت آل أبو أبي أبا ولد عبد ام ذو");
/** Of these, the ones that may open a name. */
export const OPENING_PARTICLES = words("أبو عبد ابن بن آل");
/** Words of foreign names that take the next word with them: `فان`, `دي ميستورا`. */
export const FOREIGN_PARTICLES = words("فان فون دي دو دا دوس ديل ديلا دير دن دين لا لو ماك او سان سانت تير بار فن");
/** What follows a first word to make one name with it: `صلاح الدين`, `نصر الله`, `سيف الإسلام`. */
export const SECOND_HALVES = words("الدين الله الإسلام الحق العابدين الرحمن الزمان الملك اللهيان");
/** Family names that stand first, with the given name after them. */
export const FAMILY_FIRST = words(
  "كيم شي هو وين لي بارك مون روه وانغ وانج تشانغ تشو تشين تشن تساي ماو دنغ دينغ جيانغ لين ليو سون نغوين يون هون تران بان يانغ",
);
