import type { Sector } from "@isnad/record";
import type { Rule, Step } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { type Draft, draft, type NameLayers } from "./draft.ts";
import { PLACE_HEADS } from "./heads.ts";
import { partsOf, SHORT_TITLES, TITLE_FORMS, TITLES } from "./name-parts.ts";
import { LISTED, saysNext } from "./name-words.ts";
import { nationOf } from "./nation.ts";
import { type Mode, nameAt, type Personal } from "./person-name.ts";
import type { Scan } from "./scan.ts";

/** Sectors by the lemma of an office. */
const SECTOR_OF: ReadonlyMap<string, Sector> = new Map(
  (
    [
      ["GOV", "وزير رئيس ملك أمير سلطان عاهل سفير مبعوث محافظ مستشار ولي وكيل حاكم قنصل"],
      ["MIL", "قائد لواء عقيد عميد فريق جنرال رائد نقيب مشير أميرال ملازم جندي ضابط طيار"],
      ["LEG", "نائب سيناتور برلماني"],
      ["JUD", "قاض قاضي مدع محام"],
      ["JRN", "صحفي صحافي إعلامي كاتب مراسل مذيع"],
      ["REL", "شيخ إمام قس بابا بطريرك مفتي مفت داعية أسقف مطران كاردينال حاخام"],
      ["PTY", "زعيم"],
      ["EDU", "أستاذ باحث خبير محلل"],
      ["MED", "طبيب"],
      ["CVL", "ناشط رجل فنان لاعب مدرب"],
      ["OPP", "معارض"],
    ] as const
  ).flatMap(([sector, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, sector] as const)),
);

/** The sector of an office by the lemma of its noun, or null. */
export const sectorOfOffice = (lemma: string): Sector | null => SECTOR_OF.get(lemma) ?? null;

/** The words of an office, half-open, the state that they name, and the lemma of their head. */
export interface Office {
  readonly from: number;
  readonly to: number;
  readonly country: string | null;
  readonly lemma: string;
}

/** The sector of an office by its noun; a deputy's is that of the one he is deputy of. */
function sectorOf({ words }: NameLayers, { lemma, from, to }: Office): Sector | null {
  if (lemma === "نائب" && to > from + 1) {
    const of = words.reading[from + 1]!;
    return of.part === Part.ENCLITIC ? "GOV" : (SECTOR_OF.get(of.lemma) ?? "LEG");
  }
  return SECTOR_OF.get(lemma) ?? null;
}

/** Heads of titles that stand before a name and take nothing between. */
const isTitle = (r: Reading) => r.classes.has("title") || r.classes.has("role") || TITLES.has(r.key);
/** `د. أشرف العربي` */
const isShort = (r: Reading) => SHORT_TITLES.includes(r.form);
const isOffice = (r: Reading) =>
  TITLES.has(r.key) ||
  isShort(r) ||
  ((r.classes.has("role") || r.classes.has("title") || r.classes.has("person") || r.classes.has("kin")) &&
    r.upos === Upos.NOUN) ||
  (r.classes.has("role") && r.upos === Upos.ADJ && r.definite && !r.form.endsWith("ة"));

/**
 * From the office at word `at` on: its genitives and adjectives (`وزير الخارجية الأمريكي السابق`), a place or body in it
 * (`رئيس وزراء إسرائيل`, `المبعوث الأممي إلى اليمن`), then at most one comma, then the name.
 */
const OFFICE_AND_NAME: Step<NameLayers> = {
  label: "an office and a name",
  match(layers, at, m) {
    const { words, hits } = layers;
    const { reading } = words;
    const stop = words.firstOf[words.sentence[at]! + 1]!;
    if (!isOffice(reading[at]!) || reading[at]!.part !== Part.STEM) return -1;
    // `متهماً رئيس الوزراء`: a participle of manner is no office.
    if (reading[at]!.form.endsWith("ا") && reading[at]!.verb !== "" && !reading[at]!.definite) return -1;
    const lemma = reading[at]!.lemma;
    let country: string | null = null;
    let comma = false;
    let active = false;
    let end = at + 1;
    // Where the name of a place or body in it ends.
    let named = -1;
    for (let w = at + 1; w < stop && w < at + 14; w++) {
      const r = reading[w]!;
      const t = words.token[w]!;
      if (words.firstOfToken[t] === w && !(comma && w > at + 1 && reading[w - 1]!.upos !== Upos.PUNCT)) {
        const previous = reading[w - 1]!;
        // `رئيس لجنة محافظة بلجرشي`: what a place's noun governs is the place.
        if (PLACE_HEADS.has(previous.lemma) && !previous.definite && !comma && r.guessed) {
          end = w + 1;
          continue;
        }
        const direct = previous.upos !== Upos.PUNCT && w === at + 1;
        const mode: Mode =
          direct && (reading[at]!.classes.has("title") || TITLES.has(reading[at]!.key) || isShort(reading[at]!))
            ? "title"
            : "office";
        if (isShort(reading[at]!) && !direct) return -1;
        // `السفير الأمريكي في بغداد دانيال سميث`: the town, which is a given name as well.
        const inTown = previous.upos === Upos.ADP && hits[t]?.sense.known.kind === "place";
        const p = inTown ? undefined : nameAt(layers, t, mode, true);
        // `الناشط في المدينة سامر الحداد`: of such one a full name only.
        const full = p?.given === true && p.parts > 1 && p.sure + p.unknown > 0;
        if (p && (!active || full) && accept(layers, p, t, mode, comma, direct, reading[at]!)) {
          m.keep("name", t, p.to, p);
          // `محامو سمير الحداد`, `زوجة سمير`: a bare noun right before the name is of him, and not his office.
          const own =
            !isShort(reading[at]!) &&
            (!direct || mode === "title" || reading[at]!.definite || reading[at]!.form.endsWith("ا"));
          m.keep("office", at, end, own ? ({ from: at, to: end, country, lemma } satisfies Office) : null);
          return words.firstOfToken[p.to]!;
        }
      }
      if (comma) return -1;
      const hit = hits[t];
      if (
        hit &&
        hit.sense.known.kind !== "person" &&
        words.firstOfToken[t]! <= w &&
        !(w === at + 1 && reading[at]!.definite)
      ) {
        country ??= hit.sense.known.country;
        end = words.firstOfToken[hit.hit.to]!;
        w = end - 1;
        named = end;
        continue;
      }
      const nation = nationOf(r);
      if (nation !== undefined) {
        country ??= nation || null;
        end = w + 1;
        continue;
      }
      if (r.upos === Upos.NOUN || r.upos === Upos.ADJ || r.upos === Upos.PROPN) {
        // `شكر الوزير الأمريكي حكومة …`: behind its adjective an office is whole, and a bare noun is of something else.
        const whole = reading[w - 1]!;
        if (r.upos === Upos.NOUN && !r.definite && whole.definite && whole.upos === Upos.ADJ && !isOffice(r)) return -1;
        // `شيع أهالي عسير جثمان الشهيد`: behind a name, too.
        if (r.upos === Upos.NOUN && !r.definite && named === w && !isOffice(r)) return -1;
        if (r.upos === Upos.PROPN && r.guessed && !r.definite) return -1;
        // `يلتقي الرئيس الكيني بالوزير سمير`, `زار الرئيس الكيني الوزير سمير`: the second officer has the name.
        if (
          r.upos === Upos.NOUN &&
          r.definite &&
          isOffice(r) &&
          (whole.upos === Upos.ADP ||
            (whole.upos === Upos.ADJ && whole.definite && !r.classes.has("title") && !TITLES.has(r.key)))
        )
          return -1;
        end = w + 1;
        continue;
      }
      if (
        r.upos === Upos.CCONJ &&
        w + 1 < stop &&
        reading[w + 1]!.definite &&
        (reading[w + 1]!.upos === Upos.NOUN || reading[w + 1]!.upos === Upos.ADJ)
      )
        continue;
      if (
        r.upos === Upos.ADP &&
        (r.lemma === "إلى" ||
          r.lemma === "في" ||
          r.lemma === "ل" ||
          r.lemma === "ب" ||
          r.lemma === "لدى" ||
          r.lemma === "عن" ||
          r.lemma === "على")
      ) {
        // `المبعوث الأممي إلى اليمن`, `الناشط في المدينة`: only an office governs a preposition.
        const office = reading[at]!;
        if (office.upos !== Upos.NOUN || !office.classes.has("role")) {
          if (!isActive(office) || (r.lemma !== "في" && r.lemma !== "ب")) return -1;
          active = true;
        }
        // `تظاهر العمال للمطالبة بإطلاق سراح سمير الحداد`: behind many and a preposition one name is of something else.
        if (nameOf(reading[at]!.features, NUMBER) === "Plur") return -1;
        continue;
      }
      if (r.upos === Upos.SYM) continue;
      if (r.upos === Upos.PRON && r.part === Part.ENCLITIC) {
        end = w + 1;
        continue;
      }
      if (r.upos === Upos.PUNCT && (r.form === "،" || r.form === ",") && !comma) {
        comma = true;
        continue;
      }
      // `المتحدث باسم الجيش المصري العقيد محمد سمير`: quotation marks and brackets end an office.
      return -1;
    }
    return -1;
  },
};

/** `القيادي`, `الناشط`, `المسؤول`: a definite adjective that calls somebody by what he does in a place or a body. */
const isActive = (r: Reading): boolean =>
  r.definite && (r.classes.has("role") || r.classes.has("person")) && !r.form.endsWith("ة");

/** What may stand between the rank of a general and his name: `الفريق أول ركن فلان`. By lemma. */
const OF_RANK = new Set("أول ركن متقاعد طيار بحري بري جوي مهندس طبيب دكتور ثان".split(" "));

/** Whether a name behind an office is to be believed. */
function accept(
  { scan, words, hits }: NameLayers,
  p: Personal,
  t: number,
  _mode: Mode,
  comma: boolean,
  direct: boolean,
  head: Reading,
): boolean {
  // `الفريق`: a team sooner than a rank.
  if (head.lemma === "فريق") {
    if (p.sure === 0 || p.parts < 2) return false;
    if (!direct && !OF_RANK.has(words.reading[words.firstOfToken[t]! - 1]!.lemma)) return false;
  }
  // `د. أشرف العربي`: nothing but a name follows.
  if (isShort(head)) return direct;
  if (direct && isTitle(head)) {
    if (p.parts >= 2 || p.sure > 0) return p.sure + p.unknown > 0;
    const r = scan.stem(t);
    return head.definite && (p.unknown > 0 || (partsOf(scan.key(t)) & 3) !== 0) && r.upos !== Upos.VERB;
  }
  // Behind a plural (`الزوار`) only a full name is one.
  if (nameOf(head.features, NUMBER) === "Plur" && (p.parts < 2 || p.sure === 0)) return false;
  const behind = words.reading[words.firstOfToken[t]! - 1]!;
  // `زوار مسجد نبيه`: a given name alone is a genitive sooner than an apposition.
  if (
    !comma &&
    p.parts === 1 &&
    !behind.definite &&
    nationOf(behind) === undefined &&
    behind.upos === Upos.NOUN &&
    hits[t]?.sense.known.kind !== "person"
  )
    return false;
  // Behind an indefinite noun an unknown word is its genitive sooner than a name.
  if (!comma && !behind.definite && behind.upos !== Upos.PROPN && p.sure === 0 && nationOf(behind) === undefined)
    return false;
  if (p.parts >= 2) return p.sure > 0 || p.unknown >= 2 || ((comma || p.given) && p.unknown > 0);
  if (comma) return p.sure > 0 && ended(scan, p.to);
  // `قائد الشرطة المحلية سيف إن`: a given name that is a word, where what he says follows.
  if (p.given && behind.definite && saysNext(scan, p.to)) return true;
  return p.sure > 0 || (p.unknown > 0 && behind.definite && scan.stem(t).form.length > 3);
}

/** Whether a comma, a mark or the sentence's end stands at token `t`. */
export const ended = (scan: Scan, t: number): boolean =>
  t >= scan.tokens.count ||
  !scan.sameSentence(t - 1, t) ||
  scan.kind(t) === Kind.PUNCTUATION ||
  scan.kind(t) === Kind.CLOSE;

export const person = (
  layers: NameLayers,
  p: Personal,
  t: number,
  confidence: number,
  office: Office | null,
): Draft => {
  const { scan, words } = layers;
  const text =
    office === null ? null : words.tokens.sentences.text.slice(words.start[office.from]!, words.end[office.to - 1]!);
  return draft(scan, t, p.to, p.letters, "person", confidence, {
    office: text,
    officeFrom: office ? office.from : -1,
    country: office?.country ?? null,
    sector: office ? sectorOf(layers, office) : null,
  });
};

/**
 * `وزير المالية، X Y،`: what stands alone between commas behind an office is its holder's name, though words and lists
 * read it otherwise; one of its words at least must be in no lexicon, none a verb, a particle or a common noun with ال.
 */
const BETWEEN_COMMAS: Step<NameLayers> = {
  label: "an office, then words between commas",
  match(layers, at, m) {
    const { words, scan, hits } = layers;
    const { reading } = words;
    if (
      !reading[at]!.classes.has("role") ||
      reading[at]!.part !== Part.STEM ||
      nameOf(reading[at]!.features, NUMBER) === "Plur"
    )
      return -1;
    const stop = words.firstOf[words.sentence[at]! + 1]!;
    let country: string | null = null;
    let w = at + 1;
    for (; w < stop && w < at + 12; w++) {
      const r = reading[w]!;
      if (r.form === "،" || r.form === ",") break;
      if (
        r.upos !== Upos.NOUN &&
        r.upos !== Upos.ADJ &&
        r.upos !== Upos.PROPN &&
        r.upos !== Upos.ADP &&
        r.upos !== Upos.CCONJ
      )
        return -1;
      country ??= nationOf(r) || hits[words.token[w]!]?.sense.known.country || null;
    }
    if (w >= stop || (reading[w]!.form !== "،" && reading[w]!.form !== ",")) return -1;
    const t = words.token[w]! + 1;
    let to = t;
    let unknown = 0;
    let plain = 0;
    for (; to < t + 5 && scan.sameSentence(t - 1, to) && scan.kind(to) === Kind.WORD; to++) {
      const r = scan.stem(to);
      if (!r.guessed && (r.upos === Upos.ADP || r.upos === Upos.PART || r.upos === Upos.SCONJ)) return -1;
      const listed = (scan.cuts(to)[0]!.parts & LISTED) !== 0;
      if (r.guessed || listed) {
        if (scan.hasTanwin(to)) return -1;
        if (r.guessed) unknown++;
        continue;
      }
      if (
        r.definite ||
        r.upos === Upos.VERB ||
        r.upos === Upos.ADP ||
        r.upos === Upos.PART ||
        r.upos === Upos.SCONJ ||
        r.upos === Upos.PRON ||
        r.upos === Upos.ADV ||
        r.classes.has("role") ||
        r.classes.has("time") ||
        r.classes.has("weekday") ||
        hits[to]
      )
        return -1;
      // `ثاقب نثار`: two words that call no one and nothing.
      if (!scan.whole(to) || r.form.endsWith("ة") || r.classes.has("person") || nameOf(r.features, NUMBER) === "Plur")
        plain = 9;
      else plain++;
    }
    if (
      (unknown === 0 && (to - t !== 2 || plain > 2 || !reading[w - 1]!.definite)) ||
      to - t < 2 ||
      to >= scan.tokens.count ||
      !scan.sameSentence(t, to) ||
      (scan.tokens.spelling[to] !== "،" && scan.tokens.spelling[to] !== ",")
    )
      return -1;
    m.keep("name", t, to, { to, parts: to - t, sure: 0, unknown, given: false, letters: 0 });
    m.keep("office", at, w, { from: at, to: w, country, lemma: reading[at]!.lemma } satisfies Office);
    return words.firstOfToken[to]!;
  },
};

export const OFFICE_RULES: readonly Rule<NameLayers, Draft>[] = [
  {
    name: "mentions/office-then-name",
    example: "استقبل وزير الخارجية النرويجي سمير الحداد الوفد.",
    anchor: [
      "class:role",
      "class:title",
      "class:person",
      "class:kin",
      ...TITLE_FORMS.flatMap((t) => [`form:${t}`, `form:${t.slice(1)}`]),
      ...SHORT_TITLES.map((t) => `form:${t}`),
    ],
    pattern: [OFFICE_AND_NAME],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return person(layers, p, m.span("name")![0], 0.9, m.value<Office | null>("office") ?? null);
    },
  },
  {
    name: "mentions/between-commas",
    example: "قال وزير المالية النرويجي، برونت ألهيرق، إن الميزانية متوازنة.",
    anchor: ["class:role"],
    pattern: [BETWEEN_COMMAS],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return person(layers, p, m.span("name")![0], 0.7, m.value<Office>("office")!);
    },
  },
];
