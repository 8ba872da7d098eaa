import { GENDER, get, Upos } from "../words/features.ts";
import type { Known, Sense } from "./gazetteer.ts";
import { PLACE_HEADS } from "./heads.ts";
import type { Hit } from "./longest-hit.ts";
import { nationOf } from "./nation.ts";
import type { Scan } from "./scan.ts";

/** Prepositions and adverbs of place after which a town stands, as lemmas. */
const BEFORE_TOWNS = new Set("في إلى من ب ل قرب نحو حتى بين صوب خارج داخل عند وسط".split(" "));

/** Whether a place is so small that its name alone does not name it: towns of GeoNames, villages and quarters of one word. */
export const wantsContext = (hit: Hit, known: Known): boolean =>
  known.origin === "geonames" ||
  (known.origin === "place" && known.prominence === 1 && known.type !== "capital" && hit.to - hit.from === 1);

/**
 * Whether a small town may be meant where nothing but its name stands: a large one, or a name of several words,
 * that is no ordinary word and no part of a person's name. The names of thousands of small towns abroad are words and
 * family names as well (`ديكسون`, `باري`); those want `townBorneOut`.
 */
export function townStandsAlone(scan: Scan, hit: Hit, { known, doubtful }: Sense): boolean {
  if (doubtful || known.origin === "place") return false;
  if (hit.to - hit.from > 1) return true;
  // Letters taken off a word that no lexicon spells may be its own: `بلاتر` is no `لاتر`.
  if (hit.letters > 0 && (known.prominence < 3 || tooShort(scan, hit))) return false;
  return known.prominence >= 2 && !besideName(scan, hit);
}

const tooShort = (scan: Scan, hit: Hit): boolean => scan.key(hit.from).length - hit.letters < 5;

/** `كلينت أوستن`: a name without clitics right behind or before another word that is a name, so perhaps a person's. */
export function besideName(scan: Scan, hit: Hit): boolean {
  const b = hit.from - 1;
  if (hit.letters === 0 && b >= 0 && scan.sameSentence(b, hit.from)) {
    const r = scan.plain(b);
    if (r && (r.guessed || (r.upos === Upos.PROPN && !r.classes.has("placename")))) return true;
  }
  // `سنترال بارك`, `فورت لي`: the first word of a longer name.
  const n = scan.plain(scan.after(hit.to - 1));
  return n !== undefined && !n.classes.has("placename") && (n.upos === Upos.PROPN || (n.guessed && !n.definite));
}

/**
 * Whether the words around a town's name bear it out: the noun of a settlement before it (`بلدة`), the adjective of its
 * state behind it, or a preposition of place in a report that names its state. `named` says whether the report does.
 */
export function townBorneOut(
  scan: Scan,
  hit: Hit,
  { known, doubtful }: Sense,
  named: (country: string) => boolean,
): boolean {
  const country = known.country ?? "";
  const next = scan.plain(scan.after(hit.to - 1));
  // `فالنسيا الإسبانية`, not `فريق فالنسيا الإسباني`.
  if (next?.definite && nationOf(next) === country && get(next.features, GENDER) === 2) return true;
  const b = scan.before(hit.from);
  const before = b >= 0 && hit.letters === 0 ? scan.stem(b) : undefined;
  const head = before !== undefined && PLACE_HEADS.has(before.lemma) && !before.definite;
  if (head) return !doubtful || known.origin === "place" || named(country);
  if (doubtful || !named(country) || besideName(scan, hit) || (hit.letters > 0 && tooShort(scan, hit))) return false;
  return (
    hit.letters > 0 || (before !== undefined && (BEFORE_TOWNS.has(before.lemma) || before.classes.has("direction")))
  );
}
