import { bare } from "../letters/fold.ts";
import { PartOf, partsOf } from "../mentions/name-parts.ts";
import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Reading, Words } from "../words/words.ts";
import type { Entities } from "./entities.ts";

const known = new WeakMap<Entities, readonly (string | undefined)[]>();

/**
 * By index: `Masc` or `Fem` for a person whose gender the report or the name tells, else undefined. The word right before a name tells it
 * (`قالت فلانة`, `الفرنسية فلانة`, `النائبة السابقة فلانة`), then an office (`وزيرة الصحة`), then a given name.
 */
export function personGenders(words: Words, entities: Entities): readonly (string | undefined)[] {
  let out = known.get(entities);
  if (out === undefined) known.set(entities, (out = make(words, entities)));
  return out;
}

function make(words: Words, { items, of }: Entities): (string | undefined)[] {
  const { reading } = words;
  const told: (string | undefined)[] = new Array(items.length).fill(undefined);
  const named: (string | undefined)[] = new Array(items.length).fill(undefined);
  for (let w = 0; w < of.length; w++) {
    const e = of[w]!;
    if (e === -1 || items[e]!.kind !== "person" || of[w - 1] === e) continue;
    const r = reading[w]!;
    if (r.upos === Upos.PRON || r.classes.has("role") || r.classes.has("title")) continue;
    told[e] ??= before(words, of, w);
    named[e] ??= ofName(r);
  }
  return items.map((item, e) =>
    item.kind !== "person" ? undefined : (told[e] ?? (isWomans(item.office) ? "Fem" : named[e])),
  );
}

/** Whether an office is told by the feminine: `وزيرة الصحة`, and not `الداعية`, `فخامة الرئيس`, `أسرة الرئيس`. */
function isWomans(office: string | null): boolean {
  const [first] = bare(office ?? "").split(" ");
  const noun = first!.replace(/^(?:ال|لل|ل)(?=..)/, "");
  return noun.endsWith("ة") && !MEN.has(noun) && !NOT_OF_HER.has(noun);
}
/** Honours, kin and broken plurals that end as feminines do. */
const NOT_OF_HER = new Set(
  "فخامة سعادة جلالة سماحة فضيلة سيادة عطوفة غبطة قداسة نيافة دولة أسرة عائلة زوجة أرملة ابنة شقيقة والدة خطيبة قادة سادة صحابة أئمة أساتذة".split(
    " ",
  ),
);

/** Verbs that have nobody for their object, so that a name right behind is their subject. By bare lemma. */
const ALONE = new Set(
  "قال أضاف أوضح صرح تابع أشار كتب روى اعترف علق غرد لفت شدد تحدث نوه أردف استطرد ختم كشف".split(" "),
);

/** What stands right before a name: a verb of saying, or a noun that says what somebody is. */
function before({ reading, sentence }: Words, of: Int32Array, w: number): string | undefined {
  let x = w - 1;
  const verb = reading[x];
  if (verb === undefined || sentence[x] !== sentence[w]) return undefined;
  if (verb.upos === Upos.VERB) return ALONE.has(verb.lemma) ? ofOne(verb) : undefined;
  while (x > w - 4 && reading[x]?.upos === Upos.ADJ && reading[x]!.definite) x--;
  const r = reading[x];
  if (r?.upos !== Upos.NOUN || !r.definite || sentence[x] !== sentence[w] || of[x] === of[w]) return undefined;
  // `الداعية فلان`: of men, though it ends as a feminine.
  if (MEN.has(r.lemma)) return undefined;
  // `باسم الخارجية فلان`: a nation or a body behind a noun is of that noun.
  const nation = r.classes.has("nisba") && x === w - 1 && reading[x - 1]?.upos !== Upos.NOUN;
  return nation || r.classes.has("title") || r.classes.has("person") ? ofOne(r) : undefined;
}

/** Nouns of men that end as feminines do (Wright I § 289). By bare lemma. */
export const MEN = new Set("داعية علامة خليفة طاغية عمدة نابغة رحالة فهامة".split(" "));

const ofOne = (r: Reading): string | undefined =>
  nameOf(r.features, NUMBER) === "Sing" ? nameOf(r.features, GENDER) : undefined;

/** What the first word of a name tells: a given name of the lists that is not a woman's is a man's, but for those of both (`كيم`). */
function ofName(r: Reading): string | undefined {
  if (r.classes.has("f")) return r.classes.has("m") ? undefined : "Fem";
  if (FATHERS.has(r.key)) return "Masc";
  const bits = partsOf(r.key);
  if ((bits & PartOf.GIVEN) === 0) return undefined;
  return (bits & PartOf.FEMALE) !== 0 ? undefined : "Masc";
}
const FATHERS = new Set("عبد ابو ابن بن".split(" "));
