import type { Decision, FactLine, Page } from "@isnad/record/answers";
import { ApiError, api } from "../api/client.ts";

const JUDGED = new Set(["accept", "reject", "edit"]);
/** So many facts come at a time. */
const AT_ONCE = 20;

/** The `ref` of the fact that a decision is about, as it was called then; null where it is not about a fact. */
export function refOf(d: Decision): string | null {
  const id = (d.target as { id?: string } | null)?.id;
  return d.report !== null && id && JUDGED.has(d.action) ? `${d.report}#${id}` : null;
}

/** Facts that others decided on and `who` did not, the newest decision first. */
export async function decidedByOthers(who: string, signal: AbortSignal): Promise<string[]> {
  const mine = new Set<string>();
  const others = new Set<string>();
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const page: Page<Decision> = await api.decisions({ undone: false, limit: 500, cursor }, signal);
    for (const d of page.items) {
      const ref = refOf(d);
      if (ref && d.applies) (d.who === who ? mine : others).add(ref);
    }
    cursor = page.next;
  }
  return [...others].filter((ref) => !mine.has(ref));
}

/** A page of the queue of a second reviewer. The cursor is a place in the list as it was when the queue was opened. */
export function secondQueue(who: string): (cursor: string | null, signal: AbortSignal) => Promise<Page<FactLine>> {
  let refs: Promise<string[]> | null = null;
  return async (cursor, signal) => {
    refs ??= decidedByOthers(who, signal);
    const all = await refs;
    const from = Number(cursor ?? 0);
    const lines = await Promise.all(
      all.slice(from, from + AT_ONCE).map((ref) =>
        api.fact(ref, signal).catch((error) => {
          // A newer version of the report may no longer say it.
          if (error instanceof ApiError && error.status === 404) return null;
          throw error;
        }),
      ),
    );
    const next = from + AT_ONCE < all.length ? String(from + AT_ONCE) : null;
    return { items: lines.filter((line) => line !== null), next };
  };
}
