import type { Words } from "../words/words.ts";
import { GROUP_HEADS } from "./heads.ts";
import type { NameMention } from "./mentions.ts";

/**
 * A body that a hashtag calls with its class noun: the whole tag is its name there, for nothing can be left out of a tag (`#حركة_الوفاء`, and
 * `حركة الوفاء` in running text is `الوفاء`).
 */
export function asTag(words: Words, m: NameMention): NameMention {
  const { reading } = words;
  const first = m.first - 2;
  if (m.kind !== "organization" || reading[m.first - 1]?.form !== "_" || reading[first - 1]?.form !== "#") return m;
  if (words.start[m.first] !== m.start || !GROUP_HEADS.has(reading[first]!.lemma)) return m;
  return { ...m, start: words.start[first]!, first };
}
