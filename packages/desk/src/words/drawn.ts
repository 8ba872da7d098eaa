import type { Surety } from "../drawn/when.ts";
import type { Both } from "./both.ts";

/** What timeline, map, network and figures share. */
export interface DrawnWords {
  readonly narrow: string;
  readonly field: Readonly<Record<"party" | "place" | "type" | "status" | "outlet" | "from" | "to", string>>;
  readonly any: string;
  readonly clear: string;
  readonly close: string;
  readonly chosen: string;
  readonly surety: Readonly<Record<Surety, string>>;
  readonly legend: string;
  readonly events: (n: number) => string;
  readonly toldBy: string;
  readonly figures: string;
  readonly compare: string;
  readonly disagree: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly noData: string;
  readonly noDataWhy: string;
  readonly add: string;
  readonly more: string;
  readonly inTime: string;
  readonly unnamedIn: string;
}

const en: DrawnWords = {
  narrow: "Narrow down",
  field: {
    party: "Who",
    place: "Where",
    type: "Type",
    status: "Whether it happened",
    outlet: "Outlet",
    from: "From",
    to: "To",
  },
  any: "all",
  clear: "Clear",
  close: "Close",
  chosen: "What was chosen",
  surety: {
    day: "the text tells the day",
    implied: "the text leaves parts unsaid",
    within: "some time within",
    report: "not told: the report’s day",
  },
  legend: "Key",
  events: (n) => `${n.toLocaleString("en-US")} ${n === 1 ? "event" : "events"}`,
  toldBy: "How it is told",
  figures: "Figures",
  compare: "Compare the figures",
  disagree: "reports differ",
  none: "Nothing fits",
  noneWhy: "No event fits all of this at once. Take one of the limits away.",
  noData: "There is nothing to draw yet",
  noDataWhy: "Add reports: what happened, where, when and to whom is read from each, with its source.",
  add: "Add reports",
  more: "Show more",
  inTime: "On the timeline",
  unnamedIn: "unnamed, as one report has them",
};

const ar: DrawnWords = {
  narrow: "تضييق",
  field: {
    party: "مَن",
    place: "أين",
    type: "النوع",
    status: "هل وقع",
    outlet: "الناشر",
    from: "من يوم",
    to: "إلى يوم",
  },
  any: "الكل",
  clear: "امسح",
  close: "إغلاق",
  chosen: "ما اختير",
  surety: {
    day: "يذكر النص يومه",
    implied: "يترك النص بعضه ضمنا",
    within: "في وقت ما خلال المدة",
    report: "لم يُذكر: يوم التقرير",
  },
  legend: "المفتاح",
  events: (n) =>
    n === 1
      ? "حدث واحد"
      : n === 2
        ? "حدثان"
        : `${n.toLocaleString("en-US")} ${n % 100 >= 3 && n % 100 <= 10 ? "أحداث" : n % 100 >= 11 ? "حدثا" : "حدث"}`,
  toldBy: "كيف رُوي",
  figures: "الأرقام",
  compare: "قارن الأرقام",
  disagree: "التقارير مختلفة",
  none: "لا شيء يوافق",
  noneWhy: "لا حدث يوافق هذه القيود كلها معا. أزل واحدا منها.",
  noData: "لا شيء يُرسم بعد",
  noDataWhy: "أضف تقارير: من كل تقرير يُقرأ ماذا وقع وأين ومتى ولمن، ومعه مصدره.",
  add: "إضافة تقارير",
  more: "المزيد",
  inTime: "على الخط الزمني",
  unnamedIn: "بلا اسم، كما في تقرير واحد",
};

export const drawnWords: Both<DrawnWords> = { en, ar };
