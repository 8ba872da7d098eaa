import type { Stop } from "@isnad/record";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isPronoun, isVerb, slotsAfter } from "../events/slots.ts";
import { Upos } from "../words/features.ts";
import { CONTINUING, GOING, UNDER_WAY } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { isNameless } from "./nobody.ts";
import { abroad, placesOf } from "./places.ts";
import { clauseTopic, goerOf } from "./travellers.ts";

/** A visitor. By bare lemma. */
export const VISITOR = "زائر";

/** `الوزير فلان الزائر للقاهرة`: the name right before. */
function visitorLeg(l: EventLayers, w: number): Leg | undefined {
  const { reading } = l.words;
  const e = l.entities.of[isComma(reading[w - 1]) ? w - 2 : w - 1] ?? -1;
  if (!reading[w]!.definite || e === -1 || l.entities.items[e]!.kind !== "person") return undefined;
  const by = reading[w + 1]?.lemma === "ل" || reading[w + 1]?.lemma === "إلى" ? w + 2 : w + 1;
  const stops = placesOf(l, { phrase: l.phrases.of[by] ?? -1, word: by, by: "ل" }, "stop", w);
  if (stops.length === 0) return undefined;
  return { traveller: l.entities.items[e]!.id, stops, word: w, rule: "trips/visitor-of", apart: false };
}

/** Being somewhere at present, of one who is not at home there. By bare lemma. */
export const PRESENT = new Set(["موجود", "متواجد"]);

/** `الوزير فلان، الموجود حاليا في القاهرة`, `إن الوزير فلانا موجود في القاهرة`: abroad. */
function presentLeg(l: EventLayers, w: number): Leg | undefined {
  const { reading } = l.words;
  const e = l.entities.of[isComma(reading[w - 1]) ? w - 2 : w - 1] ?? -1;
  const item = e === -1 ? undefined : l.entities.items[e]!;
  if (item?.kind !== "person" || reading[w - 1]?.upos === Upos.PRON) return undefined;
  const s = slotsAfter(l, w, 8)[0];
  if (s === undefined || (s.by !== "في" && s.by !== "ب")) return undefined;
  const stops = placesOf(l, s, "stop", w, false).filter((x) => abroad(l, item.id, x.place));
  if (stops.length === 0) return undefined;
  return { traveller: item.id, stops, word: w, rule: "trips/visitor-of", apart: false };
}

/** Who stands right before a participle, past كان and a pronoun: somebody named, another (`nobody`), or undefined where no noun does. */
function whoseBefore(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  const x = w - 1;
  if (x < firstOf[sentence[w]!]!) return undefined;
  const r = reading[x]!;
  const e = l.entities.of[x]!;
  if (e !== -1 && l.entities.items[e]!.kind === "person" && r.upos !== Upos.PRON)
    return isNameless(l, x) ? "nobody" : l.entities.items[e]!.id;
  if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.PROPN) return undefined;
  // `غادر القاهرة متوجها`: the accusative is of who goes by the verb.
  if (reading[w]!.form.endsWith("ا")) return undefined;
  return "nobody";
}

/** `يكون مساعده فلان في طريقه إلى`: the name that ends right before a word. */
function namedBefore(l: EventLayers, w: number): string | undefined {
  const e = l.entities.of[w - 1] ?? -1;
  if (e === -1 || l.words.sentence[w - 1] !== l.words.sentence[w]) return undefined;
  const { kind, id } = l.entities.items[e]!;
  return kind === "person" && l.words.reading[w - 1]!.upos !== Upos.PRON && !isNameless(l, w - 1) ? id : undefined;
}

/** `كانت متوجهة إلى باريس`, `وهو في طريقه`: a participle of going that hangs on no verb of going. */
export function participleLeg(l: EventLayers, w: number): Leg | undefined {
  const { reading, sentence, firstOf } = l.words;
  const r = reading[w]!;
  if (r.upos !== Upos.ADJ && r.upos !== Upos.NOUN) return undefined;
  if (r.lemma === VISITOR) return visitorLeg(l, w);
  if (PRESENT.has(r.lemma)) return presentLeg(l, w);
  // `في طريقه من لندن إلى عمان`, `في طريق عودته إلى بلاده`
  const onWay = r.lemma === "طريق" && isPronoun(reading[w + 1]) && reading[w - 1]?.lemma === "في";
  // `واصل طريقه إلى باريس`
  const goesOn = r.lemma === "طريق" && isPronoun(reading[w + 1]) && CONTINUING.has(reading[w - 1]?.lemma ?? "");
  if (goesOn && reading[w + 2]?.lemma === "إلى") {
    const who = goerOf(l, w - 1);
    const on = placesOf(l, { phrase: l.phrases.of[w + 3] ?? -1, word: w + 3, by: "إلى" }, "stop", w);
    return who && on.length > 0
      ? { traveller: who, stops: on, word: w, rule: "trips/under-way", apart: false }
      : undefined;
  }
  if (!onWay && (!UNDER_WAY.has(r.lemma) || r.definite || reading[w + 1]?.lemma !== "إلى")) return undefined;
  // `أن 6 شاحنات متجهة إلى`: the phrase right before it is who is on the way.
  const before = onWay ? namedBefore(l, w - 1) : whoseBefore(l, w);
  if (before === "nobody") return undefined;
  let traveller = before ?? (onWay ? clauseTopic(l, w) : undefined);
  for (let x = w - 1; !traveller && x >= firstOf[sentence[w]!]! && x > w - 24; x--) {
    if (!isVerb(reading[x]!)) continue;
    if (GOING.has(reading[x]!.lemma)) return undefined;
    traveller = goerOf(l, x);
    break;
  }
  if (!traveller) return undefined;
  let stops: Stop[] = [];
  const from: Stop[] = [];
  for (const s of slotsAfter(l, w, 18)) {
    if (onWay && s.by === "من") from.push(...placesOf(l, s, "stop", w));
    if (s.by !== "إلى" && (onWay || (s.by !== "في" && s.by !== "ب"))) continue;
    stops = placesOf(l, s, "stop", w);
    if (stops.length > 0) break;
  }
  if (stops.length > 0) stops.unshift(...from);
  return stops.length > 0 ? { traveller, stops, word: w, rule: "trips/under-way", apart: false } : undefined;
}
