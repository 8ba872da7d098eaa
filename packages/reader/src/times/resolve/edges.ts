import { daysInMonth, two } from "../calendar/civil.ts";
import type { Edge } from "../lexis.ts";

/**
 * How far a beginning, middle or end reaches: a third of its period, as EDTF. `مطلع العام` is January to April, `أواخر الشهر` the 21st
 * to the last, `منتصف التسعينيات` 1994 to 1996. Undefined for weeks, seasons and what has unknown digits.
 *
 * @param value TIMEX3's value of the whole period
 * @param halfOfMonth which half of a month is said instead (`النصف الثاني من سبتمبر`)
 */
export function edgeBounds(value: string, edge: Edge, halfOfMonth?: 1 | 2): string | undefined {
  const third = edge === "START" ? 0 : edge === "MID" ? 1 : 2;
  const year = /^\d{4}$/.exec(value);
  if (year) return `${value}-${two(third * 4 + 1)}/${value}-${two(third * 4 + 4)}`;
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) {
    const last = daysInMonth(Number(month[1]), Number(month[2]));
    if (halfOfMonth !== undefined)
      return halfOfMonth === 1 ? `${value}-01/${value}-15` : `${value}-16/${value}-${two(last)}`;
    return `${value}-${two(third * 10 + 1)}/${value}-${two(third === 2 ? last : third * 10 + 10)}`;
  }
  if (/^\d{3}$/.test(value)) {
    const [from, to] = [
      [0, 3],
      [4, 6],
      [7, 9],
    ][third]!;
    return `${value}${from}/${value}${to}`;
  }
  if (/^\d\d$/.test(value)) {
    const [from, to] = [
      ["00", "33"],
      ["34", "66"],
      ["67", "99"],
    ][third]!;
    return `${value}${from}/${value}${to}`;
  }
  return undefined;
}
