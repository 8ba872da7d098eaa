import type { Scored } from "./choose.ts";
import { facet } from "./facet.ts";
import { ASPECT, GENDER, get, NUMBER, nameOf, PERSON, Upos, VERBFORM, VOICE } from "./features.ts";
import { Part, type Reading } from "./words.ts";

type Lattice = readonly (readonly Scored[])[];

const ACTING = [
  "person",
  "role",
  "group",
  "office",
  "body",
  "military",
  "police",
  "armed",
  "government",
  "state",
  "people",
];
/** Whether a noun is of somebody who acts, and not of what a masdar says. */
export const acts = facet((r) => ACTING.some((c) => r.classes.has(c)));

/** Verbs behind whose subject another finite verb may stand: `عاد الجيش قصف`. */
const BEFORE_VERBS = new Set("ليس ظل بات أصبح صار أمسى أضحى عاد كاد أوشك زال".split(" "));

/**
 * The masdar that a past verb of the same letters must be, because its clause has its verb and subject already:
 * `أعلن الجيش وقف القتال`, `قرر المجلس رفع الحظر`. A second finite verb would be joined by `و`, or describe an indefinite noun
 * (`قال مسؤول في الوزارة رفض ذكر اسمه`); behind a definite subject Arabic has neither. `verb` is the token of the finite
 * verb before, `t` that of the word asked about; the number of its candidate, or -1.
 */
export function objectMasdar(lattice: Lattice, path: readonly number[], verb: number, t: number): number {
  const here = lattice[t]![path[t]!]!;
  if (here.candidate.readings.length > 1 || t > verb + 9 || t + 1 >= path.length) return -1;
  const f = here.stem.features;
  if (isHers(here.stem)) return t === verb + 1 ? wanted(lattice, path, verb, t) : -1;
  // Other homographs of a masdar are of the third person masculine, past.
  if (get(f, ASPECT) !== 1 || get(f, PERSON) !== 3 || get(f, GENDER) > 1 || get(f, NUMBER) > 1) return -1;
  const masdar = masdarOf(lattice[t]!);
  if (masdar === -1) return -1;
  const before = lattice[verb]![path[verb]!]!;
  // `كان الهدف وقف القتال`: what a thing was.
  if (before.stem.lemma === "كان") {
    const { stem } = lattice[t - 1]![path[t - 1]!]!;
    if (stem.upos !== Upos.NOUN || acts(stem)) return -1;
  } else if (before.stem.upos === Upos.AUX || BEFORE_VERBS.has(before.stem.lemma)) return -1;
  // `رحمة الله تعالى`
  if (lattice[t - 1]![path[t - 1]!]!.stem.form === "الله") return -1;
  // A masdar wants its genitive.
  const next = lattice[t + 1]![path[t + 1]!]!.candidate.readings[0]!;
  const { upos } = next;
  if (upos !== Upos.NOUN && upos !== Upos.PROPN && upos !== Upos.NUM && upos !== Upos.DET && upos !== Upos.ADJ) {
    if (!(upos === Upos.PRON && next.classes.has("demonstrative"))) return -1;
  }
  // `تعتزم قتل الرهائن`: its subject left out or before it.
  if (t === verb + 1) return before.candidate.readings.at(-1)!.part === Part.ENCLITIC ? -1 : masdar;
  return isDefiniteStretch(lattice, path, verb, t) ? masdar : -1;
}

/** `تراجع`, `توفر`: the present of a woman or a thing, spelt as the masdar of another verb. */
const isHers = ({ form, features: f }: Reading): boolean => form.startsWith("ت") && get(f, ASPECT) === 2;
/** The masdar that such a word must be right behind a verb that wants an object: `رجحت تراجع الأسعار`, `يتطلب توفر الأموال`; or -1. */
function wanted(lattice: Lattice, path: readonly number[], verb: number, t: number): number {
  const { stem, candidate } = lattice[verb]![path[verb]!]!;
  if (stem.upos !== Upos.VERB || candidate.readings.at(-1) !== stem || BEFORE_VERBS.has(stem.lemma)) return -1;
  // `بدأت تتراجع`
  if (stem.lemma === "بدأ" && nameOf(stem.features, GENDER) === "Fem") return -1;
  if (!stem.entry?.frame.includes("ه")) return -1;
  const { upos } = lattice[t + 1]![path[t + 1]!]!.candidate.readings[0]!;
  return upos === Upos.NOUN || upos === Upos.PROPN ? masdarOf(lattice[t]!) : -1;
}

/** How far back the masdar that another is joined to may stand. */
const JOINED = 9;

/**
 * The masdar that a past verb of the same letters behind `و` must be, because it goes on with one that a preposition governs and has what one does
 * behind it, and nobody who does it: `دعا إلى وقف القتال وفتح ممرات آمنة`, but `دعا إلى وقف القتال وفتح الجيش النار`. What may as well be a further
 * deed of who spoke is left alone (`دعا إلى وقف القتال ورفض الخطة`). `t` is the word's token; the number of its candidate, or -1.
 */
export function joinedMasdar(lattice: Lattice, path: readonly number[], t: number): number {
  const { candidate, stem } = lattice[t]![path[t]!]!;
  const { readings } = candidate;
  if (t < 3 || t + 1 >= path.length || readings.length !== 2 || readings[0]!.upos !== Upos.CCONJ) return -1;
  const f = stem.features;
  if (get(f, ASPECT) !== 1 || get(f, PERSON) !== 3 || get(f, GENDER) > 1 || get(f, NUMBER) > 1) return -1;
  if (SAYS.some((c) => stem.classes.has(c))) return -1;
  const next = lattice[t + 1]![path[t + 1]!]!;
  const harm = harmGoesOn(lattice, path, t);
  if (harm !== -1) return harm;
  if (next.candidate.readings[0] !== next.stem || next.stem.upos !== Upos.NOUN || acts(next.stem)) return -1;
  // `وفتح تحقيقا`: an object in the accusative.
  if (!next.stem.definite && next.stem.form.endsWith("ا") && !next.stem.lemma.endsWith("ا")) return -1;
  let masdar = -1;
  lattice[t]!.forEach((x, i) => {
    if (x.candidate.readings.length !== 2 || x.candidate.readings[0]!.upos !== Upos.CCONJ) return;
    if (x.stem.upos !== Upos.NOUN || x.stem.definite || nameOf(x.stem.features, VERBFORM) !== "Vnoun") return;
    if (masdar === -1 || x.score > lattice[t]![masdar]!.score) masdar = i;
  });
  if (masdar === -1) return -1;
  // `لاستكمال التحرير، وكسر الحصار`: over a comma where what stands behind it is no subject.
  const listed =
    next.candidate.readings.length === 1 && stem.form[0] !== "ت" && (stem.entry?.frame.includes("ه") ?? false);
  for (let x = t - 1; x > 0 && x > t - JOINED; x--) {
    const here = lattice[x]![path[x]!]!;
    const { upos } = here.stem;
    if (upos === Upos.PUNCT && listed && /^[،,]$/.test(here.stem.form)) continue;
    if (upos !== Upos.NOUN && upos !== Upos.PROPN && upos !== Upos.ADJ && upos !== Upos.ADP) return -1;
    if (upos !== Upos.NOUN || here.stem.definite || nameOf(here.stem.features, VERBFORM) !== "Vnoun") continue;
    const first = here.candidate.readings[0]!;
    const before = lattice[x - 1]![path[x - 1]!]!.stem;
    if (first.upos === Upos.ADP || (first === here.stem && before.upos === Upos.ADP)) return masdar;
    // `شملت زيادة الأجور ورفع الحد الأدنى`: she would not have gone on in the masculine.
    if (before.upos === Upos.VERB && get(before.features, PERSON) === 3 && get(before.features, GENDER) === 2)
      return masdar;
  }
  return -1;
}
/** What is done to people, as it is told of them: `مقتل ثلاثة`, `إصابة جندي`. By lemma. */
const SUFFERED = new Set(
  "مقتل مصرع قتل اغتيال اعتقال خطف اختطاف احتجاز إعدام إصابة استشهاد توقيف جرح طعن وفاة سقوط أسر فقدان تشريد نزوح".split(
    " ",
  ),
);
const ALSO_SUFFERED = /^(?:قتل|جرح|أسر|خطف|طعن|فقد)$/;

/**
 * `مقتل شخص وجرح ثمانية آخرين`: harm that goes on with harm. Those who would be harmed by a verb stand in the nominative (`وجرح ثمانية آخرون`). `t` is the
 * token of the second, read as a verb behind `و`; the number of its masdar, or -1.
 */
function harmGoesOn(lattice: Lattice, path: readonly number[], t: number): number {
  if (!ALSO_SUFFERED.test(lattice[t]![path[t]!]!.stem.form)) return -1;
  for (let x = t + 1; x < path.length && x < t + 6; x++) {
    const r = lattice[x]![path[x]!]!.stem;
    if (r.upos === Upos.PUNCT || r.upos === Upos.VERB) break;
    if (r.form === "آخرون" || r.form === "آخران" || r.form === "أخرون") return -1;
  }
  let masdar = -1;
  lattice[t]!.forEach((x, i) => {
    if (x.candidate.readings.length !== 2 || x.candidate.readings[0]!.upos !== Upos.CCONJ || x.stem.upos !== Upos.NOUN)
      return;
    if (x.stem.definite || x.stem.lemma !== x.stem.form) return;
    if (masdar === -1 || x.score > lattice[t]![masdar]!.score) masdar = i;
  });
  if (masdar === -1) return -1;
  for (let x = t - 1; x > 0 && x > t - JOINED; x--) {
    const r = lattice[x]![path[x]!]!.stem;
    if (r.upos === Upos.PUNCT || r.upos === Upos.VERB || r.upos === Upos.SCONJ) return -1;
    if (r.upos === Upos.NOUN && !r.definite && SUFFERED.has(r.lemma)) return masdar;
  }
  return -1;
}

/** What one may say or think behind another saying. */
const SAYS = [
  "say",
  "ask",
  "deny",
  "accuse",
  "refuse",
  "promise",
  "want",
  "speech",
  "emotion",
  "praise",
  "warn",
  "condemn",
];

/** Nouns that stand where masdars do, though the lexicon has them as nouns of their own. */
const AS_MASDAR = new Set(["ذكر"]);

/** The best masdar among the candidates of a token, or -1. */
function masdarOf(list: readonly Scored[]): number {
  let best = -1;
  list.forEach((x, i) => {
    const { stem } = x;
    if (stem.upos !== Upos.NOUN || stem.definite || x.candidate.readings.length > 1) return;
    if (nameOf(stem.features, VERBFORM) !== "Vnoun" && !AS_MASDAR.has(stem.form)) return;
    if (best === -1 || x.score > list[best]!.score) best = i;
  });
  return best;
}

/** Whether between a verb and another word stand nothing but definite nouns (with what makes them so), prepositions and adverbs. */
function isDefiniteStretch(lattice: Lattice, path: readonly number[], verb: number, t: number): boolean {
  // `نفى الوزير، في مؤتمر صحفي، عقد أي لقاء`: marks go by two.
  let marks = 0;
  // A noun that waits for what makes it definite: `وزير` of `وزير الدفاع`.
  let waits = false;
  let nouns = 0;
  let behind: Reading | undefined;
  for (let x = verb + 1; x < t; x++) {
    const { readings } = lattice[x]![path[x]!]!.candidate;
    for (const r of readings) {
      if (r.classes.has("conjunction-sub") || r.classes.has("condition")) return false;
      behind = r;
      switch (r.upos) {
        case Upos.PROPN:
          waits = false;
          nouns++;
          break;
        case Upos.NOUN:
          waits = !r.definite;
          nouns++;
          break;
        case Upos.ADJ:
          // What no lexicon holds is a part of a name: `هيومن رايتس ووتش`.
          if (!r.definite && !r.guessed) return false;
          waits = false;
          nouns++;
          break;
        case Upos.PRON:
          if (r.part !== Part.ENCLITIC && !r.classes.has("demonstrative")) return false;
          waits = false;
          break;
        case Upos.ADP:
          if (waits) return false;
          break;
        case Upos.ADV:
        case Upos.DET:
          break;
        case Upos.PUNCT:
          if (!/^[،,]$/.test(r.form) || (waits && marks % 2 === 0)) return false;
          waits = false;
          marks++;
          break;
        default:
          return false;
      }
    }
  }
  return !waits && nouns > 0 && behind?.upos !== Upos.ADP && marks % 2 === 0;
}

/**
 * The past verb that a bare masdar must be behind `إنه`: `قال الجيش إنه وقف القصف`, `لأنه رفض المقترح`. `t` is the masdar's token, before which
 * stands `إن` or one of its sisters with the pronoun of the third person masculine; the number of its candidate, or -1.
 */
export function pastBehindPronoun(lattice: Lattice, path: readonly number[], t: number): number {
  const before = lattice[t - 1]![path[t - 1]!]!.candidate.readings;
  const pronoun = before.at(-1)!;
  const { classes } = before.at(-2) ?? pronoun;
  if (pronoun.form !== "ه" || !(classes.has("inna") || classes.has("anna") || classes.has("lakinna"))) return -1;
  const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.candidate.readings[0]! : undefined;
  // `إنه دعم كامل`: an indefinite noun with its adjective is what it is.
  if (next === undefined || next.upos === Upos.PUNCT || next.upos === Upos.VERB || next.upos === Upos.AUX) return -1;
  if (!next.definite && lattice[t + 1]!.some((x) => x.stem.upos === Upos.ADJ && !x.stem.guessed && !x.stem.definite))
    return -1;
  let best = -1;
  lattice[t]!.forEach((x, i) => {
    const f = x.stem.features;
    if (x.stem.upos !== Upos.VERB || x.candidate.readings.length > 1 || get(f, ASPECT) !== 1) return;
    if (get(f, PERSON) !== 3 || get(f, GENDER) !== 1 || get(f, NUMBER) !== 1 || nameOf(f, VOICE) === "Pass") return;
    if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
  });
  return best;
}

/**
 * Whether the verb of a relative clause wants nothing more, so that the bare masdar behind it is the verb for which what the clause describes
 * waits: `الوزير الذي زار المدينة رفض العرض`, but `الوزير الذي طلب رفض العرض`. `relative` is the token of the relative pronoun.
 */
export function isFilled(
  lattice: Lattice,
  path: readonly number[],
  relative: number,
  verb: number,
  t: number,
): boolean {
  const { stem, candidate } = lattice[verb]![path[verb]!]!;
  if (stem.upos !== Upos.VERB || t < verb + 2 || t + 1 >= path.length) return false;
  const next = lattice[t + 1]![path[t + 1]!]!.candidate.readings[0]!;
  if (next.upos !== Upos.PROPN && next.upos !== Upos.NUM && next.upos !== Upos.NOUN) return false;
  // Another verb behind it may be the one.
  for (let x = t + 1; x < path.length && x < t + 12; x++) {
    const r = lattice[x]![path[x]!]!.candidate.readings;
    if (r[0]!.upos === Upos.PUNCT || r[0]!.upos === Upos.CCONJ || r[0]!.upos === Upos.SCONJ) break;
    if (r.some((y) => y.upos === Upos.VERB)) return false;
  }
  if (candidate.readings.at(-1)!.part === Part.ENCLITIC || (stem.entry && !stem.entry.frame.includes("ه"))) return true;
  // Its object follows at once.
  if (verb !== relative + 1) return false;
  const { readings } = lattice[verb + 1]![path[verb + 1]!]!.candidate;
  return readings[0]!.upos === Upos.NOUN || readings[0]!.upos === Upos.PROPN;
}
