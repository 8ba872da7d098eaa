import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { agentOf } from "./agent.ts";
import { doneBy } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { ofNoun } from "./noun-parties.ts";
import { LIGHT } from "./nouns.ts";
import { nationOf, ownOf } from "./own.ts";
import { canAct, entity, isState, ownersOf, partiesAt, partiesIn, partiesOf } from "./parties.ts";
import { isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { deedAt } from "./triggers/deed.ts";
import type { Trigger } from "./triggers/index.ts";
import type { Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Against whom a protest is by the words of its sentence. */
interface Decried {
  readonly ids: readonly string[];
  /** Whether words say so (`ضد الحكومة`, `تنديدا بقرارها`), and not only the place before which the crowd stands. */
  readonly said: boolean;
  /** Those to whom was done what is decried (`تنديدا بالعدوان على المدينة`): the crowd is not against them. */
  readonly spared: readonly string[];
}

/** Verbs, masdars and participles that say against whom or what a crowd is: `تنديدا بالقرار`, `مناهضة للحكومة`, `رفضا لزيارته`, `متهمين الشرطة`, `غضبهم من الحكومة`. */
const AGAINST = set(
  "ندد احتج استنكر شجب رفض ناهض عارض ناوأ عادى أدان اعترض استهجن انتقد اتهم هاجم شتم لعن تنديد احتجاج استنكار شجب إدانة اعتراض استهجان انتقاد معاد مناهض مناوئ غضب استياء سخط نقمة امتعاض تذمر",
);
const BY_AGAINST = new Set(["", "ب", "على", "ل", "من", "ضد", "إزاء", "تجاه"]);
/** `متظاهرون معارضون للحكومة`: behind those who are called so only whom they are against. */
const BY_OPPONENTS = new Set(["ل", "ضد"]);
/** The same behind the word for the protest itself, beside which stands who makes it. */
const BY_OWN = new Set(["ب", "على", "ضد"]);
/** Those that say of whom it demands something, or what is to become of somebody: `مطالبين الحكومة بـ`, `يطالبون برحيل الرئيس`. */
const DEMANDS = set("طالب نادى هتف دعا حث حض ناشد");
/** Of these only the demand is told, and no one's name right behind them. */
const CALLS = set("هتف دعا نادى");
/** `وحملوا الحكومة مسؤولية`: who is to blame. */
const BLAME = set("مسؤولية تبعة وزر");
/** What a crowd holds up or shouts, which stands before its verb: `لافتات تطالب الحكومة بالرحيل`. */
const BANNERS = /^(?:ال)?(?:لافتات|لافتة|يافطات|شعارات|شعار|هتافات|هتاف|عبارات|صور|أعلام|رسالة|مذكرة|بيان)(?:ا|ً)?$/;
/** What a crowd wants of the one who is to go: his own deed or another's to him. */
const REMOVAL = set(
  "رحيل استقالة تنح تنحي إسقاط سقوط إقالة عزل تنحية محاكمة محاسبة معاقبة إعدام طرد خروج انسحاب مغادرة جلاء حل تغيير",
);
const FREEING = set("إطلاق إفراج تحرير كشف إنقاذ إعادة حماية عودة");
/** What crowds wish on those against whom they are. */
const CHANTED = set("موت سقط إسقاط سقوط رحل ارحل استقال سحق حاكم حاسب");
/** Words for a chant or a banner, behind which what is said is against somebody though he has no name: `يهتفون "يسقط المجلس العسكري"`. */
const CHANTS = set("هتف هتاف ردد شعار صرخ أنشد لافتة لافت كتب صاح نادى يافطة");
/** How far before its words a chant is told. */
const CHANT_FAR = 9;
/** Houses of somebody, towards which a crowd goes (`توجهوا إلى مقر رئيس الوزراء`). */
const HOUSES = set("مقر مبنى قصر مكتب منزل سفارة قنصلية بيت مركز");
/** Nouns of what its owner decides, says or does, though they are masdars (of others the genitive suffers: `اعتقال زميلهم`). */
const AUTHORED = set(
  "قرار سياسة حكم خطة مشروع قانون تصريح موقف إجراء زيارة ممارسة انتهاك تجاوز تدخل فساد فشل تجاهل إهمال عجز أداء تقاعس استبداد ظلم صمت تواطؤ إعلان عزم نية اعتزام سعي محاولة قيام مواصلة استمرار إصرار رسم فيلم برنامج مساس إساءة تعنت مماطلة تأخر وجود بقاء وعد مشاركة ترشح ترشيح فوز تولي",
);
/** Behind these another crowd or another matter is told of. */
const MEANWHILE = set("فيما بينما حين");
/** Before what a crowd stands, and where it goes. */
const BEFORE = set("أمام قبالة قرب عند خارج");
/** `في محيط المحكمة العليا`, `في باحة البرلمان` */
const BESIDE = set("محيط باحة بهو حرم");
const TOWARDS = set("إلى نحو صوب باتجاه");
/** How far behind the trigger what its crowd says is looked for. */
const FAR = 45;

/** Against whom a protest is, where its own words leave it out: what the crowd demands or decries in the same sentence, or before whose house it stands. */
function decriedBy(l: EventLayers, at: number, actors: readonly string[]): Decried {
  const { reading } = l.words;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + FAR);
  const spared: string[] = [];
  const others = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => canAct(l, id) && !actors.includes(id) && !spared.includes(id));
  for (let w = at; w < stop; w++) {
    const r = reading[w]!;
    if (MEANWHILE.has(r.lemma) && isVerb(reading[w + 1])) break;
    let found = NOBODY;
    if (r.lemma === "ضد") {
      const p = l.phrases.at[w + 1] ?? -1;
      found = p === -1 ? partiesAt(l, w + 1) : authorsOf(l, { phrase: p, word: l.phrases.head[p]!, by: "ضد" }, spared);
    } else if (says(r, AGAINST))
      found = through(l, w, w === at ? BY_OWN : l.entities.of[w] === -1 ? BY_AGAINST : BY_OPPONENTS, spared);
    else if (says(r, DEMANDS)) found = demanded(l, w, spared);
    else if (r.verb === "حمل") found = blamed(l, w);
    found = others(found);
    // `تجمعوا أمام السفارة مرددين عبارات معادية للأطراف`: before whose house they stand says more than those who have no name.
    const unnamed = says(r, AGAINST) && found.every((id) => entity(l, id).kind === "group" && !isNation(l, id));
    const house = unnamed ? others(beforeWhom(l, at)).filter((id) => entity(l, id).kind === "organization") : NOBODY;
    if (found.length > 0) return { ids: house.length > 0 ? house : found, said: true, spared };
  }
  // `وهم يهتفون «الموت لأمريكا»`, `«يسقط الرئيس»`: against whom they chant.
  for (let w = at + 1; w < stop; w++) {
    if (!CHANTED.has(reading[w]!.lemma)) continue;
    const ids = reading[w + 1]?.lemma === "ل" ? partiesAt(l, w + 2) : partiesAt(l, w + 1);
    const chanted = isChanted(l, at, w);
    const named = others(ids).filter((id) => chanted || entity(l, id).kind !== "group");
    if (named.length > 0) return { ids: named, said: true, spared };
  }
  return { ids: beforeWhom(l, at).filter((id) => others([id]).length > 0), said: false, spared };
}

/** Whether it is a state of which only an adjective tells. */
const isNation = (l: EventLayers, id: string): boolean => [...l.entities.nations.values()].includes(id);

/** Before whose house a crowd stands, or to whom it goes. */
function beforeWhom(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  for (const s of slotsAfter(l, at)) {
    const beside = s.by === "في" && BESIDE.has(reading[s.word]!.lemma);
    if (!BEFORE.has(s.by) && !TOWARDS.has(s.by) && !beside) continue;
    // `أمام نقابتهم`: their own house.
    if (s.phrase !== -1 && hasPronoun(l, s.phrase)) continue;
    const ids = partiesIn(l, s).filter((id) => {
      const { kind } = entity(l, id);
      return (
        kind !== "place" &&
        (kind === "organization" || BEFORE.has(s.by) || beside || HOUSES.has(reading[s.word]!.lemma))
      );
    });
    if (ids.length > 0) return ids;
  }
  return NOBODY;
}

/**
 * The recipients of a protest: its own object (`رشقوا الشرطة`), else whom the words of its sentence say that it is against, else those
 * that were found otherwise and suffer nothing that is decried, else before whose house it is.
 */
export function againstWhom(l: EventLayers, at: number, { roles, mode }: Trigger, found: Parties): readonly string[] {
  // `أحرقوا صور الرئيس`, `داسوا علم كندا`: whose it is.
  const shown = shownOf(l, at);
  if (shown.length > 0) return shown.filter((id) => !found.actors.includes(id));
  const struck = (roles.kind === "t" || roles.kind === "v") && found.recipients.length > 0;
  // `أغلقوا مدخل القدس مطالبين الحكومة بـ`: what is closed or held is only where it is done.
  const held = struck && mode === "obstruct" && found.recipients.every((id) => !canAct(l, id) || isTown(l, id));
  if (struck && !held) return found.recipients;
  const { ids, said, spared } = decriedBy(l, at, found.actors);
  if (said) return ids;
  const where = seenIn(l, at);
  const kept = found.recipients.filter((id) => !spared.includes(id) && !where.includes(id));
  return kept.length > 0 ? kept : ids;
}

/** `تشهد مدن كينيا احتجاجات`: where a protest is seen, and not against whom it is. */
function seenIn(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  for (let w = at - 1; w >= l.words.firstOf[l.words.sentence[at]!]! && w > at - 14; w--)
    if (isVerb(reading[w])) return SEES.has(reading[w]!.lemma) ? subjectOf(l, w).ids : NOBODY;
  return NOBODY;
}
const SEES = new Set(["شهد", "عاش"]);

/** What a crowd burns, tears or treads on for whom it shows, and the verbs for that. */
const SHOWN = /^(?:ال)?(?:صور|صورة|صورا|علم|أعلام|اعلام|أعلاما|دمية|دمى|مجسم|مجسما|تمثال)$/;
const DEFILES = set("أحرق حرق أضرم داس مزق حطم أسقط");
function shownOf(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  if (!isVerb(reading[at]) || !DEFILES.has(reading[at]!.lemma)) return NOBODY;
  const slot = slotsAfter(l, at, 10).find((s) => s.phrase !== -1 && s.by === "" && SHOWN.test(reading[s.word]!.form));
  if (slot === undefined) {
    // `أحرقوا صور الرئيس`, read as `صور`, who took pictures.
    const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]! - 1, at + 5);
    for (let w = at + 1; w < stop; w++)
      if (reading[w]!.form === "صور") return partiesAt(l, w + 1).filter((id) => canAct(l, id));
    return NOBODY;
  }
  const nation = nationOf(l, slot.word);
  return nation !== undefined ? [nation] : partiesIn(l, slot).filter((id) => canAct(l, id));
}

const isTown = (l: EventLayers, id: string): boolean => entity(l, id).kind === "place" && !isState(l, id);

const says = (r: Reading, verbs: ReadonlySet<string>): boolean =>
  verbs.has(r.lemma) || (r.verb !== "" && verbs.has(r.verb));

function hasPronoun(l: EventLayers, p: number): boolean {
  for (let w = l.phrases.first[p]!; w < l.phrases.last[p]!; w++) if (isPronoun(l.words.reading[w])) return true;
  return false;
}

/** `للتنديد بما وصفوه بـ«فساد الحكومة»`: what a thing decried is called. */
function calledSo(l: EventLayers, w: number): Slot | undefined {
  const { reading } = l.words;
  const what = reading[w + 1]?.upos === Upos.ADP ? w + 2 : w + 1;
  const verb = reading[what + 1];
  if (reading[what]?.form !== "ما" || !isVerb(verb) || !CALLED_SO.has(verb!.verb)) return undefined;
  return slotsAfter(l, what + 1, 8).find((s) => s.phrase !== -1 && (s.by === "ب" || s.by === ""));
}
const CALLED_SO = set("وصف سمى اعتبر عد");

/** `وحملوا الحكومة مسؤولية الانفجار`: who is held to blame. */
function blamed(l: EventLayers, w: number): readonly string[] {
  const slots = slotsAfter(l, w, 10);
  if (!slots.some((s) => BLAME.has(l.words.reading[s.word]!.lemma))) return NOBODY;
  const who = isVerb(l.words.reading[w]) ? subjectOf(l, w) : undefined;
  for (const s of slots) {
    if (s.by !== "" || BLAME.has(l.words.reading[s.word]!.lemma)) continue;
    if (who !== undefined && (s.word === who.word || (s.phrase !== -1 && s.phrase === who.phrase))) continue;
    return partiesIn(l, s);
  }
  return NOBODY;
}

/** Whether a word stands in what a crowd shouts or has written on its banners. */
function isChanted(l: EventLayers, at: number, w: number): boolean {
  const { reading } = l.words;
  for (let x = w - 1; x > at && x >= w - CHANT_FAR; x--) {
    if (says(reading[x]!, CHANTS)) return true;
    if (reading[x]!.form === "." || reading[x]!.form === "؛") return false;
  }
  return false;
}

/** Whom the word at `w` brings by one of the prepositions, who is not its subject. */
function through(l: EventLayers, w: number, by: ReadonlySet<string>, spared: string[]): readonly string[] {
  const { reading } = l.words;
  // `بينما ندد خمسة آلاف متظاهر`: who decries is none of those who are decried.
  const who = isVerb(reading[w]) && !ofBanners(l, w) ? subjectOf(l, w) : undefined;
  for (const s of slotsAfter(l, w, 14)) {
    if (!by.has(s.by)) continue;
    // Those who are called so are against whom stands right behind: `معارضون للحكومة`.
    if (by === BY_OPPONENTS && (s.word > w + 4 || isMasdar(reading[s.word]!))) return NOBODY;
    // `غضبهم من الحكومة`: a pronoun on a masdar is who feels it.
    if (s.phrase === -1 && s.by === "" && !isVerb(reading[w])) continue;
    if (who !== undefined && (s.word === who.word || (s.phrase !== -1 && s.phrase === who.phrase))) continue;
    const ids = authorsOf(l, s, spared).filter((id) => !who?.ids.includes(id));
    // Only the first thing is decried; what stands behind is of it.
    return ids;
  }
  const called = calledSo(l, w);
  if (called !== undefined) return authorsOf(l, called, spared);
  // `رفض قرار الحكومة`
  const p = l.phrases.of[w]!;
  if (p !== -1 && l.phrases.last[p]! > w + 1 && !isVerb(reading[w]) && by !== BY_OWN)
    return nationOf(l, w) === undefined ? ownOf(l, w).genitive : NOBODY;
  return NOBODY;
}

const isMasdar = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Vnoun";

/** `لافتات تندد بالحكومة`: a verb in a clause about what is held up or shouted, which is its subject. */
const ofBanners = (l: EventLayers, w: number): boolean => BANNERS.test(l.words.reading[w - 1]?.form ?? "");

/** Of whom it is demanded, or who is to go. */
function demanded(l: EventLayers, w: number, spared: string[]): readonly string[] {
  const { reading } = l.words;
  const r = reading[w]!;
  const asks = !says(r, CALLS);
  const who = isVerb(r) && !ofBanners(l, w) ? subjectOf(l, w) : undefined;
  if (asks && isMasdar(r)) {
    // `لمطالبة الحكومة بـ`
    const own = ownOf(l, w).genitive;
    if (own.length > 0) return own;
  }
  // `وطالبو الحكومة بالإسراع`: a verb of many without its alif.
  if (asks && r.form.endsWith("و")) {
    const own = ownOf(l, w).genitive;
    if (own.length > 0) return own;
  }
  for (const s of slotsAfter(l, w, 14)) {
    if (who !== undefined && (s.word === who.word || (s.phrase !== -1 && s.phrase === who.phrase))) continue;
    // `كونه`: no one is asked by that.
    if (reading[s.word]!.lemma === "كون") break;
    if (asks && s.by === "") {
      const ids = partiesIn(l, s).filter((id) => !who?.ids.includes(id));
      if (ids.length > 0) return ids;
    }
    if (s.by !== "ب" && s.by !== "إلى") continue;
    const own = ownOf(l, s.word).genitive;
    if (REMOVAL.has(reading[s.word]!.lemma)) {
      if (own.length > 0) return own;
    } else if (FREEING.has(reading[s.word]!.lemma)) {
      // `بإطلاق سراح زملائهم`, `بالإفراج عن المعتقلين`: the crowd is for them.
      spared.push(...own, ...partiesIn(l, slotsAfter(l, s.word, 8)[0]));
    }
  }
  return NOBODY;
}

/** Whoever the words of a phrase name. */
function namedIn(l: EventLayers, p: number): readonly string[] {
  const out: string[] = [];
  for (let w = l.phrases.first[p]!; w < l.phrases.last[p]!; w++) {
    const e = l.entities.of[w]!;
    if (e !== -1) out.push(l.entities.items[e]!.id);
    else if (isPronoun(l.words.reading[w])) out.push(...partiesAt(l, w));
  }
  return out;
}

/**
 * Those who are decried with a thing or a deed: whoever it names, whose decision it is, who did it. Where only the sufferer is told it is
 * nobody, and the sufferer is put to `spared`.
 */
function authorsOf(l: EventLayers, s: Slot, spared: string[]): readonly string[] {
  if (s.phrase === -1 || l.entities.of[s.word] !== -1) return partiesIn(l, s);
  const w = s.word;
  const r = l.words.reading[w]!;
  const deed = deedAt(l, w);
  if (deed !== undefined) {
    const { actors, recipients } = ofNoun(l, w, deed.trigger, deed.reading);
    spared.push(...recipients.filter((id) => !actors.includes(id)));
    if (actors.length > 0) return actors;
  }
  const nation = nationOf(l, w);
  if (nation !== undefined) return [nation];
  const masdar = isMasdar(r) && !r.classes.has("body");
  if ((deed !== undefined || masdar) && !AUTHORED.has(r.lemma)) {
    const by = agentOf(l, w);
    if (by.length > 0) return by;
    const done = doneBy(l, w, LIGHT);
    if (done.length === 0) spared.push(...namedIn(l, s.phrase), ...partiesIn(l, slotsAfter(l, w)[0]));
    return done;
  }
  const owners = ownersOf(l, s.phrase);
  return owners.length > 0 ? owners : partiesOf(l, s.phrase);
}
