/** Who does it and to whom, by what stands beside a masdar or a participle. */
import { key } from "../letters/fold.ts";
import type { Entry } from "../lexicon/entry.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { CASE, DEFINITE, GENDER, get, NUMBER, Upos, VOICE } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { isHuman } from "./agreement.ts";
import { Role } from "./phrases.ts";
import { type Drafting, put } from "./predicates.ts";

const NONE: readonly string[] = [];
/** `تسليم`, `تهنئة`, `مسلم`: of the second form, which has the letters of the first. */
const SECOND = /^ت..ي.$|^ت...ة$|^م...$/;
/** The verbs that a masdar or a participle may belong to. */
function verbsOf(r: Reading): readonly Entry[] {
  const all = new Set<Entry>();
  for (const { entry } of lexicon().verbs.get(key(r.verb)) ?? []) if (entry.bare === r.verb) all.add(entry);
  const form = SECOND.test(r.lemma) ? "II" : "I";
  const own = [...all].filter((e) => e.pattern === form);
  return own.length > 0 ? own : [...all];
}

const frames = new WeakMap<Reading, readonly string[]>();
/** The frame of a verb, and of the verb that a masdar or a participle belongs to. */
export function frameOfWord(r: Reading): readonly string[] {
  let f = frames.get(r);
  if (f === undefined) {
    f = r.entry?.frame ?? NONE;
    if (f.length === 0 && r.verb !== "") {
      const all = new Set<string>();
      for (const entry of verbsOf(r)) for (const x of entry.frame) all.add(x);
      f = [...all];
    }
    frames.set(r, f);
  }
  return f;
}

/**
 * Whether the verb of a masdar takes what stands in its genitive as an object: where it takes one before all else, or may take one and the genitive
 * does nothing by itself (`وقف القتال`, but `وقوف الوزير`). `وصل` comes to a place, though it may be said with an object.
 */
function isTransitive(r: Reading, genitive: Reading | undefined): boolean {
  const frame = frameOfWord(r);
  if (frame[0] === "ه" || frame[0] === "هه") return true;
  return frame.includes("ه") && genitive !== undefined && !isActor(genitive) && !verbHas(r, "motion");
}

/** Bodies and people, who act rather than being acted on where both could be. */
const ACTORS = ["body", "state", "government", "military", "police", "armed", "country", "quantifier"];
const isActor = (r: Reading): boolean =>
  r.upos === Upos.PRON ||
  r.upos === Upos.PROPN ||
  r.upos === Upos.DET ||
  isHuman(r) ||
  ACTORS.some((c) => r.classes.has(c));

/** Verbs of stance and speech: the genitive of their masdar is who takes it: `رفض الحكومة`, `إعلان الجيش`. */
const STANCES = ["say", "announce", "refuse", "agree", "ask", "think", "want", "promise", "feel", "praise"];

/**
 * The genitive of a masdar and the object behind it. The genitive does it where an object follows (`قصف الجيش المدينة`), where the verb takes none
 * (`وصول الوزير`) or says what somebody thinks or says (`رفض الحكومة`); else it is what it is done to (`قصف المدينة`). Wright II § 26–29.
 */
export function masdarArguments(d: Drafting, w: number): void {
  const { phrases, subjectWord, objectWord } = d.clauses;
  const { reading, token } = phrases.words;
  const r = reading[w]!;
  const p = phrases.of[w]!;
  if (p === -1) return;
  const last = phrases.last[p]!;
  let genitive = -1;
  const next = reading[w + 1];
  if (next?.part === Part.ENCLITIC && next.upos === Upos.PRON && token[w + 1] === token[w]) genitive = w + 1;
  else if (!r.definite && w + 1 < last && isNominal(next!)) genitive = headFrom(d, w + 1, last);
  const takes = isTransitive(r, reading[genitive]);
  // What follows the phrase: `قصف الجيش | المدينة`; of `ل` the strengthening one: `رفض الحكومة لـالمقترح`.
  let object = -1;
  const q = phrases.at[last] ?? -1;
  if (takes && genitive !== -1 && q !== -1 && phrases.next[p] !== q && d.clauses.of[last] === d.clauses.of[w]) {
    const head = phrases.head[q]!;
    const c = d.clauses.of[w]!;
    const taken = c !== -1 && (subjectWord[c] === head || objectWord[c] === head);
    if (!taken && !reading[head]!.classes.has("time") && phrases.preposition[q] === -1) object = head;
  }
  const lam = reading[last];
  const gives = frameOfWord(r).includes("ل") || frameOfWord(r).includes("إلى");
  if (takes && !gives && object === -1 && genitive !== -1 && lam?.upos === Upos.ADP && lam.form === "ل") {
    const of = phrases.at[last + 1] ?? -1;
    if (of !== -1 && isActor(reading[genitive]!)) object = phrases.head[of]!;
  }
  if (genitive === -1) return;
  const g = reading[genitive]!;
  const does =
    object !== -1 ||
    !takes ||
    (isActor(g) && !verbHas(r, "give") && STANCES.some((k) => r.classes.has(k) || verbHas(r, k)));
  put(d, w, does ? Role.SUBJECT : Role.OBJECT, genitive);
  if (object !== -1) {
    put(d, w, Role.OBJECT, object);
    d.owner[object] = w;
  }
}

const stances = new WeakMap<Reading, ReadonlySet<string>>();
function verbHas(r: Reading, k: string): boolean {
  let all = stances.get(r);
  if (all === undefined) {
    const found = new Set<string>();
    for (const entry of verbsOf(r)) for (const c of entry.classes) found.add(c);
    stances.set(r, (all = found));
  }
  return all.has(k);
}

const isNominal = (r: Reading): boolean =>
  r.upos === Upos.NOUN || r.upos === Upos.PROPN || r.upos === Upos.NUM || r.upos === Upos.DET;

/** The noun that an idafa's genitive is about: the noun behind a number or a quantifier, else the first word. */
function headFrom(d: Drafting, from: number, last: number): number {
  const { reading } = d.clauses.phrases.words;
  let w = from;
  while (w + 1 < last && (reading[w]!.upos === Upos.NUM || reading[w]!.upos === Upos.DET) && isNominal(reading[w + 1]!))
    w++;
  return w;
}

/**
 * What a participle is said of and what it governs. In the phrase of a noun it is said of that (`الدول المؤيدة لمصر`); an indefinite one by itself
 * behind a verb tells what the verb's subject does meanwhile (`غادر الوفد متهما الحكومة`). The passive's is who suffers it.
 */
export function participleArguments(d: Drafting, w: number, said: boolean): void {
  const { clauses } = d;
  const { phrases } = clauses;
  const { reading } = phrases.words;
  const r = reading[w]!;
  const p = phrases.of[w]!;
  const end = p === -1 ? w + 1 : phrases.last[p]!;
  const c = clauses.of[w]!;
  let object = -1;
  // An object stands right behind it, and no preposition between.
  const frame = frameOfWord(r);
  const active = get(r.features, VOICE) !== 2 && !isPassiveShape(r);
  const q = phrases.at[w + 1] ?? -1;
  const taken =
    q !== -1 && c !== -1 && (clauses.subjectWord[c] === phrases.head[q] || clauses.objectWord[c] === phrases.head[q]);
  if (
    active &&
    end === w + 1 &&
    q !== -1 &&
    !taken &&
    phrases.preposition[q] === -1 &&
    (frame.includes("ه") || frame.includes("هه"))
  ) {
    const head = phrases.head[q]!;
    if (!reading[head]!.classes.has("time")) object = head;
  }
  const host = said ? -1 : hostOf(d, w);
  const meanwhile =
    !said &&
    host === -1 &&
    c !== -1 &&
    clauses.verb[c] !== -1 &&
    clauses.verb[c]! < w &&
    isAccusative(r) &&
    clauses.objectWord[c] !== w &&
    d.owner[w] === -1 &&
    (p === -1 || phrases.preposition[p] === -1) &&
    (object !== -1 || governsBehind(d, w, frame));
  if (object !== -1 && (said || host !== -1 || meanwhile)) {
    put(d, w, Role.OBJECT, object);
    d.owner[object] = w;
  }
  if (said) return;
  if (host !== -1) {
    put(d, w, Role.SUBJECT, host);
  } else if (meanwhile && clauses.subjectWord[c] !== -1) put(d, w, Role.SUBJECT, clauses.subjectWord[c]!);
}

/** Whether a preposition of the frame stands right behind a participle. */
function governsBehind(d: Drafting, w: number, frame: readonly string[]): boolean {
  const r = d.clauses.phrases.words.reading[w + 1];
  if (r?.upos !== Upos.ADP || !(frame.includes(r.lemma) || r.lemma === "ل" || r.lemma === "ب")) return false;
  const p = d.clauses.phrases.at[w + 2] ?? -1;
  return p === -1 || d.owner[d.clauses.phrases.head[p]!] === -1;
}

/** `مضروب`, `مفتوحة`: passive by its shape; derived forms are known by their voice alone. */
const isPassiveShape = (r: Reading): boolean => /^(?:ال)?م..و.ة?$/.test(r.form);
const isAccusative = (r: Reading): boolean =>
  !r.definite &&
  (get(r.features, CASE) === 2 || r.form.endsWith("ة") || (r.form.endsWith("ين") && get(r.features, NUMBER) > 1));

/** The noun that a participle describes inside of its phrase: the nearest before it that agrees, or -1. */
function hostOf(d: Drafting, w: number): number {
  const { phrases } = d.clauses;
  const { reading } = phrases.words;
  const p = phrases.of[w]!;
  if (p === -1) return -1;
  const r = reading[w]!;
  if (phrases.head[p] === w) {
    // `الرجل | المتهم بالقتل`: in apposition.
    const o = w > 0 && r.definite && phrases.first[p] === w && phrases.preposition[p] === -1 ? phrases.of[w - 1]! : -1;
    return o !== -1 && reading[phrases.head[o]!]!.definite && phrases.head[o] === w - 1 ? w - 1 : -1;
  }
  const g = get(r.features, GENDER);
  for (let x = w - 1; x >= phrases.first[p]!; x--) {
    const noun = reading[x]!;
    if (noun.upos !== Upos.NOUN && noun.upos !== Upos.PROPN) continue;
    const their = get(noun.features, GENDER);
    const plural = get(noun.features, NUMBER) === 3;
    if (r.definite && !noun.definite && x + 1 === w && get(noun.features, DEFINITE) === 1) continue;
    if (their === 0 || g === 0 || their === g || (plural && g === 2)) return x;
  }
  return phrases.head[p]!;
}
