import type { Match, Rule, Step } from "../../rules/rule.ts";
import { ASPECT, nameOf, VOICE } from "../../words/features.ts";
import { cueAt } from "../cue-at.ts";
import type { Gap } from "../gap/gap.ts";
import type { Layers } from "../layers.ts";
import { openingOf } from "../opening.ts";
import type { Raw } from "../raw.ts";
import { cueWords } from "./finite.ts";
import { broughtBy } from "./steps.ts";

/** Verbs of which the passive hands on what unnamed ones say; other passives (`يذكر أن`, `يشار إلى أن`) are the report's own remark. */
const REPORTED = ["أفاد", "قال", "أعلن", "أبلغ", "أخبر", "نقل", "زعم", "أشاع"];

const passive: Step<Layers> = {
  label: "a verb of saying in the passive, in the past",
  match(l, at) {
    const r = l.words.reading[at];
    if (!r || cueAt(l, at)?.form !== "finite" || (nameOf(r.features, VOICE) !== "Pass" && r.form !== "أفيد")) return -1;
    return nameOf(r.features, ASPECT) === "Perf" || r.form === "أفيد" || r.form === "قيل" ? at + 1 : -1;
  },
};

function reported(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const opening = openingOf(l, at, "finite");
  return {
    at,
    cue: cueWords(l, at),
    source: null,
    leaning: null,
    content: { from: gap.content, to: -1, more: [], nominal: false, bringer: gap.bringer },
    act: "report",
    form: "finite",
    from: opening.from,
    opening: opening.opening,
    gap,
    nobody: true,
  };
}

/** Passives. */
export const PASSIVE_RULES: readonly Rule<Layers, Raw>[] = [
  {
    name: "statements/it-was-reported",
    example: "وقد أفيد بأن الجسر أغلق صباحا.",
    anchor: REPORTED.map((lemma) => `lemma:${lemma}`),
    pattern: [passive, broughtBy("that")],
    make: reported,
  },
];
