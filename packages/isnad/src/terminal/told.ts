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
  readonly fromTerminal: string;
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
  fromTerminal: "isnad: reading from the terminal; end with Ctrl-D",
  and: ", ",
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
  fromTerminal: "isnad: يقرأ من الطرفية؛ يُختم بـ Ctrl-D",
  and: "، ",
};

const ALL: Readonly<Record<Lang, Told>> = { en, ar };

/** In the language in which the command speaks. */
export const told = (): Told => ALL[spoken()];
