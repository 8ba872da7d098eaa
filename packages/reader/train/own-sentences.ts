import { bare } from "../src/letters/fold.ts";
import { ADJECTIVES } from "../src/lexicon/adjectives/index.ts";
import { lines } from "../src/lexicon/family.ts";
import arabicFamily from "../src/lexicon/names/arabic-family.ts";
import arabicFemale from "../src/lexicon/names/arabic-female.ts";
import arabicMale from "../src/lexicon/names/arabic-male.ts";
import easternFamily from "../src/lexicon/names/eastern-family.ts";
import westernFamily from "../src/lexicon/names/western-family.ts";
import westernGiven from "../src/lexicon/names/western-given.ts";
import { NOUNS } from "../src/lexicon/nouns/index.ts";
import { PLACES } from "../src/lexicon/places/index.ts";
import type { GoldName, NameSentence } from "./name-corpora.ts";
import { TEMPLATES } from "./own-templates.ts";

let seed = 20261128;
const random = (n: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;

const forms = (text: string): string[] =>
  lines("train", text).map((l) => (l.fields[0] as string).split("~")[0]!.replace("?", ""));
const single = (list: string[]) => list.filter((f) => !f.includes(" ") && f.length > 2);
const FAMILY = single(forms(arabicFamily));
const MALE = single(forms(arabicMale));
const FEMALE = single(forms(arabicFemale));
const GIVEN_WEST = single(forms(westernGiven));
const FAMILY_WEST = single(forms(westernFamily));
const FAMILY_EAST = single(forms(easternFamily));
const PLACE_NAMES = PLACES.flatMap(forms).filter((f) => /^[\u0621-\u064a ]+$/.test(f));

/** Strings letters together as the words of a list do (a chain over pairs of letters). */
function likeness(list: readonly string[]): () => string {
  const next = new Map<string, string[]>();
  for (const w of list) {
    const padded = `^^${w}$`;
    for (let i = 0; i + 2 < padded.length; i++) {
      const k = padded.slice(i, i + 2);
      const l = next.get(k);
      if (l) l.push(padded[i + 2]!);
      else next.set(k, [padded[i + 2]!]);
    }
  }
  return () => {
    for (;;) {
      let w = "^^";
      while (w.length < 14) {
        const c = pick(next.get(w.slice(-2)) ?? ["$"]);
        if (c === "$") break;
        w += c;
      }
      const out = w.slice(2);
      if (out.length >= 4 && out.length <= 10) return out;
    }
  };
}
const newWest = likeness([...FAMILY_WEST, ...FAMILY_EAST]);
const newGiven = likeness([...GIVEN_WEST]);
const newFamily = likeness(FAMILY);
const newPlace = likeness(single(PLACE_NAMES));

const ROLES =
  "وزير المالية|وزير الخارجية|رئيس البلدية|رئيس اللجنة|المدير العام|رئيس الاتحاد|مدير الشركة|نائب الرئيس|المتحدث باسم الوزارة|قائد الشرطة|المبعوث الخاص|السفير|أمين المجلس|رئيس النادي".split(
    "|",
  );
const TITLES = "الدكتور|السيد|المهندس|الشيخ|الأستاذ|العميد|اللواء|الدكتورة|السيدة".split("|");
const SAID = "قال|أكد|أوضح|أضاف|ذكر|صرح|أعلن|أشار|كشف|اعتبر|رأى|توقع|حذر|تابع".split("|");
const NATIONS = lines("train", ADJECTIVES.join("\n"))
  .filter((l) => l.fields.some((f) => typeof f === "string" && f.includes("country:")))
  .map((l) => bare(l.fields[0] as string))
  .filter((f) => /^[\u0621-\u064a]+ي$/.test(f))
  .map((f) => f.normalize("NFC"));
if (NATIONS.length < 50) throw new Error("the adjectives of nations were not read");

/** Ordinary words, as many families are called by: `بارز`, `حداد`, `الأديب`. */
const ORDINARY = lines("train", [...ADJECTIVES, ...NOUNS].join("\n"))
  .filter(
    (l) =>
      !l.fields.some((f) =>
        /\b(?:role|title|time|act|abstract|quantity|unit|event|document|money|comparison|country|direction|body|ordinal|place)\b/.test(
          f,
        ),
      ),
  )
  .map((l) => l.fields[0]!.split("~")[0]!.replace("?", ""))
  .map((f) => bare(f).normalize("NFC"))
  .filter((f) => /^[\u0621-\u063a\u0641-\u064a]{3,6}$/.test(f) && !/[ةءىئ]$/.test(f) && !/^(?:ال|مت|است)/.test(f));
if (ORDINARY.length < 500) throw new Error("the nouns and adjectives were not read");
const newNoun = likeness(ORDINARY);
const known = new Set(ORDINARY);
/** Letters strung together as those of common nouns are, with an ending that they take. */
function noun(): string {
  for (;;) {
    const w = newNoun();
    if (w.length <= 7 && !known.has(w)) return pick([w, w, `${w}ة`, `${w}ات`]);
  }
}
const ATTRIBUTES =
  "الله الرحمن العزيز الكريم الرحيم القادر الواحد الستار اللطيف المجيد الحميد السلام الفتاح الغني الباسط الهادي".split(
    " ",
  );
const family = (): string => {
  switch (random(7)) {
    case 0:
      return pick(ORDINARY);
    case 1:
      return `ال${pick(ORDINARY)}`;
    case 2:
      return `ال${pick(ORDINARY)}ي`;
    case 3:
      return random(2) ? newFamily() : `ال${newFamily().replace(/^ال/, "")}`;
    case 4:
      return pick(MALE);
    default:
      return pick(FAMILY);
  }
};
const given = (): string =>
  random(9) === 0
    ? `${random(3) ? "عبد " : "عبد"}${pick(ATTRIBUTES)}`
    : random(12) === 0
      ? `أبو ${pick(MALE)}`
      : pick(random(4) ? MALE : FEMALE);

function person(): string {
  switch (random(15)) {
    case 8:
    case 9:
      return `${given()} ${family()}`;
    case 10:
      return `${given()} ${pick(MALE)} ${family()}`;
    case 11:
      return `${given()} بن ${pick(MALE)} ${random(2) ? `بن ${pick(MALE)} ` : ""}${family()}`;
    case 12:
      return `${given()} ${random(3) ? "آل" : "ولد"} ${random(2) ? newFamily() : pick(MALE)}`;
    case 13:
      return `${pick(GIVEN_WEST)} ${random(2) ? pick(ORDINARY) : `${newWest().slice(0, 4)}`}`;
    case 14:
      return `${given()} ${pick(MALE)} ${pick(MALE)} ${family()}`;
    case 0:
    case 1:
      return `${pick(MALE)} ${pick(FAMILY)}`;
    case 2:
      return `${pick(MALE)} ${pick(MALE)} ${random(2) ? pick(FAMILY) : newFamily()}`;
    case 3:
      return `${pick(random(3) ? MALE : FEMALE)} ${newFamily()}`;
    case 4:
      return `${pick(GIVEN_WEST)} ${newWest()}`;
    case 5:
      return `${newGiven()} ${newWest()}`;
    case 6:
      return `${pick(GIVEN_WEST)} ${pick(FAMILY_WEST)}`;
    default:
      return random(2) ? `${newGiven()} ${newGiven()} ${newWest()}` : `${pick(FEMALE)} ${pick(FAMILY)}`;
  }
}
const SLOTS: Readonly<Record<string, () => readonly [string, GoldName["kind"] | null]>> = {
  P: () => [person(), "person"],
  S: () => [
    random(3) === 0 ? newFamily() : random(2) ? newWest() : pick(random(2) ? FAMILY_WEST : FAMILY_EAST),
    "person",
  ],
  G: () => [random(4) ? pick(random(2) ? MALE : FEMALE) : pick(GIVEN_WEST), "person"],
  L: () => [random(3) ? newPlace() : pick(PLACE_NAMES), "place"],
  O: () => [random(3) ? newWest() : `${newWest()} ${newWest()}`, "organization"],
  X: () => [noun(), null],
  R: () => [pick(ROLES), null],
  T: () => [pick(TITLES), null],
  V: () => [pick(SAID), null],
  Nadj: () => [pick(NATIONS), null],
  N: () => [`ال${pick(NATIONS)}`, null],
  Np: () => [`${pick(NATIONS)}ين`, null],
};

/** Sentences of our own: each template filled `times` over. */
export function ownSentences(times: number): NameSentence[] {
  const out: NameSentence[] = [];
  for (let n = 0; n < times; n++) {
    for (const template of TEMPLATES) {
      let text = "";
      let last = 0;
      const names: GoldName[] = [];
      for (const m of template.matchAll(/\+?(Nadj|Np|[PSGLORTVNX])/g)) {
        text += template.slice(last, m.index);
        const [word, kind] = SLOTS[m[1]!]!();
        if (kind) names.push({ start: text.length, end: text.length + word.length, kind });
        text += word;
        last = m.index + m[0].length;
      }
      // Names behind a clitic begin in its token.
      const full = text + template.slice(last);
      out.push({
        text: full,
        names: names.map((g) => ({ ...g, start: full[g.start - 1] === " " || g.start === 0 ? g.start : g.start - 1 })),
        weight: 0.5,
        check: false,
        partial: false,
      });
    }
  }
  return out;
}
