import type { EventLayers } from "./layers.ts";
import { isVerb } from "./slots.ts";
import { subjectOf } from "./subject.ts";

const NOBODY: readonly string[] = [];

/** Masdars of complying, behind which a wish is that of another (`تلبية لدعوة الملك`, `بناء على طلب الحكومة`). */
const COMPLYING = new Set("تلبية استجابة بناء نزول امتثال تنفيذ تجاوب".split(" "));

/**
 * Who does what somebody wishes, where a noun of asking stands under ب or a word of complying: whoever acts in the clause (`اجتمع الوزراء بدعوة من الملك`,
 * `نفذ المعلمون إضرابا استجابة لنداء نقابتهم`).
 */
export function respond(l: EventLayers, at: number, asking: readonly string[]): readonly string[] {
  const { reading } = l.words;
  if (reading[at - 1]?.lemma !== "ب" && !COMPLYING.has(reading[at - 2]?.lemma ?? "")) return NOBODY;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1; w >= start; w--)
    if (isVerb(reading[w])) return subjectOf(l, w).ids.filter((id) => !asking.includes(id));
  return NOBODY;
}
