import type { Found } from "../rules/rule.ts";
import { clauseLimit, type Layers } from "./layers.ts";
import type { Raw } from "./raw.ts";

/** Which of two cues that bring the same words holds them: a verb before a participle, a participle before a noun. */
const RANK: Readonly<Record<Raw["form"], number>> = {
  finite: 0,
  colon: 0,
  participle: 1,
  cited: 2,
  masdar: 2,
  noun: 3,
  bare: 4,
};

/**
 * Of the attributions that the rules read, those that stand, in the order of their cues: one for a cue (the first rule's);
 * one for the same words, of the strongest cue; none for a second word of saying that a first one took with it (`وأضاف قائلا`).
 */
export function settle(l: Layers, found: readonly Found<Raw>[]): Found<Raw>[] {
  const cues = new Set<number>();
  const taken = new Set<number>();
  const byContent = new Map<number, Found<Raw>>();
  const once: Found<Raw>[] = [];
  for (const f of found) {
    if (cues.has(f.fact.at)) continue;
    cues.add(f.fact.at);
    once.push(f);
    // قائلا stands between the cue and what both bring.
    const again = l.gaps.get(f.fact.at);
    if (again?.bringer === "saying" && f.fact.content.from !== again.content) taken.add(again.content);
  }
  for (const f of once) {
    if (taken.has(f.fact.at) || f.fact.form === "cited") continue;
    const other = byContent.get(f.fact.content.from);
    if (other === undefined || RANK[f.fact.form] < RANK[other.fact.form]) byContent.set(f.fact.content.from, f);
  }
  const out = once.filter(
    (f) => !taken.has(f.fact.at) && (f.fact.form === "cited" || byContent.get(f.fact.content.from) === f),
  );
  const citing = out.filter((f) => f.fact.form === "cited");
  const inCitation = (f: Found<Raw>): boolean =>
    f.fact.form === "finite" && citing.some((c) => c.fact.cue![0] <= f.fact.at && f.fact.at < c.fact.cue![1]);
  return citedInGaps(
    l,
    out.filter((f) => !inCitation(f) && !repeats(l, f.fact, out)),
  );
}

/** `قال إن …، على حد تعبيره`: the pronoun names again whom the sentence's own attribution names. */
function repeats(l: Layers, raw: Raw, all: readonly Found<Raw>[]): boolean {
  if (raw.form !== "cited" || raw.source !== null) return false;
  const { sentence, tokens } = l.words;
  const paragraph = (w: number) => tokens.sentences.paragraph[sentence[w]!];
  return all.some(
    ({ fact }) =>
      fact !== raw &&
      fact.form !== "cited" &&
      fact.at >= 0 &&
      fact.at < raw.at &&
      paragraph(fact.at) === paragraph(raw.at),
  );
}

/** `ذكرت الوكالة، نقلا عن مصدر، وقوع …`: the one cited between cue and content says that content; the first reports both. */
/** Citations that name whose words come next, not who hands on the whole. */
const NAMING = new Set(["نقل", "نقلا"]);

function citedInGaps(l: Layers, found: readonly Found<Raw>[]): Found<Raw>[] {
  const out = [...found];
  for (let i = 0; i < out.length; i++) {
    const cited = out[i]!.fact;
    if (cited.form !== "cited" || cited.source === null) continue;
    for (let j = i - 1; j >= 0 && j > i - 4; j--) {
      const f = out[j]!;
      if (f.fact.form !== "finite" || f.fact.at > cited.at || f.fact.content.from <= cited.at || f.fact.content.to >= 0)
        continue;
      const { content } = f.fact;
      if (
        out[i]!.fact.content.to >= 0 &&
        out[i]!.fact.content.to <= cited.at &&
        cited.cue![0] > f.fact.at &&
        !NAMING.has(l.words.reading[cited.at]!.lemma)
      ) {
        // `أعلنت الشركة، حسبما ذكرت الصحيفة، إفلاسها`: the one cited hands on the whole sentence.
        const limit = clauseLimit(l, cited.at);
        out[i] = { ...out[i]!, fact: { ...cited, content: { ...cited.content, more: [[content.from, limit]] } } };
        break;
      }
      out[i] = { ...out[i]!, fact: { ...cited, content, opening: "inside" } };
      out[j] = { ...f, fact: { ...f.fact, content: { ...content, from: cited.source[0], nominal: content.nominal } } };
      break;
    }
  }
  return out;
}
