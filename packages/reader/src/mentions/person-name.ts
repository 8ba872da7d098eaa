import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { nationOf, plain } from "./body-rules.ts";
import type { NameLayers } from "./draft.ts";
import {
  ARABIC_PARTICLES,
  FOREIGN_PARTICLES,
  OPENING_PARTICLES,
  PartOf,
  partsOf,
  SECOND_HALVES,
} from "./name-parts.ts";
import { cutsOf, type Scan } from "./scan.ts";

/** A person's name as far as it reaches. */
export interface Personal {
  readonly to: number;
  /** How many elements it has; `عبد الله` and `بن سلمان` count as one. */
  readonly parts: number;
  /** How many of them a list holds as a name that is no ordinary word. */
  readonly sure: number;
  /** How many of them no lexicon spells. */
  readonly unknown: number;
  readonly given: boolean;
}

/** How readily a name begins: after a title or office any name will do, elsewhere its parts must be known. */
export type Mode = "free" | "office" | "title";

/** Classes of words that end a name though they follow one. */
const ENDS = [
  "time",
  "weekday",
  "month",
  "relative",
  "quantity",
  "quantifier",
  "direction",
  "unit",
  "money",
  "body",
  "act",
  "conflict",
  "document",
];
const ends = (r: Reading) => ENDS.some((c) => r.classes.has(c)) || (r.classes.has("title") && !r.guessed);

/** A word that no lexicon spells and that stands as a name may: no verb, no article, no clitic. */
export function isUnknown(r: Reading): boolean {
  if (r.definite || r.form.length < 2) return false;
  if (r.guessed)
    return (
      r.upos === Upos.PROPN ||
      (r.upos === Upos.NOUN && !/(?:ات|ون|ين|ية|اً|ا)$/.test(r.form)) ||
      (r.upos === Upos.NOUN && r.form.endsWith("ا") && r.form.length > 3) ||
      (r.upos === Upos.NOUN && /(?:ون|ين)$/.test(r.form) && r.form.length > 3)
    );
  return false;
}

/** Whether token `t` is a stem without clitics that words, or the lists, read as one. */
const bare = (scan: Scan, t: number): boolean =>
  scan.kind(t) === Kind.WORD && (scan.whole(t) || (partsOf(scan.key(t)) & (PartOf.GIVEN | PartOf.FAMILY)) !== 0);

/**
 * Reads a person's name that begins at token `t` after `letters` letters of clitics: given names, family names, what
 * joins them (`بن`, `آل`, `أبو`, `عبد`, `فان`, `دي`), words that no lexicon spells, and a family name with ال at the end.
 */
export function personal(layers: NameLayers, t: number, letters: number, mode: Mode): Personal | undefined {
  const { scan, hits } = layers;
  let at = t;
  let to = t;
  let parts = 0;
  let sure = 0;
  let unknown = 0;
  let given = false;
  let closed = false;
  for (let n = 0; n < 9 && at >= 0; n++) {
    if (scan.kind(at) !== Kind.WORD) break;
    const firstToken = at === t;
    const k = firstToken && letters > 0 ? keyAfter(scan, t, letters) : scan.key(at);
    const r = scan.stem(at);
    const whole = firstToken ? true : scan.whole(at);
    const bits = partsOf(k);
    const named = (bits & (PartOf.GIVEN | PartOf.FAMILY)) !== 0;
    const common = (bits & PartOf.COMMON) !== 0;
    // A place or body of the lists between the parts of a name ends it.
    const hit = hits[at];
    if (
      !firstToken &&
      hit &&
      hit.sense.known.kind !== "person" &&
      !named &&
      !hit.sense.doubtful &&
      hit.hit.letters === 0
    )
      break;

    if (parts === 0 && OPENING_PARTICLES.has(k) && k !== "ال") {
      const next = scan.after(at);
      if (next < 0 || !joins(scan, next, k)) return undefined;
      to = next + 1;
      parts++;
      if (k === "عبد") {
        sure++;
        given = true;
      } else if (!scan.stem(next).guessed && (partsOf(scan.key(next)) & 3) === 0) unknown++;
      else sure++;
      at = scan.after(next);
      continue;
    }
    if (parts > 0 && (ARABIC_PARTICLES.has(k) || FOREIGN_PARTICLES.has(k)) && !(k === "ام" && !given)) {
      const next = scan.after(at);
      const foreign = FOREIGN_PARTICLES.has(k) && !ARABIC_PARTICLES.has(k);
      if (
        next >= 0 &&
        (foreign
          ? plain(scan, next) &&
            (isUnknown(scan.stem(next)) || (partsOf(scan.key(next)) & 3) !== 0 || FOREIGN_PARTICLES.has(scan.key(next)))
          : joins(scan, next, k))
      ) {
        let last = next;
        // `بن عبد العزيز`, `فان دير بيلين`.
        if (
          scan.key(next) === "عبد" ||
          scan.key(next) === "ابو" ||
          scan.key(next) === "ابي" ||
          FOREIGN_PARTICLES.has(scan.key(next))
        ) {
          const further = scan.after(next);
          if (further >= 0 && plain(scan, further)) last = further;
        }
        to = last + 1;
        parts++;
        sure++;
        at = scan.after(last);
        closed = false;
        continue;
      }
      if (!named && !isUnknown(r)) break;
    }
    if (parts > 0 && SECOND_HALVES.has(k) && at === to) {
      to = at + 1;
      sure++;
      at = scan.after(at);
      continue;
    }
    if (closed) break;
    if (k.startsWith("ال") && k.length > 4) {
      // A definite word is a family name behind another part; it may open a name after a title only.
      const family = (bits & PartOf.FAMILY) !== 0;
      const opens =
        parts === 0 &&
        ((bits & PartOf.GIVEN) !== 0 ||
          (family && (mode === "title" || (!common && mode === "office"))) ||
          (mode === "title" && r.guessed));
      const follows = parts > 0 && (named || (whole && familyLike(r)));
      if (!opens && !follows) break;
      to = at + 1;
      parts++;
      if (named && !common) sure++;
      if (!named) unknown++;
      if (parts === 1 && (bits & PartOf.GIVEN) !== 0) given = true;
      else closed = true;
      at = scan.after(at);
      continue;
    }
    if (named && bare(scan, at)) {
      if (common && parts === 0 && mode === "free" && r.upos !== Upos.PROPN && !nameAfter(scan, at)) break;
      if (common && parts === 0 && mode === "office" && r.upos !== Upos.PROPN && !nameAfter(scan, at)) break;
      if (common && parts > 0 && r.upos === Upos.VERB) break;
      to = at + 1;
      parts++;
      if (!common) sure++;
      if ((bits & PartOf.GIVEN) !== 0) given = true;
      at = scan.after(at);
      continue;
    }
    if (whole && isUnknown(r) && !ends(r)) {
      to = at + 1;
      parts++;
      unknown++;
      at = scan.after(at);
      continue;
    }
    // `هشام شرف`, `محمد سمير`: an indefinite word behind a given name, where the name must end here.
    break;
  }
  return parts > 0 ? { to, parts, sure, unknown, given } : undefined;
}

function keyAfter(scan: Scan, t: number, letters: number): string {
  return cutsOf(scan.tokens.spelling[t]!).find((c) => c.letters === letters)?.key ?? scan.key(t).slice(letters);
}

/** Whether what follows a particle makes a name with it: `بن سلمان`, `أبو الغيط`, `عبد ربه`. */
function joins(scan: Scan, next: number, particle: string): boolean {
  if (scan.kind(next) !== Kind.WORD) return false;
  const k = scan.key(next);
  if (particle === "عبد") return k.startsWith("ال") || k === "ربه" || k === "رب";
  if (!scan.whole(next) && (partsOf(k) & 3) === 0) return k.startsWith("ال") || k === "عبد";
  const r = scan.stem(next);
  return (
    (partsOf(k) & 3) !== 0 ||
    r.guessed ||
    k === "عبد" ||
    k === "ابو" ||
    k === "ابي" ||
    k.startsWith("ال") ||
    r.upos === Upos.PROPN ||
    (particle !== "ذو" &&
      particle !== "ام" &&
      r.upos !== Upos.VERB &&
      r.upos !== Upos.ADP &&
      !r.classes.has("relative") &&
      r.upos !== Upos.PRON)
  );
}

/** Whether the token after `t` is a part of a name that is no ordinary word. */
function nameAfter(scan: Scan, t: number): boolean {
  const n = scan.after(t);
  if (n < 0) return false;
  const k = scan.key(n);
  const bits = partsOf(k);
  return (
    ((bits & 3) !== 0 && (bits & PartOf.COMMON) === 0) ||
    k === "بن" ||
    k === "ال" ||
    k === "ابو" ||
    (scan.whole(n) && isUnknown(scan.stem(n)) && scan.stem(n).upos === Upos.PROPN) ||
    ((bits & PartOf.FAMILY) !== 0 && k.startsWith("ال"))
  );
}

/** A definite singular word that may be a family name behind a given name: `الشاطر`, `المهندس`, `الطويل`, never a day or a relative. */
function familyLike(r: Reading): boolean {
  if (!r.definite || ends(r)) return false;
  if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.PROPN) return false;
  if (
    nationOf(r) !== undefined ||
    r.classes.has("role") ||
    r.classes.has("group") ||
    r.classes.has("ordinal") ||
    (r.classes.has("comparison") && !r.guessed)
  )
    return false;
  return !/(?:ات|ون|ين|ية|تان|تين)$/.test(r.form) || (r.guessed && !/(?:ات|ون)$/.test(r.form));
}
