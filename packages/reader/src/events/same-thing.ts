import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isPronoun, isVerb, slotsAfter } from "./slots.ts";

/** Types that think something of a thing. */
const OPINION = new Set(["SUPPORT", "ACCUSE", "REJECT"]);
const BY = new Set(["", "ب", "على", "ل", "من"]);
/** Words that join a second opinion to the first. */
const JOINS = new Set("و كما فيما بينما حين ف".split(" "));
/** How many words a pronoun may stand behind its verb. */
const NEAR = 4;

/**
 * To whom an opinion goes that a pronoun says to be about what another opinion before it is about: whoever that one goes to
 * (`رحبت مصر بقرار ليبيا، فيما انتقدته تونس`); nobody where no pronoun does.
 */
export function ofSameThing(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  const { reading, sentence } = l.words;
  if (!OPINION.has(type) || !isVerb(reading[at]) || !JOINS.has(reading[at - 1]?.lemma ?? "")) return [];
  const pronoun = slotsAfter(l, at).find((s) => s.word <= at + NEAR && BY.has(s.by))?.word;
  if (pronoun === undefined || !isPronoun(reading[pronoun])) return [];
  for (let i = n - 1; i >= 0 && sentence[at]! - sentence[all[i]!.at]! < 2; i--) {
    const before = all[i]!;
    if (!OPINION.has(before.type)) continue;
    const thing = slotsAfter(l, before.at).find(
      (s) => s.phrase !== -1 && BY.has(s.by) && l.entities.of[s.word] === -1 && s.word < at,
    );
    if (thing === undefined || !standsFor(reading[pronoun]!, reading[thing.word]!)) return [];
    return before.parties.recipients.filter((id) => !parties.actors.includes(id));
  }
  return [];
}

/** Whether a pronoun may go back to a thing: `ه` to a masculine one, `ها` to a feminine one and to many. */
function standsFor(pronoun: Reading, thing: Reading): boolean {
  if (thing.upos !== Upos.NOUN || !thing.definite || thing.classes.has("person")) return false;
  const feminine = nameOf(thing.features, GENDER) === "Fem" || nameOf(thing.features, NUMBER) === "Plur";
  return nameOf(pronoun.features, NUMBER) === "Sing" && (nameOf(pronoun.features, GENDER) === "Fem") === feminine;
}
