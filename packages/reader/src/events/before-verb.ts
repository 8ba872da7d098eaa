import { GENDER, NUMBER, nameOf, PERSON, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { agrees } from "./agreement.ts";
import { fits } from "./antecedent.ts";
import type { EventLayers } from "./layers.ts";
import { WITH_HELP } from "./nouns.ts";
import { governorOf, isComma, isPreposition, isPronoun, isTime, isVerb } from "./slots.ts";

export const isQuote = (r: Reading): boolean => r.upos === Upos.PUNCT && /^["«»“”„'‘]$/.test(r.form);

export interface Left {
  readonly kind: "relative" | "indefinite" | "pronoun" | "topic" | "bare" | "none";
  readonly phrase: number;
  readonly word: number;
}

export const NOTHING: Left = { kind: "none", phrase: -1, word: -1 };

/** Particles between a subject and its verb. */
export const PARTICLES = new Set("قد لقد لم لن لا س سوف ما ليس كان كانت لا_يزال يكاد زال ظل بات أيضا بدوره".split(" "));

/** Words at which a clause opens, so that a noun behind them may be its subject. */
export const OPENERS = new Set(
  "أن إن لكن لكنّ بينما فيما حين كما حيث إذ غير بيد أما كان كانت ف و ثم عندما بعدما إلا أنّ إنّ كأن لعل".split(" "),
);

const callsHim = (r: Reading): boolean => r.classes.has("person") || r.classes.has("role");

/** Nouns of circumstance, of which nothing is said: `في وقت يستعد`, `على نحو يهدد`. */
export const NO_TOPIC = new Set("وقت حين ظل إطار نحو شكل حال حالة ضوء سياق جهة".split(" "));

/** The same where it stands; `نحو عشرين مقاتلا` are people. */
const isNoTopic = (l: EventLayers, head: number): boolean =>
  NO_TOPIC.has(l.words.reading[head]!.lemma) &&
  !(l.words.reading[head]!.lemma === "نحو" && l.figures.of[head + 1] !== -1);

const ASKS_HOW = new Set("كيف لماذا متى أين".split(" "));

/** What stands before a verb in its clause: a relative pronoun, the pronoun on a particle, or a noun phrase that the clause is about. */
export function leftOf(l: EventLayers, verb: number, start: number): Left {
  const found = nearestLeft(l, verb, start);
  return found.kind === "none" ? topicOfAnna(l, verb, start) : found;
}

/** How far before a verb the particle may stand whose clause it is the first verb of. */
const CLAUSE = 16;

/** `أن الوزير إبان زيارته تونس عام 2012، وافق`: what أن brings is what the first verb behind it tells of, whatever circumstance stands between. */
function topicOfAnna(l: EventLayers, verb: number, start: number): Left {
  const { reading } = l.words;
  for (let w = verb - 1; w >= start && w > verb - CLAUSE; w--) {
    const r = reading[w]!;
    if (r.classes.has("anna") || r.classes.has("inna")) {
      const p = l.phrases.at[w + 1] ?? -1;
      if (p === -1 || !agrees(l, p, reading[verb]!, true)) return NOTHING;
      return { kind: "topic", phrase: p, word: l.phrases.head[p]! };
    }
    if (isVerb(r) || r.classes.has("relative") || r.upos === Upos.SCONJ || r.form === "؛" || r.form === ":")
      return NOTHING;
    if (r.upos === Upos.CCONJ && w === verb - 1) return NOTHING;
  }
  return NOTHING;
}

function nearestLeft(l: EventLayers, verb: number, start: number): Left {
  const { reading } = l.words;
  const v = reading[verb]!;
  let w = verb - 1;
  let quotes = 0;
  for (let n = 0; w >= start && n < 12; n++) {
    const r = reading[w]!;
    // `وهو ما نددت به كينيا`: of the whole clause before, and nobody's verb.
    const resumed = isPronoun(reading[verb + 1]) || isPreposition(reading[verb + 1]);
    if (resumed && r.lemma === "ما" && r.upos === Upos.PRON && reading[w - 1]?.upos === Upos.PRON) return NOTHING;
    if (PARTICLES.has(r.lemma) && r.upos !== Upos.CCONJ) {
      w--;
      continue;
    }
    // `وصفت الطفلة كيف قام الجنود بضربها`: a question has its subject behind.
    if (ASKS_HOW.has(r.form)) return NOTHING;
    if (r.upos === Upos.ADV || (r.upos === Upos.SYM && (r.form === "#" || r.form === "_"))) {
      w--;
      continue;
    }
    // `أما بريطانيا فطالبت`: what أما opens goes on behind its ف.
    if (w === verb - 1 && r.lemma === "ف" && r.upos === Upos.CCONJ && amma(l, w, start)) {
      w--;
      continue;
    }
    if (isQuote(r) && quotes < 2) {
      quotes++;
      w--;
      continue;
    }
    if (r.classes.has("relative") && r.part === Part.STEM) {
      let x = w - 1;
      // `والذي`: of something further back.
      if (x >= start && reading[x]!.upos === Upos.CCONJ) return { kind: "indefinite", phrase: -1, word: w };
      if (isComma(reading[x])) x--;
      // `التي` may stand behind an aside: `الوزير، سمير الحداد، الذي`.
      const p = x >= start ? l.phrases.of[x]! : -1;
      return p === -1 ? NOTHING : { kind: "relative", phrase: p, word: w };
    }
    if (isPronoun(r)) {
      const host = reading[w - 1];
      if (host && (host.classes.has("anna") || host.classes.has("inna") || host.classes.has("lakinna")))
        return { kind: "pronoun", phrase: -1, word: w };
    }
    if (r.upos === Upos.PRON && r.part === Part.STEM && nameOf(r.features, PERSON) && !r.classes.has("demonstrative"))
      return { kind: "pronoun", phrase: -1, word: w };
    // `المملكة إذ تتقدم بتعازيها`
    if (r.lemma === "إذ" && w === verb - 1 && l.phrases.of[w - 1] !== -1) {
      w--;
      continue;
    }
    if (r.form === ")" || r.form === "]") {
      while (w > start && reading[w]!.form !== "(" && reading[w]!.form !== "[") w--;
      w--;
      continue;
    }
    if (isComma(r)) {
      // `الوزير، الأحد، زار`: an aside between the subject and its verb.
      const open = openingComma(l, w, start);
      if (open === -1) {
        // `الوزير، الذي حضر المؤتمر، طالب`: an aside that has a verb of its own.
        const told = n < 4 ? openingRelative(l, w, start) : -1;
        if (told !== -1) {
          w = told - 1;
          continue;
        }
        // `الجيش وبإسناد من التحالف، دخل`: with whose help, of which only the end has a comma.
        const help = helpBefore(l, w, start);
        if (help !== -1) {
          w = help - 1;
          continue;
        }
        // `الوزير سمير، زار`: one comma behind a long subject, where كان has opened the clause.
        if (n < 2 && opened(l, w, start)) {
          w--;
          continue;
        }
        return NOTHING;
      }
      w = open - 1;
      continue;
    }
    let p = l.phrases.of[w]!;
    if (p === -1) {
      // `إن مجهولين خطفوا`: a name or an adjective that no phrase holds.
      const e = l.entities.of[w]!;
      let from = w;
      while (e !== -1 && from > start && l.entities.of[from - 1] === e) from--;
      // `في فندق بإسلام أباد يقتل`: a name under a preposition.
      if (e !== -1 && from > start && isPreposition(reading[from - 1])) {
        w = from - 2;
        continue;
      }
      return e !== -1 && fits(l, l.entities.items[e]!.id, nameOf(v.features, GENDER), nameOf(v.features, NUMBER))
        ? { kind: "bare", phrase: -1, word: w }
        : NOTHING;
    }
    let first = l.phrases.first[p]!;
    // A name that goes on over two phrases: by its first word it agrees (`كتائب الفجر` is feminine, whoever it is called after).
    const named = l.entities.of[first]!;
    while (named !== -1 && first > start && l.entities.of[first - 1] === named) first--;
    if (l.phrases.of[first] !== -1) p = l.phrases.of[first]!;
    const starts = l.phrases.of[first] === -1 || l.phrases.first[p] === first;
    if (named !== -1 && starts && titleBefore(l, first, start) !== -1) {
      // `الرئيس الكيني` `سامي كيبت`: an office, and a name that no phrase holds whole.
      p = titleBefore(l, first, start);
      first = l.phrases.first[p]!;
    }
    const head = l.phrases.head[p]!;
    const governed = governorOf(l, p) !== -1;
    if (isTime(l, p, head) || isNoTopic(l, head)) {
      w = (governed ? Math.min(first, l.phrases.preposition[p]!) : first) - 1;
      continue;
    }
    if (!governed && w === verb - 1 && isBareNoun(l, p) && agrees(l, p, v, true)) {
      const opener = reading[first - 1];
      if (!(first === start || (opener !== undefined && (OPENERS.has(opener.lemma) || opener.upos === Upos.PUNCT))))
        return { kind: "indefinite", phrase: p, word: head };
    }
    if (governed && w === verb - 1 && isBareNoun(l, p) && agrees(l, p, v, true))
      return { kind: "indefinite", phrase: p, word: head };
    // `في غارة نفذها مسلحون`: an act right before the verb, to which the pronoun on the verb goes back.
    if (w === verb - 1 && isBareNoun(l, p) && resumes(reading[verb + 1], reading[head]!) && !agrees(l, p, v, true))
      return { kind: "indefinite", phrase: p, word: head };
    if (w === verb - 1 && !governed && innerAgrees(l, p, v)) return { kind: "indefinite", phrase: -1, word: head };
    if (governed) {
      if (w === verb - 1 && innerAgrees(l, p, v)) return { kind: "indefinite", phrase: -1, word: head };
      w = (governed ? Math.min(first, l.phrases.preposition[p]!) : first) - 1;
      continue;
    }
    // `سمير الحداد الموظف في اللجنة خطف`: what he is, behind his name.
    const name = first > start ? l.entities.of[first - 1]! : -1;
    if (
      name !== -1 &&
      l.entities.items[name]!.kind === "person" &&
      reading[head]!.definite &&
      callsHim(reading[head]!)
    ) {
      w = first - 1;
      continue;
    }
    // `جبهة الفجر المناوئة للنظام هاجمت`: a participle behind a name tells more of it, though it is read as a noun.
    if (tellsOfName(l, first, head)) {
      w = first - 1;
      continue;
    }
    // The mark of a hashtag opens nothing.
    if (first > start && reading[first - 1]!.form === "#") first--;
    const opener = first > start ? reading[first - 1]! : undefined;
    // A comma that closes an aside opens nothing: `أجرى الوزير، أمس، اتصالا`.
    const closing = isComma(opener) && openingComma(l, first - 1, start) !== -1;
    // `رئيس اللجنة بالغرفة التجارية المهندس سمير الحداد طالب`: the name behind what belongs to the office opens where the office does.
    const office = first > start ? officeOver(l, p, first, start) : -1;
    if (office !== -1 && agrees(l, office, v, true)) {
      const before = l.phrases.first[office]! > start ? reading[l.phrases.first[office]! - 1]! : undefined;
      if (before === undefined || opensClause(before)) return { kind: "topic", phrase: office, word: head };
    }
    const opens =
      opener === undefined ||
      (opener.upos === Upos.PUNCT && !closing) ||
      opener.upos === Upos.SCONJ ||
      opener.upos === Upos.PART ||
      opener.upos === Upos.AUX ||
      OPENERS.has(opener.lemma);
    if (opens && agrees(l, p, v, true)) {
      // `أ وب يتصارعون`: the whole of a coordination.
      let whole = p;
      for (let q = p - 1; q >= 0 && l.phrases.next[q] === whole; q--) whole = q;
      return { kind: "topic", phrase: whole, word: head };
    }
    // `كتائب الفجر، الجناح العسكري للحركة، هاجمت`: what the apposition is to.
    if (opens && isComma(opener) && n < 8) {
      w = first - 2;
      continue;
    }
    return NOTHING;
  }
  return NOTHING;
}

/** Whether a phrase begins with a definite participle right behind a name, over a closing quotation mark. */
function tellsOfName(l: EventLayers, first: number, head: number): boolean {
  const r = l.words.reading[head]!;
  if (first !== head || !r.definite || nameOf(r.features, VERBFORM) !== "Part" || callsHim(r)) return false;
  const behind = first > 0 && isQuote(l.words.reading[first - 1]!) ? first - 2 : first - 1;
  const item = l.entities.items[l.entities.of[behind] ?? -1];
  return item !== undefined && item.kind !== "group" && l.words.sentence[behind] === l.words.sentence[first];
}

const opensClause = (r: Reading): boolean =>
  r.upos === Upos.PUNCT || r.upos === Upos.SCONJ || r.upos === Upos.PART || r.upos === Upos.AUX || OPENERS.has(r.lemma);

/** The office whose holder's name a phrase is, over what a preposition ties to that office; -1 where it is none's. */
function officeOver(l: EventLayers, p: number, first: number, start: number): number {
  const e = l.entities.of[l.phrases.last[p]! - 1]!;
  if (e === -1 || l.entities.items[e]!.kind !== "person") return -1;
  let q = l.phrases.of[first - 1]!;
  for (let n = 0; n < 3 && q !== -1; n++) {
    const by = governorOf(l, q);
    if (by <= start) return -1;
    q = l.phrases.of[by - 1]!;
    if (q === -1) return -1;
    const { classes } = l.words.reading[l.phrases.head[q]!]!;
    if (classes.has("role") || classes.has("title")) return governorOf(l, q) === -1 ? q : -1;
  }
  return -1;
}

/** Whether a pronoun on a verb may go back to a noun of an act or a thing: `ها` to what is feminine. */
const resumes = (pronoun: Reading | undefined, noun: Reading): boolean =>
  isPronoun(pronoun) &&
  ["act", "conflict", "weapon"].some((c) => noun.classes.has(c)) &&
  (pronoun!.form === "ها") === (nameOf(noun.features, GENDER) === "Fem" || nameOf(noun.features, NUMBER) === "Plur");

/** The phrase of an office that ends right before a person's name, or -1. */
function titleBefore(l: EventLayers, name: number, start: number): number {
  const e = l.entities.of[name]!;
  const p = name > start && e !== -1 && l.entities.items[e]!.kind === "person" ? l.phrases.of[name - 1]! : -1;
  if (p === -1) return -1;
  const { classes } = l.words.reading[l.phrases.head[p]!]!;
  return classes.has("role") || classes.has("title") || classes.has("person") ? p : -1;
}

/** Whether the last noun of a bare idafa agrees with a verb right behind it, where its head does not. */
export function innerAgrees(l: EventLayers, p: number, v: Reading): boolean {
  if (!isBareNoun(l, p) || agrees(l, p, v, true)) return false;
  const gender = nameOf(v.features, GENDER);
  for (let w = l.phrases.last[p]! - 1; w > l.phrases.head[p]!; w--) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.NOUN) return nameOf(r.features, GENDER) === gender && nameOf(v.features, NUMBER) === "Sing";
  }
  return false;
}

/** The first word of `بإسناد من التحالف` or `وبدعم من`, where it ends right before a comma; -1 where nothing such does. */
function helpBefore(l: EventLayers, comma: number, start: number): number {
  const { reading } = l.words;
  for (let x = comma - 1; x > start && x > comma - 10; x--) {
    if (isVerb(reading[x]) || reading[x]!.upos === Upos.PUNCT) return -1;
    if (reading[x - 1]!.lemma === "ب" && WITH_HELP.has(reading[x]!.lemma))
      return reading[x - 2]?.lemma === "و" ? x - 2 : x - 1;
  }
  return -1;
}

/** Whether كان opens the clause whose first comma stands at `w`. */
function opened(l: EventLayers, w: number, start: number): boolean {
  for (let x = w - 1; x >= start && x > w - 12; x--) {
    const r = l.words.reading[x]!;
    if (r.lemma === "كان") return true;
    if (isVerb(r) || r.upos === Upos.PUNCT || r.upos === Upos.SCONJ) return false;
  }
  return false;
}

/** The comma that opens the aside which the comma at `w` closes; -1 where none does. */
export function openingComma(l: EventLayers, w: number, start: number): number {
  for (let x = w - 1; x >= start && x >= w - 12; x--) {
    const r = l.words.reading[x]!;
    if (isComma(r)) return x;
    if (isVerb(r) || r.upos === Upos.SCONJ) return -1;
  }
  return -1;
}

/** Whether `أما` opens the clause before a ف, without a verb between them other than in a relative clause. */
function amma(l: EventLayers, fa: number, start: number): boolean {
  for (let w = fa - 1; w >= start && w > fa - 16; w--) {
    const r = l.words.reading[w]!;
    if (r.lemma === "أما" && r.part === Part.STEM) return true;
    if (isVerb(r) && !isComma(l.words.reading[fa - 1])) return false;
  }
  return false;
}

/** The comma of an aside that begins with a relative pronoun and that the comma at `w` closes; -1 where none does. */
function openingRelative(l: EventLayers, w: number, start: number): number {
  const { reading } = l.words;
  for (let x = w - 1; x > start && x > w - 30; x--) {
    const r = reading[x]!;
    if (r.form === "؛" || r.form === ":" || r.form === ".") return -1;
    if (!isComma(r)) continue;
    const next = reading[x + 1]!;
    if (next.classes.has("relative") && next.part === Part.STEM && next.lemma !== "ما" && next.lemma !== "من")
      return l.phrases.of[x - 1] === -1 && l.entities.of[x - 1] === -1 ? -1 : x;
  }
  return -1;
}

export const isBareNoun = (l: EventLayers, p: number): boolean => {
  for (let w = l.phrases.first[p]!; w < l.phrases.last[p]!; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || isPronoun(r)) return false;
  }
  return (
    l.entities.of[l.phrases.head[p]!] === -1 || l.entities.items[l.entities.of[l.phrases.head[p]!]!]!.kind === "group"
  );
};
