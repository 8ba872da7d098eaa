/**
 * Datelines: where, by whom and when a report was filed, at its head: `القاهرة (رويترز) -`, `واشنطن - أ ف ب:`,
 * `بغداد/ شفق نيوز/`, `(CNN)--`, `سمير الحداد - الرياض:`.
 */
import type { Span } from "@isnad/record";
import { key } from "../letters/fold.ts";
import { AGENCIES, CITIES, LANDS } from "./dateline-data.ts";

/** A dateline and its parts. Offsets are UTF-16 code units of the text; `end` is after the dash that closes it. */
export interface Dateline extends Span {
  readonly place: Span | null;
  readonly agency: Span | null;
  readonly day: Span | null;
  readonly byline: Span | null;
}

/** No dateline is longer. */
const LONGEST = 150;
/** A city and a dash alone are a dateline only before a sentence. */
const LEAST_TEXT = 12;
/** A dateline stands in one of the first paragraphs, after headlines. */
const PARAGRAPHS = 4;

const DASH = "(?:[-–—−ـ]{1,4}|:)";
/** `PLACE DAY (AGENCY) -`. */
const BRACKETED = new RegExp(`^([^()\\n.؟!"«“:]{0,80}?)\\s*[(]\\s*([^()\\n]{1,40}?)\\s*[)]\\s*(${DASH})?\\s*`);
/** A part up to a spaced dash, a slash or a colon. */
const PART = /^\s*([^\n()/:–—−-]{2,60}?)(\s+[-–—−ـ]{1,4}\s+|\s*(?:--|—|–)\s*|\s*\/\s*|\s*:\s+|\s*(?=\n|$))/;
const DAY =
  /(?:(?:يوم\s+)?(?:السبت|ال[أا]حد|الاثنين|الإثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة)(?:\s+|$))?(?:[\d٠-٩]{1,2}\s+\p{L}+(?:\s*[/(]?\s*\p{L}+(?:\s+(?:الأول|الثاني|أول|ثان))?\s*\)?)?(?:\s+[\d٠-٩]{4})?|[\d٠-٩]{1,2}[-/][\d٠-٩]{1,2}(?:[-/][\d٠-٩]{2,4})?)$/u;
const QUOTED = /^[«"“](.{2,30})[»"”]$/;
/** An outlet in quotation marks, as its own newspaper signs. */
const LEADING_QUOTED = /^([«"“][^«»"“”\n]{2,30}[»"”])(\s*[-–—:]*\s*)/;
const WEEKDAY = /(?:السبت|ال[أا]حد|الاثنين|الإثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة)$/;
/** Words that no writer's name begins with or holds. */
const NOT_A_NAME =
  /(?:^|\s)(?:في|من|على|إلى|عن|مع|بين|هذا|هذه|كل|أن|إن|لا|ما|هل|لم|لن|قد|كان|قال|أكد|أعلن|مباراة|لقاء|أو|او|أهالي|سكان)(?:\s|$)|^ال|\sو|[\d٠-٩،,]/;

const isCity = (words: string): boolean => CITIES.has(key(words.trim().replace(/\s+/g, " ")));
const isPlace = (words: string): boolean => isCity(words) || LANDS.has(key(words.trim().replace(/\s+/g, " ")));
const isAgency = (words: string): boolean => {
  const w = words.trim().replace(/\s+/g, " ");
  return AGENCIES.has(key(QUOTED.exec(w)?.[1] ?? w)) || /^[A-Z]{2,6}$/.test(w);
};

/**
 * The dateline at the head of a report, or null.
 *
 * @example findDateline("القاهرة (رويترز) - قال الوزير").agency // { start: 9, end: 15 }
 */
export function findDateline(text: string): Dateline | null {
  let from = 0;
  for (let p = 0; p < PARAGRAPHS && from < text.length; p++) {
    while (from < text.length && /\s/.test(text[from]!)) from++;
    const found = datelineAt(text, from);
    if (found) return found;
    const next = text.indexOf("\n", from);
    if (next < 0 || next - from > 400) return null;
    from = next + 1;
  }
  return null;
}

/**
 * The dateline that begins at `from`, the beginning of a paragraph, or null. `later`: in the midst of a text, as in a round-up, only
 * one with its agency in brackets is certain.
 */
export function datelineAt(text: string, from: number, later = false): Dateline | null {
  const line = text.slice(from, from + LONGEST).split(/[\n\r]/, 1)[0]!;
  // Bidi controls and no-break spaces are one character each: offsets stay.
  const head = line.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00a0\ufeff]/g, " ");
  const signed = head.includes("(") ? bracketed(head, from) : null;
  return signed ?? (later ? null : parted(head, from));
}

const span = (head: string, from: number, a: number, b: number): Span | null => {
  while (a < b && /[\s،,]/.test(head[a]!)) a++;
  while (b > a && /[\s،,]/.test(head[b - 1]!)) b--;
  return b > a ? { start: from + a, end: from + b } : null;
};

function bracketed(head: string, from: number): Dateline | null {
  const m = BRACKETED.exec(head);
  if (!m) return null;
  const [all, before, inside, dash] = m as unknown as [string, string, string, string | undefined];
  const known = isAgency(inside);
  const day = DAY.exec(before) ?? WEEKDAY.exec(before);
  const stated = day ? before.slice(0, day.index) : before;
  const parts = stated.split(/[،,]/).filter((p) => p.trim() !== "");
  const first = parts[0]?.trim() ?? "";
  if (first === "" ? !(known && dash) : !isPlace(first) && !(known && dash && parts.every(namesPlace))) return null;
  if (!known && !dash) return null;
  const at = all.indexOf("(");
  const open = at + 1 + (all.slice(at + 1).length - all.slice(at + 1).trimStart().length);
  return {
    start: from,
    end: from + all.trimEnd().length,
    place: span(head, from, 0, stated.length),
    agency: span(head, from, open, open + inside.length),
    day: day ? span(head, from, day.index, before.length) : null,
    byline: null,
  };
}

/** Up to four words without a preposition or a number: what may be a place that no list holds. */
const namesPlace = (words: string): boolean =>
  words.trim().split(/\s+/).length <= 4 && !/[\d٠-٩]|(?:^|\s)(?:في|من|على|إلى|عن|مع|إن|أن|لم|قد)(?:\s|$)/.test(words);

function parted(head: string, from: number): Dateline | null {
  const one = PART.exec(head);
  if (!one) return null;
  const start = one[0].length - one[0].trimStart().length;
  const firstEnd = start + one[1]!.length;
  const rest = head.slice(one[0].length);
  const two = LEADING_QUOTED.exec(rest) ?? PART.exec(rest);
  const secondStart = one[0].length;
  const second = two?.[1]?.trim() ?? "";
  const secondEnd = secondStart + (two?.[1]?.length ?? 0);
  const whole = secondStart + (two?.[0]?.trimEnd().length ?? 0);
  const spaced = one[2]!.trim() !== "" && one[2]!.trim() !== ":";
  const first = one[1]!.trim();
  const day = DAY.exec(first) ?? WEEKDAY.exec(first);
  const place = day ? first.slice(0, day.index).trim().replace(/[،,]$/, "") : first;
  const base = { start: from + start, byline: null, day: null };
  const firstSpan = span(head, from, start, firstEnd);
  if (isCity(place)) {
    const on = day ? span(head, from, start + day.index, firstEnd) : null;
    const where = span(head, from, start, start + place.length);
    if (second !== "" && isAgency(second) && (spaced || one[2]!.trim() === ":"))
      return { ...base, end: from + whole, place: where, agency: span(head, from, secondStart, secondEnd), day: on };
    return spaced && rest.trim().length >= LEAST_TEXT
      ? { ...base, end: from + one[0].trimEnd().length, place: where, agency: null, day: on }
      : null;
  }
  if (!spaced) return null;
  if (isAgency(first)) {
    if (second !== "" && isCity(second))
      return { ...base, end: from + whole, place: span(head, from, secondStart, secondEnd), agency: firstSpan };
    return { ...base, end: from + one[0].trimEnd().length, place: null, agency: firstSpan };
  }
  const words = first.split(/\s+/).length;
  if (words >= 2 && words <= 4 && !NOT_A_NAME.test(first)) {
    const bySecond = second !== "" && isCity(second) && whole > secondEnd - from;
    const lead = bySecond ? second : leadingPlace(rest);
    if (lead !== "")
      return {
        ...base,
        end: bySecond ? from + whole : from + secondStart + lead.length,
        place: span(head, from, secondStart, secondStart + lead.length),
        agency: null,
        byline: firstSpan,
      };
  }
  return null;
}

/** The place that a stretch begins with, if it does. */
function leadingPlace(rest: string): string {
  const words = rest.split(/\s+/, 3);
  for (let n = 3; n > 0; n--) {
    const lead = words.slice(0, n).join(" ");
    if (words.length >= n && rest.startsWith(lead) && isCity(lead)) return lead;
  }
  return "";
}

/** Where the dateline ends that the paragraph at `from` begins with, or `from`. `paragraph` counts from 0. */
export const datelineEnd = (text: string, from: number, paragraph: number): number =>
  datelineAt(text, from, paragraph >= PARAGRAPHS)?.end ?? from;
