import type { Mentions } from "../mentions/mentions.ts";
import { nationOf } from "../mentions/nation.ts";
import { Upos } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";
import { strikes } from "./nominal.ts";
import { newReferent, type Referent } from "./referent.ts";
import { stateName } from "./state-names.ts";

/** States that the report knows by an adjective only (`دعوة أميركية`): an unnamed party, for events to point at. */
export function impliedStates(words: Words, mentions: Mentions, all: Referent[]): Map<string, Referent> {
  const out = new Map<string, Referent>();
  const named = new Set<string>();
  for (const r of all) if (r.known?.type === "state" && r.country !== null) named.add(r.country);
  for (let w = 0; w < words.count; w++) {
    const r = words.reading[w]!;
    if (r.part !== Part.STEM || mentions.of[w] !== -1) continue;
    const code = nationOf(r);
    if (!code || named.has(code)) continue;
    let referent = out.get(code);
    if (!referent) {
      const start = words.start[w]!;
      referent = newReferent("group", stateName(code) ?? words.tokens.sentences.text.slice(start, words.end[w]!), {
        country: code,
        rule: "entities/state-by-adjective",
        confidence: 0.6,
      });
      out.set(code, referent);
      all.push(referent);
    }
    if (referent.mentions.length < 40)
      referent.mentions.push({
        start: words.start[strikingFor(words, mentions, w)]!,
        end: words.end[w]!,
        form: "nominal",
        first: w,
        last: w,
      });
  }
  return out;
}

/** The word from which what strikes for a state is told with its adjective (`دبابة إسرائيلية`, `الطائرات الحربية الأميركية`); the adjective where nothing does. */
function strikingFor(words: Words, mentions: Mentions, at: number): number {
  const { reading } = words;
  for (let w = at - 1; w >= 0 && w > at - 4 && words.sentence[w] === words.sentence[at]; w--) {
    const r = reading[w]!;
    if (r.part !== Part.STEM || mentions.of[w] !== -1 || r.definite !== reading[at]!.definite) return at;
    if (r.upos === Upos.NOUN) return strikes(r) ? w : at;
    if (r.upos !== Upos.ADJ) return at;
  }
  return at;
}
