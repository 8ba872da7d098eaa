import { Upos } from "../words/features.ts";
import { castOf, entity, indexOf, isState } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { ledBy } from "./led.ts";
import { isVerb } from "./slots.ts";
import type { Trigger } from "./triggers/index.ts";
import type { Parties } from "./verb-parties.ts";

/** Verbs of harm whose object is hurt in an attack that other words name. */
export const SUFFERED = new Set("قتل أصاب جرح أودى حصد أوقع خلف".split(" "));

/**
 * Of violence grammar tells who is struck and who strikes more surely than weights, which know from reports written to be learned from
 * that others near may be. Where the two have others, a name or people by grammar are struck, and a name by grammar strikes; a body that
 * is called by its kind (`الجماعة`) may be whoever weights have, and armed men without a name may be of those whom they name.
 */
export function withStruck(l: EventLayers, at: number, { roles }: Trigger, chosen: Parties, ruled: Parties): Parties {
  let { actors, recipients } = chosen;
  const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
  const named = (id: string): boolean => entity(l, id).kind !== "group";
  const people = (id: string): boolean => {
    const w = castOf(l).first[indexOf(id)]!;
    return w !== -1 && l.words.reading[w]!.classes.has("person");
  };
  const struck = ruled.recipients;
  if (struck.length > 0 && struck.every((id) => named(id) || people(id)) && !meets(struck, [...recipients, ...actors]))
    recipients = struck;
  const strikes = ruled.actors;
  // `أعلن المتحدث مقتل جنود في كمين نصبه مسلحون`: who tells of it is none who did it.
  const tells = actors.length > 0 && actors.every((id) => isTeller(l, id));
  if (
    strikes.length > 0 &&
    // `قام رجل بتفجير نفسه`: who is said to do it.
    (!actors.some(named) || tells || strikes.every(named) || ledBy(l, at) !== -1) &&
    !meets(strikes, [...actors, ...recipients])
  )
    actors = strikes;
  actors = actors.filter((id) => !isDead(l, id));
  // `أعلنت الشرطة مقتل خمسة في انفجار`: who tells what others suffered in an attack of others is none who did it.
  const source = actors.length === 0 ? null : sourceOf(l, at);
  if (source !== null && actors.includes(source)) {
    const person = entity(l, source).kind === "person" && !ruled.actors.includes(source);
    if (person || isSufferedIn(l, at)) actors = actors.filter((id) => id !== source);
  }
  // `أعلن الجيش مقتل عشرة مسلحين`: of a death that is laid to nobody by its words nobody is guessed to have brought it about.
  if (roles.kind === "v" && !isVerb(l.words.reading[at])) actors = actors.filter((id) => ruled.actors.includes(id));
  return withoutBystanders(l, at, { actors, recipients }, ruled);
}

/** Attacks that are told of those who made them in other words (`في هجوم انتحاري`), not of those whose forces strike (`في غارة`, `في عملية`). */
const SUFFERED_IN = new Set("انفجار تفجير هجوم اعتداء كمين حادث اغتيال".split(" "));
/** Whether what is suffered was so in an attack right behind it, with nobody told who made it. */
function isSufferedIn(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  if (reading[at]!.lemma === "انفجار") return true;
  if (!SUFFERED.has(reading[at]!.lemma) && !SUFFERINGS.has(reading[at]!.lemma)) return false;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 16);
  for (let w = at + 2; w < stop; w++)
    if (SUFFERED_IN.has(reading[w]!.lemma) && reading[w - 1]!.upos === Upos.ADP) return true;
  return false;
}
const SUFFERINGS = new Set("مقتل مصرع إصابة جرح سقوط وفاة استشهاد".split(" "));
/** Who says what the word stands in, or announces it right before it. */
function sourceOf(l: EventLayers, at: number): string | null {
  const s = l.statements.of[at]!;
  return s === -1 ? null : l.statements.items[s]!.sourceEntity;
}

/** Those who are called the dead or wounded strike nobody. */
function isDead(l: EventLayers, id: string): boolean {
  const w = castOf(l).first[indexOf(id)]!;
  return w !== -1 && DEAD.has(l.words.reading[w]!.lemma);
}
const DEAD = new Set("قتيل جريح ضحية شهيد مصاب".split(" "));

/** Offices of those who only tell. */
const TELLERS = new Set("متحدث ناطق مصدر شاهد مراسل مراقب محلل خبير طبيب".split(" "));
function isTeller(l: EventLayers, id: string): boolean {
  const w = castOf(l).first[indexOf(id)]!;
  return w !== -1 && TELLERS.has(l.words.reading[w]!.lemma);
}

/** Sectors of bodies that do violence. */
const FIGHTING = new Set(["REB", "MIL", "UAF", "COP", "SPY"]);
/** Behind an attack people without a name who stand farther off were not struck by it unless its words say so. */
const FAR = 10;

/** Who stands by when violence is told, though no word of it makes him its doer: a body that does not fight, a man of office. */
const looksOn = (l: EventLayers, id: string): boolean => {
  const { kind, sector, office } = entity(l, id);
  if (kind === "organization") return !FIGHTING.has(sector ?? "");
  return kind === "person" && (office !== null || sector === "GOV");
};

/** Whether people without a name are told of only far behind an attack in its sentence. */
function isFarBehind(l: EventLayers, at: number, id: string): boolean {
  if (entity(l, id).kind !== "group") return false;
  const s = l.words.sentence[at]!;
  for (let w = l.words.firstOf[s]!; w <= at + FAR && l.words.sentence[w] === s; w++)
    if (l.entities.of[w] === indexOf(id)) return false;
  for (let w = at + FAR + 1; l.words.sentence[w] === s; w++) if (l.entities.of[w] === indexOf(id)) return true;
  return false;
}

/**
 * Parties of violence as weights have them, without those who are only near it and whom grammar has in no part: the minister who visits the
 * wounded, the agency that tells of a raid, the land in which it was, people of whom the sentence tells later.
 */
function withoutBystanders(l: EventLayers, at: number, { actors, recipients }: Parties, ruled: Parties): Parties {
  const struck = (id: string): boolean => ruled.recipients.includes(id) || !(isState(l, id) || isFarBehind(l, at, id));
  return {
    actors: actors.filter((id) => ruled.actors.includes(id) || !looksOn(l, id)),
    recipients: recipients.filter(struck),
  };
}
