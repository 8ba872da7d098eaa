import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import { bodyBorneOut, placeBorneOut } from "./borne-out.ts";
import { inClub, isClub, isOfClub, isOnSport, isTheCity, ofFederation } from "./clubs.ts";
import type { Known, Sense } from "./gazetteer.ts";
import { BEARERS, GROUP_HEADS, LOOSE_BEARERS, MEDIA_HEADS, PARTY_HEADS, PLACE_HEADS } from "./heads.ts";
import { type Hit, isPlace, longestHit, longestWithin } from "./longest-hit.ts";
import { besideIt, chooseNamesakes, type Setting, type Shared } from "./namesakes.ts";
import { nationOf } from "./nation.ts";
import type { Scan } from "./scan.ts";
import { besideName, townBorneOut, townStandsAlone, wantsContext } from "./towns.ts";
import { excluded, isAdjective, isAttribute, vetoed } from "./vetoes.ts";

/** The lemma of the noun before a name, looked at over opening marks: `حركة` in `لحركة "حماس"`. */
function headBefore(scan: Scan, from: number): string {
  const b = scan.before(from);
  return b < 0 ? "" : scan.stem(b).lemma;
}

/** Which of a hit's senses is meant, or undefined when the words around it bear none out. */
function senseOf(scan: Scan, hit: Hit): Sense | undefined {
  if (vetoed(scan, hit)) return undefined;
  const head = headBefore(scan, hit.from);
  const media = MEDIA_HEADS.has(head);
  const group = media || GROUP_HEADS.has(head) || PARTY_HEADS.has(head);
  let best: Sense | undefined;
  let bestScore = 0;
  for (const sense of hit.senses) {
    const { known } = sense;
    let score = sense.doubtful ? 0 : 2;
    if (known.kind === "organization") {
      const borne = bodyBorneOut(scan, hit, known);
      if (borne) score += 3;
      else if (sense.doubtful && !inClub(scan, hit, known)) continue;
      else score += sense.doubtful ? 1 : 0;
      // `نظام الوثائق المطور «الجديد»`: an adjective of the definite noun before it.
      if (sense.doubtful && !inClub(scan, hit, known) && isAttribute(scan, hit.from, hit.to, hit.letters)) continue;
      if (media && known.sector !== "JRN" && known.sector !== "BUS") score -= 1;
    } else if (known.kind === "person") {
      // Short forms that are words as well wait for the full name or a title.
      if (sense.doubtful && !afterTitle(scan, hit)) continue;
      if (sense.doubtful) score += 1;
    } else {
      if (isAdjective(scan, hit)) continue;
      if (wantsContext(hit, known) && !townStandsAlone(scan, hit, sense)) continue;
      // `محمد الشدادي`: a town's name behind a given name is a family's.
      if (known.origin === "place" && known.prominence <= 3 && hit.to - hit.from === 1 && besideName(scan, hit))
        continue;
      if (known.type === "governorate" && sense.doubtful && !governorateNoun(scan, hit)) continue;
      // A user's name that is an ordinary word is one here as well, unless the words around say otherwise.
      const word = known.origin === "user" && hit.to - hit.from === 1 && isWord(scan, hit);
      const borne = (sense.doubtful || word) && placeBorneOut(scan, hit, known);
      if ((sense.doubtful || word) && !borne) continue;
      if (group && hit.letters === 0 && !PLACE_HEADS.has(head)) score -= 1;
      score += known.prominence / 10 + (borne ? 1 : 0);
    }
    if (score > bestScore) {
      best = sense;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a single token is an ordinary word of the lexicon. */
function isWord(scan: Scan, hit: Hit): boolean {
  const r = scan.stem(hit.from);
  return !r.guessed && r.upos !== Upos.PROPN;
}

function afterTitle(scan: Scan, hit: Hit): boolean {
  const b = scan.before(hit.from);
  if (b < 0 || hit.letters > 0) return false;
  const r = scan.stem(b);
  return r.definite && (r.classes.has("title") || r.classes.has("role"));
}

/** A name of the lists and what it is held to mean. */
export interface Found {
  readonly hit: Hit;
  readonly sense: Sense;
  /** Why it means this, where it may mean something else. */
  readonly because?: string;
}

/** The names of the lists, by the token that each begins in. `home`: the states that the report comes from. */
export function findHits(scan: Scan, home: () => readonly string[]): readonly (Found | undefined)[] {
  const out: (Found | undefined)[] = new Array(scan.tokens.count);
  const shared: Hit[] = [];
  /** Family names that are ordinary words (`الأسد`), to be read once it is known of which states the report speaks. */
  const waiting: Hit[] = [];
  /** Names of towns abroad, likewise. */
  const towns: Hit[] = [];
  /** Places that are ordinary words (`تعز`), likewise. */
  const words: Hit[] = [];
  /** Provinces that are called by a side (`المنطقة الشرقية`), likewise. */
  const regions: Hit[] = [];
  /** Clubs that are ordinary words (`الهلال`), to be read once it is known that the report is one on sport. */
  const clubs: Hit[] = [];
  const countries = new Map<string, number>();
  const places = new Set<Known>();
  const count = (country: string | null, n: number) => {
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + n);
  };
  for (let t = 0; t < out.length; t++) {
    const kind = scan.kind(t);
    if (kind !== Kind.WORD && kind !== Kind.LATIN) continue;
    let hit = longestHit(scan, t);
    if (!hit) {
      count(nationOf(scan.stem(t)) ?? null, 1);
      continue;
    }
    // Where the words around bear the longest name out of nothing, a shorter one may stand.
    let sense = senseOf(scan, hit);
    const longest = hit;
    while (!sense && hit.to - hit.from > 1) {
      hit = longestWithin(scan, t, hit.to - 1);
      if (!hit) break;
      sense = senseOf(scan, hit);
    }
    if (!hit || !sense) {
      for (const h of hit && hit !== longest ? [longest, hit] : [longest])
        if (h.senses.some((s) => wantsContext(h, s.known))) towns.push(h);
      if (hit && hit.to - hit.from === 1 && hit.senses.some(isPlaceAndWord)) words.push(hit);
      for (const h of hit && hit !== longest ? [longest, hit] : [longest]) if (isRegion(h)) regions.push(h);
      if (
        hit &&
        hit.to - hit.from === 1 &&
        hit.senses.some((s) => s.known.kind === "person" && s.known.country !== null)
      )
        waiting.push(hit);
      else if (hit?.senses.some(isClub)) clubs.push(hit);
      continue;
    }
    out[t] = { hit, sense };
    if (isPlace(sense) && hit.senses.filter(isPlace).length > 1) shared.push(hit);
    else {
      count(sense.known.country, sense.known.kind === "place" ? 2 : 1);
      if (sense.known.kind === "place" && places.size < 60) places.add(sense.known);
    }
  }
  const named = (country: string) => (countries.get(country) ?? 0) > 0;
  for (const hit of towns) {
    if (out[hit.from] || excluded(scan, hit)) continue;
    const sense = hit.senses.find((s) => wantsContext(hit, s.known) && townBorneOut(scan, hit, s, named));
    if (!sense) continue;
    out[hit.from] = { hit, sense };
    if (hit.senses.length > 1) shared.push(hit);
  }
  for (const hit of words) {
    if (out[hit.from] || excluded(scan, hit)) continue;
    const sense = hit.senses.find((s) => isPlaceAndWord(s) && (countries.get(s.known.country ?? "") ?? 0) >= 2);
    if (sense && standsAsPlace(scan, out, hit, sense.known)) out[hit.from] = { hit, sense };
  }
  for (const hit of regions) {
    if (out[hit.from] || behindRegion(scan, hit)) continue;
    const sense = hit.senses[0]!;
    if (named(sense.known.country!) || home().includes(sense.known.country!)) out[hit.from] = { hit, sense };
  }
  recut(scan, out, countries, home);
  settleShared(scan, out, shared, { countries, places: [...places], home });
  if (clubs.length > 0 && isOnSport(scan))
    for (const hit of clubs) {
      const sense = hit.senses.find(isClub)!;
      if (excluded(scan, hit)) continue;
      if (scan.key(hit.to - 1).endsWith("الاتحاد") && ofFederation(scan)) continue;
      if (standsAlone(scan, hit, true)) out[hit.from] = { hit, sense };
    }
  settleCities(scan, out);
  for (const hit of waiting) {
    const sense = hit.senses.find((s) => s.known.kind === "person" && (countries.get(s.known.country ?? "") ?? 0) >= 3);
    if (sense && (standsAlone(scan, hit) || joined(scan, out, hit))) out[hit.from] = { hit, sense };
  }
  return out;
}

/** `فاز ليفربول`: in a report on sport the club, not the city that it is called after. */
function settleCities(scan: Scan, out: (Found | undefined)[]): void {
  const both = out.filter((f): f is Found => f !== undefined && isPlace(f.sense) && f.hit.senses.some(isClub));
  if (both.length === 0) return;
  const sport = isOnSport(scan);
  const cityAt = (t: number) => {
    const f = t < 0 ? undefined : out[t];
    return f !== undefined && isPlace(f.sense) && f.sense.known.type !== "state" && !f.hit.senses.some(isClub);
  };
  for (const { hit, sense } of both)
    if (sport ? !isTheCity(scan, hit, sense.known, cityAt) : isOfClub(scan, hit))
      out[hit.from] = { hit, sense: hit.senses.find(isClub)! };
}

/** `المنطقة الشرقية`, `الحدود الشمالية`: a province whose name is two ordinary words, and no other's. */
const isRegion = (hit: Hit): boolean =>
  hit.to - hit.from > 1 &&
  hit.senses.length === 1 &&
  hit.senses[0]!.doubtful &&
  hit.senses[0]!.known.type === "governorate";

/** `المنطقة الشرقية من المدينة`: of what it is a side. */
function behindRegion(scan: Scan, hit: Hit): boolean {
  const next = scan.after(hit.to - 1);
  return (
    next >= 0 &&
    (scan.key(next) === "من" || scan.tokens.spelling[next]![0] === "ل") &&
    scan.stem(next).upos !== Upos.PROPN
  );
}

/**
 * `مكة، وجدة`: a word that is a place whole and another behind a clitic is the one whose state the report speaks of or comes from, where it names
 * nothing else of the whole one's.
 */
function recut(
  scan: Scan,
  out: (Found | undefined)[],
  countries: ReadonlyMap<string, number>,
  home: () => readonly string[],
): void {
  let whole: Found[] | undefined;
  for (const f of out)
    if (f && f.hit.letters === 0 && f.hit.to - f.hit.from === 1 && isPlace(f.sense) && scan.cuts(f.hit.from).length > 1)
      if (underClitic(scan, f.hit.from)) (whole ??= []).push(f);
  if (!whole) return;
  for (const { hit, sense } of whole) {
    const other = underClitic(scan, hit.from)!;
    const own = sense.known.country ?? "";
    const told = 2 * whole.filter((f) => f.sense.known.country === own).length;
    const b = scan.before(hit.from);
    if ((countries.get(own) ?? 0) > told || home().includes(own) || (b >= 0 && PLACE_HEADS.has(scan.stem(b).lemma)))
      continue;
    const state = other.sense.known.country ?? "";
    if ((countries.get(state) ?? 0) > 0 || home().includes(state)) {
      const { from, to } = hit;
      out[from] = { hit: { from, to, letters: other.letters, senses: other.senses }, sense: other.sense };
    }
  }
}

/** The well-known place that a token is behind one clitic, if it is. */
function underClitic(
  scan: Scan,
  t: number,
): { readonly letters: number; readonly senses: readonly Sense[]; readonly sense: Sense } | undefined {
  for (const cut of scan.cuts(t)) {
    if (cut.letters !== 1 || !cut.node?.senses) continue;
    const sense = cut.node.senses.find((s) => !s.doubtful && s.known.kind === "place" && s.known.prominence > 2);
    if (sense) return { letters: 1, senses: cut.node.senses, sense };
  }
  return undefined;
}

const isPlaceAndWord = ({ known, doubtful }: Sense): boolean =>
  doubtful && known.kind === "place" && known.origin === "place";

/**
 * Whether a place that is an ordinary word too (`تعز`) stands as one, in a report that speaks of its state: joined to a
 * place, behind a direction, or, if no noun is meant, behind a preposition of place.
 */
function standsAsPlace(scan: Scan, out: readonly (Found | undefined)[], hit: Hit, known: Known): boolean {
  const r = scan.stem(hit.from);
  const next = scan.plain(scan.after(hit.to - 1));
  // `الخبر الجديد`, `الضفة الأخرى`: a noun with its adjective.
  if (r.definite && next?.definite && next.upos === Upos.ADJ) return false;
  // `في جازان، وصبيا، وضمد`.
  const mark = scan.tokens.spelling[hit.from - 1];
  const first = mark === "،" || mark === "," ? hit.from - 2 : hit.from - 1;
  if (
    hit.letters === 1 &&
    scan.tokens.spelling[hit.from]![0] === "و" &&
    first >= 0 &&
    scan.sameSentence(first, hit.from) &&
    placeEndsAt(out, first, known.prominence < 3 ? known.country : null)
  )
    return true;
  if (known.prominence < 3) return false;
  const noun = (r.upos === Upos.NOUN || r.upos === Upos.ADJ) && !r.guessed;
  if (hit.letters > 0) {
    const clitic = scan.tokens.spelling[hit.from]![hit.letters - 1];
    return !noun && (clitic === "ب" || clitic === "ل") && r.upos !== Upos.VERB;
  }
  const b = scan.before(hit.from);
  if (b < 0) return false;
  const before = scan.stem(b);
  if (before.definite) return false;
  if (before.classes.has("direction") && before.lemma !== "بعد") return true;
  return !noun && (before.lemma === "في" || before.lemma === "إلى" || before.lemma === "من" || before.lemma === "نحو");
}

/** Whether the last word of a place of the lists is token `t`. */
function placeEndsAt(out: readonly (Found | undefined)[], t: number, country: string | null): boolean {
  for (let from = t; from >= 0 && from > t - 4; from--) {
    const f = out[from];
    if (f && f.hit.to === t + 1) return isPlace(f.sense) && (country === null || f.sense.known.country === country);
  }
  return false;
}

const GOVERNORATES = new Set("محافظة ولاية منطقة إقليم إمارة جهة محافظ والي حاكم أمير ريف بلدية شعبية".split(" "));

/** Whether the noun of a governorate stands before the name: `محافظة حلب`, `بولاية البحر الأحمر`. */
function governorateNoun(scan: Scan, hit: Hit): boolean {
  const b = scan.before(hit.from);
  if (b < 0 || hit.letters > 0 || scan.stem(b).definite) return false;
  const { lemma } = scan.stem(b);
  return GOVERNORATES.has(lemma) || (BEARERS.has(lemma) && !LOOSE_BEARERS.has(lemma));
}

/** A small town abroad is a rival to a place of its name only where its state stands beside it. */
const rival = (scan: Scan, hit: Hit, s: Sense): boolean => besideIt(scan, hit, s.known).some((r) => r.weight >= 80);

/** `عمان`, `طرابلس`: which of the places that share a name. */
function settleShared(
  scan: Scan,
  out: (Found | undefined)[],
  hits: readonly Hit[],
  { countries, places, home }: Omit<Setting, "home"> & { readonly home: () => readonly string[] },
): void {
  const shared: Shared[] = [];
  for (const hit of hits) {
    const now = out[hit.from]!.sense;
    const senses = hit.senses.filter(
      (s) =>
        isPlace(s) &&
        (s === now ||
          (wantsContext(hit, s.known)
            ? townStandsAlone(scan, hit, s) || rival(scan, hit, s)
            : s.known.type === "governorate"
              ? governorateNoun(scan, hit)
              : !s.doubtful || placeBorneOut(scan, hit, s.known))),
    );
    if (senses.length > 1) shared.push({ hit, senses });
  }
  if (shared.length === 0) return;
  const choices = chooseNamesakes(scan, shared, { countries, places, home: home() });
  shared.forEach(({ hit }, i) => {
    out[hit.from] = { hit, ...choices[i]! };
  });
}

/** `الحوثي وصالح`: joined by و to a name of the lists. */
function joined(scan: Scan, out: readonly (Found | undefined)[], hit: Hit): boolean {
  const b = hit.from - 1;
  return (
    hit.letters === 1 &&
    scan.tokens.spelling[hit.from]![0] === "و" &&
    scan.sameSentence(b, hit.from) &&
    (out[b]?.sense.known.kind === "organization" || out[b]?.sense.known.kind === "person")
  );
}

/** Whether a definite word is no adjective of the noun before it and no one else's family name. */
function standsAlone(scan: Scan, hit: Hit, club = false): boolean {
  const r = scan.stem(hit.from);
  if (!r.definite || !r.key.startsWith("ال")) return false;
  if (r.upos !== Upos.NOUN && r.upos !== Upos.PROPN && !(club && r.upos === Upos.ADJ)) return false;
  const b = scan.before(hit.from);
  const before = b < 0 ? undefined : scan.stem(b);
  return hit.letters > 0 || before === undefined || (before.upos !== Upos.PROPN && !before.guessed && !before.definite);
}
