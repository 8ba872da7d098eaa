import type { Match, Rule, Step } from "../../rules/rule.ts";
import { NUMBER, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import { NOUN_CUES } from "../cues/table.ts";
import { clauseLimit, isPreposition, isPronounAttached, isThat, isVerb, type Layers, type Stretch } from "../layers.ts";
import { speaks } from "../nouns.ts";
import { openingOf } from "../opening.ts";
import type { Raw } from "../raw.ts";
import { cueWords } from "./finite.ts";

/** Up to how many words of those who direct stand between the noun and what they direct. */
const BETWEEN = 24;
/** Words by which directions come from somebody: صدرت من, الصادرة عن. By bare lemma. */
const ISSUED = new Set(["صدر", "صادر"]);
const FROM = new Set(["من", "عن"]);
const DASHES = new Set(["-", "–", "—"]);

interface Directed {
  readonly source: Stretch;
  readonly content: number;
}

/** Takes `توجيهات` with those who gave them, and what they direct behind ب. */
const directed: Step<Layers> = {
  label: "directions, those who gave them, and ب with a deed",
  match(l, at, m) {
    const { reading } = l.words;
    if (nameOf(reading[at]!.features, NUMBER) !== "Plur" || isPronounAttached(reading[at + 1])) return -1;
    const limit = Math.min(clauseLimit(l, at), at + BETWEEN);
    let from = at + 1;
    if (ISSUED.has(reading[from]?.lemma ?? "") || ISSUED.has(reading[from]?.verb ?? "")) from++;
    if (FROM.has(reading[from]?.lemma ?? "")) from++;
    let to = -1;
    for (let w = from; w + 1 < limit; w++) {
      const r = reading[w]!;
      if (r.lemma === "ب" && isPreposition(r) && nameOf(reading[w + 1]!.features, VERBFORM) === "Vnoun") {
        const source: Stretch = [from, to < 0 ? w : to];
        if (source[1] <= source[0] || speaks(l, source) !== true) return -1;
        m.keep("directed", at, w, { source, content: w } satisfies Directed);
        return w;
      }
      // `- حفظه الله -`
      if (DASHES.has(r.form)) to = to < 0 ? w : to;
      else if (to < 0 && (r.upos === Upos.PUNCT || isVerb(r) || isThat(r))) return -1;
    }
    return -1;
  },
};

function make(m: Match, l: Layers, at: number): Raw {
  const { source, content } = m.value<Directed>("directed")!;
  return {
    at,
    cue: cueWords(l, at),
    source,
    leaning: null,
    content: { from: content, to: -1, more: [], nominal: true, bringer: "preposition" },
    act: NOUN_CUES.get("توجيه")!.act,
    form: "noun",
    from: openingOf(l, at, "noun").from,
    opening: "inside",
    gap: null,
    nobody: false,
  };
}

/** `بناء على توجيهات الوزير بفتح الجسر`, `توجيهات صدرت عن جهات عليا بالتعاون`: what those of rank direct. */
export const DIRECTION_RULES: readonly Rule<Layers, Raw>[] = [
  {
    name: "statements/directed-by",
    example: "زار المدير الموقع بناء على توجيهات من وزير النقل بفتح الجسر.",
    anchor: ["lemma:توجيه"],
    pattern: [directed],
    make,
  },
];
