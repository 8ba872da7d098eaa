import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import type { Known, Sense } from "./gazetteer.ts";
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
