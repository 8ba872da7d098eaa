import { facet } from "../words/facet.ts";
import type { Reading } from "../words/words.ts";

/** The state that a nisba points to: `US` for `الأمريكي`; the empty string for a people without a state, undefined for other words. */
export const nationOf = (r: Reading): string | undefined => nation(r) ?? undefined;

const nation = facet((r): string | null => {
  // The words layer may read the adjective as the state's short name.
  if (r.key === "السعوديه") return "SA";
  if (!r.classes.has("nisba") && r.lemma !== "كردي" && r.lemma !== "حوثي") return null;
  if (/(?:ون|ين|ان)$/.test(r.form)) return null;
  for (const c of r.classes) if (c.startsWith("country:")) return c.slice(8);
  return OF_NO_STATE.has(r.lemma) ? "" : null;
});
/** Of a people, a union or a rule that is no state. By lemma. */
const OF_NO_STATE = new Set("كردي كردستاني حوثي أممي أوروبي أطلسي نازي فاشي".split(" "));
