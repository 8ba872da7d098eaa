import type { Stop, StopRole } from "@isnad/record";
import { apposed } from "../events/apposition.ts";
import { entity } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { ofNoun } from "../events/noun-parties.ts";
import { partiesIn } from "../events/parties.ts";
import { isComma, isPronoun, isVerb, type Slot, slotsAfter } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { TRIGGERS } from "../events/triggers/index.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { GOING, JOURNEY, LISTING, MADE, STAY, UNDER_WAY } from "./journeys.ts";

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
  /** True for a stay that came before what was told so far (`بعد مكوثه بالمدينة`). */
  readonly earlier?: boolean;
}

export const isTraveller = (l: EventLayers, id: string): boolean => entity(l, id)?.kind === "person";

/** Regions without a country (`الشرق الأوسط`) and buildings are no stops of a journey. */
const isStop = (l: EventLayers, e: number): boolean =>
  l.entities.items[e]!.kind === "place" && l.entities.items[e]!.country !== null;

/** `وصل فلان إلى مصر`, `وسيمر أيضا بتركيا`, `غادر إلى باريس`: a verb of going. `last` is who travelled before. */
export function verbLeg(l: EventLayers, w: number, last: string | undefined): Leg | undefined {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.VERB || r.part !== Part.STEM) return undefined;
  if (LISTING.has(r.lemma)) {
    const listed = listLeg(l, w);
    if (listed) return listed;
  }
  // `توجه` is spelt as a form of وجّه, too.
  const going = GOING.get(r.lemma) ?? (r.form === "توجه" ? GOING.get(r.form) : undefined);
  if (!going || (MOVING.has(r.lemma) && !goesOnward(l, w))) return undefined;
  const subject = subjectOf(l, w);
  if (isAnyone(l, subject.phrase)) return undefined;
  const after = slotsAfter(l, w);
  const behind = after.find((s) => s.by === "");
  const traveller =
    subject.ids.find((id) => isTraveller(l, id)) ??
    // `غادرت البعثة إلى باريس برئاسة فلان`
    (subject.word !== -1 ? ledBy(l, w) : undefined) ??
    (r.form === "توجه" ? partiesIn(l, behind).find((id) => isTraveller(l, id)) : undefined) ??
    (subject.ids.length === 0 && subject.word === -1 ? last : undefined);
  if (!traveller) return undefined;
  const stops: Stop[] = [];
  let left: Stop[] = [];
  for (let i = 0; i < after.length; i++) {
    const s = after[i]!;
    if (s.phrase === subject.phrase && s.phrase !== -1) continue;
    const object = s.by === "" && going.object;
    if (!object && !going.prepositions.has(s.by)) continue;
    let found = placesOf(l, s, going.role, w);
    // `يزور كلا من مصر والأردن`
    if (found.length === 0 && EACH.has(l.words.reading[s.word]!.lemma) && after[i + 1]?.by === "من")
      found = placesOf(l, after[i + 1]!, going.role, w);
    // `إلى مطار الملك خالد بالرياض`: the town of the building.
    const next = after[i + 1];
    if (found.length === 0 && next && (next.by === "ب" || next.by === "في")) found = placesOf(l, next, going.role, w);
    if (found.length === 0) continue;
    if (going.leave && object) left = found;
    else {
      stops.push(...found);
      break;
    }
  }
  // Who leaves a country that is not his own has been there.
  if (left.length > 0 && (abroad(l, traveller, left[0]!.place) || afterVisit(l, w))) stops.unshift(...left);
  if (going.leave) stops.push(...headingFor(l, w));
  else if (stops.length > 0) stops.push(...thence(l, w, l.words.firstOf[l.words.sentence[w]! + 1]!));
  stops.unshift(...comingFrom(l, w));
  const unique = stops.filter((s, i) => stops.findIndex((x) => x.place === s.place) === i);
  const others = [...new Set([...subject.ids, ...listed(l, subject.word)])].filter(
    (id) => id !== traveller && isTraveller(l, id),
  );
  return unique.length > 0
    ? { traveller, others, stops: unique, word: w, rule: "trips/went-to", apart: false }
    : undefined;
}

/** `كل من الوزير فلان، ووزير النقل فلان ونائبه فلان`: the names that a list goes on with, up to its verb or the end of the sentence. */
function listed(l: EventLayers, head: number): string[] {
  const { reading, sentence, firstOf } = l.words;
  if (head === -1 || (reading[head]!.lemma !== "كل" && reading[head + 1]?.lemma !== "من")) return [];
  const out: string[] = [];
  for (let x = head; x < firstOf[sentence[head]! + 1]!; x++) {
    const r = reading[x]!;
    if (isVerb(r) || r.upos === Upos.SCONJ || (r.upos === Upos.ADP && r.lemma !== "من" && r.lemma !== "ل")) break;
    const e = l.entities.of[x]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person") out.push(l.entities.items[e]!.id);
  }
  return out;
}

const EACH = new Set(["كل", "كلا"]);

/** Verbs of moving that tell of a new post or club as often as of a journey: they count only where they go on with one. */
const MOVING = new Set(["انتقل", "تنقل", "استقر", "مضى", "نزل", "حل"]);
function goesOnward(l: EventLayers, w: number): boolean {
  for (let x = w - 1; x >= 0 && x > w - 4; x--)
    if (["ثم", "لاحقا"].includes(l.words.reading[x]!.lemma) || l.words.reading[x]!.form === "بعدها") return true;
  const next = l.words.reading[w + 1];
  // `وينتقل بعدها إلى باريس`
  if (next?.lemma === "بعد" && isPronoun(l.words.reading[w + 2])) return true;
  return next?.lemma === "من" || l.words.reading[w]!.lemma === "نزل" || l.words.reading[w]!.lemma === "حل";
}

/** `رئيس روسي`, `وزير سابق`: an office without article or name is nobody in particular. */
function isAnyone(l: EventLayers, p: number): boolean {
  if (p === -1) return false;
  const { reading } = l.words;
  if (!reading[l.phrases.head[p]!]!.classes.has("role")) return false;
  for (let x = l.phrases.first[p]!; x < l.phrases.last[p]!; x++)
    if (
      reading[x]!.definite ||
      l.entities.items[l.entities.of[x]!]?.kind === "person" ||
      reading[x]!.upos === Upos.PROPN
    )
      return false;
  return true;
}

const abroad = (l: EventLayers, traveller: string, place: string): boolean => {
  const home = entity(l, traveller).country;
  return home !== null && entity(l, place).country !== home;
};

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

/** `قادما من كندا`: where the journey came from is a stop before. */
function comingFrom(l: EventLayers, w: number): Stop[] {
  return [...behind(l, w, "قادم", "من"), ...behind(l, w, "آت", "من"), ...behind(l, w, "عائد", "من")];
}
/** `متوجها إلى باريس`. */
function headingFor(l: EventLayers, w: number): Stop[] {
  return [...behind(l, w, "متوجه", "إلى"), ...behind(l, w, "متجه", "إلى")];
}
function behind(l: EventLayers, from: number, participle: string, preposition: string): Stop[] {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[from]! + 1]!;
  for (let x = from + 1; x + 2 < stop && x < from + 24; x++) {
    if (
      reading[x]!.lemma !== participle &&
      !(participle === "متوجه" && reading[x]!.verb === "توجه" && reading[x]!.upos === Upos.ADJ)
    )
      continue;
    if (reading[x + 1]!.lemma !== preposition) continue;
    const p = l.phrases.of[x + 2]!;
    const found = placesOf(l, { phrase: p, word: x + 2, by: preposition }, "stop", from);
    return preposition === "إلى" ? [...found, ...thence(l, x + 2, stop)] : found;
  }
  return [];
}
/** `إلى باريس ومنها إلى برلين`: where one goes on to. */
function thence(l: EventLayers, from: number, stop: number): Stop[] {
  const { reading } = l.words;
  for (let x = from; x + 3 < stop && x < from + 10; x++)
    if (reading[x]!.lemma === "من" && isPronoun(reading[x + 1]) && reading[x + 2]!.lemma === "إلى")
      return placesOf(l, { phrase: l.phrases.of[x + 3]!, word: x + 3, by: "إلى" }, "stop", from);
  return [];
}

/** `تشمل زيارة الوزير إسرائيل والأردن`, `جولة تقوده إلى مصر`: what a journey takes in. */
function listLeg(l: EventLayers, w: number): Leg | undefined {
  const subject = subjectOf(l, w);
  let head = subject.word;
  if (head === -1 || !JOURNEY.has(l.words.reading[head]!.lemma)) {
    // `في جولة تشمل`: the noun right before it.
    head = -1;
    for (let x = w - 1; x >= 0 && x > w - 6 && l.words.sentence[x] === l.words.sentence[w]; x--)
      if (JOURNEY.has(l.words.reading[x]!.lemma)) {
        head = x;
        break;
      }
  }
  if (head === -1) return undefined;
  // `في مستهل جولة تقوده إلى القاهرة`: who does what the journey goes along with.
  const traveller = travellerOf(l, head) ?? doer(l, head);
  if (!traveller) return undefined;
  const stops: Stop[] = [];
  const end = l.words.firstOf[l.words.sentence[w]! + 1]!;
  const p = l.phrases.of[head]!;
  for (let x = Math.max(w + 1, p === -1 ? 0 : l.phrases.last[p]!); x < end; x++) {
    const r = l.words.reading[x]!;
    if (isVerb(r) && GOING.has(r.lemma)) break;
    // `جولة في القارة، بأن العلاقات بين …`: what is told further on is no stop.
    if (r.upos === Upos.SCONJ || r.lemma === "بين") break;
    const e = l.entities.of[x]!;
    if (e !== -1 && isStop(l, e) && !stops.some((s) => s.place === l.entities.items[e]!.id))
      stops.push({ place: l.entities.items[e]!.id, role: "stop", time: null });
  }
  const earlier = AFTER.has(l.words.reading[head - 1]?.lemma ?? "");
  return stops.length > 0
    ? { traveller, stops, word: w, rule: "trips/journey-takes-in", apart: false, earlier }
    : undefined;
}
/** `عاد إلى تونس بعد جولة شملت موسكو وبكين`: words before a journey that is over. */
const AFTER = new Set(["بعد", "عقب", "إثر"]);

/** `كانت متوجهة إلى باريس`, `وهو في طريقه`: a participle of going that hangs on no verb of going. */
export function participleLeg(l: EventLayers, w: number): Leg | undefined {
  const { reading, sentence, firstOf } = l.words;
  const r = reading[w]!;
  if (r.upos !== Upos.ADJ && r.upos !== Upos.NOUN) return undefined;
  // `في طريقه من لندن إلى عمان`
  const onWay = r.lemma === "طريق" && isPronoun(reading[w + 1]) && reading[w - 1]?.lemma === "في";
  if (!onWay && (!UNDER_WAY.has(r.lemma) || r.definite || reading[w + 1]?.lemma !== "إلى")) return undefined;
  let traveller: string | undefined;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 14; x--) {
    if (!isVerb(reading[x]!)) continue;
    if (GOING.has(reading[x]!.lemma)) return undefined;
    traveller = subjectOf(l, x).ids.find((id) => isTraveller(l, id));
    break;
  }
  if (!traveller) return undefined;
  let stops: Stop[] = [];
  const from: Stop[] = [];
  for (const s of slotsAfter(l, w, 18)) {
    if (onWay && s.by === "من") from.push(...placesOf(l, s, "stop", w));
    if (s.by !== "إلى" && (onWay || (s.by !== "في" && s.by !== "ب"))) continue;
    stops = placesOf(l, s, "stop", w);
    if (stops.length > 0) break;
  }
  if (stops.length > 0) stops.unshift(...from);
  return stops.length > 0 ? { traveller, stops, word: w, rule: "trips/under-way", apart: false } : undefined;
}

/** Up to how many words behind a noun of a journey who travels and where to are looked for. */
const FAR = 46;

/**
 * `زيارة الأمير إلى مصر`, `زيارته لإسرائيل وفلسطين`, `زيارة رسمية لولي العهد الأمير فلان إلى الهند`, `الزيارة التي قام بها الوزير فلان للقاهرة`, `يعتزم زيارة القاهرة`.
 * Who travels stands in idafa, behind ل or as who makes it; where to behind إلى or ل, or as the object behind the name.
 */
export function nounLeg(l: EventLayers, w: number): Leg | undefined {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.NOUN || (!JOURNEY.has(r.lemma) && !STAY.has(r.lemma))) return undefined;
  if (STAY.has(r.lemma) && !isPronoun(l.words.reading[w + 1])) return undefined;
  for (let x = w - 1; x >= l.words.firstOf[l.words.sentence[w]!]! && x > w - 6; x--) {
    if (KEPT.has(l.words.reading[x]!.lemma)) return undefined;
    if (isVerb(l.words.reading[x]!)) break;
  }
  // `وصولها`, `إقامتهم`: of a plane, of many; a traveller found elsewhere is none of them.
  const pronoun = isPronoun(l.words.reading[w + 1]) ? l.words.reading[w + 1]! : undefined;
  if (pronoun && nameOf(pronoun.features, NUMBER) !== "Sing" && nameOf(pronoun.features, NUMBER) !== undefined)
    return undefined;
  const found = along(l, w, STAY.has(r.lemma));
  const traveller = found.traveller ?? travellerOf(l, w) ?? doer(l, w);
  if (!traveller) return undefined;
  let { stops } = found;
  let each = false;
  if (stops.length === 0 && !STAY.has(r.lemma))
    for (const s of slotsAfter(l, w, 18)) {
      const within = s.by === "في" && r.lemma === "جولة";
      if (s.by === "إلى" || s.by === "ل" || within || (s.by === "من" && each)) stops = placesOf(l, s, "stop", w);
      if (stops.length > 0) break;
      each = (within || s.by === "إلى") && EACH.has(l.words.reading[s.word]!.lemma);
    }
  const p = l.phrases.of[w]!;
  if (stops.length === 0 && p !== -1 && (r.lemma === "زيارة" || r.lemma === "وصول")) {
    stops = [];
    for (let x = w + 1; x < l.phrases.last[p]!; x++) {
      const e = l.entities.of[x]!;
      if (e !== -1 && isStop(l, e) && !stops.some((s) => s.place === l.entities.items[e]!.id))
        stops.push({ place: l.entities.items[e]!.id, role: "stop", time: null });
    }
  }
  if (r.lemma === "مغادرة" && (stops.length === 0 || !abroad(l, traveller, stops[0]!.place))) return undefined;
  const before = l.words.reading[w - 1]?.lemma;
  return stops.length > 0
    ? {
        traveller,
        stops,
        word: w,
        rule: "trips/journey-of",
        earlier: STAY.has(r.lemma) && before === "بعد",
        apart: before === "خلال" || before === "أثناء" || before === "منذ" || before === "بعد",
      }
    : undefined;
}

/** Words before a noun of a journey on which it hangs as when or how something was done. */
const DURING = new Set("خلال أثناء في ب هامش ضمن إطار بعد قبل عقب لدى ختام قبيل بعيد فور مستهل".split(" "));

/** `بحث الوزير فلان خلال زيارة لبغداد`, `ولدى عودته إلى مدريد، حصل فلان على …`: who does what the journey goes along with. */
function doer(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  const before = w > 0 ? reading[w - 1]! : undefined;
  if (!before) return undefined;
  if (!DURING.has(before.lemma)) return maker(l, w);
  // `خلال رحلة الفريق إلى الصين`: the noun has its own traveller.
  const next = reading[w + 1];
  if (next?.upos === Upos.NOUN && l.entities.of[w + 1] === -1) return undefined;
  const start = firstOf[sentence[w]!]!;
  const end = firstOf[sentence[w]! + 1]!;
  const person = (x: number) => subjectOf(l, x).ids.find((id) => isTraveller(l, id));
  for (let x = w - 1; x >= start && x > w - 40; x--) {
    if (!isVerb(reading[x]!) || reading[x - 1]?.lemma === "الذي" || RECEIVING.has(reading[x]!.lemma)) continue;
    return person(x);
  }
  if (w - start > 5) return undefined;
  for (let x = w + 1; x < end && x < w + 30; x++) if (isVerb(reading[x]!)) return person(x);
  return undefined;
}
/** `يعتزم الوزير فلان زيارة مصر`, `أجرى فلان جولة`: the subject of the verb of which the journey is the object. */
function maker(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 14; x--) {
    if (!isVerb(reading[x]!) || reading[x]!.upos === Upos.AUX) continue;
    if (!MADE.has(reading[x]!.lemma) && !MEANT.has(reading[x]!.lemma)) return undefined;
    return subjectOf(l, x).ids.find((id) => isTraveller(l, id));
  }
  return undefined;
}
/** Verbs of wanting and ending a journey. By bare lemma. */
const MEANT = new Set("اعتزم نوى قرر أنهى واصل تابع أتم قطع أراد خطط".split(" "));
/** What keeps a journey from being made. By bare lemma. */
const KEPT = new Set("ألغى إلغاء أرجأ إرجاء تأجيل أجل رفض رفض منع".split(" "));

/** Verbs of which the object is the visitor. By bare lemma. */
const RECEIVING = new Set("استقبل ودع رافق كان صار".split(" "));

/** What stands behind a noun of a journey: who travels, and the stops. */
function along(
  l: EventLayers,
  w: number,
  stay: boolean,
): { readonly traveller: string | undefined; readonly stops: Stop[] } {
  const { reading, sentence, firstOf } = l.words;
  const end = Math.min(firstOf[sentence[w]! + 1]!, w + FAR);
  let traveller: string | undefined;
  let place: Stop[] = [];
  // A thing in idafa is what is visited: `زيارة منزل الرئيس فلان`.
  let open = !thingFollows(l, w);
  let made = false;
  for (let x = w + 1; x < end; x++) {
    const y = reading[x]!;
    if (isVerb(y)) {
      // `ولي العهد` may be read as a verb.
      if (y.form === "ولي" || LASTING.has(y.lemma) || reading[x - 1]!.lemma === "لم") continue;
      if (!MADE.has(y.lemma)) break;
      made = true;
      open = true;
      continue;
    }
    if (y.upos === Upos.SCONJ || y.form === "؛" || y.form === ":") break;
    const e = l.entities.of[x]!;
    if (e === -1) continue;
    const { kind, id } = l.entities.items[e]!;
    if (kind === "person") {
      if (traveller === undefined && open && (place.length === 0 || made)) traveller = id;
      continue;
    }
    if (!isStop(l, e) || place.length > 0 || l.entities.of[x - 1] === e) continue;
    const by = bringer(l, x);
    const goes = stay
      ? by === "في" || by === "ب"
      : by === "إلى" ||
        by === "ل" ||
        (by === "في" && traveller !== undefined && (made || reading[w]!.lemma === "جولة")) ||
        (by === "" && traveller !== undefined);
    if (goes) place = placesOf(l, { phrase: l.phrases.of[x]!, word: x, by }, "stop", w);
    if (place.length > 0 && !made && traveller !== undefined) break;
  }
  return { traveller, stops: place };
}

/** Verbs of a relative clause that tells how long a journey lasts. By bare lemma. */
const LASTING = new Set("استغرق استمر امتد دام".split(" "));

/** Whether a noun of a journey governs a thing or a building: what is visited, not who visits. */
function thingFollows(l: EventLayers, w: number): boolean {
  const r = l.words.reading[w + 1];
  if (r === undefined || r.upos !== Upos.NOUN || l.entities.of[w + 1] !== -1) return false;
  for (const c of ["role", "title", "person", "kin", "body", "group"]) if (r.classes.has(c)) return false;
  return !HONOURS.has(r.lemma);
}
/** Nouns of honour before a title. By bare lemma. */
const HONOURS = new Set("سمو صاحب معالي فضيلة سعادة جلالة فخامة سيادة دولة خادم ولي".split(" "));

/** The preposition that brings a place's name, past the class noun before it (`لمدينة سياتل`, `إلى جمهورية مصر`); empty for none. */
function bringer(l: EventLayers, x: number): string {
  const { reading } = l.words;
  let w = x - 1;
  while (w > 0 && (PLACE_NOUNS.has(reading[w]!.lemma) || /^[#"«“]$/.test(reading[w]!.form))) w--;
  const r = reading[w]!;
  return r.upos === Upos.ADP ? r.lemma : r.upos === Upos.NOUN && !r.definite && l.entities.of[w] === -1 ? "?" : "";
}
const PLACE_NOUNS = new Set(
  "مدينة دولة جمهورية مملكة عاصمة سلطنة إمارة محافظة ولاية بلدة قرية منطقة إقليم قطاع جزيرة".split(" "),
);

/** Who travels by a noun of a journey: in its idafa, its pronoun, `برئاسة فلان`, or the subject of the verb that it stands under. */
function travellerOf(l: EventLayers, w: number): string | undefined {
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
  const trigger =
    TRIGGERS.get(r.lemma)?.find((t) => t.part === "n") ?? TRIGGERS.get("زيارة")?.find((t) => t.part === "n");
  return trigger ? ofNoun(l, w, trigger, "noun").actors.find((id) => isTraveller(l, id)) : undefined;
}

/** `زيارة وفد برئاسة الوزير فلان`. */
function ledBy(l: EventLayers, w: number): string | undefined {
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

/** The places that a slot names, with those coordinated with it; of a capital or a base, the town behind it. */
function placesOf(l: EventLayers, slot: Slot, role: StopRole, word: number): Stop[] {
  const out: Stop[] = [];
  const put = (e: number): boolean => {
    if (!isStop(l, e)) return false;
    const place = l.entities.items[e]!.id;
    if (!out.some((s) => s.place === place)) out.push({ place, role, time: timeBy(l, word) });
    return true;
  };
  if (slot.phrase === -1) {
    const e = l.entities.of[slot.word]!;
    if (e !== -1) put(e);
    else for (const id of partiesIn(l, slot)) put(Number(id.slice(1)) - 1);
    return out;
  }
  for (let p = slot.phrase, n = 0; p !== -1 && n < 16; p = l.phrases.next[p]!, n++) {
    const last = l.phrases.last[p]!;
    let found = -1;
    for (let x = l.phrases.first[p]!; x < last; x++) {
      const e = l.entities.of[x]!;
      if (e !== -1 && isStop(l, e)) found = e;
    }
    // `العاصمة السعودية، الرياض`, `قاعدة جوية في سنغافورة`
    const after = l.words.reading[last];
    const further = isComma(after) || (after?.lemma === "في" && found === -1) ? (l.entities.of[last + 1] ?? -1) : -1;
    const capital =
      l.words.reading[l.phrases.head[p]!]!.lemma === "عاصمة" || l.words.reading[l.phrases.head[p]!]!.lemma === "مدينة";
    if (further !== -1 && (found === -1 || capital) && put(further)) continue;
    if (found !== -1) put(found);
  }
  return out;
}

/** The day that stands in the clause of a leg, if there is one. */
function timeBy(l: EventLayers, w: number): string | null {
  const stop = Math.min(l.words.firstOf[l.words.sentence[w]! + 1]!, w + 20);
  for (let x = w + 1; x < stop; x++) {
    if (isVerb(l.words.reading[x]!)) break;
    const t = l.times.of[x]!;
    if (t !== -1 && (l.times.items[t]!.kind === "DATE" || l.times.items[t]!.kind === "TIME"))
      return l.times.items[t]!.id;
  }
  return null;
}
