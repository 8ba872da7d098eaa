import type { Alternative, Evidence, Span, Statement } from "@isnad/record";
import { OTHERWISE } from "./confidence.generated.ts";
import { confidenceOf, signsOf } from "./confidence.ts";

/** What a statement was read from, before its evidence is written. */
export interface Grounds {
  readonly statement: Omit<Statement, "evidence">;
  readonly rule: string;
  /** The id of the statement whose words name the speaker, where these do not; null where none. */
  readonly namedIn: string | null;
  /** What the content is if it ends elsewhere, who speaks if it is another; undefined where nothing was in doubt. */
  readonly otherContent: readonly Span[] | undefined;
  readonly otherSpeaker: string | null | undefined;
}

/**
 * Why a statement is in the record: its words from cue or source to the content's end, the entity that speaks, the statement
 * in which it stands, the one that names its speaker; and what else it may be.
 */
export function evidenceOf(g: Grounds): Evidence {
  const s = g.statement;
  const spans = [s.cue, s.source, ...s.content].filter((x): x is Span => x !== null);
  const alternatives: Alternative[] = [];
  if (g.otherContent)
    alternatives.push({ field: "content", value: g.otherContent, confidence: OTHERWISE.content ?? 0 });
  if (g.otherSpeaker !== undefined && g.otherSpeaker !== s.sourceEntity)
    alternatives.push({ field: "sourceEntity", value: g.otherSpeaker, confidence: OTHERWISE.sourceEntity ?? 0 });
  const doubts = new Set(alternatives.map((a) => a.field));
  const from = [s.sourceEntity, s.parent, g.namedIn].filter(
    (id, i, all): id is string => id !== null && all.indexOf(id) === i,
  );
  const start = Math.min(...spans.map((x) => x.start));
  const end = Math.max(...spans.map((x) => x.end));
  const { rule } = g;
  const confidence = confidenceOf(signsOf(s, rule, doubts));
  return alternatives.length > 0
    ? { start, end, rule, from, confidence, alternatives }
    : { start, end, rule, from, confidence };
}
