import { key } from "../letters/fold.ts";
import { Kind } from "../tokens/tokens.ts";
import { GENDER, get, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import type { Known } from "./gazetteer.ts";
import { BEARERS, LOOSE_BEARERS, MEDIA_HEADS, PLACE_HEADS } from "./heads.ts";
import { type Hit, isPlace } from "./longest-hit.ts";
import type { Scan } from "./scan.ts";

/** Whether a doubtful place name is borne out by the words around it. */
export function placeBorneOut(scan: Scan, hit: Hit, known: Known): boolean {
  const b = scan.before(hit.from);
  if (b >= 0 && hit.letters === 0 && PLACE_HEADS.has(scan.stem(b).lemma) && !scan.stem(b).definite) return true;
  if (
    b >= 0 &&
    hit.letters === 0 &&
    known.type === "state" &&
    scan.stem(b).classes.has("direction") &&
    !scan.stem(b).definite
  )
    return true;
  if (b >= 0 && hit.letters === 0 && borneByNoun(scan, hit, b, known)) return true;
  // `الباب السورية`: the adjective of its own country behind it.
  const next = scan.after(hit.to - 1);
  if (next >= 0 && known.country !== null) {
    const r = scan.stem(next);
    if (scan.whole(next) && r.definite && r.classes.has(`country:${known.country}`) && get(r.features, GENDER) === 2)
      return true;
  }
  // `حمص وحماة`, `بين صعدة وعمران`: a place beside it.
  if (besidePlace(scan, hit, known)) return true;
  const whole = scan.words.firstOfToken[hit.from]!;
  const r = scan.stem(hit.from);
  if (whereGoes(scan, hit, known, r, b)) return true;
  return (
    r.upos === Upos.PROPN &&
    (scan.words.reading[whole]!.upos === Upos.ADP ||
      (b >= 0 && scan.stem(b).classes.has("direction")) ||
      (b >= 0 && (scan.stem(b).lemma === "في" || scan.stem(b).lemma === "إلى")))
  );
}

/**
 * `في الأقصر`, `إلى العقبة`: a city that many know stands behind a preposition of place, though with ال it is a word as well; not
 * where a definite adjective makes it one.
 */
function whereGoes(scan: Scan, hit: Hit, known: Known, r: Reading, b: number): boolean {
  if (known.prominence < 4 || !SETTLED.has(known.type) || hit.to - hit.from > 1 || !r.definite) return false;
  const next = scan.plain(scan.after(hit.to - 1));
  if (next?.definite && (next.upos === Upos.ADJ || next.classes.has("comparison"))) return false;
  const clitic = scan.words.reading[scan.words.firstOfToken[hit.from]!]!;
  if (clitic.upos === Upos.ADP) return clitic.lemma === "ب";
  return b >= 0 && hit.letters === 0 && TO_PLACES.has(scan.stem(b).lemma);
}
const SETTLED = new Set(["city", "capital", "region"]);
const TO_PLACES = new Set(["في", "إلى", "نحو", "قرب"]);

/** `مستشفى عسير`, `أهالي تعز`: what a town or province has, and its name. */
function borneByNoun(scan: Scan, hit: Hit, b: number, known: Known): boolean {
  const noun = scan.stem(b);
  if (!BEARERS.has(noun.lemma) || noun.definite || noun.upos !== Upos.NOUN || known.prominence < 2) return false;
  const r = scan.stem(hit.from);
  if (r.upos === Upos.VERB && !r.guessed) return known.prominence > 3;
  return !LOOSE_BEARERS.has(noun.lemma) || r.upos === Upos.PROPN || r.guessed || known.prominence > 3;
}

export function besidePlace(scan: Scan, hit: Hit, known: Known): boolean {
  // `فرنسا وكان`: the verb, no Cannes.
  const { upos } = scan.stem(hit.from);
  if (known.prominence < 4 && (upos === Upos.VERB || upos === Upos.AUX)) return false;
  // A lesser one only beside a place of its own state: `العزة والكرامة` are no towns.
  const near = (other: Known) =>
    other.kind === "place" && (known.prominence > 2 || (other.country === known.country && other.prominence > 1));
  const sure = (k: string) => scan.lists.begin(k)?.senses?.some((s) => !s.doubtful && near(s.known)) ?? false;
  if (scan.tokens.spelling[hit.from]![0] === "و" && hit.letters > 0) {
    const b = hit.from - 1;
    if (b >= 0 && scan.kind(b) === Kind.WORD && scan.sameSentence(b, hit.from) && scan.cuts(b).some((c) => sure(c.key)))
      return true;
  }
  const n = hit.to;
  if (n < scan.tokens.count && scan.kind(n) === Kind.WORD && scan.sameSentence(n, hit.from)) {
    const s = scan.key(n);
    if (s[0] === "و" && sure(s.slice(1))) return true;
  }
  return false;
}

/** Whether a doubtful name of a body is borne out: its own class noun before it, or marks around it. */
export function bodyBorneOut(scan: Scan, hit: Hit, known: Known): boolean {
  const b = scan.before(hit.from);
  if (b >= 0 && hit.letters === 0) {
    const stem = scan.stem(b);
    if (
      known.introducedBy.has(stem.key) ||
      known.introducedBy.has(scan.key(b)) ||
      known.introducedBy.has(key(stem.lemma))
    )
      return true;
    if (known.sector === "JRN" && (MEDIA_HEADS.has(stem.lemma) || stem.key === "انباء")) return true;
  }
  // `الدوحة – قنا:`: an agency in a dateline.
  if (
    known.sector === "JRN" &&
    known.introducedBy.has("وكاله") &&
    scan.tokens.spelling[hit.to] === ":" &&
    /^[-–—−ـ/]$/.test(scan.tokens.spelling[hit.from - 1] ?? "")
  )
    return true;
  // `مدينة "شيفيلد"` is no club.
  if (scan.enclosed(hit.from, hit.to))
    return !(known.introducedBy.has("نادي") && hit.senses.some((s) => isPlace(s) && !s.doubtful));
  // `صحيفتا معاريف العبرية والحياة اللبنانية`: a medium with the adjective of its country, a class noun further back.
  const next = scan.after(hit.to - 1);
  if (
    known.sector === "JRN" &&
    next >= 0 &&
    scan.whole(next) &&
    scan.stem(next).classes.has("nisba") &&
    scan.stem(next).definite
  ) {
    for (let t = hit.from - 1; t >= 0 && t > hit.from - 8 && scan.sameSentence(t, hit.from); t--)
      if (MEDIA_HEADS.has(scan.stem(t).lemma)) return true;
  }
  return false;
}
