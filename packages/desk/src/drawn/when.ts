import type { Labels, Lang } from "@isnad/record/labels";

/** A stretch of days as answers give it: `YYYY-MM-DD`, both inclusive. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * How surely a time is known. `day`: the text itself tells the whole day; `implied`: it tells a day of which it leaves parts unsaid (`Monday`,
 * `3 November`), which the day of publication gives; `within`: it lies somewhere in a longer time, or is uncertain by its own words; `report`: the
 * text tells none, and the day is that of the report.
 */
export const SURETIES = ["day", "implied", "within", "report"] as const;
export type Surety = (typeof SURETIES)[number];

export interface Known extends Days {
  readonly basis: string | null;
  /** TIMEX3, and what modifies it. */
  readonly value?: string | null;
  readonly mod?: string | null;
  /** Parts that the text leaves unsaid. */
  readonly implied?: readonly string[];
}

/** Modifiers after which a day is that day no longer: about, before, after, early in … */
const LOOSE = /^(?!EQUAL)./;

/** @example suretyOf({ from: "1999-08-01", to: "1999-08-31", basis: "stated" }) // "within" */
export function suretyOf(time: Known): Surety {
  if (time.basis !== "stated") return "report";
  if (time.from !== time.to || /[~?%X]/.test(time.value ?? "") || (time.mod && LOOSE.test(time.mod))) return "within";
  return time.implied?.length ? "implied" : "day";
}

/**
 * How surely a time is known, in words: what is implied of it, what modifies it.
 *
 * @example sureSays({ …, mod: "APPROX" }, drawnWords.en, en) // "some time within: about"
 */
export function sureSays(
  time: Known,
  words: { readonly surety: Readonly<Record<Surety, string>> },
  labels: Labels,
): string {
  const surety = suretyOf(time);
  const more =
    surety === "implied"
      ? (time.implied ?? []).map((part) => labels.part[part as keyof Labels["part"]] ?? part)
      : surety === "within" && time.mod
        ? [labels.mod[time.mod as keyof Labels["mod"]] ?? time.mod]
        : [];
  return more.length ? `${words.surety[surety]}: ${more.join(labels.comma)}` : words.surety[surety];
}

const DAY = 86_400_000;
/** Days since 1970-01-01; null where there is no day. Years before 1000 are written with zeros in front: `0797-01-01`. */
export function dayNumber(day: string | null): number | null {
  if (day === null) return null;
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.round(at / DAY);
}

/** Whether a time begins after the day of its report: it cannot have happened by then. False where either is not known. */
export const isAhead = (from: string | null, published: string | null): boolean =>
  from !== null && published !== null && /^\d{4}-\d{2}-\d{2}/.test(published) && from > published.slice(0, 10);

/** Latin digits and Gregorian months in both languages, as figures and days are compared across reports. */
const LOCALE: Readonly<Record<Lang, string>> = { ar: "ar-u-nu-latn-ca-gregory", en: "en-GB-u-ca-gregory" };
const formats = new Map<string, Intl.DateTimeFormat>();
function say(day: string, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const key = `${lang} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: "UTC" })));
  return format.format(at);
}
const yearOf = (day: string): string => String(Number(day.slice(0, 4)));
const lastOf = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(8, 10);
const isFirst = (day: string): boolean => day.endsWith("-01");
const isLast = (day: string): boolean => day.slice(8, 10) === lastOf(day);

/**
 * A stretch of days in two parts, the year apart: `13 March` and `2018`; a whole month or year is said as one.
 *
 * @example whenParts({ from: "1999-08-01", to: "1999-08-31" }, "en") // { day: "August", year: "1999" }
 */
export function whenParts({ from, to }: Days, lang: Lang): { readonly day: string; readonly year: string } {
  if (from === null) return { day: "", year: "" };
  const end = to ?? from;
  const [y1, y2] = [yearOf(from), yearOf(end)];
  const dayMonth = { day: "numeric", month: "long" } as const;
  if (from === end) return { day: say(from, lang, dayMonth), year: y1 };
  const months = isFirst(from) && isLast(end);
  if (months && from.slice(5) === "01-01" && end.slice(5) === "12-31")
    return { day: "", year: y1 === y2 ? y1 : `${y1}–${y2}` };
  const piece = (day: string) => say(day, lang, months ? { month: "long" } : dayMonth);
  if (y1 !== y2) return { day: `${piece(from)} ${y1} – ${piece(end)}`, year: y2 };
  if (from.slice(0, 7) === end.slice(0, 7))
    return { day: months ? piece(from) : `${Number(from.slice(8, 10))}–${piece(end)}`, year: y1 };
  return { day: `${piece(from)} – ${piece(end)}`, year: y1 };
}

/** The same in one piece: `13 March 2018`. */
export function whenSays(days: Days, lang: Lang): string {
  const { day, year } = whenParts(days, lang);
  return day && year ? `${day} ${year}` : day || year;
}

/** A month as a tick of an axis: `Mar`, `مارس`. */
export const monthSays = (day: string, lang: Lang): string =>
  say(day, lang, { month: lang === "ar" ? "long" : "short" });
