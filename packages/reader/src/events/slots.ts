import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { apposed, apposedTo, isTitle } from "./apposition.ts";
import { OBLIGATORY } from "./frames.ts";
import type { EventLayers } from "./layers.ts";

/** A noun phrase or a pronoun that hangs on a verb or a noun. */
export interface Slot {
  /** The phrase, or -1 for a pronoun. */
  readonly phrase: number;
  /** Its head, or the pronoun. */
  readonly word: number;
  /** The lemma of the preposition that brings it, or the empty string. */
  readonly by: string;
}

/** How far behind a word what hangs on it is looked for. */
const FAR = 34;
/** Words that a parenthesis between two commas may have, so that it is skipped. */
const ASIDE = 10;

export const isPronoun = (r: Reading | undefined): boolean =>
  r !== undefined && r.part === Part.ENCLITIC && r.upos === Upos.PRON;
export const isVerb = (r: Reading | undefined): boolean =>
  r !== undefined && (r.upos === Upos.VERB || r.upos === Upos.AUX) && r.part === Part.STEM;
export const isComma = (r: Reading | undefined): boolean => r?.form === "،" || r?.form === ",";

/** Prepositions that with a pronoun bring a part of those named before. */
const SOME = new Set(["بين", "من", "ضمن"]);
/** Nouns that with a pronoun tell of most or all of those named before. */
const MOST = new Set(["غالبية", "أغلب", "أغلبية", "معظم", "جميع", "كل", "بعض", "جل"]);
/** Prepositions that only make a number less sure. */
const ABOUT = new Set(["نحو", "قرابة", "زهاء", "حوالي"]);

/** The preposition (word) that governs a phrase, or -1; `لكن` and `أن` are tagged as prepositions, too, but govern none. */
export function governorOf(l: EventLayers, p: number): number {
  const prep = l.phrases.preposition[p]!;
  return prep !== -1 && isPreposition(l.words.reading[prep]!) ? prep : prepositionBefore(l, l.phrases.first[p]!);
}
/** The preposition right before a word, also over an opening quotation mark (`بـ "الكاذب"`); -1 for none. */
export function prepositionBefore(l: EventLayers, w: number): number {
  const { reading } = l.words;
  if (reading[w - 1]?.form === "#") w--;
  if (isPreposition(reading[w - 1])) return w - 1;
  return reading[w - 1]?.upos === Upos.PUNCT && /^["«“„]$/.test(reading[w - 1]!.form) && isPreposition(reading[w - 2])
    ? w - 2
    : -1;
}
export const isPreposition = (r: Reading | undefined): boolean =>
  r !== undefined && r.upos === Upos.ADP && (r.part === Part.PROCLITIC || r.classes.has("preposition"));

/**
 * What hangs on the word at `at`, in the order of the text, to the end of its clause: noun phrases and pronouns with the
 * prepositions that bring them. Times are left out, asides between commas and brackets are passed over (`الجيش، الأحد، موقعا`).
 */
export function slotsAfter(l: EventLayers, at: number, far = FAR): readonly Slot[] {
  if (far !== FAR) return slotsWithin(l, at, far);
  let memo = kept.get(l.entities);
  if (!memo) kept.set(l.entities, (memo = new Array(l.words.count)));
  return (memo[at] ??= slotsWithin(l, at, far));
}

/** Slots by the word that they hang on: a verb's are asked for by who does it, whom it is done to, and by its neighbours. */
const kept = new WeakMap<EventLayers["entities"], (readonly Slot[] | undefined)[]>();

function slotsWithin(l: EventLayers, at: number, far: number): readonly Slot[] {
  const { words, phrases } = l;
  const { reading } = words;
  const stop = Math.min(words.firstOf[words.sentence[at]! + 1]!, at + far);
  const out: Slot[] = [];
  let w = at + 1;
  if (isPronoun(reading[w]) && words.token[w] === words.token[at]) {
    out.push({ phrase: -1, word: w, by: "" });
    w++;
  } else {
    // What a noun's own phrase holds is not what hangs on it.
    const own = phrases.of[at]!;
    if (own !== -1 && phrases.head[own] === at) w = phrases.last[own]!;
    else if (own !== -1 && phrases.last[own]! > w) w = phrases.last[own]!;
  }
  while (w < stop) {
    const r = reading[w]!;
    if (l.figures.of[w] === -1 && closes(l, w, r)) break;
    if (isComma(r)) {
      // `أوقف الأمن الخميس، الشيخ سمير`: the comma behind a time.
      const after = l.times.of[w - 1] !== -1 && phrases.at[w + 1] !== -1 ? w + 1 : asideEnd(l, w, stop);
      // `فجرت المقاومة، عربة`: behind one comma an indefinite noun is no apposition to a definite one.
      const object = after === -1 && out.length > 0 && out.length < 3 ? (phrases.at[w + 1] ?? -1) : -1;
      if (
        object !== -1 &&
        isVerb(reading[at]) &&
        (isIndefinite(l, object) || isCount(l, w + 1) || wantsObject(l, at, out, object))
      ) {
        w++;
        continue;
      }
      if (after === -1) break;
      w = after;
      continue;
    }
    if (words.tokens.kind[words.token[w]!] === Kind.OPEN && (r.form === "(" || r.form === "[")) {
      let e = w + 1;
      while (e < stop && reading[e]!.form !== ")" && reading[e]!.form !== "]") e++;
      w = e + 1;
      continue;
    }
    // `ما لا يقل عن تسعة مدنيين`, `أكثر من عشرة جنود`: a count is one slot.
    const counted = countAt(l, w, stop);
    if (counted) {
      out.push(counted.slot);
      w = counted.end;
      continue;
    }
    const p = phrases.at[w]!;
    if (p !== -1) {
      const head = phrases.head[p]!;
      if (!isTime(l, p, head)) {
        const prep = governorOf(l, p);
        // `نحو أربعة آلاف جندي`: about so many, not towards them.
        const about = prep !== -1 && ABOUT.has(reading[prep]!.lemma) && reading[w]!.upos === Upos.NUM;
        // A name that goes on over two phrases is one slot, also over a preposition in it (`الصندوق الدولي للتنمية`).
        const before = out.at(-1);
        const e = l.entities.of[w]!;
        const inside = prep === -1 || l.entities.of[prep] === e;
        const goesOn = e !== -1 && l.entities.of[w - 1] === e && before !== undefined && inside;
        // `بينهم خمسة أطفال`: some of those named before.
        const some =
          prep === -1 && isPronoun(reading[w - 1]) && isPreposition(reading[w - 2]) && SOME.has(reading[w - 2]!.lemma);
        // `إلى جانب السعودية`: with her; what stands behind is whose side it is.
        const side = reading[head]!.lemma === "جانب" && !reading[head]!.definite && prep !== -1;
        // `33 شخصا غالبيتهم من المدنيين`: what most of them are.
        const most = prep === -1 && MOST.has(reading[head]!.lemma) && isPronoun(reading[head + 1]);
        // `بحق روسيا`: against her.
        const against = reading[head]!.lemma === "حق" && prep !== -1 && reading[prep]!.lemma === "ب" && head === w;
        const by =
          against && phrases.last[p]! > head + 1
            ? "بحق"
            : most
              ? "غالبية"
              : some
                ? "بين"
                : side
                  ? "جانب"
                  : prep === -1 || about
                    ? ""
                    : reading[prep]!.lemma;
        // `منذ بداية هذا الصراع`: in the idafa of what a preposition brings.
        const idafa = prep === -1 && isOfGoverned(l, w);
        if (!goesOn && !idafa && !(by === "ل" && isOfRank(l, prep, head))) out.push({ phrase: p, word: head, by });
        // `زار الوزير سمير الحداد القاهرة`: another name behind that of a person.
        for (let x = w + 1; x < phrases.last[p]!; x++) {
          const mine = l.entities.of[x]!;
          const theirs = l.entities.of[x - 1]!;
          if (mine === -1 || theirs === -1 || mine === theirs || reading[x]!.part !== Part.STEM) continue;
          // `رئيس وزراء كينيا`: who has it is known, and the state is whose office it is.
          if (reading[x - 1]!.upos === Upos.NOUN && !reading[x - 1]!.definite && !isNamedAt(l, theirs, x - 1)) continue;
          const kinds = [l.entities.items[theirs]!.kind, l.entities.items[mine]!.kind];
          // A person's name behind a state's is of its officer (`وزير خارجية مصر سمير الحداد`).
          if (kinds[0] !== "group" && kinds[1] !== "group" && (kinds[0] === "person" || kinds[1] !== "person"))
            out.push({ phrase: -1, word: x, by: "" });
        }
      }
      const name = apposed(l, p);
      const inner = name ? undefined : apposedTo(l, w, phrases.last[p]!);
      let beyond = phrases.last[p]!;
      if (inner) {
        // `حكومة الرئيس الكيني، سمير الحداد،`: behind a comma and titles.
        const named = (x: number): boolean => l.entities.items[l.entities.of[x]!]?.id === inner;
        if (isComma(reading[beyond])) while (beyond < stop && !named(beyond)) beyond++;
        const e = l.entities.of[beyond]!;
        while (beyond < stop && l.entities.of[beyond] === e) beyond++;
      }
      // A phrase with its name between commas holds the first of them.
      const closed = isComma(reading[beyond]) && hasComma(l, w, beyond) ? 1 : 0;
      w = Math.max(beyond + closed, name?.end ?? 0, w + 1);
      // The comma that closes the apposition.
      if (name && name.end === w && isComma(reading[w]) && isComma(reading[phrases.last[p]!])) w++;
      else if (name && name.end === w && isComma(reading[w]) && behindAComma(l, name.end)) w++;
      continue;
    }
    const e = l.entities.of[w]!;
    if (e !== -1 && r.part === Part.STEM && l.entities.of[w - 1] !== e) {
      // A name that no phrase holds.
      // `بينهم مدنيون`: some of those named before.
      const some = isPronoun(reading[w - 1]) && isPreposition(reading[w - 2]) && SOME.has(reading[w - 2]!.lemma);
      const by = some ? "بين" : isPreposition(reading[w - 1]) ? reading[w - 1]!.lemma : "";
      out.push({ phrase: -1, word: w, by });
      while (w < stop && l.entities.of[w] === e) w++;
      continue;
    }
    if (isPronoun(r) && isPreposition(reading[w - 1])) out.push({ phrase: -1, word: w, by: reading[w - 1]!.lemma });
    // `متهما إياه`, `منحهم إياها`: the bearer of an object pronoun.
    else if (isPronoun(r) && reading[w - 1]!.lemma === "إيا") out.push({ phrase: -1, word: w, by: "" });
    w++;
  }
  return out;
}

/** Whether a word belongs to a mention of an entity by name. */
const isNamedAt = (l: EventLayers, e: number, w: number): boolean =>
  l.entities.items[e]!.mentions.some(
    ({ start, end, form }) => form === "name" && start <= l.words.start[w]! && l.words.start[w]! < end,
  );

/** Whether a phrase that opens with a demonstrative stands right behind a bare noun under a preposition: `منذ بداية` `هذا الصراع`. */
function isOfGoverned(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  // `في سجون #حركة_الشباب`
  if (reading[w - 1]?.form === "#") {
    const held = l.phrases.of[w - 2] ?? -1;
    const noun = reading[w - 2];
    return held !== -1 && noun?.upos === Upos.NOUN && !noun.definite && l.phrases.head[held] === w - 2;
  }
  const q = l.phrases.of[w - 1] ?? -1;
  if (q === -1 || !reading[w]!.classes.has("demonstrative") || l.phrases.head[q] !== w - 1) return false;
  return reading[w - 1]!.upos === Upos.NOUN && !reading[w - 1]!.definite && governorOf(l, q) !== -1;
}

/** Adjectives that with an office are a rank, of which ل tells whose it is. */
const RANKS = new Set("عام أول ثان ثاني ثالث أعلى تنفيذي مساعد إقليمي".split(" "));
/** `الأمين العام لجامعة الدول العربية`, `النائب الثاني لرئيس المجلس`: the body or the office to which a rank belongs; a place may be whither. */
export function isOfRank(l: EventLayers, prep: number, head: number): boolean {
  const { reading } = l.words;
  const adjective = reading[prep - 1];
  const office = reading[prep - 2];
  if (!adjective?.definite || !RANKS.has(adjective.lemma) || office === undefined || !isTitle(office)) return false;
  const e = l.entities.of[head]!;
  return isTitle(reading[head]!) || (e !== -1 && ["organization", "group"].includes(l.entities.items[e]!.kind));
}

/**
 * `استهجن رئيس الوزراء سمير الحداد، مواقف الرئيس الكيني`: whether a verb that says nothing without an object has none yet before a comma behind the name of who
 * does it, and what stands behind the comma is a noun phrase that no verb goes on from.
 */
function wantsObject(l: EventLayers, at: number, out: readonly Slot[], object: number): boolean {
  const { reading } = l.words;
  if (out.length !== 1 || out[0]!.by !== "" || out[0]!.phrase === -1 || !OBLIGATORY.has(reading[at]!.lemma))
    return false;
  const next = reading[l.phrases.last[object]!];
  return l.phrases.preposition[object] === -1 && !isVerb(next) && !isTitle(reading[l.phrases.head[object]!]!);
}

const isIndefinite = (l: EventLayers, p: number): boolean => {
  const { reading } = l.words;
  const r = reading[l.phrases.head[p]!]!;
  // `زعيم القاعدة` is definite by its genitive.
  for (let w = l.phrases.first[p]!; w < l.phrases.last[p]!; w++)
    if (reading[w]!.definite || reading[w]!.upos === Upos.PROPN || isPronoun(reading[w])) return false;
  return r.upos === Upos.NOUN && r.verb === "" && l.phrases.preposition[p] === -1;
};

/** `طردت الشرطة، آلاف الباعة`: so many behind one comma are no apposition. */
const isCount = (l: EventLayers, w: number): boolean =>
  MANY.has(l.words.reading[w]!.lemma) || l.words.reading[w]!.upos === Upos.NUM;
const MANY = new Set("عشرات مئات آلاف عشرة مئة ألف عدد".split(" "));

/** The people whom the figure that begins at a word counts, where they are a party of the report. */
function countAt(l: EventLayers, w: number, stop: number): { readonly slot: Slot; readonly end: number } | undefined {
  const f = l.figures.of[w]!;
  if (f === -1 || l.figures.of[w - 1] === f) return undefined;
  let end = w;
  while (end < stop && l.figures.of[end] === f) end++;
  for (let x = end - 1; x >= w; x--) {
    const e = l.entities.of[x]!;
    if (e === -1) continue;
    const before = l.words.reading[w - 1];
    // `إلى جانب 33 مقاتلا`: with them.
    const side = before?.lemma === "جانب" && isPreposition(l.words.reading[w - 2]);
    const by = side ? "جانب" : isPreposition(before) && !ABOUT.has(before!.lemma) ? before!.lemma : "";
    const p = l.phrases.of[x]!;
    if (p !== -1) end = Math.max(end, l.phrases.last[p]!);
    const some = isPronoun(before) && isPreposition(l.words.reading[w - 2]) && SOME.has(l.words.reading[w - 2]!.lemma);
    return { slot: { phrase: p, word: p === -1 ? x : l.phrases.head[p]!, by: some ? "بين" : by }, end };
  }
  return undefined;
}

const hasComma = (l: EventLayers, from: number, to: number): boolean => {
  for (let w = from; w < to; w++) if (isComma(l.words.reading[w])) return true;
  return false;
};

/** Whether the name that ends here stands behind a comma of its own. */
function behindAComma(l: EventLayers, end: number): boolean {
  let w = end - 1;
  const e = l.entities.of[w];
  while (w > 0 && l.entities.of[w] === e) w--;
  return isComma(l.words.reading[w]);
}

/** Whether a word ends the clause of what stands before it. */
function closes(l: EventLayers, w: number, r: Reading): boolean {
  if (isVerb(r)) return true;
  if (r.classes.has("relative") && r.part === Part.STEM) return true;
  if (r.classes.has("anna") || r.classes.has("inna") || r.classes.has("condition") || r.classes.has("lakinna"))
    return true;
  if (r.classes.has("an")) return true;
  if (r.upos === Upos.SCONJ && r.part === Part.STEM) return true;
  if (r.form === ":" || r.form === "؛" || r.form === "." || r.form === "!" || r.form === "؟") return true;
  if (r.upos === Upos.CCONJ) {
    const next = l.words.reading[w + 1];
    return next !== undefined && isVerb(next);
  }
  return false;
}

/** The word after an aside that begins with the comma at `w` and ends with another, without a verb in it; -1 where there is none. */
export function asideEnd(l: EventLayers, w: number, stop: number): number {
  const { reading } = l.words;
  // `، وفق ما ذكرت الوكالة،`, `، التي ترأس الدورة،`: an aside that has a verb of its own.
  const clause = opensAside(reading[w + 1]) || isAbout(l, w);
  const far = clause ? CLAUSE : ASIDE;
  for (let e = w + 1; e < stop && e <= w + far; e++) {
    const r = reading[e]!;
    if (isComma(r)) return clause && !goesOn(l, e + 1) ? -1 : e + 1;
    if (clause ? r.form === "؛" || r.form === ":" : closes(l, e, r)) return -1;
  }
  return -1;
}

/** The comma that opens the aside which one at a word closes, or -1. */
export function asideBefore(l: EventLayers, comma: number, start: number): number {
  for (let w = comma - 2; w > start && w > comma - CLAUSE; w--)
    if (isComma(l.words.reading[w])) return asideEnd(l, w, comma + 2) === comma + 1 ? w : -1;
  return -1;
}
/** How many words an aside with a verb of its own may have. */
const CLAUSE = 22;
/** Words that open an aside of a source: `وفق ما ذكرت`, `بحسب`, `على ما أفادت`, `كما قال`. */
const SOURCE = new Set("وفق وفقا حسب بحسب طبقا نقلا كما حسبما وفقما".split(" "));
const opensAside = (r: Reading | undefined): boolean =>
  r !== undefined &&
  ((r.classes.has("relative") && r.part === Part.STEM && r.lemma !== "ما" && r.lemma !== "من") ||
    SOURCE.has(r.lemma) ||
    SOURCE.has(r.form));

/** `قذائف، أطلقتها القوات،`: a verb with a pronoun that comes back to a bare noun before the comma. */
function isAbout(l: EventLayers, comma: number): boolean {
  const { reading } = l.words;
  const noun = reading[comma - 1];
  if (!isVerb(reading[comma + 1]) || !isPronoun(reading[comma + 2])) return false;
  return noun !== undefined && !noun.definite && (noun.upos === Upos.NOUN || noun.upos === Upos.ADJ);
}

/** Whether the clause goes on behind an aside: with a noun phrase or a preposition. */
function goesOn(l: EventLayers, w: number): boolean {
  const r = l.words.reading[w];
  return r !== undefined && (l.phrases.at[w] !== -1 || isPreposition(r));
}

/** A phrase of time is no party: `مساء السبت`, `هذا الأسبوع`. */
export function isTime(l: EventLayers, p: number, head: number): boolean {
  const { classes } = l.words.reading[head]!;
  return (
    l.times.of[head] !== -1 ||
    (l.times.of[l.phrases.first[p]!] !== -1 && l.times.of[l.phrases.last[p]! - 1] !== -1) ||
    classes.has("weekday") ||
    // `المهلة التي حددتها بريطانيا`: a time of which more is told is a thing.
    (classes.has("time") && !classes.has("person") && !l.words.reading[l.phrases.last[p]!]?.classes.has("relative"))
  );
}
