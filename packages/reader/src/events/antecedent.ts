import type { Statement } from "@isnad/record";
import { byPlace, fromStart } from "../statements/stretches.ts";
import { GENDER, NUMBER, nameOf, PERSON, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { castOf, entity, indexOf, isOutlet } from "./cast.ts";
import { knownAs } from "./known-as.ts";
import type { EventLayers } from "./layers.ts";
import { isComma, isVerb } from "./slots.ts";
import { subjectOf } from "./subject.ts";

const PARTY = new Set(["person", "organization", "group", "place"]);
/** How far back a pronoun's antecedent is looked for, in words. */
const BACK = 60;

/** The speaker of the innermost statement in whose content a word stands. */
export function speakerAt(l: EventLayers, word: number): string | undefined {
  const s = l.statements.of[word]!;
  return s === -1 ? undefined : (l.statements.items[s]!.sourceEntity ?? undefined);
}

/** The statement whose cue a word is, if any. */
export function cueAt(l: EventLayers, at: number): Statement | undefined {
  const start = l.words.start[at]!;
  return byPlace(l.statements).cues.covering(start, start + 1)[0];
}

/** Whether an entity agrees with a gender and a number; unknown parts agree. */
export function fits(l: EventLayers, id: string, gender: string | undefined, number: string | undefined): boolean {
  const e = indexOf(id);
  const cast = castOf(l);
  const { kind } = entity(l, id);
  if (!PARTY.has(kind)) return false;
  if (number === "Plur") return cast.many[e]!;
  // `العميلان`, `الوفدان`
  if (number === "Dual" && kind === "group") return true;
  // Plurals of things and bodies of many are feminine singular (Wright II § 146).
  if (cast.plural[e]) return gender === "Fem" && kind === "group" ? cast.gender[e] === "Fem" : false;
  const own = cast.gender[e];
  return own === undefined || gender === undefined || own === gender;
}

/**
 * The same for all of those whom one phrase names: two take the dual and many the plural; states and bodies the feminine singular as well
 * (`قطعت إيران والعراق علاقاتهما وأغلقت الحدود`).
 */
export function allFit(l: EventLayers, ids: readonly string[], gender: string | undefined, number: string | undefined) {
  if (ids.length < 2) return ids.every((id) => fits(l, id, gender, number));
  const kinds = ids.map((id) => entity(l, id).kind);
  if (!kinds.every((kind) => PARTY.has(kind))) return false;
  if (number === "Dual") return ids.length === 2;
  return number === "Plur" || (gender === "Fem" && kinds.every((kind) => kind === "place" || kind === "organization"));
}

/**
 * Whom a pronoun stands for: in the first person who speaks; after أنّ at the head of somebody's words that speaker; else the subject of
 * the nearest verb before it that agrees; else the nearest party that does, in the sentence or the one before.
 */
export function antecedent(l: EventLayers, word: number, but: readonly string[] = []): string | undefined {
  const found = meant(l, word, but);
  return found === undefined ? undefined : knownAs(l, found);
}

function meant(l: EventLayers, word: number, others: readonly string[]): string | undefined {
  const { reading } = l.words;
  const r = reading[word]!;
  if (resumed(l, word)) return undefined;
  // `هنأه الوزير`: whom a verb is done to by its pronoun is not who does it.
  const doers = isVerb(reading[word - 1]) && r.part === Part.ENCLITIC ? doersOf(l, word - 1) : [];
  const but = doers.length === 0 ? others : [...others, ...doers];
  const person = nameOf(r.features, PERSON);
  if (person === "1") return speakerAt(l, word);
  const s = l.statements.of[word]!;
  if (person === "2") return s === -1 ? undefined : (l.statements.items[s]!.addressee ?? undefined);
  const gender = nameOf(r.features, GENDER);
  const number = nameOf(r.features, NUMBER);
  const before = reading[word - 1];
  const onParticle = before !== undefined && (before.classes.has("anna") || before.classes.has("inna"));
  // An outlet of news is meant only where it says so of itself: `أفادت الوكالة أنها`.
  const fit = (id: string | undefined): id is string =>
    id !== undefined && !but.includes(id) && fits(l, id, gender, number) && (onParticle || !isOutlet(l, id));
  const sentence = l.words.sentence[word]!;
  const start = l.words.firstOf[sentence]!;
  // `أكد أنه سيزور`: who speaks, where the pronoun stands on the particle that brings the words or soon after it.
  if (onParticle) {
    const cue = cueBefore(l, word);
    if (fit(cue)) return cue;
    // `الحديث عنه بأنه`: of whom was just spoken.
    for (let w = word - 2; w >= start && w > word - 5; w--)
      if (reading[w]!.part === Part.ENCLITIC && reading[w]!.form === r.form && reading[w]!.upos === Upos.PRON) {
        const same = antecedent(l, w, others);
        if (fit(same)) return same;
      }
  }
  const own = l.phrases.of[word]!;
  const ownFirst = own === -1 ? word : l.phrases.first[own]!;
  // `خطوة الرئيس ترامب وقراره`: whose the first of two is, the second is, too.
  if (own !== -1 && ownFirst > start && reading[ownFirst - 1]!.upos === Upos.CCONJ)
    for (let w = ownFirst - 2; w >= start && w > ownFirst - 6; w--) {
      const e = l.entities.of[w]!;
      if (e === -1) break;
      if (fit(l.entities.items[e]!.id) && l.phrases.head[l.phrases.of[w]!] !== w) return l.entities.items[e]!.id;
    }
  // `الخلية التي تم ضبطها`: the noun that the relative clause is about, where nothing in the clause is nearer.
  for (let w = word - 1; w > start && w > word - 6; w--) {
    const x = reading[w]!;
    if (x.upos === Upos.PUNCT || x.upos === Upos.CCONJ) break;
    if (x.part === Part.STEM && x.classes.has("relative")) {
      const p = l.phrases.of[w - 1]!;
      const e = p === -1 ? -1 : l.entities.of[l.phrases.head[p]!]!;
      if (e !== -1 && fit(l.entities.items[e]!.id)) return l.entities.items[e]!.id;
      // `سراح المعتقلين الذين أوقفتهم`: one in the idafa, where the head is nobody.
      const inner = l.entities.of[isComma(reading[w - 1]) ? w - 2 : w - 1] ?? -1;
      if (inner !== -1 && fit(l.entities.items[inner]!.id)) return l.entities.items[inner]!.id;
      break;
    }
    if (x.part === Part.STEM && l.entities.of[w] !== -1 && w < word - 1) break;
  }
  // `أن الوزير إبان زيارته تونس وافق`: what أن brings, with no verb behind it yet.
  for (let w = word - 1; w >= start && w > word - 12 && !onParticle && !isVerb(reading[w]); w--) {
    if (!reading[w]!.classes.has("anna") && !reading[w]!.classes.has("inna")) continue;
    const p = l.phrases.at[w + 1] ?? -1;
    const e = p === -1 || p === own ? -1 : l.entities.of[l.phrases.head[p]!]!;
    if (e !== -1 && fit(l.entities.items[e]!.id)) return l.entities.items[e]!.id;
    break;
  }
  // The subject of its own clause's verb, then of the verbs before.
  for (let w = doers.length > 0 ? word - 2 : word - 1, n = 0; w >= start && n < 3 && others.length === 0; w--) {
    if (!isVerb(reading[w]!)) continue;
    n++;
    const subject = subjectOf(l, w);
    if (subject.word >= ownFirst && subject.word !== -1) continue;
    // `اشتبكت القوات مع مسلحين لدى محاولتهم`: of a body that the verb has as feminine `هم` is not said where many stand nearer.
    if (
      n === 1 &&
      number === "Plur" &&
      gender !== "Fem" &&
      nameOf(reading[w]!.features, GENDER) === "Fem" &&
      subject.word !== -1
    )
      for (let x = ownFirst - 1; x > Math.max(w, subject.word); x--) {
        const e = l.entities.of[x]!;
        const item = e === -1 ? undefined : l.entities.items[e]!;
        if (item && !subject.ids.includes(item.id) && item.kind !== "place" && fit(item.id)) return item.id;
      }
    for (const id of subject.ids) if (fit(id)) return id;
    // `تراجعت قوات الجيش لتتأكد أنها قتلتهم`: of a body by the gender of the noun that calls it, which its verb shows.
    const told = subject.word !== -1 || subject.carried === true;
    const same = nameOf(reading[w]!.features, GENDER) === gender && nameOf(reading[w]!.features, NUMBER) === number;
    const [body] = subject.ids;
    if (n < 3 && told && same && gender === "Fem" && subject.ids.length === 1 && isForceful(l, body!)) return body;
    // `شكر الوزير حكومة المملكة على دعمها`: a party of the same clause sooner than the subject of an earlier one.
    if (n === 1 && !onParticle)
      for (let x = ownFirst - 1; x > w && x > ownFirst - 10; x--) {
        const e = l.entities.of[x]!;
        if (e !== -1 && l.entities.items[e]!.kind !== "place" && fit(l.entities.items[e]!.id))
          return l.entities.items[e]!.id;
      }
  }
  const speaker = speakerAt(l, word);
  // `أكد سكان أن المسلحين طلبوا منهم المغادرة`: people who speak, where who acts is told.
  if (fit(speaker) && (entity(l, speaker).kind !== "group" || (others.length > 0 && number === "Plur"))) return speaker;
  const nearest = (to: number, from: number): string | undefined => {
    for (let w = to, n = 0; w >= from && n < BACK; w--, n++) {
      const e = l.entities.of[w]!;
      if (e !== -1 && fit(l.entities.items[e]!.id)) return l.entities.items[e]!.id;
    }
    return undefined;
  };
  const here = nearest(ownFirst - 1, start);
  if (here !== undefined || sentence === 0) return here;
  // Of the sentence before, whom its first verbs are about sooner than whom it names last.
  const from = l.words.firstOf[sentence - 1]!;
  for (let w = from, n = 0; w < start && n < 2; w++) {
    if (!isVerb(reading[w]!)) continue;
    n++;
    const one = subjectOf(l, w).ids.find((id) => fit(id) && entity(l, id).kind !== "place");
    if (one !== undefined) return one;
  }
  return nearest(start - 1, from);
}

/** Who is named as the subject of a verb, or left out; not whose the thing is that does it (`الطائرة التي تقله`). */
function doersOf(l: EventLayers, verb: number): readonly string[] {
  const { ids, word } = subjectOf(l, verb);
  if (word === -1) return ids;
  const e = l.entities.of[word]!;
  return e === -1 ? [] : ids;
}

/**
 * Whether a pronoun on a verb comes back to the thing that its clause is about, and so to nobody: `رسوم فرضتها كندا`, `الألغام التي زرعها المتمردون`,
 * `وهو ما استنكرته كينيا`.
 */
function resumed(l: EventLayers, word: number): boolean {
  const { reading } = l.words;
  const verb = word - 1;
  if (!isVerb(reading[verb]) || reading[word]!.part !== Part.ENCLITIC) return false;
  const form = reading[word]!.form;
  if (form !== "ه" && form !== "ها") return false;
  const start = l.words.firstOf[l.words.sentence[word]!]!;
  let w = verb - 1;
  while (
    w > start &&
    (reading[w]!.upos === Upos.PART || reading[w]!.upos === Upos.AUX || reading[w]!.upos === Upos.ADV)
  )
    w--;
  const opener = w >= start ? reading[w]! : undefined;
  if (opener === undefined) return false;
  if (opener.lemma === "ما" && opener.upos === Upos.PRON) return form === "ه";
  const relative = opener.classes.has("relative") && opener.part === Part.STEM;
  const at = relative ? (isComma(reading[w - 1]) ? w - 2 : w - 1) : w;
  const p = at >= start ? l.phrases.of[at]! : -1;
  if (p === -1) return false;
  const head = reading[l.phrases.head[p]!]!;
  // `في غارة نفذها`: without a relative the noun is indefinite, and the verb right behind it.
  if (!relative && (at !== verb - 1 || head.definite || head.upos !== Upos.NOUN || l.phrases.last[p] !== verb))
    return false;
  for (let x = l.phrases.first[p]!; x < l.phrases.last[p]!; x++) if (l.entities.of[x] !== -1) return false;
  if (PEOPLE_OR_BODIES.some((c) => head.classes.has(c))) return false;
  const feminine = nameOf(head.features, GENDER) === "Fem" || nameOf(head.features, NUMBER) === "Plur";
  return (form === "ها") === (relative ? opener.form === "التي" : feminine);
}
const PEOPLE_OR_BODIES = ["person", "role", "group", "body", "place", "facility", "nisba"];

const isForceful = (l: EventLayers, id: string): boolean => entity(l, id).kind === "organization" && !isOutlet(l, id);

/** Who speaks by the cue that stands shortly before a word. */
function cueBefore(l: EventLayers, word: number): string | undefined {
  const at = l.words.start[word]!;
  let best: { readonly end: number; readonly who: string | null } | undefined;
  const { contents } = byPlace(l.statements);
  for (let i = fromStart(contents, at); i < contents.length; i++) {
    const s = contents[i]!;
    if (s.content[0]!.start - at > 12) break;
    if (!s.cue || s.cue.end > at) continue;
    if (!best || s.cue.end > best.end) best = { end: s.cue.end, who: s.sourceEntity };
  }
  return best?.who ?? undefined;
}
