import type { Found } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { get, NUMBER, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { type Draft, draft } from "./draft.ts";
import { longestHit } from "./longest-hit.ts";
import { ARABIC_PARTICLES, FAMILY_FIRST, FOREIGN_PARTICLES, PartOf, partsOf, SECOND_HALVES } from "./name-parts.ts";
import type { Scan } from "./scan.ts";
import { excluded, isAttribute } from "./vetoes.ts";

/** A form by which the report may come back to a name. */
interface Again {
  readonly keys: readonly string[];
  readonly draft: Draft;
  readonly rule: string;
  /** Which came first, counted over the report. */
  readonly order: number;
}

/** The forms as a tree, by the keys of their words, so that many forms with one first word cost no more than one. */
interface Step {
  /** Made when a form goes on: few do. */
  next: Map<string, Step> | undefined;
  again: Again | null;
}

/**
 * Names that the report has already given in full, where it comes back to them: a person by the family name
 * (`بلينكن` after `أنتوني بلينكن`), a body or place that is no name elsewhere, a doubtful spelling that the report has
 * borne out once. Reads the text once more; what it finds lies outside the names found before.
 */
export function comeBack(scan: Scan, names: readonly Found<Draft>[]): Found<Draft>[] {
  const first = new Map<string, Step>();
  const forms: Step = { next: first, again: null };
  const begin = new Uint8Array(MARKS);
  const tails = new Map<string, Again[]>();
  const numbers = new Set<number>();
  let order = 0;
  const add = (keys: readonly string[], draft: Draft, rule: string): Again | null => {
    let step = forms;
    begin[markOf(keys[0]!)] = 1;
    for (const k of keys) {
      step.next ??= new Map();
      let next = step.next.get(k);
      if (!next) step.next.set(k, (next = { next: undefined, again: null }));
      step = next;
    }
    if (step.again) return null;
    step.again = { keys, draft, rule, order: order++ };
    return step.again;
  };
  for (const { fact } of names) {
    if (fact.known) numbers.add(fact.known.number);
    const keys: string[] = [];
    for (let t = fact.from; t < fact.to; t++)
      if (scan.kind(t) === Kind.WORD || scan.kind(t) === Kind.LATIN)
        keys.push(t === fact.from ? firstKey(scan, fact) : scan.key(t));
    if (keys.length === 0) continue;
    if (fact.kind === "person") {
      for (const tail of shortForms(keys)) {
        const again = add(tail, fact, "mentions/family-name-again");
        if (again && tail.length === 1 && tail[0]!.length >= 5)
          for (const k of lettersOut(tail[0]!)) {
            const like = tails.get(k);
            if (like) like.push(again);
            else tails.set(k, [again]);
          }
      }
    } else if (!fact.known && (keys.length > 1 || (keys[0]!.length > 3 && scan.stem(fact.from).guessed)))
      add(keys, fact, "mentions/named-before");
  }

  const covered = new Uint8Array(scan.tokens.count);
  for (const { fact } of names) covered.fill(1, fact.from, fact.to);
  const out: Found<Draft>[] = [];
  const push = (rule: string, of: Draft, from: number, to: number, letters: number, confidence: number) => {
    covered.fill(1, from, to);
    const fact = draft(scan, from, to, letters, of.kind, confidence, {
      known: of.known,
      country: of.country,
      sector: of.sector,
    });
    out.push({ rule, from: scan.words.firstOfToken[from]!, to: scan.words.firstOfToken[to]!, fact });
  };
  for (let t = 0; t < scan.tokens.count; t++) {
    if (covered[t] || (scan.kind(t) !== Kind.WORD && scan.kind(t) !== Kind.LATIN)) continue;
    let done = false;
    for (const cut of scan.cuts(t)) {
      const step = begin[markOf(cut.key)] === 1 ? first.get(cut.key) : undefined;
      if (step === undefined) continue;
      for (const { again, to } of follow(scan, t, step)) {
        if (isCovered(covered, t, to)) continue;
        if (again.keys.length === 1 && !borneOut(scan, t, cut.key, cut.letters, again.draft)) continue;
        push(again.rule, again.draft, t, to, cut.letters, 0.8);
        done = true;
        break;
      }
      if (done) break;
    }
    if (done) continue;
    // A doubtful spelling of a name that stands elsewhere in the report beyond doubt.
    const hit = longestHit(scan, t);
    if (hit && !isCovered(covered, hit.from, hit.to)) {
      const sense = excluded(scan, hit)
        ? undefined
        : hit.senses.find(
            (s) =>
              numbers.has(s.known.number) &&
              // `«كان» … وكان المدرب`: a verb is no body that was named in marks.
              (s.known.kind !== "organization" || !isVerb(scan, t)) &&
              (s.known.kind !== "organization" || !isAttribute(scan, hit.from, hit.to, hit.letters)) &&
              (s.known.kind !== "place" ||
                scan.stem(t).upos === Upos.PROPN ||
                placeAgain(scan, t, hit.to) ||
                scan.key(t).slice(hit.letters) === "الضفه"),
          );
      if (sense && !(sense.known.kind === "person" && !borneOut(scan, t, "", hit.letters, undefined))) {
        const of = draft(scan, hit.from, hit.to, hit.letters, sense.known.kind, 0.75, { known: sense.known });
        push("mentions/doubtful-again", of, hit.from, hit.to, hit.letters, 0.75);
        continue;
      }
    }
    // `جونسن` for `جونسون`: an unknown word one letter away from a family name of the report.
    const r = scan.stem(t);
    if (r.guessed && r.upos === Upos.PROPN && r.key.length >= 5) {
      const near = tails.size === 0 ? undefined : nearest(tails, r.key);
      if (near) push("mentions/misspelt-again", near.draft, t, t + 1, scan.cliticLetters(t), 0.6);
    }
  }
  return out;
}

/** Places by the outer letters and the length of a form's first word: most words of a report begin no form, and this tells without looking one up. */
const MARKS = 4096;
const markOf = (k: string): number =>
  (Math.imul(k.charCodeAt(0), 31) + Math.imul(k.charCodeAt(k.length - 1), 331) + Math.imul(k.length, 1021)) &
  (MARKS - 1);

function isCovered(covered: Uint8Array, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (covered[t] === 1) return true;
  return false;
}

const isVerb = (scan: Scan, t: number): boolean => {
  const { upos } = scan.stem(t);
  return upos === Upos.VERB || upos === Upos.AUX;
};

/** `صيف الباحة` after `مدينة الباحة`: an ordinary noun that the report has used as a place's name, without an adjective of its own. */
function placeAgain(scan: Scan, t: number, to: number): boolean {
  const r = scan.stem(t);
  if (r.upos === Upos.VERB || r.upos === Upos.AUX || r.upos === Upos.ADP || get(r.features, NUMBER) === 2) return false;
  const next = scan.plain(scan.after(to - 1));
  if (r.definite && next?.definite && (next.upos === Upos.ADJ || next.upos === Upos.DET)) return false;
  const b = scan.before(t);
  if (r.upos === Upos.ADJ) return b >= 0 && !scan.stem(b).definite && r.definite;
  const last = scan.words.reading[scan.words.firstOfToken[t + 1]! - 1]!;
  return last.part !== Part.ENCLITIC;
}

const firstKey = (scan: Scan, fact: Draft): string => {
  for (const c of scan.cuts(fact.from)) if (scan.startAfter(fact.from, c.letters) === fact.start) return c.key;
  return scan.key(fact.from);
};

/** The forms by which news comes back to a person: the family name with its particles; the first for East Asian names. */
function shortForms(keys: readonly string[]): string[][] {
  if (keys.length < 2) return keys[0]!.length > 2 ? [[...keys]] : [];
  const out: string[][] = [];
  let i = keys.length - 1;
  if (SECOND_HALVES.has(keys[i]!) && i > 0) i--;
  let from = i;
  while (from > 0 && (ARABIC_PARTICLES.has(keys[from - 1]!) || FOREIGN_PARTICLES.has(keys[from - 1]!))) from--;
  if (from === 0 && i > 0 && keys.length === i + 1) return [[...keys]];
  const tail = keys.slice(from);
  // `انخل دي ماريا`, cut: a particle by itself names nobody.
  if (tail.length === 1 && FOREIGN_PARTICLES.has(tail[0]!)) return [[...keys]];
  out.push(tail);
  // `الأب` of `بوش الأب` is no family name.
  if (
    tail.length === 1 &&
    (tail[0] === "الاب" ||
      tail[0] === "الابن" ||
      tail[0] === "الثاني" ||
      tail[0] === "الثالث" ||
      tail[0] === "السادس" ||
      tail[0] === "الاول")
  )
    out.pop();
  if (from !== i && FOREIGN_PARTICLES.has(keys[from]!)) out.push(keys.slice(i));
  if (FAMILY_FIRST.has(keys[0]!)) out.push([keys[0]!]);
  // `جاستن` after `جاستن ترودو`: a foreign given name, which few share.
  const first = partsOf(keys[0]!);
  if ((first & PartOf.GIVEN) !== 0 && (first & PartOf.FOREIGN) !== 0 && (first & PartOf.COMMON) === 0)
    out.push([keys[0]!]);
  // `جاويش أوغلو` after `مولود جاويش أوغلو`: the two last words, where neither is a particle or a given name by itself.
  if (from === i && i === keys.length - 1 && i > 1 && !joinsNames(keys[i - 1]!) && !joinsNames(keys[i - 2]!))
    out.push(keys.slice(i - 1));
  out.push([...keys]);
  return out;
}

const joinsNames = (k: string): boolean => ARABIC_PARTICLES.has(k) || FOREIGN_PARTICLES.has(k);

/** The forms that stand from token `t` on (its clitics aside), each with the token after its last; those named first, first. */
function follow(scan: Scan, t: number, first: Step | undefined): { readonly again: Again; readonly to: number }[] {
  const out: { again: Again; to: number }[] = [];
  let at = t;
  for (let step = first; step; ) {
    if (step.again) out.push({ again: step.again, to: at + 1 });
    if (step.next === undefined) break;
    at = scan.after(at);
    step = at < 0 ? undefined : step.next.get(scan.key(at));
  }
  return out.sort((a, b) => a.again.order - b.again.order);
}

/** Verbs by which a speaker goes on, where they are read as nouns: `وتابع بارز`, the follower and the prominent one. */
const GOES_ON = new Set("تابع واصل ختم".split(" "));

/** Whether a single word that names someone of the report is meant as that name here. */
function borneOut(scan: Scan, t: number, k: string, letters: number, of: Draft | undefined): boolean {
  const clitics = scan.cliticLetters(t);
  const agrees = letters === clitics || (letters === clitics + 1 && k.startsWith("ال")) || scan.stem(t).guessed;
  if (!agrees) return false;
  const r = scan.stem(t);
  if (r.upos === Upos.PROPN || r.guessed) return true;
  if (of && of.kind !== "person") return r.upos === Upos.NOUN && letters === clitics;
  const bits = partsOf(k);
  const next = t + 1 < scan.tokens.count && scan.sameSentence(t, t + 1) ? scan.stem(t + 1) : undefined;
  const b = scan.before(t);
  const before = b >= 0 ? scan.stem(b) : undefined;
  const speaks =
    before !== undefined &&
    (before.upos === Upos.VERB ||
      before.classes.has("title") ||
      before.classes.has("inna") ||
      before.classes.has("anna") ||
      before.upos === Upos.SCONJ ||
      GOES_ON.has(before.form) ||
      before.lemma === "لكن");
  if ((bits & PartOf.FAMILY) !== 0 && r.upos !== Upos.VERB)
    return (bits & PartOf.COMMON) === 0 || r.definite || speaks || next?.upos === Upos.VERB;
  return r.upos !== Upos.VERB && r.upos !== Upos.ADP && speaks && (r.definite || letters === 0) && r.form.length > 2;
}

/** A spelling, and it with each letter but the first left out: spellings one letter apart share one of these. */
function lettersOut(k: string): string[] {
  const out = [k];
  for (let i = 1; i < k.length; i++) out.push(k.slice(0, i) + k.slice(i + 1));
  return out;
}

/** The first family name that is one letter away from a spelling. */
function nearest(tails: ReadonlyMap<string, readonly Again[]>, k: string): Again | undefined {
  let best: Again | undefined;
  for (const out of lettersOut(k))
    for (const a of tails.get(out) ?? []) {
      if (best && a.order >= best.order) break;
      if (oneLetterAway(a.keys[0]!, k)) best = a;
    }
  return best;
}

/** Whether two spellings differ by one letter more, less or other, or by two neighbours in the other order. Linear. */
export function oneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  // `لوبتيس` for `لوبيتس`: two letters that changed places.
  if (a.length === b.length && i > 0 && i + j === a.length - 2 && a[i] === b[i + 1] && a[i + 1] === b[i]) return true;
  return i + j >= Math.max(a.length, b.length) - 1 && i > 0;
}
