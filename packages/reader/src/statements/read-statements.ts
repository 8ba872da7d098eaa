import type { Statement } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Clauses } from "../phrases/phrases.ts";
import { apply, compile } from "../rules/apply.ts";
import type { Found, Trace } from "../rules/rule.ts";
import type { Times } from "../times/times.ts";
import { findParents, innermostOf } from "./chains.ts";
import { circumstancesOf } from "./circumstances.ts";
import { findContents } from "./content.ts";
import { findSpeakers } from "./find-speakers.ts";
import type { Layers, Stretch } from "./layers.ts";
import { mannerOf } from "./manner.ts";
import { findQuotations, paragraphEnds } from "./quotations.ts";
import type { Raw } from "./raw.ts";
import { CITING_RULES } from "./rules/citing.ts";
import { DERIVED_RULES } from "./rules/derived.ts";
import { FINITE_RULES } from "./rules/finite.ts";
import { describesWhatItPointsAt } from "./rules/idle.ts";
import { PASSIVE_RULES } from "./rules/passive.ts";
import { QUOTING_RULES } from "./rules/quoting.ts";
import { settle } from "./settle.ts";
import type { Statements } from "./statements.ts";

/** All rules of this stage; of several that read the same cue the first stands. */
export const STATEMENT_RULES = [...QUOTING_RULES, ...FINITE_RULES, ...PASSIVE_RULES, ...DERIVED_RULES, ...CITING_RULES];

let compiled: ReturnType<typeof compile<Layers, Raw>> | undefined;

/**
 * Reads who is reported to have said what: cue, source, content, and the statement in which each stands.
 *
 * `قالت الوزارة إن المدير أكد أن الجسر آمن` gives two statements, the second (`الجسر آمن`, by المدير) with the first as its parent.
 * Offsets are UTF-16 code units, half-open.
 */
export function readStatements(clauses: Clauses, entities: Entities, times: Times, trace?: Trace): Statements {
  const { phrases } = clauses;
  const { words } = phrases;
  const l: Layers = {
    words,
    phrases,
    clauses,
    entities,
    times,
    quotes: findQuotations(words, entities),
    paragraphEnd: paragraphEnds(words),
    gaps: new Map(),
  };
  const settled = settle(l, apply((compiled ??= compile(STATEMENT_RULES)), l, trace));
  const all = findContents(
    l,
    settled.map((f) => f.fact),
  );
  const { found, contents, parents } = standing(l, settled, all);
  const raws = found.map((f) => f.fact);
  const of = innermostOf(l, contents);
  const speakers = findSpeakers(l, raws, of, contents, parents);

  const items: Statement[] = raws.map((raw, i) => {
    const speaker = speakers[i]!;
    const spans = contents[i]!.map((s) => spanOf(l, s));
    return {
      id: `S${i + 1}`,
      cue: raw.cue ? spanOf(l, raw.cue) : null,
      source: raw.source ? spanOf(l, raw.source) : null,
      sourceEntity: speaker.entity >= 0 ? entities.items[speaker.entity]!.id : null,
      sourceKind: speaker.kind,
      ...circumstancesOf(l, raw, speakers, i),
      content: spans,
      manner: mannerOf(l, raw, contents[i]!),
      act: raw.act,
      parent: parents[i]! >= 0 ? `S${parents[i]! + 1}` : null,
      evidence: evidenceOf(l, found[i]!, spans),
    };
  });
  return { items, of };
}

/** What stands of what was read, with its content and the one in whose words it stands. */
function standing(l: Layers, settled: readonly Found<Raw>[], all: readonly Stretch[][]) {
  const parentsOf = (found: readonly Found<Raw>[], contents: readonly Stretch[][]) =>
    findParents(
      l,
      found.map(({ fact }) => (fact.at >= 0 ? fact.at : fact.content.from)),
      contents,
    );
  // A cue at the end of a text that breaks off says nothing.
  let found = settled.filter((_, i) => all[i]!.length > 0);
  let contents = all.filter((content) => content.length > 0);
  let parents = parentsOf(found, contents);
  // `قال إن ما وصفه بـ"الخطأ" انتهى`: in a speaker's own words what they call a thing is said with the rest.
  const stands = found.map(
    ({ fact }, i) => parents[i]! < 0 || fact.source !== null || fact.at < 0 || !describesWhatItPointsAt(l, fact.at),
  );
  if (stands.includes(false)) {
    found = found.filter((_, i) => stands[i]);
    contents = contents.filter((_, i) => stands[i]);
    parents = parentsOf(found, contents);
  }
  return { found, contents, parents };
}

const spanOf = (l: Layers, [from, to]: Stretch) => ({ start: l.words.start[from]!, end: l.words.end[to - 1]! });

/** The words from the cue or source to the content's end. */
function evidenceOf(
  l: Layers,
  found: Found<Raw>,
  content: readonly { readonly start: number; readonly end: number }[],
) {
  const raw = found.fact;
  const stretches = [raw.cue, raw.source]
    .filter((s): s is Stretch => s !== null)
    .map((s) => spanOf(l, s))
    .concat(content);
  return {
    start: Math.min(...stretches.map((s) => s.start)),
    end: Math.max(...stretches.map((s) => s.end)),
    rule: found.rule,
    from: [],
    confidence: 0.7,
  };
}
