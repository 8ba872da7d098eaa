import type { FigureRole } from "@isnad/record";
import { key } from "../letters/fold.ts";
import { readNumber } from "../numbers/read-number.ts";
import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";
import type { Piece } from "./piece.ts";
import { keyAt, same, stemAt } from "./quantity.ts";
import { FATE_MASDARS, FATE_PAIRS, FATE_VERBS, type Fate, fateOfNoun, isPeople } from "./tables.ts";

/** A figure's role, and the word of the text that tells it (-1 when none does). */
export interface RoleRead {
  readonly role: FigureRole;
  readonly word: number;
  /** People were counted; a bare number beside takes over their fate. */
  readonly people: boolean;
}

const LEFT = 14;
const RIGHT = 9;

/**
 * The role of a figure: what kind of number it is; for people what befell them, told by the noun counted (`قتيلا`), the
 * noun that governs the number (`مقتل`, `حصيلة القتلى`), the verb before it or the verb after it, or the figure before it.
 */
export function roleOf(
  w: Words,
  p: Piece,
  before: { readonly piece: Piece; readonly read: RoleRead } | null,
): RoleRead {
  if (p.kind !== "count") return { role: p.kind, word: -1, people: false };
  const head = p.counted ? p.counted[0] : -1;
  // The noun itself.
  if (p.counted) {
    let named: Fate | undefined;
    let word = -1;
    let two = false;
    for (let i = p.counted[0]; i < p.counted[1]; i++) {
      const f = fateOfNoun(w.reading[i]!);
      if (!f) continue;
      if (named && named !== f) two = true;
      if (!named) {
        named = f;
        word = i;
      }
    }
    if (two) return { role: "affected", word, people: true };
    // `مقتل 5 معتقلين`, `إطلاق سراح 20 أسيرا`: what befell them now goes before what they were.
    if (named && named !== "killed" && named !== "injured") {
      const now = nearest(w, p.from);
      if (now) return { ...now, people: true };
    }
    if (named && !(named === "injured" && /^(?:اصابه|اصابات)/.test(stemAt(w, word)) && isSick(w, word)))
      return { role: named, word, people: true };
  }
  const people = head < 0 || p.counted === null ? true : anyPeople(w, p.counted);
  if (!people && p.counted !== null && !p.part) {
    // Only people are killed: `استشهاد عشرة من كتيبة الحدود`.
    const word = bare(w, p.from);
    if (word >= 0) return { role: "killed", word, people: true };
    return { role: "count", word: -1, people: false };
  }
  const told = governing(w, p.from) ?? following(w, p.to) ?? null;
  if (told) return { ...told, people: true };
  if (
    before &&
    (p.part || p.counted === null || isOthers(w, head)) &&
    same(w, before.piece.from, p.from) &&
    (p.part || carries(w, before.piece.to, p.from))
  )
    return before.read;
  // `قتل 30 جنديا … و12 شابا و40 مقاتلا من دول أخرى`: who goes on a list of those whose fate was told.
  if (people && before?.read.people && before.read.role !== "affected" && listed(w, before, p)) return before.read;
  // `تابعه الملايين`: an order of size with its article and nothing counted is people.
  if (p.counted === null)
    return {
      role: p.magnitude !== null && p.magnitude !== "billions" ? "affected" : "count",
      word: -1,
      people: p.magnitude !== null,
    };
  return { role: people ? "affected" : "count", word: -1, people };
}

/** The noun or verb that governs a figure from within three words, or null. */
function nearest(w: Words, from: number): { role: Fate; word: number } | null {
  const told = governing(w, from);
  return told && from - told.word <= 3 ? told : null;
}

/** The noun of killing right before a figure, or -1. */
function bare(w: Words, from: number): number {
  const i = from - 1;
  return i >= 0 && same(w, i, from) && /^(?:مقتل|استشهاد|مصرع|اغتيال)$/.test(stemAt(w, i)) ? i : -1;
}

/** Whether a fate carries over from one figure to the next: they are close, with no verb or verbal noun of its own between. */
function carries(w: Words, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let i = from; i < to; i++) {
    const r = w.reading[i]!;
    if (r.upos === Upos.VERB && !LIGHT.has(key(r.lemma))) return false;
    if (nameOf(r.features, VERBFORM) === "Vnoun" && r.upos === Upos.NOUN) return false;
  }
  return true;
}

/** Whether a figure goes on a list: right behind و or إلى جانب, close to the one before it, no other verb between or right behind. */
function listed(w: Words, before: { readonly piece: Piece; readonly read: RoleRead }, p: Piece): boolean {
  const { to } = before.piece;
  if (!same(w, to - 1, p.from) || p.from - to > 10 || !/^(?:و|جانب)$/.test(keyAt(w, p.from - 1))) return false;
  for (let i = to; i < p.from; i++) {
    const r = w.reading[i]!;
    if ((r.upos === Upos.VERB && i !== before.read.word) || /^(?:[.؛:]|بينما|فيما|حيث)$/.test(r.key)) return false;
    if (nameOf(r.features, VERBFORM) === "Vnoun" && FATE_MASDARS.has(stemKey(r))) return false;
  }
  for (let i = p.to; i < p.to + 4 && i < w.count && same(w, p.from, i); i++) {
    const { upos } = w.reading[i]!;
    if (upos === Upos.VERB) return false;
    if (upos === Upos.PUNCT) break;
  }
  return true;
}

const isOthers = (w: Words, at: number): boolean => /^(?:ال)?اخر/.test(keyAt(w, at));
function anyPeople(w: Words, [from]: readonly [number, number]): boolean {
  if (isOthers(w, from)) return true;
  const r = w.reading[from]!;
  // The sound masculine plural of an unknown word is of people: things do not take it.
  const known = !r.guessed && !(r.classes.size === 0 && nameOf(r.features, VERBFORM) === "Part");
  if (!known && /..(?:ين|ون)$/.test(r.form)) return true;
  return isPeople(r);
}
/** `إصابة بالفيروس`: cases of an illness. */
const isSick = (w: Words, at: number): boolean =>
  keyAt(w, at + 1) === "ب" && /^(?:فيروس|كورونا|كوفيد|مرض|كوليرا|عدوي|وباء|حمي|سرطان)/.test(stemAt(w, at + 2));

/**
 * Whether a verb or noun of being struck is said of an illness or a feeling, which stands behind ب in the same clause: `أصيب الملايين بصدمة`,
 * `إصابة 50 شخصا بالفيروس`.
 */
function isIll(w: Words, at: number): boolean {
  for (let i = at + 1; i < w.count && i < at + 10 && w.sentence[i] === w.sentence[at]; i++) {
    const r = w.reading[i]!;
    if (r.upos === Upos.VERB || /^[.؛:؟!]$/.test(r.key)) return false;
    if (r.key === "ب" && ILLS.test(stemAt(w, i + 1))) return true;
  }
  return false;
}
/** Illnesses and feelings, by the beginning of their keys. */
const ILLS =
  /^(?:فيروس|كورونا|كوفيد|مرض|امراض|كوليرا|عدوي|وباء|حمي|سرطان|انفلونزا|ملاريا|ايبولا|صدمه|ذعر|هلع|احباط|خيبه|دهشه|ذهول|اكتئاب|ياس|قلق|ارق|سمنه|اعاقه|عمي|شلل)/;

/** The noun or verb to the left that says what befell them: the nearest, passing over other members of its list. */
function governing(w: Words, from: number): { role: Fate; word: number } | null {
  const s = w.sentence[from];
  let verbs = 0;
  for (let i = from - 1, n = 0; i >= 0 && n < LEFT && w.sentence[i] === s; i--, n++) {
    const r = w.reading[i]!;
    const k = stemKey(r);
    if (r.upos === Upos.PUNCT && /^[.؛:؟!]$/.test(r.key)) break;
    // What stands before `أن` does not reach its clause's subject.
    if ((r.key === "ان" || r.key === "انه") && n <= 3) break;
    const masdar = FATE_MASDARS.get(k) ?? (r.upos === Upos.NOUN ? FATE_MASDARS.get(key(r.lemma)) : undefined);
    // `القضاء على ثلاثة مسلحين`, `تحييد 5 مسلحين`: only people are counted here.
    if ((k === "قضاء" && keyAt(w, i + 1) === "علي" && n <= 4) || (k === "تحييد" && n <= 3))
      return { role: "killed", word: i };
    if (masdar && r.upos !== Upos.VERB) {
      // `مقتل وإصابة 5 أشخاص`
      const other = keyAt(w, i - 1) === "و" ? FATE_MASDARS.get(stemAt(w, i - 2)) : undefined;
      if (k === "سقوط" && !sinks(w, i, from)) continue;
      if (k === "اطلاق" && stemAt(w, i + 1) !== "سراح") continue;
      if (k === "سبيل" && !/^اخلا/.test(stemAt(w, i - 1))) continue;
      if (n > 8) break;
      if (masdar === "injured" && isIll(w, i)) return null;
      return { role: other && other !== masdar ? "affected" : masdar, word: i };
    }
    // `انتشال جثة غريقين`
    if (n === 0 && /^(?:جثه|جثتا|جثتي|جثمان)$/.test(k)) return { role: "killed", word: i };
    const noun = fateOfNoun(r);
    // `من بين القتلى 6 نساء`
    if (noun && n <= 3 && /^(?:بين|ضمن)$/.test(keyAt(w, i - 1))) return { role: noun, word: i };
    if (noun && r.upos !== Upos.VERB && (countsThem(w, i) || (n <= 2 && /^(?:هم|هن|كانوا|هو)$/.test(keyAt(w, i + 1)))))
      return { role: noun, word: i };
    // `على متنه`: what stands after a preposition is no verb.
    if (/^(?:علي|في|من|الي|عن|ب)$/.test(keyAt(w, i - 1))) continue;
    if (r.upos === Upos.VERB || FATE_VERBS.has(k)) {
      const fate = verbFate(w, i, s!);
      if (fate === "injured" && isIll(w, i)) return null;
      if (fate) return { role: fate, word: i };
      if (r.upos === Upos.VERB && ++verbs >= 1 && !LIGHT.has(key(r.lemma))) break;
    }
  }
  return null;
}
/** Verbs that do not end the search for what governs: `بلغ`, `ارتفع`, `أدى إلى`. */
const LIGHT = new Set([
  "بلغ",
  "وصل",
  "ارتفع",
  "كان",
  "ادي",
  "اسفر",
  "تسبب",
  "خلف",
  "اعلن",
  "نجم",
  "ليس",
  "تجاوز",
  "زاد",
  "انتهي",
  "صار",
]);
const sinks = (_w: Words, at: number, from: number): boolean => from - at <= 4;
/** `عدد القتلى`, `حصيلة الضحايا`, `ضحايا الهجوم إلى`: a noun that says what the number counts. */
const countsThem = (w: Words, at: number): boolean =>
  /^(?:عدد|حصيله|اعداد|اجمالي|مجموع|عدد ا|نسبه|محصله)$/.test(stemAt(w, at - 1)) ||
  /^(?:عدد|حصيله)/.test(stemAt(w, at - 2));

/** The fate that a verb tells by itself or with its companion in the same sentence. */
function verbFate(w: Words, at: number, s: number): Fate | null {
  const r = w.reading[at]!;
  const lemma = key(r.lemma);
  for (const [fate, verb, with_] of FATE_PAIRS) {
    if (lemma !== verb && r.key !== verb) continue;
    for (let i = at + 1, n = 0; i < w.count && n < 24 && w.sentence[i] === s; i++, n++)
      if (w.reading[i]!.key === with_ || stemAt(w, i) === with_) return fate;
  }
  if (lemma === "لقي" || lemma === "حكم") return null;
  // `قضى ثلاثة آخرون إعداما`, `قضى العشرات في إطلاق النار`
  if (lemma === "قضي")
    for (let i = at + 1, n = 0; i < w.count && n < 6 && w.sentence[i] === s; i++, n++) {
      if (/^(?:اعداما|حرقا|غرقا|شنقا|خنقا|جوعا|بردا|اختناقا)$/.test(w.reading[i]!.key)) return "killed";
      if (
        /^(?:في|خلال|جراء|اثر|ب)$/.test(w.reading[i]!.key) &&
        /^(?:اطلاق|قصف|هجوم|تفجير|انفجار|حادث|حريق|غاره|زلزال|معارك|اعدام|فيضان|غرق)/.test(stemAt(w, i + 1))
      )
        return "killed";
    }
  // `قضوا إثر القصف`, not `قضوا ليلة`.
  if (/^قض(?:وا|يا|ي|ت)$/.test(r.key))
    return r.key !== "قضت" && /^(?:اثر|جراء|بسبب|نحب|غرق|غرقا|تحت|في|من|خلال)$/.test(keyAt(w, at + 1))
      ? "killed"
      : null;
  return FATE_VERBS.get(lemma) ?? FATE_VERBS.get(r.key) ?? null;
}

/** A number between the figure and the noun: the noun is counted by it. */
function isNumberBefore(w: Words, at: number, to: number): boolean {
  for (let i = to; i < at; i++) if (readNumber(w, i) !== null) return true;
  return false;
}
const AGREEING = /^(قتل|جرح|خطف|اعتقل|استشهد|فقد|اختطف|نزح)(?:ا|وا|تا|ن)$/;
/** The first verb after the figure, when it tells a fate (`ستة جنود لقوا حتفهم`). */
function following(w: Words, to: number): { role: Fate; word: number } | null {
  if (to <= 0 || to > w.count) return null;
  const s = w.sentence[to - 1]!;
  // `خمسة في حال الخطر`, `اثنان بحالة حرجة`
  if (
    /^(?:في|ب)$/.test(keyAt(w, to)) &&
    /^حال/.test(keyAt(w, to + 1)) &&
    /^(?:ال)?(?:خطر|خطره|خطيره|حرجه|سيئه)$/.test(keyAt(w, to + 2)) &&
    same(w, to - 1, to + 2)
  )
    return { role: "injured", word: to + 2 };
  // `17 شخصا من بين الضحايا`
  const group =
    keyAt(w, to) === "من" && /^(?:بين|ضمن)$/.test(keyAt(w, to + 1)) && same(w, to - 1, to + 2) ? to + 2 : -1;
  const among = group > 0 ? fateOfNoun(w.reading[group]!) : undefined;
  if (among) return { role: among, word: group };
  for (let i = to, n = 0; i < w.count && n < RIGHT && w.sentence[i] === s; i++, n++) {
    const r = w.reading[i]!;
    if (r.upos === Upos.PUNCT && /^[.؛:؟!]$/.test(r.key)) break;
    if (/^(?:ان|انه|حيث|بينما|فيما|عندما)$/.test(r.key)) break;
    // `لا يزال 20 شخصا مفقودين`, `في عداد المفقودين`, `كرهائن`: what is said of them.
    // `شيع الآلاف جثمان`: a body that something is done to is not theirs.
    const said = r.upos === Upos.VERB || /^(?:جثمان|جثامين|جثه|جثث)$/.test(stemKey(r)) ? undefined : fateOfNoun(r);
    const account = /^(?:عداد|قيد|صفوف)$/.test(keyAt(w, i - 1)) || keyAt(w, i - 1) === "ك";
    if (
      said &&
      n <= 5 &&
      (account ||
        (n <= 3 &&
          !r.definite &&
          !/^(?:و|،)$/.test(keyAt(w, i - 1)) &&
          w.reading[i - 1]!.upos !== Upos.ADP &&
          !isNumberBefore(w, i, to)))
    )
      return { role: said, word: i };
    // A verb in the dual or plural that was taken for a noun (`جنديين قتلا`).
    const form = i - to <= 1 && r.upos !== Upos.VERB ? AGREEING.exec(r.key) : null;
    if (form) return { role: FATE_VERBS.get(form[1]!) ?? FATE_VERBS.get(`ا${form[1]!.slice(1)}`)!, word: i };
    if (r.upos === Upos.VERB) {
      const fate = verbFate(w, i, s);
      if (fate === "injured" && isIll(w, i)) return null;
      // `39 أسرة فقدت معيلها`: who has lost is not lost.
      if (fate === "missing" && w.reading[i + 1]?.upos === Upos.NOUN && same(w, i, i + 1)) return null;
      return fate ? { role: fate, word: i } : null;
    }
  }
  return null;
}
