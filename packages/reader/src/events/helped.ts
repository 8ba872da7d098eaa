import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { mainSubject, ownOf } from "./own.ts";
import { canAct, ownersOf, partiesOf } from "./parties.ts";
import { governorOf, isComma, isVerb } from "./slots.ts";
import { subjectOf } from "./subject.ts";

const NOBODY: readonly string[] = [];

/** Nouns behind على and من that bring who does it: `على أيدي الثوار`, `من قبل الجيش`. */
const HANDS = new Set("يد أيدي قبل جانب طرف".split(" "));

/**
 * Whom a circumstance of help is told of: who does it by the words right before (`على أيدي الثوار بإسناد من الحلفاء`, `التقدم المستمر للقوات
 * بدعم من الحلفاء`), the party there (`الجيش، بدعم من الحلفاء، دخل`), else whoever acts in the clause; of one that opens its sentence whoever
 * acts behind it (`وبإسناد من الحلفاء، تمكن الجيش من`).
 */
export function helped(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  // `بإسناد ودعم قويين من الحلفاء`
  const first = reading[at - 1]?.upos === Upos.CCONJ && isMasdar(l, at - 2) ? at - 2 : at;
  let w = first - 2;
  // `الجيش وبإسناد من الحلفاء`
  if (isComma(reading[w]) || reading[w]?.upos === Upos.CCONJ) w--;
  if (w < start) return behind(l, at);
  const p = l.phrases.of[w] ?? -1;
  if (p !== -1) {
    const whole = firstOfList(l, p);
    const prep = governorOf(l, whole);
    const head = l.phrases.head[whole]!;
    // `بعد تحرير الجيش، بإسناد من الحلفاء، المدينة`: whoever can do something in its genitive.
    const doers = isMasdar(l, head)
      ? actors(l, ownOf(l, head).genitive)
      : prep === -1
        ? actors(l, partiesOf(l, whole))
        : doneBefore(l, whole, prep);
    if (doers.length > 0) return doers;
  }
  const main = mainSubject(l, at);
  if (main.length > 0) return main;
  // `فرضت كندا عقوبات تتضمن حظرا، بدعم كامل من كينيا`: over a verb of which nobody is the subject.
  for (let v = at - 1; v >= start; v--) {
    const ids = isVerb(reading[v]) ? actors(l, subjectOf(l, v).ids) : NOBODY;
    if (ids.length > 0) return ids;
  }
  return behind(l, at);
}

const actors = (l: EventLayers, ids: readonly string[]): readonly string[] => ids.filter((id) => canAct(l, id));

const isMasdar = (l: EventLayers, w: number): boolean =>
  l.entities.of[w] === -1 && nameOf(l.words.reading[w]!.features, VERBFORM) === "Vnoun";

/** The first of the phrases with which one is coordinated, over a comma too (`أيدي الثوار، وعناصر الجيش`). */
function firstOfList(l: EventLayers, p: number): number {
  let whole = p;
  for (let n = 0; n < 8; n++) {
    const before = l.phrases.first[whole]! - 1;
    if (whole > 0 && l.phrases.next[whole - 1] === whole) whole--;
    else if (l.words.reading[before]?.upos === Upos.CCONJ && isComma(l.words.reading[before - 1])) {
      const q = l.phrases.of[before - 2] ?? -1;
      if (q === -1) return whole;
      whole = q;
    } else return whole;
  }
  return whole;
}

/** Who does it by the phrase that a preposition brings: behind على أيدي and من قبل, and ل behind a masdar. */
function doneBefore(l: EventLayers, p: number, prep: number): readonly string[] {
  const { reading } = l.words;
  const by = reading[prep]!.lemma;
  if ((by === "على" || by === "من") && HANDS.has(reading[l.phrases.head[p]!]!.lemma)) return actors(l, ownersOf(l, p));
  const before = l.phrases.of[prep - 1] ?? -1;
  if (by !== "ل" || before === -1 || !isMasdar(l, l.phrases.head[before]!)) return NOBODY;
  return actors(l, partiesOf(l, p));
}

/** Whoever acts behind the comma that closes it: `وبإسناد من تحالف تقوده كندا، تمكنت القوات من طرد الحركة`. */
function behind(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  let comma = at + 1;
  while (comma < stop && !isComma(reading[comma])) comma++;
  for (let w = comma + 1; w < stop && w < comma + BEHIND; w++)
    if (isVerb(reading[w]) && reading[w]!.upos !== Upos.AUX) return actors(l, subjectOf(l, w).ids);
  return NOBODY;
}
const BEHIND = 8;
