/** First and last day of a time, `YYYY-MM-DD`. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that an EDTF date or interval covers; null where it says none that can be compared (a day without its year).
 * An open end is left at the far end that sorts right: `0001-01-01`, `9999-12-31`.
 *
 * @example rangeOf("2023-11") // { from: "2023-11-01", to: "2023-11-30" }
 */
export function rangeOf(edtf: string | null): Range | null {
  if (edtf === null) return null;
  const [a, b] = edtf.split("/") as [string, string | undefined];
  const first = one(a);
  if (b === undefined) return first;
  const last = one(b);
  const from = first?.from ?? (a === ".." || a === "" ? "0001-01-01" : null);
  const to = last?.to ?? (b === ".." || b === "" ? "9999-12-31" : null);
  return from !== null && to !== null ? { from, to } : null;
}

/** Seasons of EDTF by the months that they are reckoned in the northern half of the world; quarters and halves of a year. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  21: ["03-01", "05-31"],
  22: ["06-01", "08-31"],
  23: ["09-01", "11-30"],
  24: ["12-01", "12-31"],
  33: ["01-01", "03-31"],
  34: ["04-01", "06-30"],
  35: ["07-01", "09-30"],
  36: ["10-01", "12-31"],
  40: ["01-01", "06-30"],
  41: ["07-01", "12-31"],
};

function one(edtf: string): Range | null {
  const m = /^(\d{2}|\d{3}|\d{4})(X{0,2})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(edtf.replace(/[?~%]/g, ""));
  if (!m || m[1]!.length + m[2]!.length !== 4) return null;
  const [, digits, open, month, day] = m;
  if (open)
    return { from: `${digits}${"0".repeat(open.length)}-01-01`, to: `${digits}${"9".repeat(open.length)}-12-31` };
  if (!month) return { from: `${digits}-01-01`, to: `${digits}-12-31` };
  const season = SEASONS[month];
  if (season) return { from: `${digits}-${season[0]}`, to: `${digits}-${season[1]}` };
  if (day) return { from: `${digits}-${month}-${day}`, to: `${digits}-${month}-${day}` };
  const days = new Date(Date.UTC(Number(digits), Number(month), 0)).getUTCDate();
  return { from: `${digits}-${month}-01`, to: `${digits}-${month}-${days}` };
}
