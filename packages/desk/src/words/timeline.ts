import type { Both } from "./both.ts";

export interface TimelineWords {
  readonly list: string;
  readonly listBack: string;
  readonly order: string;
  readonly earliest: string;
  readonly latest: string;
  readonly overview: string;
  readonly overviewSays: (n: number) => string;
  readonly jump: string;
  readonly jumpTo: string;
  readonly before: (year: string) => string;
  readonly after: (year: string) => string;
  readonly reports: (n: number) => string;
  readonly shapes: string;
  readonly fills: string;
  readonly ahead: string;
}

const en: TimelineWords = {
  list: "What happened, the earliest first",
  listBack: "What happened, the latest first",
  order: "Order",
  earliest: "earliest first",
  latest: "latest first",
  overview: "How many events, by time",
  overviewSays: (n) => `${n.toLocaleString("en-US")} ${n === 1 ? "occurrence" : "occurrences"}`,
  jump: "Go to",
  jumpTo: "a time …",
  before: (year) => `before ${year}`,
  after: (year) => `after ${year}`,
  reports: (n) => `${n.toLocaleString("en-US")} ${n === 1 ? "report" : "reports"}`,
  shapes: "Whether it happened, as told",
  fills: "When",
  ahead: "told as having happened, yet later than the report",
};

const ar: TimelineWords = {
  list: "ما وقع، الأقدم أولا",
  listBack: "ما وقع، الأحدث أولا",
  order: "الترتيب",
  earliest: "الأقدم أولا",
  latest: "الأحدث أولا",
  overview: "عدد الأحداث بحسب الزمن",
  overviewSays: (n) =>
    n === 1
      ? "واقعة واحدة"
      : n === 2
        ? "واقعتان"
        : `${n.toLocaleString("en-US")} ${n % 100 >= 3 && n % 100 <= 10 ? "وقائع" : "واقعة"}`,
  jump: "انتقل إلى",
  jumpTo: "زمن …",
  before: (year) => `قبل ${year}`,
  after: (year) => `بعد ${year}`,
  reports: (n) =>
    n === 1
      ? "تقرير واحد"
      : n === 2
        ? "تقريران"
        : `${n.toLocaleString("en-US")} ${n % 100 >= 3 && n % 100 <= 10 ? "تقارير" : n % 100 >= 11 ? "تقريرا" : "تقرير"}`,
  shapes: "هل وقع، على ما رُوي",
  fills: "متى",
  ahead: "رُوي على أنه وقع، وزمنه بعد التقرير",
};

export const timelineWords: Both<TimelineWords> = { en, ar };
