import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Words } from "../words/words.ts";
import { PartOf, partsOf } from "./name-parts.ts";

/** Where somebody's name with its titles stands in the idafa of another noun: the noun, and how many titles stand between. */
export interface Around {
  readonly head: number;
  readonly titles: number;
}

/**
 * The noun in whose idafa a person's name stands with its titles: `زوجة` `الصحفي فلان`, `أنصار` `الرئيس السابق فلان`, `موفد` `خادم الحرمين الشريفين الملك فلان`; undefined where
 * none does. `from` is the first word that may be the noun, `name` the first of the name.
 */
export function nounAround(words: Words, from: number, name: number): Around | undefined {
  const { reading } = words;
  let titles = 0;
  let w = name - 1;
  for (; w >= from && reading[w]!.definite; w--) {
    // `خادم الحرمين`, `ولي العهد`
    if (w > from && (reading[w - 1]!.lemma === "خادم" || reading[w - 1]!.lemma === "ولي")) {
      titles++;
      w--;
      continue;
    }
    const r = reading[w]!;
    if (r.classes.has("place")) return undefined;
    if (r.upos === Upos.NOUN && (r.lemma === "ملك" || CALLED.some((c) => r.classes.has(c)))) titles++;
    else if (r.upos !== Upos.ADJ && !r.classes.has("nisba")) return undefined;
    // `والد الطفلة سامي الحداد`: her father's name.
    const woman = r.upos === Upos.NOUN && nameOf(r.features, GENDER) === "Fem";
    if (woman && (partsOf(reading[name]!.key) & PartOf.FEMALE) === 0) return undefined;
  }
  const r = reading[w];
  if (w < from || titles === 0 || r?.upos !== Upos.NOUN || r.definite || reading[w + 1]!.upos === Upos.PRON)
    return undefined;
  return { head: w, titles };
}
const CALLED = ["title", "role", "person", "victim", "government", "legal"];

/** Whether a noun in whose idafa a name with its titles stands is for people around its bearer, kin or many, or for a body of his. */
export const isAround = (words: Words, head: number): boolean =>
  arePeople(words, head) || BODIES.has(words.reading[head]!.lemma);

/** The same of people only: what his government or his forces do may be told of him. */
export function arePeople(words: Words, head: number): boolean {
  const r = words.reading[head]!;
  if (r.classes.has("kin") || PEOPLE.has(r.lemma)) return true;
  return nameOf(r.features, NUMBER) === "Plur" && (r.classes.has("person") || r.classes.has("role"));
}
/**
 * The noun for kin or for many in whose idafa a person's name stands, by itself or with its titles (`شقيق فلان`, `شقيق الوزير فلان`): they are meant, and not he; -1
 * where there is none, or where somebody's office stands before it (`رئيس لجنة أهالي المعتقلين فلان`).
 */
export function thoseAround(words: Words, from: number, name: number): number {
  const { reading } = words;
  const before = reading[name - 1];
  const bare = name > from && before!.upos === Upos.NOUN && !before!.definite && before!.classes.has("kin");
  const head = bare ? name - 1 : (nounAround(words, from, name)?.head ?? -1);
  // `قبائل آل عطية`: a tribe.
  if (head === -1 || !arePeople(words, head) || reading[name]!.form === "آل") return -1;
  const governor = head > from ? reading[head - 1]! : undefined;
  return governor?.upos === Upos.NOUN && !governor.definite && !COUNTED.has(governor.lemma) ? -1 : head;
}
const COUNTED = new Set("أحد إحدى بعض عدد".split(" "));

/** By bare lemma. */
const PEOPLE = new Set("نصير أنصار أتباع مؤيد خطيبة أرملة ذو قريب جار صديق زميل".split(" "));
const BODIES = new Set("أسرة عائلة هيئة فريق إدارة حكومة نظام حملة مكتب قوات حزب جماعة ميليشيا تيار كتلة".split(" "));
