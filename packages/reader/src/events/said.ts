import type { Statement } from "@isnad/record";
import type { Found } from "../rules/rule.ts";
import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part } from "../words/words.ts";
import type { Arguments } from "./arguments.ts";
import { entity } from "./cast.ts";
import { doerBehind } from "./doers.ts";
import { type Duty, dutiesIn } from "./duties.ts";
import type { EventLayers } from "./layers.ts";
import { ownersOf, partiesAt } from "./parties.ts";
import { fights, isPolitical } from "./politics.ts";
import type { Hit } from "./rules.ts";
import { settingOf } from "./setting.ts";
import { isPreposition, isVerb } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What is done by saying something, though the verb only says it. */
export interface SaidDeed {
  readonly found: Found<Hit>;
  readonly ruled: Arguments;
  /** The words that blame or demand. */
  readonly by: readonly number[];
}

/** Who is blamed or asked, and by which word. */
interface Meant {
  readonly ids: readonly string[];
  readonly word: number;
}

/** So far into what is said the charge or the demand is looked for, in words. */
const FAR = 24;

/** Verbs that blame whoever is their subject; those with words behind them only where one of these stands soon after. */
const BLAMING: ReadonlyMap<string, ReadonlySet<string> | null> = new Map(
  (
    [
      [
        "خرق انتهك زعزع عرقل ماطل راوغ كذب خدع ضلل تنصل نكث نقض تآمر تواطأ حرض أجج تستر قوض ابتز افتعل اختلق فبرك تلاعب خان استفز تمادى أفشل جوع عبث خذل تعمد",
        "",
      ],
      [
        "دعم مول رعى غذى سلح صدر شجع احتضن آوى درب نشر زرع",
        "إرهاب إرهابي تطرف متطرف ميليشيا مليشيا شغب فوضى عنف انفصال فتنة طائفي إرهابيين عصابة انقلاب",
      ],
      ["هدد", "أمن سلام استقرار سيادة ملاحة وحدة منطقة عالم سلم"],
      ["تدخل", "شأن شؤون"],
      ["ارتكب مارس", "جريمة مجزرة انتهاك إبادة إرهاب قمع تعذيب ابتزاز تضليل تطهير تهجير خرق عدوان"],
      ["استخدم", "درع مدني كيميائي تجويع مفرط غاز سام"],
      [
        "سعى حاول عمل أراد",
        "عدم هيمنة زعزعة تقويض تخريب إفشال عرقلة تقسيم إسقاط فوضى تدمير توسع كسب_وقت مماطلة فتنة إرهاب طمس تهويد",
      ],
      ["فشل أخفق عجز تقاعس", "التزام وفاء حماية تنفيذ احترام تعهد واجب منع وقف اتخاذ تحمل"],
      ["تجاهل", "قرار حق معاناة دعوة قانون التزام شرعية"],
      ["جعل زاد أشعل خلق", "عدائي فوضى توتر أزمة حرب شغب عنف"],
      ["تحمل", "مسؤولية تبعة وزر"],
      ["شكل مثل", "خرق انتهاك عدوان اعتداء جريمة تهديد خطر"],
      ["وقف", "وراء"],
      ["كرر ردد أعاد", "ادعاء كذب أكذوبة مزاعم زعم"],
    ] as const
  ).flatMap(([verbs, near]) => verbs.split(" ").map((v) => [v, near === "" ? null : set(near)] as const)),
);
/** Nouns and adjectives that blame whoever is called so. */
const CALLED = set(
  "عدو إرهابي مجرم مارق معتد عدائي مخرب فاسد ديكتاتوري قمعي عنصري متطرف ضالع متواطئ كاذب دموي خائن عميل وحشي استفزازي فاشي طاغية",
);
/** What says so: `هي`, `تعد`, `أصبحت`; any other verb between tells of something else. */
const BEING = set("كان أصبح بات صار عد اعتبر شكل مثل بقي ظل يعد");
/** What is yet to be or denied is no charge. */
const NOT = set("لم لن لا ليس ما غير س سوف إذا لو قد أن");

/** The word that stands at a place of the text or the next one behind it. */
function wordAt(l: EventLayers, place: number): number {
  let low = 0;
  for (let high = l.words.count; low < high; ) {
    const mid = (low + high) >> 1;
    if (l.words.end[mid]! <= place) low = mid + 1;
    else high = mid;
  }
  return low;
}

const trigger = (type: "ACCUSE" | "REQUEST", lemma: string): Trigger => ({
  lemma,
  form: "",
  part: "f",
  type,
  mode: type === "ACCUSE" ? "allege" : null,
  roles: { kind: "t", prepositions: new Set() },
  contexts: ["diplomatic"],
  needs: null,
  not: null,
});

/**
 * Charges and demands that are made by what somebody says, not by the verb: `قال الوزير إن كندا تدعم الإرهاب` accuses, `أكد أن على كندا أن
 * تسحب قواتها` demands. Only of another party named or called in what is said; the trigger is the word that says so, and of a demand further on
 * (`قال … وعلى كينيا أن تعتذر`) what is to be done.
 */
export function saidDeeds(l: EventLayers, taken: ReadonlySet<number>): readonly SaidDeed[] {
  const out: SaidDeed[] = [];
  const seen = new Set<number>();
  l.statements.items.forEach((s, i) => {
    const by = s.sourceEntity;
    if (by === null || s.content.length === 0) return;
    const from = wordAt(l, s.content[0]!.start);
    if (from >= l.words.count) return;
    const end = Math.min(wordAt(l, s.content[0]!.end), from + FAR, l.words.firstOf[l.words.sentence[from]! + 1]!);
    const at = cueOf(l, s);
    const free = at !== -1 && !taken.has(at) && !seen.has(at);
    const duties = dutiesOf(l, s, by).filter((d) => l.statements.of[d.word] === i);
    const blamed = free ? accused(l, from, end, by) : null;
    const [asked] = duties;
    const opening = free && asked !== undefined && asked.word < end && (blamed === null || asked.word < blamed.word);
    const tell = (type: "ACCUSE" | "REQUEST", w: number, ids: readonly string[], words: readonly number[]): void => {
      seen.add(w);
      const r = l.words.reading[w]!;
      const reading = r.upos === Upos.VERB ? "active" : "participle";
      const fact = { trigger: trigger(type, r.verb || r.lemma), reading } as const;
      out.push({
        found: { rule: "events/said", from: w, to: w + 1, fact },
        ruled: { actors: [by], recipients: ids, ...settingOf(l, w) },
        by: words,
      });
    };
    if (opening) tell("REQUEST", at, asked.ids, [asked.word, asked.deed]);
    else if (blamed !== null) tell("ACCUSE", at, blamed.ids, [blamed.word]);
    for (const { ids, word, deed } of opening ? duties.slice(1) : duties) {
      const w = taken.has(deed) ? word : deed;
      if (!seen.has(w)) tell("REQUEST", w, ids, w === deed ? [word] : [deed]);
    }
  });
  return out;
}

/** What somebody lays upon others in all that he says. */
function dutiesOf(l: EventLayers, { content }: Statement, by: string): readonly Duty[] {
  return content.flatMap((c) => {
    const out: Duty[] = [];
    const stop = Math.min(wordAt(l, c.end), l.words.count);
    for (let from = wordAt(l, c.start); from < stop; ) {
      const end = Math.min(stop, l.words.firstOf[l.words.sentence[from]! + 1]!);
      out.push(...dutiesIn(l, from, end, by));
      from = end;
    }
    return out;
  });
}

/** The verb or participle of a cue; -1 where it is none (`وفقا ل`). */
function cueOf(l: EventLayers, { cue }: Statement): number {
  if (cue === null) return -1;
  for (let w = wordAt(l, cue.start); w < l.words.count && l.words.start[w]! < cue.end; w++) {
    const r = l.words.reading[w]!;
    if (r.part !== Part.STEM) continue;
    if (isVerb(r)) return w;
    if (r.upos === Upos.ADJ && r.verb !== "" && /(?:ا|ة)$/.test(r.form)) return w;
    if (r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Part" && /(?:ا|ة)$/.test(r.form)) return w;
    if (r.upos !== Upos.PUNCT) return -1;
  }
  return -1;
}

/** Those of a phrase whom somebody can blame or ask: a power, a body, an officer, people under arms; not himself. */
function others(l: EventLayers, ids: readonly string[], by: string): readonly string[] {
  const own = entity(l, by);
  return ids.filter((id) => {
    if (id === by) return false;
    const e = entity(l, id);
    if (!isPolitical(l, id) && e.kind !== "person" && !(e.kind === "group" && fights(l, id))) return false;
    // `قال الوزير الكندي إن كندا`: his own side.
    return own.country === null || e.country !== own.country;
  });
}

/** Of whom something bad is said. */
function accused(l: EventLayers, from: number, end: number, by: string): Meant | null {
  const { reading } = l.words;
  for (let w = from; w < end; w++) {
    const r = reading[w]!;
    if (r.part !== Part.STEM) continue;
    if (isVerb(r) && BLAMING.has(r.lemma)) {
      if (NOT.has(reading[w - 1]?.lemma ?? "")) continue;
      const near = BLAMING.get(r.lemma)!;
      if (near !== null && !follows(l, w, end, near)) continue;
      const ids = others(l, blamedAt(l, w), by);
      if (ids.length > 0) return { ids, word: w };
    } else if (isVerb(r) && PROVING.has(r.lemma) && FAILINGS.has(reading[w + 1]?.lemma ?? "")) {
      // `يثبت عدم اكتراث الحركة`, `يؤكد تورط كندا`: whose it is.
      const ids = others(l, near(l, w + 2, end), by);
      if (ids.length > 0) return { ids, word: w };
    } else if (
      (CALLED.has(r.lemma) || (r.lemma === "مسؤول" && reading[w + 1]?.lemma === "عن")) &&
      !r.definite &&
      (r.upos === Upos.NOUN || r.upos === Upos.ADJ)
    ) {
      const ids = called(l, from, w, by);
      if (ids.length > 0) return { ids, word: w };
    } else if (isUnworthy(l, w)) {
      const ids = others(l, ofThing(l, from, w), by);
      if (ids.length > 0) return { ids, word: w };
    }
  }
  return null;
}

/** What a thing is called that is blamed on whose it is: `قرار كندا مرفوض`, `تصريحاتها غير مقبولة`. */
const UNWORTHY = set(
  "مرفوض باطل كاذب زائف مغلوط هزلي مسرحية كذبة جائر ظالم تعسفي استفزازي عدواني عدائي مشين معيب مخز مدان مستهجن مستنكر خاطئ",
);
/** The same behind غير. */
const UNLIKE = set("مقبول شرعي قانوني مبرر مسؤول أخلاقي إنساني منطقي واقعي صحيح لائق كاف جاد دستوري");
function isUnworthy(l: EventLayers, w: number): boolean {
  const r = l.words.reading[w]!;
  if (r.definite || r.lemma !== "غير") return !r.definite && UNWORTHY.has(r.lemma) && r.upos !== Upos.VERB;
  return UNLIKE.has(l.words.reading[w + 1]?.lemma ?? "");
}

/** How far behind a thing it may be called something. */
const THING_FAR = 9;
/** Whose the thing is that opens what is said and is called so at a word: its owner, or who did it by the clause behind it. */
function ofThing(l: EventLayers, from: number, at: number): readonly string[] {
  const { reading } = l.words;
  const p = l.phrases.at[from] ?? -1;
  if (p === -1 || l.phrases.last[p]! > at || l.entities.of[l.phrases.head[p]!] !== -1) return [];
  const head = reading[l.phrases.head[p]!]!;
  if (head.upos !== Upos.NOUN || head.classes.has("person")) return [];
  const relative = reading[l.phrases.last[p]!]?.classes.has("relative") ?? false;
  if (!relative && at - l.phrases.last[p]! > THING_FAR) return [];
  for (let w = l.phrases.last[p]!; w < at && !relative; w++)
    if ((isVerb(reading[w]) && !BEING.has(reading[w]!.lemma)) || NOT.has(reading[w]!.lemma)) return [];
  const doers = doerBehind(l, p);
  return doers.length > 0 ? doers : ownersOf(l, p);
}

/** Who is the subject of a verb; of what something amounts to, whose that is: `العقوبات الكندية تشكل خرقا`. */
function blamedAt(l: EventLayers, w: number): readonly string[] {
  const { ids, word } = subjectOf(l, w);
  if (ids.some((id) => entity(l, id).kind !== "group") || word === -1 || !AMOUNTING.has(l.words.reading[w]!.lemma))
    return ids;
  const p = l.phrases.of[word]!;
  return p === -1 ? ids : ownersOf(l, p);
}
/** Verbs by which something shows what somebody is guilty of, and what that is. */
const PROVING = set("أثبت ثبت أكد أظهر كشف برهن دل");
const FAILINGS = set("عدم تورط ضلوع استمرار إصرار تعنت تواطؤ فشل نية رغبة سعي تمادي استهتار");
/** The first who are named or called within a few words. */
function near(l: EventLayers, from: number, end: number): readonly string[] {
  for (let w = from; w < Math.min(end, from + 5); w++) {
    const ids = l.entities.of[w] === -1 ? [] : partiesAt(l, w);
    if (ids.length > 0) return ids;
  }
  return [];
}
const AMOUNTING = set("شكل مثل");

/** Whether one of the words stands soon behind a verb. */
function follows(l: EventLayers, at: number, end: number, near: ReadonlySet<string>): boolean {
  for (let w = at + 1; w < Math.min(end, at + 8); w++) if (near.has(l.words.reading[w]!.lemma)) return true;
  return false;
}

const QUOTES = /^["'«»“”„]$/;
/** `إن كندا عدو لدود`: who opens what is said and is called so, with nothing between but what says that it is. */
function called(l: EventLayers, from: number, at: number, by: string): readonly string[] {
  const { reading } = l.words;
  const p = l.phrases.at[from] ?? -1;
  if (p === -1 || l.phrases.last[p]! > at) return [];
  for (let w = l.phrases.last[p]!; w < at; w++) {
    const r = reading[w]!;
    if (isVerb(r) && !BEING.has(r.lemma)) return [];
    if ((r.upos === Upos.PUNCT && !QUOTES.test(r.form)) || isPreposition(r) || NOT.has(r.lemma)) return [];
  }
  return others(l, partiesAt(l, l.phrases.head[p]!), by);
}
