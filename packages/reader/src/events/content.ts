import { nameOf, VERBFORM } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import type { Slot } from "./slots.ts";

const isDeed = (l: EventLayers, s: Slot): boolean =>
  s.by !== "" && l.entities.of[s.word] === -1 && nameOf(l.words.reading[s.word]!.features, VERBFORM) === "Vnoun";

/** `مقترحات الأمين بالانسحاب من المدينة`, `دعا إلى إنشاء هيئة`: what stands in or behind what is to be done belongs to that. */
export function beforeDeed(l: EventLayers, after: readonly Slot[]): readonly Slot[] {
  const deed = after.findIndex((s) => isDeed(l, s));
  return deed === -1 ? after : after.slice(0, deed);
}
