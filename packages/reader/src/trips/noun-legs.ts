import type { Stop } from "@isnad/record";
import { fits } from "../events/antecedent.ts";
import { castOf, entity, indexOf } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isPronoun, isVerb, slotsAfter } from "../events/slots.ts";
import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import { begunAt, endedAt, isBegun, whereBefore } from "./beginnings.ts";
import { headsOf } from "./delegations.ts";
import { coupleBy } from "./goers.ts";
import { fromAbroad, guestAt, makerBehind, ofWhom, receivedAt } from "./guests.ts";
import { DELEGATION, EACH, JOURNEY, LASTING, MADE, RETURNING, STAY, UNDER_WAY } from "./journeys.ts";
import { isMission, type Leg, pastClause } from "./legs.ts";
import { ownerAt } from "./nobody.ts";
import { comingFrom } from "./on-the-way.ts";
import { hasOwn, thingFollows } from "./owners.ts";
import { abroad, bringer, isHome, isStop, placesOf } from "./places.ts";
import { isRound, isToTeam, teamBefore } from "./teams.ts";
import { isOfEnvoy, titledAt } from "./titles.ts";
import { clauseTopic, doer, fellows, isSince, ledBy, speakerAround, toldToGo, travellerOf } from "./travellers.ts";

/** Up to how many words behind a noun of a journey who travels and where to are looked for. */
const FAR = 46;

/**
 * `زيارة الأمير إلى مصر`, `زيارته لإسرائيل وفلسطين`, `زيارة رسمية لولي العهد الأمير فلان إلى الهند`, `الزيارة التي قام بها الوزير فلان للقاهرة`, `يعتزم زيارة القاهرة`.
 * Who travels stands in idafa, behind ل or as who makes it; where to behind إلى or ل, or as the object behind the name.
 */
export function nounLeg(l: EventLayers, w: number, last: Leg | undefined): Leg | undefined {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.NOUN || (!JOURNEY.has(r.lemma) && !STAY.has(r.lemma))) return undefined;
  if (STAY.has(r.lemma) && !isPronoun(l.words.reading[w + 1])) return undefined;
  if (r.lemma === "وجود" && !["أثناء", "خلال", "لدى"].includes(l.words.reading[w - 1]?.lemma ?? "")) return undefined;
  // `وصولها`, `إقامتهم`: of a plane, of many; a traveller found elsewhere is none of them.
  const pronoun = isPronoun(l.words.reading[w + 1]) ? l.words.reading[w + 1]! : undefined;
  const number = pronoun && nameOf(pronoun.features, NUMBER);
  // `فلان وابنته فلانة فور وصولهما`
  const pair = number === "Dual" ? coupleBy(l, w) : [];
  if (pronoun && number !== "Sing" && number !== undefined && pair.length === 0) return undefined;
  const found = along(l, w, STAY.has(r.lemma));
  // `تنظيم رحلات إلى تركيا`: of nobody in particular.
  if (r.lemma === "رحلة" && nameOf(r.features, NUMBER) === "Plur" && !pronoun) return undefined;
  if (r.lemma === "جولة" && isRound(l, w)) return undefined;
  // `توجهات السياسة`
  if ((r.lemma === "توجه" || r.lemma === "وصول") && nameOf(r.features, NUMBER) === "Plur") return undefined;
  // `زيارة الوفد`, of a delegation whose people are known.
  const of = ownerAt(l, w);
  const heads = of !== -1 && DELEGATION.has(l.words.reading[of]!.lemma) ? headsOf(l, of) : [];
  const own = hasOwn(l, w);
  const topic = pronoun && clauseTopic(l, w);
  const guest = pronoun && pair.length === 0 ? guestAt(l, w) : undefined;
  if (guest === null) return undefined;
  let traveller =
    pair[0] ??
    (guest || undefined) ??
    (pronoun && receivedAt(l, w)) ??
    toldToGo(l, w) ??
    heads[0] ??
    (topic && fits(l, topic, nameOf(pronoun!.features, GENDER), "Sing") ? topic : undefined) ??
    (own
      ? ledBy(l, w)
      : (found.traveller ??
        hangingOn(l, w, last) ??
        travellerOf(l, w) ??
        doer(l, w) ??
        makerBehind(l, w) ??
        ofWhom(l, w) ??
        lastIn(l, w, last) ??
        (pronoun && speakerAround(l, w))));
  if (!traveller || (pronoun && pair.length === 0 && !fits(l, traveller, nameOf(pronoun.features, GENDER), "Sing")))
    return undefined;
  if (isToTeam(l, w)) return undefined;
  // `وكان في استقبال الطائرة لدى وصولها، السيد فلان`: the pronoun is of somebody or something named before.
  const start = l.words.firstOf[l.words.sentence[w]!]!;
  if (pronoun && w - start > 6 && castOf(l).first[indexOf(traveller)]! > w) return undefined;
  // `خلال الزيارة بحث فلان الوضع في بغداد`: a journey known already takes nothing further on.
  const known = r.definite && !pronoun && !isSpelledOut(l, w);
  let stops = known ? [] : found.stops;
  let each = false;
  const onward = (r.lemma === "جولة" || r.lemma === "رحلة") && isBegun(l, w);
  const from: Stop[] = [];
  // `لدى وصوله مطار القاهرة`, `زيارته العاصمة الفرنسية`: the object behind the pronoun.
  const object = pronoun && ARRIVING.has(r.lemma) ? (l.phrases.of[w + 2] ?? -1) : -1;
  if (stops.length === 0 && object !== -1)
    stops = placesOf(l, { phrase: object, word: l.phrases.head[object]!, by: "" }, "stop", w, r.lemma !== "زيارة");
  if (stops.length === 0 && !known && !STAY.has(r.lemma))
    for (const s of slotsAfter(l, w, 18)) {
      const within = s.by === "في" && r.lemma === "جولة";
      if (isMission(l, s)) return undefined;
      if (s.by === "إلى" && isOfEnvoy(l, (s.phrase === -1 ? s.word : l.phrases.first[s.phrase]!) - 1)) continue;
      // Who visits a building at home makes no journey.
      const calls = r.lemma === "زيارة";
      const among = r.lemma === "جولة" && s.by === "بين";
      if (s.by === "إلى" || s.by === "ل" || within || among || (s.by === "من" && (each || onward)))
        stops = placesOf(l, s, "stop", w, !calls);
      if (calls && stops.length === 0 && (s.by === "إلى" || s.by === "ل"))
        stops = placesOf(l, s, "stop", w).filter((x) => abroad(l, traveller, x.place));
      else if (s.by === "من" && RETURNING.has(r.lemma)) from.push(...placesOf(l, s, "stop", w));
      if (stops.length > 0) break;
      each = (within || s.by === "إلى") && EACH.has(l.words.reading[s.word]!.lemma);
    }
  // `زيارة وفد يقوده فلان إلى باريس`: past what is told of the delegation.
  if (stops.length === 0 && heads.length > 0 && !known) stops = pastClause(l, w);
  const p = l.phrases.of[w]!;
  const office = l.words.reading[w + 1]?.classes.has("role") === true;
  if (stops.length === 0 && p !== -1 && !office && (r.lemma === "زيارة" || r.lemma === "وصول")) {
    stops = [];
    for (let x = w + 1; x < l.phrases.last[p]!; x++) {
      const e = l.entities.of[x]!;
      if (e !== -1 && isStop(l, e) && !stops.some((s) => s.place === l.entities.items[e]!.id))
        stops.push({ place: l.entities.items[e]!.id, role: "stop", time: null });
    }
  }
  if (stops.length === 0 && onward) stops = begunAt(l, w);
  // `لدى عودته من باريس`: where one has been.
  stops = [...from, ...stops];
  if (TOURS.has(r.lemma) && stops.length > 0)
    stops.push(
      ...endedAt(l, w).filter((s) => !stops.some((x) => entity(l, x.place).country === entity(l, s.place).country)),
    );
  // `لدى وصوله إلى القاهرة قادما من بيروت`
  if (r.lemma === "وصول" && stops.length > 0) stops.unshift(...comingFrom(l, w, traveller));
  // `خلال وجوده في القاهرة`: who is not at home there.
  if (r.lemma === "وجود")
    stops = stops.filter((x) => entity(l, traveller).country === null || abroad(l, traveller, x.place));
  if (r.lemma === "مغادرة") {
    // `سيمكث الفريق … حتى مغادرته إلى لندن`: of a team told of before, and not of somebody.
    if (pronoun && teamBefore(l, w)) return undefined;
    // `قبيل مغادرته تونس إلى القاهرة`: who leaves a country that is not his own has been there.
    // `مغادرته الرياض، متوجها إلى القاهرة`: where he goes is told by its own word.
    stops = isHeading(l, w) ? [] : stops.filter((x) => abroad(l, traveller, x.place));
    for (const s of slotsAfter(l, w, 18))
      if (s.by === "إلى")
        stops.push(...placesOf(l, s, "stop", w).filter((x) => !stops.some((y) => y.place === x.place)));
    if (stops.length === 0) return undefined;
  }
  // `التقى الرئيس المصري فلان الوزير فلانا خلال زيارته للقاهرة`
  if (
    pronoun &&
    r.lemma === "زيارة" &&
    guest === undefined &&
    stops.length === 1 &&
    isHome(l, traveller, stops[0]!.place)
  )
    traveller = fromAbroad(l, w, stops[0]!.place) ?? traveller;
  if (stops.length === 0 && TOURS.has(r.lemma)) stops = whereBefore(l, w);
  if (stops.length === 0 && !TOURS.has(r.lemma)) return undefined;
  const before = l.words.reading[w - 1]?.lemma;
  // `وصل إلى القاهرة بعد زيارة إلى تونس`: the stop before, of the same journey.
  const over =
    (before === "بعد" || before === "عقب") &&
    !pronoun &&
    last?.traveller === traveller &&
    last.rule === "trips/went-to" &&
    l.words.sentence[last.word] === l.words.sentence[w];
  return {
    traveller,
    others: [
      ...pair.slice(1),
      ...heads.slice(1),
      ...found.others.filter((id) => id !== traveller),
      ...fellows(l, w, traveller),
    ],
    stops,
    word: w,
    rule: "trips/journey-of",
    earlier: (STAY.has(r.lemma) && before === "بعد") || (before === "طريق" && from.length > 0) || isSince(l, w) || over,
    apart: !over && (before === "خلال" || before === "أثناء" || before === "منذ" || before === "بعد"),
  };
}
/** Whether a participle of going, with its goal, stands behind a masdar of leaving before any verb. */
function isHeading(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + 12 && sentence[x + 1] === sentence[w] && !isVerb(reading[x]); x++)
    if (UNDER_WAY.has(reading[x]!.lemma) && reading[x + 1]!.lemma === "إلى") return true;
  return false;
}

/** Whether a definite noun of a journey has its goal or a relative clause right behind it: `الزيارة الأخيرة إلى`, `الزيارة التي قام بها`. */
function isSpelledOut(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  let x = w + 1;
  while (x < w + 7 && (reading[x]?.upos === Upos.ADJ || reading[x]?.upos === Upos.ADV || l.times.of[x] !== -1)) x++;
  const r = reading[x];
  if (r === undefined || l.words.sentence[x] !== l.words.sentence[w]) return false;
  return r.upos === Upos.ADP || r.classes.has("relative") || l.entities.of[x] !== -1 || isVerb(r) || isComma(r);
}

/** Journeys that may be told of without a place. By bare lemma. */
const TOURS = new Set(["زيارة", "جولة", "رحلة"]);

/** `الوزير فلان الذي وصل القاهرة في جولة`: who goes by the verb right before. */
function hangingOn(l: EventLayers, w: number, last: Leg | undefined): string | undefined {
  const { reading, sentence } = l.words;
  if (last === undefined || last.rule !== "trips/went-to" || sentence[last.word] !== sentence[w]) return undefined;
  if (!HANGING.has(reading[w - 1]?.lemma ?? "") || isPronoun(reading[w + 1])) return undefined;
  for (let x = last.word + 1; x < w; x++) if (isVerb(reading[x])) return undefined;
  return last.traveller;
}
const HANGING = new Set(["في", "ضمن", "مستهل", "إطار"]);

/** `بعد يوم من زيارة لبغداد`: who travelled last in the sentence, where the noun names nobody. */
function lastIn(l: EventLayers, w: number, last: Leg | undefined): string | undefined {
  if (last === undefined || l.words.sentence[last.word] !== l.words.sentence[w]) return undefined;
  return isSince(l, w) ? last.traveller : undefined;
}

/** Nouns of a journey to which the place is the object. By bare lemma. */
const ARRIVING = new Set(["وصول", "زيارة"]);
/** Where somebody arrives who arrives at where it is. By bare lemma. */
const CAMPS = new Set(["معسكر", "مقر", "مطار"]);
const FAR_CAMP = 8;

/** What stands behind a noun of a journey: who travels, and the stops. */
function along(
  l: EventLayers,
  w: number,
  stay: boolean,
): { readonly traveller: string | undefined; readonly others: readonly string[]; readonly stops: Stop[] } {
  const { reading, sentence, firstOf } = l.words;
  const end = Math.min(firstOf[sentence[w]! + 1]!, w + FAR);
  let traveller: string | undefined;
  const others: string[] = [];
  let place: Stop[] = [];
  // A thing in idafa is what is visited: `زيارة منزل الرئيس فلان`.
  let open = !thingFollows(l, w);
  let made = false;
  // `زيارة المبعوث إلى سوريا، فلان، إلى القاهرة`: past what belongs to the title.
  const titled = titledAt(l, w + 1);
  for (let x = titled === -1 ? w + 1 : titled; x < end; x++) {
    const y = reading[x]!;
    if (isVerb(y)) {
      // `ولي العهد` may be read as a verb.
      if (y.form === "ولي" || LASTING.has(y.lemma) || reading[x - 1]!.lemma === "لم") continue;
      if (!MADE.has(y.lemma)) break;
      made = true;
      open = true;
      continue;
    }
    if (y.upos === Upos.SCONJ || y.form === "؛" || y.form === ":" || y.lemma === "ثم") break;
    const e = l.entities.of[x]!;
    if (e === -1) continue;
    const { kind, id } = l.entities.items[e]!;
    if (kind === "person") {
      // `لدى وصولها الوزير فلان`: the pronoun is who travels.
      if (x > w + 1 && isPronoun(reading[w + 1]) && !made) continue;
      // `الزيارة التي يقوم بها إلى باريس مع الوزير فلان`
      if (isMet(l, x)) continue;
      // `زيارة الوزير فلان ورئيس الأركان فلان إلى باريس`
      if (traveller !== undefined && id !== traveller && place.length === 0 && isJoined(l, x)) others.push(id);
      if (traveller === undefined && open && (place.length === 0 || made)) traveller = id;
      continue;
    }
    if (!isStop(l, e) || place.length > 0 || l.entities.of[x - 1] === e) continue;
    const by = bringer(l, x);
    // `زيارة له كرئيس للولايات المتحدة`: the place is of the office.
    if (by === "ل" && reading[x - 2]?.classes.has("role") && !reading[x - 2]!.definite && x > w + 3) continue;
    if (by === "إلى" && titled === -1 && isOfEnvoy(l, x - 1)) continue;
    const goes = stay
      ? by === "في" || by === "ب"
      : by === "إلى" ||
        by === "ل" ||
        (by === "في" && (made || (traveller !== undefined && reading[w]!.lemma === "جولة"))) ||
        (by === "" && (traveller !== undefined || (x === w + 2 && isPronoun(reading[w + 1])))) ||
        // `منذ وصوله معسكر الفريق في ميلانو`
        ((by === "في" || by === "ب") && x < w + FAR_CAMP && CAMPS.has(reading[w + 2]!.lemma));
    if (goes) place = placesOf(l, { phrase: l.phrases.of[x]!, word: x, by }, "stop", w);
    if (place.length > 0 && !made && traveller !== undefined) break;
  }
  return { traveller, others, stops: place };
}

/** Whether مع brings a name, with what office stands before it. */
function isMet(l: EventLayers, x: number): boolean {
  const { reading } = l.words;
  for (let w = x - 1; w > x - 12 && w >= 0; w--) {
    const r = reading[w]!;
    if (r.lemma === "مع") return true;
    if (isVerb(r) || r.upos === Upos.PUNCT || (r.upos === Upos.ADP && r.lemma !== "ل")) return false;
  }
  return false;
}

/** Whether و joins a name, with what office stands before it. */
function isJoined(l: EventLayers, x: number): boolean {
  const { reading } = l.words;
  for (let w = x - 1; w > x - 6 && w >= 0; w--) {
    const r = reading[w]!;
    if (r.upos === Upos.CCONJ) return true;
    if (r.upos === Upos.ADP || r.upos === Upos.PUNCT || isVerb(r)) return false;
  }
  return false;
}
