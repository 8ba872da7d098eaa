import type { Entity } from "@isnad/record";
import { personGenders } from "../entities/genders.ts";
import { isManyInTa } from "../entities/unnamed.ts";
import { lines } from "../lexicon/family.ts";
import capitals from "../lexicon/places/capitals.ts";
import statesOfTheWorld from "../lexicon/places/states.ts";
import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";

/** What the report's entities are to grammar and to each other, worked out once a report. */
export interface Cast {
  /** By index: `Masc` or `Fem` as a verb agrees with it, or undefined where it may be either. */
  readonly gender: readonly (string | undefined)[];
  /** By index: whether many are meant (`محتجون`). */
  readonly plural: readonly boolean[];
  /** By index: whether a plural pronoun may stand for it: many, those who are counted, a body of many. */
  readonly many: readonly boolean[];
  /** By index: whether it is a state or a capital that stands for one. */
  readonly state: readonly boolean[];
  /** The state of an ISO code among the entities. */
  readonly states: ReadonlyMap<string, string>;
  /** By index: the first word of its first mention. */
  readonly first: Int32Array;
}

const casts = new WeakMap<object, Cast>();

/** The cast of a report; made when it is first asked for, and forgotten with the report. */
export function castOf(l: EventLayers): Cast {
  let cast = casts.get(l.entities);
  if (!cast) casts.set(l.entities, (cast = make(l)));
  return cast;
}

/** English names of the states and of the capitals, as the lexicon gives them. */
const named = (name: string, text: string, kind: string): ReadonlySet<string> =>
  new Set(lines(name, text).flatMap(({ fields }) => (fields[1] === kind ? [fields[4]!] : [])));
let known: { readonly states: ReadonlySet<string>; readonly capitals: ReadonlySet<string> } | undefined;
const lists = () =>
  (known ??= { states: named("states", statesOfTheWorld, "state"), capitals: named("capitals", capitals, "capital") });

/** States whose names are masculine (Wright I § 291); the others are feminine. */
const MASCULINE = new Set("العراق لبنان الأردن السودان المغرب اليمن الكويت الفاتيكان البنتاغون الكرملين".split(" "));

/** The same by code. */
const MASCULINE_LANDS = new Set(["IQ", "LB", "JO", "SD", "MA", "YE", "KW", "VA"]);

function make(l: EventLayers): Cast {
  const { items, of } = l.entities;
  const first = new Int32Array(items.length).fill(-1);
  const state: boolean[] = new Array(items.length).fill(false);
  for (let w = 0; w < of.length; w++) {
    const e = of[w]!;
    if (e === -1) continue;
    if (first[e] === -1) first[e] = w;
    if (items[e]!.kind !== "place" || state[e]) continue;
    const { nameEn } = items[e]!;
    if (nameEn !== null && (lists().states.has(nameEn) || lists().capitals.has(nameEn))) {
      state[e] = true;
      continue;
    }
    const r = l.words.reading[w]!;
    state[e] =
      ((r.classes.has("state") || r.classes.has("capital")) && !isPartOfLand(l, w)) ||
      r.lemma === "ولاية" ||
      r.lemma === "مملكة" ||
      r.lemma === "جمهورية" ||
      // `السعودية`, read as an adjective, by itself.
      (r.classes.has("nisba") && r.definite && of[w + 1] !== e && (w === 0 || of[w - 1] !== e));
  }
  const gender: (string | undefined)[] = [];
  const plural: boolean[] = [];
  const many: boolean[] = [];
  const states = new Map<string, string>();
  // By its name a body has its gender, though `المتمردون` stands before it.
  const named = new Map<number, number>();
  items.forEach((item, e) => {
    if (item.kind !== "organization") return;
    for (const m of item.mentions) if (m.form === "name") named.set(m.start, e);
  });
  const byName = new Int32Array(items.length).fill(-1);
  for (let w = 0; w < of.length; w++) {
    const e = of[w]!;
    if (e !== -1 && byName[e] === -1 && named.get(l.words.start[w]!) === e) byName[e] = w;
  }
  // `جماعة الإخوان`, `تنظيم القاعدة`: as feminine or masculine as the noun before its name, too.
  const other = new Map<number, string | undefined>();
  for (let w = 1; w < of.length; w++) {
    const e = of[w]!;
    if (e === -1 || of[w - 1] === e || items[e]!.kind !== "organization") continue;
    const r = l.words.reading[w - 1]!;
    if (r.upos !== Upos.NOUN || r.definite || !CALLED.some((c) => r.classes.has(c))) continue;
    other.set(e, nameOf(r.features, NUMBER) === "Plur" ? "Fem" : nameOf(r.features, GENDER));
  }
  const persons = personGenders(l.words, l.entities);
  items.forEach((item, e) => {
    const w = byName[e] === -1 ? first[e]! : byName[e]!;
    const r = w === -1 ? undefined : l.words.reading[w]!;
    const own = r === undefined ? undefined : (persons[e] ?? genderOf(item, r));
    gender.push(other.get(e) !== undefined && other.get(e) !== own ? undefined : own);
    plural.push(item.kind === "group" && r !== undefined && nameOf(r.features, NUMBER) !== "Sing");
    many.push(
      item.kind === "organization" ||
        (item.kind === "group" &&
          (r === undefined ||
            plural[e]! ||
            isManyInTa(r) ||
            l.figures.of[first[e]!] !== -1 ||
            OF_MANY.some((c) => r.classes.has(c)))),
    );
    // A state that only an adjective tells: `إسرائيلية`.
    if (item.country && l.entities.nations.get(item.country) === item.id)
      gender[e] = MASCULINE_LANDS.has(item.country) ? "Masc" : "Fem";
    if (!state[e] || !item.country) return;
    const known = states.get(item.country);
    // The state by its own name rather than by its capital's.
    if (known === undefined || (isCapital(l, known) && !isCapital(l, item.id))) states.set(item.country, item.id);
  });
  return { gender, plural, many, state, states, first };
}

/** `جنوب اليمن`, `كردستان العراق`: a later word of a region's name tells in which state it lies. */
const isPartOfLand = (l: EventLayers, w: number): boolean => {
  const { of } = l.entities;
  return w > 0 && of[w - 1] === of[w] && !REALMS.has(l.words.reading[w - 1]!.lemma);
};
/** Nouns that stand before the name of a state in its full name: `سلطنة عمان`. */
const REALMS = new Set("جمهورية مملكة دولة سلطنة إمارة اتحاد".split(" "));

/** Classes of nouns that stand before the name of a body. */
const CALLED = ["body", "group", "armed", "military"];
/** Classes of nouns that call many something in the singular. */
const OF_MANY = ["group", "body", "armed", "military", "police", "government", "quantity", "nation"];

export const isCapital = (l: EventLayers, id: string): boolean => lists().capitals.has(entity(l, id).nameEn ?? "");

function genderOf(item: Entity, r: Reading): string | undefined {
  if (item.kind === "person") {
    // Given names of women and men (`سيسيل`, `كيم`) tell nothing.
    if (r.classes.has("f") && item.office === null) return undefined;
    return item.office !== null || !/[اةىه]$/.test(r.form) ? "Masc" : undefined;
  }
  if (item.kind === "place")
    return MASCULINE.has(r.lemma) ? "Masc" : r.upos === Upos.PROPN ? "Fem" : nameOf(r.features, GENDER);
  // `الحوثيون` is many, and feminine as a body.
  if (item.kind === "organization" && /(?:ون|ين)$/.test(r.form) && nameOf(r.features, NUMBER) === "Plur") return "Fem";
  // A body's name by itself (`حماس`) goes with either; a class noun at its head (`وزارة`, `الجيش`) has its own.
  const known = ["body", "group", "person", "role", "victim", "nisba"].some((c) => r.classes.has(c));
  return known && r.upos !== Upos.PROPN ? nameOf(r.features, GENDER) : undefined;
}

/** The index of an entity id. */
export const indexOf = (id: string): number => Number(id.slice(1)) - 1;
/** The entity of an id. */
export const entity = (l: EventLayers, id: string): Entity => l.entities.items[indexOf(id)]!;
/** Whether an entity is a state, or a capital that stands for one. */
export const isState = (l: EventLayers, id: string): boolean => castOf(l).state[indexOf(id)] === true;
/** The state of an ISO code, where the report names it. */
export const stateOf = (l: EventLayers, country: string): string | undefined =>
  castOf(l).states.get(country) ?? l.entities.nations.get(country);

/** An agency that tells no news, though its noun is that of those that do: `وكالة الغوث`. */
const AGENCY = /^(?:ال)?وكالة(?!.*[أا]نباء)/;
/** Whether an entity is a newspaper, a channel or an agency, which tells of what others do. */
export const isOutlet = (l: EventLayers, id: string): boolean => {
  const { kind, sector, name } = entity(l, id);
  return kind === "organization" && sector === "JRN" && !AGENCY.test(name);
};
