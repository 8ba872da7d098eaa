import type { Report } from "@isnad/record";
import type { FactBrief, FactChanges } from "../model/answers.ts";

/** A record's facts in few words each, in the order of its parts. */
export function briefsOf(record: Report): FactBrief[] {
  const { text } = record.report;
  const names = new Map(record.entities.map((e) => [e.id, e.name]));
  const cut = (s: { start: number; end: number }) => text.slice(s.start, s.end);
  const who = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join("، ");
  return [
    ...record.statements.map((s): FactBrief => {
      const at = s.cue ?? s.content[0] ?? s.evidence;
      const speaker = s.sourceEntity ? names.get(s.sourceEntity) : s.source ? cut(s.source) : null;
      const says = `${s.act} ${speaker ?? "?"}: ${s.content.map(cut).join(" … ")}`;
      return { kind: "statement", id: s.id, says, start: at.start, end: at.end };
    }),
    ...record.events.map((v): FactBrief => {
      const says = `${v.type}${v.mode ? ` ${v.mode}` : ""} ${v.status} ${cut(v.trigger)}: ${who(v.actors)} → ${who(v.recipients)}`;
      return { kind: "event", id: v.id, says, start: v.trigger.start, end: v.trigger.end };
    }),
    ...record.figures.map((f): FactBrief => {
      const number = f.value === null ? f.magnitude : f.high === null ? f.value : `${f.value}–${f.high}`;
      const says = `${f.role} ${f.bound} ${number}${(f.unit ?? f.currency) ? ` ${f.unit ?? f.currency}` : ""}`;
      return { kind: "figure", id: f.id, says, start: f.start, end: f.end };
    }),
    ...record.trips.map((t): FactBrief => {
      const says = `${who([t.traveller])}: ${who(t.stops.map((s) => s.place))}`;
      return { kind: "trip", id: t.id, says, start: t.evidence.start, end: t.evidence.end };
    }),
    ...record.positions.map((p): FactBrief => {
      const says = `${who([p.holder])} ${p.stance}: ${cut(p.content)}`;
      return { kind: "position", id: p.id, says, start: p.content.start, end: p.content.end };
    }),
    ...record.times.map(
      (t): FactBrief => ({
        kind: "time",
        id: t.id,
        says: `${t.kind} ${t.value}`,
        start: t.start,
        end: t.end,
      }),
    ),
    ...record.entities.map((e): FactBrief => {
      const at = e.mentions[0] ?? e.evidence;
      return { kind: "entity", id: e.id, says: `${e.kind} ${e.name}`, start: at.start, end: at.end };
    }),
  ];
}

/** Which facts are gone and which have come, by what they say; `placed` when the text is the same, so that places count too. */
export function changesBetween(before: Report, after: Report, placed: boolean): FactChanges {
  const key = (b: FactBrief) => `${b.kind}|${b.says}${placed ? `|${b.start}` : ""}`;
  const left = new Map<string, FactBrief[]>();
  for (const b of briefsOf(before)) left.set(key(b), [...(left.get(key(b)) ?? []), b]);
  const come: FactBrief[] = [];
  for (const b of briefsOf(after)) {
    const same = left.get(key(b));
    if (same && same.length > 0) same.pop();
    else come.push(b);
  }
  return { gone: [...left.values()].flat(), come };
}
