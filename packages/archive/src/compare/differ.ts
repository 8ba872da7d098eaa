import type { Language } from "../keep/words.ts";
import type { FactLine } from "../model/answers.ts";
import type { File } from "../sqlite/file.ts";

/** A number with what must be the same before it is held against another. */
export interface Told extends Pick<FactLine, "type" | "value" | "high" | "mode" | "report" | "chain" | "published"> {
  /** A fact's id in its report, and the one that it breaks down. */
  readonly id: string;
  readonly partOf: string | null;
  /** The last day at which it held, where the text gives one. */
  readonly asOf: string | null;
  /** Of whom it is, as a stem (`جندي`); null where it is of people at large, or of whom is not said. */
  readonly of: string | null;
}

/** What adds up as time goes by. */
const GROWING = new Set(["killed", "injured", "missing", "displaced", "detained", "abducted", "released", "affected"]);

type Span = readonly [from: number, to: number];

/**
 * Whether two who give numbers cannot both be right, each number within its bound. Like is held against like:
 *
 * - what one report gives on one word are parts (`ten soldiers and three workers`) and no contradiction: two differ when each has a number that none
 *   of the other's can be;
 * - a part (`between them four children`) is not held against a whole, but where it is greater; parts of two kinds (soldiers, children) never;
 * - a report does not contradict itself in its own voice: only two whom it quotes contradict each other;
 * - a toll grows: one that held on a later day contradicts an earlier one only when it is less.
 */
export function differ(figures: readonly Told[]): boolean {
  const tellers = new Map<string, Told[]>();
  for (const figure of figures) {
    if (figure.value === null) continue;
    const teller = JSON.stringify([figure.report, ...figure.chain.map((l) => l.name)]);
    tellers.set(teller, [...(tellers.get(teller) ?? []), figure]);
  }
  const all = [...tellers.values()];
  return all.some((a, i) =>
    all.slice(i + 1).some((b) => !oneVoice(a[0]!, b[0]!) && (apart(a, b) || overflows(a, b) || overflows(b, a))),
  );
}

/** Whether a report speaks in one voice: in its own beside that of whom it quotes, or on the word of one who is named more fully once. */
function oneVoice(a: Told, b: Told): boolean {
  if (a.report !== b.report) return false;
  const [x, y] = [a, b].map((f) => f.chain.at(-1)?.name ?? "");
  return x!.includes(y!) || y!.includes(x!);
}

const isWhole = (f: Told): boolean => f.partOf === null && f.of === null;

/** Whether each of two tellers has a number of the same people that none of the other's can be. */
function apart(a: readonly Told[], b: readonly Told[]): boolean {
  const strange = (mine: readonly Told[], theirs: readonly Told[]) =>
    mine.some((x) => theirs.every((y) => clash(x, y)));
  // A part whose kind is not said is like no other.
  const kinds = new Set([...a, ...b].filter((f) => isWhole(f) || f.of !== null).map((f) => f.of));
  return [...kinds].some((kind) => {
    const [mine, theirs] = [a, b].map((all) => all.filter((f) => f.of === kind && (kind !== null || isWhole(f))));
    return mine!.length > 0 && theirs!.length > 0 && strange(mine!, theirs!) && strange(theirs!, mine!);
  });
}

/** Whether a part is more than every whole that another gives for the same time or a later one. */
function overflows(parts: readonly Told[], all: readonly Told[]): boolean {
  const wholes = all.filter(isWhole);
  const over = (p: Told) => wholes.every((w) => heldBy(p) <= heldBy(w) && span(p)[0] > span(w)[1]);
  return wholes.length > 0 && parts.some((p) => !isWhole(p) && over(p));
}

/** Whether two numbers of the same people cannot both be true. */
function clash(a: Told, b: Told): boolean {
  const [earlier, later] = heldBy(a) <= heldBy(b) ? [a, b] : [b, a];
  const [from, to] = span(earlier);
  const [f, t] = span(later);
  if (heldBy(earlier) === heldBy(later)) return from > t || f > to;
  if (GROWING.has(a.type!)) return t < from;
  // What does not grow is one at each time: another day has another share, price or count, where the text gives the day.
  return (a.asOf === null || b.asOf === null) && (from > t || f > to);
}

/** The day by which a number held: as of when, else when it was published. */
const heldBy = (f: Told): string => (f.asOf ?? f.published ?? "").slice(0, 10);

function span({ value, high, mode: bound }: Told): Span {
  const from = value!;
  switch (bound) {
    case "more":
      return [from, Number.POSITIVE_INFINITY];
    case "less":
      return [Number.NEGATIVE_INFINITY, from];
    case "about":
      return [from * 0.85, from * 1.15];
    default:
      return [from, high ?? from];
  }
}

/** Figures with what they are held against each other by. */
export function toldOf(file: File, language: Language, figures: readonly FactLine[]): Told[] {
  const rows = new Map(
    file
      .prepare(
        `select r.name || '#' || f.local ref, f.part_of, f.as_of from json_each(?) j
         join reports r on r.name = j.value ->> 0 join documents d on d.report = r.id and d.current = 1
         join fact f on f.id > d.id and f.id < d.id + 262144 and f.local = j.value ->> 1`,
      )
      .all<{ ref: string; part_of: string | null; as_of: string | null }>(
        JSON.stringify(figures.map((f) => [f.report, f.id])),
      )
      .map((row) => [row.ref, row]),
  );
  return figures.map((f) => {
    const row = rows.get(f.ref);
    return { ...f, partOf: row?.part_of ?? null, asOf: row?.as_of ?? null, of: kindOf(f.counted, language) };
  });
}

/** Of whom a number is: the first word that says what is counted, where it is no word for people at large. */
function kindOf(counted: string | null, language: Language): string | null {
  const [stem, lemma] = counted === null ? [] : first(language.words(counted));
  return !stem || language.people.has(stem) || language.people.has(lemma!) ? null : lemma!;
}

const first = ({ stems, lemmas }: { readonly stems: string; readonly lemmas: string }): string[] =>
  stems === "" ? [] : [stems.split(" ", 1)[0]!, lemmas.split(" ", 1)[0]!];
