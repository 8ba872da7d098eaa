import type { Words } from "../words/words.ts";
import { GROUP_HEADS } from "./heads.ts";
import type { NameMention } from "./mentions.ts";

/**
 * A body that a hashtag calls with its class noun: the whole tag is its name there, for nothing can be left out of a tag (`#حركة_الوفاء`, and
 * `حركة الوفاء` in running text is `الوفاء`). `published` is the text with its hashtags, the words are of it without them (`letters/hashtags.ts`).
 */
export function asTag(words: Words, m: NameMention, published: string): NameMention {
  const first = m.first - 1;
  if (m.kind !== "organization" || first < 0 || published[m.start - 1] !== "_") return m;
  const start = words.start[first]!;
  if (words.start[m.first] !== m.start || published[start - 1] !== "#" || !GROUP_HEADS.has(words.reading[first]!.lemma))
    return m;
  return { ...m, start, first };
}
