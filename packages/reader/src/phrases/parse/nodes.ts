import { Kind } from "../../tokens/tokens.ts";
import {
  ASPECT,
  DEFINITE,
  GENDER,
  get,
  NUMBER,
  nameOf,
  PRONTYPE,
  Upos,
  VERBFORM,
  VOICE,
} from "../../words/features.ts";
import { Part, type Reading } from "../../words/words.ts";
import type { Clauses, Tree } from "../phrases.ts";
import { mix, ofText } from "./table.ts";

/** What the parser sees of the words of one sentence; 0 is the root above them, word `w` of the text is `w - begin + 1`. */
export interface Nodes {
  readonly begin: number;
  readonly count: number;
  /** Universal Dependencies' part of speech, a number of `UPOS`; ROOT for the root. */
  readonly pos: Int32Array;
  /** Our finer part of speech, the lemma, and what sort of thing it is, as hashes. */
  readonly fine: Int32Array;
  readonly lemma: Int32Array;
  readonly sort: Int32Array;
  /** Gender, number and definiteness, two bits each. */
  readonly agree: Int32Array;
  /** The preposition or conjunction right before the phrase that it heads, as a hash; 0 for none. */
  readonly before: Int32Array;
  /** Head and relation by rule. */
  readonly ruledHead: Int32Array;
  readonly ruledRelation: Int32Array;
  readonly phrase: Int32Array;
  readonly clause: Int32Array;
  /** 1 head of its phrase, 2 verb of its clause, 4 subject, 8 object, 16 enclitic, 32 begins its token. */
  readonly role: Int32Array;
  readonly reading: readonly (Reading | undefined)[];
}
export const ROOT = 20;

interface Sight {
  readonly fine: number;
  readonly lemma: number;
  readonly sort: number;
  readonly agree: number;
}
const seen = new WeakMap<Reading, Sight>();

const SORTS = [
  "time",
  "weekday",
  "month",
  "person",
  "role",
  "title",
  "given",
  "family",
  "placename",
  "place",
  "body",
  "group",
  "say",
  "aux",
  "nisba",
  "quantifier",
  "act",
  "measure",
  "currency",
  "ordinal",
];

/** What a reading shows, worked out once. */
export function sightOf(r: Reading): Sight {
  const known = seen.get(r);
  if (known) return known;
  const f = r.features;
  let fine = `${r.upos}`;
  switch (r.upos) {
    case Upos.VERB:
    case Upos.AUX:
      fine += `${get(f, ASPECT)}${nameOf(f, VOICE) === "Pass" ? "p" : ""}${r.classes.has("say") ? "s" : ""}`;
      break;
    case Upos.NOUN:
    case Upos.ADJ:
      fine += `${r.definite ? "d" : ""}${get(f, VERBFORM)}${r.form.endsWith("ا") && nameOf(f, DEFINITE) === "Ind" ? "a" : ""}`;
      break;
    case Upos.PRON:
      fine += `${get(f, PRONTYPE)}${r.part}${r.classes.has("relative") ? "r" : ""}`;
      break;
    case Upos.NUM:
      fine += r.entry ? "w" : r.form.length === 4 ? "y" : "";
      break;
    case Upos.PROPN:
      fine += r.classes.has("given") ? "g" : r.classes.has("family") ? "f" : r.classes.has("placename") ? "p" : "";
      break;
    case Upos.PUNCT:
    case Upos.ADP:
    case Upos.PART:
    case Upos.SCONJ:
    case Upos.CCONJ:
      fine += r.lemma;
      break;
  }
  let sort = 0;
  for (let i = 0; i < SORTS.length; i++) if (r.classes.has(SORTS[i]!)) sort = mix(sort + 1, i);
  const agree = get(f, GENDER) | (get(f, NUMBER) << 2) | ((r.definite ? 2 : get(f, DEFINITE) === 3 ? 3 : 1) << 4);
  const sight = { fine: ofText(fine), lemma: ofText(r.lemma), sort, agree };
  seen.set(r, sight);
  return sight;
}

/** The nodes of the words from `begin` to before `stop`; `tags` are their parts of speech, by the number of the word. */
export function nodesOf(clauses: Clauses, ruled: Tree, tags: ArrayLike<number>, begin: number, stop: number): Nodes {
  const { phrases } = clauses;
  const { words } = phrases;
  const count = stop - begin + 1;
  const column = () => new Int32Array(count);
  const n = {
    begin,
    count,
    pos: column(),
    fine: column(),
    lemma: column(),
    sort: column(),
    agree: column(),
    before: column(),
    ruledHead: column(),
    ruledRelation: column(),
    phrase: column().fill(-1),
    clause: column().fill(-1),
    role: column(),
    reading: [undefined as Reading | undefined, ...words.reading.slice(begin, stop)],
  };
  n.pos[0] = ROOT;
  n.fine[0] = n.lemma[0] = n.sort[0] = 77;
  n.ruledHead[0] = -1;
  for (let w = begin, i = 1; w < stop; w++, i++) {
    const r = words.reading[w]!;
    const sight = sightOf(r);
    n.pos[i] = tags[w]!;
    n.fine[i] = sight.fine;
    n.lemma[i] = sight.lemma;
    n.sort[i] = sight.sort;
    n.agree[i] = sight.agree;
    const head = ruled.head[w]!;
    n.ruledHead[i] = head < begin || head >= stop ? 0 : head - begin + 1;
    n.ruledRelation[i] = ofText(ruled.relation[w]!);
    const p = phrases.of[w]!;
    const c = clauses.of[w]!;
    n.phrase[i] = p;
    n.clause[i] = c;
    const first = p !== -1 && phrases.head[p] === w ? phrases.first[p]! : w;
    const governor = first - 1;
    if (governor >= begin) {
      const g = words.reading[governor]!;
      if (g.upos === Upos.ADP || g.upos === Upos.CCONJ || g.upos === Upos.SCONJ || g.upos === Upos.PART)
        n.before[i] = sightOf(g).lemma;
    }
    n.role[i] =
      (p !== -1 && phrases.head[p] === w ? 1 : 0) |
      (c !== -1 && clauses.verb[c] === w ? 2 : 0) |
      (c !== -1 && clauses.subjectWord[c] === w ? 4 : 0) |
      (c !== -1 && clauses.objectWord[c] === w ? 8 : 0) |
      (r.part === Part.ENCLITIC ? 16 : 0) |
      (words.firstOfToken[words.token[w]!] === w ? 32 : 0) |
      (words.tokens.kind[words.token[w]!] === Kind.OPEN ? 64 : 0);
  }
  return n;
}
