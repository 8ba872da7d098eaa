import { read, readableEnd } from "@isnad/reader";
import type { Report } from "@isnad/record";
import { fragment } from "../html/page.ts";
import { articlesOf } from "../input/articles.ts";
import { type Fault, isFault, type Task } from "../input/tasks.ts";
import { summary } from "../text/summary.ts";
import type { Format, Settings } from "./settings.ts";

/** One report as it will stand in an index of several. */
export interface Card {
  readonly id: string;
  /** Its anchor on a page of several. */
  readonly mark: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Where its bytes end in `Done.bytes`. */
  readonly end: number;
}

/** A task done. */
export interface Done {
  /** The records as written, one after another. */
  readonly bytes: Uint8Array;
  /** One entry a report; empty for `jsonl`, whose lines need no frame. */
  readonly cards: readonly Card[];
  readonly faults: readonly Fault[];
  readonly reports: number;
  readonly words: number;
}

const WRITE: Readonly<Record<Format, (report: Report, settings: Settings, mark: string) => string>> = {
  jsonl: (report) => `${JSON.stringify(report)}\n`,
  json: (report) => JSON.stringify(report, null, 2),
  text: (report, settings) => summary(report, settings),
  html: (report, settings, mark) => fragment(report, settings.lang, mark),
};

/** Reads a task's reports and writes their records. `seq` makes anchors unique on a page of several reports. */
export function readTask(task: Task, settings: Settings, seq: number): Done {
  const bodies: string[] = [];
  const cards: Card[] = [];
  const faults: Fault[] = [];
  let words = 0;
  let end = 0;
  for (const one of articlesOf(task, settings.defaults)) {
    if (isFault(one)) {
      faults.push(one);
      continue;
    }
    try {
      const report = read(one.article, { gazetteer: settings.gazetteer });
      const mark = `r${seq}.${bodies.length}`;
      const body = WRITE[settings.format](report, settings, mark);
      bodies.push(body);
      const readTo = readableEnd(one.article.text);
      if (readTo < one.article.text.length) faults.push({ where: one.where, fault: notReadFrom(readTo) });
      words += countWords(one.article.text);
      if (settings.format !== "jsonl") {
        const { id, title, outlet, published } = report.report;
        end += Buffer.byteLength(body);
        cards.push({ id, mark, title: title ?? firstLine(one.article.text), outlet, published, end });
      }
    } catch (error) {
      faults.push({ where: one.where, fault: whyNotRead(error) });
    }
  }
  return { bytes: Buffer.from(bodies.join("")), cards, faults, reports: bodies.length, words };
}

const notReadFrom = (end: number): string =>
  `only its first ${end.toLocaleString("en")} characters were read; cut it into reports, one a line of JSON lines`;

function whyNotRead(error: unknown): string {
  if (error instanceof RangeError && /string length/.test(error.message))
    return "its record is too large to be written as one document; cut the text";
  return `the reader failed on it (${error instanceof Error ? error.message : String(error)}); please report this with the text`;
}

/** Words as people count them: stretches between blanks. */
export function countWords(text: string): number {
  let n = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= 32;
    if (!blank && !inside) n++;
    inside = !blank;
  }
  return n;
}

/** What stands for a title where none is given. */
function firstLine(text: string): string {
  const line = text.trimStart().split("\n", 1)[0]!;
  return line.length > 90 ? `${line.slice(0, line.lastIndexOf(" ", 90) + 1 || 90).trimEnd()}…` : line;
}
