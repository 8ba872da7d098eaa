import { fits } from "../events/antecedent.ts";
import { apposed } from "../events/apposition.ts";
import { entity, indexOf } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { ofNoun } from "../events/noun-parties.ts";
import { isComma, isPronoun, isVerb } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { TRIGGERS } from "../events/triggers/index.ts";
import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import { travellerBy, travellersAmong } from "./bearers.ts";
import { headsAt, peopleIn } from "./delegations.ts";
import { GOING, MADE } from "./journeys.ts";
import { isNameless } from "./nobody.ts";
import { ties, titledBehind } from "./titles.ts";

export const isTraveller = (l: EventLayers, id: string): boolean => entity(l, id)?.kind === "person";

/** Words before a noun of a journey on which it hangs as when or how something was done. */
const DURING = new Set(
  "خلال أثناء منذ في ب هامش ضمن إطار بعد قبل عقب لدى ختام قبيل بعيد فور مستهل إبان غداة عشية انتهاء انقضاء اختتام استكمال بدء بداية".split(
    " ",
  ),
);

/** `بحث الوزير فلان خلال زيارة لبغداد`, `ولدى عودته إلى مدريد، حصل فلان على …`: who does what the journey goes along with. */
export function doer(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  const before = w > 0 ? reading[w - 1]! : undefined;
  if (!before) return undefined;
  // `أعلن فلان عزمه زيارة تونس`
  if (isPronoun(before) && INTENT.has(reading[w - 2]?.lemma ?? "")) return nearestPerson(l, w);
  if (!DURING.has(before.lemma) && !isSince(l, w)) return maker(l, w);
  // `خلال رحلة الفريق إلى الصين`: the noun has its own traveller.
  const next = reading[w + 1];
  if (next?.upos === Upos.NOUN && l.entities.of[w + 1] === -1) return undefined;
  const start = firstOf[sentence[w]!]!;
  const end = firstOf[sentence[w]! + 1]!;
  const topic = isPronoun(next) ? clauseTopic(l, w) : undefined;
  if (topic && fits(l, topic, nameOf(next!.features, GENDER), "Sing")) return topic;
  const person = (x: number) => goerOf(l, x);
  let ahead = false;
  for (let x = w - 1; x >= start && x > w - 40; x--) {
    if (!isVerb(reading[x]!)) continue;
    // `الذي وصل القاهرة في جولة`: who goes by the verb that it hangs on.
    const relative = reading[x - 1]?.classes.has("relative") === true;
    const goer = relative && GOING.has(reading[x]!.lemma) && w - x < 14 ? person(x) : undefined;
    if (goer) return goer;
    if (reading[x - 1]?.lemma === "الذي" || RECEIVING.has(reading[x]!.lemma)) continue;
    const found = person(x);
    // `ومن بكين، حيث يقوم بزيارة، قال فلان`
    ahead = found === undefined && MADE.has(reading[x]!.lemma) && subjectOf(l, x).word === -1;
    if (!ahead) return found;
    break;
  }
  if (!ahead && w - start > 5) return undefined;
  // `وفي ختام زيارته التي استمرت يومين قال فلان`: past what is told of the journey.
  for (let x = w + 1; x < end && x < w + 30; x++)
    if (isVerb(reading[x]!) && !reading[x - 1]!.classes.has("relative")) return person(x);
  return undefined;
}
/** `بعد يومين من زيارته`, `بعد ساعات على وصوله`. */
export function isSince(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  if (reading[w - 1]?.lemma !== "من" && reading[w - 1]?.lemma !== "على") return false;
  for (let x = w - 2; x > w - 5; x--) if (reading[x]?.lemma === "بعد" || reading[x]?.lemma === "عقب") return true;
  return false;
}

/** `يعتزم الوزير فلان زيارة مصر`, `أجرى فلان جولة`: the subject of the verb of which the journey is the object. */
function maker(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 24; x--) {
    if (!isVerb(reading[x]!) || reading[x]!.upos === Upos.AUX) continue;
    if (!MADE.has(reading[x]!.lemma) && !MEANT.has(reading[x]!.lemma)) return undefined;
    return goerOf(l, x);
  }
  return undefined;
}
/** `أمر الرئيس وزيره فلانا بالتوجه إلى`: who is told to go. */
export function toldToGo(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (reading[w - 1]?.lemma !== "ب") return undefined;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 16; x--) {
    if (!isVerb(reading[x])) {
      // `وأمر الرئيس وزيره بالتوجه`, read as the noun.
      const people = reading[x]!.lemma === "أمر" && x <= firstOf[sentence[w]!]! + 1 ? peopleIn(l, x + 1, w) : [];
      if (people.length > 1) return people.at(-1);
      continue;
    }
    if (!ORDERING.has(reading[x]!.lemma)) return undefined;
    const { ids } = subjectOf(l, x);
    return peopleIn(l, x + 1, w).findLast((id) => !ids.includes(id));
  }
  return undefined;
}

/** Verbs of telling somebody to do something. By bare lemma. */
const ORDERING = new Set("أمر كلف وجه أوعز طالب".split(" "));

/** The person who is a verb's subject, or who leads the delegation that is. */
export function goerOf(l: EventLayers, verb: number): string | undefined {
  const subject = subjectOf(l, verb);
  if (subject.word !== -1 && isNameless(l, subject.word)) return undefined;
  const from =
    subject.word === -1 || subject.word > verb ? verb + 1 : (l.phrases.first[subject.phrase] ?? subject.word);
  return (
    travellersAmong(l, subject.ids)[0] ??
    headsAt(l, subject)[0] ??
    agreeing(l, verb, titledBehind(l, from) ?? topic(l, verb))
  );
}
/** `أن المتحدث باسم الحركة فلان سيقوم`: who is named behind أن with a long title. */
function topic(l: EventLayers, verb: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  for (let x = verb - 1; x >= firstOf[sentence[verb]!]! && x > verb - 18; x--) {
    if (isVerb(reading[x])) return undefined;
    if (reading[x]!.classes.has("anna") || reading[x]!.classes.has("inna")) return titledBehind(l, x + 1);
  }
  return undefined;
}

/** `أن الوزير فلانا بصدد السفر ثم يتوجه`, `إن الوزير فلانا خلال زيارته`: who is named behind أن, with no verb up to the word. */
export function clauseTopic(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 26; x--) {
    const r = reading[x]!;
    if ((isVerb(r) && r.upos !== Upos.AUX && r.form !== "ولي") || r.classes.has("relative")) return undefined;
    if (!r.classes.has("anna") && !r.classes.has("inna")) continue;
    let y = x + 1;
    // `أن نائبه فلانا`
    if (reading[y]?.upos === Upos.NOUN && isPronoun(reading[y + 1])) y += 2;
    const e = l.entities.of[y] ?? -1;
    if (e !== -1 && l.entities.items[e]!.kind === "person" && reading[y]!.upos !== Upos.PRON)
      return l.entities.items[e]!.id;
    return titledBehind(l, y);
  }
  return undefined;
}

/** `وقال في تصريح لدى مغادرته الرياض إن`: who speaks, where the journey stands between the verb and what is said. */
export function speakerAround(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf, start } = l.words;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 16; x--) {
    if (!isVerb(reading[x])) continue;
    const said = l.statements.items.find((s) => s.cue !== null && s.cue.start <= start[x]! && start[x]! < s.cue.end);
    const before = said === undefined || [said.content].flat().every((c) => c.start > start[w]!);
    const who = before ? (said?.sourceEntity ?? undefined) : undefined;
    return who !== undefined && isTraveller(l, who) ? who : undefined;
  }
  return undefined;
}

/** `أن الملك فلانا سيزور`: who is named behind أن right before the verb, particles aside. */
export function topicBefore(l: EventLayers, verb: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  let x = verb - 1;
  while (x > verb - 4 && ["س", "سوف", "قد", "لن", "لم", "كان"].includes(reading[x]?.lemma ?? "")) x--;
  const e = l.entities.of[x] ?? -1;
  if (e === -1 || l.entities.items[e]!.kind !== "person" || reading[x]!.upos === Upos.PRON) return undefined;
  while (l.entities.of[x - 1] === e) x--;
  for (let y = x - 1; y >= firstOf[sentence[verb]!]! && y > x - 14; y--) {
    const r = reading[y]!;
    if (isVerb(r) || isComma(r) || r.upos === Upos.ADP) return undefined;
    if (r.classes.has("anna") || r.classes.has("inna")) {
      const named = y + 1 === x ? l.entities.items[e]!.id : titledBehind(l, y + 1);
      return named === l.entities.items[e]!.id ? named : undefined;
    }
  }
  return undefined;
}

/** `وفي إطار جولة زار خلالها القاهرة، أكد الوزير فلان`: who is the subject of the sentence that an adverbial with a verb of its own opens. */
export function mainGoer(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  let x = firstOf[sentence[w]!]!;
  if (reading[x]!.upos === Upos.CCONJ) x++;
  if (reading[x]!.upos !== Upos.ADP) return undefined;
  for (; x < w; x++) if (l.entities.items[l.entities.of[x]!]?.kind === "person") return undefined;
  for (x = w + 1; x < firstOf[sentence[w]! + 1]! && x < w + 24; x++) {
    if (!isVerb(reading[x])) continue;
    if (!isComma(reading[x - 1])) return undefined;
    return subjectOf(l, x).word > x ? agreeing(l, w, goerOf(l, x)) : undefined;
  }
  return undefined;
}

/** `يقوم الوزيران فلان وفلان بزيارة`: the others who are the subject with somebody. */
export function fellows(l: EventLayers, w: number, traveller: string): readonly string[] {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 14; x--) {
    if (!isVerb(reading[x]) || reading[x]!.upos === Upos.AUX) continue;
    if (!MADE.has(reading[x]!.lemma)) return [];
    const people = travellersAmong(l, subjectOf(l, x).ids);
    return people.includes(traveller) ? people.filter((id) => id !== traveller) : [];
  }
  return [];
}

/** Nouns of meaning to do something. By bare lemma. */
const INTENT = new Set("عزم اعتزام نية استعداد رغبة".split(" "));
/** Verbs of wanting, managing and ending a journey. By bare lemma. */
const MEANT = new Set(
  "لبى اعتزم نوى قرر أنهى واصل تابع أتم قطع أراد خطط تمكن نجح استطاع اضطر استعد عزم وافق".split(" "),
);
/** Verbs of which the object is the visitor. By bare lemma. */
const RECEIVING = new Set("استقبل ودع رافق كان صار".split(" "));

/** Who travels by a noun of a journey: in its idafa, its pronoun, `برئاسة فلان`, or the subject of the verb that it stands under. */
export function travellerOf(l: EventLayers, w: number): string | undefined {
  const r = l.words.reading[w]!;
  const p = l.phrases.of[w]!;
  if (p !== -1) {
    for (let x = w + 1; x < l.phrases.last[p]!; x++) {
      const e = l.entities.of[x]!;
      if (e !== -1 && l.entities.items[e]!.kind === "person") return l.entities.items[e]!.id;
    }
    const name = apposed(l, p);
    if (name) return name.id;
  }
  const led = ledBy(l, w);
  if (led) return led;
  const titled = titledBehind(l, w + 1);
  if (titled) return titled;
  // `زيارة ولي العهد السعودي`: who holds the office.
  const e = l.entities.of[w + 1] ?? -1;
  const holder =
    e !== -1 && l.entities.items[e]!.kind === "group" ? travellerBy(l, l.entities.items[e]!.id) : undefined;
  if (holder) return holder;
  const trigger =
    TRIGGERS.get(r.lemma)?.find((t) => t.part === "n") ?? TRIGGERS.get("زيارة")?.find((t) => t.part === "n");
  if (!trigger) return undefined;
  const { actors } = ofNoun(l, w, trigger, "noun");
  if (!GOAL.has(l.words.reading[w - 1]?.lemma ?? "") || isPronoun(l.words.reading[w + 1]))
    return travellersAmong(l, actors)[0];
  // `دعا نظيره إلى زيارة تونس`, `يعمل من أجل زيارة باريس`: a journey that is a goal is of whoever is named behind it.
  const behind = new Set(l.entities.of.subarray(w, l.words.firstOf[l.words.sentence[w]! + 1]!));
  return travellersAmong(
    l,
    actors.filter((id) => behind.has(indexOf(id))),
  )[0];
}

/** What brings a journey as the goal of something else. By bare lemma. */
const GOAL = new Set(["إلى", "ل", "أجل"]);

/** `زيارة وفد برئاسة الوزير فلان`. */
export function ledBy(l: EventLayers, w: number): string | undefined {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[w]! + 1]!;
  for (let x = w + 1; x < stop && x < w + 12; x++) {
    if (isVerb(reading[x]!) || isComma(reading[x])) return undefined;
    if (reading[x]!.lemma !== "رئاسة" && reading[x]!.lemma !== "قيادة") continue;
    if (reading[x - 1]!.lemma !== "ب") continue;
    for (let y = x + 1; y < stop && y < x + 8; y++) {
      const e = l.entities.of[y]!;
      if (e !== -1 && l.entities.items[e]!.kind === "person") return l.entities.items[e]!.id;
    }
  }
  return undefined;
}

/** `كل من الوزير فلان، ووزير النقل فلان ونائبه فلان`: the names that a list goes on with, up to its verb or the end of the sentence. */
export function listed(l: EventLayers, head: number): string[] {
  const { reading, sentence, firstOf } = l.words;
  if (head === -1 || (reading[head]!.lemma !== "كل" && reading[head + 1]?.lemma !== "من")) return [];
  const out: string[] = [];
  for (let x = head; x < firstOf[sentence[head]! + 1]!; x++) {
    const r = reading[x]!;
    const e = l.entities.of[x]!;
    // A given name may be read as a verb (`عادل`), or as a preposition (`علي`).
    if (e !== -1 && l.entities.items[e]!.kind === "person") {
      out.push(l.entities.items[e]!.id);
      continue;
    }
    if (r.form === "علي" && l.entities.items[l.entities.of[x + 1] ?? -1]?.kind === "person") continue;
    if (isVerb(r) || r.upos === Upos.SCONJ) break;
    if (r.upos === Upos.ADP && r.lemma !== "من" && r.lemma !== "ل" && !ties(l, x)) break;
  }
  return out;
}

/** `رئيس روسي`, `وزير سابق`: an office without article or name is nobody in particular. */
export function isAnyone(l: EventLayers, p: number): boolean {
  if (p === -1) return false;
  const { reading } = l.words;
  if (!reading[l.phrases.head[p]!]!.classes.has("role") || titledBehind(l, l.phrases.first[p]!)) return false;
  for (let x = l.phrases.first[p]!; x < l.phrases.last[p]!; x++)
    if (
      reading[x]!.definite ||
      l.entities.items[l.entities.of[x]!]?.kind === "person" ||
      reading[x]!.upos === Upos.PROPN
    )
      return false;
  return true;
}

/** Whether somebody is named between two words. */
export function isNamedBetween(l: EventLayers, from: number, to: number): boolean {
  for (let x = from + 1; x < to; x++) if (l.entities.items[l.entities.of[x]!]?.kind === "person") return true;
  return false;
}

/** The person named last before a word in its sentence who agrees with it, where it is a verb. */
export function nearestPerson(l: EventLayers, w: number): string | undefined {
  for (let x = w - 1; x >= l.words.firstOf[l.words.sentence[w]!]!; x--) {
    const e = l.entities.of[x]!;
    if (e === -1 || l.entities.items[e]!.kind !== "person") continue;
    const found = agreeing(l, w, l.entities.items[e]!.id);
    if (found) return found;
  }
  return undefined;
}

/** Somebody, if a word does not say by its gender and number, as a verb, that it is another. */
export function agreeing(l: EventLayers, w: number, id: string | undefined): string | undefined {
  const r = l.words.reading[w]!;
  if (id === undefined || !isVerb(r)) return id;
  // `توجه` may be read as the feminine of another verb.
  if (r.form === "توجه") return id;
  const number = nameOf(r.features, NUMBER);
  if (number === "Plur" || number === "Dual") return undefined;
  return fits(l, id, nameOf(r.features, GENDER), number) ? id : undefined;
}
