import type { Stop, StopRole } from "@isnad/record";
import { castOf, entity, indexOf } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { nationIn, partiesIn } from "../events/parties.ts";
import { isComma, isPronoun, isVerb, type Slot } from "../events/slots.ts";
import { Upos } from "../words/features.ts";

/** Buildings are no stops of a journey; a town of which nobody knows the country is one where the report calls it a town. */
export const isStop = (l: EventLayers, e: number): boolean => {
  const { kind, country } = l.entities.items[e]!;
  if (kind !== "place") return false;
  // `جامعة دمشق`, `مطار كانساي`, taken for a place.
  const at = castOf(l).first[e]!;
  if (
    country === null &&
    !SETTLEMENTS.has(l.words.reading[at - 1]?.lemma ?? "") &&
    !isPartOfWorld(l.entities.items[e]!)
  )
    return false;
  if (at === -1) return true;
  const { lemma } = l.words.reading[at]!;
  return !CALLED_AT.has(lemma) && !PORTS.has(lemma);
};

/** Parts of the world that one tours. */
const PARTS_OF_THE_WORLD =
  /^(?:(?:شرق|غرب|شمال|جنوب|وسط) )?(?:أوروبا|[أإ]فريقيا|آسيا|القوقاز|البلقان|الشرق الأوسط|أمريكا|أميركا|المغرب العربي)(?: (?:الشرقية|الغربية|الوسطى|اللاتينية|الجنوبية))?$/;

/** Whether a place is a continent or a part of one; `جنوب أفريقيا` is a state. */
export const isPartOfWorld = ({ name, country }: { readonly name: string; readonly country: string | null }): boolean =>
  country === null && PARTS_OF_THE_WORLD.test(name);

/** Class nouns of towns and smaller places. By bare lemma. */
const SETTLEMENTS = new Set("مدينة بلدة قرية محافظة مديرية قضاء مخيم".split(" "));

/** Whether a place lies outside of the country of who travels; false where that is not known, unless the office is of many states. */
export const abroad = (l: EventLayers, traveller: string, place: string): boolean => {
  const home = entity(l, traveller).country;
  if (home !== null) return entity(l, place).country !== home;
  return OF_MANY.test(l.entities.items[Number(traveller.slice(1)) - 1]?.office ?? "");
};
/** Offices of those who are nowhere at home. */
const OF_MANY = /أممي|للأمم|الأمم المتحدة|الدولي|مبعوث|موفد|مفوض/;

/** Whether a place is a state by one of its names: `اليمن`, `المملكة العربية السعودية`. */
export function isLand(l: EventLayers, place: string): boolean {
  const { mentions } = entity(l, place);
  for (const m of mentions) {
    const w = wordAt(l, m.start);
    for (const r of [l.words.reading[w], l.words.reading[w - 1]])
      if (r !== undefined && (r.classes.has("country") || r.classes.has("state"))) return true;
    if (STATES.has(l.words.reading[w]?.lemma ?? "")) return true;
  }
  return false;
}
/** Words with which states begin that are called by two. */
const STATES = new Set("مملكة جمهورية دولة سلطنة ولاية كوريا غينيا بوركينا كوستا بابوا".split(" "));

/** Whether a place is the state of which somebody is, or its capital. */
export function isHome(l: EventLayers, traveller: string, place: string): boolean {
  const home = entity(l, traveller).country;
  if (home === null || entity(l, place).country !== home) return false;
  return isLand(l, place) || l.words.reading[castOf(l).first[indexOf(place)]!]?.classes.has("capital") === true;
}

/** The first word that begins at an offset or behind it. */
function wordAt(l: EventLayers, offset: number): number {
  let w = 0;
  for (let high = l.words.count; w < high; ) {
    const m = (w + high) >> 1;
    if (l.words.start[m]! < offset) w = m + 1;
    else high = m;
  }
  return w;
}

/** The preposition that brings a place's name, past the class noun before it (`لمدينة سياتل`, `إلى جمهورية مصر`); empty for none. */
export function bringer(l: EventLayers, x: number): string {
  if (x === 0) return "";
  const { reading } = l.words;
  let w = x - 1;
  while (w > 0 && (PLACE_NOUNS.has(reading[w]!.lemma) || /^[#"«“]$/.test(reading[w]!.form))) w--;
  // A name may be the first word of all.
  const r = reading[w];
  if (r === undefined) return "";
  if (r.upos === Upos.ADP) return r.lemma;
  const e = l.entities.of[w]!;
  const named = e !== -1 && l.entities.items[e]!.kind !== "group";
  return r.upos === Upos.NOUN && !r.definite && !named ? "?" : "";
}
export const PLACE_NOUNS = new Set(
  "مدينة دولة جمهورية مملكة عاصمة سلطنة إمارة محافظة ولاية بلدة قرية منطقة إقليم قطاع جزيرة منتجع مقاطعة ضاحية مديرية ناحية قضاء".split(
    " ",
  ),
);

/**
 * The places that a slot names, with those coordinated with it; of a capital the town behind it. With `building`, where one comes to a building
 * or a base (`إلى قاعدة جوية في سنغافورة`), the place that it is in.
 */
export function placesOf(l: EventLayers, slot: Slot, role: StopRole, word: number, building = true): Stop[] {
  const out: Stop[] = [];
  let at = -1;
  const put = (e: number, w: number): boolean => {
    if (!isStop(l, e)) return false;
    const place = l.entities.items[e]!.id;
    if (!out.some((s) => s.place === place)) out.push({ place, role, time: timeBy(l, word) });
    at = w;
    return true;
  };
  if (slot.phrase === -1) {
    const e = l.entities.of[slot.word]!;
    // `بحث عن الحقيقة حتى وصل إليها`: a pronoun stands for a place that its sentence names before.
    if (isPronoun(l.words.reading[slot.word]) && !isNamedBefore(l, slot.word, e)) return out;
    if (e !== -1) put(e, slot.word);
    else for (const id of partiesIn(l, slot)) put(Number(id.slice(1)) - 1, -1);
    for (const x of listedAfter(l, at)) put(l.entities.of[x]!, x);
    return out;
  }
  for (let p = slot.phrase, n = 0; p !== -1 && n < 16; p = l.phrases.next[p]!, n++) {
    const last = l.phrases.last[p]!;
    const head = l.phrases.head[p]!;
    const noun = l.words.reading[head]!;
    let found = -1;
    let where = -1;
    // A town in an office or in the name of a team is not where one goes: `زار أمير منطقة عسير`, `إلى صفوف برشلونة`.
    if (!namesAnother(l, head) && !(p === slot.phrase && slot.by === "" && isOfOffice(l, l.phrases.first[p]! - 1)))
      for (let x = l.phrases.first[p]!; x < last; x++) {
        const e = l.entities.of[x]!;
        if (e !== -1 && isStop(l, e)) {
          found = e;
          where = x;
          // `زيارته للصين مؤخرا بيونغ يانغ`: what the preposition brings is a name by itself.
          if (x === slot.word && l.words.reading[x - 1]?.upos === Upos.ADP && l.entities.of[x + 1] !== e) break;
        }
      }
    // `العاصمة السعودية، الرياض`, `قاعدة جوية في سنغافورة`
    const after = l.words.reading[last];
    // `لحضور قمة في بلغاريا`, too.
    const inside =
      building &&
      after?.lemma === "في" &&
      found === -1 &&
      (isSite(l, head) || isSite(l, l.phrases.first[p]!) || (noun.guessed && !noun.definite) || slot.by === "ل");
    const further = isComma(after) || inside ? (l.entities.of[last + 1] ?? -1) : -1;
    const capital = noun.lemma === "عاصمة" || noun.lemma === "مدينة";
    if (further !== -1 && (found === -1 || capital) && put(further, last + 1)) continue;
    if (found !== -1) put(found, where);
    // `يزور صنعاء حاليا، والمنظمات … في الحديدة`: what is coordinated further on is another matter.
    else if (p !== slot.phrase && out.length > 0) break;
    else {
      const meant = capitalAt(l, p) ?? regionAt(l, p) ?? (building ? townOfPort(l, head) : undefined);
      if (meant !== undefined) put(meant, -1);
    }
  }
  for (const x of listedAfter(l, at)) put(l.entities.of[x]!, x);
  return out;
}

/** Whether the place that a pronoun stands for, by its index if known, is named before it in its sentence. */
function isNamedBefore(l: EventLayers, w: number, e: number): boolean {
  for (let x = w - 1; x >= l.words.firstOf[l.words.sentence[w]!]!; x--) {
    const other = l.entities.of[x]!;
    if (other !== -1 && (e === -1 ? isStop(l, other) : other === e)) return true;
  }
  return false;
}

/**
 * The words at which a list of places goes on behind the one at a word: `مصر والأردن، ثم تونس فالجزائر بالإضافة إلى ليبيا`, past days and class nouns
 * (`مصر الأحد وجمهورية تونس`). A place that is the subject of a clause of its own ends it (`زار مصر، والأردن يرحب`).
 */
export function listedAfter(l: EventLayers, at: number): number[] {
  const out: number[] = [];
  if (at === -1) return out;
  const { reading, sentence } = l.words;
  const { of } = l.entities;
  const ends = (w: number): number => {
    let x = w + 1;
    while (x < l.words.count && of[x] === of[w]) x++;
    return x;
  };
  let before = at;
  for (let x = ends(at), joined = "", n = 0; x < l.words.count && n < 9 && sentence[x] === sentence[at]; n++) {
    const r = reading[x]!;
    const e = of[x]!;
    if (e !== -1 && isStop(l, e)) {
      const next = reading[ends(x)];
      if (joined === "" || (next !== undefined && isVerb(next))) break;
      // `باريس، فرنسا`: the country of a town.
      if (joined === "،" && l.entities.items[e]!.country === l.entities.items[of[before]!]!.country) break;
      out.push(x);
      before = x;
      x = ends(x);
      joined = "";
      n = 0;
      continue;
    }
    if (isComma(r)) joined ||= "،";
    else if (r.upos === Upos.CCONJ || JOINING.has(r.lemma)) joined = "و";
    else if (!(LINKS.has(r.lemma) || PLACE_NOUNS.has(r.lemma) || l.times.of[x] !== -1 || r.form === "#")) break;
    x++;
  }
  return out;
}
/** Words that join a further place, and what may stand between them and its name. By bare lemma. */
const JOINING = new Set("ثم إضافة فضلا جانب علاوة كذلك أيضا".split(" "));
const LINKS = new Set("إلى ل ب من عن على كل كلا كما يوم أخير".split(" "));

/** `زار فيصل بن خالد أمير منطقة عسير المصابين`: an office right before, also one that is a name as well. */
export function isOfOffice(l: EventLayers, x: number): boolean {
  const r = l.words.reading[x];
  if (r === undefined || r.definite || (l.entities.of[x] !== -1 && r.upos !== Upos.NOUN)) return false;
  return r.lemma === "أمير" || (r.upos === Upos.NOUN && r.classes.has("role"));
}

/** Whether a phrase's head is somebody or a body, so that a place in the phrase only tells of whom or what it is. */
function namesAnother(l: EventLayers, head: number): boolean {
  const e = l.entities.of[head]!;
  if (CALLED_AT.has(l.words.reading[head]!.lemma)) return true;
  if (e !== -1 && l.entities.items[e]!.kind === "place") return false;
  if (e !== -1 && l.entities.items[e]!.kind === "person") return true;
  const { classes, lemma } = l.words.reading[head]!;
  if (PLACE_NOUNS.has(lemma) || isSite(l, head)) return false;
  return ["role", "title", "person", "kin", "body", "group"].some((c) => classes.has(c)) || TEAMS.has(lemma);
}
/** What is visited in a town, however it is named: no stop of its own. By bare lemma. */
const CALLED_AT = new Set("جامعة كلية معهد مدرسة مستشفى متحف مصنع".split(" "));
/** Where players go when they change clubs. By bare lemma. */
export const TEAMS = new Set("صف نادي فريق منتخب ملعب".split(" "));

/** Whether a word names a building or a place of some kind. */
export function isSite(l: EventLayers, head: number): boolean {
  const { classes, lemma } = l.words.reading[head]!;
  const e = l.entities.of[head]!;
  return (
    classes.has("facility") ||
    classes.has("place") ||
    PLACE_NOUNS.has(lemma) ||
    (e !== -1 && l.entities.items[e]!.kind === "facility")
  );
}

/** Whether what one comes to is no place: power, a final, the front page, a prison. */
export function isFigure(l: EventLayers, head: number): boolean {
  const { classes, lemma, guessed, upos } = l.words.reading[head]!;
  if (upos !== Upos.NOUN || l.entities.of[head] !== -1) return false;
  if (FIGURES.has(lemma)) return true;
  if (guessed) return false;
  if (isSite(l, head) || classes.has("diplomat") || classes.has("person")) return false;
  return classes.has("abstract") || classes.has("sport") || classes.has("time");
}
/** Words for high places, ranks, ends and prisons, of which one says that somebody comes there without a journey. By bare lemma. */
const FIGURES = new Set(
  (
    "سدة واجهة سجن معتقل عرش مقدمة صدارة نهائي نهائيات دور قائمة لائحة ترند تريند رتبة مرتبة منصب لقب كرسي سلم " +
    "نتيجة اتفاق حل تسوية صيغة تفاهم خلاصة قناعة استنتاج هدف إجماع"
  ).split(" "),
);

/** `العاصمة السويدية`: the town where the report names it, else the state. */
function capitalAt(l: EventLayers, p: number): number | undefined {
  const { reading } = l.words;
  if (reading[l.phrases.head[p]!]!.lemma !== "عاصمة") return undefined;
  const state = nationIn(l, l.phrases.first[p]!, l.phrases.last[p]!);
  if (state === undefined) return undefined;
  const { country } = entity(l, state);
  const town = l.entities.items.findIndex((x, e) => {
    const w = castOf(l).first[e]!;
    return x.kind === "place" && x.country === country && w !== -1 && reading[w]!.classes.has("capital");
  });
  return town !== -1 ? town : Number(state.slice(1)) - 1;
}

/** `مطار القاهرة الدولي`, `ميناء بيروت`: the town after which an airport or a port is named, where the report knows it for a place. */
function townOfPort(l: EventLayers, head: number): number | undefined {
  const e = l.entities.of[head]!;
  if (e === -1 || l.entities.items[e]!.kind !== "facility" || !PORTS.has(l.words.reading[head]!.lemma))
    return undefined;
  let last = head;
  while (l.entities.of[last + 1] === e) last++;
  const [start, end] = [l.words.start[head]!, l.words.end[last]!];
  const town = l.entities.items.findIndex(
    (x, i) => isStop(l, i) && x.mentions.some((m) => m.form === "inner" && m.start >= start && m.end <= end),
  );
  return town === -1 ? undefined : town;
}
/** Buildings at which one arrives in the town that they are named after. By bare lemma. */
const PORTS = new Set("مطار ميناء مرفأ معبر منتجع".split(" "));

/** `أمير منطقة عسير … الذي يزور المنطقة`: the region or town that the same noun named last. */
function regionAt(l: EventLayers, p: number): number | undefined {
  const { reading, sentence, firstOf } = l.words;
  const head = l.phrases.head[p]!;
  const { lemma, definite } = reading[head]!;
  if (!definite || !REGIONS.has(lemma) || l.phrases.last[p] !== head + 1) return undefined;
  for (let x = head - 1; x >= firstOf[Math.max(0, sentence[head]! - 1)]!; x--) {
    const e = l.entities.of[x + 1]!;
    if (reading[x]!.lemma === lemma && e !== -1 && isStop(l, e)) return e;
  }
  return undefined;
}
const REGIONS = new Set("منطقة محافظة ولاية مدينة إقليم بلدة قرية جزيرة مملكة".split(" "));

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
