import { findFacts } from "../find/facts.ts";
import type { Language } from "../keep/words.ts";
import type { Contradiction, FactLine } from "../model/answers.ts";
import type { Who } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import { differ, type Told, toldOf } from "./differ.ts";

const FOR = new Set(["supports", "demands", "offers", "promises"]);
const AGAINST = new Set(["opposes", "refuses"]);
/** So many of the newest are compared with one another. */
const COMPARED = 500;

interface Said {
  readonly fact: FactLine;
  readonly stems: ReadonlySet<string>;
  readonly negated: boolean;
}

/**
 * Pairs of what a speaker said that seem to contradict each other: supported and opposed, said and denied, affirmed and
 * negated, one number and another. They are hints for a reader to judge: words are compared, not meanings.
 */
export function findContradictions(file: File, language: Language, who: Who, variants = true): Contradiction[] {
  const limit = COMPARED;
  const of = (facts: readonly FactLine[]) => facts.map((fact) => saidBy(fact, language));
  const statements = of(findFacts(file, language, { kind: "statement", speaker: who, variants, limit }).items);
  const positions = of(findFacts(file, language, { kind: "position", holder: who, variants, limit }).items);
  const figures = findFacts(file, language, { kind: "figure", through: who, variants, limit }).items;
  const found = [
    ...pairs(statements, statementClash),
    ...pairs(positions, stanceClash),
    ...figureClashes(figures, toldOf(file, language, figures)),
  ];
  return found.sort((a, b) => day(b.later).localeCompare(day(a.later)));
}

function saidBy(fact: FactLine, language: Language): Said {
  const stems = language.words(fact.words).stems.split(" ").filter(Boolean);
  return {
    fact,
    stems: new Set(stems.filter((s) => s.length > 2 && !language.negations.has(s))),
    negated: stems.some((s) => language.negations.has(s)),
  };
}

type Clash = (a: Said, b: Said, shared: number, fewer: number) => Contradiction["why"] | null;

const statementClash: Clash = (a, b, shared, fewer) => {
  const denied = (a.fact.type === "deny") !== (b.fact.type === "deny");
  if (denied && shared >= 3 && shared >= 0.6 * fewer) return "denied";
  return a.negated !== b.negated && shared >= 3 && shared >= 0.7 * fewer ? "negated" : null;
};

const stanceClash: Clash = (a, b, shared, fewer) => {
  const opposite =
    (FOR.has(a.fact.type!) && AGAINST.has(b.fact.type!)) || (AGAINST.has(a.fact.type!) && FOR.has(b.fact.type!));
  return opposite && shared >= 2 && shared >= 0.5 * fewer ? "opposite-stance" : null;
};

function pairs(said: readonly Said[], clash: Clash): Contradiction[] {
  const out: Contradiction[] = [];
  for (let i = 0; i < said.length; i++)
    for (let j = i + 1; j < said.length; j++) {
      const a = said[i]!;
      const b = said[j]!;
      if (a.fact.words === b.fact.words && a.fact.type === b.fact.type) continue;
      const shared = [...a.stems].filter((s) => b.stems.has(s));
      const why = clash(a, b, shared.length, Math.min(a.stems.size, b.stems.size));
      if (why === null) continue;
      const [earlier, later] = day(a.fact) <= day(b.fact) ? [a.fact, b.fact] : [b.fact, a.fact];
      out.push({ earlier, later, why, shared });
    }
  return out;
}

/** Two numbers of one role for one occurrence, on this speaker's word, that cannot both be true. */
function figureClashes(figures: readonly FactLine[], told: readonly Told[]): Contradiction[] {
  const out: Contradiction[] = [];
  for (let i = 0; i < figures.length; i++)
    for (let j = i + 1; j < figures.length; j++) {
      const a = figures[i]!;
      const b = figures[j]!;
      if (a.occurrence === null || a.occurrence !== b.occurrence || a.type !== b.type || a.unit !== b.unit) continue;
      if (a.report === b.report || !differ([told[i]!, told[j]!])) continue;
      const [earlier, later] = day(a) <= day(b) ? [a, b] : [b, a];
      out.push({ earlier, later, why: "different-figure", shared: [] });
    }
  return out;
}

const day = (f: FactLine): string => f.published ?? "";
