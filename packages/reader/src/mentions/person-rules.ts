import type { Sector } from "@isnad/record";
import type { Rule, Step } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { nationOf } from "./body-rules.ts";
import { type Draft, draft, type NameLayers } from "./draft.ts";
import { OPENING_PARTICLES, PartOf, partsOf, TITLE_FORMS, TITLES } from "./name-parts.ts";
import { isUnknown, type Mode, type Personal, personal } from "./person-name.ts";
import type { Scan } from "./scan.ts";

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
const LISTED = PartOf.GIVEN | PartOf.FAMILY;

/** The best name that begins at token `t`, or undefined. `letters`: how many letters of clitics come before it. */
export function nameAt(
  layers: NameLayers,
  t: number,
  mode: Mode,
  bareOnly = false,
): (Personal & { letters: number }) | undefined {
  const { scan } = layers;
  if (scan.kind(t) !== Kind.WORD) return undefined;
  let best: (Personal & { letters: number }) | undefined;
  for (const letters of beginnings(scan, t)) {
    if (bareOnly && letters > 0) continue;
    const p = personal(layers, t, letters, mode);
    if (p && (!best || p.to > best.to)) best = { ...p, letters };
  }
  return best;
}

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

interface Office {
  readonly from: number;
  readonly to: number;
  readonly country: string | null;
  readonly lemma: string;
}

/** Heads of titles that stand before a name and take nothing between. */
const isTitle = (r: Reading) => r.classes.has("title") || r.classes.has("role") || TITLES.has(r.key);
const isOffice = (r: Reading) =>
  TITLES.has(r.key) ||
  ((r.classes.has("role") || r.classes.has("title") || r.classes.has("person") || r.classes.has("kin")) &&
    r.upos === Upos.NOUN) ||
  (r.classes.has("role") && r.upos === Upos.ADJ);

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
    const lemma = reading[at]!.lemma;
    let country: string | null = null;
    let comma = false;
    let phrase = false;
    let end = at + 1;
    for (let w = at + 1; w < stop && w < at + 14; w++) {
      const r = reading[w]!;
      const t = words.token[w]!;
      if (words.firstOfToken[t] === w && !(comma && w > at + 1 && reading[w - 1]!.upos !== Upos.PUNCT)) {
        const previous = reading[w - 1]!;
        const direct = previous.upos !== Upos.PUNCT && w === at + 1;
        const mode: Mode =
          direct && (reading[at]!.classes.has("title") || TITLES.has(reading[at]!.key)) ? "title" : "office";
        const p = nameAt(layers, t, mode, true);
        if (p && accept(layers, p, t, mode, comma, direct, reading[at]!)) {
          m.keep("name", t, p.to, p);
          m.keep("office", at, end, { from: at, to: end, country, lemma } satisfies Office);
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
        continue;
      }
      const nation = nationOf(r);
      if (nation !== undefined) {
        country ??= nation || null;
        end = w + 1;
        continue;
      }
      if (r.upos === Upos.NOUN || r.upos === Upos.ADJ || r.upos === Upos.PROPN || r.upos === Upos.NUM) {
        if (r.upos === Upos.PROPN && r.guessed && !r.definite) return -1;
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
        phrase = true;
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
      void phrase;
      return -1;
    }
    return -1;
  },
};

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
  if (head.lemma === "فريق" && (p.sure === 0 || p.parts < 2)) return false;
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
  return p.sure > 0 || (p.unknown > 0 && behind.definite && scan.stem(t).form.length > 3);
}

/** Whether a comma, a mark or the sentence's end stands at token `t`. */
const ended = (scan: Scan, t: number): boolean =>
  t >= scan.tokens.count ||
  !scan.sameSentence(t - 1, t) ||
  scan.kind(t) === Kind.PUNCTUATION ||
  scan.kind(t) === Kind.CLOSE;

const person = (
  layers: NameLayers,
  p: Personal & { letters: number },
  t: number,
  confidence: number,
  office: Office | null,
): Draft => {
  const { scan, words } = layers;
  const text =
    office === null ? null : words.tokens.sentences.text.slice(words.start[office.from]!, words.end[office.to - 1]!);
  return draft(scan, t, p.to, p.letters, "person", confidence, {
    office: text,
    country: office?.country ?? null,
    sector: office ? (SECTOR_OF.get(office.lemma) ?? null) : null,
  });
};

const GIVEN_FIRST: Step<NameLayers> = {
  label: "a given name and further parts of a name",
  match(layers, at, m) {
    const { words, scan } = layers;
    const t = words.token[at]!;
    if (
      words.firstOfToken[t] !== at ||
      !scan.cuts(t).some((c) => (c.parts & PartOf.GIVEN) !== 0 || OPENING_PARTICLES.has(c.key))
    )
      return -1;
    const p = nameAt(layers, t, "free");
    if (!p || p.parts < 2 || !p.given) return -1;
    if (p.sure === 0 && p.given && p.unknown > 0 && scan.kind(t - 1) === Kind.PUNCTUATION && ended(scan, p.to)) {
      m.keep("name", t, p.to, p);
      return words.firstOfToken[p.to]!;
    }
    if (p.sure === 0 || (p.sure === 1 && p.parts === 2 && p.unknown === 0 && !bothListed(scan, t, p))) return -1;
    m.keep("name", t, p.to, p);
    return words.firstOfToken[p.to]!;
  },
};
const bothListed = (scan: Scan, t: number, p: Personal & { letters: number }): boolean => {
  const first = scan.cuts(t).find((c) => c.letters === p.letters)?.key ?? scan.key(t);
  return (
    p.to - t > 2 ||
    ((partsOf(first) & 3) !== 0 && (partsOf(scan.key(p.to - 1)) & 3) !== 0) ||
    first === "عبد" ||
    first.startsWith("عبد")
  );
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
    }
    if (
      unknown === 0 ||
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

/** `الكيني نديوا ليمو`, `السوري سامر عوض`: the adjective of a person's nation, then the name. */
const NATION_AND_NAME: Step<NameLayers> = {
  label: "the adjective of a nation and a name",
  match(layers, at, m) {
    const { words, scan } = layers;
    const r = words.reading[at]!;
    if (
      !r.definite ||
      nationOf(r) === undefined ||
      (!scan.whole(words.token[at]!) && scan.cliticLetters(words.token[at]!) === 0)
    )
      return -1;
    const before = at > words.firstOf[words.sentence[at]!]! ? words.reading[at - 1]! : undefined;
    // Behind a noun the adjective is the noun's, and what follows is the subject of another clause.
    if (
      before &&
      (before.upos === Upos.NOUN || before.upos === Upos.ADJ || before.upos === Upos.PROPN) &&
      !before.classes.has("role") &&
      !before.classes.has("person")
    )
      return -1;
    const t = scan.after(words.token[at]!);
    if (t < 0 || (!scan.touches(words.token[at]!, t) && scan.tokens.start[t]! - scan.tokens.end[words.token[at]!]! > 2))
      return -1;
    const p = nameAt(layers, t, "office", true);
    if (!p || layers.hits[t]?.sense.known.kind === "place") return -1;
    if (
      p.parts < 2
        ? p.sure === 0 && (p.unknown === 0 || scan.stem(t).upos !== Upos.PROPN || scan.stem(t).form.length < 4)
        : p.sure + p.unknown === 0
    )
      return -1;
    m.keep("name", t, p.to, p);
    m.keep("office", at, at + 1, { from: at, to: at + 1, country: nationOf(r) || null, lemma: "" } satisfies Office);
    return words.firstOfToken[p.to]!;
  },
};

/** `كولو توريه`, `نديوا ريمي`: two words side by side that no lexicon spells. */
const UNKNOWN_PAIR: Step<NameLayers> = {
  label: "two or more words that no lexicon spells",
  match(layers, at, m) {
    const { words, scan, hits } = layers;
    const t = words.token[at]!;
    if (
      words.firstOfToken[t] !== at &&
      !(words.firstOfToken[t] === at - 1 && words.reading[at - 1]!.part === Part.PROCLITIC)
    )
      return -1;
    const r = words.reading[at]!;
    if (r.part !== Part.STEM || r.upos !== Upos.PROPN || !isUnknown(scan, t, r) || r.form.length < 3 || hits[t])
      return -1;
    const next = scan.after(t);
    if (next < 0 || !scan.whole(next) || hits[next]) return -1;
    const n = scan.stem(next);
    if (
      !(isUnknown(scan, next, n) && n.upos === Upos.PROPN && n.form.length > 2) &&
      (partsOf(scan.key(next)) & (PartOf.GIVEN | PartOf.FAMILY)) === 0
    )
      return -1;
    const p = personal(layers, t, scan.cliticLetters(t), "office");
    if (!p || p.parts < 2 || p.sure + p.unknown < 2) return -1;
    m.keep("name", t, p.to, { ...p, letters: scan.cliticLetters(t) });
    return words.firstOfToken[p.to]!;
  },
};

/** A family name that is no ordinary word stands for a person by itself: `قال خاتمي`. */
const FAMILY_ALONE: Step<NameLayers> = {
  label: "a family name that is no ordinary word",
  match(layers, at, m) {
    const { words, scan } = layers;
    const t = words.token[at]!;
    if (words.firstOfToken[t] !== at) return -1;
    for (const c of scan.cuts(t)) {
      const bits = c.parts;
      if ((bits & PartOf.FAMILY) === 0 || (bits & PartOf.COMMON) !== 0 || (bits & PartOf.GIVEN) !== 0) continue;
      const clitics = scan.cliticLetters(t);
      const agrees =
        c.letters === clitics ||
        (c.letters === clitics + 1 && c.key.startsWith("ال")) ||
        (clitics === 0 && scan.stem(t).guessed);
      if (!agrees) continue;
      const p = personal(layers, t, c.letters, "title");
      if (!p) continue;
      m.keep("name", t, p.to, { ...p, letters: c.letters });
      return words.firstOfToken[p.to]!;
    }
    return -1;
  },
};

/** `وقال غريفيث إن`: words that no lexicon spells as the subject of a verb of saying. */
const AFTER_SPEECH: Step<NameLayers> = {
  label: "a verb of saying, then words that no lexicon spells",
  match(layers, at, m) {
    const { words, scan, hits } = layers;
    if (words.reading[at]!.upos !== Upos.VERB) return -1;
    const t = words.token[at]! + 1;
    if (!scan.sameSentence(t - 1, t) || words.firstOfToken[t] !== at + 1 || !scan.whole(t) || hits[t]) return -1;
    const r = scan.stem(t);
    if (!isUnknown(scan, t, r) || r.upos !== Upos.PROPN || r.form.length < 4) return -1;
    const p = nameAt(layers, t, "office", true);
    if (!p) return -1;
    const next = p.to < scan.tokens.count && scan.sameSentence(t, p.to) ? scan.stem(p.to) : undefined;
    // A single unknown word must be followed by what follows a speaker.
    if (
      p.parts === 1 &&
      next &&
      next.upos !== Upos.SCONJ &&
      next.upos !== Upos.PUNCT &&
      next.upos !== Upos.PART &&
      next.upos !== Upos.ADP &&
      next.upos !== Upos.ADV
    )
      return -1;
    m.keep("name", t, p.to, p);
    return words.firstOfToken[p.to]!;
  },
};

/** `أحمد سالم عوض (25 عاما)`: the words of a name before an age in brackets. */
const WITH_AGE: Step<NameLayers> = {
  label: "an age in brackets behind a name",
  match(layers, at, m) {
    const { words, scan } = layers;
    const open = words.token[at]!;
    if (scan.kind(open) !== Kind.OPEN || scan.kind(open + 1) !== Kind.NUMBER || !scan.sameSentence(open, open + 2))
      return -1;
    const unit = scan.stem(open + 2).lemma;
    if (unit !== "عام" && unit !== "سنة" && unit !== "ربيع") return -1;
    for (let from = Math.max(0, open - 6); from < open - 1; from++) {
      if (!scan.sameSentence(from, open)) continue;
      const p = nameAt(layers, from, "title");
      if (!p || p.sure + p.unknown < 1) continue;
      let to = p.to;
      while (
        to < open &&
        scan.kind(to) === Kind.WORD &&
        scan.stem(to).upos !== Upos.VERB &&
        scan.stem(to).upos !== Upos.ADP
      )
        to++;
      if (to !== open && !(to === open - 1 && scan.kind(to) === Kind.CLOSE)) continue;
      if (to - from < 2) continue;
      m.keep("name", from, to, { ...p, to });
      return at + 1;
    }
    return -1;
  },
};

export const PERSON_RULES: readonly Rule<NameLayers, Draft>[] = [
  {
    name: "mentions/office-then-name",
    example: "استقبل وزير الخارجية النرويجي سمير الحداد الوفد.",
    anchor: [
      "class:role",
      "class:title",
      "class:person",
      "class:kin",
      ...TITLE_FORMS.flatMap((t) => [`form:${t}`, `form:${t.slice(1)}`]),
    ],
    pattern: [OFFICE_AND_NAME],
    make(m, layers) {
      const p = m.value<Personal & { letters: number }>("name")!;
      return person(layers, p, m.span("name")![0], 0.9, m.value<Office>("office")!);
    },
  },
  {
    name: "mentions/given-then-family",
    example: "فاز بالجائزة سمير الحداد عن روايته.",
    anchor: ["kind:word"],
    pattern: [GIVEN_FIRST],
    make(m, layers) {
      const p = m.value<Personal & { letters: number }>("name")!;
      return person(layers, p, m.span("name")![0], 0.85, null);
    },
  },
  {
    name: "mentions/family-alone",
    example: "وأضاف الغنوشي أن الحوار مستمر.",
    anchor: ["kind:word"],
    pattern: [FAMILY_ALONE],
    make(m, layers) {
      const p = m.value<Personal & { letters: number }>("name")!;
      return person(layers, p, m.span("name")![0], 0.75, null);
    },
  },
  {
    name: "mentions/unknown-after-speech",
    example: "وقال برونتسن إن الطريق طويل.",
    anchor: ["class:say", "class:deny", "class:warn", "class:ask", "class:announce", "class:accuse"],
    pattern: [AFTER_SPEECH],
    make(m, layers) {
      const p = m.value<Personal & { letters: number }>("name")!;
      return person(layers, p, m.span("name")![0], 0.7, null);
    },
  },
  {
    name: "mentions/between-commas",
    example: "قال وزير المالية النرويجي، برونت ألهيرق، إن الميزانية متوازنة.",
    anchor: ["class:role"],
    pattern: [BETWEEN_COMMAS],
    make(m, layers) {
      const p = m.value<Personal & { letters: number }>("name")!;
      return person(layers, p, m.span("name")![0], 0.7, m.value<Office>("office")!);
    },
  },
  {
    name: "mentions/nation-then-name",
    example: "وفاز النرويجي برونت هالسن بالسباق.",
    anchor: ["class:nisba"],
    pattern: [NATION_AND_NAME],
    make(m, layers) {
      const p = m.value<Personal & { letters: number }>("name")!;
      return { ...person(layers, p, m.span("name")![0], 0.7, m.value<Office>("office")!), office: null };
    },
  },
  {
    name: "mentions/unknown-pair",
    example: "وصل برونت هالسن إلى القمة.",
    anchor: ["upos:PROPN"],
    pattern: [UNKNOWN_PAIR],
    make(m, layers) {
      const p = m.value<Personal & { letters: number }>("name")!;
      return person(layers, p, m.span("name")![0], 0.6, null);
    },
  },
  {
    name: "mentions/name-with-age",
    example: "نال الجائزة سالم عوض منصور (25 عاما) من القرية.",
    anchor: ["kind:open"],
    pattern: [WITH_AGE],
    make(m, layers) {
      const p = m.value<Personal & { letters: number }>("name")!;
      return person(layers, p, m.span("name")![0], 0.85, null);
    },
  },
];
