import { NUMBER, nameOf } from "../../words/features.ts";
import type { CueWord } from "../cues/table.ts";
import {
  clauseLimit,
  isComma,
  isPronounAttached,
  isRelative,
  isVerb,
  type Layers,
  namedAt,
  type Stretch,
} from "../layers.ts";
import { adverb, anonymity, circumstance, citation, objectPronoun, time, wish } from "./asides.ts";
import { type Draft, type Gap, GapReader, type Outcome } from "./gap.ts";
import { isBody } from "./kinds.ts";
import { bracket, colon, comma, mark, question, quotation, that } from "./marks.ts";
import { apposition, demonstrative, phrase, whatHappened } from "./phrases.ts";
import { preposition } from "./prepositions.ts";
import { called, title } from "./titles.ts";
import { clause, conjunction, misreadVerb, particle } from "./verbs.ts";

/** What may stand between a cue and its content, in the order in which it is asked whose a word is. */
const STEPS: readonly ((s: GapReader, w: number) => Outcome)[] = [
  wish,
  quotation,
  colon,
  comma,
  bracket,
  that,
  question,
  anonymity,
  citation,
  apposition,
  title,
  called,
  preposition,
  time,
  circumstance,
  adverb,
  objectPronoun,
  whatHappened,
  misreadVerb,
  clause,
  conjunction,
  mark,
  demonstrative,
  phrase,
  particle,
];

/** Up to how many words between a cue and what it brings are looked at. */
const LONGEST = 90;
/** The same for nouns: `تقارير من سكان الحي بأن …`. */
const NEAR = 12;

/**
 * Reads on from a cue to its content.
 *
 * `قالت الوزارة، في بيان أمس، إن الجسر أغلق` gives subject `الوزارة`, channel `في بيان`, time `أمس`, bringer `that` and the content's first word `الجسر`.
 *
 * @param hasSubject true when who speaks stands before the cue, or cannot stand after it (participles)
 */
export function readGap(l: Layers, cueWord: number, cw: CueWord, hasSubject: boolean): Gap {
  const d: Draft = {
    subject: null,
    addressee: null,
    object: null,
    anonymity: null,
    channel: null,
    time: -1,
    place: -1,
    bringer: null,
    at: -1,
    content: -1,
    preposition: "",
  };
  let begin = cueWord + 1;
  if (isPronounAttached(l.words.reading[begin])) {
    if (cw.cue.to === "ه") d.addressee = [begin, begin + 1];
    else if (cw.form === "finite" || cw.form === "participle") d.object = [begin, begin + 1];
    begin++;
  }
  const longest = cw.form === "noun" || cw.form === "masdar" ? NEAR : LONGEST;
  const s = new GapReader(l, cw, begin, Math.min(clauseLimit(l, cueWord), cueWord + longest), d, !hasSubject);
  return objectFirst(l, atVerb(s, atComma(s, read(s))), cw);
}

/** Verbs that never come without what was said. */
const SAYING = new Set(["قال", "أضاف"]);
/** Up to how few words behind a comma are no clause. */
const FEW = 4;

/** `وأضاف باشرت الفرق العمل`, `وقال المتحدث لقد حرص المدير`: a verb right behind أضاف, or a لقد, brings what was said where nothing else does. */
function atVerb(s: GapReader, d: Gap): Gap {
  if (d.bringer !== null || s.cw.form !== "finite" || !SAYING.has(s.cw.cue.lemma)) return d;
  const { reading } = s.l.words;
  const next = reading[s.begin];
  if (s.limit - s.begin <= FEW) return d;
  if (d.subject === null && s.cw.cue.lemma === "أضاف" && next && isVerb(next) && next.lemma !== "كان")
    return { ...d, bringer: "colon", at: s.begin, content: s.begin };
  const from = d.subject ? d.subject[1] : s.begin;
  for (let w = from; w < s.limit && w < from + 6; w++)
    if (reading[w]!.form === "لقد") return { ...d, bringer: "colon", at: w, content: w };
  return d;
}

/** `قال المدير، الجسر سيفتح غدا`: where nothing else brings what was said, the comma behind who speaks does. */
function atComma(s: GapReader, d: Gap): Gap {
  if (d.bringer !== null || d.subject === null || s.cw.form !== "finite" || !SAYING.has(s.cw.cue.lemma)) return d;
  const { reading } = s.l.words;
  const comma = d.subject[1];
  if (!isComma(reading[comma]) || isRelative(reading[comma + 1]!) || s.limit - comma <= FEW) return d;
  return { ...d, bringer: "colon", at: comma, content: comma + 1 };
}

function read(s: GapReader): Gap {
  let w = s.begin;
  while (w < s.limit) {
    let next = w + 1;
    for (const step of STEPS) {
      const outcome = step(s, w);
      if (outcome === null) continue;
      if (typeof outcome !== "number") return outcome;
      next = outcome;
      break;
    }
    w = Math.max(next, w + 1);
  }
  return s.d;
}

/** Verbs that never lack an object: where one noun phrase alone follows, it is that, and who speaks is left out. */
const OBJECT_FIRST = new Set("وصف شبه نعت اتهم أبلغ أخبر طمأن ناشد".split(" "));

/** A word of which the lexicon says nothing that could govern a name. */
const isUnknown = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w]!;
  // `سلامي` is no `two peaces`.
  if (nameOf(r.features, NUMBER) === "Dual" && r.form.endsWith("ي")) return true;
  return !r.definite && (r.classes.size === 0 || r.classes.has("given") || r.classes.has("family"));
};

/** The gap as read, with a lone noun phrase behind such a verb as its object. */
function objectFirst(l: Layers, d: Gap, cw: CueWord): Gap {
  if (d.subject === null || d.addressee !== null || d.object !== null || !OBJECT_FIRST.has(cw.cue.lemma)) return d;
  // `وصف سلامي إسرائيل بأنها`: an unknown name and a known one are two, and the first speaks.
  const [from, to] = d.subject;
  if (cw.form === "finite" && to > from + 1 && namedAt(l, from) < 0 && isBody(l, from + 1) && isUnknown(l, from)) {
    const object: Stretch = [from + 1, to];
    return cw.cue.to === "ه"
      ? { ...d, subject: [from, from + 1], addressee: object }
      : { ...d, subject: [from, from + 1], object };
  }
  return cw.cue.to === "ه" ? { ...d, subject: null, addressee: d.subject } : { ...d, subject: null, object: d.subject };
}
