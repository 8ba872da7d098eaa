import { Upos } from "../words/features.ts";
import type { Reading, Words } from "../words/words.ts";
import type { Entities } from "./entities.ts";

/**
 * Nouns of honour, which with a pronoun stand for somebody of rank (`سموه`, `معاليه`), each with the titles whose bearers are so called:
 * the usage of Arab chanceries and newspapers. By bare lemma (`فضيلته` is read as the adjective `فضيل`), or as it is spelt without ال.
 */
const LINES = `
سمو | أمير أميرة عهد
جلالة | ملك ملكة سلطان عاهل
فخامة | رئيس
دولة | رئيس
معالي معال | وزير وزيرة أمين رئيس مدير محافظ مستشار نائب مشرف
سعادة | سفير سفيرة قنصل وكيل مدير مديرة عضو أمين محافظ رئيس عميد لواء نائب ملحق
سيادة | رئيس عميد لواء عقيد فريق نقيب نائب وزير
عطوفة | محافظ مدير أمين رئيس عميد
فضيلة فضيل | شيخ مفتي مفتى مفت إمام قاضي قاض خطيب داعية
سماحة | مفتي مفتى مفت شيخ سيد إمام علامة
غبطة قداسة نيافة | بطريرك مطران كاردينال أسقف بابا أنبا
`;
const TITLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [honours, titles] = line.split(" | ").map((x) => x.split(" "));
      return honours!.map((h) => [h, new Set([...honours!, ...titles!])] as const);
    }),
);
const ANY: ReadonlySet<string> = new Set([...TITLES.values()].flatMap((x) => [...x]));

/** Titles that are of one rank only; a president, a chairman, a sheikh may be of several. */
const DISTINCT: ReadonlySet<string> = new Set([
  ...TITLES.keys(),
  ..."أمير أميرة ملك ملكة سلطان عاهل وزير وزيرة سفير سفيرة قنصل بطريرك مطران كاردينال أسقف أنبا".split(" "),
]);
/** Ruling houses of the Gulf, whose men and women are called `سمو`. */
const HOUSES = /آل (سعود|خليفة|ثاني|نهيان|مكتوم|صباح|الصباح|سعيد|القاسمي|النعيمي|المعلا|الشرقي)$/;

/** Whether a word is a noun of honour. */
export const isHonour = (r: Reading): boolean => TITLES.has(r.lemma);

/** How many words before a name its titles may begin. */
const FAR = 16;

const kept = new WeakMap<Entities, readonly ReadonlySet<string>[]>();

/** By entity, the titles and nouns of honour that stand before the name of a person, and those of the office that is known of him. */
function titlesOf(words: Words, entities: Entities): readonly ReadonlySet<string>[] {
  const found = kept.get(entities);
  if (found) return found;
  const { reading, sentence, firstOf } = words;
  const out = entities.items.map(() => new Set<string>());
  const add = (e: number, word: string): void => {
    const plain = word.replace(/^ال/, "");
    if (ANY.has(plain)) out[e]!.add(plain);
  };
  entities.items.forEach((item, e) => {
    if (item.kind === "person" && item.office) for (const word of item.office.split(/\s+/)) add(e, word);
  });
  for (let w = 0; w < words.count; w++) {
    const e = entities.of[w]!;
    if (e === -1 || entities.items[e]!.kind !== "person" || entities.of[w - 1] === e) continue;
    if (reading[w]!.upos === Upos.PRON) continue;
    for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - FAR && !parts(reading[x]!); x--) {
      const other = entities.of[x]!;
      if (other !== -1 && entities.items[other]!.kind === "person") break;
      add(e, reading[x]!.lemma);
      add(e, reading[x]!.form);
    }
  }
  kept.set(entities, out);
  return out;
}

/** Whether a word parts a name from what stands before it. */
const parts = (r: Reading): boolean =>
  r.upos === Upos.VERB || r.upos === Upos.CCONJ || r.upos === Upos.SCONJ || r.upos === Upos.PUNCT || FROM.has(r.lemma);
const FROM = new Set("مع من إلى بين عن".split(" "));

/**
 * Whether the person of an index may be called by a noun of honour: 1 where he is called so or by a title of such rank, 0 where none of his titles tells,
 * -1 where he has a title of another rank (`معاليه` is no prince).
 *
 * @example `استقبل الأمير فلان الوزير فلانا. وأكد معاليه …`: 1 for the minister, -1 for the prince.
 */
export function honours(words: Words, entities: Entities, noun: Reading, e: number): -1 | 0 | 1 {
  const fitting = TITLES.get(noun.lemma);
  if (fitting === undefined) return 0;
  const titles = titlesOf(words, entities)[e]!;
  for (const title of titles) if (fitting.has(title)) return 1;
  if (noun.lemma === "سمو" && HOUSES.test(entities.items[e]!.name)) return 1;
  for (const title of titles) if (DISTINCT.has(title)) return -1;
  return 0;
}
