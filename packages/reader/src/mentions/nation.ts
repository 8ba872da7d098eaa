import type { Reading } from "../words/words.ts";

/** The state that a nisba points to: `US` for `الأمريكي`; the empty string for a people without a state, undefined for other words. */
export function nationOf(r: Reading): string | undefined {
  // The words layer may read the adjective as the state's short name.
  if (r.key === "السعوديه") return "SA";
  if (!r.classes.has("nisba") && r.lemma !== "كردي" && r.lemma !== "حوثي") return undefined;
  if (/(?:ون|ين|ان)$/.test(r.form)) return undefined;
  for (const c of r.classes) if (c.startsWith("country:")) return c.slice(8);
  return r.lemma === "كردي" || r.lemma === "حوثي" || r.lemma === "أممي" || r.lemma === "أوروبي" ? "" : undefined;
}
