import { bare as bareSpelling } from "../letters/fold.ts";
import { lines } from "../lexicon/family.ts";
import peopleNouns from "../lexicon/nouns/people.ts";
import rolesArms from "../lexicon/nouns/roles-arms.ts";
import rolesState from "../lexicon/nouns/roles-state.ts";
import rolesWork from "../lexicon/nouns/roles-work.ts";
import victims from "../lexicon/nouns/victims.ts";
import { NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import {
  isByItsSecond,
  isCounted,
  isCountedParty,
  isKinOf,
  isNoOne,
  isPluralInIdafa,
  isSenior,
  isVictim,
  ofThem,
  standsForPeople,
} from "./crowds.ts";
import type { Nominal } from "./nominal.ts";

/** Classes of nouns that call people something. */
export const PEOPLE = ["person", "group", "role", "victim"];

export const callsPeople = (r: Reading): boolean => PEOPLE.some((c) => r.classes.has(c));

/** Plurals that call the members of an armed movement something, where the report knows one such movement only. By bare lemma. */
const REBELS = new Set("متمرد ميليشيا ميليشيات انقلابي عصابة متمردون مليشيا".split(" "));
/** Whether a lemma calls the members of an armed movement something: `المتمردون`, `الميليشيات`. */
export const isRebel = (lemma: string): boolean => REBELS.has(lemma);

/** Nouns of persons that point at no party: pronouns in the guise of nouns, parts of idioms. */
export const NO_PARTY = new Set([
  "نفس",
  "طرف",
  "جهة",
  "قوة",
  "جانب",
  "مخرج",
  "تشكيل",
  "حاجة",
  "مطلوب",
  "شريك",
  "مجتمع",
  "محيط",
  // `أحياء المدينة` are quarters.
  "حي",
  "بعض",
  "كبير",
  "أول",
  "آخر",
  "نظير",
  "عين",
  "رمز",
  "نجم",
  "ند",
  "روح",
  "بديل",
  "عالم",
  "جيل",
  "نسل",
  "محيط",
  "صف",
  "أهل",
  "ابن",
  "رأس",
  "تجمع",
  "تظاهرة",
  "مظاهرة",
  // `أطقم مدرعة` are vehicles.
  "طقم",
]);

/** Lemmas that call people something as nouns, so that the adjective spelt like them may stand for people, too. */
export let people: ReadonlySet<string> | undefined;

export const isPeople = (lemma: string): boolean => {
  people ??= new Set(
    [peopleNouns, rolesArms, rolesState, rolesWork, victims].flatMap((text, i) =>
      lines(`people/${i}`, text).flatMap(({ fields }) =>
        /\bperson\b/.test(fields[3] ?? "") ? [bareSpelling(fields[0]!)] : [],
      ),
    ),
  );
  return people.has(lemma) || PEOPLE_AS_ADJECTIVES.has(lemma);
};

/** Of these the plural stands for people without a noun. By bare lemma. */
export const PEOPLE_AS_ADJECTIVES = new Set(
  "مسلح مجهول ملثم متظاهر محتج مدني انفصالي إرهابي متطرف متشدد انتحاري متمرد مقاتل معارض مسؤول مقرب موال مؤيد ناشط غاضب معتصم مضرب محتجز معتقل".split(
    " ",
  ),
);

/** `جماعة الفجر المتمردة`, `المنتجات المصدرة`: a definite participle right behind a name or a definite plural of things describes it. */
export function describes(words: Words, of: Int32Array, w: number): boolean {
  const r = words.reading[w]!;
  if (!r.definite || r.verb === "" || w === 0 || words.sentence[w - 1] !== words.sentence[w]) return false;
  if (nameOf(r.features, NUMBER) === "Plur") return false;
  const before = words.reading[w - 1]!;
  const things =
    before.definite &&
    before.upos === Upos.NOUN &&
    r.form.endsWith("ة") &&
    !r.classes.has("body") &&
    !r.classes.has("group") &&
    nameOf(before.features, NUMBER) === "Plur" &&
    !/(?:ون|ين)$/.test(before.form);
  return (of[w - 1] !== -1 && before.part === Part.STEM) || things;
}

/** An adjective that calls somebody something, where no noun stands before it: `صحفي`, `عشرون مدنيا`. */
export function standsAlone(words: Words, first: number, head: number): boolean {
  const r = words.reading[head]!;
  if (r.upos !== Upos.ADJ || r.definite) return false;
  const before = words.reading[first < head ? head - 1 : first - 1];
  // `قتل مسلح`, `إن مسلحا`: right behind a verb or the particle that brings a clause nothing else can be meant.
  if (
    isPeople(r.lemma) &&
    before &&
    ((before.part === Part.ENCLITIC && words.reading[first - 2]?.upos === Upos.VERB) ||
      before.upos === Upos.VERB ||
      before.classes.has("anna") ||
      before.classes.has("inna"))
  )
    return true;
  if (!r.classes.has("person") && !r.classes.has("role")) return false;
  return before === undefined || (before.upos !== Upos.NOUN && before.upos !== Upos.PROPN && before.upos !== Upos.ADJ);
}

export const belongsToNation = (words: Words, from: number, to: number): boolean => {
  for (let w = from; w < to; w++)
    if (words.reading[w]!.classes.has("nisba"))
      for (const c of words.reading[w]!.classes) if (c.startsWith("country:")) return true;
  return false;
};

/** Parts of forces, where an adjective says which: `وحدة خاصة`, `فرقة مظلية`. */
export const UNITS = new Set(["وحدة", "فرقة", "خلية", "سرية", "كتيبة", "دورية"]);

/** A singular that a numeral counts: `22 ألف فلسطيني`. */
export function countedAt(words: Words, first: number, head: number): boolean {
  return first < head && words.reading[first]!.upos === Upos.NUM;
}

/** `قوات` are a party, `قوة` is strength; `نظراؤهم` are, `نظيره` stands before a name. */
export const isNoParty = (r: Reading): boolean => NO_PARTY.has(r.lemma) && !PARTIES_IN_PLURAL.test(r.form);

export const PARTIES_IN_PLURAL =
  /(?:قوات|جهات|أطراف|اطراف|نظرائ|نظراء|آخرون|آخرين|اخرين|أهالي|اهالي|أهال|قوى|أبناء|ابناء|شركاء|شركائ|شركاؤ|علماء|أعيان|اعيان|رموز|قيادات|فعاليات|نجوم|مطلوبون|مطلوبين|مخرجون|مخرجين)$/;

/** Classes of nouns in whose idafa an unnamed party stands that can do or suffer something. */
export const BRINGS_PEOPLE = [
  "act",
  "conflict",
  "weapon",
  "vehicle",
  "body-part",
  "part",
  "facility",
  "quantity",
  "place",
  "event",
  "number",
  "fraction",
];

/** Counts and parts (`عشرات المحتجين`). */
export const COUNTS = new Set(
  "عشرات مئات آلاف مئة ألف عدد معظم غالبية أغلب بعض عدة أحد إحدى مجموعة كل جميع أكثر أقل مزيد كثير".split(" "),
);

/** `هجمات منسقة`, `تفجيرات منظمة`: a participle in ة describes the acts in the plural before it, though it is spelt as a woman or a body. */
export function describesThings(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  const b = words.reading[w - 1];
  const next = words.reading[w + 1];
  return (
    b !== undefined &&
    words.sentence[w - 1] === words.sentence[w] &&
    r.form.endsWith("ة") &&
    !r.definite &&
    nameOf(r.features, VERBFORM) === "Part" &&
    b.upos === Upos.NOUN &&
    !b.definite &&
    b.form.endsWith("ات") &&
    nameOf(b.features, VERBFORM) === "Vnoun" &&
    !(next !== undefined && (next.definite === true || next.upos === Upos.PROPN || next.part === Part.ENCLITIC))
  );
}

/**
 * An unnamed party inside a phrase, behind its head. Behind what is no act, thing, place or count (`many` is set) only many are one, or a group:
 * `مطالب المعتصمين`, and not `تغريدة أمير قطر`.
 */
export function partyInside(
  words: Words,
  of: Int32Array,
  held: ReadonlySet<number>,
  from: number,
  end: number,
  many = false,
): Nominal | undefined {
  for (let w = from; w < end; w++) {
    if (of[w] !== -1 || held.has(w)) return undefined;
    const r = words.reading[w]!;
    if (r.upos === Upos.PROPN) return undefined;
    const bySecond = isByItsSecond(words, w, end);
    if ((isNoParty(r) && !bySecond) || r.lemma === "إنسان") continue;
    if (describesThings(words, w) || (w === end - 1 && isNoOne(words, w))) continue;
    if (isHeldOf(words, w)) return undefined;
    // `العملة الأجنبية`, `حقيبتي المفقودة`: an adjective read as a noun.
    const b = words.reading[w - 1]!;
    if (
      r.definite &&
      r.upos !== Upos.PROPN &&
      (b.definite || b.part === Part.ENCLITIC) &&
      nameOf(r.features, NUMBER) === "Sing"
    )
      continue;
    // `مقتل خمسة منهم`
    const them = w === end - 1 && r.upos === Upos.NUM ? ofThem(words, end) : -1;
    if (them !== -1) return { first: w, last: them, head: w, kind: "group" };
    const plural = nameOf(r.features, NUMBER) !== "Sing";
    if (many && !plural && !(r.classes.has("group") && r.definite)) continue;
    const people =
      r.classes.has("nisba") && ((plural && isPeopleOfNation(r)) || words.reading[w - 1]!.upos === Upos.NUM);
    // `مئات المتضامنين`: those who do something, many of them counted.
    const doers =
      r.upos === Upos.NOUN &&
      /(?:ون|ين)$/.test(r.form) &&
      plural &&
      nameOf(r.features, VERBFORM) === "Part" &&
      COUNTS.has(words.reading[w - 1]!.lemma);
    const bare =
      doers ||
      (r.upos === Upos.ADJ &&
        isPeople(r.lemma) &&
        ((/(?:ون|ين)$/.test(r.form) &&
          // `نيران مسلحين`: people in the plural describe no things.
          (nameOf(words.reading[w - 1]!.features, NUMBER) === "Sing" || isOfThings(words.reading[w - 1]!))) ||
          // `مقتل 20 مسلحا`
          words.reading[w - 1]!.upos === Upos.NUM));
    const byGrammar =
      standsForPeople(words, w) ||
      (r.lemma === "آخر" && /(?:ون|ين|ان)$/.test(r.form)) ||
      bySecond ||
      isSenior(words, w) ||
      isVictim(words, w) ||
      (isCounted(words, w) && isCountedParty(r)) ||
      isKinOf(words, w) ||
      isPluralInIdafa(words, w);
    if (!bare && !people && !byGrammar && !(callsPeople(r) && isParty(r, plural)) && !isUnnamedBody(r)) continue;
    let last = w + 1;
    while (last < end && of[last] === -1 && words.reading[last]!.upos !== Upos.PUNCT) {
      last++;
      if (words.reading[last - 1]!.part === Part.ENCLITIC && words.reading[last]?.upos !== Upos.ADJ) break;
    }
    for (let x = w; x < end; x++) if (of[x] !== -1 && words.reading[x]!.classes.has("given")) return undefined;
    // `قرار الرئيس`, `رحيل رئيس الوزراء`
    const office = r.classes.has("role") && r.upos === Upos.NOUN && !plural && definite(words, w, last);
    return { first: w, last, head: w, kind: office ? "office" : "group" };
  }
  return undefined;
}

/** Whether an office is this one and no other: with ال, or an idafa whose end is definite or a name. */
export function definite(words: Words, head: number, last: number): boolean {
  if (words.reading[head]!.definite) return true;
  for (let w = head + 1; w < last; w++) {
    const r = words.reading[w]!;
    if (r.part !== Part.STEM) return false;
    if (r.definite) return true;
  }
  // `رئيس روسي الولايات المتحدة`: behind an indefinite adjective another phrase begins.
  return words.reading[last]?.upos === Upos.PROPN && (last === head + 1 || words.reading[last - 1]!.upos !== Upos.ADJ);
}

const isOfThings = (r: Reading): boolean =>
  r.upos === Upos.NOUN && ["weapon", "act", "vehicle", "thing"].some((c) => r.classes.has(c));

/** `الروس`, `الأكراد`, `السوريين`: a people by the noun of its nation in the plural. */
export const isPeopleOfNation = (r: Reading): boolean =>
  /(?:ون|ين|ان)$/.test(r.form) ||
  (!/(?:ة|ات)$/.test(r.form) &&
    // `هاجم أكراد`: the broken plural of a people, which as a noun describes nothing.
    (r.definite || (r.upos === Upos.NOUN && nameOf(r.features, NUMBER) === "Plur")));

/** `النظام العسكري الحاكم`, `ضد النظام`: who rules, and no order of things (`النظام الصحي`). */
export function isRegime(words: Words, head: number, last: number): boolean {
  const r = words.reading[head]!;
  if (r.lemma !== "نظام" || !r.definite || r.upos !== Upos.NOUN) return false;
  if (last === head + 1) return OF_A_REGIME.has(words.reading[head - 1]?.lemma ?? "");
  for (let w = head + 1; w < last; w++) if (!RULE.has(words.reading[w]!.lemma)) return false;
  return true;
}
/** Behind these who rules is meant: `إسقاط النظام`, `رحيل النظام`, `قمع النظام`. */
const OF_A_REGIME = new Set(
  "ضد إسقاط سقوط رحيل قمع جرائم استبداد بطش إزاحة أنصار مناصر قصف معتقلات سجون طائرات مناهضة معارضة مؤيدو معارضو".split(
    " ",
  ),
);
const RULE = new Set(
  "عسكري حاكم سابق بائد استبدادي قمعي ديكتاتوري دكتاتوري ملكي شيوعي قائم شمولي متهالك مخلوع".split(" "),
);

/** `فعاليات التمرين`: what is held of it, and nobody. */
export function isHeldOf(words: Words, w: number): boolean {
  const behind = words.reading[w + 1];
  return (
    words.reading[w]!.form.endsWith("فعاليات") &&
    behind?.definite === true &&
    behind.upos === Upos.NOUN &&
    behind.classes.has("act")
  );
}

/** A body that no name is given for: `محكمة جنايات`, `منظمات حقوقية`, `دول غربية`. */
export function isUnnamedBody(r: Reading): boolean {
  if (r.upos !== Upos.NOUN || isNoParty(r)) return false;
  // `جبهات القتال`: where it is fought.
  if (r.lemma === "جبهة" && nameOf(r.features, NUMBER) === "Plur") return false;
  // `السلطات`, `الدول`; the singular is power, and a state by its name.
  if (r.lemma === "دولة" || r.lemma === "سلطة") return nameOf(r.features, NUMBER) === "Plur";
  // `التنظيمات الإرهابية`, `قوى`, `القيادة الأفريقية`: many of a kind, or one told apart.
  if (r.lemma === "قيادة") return r.definite || nameOf(r.features, NUMBER) === "Plur";
  if (BODIES_IN_PLURAL.has(r.lemma)) return nameOf(r.features, NUMBER) === "Plur";
  if (PARTIES_AS_MANY.has(r.lemma) && nameOf(r.features, NUMBER) === "Plur") return true;
  // `الأجهزة الأمنية`: services, not devices.
  if (r.lemma === "جهاز") return nameOf(r.features, NUMBER) === "Plur" && r.definite;
  if (r.classes.has("legal") && r.classes.has("body")) return true;
  return r.classes.has("body") && !NO_BODY.some((c) => r.classes.has(c));
}

const BODIES_IN_PLURAL = new Set(["تنظيم", "جماعة", "فصيل", "ميليشيا", "مليشيا", "منظمة", "كيان", "حركة"]);
/** Of these the plural is a party, whatever the singular is: `صحف تركية`, `سفارات عربية`, `عواصم غربية`. */
const PARTIES_AS_MANY = new Set(
  "صحيفة سفارة عاصمة جمعية نقابة مؤسسة كتلة جامعة كنيسة مصلحة شركة بنك مصرف قبيلة عشيرة أسرة عائلة وفد وزارة لواء كتيبة فرقة مرجعية زعامة نخبة بلدية فعالية".split(
    " ",
  ),
);

/** `القادة`, `طلبة`: a broken plural that by its ending looks like one woman (Wright I § 304). */
export const isManyInTa = (r: Reading): boolean =>
  r.upos === Upos.NOUN &&
  r.form.endsWith("ة") &&
  !r.lemma.endsWith("ة") &&
  callsPeople(r) &&
  (r.definite ? r.form.replace(/^ا?ل/, "") : r.form) !== `${r.lemma}ة`;

/** Nouns of bodies that name a house, a part, an act or a place as readily. */
export const NO_BODY = [
  "facility",
  "part",
  "thing",
  "unit",
  "money",
  "sport",
  "event",
  "act",
  "place",
  "media",
  "abstract",
  "conflict",
  "religious",
  "education",
];

/**
 * Whether a word that can call people something does so here: no adjective but in the plural of persons (`المسلحين`), no
 * participle of manner (`مضيفا`), no plural in ات that is one of things (`المساعدات`).
 */
export function isParty(r: Reading, plural: boolean): boolean {
  if (r.upos === Upos.ADJ) return plural && /(?:ون|ين|ائ|اء)$/.test(r.form);
  if (r.upos !== Upos.NOUN) return false;
  // `مضيفا` tells how; `ناشطا`, `مسلحا` whom.
  if (r.verb !== "" && !r.definite && r.form.endsWith("ا")) return SURELY_PEOPLE.some((c) => r.classes.has(c));
  // `القوات`: a masdar by its form only.
  // `الطالبات`, and no `مساعدات`, `مقاتلات`, which are things.
  if (r.form.endsWith("ات") && r.classes.has("person") && plural && !THINGS_IN_PLURAL.has(r.lemma)) return true;
  return r.classes.has("group") || (!r.form.endsWith("ات") && nameOf(r.features, VERBFORM) !== "Vnoun");
}

/** Nouns of persons whose plural in ات is of things. By lemma. */
const THINGS_IN_PLURAL = new Set(
  "مساعد مقاتل مدمر متفجر مسير ناقل محرك مدرع مستشفى مجند قيادي دوري كشاف رافع حامل طائر معاون مخبر مولد مستند مهمة خبر سيد".split(
    " ",
  ),
);

export const SURELY_PEOPLE = ["activist", "armed", "military", "victim", "civilian", "rebel", "criminal", "police"];
