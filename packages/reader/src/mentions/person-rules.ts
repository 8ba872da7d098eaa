import type { Rule, Step } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { GENDER, get, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import type { Draft, NameLayers } from "./draft.ts";
import { easternEnd } from "./eastern-names.ts";
import { GROUP_HEADS, PLACE_HEADS } from "./heads.ts";
import { PartOf, partsOf } from "./name-parts.ts";
import { isFunction, isUnknown, LISTED, ofClub } from "./name-words.ts";
import { nationOf } from "./nation.ts";
import { ended, type Office, person } from "./office-rules.ts";
import { nameAt, type Personal, personal } from "./person-name.ts";
import { MayBe, type Scan } from "./scan.ts";
import { SPEAKER_RULE } from "./speakers.ts";

const GIVEN_FIRST: Step<NameLayers> = {
  label: "a given name and further parts of a name",
  match(layers, at, m) {
    const { words, scan } = layers;
    const t = words.token[at]!;
    if (words.firstOfToken[t] !== at || !scan.mayBe(t, MayBe.OPENING)) return -1;
    const p = nameAt(layers, t, "free") ?? speaker(layers, t);
    // `أبو خير الأشقر`: a by-name and a family name with ال.
    if (
      p &&
      !p.given &&
      p.parts > 1 &&
      BY_NAME.test(scan.key(t)) &&
      scan.key(p.to - 1).startsWith("ال") &&
      !layers.hits[t]
    ) {
      m.keep("name", t, p.to, p);
      return words.firstOfToken[p.to]!;
    }
    if (!p?.given) return -1;
    // `السفير الأمريكي في بغداد دانيال سميث`: the town, which is a given name as well, and who is called otherwise.
    if (
      layers.hits[t]?.sense.known.kind === "place" &&
      layers.hits[t]!.hit.to === t + 1 &&
      words.reading[at - 1]?.lemma === "في" &&
      (nameAt(layers, t + 1, "free")?.parts ?? 0) > 1
    )
      return -1;
    // `نور الدين`: a full name of two words though it counts as one.
    if (p.parts === 1 && p.to - t === 2 && scan.key(t + 1) === "الدين" && scan.stem(t).form.length < 5) {
      m.keep("name", t, p.to, p);
      return words.firstOfToken[p.to]!;
    }
    if (p.parts < 2) return -1;
    // `أعلنت ريم ندا إحدى`
    if (p.sure === 0 && p.parts === 2 && p.unknown === 0 && speaker(layers, t)?.to === p.to) {
      m.keep("name", t, p.to, p);
      return words.firstOfToken[p.to]!;
    }
    if (p.sure === 0 && p.given && p.unknown > 0 && scan.kind(t - 1) === Kind.PUNCTUATION && ended(scan, p.to)) {
      m.keep("name", t, p.to, p);
      return words.firstOfToken[p.to]!;
    }
    // `سليم الحداد`: both words are ordinary ones too, but the lists hold both and the second has ال.
    const both =
      p.sure === 0 &&
      p.parts === 2 &&
      p.unknown === 0 &&
      // `سلامة الجندي` is an idafa of two nouns, `أمين الناصر إن` is none.
      (scan.stem(t).upos !== Upos.NOUN || saysBehind(scan, p.to)) &&
      scan.key(p.to - 1).startsWith("ال") &&
      (scan.cuts(p.to - 1)[0]!.parts & PartOf.FAMILY) !== 0;
    // `حمد الضويلع`: a given name that is a word too, and a family name with ال that no lexicon spells.
    const unknownFamily =
      p.sure === 0 &&
      p.parts === 2 &&
      p.unknown === 1 &&
      scan.key(p.to - 1).startsWith("ال") &&
      scan.stem(p.to - 1).guessed &&
      scan.stem(t).upos !== Upos.ADJ;
    if (
      (p.sure === 0 && !both && !unknownFamily) ||
      (p.sure === 1 && p.parts === 2 && p.unknown === 0 && !bothListed(scan, t, p))
    )
      return -1;
    m.keep("name", t, p.to, p);
    return words.firstOfToken[p.to]!;
  },
};
const BY_NAME = /^[وفبلك]?(?:ابو|ابي)$/;
/** Whether أن or إن stands at token `t`: what was before it speaks. */
const saysBehind = (scan: Scan, t: number): boolean =>
  scan.sameSentence(t - 1, t) && (scan.stem(t).lemma === "أن" || scan.stem(t).lemma === "إن");
const bothListed = (scan: Scan, t: number, p: Personal): boolean => {
  const first = scan.cuts(t).find((c) => c.letters === p.letters)?.key ?? scan.key(t);
  return (
    p.to - t > 2 ||
    ((partsOf(first) & 3) !== 0 && (partsOf(scan.key(p.to - 1)) & 3) !== 0) ||
    first === "عبد" ||
    first.startsWith("عبد")
  );
};

/**
 * `أعلنت ريم ندا إحدى الناطقين`: two names of the lists that are ordinary words too, right behind a verb of saying of their gender and before what
 * follows a speaker.
 */
function speaker(layers: NameLayers, t: number): (Personal & { letters: number }) | undefined {
  const { scan } = layers;
  const b = t - 1;
  if (b < 0 || scan.after(b) !== t || !scan.whole(t) || scan.cuts(t)[0]!.key !== scan.key(t)) return undefined;
  const verb = scan.stem(b);
  if (verb.upos !== Upos.VERB || !["say", "announce", "deny", "warn"].some((c) => verb.classes.has(c)))
    return undefined;
  if (!scan.closes(scan.stemWord(b))) return undefined;
  const first = partsOf(scan.key(t));
  if ((first & PartOf.GIVEN) === 0 || (get(verb.features, GENDER) === 2) !== ((first & PartOf.FEMALE) !== 0))
    return undefined;
  const next = scan.after(t);
  if (next < 0 || !scan.whole(next) || scan.key(next).startsWith("ال") || (partsOf(scan.key(next)) & LISTED) === 0)
    return undefined;
  const p = nameAt(layers, t, "title", true);
  if (p?.parts !== 2 || p.to !== next + 1) return undefined;
  if (ended(scan, p.to)) return p;
  const behind = scan.stem(p.to);
  return isFunction(behind) ||
    behind.classes.has("role") ||
    behind.upos === Upos.NUM ||
    scan.cliticLetters(p.to) > 0 ||
    behind.lemma === "أحد"
    ? p
    : undefined;
}

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
    // `محافظة بلجرشي صالح`: what a place's noun governs is the place.
    const b = scan.plain(scan.before(t));
    if (b && PLACE_HEADS.has(b.lemma) && !b.definite) return -1;
    const n = scan.stem(next);
    if (
      !(isUnknown(scan, next, n) && n.upos === Upos.PROPN && n.form.length > 2) &&
      (partsOf(scan.key(next)) & (PartOf.GIVEN | PartOf.FAMILY)) === 0
    )
      return -1;
    const p = personal(layers, t, scan.cliticLetters(t), "office");
    if (!p || p.parts < 2 || p.sure + p.unknown < 2) return -1;
    m.keep("name", t, p.to, p);
    return words.firstOfToken[p.to]!;
  },
};

/** `عيد الفطر المبارك`, `اليوم المبارك`: blessed, and no family of that name. */
const isBlessed = (scan: Scan, t: number): boolean => {
  const b = scan.key(t) === "المبارك" ? t - 1 : -1;
  return b >= 0 && scan.sameSentence(b, t) && (scan.stem(b).definite || scan.stem(b).key === "رمضان");
};

/** What ends Turkish family names of two words, by its key. */
const SON_OF = new Set(["اوغلو", "اوغلي"]);

/** A family name that is no ordinary word stands for a person by itself: `قال خاتمي`. */
const FAMILY_ALONE: Step<NameLayers> = {
  label: "a family name that is no ordinary word",
  match(layers, at, m) {
    const { words, scan } = layers;
    const t = words.token[at]!;
    if (words.firstOfToken[t] !== at || !scan.mayBe(t, MayBe.FAMILY)) return -1;
    for (const c of scan.cuts(t)) {
      const bits = c.parts;
      if ((bits & PartOf.FAMILY) === 0 || (bits & PartOf.COMMON) !== 0 || (bits & PartOf.GIVEN) !== 0) continue;
      const clitics = scan.cliticLetters(t);
      const agrees =
        c.letters === clitics ||
        (c.letters === clitics + 1 && c.key.startsWith("ال")) ||
        (clitics === 0 && scan.stem(t).guessed);
      if (!agrees) continue;
      if (c.letters === 0 && (ofClub(scan, t) || isBlessed(scan, t) || describesThing(scan, t))) continue;
      const p = personal(layers, t, c.letters, "title");
      if (!p) continue;
      // `جاويش أوغلو`: the son of somebody, whose name stands before.
      if (c.letters === 0 && SON_OF.has(c.key) && scan.after(t - 1) === t) {
        const father = scan.plain(t - 1);
        if (father && !father.definite && !isFunction(father) && father.upos !== Upos.VERB) {
          m.keep("name", t - 1, p.to, p);
          return words.firstOfToken[p.to]!;
        }
      }
      // `وصل ري يونغ هو`: the second syllable of a name whose first word is an Arabic one as well.
      const eastern = c.letters === 0 && scan.after(t - 1) === t ? easternEnd(scan, t - 1, scan.key(t - 1)) : -1;
      if (eastern > t + 1) {
        m.keep("name", t - 1, eastern, { ...p, to: eastern });
        return words.firstOfToken[eastern]!;
      }
      // `الرئاسة التركية إبراهم كالين`, `السويسري سيب بلاتر`: a word that is none of the lexicon's before it, behind an office or a nation.
      if (c.letters === 0 && scan.whole(t) && givenUnlisted(scan, t - 1)) {
        m.keep("name", t - 1, p.to, p);
        return words.firstOfToken[p.to]!;
      }
      m.keep("name", t, p.to, p);
      return words.firstOfToken[p.to]!;
    }
    return -1;
  },
};

/**
 * `قالت أم فيصل`, `المواطنة أم محمد`, `لأم كلثوم`: a mother called after her son: behind a verb, a woman's title, a preposition, or where a clause begins;
 * `أحمد أم محمد` asks which.
 */
const MOTHER_OF: Step<NameLayers> = {
  label: "a mother and her son's name",
  match(layers, at, m) {
    const { words, scan } = layers;
    const t = words.token[at]!;
    const next = scan.after(t);
    if (scan.key(t) !== "ام" && scan.cuts(t).every((c) => c.key !== "ام")) return -1;
    if (next < 0 || !scan.whole(next) || (partsOf(scan.key(next)) & PartOf.GIVEN) === 0) return -1;
    // `كل أب وأم على أوضاع المدرسة`, `شاء أم أبى`
    const son = scan.stem(next);
    if (isFunction(son) || (son.upos === Upos.VERB && scan.tokens.spelling[next]!.endsWith("ى"))) return -1;
    const clitic = words.firstOfToken[t] === at ? undefined : words.reading[words.firstOfToken[t]!]!;
    const b = scan.before(t);
    const before = b < 0 || scan.after(b) !== t ? undefined : scan.stem(b);
    const hers =
      clitic?.upos === Upos.ADP ||
      before === undefined ||
      before.upos === Upos.ADP ||
      before.upos === Upos.PUNCT ||
      // `أغنية أم كلثوم`
      (before.upos === Upos.NOUN && !before.definite && !before.guessed && partsOf(scan.key(b)) === 0) ||
      before.upos === Upos.VERB ||
      (before.definite && before.form.endsWith("ة") && ["person", "title", "role"].some((c) => before.classes.has(c)));
    if (!hers) return -1;
    m.keep("name", t, next + 1, { to: next + 1, parts: 2, sure: 2, unknown: 0, given: true, letters: clitic ? 1 : 0 });
    return words.firstOfToken[next + 1]!;
  },
};

/** `الحل السلمي`: an adjective of the lexicon behind a definite noun of what is nobody. */
function describesThing(scan: Scan, t: number): boolean {
  const r = scan.stem(t);
  const before = scan.before(t);
  const noun = before < 0 ? undefined : scan.stem(before);
  if (r.guessed || r.upos !== Upos.ADJ || !r.definite || noun?.upos !== Upos.NOUN || !noun.definite) return false;
  return !["person", "role", "title", "kin"].some((c) => noun.classes.has(c));
}

/** Whether a word right before a family name is a given name of no list: unknown to the lexicon, or behind the adjective of a nation and no noun. */
function givenUnlisted(scan: Scan, t: number): boolean {
  const b = t - 1;
  if (b < 0 || scan.after(t) !== t + 1 || scan.after(b) !== t || !scan.whole(t)) return false;
  const r = scan.stem(t);
  const before = scan.stem(b);
  if (
    isFunction(r) ||
    r.definite ||
    r.form.length < 3 ||
    PLACE_HEADS.has(before.lemma) ||
    GROUP_HEADS.has(before.lemma)
  )
    return false;
  const nation = before.definite && nationOf(before) !== undefined;
  if (isUnknown(scan, t, r))
    return before.definite && (nation || before.classes.has("role") || before.classes.has("title"));
  return (
    nation &&
    scan.whole(b) &&
    r.upos === Upos.VERB &&
    r.form.length === 3 &&
    partsOf(r.key) === 0 &&
    b > 0 &&
    !scan.stem(b - 1).definite
  );
}

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
      if (!p || (p.sure + p.unknown < 1 && !p.given)) continue;
      let to = p.to;
      while (
        to < open &&
        scan.kind(to) === Kind.WORD &&
        (scan.cuts(to)[0]!.parts !== 0 || (scan.stem(to).upos !== Upos.VERB && scan.stem(to).upos !== Upos.ADP))
      )
        to++;
      if (to !== open && !(to === open - 1 && scan.kind(to) === Kind.CLOSE)) continue;
      if (to - from < 2) continue;
      const { parts, sure, unknown, given, letters } = p;
      m.keep("name", from, to, { to, parts, sure, unknown, given, letters });
      return at + 1;
    }
    return -1;
  },
};

export const PERSON_RULES: readonly Rule<NameLayers, Draft>[] = [
  {
    name: "mentions/given-then-family",
    example: "فاز بالجائزة سمير الحداد عن روايته.",
    anchor: ["kind:word"],
    needs: ({ words, scan }, at) => scan.mayBe(words.token[at]!, MayBe.OPENING),
    pattern: [GIVEN_FIRST],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return person(layers, p, m.span("name")![0], 0.85, null);
    },
  },
  SPEAKER_RULE,
  {
    name: "mentions/mother-of",
    example: "وقالت أم سمير إن البيت قديم.",
    anchor: ["form:أم", "form:ام"],
    pattern: [MOTHER_OF],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return person(layers, p, m.span("name")![0], 0.8, null);
    },
  },
  {
    name: "mentions/family-alone",
    example: "وأضاف الغنوشي أن الحوار مستمر.",
    anchor: ["kind:word"],
    needs: ({ words, scan }, at) => scan.mayBe(words.token[at]!, MayBe.FAMILY),
    pattern: [FAMILY_ALONE],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return person(layers, p, m.span("name")![0], 0.75, null);
    },
  },
  {
    name: "mentions/unknown-after-speech",
    example: "وقال برونتسن إن الطريق طويل.",
    anchor: ["class:say", "class:deny", "class:warn", "class:ask", "class:announce", "class:accuse"],
    pattern: [AFTER_SPEECH],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return person(layers, p, m.span("name")![0], 0.7, null);
    },
  },
  {
    name: "mentions/nation-then-name",
    example: "وفاز النرويجي برونت هالسن بالسباق.",
    anchor: ["class:nisba"],
    pattern: [NATION_AND_NAME],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return {
        ...person(layers, p, m.span("name")![0], 0.7, m.value<Office>("office")!),
        office: null,
        officeFrom: -1,
      };
    },
  },
  {
    name: "mentions/unknown-pair",
    example: "وصل برونت هالسن إلى القمة.",
    anchor: ["upos:PROPN"],
    pattern: [UNKNOWN_PAIR],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return person(layers, p, m.span("name")![0], 0.6, null);
    },
  },
  {
    name: "mentions/name-with-age",
    example: "نال الجائزة سالم عوض منصور (25 عاما) من القرية.",
    anchor: ["kind:open"],
    pattern: [WITH_AGE],
    make(m, layers) {
      const p = m.value<Personal>("name")!;
      return person(layers, p, m.span("name")![0], 0.85, null);
    },
  },
];
