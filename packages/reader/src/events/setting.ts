import type { EventLayers } from "./layers.ts";
import { governorOf, isVerb } from "./slots.ts";

/** Where and when it happened, and the people whom it cost. */
export interface Setting {
  readonly places: readonly string[];
  readonly time: string | null;
  readonly figures: readonly string[];
}

/** Prepositions behind which the place of an act stands. */
const WHERE = new Set("في ب داخل قرب عند لدى شرق غرب شمال جنوب وسط خارج حول فوق أمام ضمن على".split(" "));

/** Where and when: places after في or ب and times within the clause, figures of people beside the trigger. */
export function settingOf(l: EventLayers, at: number): Setting {
  const clause = l.clauses.of[at]!;
  const begin = clause === -1 ? l.words.firstOf[l.words.sentence[at]!]! : l.clauses.first[clause]!;
  const stop = clause === -1 ? l.words.firstOf[l.words.sentence[at]! + 1]! : l.clauses.last[clause]!;
  let time: string | null = null;
  let near = Number.POSITIVE_INFINITY;
  const figures: string[] = [];
  for (let w = begin; w < stop; w++) {
    const t = l.times.of[w]!;
    if (t !== -1) {
      const item = l.times.items[t]!;
      if ((item.kind === "DATE" || item.kind === "TIME") && Math.abs(w - at) < near) {
        near = Math.abs(w - at);
        time = item.id;
      }
    }
    const f = l.figures.of[w]!;
    if (f !== -1 && w > at - 8) {
      const item = l.figures.items[f]!;
      if (
        (item.role === "killed" || item.role === "injured" || item.role === "abducted" || item.role === "detained") &&
        !figures.includes(item.id)
      )
        figures.push(item.id);
    }
  }
  return { places: placesOf(l, at, begin), time, figures };
}

/** Places behind the trigger to its clause's end, else before it in its clause. */
function placesOf(l: EventLayers, at: number, begin: number): readonly string[] {
  const { reading } = l.words;
  const end = l.words.firstOf[l.words.sentence[at]! + 1]!;
  const out: string[] = [];
  for (let w = at + 1; w < end && w < at + 30; w++) {
    const r = reading[w]!;
    if (isVerb(r) || r.classes.has("anna") || r.classes.has("inna")) break;
    take(l, w, out);
  }
  if (out.length === 0) for (let w = at - 1; w >= begin && w > at - 20; w--) take(l, w, out);
  if (out.length > 0) return out.slice(0, 4);
  // Nothing in its clause: the nearest place of its sentence where something is said to happen, else that of the sentence before.
  const sentence = l.words.sentence[at]!;
  const first = l.words.firstOf[sentence]!;
  for (let w = begin - 1; w >= first && out.length === 0; w--) take(l, w, out);
  for (let w = at + 1; w < end && out.length === 0; w++) take(l, w, out);
  if (out.length === 0 && sentence > 0)
    for (let w = first - 1; w >= l.words.firstOf[sentence - 1]! && out.length === 0; w--) take(l, w, out);
  return out.slice(0, 1);
}

function take(l: EventLayers, w: number, out: string[]): void {
  const e = l.entities.of[w]!;
  if (e === -1) return;
  const item = l.entities.items[e]!;
  if ((item.kind !== "place" && item.kind !== "facility") || out.includes(item.id)) return;
  const p = l.phrases.of[w]!;
  if (p === -1) return;
  const prep = governorOf(l, p);
  if (prep === -1) return;
  if (WHERE.has(l.words.reading[prep]!.lemma)) out.push(item.id);
}
