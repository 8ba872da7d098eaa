import { isDay } from "./calendar.ts";

/**
 * EDTF, the Extended Date/Time Format of ISO 8601-2:2019, levels 0 to 2, after the Library of Congress's specification
 * (https://www.loc.gov/standards/datetime/, 2019-02-04).
 *
 * | level | what | examples |
 * |---|---|---|
 * | 0 | a day, month, year; a time; an interval | `1985-04-12` `1985-04-12T23:20:30Z` `1964/2008` |
 * | 1 | uncertain `?`, approximate `~`, both `%` | `1984?` `2004-06~` `2004-06-11%` |
 * | 1 | unknown digits, seasons, long and negative years | `201X` `1985-04-XX` `2001-21` `Y170000002` `-1985` |
 * | 1 | open and unknown ends | `1985-04-12/..` `../1985` `1985-04/` |
 * | 2 | qualified parts, unknown digits anywhere, sets | `2004-~06-11` `1XXX-12` `[1667,1668,1670..1672]` `{1960..}` |
 * | 2 | groupings 21–41, exponents, significant digits | `2001-34` `Y-17E7` `1950S2` |
 */
export function isEdtf(text: string): boolean {
  if (isMoment(text) || isYearInLetters(text)) return true;
  if (text.includes("/")) return isInterval(text);
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  return set !== null && isList(set[1] ?? set[2]);
}

const Q = "[?~%]?";
/** Qualifiers stand before a part (for it alone) or after it (for it and all before it). */
const DATE = new RegExp(String.raw`^${Q}(-?[\dX]{4})(S\d+)?${Q}(?:-${Q}([\dX]{2})${Q}(?:-${Q}([\dX]{2})${Q})?)?$`);
const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|[+-](\d\d)(?::(\d\d))?)?$/;
const LONG_YEAR = /^Y-?[1-9]\d*(?:E[1-9]\d*)?(?:S[1-9]\d*)?$/;

/** A date of level 0 to 2, without interval or list. */
function isDate(text: string): boolean {
  const m = DATE.exec(text);
  if (!m) return false;
  const [, year, significant, month, day] = m;
  if (significant !== undefined)
    return month === undefined && /^-?\d+$/.test(year) && Number(significant.slice(1)) >= 1;
  const [twoDigits, ofDay] = [range(month), range(day)];
  // 21–41 in the month's place are seasons, quarters, quadrimesters and halves, which have no days.
  if (twoDigits && ofDay === null && twoDigits[0] === twoDigits[1] && twoDigits[0] >= 21 && twoDigits[0] <= 41)
    return true;
  const known = /^-?\d+$/.test(year) ? Number(year) : null;
  if (twoDigits === null) return true;
  const months = within(twoDigits, 1, 12);
  if (months === null) return false;
  if (ofDay === null) return true;
  const days = within(ofDay, 1, 31);
  if (days === null) return false;
  // Some month among those that the digits allow must have some day among those that they allow.
  for (let n = months[0]; n <= months[1]; n++) if (isDay(known, n, days[0])) return true;
  return false;
}

/** The lowest and highest number that two digits with X for unknown ones can be. */
function range(part: string | undefined): readonly [number, number] | null {
  return part === undefined ? null : [Number(part.replaceAll("X", "0")), Number(part.replaceAll("X", "9"))];
}

function within([low, high]: readonly [number, number], least: number, most: number): readonly [number, number] | null {
  const cut = [Math.max(low, least), Math.min(high, most)] as const;
  return cut[0] <= cut[1] ? cut : null;
}

function isTime(text: string): boolean {
  const m = TIME.exec(text);
  if (!m) return false;
  const [year, month, day, hour, minute, second, zoneHour = 0, zoneMinute = 0] = m.slice(1).map((x) => Number(x ?? 0));
  const clock = (hour <= 23 && minute <= 59 && second <= 59) || (hour === 24 && minute === 0 && second === 0);
  return clock && isDay(year, month, day) && zoneHour <= 14 && zoneMinute <= 59;
}

const isMoment = (text: string): boolean => isDate(text) || isTime(text);

function isYearInLetters(text: string): boolean {
  // The letter is for years that four digits cannot hold.
  return LONG_YEAR.test(text) && (/[ES]/.test(text) || text.replace(/\D/g, "").length > 4);
}

function isInterval(text: string): boolean {
  const ends = text.split("/");
  if (ends.length !== 2) return false;
  const [from, to] = ends;
  const isOpen = (end: string) => end === "" || end === "..";
  const isStated = (end: string) => isMoment(end) || isYearInLetters(end);
  if (isOpen(from)) return isStated(to);
  if (isOpen(to)) return isStated(from);
  return isStated(from) && isStated(to) && (!isPlain(from) || !isPlain(to) || inOrder(from, to));
}

/** Level 0, whose order is that of its digits. */
const isPlain = (text: string): boolean => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(text);
const inOrder = (from: string, to: string): boolean => {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) <= to.slice(0, shared);
};

function isList(text: string): boolean {
  const items = text.split(",").map((item) => item.trim());
  return items.every((item, i) => {
    if (isDate(item) || isYearInLetters(item)) return true;
    const dots = item.split("..");
    if (dots.length !== 2 || (dots[0] === "" && dots[1] === "")) return false;
    // Only the first item may be open before, only the last open after.
    if ((dots[0] === "" && i > 0) || (dots[1] === "" && i < items.length - 1)) return false;
    return dots.every((end) => end === "" || isDate(end) || isYearInLetters(end));
  });
}
