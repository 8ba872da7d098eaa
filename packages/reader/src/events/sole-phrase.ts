import { nameOf, Upos, VOICE } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { agrees } from "./agreement.ts";
import { demands } from "./control.ts";
import { OBLIGATORY } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { canAct, entity, partiesOf } from "./parties.ts";
import { isPreposition, isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { TRIGGERS } from "./triggers/index.ts";

/**
 * Whether the only noun phrase behind a verb may be to whom it is done, so that its subject is left out: by what the verb or the noun is, by how the verb
 * is joined to the one before, or by the learned reading of its clause (`زار الوزير العاصمة، ودعا الأطراف إلى الحوار`).
 */
export function mayBeObject(l: EventLayers, verb: number, slot: Slot): boolean {
  const v = l.words.reading[verb]!;
  if (isWhat(l, slot)) return false;
  return (
    OBLIGATORY.has(v.lemma) ||
    isTheirs(l, slot) ||
    isTarget(l, slot, verb) ||
    goesOn(l, verb, v) ||
    isDeedOf(l, verb, slot) ||
    isToDoIt(l, verb, slot) ||
    (ASKS.has(v.lemma) && ASKED.has(l.words.reading[slot.word]!.lemma)) ||
    isObjectByClause(l, verb, slot)
  );
}

/** Verbs that ask somebody for something. */
const ASKS = new Set("طالب دعا ناشد حث أمر حض طلب أوصى حرض نادى".split(" "));
/** Those who seldom ask and often are asked, by their bare noun: `ودعا الأطراف إلى الحوار`. */
const ASKED = new Set("طرف جانب سلطة مجتمع عالم مواطن نصير أنصار فصيل فريق شريك عضو".split(" "));

/** Types of deeds that are done to somebody rather than to a thing. */
const PERSONAL = new Set("REQUEST ACCUSE THREATEN SANCTION SUPPORT COERCE ASSAULT CONSULT AID RETREAT".split(" "));
/** Whether the learned reading of clauses has the phrase right behind a verb as its object, where the verb may have somebody as its object. */
function isObjectByClause(l: EventLayers, verb: number, { phrase, word }: Slot): boolean {
  if ((phrase === -1 ? word : l.phrases.first[phrase]!) !== verb + 1) return false;
  const lines = TRIGGERS.get(l.words.reading[verb]!.lemma) ?? [];
  const personal = lines.some(({ roles, type }) => (roles.kind === "t" || roles.kind === "ti") && PERSONAL.has(type));
  if (lines.length > 0 && !personal) return false;
  const c = l.clauses.of[verb]!;
  if (c === -1 || l.clauses.verb[c] !== verb) return false;
  return (phrase !== -1 && l.clauses.object[c] === phrase) || l.clauses.objectWord[c] === word;
}

/** `وقصفت أحياءها`: places and things with a pronoun are somebody's, and do nothing. */
function isTheirs(l: EventLayers, { phrase }: Slot): boolean {
  if (phrase === -1) return false;
  const { reading } = l.words;
  const head = l.phrases.head[phrase]!;
  const { classes } = reading[head]!;
  if (!isPronoun(reading[head + 1])) return false;
  return FOLLOWERS.has(reading[head]!.lemma) || (PLACES.some((c) => classes.has(c)) && !classes.has("body"));
}
/** `تقدمت المدفعية ودكت مواقع المتمردين`: places strike nobody. */
function isTarget(l: EventLayers, { phrase }: Slot, verb: number): boolean {
  if (phrase === -1) return false;
  const head = l.phrases.head[phrase]!;
  const { classes } = l.words.reading[head]!;
  const triggers = TRIGGERS.get(l.words.reading[verb]!.lemma)?.filter((t) => t.roles.kind === "t") ?? [];
  // `اعتقلت الشرطة خمسة وأغلقت المكاتب`: what و goes on with is done to things.
  const active = nameOf(l.words.reading[verb]!.features, VOICE) !== "Pass" && l.words.reading[head]!.upos === Upos.NOUN;
  const thing = active && l.words.reading[verb - 1]?.upos === Upos.CCONJ && !PEOPLE.some((c) => classes.has(c));
  if (thing && l.entities.of[head] === -1 && triggers.some((t) => HARD.has(t.type)))
    return !partiesOf(l, phrase).some((id) => canAct(l, id) && entity(l, id).kind !== "place");
  if (l.entities.of[head] !== -1 || !SITES.some((c) => classes.has(c)) || classes.has("body")) return false;
  return triggers.some((t) => t.type === "ASSAULT");
}
const HARD = new Set(["COERCE", "ASSAULT", "SANCTION"]);
const PEOPLE = ["person", "role", "armed", "military", "police", "group", "body", "weapon", "vehicle"];
/** `وطالب الحلف بأن يمنح البلدين عضوية`: who is to do what is asked is asked, and does not ask. */
function isToDoIt(l: EventLayers, verb: number, { phrase }: Slot): boolean {
  const { reading } = l.words;
  if (phrase === -1 || !ASKS.has(reading[verb]!.lemma)) return false;
  let w = l.phrases.last[phrase]!;
  // A name that goes on over two phrases.
  const e = l.entities.of[w - 1]!;
  while (e !== -1 && l.entities.of[w] === e) w++;
  if (isPreposition(reading[w])) w++;
  const asked = reading[w + 1];
  if (reading[w]?.lemma !== "أن" || !isVerb(asked)) return false;
  // Somebody else is to do it: `طالب المجلس بأن ينسحب الجيش`.
  return (
    agrees(l, phrase, asked!, true) &&
    !slotsAfter(l, w + 1).some(
      (s) =>
        s.by === "" &&
        s.phrase !== -1 &&
        s.word < w + 4 &&
        agrees(l, s.phrase, asked!, false) &&
        partiesOf(l, s.phrase).some((id) => canAct(l, id)),
    )
  );
}

/** `عاد إلى لندن وطالب بريطانيا بالتدخل`: a verb with an object behind a bare `و`, without a mark before it, goes on with the subject of the one before. */
function goesOn(l: EventLayers, verb: number, v: Reading): boolean {
  const { reading, sentence } = l.words;
  const and = reading[verb - 1];
  if (and === undefined || sentence[verb - 1] !== sentence[verb]) return false;
  if (!(and.upos === Upos.CCONJ && (and.lemma === "و" || and.lemma === "ف")) && and.lemma !== "ثم") return false;
  const before = reading[verb - 2];
  if (before === undefined || sentence[verb - 2] !== sentence[verb] || before.upos === Upos.PUNCT) return false;
  return demands(v.lemma);
}
/** `تقدمت القوات، ونفذت عملية`: behind و and a verb of doing that has an object in every sense, a noun of a deed is what is done. */
function isDeedOf(l: EventLayers, verb: number, { phrase, word }: Slot): boolean {
  const { reading } = l.words;
  if (phrase === -1 || l.phrases.first[phrase] !== verb + 1 || !DOES.has(reading[verb]!.lemma)) return false;
  if (reading[verb - 1]?.upos !== Upos.CCONJ || nameOf(reading[verb]!.features, VOICE) === "Pass") return false;
  return l.entities.of[word] === -1 && (reading[word]!.verb !== "" || DEEDS.some((c) => reading[word]!.classes.has(c)));
}
const DOES = new Set("نفذ شن ارتكب خاض مارس أجرى نظم".split(" "));
const DEEDS = ["act", "conflict"];
/** `دعا خصومه إلى الحوار`, `طمأن أنصاره`: people who are somebody's, to whom he does something. */
const FOLLOWERS = new Set("خصم نصير أنصار مؤيد ناخب شعب مواطن جمهور حليف نظير سلف مضيف ضيف معارض منتقد".split(" "));
const SITES = ["place", "placename", "facility"];
const PLACES = ["place", "placename", "facility", "thing"];

/** `وصف الوزير ما جرى بالمذبحة`: the object is a clause. */
function isWhat(l: EventLayers, { phrase, word }: Slot): boolean {
  const next = l.words.reading[phrase === -1 ? word + 1 : l.phrases.last[phrase]!];
  return next?.classes.has("relative") === true && (next.lemma === "ما" || next.lemma === "من");
}
