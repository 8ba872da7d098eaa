import { readFileSync, statSync } from "node:fs";
import type { EntityKind } from "@isnad/record";
import { splitSentences } from "../src/sentences/split-sentences.ts";
import { annotated } from "./own-reports.ts";

/** A name in a sentence to learn from; half-open UTF-16 offsets. `any`: a word of some name, the corpus does not say which. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind | "any";
}
export interface NameSentence {
  readonly text: string;
  readonly names: readonly GoldName[];
  readonly weight: number;
  /** Kept apart for checking. */
  readonly check: boolean;
  /** Names are told only in part (`any`), so that it is no measure. */
  readonly partial: boolean;
  /** The rules were mended with these sentences at hand, so that they find more here than elsewhere. */
  readonly tuned?: boolean;
}

/** Reads corpora by the look of them: a folder of annotated reports, CoNLL-U (proper nouns), two columns (flat BIO), more columns (nested BIO), JSON lines of our own. */
export function readNameCorpora(paths: readonly string[]): NameSentence[] {
  return paths.flatMap((path) => {
    if (statSync(path).isDirectory()) return reports(path);
    if (path.endsWith(".conllu")) return properNouns(path);
    if (path.endsWith(".jsonl")) return own(path);
    return path.includes("wojood") ? nested(path) : flat(path);
  });
}

const FLAT: Readonly<Record<string, EntityKind>> = { PER: "person", PERS: "person", ORG: "organization", LOC: "place" };

/**
 * Articles of AQMAR that are kept apart, as the numbers of their sentences: a footballer, a city, the internet, a
 * scholar of the Middle Ages, a programmer, a mosque. The file puts no mark between articles.
 */
const KEPT_APART: readonly (readonly [number, number])[] = [
  [119, 172],
  [512, 593],
  [870, 961],
  [1876, 2002],
  [2091, 2179],
  [2446, 2527],
];

/** Token and tag a line (AQMAR). */
function flat(path: string): NameSentence[] {
  const out: NameSentence[] = [];
  blocks(path).forEach((lines, n) => {
    let text = "";
    const names: GoldName[] = [];
    let open: { start: number; end: number; kind: EntityKind } | undefined;
    for (const line of lines) {
      const [word, tag] = cut(line);
      if (text !== "") text += " ";
      const start = text.length;
      text += word;
      const kind = FLAT[tag.slice(2)];
      if (tag.startsWith("I-") && open && kind === open.kind) open.end = text.length;
      else {
        if (open) names.push(open);
        open = kind ? { start, end: text.length, kind } : undefined;
      }
    }
    if (open) names.push(open);
    out.push({ text, names, weight: 1, check: KEPT_APART.some(([a, b]) => n >= a && n < b), partial: false });
  });
  return out;
}

const NESTED: Readonly<Record<string, EntityKind>> = {
  PERS: "person",
  ORG: "organization",
  GPE: "place",
  LOC: "place",
  FAC: "place",
};
/** Token and several tags a line (Wojood): the outermost name of the kinds that the reader knows. */
function nested(path: string): NameSentence[] {
  return blocks(path).map((lines, n) => {
    let text = "";
    const spans: { start: number; end: number; kind: EntityKind; type: string }[] = [];
    let open = new Map<string, (typeof spans)[number]>();
    for (const line of lines) {
      const [word, ...tags] = line.trim().split(/\s+/);
      if (text !== "") text += " ";
      const start = text.length;
      text += word;
      const next = new Map<string, (typeof spans)[number]>();
      for (const tag of tags) {
        const type = tag.slice(2);
        const kind = NESTED[type];
        if (!kind) continue;
        const was = open.get(type);
        if (tag.startsWith("I-") && was) {
          was.end = text.length;
          next.set(type, was);
        } else {
          const span = { start, end: text.length, kind, type };
          spans.push(span);
          next.set(type, span);
        }
      }
      open = next;
    }
    const names = spans.filter(
      (a) => !spans.some((b) => b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start),
    );
    return { text: text.replace("$#$", "   "), names, weight: 0.7, check: n % 6 === 5, partial: false };
  });
}

/** CoNLL-U: proper nouns that are no month or day are words of names. */
function properNouns(path: string): NameSentence[] {
  const out: NameSentence[] = [];
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (!text) continue;
    const document = Number(/^# sent_id = [a-z](\d{5})/m.exec(block)?.[1] ?? 0);
    const names: GoldName[] = [];
    let at = 0;
    for (const line of block.split("\n")) {
      if (!/^\d+\t/.test(line)) continue;
      const row = line.split("\t");
      const start = text.indexOf(row[1]!, at);
      if (start < 0) continue;
      at = start + row[1]!.length;
      if (row[3] === "PROPN" && !CALENDAR.test(row[1]!)) names.push({ start, end: at, kind: "any" });
    }
    out.push({ text, names, weight: 0.7, check: document % 4 === 0, partial: true });
  }
  return out;
}
const CALENDAR =
  /^(?:ال)?(?:سبت|أحد|إثنين|اثنين|ثلاثاء|أربعاء|خميس|جمعة|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)$/;

/** Sentences of the project's own annotated reports; every ninth report is kept apart. A facility is a place to the model. */
function reports(path: string): NameSentence[] {
  return annotated(path).flatMap((report, n) => {
    const all: GoldName[] = [];
    for (const [id, mentions] of report.entities) {
      const kind = report.kinds?.get(id);
      if (kind !== "person" && kind !== "organization" && kind !== "place" && kind !== "facility") continue;
      for (const m of mentions) all.push({ start: m.start, end: m.end, kind: kind === "facility" ? "place" : kind });
    }
    const sentences = splitSentences(report.text);
    const out: NameSentence[] = [];
    for (let s = 0; s < sentences.count; s++) {
      const from = sentences.start[s]!;
      const to = sentences.end[s]!;
      const names = all
        .filter((x) => x.start >= from && x.end <= to)
        .map((x) => ({ ...x, start: x.start - from, end: x.end - from }));
      out.push({
        text: report.text.slice(from, to),
        names,
        weight: 1,
        check: n % 9 === 4,
        partial: false,
        tuned: true,
      });
    }
    return out;
  });
}

/** JSON lines of our own: `text` in which names stand in `{p:…}`, `{o:…}`, `{l:…}`. */
function own(path: string): NameSentence[] {
  const kinds: Readonly<Record<string, EntityKind>> = { p: "person", o: "organization", l: "place" };
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const names: GoldName[] = [];
      let text = "";
      let last = 0;
      for (const m of line.matchAll(/\{([pol]):([^}]*)\}/g)) {
        text += line.slice(last, m.index);
        names.push({ start: text.length, end: text.length + m[2]!.length, kind: kinds[m[1]!]! });
        text += m[2];
        last = m.index + m[0].length;
      }
      return { text: text + line.slice(last), names, weight: 0.5, check: false, partial: false };
    });
}

const blocks = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .map((b) => b.split("\n").filter((l) => l.trim() !== ""))
    .filter((b) => b.length > 0);
const cut = (line: string): [string, string] => {
  const t = line.trim();
  const at = Math.max(t.lastIndexOf(" "), t.lastIndexOf("\t"));
  return at < 0 ? [t, "O"] : [t.slice(0, at).trim(), t.slice(at + 1)];
};
