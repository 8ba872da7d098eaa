import { isManyInTa } from "../entities/unnamed.ts";
import { CASE, GENDER, NUMBER, nameOf, PERSON, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { isState } from "./cast.ts";
import type { EventLayers } from "./layers.ts";

/**
 * The case of a phrase where its head's ending shows it: ون and ان are nominative, ين is not (Wright I § 302), nor is the alif of an
 * indefinite accusative (`أوقفت عددا منهم`). Undefined after a numeral or in idafa, which take it over, and for other endings.
 */
export function caseOf(l: EventLayers, phrase: number): "nominative" | "oblique" | undefined {
  const head = l.phrases.head[phrase]!;
  const r = l.words.reading[head]!;
  if (l.phrases.first[phrase] !== head && l.words.reading[head - 1]!.upos !== Upos.DET) return undefined;
  if (isAccusative(l, phrase, head)) return "oblique";
  if (r.upos === Upos.PROPN || nameOf(r.features, NUMBER) === "Sing" || nameOf(r.features, NUMBER) === undefined)
    return undefined;
  if (/(?:ون|ان)$/.test(r.form) && nameOf(r.features, CASE) === "Nom") return "nominative";
  return /ين$/.test(r.form) && nameOf(r.features, CASE) !== "Nom" && nameOf(r.features, CASE) !== undefined
    ? "oblique"
    : undefined;
}

/** `عددا`, `ألفا`: by the alif of an indefinite accusative, which no numeral before it asks for (`عشرين جنديا`); `وزيرا الخارجية` are two. */
function isAccusative(l: EventLayers, phrase: number, head: number): boolean {
  const { reading } = l.words;
  const r = reading[head]!;
  if (r.definite || (r.upos !== Upos.NOUN && r.upos !== Upos.NUM) || r.form !== `${r.lemma}ا`) return false;
  const e = l.entities.of[head]!;
  if (e !== -1 && l.entities.items[e]!.kind !== "group") return false;
  const next = reading[head + 1];
  const genitive = next?.upos === Upos.NOUN || next?.upos === Upos.PROPN || l.phrases.last[phrase]! > head + 2;
  return !genitive && l.figures.of[head - 1] === -1 && reading[head - 1]?.upos !== Upos.NUM;
}

/** States whose names are masculine, or are so for some, by code: `وافق العراق`. */
const MASCULINE = new Set("IQ LB JO MA SD SS YE SO VA SN NE TD GA CM CG CD".split(" "));
const isFeminineState = (l: EventLayers, e: number): boolean => {
  const { id, kind, country } = l.entities.items[e]!;
  return kind === "place" && country !== null && !MASCULINE.has(country) && isState(l, id);
};

/** Men whose noun ends as a woman's does (Wright I § 290). By lemma. */
const MEN_IN_TA = new Set(["عمدة", "خليفة", "داعية", "طاغية", "رحالة", "علامة"]);

/**
 * Whether a phrase may be a verb's subject. Before its subject a verb agrees in gender only, after it in number too; plurals of
 * things count as feminine singular; names of unknown gender agree with either (Ryding, ch. 4).
 */
export function agrees(l: EventLayers, phrase: number, v: Reading, before: boolean): boolean {
  const { reading } = l.words;
  const head = l.phrases.head[phrase]!;
  const noun = reading[head]!;
  const vg = nameOf(v.features, GENDER);
  const vn = nameOf(v.features, NUMBER);
  const person = nameOf(v.features, PERSON);
  if (person === "2") return false;
  const joined = before
    ? l.phrases.next[phrase] !== -1 || (phrase > 0 && l.phrases.next[phrase - 1] === phrase)
    : false;
  if (joined && vn !== "Sing") return true;
  // Names of towns and states are feminine whatever their first word is: `شنت تل أبيب`.
  const e = l.entities.of[head]!;
  if (e !== -1 && vg === "Fem" && l.entities.items[e]!.kind === "place") return true;
  // `توجه إلى لندن وطالب بريطانيا`: few states are masculine, so she is whom he asks.
  if (e !== -1 && vg === "Masc" && vn === "Sing" && noun.upos === Upos.PROPN && isFeminineState(l, e)) return false;
  const g = MEN_IN_TA.has(noun.lemma) ? undefined : nameOf(noun.features, GENDER);
  const n = isManyInTa(noun) ? "Plur" : nameOf(noun.features, NUMBER);
  // `تظاهر مئات الأشخاص`, `قتل عدد من الجنود`: it goes with what is counted as often as with the count; so too `المئات` by itself.
  const counts =
    l.phrases.last[phrase]! > head + 1 || reading[head + 1]?.lemma === "من" || (noun.definite && n === "Plur");
  if (noun.classes.has("quantity") && counts) return true;
  if (!g || !vg || noun.upos === Upos.PROPN || noun.upos === Upos.NUM || noun.upos === Upos.DET) {
    if (before && vn === "Plur" && l.entities.of[head] !== -1) {
      const { kind } = l.entities.items[l.entities.of[head]!]!;
      return kind !== "person" || joined;
    }
    return true;
  }
  const human =
    ["person", "role", "group", "victim", "kin", "nation", "nisba"].some((c) => noun.classes.has(c)) ||
    // The sound masculine plural is of people only.
    (n === "Plur" && /(?:ون|ين)$/.test(noun.form));
  // `أمر القوات المسلحة`, `وطالب السلطات`: right behind a masculine verb what ends in ات is its object.
  if (n === "Plur" && !before && vg === "Masc" && /ات$/.test(noun.form)) return false;
  if (n === "Plur") return human ? !before || vn === "Plur" || vg === "Fem" : vg === "Fem";
  // Numerals turn their noun about: `خمسة جنود`, `19 شخصا قتلوا`.
  if (l.phrases.first[phrase]! < head && reading[l.phrases.first[phrase]!]!.upos === Upos.NUM) return true;
  if (before && vn === "Plur" && !noun.classes.has("group") && !noun.classes.has("body")) return false;
  return g === vg;
}
