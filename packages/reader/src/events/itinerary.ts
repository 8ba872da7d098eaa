import type { Event } from "@isnad/record";
import { entity } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { isVerb } from "./slots.ts";

/** Nouns of a journey, and verbs that list what it takes in or goes on to. By bare lemma. */
const JOURNEY = new Set("زيارة جولة رحلة".split(" "));
const TAKES_IN = new Set("شمل ضم تضمن قاد تخلل".split(" "));
const GOES_ON = new Set("مر عرج توقف زار توجه انتقل".split(" "));

/** The states and towns that the report lists as a journey's stops: `ستشمل زيارة الوزير مصر والأردن، وسيمر أيضا بتركيا`. */
export function listedStops(l: EventLayers): readonly string[] {
  const { reading } = l.words;
  for (let w = 0; w < l.words.count; w++) {
    if (!TAKES_IN.has(reading[w]!.lemma) || !isVerb(reading[w]!)) continue;
    let journey = false;
    for (let x = w - 4; x < w + 5; x++) if (x >= 0 && reading[x] && JOURNEY.has(reading[x]!.lemma)) journey = true;
    if (!journey) continue;
    const out: string[] = [];
    const stop = l.words.firstOf[l.words.sentence[w]! + 1]!;
    for (let x = w + 1; x < stop; x++) {
      if (isVerb(reading[x]!) && !GOES_ON.has(reading[x]!.lemma) && !reading[x - 1]!.classes.has("relative")) break;
      const e = l.entities.of[x]!;
      const item = e === -1 ? undefined : l.entities.items[e]!;
      if (item?.kind === "place" && item.country !== null && !out.includes(item.id)) out.push(item.id);
    }
    if (out.length > 1) return out;
  }
  return [];
}

/** Who goes to a region (`إلى الشرق الأوسط`) visits the states that the report lists as his stops. */
export function withStops<E extends Pick<Event, "mode" | "recipients" | "places">>(
  l: EventLayers,
  events: readonly E[],
): readonly E[] {
  const region = (id: string): boolean => entity(l, id).kind === "place" && entity(l, id).country === null;
  if (!events.some((v) => v.mode === "visit" && v.recipients.some(region))) return events;
  const stops = listedStops(l);
  if (stops.length === 0) return events;
  return events.map((v) =>
    v.mode === "visit" && v.recipients.length > 0 && v.recipients.every(region)
      ? { ...v, recipients: stops, places: v.recipients }
      : v,
  );
}
