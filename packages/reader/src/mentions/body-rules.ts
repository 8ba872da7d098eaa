import type { Rule, Step } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { GENDER, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { type Draft, draft, lettersBefore, type NameLayers } from "./draft.ts";
import {
  BODY_HEADS,
  BRANCH_ALONE,
  BRANCHES,
  COUNCILS,
  GENERIC,
  GROUP_HEADS,
  type Head,
  OFFICES,
  PARTY_HEADS,
  PLACE_HEADS,
  SECOND_FIELDS,
} from "./heads.ts";
import { movement } from "./movement-names.ts";
import { partsOf, TITLES } from "./name-parts.ts";
import { nationOf } from "./nation.ts";
import { PANEL_RULE } from "./panels.ts";
import { personal } from "./person-name.ts";
import type { Scan } from "./scan.ts";
import { CITY_RULE } from "./science-cities.ts";

/** How far a body's name reaches, and what stands in it. */
export interface Stretch {
  /** The token after the last. */
  readonly to: number;
  readonly country: string | null;
  /** Whether a national adjective or a name is in it. */
  readonly named: boolean;
}

const isAdjective = (r: Reading) =>
  r.definite && (r.upos === Upos.ADJ || r.classes.has("nisba") || BRANCHES.has(r.key));

/** Definite adjectives from token `t` on: branches and nations; ends after the last nation, or after the last branch. */
export function adjectives(scan: Scan, t: number, most = 4): Stretch & { readonly branch: boolean } {
  let to = t;
  let country: string | null = null;
  let named = false;
  let branch = false;
  let at = t;
  for (let n = 0; n < most && at >= 0; n++) {
    const r = scan.plain(at);
    if (!r || !isAdjective(r)) break;
    const nation = nationOf(r);
    if (nation !== undefined) {
      named = true;
      country ??= nation || null;
      to = at + 1;
      const next = scan.after(at);
      // `الحرس الوطني الأمريكي`, but also `الائتلاف السوري المعارض`: a branch may follow, never two nations.
      const after = scan.plain(next);
      if (after && nationOf(after) === undefined && BRANCHES.has(after.key) && isAdjective(after)) to = next + 1;
      break;
    }
    if (BRANCHES.has(r.key)) {
      branch = true;
      if (!named) to = at + 1;
    } else break;
    at = scan.after(at);
  }
  return { to, country, named, branch };
}

/** The head noun alone with adjectives: `الجيش الإسرائيلي`, `القوات الجوية الملكية`. */
function byAdjective(layers: NameLayers, t: number, head: Head, lemma: string): Stretch | undefined {
  const { scan } = layers;
  const next = scan.after(t);
  if (next < 0) return undefined;
  const { how } = head;
  // `الفرقة 30`, `اللواء 35 مدرع`
  if (NUMBERED.has(lemma) && scan.kind(next) === Kind.NUMBER) {
    const arm = scan.plain(scan.after(next));
    const to = arm && ARMS.has(arm.key) ? scan.after(next) + 1 : next + 1;
    return { to, country: null, named: true };
  }
  if (how.has("literary")) {
    const literary = scan.plain(next);
    return literary?.key === "الادبي" ? { to: next + 1, country: null, named: false } : undefined;
  }
  if (how.has("royal")) {
    const royal = scan.plain(next);
    if (!royal || !["المالكه", "الحاكمه"].includes(royal.key)) return undefined;
    const rest = adjectives(scan, scan.after(next));
    return rest.named ? rest : { to: next + 1, country: null, named: false };
  }
  // `القناة العاشرة الإسرائيلية`.
  if (how.has("channel")) {
    const number = scan.plain(next);
    const rest = number?.definite && number.classes.has("ordinal") ? adjectives(scan, scan.after(next)) : undefined;
    return rest?.named ? rest : undefined;
  }
  const adj = adjectives(scan, next);
  // `القوات الخاصة الروسية`: one adjective of the force, then its nation.
  if (lemma === "قوات" || lemma === "قوة") {
    const kind = scan.plain(next);
    const rest = kind?.definite && FORCE_KINDS.has(kind.key) ? adjectives(scan, scan.after(next), 1) : undefined;
    if (rest?.named) return rest;
  }
  if (how.has("for") && CALLED_FOR.has(lemma)) {
    const far = looseAdjectives(scan, next, scan.stem(t));
    const purpose = far > adj.to ? purposeFrom(layers, far, SERVICES.has(lemma)) : -1;
    // `الشركة العملاقة للحد من الخسائر` tells what it wants.
    const behind = purpose > 0 ? scan.stem(purpose) : undefined;
    if (purpose > 0 && !(behind?.upos === Upos.ADP && scan.sameSentence(t, purpose) && behind.lemma === "من"))
      return { to: purpose, country: adj.country, named: true };
  }
  // `مساعد الوزير للشؤون القنصلية الكويتي`: a masculine adjective is not that of a feminine noun.
  if (adj.named && scan.stem(t).form.endsWith("ة") && !scan.key(adj.to - 1).endsWith("ه")) return undefined;
  if (how.has("for") && adj.to > next) {
    let purpose = purposeFrom(layers, adj.to, SERVICES.has(lemma));
    // `اختار الاتحاد الدولي لكرة القدم السعودي …`: of all nations, so that the nation behind it is another's.
    if (purpose - 1 > adj.to && OF_ALL.has(scan.key(adj.to - 1)) && nationOf(scan.stem(purpose - 1)) !== undefined)
      purpose--;
    if (purpose > 0) return { to: purpose, country: adj.country, named: true };
  }
  if (adj.named && (how.has("nisba") || how.has("national"))) return adj;
  if (adj.named && how.has("ministry")) {
    // `وزير الخارجية الأمريكي` names the minister: the short name of a ministry stands by itself and takes a feminine.
    const before = scan.before(t);
    const r = scan.plain(next)!;
    // `السوق المالية السعودية`, `الشؤون الخارجية المصرية`: an adjective of the noun before it.
    if (before >= 0 && scan.cliticLetters(t) === 0) {
      const noun = scan.stem(before);
      if (noun.classes.has("role") || ((noun.upos === Upos.NOUN || noun.upos === Upos.ADJ) && noun.definite))
        return undefined;
    }
    return r.key.endsWith("ه") ? adj : undefined;
  }
  const first = scan.plain(next);
  if (how.has("branch") && first && BRANCH_ALONE[lemma]?.has(first.key)) {
    // `المحكمة الجزائية المتخصصة`.
    const more = adj.to > next ? adj : adjectives(scan, scan.after(next));
    return { to: Math.max(adj.to, more.to, next + 1), country: more.country, named: more.named };
  }
  return undefined;
}

/** Units of an army that have numbers, and what arm they are of, by keys. */
const NUMBERED = new Set(["فرقة", "لواء", "كتيبة", "فوج"]);
const ARMS = new Set(["مدرع", "مدرعه", "مشاه", "ميكا", "حرس", "مظلي", "مدفعيه", "صواريخ", "ميكانيكي", "استطلاع"]);

/** Adjectives of bodies of many nations, by their keys. */
const OF_ALL = new Set(
  "الدولي الدوليه العالمي العالميه الاسيوي الاسيويه الاوروبي الاوروبيه الافريقي الافريقيه العربي العربيه الخليجي الخليجيه".split(
    " ",
  ),
);

/** The token after one or two definite adjectives that agree with a head, whatever they call it: `الشرقية` of `الشركة الشرقية للدخان`. */
function looseAdjectives(scan: Scan, t: number, head: Reading): number {
  const feminine = head.form.endsWith("ة");
  let to = t;
  for (let at = t, n = 0; at >= 0 && n < 2; at = scan.after(at), n++) {
    const r = scan.plain(at);
    if (!r?.definite || (r.upos !== Upos.ADJ && !r.classes.has("nisba")) || r.form.endsWith("ة") !== feminine) break;
    if (LOOSE.has(r.lemma)) break;
    to = at + 1;
  }
  return to;
}
/** Bodies that are called by adjectives of any kind and what they are for. */
const CALLED_FOR = new Set(
  "شركة هيئة لجنة مجلس مندوبية جمعية مؤسسة منظمة اتحاد رابطة مركز معهد وكالة مصلحة مفوضية نقابة بنك مكتب".split(" "),
);
/** Adjectives that point at a body sooner than name it: `اللجنة الجديدة للسباق`. */
export const LOOSE = new Set(
  "جديد سابق حالي مقبل قادم أخير أول ثان ثالث منظم مالك مصنع منتج تابع راع ناقل مشغل مطور مكلف معني مختص كبير صغير آخر".split(
    " ",
  ),
);

/** The token after the adjectives of a field from token `t` on: `المائية` of `الموارد المائية`, never a nation. */
function fieldAdjectives(scan: Scan, t: number): number {
  let to = t;
  for (let at = scan.after(t - 1), n = 0; at >= 0 && n < 2; at = scan.after(at), n++) {
    const r = scan.plain(at);
    if (!r?.definite || r.upos !== Upos.ADJ || nationOf(r) !== undefined || r.verb !== "" || !/(?:ية|ي)$/.test(r.form))
      break;
    to = at + 1;
  }
  return to;
}

/** `للاستثمار`, `لحقوق الإنسان`, `للملكية الفكرية` from token `t` on: the token after it, or -1. */
export function purposeFrom({ scan, hits }: NameLayers, t: number, ofBody = false): number {
  if (
    t >= scan.tokens.count ||
    !scan.sameSentence(t - 1, t) ||
    scan.tokens.spelling[t]![0] !== "ل" ||
    scan.cliticLetters(t) !== 1
  )
    return -1;
  const r = scan.stem(t);
  // `الأمانة العامة لجامعة الدول العربية`.
  const body = hits[t];
  if (ofBody && body?.sense.known.kind === "organization" && !body.sense.doubtful)
    return furtherFields(scan, body.hit.to, r, 1);
  // `المكتب السياسي لحركة حماس`.
  const group = GROUP_HEADS.has(r.lemma) && !r.definite ? scan.after(t) : -1;
  const of = ofBody && group >= 0 ? hits[group] : undefined;
  if (of && of.hit.letters === 0 && of.sense.known.kind === "organization") return of.hit.to;
  if (
    r.upos !== Upos.NOUN ||
    (r.classes.has("person") && nameOf(r.features, NUMBER) !== "Plur" && !SERVED.has(r.lemma)) ||
    r.classes.has("time") ||
    scan.words.firstOfToken[t + 1]! - scan.words.firstOfToken[t]! !== 2
  )
    return -1;
  if (hits[t] || (r.definite && OF_A_BODY.has(r.lemma)) || (!r.definite && AIMS.has(r.lemma) && !isStudied(r)))
    return -1;
  let to = t + 1;
  let definite = r.definite;
  for (let n = 0, at = scan.after(t); n < 2 && at >= 0; n++, at = scan.after(at)) {
    const x = scan.plain(at);
    if (!x || (!x.definite && (definite || x.upos !== Upos.NOUN)) || (definite && x.upos !== Upos.ADJ)) break;
    if (x.upos !== Upos.NOUN && x.upos !== Upos.ADJ && x.upos !== Upos.PROPN) break;
    if (x.upos === Upos.ADJ && x.verb !== "" && !BRANCHES.has(x.key)) break;
    definite = x.definite;
    to = at + 1;
  }
  if (!definite) return -1;
  // `للسياحة والتراث الوطني`, `للأرصاد وحماية البيئة`.
  const fields = furtherFields(scan, to, r, 2);
  if (fields === to) return to;
  const rest = adjectives(scan, scan.after(fields - 1), 1);
  return Math.max(fields, rest.to);
}

/**
 * The fields joined by و from token `to` on, `most` at the most: `والري`, `والثروة السمكية`, `وحماية المستهلك`; `to` itself where there is none.
 * `first` is the noun of the field before them.
 */
function furtherFields(scan: Scan, to: number, first: Reading, most: number, ministry = false): number {
  let end = to;
  for (let n = 0; n < most; n++) {
    const second = scan.after(end - 1);
    if (second < 0 || scan.tokens.spelling[second]![0] !== "و") break;
    const r = scan.stem(second);
    if (r.definite) {
      if (
        !SECOND_FIELDS.has(scan.key(second).slice(1)) &&
        !isField(scan, second, first) &&
        !(ministry && scan.closes(scan.stemWord(second)) && isMasdar(r) && !r.classes.has("body"))
      )
        break;
      end = fieldAdjectives(scan, second + 1);
      continue;
    }
    // `وتقنية المعلومات`
    if (!JOINED_NOUNS.has(r.lemma) || !scan.closes(scan.stemWord(second))) break;
    const of = scan.after(second);
    const genitive = scan.plain(of);
    if (!genitive?.definite || genitive.upos !== Upos.NOUN) break;
    end = fieldAdjectives(scan, of + 1);
  }
  return end;
}
/** Nouns with which a further field begins, their genitive behind them: `وزارة التجارة وحماية المستهلك`. By bare lemma. */
const JOINED_NOUNS = new Set(
  "شأن شؤون حماية تقنية تكنولوجيا رعاية مكافحة تنمية تطوير تنظيم سلامة جودة ضمان صون ترقية علم علوم تأهيل تعزيز إدارة خدمة".split(
    " ",
  ),
);

/** `لبحوث السياسات`: studies, though what is looked for in the singular. */
const isStudied = (r: Reading): boolean => r.lemma === "بحث" && nameOf(r.features, NUMBER) === "Plur";

/** What somebody does something for, and no body is: `البنك المركزي لتجنب العقوبات`. By bare lemma. */
const AIMS = new Set(
  "تجنب تفادي تحقيق معرفة بحث مناقشة إقناع دفع إجراء عقد حضور تقديم استكمال حصول وقف إنهاء إعلان وضع اتخاذ مطالبة تأكيد بدء إيجاد حل حسم إيقاف طلب توقيع تسليم تسلم استلام مشاركة كسب زيادة خفض رفع جمع إصدار انتخاب اختيار معاقبة محاسبة اختبار إثبات إقرار شراء بيع لقاء استقبال إخماد إجلاء إخلاء رد تبرير تغطية احتواء توفير تلبية تسريع تسهيل".split(
    " ",
  ),
);

/** Bodies that are spoken of, which no other is called by: `الجمعية العامة للشركة`. */
const OF_A_BODY = new Set(
  "جائزة مهرجان مسابقة مؤتمر بطولة معرض مشروع حملة شركة جمعية مؤسسة مجلس بنك نادي ناد حزب اتحاد منظمة هيئة وزارة حكومة جماعة حركة رئيس".split(
    " ",
  ),
);

/** Whom councils and bodies are for, in the singular: `المجلس القومي للمرأة`. */
const SERVED = new Set("شباب مرأة طفل أسرة عامل شعب إنسان أم".split(" "));

/** `التسليف والادخار`, `الري والصرف`: a masdar with ال joined to a masdar with ال. */
function isField(scan: Scan, t: number, first: Reading): boolean {
  const r = scan.stem(t);
  return r.definite && scan.closes(scan.stemWord(t)) && isMasdar(r) && isMasdar(first);
}
const isMasdar = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Vnoun";

/** Kinds of forces between their noun and their nation. */
const FORCE_KINDS = new Set(["الخاصه", "النظاميه", "البريه", "البحريه", "الحكوميه", "المسلحه", "الجويه", "الامنيه"]);

/** The ways to make a name in idafa at all; `nisba` heads need the nation behind the genitive (`قوات الدفاع النرويجية`). */
const FORMS_IDAFA = ["idafa", "council", "agency", "bureau", "named", "party", "nisba", "national"];

/** The head noun in idafa: `وزارة الدفاع الروسية`, `جامعة القاهرة`, `حكومة السراج`. */
function byGenitive(layers: NameLayers, t: number, head: Head, lemma: string): Stretch | undefined {
  const { scan, hits } = layers;
  const { how } = head;
  const next = scan.after(t);
  if (next >= 0 && how.has("movement")) {
    const name = movement(layers, t, next, lemma);
    if (name) return name;
  }
  // `قوى الأمن اللبنانية`
  if (how.has("security")) {
    const of = scan.plain(next);
    const rest = of?.key === "الامن" ? adjectives(scan, scan.after(next)) : undefined;
    return rest && (rest.named || rest.branch) ? { ...rest, named: true } : undefined;
  }
  // `محكمة أمن الدولة العليا`, `نيابة أمن الدولة`
  if ((lemma === "محكمة" || lemma === "نيابة" || lemma === "دائرة") && next >= 0 && scan.key(next) === "امن") {
    const state = scan.after(next);
    if (state >= 0 && scan.key(state) === "الدوله") {
      const rest = adjectives(scan, scan.after(state));
      return { to: Math.max(state + 1, rest.to), country: rest.country, named: true };
    }
  }
  // A name of the lists that the noun is part of is read by its own rule.
  const listed = hits[t];
  if (listed?.sense.known.kind === "organization" && listed.hit.to > t + 1 && !how.has("occupier")) {
    // `معهد واشنطن لسياسات الشرق الأدنى`: with what it is for.
    const { to } = listed.hit;
    const aim = SCHOLARLY.has(lemma) && CAUSES.has(scan.stem(to).lemma) ? purposeFrom(layers, to) : -1;
    return aim > 0 ? { to: aim, country: listed.sense.known.country, named: true } : undefined;
  }
  if (next < 0) return undefined;
  const hit = hits[next];
  const r = scan.plain(next);
  if (!r) return undefined;
  // `مجلس إدارة الشركة`: the board of what follows.
  const before = scan.before(t);
  if (lemma === "إدارة" && before >= 0 && scan.stem(before).lemma === "مجلس") return undefined;
  if (how.has("occupier") && r.key === "الاحتلال") {
    const rest = adjectives(scan, scan.after(next));
    return rest.named ? rest : { to: next + 1, country: "IL", named: true };
  }
  // `بعثة المنتخب السعودي`: whose it is.
  if (lemma === "بعثة" && r.lemma === "منتخب") return undefined;
  // `بعثة الأمم المتحدة في أفغانستان`.
  if (lemma === "بعثة" && hit && hit.hit.letters === 0 && hit.sense.known.kind === "organization") {
    const link = scan.after(hit.hit.to - 1);
    const place = link >= 0 && /^(?:في|الي|لدي)$/.test(scan.key(link)) ? scan.after(link) : -1;
    const there = place >= 0 ? hits[place] : undefined;
    const to = there && there.hit.letters === 0 && there.sense.known.kind === "place" ? there.hit.to : hit.hit.to;
    return { to: Math.max(to, purposeFrom(layers, hit.hit.to)), country: null, named: true };
  }
  // `مكتب حاكم إسطنبول`.
  if (lemma === "مكتب" && r.classes.has("role") && !r.definite) {
    const of = scan.after(next);
    const place = of >= 0 ? hits[of] : undefined;
    if (place && place.hit.letters === 0 && place.sense.known.kind === "place")
      return { to: place.hit.to, country: place.sense.known.country, named: true };
  }
  // `نادي جدة الأدبي`.
  if (how.has("literary")) {
    const end = hit && hit.hit.letters === 0 ? hit.hit.to : next + 1;
    const close = scan.plain(scan.after(end - 1));
    return close?.key === "الادبي"
      ? { to: scan.after(end - 1) + 1, country: hit?.sense.known.country ?? null, named: true }
      : undefined;
  }
  if (hit && hit.hit.letters === 0 && (how.has("named") || how.has("idafa") || how.has("person"))) {
    const { known } = hit.sense;
    const fits =
      known.kind === "person"
        ? how.has("person") || lemma === "حكومة" || lemma === "مؤسسة" || lemma === "مركز" || lemma === "معهد"
        : !how.has("person") && (known.kind !== "organization" || lemma === "حكومة" || lemma === "جامعة");
    if (fits && lemma !== "وزارة" && !(lemma === "حزب" && known.kind !== "organization")) {
      const rest = adjectives(scan, scan.after(hit.hit.to - 1));
      const end = Math.max(hit.hit.to, rest.to);
      const to = how.has("for") ? Math.max(end, purposeFrom(layers, end)) : end;
      // `مركز محافظة أبين`: its chief town.
      const close = scan.plain(scan.after(to - 1));
      if (
        lemma === "مركز" &&
        known.kind === "place" &&
        to === hit.hit.to &&
        !(close?.definite && close.upos === Upos.ADJ)
      )
        return undefined;
      return {
        to,
        country: rest.country ?? known.country,
        named: true,
      };
    }
  }
  // `وكالة الأنباء الإيرانية`: the paper of that name is not meant.
  const agency = lemma === "وكالة" && r.key === "الانباء";
  if (hit && hit.hit.letters === 0 && hit.sense.known.kind === "organization" && !agency) {
    // `وزارة الحرس الوطني`, `هيئة الهلال الأحمر السعودي`: a body that is called by another.
    const aim = OF_ANOTHER.has(lemma) && !hit.sense.doubtful ? concern(layers, hit.hit.to) : -1;
    if (aim > 0) return { to: aim, country: hit.sense.known.country, named: true };
    if (!OVER_BODIES.has(lemma) || !r.definite || hit.hit.to - next < 2) return undefined;
    const rest = adjectives(scan, scan.after(hit.hit.to - 1), 1);
    return { to: Math.max(hit.hit.to, rest.to), country: rest.country ?? hit.sense.known.country, named: true };
  }
  // `بلدية السعيرة`, `شرطة فيسبادن`: a place that no list holds.
  if (
    TOWN_BODIES.has(lemma) &&
    !hit &&
    r.guessed &&
    r.form.length > 3 &&
    (r.upos === Upos.PROPN || (r.definite && lemma === "بلدية"))
  )
    return { to: next + 1, country: null, named: true };
  // `مؤسسة الملك عبدالله العالمية`: a title and a name.
  if (
    (how.has("named") || how.has("party") || lemma === "جامعة" || lemma === "كلية") &&
    r.definite &&
    isTitle(r) &&
    lemma !== "حكومة"
  ) {
    const at = scan.after(next);
    const p = at >= 0 ? personal(layers, at, 0, "title") : undefined;
    if (p && (p.sure > 0 || p.given)) {
      const rest = adjectives(scan, scan.after(p.to - 1));
      const to = Math.max(p.to, rest.to);
      return { to: Math.max(to, purposeFrom(layers, to)), country: rest.country, named: true };
    }
  }
  // `شرطة منطقة الرياض`, `إمارة منطقة مكة المكرمة`: a town's or province's body with its noun between.
  if (how.has("named") && PLACE_HEADS.has(r.lemma) && !r.definite) {
    const place = scan.after(next);
    const there = place >= 0 ? hits[place] : undefined;
    if (there && there.hit.letters === 0 && there.sense.known.kind === "place")
      return { to: there.hit.to, country: there.sense.known.country, named: true };
  }
  // `مجلس عشائر الأنبار`, `تحالف قبائل مأرب`, `مجلس شيوخ قبائل الجوف`: of the tribes of a place.
  if (TRIBAL.has(lemma) && TRIBES.has(r.lemma) && !r.definite) {
    const second = scan.after(next);
    const of = second >= 0 && TRIBES.has(scan.stem(second).lemma) ? scan.after(second) : second;
    const land = of >= 0 ? hits[of] : undefined;
    if (land && land.hit.letters === 0 && land.sense.known.kind === "place")
      return { to: land.hit.to, country: land.sense.known.country, named: true };
  }
  // `مؤسسة كير الخيرية`: a name of no list, and what kind of foundation it is.
  if (FOUNDATIONS.has(lemma) && !r.definite && (r.guessed || (partsOf(r.key) & 3) !== 0) && !hit) {
    const kind = scan.plain(scan.after(next));
    if (kind?.definite && CHARITABLE.has(kind.key)) return { to: scan.after(next) + 1, country: null, named: true };
  }
  // `جيش خالد بن الوليد`, `كتيبة عبد الله عزام`.
  if (PARTY_HEADS.has(lemma) && !r.definite && lemma !== "حزب" && lemma !== "بنك" && lemma !== "مصرف") {
    const p = personal(layers, next, 0, "title");
    if (p && p.parts > 1 && p.sure > 0 && p.given) return { to: p.to, country: null, named: true };
  }
  if (how.has("person") && !r.definite && (r.guessed || (partsOf(r.key) & 3) !== 0))
    return { to: next + 1, country: null, named: true };
  if (!FORMS_IDAFA.some((f) => how.has(f))) return undefined;

  // Indefinite nouns of a chain, then the definite one: `جهاز مكافحة الإرهاب`, `هيئة كبار العلماء`.
  let at = next;
  let x: Reading | undefined = r;
  let chain = 0;
  while (x && !x.definite && x.upos === Upos.NOUN && !x.guessed && chain < 2) {
    chain++;
    at = scan.after(at);
    // `محكمة استئناف طنطا`, `شركة نفط الكويت`: a place at the end of the chain.
    const there = at >= 0 ? hits[at] : undefined;
    if (
      there &&
      CHAINED.has(lemma) &&
      (lemma !== "قيادة" || r.lemma === "عملية" || r.lemma === "شرطة") &&
      there.hit.letters === 0 &&
      there.sense.known.kind === "place"
    ) {
      // `شركة بترول أبوظبي الوطنية`
      const rest = adjectives(scan, scan.after(there.hit.to - 1));
      return { to: Math.max(there.hit.to, rest.to), country: rest.country ?? there.sense.known.country, named: true };
    }
    x = scan.plain(at);
  }
  if (
    !x?.definite ||
    x.upos === Upos.VERB ||
    (x.upos === Upos.ADJ && chain > 0) ||
    x.classes.has("time") ||
    x.classes.has("weekday") ||
    (x.classes.has("role") &&
      chain === 0 &&
      !how.has("council") &&
      !(lemma === "لجنة" && nameOf(x.features, NUMBER) === "Plur" && officeBefore(scan, t)) &&
      !COUNCILS.has(x.key) &&
      !(GUILDS.has(lemma) && nameOf(x.features, NUMBER) === "Plur"))
  )
    return undefined;
  // `قوة الرياضة` is the strength of sport.
  if (lemma === "قوة" && r.definite && !OFFICES.has(r.key) && !FORCES.has(r.key)) return undefined;
  const first = r.key;
  // `وكالة أنباء فارس` is the agency فارس.
  if (first === "انباء") return undefined;
  let generic = chain === 0 && GENERIC.has(x.key) && lemma !== "وزارة" && lemma !== "قوات" && lemma !== "قوة";
  let to = at + 1;
  // `وزارة التربية والتعليم`, `وزارة الزراعة والري والثروة السمكية`.
  if (FIELDED.has(lemma)) {
    const ministry = lemma === "وزارة";
    const fields = fieldAdjectives(scan, to);
    const second = scan.after(fields - 1);
    // `الشؤون البلدية والقروية`: an adjective joined to an adjective; else a field that ministries are named by.
    const joined =
      fields > to &&
      second >= 0 &&
      scan.tokens.spelling[second]![0] === "و" &&
      scan.stem(second).definite &&
      scan.stem(second).upos === Upos.ADJ &&
      scan.key(second).endsWith(scan.key(fields - 1).slice(-2));
    const from = joined ? fieldAdjectives(scan, second + 1) : fields;
    to = furtherFields(scan, from, x, ministry ? 3 : 2, ministry);
    if (to > fields) generic = false;
    // `وزارة الدولة لشؤون الآثار`
    if (ministry && x.key === "الدوله" && to < scan.tokens.count && scan.stem(to).lemma === "شأن")
      to = Math.max(to, purposeFrom(layers, to));
  }
  // `مركز المعلومات والتأهيل لحقوق الإنسان`, `مركز توثيق الانتهاكات`: what is studied or worked for there.
  if (SCHOLARLY.has(lemma) && x.upos === Upos.NOUN) {
    const end = chain === 0 ? furtherFields(scan, fieldAdjectives(scan, to), x, 2) : to;
    const aim = end < scan.tokens.count && CAUSES.has(scan.stem(end).lemma) ? purposeFrom(layers, end) : -1;
    if (aim > 0 && !WARDS.some((c) => x.classes.has(c))) return { to: aim, country: null, named: true };
    if (chain > 0 && STUDIES.has(r.lemma) && !WARDS.some((c) => x.classes.has(c))) {
      const where = chain === 1 ? inField(layers, to) : -1;
      const rest = adjectives(scan, scan.after(to - 1));
      return { to: Math.max(where, rest.to, to), country: rest.country, named: true };
    }
  }
  // `رابطة اللاعبين المحترفين`.
  const guild = GUILDS.has(lemma) && chain === 0 && nameOf(x.features, NUMBER) === "Plur" && to === at + 1;
  const further = guild ? scan.after(to - 1) : -1;
  const members = scan.plain(further);
  if (members?.definite && nameOf(members.features, NUMBER) === "Plur" && /(?:ون|ين)$/.test(members.form))
    to = further + 1;
  const rest = adjectives(scan, scan.after(to - 1));
  const tail = Math.max(rest.to, to);
  const result = { to: tail, country: rest.country, named: rest.named };
  // `وكالة الأنباء الروسية "سبوتنيك"`: what the agency is, before its name.
  if (lemma === "وكالة" && x.key === "الانباء" && agencyNamed(layers, tail)) return undefined;
  if (rest.named) return result;
  // `لجنة المتابعة العليا للجماهير العربية`
  const served = rest.branch && lemma === "لجنة" && chain === 0 ? purposeFrom(layers, tail) : -1;
  if (served > 0) return { ...result, to: served };
  // `لجنة تقييم المنشآت`, `لجنة رعاية السجناء`: a committee by what it does.
  if (lemma === "لجنة" && chain === 1 && !r.classes.has("person") && !r.classes.has("role") && !x.classes.has("time"))
    return result;
  // `لجنة التنمية الاجتماعية`, `مجلس الضمان الصحي`: a field of two words.
  const field =
    chain === 0 && (BY_FIELD.has(lemma) || SCHOLARLY.has(lemma)) && x.upos !== Upos.ADJ
      ? fieldAdjectives(scan, to)
      : to;
  if (
    (field > to || (to > at + 1 && (BY_FIELD.has(lemma) || lemma === "إدارة"))) &&
    !x.classes.has("person") &&
    !x.classes.has("time") &&
    !x.classes.has("event")
  )
    return { ...result, to: Math.max(tail, field) };
  if (rest.to > to && lemma === "شركة" && rest.branch && chain === 0) return result;
  // `رئيس لجنة الحكام`: what an office is over.
  if (chain === 0 && !generic && BY_OFFICE.has(lemma) && officeBefore(scan, t) && x.upos !== Upos.ADJ) return result;
  // `منظمة الجيش السري`, `منظمة اليد الحمراء`, `جمعية الشباب المسلم`: with an adjective of its own no noun is too common to name a body.
  if (CALLED_BY_QUALITY.has(lemma) && chain === 0 && x.upos === Upos.NOUN) {
    const behind = scan.after(tail - 1);
    const q = tail === to ? scan.plain(behind) : undefined;
    if (
      q?.definite &&
      q.upos === Upos.ADJ &&
      q.verb === "" &&
      !LOOSE.has(q.lemma) &&
      nationOf(q) === undefined &&
      (nameOf(q.features, GENDER) === nameOf(x.features, GENDER) || nameOf(x.features, NUMBER) === "Plur")
    )
      return { ...result, to: behind + 1 };
    if (generic && rest.branch) return result;
  }
  if (how.has("idafa")) return generic ? undefined : result;
  // `مركز الأبحاث الوطني`, `معهد الدراسات الاستراتيجية`.
  if (how.has("named") && rest.branch && chain === 0 && SCHOLARLY.has(lemma)) return result;
  // `لواء التوحيد`, `سرايا الخراساني`.
  if (how.has("party") && !generic && chain === 0 && !x.classes.has("person") && !x.classes.has("role")) return result;
  if (how.has("council") && COUNCILS.has(first)) return result;
  if ((how.has("agency") || how.has("bureau")) && OFFICES.has(first)) return result;
  return undefined;
}

/** Whether an agency's own name stands at token `t`, in quotation marks or behind a comma; brackets give its short form. */
function agencyNamed({ scan, hits }: NameLayers, t: number): boolean {
  if (!scan.sameSentence(t - 1, t)) return false;
  const first = scan.plain(t)?.definite && scan.stem(t).upos === Upos.ADJ ? t + 1 : t;
  const mark = scan.tokens.spelling[first];
  const name = mark === "،" || mark === "," || (scan.kind(first) === Kind.OPEN && mark !== "(") ? first + 1 : first;
  return scan.sameSentence(t, name) && hits[name]?.sense.known.sector === "JRN" && hits[name]!.hit.letters === 0;
}

/** `في الصراعات` behind what is studied: the token after it, or -1. */
function inField({ scan, hits }: NameLayers, t: number): number {
  const by = scan.after(t - 1);
  if (by < 0 || scan.stem(by).lemma !== "في") return -1;
  const of = scan.after(by);
  const r = scan.plain(of);
  return r?.definite && r.upos === Upos.NOUN && nameOf(r.features, NUMBER) === "Plur" && !hits[of] ? of + 1 : -1;
}
/** What centres and institutes are for. By bare lemma. */
const CAUSES = new Set(
  "حق دراسة بحث شأن علم إعلام تنمية تدريب ثقافة فن سياسة استشارة إحصاء معلومة سلام حوار ديمقراطية عدالة حرية تاريخ أسير لاجئ طفولة مرأة".split(
    " ",
  ),
);
/** What is done in them, with its object behind it. By bare lemma. */
const STUDIES = new Set("بحث دراسة توثيق دعم تطوير رصد تنمية معلومة حماية تأهيل تدريب إعداد مكافحة".split(" "));
/** Classes of those who hold a centre of another kind: `مركز الشرطة`. */
const WARDS = ["police", "military", "person", "medical", "role", "sport", "group"];

/** Bodies whose name may be a noun and any adjective of it. */
const CALLED_BY_QUALITY = new Set(["منظمة", "جمعية", "رابطة", "حزب"]);

/** What a force in the singular is named by. */
const FORCES = new Set(["الدفاع", "الامن", "الردع", "التدخل", "المهام", "الحمايه", "الامم"]);

/** Bodies that are called by what they do and where: `محكمة جنايات القاهرة`, `قيادة عمليات بغداد`. */
const CHAINED = new Set(["محكمة", "نيابة", "شركة", "قيادة", "غرفة", "اتحاد", "هيئة", "مديرية", "وزارة"]);
/** Bodies that are called by a field of two words. */
const BY_FIELD = new Set(["لجنة", "مجلس", "مديرية", "جهاز", "دائرة", "صندوق", "مصلحة"]);
/** Bodies that are a name by one noun where an office is over them. */
const BY_OFFICE = new Set(["لجنة", "إدارة", "مديرية", "دائرة", "جهاز"]);
const OFFICES_OVER = new Set("رئيس مدير عضو أمين مقرر وكيل نائب قائد رئيسة مديرة عضوة أعضاء رؤساء مشرف".split(" "));
/** Whether an office stands before a body's noun, over a deputy's: `نائب رئيس لجنة`. */
function officeBefore(scan: Scan, t: number): boolean {
  const b = scan.before(t);
  if (b < 0 || scan.cliticLetters(t) > 0) return false;
  const r = scan.stem(b);
  return !r.definite && OFFICES_OVER.has(r.lemma);
}
const isTitle = (r: Reading): boolean => r.classes.has("title") || TITLES.has(r.key);

const SCHOLARLY = new Set(["مركز", "معهد", "مؤسسة", "أكاديمية"]);
/** Bodies that are named by one field or several: `وزارة التربية والتعليم`. */
const FIELDED = new Set([
  "عمادة",
  "وزارة",
  "كلية",
  "جمعية",
  "هيئة",
  "معهد",
  "مديرية",
  "نقابة",
  "دائرة",
  "لجنة",
  "مؤسسة",
  "صندوق",
  "إدارة",
  "مصلحة",
]);
/** Offices of another body: `الأمانة العامة لجامعة الدول العربية`, `المديرية العامة للدفاع المدني`. */
const SERVICES = new Set(["هيئة", "أمانة", "مديرية", "إدارة", "قيادة", "لجنة", "مجلس", "مكتب", "جناح"]);
/** Bodies that may be called by another: `وزارة الحرس الوطني`. */
const OVER_BODIES = new Set(["وزارة", "هيئة", "مديرية", "جمعية"]);
/** Bodies that another has, called by it and by what they are for: `وكالة الأمم المتحدة للتجارة والتنمية`, `صندوق أوبك للتنمية`. */
const OF_ANOTHER = new Set("وكالة صندوق مفوضية برنامج مكتب مركز معهد هيئة لجنة منظمة بنك مجلس مفوض شبكة".split(" "));
/** `لحقوق الإنسان`, `المعني بالمخدرات والجريمة` from token `t` on: the token after it, or -1. */
export function concern(layers: NameLayers, t: number): number {
  const purpose = purposeFrom(layers, t);
  if (purpose > 0) return purpose;
  const { scan } = layers;
  const with_ = scan.after(t - 1);
  if (with_ < 0 || !["المعني", "المعنيه", "الخاص", "الخاصه"].includes(scan.key(with_))) return -1;
  const of = scan.after(with_);
  if (of < 0 || scan.tokens.spelling[of]![0] !== "ب" || scan.cliticLetters(of) !== 1) return -1;
  const r = scan.stem(of);
  if (!r.definite && r.upos !== Upos.NOUN) return -1;
  let to = of + 1;
  if (!r.definite) {
    const genitive = scan.plain(scan.after(of));
    if (!genitive?.definite) return -1;
    to = scan.after(of) + 1;
  }
  const and = scan.after(to - 1);
  if (and >= 0 && scan.tokens.spelling[and]![0] === "و" && scan.stem(and).definite && scan.stem(and).upos === Upos.NOUN)
    to = and + 1;
  return to;
}

/** Bodies of tribes, and those whom they gather. By bare lemma. */
const TRIBAL = new Set(["مجلس", "تحالف", "اتحاد", "تجمع", "رابطة", "ملتقى"]);
const TRIBES = new Set(["عشيرة", "قبيلة", "شيخ", "وجيه", "عين", "عشائر", "قبائل", "شيوخ", "وجهاء", "أعيان"]);

/** Bodies of good works, and the adjectives that tell of what kind they are, by their keys. */
const FOUNDATIONS = new Set(["مؤسسة", "جمعية", "منظمة"]);
const CHARITABLE = new Set(
  "الخيريه الانسانيه الاغاثيه الثقافيه الاعلاميه الحقوقيه التعليميه الطبيه التنمويه الاجتماعيه التطوعيه".split(" "),
);

/** Bodies that a town has. */
const TOWN_BODIES = new Set(["بلدية", "شرطة", "محكمة", "جامعة", "غرفة", "مديرية"]);

/** Bodies that are named by their members: `نقابة الصحفيين`, `رابطة اللاعبين المحترفين`. */
const GUILDS = new Set(["نقابة", "رابطة", "اتحاد", "جمعية", "هيئة"]);

/** Plural nouns that are heads themselves (`القوات`), whatever their lemma. */
const PLURAL_HEADS = new Set([
  "قوات",
  "سلطات",
  "استخبارات",
  "مخابرات",
  "كتائب",
  "أركان",
  "صناعات",
  "جمارك",
  "جوازات",
  "خطوط",
  "قوى",
  "سرايا",
  "ألوية",
]);
const isPluralHead = (form: string): boolean =>
  PLURAL_HEADS.has(form.startsWith("ال") ? form.slice(2) : form.startsWith("ل") ? form.slice(1) : form);

/** The noun under which a word stands in the table: its lemma, or its letters without the article. */
function headLemma(r: Reading): string {
  if (r.form === "قوى" || r.form === "القوى") return "قوى";
  if (BODY_HEADS.has(r.lemma)) return r.lemma;
  return r.form.startsWith("ال") ? r.form.slice(2) : r.definite && r.form.startsWith("ل") ? r.form.slice(1) : r.form;
}

const STEP: Step<NameLayers> = {
  label: "a body's noun with a nation, a genitive or a branch",
  match(layers, at, m) {
    const { words, scan } = layers;
    const r = words.reading[at]!;
    const lemma = headLemma(r);
    const head = BODY_HEADS.get(lemma);
    if (
      !head ||
      r.part !== Part.STEM ||
      r.upos === Upos.VERB ||
      !scan.closes(at) ||
      nameOf(r.features, NUMBER) === "Dual" ||
      /أجهزة/.test(r.form) ||
      (nameOf(r.features, NUMBER) === "Plur" && !isPluralHead(r.form))
    )
      return -1;
    const t = words.token[at]!;
    const stretch = r.definite ? byAdjective(layers, t, head, lemma) : byGenitive(layers, t, head, lemma);
    if (!stretch) return -1;
    m.keep("body", at, words.firstOfToken[stretch.to]!, { stretch, head, adjective: r.definite });
    return words.firstOfToken[stretch.to]!;
  },
};

const ANCHORS = [...BODY_HEADS.keys()].flatMap((lemma) => [
  `lemma:${lemma}`,
  `form:${lemma}`,
  `form:ال${lemma}`,
  `form:ل${lemma}`,
]);

const rule = (name: string, example: string, adjective: boolean, confidence: number): Rule<NameLayers, Draft> => ({
  name,
  example,
  anchor: ANCHORS,
  pattern: [STEP],
  make(m, { scan, words }, at) {
    const { stretch, head, adjective: by } = m.value<{ stretch: Stretch; head: Head; adjective: boolean }>("body")!;
    if (by !== adjective) return null;
    const t = words.token[at]!;
    return draft(scan, t, stretch.to, lettersBefore(scan, t), "organization", confidence, {
      country: stretch.country,
      sector: head.sector === "-" ? null : (head.sector as Draft["sector"]),
    });
  },
});

export const BODY_RULES: readonly Rule<NameLayers, Draft>[] = [
  rule("mentions/body-by-nisba", "أعلن الجيش السويسري تدريبات شتوية.", true, 0.9),
  rule("mentions/body-by-genitive", "نشرت وزارة الزراعة جدول الأسعار.", false, 0.85),
  PANEL_RULE,
  CITY_RULE,
];
