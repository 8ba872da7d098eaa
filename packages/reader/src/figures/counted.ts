import { isAnd, readNumber } from "../numbers/read-number.ts";
import { CASE, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { stemKey } from "../words/stem.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { keyAt, same, stemAt } from "./quantity.ts";
import { fateOfNoun } from "./tables.ts";

/** Words that end what is counted, however they were read. */
const STOP = new Set([
  "بين",
  "بينهم",
  "منهم",
  "منها",
  "منهن",
  "معظم",
  "اغلب",
  "جراء",
  "اثر",
  "خلال",
  "ضمن",
  "وفق",
  "حسب",
  "عبر",
  "ضد",
  "قرب",
  "داخل",
  "خارج",
  "جميع",
  "كل",
  "فيما",
  "حيث",
  "بينما",
  "عندما",
  "بعدما",
  "اي",
  "ايضا",
  "فقط",
  "امس",
  "اليوم",
  "غدا",
  "نتيجه",
  "بسبب",
  "منذ",
  "قبل",
  "بعد",
  "وسط",
  "شمال",
  "جنوب",
  "شرق",
  "غرب",
  "شمالي",
  "جنوبي",
  "شرقي",
  "غربي",
  "مقابل",
  "حول",
  "نحو",
  "حوالي",
  "تقريبا",
  "سنويا",
  "يوميا",
  "شهريا",
  "اسبوعيا",
  "حتي",
  "حاليا",
  "حال",
  "اضافه",
  "مقارنه",
  "كما",
  "مع",
  "عن",
  "علي",
  "الي",
  "في",
  "من",
  "اثناء",
  "لدي",
  "امام",
  "خلف",
  "تحت",
  "فوق",
  "اسفل",
  "دون",
  "عدا",
  "سوي",
  "مصرع",
  "حتف",
  "الحياه",
  "حيات",
  "حياتهم",
  "بجروح",
  "الذين",
  "التي",
  "الذي",
  "اللذين",
  "اللتين",
  "اللواتي",
]);
const OTHERS = new Set(["اخر", "اخري", "اخرين", "اخرون", "اخران", "اخريات", "اخرا"]);

const nominal = (upos: number): boolean =>
  upos === Upos.NOUN || upos === Upos.PROPN || upos === Upos.ADJ || upos === Upos.X;
const isDefinite = (w: Words, i: number): boolean =>
  w.reading[i]!.definite || stemKey(w.reading[i]!) !== w.reading[i]!.key;

/** The sound plural and the dual lose their nun in idafa, so that with it no genitive follows: `خمسة مسلحين` (Wright I § 315). */
function keepsNun(r: Reading): boolean {
  const number = nameOf(r.features, NUMBER);
  if (number === "Dual") return /[اي]ن$/.test(r.form);
  return number === "Plur" && (r.form.endsWith("ون") || (r.form.endsWith("ين") && r.entry?.bare !== r.form));
}

export interface CountedRead {
  readonly from: number;
  readonly to: number;
}

/**
 * The thing counted that begins at a word: a noun with its adjectives and, where it is joined to one, the noun after it
 * (`جنود أفغان آخرين`, `ملايين نازح سوري`, `أضعاف سرعة الصوت`); null when no noun stands there.
 *
 * `definite` says whether a definite noun may begin it (after `عشرات`, `من`). `taken` tells words of times and figures.
 */
export function readCounted(
  w: Words,
  at: number,
  definite: boolean,
  taken: (i: number) => boolean,
): CountedRead | null {
  if (at >= w.count || at < 1 || !same(w, at - 1, at) || taken(at)) return null;
  const r = w.reading[at]!;
  if (OTHERS.has(r.key) || OTHERS.has(stemKey(r))) return { from: at, to: at + 1 };
  if (!nominal(r.upos) || r.part === Part.ENCLITIC) {
    // A noun that was taken for a verb still ends in the accusative that numbers govern (`12 قتيلا`).
    // So does one that was taken for an adverb (`35 نوعا`).
    const adverb = r.upos === Upos.ADV && r.part === Part.STEM && /[^اىو]ا$/.test(r.form) && r.form.length > 3;
    if (!adverb && !(r.upos === Upos.VERB && fateOfNoun(r) !== undefined)) return null;
  }
  if (STOP.has(r.key) || readNumber(w, at) !== null) return null;
  const headDefinite = isDefinite(w, at);
  if (headDefinite && !definite) return null;
  let to = at + 1;
  // A pronoun closes the noun (`جنوده`).
  let closed = false;
  if (to < w.count && w.reading[to]!.part === Part.ENCLITIC && w.token[to] === w.token[at]) {
    to++;
    closed = true;
  }
  const accusative =
    /[^اى]ا$/.test(r.form) && r.form.length > 3 && (nameOf(r.features, CASE) === "Acc" || !headDefinite);
  let genitives = 0;
  let adjectives = 0;
  for (; to < w.count && same(w, at, to) && to - at < 8; to++) {
    const n = w.reading[to]!;
    if (taken(to) || STOP.has(n.key) || n.part === Part.PROCLITIC) break;
    if (OTHERS.has(n.key) || OTHERS.has(stemKey(n))) {
      to++;
      break;
    }
    if (n.part === Part.ENCLITIC && w.token[to] === w.token[to - 1]) {
      // `مصرعهم`, `حتفهم` after the noun begin something else.
      if (!definite) {
        to--;
        break;
      }
      closed = true;
      continue;
    }
    if (readNumber(w, to) !== null && !(stemAt(w, to) === "واحد" || stemAt(w, to) === "واحده")) break;
    const def = isDefinite(w, to);
    // An adjective without its article before a definite noun is a noun that was misread (`صفحات موقع التواصل`).
    const joined =
      definite &&
      n.upos === Upos.ADJ &&
      !def &&
      to + 1 < w.count &&
      same(w, at, to + 1) &&
      w.reading[to + 1]!.upos === Upos.NOUN &&
      isDefinite(w, to + 1);
    // `أربع مرات قائلا`: how it was done, in a case that the noun does not have.
    if (
      n.upos === Upos.ADJ &&
      !def &&
      /[^اى]ا$/.test(n.form) &&
      nameOf(n.features, VERBFORM) === "Part" &&
      !/ا$/.test(r.form)
    )
      break;
    if (!joined && (n.upos === Upos.ADJ || (n.upos !== Upos.VERB && n.classes.has("nisba")))) {
      if (def !== (headDefinite || genitives > 0 || closed) && !(def && definite)) break;
      adjectives++;
      if (adjectives > 3) break;
      continue;
    }
    if (n.upos !== Upos.NOUN && n.upos !== Upos.PROPN && !joined) break;
    // Another noun: joined to the first (idafa), unless adjectives or the accusative have closed it.
    if (
      closed ||
      keepsNun(w.reading[to - 1]!) ||
      accusative ||
      adjectives > 0 ||
      genitives >= (definite ? 4 : 2) ||
      headDefinite
    )
      break;
    if (!definite && n.upos === Upos.PROPN && !n.guessed && genitives > 0) break;
    genitives++;
  }
  // `عشرات القتلى والمصابين`: two fates in one count.
  if (definite && headDefinite && isAnd(w, to) && same(w, at, to + 1)) {
    const a = fateOfNoun(r);
    const b = fateOfNoun(w.reading[to + 1]!);
    if (a && b && isDefinite(w, to + 1)) to += 2;
  }
  return { from: at, to };
}

/** `"مطلوبا" فلسطينيا`, `«أسرة» من`: the thing counted in quotation marks of its own, with its adjectives behind them. */
export function readQuoted(w: Words, at: number, taken: (i: number) => boolean): CountedRead | null {
  if (!/^["“«]$/.test(w.reading[at]?.form ?? "") || !same(w, at, at + 2)) return null;
  const c = readCounted(w, at + 1, false, taken);
  if (!c || !/^["”»]$/.test(w.reading[c.to]?.form ?? "") || c.to - c.from > 3) return null;
  let to = c.to + 1;
  while (
    to < w.count &&
    same(w, at, to) &&
    w.reading[to]!.upos === Upos.ADJ &&
    !isDefinite(w, to) &&
    !STOP.has(w.reading[to]!.key)
  )
    to++;
  return { from: at + 1, to };
}

/** `من جنوده`, `منهم`, `من مؤيدي الحزب`: those of whom a number is counted. */
export function readPartOf(w: Words, at: number, taken: (i: number) => boolean): CountedRead | null {
  if (keyAt(w, at) !== "من" || !same(w, at - 1, at)) return null;
  const next = at + 1;
  if (next >= w.count || !same(w, at, next)) return null;
  const r = w.reading[next]!;
  if (r.part === Part.ENCLITIC) return { from: next, to: next + 1 };
  if (/^(?:بين|اصل|اجل|قبل|خلال|جانب|نوع|ناحيه|جهه|حيث|دون|ضمن|جراء|دونه|الي)$/.test(stemAt(w, next))) return null;
  const c = readCounted(w, next, true, taken);
  if (!c) return null;
  // `تمكن عشرة آلاف من تنظيم حياتهم`: the verb governs a doing.
  if (
    nameOf(r.features, VERBFORM) === "Vnoun" &&
    nameOf(r.features, NUMBER) !== "Plur" &&
    r.upos === Upos.NOUN &&
    !isDefinite(w, next) &&
    !r.classes.has("person")
  )
    return null;
  // Definite, owned, or joined to something definite: `من جنوده`, `من المرشحين`, `من مؤيدي الجماعة`.
  for (let i = c.from; i < c.to; i++)
    if (isDefinite(w, i) || w.reading[i]!.part === Part.ENCLITIC || w.reading[i]!.upos === Upos.PROPN) return c;
  return null;
}
