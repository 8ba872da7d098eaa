import { Kind } from "../tokens/tokens.ts";
import type { Known, Sense } from "./gazetteer.ts";
import type { Hit } from "./longest-hit.ts";
import { nationOf } from "./nation.ts";
import type { Scan } from "./scan.ts";

/** What a report says of where it is, by which places that share a name are told apart. */
export interface Setting {
  /** How often the report speaks of a state, by ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, number>;
  /** Places of the report of whose name there is one only. */
  readonly places: readonly Known[];
  /** States of the outlet and the dateline that came with the report. */
  readonly home: readonly string[];
}

/** A name that several places have, and how it stands in the text. */
export interface Shared {
  readonly hit: Hit;
  /** The places that may be meant. */
  readonly senses: readonly Sense[];
}

export interface Choice {
  readonly sense: Sense;
  /** Why it is this one, and which others there were. */
  readonly because: string;
}

/** Weight of the noun of a city or town before a name. */
const CITY_NOUN = 50;

interface Reason {
  readonly weight: number;
  readonly why: string;
}

/** Class nouns and the types of places that they introduce. */
const TYPES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    مدينة: /^(?:city|town|capital)$/,
    بلدة: /^(?:town|city|village)$/,
    قرية: /^(?:village|town)$/,
    عاصمة: /^capital$/,
    محافظة: /^(?:governorate|region)$/,
    ولاية: /^(?:governorate|region|state)$/,
    إقليم: /^(?:region|governorate)$/,
    مقاطعة: /^(?:region|governorate)$/,
    منطقة: /^(?:region|governorate|district|quarter)$/,
    جهة: /^(?:region|governorate)$/,
    إمارة: /^(?:region|governorate|city)$/,
    قضاء: /^(?:district|town)$/,
    مديرية: /^(?:district|town)$/,
    مخيم: /^camp$/,
    معبر: /^crossing$/,
    منفذ: /^crossing$/,
    ميناء: /^(?:port|city)$/,
    مرفأ: /^(?:port|city)$/,
    قاعدة: /^base$/,
    مطار: /^(?:airport|base|city|capital)$/,
    حي: /^quarter$/,
    ضاحية: /^quarter$/,
    جزيرة: /^island$/,
    سلطنة: /^state$/,
    دولة: /^state$/,
    جمهورية: /^state$/,
  }),
);
/** Other words that may stand between a place and the state that tells which one it is: `طرابلس في شمال لبنان`. */
const BETWEEN = new Set("في ب ضمن داخل".split(" "));

/**
 * Which of the places that share a name each of these is. What stands beside a name decides it (`طرابلس اللبنانية`,
 * `صور في جنوب لبنان`, `مخيم رفح`); where nothing does, what the report called so elsewhere, the states and the places
 * that it speaks of, where it comes from, and at last which of them news names most.
 *
 * @example قتل مسلحون في طرابلس … الجيش اللبناني → Tripoli in LB
 */
export function chooseNamesakes(scan: Scan, shared: readonly Shared[], setting: Setting): Choice[] {
  const beside = shared.map((s) => s.senses.map(({ known }) => besideIt(scan, s.hit, known)));
  /** By name: the place that it was last said to be, in so many words. */
  const said = new Map<string, Known>();
  const nameOf = (hit: Hit) => {
    let name = scan.key(hit.from).slice(hit.letters);
    for (let t = hit.from + 1; t < hit.to; t++) name += ` ${scan.key(t)}`;
    return name;
  };
  // A name told apart further on is told apart for what comes before it as well.
  for (let i = shared.length - 1; i >= 0; i--) {
    const sure = strongest(beside[i]!);
    if (sure >= 0) said.set(nameOf(shared[i]!.hit), shared[i]!.senses[sure]!.known);
  }
  const choices = shared.map((s, i): Choice => {
    const name = nameOf(s.hit);
    const sure = strongest(beside[i]!);
    if (sure >= 0) said.set(name, s.senses[sure]!.known);
    const before = said.get(name);
    let best = 0;
    let bestWeight = Number.NEGATIVE_INFINITY;
    let why = "";
    s.senses.forEach((sense, j) => {
      const reasons = [...beside[i]![j]!, ...around(sense.known, setting)];
      if (sure < 0 && before === sense.known) reasons.push({ weight: 60, why: "told apart elsewhere in the report" });
      let weight = prior(sense.known);
      let strong: Reason = { weight: 0, why: "the one that news names most" };
      for (const r of reasons) {
        weight += r.weight;
        if (r.weight > strong.weight) strong = r;
      }
      if (weight > bestWeight) {
        best = j;
        bestWeight = weight;
        why = strong.why;
      }
    });
    const chosen = s.senses[best]!;
    const others = s.senses.filter((o) => o !== chosen).map((o) => label(o.known));
    return { sense: chosen, because: `${why}; not ${others.slice(0, 4).join(", ")}` };
  });
  return asOnePlace(shared, choices, beside);
}

/**
 * A governorate and the city that it is called by are one place of a report, unless it says `مدينة` of the one and `محافظة`
 * of the other: the city, where it is not the governorate that the report names first.
 */
function asOnePlace(
  shared: readonly Shared[],
  choices: readonly Choice[],
  beside: readonly (readonly (readonly Reason[])[])[],
): Choice[] {
  const first = new Map<string, Known>();
  const apart = new Set<string>();
  const names = shared.map(({ senses }, i) => {
    const { known } = choices[i]!.sense;
    const city = [known, ...senses.map((s) => s.known)].find(
      (k) => k.type !== "governorate" && k.country === known.country,
    );
    const name = `${known.country} ${city?.number}`;
    if (!first.has(name)) first.set(name, known);
    const at = senses.indexOf(choices[i]!.sense);
    if (known.type !== "governorate" && beside[i]![at]!.some((r) => r.weight === CITY_NOUN)) apart.add(name);
    return name;
  });
  return choices.map((choice, i) => {
    const one = first.get(names[i]!)!;
    const { known } = choice.sense;
    if (apart.has(names[i]!) || known === one || known.country !== one.country) return choice;
    if (known.type !== "governorate" && one.type !== "governorate") return choice;
    const sense = shared[i]!.senses.find((s) => s.known === one);
    return sense ? { sense, because: choice.because } : choice;
  });
}

const label = (k: Known): string => `${k.nameEn ?? k.name}${k.country ? ` (${k.country})` : ""}`;

/** Of several places, the one that the words beside the name point at, or -1 where they point at none or at several alike. */
function strongest(reasons: readonly (readonly Reason[])[]): number {
  const weights = reasons.map((list) => list.reduce((n, r) => n + r.weight, 0));
  const most = Math.max(...weights);
  return most >= 50 && weights.filter((w) => w === most).length === 1 ? weights.indexOf(most) : -1;
}

/** What the words right beside the name say for this place. */
export function besideIt(scan: Scan, hit: Hit, known: Known): Reason[] {
  const out: Reason[] = [];
  const country = known.country ?? "";
  // `طرابلس اللبنانية`
  const next = scan.after(hit.to - 1);
  const behind = scan.plain(next);
  if (behind?.definite && country !== "" && nationOf(behind) === country)
    out.push({ weight: 100, why: `${scan.tokens.spelling[next]} behind it` });
  // `طرابلس (شمال لبنان)`, `صور، جنوبي لبنان`, `طرابلس بلبنان`
  else if (country !== "" && stateBehind(scan, hit.to) === country)
    out.push({ weight: 80, why: "its state is named behind it" });
  const b = scan.before(hit.from);
  if (b < 0) return out;
  const before = scan.stem(b);
  if (hit.letters === 0) {
    // `العاصمة الليبية طرابلس`, `المدينة السورية`
    if (scan.whole(b) && before.definite && nationOf(before) === country && country !== "") {
      out.push({ weight: 90, why: `${scan.tokens.spelling[b]} before it` });
      const noun = scan.before(b);
      if (noun >= 0 && TYPES.get(scan.stem(noun).lemma)?.test(known.type))
        out.push({ weight: 30, why: `${scan.tokens.spelling[noun]} before it` });
    }
    if (TYPES.get(before.lemma)?.test(known.type)) {
      // A governorate is told from its seat by its noun; a city is what a name means without one.
      const weight = /^(?:city|town|village|capital)$/.test(known.type) ? CITY_NOUN : 60;
      out.push({ weight, why: `${scan.tokens.spelling[b]} before it` });
    }
  }
  return out;
}

/** The state named within a few words behind token `from`, over commas, brackets, في and words of direction; else undefined. */
function stateBehind(scan: Scan, from: number): string | undefined {
  let t = from;
  for (let n = 0; n < 5 && t < scan.tokens.count && scan.sameSentence(from - 1, t); n++, t++) {
    const kind = scan.kind(t);
    if (kind === Kind.OPEN || scan.tokens.spelling[t] === "،") continue;
    if (kind !== Kind.WORD) return undefined;
    for (const cut of scan.cuts(t)) {
      if (cut.letters > 0 && scan.key(t)[0] !== "ب") continue;
      const state = cut.node?.senses?.find((s) => s.known.type === "state");
      if (state) return state.known.country ?? undefined;
    }
    const r = scan.stem(t);
    if (!BETWEEN.has(r.lemma) && !r.classes.has("direction")) return undefined;
  }
  return undefined;
}

/** What the rest of the report says for this place. */
function around(known: Known, setting: Setting): Reason[] {
  const out: Reason[] = [];
  const times = setting.countries.get(known.country ?? "") ?? 0;
  // A lesser town abroad does not become the likelier for each time that a great power is named.
  const most = known.origin === "geonames" ? 10 : 40;
  if (times > 0) out.push({ weight: Math.min(most, 5 * times), why: `the report speaks of ${known.country}` });
  if (setting.home.includes(known.country ?? "")) out.push({ weight: 24, why: "where the report comes from" });
  let near = 0;
  let nearest = "";
  for (const place of setting.places) {
    if (place.country !== known.country) continue;
    const same = known.parent !== "" && (place.parent === known.parent || place.nameEn === known.parent);
    if (!same && !within(place, known)) continue;
    near++;
    nearest ||= place.nameEn ?? place.name;
  }
  if (near > 0) out.push({ weight: Math.min(24, 10 * near), why: `near ${nearest}, which the report names` });
  return out;
}

/** Whether two places lie within about a hundred kilometres. */
function within(a: Known, b: Known): boolean {
  if (!a.coordinates || !b.coordinates) return false;
  return Math.hypot(a.coordinates[0] - b.coordinates[0], a.coordinates[1] - b.coordinates[1]) < 0.9;
}

/** How likely a place is meant where nothing else tells. */
function prior(known: Known): number {
  const usual = known.prominence * 4;
  if (known.origin === "user") return usual + 20;
  if (known.origin === "geonames") return usual - 8;
  // A city and the governorate around it: the city, and a state before a city.
  return known.type === "governorate" || known.type === "district" ? usual - 6 : usual;
}
