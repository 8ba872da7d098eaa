import { Kind } from "../../tokens/tokens.ts";
import { ASPECT, get, NUMBER, UPOS, Upos } from "../../words/features.ts";
import { Part, type Reading } from "../../words/words.ts";
import {
  BODY_HEADS,
  FACILITY_HEADS,
  GROUP_HEADS,
  MEDIA_HEADS,
  NATURE_HEADS,
  PARTY_HEADS,
  PLACE_HEADS,
} from "../heads.ts";
import { ARABIC_PARTICLES, FOREIGN_PARTICLES, PartOf, partsOf, TITLES } from "../name-parts.ts";
import { familyLike, PASSING } from "../name-words.ts";
import { nationOf } from "../nation.ts";
import type { Scan } from "../scan.ts";
import { begin, KINDS } from "./labels.ts";

/** What the model sees of one token by itself: shared by all tokens of one spelling read one way. */
export interface Unit {
  readonly reading: Reading;
  /** A word of a few letters for what the token may be to a name: `U` unknown, `T` title, `H` a body's noun … */
  readonly kind: string;
  /** The same as a small number, for features of neighbours together. */
  readonly kindId: number;
  /** Features of the token itself, and those that its neighbours see; let go by the model when it has added up their weights. */
  own: readonly string[];
  seen: readonly string[];
  /** Labels that the token may not bear by the guidelines, as bits. */
  readonly bars: number;
  /** Sums of weights a label, for the token itself and as seen from two before to two after; filled by the model. */
  scores: readonly number[] | undefined;
}

const kindIds = new Map<string, number>();
/** The number of a kind; kinds are few (clitics × what a word is). */
export function kindId(kind: string): number {
  let n = kindIds.get(kind);
  if (n === undefined) kindIds.set(kind, (n = kindIds.size + 1));
  return n;
}

/** Kinds by their numbers; 0 is the edge of the sentence. */
export const kindNames = (): readonly string[] => ["-", ...kindIds.keys()];

/** What the model sees of token `t`. */
export function unitOf(scan: Scan, t: number): Unit {
  const spelling = scan.words.spelling[t]!;
  const reading = scan.stem(t);
  const hit = spelling.unit as Unit | undefined;
  if (hit !== undefined && hit.reading === reading) return hit;
  const kind = scan.tokens.kind[t]!;
  const unit = kind === Kind.WORD ? wordUnit(scan, t, reading) : markUnit(reading, kind, scan.tokens.spelling[t]!);
  spelling.unit = unit;
  return unit;
}

function markUnit(reading: Reading, kind: number, spelling: string): Unit {
  const name =
    kind === Kind.NUMBER
      ? "#"
      : kind === Kind.LATIN
        ? "A"
        : kind === Kind.PUNCTUATION
          ? `.${spelling}`
          : kind === Kind.OPEN
            ? spelling === "(" || spelling === "["
              ? "("
              : "«"
            : kind === Kind.CLOSE
              ? spelling === ")" || spelling === "]"
                ? ")"
                : "»"
              : "$";
  return {
    reading,
    kind: name,
    kindId: kindId(name),
    own: [`k=${name}`],
    seen: [`k=${name}`],
    bars: 0,
    scores: undefined,
  };
}

/** Classes of the lexicon that tell of what stands beside a name. */
const TELLING =
  "role title person kin group say deny warn ask announce accuse time weekday month direction body place facility act event document conflict money unit quantity abstract thing animal nature sport victim nisba ordinal comparison".split(
    " ",
  );

function wordKind(r: Reading, bits: number): string {
  if (r.upos === Upos.VERB || r.upos === Upos.AUX)
    return r.guessed ? "Vu" : r.classes.has("say") ? "Vs" : get(r.features, ASPECT) === 1 ? "Vp" : "Vi";
  if (ARABIC_PARTICLES.has(r.key)) return "pa";
  if (FOREIGN_PARTICLES.has(r.key)) return "pf";
  const named = (bits & (PartOf.GIVEN | PartOf.FAMILY)) !== 0;
  if (TITLES.has(r.key) || r.classes.has("title")) return r.definite ? "Td" : "Ti";
  if (named && (bits & PartOf.COMMON) === 0)
    return (bits & PartOf.GIVEN) !== 0 ? ((bits & PartOf.FOREIGN) !== 0 ? "GF" : "G") : "F";
  if (named) return ((bits & PartOf.GIVEN) !== 0 ? "g" : "f") + (r.upos === Upos.PROPN ? "N" : r.definite ? "d" : "");
  if (r.guessed) {
    if (r.upos === Upos.PROPN) return r.definite ? "Ud" : r.form.length < 3 ? "Us" : "U";
    if (r.upos === Upos.ADJ) return r.definite ? "Xad" : "Xa";
    return r.definite ? "Xnd" : "Xn";
  }
  const nation = nationOf(r);
  if (nation !== undefined) return r.definite ? "Nd" : "Ni";
  const d = r.definite ? "d" : "i";
  if (r.upos === Upos.NOUN || r.upos === Upos.ADJ) {
    if (BODY_HEADS.has(r.lemma)) return `H${d}`;
    if (PLACE_HEADS.has(r.lemma)) return `P${d}`;
    if (MEDIA_HEADS.has(r.lemma)) return `M${d}`;
    if (PARTY_HEADS.has(r.lemma) || GROUP_HEADS.has(r.lemma)) return `K${d}`;
    if (FACILITY_HEADS.has(r.lemma) || NATURE_HEADS.has(r.lemma)) return `B${d}`;
    if (r.classes.has("role")) return `R${d}`;
    if (r.classes.has("person") || r.classes.has("kin") || r.classes.has("group")) return `W${d}`;
    if (r.classes.has("time") || r.classes.has("weekday") || r.classes.has("month")) return `t${d}`;
    if (r.classes.has("nisba")) return `J${d}`;
    return `${r.upos === Upos.NOUN ? (get(r.features, NUMBER) === 3 ? "np" : "n") : "a"}${d}`;
  }
  if (r.upos === Upos.PROPN) return r.definite ? "Qd" : "Q";
  if (r.upos === Upos.ADP) return `@${r.lemma}`;
  if (r.upos === Upos.SCONJ) return "s";
  if (r.upos === Upos.CCONJ) return "c";
  return UPOS[r.upos]!;
}

/** The bits that the model learned from: whether a foreign given name is a woman's is not among them. */
const learned = (bits: number): number => ((bits & PartOf.FOREIGN) !== 0 ? bits & ~PartOf.FEMALE : bits);

function wordUnit(scan: Scan, t: number, r: Reading): Unit {
  const { words } = scan;
  const own: string[] = [];
  const seen: string[] = [];
  let clitic = "";
  for (let w = words.firstOfToken[t]!; w < words.firstOfToken[t + 1]!; w++) {
    const x = words.reading[w]!;
    if (x.part === Part.PROCLITIC) clitic += x.form === "و" || x.form === "ف" ? "w" : "p";
    else if (x.part === Part.ENCLITIC) clitic += "s";
  }
  const bits = partsOf(r.key);
  const base = wordKind(r, bits);
  const kind = clitic === "" ? base : `${clitic}+${base}`;
  const form = r.definite && r.key.startsWith("ال") ? r.key.slice(2) : r.key;
  own.push(`k=${kind}`, `k0=${base}`, `u=${r.upos}${r.definite ? "d" : ""}${r.guessed ? "g" : ""}`);
  seen.push(`k=${kind}`);
  if (!r.guessed && r.upos !== Upos.PROPN) {
    own.push(`l=${r.lemma}`);
    seen.push(`l=${r.lemma}`);
  }
  const whole = scan.cuts(t)[0]!.parts;
  own.push(`b=${learned(bits)}`);
  if (clitic !== "" && whole !== 0) own.push(`w=${learned(whole)}`);
  for (const c of TELLING) if (r.classes.has(c)) own.push(`c=${c}${r.definite ? "d" : ""}`);
  for (const c of ["role", "title", "say", "person", "kin", "nisba", "time", "direction", "body"])
    if (r.classes.has(c)) seen.push(`c=${c}${r.definite ? "d" : ""}`);
  if (r.guessed || r.upos === Upos.PROPN || bits !== 0) {
    const n = form.length;
    own.push(`n=${Math.min(n, 9)}${r.definite ? "d" : ""}`);
    for (let k = 1; k <= 3 && k < n; k++) own.push(`e=${form.slice(-k)}`, `h=${form.slice(0, k)}`);
    if (r.guessed) {
      const padded = `^${form}$`;
      for (let i = 0; i + 3 <= padded.length; i++) own.push(`3=${padded.slice(i, i + 3)}`);
      for (let i = 0; i + 2 <= padded.length; i++) own.push(`2=${padded.slice(i, i + 2)}`);
    }
    seen.push(`e=${form.slice(-2)}${r.definite ? "d" : ""}`);
  } else if (r.definite) own.push(`e=${form.slice(-2)}d`);
  return {
    reading: r,
    kind,
    kindId: kindId(kind),
    own,
    seen,
    bars: barsOf(r, base, bits) | (clitic.startsWith("w") ? I_PERSON : 0),
    scores: undefined,
  };
}

const NO_PERSON: ReadonlySet<string> = new Set("سيتي يونايتد نيوز تايمز بوست كوم تي في كابيتال بنك بريكست".split(" "));
const B_PERSON = 1 << begin(KINDS.indexOf("person"));
const I_PERSON = B_PERSON << 1;
const B_PLACE = 1 << begin(KINDS.indexOf("place"));
const B_ORG = 1 << begin(KINDS.indexOf("organization"));

/** No name of a person begins with a people (`السوريين`), the adjective of a nation or a title; no name at all with a particle or a verb of the lexicon. */
function barsOf(r: Reading, kind: string, bits: number): number {
  // `الآن` is `آلان` without its madda.
  if (r.upos === Upos.ADV && (bits === 0 || r.lemma === "الآن")) return B_PERSON | I_PERSON | B_PLACE | B_ORG;
  if (r.upos === Upos.ADP || r.upos === Upos.SCONJ || r.upos === Upos.CCONJ || r.upos === Upos.PRON)
    return bits === 0 ? B_PERSON | B_PLACE | B_ORG : 0;
  if (kind[0] === "V" && kind !== "Vu" && bits === 0) return B_PERSON | I_PERSON | B_PLACE | B_ORG;
  // `زار السيد سمير المكتبة`: a common noun with ال is a family name only if it calls someone something.
  if (r.definite && !r.guessed && bits === 0 && (r.upos === Upos.NOUN || r.upos === Upos.ADJ) && !familyLike(r))
    return B_PERSON | I_PERSON;
  // `لوحة موناليزا`: no name begins with a feminine noun that no list holds.
  if (!r.guessed && bits === 0 && r.upos === Upos.NOUN && r.form.endsWith("ة")) return B_PERSON;
  // `جزأين`, `خطوتان`: duals that no list holds.
  if (r.guessed && /(?:أين|ئين|تين|تان)$/.test(r.form)) return B_PERSON | B_PLACE | B_ORG;
  // `مانشستر سيتي`, `سكاي نيوز`: words of clubs and media.
  if (NO_PERSON.has(r.key) || PASSING.has(r.key)) return B_PERSON | I_PERSON;
  const people = r.classes.has("nisba") && get(r.features, NUMBER) === 3;
  if (people || kind[0] === "T" || kind[0] === "R") return B_PERSON | I_PERSON | B_PLACE | (people ? B_ORG : 0);
  if (kind === "Nd" || kind === "Ni" || r.classes.has("nisba") || nationOf(r) !== undefined)
    return B_PERSON | B_PLACE | B_ORG | ((bits & PartOf.FAMILY) !== 0 ? 0 : I_PERSON);
  return 0;
}
