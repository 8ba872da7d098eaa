import { Kind } from "../tokens/tokens.ts";
import { GENDER, get, Upos } from "../words/features.ts";
import type { Known, Sense } from "./gazetteer.ts";
import { PLACE_HEADS } from "./heads.ts";
import { type Hit, longestHit } from "./longest-hit.ts";
import type { Scan } from "./scan.ts";

/** `النادي الأهلي`: the club's noun with ال before its name. */
export function inClub(scan: Scan, hit: Hit, known: Known): boolean {
  if (
    !known.introducedBy.has("نادي") ||
    hit.letters > 0 ||
    hit.from === 0 ||
    !scan.sameSentence(hit.from - 1, hit.from)
  )
    return false;
  const b = scan.stem(hit.from - 1);
  return b.definite && (b.lemma === "ناد" || b.lemma === "نادي") && scan.key(hit.from).startsWith("ال");
}

/** Words of sport by class and lemma, and how many of them make a report one on sport. */
const SPORT = "sport";
const SPORT_LEMMAS: ReadonlySet<string> = new Set([
  "لاعب",
  "مدرب",
  "فريق",
  "ملعب",
  "هدف",
  "نادي",
  "ناد",
  "دوري",
  "كأس",
]);
const SPORT_LEAST = 6;
/** Whether a report is one on sport, by its words that are no names of the lists. */
export function isOnSport(scan: Scan): boolean {
  let n = 0;
  for (let t = 0; t < scan.tokens.count && n < SPORT_LEAST; t++) {
    const kind = scan.kind(t);
    if ((kind !== Kind.WORD && kind !== Kind.LATIN) || longestHit(scan, t)) continue;
    const r = scan.stem(t);
    if (r.classes.has(SPORT) || SPORT_LEMMAS.has(r.lemma)) n++;
  }
  return n >= SPORT_LEAST;
}
export const isClub = (s: Sense): boolean =>
  s.doubtful && s.known.kind === "organization" && s.known.introducedBy.has("نادي");

/** Whether a report speaks of a federation of sport: `الاتحاد السعودي`, `رئيس الاتحاد`; then الاتحاد alone is no club. */
export function ofFederation(scan: Scan): boolean {
  for (let t = 0; t < scan.tokens.count; t++) {
    if (scan.kind(t) !== Kind.WORD || scan.stem(t).key !== "الاتحاد") continue;
    const b = scan.before(t);
    if (b >= 0 && (scan.stem(b).lemma === "ناد" || scan.stem(b).lemma === "نادي")) return false;
    const next = scan.plain(scan.after(t));
    if (next?.definite && next.upos === Upos.ADJ) return true;
  }
  return false;
}

/** What a city has and a club has not, by lemma: `مطار ليفربول`. */
const OF_CITIES: ReadonlySet<string> = new Set(
  "مطار ميناء جامعة شارع شوارع بلدية عمدة أهالي سكان كاتدرائية".split(" "),
);
/** Behind what a city stands, by lemma: `في برشلونة`. */
const BEFORE_CITIES: ReadonlySet<string> = new Set("في قرب نحو صوب خارج داخل وسط عبر شمال جنوب شرق غرب".split(" "));
/** What players and clubs do, so that إلى and من are between clubs as well: `انضم إلى ليفربول`. By lemma. */
const BETWEEN_CLUBS: ReadonlySet<string> = new Set(
  (
    "انتقل انتقال منتقل انضم انضمام منضم ضم رحل رحيل قادم قدوم صفقة عقد تعاقد إعارة أعار معار باع بيع اشترى شراء " +
    "عاد عودة دولار يورو جنيه إسترليني مهاجم مدافع حارس لاعب نجم خروج خسر خسارة استعاد مركز"
  ).split(" "),
);
const FAR = 10;
/** Whose a club is, and what it has, by lemma: before these letters `الخليج` is the club, elsewhere the Gulf. */
const OF_CLUBS: ReadonlySet<string> = new Set(
  "لاعب مدرب حارس مدافع مهاجم جناح هداف مرمى قميص نادي ناد فريق مشجع".split(" "),
);
const CITIES: ReadonlySet<string> = new Set(["city", "capital", "town", "state", ""]);
/** `المباراة التي احتضنتها موناكو`. By lemma. */
const HOSTS: ReadonlySet<string> = new Set(["احتضن", "استضاف"]);

/** `مدرب برشلونة`: whose a club is stands right before its letters. */
export function isOfClub(scan: Scan, hit: Hit): boolean {
  const b = scan.before(hit.from);
  return b >= 0 && hit.letters === 0 && !scan.stem(b).definite && OF_CLUBS.has(scan.stem(b).lemma);
}

/**
 * Whether a city whose club has its name (`ليفربول`) is the city in a report on sport: behind `في` and a city's own nouns, behind `إلى` and `من`
 * where nobody changes clubs, with the feminine adjective of its state, where a dateline begins, beside a city that has no such club.
 */
export function isTheCity(scan: Scan, hit: Hit, place: Known, cityAt: (t: number) => boolean): boolean {
  const spelt = scan.tokens.spelling;
  const clitics = hit.letters > 0 ? spelt[hit.from]!.slice(0, hit.letters) : "";
  if (!CITIES.has(place.type)) return !isOfClub(scan, hit);
  if (clitics.includes("ب")) return true;
  const b = scan.before(hit.from);
  // `برشلونة (رويترز)`: a dateline.
  const next = scan.after(hit.to - 1);
  if (b < 0) return next < 0 || !/^[\p{L}\p{N}]/u.test(spelt[hit.to] ?? "");
  const before = scan.stem(b);
  if (clitics === "" && (OF_CITIES.has(before.lemma) || (PLACE_HEADS.has(before.lemma) && !before.definite)))
    return true;
  // `برشلونة الإسبانية` is the city, `برشلونة الإسباني` the club.
  const r = next < 0 ? undefined : scan.plain(next);
  if (r?.definite && r.classes.has("nisba")) return get(r.features, GENDER) === 2;
  if (clitics.startsWith("و") && cityAt(hit.from - 1)) return true;
  if (hit.to < spelt.length && scan.sameSentence(hit.to, hit.from) && spelt[hit.to]![0] === "و" && cityAt(hit.to))
    return true;
  if (clitics !== "") return false;
  if (HOSTS.has(before.lemma)) return true;
  // `كان فيه روما`, `خط وسط برشلونة`.
  if (BEFORE_CITIES.has(before.lemma))
    return scan.plain(b) !== undefined && !(before.lemma === "وسط" && b > 0 && scan.stem(b - 1).lemma === "خط");
  if (before.lemma !== "إلى" && before.lemma !== "من") return false;
  for (let t = b - 1; t >= 0 && t > b - FAR && scan.sameSentence(t, b); t--)
    if (BETWEEN_CLUBS.has(scan.stem(t).lemma)) return false;
  return true;
}
