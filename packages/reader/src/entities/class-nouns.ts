import type { Sector } from "@isnad/record";
import { key } from "../letters/fold.ts";
import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";
import type { Referent } from "./referent.ts";

/** What a definite class noun (`الحركة`, `المدينة`) can come back to. */
interface ClassNoun {
  /** Whether what it calls is a body, a place, or may be either (`حكومة مصر`). */
  readonly calls: "body" | "place" | "either";
  /** Whether one that has not been called so fits by its class. */
  readonly fits?: (r: Referent, words: Words) => boolean;
  /** Where one fits by its class, how many sentences back it may be named; without, anywhere before. */
  readonly near?: number;
  /** Whether one fits by its class only where no other does. */
  readonly alone?: boolean;
}

/** Class nouns of which a body has one: what is called `حزب` is not called `حركة`, nor a bank `شركة`. Keys. */
const MOVEMENTS = "حركة جماعة تنظيم حزب جبهة".split(" ").map(key);
const UNITS = "كتائب كتيبة لواء ألوية سرايا سرية جناح ذراع قوات لجان لجنة".split(" ").map(key);
const OUTLETS = "قناة صحيفة شبكة موقع مجلة إذاعة تلفزيون تليفزيون جريدة فضائية راديو".split(" ").map(key);
const MONEY = "بنك مصرف صندوق بورصة".split(" ").map(key);
const PROSECUTION = "نيابة قضاء".split(" ").map(key);

const called = (r: Referent, nouns: readonly string[]): boolean => nouns.some((n) => r.classNouns.has(n));
const body = (r: Referent, ...sectors: readonly Sector[]): boolean =>
  r.kind === "organization" && r.sector !== null && sectors.includes(r.sector);
/** A place of one of these kinds; one that no list holds may be of any. */
const place =
  (...types: readonly string[]) =>
  (r: Referent): boolean =>
    r.kind === "place" && (r.known === null ? types.includes("unlisted") : types.includes(r.known.type));
const site =
  (type: string) =>
  (r: Referent): boolean =>
    r.known?.type === type;

const movement = (...but: readonly string[]) => {
  const others = MOVEMENTS.filter((n) => but.includes(n));
  return (r: Referent): boolean => body(r, "REB") && !called(r, others) && !called(r, UNITS);
};

/** By lemma. Nouns that only come back to what was called so have no `fits`. */
const NOUNS: ReadonlyMap<string, ClassNoun> = new Map<string, ClassNoun>([
  ["حركة", { calls: "body", fits: movement("حزب", "جبهة", "تنظيم", "جماعة") }],
  ["جماعة", { calls: "body", fits: movement() }],
  ["تنظيم", { calls: "body", fits: movement("حزب", "حركة") }],
  ["ميليشيا", { calls: "body", fits: movement() }],
  ["مليشيا", { calls: "body", fits: movement() }],
  ["حزب", { calls: "body", fits: (r) => body(r, "PTY") && !called(r, MOVEMENTS) }],
  [
    "منظمة",
    {
      calls: "body",
      fits: (r) =>
        r.kind === "organization" &&
        r.known !== null &&
        (body(r, "CVL", "MED") || (r.sector === null && r.country === null)) &&
        r.classNouns.size <= 1,
      near: 3,
    },
  ],
  ["محكمة", { calls: "body", fits: (r) => body(r, "JUD") && !called(r, PROSECUTION), alone: true }],
  ["برلمان", { calls: "body", fits: (r) => body(r, "LEG"), alone: true }],
  ["وزارة", { calls: "body", fits: (r) => called(r, MINISTRIES), alone: true }],
  ["شركة", { calls: "body", fits: (r) => body(r, "BUS") && !called(r, MONEY) }],
  ["وكالة", { calls: "body", fits: (r) => body(r, "JRN") && r.known !== null && !called(r, OUTLETS), near: 2 }],
  [
    "مدينة",
    {
      calls: "place",
      fits: (r, words) => (r.known?.type === "capital" ? isWhere(r, words) : place("city", "town", "unlisted")(r)),
      near: 2,
    },
  ],
  ["بلدة", { calls: "place", fits: place("town", "village", "unlisted"), near: 2 }],
  ["قرية", { calls: "place", fits: place("town", "village", "unlisted"), near: 2 }],
  ["مخيم", { calls: "place", fits: place("camp"), near: 4 }],
  ["محافظة", { calls: "place", fits: place("governorate"), near: 2 }],
  ["ولاية", { calls: "place", fits: place("governorate"), near: 2 }],
  ["إقليم", { calls: "place", fits: place("region"), near: 2 }],
  ["جزيرة", { calls: "place", fits: place("island"), near: 4 }],
  ["دولة", { calls: "place" }],
  ["بلد", { calls: "place", fits: place("state"), near: 2, alone: true }],
  ["عاصمة", { calls: "place", fits: (r, words) => r.known?.type === "capital" && isWhere(r, words), alone: true }],
  ["مملكة", { calls: "place" }],
  ["سلطنة", { calls: "place" }],
  ["إمارة", { calls: "place" }],
  ["مطار", { calls: "place", fits: site("airport"), near: 4 }],
  ["ميناء", { calls: "place", fits: site("port"), near: 4 }],
  ["قاعدة", { calls: "place", fits: site("base"), near: 4 }],
  ["معبر", { calls: "place", fits: site("crossing"), near: 4 }],
  ["مضيق", { calls: "place", fits: place("strait"), near: 4 }],
  ...["قطاع", "حي", "منطقة"].map((n): [string, ClassNoun] => [n, { calls: "place" }]),
  ...(
    "جبهة مجلس مجموعة ائتلاف رابطة نقابة جمعية نادي صندوق مصرف بنك جامعة مؤسسة هيئة لجنة مفوضية صحيفة شبكة قناة ميليشيات مليشيات تحالف حلف " +
    "بعثة نيابة كنيسة سفارة شرطة قوات قوة مقاومة"
  )
    .split(" ")
    .map((n): [string, ClassNoun] => [n, { calls: "body" }]),
  ...["جيش", "حكومة", "رئاسة", "إدارة", "نظام", "اتحاد", "سلطة"].map((n): [string, ClassNoun] => [
    n,
    { calls: "either" },
  ]),
]);

/** Ministries that are called by their field alone (`الخارجية الروسية`). Keys. */
const MINISTRIES = "خارجية داخلية خزانة مالية وزارة".split(" ").map(key);

/** What a definite class noun by this lemma can come back to; undefined for nouns that are no such. */
export const classNoun = (lemma: string): ClassNoun | undefined => NOUNS.get(lemma);

const keys = new Map<string, string>();
/** The key of a class noun, by which it is looked up however its lemma is spelt. */
export function nounKey(lemma: string): string {
  let k = keys.get(lemma);
  if (k === undefined) {
    k = key(lemma);
    if (keys.size < 5000) keys.set(lemma, k);
  }
  return k;
}

/** Whether a referent is of the kind that a class noun calls something. */
export const agrees = (noun: ClassNoun, r: Referent): boolean =>
  r.kind !== "person" &&
  r.kind !== "group" &&
  (noun.calls === "either" || (noun.calls === "body") === (r.kind === "organization"));

/** Words that bring a place where something is, and not a capital for its government. By lemma. */
const WHERE = new Set(
  "في إلى داخل قرب نحو صوب شرق غرب شمال جنوب وسط ضاحية شارع مدينة عاصمة حول خارج باتجاه مطار ب".split(" "),
);

/** `في باريس`, not `أعلنت باريس`: whether the latest mention of a capital names the town. */
function isWhere(r: Referent, words: Words): boolean {
  const named = r.mentions.findLast((m) => m.form === "name");
  if (!named) return false;
  // `بيروت: قال`
  if (words.firstOf[words.sentence[named.first]!] === named.first)
    return words.reading[named.last]?.upos === Upos.PUNCT;
  return WHERE.has(words.reading[named.first - 1]!.lemma);
}

/** What a class noun is in the idafa of, or the verb or preposition before it, where it means an act or a state: `حرية الحركة`, `حسن التنظيم`. */
const ANOTHER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["حركة", "حرية قيد تقييد شلل سهولة سرعة بطء انسيابية كثافة مسار توقف عودة شل عاد تعطل كثيرة وسيلة"],
      ["تنظيم", "حسن سوء دقة كفاءة مستوى فن إعادة مسؤولية لجنة"],
      ["جبهة", "على في إلى خط من عن"],
      ["قاعدة", "على شذ خرج خلاف استثناء"],
      ["اتحاد", "على قوة"],
      ["مقاومة", "حق خيار ثقافة مشروع سلاح نهج فكرة روح حركة محور قوة على في إلى"],
      ["دولة", "مؤسسة هيبة كيان مفهوم"],
      ["نظام", "حفظ فرض عن"],
    ] as const
  ).map(([noun, before]) => [noun, new Set(before.split(" "))]),
);

/** Plurals that are one: `البلاد`, `السلطات`, `القوات`, `الميليشيات`. */
const ONE_IN_PLURAL = /(?:بلاد|سلطات|قوات|يشيات)$/;

/** Whether a definite class noun at a word means something that is no single body or place here. */
export function meansAnother(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  if (nameOf(r.features, NUMBER) !== "Sing" && !ONE_IN_PLURAL.test(r.form)) return true;
  if (r.lemma === "سلطة" && nameOf(r.features, NUMBER) === "Sing") return true;
  const before = words.reading[w - 1];
  if (before && w > words.firstOf[words.sentence[w]!]! && ANOTHER.get(r.lemma)?.has(before.lemma)) return true;
  // `المحافظة على التراث`
  return r.lemma === "محافظة" && words.reading[w + 1]?.lemma === "على";
}

/** Whether a class noun closes a noun phrase as its genitive: `معاقل الجماعة`, `زعيم الحركة الجديد`, and no `الجريمة المنظمة`, `زعيم الحركة الوطنية`. */
export function isGenitive(words: Words, w: number, last: number): boolean {
  const r = words.reading[w]!;
  const before = words.reading[w - 1]!;
  if (before.part !== Part.STEM || before.definite || (before.upos !== Upos.NOUN && before.upos !== Upos.ADJ))
    return false;
  for (let x = w + 1; x < last; x++) {
    const a = words.reading[x]!;
    // An adjective of another gender or number belongs to the head.
    if (a.upos !== Upos.ADJ) return false;
    if (
      nameOf(a.features, GENDER) === nameOf(r.features, GENDER) &&
      nameOf(a.features, NUMBER) === nameOf(r.features, NUMBER)
    )
      return false;
  }
  return true;
}
