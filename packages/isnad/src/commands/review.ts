import { userInfo } from "node:os";
import type { Decision, ReviewAct } from "@isnad/archive";
import { labelsOf } from "@isnad/record/labels";
import { type AnswerFlags, answer, paged } from "../archive/answer.ts";
import { decisionBlock } from "../archive/show.ts";
import { DECISIONS } from "../archive/table.ts";
import { UsageError } from "../terminal/faults.ts";

export interface ReviewFlags extends AnswerFlags {
  readonly who?: string;
  readonly why?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly report?: string;
}

const by = (flags: ReviewFlags) => ({
  who: flags.who ?? process.env.ISNAD_WHO ?? userInfo().username,
  why: flags.why,
});

const decided = (flags: ReviewFlags, act: ReviewAct): Promise<number> =>
  answer(flags, async (archive) => ({ items: [await archive.review(act)], block: decisionBlock }), true);

export const judgeCommand = (action: "accept" | "reject", fact: string, flags: ReviewFlags): Promise<number> =>
  decided(flags, { ...by(flags), action, fact });

/** `value=15 bound=more`: each value as JSON, else as a word. */
export function editCommand(fact: string, changes: readonly string[], flags: ReviewFlags): Promise<number> {
  const change = Object.fromEntries(
    changes.map((given) => {
      const at = given.indexOf("=");
      if (at < 1) throw new UsageError(`"${given}" changes nothing; write FIELD=VALUE (value=15, status=planned)`);
      return [given.slice(0, at), jsonOr(given.slice(at + 1))];
    }),
  );
  return decided(flags, { ...by(flags), action: "edit", fact, change });
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function addFactCommand(report: string, kind: string, json: string, flags: ReviewFlags): Promise<number> {
  const fact = jsonOr(json);
  if (typeof fact !== "object" || fact === null || Array.isArray(fact))
    throw new UsageError('a fact is a JSON object, as it stands in a record without "id" and "evidence"');
  return decided(flags, {
    ...by(flags),
    action: "add",
    report,
    kind: kind as "figure",
    fact: fact as Record<string, unknown>,
  });
}

export const mergeCommand = (identity: number, into: number, flags: ReviewFlags): Promise<number> =>
  decided(flags, { ...by(flags), action: "merge", identity, into });

export function splitCommand(ref: string, into: number | undefined, flags: ReviewFlags): Promise<number> {
  const at = ref.lastIndexOf("#");
  if (at < 0) throw new UsageError(`"${ref}" is no entity of a report; write REPORT#E3`);
  return decided(flags, { ...by(flags), action: "split", report: ref.slice(0, at), entity: ref.slice(at + 1), into });
}

export const undoCommand = (decision: number, flags: ReviewFlags): Promise<number> =>
  answer(flags, async (archive) => ({ items: [await archive.undo(decision, by(flags))], block: decisionBlock }), true);

export const logCommand = (flags: ReviewFlags): Promise<number> =>
  answer<Decision>(flags, async (archive) => {
    const { report, who } = flags;
    return {
      ...(await paged(flags, (paging) => archive.decisions({ report, who, ...paging }))),
      block: decisionBlock,
      table: DECISIONS,
      // In the formats of the field: the reports that were decided on, as they are now.
      about: { reports: (d) => (d.report === null ? [] : [d.report]) },
      none: labelsOf(flags.lang).none.decided,
    };
  });

/** Reports as annotated data, one a line: those named, else all that people reviewed. */
export const annotatedCommand = (reports: readonly string[], flags: ReviewFlags): Promise<number> =>
  answer({ ...flags, format: flags.format === "json" ? "json" : "jsonl" }, async (archive) => {
    const names = new Set(reports);
    for (let cursor: string | null | undefined; reports.length === 0 && cursor !== null; ) {
      const page = await archive.decisions({ undone: false, limit: 500, cursor });
      for (const { report } of page.items) if (report !== null) names.add(report);
      cursor = page.next;
    }
    const found = await Promise.all([...names].map((name) => archive.annotated(name)));
    const missing = [...names].filter((_, i) => found[i] === null);
    return {
      items: found.filter((a) => a !== null),
      block: () => [],
      after: missing.length > 0 ? labelsOf(flags.lang).none.reports(missing.join(", ")) : null,
      code: missing.length > 0 ? 1 : 0,
    };
  });
