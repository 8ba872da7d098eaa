import type { SourceKind, Statement } from "@isnad/record";
import { type Facts, isTold, speakerOf, viaOf } from "@isnad/record/facts";

/** One who speaks in a report, with those who are quoted by them. */
export interface Speaker {
  readonly key: string;
  /** Null when the sentence leaves out who speaks. */
  readonly name: string | null;
  readonly kind: SourceKind;
  readonly statements: readonly Statement[];
  /** How many figures, events, trips and positions stand on this one's word and on nobody's further in. */
  readonly facts: number;
  readonly quoted: readonly Speaker[];
}

export interface Attribution {
  readonly speakers: readonly Speaker[];
  /** Facts that stand on nobody's word. */
  readonly itself: number;
}

/** Who speaks in a report: a tree from the report to those who are quoted by those who are quoted; each speaker once a level. */
export function attributionOf(facts: Facts): Attribution {
  const told = new Map<string | null, number>();
  for (const fact of facts.byId.values()) {
    if (!isTold(fact.layer)) continue;
    const via = viaOf(facts, fact);
    told.set(via, (told.get(via) ?? 0) + 1);
  }
  const children = new Map<string | null, Statement[]>();
  for (const s of facts.report.statements) {
    // A parent that the record does not hold, or the statement itself, is none.
    const parent = facts.statement(s.parent) && s.parent !== s.id ? s.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), s]);
  }
  const seen = new Set<string>();
  const level = (parents: readonly (string | null)[]): Speaker[] => {
    const groups = new Map<string, Statement[]>();
    for (const s of parents.flatMap((parent) => children.get(parent) ?? [])) {
      if (seen.has(s.id)) continue;
      seen.add(s.id);
      const name = speakerOf(facts, s);
      const key =
        s.sourceKind === "anonymous" ? `${s.sourceKind} ${name}` : (s.sourceEntity ?? `${s.sourceKind} ${name}`);
      groups.set(key, [...(groups.get(key) ?? []), s]);
    }
    return [...groups].map(([key, statements]) => ({
      key,
      name: speakerOf(facts, statements[0]!),
      kind: statements[0]!.sourceKind,
      statements,
      facts: statements.reduce((n, s) => n + (told.get(s.id) ?? 0), 0),
      quoted: level(statements.map((s) => s.id)),
    }));
  };
  return { speakers: level([null]), itself: told.get(null) ?? 0 };
}
