import { isManyInTa } from "../entities/unnamed.ts";
import { ASPECT, GENDER, NUMBER, nameOf, PERSON, Upos, VERBFORM, VOICE } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { agrees, caseOf } from "./agreement.ts";
import { allFit, antecedent, fits, speakerAt } from "./antecedent.ts";
import { isFallen } from "./barred.ts";
import { leftOf, PARTICLES } from "./before-verb.ts";
import { isOutlet } from "./cast.ts";
import { controlled, demands, takesObject } from "./control.ts";
import { CALLING } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { genitiveOf } from "./own.ts";
import { canAct, entity, partiesIn, partiesOf } from "./parties.ts";
import { isPreposition, isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { mayBeObject } from "./sole-phrase.ts";
import { brought, objectOf } from "./verb-parties.ts";

/** Who is the subject of a verb. */
export interface Subject {
  readonly ids: readonly string[];
  /** The head of the phrase or the pronoun that names it; -1 where it is left out. */
  readonly word: number;
  /** The phrase, or -1. */
  readonly phrase: number;
  /** Whether it is left out, but told by a verb of the same form before (`تقدمت قوات الجيش ثم تراجعت`). */
  readonly carried?: boolean;
}

const NOBODY: Subject = { ids: [], word: -1, phrase: -1 };

interface Memo {
  readonly found: Map<number, Subject>;
  depth: number;
}

const kept = new WeakMap<object, Memo>();

/** How many verbs one may lead back over for a subject that is left out. */
const DEEP = 24;

/**
 * The subject of the verb at a word: the noun phrase that follows or precedes it and agrees, the noun that a relative clause
 * is about, the pronoun on أنّ; where it is left out, that of the verb before it that agrees, else who speaks.
 */
export function subjectOf(l: EventLayers, verb: number): Subject {
  let memo = kept.get(l.entities);
  if (!memo) kept.set(l.entities, (memo = { found: new Map(), depth: 0 }));
  const known = memo.found.get(verb);
  if (known) return known;
  if (memo.depth > DEEP) return NOBODY;
  // What leads back to this verb while it is worked out finds nobody.
  memo.found.set(verb, NOBODY);
  memo.depth++;
  const found = find(l, verb);
  memo.depth--;
  memo.found.set(verb, found);
  return found;
}

function find(l: EventLayers, verb: number): Subject {
  const { reading } = l.words;
  const v = reading[verb]!;
  // `وقع العراق اتفاقا`, read as a noun with its genitive.
  const own = l.phrases.of[verb]!;
  if (v.upos === Upos.NOUN && own !== -1 && l.phrases.head[own] === verb && l.phrases.last[own]! > verb + 1) {
    const ids = genitiveOf(l, own, verb);
    return { ids, word: verb + 1, phrase: -1 };
  }
  const person = nameOf(v.features, PERSON);
  if (person === "1" && !looksThird(l, verb)) {
    const who = speakerAt(l, verb);
    return { ids: who ? [who] : [], word: -1, phrase: -1 };
  }
  const start = l.words.firstOf[l.words.sentence[verb]!]!;
  const before = leftOf(l, verb, start);
  const after = slotsAfter(l, verb);
  // `وضع عبوة انفجرت`: a thing inside the phrase before it.
  if (before.kind === "indefinite" && before.phrase === -1) {
    // `والتي قتل فيها الجيش مدنيين`: of something further back, to which a pronoun returns; who does it stands behind the verb.
    const returns = after.slice(0, 2).some((s) => s.phrase === -1 && s.by !== "" && isPronoun(l.words.reading[s.word]));
    const slot =
      returns && l.words.reading[before.word]!.classes.has("relative") ? subjectSlot(l, verb, after) : undefined;
    return slot ? named(l, slot) : NOBODY;
  }
  if (before.kind === "relative" || before.kind === "indefinite") {
    // `باريس التي زارها`: the relative pronoun's gender is the noun's, which does not do what a verb in the other gender tells.
    const subject = isOpposed(reading[before.word]!, v)
      ? subjectBehind(l, verb, after)
      : relativeSubject(l, verb, before.phrase, after, reading[before.word]!);
    if (subject) return subject;
  }
  if (before.kind === "pronoun") {
    const who = antecedent(l, before.word);
    return { ids: who ? [who] : [], word: before.word, phrase: -1 };
  }
  if (before.kind === "topic") return of(l, before.phrase);
  // `أكثر من 240 ألفا و381 شخصا قد قتلوا`: those whom the figure counts.
  const figure = countedBefore(l, verb, start);
  if (figure) return { ids: [figure.id], word: figure.word, phrase: -1 };
  if (before.kind === "bare") return named(l, { phrase: -1, word: before.word, by: "" });
  const follows = subjectSlot(l, verb, after);
  // `سبق لفرنسا أن طالبت إيران`, `قرر الوزير أن يدعم الحزب`: what stands behind is whom, unless another stands behind it.
  const master = controlled(l, verb, start);
  if (master.length > 0 && (!follows || (takesObject(v.lemma) && !after.some((s) => s !== follows && s.by === ""))))
    return { ids: master, word: -1, phrase: -1 };
  if (
    follows &&
    !isSpeltPassive(v) &&
    !after.some((s) => s !== follows && s.by === "") &&
    mayBeObject(l, verb, follows)
  ) {
    const other = dropped(l, verb, start);
    if (other.ids.length > 0) return other;
  }
  if (follows) return named(l, follows);
  return dropped(l, verb, start, before.kind === "relative");
}

/** `خمسون مقاتلا من حركة الوفاء قتلوا`: the last word of the figure before those of whom it counts some; else the word itself. */
function beforePart(l: EventLayers, w: number, start: number): number {
  const p = l.figures.of[w] === -1 ? l.phrases.of[w]! : -1;
  const by = p === -1 ? -1 : l.phrases.preposition[p]!;
  return by > start && l.words.reading[by]!.lemma === "من" && l.figures.of[by - 1] !== -1 ? by - 1 : w;
}

/** `أصيب`, `أعيد`: of verbs that are so spelt in the passive only what stands behind is the subject. */
const isSpeltPassive = (v: Reading): boolean => v.classes.has("passive") && /^[أا][^ي]ي.ت?$/.test(v.form);

/** Whom a figure right before a verb counts. */
function countedBefore(
  l: EventLayers,
  verb: number,
  start: number,
): { readonly id: string; readonly word: number } | undefined {
  let w = verb - 1;
  while (w > start && PARTICLES.has(l.words.reading[w]!.lemma)) w--;
  w = beforePart(l, w, start);
  const f = l.figures.of[w] ?? -1;
  if (f === -1) return undefined;
  let party: { readonly id: string; readonly word: number } | undefined;
  while (w >= start && l.figures.of[w] === f) {
    const e = l.entities.of[w]!;
    if (e !== -1 && party === undefined) party = { id: l.entities.items[e]!.id, word: w };
    w--;
  }
  // A figure under a preposition is no subject.
  return w >= start && isPreposition(l.words.reading[w]) ? undefined : party;
}

/** A masdar of doing with its doer behind it: `قيام الدولة`. */
function isDoing(l: EventLayers, w: number): boolean {
  const e = l.entities.of[w + 1] ?? -1;
  return (
    e !== -1 &&
    l.entities.items[e]!.kind !== "group" &&
    nameOf(l.words.reading[w]!.features, VERBFORM) === "Vnoun" &&
    l.entities.of[w] === -1
  );
}

const of = (l: EventLayers, phrase: number): Subject => ({
  ids: partiesOf(l, phrase),
  word: l.phrases.head[phrase]!,
  phrase,
});

function named(l: EventLayers, slot: Slot): Subject {
  if (slot.phrase !== -1) return of(l, slot.phrase);
  const ids = [...partiesIn(l, slot)];
  // `مسلحون ومتمردون`
  const next = l.words.reading[slot.word + 1]?.upos === Upos.CCONJ ? (l.phrases.at[slot.word + 2] ?? -1) : -1;
  if (next !== -1) for (const id of partiesOf(l, next)) if (!ids.includes(id)) ids.push(id);
  return { ids, word: slot.word, phrase: -1 };
}

/** The subject of a verb as though its words left it out: that of the verb before it, or who speaks. */
export const leftOut = (l: EventLayers, verb: number): readonly string[] =>
  dropped(l, verb, l.words.firstOf[l.words.sentence[verb]!]!).ids;

/** `أصيب` is spelt as the first person of the present; with a noun behind it, or in a report's own voice, it is the third. */
const looksThird = (l: EventLayers, verb: number): boolean => {
  const r = l.words.reading[verb]!;
  return r.classes.has("passive") && /^[اأ]/.test(r.form);
};

/** The first free phrase behind a verb that agrees with it. */
export function subjectSlot(l: EventLayers, verb: number, after: readonly Slot[]): Slot | undefined {
  const v = l.words.reading[verb]!;
  const number = nameOf(v.features, NUMBER);
  const person = nameOf(v.features, PERSON);
  if ((number === "Plur" || number === "Dual" || person === "2") && !looksThird(l, verb)) return undefined;
  let last = verb;
  for (const s of after) {
    const behind = last;
    last = s.word;
    if (s.by !== "") continue;
    if (s.phrase === -1) {
      // A name or an adjective that no phrase holds.
      if (l.entities.of[s.word] !== -1 && !isPronoun(l.words.reading[s.word])) return s;
      continue;
    }
    if (isAdverbial(l, s) || isObjectOfMasdar(l, behind, s)) continue;
    // `وأعلنتها جماعة إرهابية`: what she is called.
    if (
      behind === verb + 1 &&
      isPronoun(l.words.reading[behind]) &&
      CALLING.has(v.lemma) &&
      isIndefinite(l.words.reading[s.word]!) &&
      // `كمين نصبه مسلحون`: what somebody is called is in the accusative.
      /(?:[اةى]|ين)$/.test(l.words.reading[s.word]!.form)
    )
      continue;
    // `وستقتل الإرهابيين`: in the accusative, so the subject is left out.
    if (caseOf(l, s.phrase) === "oblique") return undefined;
    if (agrees(l, s.phrase, v, false) || looksThird(l, verb)) return s;
    // `رعى المحادثات مبعوث الأمم المتحدة`: what does not agree is the object, and who does it may stand behind.
    const rest = after.slice(after.indexOf(s) + 1).filter((x) => x.by === "");
    const [next] = rest;
    return l.phrases.first[s.phrase] === verb + 1 && next && isDoerBehind(l, s, next, v) ? next : undefined;
  }
  return undefined;
}

/** Whether one phrase behind another, which is no person, is who does what a verb tells. */
function isDoerBehind(l: EventLayers, object: Slot, s: Slot, v: Reading): boolean {
  if (s.phrase === -1 || isAdverbial(l, s) || caseOf(l, s.phrase) === "oblique") return false;
  const e = l.entities.of[object.word]!;
  if (demands(v.lemma)) return false;
  if (e !== -1 && l.entities.items[e]!.kind !== "place" && l.entities.items[e]!.kind !== "facility") return false;
  // Nothing but a time stands between (`يزور نيقوسيا غدا وفد`).
  for (let w = l.phrases.last[object.phrase]!; w < l.phrases.first[s.phrase]!; w++) {
    const r = l.words.reading[w]!;
    if (l.times.of[w] === -1 && r.upos !== Upos.ADV) return false;
  }
  const ids = partiesOf(l, s.phrase);
  return ids.length > 0 && ids.every((id) => canAct(l, id)) && agrees(l, s.phrase, v, false);
}

const isIndefinite = (r: Reading): boolean => r.upos === Upos.NOUN && !r.definite;

/** `بانتخابه رئيسا`: a noun right behind a masdar with a pronoun is that masdar's object. */
function isObjectOfMasdar(l: EventLayers, behind: number, s: Slot): boolean {
  const p = l.phrases.of[behind]!;
  if (p === -1 || l.phrases.last[p] !== l.phrases.first[s.phrase]) return false;
  return (
    nameOf(l.words.reading[behind]!.features, VERBFORM) === "Vnoun" &&
    isPronoun(l.words.reading[l.phrases.last[p]! - 1])
  );
}

/** An indefinite masdar or participle in the accusative tells how or why (`ردا على`, `قائلا`), not who. */
export function isAdverbial(l: EventLayers, s: Slot): boolean {
  const r = l.words.reading[s.word]!;
  if (r.definite || r.verb === "" || !/[اةً]$/.test(r.form) || !/ا$|اً$/.test(r.form)) return false;
  return !NOT_HOW.some((c) => r.classes.has(c)) && l.entities.of[s.word] === -1;
}

/** `إرادة المتظاهرين الذين يقطعون الطريق`, `خلفا لليلى، التي استقالت`: those in whose idafa the noun is, where it is they who agree. */
function innerOf(l: EventLayers, noun: number, relative: Reading, v: Reading): Subject | undefined {
  const w = l.phrases.last[noun]! - 1;
  const e = l.entities.of[w]!;
  const number = nameOf(v.features, NUMBER);
  if (e === -1 || (relative.form === "الذين") !== (number === "Plur") || number === "Dual") return undefined;
  const { id, kind } = l.entities.items[e]!;
  if (number === "Sing" && kind !== "person") return undefined;
  return fits(l, id, nameOf(v.features, GENDER), number) ? { ids: [id], word: w, phrase: -1 } : undefined;
}

/** Whether a relative pronoun and a verb are of two genders, both of one. */
function isOpposed(relative: Reading, v: Reading): boolean {
  if (!relative.classes.has("relative") || !/^الذي$|^التي$/.test(relative.form)) return false;
  if (nameOf(v.features, NUMBER) !== "Sing" || nameOf(v.features, PERSON) !== "3") return false;
  const gender = nameOf(v.features, GENDER);
  return gender !== undefined && gender !== (relative.form === "التي" ? "Fem" : "Masc");
}

function subjectBehind(l: EventLayers, verb: number, after: readonly Slot[]): Subject | undefined {
  const slot = subjectSlot(l, verb, after);
  return slot && named(l, slot);
}

/** Classes of nouns that are spelt as a participle and tell who or what, not how: `قصفوا معسكرا`. */
const NOT_HOW = ["person", "group", "facility", "place", "vehicle", "weapon", "body"];

/**
 * The subject in a relative clause: the noun before it, unless a pronoun comes back to that noun (`الهجوم الذي شنه الجيش`),
 * which makes the phrase behind the verb its subject.
 */
function relativeSubject(
  l: EventLayers,
  verb: number,
  noun: number,
  after: readonly Slot[],
  relative: Reading,
): Subject | undefined {
  const v = l.words.reading[verb]!;
  const resumed = after.some(
    (s, i) =>
      s.phrase === -1 &&
      i < 2 &&
      s.word - verb < 4 &&
      isPronoun(l.words.reading[s.word]) &&
      goesBackTo(l.words.reading[s.word]!, l.words.reading[l.phrases.head[noun]!]!, relative),
  );
  if (resumed) {
    const slot = subjectSlot(l, verb, after);
    const behind = slot ? named(l, slot) : NOBODY;
    if (behind.ids.length > 0) return behind;
    // `إلى الرئيس سمير، الذي شكره`, `الذي طلب منه التريث`: him who is named before the noun, by that noun.
    const self = of(l, noun);
    return self.ids.length > 0 && agrees(l, noun, v, true) && isAnotherBefore(l, noun, self.ids, v)
      ? self
      : slot
        ? behind
        : undefined;
  }
  // `الذي اقتحم المسلحون منزله`: the ending tells who does it, the pronoun to whom.
  const bearer = after[0];
  if (bearer?.by === "" && bearer.phrase !== -1 && caseOf(l, bearer.phrase) === "nominative") {
    const other = after
      .slice(1, 3)
      .find((s) => s.phrase !== -1 && isPronoun(l.words.reading[l.phrases.last[s.phrase]! - 1]));
    if (other) return named(l, bearer);
  }
  // `الموعد الذي هدد الرئيس بالانسحاب فيه`: of a noun that names nobody, where a party that agrees stands behind the verb.
  const about = of(l, noun);
  const head = l.words.reading[l.phrases.head[noun]!]!;
  // `الحي الذي منع الجيش القوافل من دخوله`: a place does nothing.
  const place = head.classes.has("place") && !about.ids.some((id) => canAct(l, id));
  if (place || (about.ids.length === 0 && WHEN.has(head.lemma))) {
    const slot = subjectSlot(l, verb, after);
    const behind = slot ? named(l, slot) : NOBODY;
    if (behind.ids.some((id) => canAct(l, id)) && slot!.word - verb < 3) return behind;
  }
  // A free phrase behind the verb that agrees, where the noun does not: `المدينة التي دخل الجيش`.
  if (!agrees(l, noun, v, true)) {
    const inner = innerOf(l, noun, relative, v);
    if (inner) return inner;
    const slot = subjectSlot(l, verb, after);
    return slot && named(l, slot);
  }
  return about;
}

/** Whether a pronoun may stand for a noun: `فرنسا التي توسطت بينهما` is not of two, `عمال اعتصموا داخله` of more than one. */
function goesBackTo(pronoun: Reading, noun: Reading, relative: Reading): boolean {
  const number = nameOf(pronoun.features, NUMBER);
  // `القوى التي تحالفت معهم`
  if (number === "Plur" && /^(?:الذي|التي)$/.test(relative.form)) return false;
  if (number === "Dual") return !/^(?:الذي|التي)$/.test(relative.form);
  const own = isManyInTa(noun) ? "Plur" : nameOf(noun.features, NUMBER);
  return !(number === "Sing" && nameOf(pronoun.features, GENDER) === "Masc" && (own === "Plur" || own === "Dual"));
}

/** Whether somebody else whom a pronoun on the verb may mean is named before a noun in its sentence. */
function isAnotherBefore(l: EventLayers, noun: number, but: readonly string[], v: Reading): boolean {
  const first = l.phrases.first[noun]!;
  for (let w = first - 1; w >= l.words.firstOf[l.words.sentence[first]!]!; w--) {
    const e = l.entities.of[w]!;
    if (e === -1) continue;
    const { id, kind } = l.entities.items[e]!;
    if (kind === "person" && !but.includes(id) && fits(l, id, nameOf(v.features, GENDER), "Sing")) return true;
  }
  return false;
}

/** Nouns of time and occasion, of which a relative clause seldom says that they do something. */
const WHEN = new Set("موعد وقت يوم حين لحظة مرحلة فترة ساعة أسبوع شهر عام سنة مرة مكان قضية".split(" "));

/** `تقدمت قوات الجيش وسيطرت`: two verbs of one form side by side have one subject, whatever the gender of the body that it names. */
function sameForm(l: EventLayers, w: number, verb: number, { ids, word, carried }: Subject): boolean {
  const a = l.words.reading[w]!.features;
  const b = l.words.reading[verb]!.features;
  const and = l.words.reading[verb - 1];
  return (
    (word !== -1 || carried === true) &&
    ids.length > 0 &&
    // `هجوم شنه مسلحون`: of a clause about a noun.
    !(isPronoun(l.words.reading[w + 1]) && word > w && NOUNS.has(l.words.reading[w - 1]?.upos ?? Upos.PUNCT)) &&
    !l.words.reading[w - 1]?.classes.has("relative") &&
    ids.every((id) => canAct(l, id)) &&
    nameOf(a, GENDER) === nameOf(b, GENDER) &&
    nameOf(a, NUMBER) === nameOf(b, NUMBER) &&
    (and?.upos === Upos.CCONJ || and?.lemma === "ثم"
      ? nameOf(a, ASPECT) === nameOf(b, ASPECT)
      : // `تراجعت لتتأكد`
        and?.lemma === "ل" && and.part !== Part.STEM && nameOf(b, ASPECT) === "Imp")
  );
}

const NOUNS: ReadonlySet<number> = new Set([Upos.NOUN, Upos.ADJ, Upos.PROPN]);

/** A subject that is left out: that of the verb before it in the sentence which agrees; else who speaks; else the sentence before's. */
function dropped(l: EventLayers, verb: number, start: number, relative = false): Subject {
  const { reading } = l.words;
  const v = reading[verb]!;
  if (nameOf(v.features, VOICE) === "Pass" && v.lemma === "تم") return NOBODY;
  const gender = nameOf(v.features, GENDER);
  const number = nameOf(v.features, NUMBER);
  // One alone is no subject of two.
  const alone = (ids: readonly string[]): boolean =>
    number === "Dual" && ids.length === 1 && entity(l, ids[0]!).kind !== "group";
  const speaks = SPEECH.some((c) => v.classes.has(c));
  const free = slotsAfter(l, verb)[0];
  // `بعد أن كبدوا المتمردين خسائر`: to whom it is done is not who does it.
  const object =
    free?.by === "" && free.phrase !== -1 && l.entities.of[free.word] !== -1 ? partiesOf(l, free.phrase) : [];
  const may = (id: string): boolean =>
    !object.includes(id) && !isFallen(l, id) && canAct(l, id) && (speaks || !isOutlet(l, id));
  const take = (ids: readonly string[]): Subject | undefined =>
    ids.length > 0 && allFit(l, ids, gender, number) && !alone(ids) && ids.every(may)
      ? { ids, word: -1, phrase: -1 }
      : undefined;
  // `التقى الوزير نظيره وبحثا العلاقات`: the two.
  const pair = (w: number, subject: Subject): Subject | undefined =>
    number === "Dual" ? take(twoOf(l, w, subject)) : undefined;
  const statement = l.statements.of[verb]!;
  for (let w = verb - 1, n = 0; w >= start && n < 4; w--) {
    if (relative && n === 0 && isDoing(l, w)) {
      // `قيام الدولة بتخفيف العقوبات التي تفرضها`
      const found = take([l.entities.items[l.entities.of[w + 1]!]!.id]);
      if (found) return found;
    }
    if (!isVerb(reading[w]!) || reading[w]!.upos === Upos.AUX) continue;
    n++;
    // `خمسون منهم قتلوا وجرح مئة آخرون`: of many a second verb would be in the plural, too.
    const many = reading[w]!.features;
    if (number === "Sing" && nameOf(many, NUMBER) === "Plur" && nameOf(many, PERSON) === "3") {
      if (n === 1 && reading[verb - 1]?.upos === Upos.CCONJ) return NOBODY;
      continue;
    }
    // Words of another speaker are another scene.
    const subject = subjectOf(l, w);
    const same = n < 4 && sameForm(l, w, verb, subject);
    const found =
      take(subject.ids) ??
      pair(w, subject) ??
      (same ? { ids: subject.ids, word: -1, phrase: -1, carried: true } : undefined);
    if (found && (l.statements.of[w] === statement || n === 1)) return found;
    // `دعا الرئيس المجاهدين إلى الهدنة فرفضوها`: many, where the subject is one.
    if (n === 1 && number === "Plur") {
      const asked = take(objectOf(l, w, subject.phrase, slotsAfter(l, w), subject.ids));
      if (asked) return asked;
    }
  }
  const speaker = speakerAt(l, verb);
  if (speaker) {
    const found = take([speaker]);
    if (found) return found;
  }
  const sentence = l.words.sentence[verb]!;
  if (sentence === 0) return NOBODY;
  const from = l.words.firstOf[sentence - 1]!;
  for (let w = from, n = 0; w < start && n < 2; w++) {
    if (!isVerb(reading[w]!) || reading[w]!.upos === Upos.AUX) continue;
    n++;
    const subject = subjectOf(l, w);
    const found = take(subject.ids) ?? pair(w, subject);
    if (found) return found;
  }
  return NOBODY;
}

/** Classes of verbs of which who tells of something is the subject. */
const SPEECH = ["say", "tell", "ask", "accuse", "criticize", "warn", "deny"];

const WITH: ReadonlySet<string> = new Set(["مع"]);
/** Two of one kind, one whom a verb is of and one with whom or to whom he does it: `التقى الوزير نظيره`, `بحث الوزير مع نظيره`; empty for others. */
function twoOf(l: EventLayers, verb: number, subject: Subject): readonly string[] {
  if (subject.ids.length !== 1) return [];
  const after = slotsAfter(l, verb);
  const beside = brought(l, after, WITH);
  const other = beside.length > 0 ? beside : objectOf(l, verb, subject.phrase, after, subject.ids);
  const [one, two] = [subject.ids[0]!, other[0]];
  if (other.length !== 1 || two === undefined || two === one || entity(l, two).kind !== entity(l, one).kind) return [];
  return [one, two];
}
