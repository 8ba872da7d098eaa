import { nameOf, PERSON } from "../words/features.ts";
import { mainSubject, type Told } from "./actors.ts";
import { fits } from "./agreement.ts";
import { cueAt } from "./cue-at.ts";
import { type Shape, shapeOf } from "./cues/table.ts";
import { clauseStart, isPronounAttached, isThat, isVerb, type Layers, type Stretch } from "./layers.ts";
import { headOf } from "./nouns.ts";
import { readOffices } from "./offices.ts";
import type { Raw } from "./raw.ts";
import { NOBODY, type Speaker, speakerNamed } from "./who.ts";

/** The ones who speak, by attribution. Attributions must come in the order of their cues; `parents` are their indices, or -1. */
export function findSpeakers(
  l: Layers,
  raws: readonly Raw[],
  innermost: Int32Array,
  contents: readonly (readonly Stretch[])[],
  parents: readonly number[],
): Speaker[] {
  const offices = readOffices(l);
  const told = { offices, innermost };
  const out: Speaker[] = [];
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i]!;
    if (raw.source) out.push(asVerbTells(l, raw, speakerNamed(l, offices, raw.source, out)));
    else if (raw.nobody) out.push(NOBODY);
    else out.push(implied(l, told, raw, out, raws, contents, parents, i));
  }
  return out;
}

/**
 * A speaker with what the verb tells: `قال غاو`, `قالت سمر` show the gender of names, and a masculine verb that what is
 * spelt as a feminine noun is a name (`قال ولايتي`).
 */
function asVerbTells(l: Layers, raw: Raw, speaker: Speaker): Speaker {
  if (raw.form !== "finite" || raw.source![0] < raw.at) return speaker;
  const { gender } = cueAt(l, raw.at)?.shape ?? shapeOf(l.words.reading[raw.at]!);
  if (gender === undefined || speaker.shape.number === "Plur" || speaker.shape.gender === gender) return speaker;
  const r = l.words.reading[headOf(l, raw.source!)]!;
  const place = speaker.entity >= 0 && l.entities.items[speaker.entity]!.kind !== "person";
  if (place && gender === "Fem") return speaker;
  const misread = gender === "Masc" && speaker.entity < 0 && speaker.kind === "organization" && r.classes.size === 0;
  return { ...speaker, kind: misread ? "named" : speaker.kind, shape: { ...speaker.shape, gender } };
}

/** How far back the last speaker is looked for, in attributions. */
const BACK = 12;

/** The one meant where the words leave the speaker out. */
function implied(
  l: Layers,
  told: Told,
  raw: Raw,
  out: readonly Speaker[],
  raws: readonly Raw[],
  contents: readonly (readonly Stretch[])[],
  parents: readonly number[],
  i: number,
): Speaker {
  const parent = parents[i]!;
  const { offices } = told;
  const r = raw.at >= 0 ? l.words.reading[raw.at]! : undefined;
  // A first person inside somebody's words is that somebody.
  if (r && nameOf(r.features, PERSON) === "1" && parent >= 0 && parent < i) return out[parent]!;
  // `أوعزت` in somebody's own words is the first person as soon as a woman's deed.
  if (r && parent >= 0 && parent < i && raw.form === "finite" && l.quotes.of[raw.at]! >= 0 && r.form.endsWith("ت"))
    return out[parent]!;
  if (raw.leaning) return speakerNamed(l, offices, raw.leaning, out);
  const tongue = onTongueOf(l, raw);
  if (tongue) return speakerNamed(l, offices, tongue, out);
  const asked: Shape =
    r && (raw.form === "finite" || raw.form === "participle")
      ? (cueAt(l, raw.at)?.shape ?? shapeOf(r))
      : pronounShape(l, raw);
  const fit = (j: number): boolean => out[j] !== NOBODY && fits(asked, out[j]!.shape) !== false;
  if (raw.form === "participle" || raw.opening === "before" || raw.opening === "inside" || raw.opening === "relative") {
    // Whoever spoke before in the same sentence, unless another has acted since.
    const sentence = l.words.sentence[raw.from]!;
    const actor = mainSubject(l, told, raw, out, asked, parent);
    for (let j = i - 1; j >= 0 && j > i - BACK; j--) {
      const end = contents[j]!.at(-1)?.[1] ?? 1;
      const same = l.words.sentence[Math.max(0, raws[j]!.from)] === sentence || l.words.sentence[end - 1] === sentence;
      if (!same || parents[j] !== parent || !fit(j)) continue;
      return actor?.sure && actor.at >= end && actor.at > raws[j]!.at ? actor.speaker : out[j]!;
    }
    if (actor) return actor.speaker;
  }
  // The last who spoke on the same level and whom the verb fits; else the last whom it fits.
  for (let j = i - 1; j >= 0 && j > i - BACK; j--) if (parents[j] === parent && fit(j)) return out[j]!;
  const actor = mainSubject(l, told, raw, out, asked, parent);
  if (actor) return actor.speaker;
  for (let j = i - 1; j >= 0 && j > i - BACK; j--) if (fit(j)) return out[j]!;
  return parent >= 0 && parent < i && fits(asked, out[parent]!.shape) !== false ? out[parent]! : NOBODY;
}

/** `نقلت الوكالة على لسان المدير قوله`, `… على لسان المدير حيث قال`: whose tongue it was. */
function onTongueOf(l: Layers, raw: Raw): Stretch | null {
  const start = Math.max(clauseStart(l, raw.from), raw.from - TONGUE);
  for (let w = raw.from - 1; w > start; w--) {
    const r = l.words.reading[w]!;
    if (isVerb(r) || isThat(r)) return null;
    if (r.lemma === "لسان" && l.words.reading[w - 1]!.lemma === "على") {
      const p = l.phrases.of[w]!;
      const named: Stretch | null = p >= 0 && l.phrases.last[p]! > w + 1 ? [w + 1, l.phrases.last[p]!] : null;
      return named && named[1] <= raw.from ? named : null;
    }
  }
  return null;
}
/** How many words back a tongue is looked for. */
const TONGUE = 14;

/** Gender and number of the pronoun that a masdar carries (`قوله`, `تأكيدها`). */
function pronounShape(l: Layers, raw: Raw): Shape {
  const p = raw.at >= 0 ? l.words.reading[raw.at + 1] : undefined;
  return isPronounAttached(p) ? shapeOf(p!) : { gender: undefined, number: undefined };
}
