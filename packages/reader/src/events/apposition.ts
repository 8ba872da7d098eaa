import { arePeople } from "../mentions/around.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";

/** The same for an office at the end of a stretch of words (`عزل الرئيس السابق` `محمد مرسي`); undefined where the stretch has a name of its own. */
export function apposedTo(l: EventLayers, from: number, to: number): string | undefined {
  let office = -1;
  for (let w = from; w < to; w++) {
    if (l.entities.of[w] !== -1 && l.entities.items[l.entities.of[w]!]!.kind !== "group") return undefined;
    // Many are none of one name: `نواب الكتلة` `سمير الحداد`.
    const r = l.words.reading[w]!;
    if (isTitle(r) && nameOf(r.features, NUMBER) !== "Plur") office = w;
  }
  if (office === -1) return undefined;
  // `نظام الرئيس الكيني، سمير الحداد، الحاكم`: his name between commas.
  if (isComma(l.words.reading[to])) return closedName(l, to);
  // `زيارة العاهل السعودي` `الملك سلمان`: a further title between.
  let w = to;
  while (w < to + TITLES && l.words.reading[w]?.definite && isTitle(l.words.reading[w]!) && !isNamed(l, w)) w++;
  const e = l.entities.of[w] ?? -1;
  const item = e === -1 || l.words.sentence[w] !== l.words.sentence[from] ? undefined : l.entities.items[e]!;
  return item?.kind === "person" ? item.id : undefined;
}
/** The person named, with titles before, from one comma to the next. */
export function closedName(l: EventLayers, comma: number): string | undefined {
  const { reading } = l.words;
  let w = comma + 1;
  while (w < comma + TITLES && reading[w]?.definite && isTitle(reading[w]!) && !isNamed(l, w)) w++;
  const e = l.entities.of[w] ?? -1;
  const item = e === -1 || l.words.sentence[w] !== l.words.sentence[comma] ? undefined : l.entities.items[e]!;
  if (item?.kind !== "person") return undefined;
  while (l.entities.of[w] === e) w++;
  return isComma(reading[w]) ? item.id : undefined;
}
const isComma = (r: Reading | undefined): boolean => r?.form === "،" || r?.form === ",";

/** So many further titles may stand between an office and the name. */
const TITLES = 3;
const isNamed = (l: EventLayers, w: number): boolean => {
  const e = l.entities.of[w]!;
  return e !== -1 && l.entities.items[e]!.kind !== "group";
};

/** Before a name they say what somebody is to another: `نظيره الروسي سيرغي لافروف`, `سلفه جورج بوش`. */
export const PEERS: ReadonlySet<string> = new Set("نظير سلف خلف نجل شقيق مضيف شريك".split(" "));

/** Words of office, rank and address; `الملك` is read as property as well. */
export const isTitle = (r: Reading): boolean =>
  r.classes.has("role") || r.classes.has("title") || (r.lemma === "ملك" && r.definite);

/** How many words of title or office may stand before the name in an apposition. */
const BEFORE_NAME = 5;

/**
 * The person whose name stands in apposition behind an office or a title: right behind it (`الدكتور علي جمعة`) or behind a comma and
 * further titles (`العاهل السعودي، الملك سلمان`). `end` is the word after the name.
 */
export function apposed(
  l: EventLayers,
  p: number,
  far = true,
): { readonly id: string; readonly end: number } | undefined {
  const { reading } = l.words;
  const r = reading[l.phrases.head[p]!]!;
  if (!isTitle(r) && !PEERS.has(r.lemma) && r.upos !== Upos.ADJ) return undefined;
  // `نجل الملك رامي عيسى`: whose son he is; `نجله سامي` is called so.
  if (!r.definite && arePeople(l.words, l.phrases.head[p]!) && reading[l.phrases.head[p]! + 1]?.upos !== Upos.PRON)
    return undefined;
  // `طالب أعضاء في الكونغرس الرئيس سمير الحداد`, `هدد نواب الكتلة سميرا`: many are none of one name.
  if (r.upos === Upos.NOUN && nameOf(r.features, NUMBER) === "Plur") return undefined;
  const sentence = l.words.sentence[l.phrases.first[p]!];
  let w = l.phrases.last[p]!;
  // A phrase with a name of its own needs no other.
  for (let x = l.phrases.first[p]!; x < w; x++) {
    const e = l.entities.of[x]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person" && l.entities.of[w] !== e) return undefined;
  }
  const comma = reading[w]?.form === "،" || reading[w]?.form === ",";
  if (comma && !l.words.reading[l.phrases.head[p]!]!.classes.has("role")) return undefined;
  if (comma && !far) return undefined;
  if (comma) w++;
  for (let n = 0; w < l.words.count && n < BEFORE_NAME && l.words.sentence[w] === sentence; n++, w++) {
    const e = l.entities.of[w]!;
    const item = e === -1 ? undefined : l.entities.items[e]!;
    if (item?.kind === "person") {
      let end = w;
      while (end < l.words.count && l.entities.of[end] === e) end++;
      return { id: item.id, end };
    }
    const x = reading[w]!;
    if (item && item.kind !== "group") return undefined;
    if (x.part !== Part.STEM) break;
    if (!isTitle(x) && !(x.upos === Upos.ADJ && n > 0)) break;
  }
  if (!far || !r.classes.has("role")) return undefined;
  return behindPlace(l, l.phrases.last[p]!) ?? behindComma(l, l.phrases.last[p]!);
}

/**
 * The person named behind two or more definite nouns side by side, all of which call him: `الكاتب` `المعارض` `سمير الحداد`. A verb's subject and its
 * object may stand so, too, but then the noun is a party by itself.
 */
export function calledBehind(l: EventLayers, p: number): string | undefined {
  const { reading } = l.words;
  const head = reading[l.phrases.head[p]!]!;
  if (!head.definite || nameOf(head.features, NUMBER) === "Plur" || l.phrases.last[p]! > l.phrases.first[p]! + 2)
    return undefined;
  let w = l.phrases.last[p]!;
  for (let n = 0; n < 3 && l.words.sentence[w] === l.words.sentence[w - 1]; n++) {
    const e = l.entities.of[w] ?? -1;
    if (e !== -1 && l.entities.items[e]!.kind === "person") return n > 0 ? l.entities.items[e]!.id : undefined;
    const q = l.phrases.at[w] ?? -1;
    const r = reading[w];
    if (e !== -1 || q === -1 || !r?.definite || l.phrases.last[q]! > w + 1) return undefined;
    w = l.phrases.last[q]!;
  }
  return undefined;
}

/** The person whose office ends a stretch of words and is tied by a preposition to a body: `اغتيال القيادي في` `حركة النهضة` `سمير الحداد`. */
export function namedBehind(l: EventLayers, from: number, to: number): string | undefined {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (r.classes.has("role") && r.definite && nameOf(r.features, NUMBER) !== "Plur") return behindPlace(l, to)?.id;
  }
  return undefined;
}

/** `القيادي في حركة النهضة سمير الحداد`: the name right behind what a preposition ties to the office. */
function behindPlace(l: EventLayers, from: number, n = 0): { readonly id: string; readonly end: number } | undefined {
  const { reading } = l.words;
  const by = reading[from];
  if (by?.upos !== Upos.ADP || !TYING.has(by.lemma)) return undefined;
  const q = l.phrases.at[from + 1] ?? -1;
  if (q === -1) return undefined;
  // `المبعوث الخاص للأمم المتحدة إلى اليمن سمير الحداد`: over two prepositions.
  let end = l.phrases.last[q]!;
  // A name that goes on over a preposition in it.
  const name = l.entities.of[end - 1]!;
  while (name !== -1 && l.entities.of[end] === name) end++;
  const further = reading[end];
  // `المستشار بالديوان الملكي المشرف العام على مركز الإغاثة الدكتور سمير الحداد`: a further office with what belongs to it.
  const office = further !== undefined && isTitle(further) && n < 2 ? l.phrases.of[end]! : -1;
  if (office !== -1 && reading[l.phrases.last[office]!]?.upos === Upos.ADP) {
    const held = behindPlace(l, l.phrases.last[office]!, n + 1);
    if (held !== undefined) return held;
  }
  if (by.lemma === "ل" && further?.upos === Upos.ADP && (further.lemma === "إلى" || further.lemma === "لدى") && n < 1)
    return behindPlace(l, end, n + 1);
  // `رئيسة القسم في الجمعية الكينية للإدارة بمنطقة نيروبي ليلى الخوري`: what the body belongs to.
  if (
    further?.upos === Upos.ADP &&
    TYING_ON.has(further.lemma) &&
    reading[l.phrases.head[q]!]!.classes.has("body") &&
    n < 2
  )
    return behindPlace(l, end, n + 1);
  for (let w = end, m = 0; m < 4 && l.words.sentence[w] === l.words.sentence[from]; w++, m++) {
    const e = l.entities.of[w]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person") {
      // Another name is the object of the verb: `التقى المبعوث إلى ليبيا سمير الحداد`.
      const head = l.phrases.head[q]!;
      // `المتحدث باسم حركة النهضة سمير الحداد`
      const tied =
        reading[head]!.lemma === "اسم" ||
        reading[head]!.classes.has("body") ||
        (n > 0 && reading[head]!.classes.has("place"));
      if (!tied && l.entities.of[head] === -1) return undefined;
      let to = w;
      while (to < l.words.count && l.entities.of[to] === e) to++;
      return { id: l.entities.items[e]!.id, end: to };
    }
    if (!isTitle(reading[w]!) && reading[w]!.upos !== Upos.ADJ) return undefined;
  }
  return undefined;
}
const TYING_ON = new Set(["ل", "ب", "في"]);
const TYING = new Set(["في", "ب", "ل", "إلى", "لدى", "عن", "على"]);

/** How far behind an office its holder's name may stand between commas. */
const FAR = 14;

/** `وزير الخارجية في الحكومة المؤقتة، سمير الحداد،`: the name between commas behind what belongs to the office. */
export function behindComma(l: EventLayers, from: number): { readonly id: string; readonly end: number } | undefined {
  const { reading } = l.words;
  for (let w = from; w + 1 < l.words.count && w < from + FAR; w++) {
    const r = reading[w]!;
    if (l.words.sentence[w] !== l.words.sentence[from]) return undefined;
    if (r.form === "،" || r.form === ",") {
      while (w + 2 < l.words.count && isTitle(l.words.reading[w + 1]!)) w++;
      const e = l.entities.of[w + 1]!;
      if (e === -1 || l.words.sentence[w + 1] !== l.words.sentence[from]) return undefined;
      const item = l.entities.items[e]!;
      if (item.kind !== "person") return undefined;
      let end = w + 1;
      while (end < l.words.count && l.entities.of[end] === e) end++;
      const next = reading[end];
      return next === undefined || next.upos === Upos.PUNCT || next.upos === Upos.CCONJ
        ? { id: item.id, end }
        : undefined;
    }
    const e = l.entities.of[w]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person") return undefined;
    if (r.upos === Upos.VERB || r.upos === Upos.CCONJ || r.upos === Upos.SCONJ) return undefined;
  }
  return undefined;
}
