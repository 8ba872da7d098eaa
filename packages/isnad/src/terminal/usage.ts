import { faultSays } from "@isnad/record/faults";
import type { Lang } from "@isnad/record/labels";

type Say = (...parts: string[]) => string;
/** What is written on the command line runs from left to right. */
const cmd = (words: string): string => `\u2066${words}\u2069`;

/** What is wrong with a command line, in Arabic, line by line; the words of commander 14 and our own. */
const USAGE: readonly (readonly [RegExp, Say])[] = [
  [/^error: unknown option '(.*)'$/, (o) => `خطأ: لا خيار اسمه ${cmd(o!)}`],
  [/^error: unknown command '(.*)'$/, (o) => `خطأ: لا أمر اسمه ${cmd(o!)}`],
  [/^error: missing required argument '(.*)'$/, (o) => `خطأ: ينقص ${cmd(o!)}`],
  [/^error: required option '(.*)' not specified$/, (o) => `خطأ: لا بد من ${cmd(o!)}`],
  [/^error: option '(.*)' argument missing$/, (o) => `خطأ: ${cmd(o!)} بلا قيمة`],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/s,
    (o, value, why) => `خطأ: ${cmd(o!)} لا يقبل «${value}». ${line(why!)}`,
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/s,
    (value, o, why) => `خطأ: ${cmd(o!)} لا يقبل «${value}». ${line(why!)}`,
  ],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    (o, n, got) => `خطأ: أكثر مما يأخذه ${cmd(o || "isnad")}: له ${n} وأُعطي ${got}.`,
  ],
  [
    /^error: no file given; name one, or - for standard input$/,
    () => `خطأ: لا ملف؛ سمِّ ملفا، أو ${cmd("-")} للدخل القياسي`,
  ],
  [/^error: no format "(.*)"; there are (.*)$/, (name, all) => `خطأ: لا صيغة اسمها «${name}»؛ الصيغ: ${cmd(all!)}`],
  [/^Allowed choices are (.*)\.$/, (all) => `يُقبل: ${cmd(all!)}.`],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, (o) => `(أتقصد ${cmd(o!)}؟)`],
  [/^\((isnad.*) shows what can be written\)$/, (o) => `(يبيّن ${cmd(o!)} ما يُكتب)`],
  [
    /^Write a day as YYYY-MM-DD, or a full ISO 8601 time\.$/,
    () => `اكتب اليوم هكذا: ${cmd("YYYY-MM-DD")}، أو وقتا كاملا بصيغة ISO 8601.`,
  ],
  [/^Write a day as YYYY-MM-DD\.$/, () => `اكتب اليوم هكذا: ${cmd("YYYY-MM-DD")}.`],
  [/^Write a number from (\d+) to (\d+)\.$/, (a, b) => `اكتب عددا من ${a} إلى ${b}.`],
  [/^Write a number from 0 to 65535; 0 takes any free port\.$/, () => "اكتب عددا من 0 إلى 65535؛ و0 يأخذ أي منفذ حر."],
  [/^Write a number\.$/, () => "اكتب عددا."],
  [/^Write a whole number\.$/, () => "اكتب عددا صحيحا."],
  [/^Write its number\.$/, () => "اكتب رقمه."],
  [/^Write FIELD=COLUMN; fields are (.*)\.$/, (fields) => `اكتب ${cmd("FIELD=COLUMN")}؛ والحقول ${cmd(fields!)}.`],
  [/^Write a time: 30s, 10m or 2h\.$/, () => `اكتب مدة: ${cmd("30s")} أو ${cmd("10m")} أو ${cmd("2h")}.`],
  [
    /^(--gazetteer .*?): its first line names no column "name"; begin with a header such as (.*)$/,
    (file, head) => `${cmd(file!)}: لا عمود اسمه name في سطره الأول؛ ابدأ بمثل ${cmd(head!)}`,
  ],
  [
    /^(--gazetteer .*?): no column is called (.*); write (.*)$/,
    (file, name, all) => `${cmd(file!)}: لا عمود معروفا اسمه ${name}؛ اكتب ${cmd(all!)}`,
  ],
  [
    /^(--gazetteer .*?): empty; write a name a line \((.*) shows how\)$/,
    (file, help) => `${cmd(file!)}: فارغ؛ اكتب اسما في كل سطر (يبيّنه ${cmd(help!)})`,
  ],
  [/^(--gazetteer .*?): (.*)$/s, (file, why) => `${cmd(file!)}: ${faultSays(why!, "ar")}`],
  [
    /^(\S+) holds (.*)s, and only (.*)s were found; ask for (--kind \S+), or take (.*)$/,
    (name, _holds, _found, kind, others) => `لا تحمل صيغة ${name} ما وُجد؛ اطلب ${cmd(kind!)} أو خذ ${cmd(others!)}`,
  ],
  [
    /^(\S+) holds records, and this answer is none; take csv or parquet(.*)$/s,
    (name) => `تحمل صيغة ${name} سجلات، وليس هذا الجواب سجلا؛ خذ csv أو parquet`,
  ],
  [/^Parquet is no text for a terminal; name a file: (.*)$/, (flag) => `ليس Parquet نصا يُعرض؛ سمِّ ملفا: ${cmd(flag!)}`],
  [/^this answer is no table; take text, json or jsonl$/, () => "ليس هذا الجواب جدولا؛ خذ text أو json أو jsonl"],
  [/^"(.*)" changes nothing; write (.*)$/s, (given, how) => `«${given}» لا يغيّر شيئا؛ اكتب ${cmd(how!)}`],
  [
    /^a fact is a JSON object, .*$/,
    () => `تُكتب الواقعة كائن JSON كما في السجل، بلا ${cmd('"id"')} و${cmd('"evidence"')}`,
  ],
  [
    /^"(.*)" is no entity of a report; write REPORT#E3$/s,
    (ref) => `«${ref}» ليس كيانا في تقرير؛ اكتب ${cmd("REPORT#E3")}`,
  ],
  [
    /^nothing to explain; name a file, .*$/,
    () => `لا شيء يُشرح؛ سمِّ ملفا، أو اكتب نصا بين علامتي اقتباس، أو ${cmd("-")} للدخل القياسي`,
  ],
  [
    /^--names is for reports; for facts write --party$/,
    () => `${cmd("--names")} للتقارير؛ وللوقائع اكتب ${cmd("--party")}`,
  ],
  [
    /^(--text, .*) choose from an archive; files are exported whole$/,
    () => `تختار ${cmd("--text --outlet --from --to --report")} من أرشيف؛ أما الملفات فتُصدَّر كاملة`,
  ],
];

function line(said: string): string {
  for (const [sign, say] of USAGE) {
    const found = sign.exec(said);
    if (found) return say(...found.slice(1).map((part) => part ?? ""));
  }
  return said;
}

/**
 * What is wrong with a command line, in a language.
 *
 * @example usageSays("error: unknown option '--x'", "ar") // "خطأ: لا خيار اسمه ⁦--x⁩"
 */
export const usageSays = (said: string, lang: Lang): string =>
  lang === "en" ? said : said.split("\n").map(line).join("\n");
