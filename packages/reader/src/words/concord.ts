import type { Scored } from "./choose.ts";
import { ASPECT, GENDER, MOOD, NUMBER, nameOf, PERSON, Upos, VERBFORM } from "./features.ts";
import { acts } from "./masdar-object.ts";
import { Part, type Reading } from "./words.ts";

type Lattice = readonly (readonly Scored[])[];
type Gender = "Masc" | "Fem";

/** How far before its verb the noun that a clause is about may stand, and how far behind it the pronoun of a relative clause. */
const TOPIC = 8;
const RESUMED = 4;
/** Conjunctions behind which `أن` may have the past: `بعد أن تعادل`, `منذ أن تولى`. */
const BEFORE_PAST = /^(?:بعد|منذ|مذ|إلى|الى|ما|قبل|لولا|سبق|حتى|عقب|فور|بمجرد|مجرد|لمجرد|كان|حدث|لبث|يلبث|كاد)$/;

/**
 * A verb in ت agrees with what stands before it. Its letters may be the past of one verb and the present of another, of him or of her (`تمثل`:
 * he was embodied, she represents; `تمكن`: he managed, she is possible), and what the clause is about tells which: `إنها تحمل`, `المسرحيات
 * التي تحمل`, `أن جيش بلاده تمكن`. `t` is the verb's token; the number of the candidate that agrees, or -1 where the chosen one may stand.
 */
export function agreeing(lattice: Lattice, path: readonly number[], t: number): number {
  const now = lattice[t]![path[t]!]!;
  const { stem } = now;
  if (stem.form[0] !== "ت" && isHis(stem) && isWhatIsAsserted(lattice, path, t))
    return best(lattice[t]!, now, isMasdar);
  if (t === 0 || now.candidate.readings[0] !== stem || stem.form[0] !== "ت") return -1;
  const verb = stem.upos === Upos.VERB && nameOf(stem.features, PERSON) === "3";
  const past = verb && nameOf(stem.features, ASPECT) === "Perf" && nameOf(stem.features, GENDER) === "Masc";
  const hers = verb && nameOf(stem.features, ASPECT) === "Imp" && nameOf(stem.features, GENDER) === "Fem";
  if (!past && !hers) return -1;
  if (nameOf(stem.features, NUMBER) !== "Sing") return -1;
  const { stem: before, candidate } = lattice[t - 1]![path[t - 1]!]!;
  // Behind لا and أن stands the present, or what is asserted of a masdar.
  if (past && candidate.readings.at(-1) === before) {
    if (before.form === "لا") return best(lattice[t]!, now, isHers);
    if (before.form === "أن" && !mayBePast(lattice, path, t - 1))
      return best(lattice[t]!, now, isNamed(lattice, path, t) ? isMasdar : isHers);
  }
  const gender = subject(lattice, path, t);
  if (gender === "Fem" && past) return best(lattice[t]!, now, isHers);
  if (gender === "Masc" && hers) return best(lattice[t]!, now, isHis);
  return -1;
}

/**
 * Whether a past right behind `أن` is the masdar of its letters: `أن عقد اللاعب ينتهي`. The past stands there only behind what `BEFORE_PAST` holds;
 * and a masdar has its genitive or a pronoun.
 */
function isWhatIsAsserted(lattice: Lattice, path: readonly number[], t: number): boolean {
  if (t === 0) return false;
  const { stem, candidate } = lattice[t - 1]![path[t - 1]!]!;
  if (!/^[أا]ن$/.test(stem.form) || candidate.readings.at(-1) !== stem || mayBePast(lattice, path, t - 1)) return false;
  const now = lattice[t]![path[t]!]!.candidate.readings;
  if (now[0] !== lattice[t]![path[t]!]!.stem) return false;
  if (now.length > 1) return candidate.readings[0] === stem;
  const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.candidate.readings[0]! : undefined;
  return next !== undefined && (next.upos === Upos.NOUN || next.upos === Upos.PROPN || next.upos === Upos.DET);
}

/** Whether behind أن that stands right before a token the past may stand. */
const mayBePast = (lattice: Lattice, path: readonly number[], t: number): boolean =>
  t > 0 && BEFORE_PAST.test(lattice[t - 1]![path[t - 1]!]!.stem.form);

/** Whether what `أن` asserts has its verb further on, so that the word right behind it is what it is said of: `أن تداول الأخبار يضر`. */
function isNamed(lattice: Lattice, path: readonly number[], t: number): boolean {
  for (let x = t + 1; x < path.length && x <= t + TOPIC; x++) {
    const { candidate, stem } = lattice[x]![path[x]!]!;
    const { upos } = candidate.readings[0]!;
    if (upos === Upos.PUNCT || upos === Upos.CCONJ || upos === Upos.SCONJ || upos === Upos.PART) return false;
    if (stem.classes.has("relative") || stem.classes.has("conjunction-sub")) return false;
    if (stem.upos === Upos.VERB || stem.form === "هو") return x > t + 1;
  }
  return false;
}

const isMasdar = (r: Reading): boolean =>
  r.upos === Upos.NOUN && !r.definite && nameOf(r.features, VERBFORM) === "Vnoun";
const isHers = (r: Reading): boolean =>
  r.upos === Upos.VERB &&
  nameOf(r.features, ASPECT) === "Imp" &&
  nameOf(r.features, MOOD) !== "Imper" &&
  nameOf(r.features, PERSON) === "3" &&
  nameOf(r.features, GENDER) === "Fem" &&
  nameOf(r.features, NUMBER) === "Sing";
const isHis = (r: Reading): boolean =>
  r.upos === Upos.VERB &&
  nameOf(r.features, ASPECT) === "Perf" &&
  nameOf(r.features, PERSON) === "3" &&
  nameOf(r.features, GENDER) === "Masc" &&
  nameOf(r.features, NUMBER) === "Sing";

/** The gender of what a verb is said of by what stands before it; undefined where nothing tells. */
function subject(lattice: Lattice, path: readonly number[], t: number): Gender | undefined {
  const { stem, candidate } = lattice[t - 1]![path[t - 1]!]!;
  const last = candidate.readings.at(-1)!;
  if (stem.classes.has("relative")) {
    const gender = stem.form === "التي" ? "Fem" : stem.form === "الذي" ? "Masc" : undefined;
    // `التي توقع محللون أن ترتفع`: whoever may be the one who does it.
    const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.stem : undefined;
    if (gender === "Fem" && next !== undefined && /[وا]ن$/.test(next.form) && acts(next)) return undefined;
    return gender && !isResumed(lattice, path, t, gender === "Fem" ? "ها" : "ه") ? gender : undefined;
  }
  if (stem.upos === Upos.PRON && last === stem)
    return stem.form === "هي" ? "Fem" : stem.form === "هو" ? "Masc" : undefined;
  if (last.part === Part.ENCLITIC && asserts(stem))
    return last.form === "ها" ? "Fem" : last.form === "ه" ? "Masc" : undefined;
  return topic(lattice, path, t);
}

const asserts = (r: Reading): boolean => r.classes.has("inna") || r.classes.has("anna") || r.classes.has("lakinna");

/** Whether the verb of a relative clause, or a word soon behind it, has the pronoun of what the clause describes: `التي تعرض لها الرجل`. */
function isResumed(lattice: Lattice, path: readonly number[], t: number, pronoun: string): boolean {
  for (let x = t; x < path.length && x <= t + RESUMED; x++) {
    const { readings } = lattice[x]![path[x]!]!.candidate;
    if (readings[0]!.upos === Upos.PUNCT) return false;
    const last = readings.at(-1)!;
    if (last.part !== Part.ENCLITIC || last.form !== pronoun) continue;
    // `التي تمثل رأي كتابها`: on a noun it is its owner's, unless that noun is who does it (`التي تحسن أداؤها`).
    if (lattice[x]![path[x]!]!.stem.upos !== Upos.NOUN || x === t + 1) return true;
  }
  return false;
}

/** The gender of the noun right behind `إن` or `أن` that a clause is about: `أن جيش بلاده تمكن`. */
function topic(lattice: Lattice, path: readonly number[], t: number): Gender | undefined {
  for (let x = t - 1; x > 0 && x >= t - TOPIC; x--) {
    const { readings } = lattice[x]![path[x]!]!.candidate;
    for (const { upos, part } of readings)
      if (upos !== Upos.NOUN && upos !== Upos.ADJ && upos !== Upos.PROPN && upos !== Upos.DET && upos !== Upos.ADP)
        if (part !== Part.ENCLITIC) return undefined;
    const { stem, candidate } = lattice[x - 1]![path[x - 1]!]!;
    if (candidate.readings.at(-1) !== stem || !asserts(stem)) continue;
    const head = lattice[x]![path[x]!]!.stem;
    if (head.upos !== Upos.NOUN || readings[0] !== head || isCounting(head)) return undefined;
    if (nameOf(head.features, NUMBER) !== "Sing" || nameOf(head.features, VERBFORM) === "Vnoun") return undefined;
    return nameOf(head.features, GENDER) as Gender | undefined;
  }
  return undefined;
}

/** `عددا من`, `بعض`, `إحدى`: what is counted has the gender. */
const isCounting = (r: Reading): boolean =>
  r.classes.has("quantity") || r.classes.has("quantifier") || r.classes.has("number");

/** The best of the readings with as many words and the same pronoun behind them as the chosen one that is such a verb, or -1. */
function best(list: readonly Scored[], chosen: Scored, such: (r: Reading) => boolean): number {
  const { readings } = chosen.candidate;
  let found = -1;
  list.forEach((x, i) => {
    const own = x.candidate.readings;
    if (own[0] !== x.stem || own.length !== readings.length || own[0]!.form !== readings[0]!.form || !such(x.stem))
      return;
    if (found === -1 || x.score > list[found]!.score) found = i;
  });
  return found;
}
