import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { LOOSE, purposeFrom, type Stretch } from "./body-rules.ts";
import type { NameLayers } from "./draft.ts";
import { BRANCHES } from "./heads.ts";
import { nationOf } from "./nation.ts";

/**
 * `حركة انتصار الحريات الديمقراطية`, `جبهة تحرير جنوب اليمن`, `لواء عاصفة الشمال`, `جيش المملكة العربية السعودية`: a movement that is called
 * by what it is for or by whose it is; the class noun stays inside.
 */
export function movement(layers: NameLayers, t: number, next: number, lemma: string): Stretch | undefined {
  const { scan, hits } = layers;
  const r = scan.plain(next);
  if (!r || r.guessed) return undefined;
  const hit = hits[next];
  if (hit) {
    if (lemma !== "جيش" || hit.hit.letters > 0 || hit.sense.known.type !== "state") return undefined;
    return { to: hit.hit.to, country: hit.sense.known.country, named: true };
  }
  const force = ARMED_BY_NAME.has(lemma);
  if (r.definite) {
    // `حركة الوطنيين الديمقراطيين`
    const members = nameOf(r.features, NUMBER) === "Plur" && /(?:ين|ون)$/.test(r.form) && lemma !== "جيش";
    const quality = members ? scan.after(next) : -1;
    const q = scan.plain(quality);
    if (q?.definite && q.upos === Upos.ADJ && /(?:ين|ون)$/.test(q.form))
      return { to: quality + 1, country: null, named: true };
    return lemma === "حركة" || lemma === "تيار" ? byIdeal(layers, t, next) : undefined;
  }
  if ((r.upos !== Upos.NOUN && r.upos !== Upos.PROPN) || !(CAUSES.has(r.lemma) || (force && FIGHTERS.has(r.lemma))))
    return undefined;
  let at = scan.after(next);
  let to = -1;
  let country: string | null = null;
  for (let n = 0; at >= 0 && n < 4; n++) {
    const x = scan.plain(at);
    if (!x) break;
    const of = hits[at];
    if (of && of.hit.letters === 0 && of.sense.known.kind === "place") {
      to = of.hit.to;
      country ??= of.sense.known.country;
      at = scan.after(to - 1);
      continue;
    }
    // `جمعية تحسين مونتغمري`
    if (to < 0 && x.guessed && x.upos === Upos.PROPN && !x.definite) {
      to = at + 1;
      break;
    }
    if (to < 0 && (x.guessed || x.classes.has("time"))) return undefined;
    if (x.upos === Upos.NOUN && !x.definite && to < 0) {
      at = scan.after(at);
      continue;
    }
    if (!x.definite || (x.upos !== Upos.NOUN && x.upos !== Upos.ADJ) || (to >= 0 && x.upos === Upos.NOUN)) break;
    if (to >= 0 && (x.verb !== "" || LOOSE.has(x.lemma)) && !BRANCHES.has(x.key)) break;
    country ??= nationOf(x) || null;
    to = at + 1;
    at = scan.after(at);
  }
  return to > 0 ? { to: Math.max(to, purposeFrom(layers, to)), country, named: true } : undefined;
}

/**
 * `حركة الأمل الوطنية`, `قالت حركة الوفاء`: a movement called by an ideal or a thing with ال, where an adjective of parties stands behind it or where it does or says something
 * or has members; else `حركة السير` is how things move.
 */
function byIdeal({ scan }: NameLayers, t: number, next: number): Stretch | undefined {
  const r = scan.plain(next)!;
  if (r.upos !== Upos.NOUN || MOVING.has(r.lemma) || ["placename", "vehicle", "time"].some((c) => r.classes.has(c)))
    return undefined;
  const behind = scan.after(next);
  const quality = behind < 0 ? undefined : scan.plain(behind);
  const sort = quality?.definite && quality.upos === Upos.ADJ ? quality : undefined;
  if (sort && OF_PARTIES.has(sort.lemma)) return { to: behind + 1, country: nationOf(sort) || null, named: true };
  const before = scan.before(t);
  const b = before < 0 ? undefined : scan.stem(before);
  const acts = b?.upos === Upos.VERB && SPEAKS.some((c) => b.classes.has(c));
  return acts || (b !== undefined && HAS_MEMBERS.has(b.lemma))
    ? { to: next + 1, country: null, named: true }
    : undefined;
}
const SPEAKS = [
  "say",
  "tell",
  "ask",
  "accuse",
  "threaten",
  "criticize",
  "warn",
  "order",
  "promise",
  "reject",
  "announce",
];
/** Nouns of those who belong to a movement, right before it. By bare lemma. */
const HAS_MEMBERS = new Set(
  "عضو قيادي زعيم رئيس مؤسس أنصار نصير ناشط عنصر مقاتل مرشح متحدث ناطق أمين منسق نائب مؤيد كادر مكتب".split(" "),
);
/** Adjectives of what a party is for. By bare lemma. */
const OF_PARTIES = new Set(
  "إسلامي وطني ديمقراطي ديموقراطي شعبي قومي تقدمي اشتراكي ليبرالي مدني ثوري جهادي دستوري شيوعي إصلاحي علماني يساري يميني جمهوري ملكي طلابي كردي عربي أمازيغي صدري".split(
    " ",
  ),
);
/** What moves or is moved. By bare lemma. */
const MOVING = new Set(
  `مرور سير ملاحة طيران قطار بيع شراء تجارة احتجاج تنقل مال سكان نقل سفينة تنقلات ترقية عمران بناء ريح مياه سعر تداول سوق مطار طائرة مسافر عبور شحن اقتصاد سياحة
  بضاعة سيارة عمل عمال حياة تاريخ أرض جسم يد نشر ترجمة فكر فن أدب إعمار هجرة نزوح ناس صرف سفر ركاب طرق دخول خروج صادر وارد أسهم سهم استيراد تصدير تغيير_ كهرباء هواء بحر دم
  كوكب كواكب نجم جيش قوة جند عرض طلب مواصلات معبر حدود ميناء منفذ إمداد دورة طفل عين ساعة زوار زائر حجاج حاج معتمر مشاة`.split(
    /\s+/,
  ),
);

/** Forces that are called by those who fight in them. */
const ARMED_BY_NAME = new Set("لواء كتائب كتيبة سرايا ألوية فيلق جيش".split(" "));
/** What movements are for. By bare lemma. */
const CAUSES = new Set(
  "شباب طلاب طلبة أحرار أبناء نساء كفاح رواد ضباط جيش تحرير تحرر إنقاذ انتصار نصرة نضال بقاء تحسين إصلاح تغيير وحدة توحيد مقاومة عدالة نهضة استقلال مجتمع عمل دعم جنوب شمال شعب عموم".split(
    " ",
  ),
);
/** Those after whom forces are called. By bare lemma. */
const FIGHTERS = new Set(
  "شهيد شهداء أنصار ناصر أحرار حر ثوار ثائر جند جندي فارس صقر أسد نسر درع سيف فجر عاصفة حماة أبناء ابن عصائب عصبة عمليات عملية أمن ردع".split(
    " ",
  ),
);
