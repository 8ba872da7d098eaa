import type { Archive, Decision } from "@isnad/archive";
import type { Agreement, Judgements } from "@isnad/record/answers";

const JUDGEMENTS = ["accept", "reject", "edit"] as const;
type Judgement = (typeof JUDGEMENTS)[number];
/** Differences are listed up to this many. */
const LISTED = 200;

interface Judged {
  readonly report: string;
  readonly fact: string;
  readonly judgement: Judgement;
  /** What an edit made of it: two who edit agree when they make the same of it. */
  readonly change: string;
}

/**
 * How far reviewers agree, pair by pair, over the facts that both judged. Of one reviewer the last judgement of a fact counts; what
 * was taken back does not. Chance-corrected as by Cohen (1960): kappa = (share − expected) / (1 − expected).
 */
export async function agreementOf(archive: Archive): Promise<Agreement> {
  const judged = new Map<string, Map<string, Judged>>();
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await archive.decisions({ undone: false, limit: 500, cursor });
    // The newest come first, so that the first one seen of a fact is the last one made.
    for (const decision of page.items) take(judged, decision);
    cursor = page.next;
  }
  const names = [...judged.keys()].sort();
  const pairs = names.flatMap((first, i) => names.slice(i + 1).flatMap((second) => pairOf(judged, first, second)));
  return {
    reviewers: names.map((who) => ({
      who,
      judged: judged.get(who)!.size,
      judgements: counts([...judged.get(who)!.values()]),
    })),
    pairs,
  };
}

function take(judged: Map<string, Map<string, Judged>>, d: Decision): void {
  if (d.report === null || !(JUDGEMENTS as readonly string[]).includes(d.action)) return;
  const target = d.target as { id?: string; start?: number; end?: number };
  const of = judged.get(d.who) ?? new Map<string, Judged>();
  judged.set(d.who, of);
  // A fact keeps its place in the text when a newer reading gives it another id.
  const key = JSON.stringify([
    d.report,
    d.kind,
    target.start ?? null,
    target.end ?? null,
    target.start === undefined ? target.id : null,
  ]);
  const change = d.action === "edit" ? JSON.stringify((d.after as { fact?: unknown } | null)?.fact ?? null) : "";
  if (!of.has(key)) of.set(key, { report: d.report, fact: target.id ?? "", judgement: d.action as Judgement, change });
}

const counts = (all: readonly Judged[]): Judgements => {
  const n = { accept: 0, reject: 0, edit: 0 };
  for (const { judgement } of all) n[judgement]++;
  return n;
};

function pairOf(
  judged: ReadonlyMap<string, ReadonlyMap<string, Judged>>,
  first: string,
  second: string,
): Agreement["pairs"] {
  const a = judged.get(first)!;
  const b = judged.get(second)!;
  const both = [...a].flatMap(([key, one]) => {
    const other = b.get(key);
    return other ? [[one, other] as const] : [];
  });
  if (both.length === 0) return [];
  const same = ([x, y]: readonly [Judged, Judged]) => x.judgement === y.judgement && x.change === y.change;
  const agree = both.filter(same).length;
  const of = [counts(both.map(([x]) => x)), counts(both.map(([, y]) => y))] as const;
  const expected = JUDGEMENTS.reduce((sum, j) => sum + (of[0][j] / both.length) * (of[1][j] / both.length), 0);
  const share = agree / both.length;
  return [
    {
      first,
      second,
      both: both.length,
      agree,
      share,
      kappa: expected >= 1 ? null : (share - expected) / (1 - expected),
      differ: both
        .filter((pair) => !same(pair))
        .slice(0, LISTED)
        .map(([x, y]) => ({ report: x.report, fact: x.fact, first: x.judgement, second: y.judgement })),
    },
  ];
}
