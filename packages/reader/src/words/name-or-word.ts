import { isFiniteVerb } from "./behind-particle.ts";
import type { Scored } from "./choose.ts";
import { CASE, GENDER, NUMBER, nameOf, Upos, VERBFORM } from "./features.ts";
import { Part, type Reading } from "./words.ts";

type Lattice = readonly (readonly Scored[])[];

/** Words that are seldom the place or body of their letters: `إيجاد حل`, `في كلمة ألقاها`. */
const RARELY = /^(?:[إا]يجاد|كلمة|كفاية)$/;

/** Whether a chosen word may have to be read anew as a name, or a name as a word; see `mendName`. */
export const mayBeNameOrWord = (r: Reading): boolean =>
  CUT_STEMS.has(r.form) ||
  (r.upos === Upos.PROPN
    ? r.classes.has("ambiguous") || r.classes.has("given")
    : isFiniteVerb(r) ||
      (r.upos === Upos.ADJ && !r.definite) ||
      r.form === "الدور" ||
      DEFENDER.test(r.form) ||
      r.form === "بعيد" ||
      r.form === "امام" ||
      ADVERBIAL.test(r.form));

/**
 * Names that are words, and words that are names, by what stands beside them:
 *
 * - a town that is a noun is the noun before what it belongs to: `جامعة هارفارد`, `معسكر اللواء`;
 * - a given name that is an office is the office before another: `مساعد وزير الخارجية`;
 * - a woman's name that is a participle is the participle before its preposition: `مشيرة إلى أن`;
 * - a verb is the given name of its letters between an office, or the adjective of a nation, and a name: `الرئيس سعد الحريري`.
 */
export function mendName(lattice: Lattice, path: number[], t: number): void {
  cutAnew(lattice, path, t);
  const now = lattice[t]![path[t]!]!;
  const { stem, candidate } = now;
  const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]! : undefined;
  const before = t > 0 ? lattice[t - 1]![path[t - 1]!]! : undefined;
  if (stem.upos === Upos.PROPN) {
    if (next === undefined || candidate.readings.at(-1) !== stem) return;
    if (
      stem.classes.has("ambiguous") &&
      (governs(next) || RARELY.test(stem.form)) &&
      !(before && SETTLEMENT.test(before.stem.form))
    )
      take(lattice, path, t, isBareNoun);
    else if (stem.classes.has("given") && !(before && isCalled(before))) {
      if (next.candidate.readings[0] === next.stem && isOffice(next.stem))
        take(lattice, path, t, (r) => r.upos === Upos.NOUN && !r.definite && r.classes.has("role"));
      else if (
        stem.form.endsWith("ة") &&
        take(lattice, path, t, (r) => isParticiple(r) && (r.entry?.frame.includes(next.stem.lemma) ?? false))
      )
        return;
      else if (!isName(next.stem)) plainWord(lattice, path, t, stem.classes.has("common"));
    } else if (stem.form.endsWith("ات") && stem.classes.has("ambiguous") && !before?.stem.classes.has("business"))
      take(lattice, path, t, isBareNoun);
    return;
  }
  if (isFiniteVerb(stem)) {
    // A player; the verb of the same letters is said in the present.
    if (stem.form === "لاعب") take(lattice, path, t, (r) => r.upos === Upos.NOUN);
    if (next === undefined || before === undefined || candidate.readings.length > 1) return;
    // `وابنته يوليا`, spelt as two who would give: only behind أن does that form stand.
    if (nameOf(stem.features, NUMBER) === "Dual" && before.stem.classes.has("kin")) takeGiven(lattice, path, t);
    if (!isCalled(before)) return;
    if (next.stem.upos === Upos.PROPN || (next.stem.guessed && next.stem.definite)) takeGiven(lattice, path, t);
    return;
  }
  if (stem.upos === Upos.ADJ && stem.form !== "بعيد") {
    // `الدكتور خالد الهويش`
    if (next === undefined || before === undefined || candidate.readings.length > 1 || stem.definite) return;
    if (!isCalled(before) || before.stem.upos === Upos.PROPN || before.stem.classes.has("nisba")) return;
    if (next.stem.form === "بن" || next.stem.upos === Upos.PROPN || (next.stem.guessed && next.stem.definite))
      takeGiven(lattice, path, t);
    return;
  }
  if (next === undefined) return;
  if (stem.form === "الدور" && stem.upos === Upos.NOUN) {
    // `الدور الروسي`: one part; houses have an adjective of a woman.
    const houses = next.stem.upos === Upos.ADJ && nameOf(next.stem.features, GENDER) === "Fem";
    if (!houses) take(lattice, path, t, (r) => r.upos === Upos.NOUN && nameOf(r.features, NUMBER) === "Sing");
  } else if (DEFENDER.test(stem.form) && stem.upos === Upos.NOUN && nameOf(stem.features, NUMBER) === "Plur") {
    // `مدافع تشيلسي`, `المدافع البرازيلي`: one who defends; guns are of water, and heavy.
    const his = nameOf(next.stem.features, GENDER) === "Masc" && nameOf(next.stem.features, NUMBER) === "Sing";
    if (next.candidate.readings[0] !== next.stem || before?.stem.upos === Upos.NUM) return;
    if (next.stem.upos === Upos.PROPN || (stem.definite && next.stem.upos === Upos.ADJ && next.stem.definite && his))
      take(lattice, path, t, (r) => r.upos === Upos.NOUN && r.classes.has("person"));
  } else if (stem.form === "امام" && stem.upos === Upos.NOUN) {
    // `امام القاضي`, without its hamza: in front of, and not the imam; he is of a mosque.
    if (candidate.readings[0] === stem && !MOSQUE.test(next.stem.form))
      take(lattice, path, t, (r) => r.upos === Upos.ADP, 1);
  } else if (stem.form === "بعيد") {
    // `بعيد توقيعه`: shortly after it; `بعيد الفطر`: a feast behind ب.
    if (next.stem.upos === Upos.NOUN && FEASTS.test(next.stem.form)) take(lattice, path, t, (r) => r.form === "عيد");
  } else if (stem.upos === Upos.ADV && ADVERBIAL.test(stem.form)) {
    // `انتهاء المهلة`, `تلبية الاحتياجات`: before what is ended or met it is the noun.
    if (next.candidate.readings[0] === next.stem && next.stem.upos === Upos.NOUN)
      take(lattice, path, t, (r) => r.upos === Upos.NOUN && !r.definite);
  }
}

/** Whether a word goes on with somebody's name. */
const isName = (r: Reading): boolean => r.upos === Upos.PROPN || r.guessed || /^(?:بن|آل|عبد|أبو)$/.test(r.form);

/** `رقم معين`, `بشروط عالية`, `باعتماد الدرجات`: the adjective of the noun before it, or the masdar, that a given name's letters are. */
function plainWord(lattice: Lattice, path: number[], t: number, common: boolean): void {
  const { candidate } = lattice[t]![path[t]!]!;
  const before = t > 0 ? lattice[t - 1]![path[t - 1]!]! : undefined;
  const next = lattice[t + 1]![path[t + 1]!]!;
  const first = candidate.readings[0]!;
  const alone = candidate.readings.length === 1;
  if (alone && before && before.candidate.readings.at(-1) === before.stem && before.stem.upos === Upos.NOUN) {
    const { definite, classes, features } = before.stem;
    // Things that are many have the adjective of a woman.
    const many = nameOf(features, NUMBER) === "Plur";
    const gender = many ? "Fem" : nameOf(features, GENDER);
    const person = ["person", "role", "title", "kin"].some((c) => classes.has(c));
    if (
      !definite &&
      !person &&
      !SETTLEMENT.test(before.stem.form) &&
      take(lattice, path, t, (r) => r.upos === Upos.ADJ && !r.definite && nameOf(r.features, GENDER) === gender)
    )
      return;
  }
  if (!common) return;
  const governed = first.upos === Upos.ADP || (alone && before?.candidate.readings.at(-1)?.upos === Upos.ADP);
  const governs = next.candidate.readings[0] === next.stem && next.stem.upos === Upos.NOUN;
  if (governed && (governs || next.candidate.readings[0]!.upos === Upos.ADP))
    take(
      lattice,
      path,
      t,
      (r) =>
        r.upos === Upos.NOUN &&
        !r.definite &&
        nameOf(r.features, VERBFORM) === "Vnoun" &&
        nameOf(r.features, NUMBER) !== "Dual",
    );
}

/** A noun without ال, no month and no accusative: `نيسان سنترا` and `بترا سارياس` are names. */
const isBareNoun = (r: Reading): boolean =>
  r.upos === Upos.NOUN && !r.definite && !r.classes.has("month") && nameOf(r.features, CASE) !== "Acc";

/** Tokens that letters of a clitic begin and that are cut, or left whole, where they seldom are: how many words they are, and of what sort the last. */
const CUT: Readonly<Record<string, readonly [words: number, upos: number]>> = {
  فتحت: [1, Upos.VERB],
  بحيرة: [1, Upos.NOUN],
  لقطات: [1, Upos.NOUN],
  بدنيا: [1, Upos.ADJ],
  بطاقة: [1, Upos.NOUN],
  // `لأن`, `بأن` without a hamza, and `وفي` as Egypt spells it.
  لان: [2, Upos.SCONJ],
  بان: [2, Upos.SCONJ],
  وفى: [2, Upos.ADP],
  اما: [1, Upos.PART],
  لدي: [1, Upos.ADP],
  // `دعا لقمة عربية`; `لقمة العيش`, `لقمة سائغة` are morsels.
  لقمة: [2, Upos.NOUN],
};
const CUT_STEMS = new Set(
  "ان دي لدي اما فتحت تحت بحيرة حيرة لقطات قطات بدنيا دنيا بطاقة طاقة لقمة قمة لان بان وفى".split(" "),
);
const MORSEL = /^(?:ال)?(?:عيش|خبز|سائغة|هنية|سهلة|حلال|واحدة)$/;
/** What a plant is able to do, and how much: `بطاقة إنتاجية`. */
const CAPACITY =
  /^(?:[إا]نتاجية|استيعابية|تخزينية|توليدية|تكريرية|قصوى|[إا]جمالية|كاملة|كهربائية|تصميمية|سنوية|تبلغ|تصل|تتجاوز|قدرها)$/;

/** `فتحت الشرطة تحقيقا`, `يحمل بطاقة صحفي`: cuts a token that is among `CUT` as it is meant there. */
function cutAnew(lattice: Lattice, path: number[], t: number): void {
  const { readings } = lattice[t]![path[t]!]!.candidate;
  const form = readings.length === 1 ? readings[0]!.form : readings.map((r) => r.form).join("");
  const due = CUT[form];
  if (due === undefined || (due[0] === readings.length && due[1] === readings.at(-1)!.upos)) return;
  const next = t + 1 < path.length ? lattice[t + 1]![path[t + 1]!]!.stem : undefined;
  // `بان كي مون`
  if (form === "بان" && (next === undefined || next.form === "كي" || next.upos === Upos.PROPN || !next.definite))
    return;
  if (form === "لدي" && next !== undefined && isName(next)) return;
  if (form === "لقمة" && next !== undefined && MORSEL.test(next.form)) return;
  if (form === "بطاقة" && next !== undefined && CAPACITY.test(next.form)) return;
  let best = -1;
  lattice[t]!.forEach((x, i) => {
    const own = x.candidate.readings;
    if (own.length !== due[0] || own.at(-1)!.upos !== due[1] || own[0]!.guessed) return;
    if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
  });
  if (best !== -1) path[t] = best;
}

/** Masdars that are adverbs in the accusative: `انتهاءً بـ`, `تلبيةً لـ`. */
const ADVERBIAL = /^(?:انتهاء|ابتداء|بداية|تلبية|استجابة|كتابة|نيابة|نتيجة)$/;
const SETTLEMENT = /^(?:مدينة|مخيم|معسكر|بلدة|ولاية|بلدية|دائرة|محافظة|منطقة|إقليم|إمارة|قضاء)$/;
const DEFENDER = /^(?:ال)?مدافع$/;
const MOSQUE = /^(?:المسجد|الجامع|الحرم|الحرمين|مسجد|جامع|وخطيب|الجمعة)$/;
/** What a day of feasting is called by. */
const FEASTS =
  /^(?:الفطر|الأضحى|الاضحى|الأم|الحب|العمال|المعلم|الميلاد|ميلاد|الجلاء|الثورة|الشرطة|المرأة|النصر|الاستقلال|القيامة|الفصح|الغدير|التحرير|الجيش|النوروز|رأس|المسلمين|الشكر|الصليب|العرش|الشباب|الربيع|الطفل|الأب|القديس|القديسين)$/;

/** A noun or a name that stands as the second of an idafa. */
const governs = ({ stem, candidate }: Scored): boolean =>
  candidate.readings[0] === stem &&
  (stem.upos === Upos.PROPN || stem.guessed || (stem.upos === Upos.NOUN && stem.definite));

const isOffice = (r: Reading): boolean => r.upos === Upos.NOUN && r.classes.has("role");

/** Whether a word is one behind which somebody's name stands: a title, an office with ال, the adjective of a nation, another name or بن. */
function isCalled({ stem, candidate }: Scored): boolean {
  if (candidate.readings.at(-1)!.part === Part.ENCLITIC) return false;
  if (stem.upos === Upos.PROPN || stem.guessed || /^(?:بن|ابن|أبو|أبي|آل)$/.test(stem.form)) return true;
  if (stem.classes.has("title")) return true;
  return stem.definite && (stem.classes.has("role") || stem.classes.has("nisba"));
}

const isParticiple = (r: Reading): boolean =>
  r.upos === Upos.ADJ && !r.definite && nameOf(r.features, VERBFORM) === "Part" && nameOf(r.features, GENDER) === "Fem";

const takeGiven = (lattice: Lattice, path: number[], t: number): boolean =>
  take(lattice, path, t, (r) => r.upos === Upos.PROPN && r.classes.has("given"));

/** Reads a token as its best candidate of as many words whose stem is such; of others where none has as many. */
function take(lattice: Lattice, path: number[], t: number, such: (r: Reading) => boolean, slips = 0): boolean {
  let best = -1;
  lattice[t]!.forEach((x, i) => {
    if (x.stem.guessed || x.candidate.slips > slips || !such(x.stem)) return;
    if (best === -1 || x.score > lattice[t]![best]!.score) best = i;
  });
  if (best !== -1) path[t] = best;
  return best !== -1;
}
