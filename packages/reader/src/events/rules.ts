import { compile } from "../rules/apply.ts";
import type { Rule } from "../rules/rule.ts";
import { word } from "../rules/steps.ts";
import { facet } from "../words/facet.ts";
import { NUMBER, nameOf, Upos, VERBFORM, VOICE } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { backers } from "./backed.ts";
import { fits } from "./company.ts";
import { agreesTo, behindAnd, heads, isSomebody, isVerbHere, promises, spellings, spelt } from "./head-verbs.ts";
import type { EventLayers } from "./layers.ts";
import { TRIGGERS, type Trigger } from "./triggers/index.ts";
import { doesItself, hasPassiveDamma } from "./voice.ts";

/** What a rule of events finds: the trigger of the table, and how its parties stand to it. */
export interface Hit {
  readonly trigger: Trigger;
  readonly reading: "active" | "passive" | "masdar" | "participle" | "noun";
}

type EventRule = Rule<EventLayers, Hit>;
const isFiniteVerb = (r: Reading): boolean => r.upos === Upos.VERB && nameOf(r.features, VERBFORM) !== "Part";
const isMasdar = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Vnoun";
/** Also where the lexicon has the participle as an adjective or a noun of its own line. */
const isParticiple = (r: Reading): boolean =>
  r.verb !== "" && (r.upos === Upos.ADJ || (r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Part"));

/** The first line of the table for a lemma that this form of the word and its company fit. */
function find(l: EventLayers, at: number, lemma: string, parts: string, verb?: boolean): Trigger | undefined {
  const r = l.words.reading[at]!;
  const lines = TRIGGERS.get(lemma);
  if (lines === undefined) return undefined;
  // What is spelt as a verb and was read as a noun may be of any form.
  const form = verb && r.upos !== Upos.VERB ? "" : formIn(r);
  for (const t of lines)
    if (
      parts.includes(t.part) &&
      // Where other words tell the meaning, the form that an unvowelled verb was read as does not count.
      (t.form === "" || form === "" || t.form === form || (t.needs !== null && r.upos === Upos.VERB)) &&
      fits(l, at, t, verb)
    )
      return t;
  return undefined;
}
const formIn = facet((r) => (r.upos === Upos.VERB ? (r.entry?.pattern ?? "") : isMasdar(r) ? formOf(r.lemma) : ""));
/** The form of the verb that a masdar's shape shows, for the forms that the tables tell apart: `ترحيل` II, `إيواء` IV, `رحلة` I. */
function formOf(masdar: string): string {
  if (/^ت..ي.$|^ت...ة$/.test(masdar)) return "II";
  if (/^م.ا..ة$/.test(masdar)) return "III";
  return /^إ/.test(masdar) ? "IV" : "I";
}
const anchors = (prefix: string, parts: string): string[] => {
  const all = [...TRIGGERS.values()].flat().filter((t) => parts.includes(t.part));
  return [...new Set(all.map((t) => `${prefix}:${t.lemma}`))];
};

const rule = (
  name: string,
  example: string,
  anchor: string[],
  label: string,
  test: (r: Reading) => boolean,
  make: (l: EventLayers, at: number, r: Reading) => Hit | null,
): EventRule => ({
  name: `events/${name}`,
  example,
  anchor,
  pattern: [word(label, test)],
  make: (_m, l, at) => make(l, at, l.words.reading[at]!),
});

/** Numerals that count in the accusative: `عشرين مسلحا`. */
const TENS = /^(?:عشر|ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/;
/** Verbs of the fifth and sixth form that have no object. */
const INTRANSITIVE = new Set("توقف تعارض تدخل تحرك تظاهر تقاتل تراجع تصادم توجه تقدم تعاقب".split(" "));
/** Shapes of passive participles. */
const PASSIVE = new Set(["مَفْعُول", "مُفْتَعَل"]);
/** Verbs of holding somebody, whose passive participle tells that he is held. */
const HOLDING = ["احتجز", "اعتقل", "سجن", "حبس"];
/** The rules that find triggers; which lemma triggers what is the table in `triggers/`. */
export const EVENT_RULES = compile<EventLayers, Hit>([
  rule(
    "active-verb",
    "هاجم مسلحون مركزا للشرطة في المدينة.",
    [...anchors("lemma", "vf"), ...[...INTRANSITIVE].map((v) => `lemma:${v}`)],
    "a finite verb in the active voice",
    (r) => isFiniteVerb(r) && nameOf(r.features, VOICE) !== "Pass",
    (l, at, r) =>
      promises(l, at)
        ? hit(find(l, at, "وعد", "vf"), "active")
        : beside(l, at)
          ? hit(find(l, at, r.lemma, "vm"), "masdar")
          : hit(find(l, at, r.lemma, "vf") ?? transitive(l, at), hasPassiveDamma(l, at) ? "passive" : "active"),
  ),
  rule(
    "verb-at-head",
    "حيث عارض لبنان القرار السويسري.",
    anchors("form", "vf").flatMap(spellings),
    "what is spelt as a verb at the head of a clause, though it was read as a noun",
    (r) => r.upos === Upos.NOUN || r.upos === Upos.ADJ || r.upos === Upos.ADP || r.upos === Upos.PROPN,
    (l, at, r) =>
      r.upos === Upos.PROPN && l.entities.of[at] !== -1
        ? null
        : agreesTo(l, at)
          ? hit(find(l, at, r.form, "vf", true), "active")
          : isVerbHere(l, at)
            ? hit(
                find(
                  l,
                  at,
                  spelt(r.form, (v) => TRIGGERS.has(v)),
                  "vf",
                  true,
                ),
                "active",
              )
            : (r.upos !== Upos.ADP || isSomebody(l, at + 1)) &&
                heads(l, at) &&
                !find(l, at, r.lemma, "n") &&
                !(isMasdar(r) && find(l, at, r.verb, "vm"))
              ? hit(find(l, at, r.form, "vf", true), "active")
              : null,
  ),
  rule(
    "verb-with-object",
    "دعمت كينيا الرئيس الصومالي الذي تعارضه كندا.",
    [...INTRANSITIVE].map((v) => `form:${v}`),
    "what was read as a masdar behind a relative pronoun, though it is the present of another verb with its object",
    (r) => r.upos === Upos.NOUN,
    (l, at) => (l.words.reading[at - 1]?.lemma === "الذي" ? hit(transitive(l, at), "active") : null),
  ),
  rule(
    "dual-verb",
    "قالت باريس إن الرئيسين إيمانويل ماكرون ودونالد ترمب ناقشا الهجوم.",
    [...new Set(anchors("form", "vf"))].map((a) => `${a}ا`),
    "what was read as a noun in the accusative, though it is what the two before it did",
    (r) => r.upos === Upos.NOUN || r.upos === Upos.ADJ,
    (l, at, r) => (areTwo(l, at) ? hit(find(l, at, r.form.slice(0, -1), "vf", true), "active") : null),
  ),
  rule(
    "joined-verb",
    "وفر المسلحون من المدينة إلى الجبال.",
    anchors("form", "vf").flatMap((a) => spellings(a).map((x) => x.replace("form:", "form:و"))),
    "what was read as one word at the head of a clause, though it is و and a verb",
    (r) => r.upos === Upos.VERB || r.upos === Upos.NOUN,
    (l, at, r) => {
      if (find(l, at, r.lemma, "vfn")) return null;
      const verb = behindAnd(l, at, (v) => TRIGGERS.has(v));
      return verb === "" ? null : hit(find(l, at, verb, "vf", true), "active");
    },
  ),
  rule(
    "passive-verb",
    "اعتُقل خمسة ناشطين في العاصمة.",
    anchors("lemma", "vf"),
    "a finite verb in the passive voice",
    (r) => isFiniteVerb(r) && nameOf(r.features, VOICE) === "Pass",
    (l, at, r) => {
      const trigger = find(l, at, r.lemma, "vf");
      return hit(trigger, (trigger && crowds(trigger)) || doesItself(l, at) ? "active" : "passive");
    },
  ),
  rule(
    "masdar",
    "بعد استهداف المسلحين قافلة للجيش.",
    anchors("verb", "vm"),
    "a masdar",
    isMasdar,
    // A line of its own for the noun, where it fits, says more.
    (l, at, r) => (find(l, at, r.lemma, "n") ? null : hit(find(l, at, r.verb, "vm"), "masdar")),
  ),
  rule(
    "circumstance",
    "غادر الوزير القاعة متهما الحكومة السورية بخرق الهدنة.",
    [...anchors("verb", "vfp"), "lemma:داعية", "lemma:مطلب", "lemma:مطالبة"],
    "a participle that says what its subject does meanwhile",
    (r) => (isParticiple(r) && !r.definite && nameOf(r.features, VOICE) !== "Pass") || DISGUISED.has(r.form),
    (l, at, r) => (meanwhile(l, at) ? hit(find(l, at, DISGUISED.get(r.form) ?? r.verb, "vfp"), "participle") : null),
  ),
  rule(
    "participle",
    "قالت الدول المؤيدة لمصر إنها ستجتمع.",
    anchors("verb", "vp"),
    "a participle after its noun, with what it governs",
    // `العيد المبارك` thanks nobody.
    (r) =>
      isParticiple(r) &&
      r.definite &&
      r.lemma !== "مبارك" &&
      r.lemma !== "مدان" &&
      nameOf(r.features, VOICE) !== "Pass",
    (l, at, r) => {
      const trigger = governs(l, at) ? find(l, at, r.verb, "vp") : undefined;
      return hit(trigger && TOWARDS.has(trigger.type) ? trigger : undefined, "participle");
    },
  ),
  rule(
    "backed",
    "سيطر مقاتلون مدعومون من كينيا على البلدة.",
    ["verb:دعم", "verb:ساند", "verb:سند"],
    "a passive participle that tells who backs those whom it describes",
    (r) => isParticiple(r) && nameOf(r.features, VOICE) === "Pass",
    (l, at, r) => {
      // `المدعومة جوا من` tells who is meant more often than what was done.
      const right = l.words.reading[at + 1]?.lemma === "من" && l.entities.of[at + 2] !== -1;
      return right || (r.verb === "سند" && backers(l, at).length > 0) ? hit(find(l, at, r.verb, "v"), "passive") : null;
    },
  ),
  rule(
    "held",
    "طالبت كينيا بالإفراج عن دبلوماسي محتجز في الصومال.",
    HOLDING.map((v) => `verb:${v}`),
    "a passive participle that tells who is held, and where or since when",
    (r) => PASSIVE.has(r.entry?.pattern ?? "") || (isParticiple(r) && nameOf(r.features, VOICE) === "Pass"),
    (l, at, r) => {
      // Hostages are called so (`الرهائن المحتجزين`); of others it is told.
      const trigger = isHeld(l, at) ? find(l, at, r.verb, "vf") : undefined;
      return hit(trigger?.type === "COERCE" ? trigger : undefined, "passive");
    },
  ),
  rule(
    "charged",
    "غادر الوزير الكيني بلاده وهو متهم بالتجسس.",
    ["verb:اتهم"],
    "a passive participle that is said of a pronoun",
    (r) => isParticiple(r) && !r.definite && r.lemma === "متهم",
    (l, at, r) =>
      l.words.reading[at - 1]?.upos === Upos.PRON && l.words.reading[at + 1]?.lemma === "ب"
        ? hit(find(l, at, r.verb, "v"), "passive")
        : null,
  ),
  rule(
    "captured",
    "أعلن الجيش الكيني أسر عشرين مسلحا.",
    ["lemma:أسرة"],
    "what was read as families with so many of them behind it, though it is a capture",
    (r) => r.upos === Upos.NOUN && r.form === "أسر",
    (l, at) => (isSoMany(l.words.reading[at + 1]) ? hit(find(l, at, "أسر", "mvf"), "masdar") : null),
  ),
  rule(
    "act-noun",
    "شنت الطائرات غارة على المدينة.",
    anchors("lemma", "n"),
    "a noun that names an act",
    (r) => r.upos === Upos.NOUN || r.upos === Upos.ADJ || r.upos === Upos.INTJ || r.upos === Upos.ADV,
    (l, at, r) => (DISGUISED.has(r.form) && meanwhile(l, at) ? null : hit(find(l, at, r.lemma, "n"), "noun")),
  ),
]);

/** What tells where, by whom or since when somebody is held. */
const WHERE = new Set(["في", "لدى", "منذ", "عند"]);
/** `دبلوماسي محتجز في فرنسا`, `إنهم محتجزون لدى الحركة`, `المدون المسجون، سمير الحداد`: whether a participle says of somebody that he is held. */
function isHeld(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  // `دبلوماسي كيني محتجز`
  const whom = at > 1 && reading[at - 1]!.upos === Upos.ADJ ? at - 2 : at - 1;
  const before = reading[whom];
  const next = reading[at + 1];
  if (before === undefined || before.upos === Upos.ADP || before.upos === Upos.NUM || before.upos === Upos.VERB)
    return false;
  const somebody =
    before.upos === Upos.PRON ||
    l.entities.of[at - 1] !== -1 ||
    before.classes.has("person") ||
    before.classes.has("role");
  if (!somebody) return false;
  if (next !== undefined && (WHERE.has(next.lemma) || (next.lemma === "من" && reading[at + 2]?.lemma === "قبل")))
    return true;
  const e = l.entities.of[at + 1 + (next?.upos === Upos.PUNCT ? 1 : 0)] ?? -1;
  return (
    e !== -1 &&
    l.entities.items[e]!.kind === "person" &&
    nameOf(reading[at]!.features, NUMBER) !== "Plur" &&
    reading[at]!.definite
  );
}
/** `ماكرون وترمب ناقشا`: whether two who are joined by و stand right before a word. */
function areTwo(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const second = l.entities.of[at - 1] ?? -1;
  if (second === -1) return false;
  let w = at - 1;
  while (w > 0 && l.entities.of[w] === second) w--;
  if (reading[w]!.lemma !== "و") return false;
  const first = l.entities.of[w - 1] ?? -1;
  return first !== -1 && first !== second;
}
const COUNTED = new Set(["عشرات", "مئات", "آلاف", "أكثر", "نحو", "حوالي", "قرابة", "مئة", "ألف", "عشرة", "عدد"]);
const isSoMany = (r: Reading | undefined): boolean =>
  r !== undefined && (r.upos === Upos.NUM || COUNTED.has(r.lemma) || TENS.test(r.form));

/** Participles that are read as other nouns, and their verbs: `، داعية إلى التهدئة` as a preacher, `مطالبا` as claims, `مطالبة الأطراف` as the masdar. */
const DISGUISED: ReadonlyMap<string, string> = new Map([
  ["داعية", "دعا"],
  ["مطالبا", "طالب"],
  ["مطالبة", "طالب"],
  ["محملا", "حمل"],
  ["محملين", "حمل"],
]);

/** `تعارضه الرياض`, `توقفه الشرطة`: with an object what begins with ت is no verb of the fifth or sixth form, but the present of another. */
function transitive(l: EventLayers, at: number): Trigger | undefined {
  const { reading, token } = l.words;
  const { lemma } = reading[at]!;
  const object = reading[at + 1];
  if (!INTRANSITIVE.has(lemma) || object?.part !== Part.ENCLITIC || token[at + 1] !== token[at]) return undefined;
  return find(l, at, lemma.slice(1), "vf", true) ?? find(l, at, `أ${lemma.slice(1)}`, "vf", true);
}

/** Whether what is read as a past verb is a masdar: behind `تم`, or going on with a bare masdar under a preposition (`لترهيب وقمع السكان`). */
function beside(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  // `تم قتل الرجل`: what was done is a masdar.
  if (DONE.has(reading[at - 1]?.lemma ?? "") && isFiniteVerb(reading[at - 1]!) && reading[at]!.entry?.pattern === "I")
    return l.words.sentence[at - 1] === l.words.sentence[at];
  const m = at - 2;
  if (m < 1 || reading[at - 1]!.lemma !== "و" || reading[at]!.entry?.pattern !== "I") return false;
  const p = l.phrases.of[m]!;
  return (
    p !== -1 &&
    l.phrases.last[p]! - l.phrases.first[p]! === 1 &&
    !reading[m]!.definite &&
    nameOf(reading[m]!.features, VERBFORM) === "Vnoun" &&
    reading[m - 1]!.upos === Upos.ADP
  );
}

const DONE = new Set(["تم", "جرى"]);

/** `هتف عشرات العمال`, `احتل عشرات الطلاب المدخل`: what a crowd does is done to nobody, though with the plural of a count the verb's gender looks passive. */
const crowds = ({ type, mode, roles }: Trigger): boolean =>
  type === "PROTEST" && (roles.kind === "i" || roles.kind === "s" || mode === "obstruct");

/** Stances that a participle can state of its noun (`الداعم للشرعية`); of deeds it only says who is meant (`المحتجز`). */
const TOWARDS = new Set(["SUPPORT", "ACCUSE", "REJECT", "REQUEST"]);

/** Whether a preposition of what a participle governs follows it (`المؤيدة لمصر`, `المنددة بالقرار`). */
function governs(l: EventLayers, at: number): boolean {
  const next = l.words.reading[at + 1];
  return next?.upos === Upos.ADP && (next.lemma === "ل" || next.lemma === "ب");
}

/**
 * Whether an indefinite participle is a circumstance (حال: `متهما`, `، محملة الحركة المسؤولية`): in the accusative, or after a
 * comma or و, with something that it governs after it.
 */
function meanwhile(l: EventLayers, at: number): boolean {
  const r = l.words.reading[at]!;
  const next = l.words.reading[at + 1];
  if (!next || l.words.sentence[at + 1] !== l.words.sentence[at]) return false;
  const before = l.words.reading[at - 1];
  // `منافذ حرة ومفتوحة للتجارة`: what is done to it; `استهدف مقاتلين بينهم قادة`, `يظهر مناصرين للحزب`: people.
  if (
    r.entry?.pattern === "مَفْعُول" ||
    r.lemma === "مقاتل" ||
    r.lemma === "مسلح" ||
    (FOLLOWERS.has(r.lemma) && before?.upos === Upos.VERB)
  )
    return false;
  const governing =
    next.upos === Upos.ADP ||
    next.upos === Upos.PROPN ||
    next.definite ||
    next.part === Part.ENCLITIC ||
    // `متهمة إياها`, `مطالبين إدارتهم`, and after a comma `، متهما قوى أجنبية`
    next.lemma === "إيا" ||
    (next.upos === Upos.NOUN &&
      (before?.upos === Upos.PUNCT ||
        before?.upos === Upos.CCONJ ||
        // `مطالبين إدارتهم`, `متهما وزارة الداخلية`
        closesPhrase(l, at + 2)) &&
      !/(?:ا|اً)$/.test(next.form)) ||
    // `مستنكرا هذا العمل`, `رافضا كل الشروط`
    THIS.has(next.lemma) ||
    ALL.has(next.lemma);
  if (!governing) return false;
  // `محتجين مؤيدين للأكراد`: said of the plural before it.
  if (r.form.endsWith("ين") && (before?.upos === Upos.NOUN || before?.upos === Upos.ADJ) && !before.definite)
    return false;
  // `اشتباكات بين الشرطة ومتظاهرين`: joined to a noun it is one.
  if (r.form.endsWith("ين") && before?.upos === Upos.CCONJ && isJoined(l, at)) return false;
  if (/(?:ا|اً|ين)$/.test(r.form))
    return before?.upos !== Upos.ADP && before?.upos !== Upos.NUM && !TENS.test(before?.form ?? "");
  return (
    r.form.endsWith("ة") &&
    before !== undefined &&
    (before.upos === Upos.PUNCT ||
      before.upos === Upos.CCONJ ||
      (before.upos === Upos.ADJ && next.upos === Upos.ADP) ||
      apart(l, at, before, next))
  );
}
const FOLLOWERS = new Set(["مناصر", "مؤيد", "معارض", "موال"]);
const THIS = new Set(["هذا", "ذلك", "هذه", "تلك"]);
const ALL = new Set(["كل", "جميع", "كافة", "بعض"]);
/** Whether a word is a pronoun on the noun before it, or the definite second of its idafa. */
function closesPhrase(l: EventLayers, w: number): boolean {
  const r = l.words.reading[w];
  return r !== undefined && (r.part === Part.ENCLITIC || (r.definite && r.upos === Upos.NOUN) || r.upos === Upos.PROPN);
}
/** Whether و joins a word to a noun that stands alone under a preposition. */
function isJoined(l: EventLayers, at: number): boolean {
  const p = l.phrases.of[at - 2] ?? -1;
  return p !== -1 && l.phrases.preposition[p] !== -1 && l.words.reading[at - 1]!.lemma === "و";
}
/**
 * `بمغادرة البلاد متهمة إياها بالتجسس`, `دعمها للحوار داعية إلى التهدئة`: an indefinite participle behind what is definite is none of its adjectives;
 * it has an object, or belongs to a verb that is said of nobody in the passive.
 */
function apart(l: EventLayers, at: number, before: Reading, next: Reading): boolean {
  const definite =
    (before.upos === Upos.NOUN && before.definite) ||
    before.upos === Upos.PROPN ||
    before.part === Part.ENCLITIC ||
    l.entities.of[at - 1] !== -1;
  if (!definite) return false;
  if (next.lemma === "إيا" || next.upos === Upos.PROPN || l.entities.of[at + 1] !== -1) return true;
  const verb = DISGUISED.get(l.words.reading[at]!.form) ?? l.words.reading[at]!.verb;
  // `الموظفة مطالبة بتقديم الأوراق`: without a verb before it something is asked of her.
  if (verb === "طالب" && next.upos === Upos.ADP && !hasVerbBefore(l, at)) return false;
  return OPENLY.has(verb) && (next.upos === Upos.ADP || (next.upos === Upos.NOUN && next.definite));
}
/** Whether the clause has a verb before a word. */
function hasVerbBefore(l: EventLayers, at: number): boolean {
  for (let w = at - 1; w >= l.words.firstOf[l.words.sentence[at]!]!; w--) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.VERB) return true;
    if (r.classes.has("anna") || r.classes.has("inna")) return false;
  }
  return false;
}
/** Verbs whose participle tells what somebody says openly. */
const OPENLY = new Set("دعا طالب ندد حذر رحب هدد أشاد لوح توعد ناشد حث حمل".split(" "));

const hit = (trigger: Trigger | undefined, reading: Hit["reading"]): Hit | null =>
  trigger ? { trigger, reading } : null;
