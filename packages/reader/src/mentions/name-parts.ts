import { key } from "../letters/fold.ts";
import { Rows } from "../letters/rows.ts";
import { gazetteerTables } from "../lexicon/gazetteer-tables.ts";
import { PARTS_FROM, PartOf } from "../lexicon/name-bits.ts";

export { PartOf };

let rows: Rows | undefined;

/** The parts of names that a token's `key` may be, as bits of `PartOf`; 0 when no list holds it. */
export function partsOf(k: string): number {
  if (rows === undefined) {
    const { parts, partsIndex } = gazetteerTables();
    rows = new Rows(parts, partsIndex);
  }
  const at = rows.find(k);
  if (at !== -1) return rows.code(at) - PARTS_FROM;
  // `عبدالرقيب`: every such compound is a given name.
  return k.length > 7 && k.startsWith("عبدال") ? PartOf.GIVEN : 0;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(key));

/** Words that join the parts of an Arab name and take the next word with them: `محمد بن سلمان`, `أبو الغيط`. */
export const ARABIC_PARTICLES = words("بن ابن بنت آل أبو أبي أبا ولد عبد ذو");
/** Of these, the ones that may open a name. */
export const OPENING_PARTICLES = words("أبو عبد ابن بن آل");
/** Words of foreign names that take the next word with them: `فان`, `دي ميستورا`. */
export const FOREIGN_PARTICLES = words("فان فون دي دو دا دوس ديل ديلا دير دن دين لا لو ماك او سان سانت تير بار فن");
/** Titles by their spelling, since many are ordinary words as well (`الملك`, `الرائد`). */
export const TITLE_FORMS: readonly string[] = `
  الملك الملكة الأمير الأميرة السيد السيدة الشيخ الشيخة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة
  العقيد العميد اللواء العماد المشير الجنرال الرائد النقيب الملازم المقدم الرقيب العريف القس البابا الأنبا البطريرك
  المطران الأسقف الكاردينال الإمام الملا السير اللورد السيناتور النائب القاضي المستشار السفير الوزير الوزيرة
  الرئيس الرئيسة الزعيم السلطان الإمبراطور الأميرال الآنسة الحاخام المحامي المحامية الصحفي الصحفية الصحافي
  الصحافية الفنان الفنانة البروفيسور الدوق الكابتن مولاي سير لورد ملا
`
  .trim()
  .split(/\s+/);
/** Titles cut short, as newspapers print them: doctor, professor, engineer. */
export const SHORT_TITLES: readonly string[] = "د. أ. م. أ.د. ا.د. أ.م.".split(" ");
/** The same by their keys. */
export const TITLES: ReadonlySet<string> = new Set(TITLE_FORMS.map(key));
/** First halves of such names that are no given names by themselves: `شمس الدين`. */
export const FIRST_HALVES = words("شمس تاج فخر ركن قطب صدر ولي شرف صفي أسد غياث شجاع مجد معين موفق سراج شهاب برهان");
/** What follows a first word to make one name with it: `صلاح الدين`, `نصر الله`, `سيف الإسلام`. */
export const SECOND_HALVES = words("الدين الله الإسلام الحق العابدين الرحمن الزمان اللهيان");
/** Family names that stand first, with the given name after them. */
export const FAMILY_FIRST = words(
  "كيم شي هو وين لي بارك مون روه وانغ وانج تشانغ تشو تشين تشن تساي ماو دنغ دينغ جيانغ لين ليو سون نغوين يون هون تران بان يانغ",
);
