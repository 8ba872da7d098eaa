import type { Words } from "../words/words.ts";
import type { Referent } from "./referent.ts";
import { OF_STATE } from "./sectors.ts";

/** Bodies and officers of a state that are called by their noun alone. By lemma. */
const BARE_BODIES = new Set("حكومة جيش شرطة برلمان رئيس رئاسة سلطة قضاء نيابة وزارة".split(" "));

/** The state in which most of the report's places lie, where one has most. */
export function landOf(all: readonly Referent[]): string | null {
  const countries = new Map<string, number>();
  let total = 0;
  for (const r of all) {
    if ((r.kind !== "place" && r.kind !== "facility") || r.country === null) continue;
    countries.set(r.country, (countries.get(r.country) ?? 0) + r.mentions.length);
    total += r.mentions.length;
  }
  let best: string | null = null;
  for (const [country, n] of countries)
    if (n >= 2 && n * 5 >= total * 3 && n > (countries.get(best ?? "") ?? 0)) best = country;
  return best;
}

/** A place that no list holds lies in the state in which most of the report's places lie, where one has most. */
export function settleCountries(all: readonly Referent[], words: Words): void {
  const best = landOf(all);
  if (best === null) return;
  for (const r of all) {
    if (r.country !== null) continue;
    if ((r.kind === "place" || r.kind === "facility") && r.known === null) r.country = best;
    // `وزارة الداخلية`, `محكمة النقض`: a body of state without its nation is that state's.
    if (r.kind === "organization" && r.sector !== null && OF_STATE.has(r.sector)) r.country = best;
  }
  for (const r of all) {
    if (r.kind !== "group" || r.country !== null || !BARE_BODIES.has(words.reading[r.mentions[0]!.first]!.lemma))
      continue;
    if (r.mentions.some((m) => m.last - m.first > 1)) continue;
    // `الحكومة`, `الجيش`: a state's body that is called by nothing else is that of the state of which the report tells; nothing says so.
    r.country = best;
    r.because = `country implied by the report's places`;
  }
}
