import type { Event, Statement } from "@isnad/record";
import { byId } from "../statements/stretches.ts";

type Gathered = Pick<Event, "type" | "actors" | "recipients" | "via">;

/**
 * Fills in to whom a refusal or a consent answers, where its own words leave it out (`رفض ذلك`): the last who asked it of the one that refuses,
 * or who accused or threatened him. Events must come in the order of the text.
 */
export function answer<E extends Gathered>(events: readonly E[], statements: readonly Statement[]): readonly E[] {
  const out: E[] = [];
  for (const v of events) {
    if ((v.type !== "REJECT" && v.type !== "AGREE") || v.recipients.length > 0 || v.actors.length === 0) {
      out.push(v);
      continue;
    }
    let to: readonly string[] = [];
    for (let i = out.length - 1; i >= 0 && i >= out.length - BACK && to.length === 0; i--) {
      const asked = out[i]!;
      if (!ASKS.has(asked.type)) continue;
      const heard = byId(statements, asked.via)?.addressee;
      if (!asked.recipients.some((id) => v.actors.includes(id)) && !(heard && v.actors.includes(heard))) continue;
      to = asked.actors.filter((id) => !v.actors.includes(id));
    }
    out.push(to.length > 0 ? { ...v, recipients: to } : v);
  }
  return out;
}

/** How many events back the one that is answered may stand. */
const BACK = 6;
const ASKS = new Set(["REQUEST", "ACCUSE", "THREATEN"]);
