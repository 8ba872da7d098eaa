import type { Match, Rule, Step } from "../../rules/rule.ts";
import { Upos } from "../../words/features.ts";
import { isDefinite } from "../gap/kinds.ts";
import { clauseLimit, isPronounAttached, type Layers, type Stretch } from "../layers.ts";
import { phraseAt, speaks } from "../nouns.ts";
import type { Raw } from "../raw.ts";
import { cueWords } from "./finite.ts";

/** Words that, before such a verb, are what its pronoun takes up: ما أسماه, من يسميهم. */
const POINTING = new Set(["ما", "من"]);

/** What a verb of naming calls something: who names it, and the name. */
interface Called {
  readonly source: Stretch | null;
  readonly name: Stretch;
}

/** Takes `أسماه` behind ما, who names it so where that is told, and the name: in marks, or a noun phrase. */
const called: Step<Layers> = {
  label: "a verb of naming behind ما, with its pronoun, and the name",
  match(l, at, m) {
    const { reading } = l.words;
    if (!POINTING.has(reading[at - 1]?.lemma ?? "") || !isPronounAttached(reading[at + 1])) return -1;
    const limit = clauseLimit(l, at);
    let w = at + 2;
    let source: Stretch | null = null;
    // `ما تسميه هي "الدفاع"`
    if (reading[w]?.upos === Upos.PRON && l.quotes.at[w + 1]! >= 0) w++;
    const first = w < limit ? phraseAt(l, w, limit) : null;
    if (first && first[1] < limit && isDefinite(l, first) && speaks(l, first) === true) {
      source = first;
      w = first[1];
    }
    if (reading[w]?.lemma === "ب") w++;
    const quote = w < limit ? l.quotes.items[l.quotes.at[w]!] : undefined;
    if (quote && quote.close < 0) return -1;
    const name: Stretch | null = quote ? [quote.first, quote.last] : w < limit ? phraseAt(l, w, limit) : null;
    if (!name) return -1;
    m.keep("called", at, name[1], { source, name } satisfies Called);
    return name[1];
  },
};

function make(m: Match, l: Layers, at: number): Raw {
  const { source, name } = m.value<Called>("called")!;
  return {
    at,
    cue: cueWords(l, at),
    source,
    leaning: null,
    content: { from: name[0], to: name[1], more: [], nominal: true, bringer: "object" },
    act: "say",
    form: "finite",
    from: at,
    opening: "inside",
    gap: null,
    nobody: false,
  };
}

/** What somebody calls a thing, by his own word for it. */
export const CALLING_RULES: readonly Rule<Layers, Raw>[] = [
  {
    name: "statements/what-he-calls",
    example: "وانتقد النائب ما أسماه «الصمت الطويل» في القضية.",
    anchor: ["lemma:سمى", "lemma:أسمى"],
    pattern: [called],
    make,
  },
];
