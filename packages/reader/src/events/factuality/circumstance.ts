import type { EventLayers } from "../layers.ts";
import { CARRIERS } from "./carriers.ts";

/** Whether a noun under its preposition only says in what or by whose help something else was done. */
export function circumstance(l: EventLayers, at: number, own: string): boolean {
  const by = l.words.reading[at - 1]!;
  const head = l.words.reading[at - 2];
  if (by.lemma === "ب") return HELPING.has(own) && !CARRIERS.has(head?.lemma ?? "");
  return (
    by.lemma === "في" &&
    OCCASIONS.has(own) &&
    !(head !== undefined && (TAKING_PART.has(head.lemma) || TAKING_PART.has(head.verb)))
  );
}
const HELPING = new Set("وساطة رعاية دعوة طلب مباركة تأييد موافقة".split(" "));
const OCCASIONS = new Set(
  "اجتماع لقاء مكالمة اتصال محادثة مباحثة مسيرة مظاهرة تظاهرة اعتصام قمة زيارة جولة".split(" "),
);
const TAKING_PART = new Set(
  "شارك مشاركة حضر حضور دخل دخول انخرط انخراط بدأ بدء شرع استأنف عقد مساهمة أسهم ساهم بحث".split(" "),
);
