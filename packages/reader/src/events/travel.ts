import { agentOf } from "./agent.ts";
import { doerOf, doneAt } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { BELONGING, LIGHT } from "./nouns.ts";
import { fromWhom, mainSubject, nationOf, ownOf } from "./own.ts";
import { entity, nationIn, partiesIn } from "./parties.ts";
import { governorOf, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";
import { brought, objectOf, type Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
const WHITHER = new Set(["إلى", "في"]);
const CAPITALS = new Set(["عاصمة", "أراض", "جمهورية"]);
const AMONG: ReadonlySet<string> = new Set(["بين", "شمل"]);
/** Nouns of a part of a visit, or of what it belongs to: `في ختام زيارة`, `على هامش زيارته`. */
const PARTS = new Set(
  "ختام مستهل نهاية بداية هامش إطار أعقاب أثناء موعد غضون خلال أول آخر ثاني إثر عقب قبيل غداة عشية".split(" "),
);

/** Parties of a noun of visiting: who travels, and whose place it is to which he does (`زيارة الوزير لليابان`, `يستعد لزيارة اليابان`). */
export function ofVisit(l: EventLayers, at: number, trigger: Trigger): Parties {
  const invitation = invited(l, at);
  if (invitation && invitation.actors.length > 0 && invitation.recipients.length > 0) return invitation;
  const own = ownOf(l, at);
  const done = doneAt(l, at, LIGHT);
  // `زيارة الفريق التابع للمجلس`: whose it is, and not whither.
  const after = slotsAfter(l, at).filter((s) => !isOwned(l, s));
  const { prepositions } = trigger.roles;
  const isPlace = (id: string): boolean => entity(l, id).kind === "place" || entity(l, id).kind === "facility";
  const isPerson = (id: string): boolean => entity(l, id).kind === "person";
  const object = own.object.filter((id) => isPlace(id) || entity(l, id).kind === "organization");
  // `زيارة ولي العهد` `سمير الحداد`: a name behind the genitive is his.
  const named = [
    ...(object.length > 0 ? own.genitive : own.genitive.filter((id) => !isPlace(id))),
    ...own.object.filter(isPerson),
  ];
  const seen = object.length > 0 ? object : own.genitive.filter(isPlace);
  const traveller = named.length > 0 ? undefined : travellerOf(l, after);
  const rest = after.filter((s) => s !== traveller && !isJoined(l, at, s));
  const told =
    named.length > 0 ? named : traveller ? partiesIn(l, traveller) : done === -1 ? NOBODY : subjectOf(l, done).ids;
  const actors = told.length > 0 ? told : guest(l, at, after);
  let hosts = seen.length > 0 ? seen : brought(l, rest, prepositions);
  // `لزيارة العاصمة الروسية`
  const capital =
    hosts.length === 0 && CAPITALS.has(l.words.reading[at + 1]?.lemma ?? "") ? nationIn(l, at + 2, at + 3) : undefined;
  if (capital) hosts = [capital];
  if (hosts.length === 0 && done !== -1) hosts = brought(l, slotsAfter(l, done), prepositions);
  if (hosts.length === 0) hosts = brought(l, done === -1 ? rest : slotsAfter(l, done), AMONG);
  if (hosts.length === 0) hosts = leftBehind(l, at);
  return { actors: actors.filter((id) => !hosts.includes(id)), recipients: hosts };
}

const AFTER = new Set(["بعد", "عقب", "إثر", "ختام", "نهاية"]);
/** `غادر الوزير تونس بعد زيارة`: the place that is left after a visit. */
function leftBehind(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  if (!AFTER.has(reading[at - 1]?.lemma ?? "")) return NOBODY;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 2; w >= start; w--) {
    if (!isVerb(reading[w])) continue;
    if (reading[w]!.lemma !== "غادر") return NOBODY;
    const places = slotsAfter(l, w, at - w + 1).filter((s) => s.by === "" && s.word < at && isPlaceName(l, s));
    return places.length > 0 ? partiesIn(l, places.at(-1)) : NOBODY;
  }
  return NOBODY;
}

/** `زيارة ولي العهد ووزير الدفاع لليابان`: what goes on with the genitive is not brought by the preposition before the noun. */
function isJoined(l: EventLayers, at: number, { phrase }: Slot): boolean {
  for (let p = l.phrases.of[at]!, n = 0; phrase !== -1 && p !== -1 && n < 8; p = l.phrases.next[p]!, n++)
    if (p === phrase) return true;
  return false;
}

/** Whether ل brings a slot behind a word of belonging. */
const isOwned = (l: EventLayers, s: Slot): boolean => {
  const first = s.phrase === -1 ? s.word : l.phrases.first[s.phrase]!;
  return s.by === "ل" && BELONGING.has(l.words.reading[first - 2]?.lemma ?? "");
};

/** How far before a visit its invitation may stand. */
const FAR = 12;
const TOWARDS: ReadonlySet<string> = new Set(["إلى", "ل"]);

/** Who is invited to a visit, and by whom: `دعاه الملك إلى زيارة اليابان`, `تلبية دعوة الحكومة لزيارة المدينة`. */
function invited(l: EventLayers, at: number): Parties | undefined {
  const { reading } = l.words;
  if (!TOWARDS.has(reading[at - 1]?.lemma ?? "")) return undefined;
  const start = Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - FAR);
  for (let w = at - 2; w >= start; w--) {
    const r = reading[w]!;
    const calls = isVerb(r) && r.lemma === "دعا";
    if (isVerb(r) && !calls) return undefined;
    if (!calls && r.lemma !== "دعوة") continue;
    const after = slotsAfter(l, w).filter((s) => s.word < at);
    if (calls) {
      const subject = subjectOf(l, w);
      return { actors: objectOf(l, w, subject.phrase, after, subject.ids), recipients: subject.ids };
    }
    const own = ownOf(l, w);
    const to = own.object.length > 0 ? own.object : brought(l, after, TOWARDS);
    const guests = to.length > 0 ? to : mainSubject(l, w);
    // `دعوة من الملك إلى الرئيس لزيارة الرباط`
    const hosts = own.genitive.length > 0 ? own.genitive : fromWhom(l, w, after);
    return { actors: guests.filter((id) => !hosts.includes(id)), recipients: hosts };
  }
  return undefined;
}

/** `أول زيارة لرئيس مصري إلى السودان`: whom ل brings where another preposition tells whither. */
function travellerOf(l: EventLayers, after: readonly Slot[]): Slot | undefined {
  const first = after[0];
  // `زيارة لفرد من العائلة لليابان`
  const whither = (s: Slot): boolean => WHITHER.has(s.by) || (s.by === "ل" && isPlaceName(l, s));
  if (first?.by !== "ل" || !after.slice(1, 4).some(whither)) return undefined;
  const ids = partiesIn(l, first);
  return ids.length > 0 && ids.every((id) => entity(l, id).kind !== "place") ? first : undefined;
}

const isPlaceName = (l: EventLayers, s: Slot): boolean => {
  const ids = partiesIn(l, s);
  return ids.length > 0 && ids.every((id) => entity(l, id).kind === "place");
};

/** Who visits by what stands around the noun: by whom it is made, whose adjective it has, who acts where it is a circumstance. */
function guest(l: EventLayers, at: number, after: readonly Slot[]): readonly string[] {
  const by = agentOf(l, at);
  if (by.length > 0) return by;
  const from = fromWhom(l, at, after);
  if (from.length > 0) return from;
  const nation = nationOf(l, at);
  if (nation) return [nation];
  const doers = doerOf(l, at);
  if (doers.length > 0) return doers;
  const p = l.phrases.of[at]!;
  const top = p === -1 ? at : l.phrases.head[p]!;
  const circumstance = p !== -1 && governorOf(l, p) !== -1 && (top === at || PARTS.has(l.words.reading[top]!.lemma));
  return circumstance || PARTS.has(l.words.reading[at - 1]?.lemma ?? "") ? mainSubject(l, at).slice(0, 1) : NOBODY;
}
