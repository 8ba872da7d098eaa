import { Kind } from "../tokens/tokens.ts";
import { GENDER, get, NUMBER, Upos } from "../words/features.ts";
import { besidePlace } from "./borne-out.ts";
import { PLACE_HEADS } from "./heads.ts";
import { type Hit, isPlace, longestHit } from "./longest-hit.ts";
import type { Scan } from "./scan.ts";

/** Whether a single definite word is read as an adjective and stands behind a definite noun, or its definite adjective. */
export function isAttribute(scan: Scan, from: number, to: number, letters: number): boolean {
  if (to - from > 1 || letters > 0) return false;
  const r = scan.stem(from);
  const b = scan.before(from);
  if (r.upos !== Upos.ADJ || !r.definite || b < 0) return false;
  const before = scan.stem(b);
  return before.definite && (before.upos === Upos.NOUN || before.upos === Upos.ADJ);
}

/** Names that are an adjective as well: `السعودية` after a definite noun, `سورية` after a feminine one, is no place. */
export function isAdjective(scan: Scan, hit: Hit): boolean {
  if (hit.to - hit.from > 1 || hit.letters > 0) return false;
  const k = scan.key(hit.from);
  if (k !== "السعوديه" && k !== "سوريه" && k !== "المغربيه") return false;
  let w = scan.words.firstOfToken[hit.from]! - 1;
  while (w >= 0 && scan.tokens.kind[scan.words.token[w]!] === Kind.CLOSE) w--;
  if (w < 0 || scan.words.sentence[w] !== scan.words.sentence[w + 1]) return false;
  const before = scan.words.reading[w]!;
  if (k === "سوريه")
    return (
      (before.upos === Upos.NOUN || before.upos === Upos.ADJ) &&
      !before.definite &&
      (get(before.features, GENDER) === 2 || get(before.features, NUMBER) === 3) &&
      !before.classes.has("direction") &&
      !before.classes.has("role")
    );
  // `استنكرته السعودية`, `رحبت به السعودية`: the subject behind a verb's object; `حكومته السعودية` is an adjective.
  if (before.upos === Upos.PRON && w > 0 && scan.words.token[w - 1] === scan.words.token[w]) {
    const { upos } = scan.words.reading[w - 1]!;
    if (upos === Upos.VERB || upos === Upos.ADP) return false;
  }
  return before.definite || before.upos === Upos.PRON || (before.upos === Upos.PROPN && before.key !== "العربيه");
}

/** Words after which a spelling is no name: `حماس كبير`, `مصر على`, `صلاة المغرب`, `في كل قطر`. */
export function vetoed(scan: Scan, hit: Hit): boolean {
  if (hit.to - hit.from > 1) {
    // `تنظيم الدولة الإسلامية` is named by its last two words.
    const behind = hit.to - hit.from === 2 && scan.key(hit.to - 1) === "الدوله" ? scan.after(hit.to - 1) : -1;
    return behind >= 0 && scan.key(behind) === "الاسلاميه";
  }
  // `درعاً`: a word with tanwin is a common noun.
  if (scan.hasTanwin(hit.from)) return true;
  const k = scan.key(hit.from).slice(hit.letters);
  const b = scan.before(hit.from);
  // `طائرة بوينغ`, `من طراز إيرباص`: what is made there, and not the firm.
  if (b >= 0 && hit.letters === 0 && MADE.has(scan.stem(b).lemma) && hit.senses.some((s) => s.known.sector === "BUS"))
    return true;
  // `نيسان/أبريل`: a month that is a town or a firm elsewhere.
  if (hit.letters === 0 && scan.stem(hit.from).classes.has("month") && besideMonth(scan, hit)) return true;
  const next = scan.after(hit.to - 1);
  const nextKey = next >= 0 ? scan.key(next) : "";
  switch (k) {
    case "حماس":
      return (
        next >= 0 &&
        scan.whole(next) &&
        [
          "كبير",
          "شديد",
          "الجماهير",
          "الجمهور",
          "الشباب",
          "بالغ",
          "منقطع",
          "اللاعبين",
          "المشجعين",
          "زائد",
          "وطني",
        ].includes(nextKey)
      );
    case "مصر":
      return nextKey === "علي" && b >= 0 && (scan.stem(b).upos === Upos.PRON || scan.stem(b).lemma === "إن");
    case "المغرب":
      return b >= 0 && ["صلاه", "اذان", "وقت", "بعد", "قبل"].includes(scan.key(b));
    case "قطر":
      return b >= 0 && ["كل", "نصف", "بنصف", "ذات", "ذو"].includes(scan.key(b));
    // `مسقط رأسه`, `للنيل من`, `كوبا أمريكا`.
    case "مسقط":
      return next >= 0 && scan.stem(next).lemma === "رأس";
    // `درجة الشباب`, `المنتخب الوطني للشباب`: an age, no club.
    case "الشباب":
      return (
        (hit.letters > 0 && scan.tokens.spelling[hit.from]![hit.letters - 1] === "ل") ||
        (b >= 0 && hit.letters === 0 && OF_THE_YOUNG.has(scan.stem(b).lemma))
      );
    // `تم الاتفاق عليها`, `الاتفاق النووي`: an agreement, no club.
    case "الاتفاق":
      return (
        nextKey === "مع" ||
        nextKey === "بين" ||
        (next >= 0 && scan.stem(next).lemma === "على" && scan.kind(hit.to) === Kind.WORD) ||
        (b >= 0 && hit.letters === 0 && DONE.has(scan.stem(b).lemma)) ||
        ofPowers(scan, next)
      );
    // `كأس ولي العهد`, `الحد الأقصى`, `الحد من`: no clubs.
    case "العهد":
      return b >= 0 && scan.stem(b).lemma === "ولي";
    case "الحد":
      return (
        nextKey === "من" ||
        (next >= 0 && scan.plain(next)?.definite === true && /^(?:الا|الم)/.test(nextKey)) ||
        (b >= 0 && ["هذا", "عن", "إلى"].includes(scan.stem(b).lemma))
      );
    // `سيول جدة`, `السيول`: floods, where a place has them.
    case "سيول":
      return (
        (b >= 0 && hit.letters === 0 && FLOODED.has(scan.stem(b).lemma)) ||
        (next >= 0 && (scan.stem(next).classes.has("time") || (longestHit(scan, next)?.senses.some(isPlace) ?? false)))
      );
    // `الأحمر والأبيض والأزرق`
    case "الابيض":
      return besideColour(scan, hit, b, next);
    // `التمرد الحوثي`, `المقذوف الحوثي`: an adjective of a thing; `الزعيم الحوثي` is a person.
    case "الحوثي": {
      const of = b >= 0 && hit.letters === 0 && b === hit.from - 1 ? scan.plain(b) : undefined;
      return (
        of?.definite === true &&
        !of.guessed &&
        of.upos === Upos.NOUN &&
        !["role", "title", "person", "kin"].some((c) => of.classes.has(c))
      );
    }
    // `وكالة الأنباء الروسية "تاس"`: no paper of that name.
    case "الانباء":
      return b >= 0 && scan.stem(b).lemma === "وكالة";
    case "عدن":
      return b >= 0 && /^(?:جنه|جنات|جنان)$/.test(scan.stem(b).key);
    // `وابل من الصواريخ`: a hail, no Apple.
    case "ابل":
      return hit.letters === 1 && nextKey === "من" && scan.tokens.spelling[hit.from]![0] === "و";
    case "نيل":
      return (
        hit.letters > 0 &&
        next >= 0 &&
        scan.kind(hit.to) === Kind.WORD &&
        scan.words.reading[scan.words.firstOfToken[hit.to]!]!.lemma === "من"
      );
    // `معسكر اللواء`, `جدة الطفلة`, `تداول سهم الشركة`: a noun that governs another, and no town.
    case "معسكر":
    case "جامعه":
      return named(scan, hit, b)
        ? next >= 0 && scan.whole(next) && (governs(scan, next) || nextKey === "ام")
        : !besidePlace(scan, hit, hit.senses[0]!.known);
    // `جاء في كلمة ألقاها`, `آمن بالمستقبل`, `شخصيات قديمة وحديثة`: no camp, party or town.
    case "كلمه":
      return !named(scan, hit, b);
    case "المستقبل":
      return !(b >= 0 && hit.letters === 0 && FUTURES.has(scan.stem(b).lemma)) && !scan.enclosed(hit.from, hit.to);
    case "حديثه":
      return !named(scan, hit, b) && !(b >= 0 && hit.letters === 0 && TOWN_HAS.has(scan.stem(b).lemma));
    case "تداول":
      return hit.letters <= 1 && next >= 0 && scan.whole(next) && (governs(scan, next) || nextKey === "ام");
    // `جدة الطفلة`, `جدة سمير لأمه`: a grandmother; Jeddah behind a preposition or the noun of what it has (`ببلدية جدة السفير`).
    case "جده":
      return hit.letters === 0 && (b < 0 || !TOWN_HAS.has(scan.stem(b).lemma)) && next >= 0 && isKin(scan, next);
    // `يوم عسير`, `الحساب عسير`: difficult.
    case "عسير":
      return b >= 0 && hit.letters === 0 && (HARD.has(scan.stem(b).lemma) || scan.stem(b).upos === Upos.VERB);
    // `كل مناطق المدينة`, `وسط المدينة`: the city of which is spoken; Medina beside a town of its land, or behind what it alone has.
    case "المدينه":
      return (
        nextKey !== "المنوره" &&
        !besidePlace(scan, hit, hit.senses[0]!.known) &&
        !(b >= 0 && hit.letters === 0 && MEDINAN.has(scan.key(b).replace(/^[وبلف](?=منطقه|اماره|امير)/, "")))
      );
    // `مطلع مايو (اليوم)`: a day, in brackets.
    case "اليوم":
      return scan.tokens.spelling[hit.from - 1] === "(" && scan.tokens.spelling[hit.to] === ")";
    case "كوبا":
      return nextKey === "امريكا" || nextKey === "ليبرتادوريس";
    case "امريكا":
      return b >= 0 && scan.key(b) === "كوبا";
    case "روسيا":
    case "سوريا":
    case "ليبيا":
    case "افريقيا":
    case "بريطانيا":
    case "ايطاليا":
    case "اسبانيا":
    case "المانيا":
    case "اوكرانيا":
    case "تركيا":
    case "بلغاريا":
    case "رومانيا":
    case "استراليا":
    case "كولومبيا":
    case "نيجيريا":
    case "ماليزيا":
    case "اسيا":
    case "كوريا":
      return accusativeNisba(scan, hit, b);
    // `مقاطعة كأس العالم`: a cup; the town has no hamza.
    case "كاس":
      return scan.tokens.spelling[hit.from]!.includes("أ");
    case "الكاف":
      return b >= 0 && scan.stem(b).lemma === "حرف";
    default:
      return false;
  }
}

/** Whether a place's noun stands before a name: `ولاية معسكر`. */
function named(scan: Scan, hit: Hit, b: number): boolean {
  return b >= 0 && hit.letters === 0 && PLACE_HEADS.has(scan.stem(b).lemma) && !scan.stem(b).definite;
}
/** What is done when something is agreed on. By lemma. */
const DONE = new Set("تم جرى قبل بعد حسب وفق خلال أبرم وقع أعلن توقيع".split(" "));
/** What is called after the future: a party, a paper, a channel. By lemma. */
const FUTURES = new Set("تيار حزب كتلة جمهور نائب وزير صحيفة جريدة قناة تلفزيون نادي ناد مركز حركة وكالة".split(" "));
/** `الاتفاق النووي`: a definite adjective of a kind, not of somebody's (`مدرب الاتفاق السابق`). */
function ofPowers(scan: Scan, next: number): boolean {
  const r = next < 0 ? undefined : scan.plain(next);
  return r?.definite === true && /^(?:نووي|مبدئي|نهائي|تجاري|سياسي|ثنائي|أخير)$/.test(r.lemma);
}

/** Nouns of what a firm makes. By lemma. */
const MADE = new Set("طائرة طراز طائرات مقاتلة سيارة مركبة شاحنة هاتف حاسوب جهاز طائره مروحية نوع ماركة".split(" "));

/** What the young have in sport and the state. By lemma. */
const OF_THE_YOUNG = new Set("درجة فئة منتخب مستوى قطاع مرحلة رعاية وزارة بطولة مركز مهرجان".split(" "));

/** What floods have or do. By lemma. */
const FLOODED = new Set("كارثة ضحية خطر مجرى تصريف مياه ماء أمطار مطر ضرر قضية موسم".split(" "));

/** A colour before or behind a word that is one, too. */
const besideColour = (scan: Scan, hit: Hit, b: number, next: number): boolean =>
  hit.letters <= 1 &&
  ((b >= 0 && scan.stem(b).classes.has("colour")) || (next >= 0 && scan.stem(next).classes.has("colour")));

/** Whether a word is a relation, a child or somebody's name behind a noun of kin. */
function isKin(scan: Scan, next: number): boolean {
  const r = scan.stem(next);
  if (scan.key(next) === "ام" || r.classes.has("given")) return true;
  return (
    r.definite &&
    ["kin", "person", "victim"].some((c) => r.classes.has(c)) &&
    !r.classes.has("title") &&
    !r.classes.has("role")
  );
}
/** What stands before the name of a town. By lemma. */
const TOWN_HAS = new Set(
  "في إلى من نحو مدينة محافظة محافظ أمانة غرفة بلدية أمين صحة تعليم شرطة مرور مطار ميناء جامعة أهالي أهل سكان أدبي".split(
    " ",
  ),
);
/** What is difficult. By lemma. */
const HARD = new Set("يوم مخاض أمر امتحان اختبار وضع طريق درب مسار عمل حساب هضم موقف مطلب سؤال تحد".split(" "));

/** Nouns behind which المدينة is Medina by itself, by their spelling: `مناطق المدينة` are quarters. */
const MEDINAN = new Set(["اماره", "امير", "منطقه"]);

/** A noun or a number in its place as the second of an idafa: no adjective, no verb, no particle. */
function governs(scan: Scan, next: number): boolean {
  const r = scan.stem(next);
  return (
    (r.upos === Upos.NOUN || r.upos === Upos.PROPN || r.upos === Upos.NUM || scan.kind(next) === Kind.NUMBER) &&
    !r.classes.has("time") &&
    !r.classes.has("weekday")
  );
}

/** A month beside its other name, a year or a word of time. */
function besideMonth(scan: Scan, hit: Hit): boolean {
  const n = scan.tokens.spelling[hit.to];
  if (n === "/" || scan.kind(hit.to) === Kind.NUMBER || scan.tokens.spelling[hit.from - 1] === "/") return true;
  if (scan.kind(hit.from - 1) === Kind.NUMBER) return true;
  const b = scan.before(hit.from);
  return b >= 0 && scan.stem(b).classes.has("time");
}

/** `دبلوماسيا روسيا`: the adjective of an indefinite accusative, spelt as the state is. */
function accusativeNisba(scan: Scan, hit: Hit, b: number): boolean {
  if (b < 0 || hit.letters > 0 || (scan.kind(hit.from - 1) !== Kind.WORD && scan.kind(hit.from - 1) !== Kind.NUMBER))
    return false;
  // `69 أفريقيا`
  if (scan.kind(b) === Kind.NUMBER) return true;
  const noun = scan.stem(b);
  return (
    !noun.definite &&
    (noun.upos === Upos.NOUN || noun.upos === Upos.ADJ) &&
    scan.key(b).endsWith("ا") &&
    !noun.lemma.endsWith("ا") &&
    get(noun.features, NUMBER) !== 3
  );
}

/** Whether the words around a name of the lists make it something else. */
export const excluded = (scan: Scan, hit: Hit): boolean => vetoed(scan, hit) || isAdjective(scan, hit);
