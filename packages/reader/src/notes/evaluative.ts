/**
 * Words that judge, magnify or doubt what they are said of. In a report's own voice they are noted, whoever they are said of; in
 * quoted or reported words they belong to the one who speaks. Keyed by lemma without vowels.
 */

/** What a word does to what it is said of. */
export const EFFECTS = {
  label: "gives a party a name that judges it",
  blame: "judges what was done",
  judge: "judges what it is said of",
  distance: "keeps away from a name",
  insist: "takes sides by stress",
  praise: "praises",
  honour: "honours the dead or the fighters of one side",
  size: "magnifies",
  doubt: "casts doubt on what it is said of",
} as const;
export type Effect = keyof typeof EFFECTS;

const FAMILIES: Readonly<Record<Effect, string>> = {
  label:
    "إرهابي انقلابي عميل خائن مرتزق مرتزقة مارق صهيوني تكفيري خارجي رافضي ناصبي مجوسي صفوي صليبي داعشي إخونجي شبيح بلطجي فلول أذناب طغمة زمرة شرذمة دمية مخرب " +
    "طاغية سفاح جلاد جزار مجرم قاتل محتل غاصب معتدي متآمر مأجور انفصالي متمرد ظلامي رجعي",
  blame:
    "غاشم همجي وحشي بربري شنيع نكراء بشع مروع إجرامي سافر آثم جبان غادر دنيء حاقد مسعور خسيس شائن مشين مخز مقيت بغيض حقير لعين خبيث فاضح متهور طائش عبثي عدواني " +
    "استفزازي تعسفي تخريبي ظالم جائر جنوني أهوج أرعن أحمق مفضوح هزيل بائس سخيف متغطرس متعجرف وقح قذر ملطخ فاشي نازي عنصري لاإنساني بغي",
  praise:
    "باسل بطولي مظفر مغوار صنديد أبي حكيم رشيد ملهم تاريخي عظيم رائع مذهل باهر مبهر مميز متميز لافت رائد نبيل سامي كريم مخلص وفي فذ عبقري أسطوري خالد مجيد " +
    "مبارك ميمون سديد ثاقب مستنير شامخ بسيل مدهش",
  honour: "شهيد استشهد استشهاد استشهادي مجاهد جهادي بطل فدائي مقاوم",
  size: "ضخم هائل مهول ساحق كاسح كارثي مأساوي دراماتيكي مرعب مفزع فظيع رهيب مريع فادح جسيم صادم مدو مزلزل خانق مستعر ضار مفجع عنيف شرس ضروس طاحن",
  doubt: "مزعوم زعم مدعو ادعى ادعاء افترى مفبرك ملفق تشدق تبجح",
  judge: "بديع خلاب فاتن",
  distance: "مزعومون",
  insist: "طبعا",
};

/** What each lemma does. */
export const EVALUATIVE: ReadonlyMap<string, Effect> = new Map(
  Object.entries(FAMILIES).flatMap(([effect, lemmas]) => lemmas.split(" ").map((l) => [l, effect as Effect] as const)),
);

/** Of these lemmas only the adjective judges; the noun is a plain name of a thing, an office or a crime. */
export const ONLY_ADJECTIVE: ReadonlySet<string> = new Set(
  (
    "مجرم باسل عظيم مجيد حكيم ضار مأجور انفصالي متآمر عنيف شرس عنصري " + "عدواني معتدي ظالم خانق ضار شهيد جهادي مجاهد"
  ).split(" "),
);
/** The verbs among these lemmas; other verbs of the same letters say something else (`سافر`). */
export const VERBS: ReadonlySet<string> = new Set("استشهد زعم ادعى افترى تشدق تبجح".split(" "));
/** Verbs and names are spelt so too (`سافر`, `باسل`): they judge only as the attribute of a noun. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  "سافر باسل مجيد نبيل رائد حكيم عظيم شريف ضار جزار جلاد صادم بديع فاتن".split(" "),
);
/** Too common in plain use to be noted by themselves. */
export const TOO_PLAIN: ReadonlySet<string> = new Set(
  "خارجي قاتل محتل متمرد كريم خالد وفي أبي رائد سامي نبيل رشيد مبارك مميز متميز لافت تاريخي ظالم مدعو ادعاء عنيف عميل مقاوم انفصالي عدواني شريف مجاهد جهادي بطل متهور حكيم بائس هزيل متخلف مجيد مشرف مخضرم حر مأمون".split(
    " ",
  ),
);

/** Words of two and three that do the same, as forms in the order of the text, clitics apart. */
export const PHRASES: readonly (readonly [effect: Effect, ...forms: string[]])[] = [
  ["distance", "ما", "يسمى"],
  ["distance", "ما", "تسمى"],
  ["distance", "ما", "يدعى"],
  ["doubt", "حد", "زعم"],
  ["insist", "ب", "قوة"],
  ["insist", "لا", "لبس"],
  ["insist", "لا", "شك"],
  ["insist", "دون", "شك"],
  ["insist", "ل", "لأسف"],
  ["insist", "حسن", "الحظ"],
  ["insist", "حسن", "حظ"],
  ["size", "غير", "مسبوق"],
  ["size", "غير", "مسبوقة"],
  ["size", "منقطع", "النظير"],
  ["size", "منقطعة", "النظير"],
  // `أهم شريك`, `ألد أعدائه`: how near or how hostile one is to another, in the highest degree.
  ...["أهم", "أقرب", "أوثق", "أخلص"].flatMap((degree) =>
    ["شريك", "حليف", "صديق", "حلفاء", "أصدقاء", "شركاء"].map((who) => ["judge", degree, who] as const),
  ),
  ...["ألد", "أشد"].flatMap((degree) =>
    ["عدو", "خصم", "أعداء", "خصوم", "الأعداء", "الخصوم"].map((who) => ["judge", degree, who] as const),
  ),
];
/** `بقوة` takes sides only with words of backing and opposing: `يدعم بقوة`. */
export const SIDES: ReadonlySet<string> = new Set(
  "دعم أيد ساند دافع دفاع تأييد مساندة عارض معارضة رفض ناهض ناصر".split(" "),
);

/** Classing and naming: what follows is how somebody classes it. */
export const LISTED: ReadonlySet<string> = new Set(
  "صنف تصنيف مصنف أدرج إدراج مدرج اعتبر وصف نعت وسم سمى اتهم".split(" "),
);

/** After these the word stands in the name of a law, a list, a crime or a body: `قائمة المنظمات الإرهابية`. */
export const IN_NAMES: ReadonlySet<string> = new Set(
  "قائمة لائحة تصنيف صنف مكافحة محاربة قانون نظام جريمة تمويل تهمة اتهم اتهام مؤسسة وزارة هيئة مركز لجنة اتفاقية محكمة قضية تحالف وصف اعتبر عد سمى نعت وسم أدرج إدراج".split(
    " ",
  ),
);
