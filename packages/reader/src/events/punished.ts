import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { antecedent } from "./antecedent.ts";
import { IDIOMS } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { ENVOYS } from "./nouns.ts";
import { ownOf } from "./own.ts";
import { entity, ownersOf, partiesIn } from "./parties.ts";
import { isPronoun, type Slot, slotsAfter } from "./slots.ts";
import { isAdverbial } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";

const NOBODY: readonly string[] = [];

/** Prepositions that bring against whom what is broken off, held back or imposed is. */
const AGAINST = new Set("على ضد بحق مع إلى ل عن لدى أمام".split(" "));
/** Those that do so behind envoys who are called home and behind what is bought. */
const FROM = new Set(["من", "في"]);
const TRADE = new Set("استيراد شراء واردات وارد توريد إمداد".split(" "));
/** Masdars that in the accusative tell why something was done. */
const WHY = new Set(
  "رد احتجاج تضامن انتقام تنديد عقاب استنكار تعبير دعم تأييد استجابة تنفيذ تمهيد إدانة التزام امتثال".split(" "),
);
/** What one has with another, whom then ب brings too: `علاقاتها بقطر`. */
const TIES = new Set("علاقة صلة اتصال ارتباط علاقات".split(" "));
/** What one holds back though it is another's own: `عضوية البلاد`, `أرصدة الشركة`. */
const THEIRS = new Set(
  "عضوية مشاركة رصيد أرصدة أصول أموال حساب صادرات واردات سفير دبلوماسي سفارة بعثة نفط غاز".split(" "),
);

/**
 * Against whom a sanction is, where its object is a thing: whom a preposition brings behind it (`قطعت علاقاتها بقطر`, `سحبت سفيرها من دمشق`,
 * `فرضت حظرا على بيع السلاح لليبيا`), else whose it is (`علقت عضوية سوريا`), else whom the masdar of a sentence names (`حكمت بسجن الوزير`).
 */
export function punished(l: EventLayers, at: number, trigger: Trigger, actors: readonly string[]): readonly string[] {
  const after = slotsAfter(l, at);
  const other = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !actors.includes(id) && entity(l, id).kind !== "facility");
  if (trigger.mode === "convict") return sentenced(l, after, other);
  const own = l.phrases.of[at]!;
  const object = own !== -1 && l.phrases.head[own] === at && l.phrases.last[own]! > at + 1 ? at + 1 : at;
  let thing = l.words.reading[object]!.lemma;
  let traded = false;
  for (const s of after) {
    const r = l.words.reading[s.word]!;
    // `سحبت سفيرها تضامنا مع الرياض`: why, not against whom.
    if (s.by === "" && WHY.has(r.lemma) && isAdverbial(l, s)) break;
    if (IDIOMS.has(r.lemma)) continue;
    const brings =
      AGAINST.has(s.by) || (s.by === "ب" && TIES.has(thing)) || (FROM.has(s.by) && (traded || ENVOYS.has(thing)));
    if (brings && !isThing(l, s)) {
      const found = other(bringing(l, s, actors));
      if (found.length > 0) return found;
    }
    if (s.by === "" || brings) thing = r.lemma;
    traded ||= TRADE.has(thing);
  }
  const theirs = after.find((s) => s.by === "" && s.phrase !== -1 && THEIRS.has(l.words.reading[s.word]!.lemma));
  return theirs === undefined ? NOBODY : other(ownersOf(l, theirs.phrase));
}

/** A masdar or a thing that a preposition brings, of which more is told behind it. */
const isThing = (l: EventLayers, s: Slot): boolean => {
  const r = l.words.reading[s.word]!;
  return l.entities.of[s.word] === -1 && nameOf(r.features, VERBFORM) === "Vnoun" && r.upos === Upos.NOUN;
};

/** Those whom a slot names; a pronoun in it is of none who does it. */
function bringing(l: EventLayers, s: Slot, actors: readonly string[]): readonly string[] {
  const w = s.phrase === -1 ? s.word : l.phrases.last[s.phrase]! - 1;
  if (isPronoun(l.words.reading[w])) {
    const whose = antecedent(l, w, actors);
    return whose ? [whose] : NOBODY;
  }
  return partiesIn(l, s);
}

/** `حكمت المحكمة بسجن الوزير`: him whom the masdar of the sentence names. */
function sentenced(
  l: EventLayers,
  after: readonly Slot[],
  other: (ids: readonly string[]) => readonly string[],
): readonly string[] {
  for (const s of after) {
    if (s.by !== "ب" || s.phrase === -1) continue;
    const found = other(ownOf(l, s.word).genitive);
    if (found.length > 0) return found;
  }
  return NOBODY;
}
