import type { Rule, Step } from "../rules/rule.ts";
import { ASPECT, NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import type { Draft, NameLayers } from "./draft.ts";
import { PartOf, partsOf } from "./name-parts.ts";
import { isFunction } from "./name-words.ts";
import { person } from "./office-rules.ts";
import type { Personal } from "./person-name.ts";
import type { Scan } from "./scan.ts";

/** Up to how many words behind a verb of saying its أن is looked for. */
const FAR = 12;
/** Prepositions that stand before أن. By bare lemma. */
const BEFORE_THAT = new Set("إلى على عن من".split(" "));
/** Classes of those who have an office or a trade. */
const SOMEBODY = ["role", "title", "person"];
/** Classes of what is said of when. */
const WHEN = ["day-part", "weekday", "month"];

const isThat = (scan: Scan, t: number): boolean => {
  const { classes, lemma } = scan.stem(t);
  return (lemma === "أن" || lemma === "إن") && (classes.has("anna") || classes.has("inna"));
};

/** The token behind the last word before أن, إلى أن or a comma and أن, which stand at `t`; -1 where none of them does. */
function endBefore(scan: Scan, t: number): number {
  if (isThat(scan, t)) return scan.whole(t) || scan.stem(t).lemma === "أن" ? t : -1;
  const next = t + 1;
  if (next >= scan.tokens.count || !scan.sameSentence(t, next) || !isThat(scan, next)) return -1;
  const r = scan.stem(t);
  return r.form === "،" || r.form === "," || BEFORE_THAT.has(r.lemma) ? t : -1;
}

/**
 * `أكد رئيس الفريق الإعلامي حمد العمر أن الحملة مستمرة`: between an office that is whole and what its bearer says only his name can stand, though both
 * words are ordinary ones too.
 */
const BETWEEN: Step<NameLayers> = {
  label: "a verb of saying, an office, two words, and أن",
  match({ words, scan }, at, m) {
    if (words.reading[at]!.upos !== Upos.VERB) return -1;
    const first = words.token[at]! + 1;
    if (first >= scan.tokens.count || !scan.sameSentence(first - 1, first) || !scan.whole(first)) return -1;
    // `قال يوسف الجيدة إن`: no office, but a given name that is no other word.
    const named = isSure(scan, first);
    if (!named && !SOMEBODY.some((c) => scan.stem(first).classes.has(c))) return -1;
    let end = -1;
    for (let t = first + 2; end < 0 && t < first + FAR && t < scan.tokens.count && scan.sameSentence(first, t); t++) {
      end = endBefore(scan, t);
      const r = scan.stem(t);
      if (end < 0 && (r.upos === Upos.VERB || r.upos === Upos.PUNCT || r.classes.has("relative"))) return -1;
    }
    const [whose, given, family] = [end - 3, end - 2, end - 1];
    if (end < 0 || !scan.whole(given) || !scan.whole(family)) return -1;
    if (named ? given !== first : whose < first || !closes(scan, whose)) return -1;
    if (!isName(scan, given, family)) return -1;
    // `أكد رئيس الجمعية أمل الأهالي أن يفتح الجسر`: what is hoped for.
    const said = words.reading[words.firstOfToken[end + (isThat(scan, end) ? 1 : 2)]!];
    if (said && nameOf(said.features, ASPECT) === "Imp") return -1;
    const name: Personal = { to: end, parts: 2, sure: 1, unknown: 1, given: true, letters: 0 };
    m.keep("name", given, end, name);
    return words.firstOfToken[end]!;
  },
};

/** Whether an office is whole with a word: nothing more hangs on what is definite. */
function closes(scan: Scan, t: number): boolean {
  const r = scan.stem(t);
  return r.definite && r.upos !== Upos.PROPN;
}

/** Whether a given name stands there that is no ordinary word. */
function isSure(scan: Scan, t: number): boolean {
  const bits = partsOf(scan.key(t));
  return (bits & PartOf.GIVEN) !== 0 && (bits & PartOf.COMMON) === 0 && !scan.stem(t).definite;
}

/** Whether a given name of the lists and a word that may be a family's stand there. */
function isName(scan: Scan, given: number, family: number): boolean {
  const [a, b] = [scan.stem(given), scan.stem(family)];
  if ((partsOf(scan.key(given)) & PartOf.GIVEN) === 0 || a.definite || a.part !== Part.STEM) return false;
  // `المشرفون على الدراسة`, where `علي` is spelt with two dots.
  if (a.upos === Upos.VERB || (isFunction(a) && !scan.tokens.spelling[given]!.endsWith("ي"))) return false;
  if ([a, b].some((r) => WHEN.some((c) => r.classes.has(c)))) return false;
  if (isFunction(b) || b.upos === Upos.VERB || b.upos === Upos.NUM || b.part !== Part.STEM) return false;
  // `أبلغ مارسيلو الصحفيين أن`: whom he told.
  if (nameOf(b.features, NUMBER) === "Plur" && !b.guessed) return false;
  return b.definite || b.guessed || partsOf(scan.key(family)) !== 0;
}

export const SPEAKER_RULE: Rule<NameLayers, Draft> = {
  name: "mentions/speaker-of-office",
  example: "وأكد رئيس الفريق الإعلامي حمد العمر أن الحملة مستمرة.",
  anchor: ["class:say", "class:deny", "class:warn", "class:announce"],
  pattern: [BETWEEN],
  make(m, layers) {
    return person(layers, m.value<Personal>("name")!, m.span("name")![0], 0.75, null);
  },
};
