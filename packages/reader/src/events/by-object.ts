import { lines } from "../lexicon/family.ts";
import type { EventLayers } from "./layers.ts";
import { slotsAfter } from "./slots.ts";
import type { Trigger } from "./triggers/index.ts";

/**
 * What its object makes another deed, or none: footage is released as well as prisoners, an office is declined by the verb of apologizing. One
 * line a deed: the triggers by bare lemma | their type | the preposition that brings the object, or `-` for none | the heads of such objects by
 * bare lemma | why. Company (`triggers/`) would not do: `في بيان إنها أفرجت عنهم` has the word beside it too, but releases no statement.
 */
const OTHERS = `
أفرج إفراج | RETREAT | عن | لقطة لقطات صورة فيديو شريط أغنية ألبوم نسخة تسجيل بيانات معلومات مال أموال شحنة بضاعة | released, but nobody
تحرير | RETREAT | - | محضر مخالفة شيك عقد | drawn up
رفع | RETREAT | - | نتائج توصيات توصية | handed up
اعتقل احتجز اعتقال احتجاز توقيف | COERCE | - | جواز جوازات وثيقة مبلغ مركبة مضبوط مضبوطات بضاعة | kept, but nobody
سلم تسليم | COERCE | - | شهادة دعوة درع هدية كأس ميدالية راية مفتاح جائزة | handed over, but nobody
ضم | COERCE | - | متطوع شخصية لاعب عضو | taken in
دخل | COERCE | على | خط | takes part
انقلب | COERCE | على | طريق جانب رصيف ظهر سقف | turns over
سقوط | COERCE | - | طائرة مروحية | crashes
إعلان | COERCE | - | اعتقال ضبط قبض مقتل توقيف إحباط | tells of another deed
تجمع | PROTEST | - | مسلح متمرد ميليشيا مليشيا ميليشيات مليشيات حوثي عدو إرهابي عنصر قوات | clusters of fighters
اعتذر | CONCEDE | عن | حضور مشاركة استقبال منصب ترشح تول تولي قبول تدريب تكليف استمرار مهمة عدم | declines
أجلى | AID | - | مباراة جلسة إنفاق اجتماع موعد تنفيذ مشروع انتخاب انتخابات إعلان زيارة سداد موافقة | puts off
إسناد | AID | - | استثمار مشروع عقد مناقصة مهمة | assigned
اعترض | REJECT | - | اتصال اتصالات مكالمة رسالة مسيرة قارب | intercepts
توجه | CONSULT | ب | شكر سؤال دعاء نداء عتاب تحية تهنئة | speaks
قتل | ASSAULT | - | ميكروب جرثوم جرثومة بكتيريا فيروس حشرة بعوض وقت طموح إبداع | kills nobody
عملية عملي | ASSAULT | - | تجنيد تمويل تدريب | another work
`;

interface Other {
  readonly type: string;
  readonly by: string;
  readonly objects: ReadonlySet<string>;
  readonly why: string;
}
const BY_TRIGGER = new Map<string, Other>();
for (const { fields } of lines("events/by-object", OTHERS)) {
  const [triggers, type, by, objects, why] = fields as [string, string, string, string, string];
  const other = { type, by: by === "-" ? "" : by, objects: new Set(objects.split(" ")), why };
  for (const t of triggers.split(" ")) BY_TRIGGER.set(t, other);
}

/** How far behind a trigger its object may stand, in words. */
const FAR = 12;

/**
 * Which other deed, or none, a trigger tells by what it is done to, or null.
 *
 * @example `أفرجت المنظمة عن لقطات جديدة` → "released, but nobody"; `قالت في بيان إنها أفرجت عن ثلاثة` → null
 */
export function otherByObject(l: EventLayers, at: number, trigger: Trigger): string | null {
  const other = BY_TRIGGER.get(trigger.lemma);
  if (other === undefined || other.type !== trigger.type) return null;
  const { reading, sentence } = l.words;
  const isObject = (w: number): boolean => other.objects.has(reading[w]!.lemma) || other.objects.has(reading[w]!.form);
  // `تحرير محضر`: in its idafa.
  if (other.by === "" && at + 1 < l.words.count && sentence[at + 1] === sentence[at] && isObject(at + 1))
    return other.why;
  return slotsAfter(l, at, FAR).some((s) => s.by === other.by && isObject(s.word)) ? other.why : null;
}
