import { arePeople, nounAround } from "../mentions/around.ts";
import type { Mentions } from "../mentions/mentions.ts";
import type { Phrases } from "../phrases/phrases.ts";
import { NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { classNoun, isGenitive, meansAnother } from "./class-nouns.ts";
import {
  describesPlural,
  isArmOfState,
  isByItsSecond,
  isCircumstance,
  isCounted,
  isCountedParty,
  isKinOf,
  isNoOne,
  isPluralInIdafa,
  isSenior,
  isSide,
  isSomeOfThem,
  isSoundPlural,
  isWhoever,
  ofThem,
  standsForPeople,
} from "./crowds.ts";
import type { Referent } from "./referent.ts";
import {
  BRINGS_PEOPLE,
  belongsToNation,
  COUNTS,
  callsPeople,
  countedAt,
  definite,
  describes,
  isHeldOf,
  isManyInTa,
  isNoParty,
  isParty,
  isPeople,
  isPeopleOfNation,
  isRegime,
  isUnnamedBody,
  partyInside,
  standsAlone,
  UNITS,
} from "./unnamed.ts";

const isTitle = (r: Reading): boolean =>
  r.upos === Upos.NOUN && nameOf(r.features, NUMBER) === "Sing" && (r.classes.has("role") || r.classes.has("title"));

/** Bodies that a name which nobody knows may follow: `منظمة الفجر`. */
const CALLED = new Set(["منظمة", "جماعة", "فصيل", "ميليشيا", "مليشيا"]);

const WITHOUT = new Set(["بدون", "دون", "بلا"]);

/** Arms of a state's forces, by lemma. */
const ARMS = new Set(["طيران", "مدفعية", "بحرية", "مقاتلة", "مروحية", "دفاع"]);

/** Whether a noun names a weapon, a vehicle or an arm with which a state strikes. */
export const strikes = (r: Reading): boolean =>
  r.classes.has("weapon") || r.classes.has("vehicle") || ARMS.has(r.lemma);

/** A noun phrase that points at someone without a name. */
export interface Nominal {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** `group` for an unnamed party, `office` for an office alone, `body` for a bare class noun, `genitive` for one in idafa, which is nobody where none is known by it. */
  readonly kind: "group" | "office" | "body" | "genitive";
}

/**
 * The phrases that point at people, officers and bodies without naming them: unnamed parties (`محتجون`, `مسؤولون أمريكيون`), offices alone (`الوزير`, `الرئيس التركي`) and bare class
 * nouns (`الحركة`). A phrase with a person's name in apposition is left out.
 */
export function nominals(phrases: Phrases, mentions: Mentions): Nominal[] {
  const { of } = mentions;
  const isPerson = (mention: number): boolean => mentions.items[mention]!.kind === "person";
  const isBody = (mention: number): boolean => mentions.items[mention]!.kind === "organization";
  // The words of an office that stands before a name are that name's.
  const held = new Set<number>();
  const { words } = phrases;
  for (const m of mentions.items)
    if (m.officeFrom >= 0) for (let w = ownOffice(words, m.officeFrom, m.first); w < m.first; w++) held.add(w);
  const out: Nominal[] = [];
  for (const { first, head, end } of stretches(phrases)) {
    if (of[head] !== -1 || held.has(head)) continue;
    const r = words.reading[head]!;
    // `نظيره السوداني` by itself; before a name it is an apposition.
    const peer = r.lemma === "نظير" && end > head + 2 && words.reading[end - 1]!.classes.has("nisba");
    // `دعا المجتمع الدولي`: the states of the world.
    const world = r.form === "المجتمع" && words.reading[head + 1]?.lemma === "دولي";
    // `طائرة بدون طيار`
    if (r.lemma === "طيار" && WITHOUT.has(words.reading[head - 1]?.lemma ?? "")) continue;
    let last = head + 1;
    while (last < end && of[last] === -1 && words.reading[last]!.upos !== Upos.PUNCT && !endsAt(words, head, last))
      last++;
    const byGrammar =
      isSide(words, head, last, last > head + 1 && belongsToNation(words, head + 1, last)) ||
      isArmOfState(words, head, last) ||
      isByItsSecond(words, head, last) ||
      isSomeOfThem(words, head) ||
      isSenior(words, head) ||
      (r.lemma === "أهل" && r.upos === Upos.NOUN && last > head + 1);
    if (byGrammar && r.upos !== Upos.PROPN) {
      out.push({ first: head, last, head, kind: "group" });
      continue;
    }
    if (r.upos === Upos.PROPN || (!world && describes(words, of, head))) continue;
    if (isNoParty(r) && !peer && !world) {
      // `تجمع مهاجرون`, read as a masdar; `تظاهرة محتجين`.
      const inner = r.classes.has("act") ? partyInside(words, of, held, head + 1, end) : undefined;
      if (inner) out.push(inner);
      continue;
    }
    if (isCircumstance(words, head)) {
      // `متهمة القوات الأمنية`: whom it is about.
      const inner = partyInside(words, of, held, head + 1, end);
      if (inner) out.push(inner);
      continue;
    }
    if (last === head + 1 && isNoOne(words, head)) continue;
    if (isStriving(words, head, end) || describesPlural(words, head) || isOrigin(words, head)) continue;
    const behind = words.reading[head + 1];
    // `قتل جنديين وأسر آخرين`: taken captive, and no families.
    if (
      r.form === "أسر" &&
      words.reading[head - 1]?.lemma === "و" &&
      behind &&
      last === head + 2 &&
      ISOLATED.test(behind.form)
    )
      continue;
    if (isHeldOf(words, head)) continue;
    // `نداء لجمع نصف مليار دولار`: to collect it, and no crowd.
    if (
      r.lemma === "جمع" &&
      !r.definite &&
      last > head + 1 &&
      !callsPeople(words.reading[head + 1]!) &&
      !/^من/.test(words.reading[head + 1]!.form)
    )
      continue;
    // `جماعة بوكو حرام`, `شركة بوينغ`: what a named body is, before its name.
    if (
      INTRODUCING.has(r.lemma) &&
      !r.definite &&
      last === head + 1 &&
      last < words.count &&
      of[last] !== -1 &&
      mentions.items[of[last]!]!.kind === "organization" &&
      nameOf(r.features, NUMBER) === "Sing"
    )
      continue;
    // `قوات التحالف`, `المسلحين الحوثيين`: those who are it, before the name of a body.
    if (RANKS.has(r.lemma) && last === head + 1 && last < end && of[last] !== -1 && isBody(of[last]!)) continue;
    let named = false;
    const number = nameOf(r.features, NUMBER);
    for (let w = head; w < end; w++) if (of[w] !== -1 && isPerson(of[w]!)) named = true;
    // `مقاتلو تحالف سمير`: many are not he whose name closes their idafa.
    if (named && number === "Plur" && r.upos === Upos.NOUN && !r.definite && last > head + 1) named = false;
    // `شقيق الوزير سامي الحداد`: kin and people of somebody, whose name closes the idafa.
    if (named && !r.definite && last > head && arePeople(words, head) && isTheirs(words, of, head, end)) named = false;
    // `الوزير، سمير الحداد،`: the name between commas.
    if (
      !named &&
      end + 1 < words.count &&
      words.reading[end]!.upos === Upos.PUNCT &&
      of[end + 1] !== -1 &&
      isPerson(of[end + 1]!) &&
      callsPeople(r) &&
      r.definite !== false
    )
      named = words.reading[end]!.form === "،";
    // `الرئيس (سمير) الحداد`: the name in brackets.
    const opened = words.reading[end];
    if (opened?.form === "(" && (of[end + 1] ?? -1) !== -1 && isPerson(of[end + 1]!) && callsPeople(r) && r.definite)
      continue;
    // `بحق الرئيس` `سمير الحداد`: the name right behind.
    if (last === end && end < words.count && of[end] !== -1 && isPerson(of[end]!) && isTitle(r) && r.definite) continue;
    // `نظيره الكيني` before a name that no phrase holds.
    if (peer && end < words.count && of[end] !== -1 && isPerson(of[end]!)) continue;
    if (named) continue;
    const plural =
      nameOf(r.features, NUMBER) === "Plur" ||
      isManyInTa(r) ||
      ((r.upos === Upos.ADJ || r.lemma === "آخر" || r.classes.has("nisba")) && nameOf(r.features, NUMBER) === "Dual");
    const people = r.classes.has("nisba");
    // `قتل فلسطيني`: right behind a verb, of one who is not known.
    const one =
      people &&
      r.upos === Upos.NOUN &&
      !r.definite &&
      !plural &&
      words.reading[head - 1]?.upos === Upos.VERB &&
      belongsToNation(words, head, head + 1);
    // `الفدائيين`, read as an adjective; `مفجرون`, a participle that no list has.
    const twin =
      /(?:ون|ين|ان)$/.test(r.form) &&
      plural &&
      ((r.upos === Upos.ADJ && isPeople(r.lemma)) ||
        r.lemma === "آخر" ||
        standsForPeople(words, head) ||
        (r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Part" && nameOf(r.features, NUMBER) === "Plur"));
    // `طائرات أمريكية`, `الطيران السوري`: what strikes for a state that is not named.
    const striking = strikes(r) && r.upos === Upos.NOUN && last > head + 1 && belongsToNation(words, head + 1, last);
    const counted = isCounted(words, head) && isCountedParty(r);
    const them = r.upos === Upos.NUM || COUNTS.has(r.lemma) ? ofThem(words, last) : -1;
    if (peer || world || counted || isPluralInIdafa(words, head) || isKinOf(words, head))
      out.push({ first: head, last, head, kind: "group" });
    else if (them !== -1) out.push({ first: head, last: them, head, kind: "group" });
    else if (
      // `الملك` is read as property, too.
      (r.classes.has("role") || r.classes.has("title") || (r.lemma === "ملك" && r.definite && last === head + 1)) &&
      r.upos === Upos.NOUN &&
      !plural &&
      // `الرئيسان` are two.
      nameOf(r.features, NUMBER) !== "Dual" &&
      // `أمير منطقة عسير`: a name, however it is read.
      (definite(words, head, last) || (last < end && of[last] !== -1 && mentions.items[of[last]!]!.kind === "place"))
    ) {
      out.push({ first: head, last, head, kind: "office" });
    } else if (
      r.definite &&
      r.upos === Upos.NOUN &&
      classNoun(r.lemma) &&
      end - head <= 1 &&
      !meansAnother(words, head)
    ) {
      out.push({ first: head, last: head + 1, head, kind: "body" });
    } else if (r.verb === "أشار" && !r.definite) {
      // `مشيرا إلى سيطرتهم`: who points at something is no field marshal.
    } else if ((callsPeople(r) || isDoer(r)) && (isParty(r, plural) || standsAlone(words, first, head))) {
      out.push({ first: head, last, head, kind: "group" });
    } else if (twin || striking || (UNITS.has(r.lemma) && (last > head + 1 || words.reading[end]?.lemma === "من"))) {
      out.push({ first: head, last, head, kind: "group" });
    } else if (people && (plural ? isPeopleOfNation(r) : one || countedAt(words, first, head))) {
      out.push({ first: head, last, head, kind: "group" });
    } else if (
      isUnnamedBody(r) ||
      isRegime(words, head, last) ||
      (CALLED.has(r.lemma) && !r.definite && last > head + 1)
    ) {
      out.push({ first: head, last, head, kind: "group" });
    } else if (r.upos === Upos.NOUN || r.upos === Upos.NUM || COUNTS.has(r.lemma)) {
      // `مقتل خمسة مدنيين`, `استهداف قوات الأمن`, `مئات المعتصمين`: the party in the idafa of an act, a thing or a count.
      const brings =
        nameOf(r.features, VERBFORM) === "Vnoun" ||
        r.upos === Upos.NUM ||
        BRINGS_PEOPLE.some((c) => r.classes.has(c)) ||
        COUNTS.has(r.lemma);
      const inner = partyInside(words, of, held, head + 1, end, !brings);
      if (inner) out.push(inner);
      else
        for (let w = head; w < end && of[w] === -1; w++) {
          const crowd = crowdAt(words, w, end);
          if (crowd === -1) continue;
          out.push({ first: w, last: crowd, head: w, kind: "group" });
          break;
        }
    }
  }
  return withBare(phrases, of, held, withGenitives(phrases, of, held, out));
}

/** Whether the name in a phrase is that of whom its head is kin, as it stands with its titles in the idafa. */
function isTheirs(words: Words, of: Int32Array, head: number, end: number): boolean {
  let name = head + 1;
  while (name < end && of[name] === -1) name++;
  // `قبيلة آل عطية`: a tribe by its name.
  if (name >= end || words.reading[name]!.form === "آل") return false;
  return name === head + 1 || nounAround(words, head, name)?.head === head;
}

/** Those of whom a body in arms consists. By lemma. */
const RANKS = new Set("قوة قوات ميليشيا مليشيا ميليشيات عنصر مسلح مقاتل متمرد قناص".split(" "));

/** Nouns that say what a body is, right before its name. By lemma. */
const INTRODUCING = new Set(
  "جماعة شركة مجموعة فرقة جمعية رابطة كتيبة لواء ميليشيا مليشيا عصابة طائفة مؤسسة منظمة حركة حزب تنظيم جبهة تيار وكالة صحيفة قناة شبكة بنك مصرف جامعة نادي فريق فصيل نقابة طريقة عملاق".split(
    " ",
  ),
);

/** A phrase, or what goes on behind a pronoun in it. */
interface Extent {
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** The phrases; of one that goes on behind a pronoun with another noun (`أسرته` `الرئيس الأميركي`) each part. */
function* stretches(phrases: Phrases): Generator<Extent> {
  const { words } = phrases;
  for (let p = 0; p < phrases.count; p++) {
    let head = phrases.head[p]!;
    let first = phrases.first[p]!;
    const end = phrases.last[p]!;
    for (let w = head + 1; w < end; w++) {
      const r = words.reading[w]!;
      if (!r.definite) continue;
      const behindPronoun = w > head + 1 && words.reading[w - 1]!.part === Part.ENCLITIC && r.upos === Upos.NOUN;
      const behindCounted = w === head + 1 && r.upos === Upos.NOUN && endsAt(words, head, w);
      if (!behindPronoun && !behindCounted && !(w === head + 1 && isAnothers(words.reading[head]!, r))) continue;
      yield { first, head, end: w };
      first = head = w;
    }
    yield { first, head, end };
  }
}

/** `توعد الرئيس الفاعلين`: many in ون or ين are not one person's adjective. */
const isAnothers = (head: Reading, r: Reading): boolean =>
  head.definite === true &&
  head.upos === Upos.NOUN &&
  (head.classes.has("role") || head.classes.has("title")) &&
  nameOf(head.features, NUMBER) === "Sing" &&
  !head.form.endsWith("ة") &&
  isSoundPlural(r);

/** Whether a phrase of people ends though its words go on: behind a pronoun but for an adjective, and before an adjective in another number. */
function endsAt(words: Words, head: number, last: number): boolean {
  const next = words.reading[last];
  if (next === undefined) return false;
  if (words.reading[last - 1]!.part === Part.ENCLITIC && next.upos !== Upos.ADJ) return true;
  // `أمسك الحاضرون القاتل`
  const r = words.reading[head]!;
  if (last === head + 1 && r.definite && next.definite && isSoundPlural(r) && next.part === Part.STEM)
    return nameOf(next.features, NUMBER) !== "Plur" || next.upos === Upos.NOUN;
  // `ودانت دول ومنظمات الهجوم`: many that are joined to many, and the deed which they judge, whose they are not.
  if (last === head + 1 && isJoinedBare(words, head) && isDeed(next)) return true;
  // `تظاهر نحو ألفي شخص رفضا للقرار`, `متهمين الشرطة`: why and how they do it.
  if (last === head + 1 && !r.definite && isCounted(words, head)) {
    if (isCircumstance(words, last)) return true;
    if (!next.definite && nameOf(next.features, VERBFORM) === "Vnoun" && /.(?:ا|ًا|اً)$/.test(next.form)) return true;
  }
  // `أيدت أكثر من عشرين دولة السفراء`: what a numeral counts in the singular governs nothing.
  return (
    last === head + 1 &&
    !r.definite &&
    next.definite === true &&
    isCounted(words, head) &&
    nameOf(r.features, NUMBER) === "Sing"
  );
}

/** The second of two indefinite plurals right behind a verb: `دانت` `دول ومنظمات`. */
function isJoinedBare(words: Words, head: number): boolean {
  const [verb, one, and] = [words.reading[head - 3], words.reading[head - 2], words.reading[head - 1]];
  const bare = (r: Reading): boolean =>
    r.upos === Upos.NOUN && r.definite === false && nameOf(r.features, NUMBER) === "Plur";
  return (
    verb?.upos === Upos.VERB && one !== undefined && bare(one) && and?.upos === Upos.CCONJ && bare(words.reading[head]!)
  );
}
/** A definite noun of violence or war. */
const isDeed = (r: Reading): boolean =>
  r.upos === Upos.NOUN && r.definite === true && ["conflict", "attack", "violence"].some((c) => r.classes.has(c));

/** Counts that with ال and nothing behind them are people: `تظاهر الآلاف`, `عشرات الآلاف`, `قتل المئات`. */
const CROWD = /^(?:ال)?(?:عشرات|مئات|آلاف|الآف|الاف|ملايين)$/;
function crowdAt(words: Words, head: number, until: number): number {
  let end = head;
  while (end < until && CROWD.test(words.reading[end]!.form)) end++;
  if (end === head || !words.reading[end - 1]!.definite) return -1;
  // `سار عشرات الآلاف يوم السبت`
  if (end < until && !words.reading[end]!.classes.has("time")) return -1;
  const next = words.reading[end];
  // `الآلاف من الدولارات`
  return next === undefined || next.lemma !== "من" || callsPeople(words.reading[end + 1] ?? next) ? end : -1;
}

/** `معاقل الجماعة`, `رئيس الحزب`: class nouns that close a phrase. */
function withGenitives(phrases: Phrases, of: Int32Array, held: ReadonlySet<number>, found: Nominal[]): Nominal[] {
  const { words } = phrases;
  const heads = new Map<number, number>();
  for (const [i, n] of found.entries()) heads.set(n.head, i);
  const genitives: Nominal[] = [];
  for (let w = 1; w < words.count; w++) {
    const r = words.reading[w]!;
    if (!r.definite || r.upos !== Upos.NOUN || of[w] !== -1 || held.has(w)) continue;
    const p = phrases.of[w]!;
    if (p === -1 || phrases.head[p]! >= w || !classNoun(r.lemma)) continue;
    if (!isGenitive(words, w, phrases.last[p]!) || meansAnother(words, w)) continue;
    const at = heads.get(w);
    if (at === undefined) genitives.push({ first: w, last: w + 1, head: w, kind: "genitive" });
    else if (found[at]!.last === w + 1) found[at] = { ...found[at]!, kind: "body" };
  }
  return genitives.length === 0 ? found : [...found, ...genitives].sort((a, b) => a.first - b.first);
}

const ISOLATED = /^(?:آخرين|آخر|عشرات|مئات|عدد)$/;

/** `المصادر الرئيسة للدخل`, `مصادر الطاقة`: where something comes from, and nobody who tells; `مشيرا إلى` is no marshal. */
function isOrigin(words: Words, head: number): boolean {
  const r = words.reading[head]!;
  const next = words.reading[head + 1];
  if (next === undefined) return false;
  if (/^مشير(?:ا|ة|ين)$/.test(r.form)) return next.lemma === "إلى";
  if (r.lemma !== "مصدر") return false;
  return (
    ORIGINS.has(next.lemma) ||
    (!r.definite &&
      next.definite === true &&
      next.upos === Upos.NOUN &&
      !callsPeople(next) &&
      !isUnnamedBody(next) &&
      nameOf(r.features, NUMBER) === "Plur")
  );
}
const ORIGINS = new Set("رئيس رئيسي أساسي مالي طبيعي متجدد بديل متنوع".split(" "));

/** `محاربة الفساد`: a masdar of the third form over a thing, though spelt as a woman who does it. */
function isStriving(words: Words, head: number, end: number): boolean {
  const r = words.reading[head]!;
  if (r.definite || r.verb === "" || !/^م.ا..ة$/.test(r.form) || head + 1 >= end) return false;
  const of = words.reading[head + 1]!;
  // `مطالبة السلطات`: of many who are asked.
  if (isUnnamedBody(of)) return false;
  return ["abstract", "crime", "act", "weapon", "thing", "illness"].some((c) => of.classes.has(c));
}

/** Adjectives that call people something and stand by themselves, in no noun phrase: `هاجم مسلحون`, `خُطف صحفي`. */
function withBare(phrases: Phrases, of: Int32Array, held: ReadonlySet<number>, found: Nominal[]): Nominal[] {
  const { words } = phrases;
  const bare: Nominal[] = [];
  for (let w = 0; w < words.count; w++) {
    if (phrases.of[w] !== -1 || of[w] !== -1 || held.has(w)) continue;
    const r = words.reading[w]!;
    if (isWhoever(words, w)) {
      const p = phrases.of[w + 2] ?? -1;
      const last = p !== -1 && phrases.first[p] === w + 2 ? phrases.last[p]! : w + 2;
      bare.push({ first: w, last, head: w, kind: "group" });
      continue;
    }
    // `58 عسكريا`, read as an adverb.
    if (r.upos === Upos.ADV && isCounted(words, w) && isPeople(r.lemma)) {
      bare.push({ first: w, last: w + 1, head: w, kind: "group" });
      continue;
    }
    if (r.upos !== Upos.ADJ || r.part !== Part.STEM || isNoParty(r) || isCircumstance(words, w)) continue;
    if (isPluralInIdafa(words, w)) {
      const p = phrases.of[w + 1]!;
      let last = w + 1;
      while (last < (p === -1 ? 0 : phrases.last[p]!) && of[last] === -1 && words.reading[last]!.upos !== Upos.PUNCT)
        last++;
      bare.push({ first: w, last: Math.max(last, w + 2), head: w, kind: "group" });
      continue;
    }
    // `شخصيات بارزة`, read as an adjective.
    if (r.form === "شخصيات" || r.form === "الشخصيات") {
      let last = w + 1;
      while (words.reading[last]?.upos === Upos.ADJ && of[last] === -1) last++;
      bare.push({ first: w, last, head: w, kind: "group" });
      continue;
    }
    const number = nameOf(r.features, NUMBER);
    const plural =
      ((standsForPeople(words, w) || r.lemma === "آخر") && /(?:ون|ين)$/.test(r.form)) ||
      (isPeople(r.lemma) &&
        ((number === "Plur" && /(?:ون|ين)$/.test(r.form)) || (number === "Dual" && /(?:ان|ين)$/.test(r.form))));
    const before = words.reading[w - 1];
    if (!plural && !behindSubject(before, r) && !standsAlone(words, w, w)) continue;
    // `رجال مسلحين`: it describes the plural before it.
    const described =
      before !== undefined &&
      (before.upos === Upos.PROPN ||
        ((before.upos === Upos.NOUN || before.upos === Upos.ADJ) && nameOf(before.features, NUMBER) !== "Sing"));
    // `استهدف مجهولون مدنيين`: in another case it is somebody else.
    const another = before?.form.endsWith("ون") && r.form.endsWith("ين");
    if (plural && described && !another) continue;
    let last = w + 1;
    // `قوميون أتراك`
    while (
      plural &&
      words.reading[last]?.upos === Upos.ADJ &&
      phrases.of[last] === -1 &&
      of[last] === -1 &&
      nameOf(words.reading[last]!.features, NUMBER) === "Plur"
    )
      last++;
    bare.push({ first: w, last, head: w, kind: "group" });
    w = last - 1;
  }
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.first - b.first);
}

/** `اعتقلت الشرطة لبنانيين`, `استقبل المستشفى جرحى`: an indefinite plural right behind one definite noun is no adjective of it. */
const behindSubject = (before: Reading | undefined, r: Reading): boolean =>
  before !== undefined &&
  before.definite === true &&
  before.part === Part.STEM &&
  before.upos === Upos.NOUN &&
  nameOf(before.features, NUMBER) === "Sing" &&
  !r.definite &&
  nameOf(r.features, NUMBER) === "Plur" &&
  (callsPeople(r) || isSoundPlural(r) || (r.classes.has("nisba") && !/(?:ة|ات)$/.test(r.form)));

/**
 * Where the office of a name begins: `انتقد الرئيس المصري تصريحات وزير الخارجية سمير الحداد` has two officers, and the name is the
 * second's. An office with ال ends with its adjectives; one without begins anew behind it.
 */
function ownOffice(words: Words, from: number, to: number): number {
  // What stands before the first word of office is no part of it: `اغتال مسلحون الوزير`.
  while (from < to - 1 && !words.reading[from]!.classes.has("role") && !words.reading[from]!.classes.has("title"))
    from++;
  const first = words.reading[from]!;
  // `طالب أعضاء في الكونغرس الرئيس`: many, and then one.
  if (!first.definite && nameOf(first.features, NUMBER) === "Plur")
    for (let w = from + 1; w < to; w++) {
      const r = words.reading[w]!;
      if (r.definite && r.upos === Upos.NOUN && (r.classes.has("role") || r.classes.has("title"))) return w;
    }
  if (!first.definite || !first.classes.has("role")) return from;
  for (let w = from + 2; w < to; w++) {
    const r = words.reading[w]!;
    if (r.upos === Upos.NOUN && r.classes.has("role") && !r.definite) return w;
  }
  return from;
}

/** Lemmas of an office's words that tell one office from another: not `سابق`, no clitics. */
export function officeLemmas(words: Words, first: number, last: number): string[] {
  const out: string[] = [];
  for (let w = first; w < last && out.length < 8; w++) {
    const r = words.reading[w]!;
    if (
      r.part !== Part.STEM ||
      (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.PROPN) ||
      PASSING.has(r.lemma)
    )
      continue;
    out.push(r.lemma);
  }
  return out;
}

/** Offices in the service of the one that follows. */
const SERVES = new Set([
  "مستشار",
  "نائب",
  "مساعد",
  "ناطق",
  "متحدث",
  "سكرتير",
  "مبعوث",
  "مدير",
  "مكتب",
  "وكيل",
  "نجل",
  "زوجة",
  "شقيق",
  "باسم",
  "ممثل",
]);

const PASSING = new Set([
  "سابق",
  "أسبق",
  "راحل",
  "حالي",
  "جديد",
  "مخلوع",
  "مؤقت",
  "منتخب",
  "سيد",
  "عام",
  "كبير",
  "مفدى",
]);

/** Whether an office named alone is this person's: the same head, and nothing in it that his office or nation lacks. */
export function holds(person: Referent, office: readonly string[], nations: ReadonlySet<string>): boolean {
  const own = person.officeLemmas;
  if (own.length === 0 || !own.includes(office[0]!)) return false;
  if (own[0] !== office[0] && !(own.includes("الدكتور") || own.length > 2)) return false;
  // `مستشار الرئيس` is no president.
  // `رئيس الوزراء` is no minister.
  if (own[0] !== office[0] && own[own.indexOf(office[0]!) - 1] === "رئيس") return false;
  if (own[0] !== office[0] && SERVES.has(own[own.indexOf(office[0]!) - 1] ?? "")) return false;
  for (const lemma of office) if (!own.includes(lemma) && !nations.has(lemma)) return false;
  return true;
}

/** `قتل شاب فلسطيني`: a participle that is read as a noun, where a noun that is spelt so calls a person something. */
const isDoer = (r: Reading): boolean =>
  r.upos === Upos.NOUN && r.classes.size === 0 && r.verb !== "" && !r.definite && isPeople(r.lemma);
