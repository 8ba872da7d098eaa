import type { Mentions } from "../mentions/mentions.ts";
import type { Words } from "../words/words.ts";
import type { Nominal } from "./nominal.ts";
import { held, type Office, officeOf } from "./offices-held.ts";
import type { Referent } from "./referent.ts";

/** Words that say that an office is no longer, or not yet, held. By bare lemma. */
export const FORMER = new Set("سابق أسبق راحل منتخب مخلوع معزول جديد مقبل".split(" "));

/** An office of a state whose holder may be named further on. */
export interface Vacant {
  readonly n: Nominal;
  readonly office: Office;
  readonly country: string;
}

/** The office of a state at a phrase (`الرئيس الأميركي`), and the state; null where it is none, or somebody's no longer. */
export function stateOffice(
  words: Words,
  mentions: Mentions,
  n: Nominal,
  lemmas: readonly string[],
  nation: string | null,
): Vacant | null {
  const office = officeOf(lemmas);
  if (office === null) return null;
  for (let w = n.head; w < n.last; w++) if (FORMER.has(words.reading[w]!.lemma)) return null;
  const behind = mentions.of[n.last] ?? -1;
  const country =
    office === "pope" ? "VA" : (nation ?? (behind >= 0 && n.last > n.head ? mentions.items[behind]!.country : null));
  return country === null ? null : { n, office, country };
}

/** The one of those named who held an office of a state when the report was published; of several the last named. */
export function holderOf(
  named: Iterable<Referent>,
  office: Office,
  country: string,
  published: string | null,
): Referent | undefined {
  let found: Referent | undefined;
  for (const r of named) {
    const { known } = r;
    if (r.kind !== "person" || !known?.nameEn || (known.country !== country && office !== "pope")) continue;
    if (!held(known.nameEn, office, published)) continue;
    // Of two at different times only a date can tell.
    if (found && published === null) return undefined;
    found = r;
  }
  return found;
}
