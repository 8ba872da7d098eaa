import type { EventLayers } from "../events/layers.ts";
import { isPronoun } from "../events/slots.ts";
import { headsOf, peopleIn } from "./delegations.ts";
import { titledBehind } from "./titles.ts";
import { ledBy } from "./travellers.ts";

/** `وصلت الطائرة التي تقل الوزير فلانا`, `حطت طائرة الوزير فلان`, `وعلى متنها فلان`: who is on board of the plane or in the convoy at a word. */
export function aboard(l: EventLayers, word: number): string | undefined {
  const { reading, sentence } = l.words;
  if (word === -1) return undefined;
  // `حطت طائرة نائب رئيس الحركة فلان`, `موكب المدير العام للوكالة فلان`
  if (!reading[word]!.definite && (reading[word]!.classes.has("vehicle") || reading[word]!.lemma === "موكب")) {
    const owner = titledBehind(l, word + 1);
    if (owner) return owner;
  }
  if (!reading[word]!.classes.has("vehicle")) return undefined;
  for (let x = word + 1; x < word + 14 && sentence[x] === sentence[word]; x++) {
    // `الطائرة التي تقل فلانا`, `طائرة تقل فلانا`
    const clause = reading[x - 1]!.classes.has("relative") || (x < word + 3 && !reading[word]!.definite);
    if (x < word + 5 && clause && CARRY.has(reading[x]!.lemma))
      return titledBehind(l, x + 1) ?? peopleIn(l, x + 1, x + 3)[0];
    // `وعلى متنها الوزير فلان`, `وعلى متنها وفد برئاسة فلان`
    if (reading[x]!.lemma === "متن" && isPronoun(reading[x + 1]))
      return headsOf(l, x + 2)[0] ?? titledBehind(l, x + 2) ?? ledBy(l, x + 1) ?? peopleIn(l, x + 2, x + 4)[0];
  }
  return undefined;
}
/** Verbs of having somebody on board; `تقل` is read as one of being little. By bare lemma. */
const CARRY = new Set("أقل قل نقل حمل".split(" "));
