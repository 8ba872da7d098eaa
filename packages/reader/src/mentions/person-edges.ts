import type { Found } from "../rules/rule.ts";
import { CASE, DEFINITE, GENDER, get, NUMBER, nameOf, Upos } from "../words/features.ts";
import { clauseWords, isWhatHeWas } from "./clause-words.ts";
import type { Draft } from "./draft.ts";
import { FACILITY_HEADS } from "./heads.ts";
import { LEARNED } from "./learned/learned.ts";
import { ARABIC_PARTICLES, PartOf, partsOf, TITLES } from "./name-parts.ts";
import { isBuilding, isDeed, isHonour, isListed, isTimeOfDay } from "./name-words.ts";
import type { Scan } from "./scan.ts";

/** Pasts that end as women's names do and stand right before who did it: `ورأى خلفان`. By bare lemma. */
const BEFORE_NAMES = new Set("رأى نفى أبدى ألقى روى أجرى أدلى أنهى تلقى التقى تولى أخفى اشتكى مضى سعى بكى".split(" "));

/**
 * A person's name without what lists and letters joined to it: the verb before it, the أن behind it, how he was (`كان رونالدو رائعا`), what is his
 * (`أدى كريري مرانهما`), who else there was (`سيف والمقفزي`). One word that is left is no name by itself: where the report named its bearer
 * before, it is found again by that.
 */
export function personEdges(scan: Scan, f: Found<Draft>): Found<Draft>[] {
  const { fact } = f;
  // `تفقد سامي الحداد معسكر الرويك`: what letters took for a place is a site by its noun.
  if (fact.kind === "place" && !fact.known && isBuilding(scan, fact.from)) return buildingAt(scan, f);
  if (fact.kind !== "person") return [f];
  const clause = fact.known ? 0 : clauseWords(scan, fact.from, fact.to);
  if (clause > 0) {
    const left = fact.to - fact.from - clause;
    // One word is found again by its bearer's full name, or is a family's by the lists.
    return left > 1 || (left === 1 && alone(scan.key(fact.from + clause)))
      ? [cut(scan, f, fact.from + clause, fact.to)]
      : [];
  }
  // `ملهى ليلي`, `رواد مواقع التواصل`: a building of the lexicon, several who are of something.
  if (!fact.known && fact.to - fact.from === 2 && (isSite(scan, fact.from) || areMany(scan, fact.from))) return [];
  // `زار الوزير معسكر رويك`
  if (!fact.known && isBuilding(scan, fact.from)) return buildingAt(scan, f);
  if (fact.to - fact.from < 2)
    return isHonour(scan, fact.from) || (!fact.known && isPlainWord(scan, fact.from, f.rule)) ? [] : [f];
  // `شهر رمضان المبارك`
  if (fact.to - fact.from === 2 && scan.stem(fact.from).key === "رمضان" && scan.key(fact.from + 1) === "المبارك")
    return [];
  let { from, to } = fact;
  for (let t = from + 1; t < to; t++) {
    // `زار سامي الحداد معسكر رويك`
    if (!fact.known && isBuilding(scan, t)) return [cut(scan, f, from, t), ...buildingAt(scan, cut(scan, f, t, to))];
    if (scan.tokens.spelling[t] === "أن" || joinedByWaw(scan, t)) {
      const second = joinedByWaw(scan, t) && t - from > 1 && to - t > 1;
      if (second && !fact.known) return [cut(scan, f, from, t), cut(scan, f, t, to, 1)];
      to = t;
    }
  }
  const first = scan.tokens.spelling[from]!.replace(/^[وف]/, "");
  // `رئيس التكتل، العماد سامي الحداد،`: a rank that is spelt as a name.
  if (BEFORE_NAMES.has(first) || (!fact.known && to - from > 2 && TITLES.has(scan.key(from)))) from++;
  if (!fact.known) while (to - from > 1 && EDGES.some((is) => is(scan, to - 1))) to--;
  if (from === fact.from && to === fact.to) return [f];
  if (to - from < 2 && !(to - from === 1 && fact.from === from && alone(scan.key(from)))) return [];
  return [cut(scan, f, from, to)];
}

const isNoun = (scan: Scan, t: number): boolean => {
  const r = scan.stem(t);
  return r.upos === Upos.NOUN && !r.guessed && !r.definite && scan.whole(t);
};
const isSite = (scan: Scan, t: number): boolean =>
  isNoun(scan, t) &&
  scan.stem(t).classes.has("facility") &&
  (partsOf(scan.key(t)) === 0 || scan.stem(t + 1).upos === Upos.ADJ);
const areMany = (scan: Scan, t: number): boolean =>
  isNoun(scan, t) &&
  isNoun(scan, t + 1) &&
  nameOf(scan.stem(t).features, NUMBER) === "Plur" &&
  partsOf(scan.key(t + 1)) === 0;

/** Those who are many, and no one of a name: `أسرتها رفعت دعوى`. By lemma. */
const FAMILIES = new Set(["أسرة", "عائلة", "أهل"]);

/**
 * One word by itself that is nobody: a verb (`كلما رأيت`, beside رايت), what belongs to all (`للكل`), `العربي` behind a calling (`الشاعر العربي`), and what letters took
 * for a name though the lexicon has the word, hamza and all (`اليأس` beside إلياس).
 */
function isPlainWord(scan: Scan, t: number, rule: string): boolean {
  const r = scan.stem(t);
  const spelt = scan.tokens.spelling[t]!;
  const at = t > 1 && scan.stem(t - 1).upos === Upos.PUNCT ? t - 2 : t - 1;
  const before = at >= 0 && scan.sameSentence(at, t) ? scan.stem(at).lemma : "";
  if (r.upos === Upos.VERB && !r.guessed && (rule === "mentions/family-alone" || FAMILIES.has(before))) return true;
  if (r.upos !== Upos.PROPN && !r.guessed && isInGrammar(scan, t, at)) return true;
  if (spelt.startsWith("لل") && r.guessed) return true;
  if (r.upos === Upos.ADJ && r.lemma === "عربي" && r.definite) return true;
  return (
    rule === LEARNED &&
    before !== "اسم" &&
    (r.upos === Upos.NOUN || r.upos === Upos.ADJ) &&
    !r.guessed &&
    /[أإؤئء]/.test(spelt.slice(1)) &&
    !r.classes.has("given")
  );
}

/** Who is called so before a name: `بابا طاهر`, `ود حامد`. */
const FATHERS = new Set(["بابا", "ود", "عم"]);

/**
 * A word of the lexicon in a form that names do not have: `كن سيدًا`, `كانوا يعلون`, several people or things that nothing says spoke (`ويلحق بها شابان`),
 * the adjective of the noun before it (`اتفاق سريع`).
 */
function isInGrammar(scan: Scan, t: number, at: number): boolean {
  const r = scan.stem(t);
  if (scan.hasTanwin(t)) return true;
  if (r.upos === Upos.VERB) return /^[يت].+ون$/.test(r.form);
  if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ) return false;
  const before = at >= 0 && scan.sameSentence(at, t) ? scan.stem(at) : undefined;
  // `وبين خضر أن`: somebody made it clear.
  const next = scan.after(t);
  if (next >= 0 && scan.stem(next).lemma === "أن") return false;
  if (nameOf(r.features, NUMBER) === "Plur" || nameOf(r.features, NUMBER) === "Dual")
    return (
      !r.definite &&
      !before?.definite &&
      !r.form.endsWith("ي") &&
      !(before?.upos === Upos.VERB && nameOf(before.features, NUMBER) === "Sing")
    );
  return (
    r.upos === Upos.ADJ &&
    !r.definite &&
    at === t - 1 &&
    scan.whole(t) &&
    before?.upos === Upos.NOUN &&
    scan.closes(scan.stemWord(at)) &&
    !before.definite &&
    !before.guessed &&
    at > 0 &&
    scan.sameSentence(at - 1, at) &&
    !["title", "kin", "name"].some((c) => before.classes.has(c)) &&
    !FATHERS.has(before.form) &&
    get(before.features, GENDER) === get(r.features, GENDER) &&
    nameOf(before.features, NUMBER) === nameOf(r.features, NUMBER)
  );
}

/** A building or site that was taken for somebody with a title before him. */
function buildingAt(scan: Scan, f: Found<Draft>): Found<Draft>[] {
  const { from, to } = f.fact;
  if (to - from < 2 || !FACILITY_HEADS.has(scan.stem(from).lemma)) return [];
  const start = scan.tokens.start[from]!;
  const fact: Draft = { ...f.fact, kind: "facility", start, office: null, officeFrom: -1, sector: null };
  return [{ ...f, fact }];
}

/** What may stand at the end of a name and is none of it. */
const EDGES = [isAssistant, isManner, ownedBy, isDeed, isWhatHeWas, isThen, isForWhom, isTimeOfDay];

/** `السنوسي مساعد رئيس الحزب`: what he is, before the office that he serves. */
function isAssistant(scan: Scan, t: number): boolean {
  const next = scan.after(t);
  const r = next < 0 ? undefined : scan.plain(next);
  return (
    /^(?:مساعد|نائب|وكيل|مستشار|مدير)$/.test(scan.key(t)) &&
    !ARABIC_PARTICLES.has(scan.key(t - 1)) &&
    r?.upos === Upos.NOUN &&
    r.classes.has("role")
  );
}

/** `آمنة فان`: فإن without its hamza, which ends no name. */
function isThen(scan: Scan, t: number): boolean {
  return scan.tokens.spelling[t] === "فان";
}

/** `سارة لأهل البلدة`: ل and a noun that it brings. */
function isForWhom(scan: Scan, t: number): boolean {
  return scan.tokens.spelling[t]![0] === "ل" && scan.cliticLetters(t) > 0 && !isListed(scan.key(t));
}

/** The part of a name from token `from` to `to`, after `letters` letters of a clitic of its own. */
export function cut(scan: Scan, f: Found<Draft>, from: number, to: number, letters = 0): Found<Draft> {
  const { fact } = f;
  const { start, end } = scan.tokens;
  const same = from === fact.from;
  return {
    rule: f.rule,
    from: scan.words.firstOfToken[from]!,
    to: scan.words.firstOfToken[to]!,
    fact: {
      from,
      to,
      start: same ? fact.start : letters > 0 ? scan.startAfter(from, letters) : start[from]!,
      end: to === fact.to ? fact.end : end[to - 1]!,
      kind: fact.kind,
      confidence: fact.confidence,
      known: fact.known,
      office: same ? fact.office : null,
      officeFrom: same ? fact.officeFrom : -1,
      country: fact.country,
      sector: fact.sector,
      because: fact.because,
    },
  };
}

/** `سيف والمقفزي`, `ماركيتا فسيلوفا ومرسولاف فاركاس`: a و before another name; no word that itself begins with و. */
function joinedByWaw(scan: Scan, t: number): boolean {
  const s = scan.tokens.spelling[t]!;
  // `الملك سلمان وولي عهده`
  if (s === "وولي" && scan.sameSentence(t, t + 1) && scan.stem(t + 1).lemma === "عهد") return true;
  if (s[0] !== "و" || ARABIC_PARTICLES.has(scan.key(t - 1)) || isListed(scan.key(t))) return false;
  if (s.startsWith("وال") && s.length > 5) return true;
  const r = scan.stem(t);
  return scan.cliticLetters(t) > 0 || (r.guessed && s.length > 6 && t > 1 && !isListed(scan.key(t)) && s[1] === "م");
}

/** `رائعا`: an adjective of the lexicon in the indefinite accusative. */
function isManner(scan: Scan, t: number): boolean {
  const r = scan.stem(t);
  return (
    !r.guessed &&
    r.upos === Upos.ADJ &&
    r.form.endsWith("ا") &&
    !r.lemma.endsWith("ا") &&
    nameOf(r.features, CASE) === "Acc" &&
    nameOf(r.features, DEFINITE) === "Ind" &&
    partsOf(scan.key(t)) === 0
  );
}

/** `مرانهما`: a word in no lexicon that ends in a pronoun of two or of women. */
function ownedBy(scan: Scan, t: number): boolean {
  const r = scan.stem(t);
  return r.guessed && /...(?:هما|تهم|كما)$/.test(r.form) && !isListed(scan.key(t));
}

/** A name of the lists that is no ordinary word. */
export const alone = (k: string): boolean => isListed(k) && (partsOf(k) & PartOf.COMMON) === 0;
