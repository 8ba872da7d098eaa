import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read } from "@isnad/reader";
import { describe, expect, it } from "vitest";

// The report of the mission, annotated whole: what is still missing from its record stands below by name.
// Where the folder is not at hand this is skipped.
const SEED = fileURLToPath(new URL("../../shared/seed/record.json", import.meta.url));
const here = existsSync(SEED);

interface Span {
  readonly start: number;
  readonly end: number;
}
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Facts of the seed that the reader does not find yet, by kind, id and what is wrong. Shrink this list; a fact that is missed anew fails. */
const STILL_MISSING: readonly string[] = [
  "event V5 ASSAULT: recipients",
  "event V11 ASSAULT: actors",
  "relation 1152 within 1221",
];

/** Relations and pronouns of the richer list, as places in the text: an event by a place in its trigger. */
const RELATIONS: readonly (readonly [kind: string, from: number, to: number])[] = [
  ["responds-to", 460, 393],
  ["same", 1486, 393],
  ["during", 652, 630],
  ["rejects", 918, 652],
  ["within", 1152, 1221],
  ["despite", 1152, 1253],
  ["contrasts", 1979, 2057],
  ["purpose", 0, 76],
];
/** First words of pronouns and subjects left out, whom they stand for (a place in a name), and the fact that shows it. */
const SPEAKERS: readonly (readonly [cue: number, who: number])[] = [
  [1064, 1054],
  [1084, 1054],
];

describe.skipIf(!here)("seed", () => {
  const found: string[] = [];
  if (here) {
    const due = JSON.parse(readFileSync(SEED, "utf8"));
    const text: string = due.text ?? due.report.text;
    const r = read({ text, published: due.report?.published ?? due.published });
    const named = (id: string) => r.entities.find((e) => e.id === id);
    const is = (party: string, id: string): boolean => {
      const e = due.entities.find((x: { id: string }) => x.id === party);
      const mine = named(id)?.mentions ?? [];
      return e
        ? e.mentions.some((a: Span) => mine.some((b) => meet(a, b)))
        : mine.some((b) => text.slice(b.start, b.end).includes(party) || party.includes(text.slice(b.start, b.end)));
    };
    const parties = (a: readonly string[], b: readonly string[]): boolean =>
      a.length === 0 ? b.length === 0 : a.every((p) => b.some((id) => is(p, id)));
    for (const e of due.entities)
      if (
        !e.mentions.every((m: Span) =>
          r.entities.some((x) => x.mentions.some((y) => y.start === m.start && y.end === m.end)),
        )
      )
        found.push(`entity ${e.id}`);
    for (const t of due.times)
      if (!r.times.some((x) => x.start === t.start && x.end === t.end && x.value === t.value))
        found.push(`time ${t.id}`);
    for (const f of due.figures)
      if (!r.figures.some((x) => meet(x, f) && x.value === f.value && x.bound === f.bound && x.role === f.role))
        found.push(`figure ${f.id}`);
    for (const s of due.statements) {
      const mine = r.statements.find((x) => x.cue && meet(x.cue, s.cue));
      if (!mine) found.push(`statement ${s.id}`);
      else if (s.sourceEntity && !is(s.sourceEntity, mine.sourceEntity ?? "")) found.push(`statement ${s.id}: who`);
      else if (s.addressee && !is(s.addressee, mine.addressee ?? "")) found.push(`statement ${s.id}: to whom`);
    }
    for (const v of due.events) {
      const words: Span[] = [v.trigger, ...v.also];
      const mine = r.events.filter((x) => [x.trigger, ...x.also].some((a) => words.some((b) => meet(a, b))));
      const typed = mine.find((x) => x.type === v.type);
      if (!typed) found.push(`event ${v.id} ${v.type}`);
      else if (!mine.some((x) => x.type === v.type && parties(v.actors, x.actors)))
        found.push(`event ${v.id} ${v.type}: actors`);
      else if (!mine.some((x) => x.type === v.type && parties(v.recipients, x.recipients)))
        found.push(`event ${v.id} ${v.type}: recipients`);
    }
    for (const t of due.trips) {
      const mine = r.trips.find((x) => is(t.traveller, x.traveller));
      if (!mine || !t.stops.every((p: string, i: number) => is(p, mine.stops[i]?.place ?? "")))
        found.push("trip: stops");
      else if (mine.ordinal !== t.ordinal) found.push("trip: ordinal");
    }
    const at = (offset: number) =>
      r.events.filter((v) => [v.trigger, ...v.also].some((s) => s.start <= offset && offset < s.end)).map((v) => v.id);
    // What is told of twice is one event with both triggers, or two that are the same.
    const gathered = (from: number, to: number) => at(from).some((id) => at(to).includes(id));
    for (const [kind, from, to] of RELATIONS)
      if (
        !(kind === "same" && gathered(from, to)) &&
        !r.relations.some((x) => x.kind === kind && at(from).includes(x.from) && at(to).includes(x.to))
      )
        found.push(`relation ${from} ${kind} ${to}`);
    for (const [cue, who] of SPEAKERS) {
      const s = r.statements.find((x) => x.cue && x.cue.start <= cue && cue < x.cue.end);
      const e = s?.sourceEntity ? named(s.sourceEntity) : undefined;
      if (!e?.mentions.some((m) => m.start <= who && who < m.end)) found.push(`speaker at ${cue}`);
    }
    if (!r.times.some((t) => t.start === 644 && r.times.find((x) => x.id === t.refinedBy)?.start === 1305))
      found.push("time 644: refined by 1305");
  }
  it("misses nothing that is not known to be missing", () => {
    expect(found.filter((x) => !STILL_MISSING.includes(x))).toEqual([]);
  });
});
