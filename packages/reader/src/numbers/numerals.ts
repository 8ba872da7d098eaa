import { key } from "../letters/fold.ts";

/**
 * The words of number, in every agreement form and case, under the spelling that `key` gives them.
 *
 * Grammar: Wright, A Grammar of the Arabic Language (3rd ed.), I §§ 318–338. Forms without nunation (`اثنا`, `مئتا`) stand
 * before what they count.
 */

/** What a numeral does in a number. */
export type NumeralKind = "unit" | "ten" | "teen" | "tens" | "hundred" | "scale" | "fraction";

export interface Numeral {
  readonly kind: NumeralKind;
  readonly value: number;
  /** Counts by itself: `ألفين` is 2 × 1000. */
  readonly times?: number;
}

const CARDINALS: ReadonlyMap<string, Numeral> = build();
const ORDINALS: ReadonlyMap<string, number> = buildOrdinals();

/** The cardinal that a spelling (without ال) is, or undefined. */
export const cardinal = (k: string): Numeral | undefined => CARDINALS.get(k);
/** The ordinal that a spelling (without ال) is: `ثالث` and `ثالثة` are 3. */
export const ordinal = (k: string): number | undefined => ORDINALS.get(k);

function build(): Map<string, Numeral> {
  const map = new Map<string, Numeral>();
  const put = (n: Numeral, forms: string) => {
    for (const f of forms.split(" ")) map.set(key(f), n);
  };
  const units = [
    "واحد واحدة واحدا",
    "اثنان اثنين اثنتان اثنتين ثنتان ثنتين اثنا اثني اثنتا اثنتي إثنان إثنين",
    "ثلاثة ثلاث ثلاثا",
    "أربعة أربع أربعا",
    "خمسة خمس خمسا",
    "ستة ست ستا",
    "سبعة سبع سبعا",
    "ثمانية ثماني ثمان ثمانيا",
    "تسعة تسع تسعا",
  ];
  for (const [i, forms] of units.entries()) put({ kind: "unit", value: i + 1 }, forms);
  // أحد and إحدى count only inside a number (`أحد عشر`); by themselves they are "one of".
  put({ kind: "unit", value: 1 }, "أحد إحدى احدى");
  put({ kind: "ten", value: 10 }, "عشرة عشر عشرا");
  const stems = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
  for (const [i, s] of stems.entries()) {
    put({ kind: "tens", value: (i + 3) * 10 }, `${s}ون ${s}ين`);
    const n = (i + 3) * 100;
    const joined = s === "ثمان" ? ["ثمان", "ثماني"] : [s];
    for (const j of joined) put({ kind: "hundred", value: n }, `${j}مئة ${j}مائة ${j}ماية ${j}مية ${j}مأة`);
    put({ kind: "teen", value: i + 13 }, `${s}ةعشر ${s}عشرة`);
  }
  put({ kind: "teen", value: 18 }, "ثمانيةعشر ثمانيعشرة");
  put({ kind: "tens", value: 20 }, "عشرون عشرين");
  put({ kind: "teen", value: 11 }, "أحدعشر إحدىعشرة احدعشر");
  put({ kind: "teen", value: 12 }, "اثناعشر اثنيعشر اثنتاعشرة اثنتيعشرة إثناعشر");
  put({ kind: "hundred", value: 100 }, "مئة مائة ماية مأة");
  put({ kind: "hundred", value: 200 }, "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي ميتين");
  const scales: [number, string, string, string][] = [
    [1e3, "ألف ألفا آلاف آلافا ألوف", "ألفان ألفين ألفي", ""],
    [1e6, "مليون مليونا ملايين ملايينا", "مليونان مليونين مليونا مليوني", "مليون"],
    [1e9, "مليار مليارا مليارات بليون بليونا بلايين ملايير", "ملياران مليارين ملياري بليونان بليونين بليوني", "مليار"],
    [1e12, "تريليون تريليونا تريليونات ترليون ترليونا ترليونات", "تريليونان تريليونين تريليوني ترليونين", ""],
  ];
  for (const [value, one, two] of scales) {
    put({ kind: "scale", value, times: 2 }, two);
    put({ kind: "scale", value }, one);
  }
  put({ kind: "fraction", value: 1 / 2 }, "نصف");
  put({ kind: "fraction", value: 1 / 3 }, "ثلث");
  put({ kind: "fraction", value: 2 / 3 }, "ثلثا ثلثي ثلثان ثلثين");
  put({ kind: "fraction", value: 1 / 4 }, "ربع");
  put({ kind: "fraction", value: 1 / 5 }, "خُمس");
  put({ kind: "fraction", value: 2 / 5 }, "خمسا خمسي");
  // خمس is five before it is a fifth.
  put({ kind: "unit", value: 5 }, "خمس خمسا");
  return map;
}

function buildOrdinals(): Map<string, number> {
  const map = new Map<string, number>();
  const put = (n: number, forms: string) => {
    for (const f of forms.split(" ")) map.set(key(f), n);
  };
  const firsts = [
    "أول أولى حادي حادية",
    "ثاني ثانية",
    "ثالث ثالثة",
    "رابع رابعة",
    "خامس خامسة",
    "سادس سادسة",
    "سابع سابعة",
    "ثامن ثامنة",
    "تاسع تاسعة",
    "عاشر عاشرة",
  ];
  for (const [i, forms] of firsts.entries()) put(i + 1, forms);
  const tens = [
    "عشرون عشرين",
    "ثلاثون ثلاثين",
    "أربعون أربعين",
    "خمسون خمسين",
    "ستون ستين",
    "سبعون سبعين",
    "ثمانون ثمانين",
    "تسعون تسعين",
  ];
  for (const [i, forms] of tens.entries()) put((i + 2) * 10, forms);
  return map;
}

/** Plurals that say an order of size and no number. */
export const VAGUE: ReadonlyMap<string, "tens" | "hundreds" | "thousands" | "millions" | "billions"> = new Map([
  ...["عشرات"].map((f) => [key(f), "tens"] as const),
  ...["مئات", "مئآت", "مائات"].map((f) => [key(f), "hundreds"] as const),
  ...["آلاف", "آلافا", "ألوف", "ألوفا"].map((f) => [key(f), "thousands"] as const),
  ...["ملايين", "ملايينا", "ملايير"].map((f) => [key(f), "millions"] as const),
  ...["مليارات", "بلايين", "تريليونات"].map((f) => [key(f), "billions"] as const),
]);

/** What wakes a rule that begins with a number: digits and every word of number. */
export const NUMBER_ANCHORS: readonly string[] = [
  "kind:number",
  "upos:NUM",
  ...[...CARDINALS.keys()].map((k) => `key:${k}`),
];
