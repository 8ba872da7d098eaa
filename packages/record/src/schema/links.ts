import { EVENT_MODES } from "../codes.ts";
import type { Evidence, Report, Span } from "../report.ts";
import { isTimexOf } from "../values/timex.ts";
import { LETTERS, NOUNS } from "./ids.ts";
import type { RecordError } from "./validate.ts";

/** A value of an alternative that points at a fact, and is no code. */
const LOOKS_LIKE_AN_ID = /^[ETFSVJPR][1-9]\d*$/;

/**
 * What hangs together across the parts of a record whose shape is right: spans lie in the text, every id that is
 * pointed at exists, nothing hangs on itself, and codes agree with one another. Linear in the size of the record.
 */
export function checkLinks(report: Report): RecordError[] {
  const errors: RecordError[] = [];
  const { text } = report.report;
  const say = (path: string, message: string): void => {
    errors.push({ path, message });
  };

  const ids = new Set<string>();
  for (const part of Object.keys(LETTERS) as (keyof typeof LETTERS)[])
    report[part].forEach((fact, i) => {
      if (ids.has(fact.id)) say(`${part}[${i}].id`, `${fact.id} is used twice`);
      ids.add(fact.id);
    });

  const ref = (path: string, id: string | null): void => {
    if (id !== null && !ids.has(id)) say(path, `no ${NOUNS[id[0]]} ${id}`);
  };
  const refs = (path: string, list: readonly string[]): void => {
    list.forEach((id, i) => {
      ref(`${path}[${i}]`, id);
      if (list.indexOf(id) < i) say(`${path}[${i}]`, `${id} stands twice in the list`);
    });
  };
  const span = (path: string, s: Span | null): void => {
    if (s === null) return;
    if (s.start >= s.end) say(path, `start ${s.start} is not before end ${s.end}`);
    else if (s.end > text.length) say(path, `end ${s.end} is after the text's end ${text.length}`);
    else if (splitsPair(text, s.start) || splitsPair(text, s.end)) say(path, "begins or ends inside a surrogate pair");
  };
  const spans = (path: string, list: readonly Span[]): void => {
    list.forEach((s, i) => {
      span(`${path}[${i}]`, s);
    });
  };
  const evidence = (path: string, fact: { readonly evidence: Evidence }): void => {
    span(`${path}.evidence`, fact.evidence);
    refs(`${path}.evidence.from`, fact.evidence.from);
    fact.evidence.alternatives?.forEach((a, i) => {
      const at = `${path}.evidence.alternatives[${i}]`;
      if (!(a.field in fact)) say(`${at}.field`, `the fact has no field ${a.field}`);
      if (typeof a.value === "string") {
        if (LOOKS_LIKE_AN_ID.test(a.value)) ref(`${at}.value`, a.value);
      } else if (a.value !== null) spans(`${at}.value`, a.value);
    });
  };

  report.entities.forEach((e, i) => {
    const path = `entities[${i}]`;
    spans(`${path}.mentions`, e.mentions);
    evidence(path, e);
  });
  report.times.forEach((t, i) => {
    const path = `times[${i}]`;
    span(path, t);
    if (!isTimexOf(t.kind, t.value)) say(`${path}.value`, `${t.value} is no ${t.kind} of TIMEX3`);
    if (t.edtf !== null && (t.kind === "DURATION" || t.kind === "SET"))
      say(`${path}.edtf`, `must be null for a ${t.kind}`);
    if (t.anchor !== "publication") ref(`${path}.anchor`, t.anchor);
    ref(`${path}.refinedBy`, t.refinedBy);
    evidence(path, t);
  });
  report.figures.forEach((f, i) => {
    const path = `figures[${i}]`;
    span(path, f);
    span(`${path}.counted`, f.counted);
    f.shares?.forEach((x, n) => {
      span(`${path}.shares.${n}`, x);
      span(`${path}.shares.${n}.of`, x.of);
    });
    if ((f.value === null) !== (f.bound === "vague"))
      say(`${path}.value`, "must be null for a vague bound, and only then");
    if ((f.magnitude === null) === (f.bound === "vague"))
      say(`${path}.magnitude`, "must be given for a vague bound, and only then");
    if ((f.high === null) === (f.bound === "range")) say(`${path}.high`, "must be given for a range, and only then");
    if (f.high !== null && f.value !== null && f.high < f.value) say(`${path}.high`, `${f.high} is below ${f.value}`);
    if (f.currency !== null && f.role !== "money") say(`${path}.currency`, `must be null for the role ${f.role}`);
    ref(`${path}.partOf`, f.partOf);
    ref(`${path}.event`, f.event);
    ref(`${path}.asOf`, f.asOf);
    ref(`${path}.via`, f.via);
    evidence(path, f);
  });
  report.statements.forEach((s, i) => {
    const path = `statements[${i}]`;
    for (const part of ["cue", "source", "anonymity", "channel"] as const) span(`${path}.${part}`, s[part]);
    spans(`${path}.content`, s.content);
    s.content.forEach((c, n) => {
      if (n > 0 && c.start < s.content[n - 1].end)
        say(`${path}.content[${n}]`, "begins before the stretch before it ends");
    });
    for (const part of ["sourceEntity", "addressee", "time", "place", "parent"] as const)
      ref(`${path}.${part}`, s[part]);
    evidence(path, s);
  });
  report.events.forEach((v, i) => {
    const path = `events[${i}]`;
    span(`${path}.trigger`, v.trigger);
    spans(`${path}.also`, v.also);
    const modes: readonly string[] = EVENT_MODES[v.type];
    if (v.mode !== null && !modes.includes(v.mode))
      say(
        `${path}.mode`,
        `${v.type} has ${modes.length ? `the modes ${modes.join(", ")}` : "no modes"}, not ${v.mode}`,
      );
    for (const part of ["actors", "recipients", "places", "figures"] as const) refs(`${path}.${part}`, v[part]);
    ref(`${path}.time`, v.time);
    ref(`${path}.via`, v.via);
    evidence(path, v);
  });
  report.trips.forEach((j, i) => {
    const path = `trips[${i}]`;
    ref(`${path}.traveller`, j.traveller);
    j.stops.forEach((s, n) => {
      ref(`${path}.stops[${n}].place`, s.place);
      ref(`${path}.stops[${n}].time`, s.time);
    });
    ref(`${path}.length`, j.length);
    span(`${path}.purpose`, j.purpose);
    ref(`${path}.via`, j.via);
    evidence(path, j);
  });
  report.positions.forEach((p, i) => {
    const path = `positions[${i}]`;
    ref(`${path}.holder`, p.holder);
    span(`${path}.content`, p.content);
    ref(`${path}.toward`, p.toward);
    ref(`${path}.from`, p.from);
    evidence(path, p);
  });
  report.relations.forEach((r, i) => {
    const path = `relations[${i}]`;
    ref(`${path}.from`, r.from);
    ref(`${path}.to`, r.to);
    if (r.from === r.to) say(`${path}.to`, `${r.from} is related to itself`);
    evidence(path, r);
  });
  report.notes.forEach((n, i) => {
    const onTheWhole = n.start === 0 && n.end === 0;
    if (!onTheWhole) span(`notes[${i}]`, n);
  });

  // Following these from any fact must come to an end, or a chain could not be told.
  cycles(say, "statements", "parent", report.statements, (s) => [s.parent]);
  cycles(say, "figures", "partOf", report.figures, (f) => [f.partOf]);
  cycles(say, "times", "anchor", report.times, (t) => [t.anchor]);
  cycles(say, "times", "refinedBy", report.times, (t) => [t.refinedBy]);
  for (const [i, part, fact] of cyclicEvidence(report)) say(`${part}[${i}].evidence.from`, `${fact} leans on itself`);
  return errors;
}

/** Whether an offset stands between the two halves of a character outside the Basic Multilingual Plane. */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

type Say = (path: string, message: string) => void;

function cycles<F extends { readonly id: string }>(
  say: Say,
  part: string,
  field: string,
  facts: readonly F[],
  next: (fact: F) => readonly (string | null)[],
): void {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const onCycle = idsOnCycles(
    facts.map((f) => f.id),
    (id) => {
      const fact = byId.get(id);
      return fact ? next(fact) : [];
    },
  );
  facts.forEach((fact, i) => {
    if (onCycle.has(fact.id)) say(`${part}[${i}].${field}`, `${fact.id} hangs on itself`);
  });
}

function* cyclicEvidence(report: Report): Generator<readonly [number, string, string]> {
  const parts = ["entities", "times", "figures", "statements", "events", "trips", "positions", "relations"] as const;
  const from = new Map<string, readonly string[]>();
  for (const part of parts) for (const fact of report[part]) from.set(fact.id, fact.evidence.from);
  const onCycle = idsOnCycles([...from.keys()], (id) => from.get(id) ?? []);
  for (const part of parts)
    for (const [i, fact] of report[part].entries()) if (onCycle.has(fact.id)) yield [i, part, fact.id];
}

/**
 * The ids that can be reached from themselves: Tarjan's strongly connected components (1972), of which a cycle is one
 * with more than one member or with an arrow to itself. Without recursion, since chains of a hostile record may be long.
 */
function idsOnCycles(ids: readonly string[], next: (id: string) => readonly (string | null)[]): Set<string> {
  const found = new Set<string>();
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  for (const root of ids) {
    if (index.has(root)) continue;
    const path: { id: string; after: readonly (string | null)[]; at: number }[] = [];
    const enter = (id: string): void => {
      index.set(id, index.size);
      low.set(id, index.get(id)!);
      open.push(id);
      isOpen.add(id);
      path.push({ id, after: next(id), at: 0 });
    };
    enter(root);
    while (path.length > 0) {
      const here = path[path.length - 1];
      if (here.at < here.after.length) {
        const to = here.after[here.at++];
        if (to === null) continue;
        if (to === here.id) found.add(to);
        if (!index.has(to)) enter(to);
        else if (isOpen.has(to)) low.set(here.id, Math.min(low.get(here.id)!, index.get(to)!));
        continue;
      }
      path.pop();
      const up = path[path.length - 1];
      if (up) low.set(up.id, Math.min(low.get(up.id)!, low.get(here.id)!));
      if (low.get(here.id) !== index.get(here.id)) continue;
      const component = open.splice(open.lastIndexOf(here.id));
      for (const id of component) {
        isOpen.delete(id);
        if (component.length > 1) found.add(id);
      }
    }
  }
  return found;
}
