/**
 * Ids of documents and facts are numbers that sort by day of publication: `day × 2³⁵ + n × 2¹⁸ + fact`. So the newest
 * first is a table's own order, a stretch of days a stretch of ids, and a document's facts stand together. They stay below
 * 2⁵³ until the year 2500.
 */
export const PER_DOCUMENT = 2 ** 18;
export const PER_DAY = 2 ** 35;
const FIRST_DAY = Date.UTC(1800, 0, 1) / 86_400_000 - 1;
const LAST_DAY = 2 ** 18 - 2;

/** The day's number, 1 for 1800-01-01; 0 where no day can be told, and for what is older. A month or year counts as its first day. */
export function dayNumber(published: string | null | undefined): number {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? "");
  if (!m) return 0;
  const day = Date.UTC(Number(m[1]), Number(m[2] ?? 1) - 1, Number(m[3] ?? 1)) / 86_400_000 - FIRST_DAY;
  return day > 0 ? Math.min(day, LAST_DAY) : 0;
}

/** `YYYY-MM-DD` of a day's number. */
export const dayOfNumber = (day: number): string => new Date((day + FIRST_DAY) * 86_400_000).toISOString().slice(0, 10);

/** The document that a fact stands in. */
export const documentOf = (fact: number): number => fact - (fact % PER_DOCUMENT);
