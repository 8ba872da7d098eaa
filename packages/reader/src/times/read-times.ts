import type { Time } from "@isnad/record";
import type { Mentions } from "../mentions/mentions.ts";
import { apply, compile } from "../rules/apply.ts";
import type { Trace } from "../rules/rule.ts";
import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";
import { civil, parseDay, weekday } from "./calendar/civil.ts";
import { joinPieces, shareFields } from "./join.ts";
import { knownYear } from "./known-days.ts";
import { isName } from "./names.ts";
import type { Context, Mentioned, Reference, Resolved } from "./resolve/context.ts";
import { resolve } from "./resolve/resolve.ts";
import { ANNIVERSARY_RULES } from "./rules/anniversaries.ts";
import { CLOCK } from "./rules/clock.ts";
import { DATES } from "./rules/dates.ts";
import { DAYS } from "./rules/days.ts";
import { FEAST_RULES } from "./rules/feasts.ts";
import { LENGTHS } from "./rules/lengths.ts";
import { PERIODS } from "./rules/periods.ts";
import { SETS } from "./rules/sets.ts";
import { SPOKEN } from "./rules/spoken.ts";
import { YEARS } from "./rules/years.ts";
import { type Piece, type Sense, whole } from "./sense.ts";
import type { Layers } from "./steps.ts";
import { sinceThen, tenseAt } from "./tense.ts";
import type { Times } from "./times.ts";

/** Every rule that reads a piece of a time; the first of those that read the same words wins. */
export const TIME_RULES = [
  ...DATES,
  ...FEAST_RULES,
  ...ANNIVERSARY_RULES,
  ...DAYS,
  ...CLOCK,
  ...YEARS,
  ...PERIODS,
  ...LENGTHS,
  ...SETS,
  ...SPOKEN,
];
const RULES = compile<Layers, Sense>(TIME_RULES);

/**
 * Reads the time expressions of a report: pieces by rules, neighbours joined, each resolved against the day of
 * publication, the tense of its clause and the times before it.
 *
 * Grammar and notation: TIMEX3 (ISO 24617-1) and EDTF (ISO 8601-2).
 * @example readTimes(words of "وصل الوزير صباح الثلاثاء", …, "2018-10-18").items[0].value // "2018-10-16TMO"
 */
export function readTimes(words: Words, mentions: Mentions, published: string | null, trace?: Trace): Times {
  const found = apply(RULES, { words }, trace);
  const pieces = shareFields(
    words,
    firstOf(
      words,
      joinPieces(
        words,
        choose(
          words,
          found.map((f) => ({ from: f.from, to: f.to, rule: f.rule, sense: whole(f.fact) })),
        ),
      ),
    ),
  )
    .filter((p) => !isName(words, mentions, p.from, p.to) && !isOfAGame(words, p) && !isAge(words, p))
    .map((p) => withLateness(words, p));
  return place(words, pieces, published);
}

/** `الأشهر الأربعة الأولى من العام الحالي`: a length of a period, which is the length. */
function firstOf(w: Words, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const p of pieces) {
    const last = out[out.length - 1];
    if (
      last?.sense.kind === "length" &&
      !last.sense.off &&
      p.sense.kind === "point" &&
      (p.sense.year !== undefined || p.sense.shift?.unit === "year") &&
      p.from - last.to === 2 &&
      w.sentence[last.from] === w.sentence[p.from] &&
      w.reading[p.from - 1]!.key === "من" &&
      /^ال(?:اولي|اول|اخيره|اخير)$/.test(w.reading[last.to]!.key)
    )
      out[out.length - 1] = { from: last.from, to: p.to, rule: last.rule, sense: last.sense };
    else out.push(p);
  }
  return out;
}

/** `خوارج هذا العصر`: this age, and no afternoon. */
const isAge = (w: Words, { from, to }: Piece): boolean =>
  to === from + 2 && w.reading[from]!.classes.has("demonstrative") && w.reading[from + 1]!.key === "العصر";

/** `الربع الأول من المباراة`: a quarter of anything but a year. */
function isOfAGame(w: Words, { to, sense: s }: Piece): boolean {
  if (s.quarter === undefined || s.year !== undefined || s.shift) return false;
  return to < w.count && w.sentence[to] === w.sentence[to - 1] && /^(?:من|ل|النهائي)$/.test(w.reading[to]!.key);
}

/** `وقت متأخر من يوم الثلاثاء`, `ساعة متأخرة من ليل الجمعة`: the words before a day that say when in it belong to it. */
function withLateness(w: Words, p: Piece): Piece {
  const { from } = p;
  if (p.sense.kind !== "point" || from < 3 || w.sentence[from - 3] !== w.sentence[from]) return p;
  if (p.sense.weekday === undefined && p.sense.part === undefined && p.sense.shift?.unit !== "day") return p;
  const [noun, how, of] = [from - 3, from - 2, from - 1].map((i) => stemKey(w.reading[i]!));
  return of === "من" && /^(?:متاخر|متاخره|مبكر|مبكره)$/.test(how!) && /^(?:وقت|ساعه|ساعات)$/.test(noun!)
    ? { from: from - 3, to: p.to, rule: p.rule, sense: p.sense }
    : p;
}

/** The longest pieces that do not overlap, in the order of the text; of equals the one whose rule stands first. */
function choose(w: Words, pieces: readonly Piece[]): Piece[] {
  const whole = pieces.filter((p) => w.sentence[p.from] === w.sentence[p.to - 1]);
  const order = whole
    .map((_, i) => i)
    .sort((a, b) => whole[b]!.to - whole[b]!.from - (whole[a]!.to - whole[a]!.from) || a - b);
  const taken = new Uint8Array(w.count);
  const kept: Piece[] = [];
  for (const i of order) {
    const p = whole[i]!;
    let free = true;
    for (let k = p.from; k < p.to && free; k++) free = taken[k] === 0;
    if (!free) continue;
    taken.fill(1, p.from, p.to);
    kept.push(p);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const NOWHERE: Reference = { day: null, month: null, year: null, anchor: null };

/** What `published` tells: a day, or a month or year where no more is known. */
function referenceOf(published: string | null): Reference {
  const day = parseDay(published);
  if (day !== null) return { day, month: civil(day).month, year: civil(day).year, anchor: "publication" };
  const m = /^\s*(\d{4})(?:-(\d{2}))?\s*$/.exec(published ?? "");
  return m ? { day: null, month: m[2] ? Number(m[2]) : null, year: Number(m[1]), anchor: "publication" } : NOWHERE;
}

/** How many sentences from the beginning a full date may stand in to date a report that has no day of publication. */
const OPENING = 4;

/** Without a day of publication, the latest full date near the beginning takes its place. */
function inferred(w: Words, pieces: readonly Piece[]): Reference {
  let best: Reference = NOWHERE;
  pieces.forEach((p, i) => {
    const { year, month, day } = p.sense;
    if (
      w.sentence[p.from]! >= OPENING ||
      year === undefined ||
      month === undefined ||
      day === undefined ||
      p.sense.calendar
    )
      return;
    const r = resolve(p.sense, { reference: NOWHERE, mentioned: null, sentenceDay: null, tense: null });
    if (r?.day !== undefined && r.day > (best.day ?? Number.NEGATIVE_INFINITY))
      best = { day: r.day, month, year, anchor: `#${i}` };
  });
  return best;
}

function place(w: Words, pieces: readonly Piece[], published: string | null): Times {
  const given = referenceOf(published);
  const reference = given.year === null ? inferred(w, pieces) : given;
  const written = writtenOn(pieces, reference);
  const resolved: { readonly piece: Piece; readonly time: Resolved }[] = [];
  let mentioned: Mentioned | null = null;
  let sentenceDay: Mentioned | null = null;
  let sentence = -1;
  const ids = new Map<string, string>();
  for (const [index, piece] of pieces.entries()) {
    if (w.sentence[piece.from] !== sentence) {
      sentence = w.sentence[piece.from]!;
      sentenceDay = null;
    }
    const s = piece.sense;
    const tense =
      s.kind === "point" &&
      s.which === undefined &&
      (s.weekday !== undefined || s.month !== undefined || s.quarter !== undefined)
        ? s.month !== undefined && sinceThen(w, piece.from)
          ? "plan"
          : tenseAt(w, piece.from, piece.to)
        : null;
    const known =
      s.day !== undefined && s.month !== undefined && s.year === undefined
        ? knownYear(w, piece.from, s.day, s.month)
        : null;
    const time = resolve(
      s,
      agreed(w, piece, resolved.at(-1)?.time, `T${resolved.length}`, {
        reference: written,
        mentioned,
        sentenceDay,
        tense,
        known,
      }),
    );
    if (!time) continue;
    resolved.push({ piece, time });
    const id = `T${resolved.length}`;
    ids.set(`#${index}`, id);
    if (time.year !== undefined) mentioned = { year: time.year, month: time.month ?? null, day: time.day ?? null, id };
    if (time.day !== undefined) sentenceDay = mentioned;
  }
  const of = new Int32Array(w.count).fill(-1);
  const items = resolved.map(({ piece, time }, i): Time => {
    of.fill(i, piece.from, piece.to);
    const [start, end] = [startOf(w, piece.from), w.end[piece.to - 1]!];
    const id = `T${i + 1}`;
    // The time that dates an undated report was known by its piece until now.
    const named = time.anchor === null ? null : (ids.get(time.anchor) ?? time.anchor);
    const anchor = named === id ? null : named;
    const { rule } = piece;
    const from = anchor?.startsWith("T") ? [anchor] : [];
    const sure = confidence(piece, time);
    const { because } = time;
    return {
      id,
      start,
      end,
      kind: time.kind,
      value: time.value,
      mod: time.mod,
      edtf: time.edtf,
      anchor,
      implied: time.implied,
      refinedBy: null,
      evidence: because
        ? { start, end, rule, from, confidence: sure, because }
        : { start, end, rule, from, confidence: sure },
    };
  });
  return { items, of };
}

/**
 * The day on which a report was written that was printed later, as its own words tell: `أمس الأحد` in a report that came out
 * on a Tuesday was written on a Monday. Only where such words agree and are no more than three days behind.
 */
function writtenOn(pieces: readonly Piece[], reference: Reference): Reference {
  if (reference.day === null) return reference;
  let behind: number | undefined;
  for (const { sense: s } of pieces) {
    if (s.kind !== "point" || s.weekday === undefined || s.shift?.unit !== "day" || s.from === "text") continue;
    const off = (weekday(reference.day + s.shift.by) - s.weekday + 7) % 7;
    if (off > 3 || (behind !== undefined && behind !== off)) return reference;
    behind = off;
  }
  if (!behind) return reference;
  const day = reference.day - behind;
  return { ...reference, day, month: civil(day).month, year: civil(day).year };
}

/** `25 رمضان 1436هـ الموافق 12 يوليو`: the same day in the other calendar, whose year the day before it gives. */
function agreed(w: Words, { from, sense: s }: Piece, before: Resolved | undefined, id: string, c: Context): Context {
  if (before?.day === undefined || s.year !== undefined || s.month === undefined || s.day === undefined) return c;
  if (
    from < 1 ||
    w.sentence[from - 1] !== w.sentence[from] ||
    !/^(?:ال)?(?:موافق|مصادف)ه?$/.test(w.reading[from - 1]!.key)
  )
    return c;
  const { year, month } = civil(before.day);
  return { ...c, tense: null, known: null, reference: { day: before.day, month, year, anchor: id } };
}

/** Where a time begins: `للعام 2018` is `ل`, `لعام`, and the second lam is the article's. */
function startOf(w: Words, at: number): number {
  const r = w.reading[at]!;
  const start = w.start[at]!;
  return at > 0 && r.definite && r.form.startsWith("ل") && w.end[at - 1] === start && w.reading[at - 1]!.key === "ل"
    ? start + 1
    : start;
}

/** The share of such times that annotated reports bear out: what is stated is surer than what is implied. */
function confidence(piece: Piece, time: Resolved): number {
  if (piece.rule === "times/yearly" || piece.rule === "times/bare-length") return 0.8;
  if (time.implied.length > 0 && time.because !== undefined) return 0.93;
  return 0.96;
}
