import { Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { isAnd, isComma, isPreposition, isThat, isVerb, type Layers, type Stretch } from "./layers.ts";

/** A person's or body's name where it stands, with the words by which the report calls the bearer. */
interface Naming {
  readonly entity: number;
  /** First word of the name. */
  readonly at: number;
  /** Lemmas of the words before the name, and of an apposition behind it. */
  readonly words: ReadonlySet<string>;
  /** Nisbas among them (`مصري`), which no other nisba may gainsay. */
  readonly nisbas: ReadonlySet<string>;
  /** The noun that governs the words: `وزير`, `وكالة`. */
  readonly heads: ReadonlySet<string>;
}

/** Offices and class nouns by which a report calls those whom it names, read once a report. */
export interface Offices {
  readonly namings: readonly Naming[];
}

/** Callings, by which a report takes up again one of whom no other is told: `اللاعب` is no `مدرب`. By bare lemma. */
export const CALLINGS = new Set(
  "لاعب مدرب مهاجم حارس فنان مغن مطرب مخرج روائي شاعر مؤلف طبيب محام مرشح داعية طيار".split(" "),
);

/** How many namings before a phrase are asked whether they mean the same. */
const REMEMBERED = 300;
/** Up to how many words before a name belong to its title. */
const LONGEST = 12;

/** Reads the titles (`وزير النقل المصري`), class nouns (`صحيفة`, `حركة`) and appositions that stand with names. */
export function readOffices(l: Layers): Offices {
  const { of, items } = l.entities;
  const { reading, count, sentence, firstOf } = l.words;
  const namings: Naming[] = [];
  for (let w = 0; w < count; w++) {
    const e = of[w]!;
    if (e < 0 || (w > 0 && of[w - 1] === e) || (items[e]!.kind !== "person" && items[e]!.kind !== "organization"))
      continue;
    const words = new Set<string>();
    const nisbas = new Set<string>();
    const heads = new Set<string>();
    const take = (i: number) => {
      const r = reading[i]!;
      if (r.upos === Upos.ADP || r.upos === Upos.CCONJ || r.upos === Upos.PUNCT || r.upos === Upos.PRON) return;
      words.add(r.lemma);
      if (r.classes.has("nisba")) nisbas.add(r.lemma);
      if (r.upos === Upos.NOUN || r.definite) heads.add(r.lemma);
    };
    const start = firstOf[sentence[w]!]!;
    const person = items[e]!.kind === "person";
    let commas = 0;
    for (let i = w - 1; i >= start && i >= w - LONGEST; i--) {
      const r = reading[i]!;
      if (isVerb(r) || isThat(r) || r.upos === Upos.SCONJ || r.upos === Upos.PART) break;
      if (isComma(r)) {
        // `وكيل الوزارة، الدكتور فلان`: only a form of address may stand between.
        // `طالب الصندوق، البنك المركزي، بالمراقبة`: behind a comma another body.
        if (!person || ++commas > 1 || (i < w - 1 && !(i === w - 2 && isAddress(reading[w - 1]!)))) break;
        continue;
      }
      if (r.upos === Upos.PUNCT && l.quotes.at[i]! < 0) break;
      // Before a body's name only what kind of body it is: `وكالة`, `حركة`; not its officers.
      if (
        !person &&
        !(r.classes.has("body") || r.classes.has("media") || r.classes.has("group") || r.upos === Upos.PUNCT)
      )
        break;
      if (!person && (isPreposition(r) || isAnd(r))) break;
      // `قضت محكمة بسجن فلان`: a title holds few prepositions.
      if (
        person &&
        r.upos === Upos.ADP &&
        !TITLE_PREPOSITIONS.has(r.lemma) &&
        !(r.lemma === "ب" && reading[i + 1]!.lemma === "اسم")
      )
        break;
      if (of[i]! >= 0 && of[i] !== e && items[of[i]!]!.kind === "person") break;
      take(i);
    }
    // The name itself says what a body is: `وزارة النقل`, `الجيش المصري`.
    let end = w;
    for (; end < count && of[end] === e; end++) if (!person) take(end);
    if (person) takeApposition(l, end, take);
    for (const word of items[e]!.office?.split(" ") ?? []) words.add(word);
    // `استقبل الوزير فلان نظيره السعودي فلانا`: of the same office as the one named before.
    const peer = heads.has("نظير")
      ? namings.findLast((n) => items[n.entity]!.kind === "person" && n.entity !== e)
      : undefined;
    for (const head of peer?.heads ?? []) heads.add(head);
    namings.push({ entity: e, at: w, words, nisbas, heads });
  }
  return { namings };
}

/** `فلان، رئيس المجلس`, `فلان رئيس مجلس إدارة الهيئة`: the office behind a name, unless it goes on to the name of another who holds it. */
function takeApposition(l: Layers, end: number, take: (w: number) => void): void {
  const { reading } = l.words;
  const comma = isComma(reading[end]);
  const from = comma ? end + 1 : end;
  const r = reading[from];
  if (
    !r ||
    // `الأمين العام` may be read as an adjective.
    !(r.classes.has("role") || CALLINGS.has(r.lemma) || r.lemma === "أمين" || (comma && r.classes.has("title"))) ||
    (!comma && r.definite && !r.classes.has("role") && r.lemma !== "أمين")
  )
    return;
  const p = l.phrases.at[from]! >= 0 || r.lemma !== "أمين" ? l.phrases.at[from]! : l.phrases.of[from]!;
  if (p < 0) return;
  const last = l.phrases.last[p]!;
  const next = last < l.words.count ? l.entities.of[last]! : -1;
  const inside = (w: number) => l.entities.of[w]! >= 0 && l.entities.items[l.entities.of[w]!]!.kind === "person";
  if (!comma && next >= 0 && l.entities.items[next]!.kind === "person") return;
  for (let i = from; i < last; i++) if (!comma && inside(i)) return;
  for (let i = from; i < last; i++) take(i);
  // `فلان الأمين العام لجامعة الدول`: whose officer one is.
  const of = !comma && reading[last]?.lemma === "ل" && last + 1 < l.words.count ? l.phrases.at[last + 1]! : -1;
  if (of >= 0) for (let i = last + 1; i < l.phrases.last[of]!; i++) take(i);
  if (!comma) return;
  // `قائد القيادة المركزية بالجيش الأمريكي،`: with the prepositional phrases up to the next comma.
  for (let i = last; i < l.words.count && i < last + LONGEST && !isVerb(reading[i]) && !isThat(reading[i]); i++) {
    if (isComma(reading[i]) || reading[i]!.upos === Upos.PUNCT) {
      for (let w = last; w < i; w++) take(w);
      return;
    }
  }
}

/** Prepositions inside titles: الأمين العام ل, المتحدث باسم, وزير الخارجية في حكومة, السفير لدى. */
const TITLE_PREPOSITIONS = new Set(["ل", "في", "لدى", "باسم", "إلى", "على"]);

/** Words by which one office is called in two ways: رئيس الوزراء, رئيس الحكومة; وزير الخارجية, رئيس الدبلوماسية. By lemma. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ["حكومة", "وزير"],
  ["وزير", "حكومة"],
]);
const calls = (n: Naming, word: string): boolean => {
  const other = SAME_OFFICE.get(word);
  return n.words.has(word) || (other !== undefined && n.heads.has("رئيس") && n.words.has(other));
};

/** Forms of address before a name: الدكتور, السيد, المهندس. */
const isAddress = (r: Reading): boolean => r.classes.has("title") || r.definite;

/**
 * Who a phrase without a name calls (`الوزير`, `رئيس الوزراء المصري`, `الصحيفة`): the last one named before whom the report
 * calls so. -1 where nobody is called so, or where a nisba says that somebody else is meant.
 */
export function bearer(l: Layers, offices: Offices, [from, to]: Stretch, head: number): number {
  const { reading } = l.words;
  const noun = reading[head]!.lemma;
  const wanted: string[] = [];
  const nisbas: string[] = [];
  for (let w = from; w < to; w++) {
    const r = reading[w]!;
    // `الصحيفة الصادرة في المدينة`: where it is need not be part of what it is called.
    if (r.lemma === "في" && r.upos === Upos.ADP) break;
    if (w === head || r.upos === Upos.ADP || r.upos === Upos.CCONJ || r.upos === Upos.PUNCT || r.upos === Upos.PRON)
      continue;
    if (r.classes.has("nisba")) nisbas.push(r.lemma);
    else if (r.upos === Upos.NOUN || r.upos === Upos.PROPN) wanted.push(r.lemma);
  }
  const { classes } = reading[head]!;
  const body = (classes.has("body") || classes.has("media")) && !classes.has("role") && !classes.has("person");
  const alone = body && wanted.length === 0 && nisbas.length === 0 && reading[head]!.definite;
  let best = -1;
  let most = -1;
  // Namings stand in the order of the text: those before the phrase, the nearest first.
  let after = offices.namings.length;
  for (let a = 0; a < after; ) {
    const m = (a + after) >> 1;
    if (offices.namings[m]!.at < from) a = m + 1;
    else after = m;
  }
  for (let i = after - 1; i >= 0 && i > after - REMEMBERED; i--) {
    const n = offices.namings[i]!;
    if (!n.heads.has(noun)) continue;
    // A body is no person, whoever is named near it.
    if (body && l.entities.items[n.entity]!.kind === "person") continue;
    const right = wanted.filter((x) => calls(n, x)).length;
    const foreign = nisbas.some((x) => !n.nisbas.has(x));
    // A nisba that the naming lacks: only where all else is said of it, and no other nisba.
    if (foreign && (n.nisbas.size > 0 || right < wanted.length || wanted.length === 0)) continue;
    if (wanted.length > 0 && right * 2 < wanted.length) continue;
    // The better match first; of equal ones the nearer, which comes first here.
    const score = right * 2 + nisbas.filter((x) => n.nisbas.has(x)).length;
    if (score > most) {
      most = score;
      best = n.entity;
    }
  }
  return best < 0 && alone ? namedAfter(l, offices, after, noun) : best;
}

/** How many words ahead a body's full name is looked for. */
const AHEAD = 120;

/** `وصفه الجيش … وأضاف الجيش الوطني`: a bare body before its name, where the report names only one that it calls so; else -1. */
function namedAfter(l: Layers, offices: Offices, from: number, noun: string): number {
  const { items } = l.entities;
  let found = -1;
  for (const n of offices.namings.slice(Math.max(0, from - REMEMBERED), from + REMEMBERED)) {
    if (items[n.entity]!.kind === "person" || !n.heads.has(noun)) continue;
    if (found >= 0 && found !== n.entity) return -1;
    found = n.entity;
  }
  const first = offices.namings[from];
  if (found < 0 || first === undefined) return -1;
  const next = offices.namings.slice(from, from + REMEMBERED).find((n) => n.entity === found);
  return next !== undefined && next.at - first.at < AHEAD ? found : -1;
}
