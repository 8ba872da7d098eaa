import type { Evidence, Statement } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Clauses } from "../phrases/phrases.ts";
import { apply, compile } from "../rules/apply.ts";
import type { Found, Trace } from "../rules/rule.ts";
import type { Times } from "../times/times.ts";
import { findParents, innermostOf } from "./chains.ts";
import { circumstancesOf } from "./circumstances.ts";
import { findContents, type Said } from "./content.ts";
import { evidenceOf } from "./evidence.ts";
import { findSpeakers } from "./find-speakers.ts";
import { type Layers, nameWords, type Stretch } from "./layers.ts";
import { mannerOf } from "./manner.ts";
import { findQuotations, paragraphEnds } from "./quotations.ts";
import type { Raw } from "./raw.ts";
import { CALLING_RULES } from "./rules/calling.ts";
import { CITING_RULES } from "./rules/citing.ts";
import { DERIVED_RULES } from "./rules/derived.ts";
import { DIRECTION_RULES } from "./rules/directions.ts";
import { FINITE_RULES } from "./rules/finite.ts";
import { PASSIVE_RULES } from "./rules/passive.ts";
import { QUOTING_RULES } from "./rules/quoting.ts";
import { settle } from "./settle.ts";
import type { Statements } from "./statements.ts";
import type { Speaker } from "./who.ts";

/** All rules of this stage; of several that read the same cue the first stands. */
export const STATEMENT_RULES = [
  ...QUOTING_RULES,
  ...CALLING_RULES,
  ...FINITE_RULES,
  ...PASSIVE_RULES,
  ...DIRECTION_RULES,
  ...DERIVED_RULES,
  ...CITING_RULES,
];

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
    names: nameWords(words, entities),
    gaps: new Map(),
  };
  const settled = settle(l, apply((compiled ??= compile(STATEMENT_RULES)), l, trace));
  const all = findContents(
    l,
    settled.map((f) => f.fact),
  );
  const { found, contents, otherwise, parents } = standing(l, settled, all);
  const raws = found.map((f) => f.fact);
  const of = innermostOf(l, contents, raws.map(isCited));
  const spoken = findSpeakers(l, raws, of, contents, parents);
  const speakers = spoken.map((s) => s.speaker);
  const entityOf = (s: Speaker): string | null => (s.entity >= 0 ? entities.items[s.entity]!.id : null);

  const items: Statement[] = raws.map((raw, i) => {
    const { speaker, named, otherwise: other } = spoken[i]!;
    const { anonymity, addressee, channel, time, place } = circumstancesOf(l, raw, speakers, i);
    const content = contents[i]!.map((s) => spanOf(l, s));
    // Spelt out: V8 gives each copy by spreading a shape of its own, which all that looks into statements pays for.
    const statement = {
      id: `S${i + 1}`,
      cue: raw.cue ? spanOf(l, raw.cue) : null,
      source: raw.source ? spanOf(l, raw.source) : null,
      sourceEntity: entityOf(speaker),
      sourceKind: speaker.kind,
      anonymity,
      addressee,
      channel,
      time,
      place,
      content,
      manner: mannerOf(l, raw, contents[i]!),
      act: raw.act,
      parent: parents[i]! >= 0 ? `S${parents[i]! + 1}` : null,
      evidence: NONE_YET,
    };
    statement.evidence = evidenceOf({
      statement,
      rule: found[i]!.rule,
      // Only on its own level or the report's, so that nothing leans on itself through others.
      namedIn: named >= 0 && (parents[named]! < 0 || parents[named] === parents[i]) ? `S${named + 1}` : null,
      otherContent: otherwise[i]?.map((s) => spanOf(l, s)),
      otherSpeaker: other ? entityOf(other) : undefined,
    });
    return statement;
  });
  return { items, of };
}

/** Stands in for the evidence of a statement until it is written. */
const NONE_YET: Evidence = { start: 0, end: 0, rule: "", from: [], confidence: 0 };

const isCited = (raw: Raw): boolean => raw.form === "cited" && !raw.handedOn && raw.content.from < raw.at;

/** What stands of what was read, with its content and the one in whose words it stands. */
function standing(l: Layers, settled: readonly Found<Raw>[], all: readonly Said[]) {
  // A cue at the end of a text that breaks off says nothing.
  const found = settled.filter((_, i) => all[i]!.content.length > 0);
  const said = all.filter(({ content }) => content.length > 0);
  const contents = said.map(({ content }) => content);
  const parents = findParents(
    l,
    // What is handed on from another (`، نقلا عن الشرطة`) stands in the words that it follows.
    found.map(({ fact }) => (fact.at >= 0 && !fact.handedOn ? fact.at : fact.content.from)),
    contents,
    found.map(({ fact }) => isCited(fact)),
  );
  return { found, contents, otherwise: said.map((s) => s.otherwise), parents };
}

const spanOf = (l: Layers, [from, to]: Stretch) => ({ start: l.words.start[from]!, end: l.words.end[to - 1]! });
