import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { canAct, ownersOf, partiesAt, partiesIn } from "./parties.ts";
import { isPronoun, isVerb, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";

const NOBODY: readonly string[] = [];

/** How far behind an attack it is looked for. */
const FAR = 26;
/** Verbs whose subject says that it was he. */
const CLAIMS = new Set(["تبنى"]);
/** Verbs of laying it to somebody, whom إلى or ل brings: `هجوم نسب إلى المتمردين`. */
const LAID = new Set(["نسب", "عزا"]);
const TO = new Set(["إلى", "ل"]);
/** Nouns that with من before them tell whose doing it is: `يعتقد أنها من فعل المسلحين`. */
const DOING = new Set(["فعل", "صنع", "تنفيذ", "تدبير", "تخطيط"]);
/** Behind an attack is whoever planned it: `كانت وراءها جماعات إجرامية`, `يقف خلفه التنظيم`. */
const BEHIND = new Set(["وراء", "خلف"]);
const STANDING = new Set(["وقف", "كان"]);

/**
 * Who did an attack by what the rest of its sentence says of it: who claims it, to whom it is laid, who is behind it.
 * The attack stands at `at`; what is said of another deed between is none of it.
 */
export function blamedFor(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const acting = (ids: readonly string[]): readonly string[] => ids.filter((id) => canAct(l, id));
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + FAR);
  for (let w = at + 1; w < stop; w++) {
    const r = reading[w]!;
    let found = NOBODY;
    if (isVerb(r) && CLAIMS.has(r.lemma)) return acting(subjectOf(l, w).ids);
    // Spelt like `نسب`, kinship, it may be read as a noun.
    if (LAID.has(r.lemma) && (isVerb(r) || !r.definite)) {
      const to = slotsAfter(l, w).find((s) => TO.has(s.by));
      found = acting(partiesIn(l, to));
    } else if (DOING.has(r.lemma) && reading[w - 1]!.lemma === "من" && l.phrases.of[w] !== -1) {
      found = acting(ownersOf(l, l.phrases.of[w]!));
    } else if (BEHIND.has(r.lemma) && isPronoun(reading[w + 1])) {
      const verb = isVerb(reading[w - 1]) && STANDING.has(reading[w - 1]!.lemma) ? w - 1 : -1;
      const next = l.phrases.at[w + 2] ?? -1;
      if (next !== -1) found = acting(partiesAt(l, l.phrases.head[next]!));
      if (found.length === 0 && verb !== -1) found = acting(subjectOf(l, verb).ids);
    }
    if (found.length > 0) return found;
    if (r.upos === Upos.PUNCT && (r.form === ":" || r.form === "؛")) break;
  }
  return NOBODY;
}
