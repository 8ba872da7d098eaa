const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Zones by name, as RFC 822 and feeds write them, in minutes. */
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};
const two = (n: number | string): string => String(n).padStart(2, "0");
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * When something was published, as ISO 8601 with the offset that it was written with: from ISO 8601, RFC 822 (`Tue, 12 Mar 2024
 * 09:30:00 +0300`), `2024/03/12`, `12-03-2024`, and, with `readDay`, from Arabic words. Null where it is none of these or no such day exists.
 *
 * @example publicationTime("Tue, 12 Mar 2024 09:30:00 +0300") // "2024-03-12T09:30:00+03:00"
 */
export function publicationTime(words: string, readDay?: (words: string) => string | null): string | null {
  const text = words
    .replace(DIGITS, (d) => String(d.charCodeAt(0) & 15))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      text,
    );
  if (iso) return made(iso[1]!, Number(iso[2]), iso[3]!, iso[4], iso[5], iso[6], iso[7]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(text);
  if (compact)
    return made(compact[1]!, Number(compact[2]), compact[3]!, compact[4], compact[5], compact[6], compact[7]);
  const rfc =
    /^(?:[a-z]+,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4})(?:[,\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{4})?)?/i.exec(
      text,
    );
  if (rfc && MONTHS.includes(rfc[2]!.toLowerCase()))
    return made(rfc[3]!, MONTHS.indexOf(rfc[2]!.toLowerCase()) + 1, rfc[1]!, rfc[4], rfc[5], rfc[6], rfc[7]);
  const english = /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/i.exec(text);
  if (english && MONTHS.includes(english[1]!.toLowerCase()))
    return made(english[3]!, MONTHS.indexOf(english[1]!.toLowerCase()) + 1, english[2]!);
  const slashes = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text);
  if (slashes) return made(slashes[1]!, Number(slashes[2]), slashes[3]!);
  // Arab outlets write the day first; what could be either is left to no guess unless the day says it.
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text);
  if (dayFirst) return made(dayFirst[3]!, Number(dayFirst[2]), dayFirst[1]!);
  const read = text.length < 120 ? readDay?.(text) : null;
  return read && /^\d{4}-\d{2}-\d{2}/.test(read) ? read : null;
}

function made(
  year: string,
  month: number,
  day: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.getUTCDate() !== Number(day)) return null;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${two(hour)}:${minute}:${second ?? "00"}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (!zone) return "";
  if (/^z$/i.test(zone)) return "Z";
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (numeric) return `${numeric[1]}${numeric[2]}:${numeric[3] ?? "00"}`;
  const minutes = ZONES[zone.toUpperCase()];
  if (minutes === undefined) return "";
  if (minutes === 0) return "Z";
  const abs = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(abs / 60))}:${two(abs % 60)}`;
}
