import type { Stop } from "@isnad/record";
import { entity } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesIn } from "../events/parties.ts";
import { isComma, isPronoun, isVerb, type Slot, slotsAfter } from "../events/slots.ts";
import { type Subject, subjectOf, subjectSlot } from "../events/subject.ts";
import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { headsAt } from "./delegations.ts";
import { travellersOf } from "./goers.ts";
import { DELEGATION, EACH, GOING, JOURNEY, LISTING, MISSIONS, RETURNING } from "./journeys.ts";
import { listLeg } from "./list-legs.ts";
import { aboard } from "./on-board.ts";
import { besides, comingFrom, headingFor, leftBefore, thence, through } from "./on-the-way.ts";
import { GOING_ON, goesOnward, isBeforeThat, isTowards, MOVING } from "./onward.ts";
import { abroad, isFigure, isSite, isStop, placesOf, TEAMS } from "./places.ts";
import { GOERS, isDirected, isGiven, isTold, isWords } from "./sent-words.ts";
import { isOfEnvoy } from "./titles.ts";
import { isAnyone, isNamedBetween, nearestPerson } from "./travellers.ts";

/** What one clause or noun says of a journey. */
export interface Leg {
  readonly traveller: string;
  /** Those who make the same journey by the same words (`وصل كل من فلان وفلان`). */
  readonly others?: readonly string[];
  readonly stops: readonly Stop[];
  readonly word: number;
  readonly rule: string;
  /** True for a noun that tells of a journey beside the one under way (`خلال زيارته للصين`). */
  readonly apart: boolean;
  /** True where it tells only where one comes from: what is told next is where to. */
  readonly open?: boolean;
  /** True for a stay that came before what was told so far (`بعد مكوثه بالمدينة`). */
  readonly earlier?: boolean;
}

/** `وصل فلان إلى مصر`, `وسيمر أيضا بتركيا`, `غادر إلى باريس`: a verb of going. `before` is the leg told of last. */
export function verbLeg(l: EventLayers, w: number, before: Leg | undefined): Leg | undefined {
  const r = l.words.reading[w]!;
  // `أن عبر إلى البلاد`, read as the preposition; `كان فلان سافر إلى`, as an adjective.
  const across = r.lemma === "عبر" && l.words.reading[w + 1]?.lemma === "إلى";
  // `جولة قادته إلى القاهرة`, read as leaders.
  const led =
    r.form === "قادت" && isPronoun(l.words.reading[w + 1]) && JOURNEY.has(l.words.reading[w - 1]?.lemma ?? "");
  const travelled = r.form === "سافر" && r.upos === Upos.ADJ;
  // `زار سوريا، ثم توجه إلى القاهرة`, read as the masdar.
  const turned =
    r.form === "توجه" && r.upos === Upos.NOUN && !r.definite && GOING_ON.has(l.words.reading[w - 1]?.lemma ?? "");
  if ((r.upos !== Upos.VERB && !across && !travelled && !led && !(turned && isTowards(l, w))) || r.part !== Part.STEM)
    return undefined;
  const last = before && l.words.sentence[w]! - l.words.sentence[before.word]! <= 3 ? before.traveller : undefined;
  if (LISTING.has(r.lemma) || led) {
    const list = listLeg(l, w, before);
    if (list) return list;
  }
  // `توجه`, `توجها` and `توجهوا` are spelt as forms of وجّه, too.
  const going = GOING.get(r.lemma) ?? (/^توجه(?:ا|وا)?$/.test(r.form) ? GOING.get("توجه") : undefined);
  if (!going) return undefined;
  // `لندن التي وصلها`, `في جنيف التي يزورها`: of the place that the relative clause is about.
  const about = going.object || going.prepositions.has("إلى") ? goalBefore(l, w) : -1;
  let subject = about === -1 ? subjectOf(l, w) : behindPronoun(l, w);
  // `ويزور خلالها السنغال`: a place behind a verb that takes one is where, not who.
  if (
    REACHING.has(r.lemma) &&
    subject.word > w &&
    subject.ids.length > 0 &&
    subject.ids.every((id) => isPlace(l, id)) &&
    (r.lemma === "زار" || l.entities.items[l.entities.of[subject.word]!]?.kind === "place")
  )
    subject = { ids: [], word: -1, phrase: -1 };
  // `القاهرة التي وصلتها أمس سبل التعاون`: what stands behind belongs to the clause around.
  if (about !== -1 && isThing(l, subject)) subject = { ids: [], word: -1, phrase: -1 };
  // `وصل إلى الدوحة البرتغالي فلان لاعب وسط الفريق`: what he is, behind his name.
  if (subject.word > w && isAnyone(l, subject.phrase) && isNamedBetween(l, w, subject.word))
    subject = { ids: [], word: -1, phrase: -1 };
  if (isAnyone(l, subject.phrase) || isThing(l, subject)) return undefined;
  const after = slotsAfter(l, w);
  // `توجه بالشكر إلى مصر`: words.
  if ((r.form === "توجه" || r.lemma === "توجه") && isWords(l, after)) return undefined;
  // `أمريكا توجه أصابع اللوم إلى روسيا`: something that one directs.
  if (r.form === "توجه" && isDirected(l, after)) return undefined;
  // `شد الوزير فلان الرحال إلى تونس`, and not `شد الحبل`
  if (r.lemma === "شد" && !l.words.reading.slice(w + 1, w + 9).some((x) => x.form === "الرحال" || x.form === "رحال"))
    return undefined;
  // `جاء ذلك بعد يوم`
  if (isTold(l, w)) return undefined;
  // `قدم الوزير شكره إلى مصر`, `المستوى الذي قدمه`: something.
  if (r.lemma === "قدم" && isPronoun(l.words.reading[w + 1])) return undefined;
  if (r.lemma === "قدم" && after.some((s) => s.by === "" && s.word !== subject.word && isGiven(l, s, subject)))
    return undefined;
  // `رافق الوزير الرئيس في زيارته إلى الصين`: the journey is told by its noun.
  if (r.lemma === "رافق" && journeyBehind(l, w)) return undefined;
  const carried = aboard(l, subject.word);
  // `حديث الوزير فلان في لندن التي وصلها`: of whom the sentence tells.
  const told = about !== -1 && subject.word === -1 ? nearestPerson(l, w) : undefined;
  const alone = carried ?? told;
  const who = alone ? { traveller: alone, others: [] } : travellersOf(l, w, subject, after, last);
  if (!who) return undefined;
  const { traveller, others } = who;
  const between =
    after.some((s) => s.by === "بين" && placesOf(l, s, "stop", w).length > 1) ||
    (after.some((s) => s.by === "من" && placesOf(l, s, "stop", w).length > 0) &&
      after.some((s) => s.by === "إلى" && placesOf(l, s, "stop", w).length > 0));
  if (
    MOVING.has(r.lemma) &&
    !goesOnward(l, w) &&
    !between &&
    // `يزور القاهرة قبل أن ينتقل إلى باريس`
    !(last === traveller && l.words.sentence[before!.word] === l.words.sentence[w] && isBeforeThat(l, w)) &&
    !(r.lemma === "انتقل" && entity(l, traveller).sector === "GOV")
  )
    return undefined;
  const stops: Stop[] = about === -1 ? [] : placesOf(l, { phrase: -1, word: about, by: "" }, going.role, w);
  let left: Stop[] = [];
  for (let i = 0; i < after.length && stops.length === 0; i++) {
    const s = after[i]!;
    if (s.phrase === subject.phrase && s.phrase !== -1) continue;
    const object = s.by === "" && going.object;
    if (!object && !going.prepositions.has(s.by)) {
      if (s.by === "من" && RETURNING.has(r.lemma)) left.push(...placesOf(l, s, "stop", w));
      // `عاد من معسكر الفريق بمدينة سالزبورغ`
      const where = after[i + 1];
      if (
        s.by === "من" &&
        RETURNING.has(r.lemma) &&
        left.length === 0 &&
        where &&
        (where.by === "ب" || where.by === "في")
      )
        left.push(...placesOf(l, where, "stop", w));
      continue;
    }
    if (isMission(l, s)) return undefined;
    // `وصل المبعوث إلى ليبيا فلان إلى القاهرة`
    if (s.by === "إلى" && isOfEnvoy(l, (s.phrase === -1 ? s.word : l.phrases.first[s.phrase]!) - 1)) continue;
    // `عاد إلى صفوف فريقه في إيطاليا`
    if (s.by !== "" && TEAMS.has(l.words.reading[s.word]!.lemma)) break;
    const role = s.by === "إلى" || s.by === "ل" ? "stop" : going.role;
    const calls = r.lemma === "زار" || r.lemma === "دخل";
    let found = placesOf(l, s, role, w, !calls && (s.by === "ل" || !isFigure(l, s.word)));
    // `يزور كلا من مصر والأردن`
    if (found.length === 0 && EACH.has(l.words.reading[s.word]!.lemma) && after[i + 1]?.by === "من")
      found = placesOf(l, after[i + 1]!, role, w);
    // `إلى مطار الملك خالد بالرياض`: the town of the building.
    const next = after[i + 1];
    // `وصل إلى سدة الحكم في مصر`, `مر بأزمة في القاهرة`: no place to go to.
    if (found.length === 0 && s.by !== "ل" && isFigure(l, s.word)) {
      if (s.by === "في") continue;
      break;
    }
    if (found.length === 0 && next && (next.by === "ب" || next.by === "في")) {
      found = placesOf(l, next, role, w);
      // `زار مطعما في باريس`: who is at home there makes no journey.
      if (calls && !found.every((x) => abroad(l, traveller, x.place))) found = [];
    }
    if (found.length === 0 && s.by === "إلى")
      found = placesOf(l, { phrase: -1, word: siteIn(l, s), by: "في" }, role, w);
    // `وصل إلى القائمة الأولى في البلاد`: not to a place.
    if (found.length === 0 && s.by === "إلى" && !isSite(l, s.word)) break;
    if (found.length === 0) continue;
    if (going.leave && object) left = found;
    else {
      stops.push(...through(l, after, w), ...found);
      break;
    }
  }
  // `توجه وفد يقوده الوزير فلان إلى طهران`: past what is told of the delegation.
  if (stops.length === 0 && left.length === 0 && (carried || headsAt(l, subject).length > 0))
    stops.push(...pastClause(l, w, going.leave ? undefined : going.prepositions));
  // `وصلت فلانة التي كانت محتجزة في تونس إلى باريس`: past what is told of who goes.
  if (stops.length === 0 && left.length === 0 && going.prepositions.has("إلى") && isDescribed(l, w, traveller))
    stops.push(...pastClause(l, w));
  if (stops.length === 0 && left.length === 0 && going.prepositions.has("إلى")) stops.push(...fronted(l, w));
  if (stops.length === 0 && left.length === 0 && !going.leave)
    stops.push(...behindComma(l, w, traveller, going.prepositions));
  // `عاد إلى بيروت من باريس`
  if (RETURNING.has(r.lemma) && left.length === 0 && stops.length > 0)
    for (const s of after) if (s.by === "من") left.push(...placesOf(l, s, "stop", w));
  // Who leaves a country that is not his own, or comes back from one, has been there.
  if (left.length > 0 && (RETURNING.has(r.lemma) || abroad(l, traveller, left[0]!.place) || afterVisit(l, w)))
    stops.unshift(...left);
  // `سيتوجه من هافانا إلى بوينس آيرس`: both, where neither is home.
  if (!going.leave && !going.object && stops.length > 0)
    for (const s of after)
      if (s.by === "من")
        stops.unshift(
          ...placesOf(l, s, "stop", w).filter((x) => abroad(l, traveller, x.place) && abroadOf(l, x, stops[0]!)),
        );
  if (going.leave) stops.push(...headingFor(l, w));
  if (stops.length > 0) stops.push(...thence(l, w, l.words.firstOf[l.words.sentence[w]! + 1]!));
  if (stops.length > 0) besides(l, after, w, stops);
  const open = stops.length === 0;
  stops.unshift(...comingFrom(l, w, traveller));
  const onFrom = leftBefore(l, w);
  if (stops.length > 0 && onFrom !== -1)
    stops.unshift(...placesOf(l, { phrase: -1, word: onFrom, by: "من" }, "stop", w));
  const unique = stops.filter((s, i) => stops.findIndex((x) => x.place === s.place) === i);
  return unique.length > 0
    ? {
        traveller,
        others,
        stops: unique,
        word: w,
        rule: "trips/went-to",
        apart: false,
        open,
        earlier: isDoneBefore(l, w),
      }
    : undefined;
}

/** `يتوجه الوزير فلان، للسعودية هذا الأسبوع`: the place that a preposition of the verb brings right behind a comma after the name of who goes. */
function behindComma(l: EventLayers, w: number, traveller: string, by: ReadonlySet<string>): Stop[] {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + 14 && sentence[x + 2] === sentence[w] && !isVerb(reading[x]); x++) {
    if (!isComma(reading[x])) continue;
    const { lemma } = reading[x + 1]!;
    if (!by.has(lemma) || l.entities.items[l.entities.of[x - 1]!]?.id !== traveller) return [];
    return placesOf(l, { phrase: l.phrases.of[x + 2]!, word: x + 2, by: lemma }, "stop", w);
  }
  return [];
}

/** `إلى الدوحة توجه أمس الوزير فلان`: the goal that opens the sentence, right before its verb. */
function fronted(l: EventLayers, w: number): Stop[] {
  const { reading, sentence, firstOf } = l.words;
  let x = firstOf[sentence[w]!]!;
  if (reading[x]!.upos === Upos.CCONJ) x++;
  if (reading[x]!.lemma !== "إلى" || w - x > 6) return [];
  const p = l.phrases.of[x + 1]!;
  if (p === -1 ? w !== x + 2 : l.phrases.last[p] !== w) return [];
  return placesOf(l, { phrase: p, word: x + 1, by: "إلى" }, "stop", w);
}

const TO: ReadonlySet<string> = new Set(["إلى"]);

/** The first place that إلى, or a verb's own preposition, brings behind a word, whatever clause stands between; what belongs to an envoy's title is passed over. */
export function pastClause(l: EventLayers, w: number, by: ReadonlySet<string> = TO): Stop[] {
  const end = l.words.firstOf[l.words.sentence[w]! + 1]!;
  for (let x = w + 1; x + 1 < end && x < w + 24; x++) {
    const { lemma } = l.words.reading[x]!;
    if ((lemma !== "إلى" && !by.has(lemma)) || isOfEnvoy(l, x)) continue;
    const found = placesOf(l, { phrase: l.phrases.of[x + 1]!, word: x + 1, by: lemma }, "stop", w);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a relative clause stands right behind the name of who goes. */
function isDescribed(l: EventLayers, w: number, traveller: string): boolean {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + 10 && sentence[x] === sentence[w] && !isVerb(reading[x]); x++)
    if (reading[x]!.classes.has("relative")) {
      const last = isComma(reading[x - 1]) ? x - 2 : x - 1;
      return l.entities.items[l.entities.of[last] ?? -1]?.id === traveller;
    }
  return false;
}

/** Verbs that have where one comes to for their object. By bare lemma. */
const REACHING = new Set("زار وصل دخل بلغ قصد".split(" "));

const isPlace = (l: EventLayers, id: string): boolean => entity(l, id).kind === "place";

/** `جاءت تصريحات الوزير`, `وصل عدد الضحايا`: what goes is a thing of somebody's. A convoy or a plane carries him. */
function isThing(l: EventLayers, { word, phrase }: Subject): boolean {
  if (phrase === -1 || word === -1) return false;
  const r = l.words.reading[word]!;
  const e = l.entities.of[word]!;
  if (r.upos !== Upos.NOUN || DELEGATION.has(r.lemma) || (e !== -1 && l.entities.items[e]!.kind === "person"))
    return false;
  // `وصلت الفرنسية فلانة`: of a nation.
  if (r.classes.has("nisba") && r.definite) return false;
  return !GOERS.some((c) => r.classes.has(c)) && r.lemma !== "موكب" && !EACH.has(r.lemma) && !r.guessed;
}
/** `إلى قاعدة بايا ليبار الجوية في سنغافورة`: the place of a building whose name nobody knows, else the building itself. */
function siteIn(l: EventLayers, s: Slot): number {
  const { reading, sentence } = l.words;
  if (!isSite(l, s.word)) return s.word;
  for (let x = s.word + 1; x < s.word + 9 && sentence[x + 1] === sentence[s.word]; x++) {
    const r = reading[x]!;
    // What looks like a verb is part of the name.
    if (r.upos === Upos.SCONJ || r.upos === Upos.CCONJ || r.upos === Upos.PUNCT || r.lemma === "إلى") break;
    const e = l.entities.of[x + 1]!;
    if ((r.lemma === "في" || r.lemma === "ب") && e !== -1 && isStop(l, e)) return x + 1;
  }
  return s.word;
}

/** `بعد أن زار تونس`: before what is told of. */
const isDoneBefore = (l: EventLayers, w: number): boolean => {
  const [a, b] = [l.words.reading[w - 1]?.lemma, l.words.reading[w - 2]?.lemma];
  return (a === "أن" || a === "ما") && (b === "بعد" || b === "عقب");
};

/** The place before a relative clause whose verb of going has a pronoun for it (`لندن التي وصلها`), or -1. */
function goalBefore(l: EventLayers, w: number): number {
  const { reading } = l.words;
  // `باريس التي تسافر إليها`
  const to = reading[w + 1]?.lemma === "إلى" && isPronoun(reading[w + 2]);
  if (!to && !isPronoun(reading[w + 1])) return -1;
  let x = w - 1;
  while (x > 0 && x > w - 3 && !reading[x]!.classes.has("relative")) x--;
  if (!reading[x]?.classes.has("relative")) return -1;
  const at = isComma(reading[x - 1]) ? x - 2 : x - 1;
  const e = l.entities.of[at] ?? -1;
  return e !== -1 && isStop(l, e) ? at : -1;
}

/** The subject behind such a verb's pronoun; left out, it is sought before it. */
function behindPronoun(l: EventLayers, w: number): Subject {
  const slot = subjectSlot(l, w, slotsAfter(l, w).slice(1));
  return slot ? { ids: partiesIn(l, slot), word: slot.word, phrase: slot.phrase } : { ids: [], word: -1, phrase: -1 };
}

/** Whether a slot names an embassy or a consulate. */
export const isMission = (l: EventLayers, s: Slot): boolean =>
  MISSIONS.has(l.words.reading[s.word]!.lemma) ||
  (s.phrase !== -1 &&
    l.words.reading
      .slice(l.phrases.first[s.phrase]!, l.phrases.first[s.phrase]! + 2)
      .some((r) => MISSIONS.has(r.lemma)));

/** Whether two stops lie in two countries. */
const abroadOf = (l: EventLayers, a: Stop, b: Stop): boolean =>
  entity(l, a.place).country !== entity(l, b.place).country;

/** Whether a noun of a journey stands behind a verb, before another verb. */
function journeyBehind(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + 24 && sentence[x] === sentence[w] && !isVerb(reading[x]); x++)
    if (JOURNEY.has(reading[x]!.lemma)) return true;
  return false;
}

/** `غادر الوزير تونس بعد زيارة`, `في ختام زيارته`: whoever leaves has been there as a visitor. */
function afterVisit(l: EventLayers, w: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w + 2; x < firstOf[sentence[w]! + 1]!; x++) {
    const r = reading[x]!;
    if (!JOURNEY.has(r.lemma) || r.upos !== Upos.NOUN) continue;
    const p = reading[x - 1]!.lemma;
    if (p === "بعد" || p === "عقب" || p === "ختام" || p === "إثر" || p === "نهاية") return true;
  }
  return false;
}
