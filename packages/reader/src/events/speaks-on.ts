import { GENDER, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { caseOf } from "./agreement.ts";
import { cueAt, fits } from "./antecedent.ts";
import { takesObject } from "./control.ts";
import type { EventLayers } from "./layers.ts";
import { isComma, slotsAfter } from "./slots.ts";
import { isAdverbial, subjectOf } from "./subject.ts";
import type { Parties } from "./verb-parties.ts";

/**
 * Parties where somebody who has spoken goes on to demand, charge or praise, and those next to the words are named in what he said: a circumstance behind
 * his words (`قالت اللجنة إن الزيارة تشجع النظام، مطالبة الدول بإلغائها`), or a verb without a subject, behind which stands whom he asks
 * (`قال الوزير إن القوات تتقدم، وطالب قوات التحالف بمواصلة الضربات`).
 */
export function speaksOn(l: EventLayers, at: number, finite: boolean, found: Parties): Parties {
  const cue = cueAt(l, at);
  const who = cue?.sourceEntity;
  if (!cue || !who || found.actors.includes(who) || !spokeBefore(l, at, cue.id, who, finite)) return found;
  if (!finite)
    return isCircumstance(l, at) && fits(l, who, undefined, numberOf(l, at))
      ? { actors: [who], recipients: found.recipients.filter((id) => id !== who) }
      : found;
  if (isObjectOnly(l, at)) return { actors: [who], recipients: found.actors };
  const { features } = l.words.reading[at]!;
  const agrees = fits(l, who, nameOf(features, GENDER), nameOf(features, NUMBER));
  return subjectOf(l, at).word === -1 && agrees && saidRightBefore(l, at, who)
    ? { actors: [who], recipients: found.recipients.filter((id) => id !== who) }
    : found;
}

/** Whether somebody's words end shortly before a word: in its sentence, behind a verb in the sentence before it, too. */
function spokeBefore(l: EventLayers, at: number, but: string, who: string, finite: boolean): boolean {
  const { firstOf, sentence, start } = l.words;
  const from = start[firstOf[Math.max(0, sentence[at]! - (finite ? 1 : 0))]!]!;
  return l.statements.items.some(
    (s) => s.id !== but && s.sourceEntity === who && s.content.some((c) => c.end > from && c.end <= start[at]!),
  );
}

/** `مطالبا` is one man or body, whatever plural it was read as. */
const numberOf = (l: EventLayers, at: number): string | undefined =>
  /(?:ا|اً)$/.test(l.words.reading[at]!.form) ? "Sing" : nameOf(l.words.reading[at]!.features, NUMBER);

/** `قال الوزير إن القوات تتقدم، وطالب`: whether nothing but a mark and `و` stands between his words and a verb. */
function saidRightBefore(l: EventLayers, at: number, who: string): boolean {
  let w = at - 1;
  while (w >= 0 && (l.words.reading[w]!.upos === Upos.PUNCT || l.words.reading[w]!.upos === Upos.CCONJ)) w--;
  return l.statements.items.some((s) => s.sourceEntity === who && s.content.some((c) => c.end === l.words.end[w]));
}

/** `، مطالبا`, `، داعيين`, `، مطالبة`: an indefinite participle behind a mark, though spelt as the masdar. */
function isCircumstance(l: EventLayers, at: number): boolean {
  const r = l.words.reading[at]!;
  const before = l.words.reading[at - 1];
  return !r.definite && /(?:ا|اً|ة|ين)$/.test(r.form) && isComma(before) && nameOf(r.features, VERBFORM) !== "Fin";
}

/** Whether all that stands free behind a verb is one phrase, which may be its object and was taken for its subject. */
function isObjectOnly(l: EventLayers, at: number): boolean {
  const subject = subjectOf(l, at);
  if (subject.word <= at || !takesObject(l.words.reading[at]!.lemma)) return false;
  if (subject.phrase !== -1 && caseOf(l, subject.phrase) === "nominative") return false;
  return !slotsAfter(l, at).some(
    (s) => s.by === "" && s.word !== subject.word && !(s.phrase !== -1 && isAdverbial(l, s)),
  );
}
