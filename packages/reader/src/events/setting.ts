import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { governorOf, isVerb } from "./slots.ts";
import type { Trigger } from "./triggers/index.ts";

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

/** Prepositions of a way, whose end is where one arrives, is sent or withdraws to. */
const WAY = new Set("إلى ل نحو باتجاه اتجاه تجاه صوب من".split(" "));
/** Deeds with a way, and those that are done to the place which is their object or stands in their idafa. By type, and mode where it tells. */
const ON_WAY = new Set(["CONSULT:visit", "MOBILIZE", "RETREAT", "COERCE:deport", "AID"]);
const DONE_TO = new Set(["CONSULT:visit", "CONSULT", "ASSAULT", "COERCE", "RETREAT"]);

/** `تحرير مدينة حرض`, `زار الوزير نيروبي`, `أرسلت تعزيزات نحو الحدود`: the place that a deed is done to or leads to. */
export function boundTo(
  l: EventLayers,
  at: number,
  { type, mode }: Trigger,
  actors: readonly string[],
): readonly string[] {
  const { reading } = l.words;
  const has = (set: ReadonlySet<string>): boolean => set.has(type) || set.has(`${type}:${mode}`);
  const [way, done] = [has(ON_WAY), has(DONE_TO)];
  if (!way && !done) return [];
  const end = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 14);
  const out: string[] = [];
  for (let w = at + 1; w < end; w++) {
    const r = reading[w]!;
    if (isVerb(r) || r.classes.has("anna") || r.classes.has("inna") || (r.upos === Upos.PUNCT && r.form !== "#")) break;
    const e = l.entities.of[w]!;
    if (e === -1 || l.entities.of[w - 1] === e) continue;
    const { kind, id } = l.entities.items[e]!;
    if ((kind !== "place" && kind !== "facility") || actors.includes(id) || out.includes(id)) continue;
    const p = l.phrases.of[w]!;
    const prep = p === -1 ? -1 : governorOf(l, p);
    // `تحرك باتجاه المدينة`: the way is a noun under ب.
    const towards = prep > at && WAY.has(reading[prep + 1]!.lemma);
    if (towards ? way : prep > at ? way && WAY.has(reading[prep]!.lemma) : done) out.push(id);
  }
  return out.slice(0, 2);
}

function take(l: EventLayers, w: number, out: string[]): void {
  const e = l.entities.of[w]!;
  if (e === -1) return;
  const item = l.entities.items[e]!;
  if ((item.kind !== "place" && item.kind !== "facility") || out.includes(item.id)) return;
  const p = l.phrases.of[w]!;
  if (p === -1) return;
  if (isBeside(l, w)) {
    out.push(item.id);
    return;
  }
  const prep = governorOf(l, p);
  if (prep === -1) return;
  if (WHERE.has(l.words.reading[prep]!.lemma)) out.push(item.id);
}

/** Sides, by which a place is told without a preposition: `المواقع شمال مديرية حيس`. */
const SIDES = new Set("شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب محيط داخل خارج قبالة شمال_شرق".split(" "));
/** Whether a word of a side stands before a place, with only words for what kind of place it is between. */
function isBeside(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  for (let v = w - 1, n = 0; v >= 0 && n < 3; v--, n++) {
    const r = reading[v]!;
    if (SIDES.has(r.lemma) && !r.definite) return true;
    if (r.upos !== Upos.NOUN && r.form !== "#" && r.upos !== Upos.PROPN) return false;
  }
  return false;
}
