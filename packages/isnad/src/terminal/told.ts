import type { Lang } from "@isnad/record/labels";
import { spoken } from "./faults.ts";

/** What commands tell on standard error beside faults. */
export interface Told {
  readonly added: (n: string) => string;
  readonly versions: (n: number) => string;
  readonly known: (n: string) => string;
  readonly notRead: (n: string) => string;
  readonly finishing: string;
  readonly written: (file: string) => string;
  readonly checked: (documents: string, facts: string, faults: number) => string;
  readonly reread: (t: { read: number; changed: number; gone: number; come: number; lost: number }) => string;
  /** A decision that found no place in a new reading. */
  readonly lost: (decision: number, action: string, who: string) => string;
  readonly fromTerminal: string;
  readonly progress: {
    readonly reports: (n: string) => string;
    readonly words: (n: string) => string;
    readonly left: (span: string) => string;
    readonly seconds: (s: number) => string;
    readonly minutes: (m: number, s: number) => string;
    readonly hours: (h: number, m: number) => string;
  };
  readonly serve: {
    readonly serves: (path: string, at: string, readOnly: boolean) => string;
    readonly stops: string;
    readonly key: (made: boolean, readOnly: boolean) => string;
    readonly noBrowser: (address: string) => string;
    readonly keyShort: (length: number, least: number) => string;
    readonly taken: (port: number) => string;
    readonly allTaken: (first: number, last: number) => string;
    readonly notYours: (port: number) => string;
    readonly notHere: (host: string) => string;
    readonly unknown: (host: string) => string;
    readonly cannot: (host: string, port: number, why: string) => string;
    readonly waits: string;
  };
  readonly and: string;
}

const en: Told = {
  added: (n) => `${n} added`,
  versions: (n) => `${n.toLocaleString("en-US")} new version${n === 1 ? "" : "s"}`,
  known: (n) => `${n} there already`,
  notRead: (n) => `${n} not read`,
  finishing: "finishing what is under way; once more to stop at once",
  written: (file) => `${file} written`,
  checked: (documents, facts, faults) =>
    `${documents} documents, ${facts} facts: ${faults === 0 ? "nothing wrong" : `${faults.toLocaleString("en-US")} faults`}`,
  reread: ({ read, changed, gone, come, lost }) =>
    `${read} read anew, ${changed} changed: ${gone} facts gone, ${come} come${lost > 0 ? `; ${lost} decisions found no place` : ""}`,
  lost: (decision, action, who) => `decision ${decision} (${action} by ${who}) found no place any more`,
  fromTerminal: "isnad: reading from the terminal; end with Ctrl-D",
  progress: {
    reports: (n) => `${n} reports`,
    words: (n) => `${n} words/s`,
    left: (span) => `${span} left`,
    seconds: (s) => `${s} s`,
    minutes: (m, s) => `${m} min ${s} s`,
    hours: (h, m) => `${h} h ${m} min`,
  },
  serve: {
    serves: (path, at, readOnly) => `Isnad serves ${path} at ${at}${readOnly ? " (read-only)" : ""}`,
    stops: "Ctrl-C stops it.",
    key: (made, readOnly) =>
      `${made ? "Whoever has this address" : "Whoever has the key in ISNAD_KEY"} can read the archive${readOnly ? "" : " and change it"}; programs send it as "Authorization: Bearer KEY". The line is not encrypted: across a network that is not yours, put a proxy with TLS before it.`,
    noBrowser: (address) => `No browser could be opened; open ${address}`,
    keyShort: (length, least) =>
      `ISNAD_KEY has ${length} characters; give it ${least} or more, or leave it out and a key is made`,
    taken: (port) => `port ${port} is taken; leave --port out and a free one is taken, or name another`,
    allTaken: (first, last) => `ports ${first} to ${last} are all taken; name one with --port`,
    notYours: (port) => `port ${port} is not yours to use; take one above 1023`,
    notHere: (host) => `${host} is no address of this machine; --host 127.0.0.1 is this machine alone`,
    unknown: (host) => `${host} is not known; give --host an address of this machine`,
    cannot: (host, port, why) => `cannot listen on ${host}:${port}: ${why}`,
    waits: "Waiting for a client of the Model Context Protocol on standard input; Ctrl-C stops.",
  },
  and: ", ",
};

/** What people decide on facts. */
const DEEDS: Readonly<Record<string, string>> = {
  accept: "قبول",
  reject: "رفض",
  edit: "تعديل",
  add: "إضافة",
  merge: "دمج",
  split: "فصل",
};

const ar: Told = {
  added: (n) => `أُضيف ${n}`,
  versions: (n) => `صيغ جديدة: ${n.toLocaleString("en-US")}`,
  known: (n) => `موجود من قبل: ${n}`,
  notRead: (n) => `لم يُقرأ: ${n}`,
  finishing: "يكمل ما بيده؛ مرة أخرى للتوقف في الحال",
  written: (file) => `كُتب ${file}`,
  checked: (documents, facts, faults) =>
    `المستندات ${documents}، الوقائع ${facts}: ${faults === 0 ? "لا خلل" : `مواضع الخلل ${faults.toLocaleString("en-US")}`}`,
  reread: ({ read, changed, gone, come, lost }) =>
    `قُرئ من جديد ${read}، وتغيّر ${changed}: ذهب من الوقائع ${gone} وجاء ${come}${lost > 0 ? `؛ قرارات لم تجد موضعها: ${lost}` : ""}`,
  lost: (decision, action, who) => `لم يعد للقرار ${decision} موضع (${DEEDS[action] ?? action}، ${who})`,
  fromTerminal: "isnad: يقرأ من الطرفية؛ يُختم بـ Ctrl-D",
  progress: {
    reports: (n) => `التقارير ${n}`,
    words: (n) => `${n} كلمة/ث`,
    left: (span) => `بقي ${span}`,
    seconds: (s) => `${s} ث`,
    minutes: (m, s) => `${m} د ${s} ث`,
    hours: (h, m) => `${h} س ${m} د`,
  },
  serve: {
    serves: (path, at, readOnly) => `إسناد يفتح ${path} على ${at}${readOnly ? " (للقراءة فقط)" : ""}`,
    stops: "يوقفه Ctrl-C.",
    key: (made, readOnly) =>
      `${made ? "من عنده هذا العنوان" : "من عنده المفتاح الذي في ISNAD_KEY"} يقرأ الأرشيف${readOnly ? "" : " ويغيّر فيه"}؛ والبرامج ترسله هكذا: \u2066Authorization: Bearer KEY\u2069. والاتصال غير مشفّر: ففي شبكة ليست لك ضع قبله وسيطا بتشفير TLS.`,
    noBrowser: (address) => `لم يُفتح متصفح؛ افتح ${address}`,
    keyShort: (length, least) => `طول ISNAD_KEY‏ ${length} من الحروف؛ اجعله ${least} أو أكثر، أو اتركه فيُصنع مفتاح`,
    taken: (port) => `المنفذ ${port} مشغول؛ اترك --port فيؤخذ منفذ حر، أو سمِّ غيره`,
    allTaken: (first, last) => `المنافذ من ${first} إلى ${last} كلها مشغولة؛ سمِّ منفذا بـ --port`,
    notYours: (port) => `لا إذن لك بالمنفذ ${port}؛ خذ منفذا فوق 1023`,
    notHere: (host) => `ليس ${host} عنوانا لهذا الجهاز؛ و--host 127.0.0.1 هو هذا الجهاز وحده`,
    unknown: (host) => `لا يُعرف ${host}؛ أعط --host عنوانا لهذا الجهاز`,
    cannot: (host, port, why) => `تعذّر الاستماع على ${host}:${port}: ${why}`,
    waits: "ينتظر عميلا لبروتوكول Model Context Protocol على الدخل القياسي؛ يوقفه Ctrl-C.",
  },
  and: "، ",
};

const ALL: Readonly<Record<Lang, Told>> = { en, ar };

/** In the language in which the command speaks. */
export const told = (): Told => ALL[spoken()];
