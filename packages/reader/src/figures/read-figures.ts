import type { Share } from "@isnad/record";
import type { Mentions } from "../mentions/mentions.ts";
import type { Phrases } from "../phrases/phrases.ts";
import { apply, compile } from "../rules/apply.ts";
import type { Found, Trace } from "../rules/rule.ts";
import type { Times } from "../times/times.ts";
import { Upos } from "../words/features.ts";
import type { Words } from "../words/words.ts";
import type { BareFigure, Figures, Span } from "./figures.ts";
import type { Piece } from "./piece.ts";
import { type RoleRead, roleOf } from "./roles.ts";
import { FIGURE_RULES } from "./rules/index.ts";
import { changes } from "./rules/shape.ts";
import type { Layers } from "./rules/steps.ts";
import { readShares } from "./shares.ts";

const RULES = compile<Layers, Piece>(FIGURE_RULES);

/**
 * Reads the quantities of a report that are neither times nor ordinals, each from the word that bounds it to the thing
 * that it counts, with the role that it plays.
 *
 * @example readFigures(phrases of "قتل نحو 20 جنديا", …).items[0] // value 20, bound "about", role "killed"
 */
export function readFigures(phrases: Phrases, mentions: Mentions, times: Times, trace?: Trace): Figures {
  const { words } = phrases;
  const found = apply(RULES, { words, times }, trace);
  const chosen = choose(words, mentions, times, found);
  const of = new Int32Array(words.count).fill(-1);
  const items: BareFigure[] = [];
  const spans = new Map<string, Span>();
  let before: { piece: Piece; read: RoleRead; id: string } | null = null;
  let last: Piece | null = null;
  let whole: { piece: Piece; read: RoleRead; id: string } | null = null;
  const counted: { piece: Piece; id: string }[] = [];
  for (const { rule, fact: found } of chosen) {
    const fact: Piece = rule === "figures/scale" ? likeBefore(words, found, last) : found;
    last = fact;
    const read = roleOf(words, fact, before);
    const id = `F${items.length + 1}`;
    of.fill(items.length, fact.from, fact.to);
    const [start, end] = [words.start[fact.from]!, words.end[fact.to - 1]!];
    const partOf: string | null =
      fact.part && whole && words.sentence[whole.piece.from] === words.sentence[fact.from] ? whole.id : null;
    const span = fact.kind === "count" ? spanOf(words, times, fact) : null;
    if (span && (span.until ?? span.since) !== null) spans.set(id, span);
    items.push({
      id,
      start,
      end,
      value: fact.value,
      high: fact.high,
      magnitude: fact.magnitude,
      bound: fact.bound,
      role: read.role,
      word: read.word >= 0 ? words.reading[read.word]!.form : null,
      counted: fact.counted ? { start: words.start[fact.counted[0]]!, end: words.end[fact.counted[1] - 1]! } : null,
      unit: fact.unit,
      currency: fact.currency,
      partOf,
      cumulative: cumulative(words, fact) ?? (span?.counted ? true : null),
      evidence: { start, end, rule, from: partOf ? [partOf] : [], confidence: CONFIDENCE[rule] ?? 0.9 },
    });
    if (fact.kind === "count") {
      before = { piece: fact, read, id };
      counted.push(before);
      if (!fact.part) whole = before;
    }
  }
  const shares = readShares(phrases, counted);
  return { items: shares.size === 0 ? items : items.map((f) => withShares(f, shares.get(f.id))), spans, of };
}

const withShares = (f: BareFigure, shares: readonly Share[] | undefined): BareFigure => (shares ? { ...f, shares } : f);

/**
 * What a count is said to span: `30 قتيلا حتى مساء الأحد`, `1500 شخص منذ مارس`; `counted` also where no time is named (`منذ بدء النزاع`,
 * `حتى الآن`). Looked for in the figure's clause, no further than ten words on either side.
 */
function spanOf(w: Words, times: Times, p: Piece): Span & { readonly counted: boolean } {
  let until: string | null = null;
  let since: string | null = null;
  let counted = false;
  const look = (i: number): boolean => {
    if (i < 0 || i + 1 >= w.count || w.sentence[i] !== w.sentence[p.from]) return false;
    const k = w.reading[i]!.key;
    if (/^[.؛]$/.test(k) || times.of[i]! >= 0) return times.of[i]! >= 0;
    if (k !== "حتي" && k !== "منذ" && k !== "لغايه") return true;
    const t = times.of[i + 1]!;
    // A length (`منذ ثلاثة أيام`) says how long, and not when.
    const id = t >= 0 && times.items[t]!.kind !== "DURATION" ? times.items[t]!.id : null;
    if (k === "منذ") since ??= id;
    else if (t >= 0 || /^(?:الان|اليوم|اللحظه)$/.test(w.reading[i + 1]!.key)) until ??= id;
    else return true;
    counted = true;
    return true;
  };
  for (let i = p.to, n = 0; n < 10 && look(i); i++, n++);
  for (let i = p.from - 1, n = 0; n < 10 && look(i); i--, n++);
  return { until, since, counted };
}

/** `44 مليار دولار مقابل 42 مليارا`: a sum without its unit has that of the figure before it in the sentence. */
function likeBefore(w: Words, p: Piece, last: Piece | null): Piece {
  // A thousand million and more that nothing is counted by are money, of a currency that is not said.
  const sum = p.value !== null && p.value >= 1e9 ? { ...p, kind: "money" as const } : p;
  if (!last || w.sentence[p.from]! - w.sentence[last.from]! > 2) return sum;
  if (w.sentence[last.from] !== w.sentence[p.from] && last.kind !== "money") return sum;
  if (!last || (last.kind !== "money" && last.kind !== "measure")) return sum;
  return { ...p, kind: last.kind, currency: last.currency, unit: last.unit };
}

/** The share of each rule's figures that annotated reports bear out; 0.9 where it is not rarer or surer. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  "figures/percent": 0.98,
  "figures/money": 0.97,
  "figures/age": 0.97,
  "figures/counted": 0.95,
  "figures/measure": 0.94,
  "figures/two": 0.85,
  "figures/bare": 0.85,
  "figures/definite": 0.75,
  "figures/fraction": 0.8,
  "figures/scale": 0.8,
};

/** The longest figures that do not overlap and are no part of a name, in the order of the text. */
function choose(w: Words, mentions: Mentions, times: Times, found: readonly Found<Piece>[]): Found<Piece>[] {
  const whole = found.filter(
    ({ fact: p, rule }) =>
      w.sentence[p.from] === w.sentence[p.to - 1] &&
      !inName(mentions, p, rule) &&
      !(rule === "figures/two" && isGovernedNominative(w, p.from)) &&
      !(p.bound === "range" && p.value !== null && w.reading[p.from]!.key === "من" && changes(w, p.from)),
  );
  // A percentage, price, measure or age before a plain count (`100 متر`), then the longer.
  const plain = (i: number): number => (whole[i]!.fact.kind === "count" ? 1 : 0);
  const order = whole
    .map((_, i) => i)
    .sort(
      (a, b) =>
        plain(a) - plain(b) ||
        whole[b]!.fact.to - whole[b]!.fact.from - (whole[a]!.fact.to - whole[a]!.fact.from) ||
        a - b,
    );
  const taken = new Uint8Array(w.count);
  const kept: Found<Piece>[] = [];
  for (const i of order) {
    const { fact: p } = whole[i]!;
    let free = true;
    for (let k = p.from; k < p.to && free; k++) free = taken[k] === 0 && times.of[k]! < 0;
    if (!free) continue;
    taken.fill(1, p.from, p.to);
    kept.push(whole[i]!);
  }
  return kept.sort((a, b) => a.fact.from - b.fact.from);
}

/** A number inside a name (`مجموعة السبع`, `كتيبة 32`) counts nothing, nor does a name that looks like two of a thing. */
function inName(mentions: Mentions, p: Piece, rule: string): boolean {
  const m = mentions.of[p.from]!;
  if (m >= 0 && rule === "figures/two") return true;
  return m >= 0 && mentions.items[m]!.first < p.from && mentions.items[m]!.last >= p.to;
}

/** `في كرمان`: behind a preposition a dual ends in ين, so that what ends in ان there is none of them (Wright, Arabic Grammar I § 299). */
const isGovernedNominative = (w: Words, at: number): boolean =>
  w.reading[at]!.form.endsWith("ان") && w.reading[at - 1]?.upos === Upos.ADP;

const TOTAL = /^(?:حصيله|اجمالي|مجموع|اجماليه|محصله)$/;
const NEW = /^(?:جديد|جديده|جدد|اضافي|اضافيه|اضافيين|اخرين|اخرون)$/;
/** A running total (`حصيلة`, `إجمالي`, `ارتفع إلى`), new cases, or not said. */
function cumulative(w: Words, p: Piece): boolean | null {
  for (let i = p.from; i < p.to; i++) if (NEW.test(w.reading[i]!.key)) return false;
  for (let i = p.from - 1, n = 0; i >= 0 && n < 10 && w.sentence[i] === w.sentence[p.from]; i--, n++) {
    const k = w.reading[i]!.key;
    if (TOTAL.test(k.replace(/^ال/, "")) || /^(?:ارتفع|ارتفعت|ترتفع|يرتفع)$/.test(k)) return true;
  }
  return null;
}
