import { key } from "../letters/fold.ts";
import type { Nominal } from "../lexicon/build.ts";
import { ENDINGS, Ends } from "../lexicon/inflect.ts";
import { type Lexicon, lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, CandidateType, share, tagOf } from "./candidate.ts";
import { IMPERATIVE_ROWS, IMPERFECT_ROWS, PAST_ROWS, type Row } from "./conjugate/suffixes.ts";
import { CASE, DEFINITE, GENDER, get, MOOD, NUMBER, pack, set, Upos, VOICE } from "./features.ts";
import { guess } from "./guess.ts";
import { isStrained } from "./strained.ts";
import { Part, type Reading } from "./words.ts";

/** Endings by their last letter, those of no letters in every list; each list in the order of the whole. */
function byLast<T>(endings: readonly T[], spelling: (ending: T) => string): ReadonlyMap<string, readonly T[]> {
  const lasts = new Set(endings.map((e) => spelling(e).slice(-1)));
  return new Map(
    [...lasts].map((last) => [last, endings.filter((e) => spelling(e) === "" || spelling(e).slice(-1) === last)]),
  );
}
/** Enclitic pronouns: UD's lemma of all is `هو`. */
const PRONOUNS: readonly Reading[] = [
  { form: "هما", features: pack({ Person: "3", Number: "Dual", PronType: "Prs" }) },
  { form: "كما", features: pack({ Person: "2", Number: "Dual", PronType: "Prs" }) },
  { form: "هم", features: pack({ Person: "3", Gender: "Masc", Number: "Plur", PronType: "Prs" }) },
  { form: "هن", features: pack({ Person: "3", Gender: "Fem", Number: "Plur", PronType: "Prs" }) },
  { form: "ها", features: pack({ Person: "3", Gender: "Fem", Number: "Sing", PronType: "Prs" }) },
  { form: "كم", features: pack({ Person: "2", Gender: "Masc", Number: "Plur", PronType: "Prs" }) },
  { form: "نا", features: pack({ Person: "1", Number: "Plur", PronType: "Prs" }) },
  { form: "ني", features: pack({ Person: "1", Number: "Sing", PronType: "Prs" }) },
  { form: "ه", features: pack({ Person: "3", Gender: "Masc", Number: "Sing", PronType: "Prs" }) },
  { form: "ك", features: pack({ Person: "2", Number: "Sing", PronType: "Prs" }) },
  { form: "ي", features: pack({ Person: "1", Number: "Sing", PronType: "Prs" }) },
].map((p) => share({ ...p, lemma: "هو", upos: Upos.PRON!, part: Part.ENCLITIC }));
const PRONOUNS_BY_LAST = byLast(PRONOUNS, (p) => p.form);
const NO_PRONOUNS: readonly Reading[] = [];
/** The pronouns that a spelling may end in, by its last letter. */
const pronounsOf = (spelling: string): readonly Reading[] =>
  PRONOUNS_BY_LAST.get(spelling[spelling.length - 1]!) ?? NO_PRONOUNS;

const clitic = (form: string, lemma: string, upos: number, part: Part, features = 0): Reading =>
  share({ form, lemma, upos, part, features });
const CONJUNCTIONS = {
  و: clitic("و", "و", Upos.CCONJ!, Part.PROCLITIC),
  ف: clitic("ف", "ف", Upos.CCONJ!, Part.PROCLITIC),
} as const;
const PREPOSITIONS = {
  ب: clitic("ب", "ب", Upos.ADP!, Part.PROCLITIC),
  ل: clitic("ل", "ل", Upos.ADP!, Part.PROCLITIC),
  ك: clitic("ك", "ك", Upos.ADP!, Part.PROCLITIC),
} as const;
const FUTURE = clitic("س", "س", Upos.PART!, Part.PROCLITIC);
const QUESTION = clitic("أ", "أ", Upos.PART!, Part.PROCLITIC);

/** All readings of a token spelt `form` (its `bare` letters), most plausible kinds first. Never empty. */
export function candidates(form: string): Candidate[] {
  const out: Candidate[] = [];
  const lex = lexicon();
  if (form.length < 2) return [letter(form)];
  // The stem after each run of proclitics that the letters allow.
  stem(lex, form, [], out, "");
  const first = form[0];
  if (form.length > 2 && (first === "و" || first === "ف")) {
    const c = CONJUNCTIONS[first];
    stem(lex, form.slice(1), [c], out, "");
    prepositions(lex, form.slice(1), [c], out);
  }
  prepositions(lex, form, [], out);
  if (form.length > 3 && form[0] === "أ") stem(lex, form.slice(1), [QUESTION], out, "أ");
  if (CLOSED.has(form)) {
    const closed = out.filter((c) => c.type === CandidateType.FUNCTION);
    if (closed.length > 0) return closed;
  }
  // `رءوس`, `مرءوس`: the hamza on the line before و, where others have it on a seat.
  const line = out.length === 0 ? form.indexOf("ءو") : -1;
  if (line > 0 && line < form.length - 2) return candidates(`${form.slice(0, line)}ؤ${form.slice(line + 1)}`);
  if (out.length === 0) guess(form, out);
  else if (out.every((c) => c.slips > 0 || c.type === CandidateType.DERIVED || isStrained(c))) guess(form, out);
  return out;
}

/** Spellings that are nothing but a function word, with or without its hamza (`واشار الى انها`). */
const CLOSED = new Set(
  "إلى الى الي فإنه فانه فإنها فانها فإنهم فانهم وإنه وانه وإنها وانها لأنه لانه لأنها لانها لأنهم لانهم بأنه بانه بأنها بانها".split(
    " ",
  ),
);

/** A letter by itself: a conjunction or preposition typed apart, or an abbreviation (`م`, `د`, `هـ`). */
function letter(form: string): Candidate {
  const clitic = CONJUNCTIONS[form as "و"] ?? PREPOSITIONS[form as "ب"];
  const r = share(
    clitic ? { ...clitic, part: Part.STEM } : { form, lemma: form, upos: Upos.NOUN!, features: 0, part: Part.STEM },
  );
  return {
    readings: [r],
    type: CandidateType.FUNCTION,
    slips: 0,
    tag: clitic ? (r.upos === Upos.CCONJ ? "CCONJ" : `ADP-${form}`) : "NOUN",
  };
}

function prepositions(lex: Lexicon, form: string, before: readonly Reading[], out: Candidate[]): void {
  const first = form[0];
  if (form.length < 2) return;
  if (first === "ب" || first === "ل" || first === "ك")
    stem(lex, form.slice(1), [...before, PREPOSITIONS[first]], out, first);
  if (first === "س" && form.length > 3) stem(lex, form.slice(1), [...before, FUTURE], out, "س");
}

/** Readings of what is left after the proclitics. `last` is the proclitic next to it (`ب ل ك س أ`), or empty. */
function stem(lex: Lexicon, rest: string, before: readonly Reading[], out: Candidate[], last: string): void {
  if (rest.length === 0) return;
  const preposition = last === "ب" || last === "ل" || last === "ك";
  if (last !== "س") {
    functionWords(lex, rest, before, out, last);
    if (preposition) pronounAfter(rest, before, out);
    if (last !== "أ") {
      names(lex, rest, before, out);
      nominals(lex, rest, before, out, last);
    }
  }
  if (last === "" || last === "س" || last === "ل" || last === "أ") verbs(lex, rest, before, out, last);
}

const push = (
  out: Candidate[],
  before: readonly Reading[],
  stemReading: Reading,
  after: readonly Reading[],
  type: CandidateType,
  slips: number,
  tag: string,
) => {
  out.push({ readings: joined(before, stemReading, after), type, slips, tag });
};

/** The readings in one array without room to spare: they are kept by the hundred thousand, and V8 leaves room for 16 behind a first `push`. */
function joined(before: readonly Reading[], stemReading: Reading, after: readonly Reading[]): readonly Reading[] {
  const n = before.length;
  if (after.length === 0) {
    if (n === 0) return [stemReading];
    if (n === 1) return [before[0]!, stemReading];
    if (n === 2) return [before[0]!, before[1]!, stemReading];
  } else if (after.length === 1) {
    if (n === 0) return [stemReading, after[0]!];
    if (n === 1) return [before[0]!, stemReading, after[0]!];
    if (n === 2) return [before[0]!, before[1]!, stemReading, after[0]!];
  }
  return [...before, stemReading, ...after];
}

/** How many letters differ that `key` makes equal; `مسئول` and `شئون` are spelt as Egypt spells them, no slips. */
function slipsOf(written: string, spelt: string): number {
  if (written === spelt) return 0;
  let n = 0;
  const length = Math.min(written.length, spelt.length);
  for (let i = 0; i < length; i++)
    if (written[i] !== spelt[i] && !(written[i] === "ئ" && spelt[i] === "ؤ" && written[i + 1] === "و")) n++;
  return n;
}

/** `له`, `بها`: a preposition and a pronoun without a stem. */
function pronounAfter(rest: string, before: readonly Reading[], out: Candidate[]): void {
  for (const p of pronounsOf(rest)) {
    if (p.form !== rest || p.form === "ني" || before.at(-1)!.form === "ك") continue;
    push(out, before, p, [], CandidateType.FUNCTION, 0, "PRON");
  }
}

/** `من` or `عن` with `ما` or `من`: two words written as one. */
const CONTRACTED = new Set(["مما", "عما", "ممن", "عمن"]);

/** Function words that take a pronoun (`إنه`, `عليها`, `بعضهم`), by the change of their last letter. */
function functionWords(lex: Lexicon, rest: string, before: readonly Reading[], out: Candidate[], last: string): void {
  const k = key(rest);
  const contracted = CONTRACTED.has(k);
  // `للجميع`: the article's alef is left out after ل.
  const lamlam = last === "ل" && rest[0] === "ل" && rest.length > 3 ? (lex.functions.get(`ا${k}`) ?? []) : [];
  for (const f of lamlam) {
    const r = share({
      form: rest,
      key: `ا${k}`,
      lemma: f.entry.bare,
      upos: f.entry.upos,
      features: f.features,
      part: Part.STEM,
      entry: f.entry,
      classes: f.entry.classes,
      definite: true,
    });
    push(out, before, r, [], CandidateType.FUNCTION, slipsOf(`ا${rest}`, f.form), tagOf(r));
  }
  for (const f of contracted ? [] : (lex.functions.get(k) ?? [])) {
    if (last === "أ" && f.form[0] !== "ل") continue;
    // `لهم`, `بهما`: what is attached to a preposition is no free pronoun.
    if ((last === "ب" || last === "ل") && f.entry.upos === Upos.PRON && f.entry.classes.has("pronoun")) continue;
    const r = share({
      form: rest,
      key: k,
      lemma: f.entry.bare,
      upos: f.entry.upos,
      features: f.features,
      part: Part.STEM,
      entry: f.entry,
      classes: f.entry.classes,
      definite: rest.startsWith("ال") && f.entry.classes.has("relative") === false && rest.length > 4,
    });
    push(out, before, r, [], CandidateType.FUNCTION, slipsOf(rest, f.form), tagOf(r));
  }
  // مما، عما، ممن، عمن: the preposition's ن is in the doubled م.
  if (contracted) {
    const p = share({
      form: rest[0]!,
      lemma: rest[0] === "م" ? "من" : "عن",
      upos: Upos.ADP!,
      features: 0,
      part: Part.PROCLITIC,
    });
    const r = share({
      form: rest.slice(1),
      lemma: rest.endsWith("ا") ? "ما" : "من",
      upos: Upos.PRON!,
      features: pack({ PronType: "Rel" }),
      part: Part.STEM,
    });
    push(out, [...before, p], r, [], CandidateType.FUNCTION, 0, "PRON");
  }
  // `منا`, `عنا`: the two ن are written as one.
  if (rest === "منا" || rest === "عنا") {
    const us = pronounsOf(rest).find((p) => p.form === "نا");
    const entry = (lex.functions.get(rest[0] === "م" ? "من" : "عن") ?? []).find(
      (f) => f.entry.upos === Upos.ADP,
    )?.entry;
    if (us && entry) {
      const r = share({
        form: rest[0]!,
        lemma: entry.bare,
        upos: Upos.ADP!,
        features: 0,
        part: Part.STEM,
        entry,
        classes: entry.classes,
      });
      push(out, before, r, [us], CandidateType.FUNCTION, 0, `${tagOf(r)}+`);
    }
  }
  for (const p of pronounsOf(rest)) {
    if (!rest.endsWith(p.form) || rest.length <= p.form.length) continue;
    const head = rest.slice(0, -p.form.length);
    const hk = key(head);
    const found = new Set(lex.functions.get(hk) ?? []);
    for (const f of found) {
      const u = f.entry.upos;
      if (!takesPronoun(u, f.entry.classes) || f.entry.classes.has("article")) continue;
      // `علي` is a name or على, not لعل's short form with a pronoun.
      if (p.form === "ي" && hk === "عل") continue;
      if ((p.form === "ني") !== (f.entry.classes.has("inna") || f.entry.classes.has("anna")) && p.form === "ني")
        continue;
      const r = share({
        form: head,
        key: hk,
        lemma: f.entry.bare,
        upos: u,
        features: f.features,
        part: Part.STEM,
        entry: f.entry,
        classes: f.entry.classes,
      });
      // ى is regularly ي before a pronoun: إلى, إليه.
      push(out, before, r, [p], CandidateType.FUNCTION, slipsOf(head, f.form.replace(/ى$/, "ي")), `${tagOf(r)}+`);
    }
  }
}
const takesPronoun = (upos: number, classes: ReadonlySet<string>): boolean =>
  upos === Upos.ADP ||
  upos === Upos.DET ||
  upos === Upos.NOUN ||
  classes.has("inna") ||
  classes.has("anna") ||
  classes.has("quantifier") ||
  classes.has("exception") ||
  classes.has("hope") ||
  classes.has("bound") ||
  upos === Upos.NUM ||
  (upos === Upos.ADV && !classes.has("an"));

function names(lex: Lexicon, rest: string, before: readonly Reading[], out: Candidate[]): void {
  const lamlam = before.at(-1)?.form === "ل" && rest[0] === "ل";
  // `لله`: of three letters ل one is left out.
  const god = rest === "له" && before.at(-1)?.form === "ل";
  const spelt = god ? "الله" : lamlam ? `ا${rest}` : rest;
  const k = key(spelt);
  for (const n of lex.names.get(k) ?? []) {
    const r = share({
      form: rest,
      key: k,
      lemma: n.form,
      upos: Upos.PROPN!,
      features: 0,
      part: Part.STEM,
      entry: n.entry,
      classes: n.entry.classes,
      definite: n.form.startsWith("ال"),
    });
    const { classes } = n.entry;
    const tag = classes.has("given") ? "PROPN.given" : classes.has("family") ? "PROPN.family" : "PROPN";
    push(out, before, r, [], CandidateType.NAME, slipsOf(spelt, n.form), tag);
    break;
  }
}

/** Nouns and adjectives: article, base, ending, pronoun. */
function nominals(lex: Lexicon, rest: string, before: readonly Reading[], out: Candidate[], last: string): void {
  // ال is written ل after ل.
  if (rest.startsWith("ال") && rest.length > 3) nominal(lex, rest, rest.slice(2), true, before, [], out);
  else if (last === "ل" && rest[0] === "ل" && rest.length > 2) nominal(lex, rest, rest.slice(1), true, before, [], out);
  nominal(lex, rest, rest, false, before, [], out);
  for (const p of pronounsOf(rest)) {
    if (p.form === "ني" || !rest.endsWith(p.form) || rest.length < p.form.length + 2) continue;
    nominal(lex, rest.slice(0, -p.form.length), rest.slice(0, -p.form.length), false, before, [p], out);
  }
}

/** The endings that a spelling may have by its last letter. */
const endingsOf = <T>(lists: ReadonlyMap<string, readonly T[]>, k: string): readonly T[] =>
  lists.get(k[k.length - 1]!) ?? lists.get("")!;
const NOMINAL_ENDINGS = byLast(ENDINGS, (e) => e.ending);

function nominal(
  lex: Lexicon,
  written: string,
  body: string,
  article: boolean,
  before: readonly Reading[],
  after: readonly Reading[],
  out: Candidate[],
): void {
  const bound = after.length > 0;
  const k = key(body);
  for (const end of endingsOf(NOMINAL_ENDINGS, k)) {
    if (end.ending.length > 1 && !k.endsWith(end.ending)) continue;
    if (article && !end.article) continue;
    if (bound ? end.stands === "free" : end.stands === "bound" && end.ending === "ت") continue;
    if (k.length - end.ending.length < 2) continue;
    const length = k.length - end.ending.length;
    // ة is not ه where it is written, nor the other way round: a slip, not a refusal.
    attach(lex.nominals.within(k, 0, length), end, written, body, article, before, after, out);
    const last = k[length - 1];
    if (bound && end.ending === "") {
      // Hamza moves to a seat and ى becomes ا before a pronoun: وزراء + هم, مستوى + ه.
      if (last === "ئ" && k[length - 2] === "ا")
        attach(lex.nominals.get(`${k.slice(0, length - 1)}ء`), end, written, body, article, before, after, out);
      if (last === "ا")
        attach(lex.nominals.get(`${k.slice(0, length - 1)}ي`), end, written, body, article, before, after, out);
    } else if (end.ending !== "" && last === "ئ") {
      attach(lex.nominals.get(`${k.slice(0, length - 1)}ء`), end, written, body, article, before, after, out);
    }
  }
}

/** 1 where the last letter is written as it must be before a pronoun, no slip: `أبنائنا`, `زملاؤه`, `مستواه`. */
const seated = (written: string | undefined, spelt: string | undefined): number =>
  (spelt === "ء" && (written === "ئ" || written === "ؤ")) || (spelt === "ى" && written === "ا") ? 1 : 0;

const PLURAL = get(pack({ Number: "Plur" }), NUMBER);
/** What an ending says of a noun. */
const OF_ENDINGS = [GENDER, NUMBER, CASE, DEFINITE] as const;
const SUBSTANTIVE = ["person", "people", "nisba", "victim", "role"];

function attach(
  stems: readonly Nominal[] | undefined,
  end: (typeof ENDINGS)[number],
  written: string,
  body: string,
  article: boolean,
  before: readonly Reading[],
  after: readonly Reading[],
  out: Candidate[],
): void {
  if (stems === undefined) return;
  const k = article ? `ال${key(body)}` : key(written);
  for (const n of stems) {
    if ((n.ends & end.needs) === 0) continue;
    // The alef of tanwin does not follow اء, ا, ى or ة.
    if (
      end.ending === "ا" &&
      end.needs === Ends.PLAIN &&
      (n.spelling.endsWith("ا") || n.spelling.endsWith("ى") || n.spelling.endsWith("اء"))
    )
      continue;
    let features = n.features;
    // The ة of a broken plural is no feminine: `قضاة`, `أجهزة`.
    const plural = end.needs === Ends.FEM && get(features, NUMBER) === PLURAL;
    // Nor has it a dual: `السنتين` are years, not Sunnis.
    if (plural && end.ending.length > 1) continue;
    for (const f of OF_ENDINGS) {
      const v = plural && (f === GENDER || f === NUMBER) ? 0 : get(end.features, f);
      if (v) features = (features & ~(f.mask << f.shift)) | (v << f.shift);
    }
    if (article) features = set(features, DEFINITE, "Def");
    else if (after.length > 0) features = set(features, DEFINITE, "Cons");
    const type = n.verb !== "" && n.entry.classes.size === 0 ? CandidateType.DERIVED : CandidateType.NOMINAL;
    const slips =
      slipsOf(body.slice(0, n.spelling.length), n.spelling) -
      (after.length > 0 ? seated(body[n.spelling.length - 1], n.spelling[n.spelling.length - 1]) : 0) +
      (end.ending === "ه" && after.length === 0 && !body.endsWith("ة") ? 1 : 0) +
      (end.ending === "" && after.length === 0 && body.endsWith("ة") ? 1 : 0);
    const r = share({
      form: written,
      key: k,
      lemma: n.entry.bare,
      upos: n.entry.upos,
      features,
      part: Part.STEM,
      entry: n.entry,
      classes: n.entry.classes,
      verb: n.verb,
      definite: article,
    });
    push(out, before, r, after, type, slips, tagOf(r));
    // A participle or the adjective of a people serves as a noun as well as an adjective.
    if (
      n.entry.upos === Upos.ADJ &&
      (type === CandidateType.DERIVED || SUBSTANTIVE.some((c) => n.entry.classes.has(c)))
    ) {
      const noun = share({ ...r, upos: Upos.NOUN! });
      push(out, before, noun, after, type, slips, tagOf(noun));
    }
  }
}

/** The conjugator's endings as they are spelt without harakat; equal ones (moods that only vowels tell apart) once. */
interface Ending {
  readonly slot: string;
  readonly key: string;
  readonly stands: Row["stands"];
  readonly features: number;
}
function spelt(rows: readonly Row[]): Ending[] {
  const out = new Map<string, Ending>();
  for (const row of rows) {
    const spelling = key(row.suffix);
    const id = `${row.slot} ${spelling} ${row.stands} ${set(row.features, MOOD, "")}`;
    const same = out.get(id);
    const differs = same !== undefined && get(same.features, MOOD) !== get(row.features, MOOD);
    out.set(id, {
      slot: row.slot,
      key: spelling,
      stands: row.stands,
      features: differs ? set(row.features, MOOD, "") : row.features,
    });
  }
  return [...out.values()];
}
type Endings = ReadonlyMap<string, readonly Ending[]>;
const listed = (rows: readonly Row[]): Endings => byLast(spelt(rows), (e) => e.key);
const PAST = listed(PAST_ROWS);
const IMPERATIVE = listed(IMPERATIVE_ROWS);
const IMPERFECT: ReadonlyMap<string, Endings> = new Map(
  ["ي", "ت", "أ", "ن"].map((letter) => [key(letter), listed(IMPERFECT_ROWS.filter((s) => s.prefix === letter))]),
);

/** Finite verbs: prefix, stem, suffix, object pronoun. */
function verbs(lex: Lexicon, rest: string, before: readonly Reading[], out: Candidate[], last: string): void {
  finite(lex, rest, before, [], out, last);
  for (const p of pronounsOf(rest)) {
    if (p.form === "ي" || !rest.endsWith(p.form) || rest.length < p.form.length + 2) continue;
    finite(lex, rest.slice(0, -p.form.length), before, [p], out, last);
  }
}

function finite(
  lex: Lexicon,
  body: string,
  before: readonly Reading[],
  after: readonly Reading[],
  out: Candidate[],
  last: string,
): void {
  const bound = after.length > 0;
  const k = key(body);
  // Endings of one length leave one stem: it is looked up once.
  let length = -1;
  let taken = -1;
  let found: ReturnType<Lexicon["verbs"]["get"]>;
  const lookup = (ending: Ending, prefix: number) => {
    if (ending.key.length !== length || prefix !== taken) {
      length = ending.key.length;
      taken = prefix;
      found = lex.verbs.within(k, prefix, k.length - length);
    }
    if (found === undefined) return;
    for (const v of found) {
      if (v.slot !== ending.slot) continue;
      // `كنا`: of كان alone a stem of one letter is met; `هنا`, `لنا`, `بنا` are no verbs.
      if (v.spelling.length === 1 && v.slot === "PCN" && !v.entry.classes.has("aux")) continue;
      // A passive verb has no object pronoun unless it takes two objects.
      if (bound && v.voice === "Pass" && !v.entry.frame.includes("هه")) continue;
      const r = share({
        form: body,
        key: k,
        lemma: v.entry.bare,
        upos: v.entry.classes.has("aux") ? Upos.AUX! : Upos.VERB!,
        features: set(ending.features, VOICE, v.voice),
        part: Part.STEM,
        entry: v.entry,
        classes: v.entry.classes,
        verb: v.entry.bare,
      });
      push(
        out,
        before,
        r,
        after,
        CandidateType.VERB,
        slipsOf(body.slice(prefix, prefix + v.spelling.length), v.spelling),
        tagOf(r),
      );
    }
  };
  if (last === "" || last === "أ") {
    for (const s of endingsOf(PAST, k)) if (fits(s, k, bound)) lookup(s, 0);
    if (last === "")
      for (const s of endingsOf(IMPERATIVE, k)) if (fits(s, k, bound) && k.length - s.key.length >= 2) lookup(s, 0);
  }
  const imperfect = IMPERFECT.get(k[0]!);
  if (imperfect) for (const s of endingsOf(imperfect, k)) if (fits(s, k, bound)) lookup(s, 1);
}

const fits = (s: Ending, k: string, bound: boolean): boolean =>
  (bound ? s.stands !== "free" : s.stands !== "bound") &&
  k.length > s.key.length + (s.slot === "PCN" ? 0 : 1) &&
  k.endsWith(s.key);
