import { isFiniteVerb, mendBehind, wantsVerb } from "./behind-particle.ts";
import type { Scored } from "./choose.ts";
import { agreeing } from "./concord.ts";
import { ASPECT, CASE, DEFINITE, get, MOOD, NUMBER, nameOf, PERSON, Upos, VERBFORM, VOICE } from "./features.ts";
import { mendGoverned } from "./governed.ts";
import { headNoun } from "./head-noun.ts";
import { acts, isFilled, joinedMasdar, objectMasdar, pastBehindPronoun } from "./masdar-object.ts";
import { mayBeNameOrWord, mendName } from "./name-or-word.ts";
import { inTa, substantive } from "./substantive.ts";
import { Part, type Reading } from "./words.ts";

/** A candidate with what mending asks of it by itself, filled when it is first asked for (-1 before). */
export interface Ready extends Scored {
  marks: number;
}

/** States whose names are spelt as the nisba in the accusative: `جنديا تركيا`. */
const NATION_IN_ALEF = /^(?:تركيا|سوريا|ليبيا)$/;
/** `تبنا`, as the accusative of `تبن`, adopting. */
const OF_DEFECTIVE = /^ت..ا$/;
const HIMSELF = /^(?:نفس|أنفس|انفس)$/;

/** What mending asks of a candidate by itself: whether any of the first steps is for it, and what it is to a stretch. */
const Mark = { CHECK: 1, OPENS: 2, FINITE: 4, NOMINAL: 8 } as const;

function marksOf(s: Ready): number {
  const { stem: r } = s;
  const { form, classes, features, upos } = r;
  const finite = isFiniteVerb(r);
  const check =
    form === "إن" ||
    form === "لقاء" ||
    form === "بحثا" ||
    form === "نظير" ||
    form === "أمر" ||
    form === "فجر" ||
    ((form === "عبر" || form === "بين") && upos === Upos.ADP) ||
    mayBeTwo(r) ||
    isMine(s.candidate.readings) ||
    (form === "دورية" && upos === Upos.ADJ) ||
    (upos === Upos.PROPN && NATION_IN_ALEF.test(form)) ||
    (upos === Upos.NOUN && form.length === 4 && OF_DEFECTIVE.test(form)) ||
    wantsVerb(r) ||
    mayBeNameOrWord(r) ||
    (r.guessed && upos === Upos.ADJ) ||
    (upos === Upos.NOUN && classes.size === 0 && get(features, VERBFORM) !== 0 && get(features, CASE) !== 0) ||
    finite ||
    (s.lastConcord !== 0 && get(features, NUMBER) === 2);
  s.marks =
    (check ? Mark.CHECK : 0) |
    (opens(r) ? Mark.OPENS : 0) |
    (finite ? Mark.FINITE : 0) |
    (upos === Upos.NOUN || upos === Upos.ADJ ? Mark.NOMINAL : 0);
  return s.marks;
}

/** `وزيرا`: one in the accusative, or two of them before a genitive. */
const mayBeTwo = (r: Reading): boolean =>
  r.upos === Upos.NOUN && r.form.endsWith("ا") && r.classes.has("role") && nameOf(r.features, CASE) === "Acc";

const opens = (r: Reading): boolean => {
  return (
    r.upos === Upos.SCONJ ||
    r.upos === Upos.PUNCT ||
    r.classes.has("inna") ||
    r.classes.has("anna") ||
    r.classes.has("lakinna") ||
    r.classes.has("relative")
  );
};

/** Whether a preposition, attached or before it, governs a token. */
function underPreposition(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  const { readings } = lattice[t]![path[t]!]!.candidate;
  if (readings.length > 1 && readings.some((r) => r.part === Part.PROCLITIC && r.upos === Upos.ADP)) return true;
  if (t === 0) return false;
  const before = lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1)!;
  return before.upos === Upos.ADP && before.lemma !== "إن" && before.lemma !== "أن";
}

/** Whether an adjective stands right after a verb and can only be its subject: `هاجم مسلحون`, `قال المصري`. */
function isSubject(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  if (t === 0) return false;
  const before = lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1)!;
  const { candidate, stem } = lattice[t]![path[t]!]!;
  return (
    before.upos === Upos.VERB &&
    candidate.readings[0] === stem &&
    (stem.definite ||
      (nameOf(stem.features, CASE) === "Nom" && nameOf(stem.features, NUMBER) !== "Sing") ||
      callsPerson(lattice[t]!, stem))
  );
}

/** Whether an indefinite adjective of one may be a noun that calls a person something: `قتل شاب`, `قتل فلسطيني`. */
const callsPerson = (here: readonly Ready[], stem: Reading): boolean =>
  !stem.definite &&
  nameOf(stem.features, NUMBER) === "Sing" &&
  here.some(
    (x) =>
      x.stem.upos === Upos.NOUN &&
      x.stem.lemma === stem.lemma &&
      (x.stem.classes.has("person") || x.stem.classes.has("nisba")),
  );

/** Nouns of what is done to people, behind which one who is not known is no attribute: `مقتل شاب`. */
const SUFFERED = new Set("مقتل مصرع قتل اغتيال اعتقال خطف اختطاف احتجاز إعدام إصابة استشهاد توقيف جرح طعن".split(" "));

/** Whether an adjective stands right behind a bare masdar, whose attribute it cannot be: `رفض المقترح`, `مقتل شاب`. */
function isGenitive(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  const here = lattice[t]![path[t]!]!;
  if (t === 0 || here.candidate.readings.length > 1) return false;
  const before = lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1)!;
  if (!here.stem.definite) return !before.definite && SUFFERED.has(before.lemma) && callsPerson(lattice[t]!, here.stem);
  return before.upos === Upos.NOUN && !before.definite && nameOf(before.features, VERBFORM) === "Vnoun";
}

/** What the jussive stands behind: negation, prohibition, condition. */
const JUSSIVE = new Set(["لم", "ألم", "لما", "لا", "إن", "ان", "من", "مهما", "ولم"]);

/** What is given for something: `لقاء أجر`. */
const PAID = new Set("مبلغ مال أجر أجرة ثمن فدية تعويض رسم رشوة مقابل بدل راتب وعد تنازل خدمة".split(" "));
const isPaid = (r: Reading): boolean => PAID.has(r.lemma) || r.upos === Upos.NUM || r.classes.has("currency");

/** How far behind an order what is ordered may stand, over the titles of who orders and who is ordered. */
const ORDERED = 18;
/** Words with which somebody of rank is called. */
const HIGH = /^(?:صاحب|خادم|سمو|معالي|جلالة|فخامة|سماحة)$/;
/** Whether a word opens a clause behind و or ف, stands before somebody definite, and ب with a masdar follows before any verb. */
function isOrdered(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  const { readings } = lattice[t]![path[t]!]!.candidate;
  if (readings.length !== 2 || readings[0]!.upos !== Upos.CCONJ) return false;
  const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.stem : undefined;
  const high = next !== undefined && HIGH.test(next.form);
  if (t > 0 && lattice[t - 1]![path[t - 1]!]!.stem.upos !== Upos.PUNCT && !high) return false;
  if (next === undefined || !(high || next.definite || next.upos === Upos.PROPN)) return false;
  for (let x = t + 1; x < path.length && x < t + ORDERED; x++) {
    const { candidate, stem } = lattice[x]![path[x]!]!;
    if (isFiniteVerb(stem) && !stem.guessed) return false;
    const first = candidate.readings[0]!;
    if (first.lemma === "ب" && first.upos === Upos.ADP && nameOf(stem.features, VERBFORM) === "Vnoun") return true;
  }
  return false;
}

/** The steps that ask what stands right before or behind a token. */
function mendWord(lattice: readonly (readonly Ready[])[], path: number[], t: number): void {
  // Before a noun `إن` is that of assertion; the conditional stands before a verb.
  if (
    lattice[t]![path[t]!]!.stem.form === "إن" &&
    !lattice[t]![path[t]!]!.stem.classes.has("inna") &&
    t + 1 < path.length
  ) {
    const { upos } = lattice[t + 1]![path[t + 1]!]!.stem;
    const asserting = lattice[t]!.findIndex((x) => x.stem.classes.has("inna") && x.candidate.readings.length === 1);
    if (asserting !== -1 && (upos === Upos.NOUN || upos === Upos.PROPN)) path[t] = asserting;
  }
  if (mayBeNameOrWord(lattice[t]![path[t]!]!.stem)) mendName(lattice, path, t);
  if (wantsVerb(lattice[t]![path[t]!]!.stem)) mendBehind(lattice, path, t);
  // Between كان and قد stands a subject: an unknown word there is a name, not an adjective.
  const unknown = lattice[t]![path[t]!]!;
  if (
    unknown.stem.guessed &&
    unknown.stem.upos === Upos.ADJ &&
    !unknown.stem.definite &&
    t + 1 < path.length &&
    lattice[t + 1]![path[t + 1]!]!.stem.classes.has("verbal-particle")
  ) {
    const name = lattice[t]!.findIndex(
      (x) => x.stem.upos === Upos.PROPN && x.candidate.readings.length === unknown.candidate.readings.length,
    );
    if (name !== -1) path[t] = name;
  }
  // `، وأمر الرئيس قواته بالانسحاب`: who opens a clause with it and goes on with ب and a masdar orders it.
  const order = lattice[t]![path[t]!]!;
  if (order.stem.form === "أمر" && order.stem.upos === Upos.NOUN && isOrdered(lattice, path, t)) {
    const verb = lattice[t]!.findIndex(
      (x) =>
        isFiniteVerb(x.stem) &&
        nameOf(x.stem.features, VOICE) !== "Pass" &&
        nameOf(x.stem.features, ASPECT) === "Perf" &&
        x.candidate.readings.length === order.candidate.readings.length,
    );
    if (verb !== -1) path[t] = verb;
  }
  // `وعبر مجلس الوزراء عن رفضه`: who opens a clause with it and goes on with عن expresses something.
  const through = lattice[t]![path[t]!]!;
  if (through.stem.form === "عبر" && through.stem.upos === Upos.ADP && expresses(lattice, path, t)) {
    const past = pastOf(lattice[t]!, through.candidate.readings.length);
    if (past !== -1) path[t] = past;
  }
  // `وبين الوزير أن العمل مستمر`: who opens a clause with it and goes on with أن makes something clear.
  if (through.stem.form === "بين" && through.stem.upos === Upos.ADP && makesClear(lattice, path, t)) {
    const past = pastOf(lattice[t]!, through.candidate.readings.length);
    if (past !== -1) path[t] = past;
  }
  // `وزير الدفاع الصيني لي شانغفو`: between an office and a word that no lexicon holds it is a name, and not `to me`.
  if (isMine(lattice[t]![path[t]!]!.candidate.readings) && isCalled(lattice, path, t)) {
    const name = lattice[t]!.findIndex((x) => x.candidate.readings.length === 1 && x.stem.classes.has("given"));
    if (name !== -1) path[t] = name;
  }
  // `الوزير ونظيره`: with a pronoun on it he is a peer; the preposition is said of what is paid (`نظير مبلغ`).
  const peer = lattice[t]![path[t]!]!;
  if (peer.stem.form === "نظير" && peer.stem.upos === Upos.ADP && peer.candidate.readings.at(-1) !== peer.stem) {
    const noun = lattice[t]!.findIndex(
      (x) => x.stem.upos === Upos.NOUN && x.candidate.readings.length === peer.candidate.readings.length,
    );
    if (noun !== -1) path[t] = noun;
  }
  // `اجتماع بحثا خلاله العلاقات`: the two talk; in search of is said before عن.
  const search = lattice[t]![path[t]!]!;
  if (search.stem.form === "بحثا" && search.stem.upos === Upos.ADV) {
    const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.candidate.readings[0]! : undefined;
    const verb = next?.lemma === "عن" ? -1 : lattice[t]!.findIndex((x) => isFiniteVerb(x.stem));
    if (verb !== -1) path[t] = verb;
  }
  // `للقاء الوزير`: a meeting; the preposition is said of what is paid (`لقاء مبلغ`).
  const meeting = lattice[t]![path[t]!]!;
  if (meeting.stem.form === "لقاء" && meeting.stem.upos === Upos.ADP) {
    const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.stem : undefined;
    if (meeting.candidate.readings[0] !== meeting.stem || next === undefined || !isPaid(next)) {
      const noun = lattice[t]!.findIndex(
        (x) => x.stem.upos === Upos.NOUN && x.candidate.readings.length === meeting.candidate.readings.length,
      );
      if (noun !== -1) path[t] = noun;
    }
  }
  // `اتفقتا فجر أمس`: at dawn; nothing blows up a day.
  const dawn = lattice[t]![path[t]!]!;
  if (dawn.stem.form === "فجر" && isFiniteVerb(dawn.stem) && t + 1 < path.length) {
    const next = lattice[t + 1]![path[t + 1]!]!.stem;
    if (next.classes.has("weekday") || next.form === "أمس" || next.form === "اليوم" || next.form === "الغد") {
      const noun = lattice[t]!.findIndex(
        (x) => x.stem.upos === Upos.NOUN && x.candidate.readings.length === dawn.candidate.readings.length,
      );
      if (noun !== -1) path[t] = noun;
    }
  }
  // `فجر نفسه`: who blows himself up is no dawn.
  if (dawn.stem.form === "فجر" && !isFiniteVerb(dawn.stem) && t + 1 < path.length) {
    const { readings } = lattice[t + 1]![path[t + 1]!]!.candidate;
    if (readings.length === 2 && HIMSELF.test(readings[0]!.form)) {
      const verb = lattice[t]!.findIndex(
        (x) => isFiniteVerb(x.stem) && x.candidate.readings.length === dawn.candidate.readings.length,
      );
      if (verb !== -1) path[t] = verb;
    }
  }
  // `15 جنديا تركيا`: behind people in the accusative of the indefinite the state is their nisba.
  if (dawn.stem.upos === Upos.PROPN && NATION_IN_ALEF.test(dawn.stem.form) && t > 0) {
    const before = lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1)!;
    if (before.upos === Upos.NOUN && before.classes.has("person") && /ا$/.test(before.form) && !before.definite) {
      const nisba = lattice[t]!.findIndex((x) => x.stem.upos === Upos.ADJ && x.candidate.readings.length === 1);
      if (nisba !== -1) path[t] = nisba;
    }
  }
  // `هاجم مسلحون دورية`: a patrol, where no noun stands before it of which periodic may be said.
  if (dawn.stem.form === "دورية" && dawn.stem.upos === Upos.ADJ && dawn.candidate.readings.length === 1) {
    const before = t > 0 ? lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1) : undefined;
    const thing =
      before?.upos === Upos.NOUN &&
      !before.definite &&
      !before.classes.has("person") &&
      (/(?:ة|ات)$/.test(before.form) || nameOf(before.features, NUMBER) === "Plur");
    const noun = thing
      ? -1
      : lattice[t]!.findIndex((x) => x.stem.upos === Upos.NOUN && x.candidate.readings.length === 1);
    if (noun !== -1) path[t] = noun;
  }
  // `دول الخليج`: states; the verb of making international is said in the masdar.
  const states = lattice[t]![path[t]!]!;
  if (states.stem.form === "دول" && isFiniteVerb(states.stem)) {
    const noun = lattice[t]!.findIndex(
      (x) => x.stem.upos === Upos.NOUN && x.candidate.readings.length === states.candidate.readings.length,
    );
    if (noun !== -1) path[t] = noun;
  }
  // An indefinite participle in the accusative tells how something was done: `قال ضاحكا`.
  const how = lattice[t]![path[t]!]!;
  if (
    how.stem.upos === Upos.NOUN &&
    nameOf(how.stem.features, VERBFORM) === "Part" &&
    nameOf(how.stem.features, CASE) === "Acc" &&
    how.stem.classes.size === 0
  ) {
    const adjective = lattice[t]!.findIndex(
      (x) =>
        x.stem.upos === Upos.ADJ &&
        x.stem.lemma === how.stem.lemma &&
        x.stem.features === how.stem.features &&
        x.candidate.readings.length === how.candidate.readings.length,
    );
    if (adjective !== -1) path[t] = adjective;
  }
  // What stands right behind it is its object, not a verb, but of two: `موضحا حرص بلاده`.
  const { features: tense } = how.stem;
  const past = isFiniteVerb(how.stem) && nameOf(tense, ASPECT) === "Perf" && nameOf(tense, NUMBER) !== "Dual";
  if (t > 0 && past) {
    const { features } = lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1)!;
    if (nameOf(features, VERBFORM) === "Part" && nameOf(features, CASE) === "Acc") {
      const object = lattice[t]!.findIndex(
        (x) => nameOf(x.stem.features, VERBFORM) === "Vnoun" && x.candidate.readings[0] === x.stem,
      );
      if (object !== -1) path[t] = object;
    }
  }
  // `قال وزيرا الخارجية والدفاع`: before a noun with ال one in the accusative of the indefinite cannot stand.
  const two = lattice[t]![path[t]!]!;
  // Behind a number it is what is counted (`87 نائبا الحكومة`).
  const counted = t > 0 && lattice[t - 1]![path[t - 1]!]!.stem.upos === Upos.NUM;
  if (mayBeTwo(two.stem) && !counted && t + 1 < path.length) {
    const of = lattice[t + 1]![path[t + 1]!]!;
    if (of.stem.upos === Upos.NOUN && of.stem.definite && of.candidate.readings[0] === of.stem) {
      const dual = lattice[t]!.findIndex(
        (x) =>
          x.stem.lemma === two.stem.lemma &&
          nameOf(x.stem.features, NUMBER) === "Dual" &&
          nameOf(x.stem.features, DEFINITE) === "Cons" &&
          x.candidate.readings.length === two.candidate.readings.length,
      );
      if (dual !== -1) path[t] = dual;
    }
  }
  // A dual loses its ن only before a genitive; elsewhere the alef is that of the accusative: `قال ضاحكا`.
  const alef = lattice[t]![path[t]!]!;
  if (
    nameOf(alef.stem.features, NUMBER) === "Dual" &&
    nameOf(alef.stem.features, DEFINITE) === "Cons" &&
    alef.lastConcord !== 0
  ) {
    const after = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.candidate.readings[0]! : undefined;
    if (after === undefined || !(after.upos === Upos.NOUN || after.upos === Upos.PROPN || after.upos === Upos.DET)) {
      let best = -1;
      lattice[t]!.forEach((x, i) => {
        if (
          nameOf(x.stem.features, CASE) !== "Acc" ||
          x.stem.lemma !== alef.stem.lemma ||
          x.stem.upos !== alef.stem.upos
        )
          return;
        if (x.candidate.readings.length !== alef.candidate.readings.length) return;
        if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
      });
      if (best !== -1) path[t] = best;
    }
  }
  // `هجوم تبناه التنظيم`: before a pronoun the masdar of a verb in ى is spelt `تبنيه` (Wright I § 218), so it is the verb.
  const owned = lattice[t]![path[t]!]!;
  if (
    OF_DEFECTIVE.test(owned.stem.form) &&
    owned.stem.form === `${owned.stem.lemma}ا` &&
    nameOf(owned.stem.features, VERBFORM) === "Vnoun" &&
    owned.candidate.readings.at(-1) !== owned.stem
  ) {
    let best = -1;
    lattice[t]!.forEach((x, i) => {
      if (!isFiniteVerb(x.stem) || x.stem.form !== owned.stem.form) return;
      if (x.candidate.readings.length !== owned.candidate.readings.length) return;
      if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
    });
    if (best !== -1) path[t] = best;
  }
  // The short jussive of a hollow or defective verb wants a particle before it: `تعد` is of عدّ, not of عاد.
  const short = lattice[t]![path[t]!]!;
  if (nameOf(short.stem.features, MOOD) === "Jus" && short.candidate.readings[0] === short.stem) {
    const form = t > 0 ? lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1)!.form : "";
    if (!JUSSIVE.has(form)) {
      let best = -1;
      lattice[t]!.forEach((x, i) => {
        if (!isFiniteVerb(x.stem) || nameOf(x.stem.features, MOOD) === "Jus" || x.candidate.readings[0] !== x.stem)
          return;
        if (nameOf(x.stem.features, ASPECT) !== "Imp" || nameOf(x.stem.features, MOOD) === "Imper") return;
        if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
      });
      if (best !== -1) path[t] = best;
    }
  }
  const now = lattice[t]![path[t]!]!.stem;
  // `لا شك`, `لا خلاف`: behind لا stands the present; a past verb there is a wish (`لا سمح الله`) or زال.
  if (t > 0 && isFiniteVerb(now) && nameOf(now.features, ASPECT) === "Perf" && now.lemma !== "زال") {
    const { readings } = lattice[t - 1]![path[t - 1]!]!.candidate;
    const wish = t + 1 < path.length && lattice[t + 1]![path[t + 1]!]!.stem.form === "الله";
    if (readings.at(-1)!.form === "لا" && !wish) {
      const noun = lattice[t]!.findIndex(
        (x) => x.stem.upos === Upos.NOUN && !x.stem.definite && x.candidate.readings.length === 1 && !x.stem.guessed,
      );
      if (noun !== -1) path[t] = noun;
    }
  }
}

/**
 * An indefinite adjective heads no sentence: before a name or a definite noun it is the verb of the same letters (`سافر سمير إلى
 * روسيا`), and with the ون of a subject a noun (`مسلحون هاجموا القافلة`).
 */
function head(lattice: readonly (readonly Ready[])[], path: number[]): void {
  if (path.length < 2) return;
  const chosen = lattice[0]![path[0]!]!;
  if (chosen.stem.upos !== Upos.ADJ || chosen.stem.definite || chosen.candidate.readings.at(-1) !== chosen.stem) return;
  const after = lattice[1]![path[1]!]!.candidate.readings[0]!;
  const bare = nameOf(chosen.stem.features, CASE) === undefined && nameOf(chosen.stem.features, NUMBER) === "Sing";
  const wanted =
    bare && (after.upos === Upos.PROPN || (after.upos === Upos.NOUN && after.definite))
      ? (r: Reading) => r.upos === Upos.VERB && nameOf(r.features, ASPECT) === "Perf"
      : nameOf(chosen.stem.features, CASE) === "Nom" && nameOf(chosen.stem.features, NUMBER) === "Plur"
        ? (r: Reading) =>
            r.upos === Upos.NOUN && nameOf(r.features, CASE) === "Nom" && nameOf(r.features, NUMBER) === "Plur"
        : null;
  if (!wanted) return;
  let best = -1;
  lattice[0]!.forEach((x, i) => {
    if (!wanted(x.stem) || x.candidate.readings.length !== chosen.candidate.readings.length) return;
    if (best === -1 || x.score > lattice[0]![best]!.score) best = i;
  });
  if (best !== -1) path[0] = best;
}

/** The best past verb in the third person and the active voice among the readings of a token that are of so many words, or -1. */
function pastOf(list: readonly Ready[], words: number): number {
  let best = -1;
  list.forEach((x, i) => {
    const { stem, candidate } = x;
    if (candidate.readings.length !== words || stem.upos !== Upos.VERB) return;
    if (nameOf(stem.features, ASPECT) !== "Perf" || nameOf(stem.features, PERSON) !== "3") return;
    if (nameOf(stem.features, VOICE) === "Pass") return;
    if (best === -1 || x.score > list[best]!.score) best = i;
  });
  return best;
}

/** `لي`, to me. */
const isMine = (readings: readonly Reading[]): boolean =>
  readings.length === 2 && readings[0]!.form === "ل" && readings[1]!.form === "ي";

/** Whether a definite adjective of a nation, or an office, stands right before a word, and a name of no lexicon right behind it. */
function isCalled(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  if (t === 0 || t + 1 >= path.length) return false;
  const before = lattice[t - 1]![path[t - 1]!]!.stem;
  const next = lattice[t + 1]![path[t + 1]!]!.stem;
  const office = before.classes.has("role") || before.classes.has("title");
  const ofNation = before.classes.has("nisba") && before.definite;
  return (office || ofNation) && next.upos === Upos.PROPN && next.guessed;
}

/** Over how long a name, and what is told of it, عن may stand behind عبر. */
const EXPRESSED = 26;
/** Whether `عبر` opens a clause before somebody who acts, and عن with a masdar follows before any verb but one of a relative clause. */
function expresses(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  const { readings } = lattice[t]![path[t]!]!.candidate;
  const before = t > 0 ? lattice[t - 1]![path[t - 1]!]!.stem : undefined;
  if (
    before !== undefined &&
    before.upos !== Upos.PUNCT &&
    before.upos !== Upos.PART &&
    readings[0]!.upos !== Upos.CCONJ
  )
    return false;
  const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.stem : undefined;
  const counts = next?.classes.has("quantity") || next?.classes.has("quantifier");
  if (next === undefined || !(acts(next) || next.upos === Upos.PROPN || counts)) return false;
  let relative = false;
  for (let x = t + 2; x < path.length && x < t + EXPRESSED; x++) {
    const { stem } = lattice[x]![path[x]!]!;
    if (stem.classes.has("relative")) relative = true;
    if (isFiniteVerb(stem) && !relative) return false;
    if (stem.upos === Upos.SCONJ) return false;
    if (stem.form !== "عن" || x + 1 >= path.length) continue;
    const what = lattice[x + 1]![path[x + 1]!]!;
    const his = what.candidate.readings.at(-1)!.part === Part.ENCLITIC;
    const { upos, classes, features } = what.stem;
    return upos === Upos.NOUN && (his || classes.has("emotion") || nameOf(features, VERBFORM) === "Vnoun");
  }
  return false;
}

/** Whether `بين` opens a clause before somebody who acts, and أن follows before any verb. */
function makesClear(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  const { readings } = lattice[t]![path[t]!]!.candidate;
  const before = t > 0 ? lattice[t - 1]![path[t - 1]!]!.stem : undefined;
  if (before !== undefined && before.upos !== Upos.PUNCT && readings[0]!.upos !== Upos.CCONJ) return false;
  // `بينه وبين الملك`
  if (before?.form === "بين") return false;
  const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.stem : undefined;
  if (next === undefined || !(acts(next) || next.upos === Upos.PROPN)) return false;
  for (let x = t + 2; x < path.length && x < t + EXPRESSED; x++) {
    const { stem, candidate } = lattice[x]![path[x]!]!;
    if (stem.classes.has("anna")) return true;
    // `بين الحكومة والمعارضة`
    if (isFiniteVerb(stem) || stem.upos === Upos.SCONJ || candidate.readings[0]!.upos === Upos.CCONJ) return false;
  }
  return false;
}

const VENTURED = /^[أا]قدم$/;
/** Whether `أقدم` at a token is the verb: behind it, or behind who is its subject, stands على (`أقدم مسلحون على قتل الرجل`, and not `أقدم جامعة على الإطلاق`). */
function ventures(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  if (t > 0 && underPreposition(lattice, path, t)) return false;
  for (let x = t + 1; x < path.length && x < t + 6; x++) {
    const { stem } = lattice[x]![path[x]!]!;
    if (stem.form === "على") return true;
    if (stem.upos === Upos.VERB || stem.upos === Upos.PUNCT || stem.upos === Upos.ADP) return false;
    if (x === t + 1 && !CAN_VENTURE.some((c) => stem.classes.has(c)) && !/(?:ون|ان)$/.test(stem.form)) return false;
  }
  return false;
}
const CAN_VENTURE = ["person", "group", "body", "armed", "given", "role", "nisba", "quantity", "quality"];

/** The noun that a verb of no object with a pronoun on it is: `سيطرتها`, her control; -1 where there is none or the verb may have one. */
function nounWithPronoun(list: readonly Ready[], { stem, candidate }: Ready): number {
  const { readings } = candidate;
  if (readings.at(-1)!.part !== Part.ENCLITIC || !stem.entry || stem.entry.frame.includes("ه")) return -1;
  return list.findIndex(
    (x) =>
      x.stem.upos === Upos.NOUN &&
      x.stem.verb === stem.lemma &&
      x.candidate.readings.length === readings.length &&
      x.candidate.readings.at(-1)!.form === readings.at(-1)!.form,
  );
}

/** Masdars that have another as their object, behind whoever does it. */
const GOVERNS = /^(?:إعلان|محاولة|رفض|قرار|اقتراح|تأييد|طلب)$/;
/** `عقب إعلان الجيش عزل الرئيس`: what one announces, behind a preposition. */
function isObjectOfMasdar(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  if (t < 3) return false;
  const { stem } = lattice[t - 2]![path[t - 2]!]!;
  const { upos } = lattice[t - 3]![path[t - 3]!]!.candidate.readings.at(-1)!;
  return stem.upos === Upos.NOUN && !stem.definite && GOVERNS.test(stem.form) && upos === Upos.ADP;
}
/** The masdar that a word read as a verb is there; -1 for none. */
function masdarBehind(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): number {
  const { stem, candidate } = lattice[t]![path[t]!]!;
  if (candidate.readings.length > 1 || !isObjectOfMasdar(lattice, path, t)) return -1;
  return lattice[t]!.findIndex(
    (x) =>
      x.stem.upos === Upos.NOUN &&
      x.stem.verb === stem.lemma &&
      x.candidate.readings.length === 1 &&
      nameOf(x.stem.features, VERBFORM) === "Vnoun",
  );
}

/** Elatives and what else without ال wants a genitive: no verb stands right behind. */
const ELATIVE =
  /^(?:عدم|أول|أفضل|أكمل|أحسن|أسوأ|أكبر|أصغر|أهم|أعلى|أدنى|أبرز|أجمل|أقوى|أشهر|أحدث|أغلى|أسرع|أقرب|أبعد)$/;
/** Prepositions that govern a noun and nothing else (of `من` the letters are also those of who: `كل من شارك`). */
const GOVERNING = /^(?:عن|إلى|الى|على|في|خلال|ضد|لدى|تحت|فوق|أمام|وراء|خلف|بشأن|حول)$/;
/** Nouns that have a genitive behind them, before which no clause stands without أن or ما. */
const HEADING =
  /^(?:بعد|قبل|عقب|أثناء|إثر|فور|جراء|سبب|وسط|دون|رغم|بعيد|قبيل|أعقاب|مدى|ضرورة|إمكانية|كيفية|غير|بعض|جميع|مجرد|مع)$/;
/** Of these the last words of an adverb (`من قبل`, `فيما بعد`), which a verb may follow: only a masdar shows that they head something. */
const ALSO_ADVERBS = /^(?:بعد|قبل|بعيد|قبيل|وسط|دون|غير|بعض|مع)$/;

/**
 * `عدم توفر الخدمات`, `في أول رد فعل`, `جنبا إلى جنب`, `عقب تلقيها تهديدات`: the noun that a word read as a verb is where only a genitive can stand;
 * -1 for none.
 */
function genitive(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): number {
  const now = lattice[t]![path[t]!]!;
  if (t < 1 || now.stem.upos !== Upos.VERB || now.candidate.readings[0] !== now.stem) return -1;
  const { stem, candidate } = lattice[t - 1]![path[t - 1]!]!;
  if (stem.definite || candidate.readings.at(-1) !== stem || stem.upos === Upos.VERB) return -1;
  const { form, upos } = stem;
  const preposition = upos === Upos.ADP && GOVERNING.test(form);
  const heads = HEADING.test(form);
  if (!preposition && !heads && !ELATIVE.test(form)) return -1;
  const before = t > 1 ? lattice[t - 2]![path[t - 2]!]!.stem : undefined;
  // `في لقاء أول جمع الوزيرين`: an attribute.
  if (form === "أول" && candidate.readings.length === 1 && before?.upos === Upos.NOUN && !before.definite) return -1;
  const masdar = heads && ALSO_ADVERBS.test(form);
  const { length } = now.candidate.readings;
  let best = -1;
  lattice[t]!.forEach((x, i) => {
    const { readings } = x.candidate;
    if (x.stem.upos !== Upos.NOUN && !(preposition && x.stem.upos === Upos.ADJ)) return;
    if (x.stem.definite || x.stem.guessed || readings.length !== length || readings[0] !== x.stem) return;
    if (masdar && nameOf(x.stem.features, VERBFORM) !== "Vnoun") return;
    if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
  });
  return best;
}

/** Masdars spelt as the past verb of launching and laying. */
const LAUNCHED = /^(?:شن|نصب|زرع)$/;
/** Whether behind an act or a weapon one of these carries a pronoun that goes back to it: `هجوم شنه`, `كمين نصبه`, `عبوة زرعها`. */
function launchedBy(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  const { candidate, stem } = lattice[t]![path[t]!]!;
  if (t === 0 || stem.upos !== Upos.NOUN || !LAUNCHED.test(stem.form) || candidate.readings.length !== 2) return false;
  if (candidate.readings[0] !== stem || candidate.readings[1]!.part !== Part.ENCLITIC) return false;
  const before = lattice[t - 1]![path[t - 1]!]!.candidate.readings.at(-1)!;
  const struck =
    before.upos === Upos.ADJ ||
    (before.upos === Upos.NOUN &&
      (stem.form === "شن" || before.classes.has("conflict") || before.classes.has("weapon")));
  return struck && pastOf(lattice[t]!, 2) !== -1;
}

/** `إن جنديا قتل`: whether behind إن or أن a noun in the accusative of the indefinite, with its adjectives, ends at a token. */
function topicInAlef(lattice: readonly (readonly Ready[])[], path: readonly number[], t: number): boolean {
  for (let u = t; u > 0 && u > t - 3; u--) {
    const here = lattice[u]![path[u]!]!.stem;
    if ((here.upos !== Upos.NOUN && here.upos !== Upos.ADJ) || here.definite || !/(?:ا|ين)$/.test(here.form))
      return false;
    const before = lattice[u - 1]![path[u - 1]!]!.stem;
    if (before.classes.has("anna") || before.classes.has("inna")) return true;
    if (before.upos === Upos.NUM) return u > 1 && INNA.test(lattice[u - 2]![path[u - 2]!]!.stem.form);
  }
  return false;
}
const INNA = /^[إأا]ن$/;

/** `قدم استقالته`, `أحكم سيطرته`: no verb that takes no object has a pronoun on it; the masdar of the same letters, or -1. */
function masdarWithPronoun(here: readonly Ready[], { candidate, stem }: Ready): number {
  const last = candidate.readings.at(-1)!;
  if (last.part !== Part.ENCLITIC || last === stem || !stem.form.endsWith("ت")) return -1;
  const frame = stem.entry?.frame;
  if (frame === undefined || frame.some((x) => x.includes("ه"))) return -1;
  return here.findIndex(
    (x) =>
      x.stem.upos === Upos.NOUN &&
      x.candidate.readings.length === candidate.readings.length &&
      nameOf(x.stem.features, VERBFORM) === "Vnoun",
  );
}

/**
 * Mends what grammar forbids in the path that was chosen, which looks only from one token to the next: each step below says what.
 *
 * A bare verbal noun right after a definite noun or a name, in a stretch that has no verb yet, is the verb of the same letters:
 * `إن الوزير رفض ذلك` (an idafa cannot go on after a definite noun, nor can an attribute be indefinite).
 */
export function mend(lattice: readonly (readonly Ready[])[], path: number[]): void {
  head(lattice, path);
  headNoun(lattice, path);
  let verb = false;
  // The finite verb of the clause, and whether that hangs on another, whose own verb may follow it (`ما قاله الوزير بعث الأمل`).
  let finite = -1;
  let aside = -1;
  let hangs = false;
  // The relative pronoun before whose clause no verb has come, or -1.
  let relative = -1;
  for (let t = 0; t < path.length; t++) {
    const first = lattice[t]![path[t]!]!;
    if (((first.marks === -1 ? marksOf(first) : first.marks) & Mark.CHECK) !== 0) mendWord(lattice, path, t);
    const now = lattice[t]![path[t]!]!;
    const marks = now.marks === -1 ? marksOf(now) : now.marks;
    if ((marks & Mark.OPENS) !== 0) {
      // `نفى الوزير، أمس، عقد أي لقاء`: what stands between two marks may be an aside.
      aside = /^[،,]$/.test(now.stem.form) ? (finite === -1 ? aside : hangs ? -1 : finite) : -1;
      relative = !verb && now.stem.classes.has("relative") ? t : -1;
      verb = false;
      finite = -1;
      hangs = now.stem.classes.has("relative") || now.stem.upos === Upos.SCONJ;
      hangs &&= !now.stem.classes.has("anna");
    }
    // `أحكمت القوات سيطرتها`: a verb that takes no object has no pronoun.
    const owned = (marks & Mark.FINITE) !== 0 ? nounWithPronoun(lattice[t]!, now) : -1;
    const announced = owned === -1 && (marks & Mark.FINITE) !== 0 ? masdarBehind(lattice, path, t) : owned;
    if (announced !== -1) {
      path[t] = announced;
      continue;
    }
    if ((marks & Mark.FINITE) !== 0) {
      const own = masdarWithPronoun(lattice[t]!, now);
      if (own !== -1) {
        path[t] = own;
        continue;
      }
      const agrees = agreeing(lattice, path, t);
      if (agrees !== -1) path[t] = agrees;
      const joined = joinedMasdar(lattice, path, t);
      const noun = joined === -1 ? genitive(lattice, path, t) : joined;
      if (noun !== -1) {
        path[t] = noun;
        continue;
      }
      const main = finite === -1 ? aside : finite;
      const object = main === -1 || hangs ? -1 : objectMasdar(lattice, path, main, t);
      if (object !== -1) {
        path[t] = object;
        continue;
      }
      mendGoverned(lattice, path, t);
      // `كان الوزير رفض العرض`: the verb is yet to come, or none comes.
      verb = now.stem.lemma !== "كان";
      finite = t;
    }
    if ((marks & Mark.NOMINAL) === 0) continue;
    const { candidate: c, stem: r } = now;
    if (
      r.upos === Upos.ADJ &&
      (underPreposition(lattice, path, t) || isSubject(lattice, path, t) || isGenitive(lattice, path, t))
    ) {
      // What a preposition or a masdar governs serves as a noun, and so does what a verb is said of: `للمدنيين`, `نقل المعتقلين`, `هاجم مسلحون`.
      const serves = (x: Ready): boolean =>
        x.stem.upos === Upos.NOUN && x.stem.lemma === r.lemma && x.candidate.readings.length === c.readings.length;
      // Of two nouns that are spelt alike the one that calls a person something: `قتل شاب`.
      const person = lattice[t]!.findIndex((x) => serves(x) && x.stem.classes.has("person"));
      const noun = person === -1 ? lattice[t]!.findIndex(serves) : person;
      if (noun !== -1) path[t] = noun;
    }
    if (r.upos === Upos.ADJ || r.form.endsWith("ة") || r.form.endsWith("ت")) {
      const noun = r.upos === Upos.ADJ ? substantive(lattice, path, t) : inTa(lattice, path, t);
      if (noun !== -1) path[t] = noun;
    }
    // `هجوم شنه مسلحون`: an act that somebody launched; its launching is nobody's.
    if (launchedBy(lattice, path, t)) {
      path[t] = pastOf(lattice[t]!, 2);
      verb = true;
      finite = t;
      continue;
    }
    // `شخصا أقدم على قتل جاره`: what ventures upon something is no elative.
    if (r.upos === Upos.ADJ && !r.definite && VENTURED.test(r.form) && ventures(lattice, path, t)) {
      const past = pastOf(lattice[t]!, c.readings.length);
      if (past !== -1) {
        path[t] = past;
        verb = true;
        finite = t;
        continue;
      }
    }
    const awaited = verb && relative !== -1 && finite !== -1 && isFilled(lattice, path, relative, finite, t);
    if ((verb && !awaited) || t === 0 || c.readings.length > 1 || underPreposition(lattice, path, t - 1)) continue;
    if (r.upos !== Upos.NOUN || r.definite || nameOf(r.features, VERBFORM) !== "Vnoun") continue;
    const past = pastBehindPronoun(lattice, path, t);
    if (past !== -1) {
      path[t] = past;
      verb = true;
      finite = t;
      continue;
    }
    const { candidate: before, stem: beforeStem } = lattice[t - 1]![path[t - 1]!]!;
    const b = before.readings.at(-1)!;
    const named =
      b.upos === Upos.PROPN ||
      topicInAlef(lattice, path, t - 1) ||
      (awaited && b.upos === Upos.ADV) ||
      ((b.upos === Upos.NOUN || b.upos === Upos.ADJ) && b.definite);
    // `كان الهدف وقف القتال`: what a thing was may be a masdar.
    if (!awaited && finite !== -1 && b.upos !== Upos.PROPN && !acts(beforeStem)) continue;
    if (!named || beforeStem.entry?.classes.has("ordinal") || isObjectOfMasdar(lattice, path, t)) continue;
    const instead = lattice[t]!.findIndex((x) => {
      const y = x.stem;
      return (
        x.candidate.readings.length === 1 &&
        y.upos === Upos.VERB &&
        nameOf(y.features, ASPECT) === "Perf" &&
        nameOf(y.features, PERSON) === "3" &&
        nameOf(y.features, VOICE) === "Act"
      );
    });
    if (instead !== -1) {
      path[t] = instead;
      verb = true;
      finite = t;
    }
  }
}
