import type { Words } from "../words/words.ts";
import { keyAt, sameSentence } from "./parts.ts";
import { FIELDS, type Piece, type Sense } from "./sense.ts";

/**
 * Joining neighbours: what stands side by side and fills different fields says one time
 * (`صباح` + `الثلاثاء` + `7 أكتوبر 2016` + `الساعة 8`).
 */

/** What a sense says, as one letter: the joins below are a table over them. */
type Slot =
  | "part"
  | "clock"
  | "day"
  | "weekday"
  | "date"
  | "month"
  | "year"
  | "season"
  | "period"
  | "edge"
  | "nth"
  | "quarter"
  | "decade"
  | "set"
  | "length"
  | "dayOfMonth";

function slotOf(s: Sense): Slot {
  if (s.kind === "set") return "set";
  if (s.kind === "length") return "length";
  if (
    s.edge &&
    s.shift === undefined &&
    s.year === undefined &&
    s.month === undefined &&
    s.season === undefined &&
    s.decade === undefined &&
    s.century === undefined
  )
    return "edge";
  if (s.off) return "length";
  if (s.nth !== undefined) return "nth";
  if (s.shift) return s.shift.unit === "day" || s.shift.unit === "night" ? "day" : "period";
  if (s.quarter !== undefined || s.half !== undefined) return "quarter";
  if (s.decade !== undefined || s.century !== undefined) return "decade";
  if (s.season !== undefined) return "season";
  if (s.month !== undefined) return s.day !== undefined ? "date" : "month";
  if (s.day !== undefined) return "dayOfMonth";
  if (s.weekday !== undefined) return "weekday";
  if (s.year !== undefined) return "year";
  if (s.hour !== undefined) return "clock";
  return "part";
}

/** Words that may stand between: nothing, a comma, an opening bracket, `في`, `من`. */
type Gap = "" | "," | "(" | "في" | "من" | "ل" | "حوالي";

const DAYS: readonly Slot[] = ["day", "weekday", "date", "dayOfMonth"];
const JOINS = new Map<string, readonly Gap[]>();
const join = (a: readonly Slot[], b: readonly Slot[], gaps: readonly Gap[]): void => {
  for (const x of a) for (const y of b) JOINS.set(`${x}+${y}`, gaps);
};
join(["part"], DAYS, ["", "من"]);
join(["clock"], DAYS, ["", "من", ",", "في"]);
join(DAYS, ["part"], [""]);
join(DAYS, ["clock"], ["", ",", "في", "حوالي"]);
join(["part"], ["clock"], ["", "في"]);
join(["clock"], ["part"], ["", "من", "في"]);
join(["weekday"], ["date"], ["", ",", "("]);
join(["date"], ["weekday"], ["", "("]);
join(["day"], ["weekday"], ["", ",", "("]);
join(["weekday"], ["day"], [""]);
join(["day"], ["date"], ["", ",", "("]);
join(["weekday"], ["dayOfMonth"], [""]);
join(["edge"], ["month", "year", "period", "season", "quarter", "decade", "nth"], [""]);
join(["period"], ["year"], [""]);
join(["month"], ["period"], ["", "من"]);
join(["date"], ["period"], ["", "من"]);
join(["dayOfMonth"], ["period"], ["من"]);
join(["season"], ["period", "year"], ["", "من"]);
join(["quarter"], ["period", "year"], ["", "من", "ل"]);
join(["nth"], ["month", "year", "period"], ["", "من"]);
join(["weekday"], ["nth"], [""]);
join(["period"], ["weekday"], ["", ","]);
join(["clock", "part"], ["set"], [""]);
join(["set"], ["clock"], ["", "في"]);

/** Joins neighbours, left to right, as long as the table allows. Pieces are in the order of the text and do not overlap. */
export function joinPieces(w: Words, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const p of pieces) {
    const last = out[out.length - 1];
    const joined = last && joinTwo(w, last, p);
    if (joined) out[out.length - 1] = joined;
    else out.push(p);
  }
  return out.filter((p) => says(p.sense));
}

/** An edge (`نهاية`), a part of the day (`صباح`), a season or a day's rank with nothing beside it has no value. */
function says(s: Sense): boolean {
  const slot = slotOf(s);
  return (
    slot !== "edge" &&
    slot !== "part" &&
    (slot !== "nth" ||
      s.weekday !== undefined ||
      s.month !== undefined ||
      s.year !== undefined ||
      s.shift !== undefined) &&
    (slot !== "season" || s.year !== undefined || s.which !== undefined) &&
    (slot !== "quarter" || s.year !== undefined || s.shift !== undefined || s.quarter !== undefined)
  );
}

function joinTwo(w: Words, a: Piece, b: Piece): Piece | null {
  if (!sameSentence(w, a.to - 1, b.from)) return null;
  const gap = gapOf(w, a.to, b.from);
  if (gap === null) return null;
  const allowed = JOINS.get(`${slotOf(a.sense)}+${slotOf(b.sense)}`);
  if (!allowed?.includes(gap)) return null;
  const sense = unite(a.sense, b.sense);
  if (!sense) return null;
  let { to } = b;
  if (gap === "(") {
    if (keyAt(w, to) !== ")") return null;
    to++;
  }
  // The rule of the part that says the day, else of the first.
  const rank = (s: Sense): number => ["date", "weekday", "day", "month", "year", "period"].indexOf(slotOf(s)) + 1 || 9;
  return { from: a.from, to, rule: rank(b.sense) < rank(a.sense) ? b.rule : a.rule, sense };
}

function gapOf(w: Words, from: number, to: number): Gap | null {
  if (from === to) return "";
  if (to - from !== 1) return null;
  const k = keyAt(w, from);
  if (k === "،" || k === ",") return ",";
  if (k === "(") return "(";
  if (k === "في" || k === "عند" || k === "ب") return "في";
  if (k === "من" || k === "ل") return k;
  return k === "حوالي" || k === "نحو" || k === "تمام" ? "حوالي" : null;
}

/** Both senses as one, or null when they say the same field differently. */
function unite(a: Sense, b: Sense): Sense | null {
  const out: Record<string, unknown> = { ...a };
  for (const k of FIELDS) {
    const v = b[k];
    if (v === undefined) continue;
    if (out[k] !== undefined && out[k] !== v) return null;
    out[k] = v;
  }
  if (b.kind === "set") out.kind = "set";
  // `الساعة 8` + `مساء`: the part says which half of the day the hour is in.
  if (a.hour !== undefined && b.part !== undefined && a.part === undefined)
    return inHalf(out as unknown as Sense, a.hour, b.part);
  if (b.hour !== undefined && a.part !== undefined) return inHalf(out as unknown as Sense, b.hour, a.part);
  return out as unknown as Sense;
}

function inHalf(s: Sense, hour: number, part: NonNullable<Sense["part"]>): Sense {
  const rest = { ...s, part: undefined };
  if (hour > 12 || part === "MO") return { ...rest, hour: part === "MO" && hour === 12 ? 0 : hour };
  if (part === "MI") return { ...rest, hour: hour <= 7 ? hour + 12 : hour };
  if (part === "NI") return { ...rest, hour: hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour };
  return { ...rest, hour: hour === 12 ? (part === "EV" ? 0 : 12) : hour + 12 };
}

const LINKS = new Set(["و", "الي", "حتي", "-", "–", "او"]);
/**
 * What is said once for two: in `من يناير إلى مارس 2018` and `يوليو وأغسطس الماضيين` the first takes the year, in
 * `الاثنين والثلاثاء الماضيين` the direction, of the second.
 */
export function shareFields(w: Words, pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (b.from - a.to !== 1 || !LINKS.has(keyAt(w, a.to)) || !sameSentence(w, a.from, b.from)) continue;
    const [sa, sb] = [slotOf(a.sense), slotOf(b.sense)];
    if (sa !== sb || (sa !== "month" && sa !== "date" && sa !== "weekday")) continue;
    if (a.sense.year !== undefined || a.sense.which !== undefined || a.sense.shift) continue;
    if (b.sense.year === undefined && b.sense.which === undefined && !b.sense.shift) continue;
    const { year, which, shift, calendar } = b.sense;
    const said = a.sense;
    const sense = {
      ...said,
      year: year ?? said.year,
      which: which ?? said.which,
      shift: shift ?? said.shift,
      calendar: calendar ?? said.calendar,
    };
    out[i] = { from: a.from, to: a.to, rule: a.rule, sense };
  }
  return out;
}
