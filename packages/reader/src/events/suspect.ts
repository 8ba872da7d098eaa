import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import { fits } from "./antecedent.ts";
import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { isPronoun, isVerb, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";

/** Words of a court's or a prosecutor's doing, beside those of looking into something: `وجهت إليه تهمة`, `يحاكم`, `إحالته`. */
const LEGAL = new Set("وجه حاكم أحال قدم إحالة تقديم تهمة اتهام مذكرة محاكمة".split(" "));
const TO = new Set(["مع", "إلى", "ل", "بحق", "ضد"]);
/** Those who accuse and look into things by office, and who only tell of it. */
const OFFICERS = new Set(
  "مصدر مسؤول محقق قاض محكمة نيابة مدع وزير شرطة شرطي متحدث ناطق محام محامي ضابط ادعاء".split(" "),
);
/** How far back he is looked for, in words. */
const BACK = 70;

/**
 * Whom a trial or an inquiry is about, where a pronoun points at him: the latest person or people before it who do not look into it themselves, and not who
 * acts in its clause (`أوقفت الشرطة التاجر سمير الحداد، وباشرت النيابة التحقيق معه`).
 */
export function suspectOf(l: EventLayers, at: number, trigger: Trigger, actors: readonly string[]): string | undefined {
  if (trigger.mode !== "investigate" && !(trigger.mode === "allege" && LEGAL.has(trigger.lemma))) return undefined;
  const { reading } = l.words;
  const pronoun = isPronoun(reading[at + 1])
    ? at + 1
    : slotsAfter(l, at)
        .slice(0, 2)
        .find((s) => s.phrase === -1 && TO.has(s.by) && isPronoun(reading[s.word]))?.word;
  if (pronoun === undefined) return undefined;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  let verb = isVerb(reading[at]) ? at : at - 1;
  while (verb >= start && (!isVerb(reading[verb]) || reading[verb]!.upos === Upos.AUX)) verb--;
  const doers = verb >= start ? [...actors, ...subjectOf(l, verb).ids] : actors;
  const { features } = reading[pronoun]!;
  const [gender, number] = [nameOf(features, GENDER), nameOf(features, NUMBER)];
  let group: string | undefined;
  for (let w = pronoun - 1; w >= 0 && w > pronoun - BACK; w--) {
    const e = l.entities.of[w]!;
    if (e === -1) continue;
    const { id, kind } = l.entities.items[e]!;
    if (kind !== "person" && kind !== "group") continue;
    if (doers.includes(id) || isOfficer(l, id) || !fits(l, id, gender, number)) continue;
    if (kind === "person" || number !== "Sing") return id;
    group ??= id;
  }
  // One who has no name, where nobody who has one is told of.
  return group;
}

function isOfficer(l: EventLayers, id: string): boolean {
  const { sector } = entity(l, id);
  if (sector === "COP" || sector === "JUD") return true;
  const w = castOf(l).first[indexOf(id)]!;
  return w !== -1 && (OFFICERS.has(l.words.reading[w]!.lemma) || l.words.reading[w]!.classes.has("police"));
}
