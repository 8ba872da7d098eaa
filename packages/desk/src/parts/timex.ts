import type { Lang } from "@isnad/record/labels";
import { whenSays } from "../drawn/when.ts";

/** Parts of a day and of a year as TIMEX3 writes them. */
const PARTS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    MO: "morning",
    MI: "midday",
    AF: "afternoon",
    EV: "evening",
    NI: "night",
    DT: "daytime",
    SP: "spring",
    SU: "summer",
    FA: "autumn",
    WI: "winter",
    WE: "weekend",
  },
  ar: {
    MO: "صباحا",
    MI: "ظهرا",
    AF: "بعد الظهر",
    EV: "مساء",
    NI: "ليلا",
    DT: "نهارا",
    SP: "ربيع",
    SU: "صيف",
    FA: "خريف",
    WI: "شتاء",
    WE: "نهاية الأسبوع",
  },
};
const UNITS: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  TH: "hour",
  TM: "minute",
  TS: "second",
};
/** Units that browsers do not count: one, two, three to ten, more. */
const OTHERS: Readonly<Record<Lang, Readonly<Record<string, readonly [string, string, string, string]>>>> = {
  en: {
    DE: ["decade", "decades", "decades", "decades"],
    CE: ["century", "centuries", "centuries", "centuries"],
    TNI: ["night", "nights", "nights", "nights"],
  },
  ar: {
    DE: ["عقد", "عقدان", "عقود", "عقدا"],
    CE: ["قرن", "قرنان", "قرون", "قرنا"],
    TNI: ["ليلة", "ليلتان", "ليال", "ليلة"],
  },
};
const LOCALE: Readonly<Record<Lang, string>> = { ar: "ar-u-nu-latn", en: "en-GB" };
const WORDS = {
  en: {
    quarter: (n: string, year: string) => `quarter ${n} of ${year}`,
    half: (n: string, year: string) => `half ${n} of ${year}`,
    week: (n: string, year: string) => `week ${n} of ${year}`,
    decade: (year: string) => `the ${year}s`,
    century: (n: number) => `century ${n}`,
    every: (day: string) => day,
    now: { PRESENT_REF: "now", PAST_REF: "in the past", FUTURE_REF: "in the future" },
  },
  ar: {
    quarter: (n: string, year: string) => `الربع ${n} من ${year}`,
    half: (n: string, year: string) => `النصف ${n} من ${year}`,
    week: (n: string, year: string) => `الأسبوع ${n} من ${year}`,
    decade: (year: string) => `عقد ${year}`,
    century: (n: number) => `القرن ${n}`,
    every: (day: string) => day,
    now: { PRESENT_REF: "الآن", PAST_REF: "في الماضي", FUTURE_REF: "في المستقبل" },
  },
} as const;

function lasts(value: string, lang: Lang): string | null {
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(DE|CE|NI|[YMWDHS])/g)];
  if (!parts.length || !/^P(?:\d+(?:\.\d+)?(?:DE|CE|[YMWD]))*(?:T(?:\d+(?:\.\d+)?(?:NI|[HMS]))+)?$/.test(value))
    return null;
  const clock = value.indexOf("T");
  const said = parts.map((m) => {
    const n = Number(m[1]);
    const unit = `${clock >= 0 && m.index > clock ? "T" : ""}${m[2]}`;
    const forms = OTHERS[lang][unit];
    if (!forms) {
      const style = { style: "unit", unit: UNITS[unit], unitDisplay: "long" } as const;
      return new Intl.NumberFormat(LOCALE[lang], style).format(n);
    }
    if (lang === "ar" && n <= 2 && Number.isInteger(n)) return n === 1 ? forms[0] : forms[1];
    return `${n} ${n === 1 ? forms[0] : n <= 10 ? forms[2] : forms[3]}`;
  });
  return said.join(lang === "ar" ? " و" : " ");
}

const dateOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/**
 * What a TIMEX3 value says; a value that has no plain words stays as it is.
 *
 * @example timexSays("2023-11-03TMO", "en") // "3 November 2023, morning"
 * @example timexSays("P3M", "ar") // "3 أشهر"
 */
export function timexSays(value: string, lang: Lang): string {
  const w = WORDS[lang];
  const comma = lang === "ar" ? "، " : ", ";
  if (value in w.now) return w.now[value as keyof typeof w.now];
  if (value.startsWith("P")) return lasts(value, lang) ?? value;
  const [, date = "", time = ""] = /^([^T]*)(?:T(.+))?$/.exec(value) ?? [];
  const hour = time === "" ? "" : (PARTS[lang][time] ?? time);
  const day = dateSays(date, lang);
  if (day === null) return value;
  return [day, hour].filter(Boolean).join(comma);
}

function dateSays(date: string, lang: Lang): string | null {
  const w = WORDS[lang];
  if (date === "") return "";
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year && month && day) return whenSays({ from: date, to: date }, lang);
  if (year && month) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return whenSays({ from: dateOf(+year, +month, 1), to: dateOf(+year, +month, last) }, lang);
  }
  if (year) return String(Number(year));
  const part = /^(\d{4})-(?:Q(\d)|H(\d)|W(\d\d)(-WE)?|(SP|SU|FA|WI))$/.exec(date);
  if (part) {
    const [, y, quarter, half, week, end, season] = part as unknown as string[];
    if (quarter) return w.quarter(quarter, y!);
    if (half) return w.half(half, y!);
    if (season) return `${PARTS[lang][season]} ${y}`;
    return `${end ? `${PARTS[lang].WE} · ` : ""}${w.week(String(Number(week)), y!)}`;
  }
  if (/^\d{3}$/.test(date)) return w.decade(`${date}0`);
  if (/^\d{2}$/.test(date)) return w.century(Number(date) + 1);
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(date);
  if (yearless) {
    const day = yearless[2] ? ({ day: "numeric" } as const) : {};
    const options = { month: "long", timeZone: "UTC", ...day } as const;
    const at = new Date(Date.UTC(2000, Number(yearless[1]) - 1, Number(yearless[2] ?? 1)));
    return new Intl.DateTimeFormat(`${LOCALE[lang]}${lang === "ar" ? "-ca-gregory" : ""}`, options).format(at);
  }
  const weekday = /^XXXX-WXX-([1-7])$/.exec(date);
  // 2 January 2023 was a Monday.
  if (weekday)
    return new Intl.DateTimeFormat(LOCALE[lang], { weekday: "long", timeZone: "UTC" }).format(
      new Date(Date.UTC(2023, 0, 1 + Number(weekday[1]))),
    );
  return null;
}
