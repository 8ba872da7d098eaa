import { Kind } from "../tokens/tokens.ts";
import { GENDER, get, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { isArab } from "./clause-words.ts";
import type { NameLayers } from "./draft.ts";
import { easternEnd } from "./eastern-names.ts";
import { MEDIA_HEADS, PLACE_HEADS } from "./heads.ts";
import {
  ARABIC_PARTICLES,
  FIRST_HALVES,
  FOREIGN_PARTICLES,
  OPENING_PARTICLES,
  PartOf,
  partsOf,
  SECOND_HALVES,
  TITLES,
} from "./name-parts.ts";
import {
  ends,
  familyLike,
  guessedAdjective,
  hasPronoun,
  isBuilding,
  isDeed,
  isFunction,
  isListed,
  isOn,
  isTimeOfDay,
  isUnknown,
  joins,
  LISTED,
  NO_PART,
  nameAfter,
  namesake,
  PASSING,
  saysNext,
} from "./name-words.ts";
import { nationOf } from "./nation.ts";
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
  /** How many letters of clitics come before it. */
  readonly letters: number;
}

/** Titles that are no one's family name, by their keys: `دان الرئيس` is a verb and its subject. */
const NEVER_FAMILY: ReadonlySet<string> = new Set(
  "الرئيس الرييس الوزير الوزيره الزعيم النائب النايب السفير الجنرال العقيد البابا الدكتور الدكتوره المهندس السيناتور اللورد الملكه الاميره".split(
    " ",
  ),
);
/** Titles of those who are called by their given names alone. By lemma or key. */
const CALLED_BY_GIVEN: ReadonlySet<string> = new Set(
  "ملك ملكة أمير أميرة سلطان شيخ شيخة بابا أنبا إمام سيد سيدة عاهل إمبراطور قيصر بطريرك ولي الملك الامير السلطان الشيخ البابا الانبا الامام السيد العاهل البطريرك الخليفه".split(
    " ",
  ),
);
/** Ranks of officers, by their keys. */
const RANKS: ReadonlySet<string> = new Set(
  "العقيد العميد اللواء العماد المشير الجنرال الرايد النقيب الملازم المقدم الرقيب العريف الشهيد".split(" "),
);
/** Classes of nouns that are done, held, led or spoken of sooner than they are a family's name. */
const NO_SURNAME =
  "time weekday month relative quantity quantifier role person kin group body place document conflict event act media facility number ordinal nisba comparison".split(
    " ",
  );

const PRAYERS: ReadonlySet<string> = new Set([
  "رضي",
  "رحمه",
  "طيب",
  "رحمها",
  "صلي",
  "حفظه",
  "حفظها",
  "رعاه",
  "يرحمه",
  "غفر",
  "رحم",
  "حفظ",
  "وفقه",
]);

/** Adjectives that are family names as well: of a town, of a side. By class. */
const TOWN_OR_SIDE = ["town-nisba", "direction"];
/** `فقيهي`: a dual or plural that has lost its ن, as only before a genitive. */
const lacksGenitive = (r: Reading): boolean =>
  r.upos === Upos.NOUN && !r.definite && r.form.endsWith("ي") && nameOf(r.features, NUMBER) !== "Sing" && !r.guessed;

/** How readily a name begins: after a title or office any name will do, elsewhere its parts must be known. */
export type Mode = "free" | "office" | "title";

/**
 * Reads a person's name that begins at token `t` after `letters` letters of clitics: given names, family names, what
 * joins them (`بن`, `آل`, `أبو`, `عبد`, `فان`, `دي`), words that no lexicon spells, and a family name with ال at the end.
 */
export function personal(layers: NameLayers, t: number, letters: number, mode: Mode): Personal | undefined {
  const reader = new NameReader(layers, t, letters, mode);
  return reader.read();
}

/** Given names that are spelt as verbs of the news. */
const VERBS = new Set(["شهد", "وعد"]);

/** Reads one name, element by element. Each `…Element` method takes what it can and says whether it did. */
class NameReader implements Personal {
  to: number;
  parts = 0;
  sure = 0;
  unknown = 0;
  given = false;
  readonly letters: number;
  private at: number;
  private family = false;
  /** True once `بن` has joined a father's name: what stands behind it with ال is the family's. */
  private lineage = false;
  /** True once a family name with ال has closed the name; only a particle may open it again. */
  private closed = false;
  private readonly scan: Scan;
  private readonly layers: NameLayers;
  private readonly first: number;
  private readonly firstKey: string;
  private readonly mode: Mode;

  constructor(layers: NameLayers, t: number, letters: number, mode: Mode) {
    this.letters = letters;
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
    const eastern = easternEnd(this.scan, this.first, this.firstKey);
    if (eastern !== -1) {
      this.to = eastern;
      this.parts = eastern - this.first;
      this.sure = 2;
      this.given = true;
      return this;
    }
    for (let n = 0; n < 9 && this.at >= 0 && this.scan.kind(this.at) === Kind.WORD; n++) {
      const opening = this.at === this.first;
      // `الآن` is `آلان` without its madda.
      if (opening && this.firstKey === "الان" && this.scan.tokens.spelling[this.at]!.startsWith("ال")) break;
      if (opening && (isBuilding(this.scan, this.first) || (this.mode === "free" && isOn(this.scan, this.first))))
        break;
      const k = opening ? this.firstKey : this.scan.key(this.at);
      if (
        !opening &&
        (NO_PART.has(k) ||
          NEVER_FAMILY.has(k) ||
          this.otherName(k) ||
          // `شهد الشيخ محمد الحفل`: a verb spelt as a name, and him whose title it is.
          (this.parts === 1 &&
            this.mode === "free" &&
            VERBS.has(this.firstKey) &&
            TITLES.has(k) &&
            this.givenBehind()) ||
          this.prayer(k) ||
          isTimeOfDay(this.scan, this.at) ||
          isBuilding(this.scan, this.at) ||
          this.officeBehind() ||
          this.anotherPerson())
      )
        break;
      const taken = opening
        ? this.openingElement(k) || this.element(k, true)
        : this.joinedElement(k) || this.secondHalf(k) || (!this.closed && this.element(k, false));
      if (!taken) break;
    }
    return this.parts > 0 ? this : undefined;
  }

  /** `رضي الله`, `رحمه الله`, `صلى الله`: a prayer behind a name. */
  private prayer(k: string): boolean {
    const next = this.scan.after(this.at);
    return (
      next >= 0 && ((this.scan.key(next) === "الله" && PRAYERS.has(k)) || (k === "عز" && this.scan.key(next) === "وجل"))
    );
  }

  /** `فيصل بن خالد أمير منطقة عسير`: an office that is a name as well, and what it is over. */
  private officeBehind(): boolean {
    const { scan } = this;
    const r = scan.stem(this.at);
    if (
      !(r.classes.has("role") || r.classes.has("title") || TITLES.has(`ال${r.key}`)) ||
      r.definite ||
      !scan.whole(this.at)
    )
      return false;
    const next = scan.after(this.at);
    if (next < 0) return false;
    const of = this.layers.hits[next];
    return (
      PLACE_HEADS.has(scan.stem(next).lemma) ||
      (of !== undefined && of.hit.letters === 0 && of.sense.known.kind === "place")
    );
  }

  /** A place or body of the lists that is no part of names ends the name; `سيف لفرانس برس`: also a body behind a clitic. */
  private otherName(k: string): boolean {
    const found = this.layers.hits[this.at];
    if (found === undefined || found.sense.known.kind === "person" || found.sense.doubtful) return false;
    const { hit, sense } = found;
    if (hit.letters > 0) return sense.known.kind === "organization";
    // `حسني مبارك بغداد`: behind a full name a capital is none of its words, though some are called so.
    return !isListed(k) || (this.parts > 1 && sense.known.kind === "place" && sense.known.prominence > 3);
  }

  /** `توني بلير بوتين`: a public figure's full name is complete where another's begins. */
  private anotherPerson(): boolean {
    const { hits } = this.layers;
    const own = hits[this.first];
    const next = hits[this.at];
    if (own?.sense.known.kind !== "person" || own.hit.to !== this.at || this.at - this.first < 2) return false;
    if (next?.sense.known.kind === "person" && next.hit.letters === 0) return true;
    // `زار ياسر عرفات الشيخ مرحبا`
    const r = this.scan.stem(this.at);
    const bits = partsOf(this.scan.key(this.at));
    return r.definite && !r.guessed && ((bits & LISTED) === 0 || (bits & PartOf.COMMON) !== 0);
  }

  private take(last: number): true {
    this.to = last + 1;
    this.parts++;
    this.at = this.hyphened(last + 1) ?? this.scan.after(last);
    return true;
  }

  /** `إيان ليدل - غرينجر،`: the second half of a family name behind a hyphen that stands apart, where a comma closes the name. */
  private hyphened(t: number): number | undefined {
    const { scan } = this;
    if (this.parts < 2 || scan.tokens.spelling[t] !== "-" || !scan.sameSentence(t - 1, t + 2)) return undefined;
    const comma = scan.tokens.spelling[t + 2];
    const second = (comma === "،" || comma === ",") && scan.kind(t + 1) === Kind.WORD && scan.whole(t + 1);
    return second && (isUnknown(scan, t + 1) || isListed(scan.key(t + 1))) ? t + 1 : undefined;
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
    // `آمنة، فان سلامة`: فإن without its hamza.
    if (k === "فان" && isArab(scan, next)) return false;
    const fits = arabic
      ? joins(scan, next, k)
      : scan.plain(next) !== undefined &&
        (isUnknown(scan, next) || isListed(nextKey) || FOREIGN_PARTICLES.has(nextKey) || this.foreignTail(next, k));
    if (!fits) return false;
    let last = next;
    if (nextKey === "عبد" || nextKey === "ابو" || nextKey === "ابي" || FOREIGN_PARTICLES.has(nextKey)) {
      const further = scan.after(next);
      if (further >= 0 && scan.plain(further)) last = further;
    }
    this.sure++;
    this.closed = false;
    this.lineage = k === "بن" || k === "بنت" || k === "ابن" || k === "ولد";
    return this.take(last);
  }

  /** `لويس فان غال`: behind a foreign given name and فان or فون any noun without ال that stands before nothing of its own. */
  private foreignTail(next: number, k: string): boolean {
    if ((k !== "فان" && k !== "فون") || !this.given || (partsOf(this.firstKey) & PartOf.FOREIGN) === 0) return false;
    const r = this.scan.stem(next);
    return !r.definite && !isFunction(r) && r.form.length > 2 && (r.upos === Upos.NOUN || r.upos === Upos.ADJ);
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
    // `مفرج بن سعد`: what stands before `بن` and a name is a given name, whatever else it is.
    if (
      opening &&
      (!r.definite || this.mode !== "free") &&
      !isFunction(r) &&
      r.upos !== Upos.VERB &&
      bits === 0 &&
      this.sonOf()
    ) {
      this.given = true;
      this.unknown++;
      return this.take(this.at);
    }
    // `شمس الدين`
    const next = opening && FIRST_HALVES.has(k) ? this.scan.after(this.at) : -1;
    if (next >= 0 && this.scan.key(next) === "الدين") {
      this.given = true;
      this.sure++;
      return this.take(this.at);
    }
    if (!opening && this.given && this.withGod(k)) return true;
    // `محمد عوض، أن`: a particle that is a name where the name must end.
    if (isFunction(r) && !opening && this.given && (bits & LISTED) !== 0 && this.ended(this.at + 1))
      return this.listedElement(r, bits, opening);
    if (
      isFunction(r) &&
      !(
        k === "علي" &&
        this.scan.tokens.spelling[this.at]!.endsWith("ي") &&
        (opening ? nameAfter(this.scan, this.at) : true)
      )
    )
      return false;
    // `إلحنان`: the hamza is no article's.
    const article = k.startsWith("ال") && !(r.guessed && !r.definite && /^[إأ]/.test(r.form));
    if (article && k.length > (opening ? 4 : 3)) return this.definiteElement(r, bits, opening);
    if ((bits & LISTED) !== 0) return this.listedElement(r, bits, opening);
    // `إيان ليدل - غرينجر`: behind a foreign given name and before a mark no preposition cuts a verb.
    if (
      !opening &&
      this.parts === 1 &&
      this.given &&
      this.sure > 0 &&
      (partsOf(this.firstKey) & PartOf.FOREIGN) !== 0 &&
      r.upos === Upos.VERB &&
      /^[بل]/.test(this.scan.tokens.spelling[this.at]!) &&
      this.scan.cliticLetters(this.at) > 0 &&
      this.scan.sameSentence(this.at, this.at + 1) &&
      this.scan.kind(this.at + 1) === Kind.PUNCTUATION
    ) {
      this.unknown++;
      return this.take(this.at);
    }
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
    if (!opening && !r.definite && this.surnameBehindTitle(r)) {
      this.family = true;
      this.unknown++;
      return this.take(this.at);
    }
    if (!opening && this.withKaf(r)) {
      this.family = true;
      this.unknown++;
      return this.take(this.at);
    }
    if (!(opening || this.scan.whole(this.at)) || ends(r)) return false;
    // `ماركوس ألونسو`: behind a sure given name a word that no lexicon spells, whatever its letters look like.
    if (
      !opening &&
      this.given &&
      this.sure > 0 &&
      r.guessed &&
      !r.definite &&
      r.form.length > ((partsOf(this.firstKey) & PartOf.FOREIGN) !== 0 ? 2 : 3) &&
      r.upos !== Upos.PROPN &&
      !/(?:ون|ات|تان|ها|هم)$/.test(r.form) &&
      !this.scan.hasTanwin(this.at)
    ) {
      this.unknown++;
      return this.take(this.at);
    }
    if (
      !isUnknown(this.scan, this.at, r) &&
      !(!opening && this.given && guessedAdjective(r)) &&
      !(!opening && this.given && (this.bridge(r) || this.beforeOffice(r) || this.beforeSaid(r)))
    )
      return false;
    this.unknown++;
    return this.take(this.at);
  }

  /**
   * `الوزير السابق ميشال سماحة بتهمة`, `الطفل محمد الدرة وهو`: behind a title and a given name a noun or adjective that governs
   * nothing and describes nothing is the family's. Princes, kings and clerics are called by their given names alone.
   */
  private surnameBehindTitle(r: Reading): boolean {
    const { scan } = this;
    if (this.parts !== 1 || !this.given || !scan.whole(this.at)) return false;
    // `سجل فهد فقيهي 13 نقطة`: what would govern a noun and has none behind it.
    if (this.sure > 0 && lacksGenitive(r) && !this.calledByGiven()) {
      const next = scan.after(this.at);
      const of = next < 0 ? undefined : scan.plain(next);
      if (next < 0 || scan.kind(next) === Kind.NUMBER || (of && isFunction(of))) return true;
    }
    if (this.mode === "free" ? this.sure === 0 || !this.governed() : this.sure === 0 && !this.behindDefinite())
      return false;
    if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.PROPN) return false;
    if (r.form.length < 3) return false;
    // `فهد فقيهي`: what would govern a noun and has none behind it; `محمد شرقي`, `سعيد حلبي`: an adjective that describes nothing.
    const bare = lacksGenitive(r) || TOWN_OR_SIDE.some((c) => r.classes.has(c));
    if (!bare && (NO_SURNAME.some((c) => r.classes.has(c)) || nationOf(r) !== undefined)) return false;
    if (scan.hasTanwin(this.at) || hasPronoun(scan, this.at)) return false;
    // `وفدا`, `كلمتين`, `محرجين`: what is done or how, and no name.
    if (/(?:ين|ان|ون|تا)$/.test(r.form) || (r.form.endsWith("ا") && !r.lemma.endsWith("ا"))) return false;
    if (this.calledByGiven()) return false;
    return this.governsNothing();
  }

  private prepositionBehind(): boolean {
    const n = this.at + 1;
    if (!this.scan.sameSentence(this.at, n)) return false;
    return this.scan.words.reading[this.scan.words.firstOfToken[n]!]!.upos === Upos.ADP;
  }

  /** `الملك فيصل الثاني`, `البابا يوحنا الثالث والعشرون`: the number of a king or a patriarch, who has no family name. */
  private regnal(r: Reading): boolean {
    return r.definite && r.classes.has("ordinal") && !r.form.endsWith("ة") && this.given && this.calledByGiven();
  }

  /** `أسامة البرقاوي`, `سعيد الحلبي`: behind a given name the masculine adjective of a town is the family's. */
  private ofTown(r: Reading): boolean {
    return (
      this.given &&
      this.sure > 0 &&
      r.classes.has("town-nisba") &&
      get(r.features, GENDER) !== 2 &&
      r.form.endsWith("ي") &&
      this.scan.whole(this.at) &&
      !this.calledByGiven()
    );
  }

  /** `محمد كزمان، بأن`: ك behind a title and a given name is a letter of the family's name, unless it tells as what. */
  private withKaf(r: Reading): boolean {
    const { scan } = this;
    return (
      this.parts === 1 &&
      this.given &&
      this.sure > 0 &&
      this.mode !== "free" &&
      scan.tokens.spelling[this.at]!.length > 4 &&
      scan.tokens.spelling[this.at]![0] === "ك" &&
      scan.cliticLetters(this.at) === 1 &&
      scan.closes(scan.stemWord(this.at)) &&
      !r.definite &&
      !r.classes.has("role") &&
      !r.classes.has("person") &&
      !r.classes.has("title") &&
      r.upos !== Upos.PRON &&
      r.upos !== Upos.DET &&
      r.upos !== Upos.SCONJ &&
      !this.calledByGiven() &&
      this.governsNothing()
    );
  }

  /** `عن سمير القنطار`, `مقتل هشام بركات`: in the genitive, where no object and no predicate of a verb can follow it. */
  private governed(): boolean {
    const { scan } = this;
    const { words } = scan;
    const w = words.firstOfToken[this.first]!;
    const clitic = words.reading[w]!;
    if (clitic.part === Part.PROCLITIC && clitic.upos === Upos.ADP) return true;
    const b = scan.before(this.first);
    if (b < 0 || b !== this.first - 1 || !scan.whole(this.first)) return false;
    const r = scan.plain(b);
    return r !== undefined && (r.upos === Upos.ADP || (r.upos === Upos.NOUN && !r.definite && !r.guessed));
  }

  /** `ضابط الشرطة السابق محسن السكري`: an adjective without ال right behind a definite word is none of its, though a name. */
  private behindDefinite(): boolean {
    const { scan } = this;
    const b = this.first - 1;
    const own = scan.stem(this.first);
    return (
      b >= 0 &&
      scan.sameSentence(b, this.first) &&
      scan.whole(this.first) &&
      scan.stem(b).definite &&
      (own.upos === Upos.ADJ || own.upos === Upos.PROPN)
    );
  }

  /** Whether the title before the name is one with which the given name stands alone. */
  private calledByGiven(): boolean {
    const { scan } = this;
    for (let t = this.first - 1, n = 0; t >= 0 && n < 3 && scan.sameSentence(t, this.first); t--, n++) {
      const r = scan.stem(t);
      if (CALLED_BY_GIVEN.has(r.lemma) || CALLED_BY_GIVEN.has(r.key)) return true;
      if (r.classes.has("role") || r.classes.has("title")) return false;
    }
    return false;
  }

  /** `العقيد جميل المعالم`: whether a rank stands right before the name. */
  private ranked(): boolean {
    const b = this.first - 1;
    return b >= 0 && this.scan.sameSentence(b, this.first) && RANKS.has(this.scan.key(b));
  }

  /** Whether the word at `this.at` stands before a mark, a clitic, a particle, a verb or an office: neither noun nor adjective is its own. */
  private governsNothing(): boolean {
    const { scan } = this;
    const n = this.at + 1;
    if (n >= scan.tokens.count || !scan.sameSentence(this.at, n) || scan.kind(n) !== Kind.WORD)
      return scan.kind(n) !== Kind.NUMBER && scan.kind(n) !== Kind.LATIN;
    if (scan.cliticLetters(n) > 0) return true;
    const next = scan.stem(n);
    if (next.upos === Upos.VERB || next.upos === Upos.AUX || isFunction(next)) return true;
    return !next.definite && next.classes.has("role");
  }

  /** Whether `بن` or `بنت` and a name of the lists stand behind. */
  private sonOf(): boolean {
    const next = this.scan.after(this.at);
    if (next < 0) return false;
    const k = this.scan.key(next);
    if (k !== "بن" && k !== "بنت" && (k !== "ولد" || this.mode === "free")) return false;
    const father = this.scan.after(next);
    return father >= 0 && (isListed(this.scan.key(father)) || (k === "ولد" && isUnknown(this.scan, father)));
  }

  /** `مصطفى صنع الله`: a word and الله as a family name. */
  private withGod(k: string): boolean {
    const next = this.scan.after(this.at);
    if (
      next < 0 ||
      this.scan.key(next) !== "الله" ||
      k.length > 5 ||
      k.startsWith("ال") ||
      k.endsWith("ه") ||
      this.family
    )
      return false;
    if (!this.scan.whole(this.at)) return false;
    this.sure++;
    this.family = true;
    return this.take(next);
  }

  /** Whether a mark or the sentence's end stands at token `t`. */
  private ended(t: number): boolean {
    return (
      !this.scan.sameSentence(t - 1, t) || this.scan.kind(t) === Kind.PUNCTUATION || this.scan.kind(t) === Kind.CLOSE
    );
  }

  /** Whether what follows closes a name: a comma, a bracket, an office; then a common noun with ال is no object. */
  private closedBehind(): boolean {
    const n = this.at + 1;
    if (!this.scan.sameSentence(this.at, n)) return false;
    const s = this.scan.tokens.spelling[n]!;
    if (s === "،" || s === "," || this.scan.kind(n) === Kind.OPEN || this.scan.kind(n) === Kind.CLOSE) return true;
    const r = this.scan.stem(n);
    if (r.lemma === "أن" || r.lemma === "إن") return true;
    return r.classes.has("role") && this.scan.cliticLetters(n) === 0;
  }

  /** `أسامة خياط إن`: behind a title an ordinary noun between a given name and what is said. */
  private beforeSaid(r: Reading): boolean {
    if (r.definite || this.parts !== 1 || this.sure === 0 || this.mode === "free") return false;
    if (r.upos !== Upos.NOUN && (r.upos !== Upos.VERB || r.classes.has("say"))) return false;
    const n = this.at + 1;
    if (!this.scan.whole(this.at) || !this.scan.sameSentence(this.at, n) || ends(r)) return false;
    const next = this.scan.stem(n);
    // `عبد الستار بارز لوكالة رويترز`
    return (
      next.lemma === "أن" ||
      next.lemma === "إن" ||
      (MEDIA_HEADS.has(next.lemma) && this.scan.tokens.spelling[n]![0] === "ل")
    );
  }

  /** `مروان شراب، رئيس`: an ordinary word between a given name and the comma before an office. */
  private beforeOffice(r: Reading): boolean {
    if (r.definite || (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ) || this.parts !== 1 || this.sure === 0)
      return false;
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

  /** `العقيد المهندس سعيد`: a title behind a title, where a given name follows. */
  private givenBehind(): boolean {
    const next = this.scan.after(this.at);
    return next >= 0 && (partsOf(this.scan.key(next)) & PartOf.GIVEN) !== 0;
  }

  /** A definite word is a family name behind another part; it may open a name behind a title only. */
  private definiteElement(r: Reading, bits: number, opening: boolean): boolean {
    const common = (bits & PartOf.COMMON) !== 0;
    // `الأحمد`, `السلمان`: a given name with ال is a family name.
    const family =
      (bits & PartOf.FAMILY) !== 0 ||
      (!opening && r.definite && !TITLES.has(r.key) && (partsOf(r.key.slice(2)) & PartOf.GIVEN) !== 0);
    const given = (bits & PartOf.GIVEN) !== 0;
    // `تميم بن حمد آل ثاني الخميس`: the day behind a name.
    if (!opening && (r.classes.has("weekday") || isDeed(this.scan, this.at))) return false;
    // `محمد بن يوسف العائد من المنفى`: a participle with its preposition describes; `البابا فرنسيس الكاهن`: whom he received.
    if (!opening && !family && !given && !r.guessed) {
      if (r.upos === Upos.ADJ && r.verb !== "" && this.prepositionBehind()) return false;
      if (r.classes.has("person") && this.calledByGiven()) return false;
    }
    if (opening) {
      if (
        r.classes.has("title") ||
        nationOf(r) !== undefined ||
        PASSING.has(r.key) ||
        (TITLES.has(r.key) && this.givenBehind()) ||
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
              (this.mode !== "free" &&
              this.given &&
              (this.sure > 0 || this.ranked()) &&
              r.upos === Upos.NOUN &&
              !r.guessed
                ? namesake(r) && this.closedBehind()
                : familyLike(r))) ||
            this.regnal(r) ||
            this.ofTown(r) ||
            this.surnameBehindTitle(r)
          )
        : !(
            family ||
            (this.scan.whole(this.at) && (r.guessed || this.lineage) && familyLike(r)) ||
            // `سعد بن جميل القرشي`: behind a father's name a nisba that is no nation is the family's.
            (this.lineage && r.definite && r.form.endsWith("ي") && nationOf(r) === undefined && !ends(r))
          )
    ) {
      return false;
    }
    if ((bits & LISTED) === 0) this.unknown++;
    else if (!common) this.sure++;
    if (opening && given) this.given = true;
    else this.closed = !this.regnal(r);
    this.family ||= family || !opening;
    return this.take(this.at);
  }

  /** Whether a name of its own stands behind this word: a sure given name and a further one; a foreign one where this is none and no verb. */
  private fullNameBehind(bits: number): boolean {
    const { scan } = this;
    const next = scan.after(this.at);
    if (next < 0 || !scan.whole(next)) return false;
    const own = partsOf(scan.key(next));
    if ((own & PartOf.GIVEN) === 0 || (own & PartOf.COMMON) !== 0) return false;
    const verb = scan.stem(this.at).upos === Upos.VERB;
    if (!verb && ((own & PartOf.FOREIGN) === 0 || (bits & PartOf.FOREIGN) !== 0)) return false;
    const third = scan.after(next);
    return third >= 0 && scan.whole(third) && (isListed(scan.key(third)) || isUnknown(scan, third));
  }

  private listedElement(r: Reading, bits: number, opening: boolean): boolean {
    const { scan } = this;
    const common = (bits & PartOf.COMMON) !== 0;
    if (!opening && !scan.whole(this.at) && common && (bits & PartOf.FAMILY) === 0) {
      // `وسام`, `بشار`: whole names that words would cut are taken where they are no ordinary word.
      return false;
    }
    // `ناديه المفضل`: a noun with its pronoun.
    if (
      opening &&
      (common || (bits & PartOf.FEMALE) !== 0) &&
      this.mode !== "title" &&
      hasPronoun(scan, this.at) &&
      !isListed(scan.key(Math.max(0, scan.after(this.at))))
    )
      return false;
    if (
      common &&
      opening &&
      this.mode !== "title" &&
      r.upos !== Upos.PROPN &&
      !nameAfter(scan, this.at) &&
      !(this.mode === "office" && r.upos === Upos.NOUN && saysNext(scan, this.at + 1))
    )
      return false;
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
    // `محمد خياط الملابس`: a trade, and of what.
    if (common && !opening && this.parts === 1 && r.upos === Upos.NOUN && !r.definite && scan.whole(this.at)) {
      const of = scan.plain(scan.after(this.at));
      const thing = of?.definite === true && of.upos === Upos.NOUN && !of.guessed && !isListed(of.key);
      if (thing && r.classes.has("person") && !of.classes.has("role") && !SECOND_HALVES.has(of.key)) return false;
    }
    // `استقبل عبدالله مبارك صباح أمس`: an hour is no name.
    if (common && !opening && (r.classes.has("time") || r.classes.has("weekday")) && r.upos !== Upos.PROPN)
      return false;
    // `الأمير عبد العزيز بن سلمان عودة الإمدادات`, `محسن فكري سحقا`: a masdar over its noun, a word of manner.
    if (common && !opening && this.parts > 1 && r.upos === Upos.NOUN) {
      const next = scan.plain(scan.after(this.at));
      if (nameOf(r.features, VERBFORM) === "Vnoun" && next?.definite && !isListed(next.key)) return false;
    }
    // `ساعد أيوب خان`, `نظام إيان سميث`: a verb or noun that names coincide with, then a full name.
    if (common && opening && this.mode === "free" && r.upos !== Upos.PROPN && this.fullNameBehind(bits)) return false;
    // `أخبر بلينكن نتنياهو`: after a family name alone another person begins.
    if (!opening && this.family && !this.given && this.parts === 1 && this.unknown === 0) return false;
    if (!common) this.sure++;
    if ((bits & PartOf.GIVEN) !== 0) this.given = true;
    if ((bits & PartOf.FAMILY) !== 0) this.family = true;
    return this.take(this.at);
  }
}

/** The ways to begin a name at token `t`: with the clitics that the words layer takes off, or as the lists spell it. */
function beginnings(scan: Scan, t: number): number[] {
  const own = scan.cliticLetters(t);
  const cuts = scan.cuts(t);
  const out = [own];
  if (own > 0 && (cuts[0]!.parts & LISTED) !== 0) out.unshift(0);
  if (own === 0 && cuts.length > 1 && cuts[0]!.parts === 0 && scan.stem(t).guessed) {
    for (const c of cuts)
      if (c.letters > 0 && (c.parts & LISTED) !== 0 && (c.parts & PartOf.COMMON) === 0) out.push(c.letters);
  }
  return out;
}

/** The best name that begins at token `t`, or undefined. */
export function nameAt(layers: NameLayers, t: number, mode: Mode, bareOnly = false): Personal | undefined {
  const { scan } = layers;
  if (scan.kind(t) !== Kind.WORD) return undefined;
  // `العقيد أركان حرب`: of the general staff.
  if (scan.key(t) === "اركان" && scan.after(t) === t + 1 && scan.key(t + 1) === "حرب") return undefined;
  let best: Personal | undefined;
  for (const letters of beginnings(scan, t)) {
    if (bareOnly && letters > 0) continue;
    const p = personal(layers, t, letters, mode);
    if (p && (!best || p.to > best.to)) best = p;
  }
  return best;
}
