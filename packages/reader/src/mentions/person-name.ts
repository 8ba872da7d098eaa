import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { nationOf, plain } from "./body-rules.ts";
import type { NameLayers } from "./draft.ts";
import {
  ARABIC_PARTICLES,
  FOREIGN_PARTICLES,
  OPENING_PARTICLES,
  PartOf,
  partsOf,
  SECOND_HALVES,
  TITLES,
} from "./name-parts.ts";
import type { Scan } from "./scan.ts";

/** A person's name as far as it reaches. */
export interface Personal {
  readonly to: number;
  /** How many elements it has; `عبد الله` and `بن سلمان` count as one. */
  readonly parts: number;
  /** How many of them a list holds as a name that is no ordinary word. */
  readonly sure: number;
  /** How many of them no lexicon spells. */
  readonly unknown: number;
  readonly given: boolean;
}

/** How readily a name begins: after a title or office any name will do, elsewhere its parts must be known. */
export type Mode = "free" | "office" | "title";

const LISTED = PartOf.GIVEN | PartOf.FAMILY;
const isListed = (k: string): boolean => (partsOf(k) & LISTED) !== 0;

/** Classes of words that end a name though they follow one. */
const ENDS = [
  "time",
  "weekday",
  "month",
  "relative",
  "quantity",
  "quantifier",
  "direction",
  "money",
  "body",
  "act",
  "conflict",
  "document",
];
const ends = (r: Reading): boolean => ENDS.some((c) => r.classes.has(c)) || (r.classes.has("title") && !r.guessed);
/** Adjectives of an office, which no name begins with. */
const PASSING = new Set([
  "السابق",
  "الاسبق",
  "الحالي",
  "الراحل",
  "الجديد",
  "المنتخب",
  "الموقت",
  "المخلوع",
  "المقبل",
  "الاول",
  "الثاني",
  "الثالث",
  "العام",
  "الاعلي",
  "الاكبر",
  "المكلف",
  "المستقيل",
  "المعزول",
  "التنفيذي",
]);
/** Words that follow a name and are no part of it though lists or guesses would have them so. */
const NO_PART = new Set([
  "اخو",
  "اخ",
  "ابن",
  "نجل",
  "زوج",
  "زوجه",
  "والد",
  "والده",
  "شقيق",
  "كان",
  "ان",
  "مساعد",
  "دوق",
  "دوقه",
  "ايضا",
  "ايضاً",
]);

/** Whether a word is one that no lexicon spells and that stands as a name may: no verb, no article, no tanwin. */
export function isUnknown(scan: Scan, t: number, r: Reading = scan.stem(t)): boolean {
  if (!r.guessed || r.definite || r.form.length < 2 || r.form.endsWith(".")) return false;
  if (r.upos !== Upos.PROPN || r.key.startsWith("لله")) return false;
  // `وأجمل`, `والباقي`: a conjunction that the words layer left on an unknown word.
  if (/^[وف](?:أ|إ|ال)/.test(r.form) || /(?:ئنا|اتنا|هم|كم|ئها|اتها)$/.test(r.form)) return false;
  // A vocalised word is one of a text that is no news.
  if (scan.tokens.end[t]! - scan.tokens.start[t]! > scan.tokens.spelling[t]!.length + 1) return false;
  return !scan.hasTanwin(t);
}

/**
 * Reads a person's name that begins at token `t` after `letters` letters of clitics: given names, family names, what
 * joins them (`بن`, `آل`, `أبو`, `عبد`, `فان`, `دي`), words that no lexicon spells, and a family name with ال at the end.
 */
export function personal(layers: NameLayers, t: number, letters: number, mode: Mode): Personal | undefined {
  const reader = new NameReader(layers, t, letters, mode);
  return reader.read();
}

/** Reads one name, element by element. Each `…Element` method takes what it can and says whether it did. */
class NameReader implements Personal {
  to: number;
  parts = 0;
  sure = 0;
  unknown = 0;
  given = false;
  private at: number;
  private family = false;
  /** True once a family name with ال has closed the name; only a particle may open it again. */
  private closed = false;
  private readonly scan: Scan;
  private readonly layers: NameLayers;
  private readonly first: number;
  private readonly firstKey: string;
  private readonly mode: Mode;

  constructor(layers: NameLayers, t: number, letters: number, mode: Mode) {
    this.layers = layers;
    this.scan = layers.scan;
    this.at = t;
    this.to = t;
    this.first = t;
    this.mode = mode;
    this.firstKey =
      letters === 0
        ? this.scan.key(t)
        : (this.scan.cuts(t).find((c) => c.letters === letters)?.key ?? this.scan.key(t).slice(letters));
  }

  read(): Personal | undefined {
    for (let n = 0; n < 9 && this.at >= 0 && this.scan.kind(this.at) === Kind.WORD; n++) {
      const opening = this.at === this.first;
      const k = opening ? this.firstKey : this.scan.key(this.at);
      if (!opening && (NO_PART.has(k) || this.otherName(k))) break;
      const taken = opening
        ? this.openingElement(k) || this.element(k, true)
        : this.joinedElement(k) || this.secondHalf(k) || (!this.closed && this.element(k, false));
      if (!taken) break;
    }
    return this.parts > 0 ? this : undefined;
  }

  /** A place or body of the lists that is no part of names ends the name. */
  private otherName(k: string): boolean {
    const hit = this.layers.hits[this.at];
    return (
      hit !== undefined &&
      hit.hit.letters === 0 &&
      hit.sense.known.kind !== "person" &&
      !hit.sense.doubtful &&
      !isListed(k)
    );
  }

  private take(last: number): true {
    this.to = last + 1;
    this.parts++;
    this.at = this.scan.after(last);
    return true;
  }

  /** `أبو مازن`, `عبد الله`, `بن علي` at the head of a name. */
  private openingElement(k: string): boolean {
    if (!OPENING_PARTICLES.has(k) || k === "ال") return false;
    const next = this.scan.after(this.at);
    if (next < 0 || !joins(this.scan, next, k)) return false;
    if (k === "عبد") {
      this.sure++;
      this.given = true;
    } else if (isListed(this.scan.key(next))) this.sure++;
    else this.unknown++;
    return this.take(next);
  }

  /** `بن سلمان`, `آل الشيخ`, `أبو الغيط`, `فان دير بيلين` further on. */
  private joinedElement(k: string): boolean {
    const { scan } = this;
    const arabic = ARABIC_PARTICLES.has(k);
    if (!arabic && !FOREIGN_PARTICLES.has(k)) return false;
    const next = scan.after(this.at);
    if (next < 0) return false;
    const nextKey = scan.key(next);
    const fits = arabic
      ? joins(scan, next, k)
      : plain(scan, next) !== undefined &&
        (isUnknown(scan, next) || isListed(nextKey) || FOREIGN_PARTICLES.has(nextKey));
    if (!fits) return false;
    let last = next;
    if (nextKey === "عبد" || nextKey === "ابو" || nextKey === "ابي" || FOREIGN_PARTICLES.has(nextKey)) {
      const further = scan.after(next);
      if (further >= 0 && plain(scan, further)) last = further;
    }
    this.sure++;
    this.closed = false;
    return this.take(last);
  }

  /** `الدين` of `صلاح الدين`. */
  private secondHalf(k: string): boolean {
    if (!SECOND_HALVES.has(k) || this.at !== this.to) return false;
    this.sure++;
    this.to = this.at + 1;
    this.at = this.scan.after(this.at);
    return true;
  }

  private element(k: string, opening: boolean): boolean {
    const r = this.scan.stem(this.at);
    const bits = partsOf(k);
    if (!opening && this.given && this.withGod(k)) return true;
    // `محمد عوض، أن`: a particle that is a name where the name must end.
    if (isFunction(r) && !opening && this.given && (bits & LISTED) !== 0 && this.ended(this.at + 1)) return this.listedElement(r, bits, opening);
    if (isFunction(r) &&
      !(
        k === "علي" &&
        this.scan.tokens.spelling[this.at]!.endsWith("ي") &&
        (opening ? nameAfter(this.scan, this.at) : true)
      )
    )
      return false;
    if (k.startsWith("ال") && k.length > (opening ? 4 : 3)) return this.definiteElement(r, bits, opening);
    if ((bits & LISTED) !== 0) return this.listedElement(r, bits, opening);
    // `فيفيان بالاكريشنان`: behind a sure given name no preposition cuts an unknown word.
    if (
      !opening &&
      !this.scan.whole(this.at) &&
      this.parts === 1 &&
      this.given &&
      this.sure > 0 &&
      this.mode !== "free" &&
      r.guessed &&
      !r.definite &&
      this.scan.tokens.spelling[this.at]!.length > 5 &&
      this.scan.tokens.spelling[this.at]![0] !== "و"
    ) {
      this.unknown++;
      return this.take(this.at);
    }
    if (!(opening || this.scan.whole(this.at)) || ends(r)) return false;
    if (
      !isUnknown(this.scan, this.at, r) &&
      !(!opening && this.given && guessedAdjective(r)) &&
      !(!opening && this.given && (this.bridge(r) || this.beforeOffice(r)))
    )
      return false;
    this.unknown++;
    return this.take(this.at);
  }

  /** `مصطفى صنع الله`: a word and الله as a family name. */
  private withGod(k: string): boolean {
    const next = this.scan.after(this.at);
    if (next < 0 || this.scan.key(next) !== "الله" || k.length > 5 || k.startsWith("ال") || k.endsWith("ه") || this.family) return false;
    if (!this.scan.whole(this.at)) return false;
    this.sure++;
    this.family = true;
    return this.take(next);
  }

  /** Whether a mark or the sentence's end stands at token `t`. */
  private ended(t: number): boolean {
    return !this.scan.sameSentence(t - 1, t) || this.scan.kind(t) === Kind.PUNCTUATION || this.scan.kind(t) === Kind.CLOSE;
  }

  /** `مروان شراب، رئيس`: an ordinary word between a given name and the comma before an office. */
  private beforeOffice(r: Reading): boolean {
    if (r.definite || (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ) || this.parts !== 1 || this.sure === 0) return false;
    const comma = this.at + 1;
    if (!this.scan.whole(this.at) || !this.scan.sameSentence(this.at, comma + 1)) return false;
    if (this.scan.tokens.spelling[comma] !== "،" && this.scan.tokens.spelling[comma] !== ",") return false;
    return this.scan.stem(comma + 1).classes.has("role") && this.scan.cliticLetters(comma + 1) === 0;
  }

  /** `تيري رود لارسن`: an ordinary word between a given name and a family name that is none. */
  private bridge(r: Reading): boolean {
    if (r.definite || (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ) || this.family) return false;
    const next = this.scan.after(this.at);
    if (next < 0) return false;
    const bits = partsOf(this.scan.key(next));
    return (bits & PartOf.FAMILY) !== 0 && (bits & PartOf.COMMON) === 0;
  }

  /** A definite word is a family name behind another part; it may open a name behind a title only. */
  private definiteElement(r: Reading, bits: number, opening: boolean): boolean {
    const common = (bits & PartOf.COMMON) !== 0;
    // `الأحمد`, `السلمان`: a given name with ال is a family name.
    const family = (bits & PartOf.FAMILY) !== 0 || (!opening && r.definite && !TITLES.has(r.key) && (partsOf(r.key.slice(2)) & PartOf.GIVEN) !== 0);
    const given = (bits & PartOf.GIVEN) !== 0;
    if (opening) {
      if (
        r.classes.has("title") ||
        nationOf(r) !== undefined ||
        PASSING.has(r.key) ||
        (r.guessed && /^ال[أا]...$/.test(r.form))
      )
        return false;
      if (
        !given &&
        !(family && (this.mode === "title" || (!common && this.mode === "office"))) &&
        !(this.mode === "title" && r.guessed)
      )
        return false;
    } else if (
      this.parts === 1
        ? !(
            family ||
            given ||
            (this.scan.whole(this.at) &&
              (familyLike(r) || (this.mode !== "free" && this.given && this.sure > 0 && namesake(r))))
          )
        : !(family || (r.guessed && this.scan.whole(this.at) && !this.family && familyLike(r)))
    ) {
      return false;
    }
    if ((bits & LISTED) === 0) this.unknown++;
    else if (!common) this.sure++;
    if (opening && given) this.given = true;
    else this.closed = true;
    this.family ||= family || !opening;
    return this.take(this.at);
  }

  private listedElement(r: Reading, bits: number, opening: boolean): boolean {
    const { scan } = this;
    const common = (bits & PartOf.COMMON) !== 0;
    if (!opening && !scan.whole(this.at) && common && (bits & PartOf.FAMILY) === 0) {
      // `وسام`, `بشار`: whole names that words would cut are taken where they are no ordinary word.
      return false;
    }
    if (common && opening && this.mode !== "title" && r.upos !== Upos.PROPN && !nameAfter(scan, this.at)) return false;
    if (
      common &&
      !opening &&
      this.parts > 1 &&
      r.upos !== Upos.PROPN &&
      (r.classes.has("role") || r.classes.has("person") || r.upos === Upos.VERB)
    )
      return false;
    // `برفقة ناديه`: a noun with its pronoun, where the list holds `نادية`.
    if (
      !opening &&
      hasPronoun(scan, this.at) &&
      ((bits & PartOf.FEMALE) !== 0 || (common && (bits & PartOf.FAMILY) === 0))
    )
      return false;
    // `محمد أكد أن`: a verb that names coincide with is one before أن.
    if (
      common &&
      !opening &&
      r.upos === Upos.VERB &&
      scan.sameSentence(this.at, this.at + 1) &&
      scan.stem(this.at + 1).upos === Upos.SCONJ
    )
      return false;
    // `استقبل عبدالله مبارك صباح أمس`: an hour is no name.
    if (common && !opening && (r.classes.has("time") || r.classes.has("weekday")) && r.upos !== Upos.PROPN)
      return false;
    // `أخبر بلينكن نتنياهو`: after a family name alone another person begins.
    if (!opening && this.family && !this.given && this.parts === 1 && this.unknown === 0) return false;
    if (!common) this.sure++;
    if ((bits & PartOf.GIVEN) !== 0) this.given = true;
    if ((bits & PartOf.FAMILY) !== 0) this.family = true;
    return this.take(this.at);
  }
}

/** Whether the words layer reads a pronoun at the end of a token. */
const hasPronoun = (scan: Scan, t: number): boolean =>
  scan.words.reading[scan.words.firstOfToken[t + 1]! - 1]!.part === Part.ENCLITIC;
export const isFunction = (r: Reading): boolean =>
  !r.guessed &&
  (r.upos === Upos.ADP ||
    r.upos === Upos.PART ||
    r.upos === Upos.CCONJ ||
    r.upos === Upos.SCONJ ||
    r.upos === Upos.PRON ||
    r.upos === Upos.DET ||
    r.upos === Upos.ADV);
/** A word without ال that ends as a nisba and is in no lexicon: `جيدي`, `رفيعي`. */
const guessedAdjective = (r: Reading): boolean =>
  r.guessed && !r.definite && r.upos === Upos.ADJ && r.form.endsWith("ي");

/** Whether what follows a particle makes a name with it: `بن سلمان`, `أبو الغيط`, `عبد ربه`. */
function joins(scan: Scan, next: number, particle: string): boolean {
  if (scan.kind(next) !== Kind.WORD) return false;
  const k = scan.key(next);
  const article = k.startsWith("ال") && k.length > 3;
  if (particle === "عبد") return article || k === "ربه" || k === "رب";
  if (isListed(k) || article || k === "عبد" || k === "ابو" || k === "ابي") return true;
  if (!scan.whole(next)) return false;
  const r = scan.stem(next);
  if (r.guessed || r.upos === Upos.PROPN) return true;
  return particle !== "ذو" && particle !== "ام" && (r.upos === Upos.NOUN || r.upos === Upos.ADJ);
}

/** Whether the token after `t` is a part of a name that is no ordinary word. */
function nameAfter(scan: Scan, t: number): boolean {
  const n = scan.after(t);
  if (n < 0) return false;
  const k = scan.key(n);
  const bits = partsOf(k);
  if ((bits & LISTED) !== 0 && ((bits & PartOf.COMMON) === 0 || k.startsWith("ال"))) return true;
  if (k === "بن" || k === "ال" || k === "ابو" || SECOND_HALVES.has(k)) return true;
  const r = scan.stem(n);
  return scan.whole(n) && r.guessed && (r.definite ? familyLike(r) : isUnknown(scan, n, r));
}

/** `عبد الرحمن البر`: behind an office and a given name any noun with ال that is no title, time or nation is a family name. */
const namesake = (r: Reading): boolean =>
  r.upos === Upos.NOUN &&
  nationOf(r) === undefined &&
  !ends(r) &&
  !r.classes.has("group") &&
  !/(?:ات|ون|ين)$/.test(r.form);

/** A definite singular word that may be a family name behind a given name: `الشاطر`, `الطويل`, never a day or a relative. */
function familyLike(r: Reading): boolean {
  if (!r.definite || ends(r)) return false;
  if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.PROPN) return false;
  if (nationOf(r) !== undefined || r.classes.has("group") || r.classes.has("ordinal")) return false;
  if (r.guessed) return !/(?:ات|ون)$/.test(r.form);
  // An ordinary noun is a family name where it calls a person something; an adjective where it does not weigh or compare.
  if (/(?:ات|ون|ين|ية|تان)$/.test(r.form)) return false;
  if (r.upos === Upos.NOUN)
    return (
      r.classes.has("person") ||
      r.classes.has("animal") ||
      r.classes.has("nature") ||
      r.classes.has("thing") ||
      r.classes.size === 0
    );
  return (
    !r.form.endsWith("ة") &&
    !r.classes.has("comparison") &&
    !["جديد", "سابق", "حالي", "راحل", "مقبل", "أخير", "سابع", "قادم", "ماضي", "ماض"].includes(r.lemma)
  );
}
