import type { EventLayers } from "../events/layers.ts";
import { isVerb } from "../events/slots.ts";
import { Upos } from "../words/features.ts";
import { TEAMS } from "./places.ts";

/** `عودة فلان إلى صفوف ناديه`, `الانتقال إلى فريق`: a player changes his club. */
export function isToTeam(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + 14 && sentence[x] === sentence[w]; x++) {
    const r = reading[x]!;
    if (isVerb(r)) return false;
    if (r.lemma !== "إلى" && r.lemma !== "ل") continue;
    if (TEAMS.has(reading[x + 1]?.lemma ?? "") && reading[x + 1]!.lemma !== "منتخب") return r.lemma === "إلى";
  }
  return false;
}
/** `جولة محادثات`, `الجولة الثانية من الانتخابات`: a round of something, and no journey. */
export function isRound(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  let x = w + 1;
  while (x < w + 4 && sentence[x] === sentence[w] && (reading[x]!.upos === Upos.ADJ || reading[x]!.lemma === "من")) x++;
  return x < l.words.count && sentence[x] === sentence[w] && ROUNDS.has(reading[x]!.lemma);
}
/** What goes by rounds. By bare lemma. */
const ROUNDS = new Set(
  "محادثة مفاوضة مشاورة مباحثة حوار لقاء اجتماع تفاوض نقاش انتخاب اقتراع تصويت تصفية مباراة دوري بطولة قتال معركة عنف عقوبة مشاورات مفاوضات محادثات مباحثات".split(
    " ",
  ),
);

/** Whether a team stands before a word in its sentence, with nobody named behind it. */
export function teamBefore(l: EventLayers, w: number): boolean {
  for (let x = w - 1; x >= l.words.firstOf[l.words.sentence[w]!]!; x--) {
    if (l.entities.items[l.entities.of[x]!]?.kind === "person") return false;
    if (TEAMS.has(l.words.reading[x]!.lemma)) return true;
  }
  return false;
}
