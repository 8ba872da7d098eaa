import { Kind } from "../tokens/tokens.ts";
import { CASE, DEFINITE, GENDER, get, NUMBER, nameOf, PRONTYPE, Upos } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { isHuman } from "./agreement.ts";
import { governs } from "./clause-edges.ts";
import type { Phrases } from "./phrases.ts";

/**
 * Finds the noun phrases: each begins at the first nominal word that no phrase holds yet and takes what the grammar of
 * idafa, agreement and apposition lets it take (Ryding, A Reference Grammar of Modern Standard Arabic, ch. 8 and 10).
 */
export function findPhrases(words: Words): Phrases {
  const first: number[] = [];
  const last: number[] = [];
  const head: number[] = [];
  const preposition: number[] = [];
  const at = new Int32Array(words.count).fill(-1);
  const of = new Int32Array(words.count).fill(-1);
  const sentences = words.tokens.sentences.count;
  for (let s = 0; s < sentences; s++) {
    const stop = words.firstOf[s + 1]!;
    let i = words.firstOf[s]!;
    while (i < stop) {
      const p = phraseFrom(words, i, stop);
      if (p === undefined) {
        i++;
        continue;
      }
      const id = first.length;
      first.push(i);
      last.push(p.last);
      head.push(p.head);
      // `إلى #لندن`: the mark of a hashtag stands between.
      const by = i - 1 > words.firstOf[s]! && isHash(words.reading[i - 1]!) ? i - 2 : i - 1;
      preposition.push(by >= words.firstOf[s]! && governs(words.reading[by]!) ? by : -1);
      at[i] = id;
      for (let w = i; w < p.last; w++) of[w] = id;
      i = p.last;
    }
  }
  const next = new Int32Array(first.length).fill(-1);
  for (let p = 0; p + 1 < first.length; p++) {
    const gap = last[p]!;
    if (words.reading[gap]?.lemma === "و" && words.reading[gap]!.upos === Upos.CCONJ) {
      let after = words.reading[gap + 1]?.upos === Upos.ADP && preposition[p] !== -1 ? gap + 2 : gap + 1;
      if (words.reading[after] && isHash(words.reading[after]!)) after++;
      if (first[p + 1] === after && words.sentence[gap] === words.sentence[first[p]!]) {
        next[p] = p + 1;
        // What is coordinated with a governed phrase is governed, too: `بتركيا واليونان`.
        if (preposition[p] !== -1 && preposition[p + 1] === -1) preposition[p + 1] = preposition[p]!;
      }
    }
  }
  return {
    words,
    count: first.length,
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    head: Int32Array.from(head),
    next,
    preposition: Int32Array.from(preposition),
    at,
    of,
  };
}

interface Stretch {
  readonly last: number;
  readonly head: number;
}

/** The longest phrase that begins at `i`, or undefined where none does. */
function phraseFrom(words: Words, i: number, stop: number): Stretch | undefined {
  const { reading } = words;
  let w = i;
  // Demonstratives, quantifiers and numerals before the noun.
  while (w < stop && opensPhrase(words, w)) {
    w++;
    // `تظاهر الآلاف احتجاجا`: many by themselves, who count nothing that has no ال.
    if (w < stop && MANY.test(reading[w - 1]!.form) && !reading[w]!.definite) return { last: w, head: w - 1 };
  }
  if (w >= stop) return undefined;
  const r = reading[w]!;
  const counted = w > i;
  const quantity = counted && (reading[w - 1]!.upos === Upos.NUM || reading[w - 1]!.classes.has("quantifier"));
  if (
    r.upos !== Upos.NOUN &&
    r.upos !== Upos.PROPN &&
    !(r.upos === Upos.ADJ && (r.definite || counted || startsPhrase(words, w)))
  ) {
    if (r.upos === Upos.PRON && r.part === Part.ENCLITIC && counted) return { last: w + 1, head: w - 1 };
    return counted &&
      (reading[w - 1]!.upos === Upos.NUM ||
        reading[w - 1]!.classes.has("quantifier") ||
        reading[w - 1]!.upos === Upos.PRON)
      ? { last: w, head: w - 1 }
      : undefined;
  }
  const head = w;
  const headClasses = reading[head]!.classes;
  // Of a person a name or a title may stand in apposition behind ال or an adjective, of a place or a body a name of its own kind.
  const human =
    headClasses.has("role") ||
    headClasses.has("title") ||
    headClasses.has("person") ||
    headClasses.has("kin") ||
    reading[head]!.upos === Upos.ADJ;
  const titled = human || headClasses.has("place") || headClasses.has("body");
  // `open`: an idafa may still go on (the last noun is bare of ال, tanwin and pronoun).
  let open = opens(words, w) || (quantity && reading[w]!.classes.has("quantity"));
  // `definite`: whether an adjective of the phrase must carry ال.
  let definite = reading[w]!.definite || reading[w]!.upos === Upos.PROPN;
  let names = reading[w]!.upos === Upos.PROPN;
  let adjectives = false;
  w++;
  for (; w < stop; w++) {
    const x = reading[w]!;
    if (x.part === Part.ENCLITIC && x.upos === Upos.PRON) {
      open = false;
      definite = true;
      names = false;
      continue;
    }
    if (x.part === Part.PROCLITIC) break;
    if (x.upos === Upos.PROPN) {
      // Two family names in a row are two people: `أخبر بلينكن نتنياهو`.
      if (names && reading[w - 1]!.upos === Upos.PROPN && twoNames(reading[w - 1]!, x)) break;
      if (!names && !open && isAnother(reading[head]!, human, x)) break;
      // `سأل الوزير الجديد الله العون`: nobody's name behind ال or an adjective.
      if (!open && x.form === "الله" && reading[w - 1]!.upos !== Upos.PROPN) break;
      // `تطالب باريس من جانبها طرابلس`: a name behind a pronoun is in apposition to people only.
      if (!human && reading[w - 1]!.part === Part.ENCLITIC) break;
      if (names || open || (titled && (definite || adjectives))) {
        names = true;
        open = false;
        definite = true;
        continue;
      }
      break;
    }
    if (x.upos === Upos.NOUN) {
      // `ألقى شبان زجاجات على الدورية`: a thing is nobody's youth.
      if (w === head + 1 && GENERAL.has(reading[head]!.lemma) && !x.definite && (x.classes.has("thing") || isDeed(x)))
        break;
      // `لقي مواطن حتفه`: the death that somebody meets.
      if (FATES.has(x.lemma) && human && reading[w + 1]?.part === Part.ENCLITIC) break;
      // `فجر انتحاري نفسه`, `فجر انتحاري سيارته`: what one who is not known does it to.
      if (
        human &&
        !reading[head]!.definite &&
        w === head + 1 &&
        reading[w + 1]?.part === Part.ENCLITIC &&
        (x.lemma === "نفس" || (headClasses.has("armed") && (x.classes.has("vehicle") || x.classes.has("weapon"))))
      )
        break;
      // `القوات الأجنبية`, read as a woman.
      if (definite && !human && w === head + 1 && isNisbaBehind(reading[head]!, x)) {
        adjectives = true;
        open = false;
        continue;
      }
      // `النظام العسكري الحاكم`: it rules, and is no ruler.
      const noun = reading[w - 1]!.upos === Upos.ADJ ? reading[head]! : reading[w - 1]!;
      if (RULING.has(x.lemma) && x.definite && noun.definite && isBody(noun)) {
        adjectives = true;
        continue;
      }
      // `أطلق أفراد عصابة النار`: fire is nobody's gang.
      if (open && human && x.lemma === "نار" && x.definite) break;
      // `نفذها مستوطنون فجر اليوم`, `قتله انتحاري مساء أمس`: when, and not whose.
      if (open && human && !quantity && HOURS.has(x.lemma) && !x.definite) break;
      // `هاجم لصوص مصرفا`: in the accusative of the indefinite, so no genitive (after a numeral a count may be).
      if (open && !quantity && reading[w - 1]!.upos !== Upos.NUM && isTanwin(x)) break;
      if (open) {
        open = opens(words, w);
        definite = x.definite;
        names = false;
        continue;
      }
      // `الإمام الأكبر الدكتور أحمد الطيب`, `السيد الوزير`: a title in apposition.
      // `التقى ولي العهد السعودي الرئيس الروسي`: an office behind an adjective is another's.
      const office = x.classes.has("role") && !adjectives;
      // `طالب الوزير سمير الحداد السفيرة نادية`: a title between two names is the second one's.
      if (names && x.definite && reading[w + 1]?.upos === Upos.PROPN) break;
      if (human && definite && x.definite && (x.classes.has("title") || office) && alike(reading[head]!, x)) {
        adjectives = false;
        names = false;
        open = false;
        continue;
      }
      // `أحمد الطيب شيخ الأزهر`: an office after the name.
      if (names && human && x.classes.has("role") && !x.definite && !adjectives && one(reading[head]!) && one(x)) {
        open = opens(words, w);
        names = false;
        continue;
      }
      break;
    }
    if (
      x.upos === Upos.ADJ ||
      (x.upos === Upos.NUM && nameOf(x.features, PRONTYPE) === undefined && x.classes.has("ordinal"))
    ) {
      if (names && !x.definite) break;
      // `حذرت أنقرة الأكراد`: an adjective of many is none of one who is named.
      if (
        w === head + 1 &&
        names &&
        nameOf(x.features, NUMBER) === "Plur" &&
        (x.classes.has("nisba") || /(?:ين|ون)$/.test(x.form))
      )
        break;
      if (open && x.definite && !adjectives) {
        // The adjective after a bare noun makes it an idafa of an adjective (`شديد اللهجة`), or the noun was indefinite.
        open = false;
        definite = true;
        adjectives = true;
        continue;
      }
      if (definite !== x.definite) break;
      // `استهدفت الشرطة الصحفي`: an adjective goes with its noun.
      if (w === head + 1 && isWoman(reading[head]!) && isMan(x)) break;
      // `هاجم مفجرون سياسيين`: an adjective has the case of its noun.
      if (/ين$/.test(x.form) && nameOf(x.features, NUMBER) !== "Sing") {
        if (hasFreeEnding(reading[head]!) || (w - 1 > head && hasFreeEnding(reading[w - 1]!))) break;
        // `دعم الاتحاد الصحفيين`: an adjective of many people is none of one, nor of things.
        if (x.definite && !hasPeople(words, head, w)) break;
        // `أغلبية سنية مرددين`: many behind an adjective of one are others.
        if (w - 1 > head && reading[w - 1]!.form.endsWith("ية")) break;
      }
      // `اغتال مسلحون مجهولون قياديا`: one in the accusative is none of many in the nominative.
      if (isTanwin(x) && hasFreeEnding(reading[w - 1]!)) break;
      // `وزير خارجية فرنسا`: a ministry's matter, though an adjective by its form.
      if (open && !x.definite && OFFICE_MATTERS.has(x.form)) continue;
      adjectives = true;
      open = !x.definite && open && false;
      continue;
    }
    // `في الأشهر الأربعة الأولى`: a numeral with ال behind its noun describes it.
    if (x.upos === Upos.NUM && (open || (x.definite && definite))) {
      // `قتل مسلح ثلاثة سياح`: others, whom one who is not known harms.
      if (w === head + 1 && headClasses.has("armed") && reading[w + 1]?.classes.has("person")) break;
      continue;
    }
    // `وزير الخارجية آنذاك سمير الحداد`
    if (human && !names && THEN.has(x.form) && reading[w + 1]?.upos === Upos.PROPN && w + 1 < stop) continue;
    // `#محمد_بن_سلمان`
    if (x.upos === Upos.SYM && words.tokens.kind[words.token[w]!] === Kind.SYMBOL && (x.form === "#" || x.form === "_"))
      continue;
    // `وزير الخارجية الأمريكي، مايك بومبيو،`: the name between commas.
    if (
      headClasses.has("role") &&
      !names &&
      x.upos === Upos.PUNCT &&
      (x.form === "،" || x.form === ",") &&
      reading[w + 1]?.upos === Upos.PROPN &&
      w + 1 < stop
    ) {
      let e = w + 1;
      while (e < stop && reading[e]!.upos === Upos.PROPN) e++;
      const after = reading[e];
      if (
        e - w > 1 &&
        (e === stop ||
          after?.upos === Upos.PUNCT ||
          after?.upos === Upos.SCONJ ||
          after?.upos === Upos.PART ||
          after?.upos === Upos.VERB ||
          after?.upos === Upos.ADP ||
          after?.upos === Upos.CCONJ ||
          after?.upos === Upos.NOUN)
      ) {
        w = e;
        names = true;
        break;
      }
    }
    break;
  }
  // `زار الرئيس #السودان`: the mark of the tag that follows.
  while (w > head + 1 && isHash(reading[w - 1]!)) w--;
  return { last: w, head };
}

/** Whether a noun from `from` to before `to` is of many people, so that an adjective in ين may be theirs. */
function hasPeople(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) {
    const r = words.reading[w]!;
    // `أمير نجران`: a name is one, however it ends.
    if (r.upos === Upos.PROPN) continue;
    const number = nameOf(r.features, NUMBER);
    // Of a sound plural, of two, of a broken plural of people; `الآلاف`, `قواتها` are read without a number of their own.
    if (number !== "Sing" && (isHuman(r) || /(?:ين|ون|ان)$/.test(r.form) || r.classes.has("quantity"))) return true;
    if (r.upos === Upos.NUM || r.upos === Upos.DET) return true;
  }
  return false;
}

/** Words for people by age and sex only, of which a thing is no genitive. */
const GENERAL = new Set([
  "شاب",
  "شابة",
  "فتى",
  "فتاة",
  "طفل",
  "امرأة",
  "شخص",
  "مواطن",
  "مسلح",
  "مجهول",
  "محتج",
  "متظاهر",
]);

/** A deed, of which nobody is the genitive: `نفذت امرأة عمليات`. */
const isDeed = (r: Reading): boolean => r.classes.has("act") || r.classes.has("conflict");

/** Hours of a day, which with the day behind them say when. */
const HOURS = new Set(["فجر", "صباح", "مساء", "ليل", "ليلة", "ظهر", "عصر", "ظهيرة", "عشية"]);
/** Ends that somebody meets, whose pronoun is his own. */
const FATES = new Set(["حتف", "مصرع"]);

/** Participles and nouns that behind a body only describe it. */
const RULING = new Set(["حاكم", "معارض", "منافس", "شقيق", "صديق", "حليف", "محتل"]);
const isBody = (r: Reading): boolean =>
  r.upos === Upos.NOUN &&
  (r.lemma === "نظام" || ["body", "state", "group", "placename"].some((c) => r.classes.has(c))) &&
  !r.classes.has("person");

/** A feminine in ية with ال that behind a body or things in the plural is their adjective. */
const isNisbaBehind = (head: Reading, r: Reading): boolean =>
  head.upos === Upos.NOUN &&
  head.definite &&
  r.definite &&
  r.form.endsWith("ية") &&
  r.lemma.endsWith("ي") &&
  (head.form.endsWith("ة") || nameOf(head.features, NUMBER) === "Plur");

/** The nominative of the dual and of the sound plural: `مفجرون`, `جنديان`, and not `نيران`, `سكان`. */
const hasFreeEnding = (r: Reading): boolean =>
  (r.form.endsWith("ون") && nameOf(r.features, NUMBER) === "Plur") ||
  (r.form.endsWith("ان") && nameOf(r.features, NUMBER) === "Dual");

/** Adverbs that say since when or until when somebody had an office, between it and his name. */
const THEN = new Set("آنذاك حينها حينذاك حينئذ وقتها وقتذاك وقتئذ يومها آنئذ".split(" "));

/** Feminine adjectives that stand as nouns behind `وزير`, `وزارة`, `لجنة`. */
const OFFICE_MATTERS = new Set(["خارجية", "داخلية", "مالية", "بلدية"]);

/** A noun with the ending of the indefinite accusative: `مصرفا`, and no ا of its stem (`رضا`, `دنيا`). */
const isTanwin = (r: Reading): boolean =>
  !r.definite &&
  /[^يو]ا$/.test(r.form) &&
  !/[اىآء]$/.test(r.lemma) &&
  nameOf(r.features, NUMBER) !== "Dual" &&
  !r.classes.has("given");

/** Whether a title can be of whom the head names: `منعت الشرطة المصلين` speaks of two. */
const alike = (head: Reading, title: Reading): boolean =>
  // `استهدفت الشرطة الصحفي`: a force is nobody's title.
  !(head.classes.has("police") && !head.classes.has("role")) &&
  // `هدد المتمردون الرئيس`: many are not one.
  !(hasFreeEnding(head) && nameOf(title.features, NUMBER) === "Sing") &&
  (nameOf(title.features, NUMBER) !== "Plur" || nameOf(head.features, NUMBER) !== "Sing");

/**
 * Whether a name behind a noun with ال, its adjective or its genitive is another's: `زار الوزير القاهرة`, `اتهمت جماعات إسلامية سميرا`,
 * `طالبت منظمة الفجر فرنسا`.
 */
function isAnother(head: Reading, human: boolean, name: Reading): boolean {
  const person = isGiven(name) || name.classes.has("family");
  const place = name.classes.has("state") || name.classes.has("capital") || name.classes.has("placename");
  if (person === place) return !human && head.definite && name.definite && !head.classes.has("place");
  if (person) return !human || (nameOf(head.features, NUMBER) === "Plur" && head.upos === Upos.NOUN);
  return !head.classes.has("place");
}

const one = (r: Reading): boolean => nameOf(r.features, NUMBER) === "Sing";

/** A noun in ة of a body or a thing, with which a masculine adjective does not go. */
const isWoman = (r: Reading): boolean =>
  r.upos === Upos.NOUN &&
  r.form.endsWith("ة") &&
  one(r) &&
  r.definite &&
  !r.classes.has("role") &&
  !r.classes.has("kin");
const isMan = (r: Reading): boolean =>
  r.definite && one(r) && nameOf(r.features, GENDER) === "Masc" && !r.form.endsWith("ة") && r.classes.has("person");

/** The mark of a hashtag, which is no word of the sentence. */
const isHash = (r: Reading): boolean => r.upos === Upos.SYM && r.form === "#";

const isGiven = (r: Reading): boolean => r.classes.has("given");
/** A family name that is no given name is not followed by another name of the same person. */
const twoNames = (a: Reading, b: Reading): boolean =>
  (b.classes.has("state") && !b.classes.has("family") && !isGiven(b)) ||
  (a.classes.has("state") && b.classes.has("placename")) ||
  // `السفير في لندن نبيل حمدان`
  (a.classes.has("placename") && !a.classes.has("family") && !isGiven(a) && isGiven(b)) ||
  // `القيادي في حركة حماس محمود سعيد`: a body's name and a person's.
  (a.classes.has("org") && !isGiven(a) && isGiven(b)) ||
  (a.classes.has("family") && !isGiven(a) && (b.classes.has("family") || b.classes.has("placename") || isGiven(b)));

const MANY = /^ال(?:[آا]لاف|ملايين|[أا]لوف)$/;

/** Demonstratives, quantifiers and numerals may stand before the noun of a phrase. */
function opensPhrase(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  if (r.upos === Upos.DET || r.upos === Upos.NUM) return true;
  if (r.classes.has("quantifier") && !r.definite && r.part === Part.STEM) return true;
  const next = words.reading[w + 1];
  if (!r.classes.has("demonstrative") || next?.definite !== true) return false;
  // `أرغم هؤلاء الرئيس`: these are many, and he is one.
  return !/ؤلاء$|أولئك$/.test(r.form) || nameOf(next.features, NUMBER) === "Plur";
}

/**
 * An adjective begins a phrase only where a noun is left out: after a preposition; where it calls many people something, after a particle
 * that brings a clause (`أن مسلحين خطفوا`), and as a subject that its verb does not stand right before (`هاجم في المدينة مسلحون`).
 */
function startsPhrase(words: Words, w: number): boolean {
  const before = words.reading[w - 1];
  if (before === undefined || before.upos === Upos.ADP) return before !== undefined;
  const r = words.reading[w]!;
  if (nameOf(r.features, NUMBER) !== "Plur") return false;
  if (before.classes.has("anna") || before.classes.has("inna")) return r.form.endsWith("ين");
  // Behind one name or one noun it describes neither.
  return (
    r.form.endsWith("ون") &&
    ((before.upos === Upos.PROPN && before.part === Part.STEM) ||
      before.upos === Upos.AUX ||
      (before.upos === Upos.NOUN && nameOf(before.features, NUMBER) === "Sing"))
  );
}

/** Whether a genitive may follow: no ال, no tanwin, no ending of the free dual or plural. */
function opens(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  if (r.upos === Upos.PROPN) return false;
  if (r.definite || isTanwin(r)) return false;
  if (nameOf(r.features, DEFINITE) === "Ind" && get(r.features, CASE) !== 0) return false;
  const f = r.form;
  const number = nameOf(r.features, NUMBER);
  if (number === "Dual" && (f.endsWith("ان") || f.endsWith("ين"))) return false;
  if (number === "Plur" && (f.endsWith("ون") || (f.endsWith("ين") && r.entry?.bare !== f))) return false;
  return true;
}
