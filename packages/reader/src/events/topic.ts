import { facet } from "../words/facet.ts";
import { get, NUMBER, Upos } from "../words/features.ts";
import { bareForm } from "./company.ts";
import { GAMES } from "./games.ts";
import type { EventLayers } from "./layers.ts";

/** What hurts people without anybody's doing. */
const MISHAP: ReadonlySet<string> = new Set(
  "سير مروري مرور اصطدام تصادم تدهور انقلاب_سيارة انزلاق زلزال هزة فيضان سيل إعصار عاصفة حريق غرق انهيار مرض فيروس وباء كورونا سرطان إنفلونزا حمى تسمم جلطة أزمة_قلبية ذبحة عدوى حصبة ملاريا كوليرا إيبولا إيدز جدري نوبة صاعقة برق انفلونزا تحطم جفاف مجاعة تدافع انتحر انتحار سقوط_طائرة بركان تسونامي ثلج أمطار مطر حافلة قطار عبارة دراجة كوفيد سقوط كوليسترول سكري ضغط_دم اكتئاب خلل_فني عطل".split(
    " ",
  ),
);
/** What hurts people by somebody's doing. */
const VIOLENCE: ReadonlySet<string> = new Set(
  "هجوم قصف غارة تفجير انفجار اشتباك معركة مواجهة نار رصاص نيران صاروخ قذيفة مسلح إرهابي انتحاري كمين عبوة لغم قنبلة مفخخ قتال حرب عنف اعتداء جندي جيش قوات شرطة محتج متظاهر احتلال إرهاب قناص استهداف اغتيال مجزرة عملية ميليشيا مليشيا متمرد داعش هاجم قصف استهدف فجر انفجر اقتحم أطلق تحالف شهيد استشهد طعن سكين مهاجم مقاتل قاتل إطلاق ضربة".split(
    " ",
  ),
);
const KIN: ReadonlySet<string> = new Set(
  "زوجة زوج شقيق شقيقة والد والدة أم أخ أخت ابن_عم خطيبة جار جارة طليقة عروس خادمة سائق كفيل".split(" "),
);

const FICTION: ReadonlySet<string> = new Set(
  "فيلم مسلسل مسرحية سينما دراما ممثلة روائي أغنية مطرب لعبة أسطورة بطولته مشاهد".split(" "),
);

/** Offices, bodies and matters of states. */
const POLITICS: ReadonlySet<string> = new Set(
  "وزير سفير ملك حكومة خارجية برلمان جيش زعيم رئاسة سلطة نظام معارضة مبعوث كونغرس قمة مفاوضة دبلوماسي سياسي سياسة عقوبة احتلال شعب إرهاب إرهابي حزب دولة دولي أمم عاهل ثورة حرب عسكري قوات مجلس_الأمن نووي فصيل مليشيا ميليشيا تحالف متمرد انقلاب مقاومة لاجئ نازح حقوقي محكمة نيابة قضاء إعدام متظاهر محتج ناشط اتفاقية انتخاب وزراء كنيست دوما بنتاغون كرملين ولي ائتلاف حركة مسلح مستوطن اتفاق معاهدة هدنة محادثة مباحثة مشاورة مفت ضابط جندي طيار".split(
    " ",
  ),
);

const PLURAL = 3;
/** So much longer is a word that is written with its vowels. */
const VOWELLED = 1.4;
/** In so few letters a vowel or two tell nothing. */
const FEW = 20;

/** What a sentence is about besides politics. */
export interface Topic {
  readonly game: boolean;
  readonly mishap: boolean;
  readonly violence: boolean;
  readonly kin: boolean;
  readonly fiction: boolean;
  /** Whether scripture is quoted. */
  readonly scripture: boolean;
  /** Whether a state, its offices or bodies, a party, an army or a conflict is spoken of. */
  readonly politics: boolean;
  /** Whether the report as a whole is about games. */
  readonly match: boolean;
}

/** In a report about games at least this part of the sentences have a word of games. */
const MATCH = 0.25;

/** The topic of each sentence, worked out when it is first asked for. */
export function topics(l: EventLayers): (sentence: number) => Topic {
  const known: (Topic | undefined)[] = [];
  const own = topicOf(l, known);
  const last = l.words.firstOf.length - 2;
  let games = 0;
  for (let s = 0; s <= last; s++) if (own(s).game) games++;
  const match = games > 0 && games >= MATCH * (last + 1);
  // What stands beside talk of politics is told in its course.
  return (sentence) => {
    const topic = match ? { ...own(sentence), match } : own(sentence);
    if (topic.politics) return topic;
    const beside = (sentence > 0 && own(sentence - 1).politics) || (sentence < last && own(sentence + 1).politics);
    return beside ? { ...topic, politics: true } : topic;
  };
}

function topicOf(l: EventLayers, known: (Topic | undefined)[]): (sentence: number) => Topic {
  return (sentence) => {
    const found = known[sentence];
    if (found) return found;
    let game = 0;
    let mishap = false;
    let violence = false;
    let kin = false;
    let fiction = false;
    let scripture = false;
    let politics = false;
    let letters = 0;
    let written = 0;
    for (let w = l.words.firstOf[sentence]!; w < l.words.firstOf[sentence + 1]!; w++) {
      const r = l.words.reading[w]!;
      letters += r.form.length;
      written += l.words.end[w]! - l.words.start[w]!;
      const bits = tells(r);
      if (bits === 0) continue;
      // `الرئيس المنتخب` was elected.
      if ((bits & Tells.GAME) !== 0 || ((bits & Tells.TEAM) !== 0 && !elected(l, w))) game++;
      if ((bits & Tells.MISHAP) !== 0) mishap = true;
      if ((bits & Tells.VIOLENCE) !== 0) violence = true;
      if ((bits & Tells.KIN) !== 0) kin = true;
      if ((bits & Tells.FICTION) !== 0 && !shown(l, w)) fiction = true;
      if ((bits & Tells.EXALTED) !== 0 && l.words.reading[w - 2]?.lemma === "قال") scripture = true;
      if (
        (bits & Tells.POLITICS) !== 0 ||
        ((bits & Tells.HEAD) !== 0 && ofState(l, w)) ||
        ((bits & Tells.SECRETARY) !== 0 && l.words.reading[w + 1]?.lemma === "عام")
      )
        politics = true;
    }
    // A sentence with all its vowels is scripture, a saying or a verse.
    if (letters > FEW && written > VOWELLED * letters) scripture = true;
    const topic = { game: game > 0, mishap, violence, kin, fiction, scripture, politics, match: false };
    known[sentence] = topic;
    return topic;
  };
}

const HALLS: ReadonlySet<string> = new Set("صالة دار قاعة مجمع".split(" "));
const WHILE: ReadonlySet<string> = new Set(["أثناء", "خلال"]);
/** `داخل صالة سينما`, `أثناء عرض فيلم`: where and when people were, not what a story tells. */
function shown(l: EventLayers, w: number): boolean {
  for (let x = w - 1; x >= 0 && x >= w - 3; x--) {
    const { lemma } = l.words.reading[x]!;
    if (HALLS.has(lemma) || (lemma === "عرض" && WHILE.has(l.words.reading[x - 1]?.lemma ?? ""))) return true;
  }
  return false;
}

/** What a word by itself tells of the topic, as bits. */
const Tells = {
  GAME: 1,
  /** `منتخب`: a team, or elected. */
  TEAM: 2,
  MISHAP: 4,
  VIOLENCE: 8,
  KIN: 16,
  FICTION: 32,
  /** `تعالى`: of God, after `قال`. */
  EXALTED: 64,
  POLITICS: 128,
  HEAD: 256,
  SECRETARY: 512,
} as const;

const tells = facet((r) => {
  const { classes } = r;
  const lemma = r.lemma === "قوة" ? bareForm(r) : r.lemma;
  // `قوات` are armed, the `قوة` of an earthquake is not.
  const armed = classes.has("armed") && !(r.lemma === "قوة" && get(r.features, NUMBER) !== PLURAL);
  // `فجرا` is at dawn, whatever it was read as.
  const violent =
    (VIOLENCE.has(lemma) && !(lemma === "فجر" && (r.upos !== Upos.VERB || r.form === "فجرا"))) ||
    classes.has("weapon") ||
    armed;
  let bits = 0;
  // `اجتماعات دورية`: from time to time.
  if (GAMES.has(lemma) && !(lemma === "دوري" && r.upos === Upos.ADJ && !r.definite))
    bits |= lemma === "منتخب" ? Tells.TEAM : Tells.GAME;
  if (MISHAP.has(lemma) || classes.has("illness")) bits |= Tells.MISHAP;
  if (violent) bits |= Tells.VIOLENCE;
  if (KIN.has(lemma)) bits |= Tells.KIN;
  // `مشاهدات` are what was seen.
  if (FICTION.has(lemma) && !r.form.endsWith("ات")) bits |= Tells.FICTION;
  if (lemma === "تعالى") bits |= Tells.EXALTED;
  if (POLITICS.has(lemma) || classes.has("state") || armed) bits |= Tells.POLITICS;
  if (lemma === "رئيس") bits |= Tells.HEAD;
  if (lemma === "أمين") bits |= Tells.SECRETARY;
  return bits;
});

/** Whether `رئيس` heads a state or its government, and no company, club or board. */
function ofState(l: EventLayers, w: number): boolean {
  for (let x = w + 1; x < w + 5 && x < l.words.count; x++) if (BUSINESS.has(l.words.reading[x]!.lemma)) return false;
  return true;
}
const BUSINESS = new Set(
  "شركة نادي ناد إدارة تنفيذي تحرير قسم جامعة بلدية جمعية مركز بنك مصرف غرفة فريق مؤسسة مجموعة اتحاد".split(" "),
);

/** Whether `منتخب` is said of the noun before it. */
function elected(l: EventLayers, w: number): boolean {
  const before = l.words.reading[w - 1];
  return before !== undefined && before.upos === Upos.NOUN && before.definite && l.words.reading[w]!.definite;
}
