import type { Lang } from "@isnad/record/labels";
import { type FormField, reviewWords, type SpanName } from "./review.ts";

type Say = (...parts: string[]) => string;
interface Refusal {
  readonly sign: RegExp;
  readonly en: Say;
  readonly ar: Say;
}

/**
 * Why a record would no longer hold together after a correction: what the schema says of it, for somebody who mends and knows no schema. The
 * messages are those of packages/record/src/schema.
 */
const REFUSALS: readonly Refusal[] = [
  {
    sign: /^(?:must be a TIMEX3 value .*, not "(.*)"|(.*) is no \w+ of TIMEX3)$/s,
    en: (a, b) => `“${a || b}” is no time of this kind; write 2023-11-03, 2023-11, 2023-11-03T14:00, PT4H, P2D`,
    ar: (a, b) =>
      `«${a || b}» ليست صيغة زمن من هذا النوع؛ اكتب ‎2023-11-03‎ أو ‎2023-11‎ أو ‎2023-11-03T14:00‎ أو ‎PT4H‎ أو ‎P2D‎`,
  },
  {
    sign: /^must be a date or interval of EDTF .*, not "(.*)"$/s,
    en: (value) => `“${value}” is no date of EDTF; write 2023-11-03, 2023-11-03/.., 1973~, or leave it empty`,
    ar: (value) => `«${value}» ليس تاريخا بصيغة EDTF؛ اكتب ‎2023-11-03‎ أو ‎2023-11-03/..‎ أو ‎1973~‎ أو اتركه فارغا`,
  },
  {
    sign: /^must be a country of ISO .*, not "(.*)"$/s,
    en: (value) => `“${value}” is no country’s two letters; write PS, LB, GB`,
    ar: (value) => `«${value}» ليس رمز بلد من حرفين؛ اكتب ‎PS‎ أو ‎LB‎ أو ‎GB‎`,
  },
  {
    sign: /^must be a currency of ISO .*, not "(.*)"$/s,
    en: (value) => `“${value}” is no currency’s three letters; write USD, LBP`,
    ar: (value) => `«${value}» ليس رمز عملة من ثلاثة أحرف؛ اكتب ‎USD‎ أو ‎LBP‎`,
  },
  {
    sign: /^must be null for a (\w+)$/,
    en: () => "a time of this kind has none; leave it empty",
    ar: () => "لا يكون لزمن من هذا النوع؛ اتركه فارغا",
  },
  {
    sign: /^must be null for the role \w+$/,
    en: () => "only sums of money have one; leave it empty",
    ar: () => "لا تكون إلا لمبلغ مال؛ اتركها فارغة",
  },
  {
    sign: /^must be (?:null|given) for a vague bound, and only then$/,
    en: () => "what is meant vaguely has an order of size and no number; everything else a number and no order",
    ar: () => "لِما هو غير محدّد رتبةُ كثرة ولا عدد له، ولغيره عدد ولا رتبة له",
  },
  {
    sign: /^must be given for a range, and only then$/,
    en: () => "a range has an upper end, and nothing else has",
    ar: () => "للمدى طرف أعلى، وليس لغيره",
  },
  {
    sign: /^(\S+) is below (\S+)$/,
    en: (high, value) => `${high} is less than ${value}`,
    ar: (high, value) => `${high} أقل من ${value}`,
  },
  {
    sign: /^(\w+) stands twice in the list$/,
    en: () => "the same stands twice",
    ar: () => "ذُكر الشيء نفسه مرتين",
  },
  { sign: /^\w+ hangs on itself$/, en: () => "it would hang on itself", ar: () => "يصير معلَّقا على نفسه" },
  {
    sign: /^start \d+ is not before end \d+$|^end \d+ is after the text's end \d+$|^begins or ends inside .*$/,
    en: () => "there are no such words in the text",
    ar: () => "لا ألفاظ كهذه في النص",
  },
  {
    sign: /^begins before the stretch before it ends$/,
    en: () => "two stretches of what is said overlap",
    ar: () => "قطعتان مما قيل متداخلتان",
  },
  {
    sign: /^must be one of (.*), not .*$/s,
    en: (codes) => `it must be one of ${codes}`,
    ar: (codes) => `يجب أن يكون واحدا من: ‎${codes}‎`,
  },
];

/**
 * Why something that was mended was not kept, with the field that it is about; null where the server said something else.
 *
 * @example refusalOf("times[4].value: x is no DATE of TIMEX3", "en") // "Not saved. Normal form: “x” is no time of this kind; …"
 */
export function refusalOf(message: string, lang: Lang): string | null {
  const [, part, field, said] = /^(\w+)\[\d+\]\.(\w+)(?:\[\d+\]|\.\w+)*: (.*)$/s.exec(message) ?? [];
  if (!part || !field || said === undefined) return null;
  const w = reviewWords[lang];
  const called =
    part === "times" && field === "value"
      ? w.field.normal
      : (w.field[field as FormField] ?? w.spanOf[field as SpanName] ?? field);
  const refusal = REFUSALS.find((r) => r.sign.test(said));
  const why = refusal
    ? refusal[lang](
        ...refusal.sign
          .exec(said)!
          .slice(1)
          .map((p) => p ?? ""),
      )
    : said;
  return `${w.notSaved} ${called}: ${why}`;
}
