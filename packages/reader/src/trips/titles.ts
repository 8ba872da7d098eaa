import { isTitle } from "../events/apposition.ts";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isVerb } from "../events/slots.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";

/** How many words a title with all that belongs to it may have. */
const LONG = 16;

/**
 * The person whose name ends the title that begins at a word: `المتحدث باسم الحركة الدكتور خليل منصور`, `قائد القوات البرية الفريق الركن فلان`,
 * `المبعوث الخاص للأمين العام إلى ليبيا، فلان`. What belongs to an office hangs on it by idafa, as an adjective, by باسم, or by ل, في and لدى
 * before a body or another office; anything else ends the search.
 */
export function titledBehind(l: EventLayers, from: number): string | undefined {
  const at = titledAt(l, from);
  return at === -1 ? undefined : l.entities.items[l.entities.of[at]!]!.id;
}

/** The first word of that name, or -1. */
export function titledAt(l: EventLayers, from: number): number {
  const { reading, sentence } = l.words;
  let x = from;
  // `وصل أمس وزير الخارجية`
  while (x < from + 4 && (l.times.of[x] !== -1 || reading[x]?.upos === Upos.ADV)) x++;
  if (reading[x] === undefined || reading[x]!.part !== Part.STEM || !(isTitle(reading[x]!) || isSomebody(l, x)))
    return -1;
  for (const end = x + LONG; x < end && sentence[x] === sentence[from]; x++) {
    const r = reading[x]!;
    const e = l.entities.of[x]!;
    const kind = e === -1 ? undefined : l.entities.items[e]!.kind;
    if (kind === "person") return x;
    if (l.times.of[x] !== -1) continue;
    if (isVerb(r) && r.form !== "ولي") return -1;
    if (r.upos === Upos.ADP) {
      if (!ties(l, x)) return -1;
      continue;
    }
    // A place is of the office only in its idafa (`رئيس وزراء تونس`), or where a preposition has tied it.
    if (kind === "place" && l.entities.of[x - 1] !== e && !governed(l, x)) return -1;
    if (isComma(r)) {
      const next = l.entities.of[x + 1] ?? -1;
      const name = next !== -1 && l.entities.items[next]!.kind === "person";
      if (!name && !(reading[x + 1] !== undefined && isTitle(reading[x + 1]!))) return -1;
      continue;
    }
    if (r.upos === Upos.PUNCT || r.upos === Upos.SCONJ || r.classes.has("relative")) return -1;
    // `وزير الخارجية والمغتربين فلان`, `رئيس الحركة ورئيس مجلس النواب فلان`: of two offices without a name between the second has it.
    if (r.upos === Upos.CCONJ && reading[x + 1]?.upos !== Upos.NOUN) return -1;
  }
  return -1;
}

/** `مهاجم برشلونة سمير الحداد`, `نجم المنتخب البرازيلي`: a noun of persons, whose genitive is not the name itself (`قاتل سمير`). */
function isSomebody(l: EventLayers, x: number): boolean {
  const r = l.words.reading[x]!;
  // `الفرنسية فلانة`
  if (r.definite && r.classes.has("nisba")) return l.entities.items[l.entities.of[x + 1] ?? -1]?.kind === "person";
  if (r.upos !== Upos.NOUN || r.classes.has("kin") || nameOf(r.features, NUMBER) !== "Sing") return false;
  if (!r.classes.has("person") && !r.classes.has("sport")) return false;
  return r.definite || l.entities.items[l.entities.of[x + 1] ?? -1]?.kind !== "person";
}

/** Whether a preposition ties what follows to the office before it. */
export function ties(l: EventLayers, x: number): boolean {
  const { reading } = l.words;
  const next = reading[x + 1];
  if (next === undefined) return false;
  const by = reading[x]!.lemma;
  if (by === "ب") return next.lemma === "اسم";
  // `لاعب وسط الفريق`, `مدافع`, too.
  if (by === "وسط") return l.words.reading[x - 1]?.classes.has("sport") === true;
  const e = l.entities.of[x + 1]!;
  const body = next.classes.has("body") || isTitle(next) || (e !== -1 && l.entities.items[e]!.kind === "organization");
  if (by === "ل") return body || next.lemma === "شأن";
  if (by === "إلى") return isEnvoy(l, x) && e !== -1 && l.entities.items[e]!.kind === "place";
  return (by === "في" || by === "لدى" || by === "من") && body;
}

/** `المبعوث إلى سوريا`, `السفير إلى`: an office that is itself to a place, right before, with no name, verb or other goal between. */
export function isEnvoy(l: EventLayers, x: number): boolean {
  const { reading } = l.words;
  // The title may itself be a mention of him whose office it is.
  let person = -1;
  for (let w = x - 1; w > x - 10 && w >= 0; w--) {
    const e = l.entities.of[w]!;
    if (ENVOYS.has(reading[w]!.lemma)) return person === -1 || e === person;
    if (reading[w]!.lemma === "إلى" || isVerb(reading[w]) || isComma(reading[w])) return false;
    if (l.entities.items[e]?.kind === "person") person = e;
  }
  return false;
}
/** Whether what إلى brings belongs to an envoy's title: his name or another goal stands behind it (`المبعوث إلى ليبيا فلان`, `يصل المبعوث إلى ليبيا إلى القاهرة`). */
export function isOfEnvoy(l: EventLayers, x: number): boolean {
  const { reading, sentence } = l.words;
  if (!isEnvoy(l, x)) return false;
  let y = x + 1;
  while (y < x + 6 && sentence[y] === sentence[x] && l.entities.items[l.entities.of[y]!]?.kind !== "place") y++;
  const e = l.entities.of[y] ?? -1;
  // `المبعوث الأممي إلى ليبيا`, whom the report has told of before by that title.
  const place = e === -1 ? undefined : l.entities.items[e]!.name.replace(/^ال/, "");
  if (place && l.entities.items.some((p) => p.kind === "person" && p.office?.includes(place))) return true;
  while (e !== -1 && l.entities.of[y] === e) y++;
  if (isComma(reading[y])) y++;
  if (reading[y] === undefined || sentence[y] !== sentence[x]) return false;
  return reading[y]!.lemma === "إلى" || l.entities.items[l.entities.of[y]!]?.kind === "person" || isTitle(reading[y]!);
}
const ENVOYS = new Set("مبعوث موفد سفير مندوب".split(" "));

/** Whether an idafa or a preposition governs the name of a place. */
function governed(l: EventLayers, x: number): boolean {
  const before = l.words.reading[x - 1]!;
  return before.upos === Upos.ADP || (before.upos === Upos.NOUN && !before.definite);
}
