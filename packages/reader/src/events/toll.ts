import { castOf, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isVerb } from "./slots.ts";

/** Words of dying and being hurt, by lemma. */
const HARM = new Set("قتل أصاب جرح سقط استشهد قضى لقي مات هلك مقتل مصرع إصابة سقوط استشهاد قتيل".split(" "));
/** Words over which the dead of an attack are told right behind it: `أطلقوا النار فقتل خمسة`. */
const GOES_ON = new Set(["ف", "حيث"]);
/** Verbs that tell what an attack led to: `ما أدى إلى مقتل خمسة`. */
const LEADS = new Set("أدى أسفر تسبب أوقع أودى خلف نتج".split(" "));
/** Words that bring the attack behind its dead: `قتل خمسة حين أطلق الجنود النار`. */
const WHEN = new Set(["حين", "عندما", "حينما", "بعدما", "لما"]);
const ATTACKERS = new Set(["مهاجم", "منفذ", "انتحاري", "خاطف"]);
/** How far apart in words. */
const FAR = 30;

/**
 * Who killed or hurt those whose death is told without a doer, where it goes on from an attack whose doer is told, or the attack is told as when it was:
 * `أطلقت الشرطة النار فقتل خمسة`, `قتل خمسة حين هاجم مسلحون الحافلة`.
 */
export function killersOf(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { reading } = l.words;
  const { at, type, parties } = all[n]!;
  if (type !== "ASSAULT" || parties.actors.length > 0 || !HARM.has(reading[at]!.lemma)) return [];
  const attack = (m: Neighbour): boolean =>
    m.type === "ASSAULT" &&
    !HARM.has(reading[m.at]!.lemma) &&
    l.words.sentence[m.at] === l.words.sentence[at] &&
    l.statements.of[m.at] === l.statements.of[at] &&
    Math.abs(m.at - at) < FAR;
  // `أطلق مسلحون النار فقتل أحد المهاجمين`: of their own.
  const { first } = castOf(l);
  if (parties.recipients.some((id) => ATTACKERS.has(reading[first[indexOf(id)]!]?.lemma ?? ""))) return [];
  const others = (m: Neighbour): readonly string[] => m.parties.actors.filter((id) => !parties.recipients.includes(id));
  const before = all.slice(Math.max(0, n - 3), n).findLast(attack);
  if (before !== undefined && follows(l, at)) return others(before);
  const behind = all.slice(n + 1, n + 4).find(attack);
  if (behind === undefined) return [];
  for (let w = behind.at - 1; w > at && w > behind.at - 4; w--) if (WHEN.has(reading[w]!.lemma)) return others(behind);
  return [];
}

/** Whether a word of dying goes on from what stands before it. */
function follows(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  if (isVerb(reading[at])) return GOES_ON.has(reading[at - 1]?.lemma ?? "");
  for (let w = at - 1; w > at - 5 && w >= 0; w--) if (LEADS.has(reading[w]!.lemma)) return true;
  return false;
}
