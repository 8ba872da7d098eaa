import type { Found } from "../rules/rule.ts";
import type { Draft } from "./draft.ts";

/**
 * Of names that overlap, the one that stays: the one with more tokens, of equal ones the one whose rule is surer, of
 * those the earlier rule. What another rule knows of the same name (an office, a line of the lists) is joined to it.
 * What is left stands in the order of the text and does not overlap.
 */
export function choose(found: readonly Found<Draft>[], tokens: number): Found<Draft>[] {
  const order = found.map((_, i) => i);
  order.sort((a, b) => {
    const x = found[a]!.fact;
    const y = found[b]!.fact;
    return y.to - y.from - (x.to - x.from) || y.confidence - x.confidence || a - b;
  });
  const taken = new Int32Array(tokens).fill(-1);
  const kept: Found<Draft>[] = [];
  for (const i of order) {
    const f = found[i]!;
    const { from, to } = f.fact;
    let holder = -1;
    for (let t = from; t < to; t++) if (taken[t] !== -1) holder = taken[t]!;
    if (holder === -1) {
      taken.fill(kept.length, from, to);
      kept.push(f);
      continue;
    }
    const held = kept[holder]!;
    if (held.fact.kind === f.fact.kind && held.fact.from === from && held.fact.to === to)
      kept[holder] = { rule: held.rule, from: held.from, to: held.to, fact: join(held.fact, f.fact) };
    else if (
      held.fact.kind === "person" &&
      f.fact.kind === "person" &&
      held.fact.from === from &&
      f.fact.office !== null &&
      held.fact.office === null
    ) {
      kept[holder] = { rule: held.rule, from: held.from, to: held.to, fact: join(held.fact, f.fact) };
    }
  }
  return kept.sort((a, b) => a.fact.start - b.fact.start);
}

// Spelt out and in the order of `draft`: copies by spreading get shapes of their own, which all that looks into names pays for.
const join = (a: Draft, b: Draft): Draft => ({
  from: a.from,
  to: a.to,
  start: a.start,
  end: a.end,
  kind: a.kind,
  confidence: a.confidence,
  known: a.known ?? b.known,
  because: a.because ?? b.because,
  office: a.office ?? b.office,
  officeFrom: a.office === null ? b.officeFrom : a.officeFrom,
  country: a.country ?? b.country,
  sector: a.sector ?? b.sector,
});
