import { Upos } from "../words/features.ts";
import { betweenWhom } from "./clash.ts";
import { doneAt } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { LIGHT } from "./nouns.ts";
import { canAct, entity } from "./parties.ts";
import { isComma, isPreposition, isVerb, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";
import { brought, objectOf, type Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];

/** Verbs that bring those together who meet: `لقاء جمع الوزيرين`, `اجتماع ضم سفراء`. */
const GATHERING = new Set(["جمع", "ضم", "شمل"]);
/** Verbs that say of talks how long they were, how they went, or what of. */
const LASTING = new Set("استمر دام استغرق امتد تناول بدأ انتهى تركز دار جرى تواصل تم عقد انعقد حدث حصل".split(" "));
const WITH: ReadonlySet<string> = new Set(["ب", "مع", "إلى"]);

/** The verb right behind a noun of meeting that tells more of it, in a relative clause with or without its pronoun; -1 for none. */
function clauseAt(l: EventLayers, at: number, verbs: ReadonlySet<string>): number {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  let w = p === -1 ? at + 1 : l.phrases.last[p]!;
  for (let n = 0; w < stop && n < 6; n++, w++) {
    const r = reading[w]!;
    if (r.upos === Upos.AUX) continue;
    if (isVerb(r)) return verbs.has(r.lemma) ? w : -1;
    if (r.upos === Upos.CCONJ || isComma(r) || (isPreposition(r) && n > 0 && r.lemma !== "في")) return -1;
  }
  return -1;
}

/** Those whom a meeting brings together by the verb behind it: `لقاء جمع الملك بالرئيس`, `اجتماع ضم الوزيرين`, `لقاء جمع بين الملك والرئيس`. */
export function gatheredBy(l: EventLayers, at: number): readonly string[] {
  const verb = clauseAt(l, at, GATHERING);
  if (verb === -1) return NOBODY;
  const after = slotsAfter(l, verb);
  const between = l.words.reading[verb]!.lemma === "جمع" ? betweenWhom(l, after) : NOBODY;
  const who = [...between, ...objectOf(l, verb, -1, after), ...brought(l, after, WITH)];
  return [...new Set(who)].filter((id) => canAct(l, id));
}

/** How far before a call the verb may stand of which it is a circumstance. */
const FAR = 24;
/** Prepositions that bring to whom somebody speaks. */
const SPOKEN: ReadonlySet<string> = new Set(["مع", "ل", "من", "إلى", "ب"]);

/** `طالب الرئيس نظيره في مكالمة هاتفية بوقف القتال`: who speaks to whom in the clause of which a call is a circumstance. */
export function spokenIn(l: EventLayers, at: number): Parties | undefined {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  const first = p === -1 ? at : l.phrases.first[p]!;
  if (!IN.has(reading[first - 1]?.lemma ?? "")) return undefined;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = first - 2; w >= start && w > first - FAR; w--) {
    if (!isVerb(reading[w]) || reading[w]!.upos === Upos.AUX) continue;
    const subject = subjectOf(l, w);
    const after = slotsAfter(l, w).filter((s) => s.word < at);
    const speaks = (ids: readonly string[]): readonly string[] =>
      ids.filter((id) => canAct(l, id) && !subject.ids.includes(id) && entity(l, id).kind !== "group");
    const object = speaks(objectOf(l, w, subject.phrase, after, subject.ids));
    return { actors: subject.ids, recipients: object.length > 0 ? object : speaks(brought(l, after, SPOKEN)) };
  }
  return undefined;
}
const IN = new Set(["في", "خلال", "أثناء", "عبر"]);

/** The verb of the clause behind talks whose prepositions bring with whom they are, or -1. */
export function toldAt(l: EventLayers, at: number): number {
  const done = doneAt(l, at, LIGHT);
  return done !== -1 ? done : clauseAt(l, at, LASTING);
}

/** Types of what two do together, whichever of them is named first. */
const TOGETHER = new Set(["COOPERATE", "SUPPORT", "AGREE"]);

/** Whether those whom grammar finds do it with each other: by what they do, or as those between whom they meet (`محادثات بين الوزيرين`); who meets `مع` another is his guest. */
export function isOfBoth(l: EventLayers, at: number, { type, roles }: Trigger): boolean {
  if (roles.kind !== "r") return false;
  if (TOGETHER.has(type)) return true;
  if (type !== "CONSULT") return false;
  if (betweenWhom(l, slotsAfter(l, at)).length > 1 || gatheredBy(l, at).length > 1) return true;
  const told = isVerb(l.words.reading[at]) ? -1 : toldAt(l, at);
  return told !== -1 && betweenWhom(l, slotsAfter(l, told)).length > 1;
}
