import { apposed, isTitle } from "../events/apposition.ts";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isPronoun, isVerb } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { travellerBy } from "./bearers.ts";
import { headsOf } from "./delegations.ts";
import { guestAt } from "./guests.ts";
import { DELEGATION, EACH } from "./journeys.ts";
import { aboard } from "./on-board.ts";
import { isOfKind } from "./owners.ts";
import { bringer, isStop, TEAMS } from "./places.ts";
import { titledBehind } from "./titles.ts";
import { isNamedBetween } from "./travellers.ts";

/**
 * Whether grammar gives a word of going to somebody or something whom the report does not name: its subject (`سيصل أول فوج من الحجاج`), its
 * genitive (`عودة الفريق`, `زيارة مقبلة لبعثة تحقيق`), who is told to go (`تكليف عدد من الوزراء بالعودة`), or, where it only has a pronoun or its
 * form, what the clause is about (`أن المنتخب بصدد السفر ثم يتوجه`). Then no person found elsewhere goes.
 */
export function isNobodys(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  const next = reading[w + 1];
  if (isVerb(reading[w])) {
    const { word } = subjectOf(l, w);
    if (word > w && isNamedBetween(l, w, word)) return false;
    if (word !== -1 && !isPronoun(reading[word])) return isNameless(l, word) && !isFirstOf(l, word, w);
    return isOfOneBefore(l, w) || isOfNameless(l, w, true);
  }
  // `رافقت طائرة الرئيس خلال زيارته`: the guest's, whatever goes along.
  if (isPronoun(next)) return !guestAt(l, w) && isOfNameless(l, w, false);
  const owner = ownerAt(l, w);
  if (owner !== -1) return isNameless(l, owner);
  if (!reading[w]!.definite) return false;
  // `سيخوض الفريق لقاء قبل العودة إلى جدة`
  return isOrdered(l, w) || (BEFORE.has(reading[w - 1]?.lemma ?? "") && isOfNameless(l, w, false));
}

/** Words that hang a journey on what the clause tells. By bare lemma. */
const BEFORE = new Set("قبل بعد عقب قبيل لدى منذ".split(" "));

/** `اهتمام السائح الأجنبي عندما يصل إلى`: a verb without a subject behind a word for when, and somebody in general right before that. */
function isOfOneBefore(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  if (subjectOf(l, w).word !== -1 || !WHENEVER.has(reading[w - 1]?.form ?? "")) return false;
  let x = w - 2;
  while (x > w - 6 && x >= 0 && reading[x]!.upos === Upos.ADJ && reading[x]!.definite) x--;
  const r = reading[x];
  return (
    r !== undefined &&
    sentence[x] === sentence[w] &&
    r.upos === Upos.NOUN &&
    r.definite &&
    r.part === Part.STEM &&
    nameOf(r.features, GENDER) === nameOf(reading[w]!.features, GENDER) &&
    isNameless(l, x)
  );
}
/** Words for when one goes. */
const WHENEVER = new Set("عندما حين حينما إذا متى كلما لما بعدما قبلما ريثما".split(" "));

/** `أصبح فلان أول رئيس يزور كوبا`, `وهو أول رئيس يزور`: what somebody is. */
function isFirstOf(l: EventLayers, x: number, w: number): boolean {
  const { reading } = l.words;
  if (x > w || reading[x]!.definite || !reading[x]!.classes.has("role") || !reading[x - 1]?.classes.has("ordinal"))
    return false;
  return !reading[x - 2]?.classes.has("anna") && !reading[x - 2]?.classes.has("inna");
}

/** The head of the phrase that is a noun's genitive, or what ل brings behind its adjectives (`زيارة مقبلة لبعثة`); -1 for a place or none. */
export function ownerAt(l: EventLayers, w: number): number {
  const { reading, sentence } = l.words;
  let x = w + 1;
  while (
    x < w + 5 &&
    sentence[x] === sentence[w] &&
    ((reading[x]!.upos === Upos.ADJ && !counts(l, x)) || l.times.of[x] !== -1 || isOfKind(l, x))
  )
    x++;
  const by = reading[x];
  if (by === undefined || sentence[x] !== sentence[w]) return -1;
  if (by.lemma === "ل" && by.upos === Upos.ADP) x++;
  else if (x > w + 1 || by.upos === Upos.ADP) return -1;
  return headFrom(l, x);
}

/** The noun at a word, or the head of the phrase that begins there. */
function headFrom(l: EventLayers, x: number): number {
  const r = l.words.reading[x];
  if (r === undefined) return -1;
  const e = l.entities.of[x]!;
  if (e !== -1 && isStop(l, e) && bringer(l, x) !== "?") return -1;
  return r.part === Part.STEM &&
    (r.upos === Upos.NOUN || r.upos === Upos.NUM || r.upos === Upos.PROPN || r.upos === Upos.ADJ)
    ? x
    : -1;
}

/** Whether a noun phrase tells of somebody, or of what travels, without a name. */
export function isNameless(l: EventLayers, x: number): boolean {
  const { reading } = l.words;
  const r = reading[x]!;
  const e = l.entities.of[x]!;
  const kind = e === -1 ? undefined : l.entities.items[e]!.kind;
  if (kind === "person") return isGenitive(l, x);
  if (kind === "place" || kind === "facility") return false;
  if (isPronoun(reading[x + 1])) return false;
  if (r.classes.has("kin") || isOne(l, x)) {
    // `والد سمير`, `محامي سمير`, `نجل الرئيس سمير`: the name is whose he is.
    let y = reading[x + 1]?.form === "#" ? x + 2 : x + 1;
    while (y < x + 4 && isTitle(reading[y]!)) y++;
    const named = l.entities.of[y] ?? -1;
    if (named !== -1 && l.entities.items[named]!.kind === "person" && isGenitive(l, y)) return true;
  }
  if (!goes(l, x)) return false;
  if (kind === "group" && !TEAMS.has(r.lemma) && travellerBy(l, l.entities.items[e]!.id) !== undefined) return false;
  return !isNamed(l, x);
}

/** Whether a name is the genitive of a noun before it: of kin, of one in somebody's service or of his forces (`قوات فلان`), without ال; of kin also over a title. */
function isGenitive(l: EventLayers, name: number): boolean {
  const { reading, sentence } = l.words;
  let x = name;
  while (x > 0 && l.entities.of[x - 1] === l.entities.of[name]) x--;
  if (reading[x]!.part !== Part.STEM) return false;
  let y = reading[x - 1]?.form === "#" ? x - 2 : x - 1;
  while (y > x - 4 && reading[y] !== undefined && isTitle(reading[y]!) && reading[y]!.definite) y--;
  const r = reading[y];
  if (r === undefined || sentence[y] !== sentence[x] || r.upos !== Upos.NOUN || r.definite || r.guessed) return false;
  return r.classes.has("kin") || (y >= x - 2 && (isOne(l, y) || HIS.has(r.lemma)));
}
/** What somebody rules or commands. By bare lemma. */
const HIS = new Set("حكومة قوة قوات نظام إدارة ميليشيا مليشيا جماعة حركة حزب كتلة".split(" "));

/** An office in the service of whoever is its genitive: `محامي فلان`, `مستشار فلان`. */
const isOne = (l: EventLayers, x: number): boolean => SERVING.has(l.words.reading[x]!.lemma);
const SERVING = new Set(
  "محامي محام مستشار وكيل نجل والد والدة شقيق شقيقة زوجة زوج ابن ابنة أسرة عائلة حفيد قريب صديق صديقة مساعد حارس مدير سائق طبيب فريق طاقم أنصار مؤيد مرافق خصم منافس هاشتاغ هاشتاق هاشتاج وسم أخ أخت أم أب عم خال جثمان جثة".split(
    " ",
  ),
);

/** Whether a noun is of those who go, or of what goes with them. */
function goes(l: EventLayers, x: number): boolean {
  const { classes, lemma, upos } = l.words.reading[x]!;
  const e = l.entities.of[x]!;
  // `أنهى أتلتيكو جولته`: a name that nobody knows for a person's.
  if (upos === Upos.PROPN && e === -1) return true;
  const kind = e === -1 ? undefined : l.entities.items[e]!.kind;
  if (kind === "group" || kind === "organization") return true;
  if (TEAMS.has(lemma) || DELEGATION.has(lemma) || CROWDS.has(lemma)) return true;
  // `ستة من اللاعبين`, `6 شاحنات`, `أول فوج`
  if (upos === Upos.NUM || classes.has("quantity") || counts(l, x)) return !EACH.has(lemma) && lemma !== "آخر";
  return ["role", "title", "person", "kin", "group", "body", "vehicle"].some((c) => classes.has(c));
}
/** `أول فوج`, `ثاني وفد`: an ordinal before what it counts. */
function counts(l: EventLayers, x: number): boolean {
  const r = l.words.reading[x]!;
  return r.classes.has("ordinal") && !r.definite && l.words.reading[x + 1]?.upos === Upos.NOUN;
}

/** Nouns of many who travel together, and of what is sent. By bare lemma. */
const CROWDS = new Set(
  "فوج قافلة دفعة حملة سفينة شاحنة مجموعة شحنة مساعدة عدد مئات آلاف عشرات بقية باق معظم غالبية أسرة عائلة لاعب".split(
    " ",
  ),
);

/** Whether a name belongs to a phrase: in it, behind its title, in apposition, or as who leads. */
function isNamed(l: EventLayers, x: number): boolean {
  const { reading, sentence } = l.words;
  if (headsOf(l, x).length > 0 || titledBehind(l, x) !== undefined || aboard(l, x) !== undefined) return true;
  const p = l.phrases.of[x]!;
  if (p !== -1) {
    if (apposed(l, p) !== undefined) return true;
    if (reading[x]!.classes.has("role"))
      for (let y = x + 1; y < l.phrases.last[p]!; y++)
        if (l.entities.items[l.entities.of[y]!]?.kind === "person") return true;
  }
  // `المسلح المغربي الأصل فلان`, `ولي العهد ووزير الدفاع فلان`
  if (nameOf(reading[x]!.features, NUMBER) !== "Plur")
    for (let y = x + 1; y < x + 14 && sentence[y] === sentence[x]; y++) {
      const r = reading[y]!;
      const e = l.entities.of[y]!;
      if (e !== -1 && l.entities.items[e]!.kind === "person") return true;
      if (isVerb(r) && r.form !== "ولي") break;
      if (r.upos === Upos.ADP || r.upos === Upos.SCONJ || r.classes.has("relative")) break;
      if (r.upos === Upos.PUNCT && !isComma(r)) break;
    }
  // `كل من الوزير فلان`, `البعثة برئاسة فلان`
  if (EACH.has(reading[x]!.lemma)) return true;
  for (let y = x + 1; y < x + 14 && sentence[y] === sentence[x]; y++) if (LEADING.has(reading[y]!.lemma)) return true;
  return false;
}
const LEADING = new Set("رئاسة قيادة رأس ترأس قاد ضم أقل قل نقل حمل".split(" "));

/** What a clause is about, where the word only has a pronoun or its form: the subject of the verb before, or what stands behind أن. */
function isOfNameless(l: EventLayers, w: number, verb: boolean): boolean {
  const { reading, sentence, firstOf } = l.words;
  const r = reading[verb ? w : w + 1]!;
  const formless = !verb && !isPronoun(r);
  const number = nameOf(r.features, NUMBER);
  if (!formless && (number === "Dual" || number === "Plur")) return false;
  const gender = formless ? undefined : nameOf(r.features, GENDER);
  const agrees = (x: number): boolean => {
    const own = reading[x]!;
    const many = nameOf(own.features, NUMBER) === "Plur";
    // Many people want the plural where the verb stands behind them.
    if (many && (own.classes.has("person") || own.classes.has("role") || /(?:ون|ين)$/.test(own.form))) return false;
    const g = many ? "Fem" : nameOf(own.features, GENDER);
    return g === undefined || gender === undefined || g === gender;
  };
  const start = firstOf[sentence[w]!]!;
  for (let x = w - 1; x >= start && x > w - 40; x--) {
    const e = l.entities.of[x]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person" && reading[x]!.upos !== Upos.PRON) {
      if (!isGenitive(l, x)) return false;
      continue;
    }
    const at = reading[x]!;
    if (at.classes.has("anna") || at.classes.has("inna")) {
      if (reading[x + 1]?.part === Part.ENCLITIC) return false;
      const topic = headFrom(l, x + 1);
      return topic !== -1 && topic < w && agrees(topic) && isNameless(l, topic);
    }
    if (at.classes.has("relative")) {
      const about = isComma(reading[x - 1]) ? x - 2 : x - 1;
      if (about < start || (verb && x > w - 3)) return false;
      continue;
    }
    if (!isVerb(at) || at.upos === Upos.AUX) continue;
    const { word } = subjectOf(l, x);
    if (word === -1) continue;
    if (isPronoun(reading[word])) return false;
    // Whose guest one is: `استقبل الوفد الوزير لدى وصوله`.
    if (word > w) return false;
    // `أنهى أتلتيكو جولته`: a place before the journey is a state or a club.
    const place = l.entities.of[word]!;
    if (agrees(word) && (isNameless(l, word) || (place !== -1 && l.entities.items[place]!.kind === "place")))
      return true;
  }
  return false;
}

/** `تكليف عدد من الوزراء بالعودة`: a noun of telling somebody to go, and whom. */
function isOrdered(l: EventLayers, w: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  if (reading[w - 1]?.lemma !== "ب") return false;
  for (let x = w - 2; x >= firstOf[sentence[w]!]! && x > w - 12; x--) {
    const r = reading[x]!;
    if (isVerb(r)) return false;
    if (!ORDERS.has(r.lemma)) continue;
    const whom = headFrom(l, x + 1);
    return whom !== -1 && isNameless(l, whom);
  }
  return false;
}
const ORDERS = new Set("تكليف أمر توجيه مطالبة إلزام إقناع قيام سماح".split(" "));
