import type { Found } from "../rules/rule.ts";
import { Upos } from "../words/features.ts";
import { type Draft, draft, type NameLayers } from "./draft.ts";
import { PartOf, partsOf } from "./name-parts.ts";

/** Names inside a longer one: `بايدن` in `إدارة بايدن`, `سوريا` in `قوات سوريا الديمقراطية`, `جنيف` in `مطار جنيف الدولي`. */
export function innerNames({ scan, hits, words }: NameLayers, { fact }: Found<Draft>): Found<Draft>[] {
  const out: Found<Draft>[] = [];
  if (fact.kind === "person" || fact.to - fact.from < 2) return out;
  for (let t = fact.from; t < fact.to; t++) {
    const found = hits[t];
    if (
      found &&
      found.hit.to <= fact.to &&
      found.hit.to - found.hit.from < fact.to - fact.from &&
      !found.sense.doubtful
    ) {
      const { known } = found.sense;
      if (known.kind === "organization" || known === fact.known) continue;
      const inner = draft(scan, t, found.hit.to, found.hit.letters, known.kind, 0.8, { known });
      out.push({
        rule: "mentions/inner-name",
        from: words.firstOfToken[t]!,
        to: words.firstOfToken[found.hit.to]!,
        fact: inner,
      });
      t = found.hit.to - 1;
    } else if (
      t === fact.to - 1 &&
      fact.kind === "organization" &&
      fact.known === null &&
      scan.stem(fact.from).lemma === "إدارة"
    ) {
      // `الإدارة العامة للدفاع المدني`: its adjective.
      if (scan.stem(t).definite && scan.stem(t).upos === Upos.ADJ && !scan.stem(t).guessed) continue;
      const bits = partsOf(scan.key(t));
      if ((bits & PartOf.FAMILY) !== 0 || scan.stem(t).guessed) {
        const inner = draft(scan, t, t + 1, 0, "person", 0.7);
        out.push({
          rule: "mentions/inner-name",
          from: words.firstOfToken[t]!,
          to: words.firstOfToken[t + 1]!,
          fact: inner,
        });
      }
    }
  }
  return out;
}
