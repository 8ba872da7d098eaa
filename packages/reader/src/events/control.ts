import { GENDER, NUMBER, nameOf } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { allFit, antecedent } from "./antecedent.ts";
import { PARTICLES } from "./before-verb.ts";
import { OBLIGATORY } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { ASKING } from "./nouns.ts";
import { partiesOf } from "./parties.ts";
import { governorOf, isPronoun, isVerb, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { TRIGGERS } from "./triggers/index.ts";
import { objectOf } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];

/** Prepositions that bring whoever is to act in the clause of أن behind them: `سبق لفرنسا أن`, `على إيران أن`, `طلب من الجيش أن`. */
const BRINGS_DOER = new Set(["ل", "على", "من", "ب"]);

/** Verbs whose subject does what the clause of أن tells: `قرر الوزير أن يستقيل`, `كادت القوات أن تقتحم`. */
const OWN = new Set(
  `قرر أراد حاول استطاع رفض اعتزم تعهد وعد قبل خشي كاد أوشك نوى فضل اختار وافق استعد اضطر أمل رغب حرص أصر تمكن ود أحب قدر عزم أقسم حلف خاف تمنى
  لبث عسى اشتهى آثر أبى استنكف تجنب نسي تذكر اقترح عرض`.split(/\s+/),
);

/** How far before أن its verb may stand. */
const FAR = 16;

/**
 * Who acts in a clause of أن by what governs it, where the clause names nobody: whom a preposition brings, whom a verb of asking asks, or the subject of
 * a verb of wanting and doing. Grammars call it control (Wright II § 88; Badawi, Carter & Gully § 5.5).
 */
export function controlled(l: EventLayers, verb: number, start: number): readonly string[] {
  const { reading } = l.words;
  const v = reading[verb]!;
  let an = verb - 1;
  while (an > start && PARTICLES.has(reading[an]!.lemma) && !isVerb(reading[an])) an--;
  if (an <= start || reading[an]!.lemma !== "أن" || reading[an]!.part !== Part.STEM) return NOBODY;
  const fitting = (ids: readonly string[]): readonly string[] =>
    ids.length > 0 && allFit(l, ids, nameOf(v.features, GENDER), nameOf(v.features, NUMBER)) ? ids : NOBODY;
  // `سبق له أن سافر`, `طلب منهم أن ينسحبوا`
  if (isPronoun(reading[an - 1]) && BRINGS_DOER.has(reading[an - 2]?.lemma ?? "")) {
    const who = antecedent(l, an - 1);
    const brought = who === undefined ? NOBODY : fitting([who]);
    if (brought.length > 0) return brought;
  }
  const p = l.phrases.of[an - 1]!;
  const by = p === -1 ? -1 : governorOf(l, p);
  if (by !== -1 && BRINGS_DOER.has(reading[by]!.lemma)) {
    const brought = fitting(partiesOf(l, p));
    if (brought.length > 0) return brought;
  }
  for (let w = an - 1; w >= start && w > an - FAR; w--) {
    const r = reading[w]!;
    if (r.classes.has("relative") || r.classes.has("anna") || r.classes.has("inna") || r.form === ":" || r.form === "؛")
      break;
    if (!isVerb(r)) continue;
    if (ASKING.has(r.lemma)) {
      const after = slotsAfter(l, w).filter((s) => s.word < an);
      return fitting(objectOf(l, w, subjectOf(l, w).phrase, after));
    }
    return OWN.has(r.lemma) ? fitting(subjectOf(l, w).ids) : NOBODY;
  }
  return NOBODY;
}

/** Whether a verb may have an object, so that one noun phrase behind it may be that where another tells who acts. */
export const takesObject = (lemma: string): boolean =>
  OBLIGATORY.has(lemma) || (TRIGGERS.get(lemma)?.some((t) => t.roles.kind === "t" || t.roles.kind === "ti") ?? false);

const DEMANDS = new Set(["REQUEST", "ACCUSE", "THREATEN", "SANCTION", "SUPPORT", "COERCE", "ASSAULT"]);
/** Whether a verb has somebody as its object in every sense of the table. */
export const demands = (lemma: string): boolean =>
  TRIGGERS.get(lemma)?.every(
    (t) => t.part === "n" || t.part === "m" || (t.roles.kind === "t" && DEMANDS.has(t.type)),
  ) ?? false;
