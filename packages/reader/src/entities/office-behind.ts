import type { Mentions, NameMention } from "../mentions/mentions.ts";
import { nationOf } from "../mentions/nation.ts";
import { Upos } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";

/** An office that stands behind a name: its words, half-open, its head's lemma, the state that it names. */
export interface OfficeBehind {
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly country: string | null;
}

/**
 * The office in apposition behind a person's name: `سمير الحداد، رئيس اللجنة الوطنية، …`, `زهير العمري مدير الجامعة`. It runs over
 * its genitives and adjectives to the comma, the verb or the next name of a person.
 */
export function officeBehind(words: Words, mentions: Mentions, m: NameMention): OfficeBehind | undefined {
  const { reading } = words;
  const stop = words.firstOf[words.sentence[m.first]! + 1]!;
  let from = m.last;
  if (from < stop && (reading[from]!.form === "،" || reading[from]!.form === ",")) from++;
  if (from >= stop) return undefined;
  const head = reading[from]!;
  // `الأمير فيصل بن خالد أمير منطقة عسير`, where أمير is read as a name.
  const prince = m.office !== null && head.lemma === "أمير" && reading[from + 1]?.classes.has("place") === true;
  if (!prince && (!head.classes.has("role") || head.upos !== Upos.NOUN || head.part !== Part.STEM)) return undefined;
  // `سمير الحداد، الوزير قال`: behind a comma a definite noun is the next clause's as often as not.
  if (head.definite && from > m.last) return undefined;
  let country: string | null = null;
  let to = from + 1;
  let definite = head.definite;
  for (; to < stop && to < from + 9; to++) {
    const r = reading[to]!;
    const at = mentions.of[to]!;
    if (at >= 0) {
      const name = mentions.items[at]!;
      if (name.kind === "person") break;
      country ??= name.country;
      definite = true;
      continue;
    }
    if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.PROPN) break;
    // `أمير منطقة عسير` `موقع الحادث`: behind a name another noun is another's.
    if (mentions.of[to - 1]! >= 0 && r.upos === Upos.NOUN && !r.definite) break;
    definite ||= r.definite;
    country ??= nationOf(r) || null;
  }
  return definite && to > from + 1 ? { from, to, lemma: head.lemma, country } : undefined;
}
